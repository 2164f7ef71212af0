//! Movement in the ranking: a line for each document from week to week, the name at its end.
//!
//! Only the largest moves are in colour: seven coloured lines could not be read, three can at once.

use crate::site::chart::scale::Scale;
use crate::site::chart::{Canvas, Drawing, Paper, SMALL, place, tenth, width};
use crate::site::value::escaped;

/// What is drawn.
#[derive(Clone, Debug)]
pub struct Plot {
    /// The moments, oldest first.
    pub moments: Vec<String>,
    /// In the order of the ranking of today.
    pub lines: Vec<Line>,
    pub title: String,
    pub said: String,
}

#[derive(Clone, Debug)]
pub struct Line {
    pub name: String,
    pub href: String,
    /// The place at each moment; `None` where it was not ranked.
    pub ranks: Vec<Option<u32>>,
    /// The class of its colour.
    pub tone: &'static str,
}

/// The space at the left, the top and the bottom; names stand on the right.
const MARGIN: (f64, f64, f64) = (30.0, 16.0, 28.0);
/// Between two lines.
const GAP: f64 = 26.0;

/// The picture.
pub fn draw(plot: &Plot, paper: Paper) -> String {
    let (full, room, class, id) = match paper {
        Paper::Wide => (644.0, 230.0, "only-wide", "bump"),
        Paper::Narrow => (326.0, 136.0, "only-narrow-chart", "bump-narrow"),
    };
    let (left, top, bottom) = MARGIN;
    let rows = plot.lines.len().max(2);
    // One more row: who came from further below comes in from there.
    let height = top + (rows as f64) * GAP + bottom;
    let right = full - room;
    let last = plot.moments.len().saturating_sub(1);
    let across = Scale::new((0.0, last as f64), (left, right - 12.0));
    let down = Scale::new((1.0, rows as f64 + 1.0), (top, height - bottom));
    let mut drawing = Drawing::default();
    for at in 0..=last {
        let x = tenth(across.at(at as f64));
        drawing.push(&format!(
            "<path class=\"grid-line\" d=\"M{x} {}V{}\"/>",
            tenth(top - 8.0),
            tenth(height - bottom + 4.0)
        ));
    }
    for rank in (1..=rows).filter(|rank| *rank == 1 || rank % 4 == 0) {
        drawing.text((left - 12.0, down.at(rank as f64) + 4.0), " text-anchor=\"end\"", &rank.to_string());
    }
    let place = |rank: u32| down.at(f64::from(rank).min(rows as f64 + 1.0));
    // Those in colour lie above the others.
    for coloured in [false, true] {
        for line in plot.lines.iter().filter(|line| line.tone.is_empty() != coloured) {
            trace(&mut drawing, line, |at| across.at(at as f64), place);
        }
    }
    let wanted: Vec<f64> = plot
        .lines
        .iter()
        .map(|line| line.ranks.last().copied().flatten().map_or(height - bottom, place) + 4.0)
        .collect();
    let heights = place::column(&wanted, 15.0, (top, height - bottom + 4.0));
    for (line, y) in plot.lines.iter().zip(heights) {
        let rank = line.ranks.last().copied().flatten().map_or_else(String::new, |rank| format!("{rank} "));
        // Bold letters are wider.
        let (tone, size) = if line.tone.is_empty() { ("", SMALL) } else { (" strong", SMALL * 1.1) };
        let words = width::fit(&format!("{rank}{}", line.name), size, room - 4.0);
        drawing.push(&format!("<a href=\"{}\">", escaped(&line.href)));
        drawing.text((right, y), &format!(" class=\"lab{tone}\""), &words);
        drawing.push("</a>");
    }
    let marks: Vec<(f64, &str)> =
        plot.moments.iter().enumerate().map(|(at, words)| (across.at(at as f64), words.as_str())).collect();
    drawing.below(&marks, height - 6.0);
    drawing.finish(&Canvas { id, class, width: full, height, title: &plot.title, said: &plot.said })
}

/// The line, in one piece for each stretch of weeks in which it was ranked, and a point at its end.
fn trace(drawing: &mut Drawing, line: &Line, across: impl Fn(usize) -> f64, place: impl Fn(u32) -> f64) {
    let mut path = String::new();
    let mut before: Option<(f64, f64)> = None;
    for (at, rank) in line.ranks.iter().enumerate() {
        let here = rank.map(|rank| (across(at), place(rank)));
        match (before, here) {
            (Some((x, y)), Some((to, down))) => {
                let bend = tenth((x + to) / 2.0);
                path.push_str(&format!("C{bend} {} {bend} {} {} {}", tenth(y), tenth(down), tenth(to), tenth(down)));
            }
            (None, Some((x, y))) => path.push_str(&format!("M{} {}", tenth(x), tenth(y))),
            _ => {}
        }
        before = here;
    }
    if path.contains('C') {
        drawing.push(&format!("<path class=\"trace {}\" d=\"{path}\"/>", line.tone));
    }
    if let Some((x, y)) = before {
        drawing.push(&format!(
            "<circle class=\"trace-end {}\" cx=\"{}\" cy=\"{}\" r=\"3.5\"/>",
            line.tone,
            tenth(x),
            tenth(y)
        ));
    }
}
