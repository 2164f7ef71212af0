//! The order of the list: by score, and between equal scores by proof first.
//!
//! Every step is compared exactly and the last one, the id, is never equal, so the order is total and the same on
//! every machine and for every order in which files are found.

use std::cmp::Ordering;

use crate::analysis::rank::entry::{Entry, Outcome};
use crate::analysis::rank::ratio::Ratio;
use crate::analysis::rank::rules::{Rules, place};

/// A document with a score.
pub struct Scored<'a, 'b> {
    pub entry: &'b Entry<'a>,
    pub outcome: Outcome,
}

/// The entries that have a score, best first, and those that wait for one, the oldest first.
pub fn best_first<'a, 'b>(
    entries: impl Iterator<Item = &'b Entry<'a>>,
    rules: &Rules,
) -> (Vec<Scored<'a, 'b>>, Vec<&'b Entry<'a>>)
where
    'a: 'b,
{
    let mut scored = Vec::new();
    let mut waiting = Vec::new();
    for entry in entries {
        match entry.outcome(rules) {
            Some(outcome) => scored.push(Scored { entry, outcome }),
            None => waiting.push(entry),
        }
    }
    let ties: Vec<usize> = rules.preset.tie.iter().filter_map(|id| place(rules.preset, id)).collect();
    let deciding: Vec<usize> = rules.capped.into_iter().chain(ties).collect();
    scored.sort_by(|a, b| compare(a, b, &deciding));
    waiting.sort_by(|a, b| seniority(a, b));
    (scored, waiting)
}

/// Standard competition ranks of scores in descending order: 1, 2, 2, 4.
pub fn ranks(scores: &[Ratio]) -> Vec<u32> {
    let mut ranks: Vec<u32> = Vec::with_capacity(scores.len());
    for (at, score) in scores.iter().enumerate() {
        let shared = at.checked_sub(1).filter(|before| scores[*before] == *score).and_then(|before| ranks.get(before));
        ranks.push(shared.copied().unwrap_or(u32::try_from(at + 1).unwrap_or(u32::MAX)));
    }
    ranks
}

/// Higher score → higher deciding criteria, the one that evidence caps first → less disagreement → older → id.
fn compare(a: &Scored, b: &Scored, deciding: &[usize]) -> Ordering {
    let used = |one: &Scored, at: &usize| one.outcome.used.get(*at).copied();
    let by_criteria = || deciding.iter().map(|at| used(b, at).cmp(&used(a, at))).find(|order| order.is_ne());
    let spread = |one: &Scored| one.entry.sheet.columns.iter().map(|column| i128::from(column.spread())).sum::<i128>();
    let by_score = b.outcome.score.cmp(&a.outcome.score);
    by_score
        .then_with(|| by_criteria().unwrap_or(Ordering::Equal))
        .then_with(|| spread(a).cmp(&spread(b)))
        .then_with(|| seniority(a.entry, b.entry))
}

/// Earlier `created` first and without a date last, then ids by their bytes.
fn seniority(a: &Entry, b: &Entry) -> Ordering {
    let key = |entry: &Entry| {
        let created = entry.entity.date("created");
        (created.is_none(), created)
    };
    let (a_id, b_id) = ((&a.entity.id, &a.entity.path), (&b.entity.id, &b.entity.path));
    key(a).cmp(&key(b)).then_with(|| a_id.cmp(&b_id))
}
