//! A scored document as the ranking shows it: its score, its criteria and what to know about them.

use crate::analysis::rank::column::Column;
use crate::analysis::rank::doubts;
use crate::analysis::rank::order::Scored;
use crate::analysis::rank::rules::Rules;
use crate::model::ranking::{Agreement, Flag, Ranked, Rating};

/// The item without a place: rank, tie, band and cut-line are the list's to give.
pub fn unplaced(one: &Scored, rules: &Rules) -> Ranked {
    let sheet = &one.entry.sheet;
    let criteria: Vec<Rating> =
        sheet.columns.iter().enumerate().filter_map(|(at, column)| rating(one, at, column, rules)).collect();
    let discuss = criteria.iter().any(|rating| rating.agreement == Agreement::Discuss);
    let mut flags = doubts::flags(one.entry, rules);
    flags.extend((sheet.raters() == 1).then_some(Flag::OneRater));
    flags.extend(discuss.then_some(Flag::Discuss));
    flags.sort_unstable();
    Ranked {
        entity: one.entry.ix,
        rank: 0,
        tied: false,
        score: rules.formula.written(one.outcome.score),
        criteria,
        raters: u32::try_from(sheet.raters()).unwrap_or(u32::MAX),
        band: None,
        close_call: false,
        flags,
        scored: sheet.newest,
    }
}

fn rating(one: &Scored, at: usize, column: &Column, rules: &Rules) -> Option<Rating> {
    let criterion = rules.preset.criteria.get(at)?;
    let given = one.outcome.given.get(at)?;
    let used = one.outcome.used.get(at)?;
    Some(Rating {
        criterion: criterion.id.clone(),
        shown: given.plain(),
        value: given.value(),
        effective: (used != given).then(|| used.plain()),
        raters: column.raters(),
        spread: column.spread(),
        agreement: column.agreement(&criterion.scale, rules.scoring),
    })
}
