//! The gate ahead as checklists, one per role: what is there, what is missing, what was waived and why.

use tera::Value;

use crate::base::text::Str;
use crate::model::entity::{EntityIx, Value as Entry};
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::kind::Kind;
use crate::model::playbook::{At, Level};
use crate::site::Site;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{role, row};

/// How many ticks a role has on a card before they say nothing more.
const TICKS: usize = 6;

/// What one role owes to the next gate.
struct Turn<'a> {
    role: Option<&'a Str>,
    items: Vec<&'a GateItem>,
}

/// The panel on a document's page; nothing for documents without gates.
pub fn panel(site: &Site, ix: EntityIx) -> Value {
    let Some(gate) = site.gate(ix).filter(|gate| !gate.items.is_empty()) else { return Value::none() };
    let entity = site.workspace().entity(ix);
    let turn = |turn: Turn| {
        let holder = turn.role.and_then(|id| role::holder(site, entity, id));
        record([
            ("role", turn.role.and_then(|id| site.role(id)).unwrap_or_else(Value::none)),
            ("person", holder.unwrap_or_else(Value::none)),
            ("done", Value::from(turn.items.iter().filter(|item| is_met(item)).count())),
            ("all", Value::from(turn.items.len())),
            ("items", list(turn.items.iter().map(|item| check(site, item)))),
        ])
    };
    let next = gate.next.map(|next| site.at(next));
    let ahead: Vec<&GateItem> = ahead(gate).collect();
    let earlier = gate.items.iter().filter(|item| Some(item.at) != gate.next);
    let passed: Vec<&GateItem> = earlier.clone().filter(|item| item.state == GateMark::Passed).collect();
    let overdue = earlier.clone().filter(|item| item.state == GateMark::Missing);
    let waived = gate.items.iter().filter(|item| matches!(item.state, GateMark::Waived { .. }));
    record([
        ("next", next.unwrap_or_else(Value::none)),
        ("done", Value::from(ahead.iter().filter(|item| is_met(item)).count())),
        ("all", Value::from(ahead.len())),
        ("blocking", Value::from(ahead.iter().filter(|item| blocks(item)).count())),
        ("turns", list(turns_of(site, gate).into_iter().map(turn))),
        ("overdue", list(overdue.map(|item| check(site, item)))),
        ("passed", list(passed.iter().map(|item| site.lexicon().name(&item.name)))),
        ("waived", list(waived.map(|item| check(site, item)))),
    ])
}

/// The ticks on a card: for each role, how many checks of the next gate are met.
pub fn turns(site: &Site, ix: EntityIx) -> Value {
    let Some(gate) = site.gate(ix) else { return list([]) };
    let turn = |turn: Turn| {
        let done = turn.items.iter().filter(|item| is_met(item)).count();
        let all = turn.items.len();
        let ticks = (0..all.min(TICKS)).map(|at| Value::from(at * all < done * all.min(TICKS)));
        record([
            ("role", turn.role.and_then(|id| site.role(id)).unwrap_or_else(Value::none)),
            ("done", Value::from(done)),
            ("all", Value::from(all)),
            ("ticks", list(ticks)),
        ])
    };
    list(turns_of(site, gate).into_iter().map(turn))
}

/// The roles that hold up the next gate, with what they owe.
pub fn owing(site: &Site, ix: EntityIx) -> Vec<(Option<&Str>, Vec<&GateItem>)> {
    let Some(gate) = site.gate(ix) else { return Vec::new() };
    let open = turns_of(site, gate).into_iter().map(|turn| {
        let items: Vec<&GateItem> = turn.items.into_iter().filter(|item| blocks(item)).collect();
        (turn.role, items)
    });
    open.filter(|(_, items)| !items.is_empty()).collect()
}

/// Whether a condition keeps the gate shut: missing, and more than advice.
pub fn blocks(item: &GateItem) -> bool {
    item.state == GateMark::Missing && item.level == Level::Error
}

fn is_met(item: &GateItem) -> bool {
    item.state != GateMark::Missing
}

fn ahead(gate: &GateState) -> impl Iterator<Item = &GateItem> {
    gate.items.iter().filter(|item| Some(item.at) == gate.next && item.level != Level::Off)
}

/// The conditions of the next gate by role, in the playbook's order of roles; what nobody owes comes last.
fn turns_of<'a>(site: &Site, gate: &'a GateState) -> Vec<Turn<'a>> {
    let order = |role: Option<&Str>| {
        let roles = &site.workspace().playbook.roles;
        role.and_then(|id| roles.iter().position(|role| role.id == *id)).unwrap_or(roles.len())
    };
    let mut turns: Vec<Turn<'a>> = Vec::new();
    for item in ahead(gate) {
        let role = item.owed_by.as_ref();
        match turns.iter_mut().find(|turn| turn.role == role) {
            Some(turn) => turn.items.push(item),
            None => turns.push(Turn { role, items: vec![item] }),
        }
    }
    turns.sort_by_key(|turn| order(turn.role));
    turns
}

/// A line of a checklist: `{state, name, field, detail}`.
fn check(site: &Site, item: &GateItem) -> Value {
    let lexicon = site.lexicon();
    let (state, detail) = match &item.state {
        GateMark::Passed => ("passed", None),
        GateMark::Missing => ("missing", (item.level < Level::Error).then(|| lexicon.word("site-advised"))),
        GateMark::Waived { why, by } if by.is_empty() => ("waived", Some(why.to_string())),
        GateMark::Waived { why, by } => {
            let names: Vec<&str> = by.iter().map(|id| role::person_name(site, id)).collect();
            let values = vec![("who", names.join(", ").into()), ("why", why.into())];
            ("waived", Some(lexicon.say("gate-waived-by", values)))
        }
    };
    record([
        ("state", text(state)),
        ("name", lexicon.name(&item.name)),
        ("field", text_or_none(item.rule.strip_prefix("field/").filter(|_| state == "missing"))),
        ("detail", text_or_none(detail.as_deref())),
    ])
}

/// What the answer of a gate entry is called: `go` is "Taken". Nothing where none was written.
pub fn answer(site: &Site, kind: Option<&Kind>, entry: &Entry) -> Option<String> {
    let id = entry.get("verdict")?.text()?;
    let fields = kind.and_then(|kind| kind.field("gates")).map_or(&[][..], |field| field.shape.fields());
    let shape = fields.iter().find(|field| &*field.id == "verdict").map(|field| &field.shape);
    let name = shape.and_then(|shape| row::choice(shape, id));
    Some(name.map_or(id, |name| site.lexicon().label(name)).to_owned())
}

/// The stage that a gate entry leads into; `None` for the end.
pub fn entered(site: &Site, entry: &Entry) -> Option<Value> {
    let enter = entry.get("enter").and_then(Entry::number);
    let stage = site.stages.iter().enumerate().find(|(at, _)| u32::try_from(*at).ok().map(f64::from) == enter);
    stage.map(|(_, stage)| stage.clone())
}

/// What a gate is called: the stage behind it, or the end.
pub fn name(site: &Site, at: At) -> Value {
    match site.stage_or_none(at.0) {
        Some(stage) => stage,
        None => {
            let closed = site.lexicon().word("gate-closed");
            record([
                ("number", Value::from(at.0)),
                ("name", text(&closed)),
                ("short", text(&closed)),
                ("glyph", Value::from("")),
            ])
        }
    }
}
