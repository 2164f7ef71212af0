//! Bubbles over two criteria, the third as their area.
//!
//! Drawn twice: wide with names beside the bubbles, narrow with the numbers of the table inside them, because one drawing
//! scaled down to a phone would have letters that nobody can read.

use crate::site::chart::place::{self, Box, Disc};
use crate::site::chart::scale::{self, Scale};
use crate::site::chart::{Canvas, Drawing, Paper, SMALL, tenth, width};
use crate::site::value::escaped;

/// What is drawn.
#[derive(Clone, Debug)]
pub struct Plot {
    pub across: Axis,
    pub up: Axis,
    pub points: Vec<Point>,
    pub title: String,
    pub said: String,
    /// What the corners mean: high and easy, high and hard, low and easy.
    pub corners: [String; 3],
}

/// One criterion along an axis.
#[derive(Clone, Debug)]
pub struct Axis {
    pub name: String,
    /// The ends of the scale.
    pub range: (f64, f64),
    /// Less of it is better, as with effort.
    pub reversed: bool,
}

/// One bubble.
#[derive(Clone, Debug)]
pub struct Point {
    pub id: String,
    pub href: String,
    pub label: String,
    /// The number under which the table has it.
    pub mark: String,
    pub x: f64,
    pub y: f64,
    /// The third criterion as a share of its scale, 0 to 1.
    pub share: f64,
    /// The class of its colour.
    pub tone: &'static str,
    /// All of it in words.
    pub said: String,
}

/// The space around the field: left, right, top, bottom.
const MARGIN: (f64, f64, f64, f64) = (40.0, 12.0, 10.0, 38.0);
/// The longest name beside a bubble.
const LABEL: f64 = 220.0;

/// The picture.
pub fn draw(plot: &Plot, paper: Paper) -> String {
    let (width, height, class, id) = match paper {
        Paper::Wide => (1080.0, 400.0, "only-wide", "bubble"),
        Paper::Narrow => (326.0, 330.0, "only-narrow-chart", "bubble-narrow"),
    };
    let (left, right, top, bottom) = MARGIN;
    let field = Box { left, top, right: width - right, bottom: height - bottom };
    let cropped = |axis: &Axis, value: fn(&Point) -> f64| {
        scale::crop(&plot.points.iter().map(value).collect::<Vec<_>>(), axis.range)
    };
    let across = Scale::new(cropped(&plot.across, |point| point.x), (field.left, field.right));
    let up = Scale::new(cropped(&plot.up, |point| point.y), (field.bottom, field.top));
    let mut drawing = Drawing::default();
    corners(&mut drawing, plot, field, paper);
    axes(&mut drawing, plot, (across, up), field);
    let discs = discs(plot, (across, up), field, paper);
    bubbles(&mut drawing, plot, &discs);
    match paper {
        Paper::Wide => names(&mut drawing, plot, &discs, field),
        Paper::Narrow => marks(&mut drawing, plot, &discs),
    }
    drawing.finish(&Canvas { id, class, width, height, title: &plot.title, said: &plot.said })
}

/// What lies where: the corner to begin with is shaded.
fn corners(drawing: &mut Drawing, plot: &Plot, field: Box, paper: Paper) {
    let (middle, half) = ((field.left + field.right) / 2.0, (field.bottom - field.top) / 2.0);
    let good = if plot.across.reversed { field.left } else { middle };
    drawing.push(&format!(
        "<rect class=\"quad\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\"/>",
        tenth(good),
        tenth(field.top),
        tenth(middle - field.left),
        tenth(half)
    ));
    let (easy, hard) = ((field.right - 8.0, " text-anchor=\"end\""), (field.left + 8.0, ""));
    let (easy, hard) = if plot.across.reversed { (hard, easy) } else { (easy, hard) };
    let [best, big, quick] = &plot.corners;
    drawing.text((easy.0, field.top + 17.0), easy.1, best);
    if paper == Paper::Wide {
        drawing.text((hard.0, field.top + 17.0), hard.1, big);
        drawing.text((easy.0, field.bottom - 9.0), easy.1, quick);
    }
}

fn axes(drawing: &mut Drawing, plot: &Plot, (across, up): (Scale, Scale), field: Box) {
    for value in up.ticks(10) {
        let y = up.at(value);
        drawing.push(&format!(
            "<path class=\"grid-line\" d=\"M{} {}H{}\"/>",
            tenth(field.left),
            tenth(y),
            tenth(field.right)
        ));
        drawing.text((field.left - 9.0, y + 4.0), " text-anchor=\"end\"", &tenth(value));
    }
    for value in across.ticks(10) {
        drawing.text((across.at(value), field.bottom + 17.0), " text-anchor=\"middle\"", &tenth(value));
    }
    let arrow = |name: &str| format!("{name} →");
    drawing.text((field.right, field.bottom + 34.0), " class=\"lab\" text-anchor=\"end\"", &arrow(&plot.across.name));
    let turned = format!(" class=\"lab\" transform=\"rotate(-90 11 {})\" text-anchor=\"end\"", tenth(field.top + 2.0));
    drawing.text((11.0, field.top + 2.0), &turned, &arrow(&plot.up.name));
}

