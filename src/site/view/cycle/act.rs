//! What was decided about documents at their gates within a cycle: who went where, what was refused, which conditions were set
//! aside.

use jiff::civil::Date;
use tera::Value;

use crate::model::entity::{EntityIx, Value as Item};
use crate::model::kind::Kind;
use crate::model::timeline::What;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::cycle::era::Era;
use crate::site::{Site, gate, role};

/// The answer at a gate that lets a document pass.
const AGREED: &str = "go";

/// One entry of a document's gates.
pub struct Act<'a> {
    pub ix: EntityIx,
    pub day: Date,
    entry: Option<&'a Item>,
    /// The stage behind the gate; that after the last one is the end.
    pub enter: usize,
    pub agreed: bool,
}

/// All entries of a cycle, by day; and what was stopped in it without an entry, as git knows.
pub fn within<'a>(site: &'a Site, kind: &'a Kind, era: &Era) -> Vec<Act<'a>> {
    let mut acts = Vec::new();
    for (ix, entity) in site.of_kind(&kind.id) {
        let before = acts.len();
        for entry in entity.items("gates") {
            let Some(day) = entry.get("date").and_then(Item::date).filter(|day| era.holds(*day)) else { continue };
            let Some(enter) = entry.get("enter") else { continue };
            // A stage is a small whole number; a word means the end.
            let enter = enter.number().map_or(site.stages.len(), |number| number as usize);
            let agreed = entry.get("verdict").and_then(Item::text).is_none_or(|verdict| verdict == AGREED);
            acts.push(Act { ix, day, entry: Some(entry), enter, agreed });
        }
        let told = acts[before..].iter().any(|act: &Act| !act.agreed);
        if shelf::state(kind, entity) == State::Stopped && !told {
            acts.extend(stopped(site, kind, ix, era));
        }
    }
    acts.sort_by_key(|act| (act.day, act.ix));
    acts
}

/// When git saw the status that stopped it, if that was in this cycle.
fn stopped<'a>(site: &Site, kind: &Kind, ix: EntityIx, era: &Era) -> Option<Act<'a>> {
    let timeline = site.workspace().history.timelines.get(ix.0 as usize)?;
    let meaning = kind.status.as_ref()?;
    let event = timeline.events.iter().rev().find(|event| match &event.what {
        What::Status { to: Some(to), .. } => !meaning.open.contains(to) && !meaning.done.contains(to),
        _ => false,
    })?;
    let day = event.when.day;
    era.holds(day).then_some(Act { ix, day, entry: None, enter: 0, agreed: false })
}

/// `{row, date, verdict, why, who}`.
pub fn value(site: &Site, kind: &Kind, act: &Act) -> Option<Value> {
    let entity = site.workspace().entity(act.ix);
    let said = |name: &str| act.entry.and_then(|entry| entry.get(name)).and_then(Item::text);
    let by = act.entry.and_then(|entry| entry.get("by")).map_or(&[][..], Item::items);
    let names: Vec<&str> = by.iter().filter_map(Item::text).map(|id| role::person_name(site, id)).collect();
    let verdict = act.entry.filter(|_| !act.agreed).and_then(|entry| gate::answer(site, Some(kind), entry));
    Some(record([
        ("row", site.row(act.ix)?),
        ("date", site.lexicon().date(act.day)),
        ("verdict", text_or_none(verdict.as_deref())),
        ("why", text_or_none(said("why").or(entity.text("why").filter(|_| act.entry.is_none())))),
        ("who", text(&names.join(", "))),
    ]))
}

/// The conditions that were set aside: `{row, date, name, why, who}`.
pub fn waived(site: &Site, acts: &[Act]) -> Vec<Value> {
    let waived = acts.iter().flat_map(|act| {
        let waive = act.entry.and_then(|entry| entry.get("waive")).map_or(&[][..], Item::items);
        waive.iter().filter_map(|one| {
            let rule = one.get("rule").and_then(Item::text)?;
            let by = act.entry.and_then(|entry| entry.get("by")).map_or(&[][..], Item::items);
            let names: Vec<&str> = by.iter().filter_map(Item::text).map(|id| role::person_name(site, id)).collect();
            Some(record([
                ("row", site.row(act.ix)?),
                ("date", site.lexicon().date(act.day)),
                ("name", text(&rule_name(site, act.ix, rule))),
                ("why", text_or_none(one.get("why").and_then(Item::text))),
                ("who", text(&names.join(", "))),
            ]))
        })
    });
    waived.collect()
}

/// What a condition is called on the document's own checklist, else in the playbook.
fn rule_name(site: &Site, ix: EntityIx, rule: &str) -> String {
    let items = site.gate(ix).map_or(&[][..], |gate| &gate.items);
    let own = items.iter().find(|item| &*item.rule == rule).map(|item| &item.name);
    let known = site.workspace().playbook.rules.iter().find(|known| &*known.id == rule).map(|known| &known.name);
    own.or(known).map_or(rule, |name| site.lexicon().label(name)).to_owned()
}

/// Groups by the stage behind the gate: `{stage, rows}`, the last stage first; of each no more than `most` rows.
pub fn passed(site: &Site, kind: &Kind, acts: &[Act], most: usize) -> Vec<Value> {
    let closed = site.stages.len();
    let stages = (0..=closed).rev().filter_map(|at| {
        let here: Vec<&Act> = acts.iter().filter(|act| act.agreed && act.enter == at).collect();
        if here.is_empty() {
            return None;
        }
        let number = u8::try_from(at).unwrap_or(u8::MAX);
        let closing = || record([("short", text(&site.lexicon().word("flow-done"))), ("glyph", Value::from(""))]);
        Some(record([
            ("stage", site.stage_or_none(number).unwrap_or_else(closing)),
            ("rows", list(here.iter().take(most).filter_map(|act| value(site, kind, act)))),
            ("count", Value::from(here.len())),
            ("more", Value::from(here.len().saturating_sub(most))),
        ]))
    });
    stages.collect()
}
