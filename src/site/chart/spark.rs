//! A line as high as a word: the places of one document, week by week.

use crate::site::chart::scale::Scale;
use crate::site::chart::tenth;
use crate::site::value::escaped;

const WIDTH: f64 = 64.0;
const HEIGHT: f64 = 20.0;
const EDGE: f64 = 3.0;
/// A move by one place shall not look like a landslide.
const LEAST: f64 = 4.0;

/// The picture; `None` with fewer than two places to join.
pub fn draw(ranks: &[Option<u32>], said: &str) -> Option<String> {
    let known: Vec<(usize, f64)> =
        ranks.iter().enumerate().filter_map(|(at, rank)| Some((at, f64::from((*rank)?)))).collect();
    let (first, last) = (known.first()?, known.last().filter(|_| known.len() > 1)?);
    let least = known.iter().map(|(_, rank)| *rank).fold(f64::INFINITY, f64::min);
    let most = known.iter().map(|(_, rank)| *rank).fold(0.0, f64::max);
    let more = ((LEAST - (most - least)) / 2.0).max(0.0);
    let across = Scale::new((0.0, ranks.len().saturating_sub(1) as f64), (EDGE, WIDTH - EDGE));
    // The best place is on top.
    let down = Scale::new((least - more, most + more), (EDGE, HEIGHT - EDGE));
    let point = |(at, rank): &(usize, f64)| format!("{} {}", tenth(across.at(*at as f64)), tenth(down.at(*rank)));
    let path = known.iter().map(point).collect::<Vec<_>>().join("L");
    let tone = match last.1.total_cmp(&first.1) {
        std::cmp::Ordering::Less => "up",
        std::cmp::Ordering::Equal => "",
        std::cmp::Ordering::Greater => "down",
    };
    Some(format!(
        "<svg class=\"spark\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" role=\"img\" aria-label=\"{}\"><path class=\"trace {tone}\" d=\"M{path}\"/><circle class=\"trace-end {tone}\" cx=\"{}\" cy=\"{}\" r=\"2.5\"/></svg>",
        escaped(said),
        tenth(across.at(last.0 as f64)),
        tenth(down.at(last.1))
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_needs_two_places_and_goes_up_when_the_rank_gets_better() {
        assert_eq!(draw(&[None, Some(3)], "x"), None);
        let drawn = draw(&[Some(9), None, Some(3)], "9, –, \"3\"").unwrap_or_default();
        assert!(drawn.contains("class=\"trace up\" d=\"M3 17L61 3\""), "{drawn}");
        assert!(drawn.contains("aria-label=\"9, –, &quot;3&quot;\""), "{drawn}");
    }
}
