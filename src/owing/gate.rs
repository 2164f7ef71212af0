//! What gates still ask for: the next one, and those that were passed without it.

use crate::base::text::{Str, Text};
use crate::model::entity::EntityIx;
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::owed::{Gate, Owed, Wait, What};
use crate::model::playbook::{Level, Predicate};
use crate::model::workspace::Workspace;
use crate::owing::{Seen, role};

/// Conditions with the role that owes them; what nobody owes has none.
pub type Turn<'a> = (Option<&'a Str>, Vec<&'a GateItem>);

/// Whether a condition keeps the gate shut: missing, and more than advice.
pub fn blocks(item: &GateItem) -> bool {
    item.state == GateMark::Missing && item.level == Level::Error
}

/// The conditions of the next gate.
pub fn ahead(gate: &GateState) -> impl Iterator<Item = &GateItem> {
    gate.items.iter().filter(|item| Some(item.at) == gate.next && item.level != Level::Off)
}

/// The same by role, in the playbook's order of roles; what nobody owes comes last.
pub fn turns<'a>(workspace: &Workspace, gate: &'a GateState) -> Vec<Turn<'a>> {
    let order = |role: Option<&Str>| {
        let roles = &workspace.playbook.roles;
        role.and_then(|id| roles.iter().position(|role| role.id == *id)).unwrap_or(roles.len())
    };
    let mut turns = by_role(ahead(gate));
    turns.sort_by_key(|(role, _)| order(*role));
    turns
}

/// The roles that hold up the next gate, with what they owe.
pub fn open<'a>(workspace: &Workspace, gate: &'a GateState) -> Vec<Turn<'a>> {
    let open = turns(workspace, gate)
        .into_iter()
        .map(|(role, items)| (role, items.into_iter().filter(|item| blocks(item)).collect::<Vec<_>>()));
    open.filter(|(_, items)| !items.is_empty()).collect()
}

fn by_role<'a>(items: impl Iterator<Item = &'a GateItem>) -> Vec<Turn<'a>> {
    let mut found: Vec<Turn<'a>> = Vec::new();
    for item in items {
        match found.iter_mut().find(|(role, _)| *role == item.owed_by.as_ref()) {
            Some((_, items)) => items.push(item),
            None => found.push((item.owed_by.as_ref(), vec![item])),
        }
    }
    found
}

/// What the next gate of each document still asks for, and what was missing at those behind. A result that is owed by a day is
/// told with its day, and not once more.
pub fn owed(seen: Seen, results: &[Owed]) -> Vec<Owed> {
    let workspace = seen.workspace;
    let mut all = Vec::new();
    for (at, entity) in workspace.entities.iter().enumerate() {
        let ix = EntityIx(u32::try_from(at).unwrap_or(u32::MAX));
        let Some(state) = workspace.gates.get(at).filter(|state| state.next.is_some() && (seen.shows)(ix)) else {
            continue;
        };
        let Some(next) = state.next else { continue };
        // They come in the order of the entities.
        let told = results.binary_search_by_key(&ix, |owed| owed.ix).ok().map(|at| &results[at].what);
        let is_told = |item: &&GateItem| match told {
            Some(What::Result { field }) => item.rule.strip_prefix("field/") == Some(&**field),
            _ => false,
        };
        let missing = |item: &&GateItem| item.state == GateMark::Missing && item.level == Level::Error;
        let behind = by_role(state.items.iter().filter(|item| item.at != next).filter(missing));
        let ahead = open(workspace, state);
        let wait = match next == workspace.playbook.done() {
            _ if ahead.iter().flat_map(|(_, items)| items).all(|item| is_signature(workspace, item)) => Wait::Signature,
            true => Wait::End,
            false => Wait::Ahead,
        };
        let stage = workspace.playbook.stage_name(next.0);
        let turns = ahead.into_iter().map(|turn| (turn, wait));
        for ((role, items), wait) in turns.chain(behind.into_iter().map(|turn| (turn, Wait::Behind))) {
            let items: Vec<&GateItem> = items.into_iter().filter(|item| !is_told(item)).collect();
            if items.is_empty() {
                continue;
            }
            let person = role.and_then(|role| role::holder(workspace, entity, role));
            all.push(Owed {
                ix,
                people: person.into_iter().map(Str::from).collect(),
                role: role.cloned(),
                since: None,
                due: None,
                behind: wait == Wait::Behind,
                what: What::Gate(Gate {
                    stage: stage.clone(),
                    wait,
                    names: items.iter().map(|item| item.name.clone()).collect(),
                    rules: items.iter().map(|item| item.rule.clone()).collect(),
                }),
                sort: Text::message("gate"),
            });
        }
    }
    all
}

/// Whether a condition asks for somebody's signature and nothing else.
fn is_signature(workspace: &Workspace, item: &GateItem) -> bool {
    let rule = workspace.playbook.rules.iter().find(|rule| rule.id == item.rule);
    rule.is_some_and(|rule| matches!(rule.predicate, Predicate::SignedBy { .. }))
}
