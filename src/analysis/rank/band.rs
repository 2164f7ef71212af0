//! Bands: the best and worst rank a document gets when any one of its raters is left out.
//!
//! A person is left out of all documents at once and everything is ranked anew. Nothing is sorted anew, though: without
//! one person only the documents they rated change, so a rank is the number of better scores in the sorted list, minus
//! the changed documents' old scores above, plus their new ones.

use std::collections::BTreeMap;

use crate::analysis::rank::order::Scored;
use crate::analysis::rank::people::Rater;
use crate::analysis::rank::ratio::Ratio;
use crate::analysis::rank::rules::Rules;
use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

/// From this many raters on, leaving one out says something.
const ENOUGH: usize = 3;

/// A rater's ballot: the document's place in the list, and the ballot's in the document.
type Vote = (usize, usize);

/// One band per document, in the list's order; `None` under three raters. A band holds the document's own rank, which
/// is the rank when nobody is left out: one that did not could not be explained to anybody.
pub fn bands(list: &[Scored], ranks: &[u32], rules: &Rules) -> Vec<Option<(u32, u32)>> {
    let enough = |at: usize| list[at].entry.sheet.raters() >= ENOUGH;
    let mut bands: Vec<Option<(u32, u32)>> =
        ranks.iter().enumerate().map(|(at, rank)| enough(at).then_some((*rank, *rank))).collect();
    let passes: Vec<Vec<Vote>> =
        passes(list).into_iter().filter(|votes| votes.iter().any(|(at, _)| enough(*at))).collect();
    let scores: Vec<Ratio> = list.iter().map(|one| one.outcome.score).collect();
    let passed: Vec<Vec<(usize, u32)>> = passes.par_iter().map(|votes| without(votes, list, &scores, rules)).collect();
    for (at, rank) in passed.into_iter().flatten() {
        if let Some(Some((best, worst))) = bands.get_mut(at) {
            (*best, *worst) = ((*best).min(rank), (*worst).max(rank));
        }
    }
    bands
}

/// The ballots of each person; an entry that names nobody is a person of its own.
fn passes(list: &[Scored]) -> Vec<Vec<Vote>> {
    let mut named: BTreeMap<Rater, Vec<Vote>> = BTreeMap::new();
    let mut unnamed = Vec::new();
    for (at, one) in list.iter().enumerate() {
        for (vote, ballot) in one.entry.sheet.ballots.iter().enumerate() {
            match ballot.rater {
                Some(rater) => named.entry(rater).or_default().push((at, vote)),
                None => unnamed.push(vec![(at, vote)]),
            }
        }
    }
    named.into_values().chain(unnamed).collect()
}

/// The ranks of the documents that a person rated, when that person is left out. A document that has no score then is
/// out of the list: it gets no rank, and those below it move up.
fn without(votes: &[Vote], list: &[Scored], scores: &[Ratio], rules: &Rules) -> Vec<(usize, u32)> {
    let mut used = Vec::new();
    let fresh = votes.iter().map(|(at, vote)| {
        let one = &list[*at];
        (*at, one.entry.score_without(*vote, &one.outcome, rules, &mut used))
    });
    let fresh: Vec<(usize, Option<Ratio>)> = fresh.collect();
    let changed = || fresh.iter().filter(|(at, score)| *score != Some(scores[*at]));
    // The list is in descending order, and so are the places of the votes.
    let old: Vec<Ratio> = changed().map(|(at, _)| scores[*at]).collect();
    let mut new: Vec<Ratio> = changed().filter_map(|(_, score)| *score).collect();
    new.sort_unstable_by(|a, b| b.cmp(a));
    let ranked = fresh.iter().filter_map(|(at, score)| {
        let score = (*score)?;
        let better = |sorted: &[Ratio]| sorted.partition_point(|other| *other > score);
        let rank = better(scores) + better(&new) + 1 - better(&old);
        Some((*at, u32::try_from(rank).unwrap_or(u32::MAX)))
    });
    ranked.collect()
}
