//! Reasons to doubt a score that is formally right: more confidence than evidence, old numbers, no word of explanation.
//!
//! They are asked only of what still competes: a choice once made keeps its score as history.

use crate::analysis::rank::entry::{Entry, Standing};
use crate::analysis::rank::evidence::Piece;
use crate::analysis::rank::finding::{about, place};
use crate::analysis::rank::ratio::Ratio;
use crate::analysis::rank::rules::{Rules, named};
use crate::analysis::rank::sheet::Ballot;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::span::Span;
use crate::base::text::{Arg, Label, Text};
use crate::model::playbook::Rung;
use crate::model::ranking::Flag;
use crate::model::rule;
use crate::model::scoring::Cap;
use jiff::civil::Date;

pub fn find(entry: &Entry, rules: &Rules, found: &mut Vec<Diagnostic>) {
    if entry.standing != Standing::Contest || entry.must_do {
        return;
    }
    found.extend(over_evidence(entry, rules));
    found.extend(contested(entry, rules));
    found.extend(stale(entry, rules));
    found.extend(before_evidence(entry));
    found.extend(without_note(entry, rules));
}

/// The same doubts as marks on the ranking. History is marked for what its evidence says, not for its age.
pub fn flags(entry: &Entry, rules: &Rules) -> Vec<Flag> {
    let mut flags = Vec::new();
    flags.extend(excess(entry, rules).map(|_| Flag::OverEvidence));
    flags.extend(entry.evidence.contested().map(|_| Flag::Contested));
    if entry.standing == Standing::Contest {
        flags.extend(age(entry, rules).map(|(_, flag)| flag));
        flags.extend(overtaken(entry).map(|_| Flag::BeforeEvidence));
    }
    flags
}

/// Confidence above what the evidence supports.
struct Excess<'a, 'b> {
    given: Ratio,
    ceiling: Ratio,
    /// The entry with the highest value, which is the one to look at.
    ballot: &'b Ballot<'a>,
}

/// Without evidence a modest first guess is let be, until the stage at which scores are owed.
fn excess<'a, 'b>(entry: &'b Entry<'a>, rules: &Rules) -> Option<Excess<'a, 'b>> {
    let capped = rules.capped.filter(|_| rules.scoring.cap != Cap::Off)?;
    let given = entry.sheet.columns.get(capped)?.value(rules.scoring.aggregate, None)?;
    let ceiling = entry.ceiling(rules);
    let bold = given >= Ratio::whole(i64::from(rules.scoring.doubt_from));
    let late = entry.entity.stage.is_some_and(|stage| stage >= rules.scoring.required_at);
    let applied = rules.scoring.cap == Cap::Apply;
    if given <= ceiling || !(bold || late || applied || entry.evidence.best.is_some()) {
        return None;
    }
    let valued = entry.sheet.ballots.iter().filter_map(|ballot| Some((ballot.counted(capped)?, ballot)));
    // `max_by_key` takes the last of equals; the first in the file is the one to point at.
    let (_, ballot) = valued.rev().max_by_key(|(value, _)| *value)?;
    Some(Excess { given, ceiling, ballot })
}

fn over_evidence(entry: &Entry, rules: &Rules) -> Option<Diagnostic> {
    let excess = excess(entry, rules)?;
    let capped = rules.capped?;
    let criterion = rules.preset.criteria.get(capped)?;
    let applied = rules.scoring.cap == Cap::Apply;
    let words = match (entry.evidence.best, applied) {
        (Some(_), false) => rule::OVER_EVIDENCE.slug,
        (None, false) => "over-evidence-none",
        (Some(_), true) => "over-evidence-applied",
        (None, true) => "over-evidence-none-applied",
    };
    let args = vec![
        ("criterion", Arg::from(&rules.criterion(capped))),
        ("value", Arg::from(excess.given.plain())),
        ("cap", Arg::from(excess.ceiling.plain())),
        ("evidence", rung_name(entry.evidence.best)),
        ("field", Arg::from(&rules.scoring.evidence_field)),
    ];
    let finding = about(entry, &rule::OVER_EVIDENCE, words, excess.ballot.span(&criterion.id), args);
    // Where the score already uses the lower value, there is nothing to mend, only something to know.
    let severity = if applied { Severity::Note } else { rule::OVER_EVIDENCE.severity };
    Some(finding.severity(severity).at_path(entry.sheet.path(excess.ballot, &criterion.id)))
}

