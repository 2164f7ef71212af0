//! How many days things take: a ring at the median, a bar up to what is usual, a line over everything.

use crate::site::chart::scale::Scale;
use crate::site::chart::{Canvas, Drawing, Paper, SMALL, tenth, width};

/// What is drawn.
#[derive(Clone, Debug)]
pub struct Plot {
    pub rows: Vec<Row>,
    pub title: String,
    pub said: String,
}

#[derive(Clone, Debug)]
pub struct Row {
    pub name: String,
    /// The class of its colour.
    pub tone: String,
    /// Least, median, usual, most; `None` where nothing is known yet.
    pub values: Option<[f64; 4]>,
}

const HEIGHT: f64 = 38.0;
const BELOW: f64 = 26.0;

/// The picture.
pub fn draw(plot: &Plot, paper: Paper) -> String {
    let (full, class, id) = match paper {
        Paper::Wide => (544.0, "only-wide", "spread"),
        Paper::Narrow => (326.0, "only-narrow-chart", "spread-narrow"),
    };
    let names: Vec<String> = plot.rows.iter().map(|row| width::fit(&row.name, SMALL, full * 0.32)).collect();
    let left = names.iter().map(|name| width::of(name, SMALL)).fold(0.0, f64::max) + 16.0;
    let most = plot.rows.iter().filter_map(|row| Some(row.values?[3])).fold(1.0, f64::max);
    let across = Scale::new((0.0, most), (left, full - 22.0));
    let height = plot.rows.len() as f64 * HEIGHT + BELOW;
    let mut drawing = Drawing::default();
    let ticks = across.ticks(if paper == Paper::Wide { 6 } else { 4 });
    for value in &ticks {
        let x = tenth(across.at(*value));
        drawing.push(&format!("<path class=\"grid-line\" d=\"M{x} 0V{}\"/>", tenth(height - BELOW)));
    }
    for (at, (row, name)) in plot.rows.iter().zip(&names).enumerate() {
        let y = at as f64 * HEIGHT + HEIGHT * 0.62;
        drawing.text((left - 10.0, y + 4.0), " class=\"lab\" text-anchor=\"end\"", name);
        let Some([least, median, usual, most]) = row.values else {
            drawing.text((left + 6.0, y + 4.0), "", "–");
            continue;
        };
        let x = |value: f64| tenth(across.at(value));
        drawing.push(&format!("<path class=\"whole\" d=\"M{} {}H{}\"/>", x(least), tenth(y), x(most)));
        drawing.push(&format!(
            "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"10\" rx=\"2\"/>",
            row.tone,
            x(median),
            tenth(y - 5.0),
            tenth((across.at(usual) - across.at(median)).max(1.0))
        ));
        drawing.push(&format!("<circle class=\"median\" cx=\"{}\" cy=\"{}\" r=\"5\"/>", x(median), tenth(y)));
        drawing.text((across.at(median), y - 9.0), " class=\"lab halo\" text-anchor=\"middle\"", &tenth(median));
    }
    let words: Vec<String> = ticks.iter().map(|value| tenth(*value)).collect();
    let marks: Vec<(f64, &str)> =
        ticks.iter().zip(&words).map(|(value, words)| (across.at(*value), words.as_str())).collect();
    drawing.below(&marks, height - 6.0);
    drawing.finish(&Canvas { id, class, width: full, height, title: &plot.title, said: &plot.said })
}
