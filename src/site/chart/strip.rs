//! What several people gave on one scale: a dot for each with its letters, equal values on top of each other, a line at what
//! they come to. The wider the band, the more there is to talk about.

use crate::site::chart::scale::Scale;
use crate::site::chart::{Drawing, tenth};
use crate::site::value::escaped;

/// What is drawn.
#[derive(Clone, Debug)]
pub struct Plot {
    /// The smallest and the largest value that can be given.
    pub scale: (f64, f64),
    pub dots: Vec<Dot>,
    /// What they come to.
    pub middle: Option<f64>,
    /// Whether they are too far apart to be left alone.
    pub apart: bool,
    pub said: String,
}

#[derive(Clone, Debug)]
pub struct Dot {
    pub letters: String,
    /// The hue of the role.
    pub hue: u64,
    pub value: f64,
}

const WIDTH: f64 = 320.0;
const RADIUS: f64 = 10.0;
/// So many dots on top of each other; more say nothing more.
const HIGH: usize = 4;

/// The picture, one for all widths.
pub fn draw(plot: &Plot) -> String {
    let (least, most) = plot.scale;
    let across = Scale::new((least, most), (16.0, WIDTH - 16.0));
    let mut placed: Vec<(&Dot, usize)> = Vec::with_capacity(plot.dots.len());
    for dot in &plot.dots {
        let near = |other: &&(&Dot, usize)| (across.at(other.0.value) - across.at(dot.value)).abs() < RADIUS * 2.0;
        // The lowest place that nobody near has taken.
        let level = (0..HIGH).find(|level| !placed.iter().filter(near).any(|(_, taken)| taken == level));
        placed.push((dot, level.unwrap_or(HIGH - 1)));
    }
    let levels = placed.iter().map(|(_, level)| level + 1).max().unwrap_or(1) as f64;
    let line = levels * (RADIUS * 2.0 + 2.0) + 4.0;
    let height = line + 22.0;
    let mut drawing = Drawing::default();
    drawing.push(&format!("<path class=\"grid-line\" d=\"M16 {}H{}\"/>", tenth(line), tenth(WIDTH - 16.0)));
    let values = || plot.dots.iter().map(|dot| dot.value);
    if plot.dots.len() > 1 {
        let (low, high) = (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
        let tone = if plot.apart { "reach apart" } else { "reach" };
        let (from, to) = (tenth(across.at(low)), tenth(across.at(high)));
        drawing.push(&format!("<path class=\"{tone}\" d=\"M{from} {}H{to}\"/>", tenth(line)));
    }
    for value in across.ticks(10) {
        drawing.text((across.at(value), height - 4.0), " text-anchor=\"middle\"", &tenth(value));
    }
    if let Some(middle) = plot.middle {
        let x = tenth(across.at(middle));
        drawing.push(&format!("<path class=\"middle\" d=\"M{x} 2V{}\"/>", tenth(line + 4.0)));
    }
    for (dot, level) in placed {
        let y = line - 4.0 - RADIUS - level as f64 * (RADIUS * 2.0 + 2.0);
        let (x, hue) = (across.at(dot.value), dot.hue);
        drawing.push(&format!("<circle class=\"dot h{hue}\" cx=\"{}\" cy=\"{}\" r=\"{RADIUS}\"/>", tenth(x), tenth(y)));
        drawing.text((x, y + 3.5), &format!(" class=\"ini h{hue}\" text-anchor=\"middle\""), &dot.letters);
    }
    // The values stand beside it, so one sentence is enough for those who hear the page.
    format!(
        "<svg class=\"ch strip\" viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-label=\"{}\">{}</svg>",
        tenth(height),
        escaped(&plot.said),
        drawing.body
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_stand_on_top_of_each_other() {
        let dot = |letters: &str, value| Dot { letters: letters.to_owned(), hue: 1, value };
        let dots = vec![dot("AK", 8.0), dot("LM", 8.0), dot("SO", 3.0)];
        let plot = Plot { scale: (1.0, 10.0), dots, middle: Some(8.0), apart: true, said: "x".to_owned() };
        let drawn = draw(&plot);
        let heights: Vec<&str> = drawn.split("cy=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(heights.len(), 3);
        assert!(heights[0] != heights[1] && heights[0] == heights[2], "{heights:?}");
        assert!(drawn.contains("reach apart"));
    }
}
