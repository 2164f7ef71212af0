//! What would change a place: for each criterion the smallest step that lifts a score past a neighbour's, or drops it below.
//!
//! "Ask for more confidence" is no advice; "confidence 7 instead of 4.5 is place 3" is one. The formula is worked out
//! again here in floats; when that does not give the score that the ranking gave, nothing is promised.

use crate::base::text::Str;
use crate::model::ranking::{Ranked, Rating};
use crate::model::scoring::{Hundredths, Preset, Scale};
use crate::report::rank::formula;

/// One criterion at another value.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub criterion: Str,
    /// The value that the score uses now.
    pub from: String,
    pub to: String,
}

/// Where to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Above,
    Below,
}

/// A scale of more steps than this is not searched.
const STEPS: i64 = 2000;

/// One change for each criterion that can do it alone; `None` when the formula cannot be followed here.
pub fn changes(preset: &Preset, item: &Ranked, target: f64, direction: Direction) -> Option<Vec<Change>> {
    let now = formula::worked_out(preset, &|id| rating(item, id).map(in_use))?;
    if (now - item.score.value).abs() > 1e-6 * now.abs().max(1.0) {
        return None;
    }
    let margin = 1e-9 * target.abs().max(1.0);
    let reached = |score: f64| match direction {
        Direction::Above => score > target + margin,
        Direction::Below => score < target - margin,
    };
    let change = |rating: &Rating| {
        // A value that evidence or age holds down cannot be lifted by voting.
        if rating.effective.is_some() {
            return None;
        }
        let scale = &preset.criteria.iter().find(|criterion| criterion.id == rating.criterion)?.scale;
        let with = |value: f64| {
            let of = |id: &str| if id == &*rating.criterion { Some(value) } else { self::rating(item, id).map(in_use) };
            formula::worked_out(preset, &of)
        };
        let enough = steps(scale).into_iter().filter(|step| with(*step as f64 / 100.0).is_some_and(reached));
        let near = |step: &Hundredths| ((*step as f64 / 100.0 - rating.value).abs() * 1e6) as i64;
        let to = enough.min_by_key(near)?;
        Some(Change { criterion: rating.criterion.clone(), from: rating.shown.clone(), to: hundredths(to) })
    };
    Some(item.criteria.iter().filter_map(change).collect())
}

fn rating<'a>(item: &'a Ranked, id: &str) -> Option<&'a Rating> {
    item.criteria.iter().find(|rating| &*rating.criterion == id)
}

/// The value that the score uses.
fn in_use(rating: &Rating) -> f64 {
    rating.effective.as_ref().and_then(|text| text.parse().ok()).unwrap_or(rating.value)
}

fn steps(scale: &Scale) -> Vec<Hundredths> {
    match scale {
        Scale::Values(values) => values.clone(),
        Scale::Steps { min, max, step } => {
            let count = max.saturating_sub(*min).checked_div(*step).unwrap_or(0);
            if *step <= 0 || count > STEPS {
                return Vec::new();
            }
            (0..=count).map(|at| min.saturating_add(at.saturating_mul(*step))).collect()
        }
    }
}

/// `450` as `4.5`.
pub fn hundredths(value: Hundredths) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let (whole, part) = (value.unsigned_abs() / 100, value.unsigned_abs() % 100);
    let text = format!("{sign}{whole}.{part:02}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
