//! Stages that were jumped over or raised without a word, and old decisions that were rewritten.

use crate::analysis::gate::signature::entries;
use crate::analysis::review::{Step, same};
use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::base::text::Arg;
use crate::model::entity::{Data, Value};
use crate::model::playbook::{At, Level, Playbook, Predicate};
use crate::model::rule;

const GATES: &str = "gates";
const WAIVE: &str = "waive";

pub fn find(step: &Step<'_>, found: &mut Vec<Diagnostic>) {
    raised(step, found);
    for old in step.before.map_or(&[][..], |before| before.items(GATES)) {
        rewritten(step, old, found);
    }
}

/// A stage that was raised: by more than one, or with nothing written at the gate.
fn raised(step: &Step<'_>, found: &mut Vec<Diagnostic>) {
    let before = step.before.and_then(|before| before.stage);
    let (Some(from), Some(to)) = (before, step.after.stage) else { return };
    let playbook = &step.workspace.playbook;
    let done = playbook.done();
    let name = |number| Arg::Label(playbook.stage_name(number));
    let silent = |stage: &u8| entries(step.after, At(*stage), done).next().is_none();
    let skipped: Vec<u8> = (from.saturating_add(1)..to).filter(silent).collect();
    let span = step.after.stage_span;
    if let Some(first) = skipped.first() {
        let args = vec![("from", name(from)), ("to", name(to)), ("stage", name(*first))];
        found.push(step.finding(&rule::STAGE_SKIPPED, span, "stage", args));
    }
    if to > from && silent(&to) && keeps_entries(step) {
        found.push(step.finding(
            &rule::NO_GATE_ENTRY,
            span,
            "stage",
            vec![("stage", name(to)), ("number", i64::from(to).into())],
        ));
    }
}

/// Whether the method, as this team plays it, writes its gates down: somebody has to sign one of them.
fn keeps_entries(step: &Step<'_>) -> bool {
    let playbook = &step.workspace.playbook;
    let profile = playbook.profile_number();
    playbook.rules.iter().filter(|rule| rule.kind == step.kind.id).any(|rule| {
        let asked = rule.level.get(profile).is_some_and(|level| *level != Level::Off) && rule.at.get(profile).is_some();
        asked && asks_signature(&rule.predicate)
    })
}

fn asks_signature(predicate: &Predicate) -> bool {
    match predicate {
        Predicate::SignedBy { .. } => true,
        Predicate::OneOf(any) => any.iter().any(asks_signature),
        _ => false,
    }
}

/// What an old entry of a gate says today.
fn rewritten(step: &Step<'_>, old: &Value, found: &mut Vec<Diagnostic>) {
    let Some(enter) = old.get("enter").and_then(Value::text) else { return };
    let now = step.after.items(GATES);
    if now.iter().any(|entry| same(entry, old)) {
        return;
    }
    // More than one entry of a stage: the one that is most like the old one is what became of it.
    let of_stage = now.iter().filter(|entry| entry.get("enter").and_then(Value::text) == Some(enter));
    let kept =
        |entry: &&Value| parts(old).filter(|part| entry.get(&part.name).is_some_and(|now| same(now, part))).count();
    let name = gate_name(&step.workspace.playbook, enter);
    let Some(entry) = of_stage.max_by_key(kept) else {
        let span = step.after.get(GATES).map_or(step.after.stage_span, |value| value.span);
        found.push(step.worded(&rule::GATES_REWRITTEN, "gates-rewritten-gone", (span, GATES), vec![("stage", name)]));
        return;
    };
    for part in parts(old).filter(|part| &*part.name != WAIVE) {
        let now = entry.get(&part.name);
        if !now.is_some_and(|now| same(now, part) || only_grew(now, part)) {
            let span = now.map_or(entry.span, |now| now.span);
            let args = vec![("stage", name.clone()), ("field", Arg::from(&part.name))];
            found.push(step.finding(&rule::GATES_REWRITTEN, span, GATES, args));
        }
    }
    for waiver in old.get(WAIVE).map_or(&[][..], Value::items) {
        waiver_gone(step, (entry, waiver), &name, found);
    }
}

/// A waiver that is not there any more, or gives another reason.
fn waiver_gone(step: &Step<'_>, (entry, waiver): (&Value, &Value), name: &Arg, found: &mut Vec<Diagnostic>) {
    let Some(rule_name) = waiver.get("rule").and_then(Value::text) else { return };
    let mut waivers = entry.get(WAIVE).map_or(&[][..], Value::items).iter();
    let now = waivers.find(|now| now.get("rule").and_then(Value::text) == Some(rule_name));
    let args = vec![("stage", name.clone()), ("rule", rule_name.into())];
    match now {
        None => found.push(step.finding(&rule::WAIVER_REMOVED, span_of(entry), GATES, args)),
        Some(now) if !same(now, waiver) => {
            let args = vec![("stage", name.clone()), ("field", Arg::from(WAIVE))];
            found.push(step.finding(&rule::GATES_REWRITTEN, now.span, GATES, args));
        }
        Some(_) => {}
    }
}

fn span_of(entry: &Value) -> Span {
    entry.get(WAIVE).map_or(entry.span, |value| value.span)
}

fn parts(entry: &Value) -> impl Iterator<Item = &Value> {
    match &entry.data {
        Data::Map(parts) => parts.iter(),
        _ => [].iter(),
    }
}

/// Whether a list still has everything that it had: one more signer is no rewriting.
fn only_grew(now: &Value, old: &Value) -> bool {
    let kept = |old: &Value| now.items().iter().any(|now| same(now, old));
    matches!(old.data, Data::List(_)) && old.items().iter().all(kept)
}

fn gate_name(playbook: &Playbook, enter: &str) -> Arg {
    enter.parse().map_or_else(|_| Arg::from(enter), |number| Arg::Label(playbook.stage_name(number)))
}
