//! Scores that were changed by somebody else than who gave them.

use crate::analysis::review::{Step, same};
use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::model::entity::Value;
use crate::model::rule;

pub fn find(step: &Step<'_>, found: &mut Vec<Diagnostic>) {
    let Some(before) = step.before else { return };
    let scoring = &step.workspace.playbook.scoring;
    if step.acts.uncommitted.contains(&step.after.path) || step.kind.id != scoring.kind {
        return;
    }
    let now = step.after.items(&scoring.field);
    for old in before.items(&scoring.field) {
        let Some(rater) = old.get("by").and_then(Value::text) else { continue };
        let entry = now.iter().find(|entry| entry.get("by").and_then(Value::text) == Some(rater));
        let span: Span = match entry {
            Some(entry) if criteria(step, old, entry).all(|(old, now)| unchanged(old, now)) => continue,
            Some(entry) => entry.span,
            None => step.after.get(&scoring.field).map_or(step.after.stage_span, |field| field.span),
        };
        if !is_own(step, rater) {
            let args = vec![("person", step.name(rater)), ("id", rater.into())];
            found.push(step.finding(&rule::SCORE_BY_OTHER, span, &scoring.field, args));
        }
    }
}

/// What a rater says on each criterion, before and after.
fn criteria<'a>(
    step: &Step<'a>,
    old: &'a Value,
    now: &'a Value,
) -> impl Iterator<Item = (Option<&'a Value>, Option<&'a Value>)> {
    let playbook = &step.workspace.playbook;
    let all = playbook.scoring.active().criteria.iter();
    all.map(|criterion| (old.get(&criterion.id), now.get(&criterion.id)))
}

/// A value that was not there before is new, and nobody's word was changed.
fn unchanged(old: Option<&Value>, now: Option<&Value>) -> bool {
    old.is_none_or(|old| now.is_some_and(|now| same(old, now)))
}

/// Whether the rater had a hand in it.
fn is_own(step: &Step<'_>, rater: &str) -> bool {
    let mut people = step.commits().flat_map(|act| act.authors.iter().chain(&act.reviewers));
    people.any(|author| step.is(author, rater)) || step.is_approved_by(rater)
}
