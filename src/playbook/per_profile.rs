//! Values that differ by profile: from which stage something is asked, and how much its absence weighs.
//!
//! A stricter profile asks what a lighter one asks and more; so a value given for one profile holds for every stricter one
//! until another is given, and the lists made here are already filled in that way.

use crate::base::text::Arg;
use crate::model::kind::Required;
use crate::model::node::{Node, NodeKind};
use crate::model::playbook::{At, Level, PerProfile};
use crate::playbook::form::{Form, live};
use crate::playbook::known::Known;
use crate::playbook::review::Review;
use crate::playbook::scalar;

/// How much a finding weighs, as written.
pub const LEVELS: &[(&str, Level)] =
    &[("off", Level::Off), ("note", Level::Note), ("warning", Level::Warning), ("error", Level::Error)];

/// `at` and `level` of a field or section. `nested`: a part of a map, asked in every profile once the map is there.
pub fn required(form: &mut Form, nested: bool, known: &Known, review: &mut Review) -> PerProfile<Required> {
    let at = at(form, nested, known, review);
    let level = levels(form, known, review);
    let both = at.into_iter().zip(level);
    let by: Vec<Option<Required>> = both.map(|(at, level)| at.map(|at| Required { at, level })).collect();
    let asked = by.iter().flatten().any(|required| required.level != Level::Off);
    if asked { PerProfile::new(by) } else { PerProfile::none() }
}

/// `at`: a bare value counts from the usual profile upward. Empty: never.
pub fn at(form: &mut Form, nested: bool, known: &Known, review: &mut Review) -> Vec<Option<At>> {
    let from = if nested { 0 } else { known.usual() };
    let node = form.take("at");
    by_profile(node, from, known, review, |node, review| stage(node, known, review))
}

/// `level`, an error where nothing else is said.
pub fn levels(form: &mut Form, known: &Known, review: &mut Review) -> Vec<Level> {
    let node = form.take("level");
    let by = by_profile(node, 0, known, review, |node, review| scalar::choice(node, LEVELS, review));
    by.into_iter().map(|level| level.unwrap_or(Level::Error)).collect()
}

/// A value that is bare, then meant for all profiles from number `from` on, or a map by profile.
pub fn by_profile<T: Copy>(
    node: Option<&Node>,
    from: usize,
    known: &Known,
    review: &mut Review,
    mut read: impl FnMut(&Node, &mut Review) -> Option<T>,
) -> Vec<Option<T>> {
    let mut by = vec![None; known.profiles.len()];
    match node {
        Some(node) if matches!(node.kind, NodeKind::Map(_)) => {
            for entry in live(node) {
                let profile = review.reference("profile", &known.profiles, &entry.key, entry.key_span);
                let value = read(&entry.value, review);
                let number = profile.and_then(|id| known.profiles.iter().position(|known| *known == id));
                if let Some(slot) = number.and_then(|number| by.get_mut(number)) {
                    *slot = value;
                }
            }
        }
        Some(node) => {
            let value = read(node, review);
            if let Some(slot) = by.get_mut(from) {
                *slot = value;
            }
        }
        None => {}
    }
    let mut above = None;
    for slot in &mut by {
        above = slot.or(above);
        *slot = above;
    }
    by
}

/// A stage's number, or `done`.
fn stage(node: &Node, known: &Known, review: &mut Review) -> Option<At> {
    let word = scalar::text(node, review)?;
    if word == "done" {
        return Some(At(known.stages));
    }
    match word.parse::<u8>().ok().filter(|number| word == number.to_string() && *number < known.stages) {
        Some(number) => Some(At(number)),
        // The team has fewer stages than the method: what belonged to a later one is asked at the end.
        None if review.is_forgivable(node.span) => {
            review.amend(node.span, Some("done".to_string()));
            Some(At(known.stages))
        }
        None => {
            let last: Arg = i64::from(known.stages.saturating_sub(1)).into();
            review.mistake("stage", node.span, vec![("stage", word.into()), ("last", last)]);
            None
        }
    }
}
