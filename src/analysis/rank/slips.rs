//! Slips of the pen in what a ranking is made of: the same person twice, dates that cannot be, a target that is its start.
//!
//! They are wrong at every stage and status, so they are looked for in every document of the ranked kind.

use crate::analysis::rank::entry::Entry;
use crate::analysis::rank::finding::{about, place};
use crate::analysis::rank::rules::Rules;
use crate::analysis::rank::sheet::Ballot;
use crate::base::diagnostic::{Diagnostic, Rule, Severity};
use crate::base::span::Span;
use crate::base::text::{Arg, Text};
use crate::model::rule;
use jiff::civil::Date;

pub fn find(entry: &Entry, rules: &Rules, found: &mut Vec<Diagnostic>) {
    repeats(entry, found);
    found.extend(aims_at_no_change(entry));
    let today = rules.today;
    found.extend(misdated(entry, &rule::SCORE_IN_FUTURE, ("today", today), |date| date > today));
    if let Some(created) = entry.entity.date("created") {
        found.extend(misdated(entry, &rule::SCORE_BEFORE_CREATED, ("created", created), |date| date < created));
    }
}

/// Two entries of one person: with telling dates the newer one counts, without them somebody must say which is meant.
fn repeats(entry: &Entry, found: &mut Vec<Diagnostic>) {
    for repeat in &entry.sheet.repeats {
        let Some(kept) = entry.sheet.ballots.get(repeat.kept) else { continue };
        let rater = repeat.ballot.by.and_then(|by| by.text()).unwrap_or_default();
        let words = if repeat.outdated { "duplicate-rater-dated" } else { rule::DUPLICATE_RATER.slug };
        let severity = if repeat.outdated { Severity::Warning } else { rule::DUPLICATE_RATER.severity };
        let finding =
            about(entry, &rule::DUPLICATE_RATER, words, name_span(&repeat.ballot), vec![("rater", rater.into())]);
        let finding = finding.related(place(entry, name_span(kept)), Text::message("label-score-counts"));
        found.push(finding.severity(severity).at_path(entry.sheet.path(&repeat.ballot, "by")));
    }
}

/// A target equal to its start: whether it was reached could never be said.
fn aims_at_no_change(entry: &Entry) -> Option<Diagnostic> {
    let target = entry.entity.get("target")?;
    let (from, to) = (target.get("from")?, target.get("to")?);
    let rule = &rule::NO_CHANGE_AIMED_AT;
    let finding = || about(entry, rule, rule.slug, to.span, Vec::new()).at_path("target.to");
    (from.number()? == to.number()?).then(finding)
}

/// One finding for all dates of a document that are wrong in the same way; the further ones are related places.
fn misdated(
    entry: &Entry,
    rule: &Rule,
    limit: (&'static str, Date),
    wrong: impl Fn(Date) -> bool,
) -> Option<Diagnostic> {
    let mut dates =
        entry.sheet.ballots.iter().filter_map(|ballot| Some((ballot, ballot.date.filter(|date| wrong(date.0))?)));
    let (ballot, (date, span)) = dates.next()?;
    let args = vec![("date", Arg::from(date.to_string())), (limit.0, Arg::from(limit.1.to_string()))];
    let finding = about(entry, rule, rule.slug, span, args).at_path(entry.sheet.path(ballot, "date"));
    Some(dates.fold(finding, |finding, (_, (_, span))| {
        finding.related(place(entry, span), Text::message("label-score-date-too"))
    }))
}

fn name_span(ballot: &Ballot) -> Span {
    ballot.by.map_or(ballot.map.span, |by| by.span)
}
