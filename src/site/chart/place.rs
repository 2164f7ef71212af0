//! Where the label of a point stands: of eight places around it the one that leaves the frame least, covers least, and is
//! easiest to read.

/// A rectangle by its corners.
#[derive(Clone, Copy, Debug)]
pub struct Box {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// A disc on the paper.
#[derive(Clone, Copy, Debug)]
pub struct Disc {
    pub x: f64,
    pub y: f64,
    pub r: f64,
}

/// Where a label ended up.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub x: f64,
    pub y: f64,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
}

/// How high a line of text stands above its baseline, and how deep below.
const RISE: f64 = 10.0;
const DROP: f64 = 4.0;

/// Places for the labels of `discs`, in their order; `widths` are those of the labels. `None`: there is no place that would
/// not cover another label or leave the frame, and no label is better than one that cannot be read.
pub fn labels(discs: &[Disc], widths: &[f64], frame: Box) -> Vec<Option<Place>> {
    let mut taken: Vec<Box> = Vec::with_capacity(discs.len());
    let mut places = Vec::with_capacity(discs.len());
    for (at, (disc, width)) in discs.iter().zip(widths).enumerate() {
        let mut best: Option<(f64, Place, Box)> = None;
        for (preference, place) in around(disc).into_iter().enumerate() {
            let area = area(place, *width);
            let cost = preference as f64 * 0.1 + cost(area, at, discs, &taken, frame);
            if best.as_ref().is_none_or(|(least, _, _)| cost < *least) {
                best = Some((cost, place, area));
            }
        }
        let readable = best.filter(|(cost, _, _)| *cost < 20.0);
        if let Some((_, _, area)) = &readable {
            taken.push(*area);
        }
        places.push(readable.map(|(_, place, _)| place));
    }
    places
}

/// Heights for labels in one column, as near as can be to those that are wanted (which are given from the top down), at least
/// `gap` apart and within the column.
pub fn column(wanted: &[f64], gap: f64, (top, bottom): (f64, f64)) -> Vec<f64> {
    let mut places: Vec<f64> = Vec::with_capacity(wanted.len());
    for want in wanted {
        let least = places.last().map_or(top, |above| above + gap);
        places.push(want.max(least));
    }
    // What was pushed out at the bottom pushes back; where there is no room at all, the lower ones keep to their line.
    let mut most = bottom;
    for place in places.iter_mut().rev() {
        *place = place.min(most);
        most = *place - gap;
    }
    places
}

/// The eight places, the best first.
fn around(disc: &Disc) -> [Place; 8] {
    let Disc { x, y, r } = *disc;
    let place = |x, y, anchor| Place { x, y, anchor };
    let diagonal = r * 0.75 + 3.0;
    [
        place(x + r + 5.0, y + 4.0, "start"),
        place(x - r - 5.0, y + 4.0, "end"),
        place(x, y - r - 6.0, "middle"),
        place(x, y + r + 14.0, "middle"),
        place(x + diagonal, y - diagonal, "start"),
        place(x - diagonal, y - diagonal, "end"),
        place(x + diagonal, y + diagonal + 8.0, "start"),
        place(x - diagonal, y + diagonal + 8.0, "end"),
    ]
}

fn area(place: Place, width: f64) -> Box {
    let left = match place.anchor {
        "start" => place.x,
        "end" => place.x - width,
        _ => place.x - width / 2.0,
    };
    Box { left, top: place.y - RISE, right: left + width, bottom: place.y + DROP }
}

fn cost(area: Box, own: usize, discs: &[Disc], taken: &[Box], frame: Box) -> f64 {
    let outside =
        area.left < frame.left || area.right > frame.right || area.top < frame.top || area.bottom > frame.bottom;
    let labels = taken.iter().filter(|other| meet(&area, other)).count();
    let others = discs.iter().enumerate().filter(|(at, _)| *at != own);
    let discs = others.filter(|(_, disc)| covers(disc, &area)).count();
    let frame = if outside { 50.0 } else { 0.0 };
    frame + labels as f64 * 25.0 + discs as f64 * 6.0
}

fn meet(a: &Box, b: &Box) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

fn covers(disc: &Disc, area: &Box) -> bool {
    let x = disc.x.clamp(area.left, area.right);
    let y = disc.y.clamp(area.top, area.bottom);
    (x - disc.x).powi(2) + (y - disc.y).powi(2) < disc.r.powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Box = Box { left: 0.0, top: 0.0, right: 400.0, bottom: 300.0 };

    #[test]
    fn labels_stay_inside_and_apart() {
        let discs: Vec<Disc> = (0..30)
            .map(|at| Disc { x: f64::from(at * 37 % 380) + 10.0, y: f64::from(at * 53 % 280) + 10.0, r: 8.0 })
            .collect();
        let widths = vec![90.0; discs.len()];
        let placed: Vec<Box> =
            labels(&discs, &widths, FRAME).into_iter().flatten().map(|place| area(place, 90.0)).collect();
        assert!(placed.len() > 8, "most points have a label, {}", placed.len());
        for (at, one) in placed.iter().enumerate() {
            assert!(one.left >= 0.0 && one.right <= 400.0 && one.top >= 0.0 && one.bottom <= 300.0, "{one:?}");
            assert!(placed[at + 1..].iter().all(|other| !meet(one, other)), "{one:?} is covered");
        }
    }

    #[test]
    fn a_lonely_point_has_its_label_at_the_right_and_one_at_the_edge_at_the_left() {
        let alone = labels(&[Disc { x: 100.0, y: 100.0, r: 10.0 }], &[50.0], FRAME);
        assert_eq!(alone[0].map(|place| place.anchor), Some("start"));
        let edge = labels(&[Disc { x: 390.0, y: 100.0, r: 10.0 }], &[50.0], FRAME);
        assert_eq!(edge[0].map(|place| place.anchor), Some("end"));
    }

    #[test]
    fn labels_of_a_column_stand_apart_and_inside() {
        assert_eq!(column(&[10.0, 50.0], 14.0, (0.0, 100.0)), [10.0, 50.0]);
        assert_eq!(column(&[10.0, 12.0, 13.0], 14.0, (0.0, 100.0)), [10.0, 24.0, 38.0]);
        assert_eq!(column(&[90.0, 95.0, 99.0], 14.0, (0.0, 100.0)), [72.0, 86.0, 100.0]);
        assert!(column(&[], 14.0, (0.0, 100.0)).is_empty());
    }
}
