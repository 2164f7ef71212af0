//! The next gate of a document: what is there, what is missing and who owes it.
//!
//! `show`, `why` and `board` tell the same story at different length; they count it here.

use crate::base::text::Arg;
use crate::model::entity::{Entity, EntityIx};
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::playbook::{At, Level, Playbook};
use crate::model::workspace::Workspace;
use crate::report::reader::Reader;
use crate::report::{clean, measure, names, place};
use serde_json::{Value, json};

/// The gate column of a document; the empty one for those without rules.
pub fn state(workspace: &Workspace, entity: EntityIx) -> Option<&GateState> {
    workspace.gates.get(entity.0 as usize)
}

pub fn passed(gate: &GateState) -> impl Iterator<Item = &GateItem> {
    gate.items.iter().filter(|item| item.state == GateMark::Passed && item.level != Level::Off)
}

/// What is missing: first what blocks, then what is merely asked; each in the playbook's order.
pub fn missing(gate: &GateState) -> Vec<&GateItem> {
    let missing = gate.items.iter().filter(|item| item.state == GateMark::Missing && item.level != Level::Off);
    let (blocking, asked): (Vec<_>, Vec<_>) = missing.partition(|item| item.level == Level::Error);
    blocking.into_iter().chain(asked).collect()
}

pub fn waived(gate: &GateState) -> impl Iterator<Item = &GateItem> {
    gate.items.iter().filter(|item| matches!(item.state, GateMark::Waived { .. }))
}

/// How much of what blocks each role owes, in the playbook's order of roles; last, what no role owes.
pub fn debts<'a>(gate: &'a GateState, playbook: &'a Playbook) -> Vec<(Option<&'a str>, usize)> {
    let blocking: Vec<_> = missing(gate).into_iter().filter(|item| item.level == Level::Error).collect();
    let count = |role: Option<&str>| blocking.iter().filter(|item| item.owed_by.as_deref() == role).count();
    let known = playbook.roles.iter().map(|role| Some(&*role.id));
    let debts: Vec<_> = known.map(|role| (role, count(role))).filter(|(_, count)| *count > 0).collect();
    let rest = blocking.len() - debts.iter().map(|(_, count)| count).sum::<usize>();
    debts.into_iter().chain((rest > 0).then_some((None, rest))).collect()
}

/// `PM 1, PMM 2`: who owes how much; empty when nothing blocks.
pub fn debts_in_words(gate: &GateState, playbook: &Playbook, reader: &Reader) -> String {
    let debts = debts(gate, playbook).into_iter().map(|(role, count)| match role {
        Some(role) => format!("{} {count}", names::role(playbook, role, reader)),
        None => reader.say("gate-nobody", vec![("count", Arg::from(count))]),
    });
    debts.collect::<Vec<_>>().join(", ")
}

/// What a condition asks for, as a short noun phrase.
pub fn name(item: &GateItem, reader: &Reader) -> String {
    let name = reader.label(&item.name);
    if name.is_empty() { clean::line(&item.rule).into_owned() } else { name }
}

/// That nothing is missing, and the line that takes the document through its gate.
pub fn met(workspace: &Workspace, entity: &Entity, next: At, reader: &Reader) -> String {
    let status = workspace.playbook.kind(&entity.kind).and_then(|kind| kind.status.as_ref());
    let done = status.and_then(|status| status.done.first());
    let line = match done.filter(|_| next >= workspace.playbook.done()) {
        Some(done) => format!("status: {done}"),
        None => format!("stage: {}", next.0),
    };
    let file = clean::line(&workspace.config.file(&entity.path)).into_owned();
    let said = reader.say("gate-met", vec![("line", Arg::from(line)), ("file", Arg::from(file))]);
    measure::hang("  ", &said, reader.style.width) + "\n"
}

/// `{"next", "passed", "missing", "waived"}`; the stage after the last one is `"done"`.
pub fn json(workspace: &Workspace, entity: EntityIx) -> Value {
    let Some(gate) = state(workspace, entity) else { return Value::Null };
    let next = gate.next.map(|at| if at >= workspace.playbook.done() { json!("done") } else { json!(at.0) });
    let items = |items: Vec<&GateItem>| items.into_iter().map(|item| item_json(workspace, item)).collect::<Vec<_>>();
    json!({
        "next": next,
        "passed": items(passed(gate).collect()),
        "missing": items(missing(gate)),
        "waived": items(waived(gate).collect()),
    })
}

/// One condition; `why` and `by` only where it was waived.
pub fn item_json(workspace: &Workspace, item: &GateItem) -> Value {
    let mut json = json!({
        "rule": &*item.rule,
        "owed_by": item.owed_by.as_deref(),
        "file": workspace.config.file(&item.place.path),
        "line": place::line(workspace, &item.place),
        "level": level(item.level),
    });
    if let (GateMark::Waived { why, by }, Some(map)) = (&item.state, json.as_object_mut()) {
        map.insert("why".into(), json!(&**why));
        map.insert("by".into(), json!(by.iter().map(|by| &**by).collect::<Vec<_>>()));
    }
    json
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Off => "off",
        Level::Note => "note",
        Level::Warning => "warning",
        Level::Error => "error",
    }
}
