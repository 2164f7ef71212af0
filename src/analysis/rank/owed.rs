//! What a document owes the ranking once it is past the scoring round: every criterion, enough raters, the right roles.
//!
//! Before that stage nothing is asked: a round in progress must not turn a build red. What must be done anyway, what
//! was stopped and what the profile does not ask a score of owes nothing either.

use crate::analysis::rank::condition;
use crate::analysis::rank::entry::Entry;
use crate::analysis::rank::finding::{about, place};
use crate::analysis::rank::people::People;
use crate::analysis::rank::rules::{self, Owed, Rules};
use crate::base::diagnostic::{Diagnostic, Rule, Severity};
use crate::base::text::{Arg, Text};
use crate::model::playbook::Level;
use crate::model::rule;

pub fn find(entry: &Entry, rules: &Rules, people: &People, found: &mut Vec<Diagnostic>) {
    let Some(owed) = rules.owed.filter(|owed| owes(entry, owed, rules)) else { return };
    if entry.sheet.raters() == 0 {
        found.push(no_score(entry, &owed, rules));
        return;
    }
    let criteria = entry.missing(rules).into_iter().filter_map(|at| criterion(entry, at, &owed, rules));
    found.extend(criteria);
    found.extend(too_few(entry, rules));
    roles(entry, rules, people, found);
}

fn owes(entry: &Entry, owed: &Owed, rules: &Rules) -> bool {
    let entity = entry.entity;
    let reached = entity.stage.is_some_and(|stage| stage >= owed.from);
    let Some(kind) = rules.kind else { return false };
    let asked = !condition::stopped(kind, entity) && condition::asked(owed.field, entity, kind, rules.playbook);
    // What stands behind a break in the front matter cannot be missed.
    reached && !entry.must_do && !entity.broken && asked
}

fn no_score(entry: &Entry, owed: &Owed, rules: &Rules) -> Diagnostic {
    let args = vec![
        ("field", Arg::from(&rules.scoring.field)),
        ("must", Arg::from(&rules.scoring.must_field)),
        ("stage", Arg::from(&rules.playbook.stage_name(owed.from))),
    ];
    let finding = at_stage(entry, &rule::MISSING_SCORE, "missing-score-all", args, rules);
    finding.severity(severity(owed.level)).at_path(&*rules.scoring.field).owed_by(owed.field.owed_by.as_ref())
}

fn criterion(entry: &Entry, at: usize, owed: &Owed, rules: &Rules) -> Option<Diagnostic> {
    let criterion = rules.preset.criteria.get(at)?;
    let args = vec![
        ("criterion", Arg::from(&rules.criterion(at))),
        ("key", Arg::from(&criterion.id)),
        ("field", Arg::from(&rules.scoring.field)),
        ("stage", Arg::from(&rules.playbook.stage_name(owed.from))),
    ];
    let finding = at_stage(entry, &rule::MISSING_SCORE, rule::MISSING_SCORE.slug, args, rules);
    let finding = finding.severity(severity(owed.level)).owed_by(rules.giver(criterion));
    Some(finding.at_path(format!("{}.{}", rules.scoring.field, criterion.id)))
}

fn too_few(entry: &Entry, rules: &Rules) -> Option<Diagnostic> {
    let needed = *rules.scoring.min_raters.get(rules.playbook.profile_number())? as usize;
    let raters = entry.sheet.raters();
    let args = vec![("raters", Arg::from(raters)), ("needed", Arg::from(needed))];
    let finding = || at_stage(entry, &rule::TOO_FEW_RATERS, rule::TOO_FEW_RATERS.slug, args, rules);
    (raters < needed).then(|| finding().at_path(&*rules.scoring.field))
}

/// Each of a criterion's roles should be among its raters. A criterion without any value is already missed.
fn roles(entry: &Entry, rules: &Rules, people: &People, found: &mut Vec<Diagnostic>) {
    for (id, roles) in &rules.scoring.required_raters {
        let Some(at) = rules::place(rules.preset, id) else { continue };
        let rated = || entry.sheet.ballots.iter().filter(|ballot| ballot.given.get(at).is_some_and(Option::is_some));
        let holds = |role| rated().any(|ballot| ballot.rater.is_some_and(|rater| people.holds(rater, role)));
        if rated().next().is_none() {
            continue;
        }
        for role in roles.iter().filter(|role| !holds(role)) {
            let args = vec![("criterion", Arg::from(&rules.criterion(at))), ("role", Arg::from(&rules.role(role)))];
            let words = rule::RATER_OF_ROLE_MISSING.slug;
            let finding = at_stage(entry, &rule::RATER_OF_ROLE_MISSING, words, args, rules);
            let severity = if rules.playbook.strict() { Severity::Error } else { rule::RATER_OF_ROLE_MISSING.severity };
            let path = format!("{}.{id}", rules.scoring.field);
            found.push(finding.severity(severity).at_path(path).owed_by(Some(role)));
        }
    }
}

/// What is missing stands nowhere, so it is anchored on the stage that asks for it, and the place to write is related.
fn at_stage(entry: &Entry, rule: &Rule, words: &str, args: Vec<(&'static str, Arg)>, rules: &Rules) -> Diagnostic {
    let (span, label) = match entry.sheet.field {
        Some(field) => (field.span, "label-scores-so-far"),
        None => (entry.entity.insert_at, "label-scores-here"),
    };
    let label = Text::with(label, vec![("field", Arg::from(&rules.scoring.field))]);
    about(entry, rule, words, entry.entity.stage_span, args).related(place(entry, span), label)
}

fn severity(level: Level) -> Severity {
    match level {
        Level::Error => Severity::Error,
        Level::Warning => Severity::Warning,
        Level::Note | Level::Off => Severity::Note,
    }
}
