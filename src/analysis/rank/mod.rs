//! Entities → ranking: what the scores say, with everything that qualifies them, and what is wrong with the scores.
//!
//! A ranking starts a talk and must not end it, so each place carries how sure it is: how many people rated, where they
//! disagree, how far the place moves without any one of them, and what the evidence bears. The arithmetic is exact, and
//! the only thing taken from outside is today's date.

mod band;
mod column;
mod condition;
mod cut;
mod doubts;
mod entry;
mod evidence;
mod finding;
mod formula;
mod item;
mod order;
mod owed;
mod people;
mod ratio;
mod rules;
mod sheet;
mod slips;
#[cfg(test)]
mod tests;

use crate::analysis::rank::entry::{Entry, Standing};
use crate::analysis::rank::people::People;
use crate::analysis::rank::rules::Rules;
use crate::base::diagnostic::Diagnostic;
use crate::model::entity::{Entity, EntityIx};
use crate::model::playbook::Playbook;
use crate::model::ranking::{Ranked, Ranking, Unranked};
use crate::model::shared::Shared;
use jiff::civil::Date;

/// Ranks the documents of the playbook's scored kind; findings are sorted by file and place.
pub fn rank(entities: &[Shared<Entity>], playbook: &Playbook, today: Date) -> (Ranking, Vec<Diagnostic>) {
    let rules = Rules::new(playbook, today);
    let mut people = People::new(entities);
    let numbered = entities.iter().enumerate().filter(|(_, entity)| entity.kind == rules.scoring.kind);
    let read = numbered.filter_map(|(at, entity)| {
        let ix = EntityIx(u32::try_from(at).ok()?);
        Some(Entry::read(ix, entity, &rules, &mut people))
    });
    let entries: Vec<Entry> = read.collect();
    let mut findings = Vec::new();
    for entry in &entries {
        slips::find(entry, &rules, &mut findings);
        owed::find(entry, &rules, &people, &mut findings);
        doubts::find(entry, &rules, &mut findings);
    }
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    (ranking(&entries, &rules), findings)
}

/// The places in the list alone, best first: which of `documents`, and its rank. `people` are looked up among `entities`. For
/// the rankings of former weeks, of which nobody asks more.
pub fn places(
    documents: &[&Entity],
    entities: &[Shared<Entity>],
    playbook: &Playbook,
    today: Date,
) -> Vec<(usize, u32)> {
    let rules = Rules::new(playbook, today);
    let mut people = People::new(entities);
    let numbered = documents.iter().enumerate();
    let read = numbered.map(|(at, entity)| Entry::read(EntityIx(at as u32), entity, &rules, &mut people));
    let entries: Vec<Entry> = read.collect();
    let contest = entries.iter().filter(|entry| entry.standing == Standing::Contest && !entry.must_do);
    let (list, _) = order::best_first(contest, &rules);
    let scores: Vec<_> = list.iter().map(|one| one.outcome.score).collect();
    list.iter().map(|one| one.entry.ix.0 as usize).zip(order::ranks(&scores)).collect()
}

fn ranking(entries: &[Entry], rules: &Rules) -> Ranking {
    let of = |standing| entries.iter().filter(move |entry| entry.standing == standing);
    let mut must_do: Vec<&Entry> = of(Standing::Contest).filter(|entry| entry.must_do).collect();
    must_do.sort_by(|a, b| (&a.entity.id, &a.entity.path).cmp(&(&b.entity.id, &b.entity.path)));
    let (list, waiting) = order::best_first(of(Standing::Contest).filter(|entry| !entry.must_do), rules);
    let scores: Vec<_> = list.iter().map(|one| one.outcome.score).collect();
    let ranks = order::ranks(&scores);
    let bands = band::bands(&list, &ranks, rules);
    let cut = cut::line(rules.scoring.select, &list, &must_do);
    let placed = list.iter().enumerate().map(|(at, one)| {
        let shared = |other: Option<usize>| other.and_then(|other| ranks.get(other)) == Some(&ranks[at]);
        let tied = shared(at.checked_sub(1)) || shared(at.checked_add(1));
        Ranked { rank: ranks[at], tied, band: bands[at], ..item::unplaced(one, rules) }
    });
    let mut items: Vec<Ranked> = placed.collect();
    cut::mark_close_call(&mut items, cut);
    let (chosen, _) = order::best_first(of(Standing::Chosen), rules);
    let chosen = chosen.iter().map(|one| item::unplaced(one, rules)).collect();
    let must_do = must_do.iter().map(|entry| entry.ix).collect();
    let unranked = waiting.into_iter().map(|entry| unranked(entry, rules)).collect();
    Ranking { items, must_do, unranked, chosen, cut }
}

/// What a document waits for, and from whom.
fn unranked(entry: &Entry, rules: &Rules) -> Unranked {
    let criteria = entry.missing(rules).into_iter().filter_map(|at| rules.preset.criteria.get(at));
    let waits_for = criteria.map(|criterion| (criterion.id.clone(), rules.giver(criterion).cloned()));
    Unranked { entity: entry.ix, waits_for: waits_for.collect() }
}
