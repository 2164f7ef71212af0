//! Target and result: a tick where the target was, a dot where it came to, on the way from the start to the target.
//!
//! Units differ, so each row is drawn on its own way: 0 is where it began, 100 what was aimed at. The numbers themselves stand
//! at the end of the row.

use crate::site::chart::scale::Scale;
use crate::site::chart::{Canvas, Drawing, Paper, SMALL, tenth, width};
use crate::site::value::escaped;

/// What is drawn.
#[derive(Clone, Debug)]
pub struct Plot {
    pub rows: Vec<Row>,
    /// What stands above the beginning and the aim.
    pub begin: String,
    pub aim: String,
    pub title: String,
    pub said: String,
}

#[derive(Clone, Debug)]
pub struct Row {
    pub name: String,
    pub href: String,
    /// How much of the way was gone: 1 is all of it, less than 0 is backwards.
    pub share: f64,
    /// The result in words, with its unit.
    pub result: String,
}

/// How far beyond the aim, and back behind the beginning, the paper goes.
const MOST: f64 = 1.6;
const LEAST: f64 = -0.3;
const TOP: f64 = 28.0;

/// The picture.
pub fn draw(plot: &Plot, paper: Paper) -> String {
    let (full, left, gap, class, id) = match paper {
        Paper::Wide => (720.0, 250.0, 32.0, "only-wide", "dumbbell"),
        Paper::Narrow => (326.0, 6.0, 46.0, "only-narrow-chart", "dumbbell-narrow"),
    };
    let above = paper == Paper::Narrow;
    let widest = plot.rows.iter().map(|row| width::of(&row.result, SMALL)).fold(0.0, f64::max).min(full * 0.3);
    let right = full - widest - 16.0;
    let behind = plot.rows.iter().map(|row| row.share).fold(0.0, f64::min).max(LEAST);
    let beyond = plot.rows.iter().map(|row| row.share).fold(1.05, f64::max).min(MOST);
    let across = Scale::new((behind, beyond), (left + 8.0, right));
    let height = TOP + plot.rows.len() as f64 * gap + 6.0;
    let mut drawing = Drawing::default();
    for (at, words, anchor) in [(0.0, &plot.begin, "start"), (1.0, &plot.aim, "middle")] {
        let x = across.at(at);
        drawing.push(&format!(
            "<path class=\"grid-line\" d=\"M{} {}V{}\"/>",
            tenth(x),
            tenth(TOP - 8.0),
            tenth(height)
        ));
        let x = if anchor == "start" { x } else { x.min(full - width::of(words, SMALL) / 2.0) };
        drawing.text((x, TOP - 13.0), &format!(" text-anchor=\"{anchor}\""), words);
    }
    for (at, row) in plot.rows.iter().enumerate() {
        let top = TOP + at as f64 * gap;
        let middle = if above { top + gap - 13.0 } else { top + gap / 2.0 };
        let (x, y, room) = if above { (left, top + 15.0, full - left) } else { (0.0, middle + 4.0, left - 12.0) };
        drawing.push(&format!("<a href=\"{}\">", escaped(&row.href)));
        drawing.text((x, y), " class=\"lab\"", &width::fit(&row.name, SMALL, room));
        drawing.push("</a>");
        let tone = if row.share >= 1.0 { "met" } else { "missed" };
        let (end, aim) = (across.at(row.share.clamp(behind, beyond)), across.at(1.0));
        let (from, to) = (tenth(end.min(aim)), tenth(end.max(aim)));
        drawing.push(&format!("<path class=\"gap {tone}\" d=\"M{from} {}H{to}\"/>", tenth(middle)));
        drawing.push(&format!("<path class=\"aim\" d=\"M{} {}v14\"/>", tenth(aim), tenth(middle - 7.0)));
        drawing.push(&format!("<circle class=\"{tone}\" cx=\"{}\" cy=\"{}\" r=\"6\"/>", tenth(end), tenth(middle)));
        drawing.text(
            (right + 14.0, middle + 4.0),
            " class=\"lab\"",
            &width::fit(&row.result, SMALL, full - right - 14.0),
        );
    }
    drawing.finish(&Canvas { id, class, width: full, height, title: &plot.title, said: &plot.said })
}
