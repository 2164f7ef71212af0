//! Bands: the best and worst rank a document gets when any one of its raters is left out.
//!
//! A person is left out of all documents at once and everything is ranked anew. Nothing is sorted anew, though: without
//! one person only the documents they rated change, so a rank is the number of better scores in the sorted list, minus
//! the changed documents' old scores above, plus their new ones. The work grows with the number of ballots.

use crate::analysis::rank::order::Scored;
use crate::analysis::rank::ratio::Ratio;
use crate::analysis::rank::rules::Rules;
use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

/// From this many raters on, leaving one out says something.
const ENOUGH: usize = 3;

/// A document that a person rated, by its place in the list, and its score without that person.
struct Vote {
    at: usize,
    fresh: Option<Ratio>,
}

/// One band per document, in the list's order; `None` under three raters. A band holds the document's own rank, which
/// is the rank when nobody is left out: one that did not could not be explained to anybody.
pub fn bands(list: &[Scored], ranks: &[u32], rules: &Rules) -> Vec<Option<(u32, u32)>> {
    let banded: Vec<bool> = list.iter().map(|one| one.entry.sheet.raters() >= ENOUGH).collect();
    let scores: Vec<Ratio> = list.iter().map(|one| one.outcome.score).collect();
    let passes: Vec<Vec<Vote>> = passes(list, &banded, rules);
    let passed: Vec<Vec<(usize, u32)>> = passes.par_iter().map(|votes| pass(votes, &banded, &scores, ranks)).collect();
    let mut bands: Vec<Option<(u32, u32)>> =
        ranks.iter().zip(&banded).map(|(rank, banded)| banded.then_some((*rank, *rank))).collect();
    for (at, rank) in passed.into_iter().flatten() {
        if let Some(Some((best, worst))) = bands.get_mut(at) {
            (*best, *worst) = ((*best).min(rank), (*worst).max(rank));
        }
    }
    bands
}

/// The votes of each person who rated a document that gets a band; an entry that names nobody is a person of its own.
fn passes(list: &[Scored], banded: &[bool], rules: &Rules) -> Vec<Vec<Vote>> {
    let ballots =
        || list.iter().zip(banded).flat_map(|(one, banded)| one.entry.sheet.ballots.iter().map(|b| (b, *banded)));
    let people = ballots().filter_map(|(ballot, _)| Some(ballot.rater?.number() + 1)).max().unwrap_or(0);
    let mut matters = vec![false; people];
    for rater in ballots().filter(|(_, banded)| *banded).filter_map(|(ballot, _)| ballot.rater) {
        matters[rater.number()] = true;
    }
    // Documents are taken one by one and not people: all of a document's values are at hand together.
    let fresh: Vec<Vec<Option<Ratio>>> =
        list.par_iter().map(|one| one.entry.scores_without_each(&one.outcome, rules)).collect();
    let mut named: Vec<Vec<Vote>> = Vec::new();
    named.resize_with(people, Vec::new);
    let mut unnamed = Vec::new();
    for (at, (one, fresh)) in list.iter().zip(fresh).enumerate() {
        for (ballot, fresh) in one.entry.sheet.ballots.iter().zip(fresh) {
            match ballot.rater.map(|rater| rater.number()) {
                Some(rater) if matters[rater] => named[rater].push(Vote { at, fresh }),
                Some(_) => {}
                None if banded[at] => unnamed.push(vec![Vote { at, fresh }]),
                None => {}
            }
        }
    }
    named.into_iter().chain(unnamed).collect()
}

/// The ranks of the documents that a person rated, when that person is left out. A document that has no score then is
/// out of the list: it gets no rank, and those below it move up.
fn pass(votes: &[Vote], banded: &[bool], scores: &[Ratio], ranks: &[u32]) -> Vec<(usize, u32)> {
    let changed = || votes.iter().filter(|vote| vote.fresh != Some(scores[vote.at]));
    // The list is in descending order, and so are the places of the votes.
    let old: Vec<Ratio> = changed().map(|vote| scores[vote.at]).collect();
    let mut new: Vec<Ratio> = changed().filter_map(|vote| vote.fresh).collect();
    new.sort_unstable_by(|a, b| b.cmp(a));
    let ranked = votes.iter().filter(|vote| banded[vote.at]).filter_map(|vote| {
        let score = vote.fresh?;
        let better = |sorted: &[Ratio]| sorted.partition_point(|other| *other > score);
        let rank = if score == scores[vote.at] { ranks[vote.at] as usize } else { better(scores) + 1 };
        Some((vote.at, u32::try_from(rank + better(&new) - better(&old)).unwrap_or(u32::MAX)))
    });
    ranked.collect()
}
