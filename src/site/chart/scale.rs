//! From values to places on the paper.

/// A straight axis.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    from: f64,
    to: f64,
    start: f64,
    end: f64,
}

impl Scale {
    /// Values `from..to` on the stretch `start..end`, which may run backwards.
    pub fn new((from, to): (f64, f64), (start, end): (f64, f64)) -> Scale {
        Scale { from, to: if to > from { to } else { from + 1.0 }, start, end }
    }

    pub fn at(&self, value: f64) -> f64 {
        self.start + (value - self.from) / (self.to - self.from) * (self.end - self.start)
    }

    /// Where marks stand: at most about `most` round numbers within the axis.
    pub fn ticks(&self, most: usize) -> Vec<f64> {
        let step = step((self.to - self.from) / most.max(1) as f64);
        let first = (self.from / step - 1e-9).ceil() as i64;
        let last = (self.to / step + 1e-9).floor() as i64;
        // A range of numbers cannot have more marks than this, whatever the values.
        (first..=last).take(most * 3).map(|at| at as f64 * step).collect()
    }
}

/// The next round step: 1, 2 or 5 times a power of ten, never below one.
fn step(least: f64) -> f64 {
    if least <= 1.0 {
        return 1.0;
    }
    let power = 10f64.powf(least.log10().floor());
    [1.0, 2.0, 5.0, 10.0].map(|factor| factor * power).into_iter().find(|step| *step >= least - 1e-9).unwrap_or(least)
}

/// The part of `whole` to draw, so that `values` have room on both sides: whole steps, never beyond the scale itself but for
/// half a step at the top, where a circle needs it.
pub fn crop(values: &[f64], whole: (f64, f64)) -> (f64, f64) {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if !least.is_finite() || !most.is_finite() {
        return whole;
    }
    let step = step((whole.1 - whole.0) / 10.0);
    let from = ((least / step).floor() * step - step).max(whole.0);
    let to = ((most / step).ceil() * step + step).min(whole.1 + step * 0.6);
    // A picture of nearly one value would show differences that are none.
    let narrow = (step * 4.0 - (to - from)).max(0.0);
    ((from - narrow / 2.0).max(whole.0), (to + narrow / 2.0).min(whole.1 + step * 0.6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_numbers_inside_the_axis() {
        assert_eq!(Scale::new((2.0, 9.8), (0.0, 100.0)).ticks(10), [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]);
        assert_eq!(Scale::new((0.0, 5200.0), (0.0, 100.0)).ticks(6), [0.0, 1000.0, 2000.0, 3000.0, 4000.0, 5000.0]);
        assert!(Scale::new((0.0, 1e300), (0.0, 1.0)).ticks(5).len() <= 15);
        assert_eq!(Scale::new((3.0, 3.0), (0.0, 10.0)).at(3.0), 0.0);
    }

    #[test]
    fn the_axis_is_cut_to_what_is_there_by_whole_steps() {
        assert_eq!(crop(&[4.0, 7.5, 9.0], (1.0, 10.0)), (3.0, 10.0));
        assert_eq!(crop(&[10.0, 1.0], (1.0, 10.0)), (1.0, 10.6));
        assert_eq!(crop(&[], (1.0, 10.0)), (1.0, 10.0));
        let (from, to) = crop(&[5.0, 5.0], (1.0, 10.0));
        assert!(from <= 4.0 && to >= 6.0 && to - from >= 4.0, "{from} {to}");
    }
}
