//! Cumulative flow: bands one upon another over time. One that widens shows where work waits.

use crate::site::chart::scale::Scale;
use crate::site::chart::{Canvas, Drawing, Paper, SMALL, place, tenth, width};

/// What is drawn.
#[derive(Clone, Debug)]
pub struct Plot {
    /// The moments, oldest first.
    pub moments: Vec<String>,
    /// From the bottom up.
    pub bands: Vec<Band>,
    pub title: String,
    pub said: String,
}

#[derive(Clone, Debug)]
pub struct Band {
    pub name: String,
    /// The class of its colour.
    pub tone: String,
    /// How many at each moment.
    pub counts: Vec<u32>,
}

/// The space around the field on the left, at the top and at the bottom; that on the right holds the names.
const MARGIN: (f64, f64, f64) = (34.0, 12.0, 26.0);
/// Between two names.
const GAP: f64 = 15.0;

/// The picture.
pub fn draw(plot: &Plot, paper: Paper) -> String {
    let (size, class, id) = match paper {
        Paper::Wide => ((544.0, 300.0), "only-wide", "bands"),
        Paper::Narrow => ((326.0, 260.0), "only-narrow-chart", "bands-narrow"),
    };
    let (left, top, bottom) = MARGIN;
    let names: Vec<String> = plot.bands.iter().map(|band| width::fit(&band.name, SMALL, size.0 * 0.36)).collect();
    let widest = names.iter().map(|name| width::of(name, SMALL)).fold(0.0, f64::max);
    let right = size.0 - widest - 14.0;
    let last = plot.moments.len().saturating_sub(1);
    let across = Scale::new((0.0, last as f64), (left, right));
    let totals = (0..plot.moments.len()).map(|at| plot.bands.iter().map(|band| count(band, at)).sum::<f64>());
    let most = totals.fold(1.0, f64::max);
    let up = Scale::new((0.0, most), (size.1 - bottom, top));
    let mut drawing = Drawing::default();
    drawing.across(up, 5, (left, right), tenth);
    let mut floor = vec![0.0; plot.moments.len()];
    let mut middles = Vec::with_capacity(plot.bands.len());
    for band in &plot.bands {
        let roof: Vec<f64> = floor.iter().enumerate().map(|(at, below)| below + count(band, at)).collect();
        let point = |(at, value): (usize, &f64)| format!("{} {}", tenth(across.at(at as f64)), tenth(up.at(*value)));
        let above = roof.iter().enumerate().map(point);
        let below: Vec<String> = floor.iter().enumerate().rev().map(point).collect();
        let path = above.chain(below).collect::<Vec<_>>().join("L");
        drawing.push(&format!("<path class=\"band-area {}\" d=\"M{path}Z\"/>", band.tone));
        middles.push(up.at((floor[last.min(floor.len() - 1)] + roof[last.min(roof.len() - 1)]) / 2.0) + 4.0);
        floor = roof;
    }
    // Places are given from the top down, and the bands come from the bottom up.
    middles.reverse();
    let heights = place::column(&middles, GAP, (top + 4.0, size.1 - bottom));
    for (name, y) in names.iter().rev().zip(heights) {
        drawing.text((right + 8.0, y), " class=\"lab\"", name);
    }
    let marks: Vec<(f64, &str)> =
        plot.moments.iter().enumerate().map(|(at, words)| (across.at(at as f64), words.as_str())).collect();
    drawing.below(&marks, size.1 - 6.0);
    drawing.finish(&Canvas { id, class, width: size.0, height: size.1, title: &plot.title, said: &plot.said })
}

fn count(band: &Band, at: usize) -> f64 {
    band.counts.get(at).copied().map_or(0.0, f64::from)
}
