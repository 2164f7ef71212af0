//! An inbox for programs: every thing, none left out.

use serde_json::{Value, json};

use crate::model::owed::{Owed, Wait, What};
use crate::model::workspace::Workspace;
use crate::report::inbox::{Part, Whose, is_late, settle};
use crate::report::reader::Reader;
use crate::report::{json as print, names};
use crate::words::owed as said;

/// `{"version", "kind": "inbox", "person", "role", "parts": [{"person", "role", "items"}]}`.
pub fn render(workspace: &Workspace, whose: &Whose, parts: &[Part], reader: &Reader) -> String {
    let (person, role) = match whose {
        Whose::Person(id) => (Some(id), None),
        Whose::Role(id) => (None, Some(id)),
        Whose::All => (None, None),
    };
    let part = |part: &Part| {
        let items: Vec<Value> = part.owed.iter().map(|owed| item(workspace, owed, reader)).collect();
        json!({"person": part.person, "role": part.role, "items": items})
    };
    let parts: Vec<Value> = parts.iter().map(part).collect();
    print::print(&json!({"version": 1, "kind": "inbox", "person": person, "role": role, "parts": parts}))
}

fn item(workspace: &Workspace, owed: &Owed, reader: &Reader) -> Value {
    let entity = workspace.entity(owed.ix);
    let rules = match &owed.what {
        What::Gate(gate) => json!(gate.rules.iter().map(|rule| &**rule).collect::<Vec<_>>()),
        _ => Value::Null,
    };
    json!({
        "type": sort(&owed.what),
        "what": said::what(&owed.what, reader.words),
        "rules": rules,
        "of": &*entity.kind,
        "id": &*entity.id,
        "title": names::raw_title(entity),
        "file": workspace.config.file(&entity.path),
        "people": owed.people.iter().map(|id| &**id).collect::<Vec<_>>(),
        "role": owed.role.as_deref(),
        "since": owed.since.map(|day| day.to_string()),
        "due": owed.due.map(|day| day.to_string()),
        "late": is_late(workspace, owed) || owed.behind,
        "command": settle::command(workspace, owed),
    })
}

fn sort(what: &What) -> &'static str {
    match what {
        What::Gate(gate) if gate.wait == Wait::Signature => "signature",
        What::Gate(_) => "gate",
        What::Score { .. } => "score",
        What::Task { .. } => "task",
        What::Ready { .. } => "ready",
        What::Answer { .. } => "answer",
        What::Review { .. } => "review",
        What::Suspect { .. } => "suspect",
        What::Retro => "retro",
        What::Unblock { .. } => "unblock",
        What::Demo { .. } => "demo",
        What::Result { .. } => "result",
    }
}
