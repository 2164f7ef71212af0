//! Predictions and what came of them: how often things came true, by how sure people were. On the dashed line they were as
//! right as they were sure; above it too modest, below it too sure.

use crate::site::chart::place::{self, Box, Disc};
use crate::site::chart::scale::Scale;
use crate::site::chart::{Canvas, Drawing, Paper, SMALL, tenth, width};

/// What is drawn. Shares are between 0 and 1.
#[derive(Clone, Debug)]
pub struct Plot {
    pub points: Vec<Point>,
    /// What the axes show: across, up.
    pub axes: [String; 2],
    /// Quarters of the whole, as they are written.
    pub marks: [String; 5],
    pub title: String,
    pub said: String,
}

#[derive(Clone, Debug)]
pub struct Point {
    pub predicted: f64,
    pub share: f64,
    /// Where the true share lies.
    pub low: f64,
    pub high: f64,
    pub count: u32,
    pub label: String,
}

/// The space at the left, the top, the right and the bottom.
const MARGIN: (f64, f64, f64, f64) = (48.0, 26.0, 16.0, 44.0);

/// The picture.
pub fn draw(plot: &Plot, paper: Paper) -> String {
    let (full, height, class, id) = match paper {
        Paper::Wide => (544.0, 360.0, "only-wide", "hits"),
        Paper::Narrow => (326.0, 300.0, "only-narrow-chart", "hits-narrow"),
    };
    let (left, top, right, bottom) = MARGIN;
    let (right, floor) = (full - right, height - bottom);
    let across = Scale::new((0.0, 1.0), (left, right));
    let up = Scale::new((0.0, 1.0), (floor, top));
    let mut drawing = Drawing::default();
    for (quarter, percent) in plot.marks.iter().enumerate() {
        let share = quarter as f64 / 4.0;
        let (x, y) = (across.at(share), up.at(share));
        drawing.push(&format!("<path class=\"grid-line\" d=\"M{} {}H{}\"/>", tenth(left), tenth(y), tenth(right)));
        drawing.text((left - 8.0, y + 4.0), " text-anchor=\"end\"", percent);
        drawing.text((x, floor + 18.0), " text-anchor=\"middle\"", percent);
    }
    let (x, y) = (tenth(right), tenth(top));
    drawing.push(&format!("<path class=\"even\" d=\"M{} {}L{x} {y}\"/>", tenth(left), tenth(floor)));
    drawing.text((left, top - 12.0), "", &plot.axes[1]);
    drawing.text((right, height - 6.0), " text-anchor=\"end\"", &plot.axes[0]);
    let most = plot.points.iter().map(|point| point.count).max().unwrap_or(1).max(1);
    // The area tells how many there are.
    let disc = |point: &Point| Disc {
        x: across.at(point.predicted),
        y: up.at(point.share),
        r: 5.0 + 7.0 * (f64::from(point.count) / f64::from(most)).sqrt(),
    };
    let discs: Vec<Disc> = plot.points.iter().map(disc).collect();
    for (point, disc) in plot.points.iter().zip(&discs) {
        let (x, low, high) = (disc.x, tenth(up.at(point.low)), tenth(up.at(point.high)));
        let (start, end) = (tenth(x - 5.0), tenth(x + 5.0));
        let x = tenth(x);
        drawing
            .push(&format!("<path class=\"whole\" d=\"M{start} {low}H{end}M{x} {low}V{high}M{start} {high}H{end}\"/>"));
        drawing.push(&format!("<circle class=\"hit\" cx=\"{x}\" cy=\"{}\" r=\"{}\"/>", tenth(disc.y), tenth(disc.r)));
    }
    let widths: Vec<f64> = plot.points.iter().map(|point| width::of(&point.label, SMALL)).collect();
    let frame = Box { left, top: 2.0, right: full, bottom: floor + 8.0 };
    for (point, place) in plot.points.iter().zip(place::labels(&discs, &widths, frame)) {
        let Some(place) = place else { continue };
        let attributes = format!(" class=\"lab halo\" text-anchor=\"{}\"", place.anchor);
        drawing.text((place.x, place.y), &attributes, &point.label);
    }
    drawing.finish(&Canvas { id, class, width: full, height, title: &plot.title, said: &plot.said })
}