/// Where the bubbles stand. Those with the same values fan out, so that none hides another.
fn discs(plot: &Plot, (across, up): (Scale, Scale), field: Box, paper: Paper) -> Vec<Disc> {
    let largest = if paper == Paper::Wide { 20.0 } else { 14.0 };
    let smallest = if paper == Paper::Wide { 6.0 } else { 8.0 };
    let mut discs: Vec<Disc> = Vec::with_capacity(plot.points.len());
    for (at, point) in plot.points.iter().enumerate() {
        // The area says it, so the radius goes with the root.
        let r = (largest * point.share.clamp(0.0, 1.0).sqrt()).max(smallest);
        let alike = plot.points.iter().take(at).filter(|other| other.x == point.x && other.y == point.y).count() as f64;
        let turn = alike * 2.4;
        let away = r * 1.3 * alike.sqrt();
        discs.push(Disc {
            x: (across.at(point.x) + away * turn.cos()).clamp(field.left + r, field.right - r),
            y: (up.at(point.y) + away * turn.sin()).clamp(field.top + r, field.bottom - r),
            r,
        });
    }
    discs
}

/// The bubbles, the large ones behind.
fn bubbles(drawing: &mut Drawing, plot: &Plot, discs: &[Disc]) {
    let mut order: Vec<(&Point, &Disc)> = plot.points.iter().zip(discs).collect();
    order.sort_by(|(_, a), (_, b)| b.r.total_cmp(&a.r));
    for (point, disc) in order {
        let said = escaped(&point.said);
        drawing.push(&format!(
            "<a href=\"{}\" data-id=\"{}\" aria-label=\"{said}\"><circle class=\"bub {}\" cx=\"{}\" cy=\"{}\" r=\"{}\"><title>{said}</title></circle></a>",
            escaped(&point.href),
            escaped(&point.id),
            point.tone,
            tenth(disc.x),
            tenth(disc.y),
            tenth(disc.r)
        ));
    }
}

fn names(drawing: &mut Drawing, plot: &Plot, discs: &[Disc], field: Box) {
    let labels: Vec<String> = plot.points.iter().map(|point| width::fit(&point.label, SMALL, LABEL)).collect();
    let widths: Vec<f64> = labels.iter().map(|label| width::of(label, SMALL)).collect();
    for (at, (label, place)) in labels.iter().zip(place::labels(discs, &widths, field)).enumerate() {
        let Some(place) = place else { continue };
        let id = plot.points.get(at).map_or("", |point| &point.id);
        let anchor = format!(" class=\"lab halo\" data-id=\"{}\" text-anchor=\"{}\"", escaped(id), place.anchor);
        drawing.text((place.x, place.y), &anchor, label);
    }
}

fn marks(drawing: &mut Drawing, plot: &Plot, discs: &[Disc]) {
    for (point, disc) in plot.points.iter().zip(discs) {
        let middle = format!(" class=\"mark-in\" data-id=\"{}\" text-anchor=\"middle\"", escaped(&point.id));
        drawing.text((disc.x, disc.y + 4.0), &middle, &point.mark);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plot(points: &[(&str, f64, f64)]) -> Plot {
        let axis = |name: &str, reversed| Axis { name: name.to_owned(), range: (1.0, 10.0), reversed };
        let point = |(at, (label, x, y)): (usize, &(&str, f64, f64))| Point {
            id: format!("id-{at}"),
            href: format!("initiatives/id-{at}.html"),
            label: (*label).to_owned(),
            mark: (at + 1).to_string(),
            x: *x,
            y: *y,
            share: 0.5,
            tone: "above",
            said: format!("{label}: {x} and {y}"),
        };
        Plot {
            across: axis("Ease", false),
            up: axis("Impact", false),
            points: points.iter().enumerate().map(point).collect(),
            title: "Impact against ease".to_owned(),
            said: "Two ideas".to_owned(),
            corners: ["Do next", "Big bets", "Quick wins"].map(str::to_owned),
        }
    }

    #[test]
    fn every_bubble_is_a_link_that_says_its_numbers_and_has_its_name_beside_it() {
        let drawn = draw(&plot(&[("Trial", 6.0, 9.0), ("Слияние заказов", 4.0, 5.0)]), Paper::Wide);
        assert!(
            drawn.contains(r#"<a href="initiatives/id-0.html" data-id="id-0" aria-label="Trial: 6 and 9">"#),
            "{drawn}"
        );
        assert!(drawn.contains(">Слияние заказов</text>"), "{drawn}");
        assert!(drawn.contains("Ease →") && drawn.contains("Do next"), "{drawn}");
        assert!(
            drawn.contains(r#"role="group""#) && drawn.contains("<desc id=\"bubble-d\">Two ideas</desc>"),
            "{drawn}"
        );
    }

    #[test]
    fn the_narrow_one_has_numbers_instead_of_names() {
        let drawn = draw(&plot(&[("Trial", 6.0, 9.0), ("Tour", 6.0, 9.0)]), Paper::Narrow);
        assert!(
            drawn.contains(">1</text>") && drawn.contains(">2</text>") && !drawn.contains(">Trial</text>"),
            "{drawn}"
        );
        // Two bubbles with the same values do not hide each other.
        let centres: Vec<&str> = drawn.match_indices("cx=\"").map(|(at, _)| &drawn[at..at + 10]).collect();
        assert_eq!(centres.len(), 2);
        assert_ne!(centres[0], centres[1]);
    }

    #[test]
    fn hostile_names_stay_names_and_odd_numbers_stay_on_the_paper() {
        let drawn = draw(&plot(&[("</svg><script>x</script>", 1.0, 10.0), ("\" onload=\"x", 10.0, 1.0)]), Paper::Wide);
        assert!(!drawn.contains("<script") && !drawn.contains("\" onload"), "{drawn}");
        assert!(!drawn.contains("NaN") && !drawn.contains("inf"), "{drawn}");
    }
}
