//! Columns side by side, a few for each stretch of time.

use crate::site::chart::scale::Scale;
use crate::site::chart::{Canvas, Drawing, Paper, tenth};

/// What is drawn.
#[derive(Clone, Debug)]
pub struct Plot {
    pub groups: Vec<Group>,
    /// The classes of their colours, in the order of the values.
    pub tones: Vec<&'static str>,
    pub title: String,
    pub said: String,
}

#[derive(Clone, Debug)]
pub struct Group {
    pub name: String,
    pub values: Vec<u32>,
}

/// The space at the left, the top and the bottom.
const MARGIN: (f64, f64, f64) = (30.0, 20.0, 26.0);
/// No column is wider: three quarters are no wall.
const WIDEST: f64 = 34.0;

/// The picture.
pub fn draw(plot: &Plot, paper: Paper) -> String {
    let (full, height, class, id) = match paper {
        Paper::Wide => (544.0, 240.0, "only-wide", "columns"),
        Paper::Narrow => (326.0, 220.0, "only-narrow-chart", "columns-narrow"),
    };
    let (left, top, bottom) = MARGIN;
    let right = full - 6.0;
    let most = plot.groups.iter().flat_map(|group| &group.values).copied().max().unwrap_or(0).max(1);
    let up = Scale::new((0.0, f64::from(most)), (height - bottom, top));
    let mut drawing = Drawing::default();
    drawing.across(up, 4, (left, right), tenth);
    let room = (right - left) / plot.groups.len().max(1) as f64;
    let wide = (room * 0.7 / plot.tones.len().max(1) as f64).min(WIDEST);
    let mut marks = Vec::with_capacity(plot.groups.len());
    for (at, group) in plot.groups.iter().enumerate() {
        let middle = left + room * (at as f64 + 0.5);
        let start = middle - wide * plot.tones.len() as f64 / 2.0;
        for (number, (value, tone)) in group.values.iter().zip(&plot.tones).enumerate() {
            let x = start + wide * number as f64;
            let y = up.at(f64::from(*value));
            drawing.push(&format!(
                "<rect class=\"{tone}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\"/>",
                tenth(x + 1.0),
                tenth(y),
                tenth(wide - 2.0),
                tenth(height - bottom - y)
            ));
            if *value > 0 {
                let above = " class=\"lab\" text-anchor=\"middle\"";
                drawing.text((x + wide / 2.0, y - 5.0), above, &value.to_string());
            }
        }
        marks.push((middle, group.name.as_str()));
    }
    drawing.below(&marks, height - 6.0);
    drawing.finish(&Canvas { id, class, width: full, height, title: &plot.title, said: &plot.said })
}