fn contested(entry: &Entry, rules: &Rules) -> Option<Diagnostic> {
    let Piece { at, rung, span } = entry.evidence.contested().filter(|_| entry.sheet.raters() > 0)?;
    let words = if entry.evidence.best.is_some() { rule::CONTESTED.slug } else { "contested-score-alone" };
    let args = vec![("against", rung_name(rung)), ("best", rung_name(entry.evidence.best))];
    let path = format!("{}[{at}].result", rules.scoring.evidence_field);
    Some(about(entry, &rule::CONTESTED, words, span, args).at_path(path))
}

fn rung_name(rung: Option<&Rung>) -> Arg {
    Arg::Label(rung.map_or_else(Label::default, |rung| named(&rung.name, &rung.id)))
}

fn stale(entry: &Entry, rules: &Rules) -> Option<Diagnostic> {
    let (days, flag) = age(entry, rules)?;
    let (words, limit) = match flag {
        Flag::Expired => ("stale-score-expired", rules.scoring.expired_after),
        _ => (rule::STALE_SCORE.slug, rules.scoring.stale_after),
    };
    let (ballot, date, span) = newest(entry)?;
    let args =
        vec![("days", Arg::from(days)), ("date", Arg::from(date.to_string())), ("limit", Arg::from(i64::from(limit)))];
    Some(about(entry, &rule::STALE_SCORE, words, span, args).at_path(entry.sheet.path(ballot, "date")))
}

/// Days since the newest ballot, when they are too many.
fn age(entry: &Entry, rules: &Rules) -> Option<(i64, Flag)> {
    let days = rules.age(entry.sheet.newest?);
    if days > i64::from(rules.scoring.expired_after) {
        Some((days, Flag::Expired))
    } else {
        (days > i64::from(rules.scoring.stale_after)).then_some((days, Flag::Stale))
    }
}

fn before_evidence(entry: &Entry) -> Option<Diagnostic> {
    let (learnt, piece) = overtaken(entry)?;
    let (ballot, date, span) = newest(entry)?;
    let args = vec![("scored", Arg::from(date.to_string())), ("learnt", Arg::from(learnt.to_string()))];
    let finding = about(entry, &rule::SCORE_BEFORE_EVIDENCE, rule::SCORE_BEFORE_EVIDENCE.slug, span, args);
    let finding = finding.related(place(entry, piece.span), Text::message("label-newer-evidence"));
    Some(finding.at_path(entry.sheet.path(ballot, "date")))
}

/// The newest evidence, when it is newer than the newest ballot.
fn overtaken<'a>(entry: &Entry<'a>) -> Option<(Date, Piece<'a>)> {
    let newest = entry.sheet.newest?;
    entry.evidence.newest.filter(|(learnt, _)| *learnt > newest)
}

/// The first of the newest ballots, with its date and where that stands.
fn newest<'a, 'b>(entry: &'b Entry<'a>) -> Option<(&'b Ballot<'a>, Date, Span)> {
    let mut dated = entry.sheet.ballots.iter().filter_map(|ballot| Some((ballot, ballot.date?)));
    let (ballot, (date, span)) = dated.find(|(_, (date, _))| Some(*date) == entry.sheet.newest)?;
    Some((ballot, date, span))
}

/// High confidence is asked for its reason: one finding for all who left it out.
fn without_note(entry: &Entry, rules: &Rules) -> Option<Diagnostic> {
    let capped = rules.capped?;
    let criterion = rules.preset.criteria.get(capped)?;
    let from = i64::from(rules.scoring.note_from) * 100;
    let high = |ballot: &&Ballot| ballot.given.get(capped).copied().flatten().is_some_and(|value| value >= from);
    let mut silent = entry.sheet.ballots.iter().filter(high).filter(|ballot| !ballot.noted);
    let first = silent.next()?;
    let args = vec![
        ("criterion", Arg::from(&rules.criterion(capped))),
        ("from", Arg::from(i64::from(rules.scoring.note_from))),
    ];
    let rule = &rule::CONFIDENCE_WITHOUT_NOTE;
    let finding = about(entry, rule, rule.slug, first.span(&criterion.id), args);
    let finding = finding.at_path(entry.sheet.path(first, "note"));
    Some(silent.fold(finding, |finding, ballot| {
        finding.related(place(entry, ballot.span(&criterion.id)), Text::message("label-note-missing-too"))
    }))
}
