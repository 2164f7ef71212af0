//! Target and result: a ring where the target is, a dot where it ended, the way between them in the colour of its sign.
//!
//! Numbers of all units share one axis: the share of the way from the start to the target. What passed its target ends on the
//! right of the ring, what missed it on the left, so that the sign does not hang on a colour.

use crate::site::chart::scale::Scale;
use crate::site::chart::{Canvas, Drawing, Paper, SMALL, tenth, width};

/// What is drawn.
#[derive(Clone, Debug)]
pub struct Plot {
    pub rows: Vec<Row>,
    /// What stands at the start and at the target.
    pub marks: [String; 2],
    pub title: String,
    pub said: String,
}

#[derive(Clone, Debug)]
pub struct Row {
    pub name: String,
    /// The share of the way: 1 is the target.
    pub share: f64,
    /// How the share is written.
    pub label: String,
}

const BELOW: f64 = 26.0;
/// Beyond these a row ends in an arrow: what grew tenfold would make everything else a point.
const LIMITS: (f64, f64) = (-1.0, 2.0);

/// The picture.
pub fn draw(plot: &Plot, paper: Paper) -> String {
    let (full, row, class, id) = match paper {
        Paper::Wide => (720.0, 34.0, "only-wide", "dumbbell"),
        Paper::Narrow => (326.0, 50.0, "only-narrow-chart", "dumbbell-narrow"),
    };
    let wide = paper == Paper::Wide;
    let room = if wide { full * 0.4 } else { full };
    let names: Vec<String> = plot.rows.iter().map(|row| width::fit(&row.name, SMALL, room)).collect();
    let longest = names.iter().map(|name| width::of(name, SMALL)).fold(0.0, f64::max);
    let left = if wide { longest + 20.0 } else { 8.0 };
    let ends = |pick: fn(f64, f64) -> f64, first| plot.rows.iter().map(|row| row.share).fold(first, pick);
    // Room for the label of a dot at either edge, also in a theme whose letters are wider.
    let beside = plot.rows.iter().map(|row| width::of(&row.label, SMALL)).fold(0.0, f64::max) * 1.15 + 14.0;
    let (from, to) = (ends(f64::min, 0.0).max(LIMITS.0), ends(f64::max, 1.0).min(LIMITS.1));
    let across = Scale::new((from, to), (left + beside, full - 8.0 - beside));
    let height = plot.rows.len() as f64 * row + BELOW;
    let mut drawing = Drawing::default();
    for value in [0.0, 1.0] {
        let x = tenth(across.at(value));
        let bottom = tenth(height - BELOW);
        drawing.push(&format!("<path class=\"grid-line\" d=\"M{x} 0V{bottom}\"/>"));
    }
    for (at, (one, name)) in plot.rows.iter().zip(&names).enumerate() {
        let top = at as f64 * row;
        let y = top + if wide { row * 0.5 } else { row * 0.7 };
        match wide {
            true => drawing.text((left - 14.0, y + 4.0), " class=\"lab\" text-anchor=\"end\"", name),
            false => drawing.text((0.0, top + 15.0), " class=\"lab halo\"", name),
        }
        let shown = one.share.clamp(LIMITS.0, LIMITS.1);
        let (target, end) = (across.at(1.0), across.at(shown));
        let (tone, anchor, side) = if one.share >= 1.0 { ("over", "start", 10.0) } else { ("under", "end", -10.0) };
        drawing.push(&format!("<path class=\"way {tone}\" d=\"M{} {}H{}\"/>", tenth(target), tenth(y), tenth(end)));
        drawing.push(&format!("<circle class=\"aim\" cx=\"{}\" cy=\"{}\" r=\"6\"/>", tenth(target), tenth(y)));
        if shown == one.share {
            drawing.push(&format!("<circle class=\"end {tone}\" cx=\"{}\" cy=\"{}\" r=\"5\"/>", tenth(end), tenth(y)));
        } else {
            let back = end - side * 0.8;
            let (up, down) = (tenth(y - 6.0), tenth(y + 6.0));
            let (back, end, y) = (tenth(back), tenth(end), tenth(y));
            drawing.push(&format!("<path class=\"end {tone}\" d=\"M{end} {y}L{back} {up}V{down}Z\"/>"));
        }
        let place = format!(" class=\"lab halo\" text-anchor=\"{anchor}\"");
        drawing.text((end + side, y + 4.0), &place, &one.label);
    }
    let marks = [(across.at(0.0), &*plot.marks[0]), (across.at(1.0), &*plot.marks[1])];
    drawing.below(&marks, height - 6.0);
    drawing.finish(&Canvas { id, class, width: full, height, title: &plot.title, said: &plot.said })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(share: f64) -> String {
        let row = Row { name: "Trial".to_owned(), share, label: "x".to_owned() };
        let marks = ["Start".to_owned(), "Target".to_owned()];
        let plot = Plot { rows: vec![row], marks, title: "T".to_owned(), said: "S".to_owned() };
        draw(&plot, Paper::Wide)
    }

    #[test]
    fn a_hit_ends_right_of_the_target_and_a_miss_left_of_it() {
        assert!(drawn(1.2).contains("class=\"end over\"") && drawn(1.2).contains("text-anchor=\"start\">x"));
        assert!(drawn(1.0).contains("class=\"end over\""));
        assert!(drawn(0.4).contains("class=\"end under\"") && drawn(0.4).contains("text-anchor=\"end\">x"));
        // Far beyond the axis it is an arrow and no dot.
        assert!(drawn(30.0).contains("<path class=\"end over\"") && drawn(-7.0).contains("<path class=\"end under\""));
    }
}
