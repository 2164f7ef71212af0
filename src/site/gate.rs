//! The gate ahead as checklists, one per role: what is there, what is missing, what was waived and why.

use tera::Value;

use crate::model::entity::{EntityIx, Value as Entry};
use crate::model::gate::{GateItem, GateMark};
use crate::model::kind::Kind;
use crate::model::playbook::{At, Level};
pub use crate::owing::gate::blocks;
use crate::owing::gate::{Turn, ahead, open, turns};
use crate::site::Site;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{role, row};

/// How many ticks a role has on a card before they say nothing more.
const TICKS: usize = 6;

/// The panel on a document's page; nothing for documents without gates.
pub fn panel(site: &Site, ix: EntityIx) -> Value {
    let Some(gate) = site.gate(ix).filter(|gate| !gate.items.is_empty()) else { return Value::none() };
    let entity = site.workspace().entity(ix);
    let turn = |(role, items): Turn| {
        let holder = role.and_then(|id| role::holder(site, entity, id));
        record([
            ("role", role.and_then(|id| site.role(id)).unwrap_or_else(Value::none)),
            ("person", holder.unwrap_or_else(Value::none)),
            ("done", Value::from(items.iter().filter(|item| is_met(item)).count())),
            ("all", Value::from(items.len())),
            ("items", list(items.iter().map(|item| check(site, item)))),
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
        ("turns", list(turns(site.workspace(), gate).into_iter().map(turn))),
        ("overdue", list(overdue.map(|item| check(site, item)))),
        ("passed", list(passed.iter().map(|item| site.lexicon().name(&item.name)))),
        ("waived", list(waived.map(|item| check(site, item)))),
    ])
}

/// The ticks on a card: for each role, how many checks of the next gate are met.
pub fn ticks(site: &Site, ix: EntityIx) -> Value {
    let Some(gate) = site.gate(ix) else { return list([]) };
    let turn = |(role, items): Turn| {
        let done = items.iter().filter(|item| is_met(item)).count();
        let all = items.len();
        let ticks = (0..all.min(TICKS)).map(|at| Value::from(at * all < done * all.min(TICKS)));
        record([
            ("role", role.and_then(|id| site.role(id)).unwrap_or_else(Value::none)),
            ("done", Value::from(done)),
            ("all", Value::from(all)),
            ("ticks", list(ticks)),
        ])
    };
    list(turns(site.workspace(), gate).into_iter().map(turn))
}

/// The roles that hold up the next gate, with what they owe.
pub fn owing(site: &Site, ix: EntityIx) -> Vec<Turn<'_>> {
    site.gate(ix).map_or_else(Vec::new, |gate| open(site.workspace(), gate))
}

fn is_met(item: &GateItem) -> bool {
    item.state != GateMark::Missing
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
