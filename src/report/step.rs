//! A step through a gate: what is still missing for it and who owes that, and how to go on.

use crate::base::text::Arg;
use crate::model::entity::EntityIx;
use crate::model::gate::{GateItem, GateMark};
use crate::model::playbook::{At, Level};
use crate::model::workspace::Workspace;
use crate::report::gate;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::{clean, measure, names};
use serde_json::{Value, json};

/// What stands in the way of `to`: conditions in force that are not met.
pub fn missing(workspace: &Workspace, entity: EntityIx, to: At) -> Vec<&GateItem> {
    let Some(state) = gate::state(workspace, entity) else { return Vec::new() };
    let blocks = |item: &&GateItem| item.at <= to && item.level == Level::Error && item.state == GateMark::Missing;
    state.items.iter().filter(blocks).collect()
}

/// `Trial cannot enter 3 Plan yet: …`, with a line for each condition, and what to do about them. `others`: further errors
/// that the step would bring, in words.
pub fn refusal(workspace: &Workspace, entity: EntityIx, to: At, others: &[String], reader: &Reader) -> String {
    let own = workspace.entity(entity);
    let playbook = &workspace.playbook;
    let missing = missing(workspace, entity, to);
    let title = names::title(own);
    let gate = names::gate(playbook, to, reader);
    let args = vec![("title", Arg::from(title)), ("gate", Arg::from(gate))];
    let mut out = reader.style.paint(Ink::Strong, &reader.say("move-not-yet", args)) + "\n";
    for item in &missing {
        let owed = item.owed_by.as_ref().map(|role| names::role(playbook, role, reader));
        let name = gate::name(item, reader);
        let line = match owed {
            Some(role) => reader.say("move-owes", vec![("name", Arg::from(name)), ("role", Arg::from(role))]),
            None => name,
        };
        let line = format!("{line}  ({})", short(&item.rule));
        out.push_str(&(measure::hang("  ✗ ", &line, reader.style.width) + "\n"));
    }
    for other in others {
        out.push_str(&(measure::hang("  ✗ ", &clean::line(other), reader.style.width) + "\n"));
    }
    let stage = if to >= playbook.done() { "done".to_owned() } else { to.0.to_string() };
    let example = missing.iter().find(|item| !item.rule.is_empty()).map(|item| short(&item.rule)).unwrap_or("RULE");
    let how = format!("tandem move {} {stage} --waive {example}=\"…\"", own.id);
    for line in [reader.word("move-what-now"), format!("  {how}"), reader.word("move-anyway")] {
        out.push_str(&(line + "\n"));
    }
    out
}

/// What a waiver calls a condition: `field/metric` is `metric`.
pub fn short(rule: &str) -> &str {
    rule.rsplit('/').next().unwrap_or(rule)
}

/// `[{"rule", "name", "owed_by"}]`.
pub fn missing_json(workspace: &Workspace, entity: EntityIx, to: At, reader: &Reader) -> Value {
    let one = |item: &GateItem| json!({"rule": short(&item.rule), "name": gate::name(item, reader), "owed_by": item.owed_by.as_deref()});
    missing(workspace, entity, to).into_iter().map(one).collect()
}

/// What was done, in a sentence: `Trial is at 3 Plan now`.
pub fn done(workspace: &Workspace, entity: EntityIx, to: At, reader: &Reader) -> String {
    let args = vec![
        ("title", Arg::from(names::title(workspace.entity(entity)))),
        ("gate", Arg::from(names::gate(&workspace.playbook, to, reader))),
    ];
    reader.say(if to >= workspace.playbook.done() { "move-closed" } else { "move-done" }, args)
}

/// What the next gate will ask, shortly; empty when there is none.
pub fn ahead(workspace: &Workspace, entity: EntityIx, reader: &Reader) -> String {
    let Some(state) = gate::state(workspace, entity) else { return String::new() };
    let Some(next) = state.next else { return String::new() };
    let missing = missing(workspace, entity, next);
    if missing.is_empty() {
        return String::new();
    }
    let playbook = &workspace.playbook;
    let names: Vec<String> = missing.iter().map(|item| gate::name(item, reader)).collect();
    let args = vec![
        ("gate", Arg::from(names::gate(playbook, next, reader))),
        ("names", Arg::from(names.join(", "))),
        ("debts", Arg::from(gate::debts_in_words(state, playbook, reader))),
    ];
    reader.say("move-ahead", args)
}

/// The gate that a step passes, as it is called everywhere.
pub fn gate_name(playbook: &crate::model::playbook::Playbook, to: At, reader: &Reader) -> String {
    names::gate(playbook, to, reader)
}

/// Asks why one condition may be missing; nothing for an answer leaves it as it is.
pub fn waive_question(item: &GateItem, reader: &Reader) -> String {
    reader.say("move-ask-waive", vec![("name", Arg::from(gate::name(item, reader)))]) + " "
}
