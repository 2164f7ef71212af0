//! Parts of a sheet of paper about one document, as the defence and the results have them.

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::Str;
use crate::model::defence::{Defence, Outcome};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::gate::{GateItem, GateMark};
use crate::model::playbook::{At, GateRule};
use crate::site::piece::{self, Piece, Scene};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::review::{amount, who};
use crate::site::{Site, role};

/// What it is, in a sentence or two: its summary, else the beginning of its text.
pub fn summary(site: &Site, entity: &Entity) -> Shown {
    let opening = entity.document.map(|ix| &*site.workspace().document(ix).opening).filter(|words| !words.is_empty());
    text_or_none(entity.text("summary").or(opening))
}

/// From where to where by when: `1,500 → 2,100 trials · 30 November 2026`.
pub fn target(site: &Site, root: &str, outcome: &Outcome, entity: &Entity) -> Shown {
    let Some(target) = entity.get(&outcome.target) else { return Shown::none() };
    let written = |name: &str| target.get(name).and_then(Value::text).map(|word| site.lexicon().number(word));
    let (Some(from), Some(to)) = (written(&outcome.from), written(&outcome.to)) else { return Shown::none() };
    let unit = target.get(&outcome.unit).and_then(Value::text).map(|unit| format!("\u{a0}{unit}")).unwrap_or_default();
    let mut said = vec![Piece::plain(&format!("{from} → {to}{unit}"))];
    if let Some(day) = target.get("by").and_then(Value::date) {
        said.push(Piece::plain("·"));
        said.push(Piece::date(day, &site.lexicon().day(day)));
    }
    piece::line(root, &said)
}

/// Fields with their names: `[{name, line}]`; those without a value are left out.
pub fn fields<'a>(site: &Site, root: &str, entity: &Entity, names: impl Iterator<Item = &'a Str>) -> Vec<Shown> {
    let Some(kind) = site.workspace().playbook.kind(&entity.kind) else { return Vec::new() };
    let told = names.filter_map(|name| {
        let (field, value) = (kind.field(name)?, entity.get(name)?);
        let line = piece::pieces_in(Scene { site, file: Some(&entity.path) }, &field.shape, value);
        Some(record([("name", site.lexicon().name(&field.name)), ("line", piece::line(root, &line))]))
    });
    told.collect()
}

/// What may go wrong, and what is done against it: `[{what, precaution, person}]`.
pub fn risks(site: &Site, defence: &Defence, entity: &Entity) -> Shown {
    let word = |item: &Value, name: &str| text_or_none(item.get(name).and_then(Value::text));
    list(entity.items(&defence.risks).iter().map(|item| {
        let watcher = item.get(&defence.watcher).and_then(Value::text);
        record([
            ("what", word(item, &defence.risk)),
            ("precaution", word(item, &defence.precaution)),
            ("who", text_or_none(watcher.map(|id| role::person_name(site, id)))),
        ])
    }))
}

/// What those who judged asked for on top, at any gate: `[{what, who, due, ahead}]`.
pub fn conditions(site: &Site, entity: &Entity) -> Shown {
    let today = site.workspace().today;
    let asked = entity.items("gates").iter().flat_map(|entry| entry.get("conditions").map_or(&[][..], Value::items));
    list(asked.map(|item| {
        let due = item.get("due").and_then(Value::date);
        let owner = item.get("owner").and_then(Value::text);
        record([
            ("what", text_or_none(item.get("what").and_then(Value::text))),
            ("who", text_or_none(owner.map(|id| role::person_name(site, id)))),
            ("due", due.map_or_else(Shown::none, |day| site.lexicon().date(day))),
            ("ahead", Shown::from(due.is_some_and(|day| day >= today))),
        ])
    }))
}

/// A condition that was set aside at a gate.
pub struct Waiver<'a> {
    /// The name of the rule, and what a checklist calls it.
    pub rule: &'a str,
    pub name: Shown,
    pub why: &'a str,
    pub who: String,
    pub day: Option<Date>,
    /// The gate at which it was asked for.
    pub at: Option<At>,
    /// It is there by now.
    pub met: bool,
}

/// What was set aside, as it is written: what was met later is told all the same.
pub fn waivers<'a>(site: &'a Site, ix: EntityIx) -> Vec<Waiver<'a>> {
    let items = site.gate(ix).map_or(&[][..], |gate| &gate.items);
    let entries = site.workspace().entity(ix).items("gates").iter();
    let waived =
        entries.flat_map(|entry| entry.get("waive").map_or(&[][..], Value::items).iter().map(move |one| (entry, one)));
    let told = waived.filter_map(|(entry, one)| {
        let rule = one.get("rule")?.text()?;
        let called = |known: &&GateRule| *known.id == *rule || known.code.eq_ignore_ascii_case(rule);
        let named = site.workspace().playbook.rules.iter().find(called);
        let is_it = |item: &&GateItem| {
            *item.rule == *rule || item.is_of(rule) || named.is_some_and(|named| item.rule == named.id)
        };
        let item = items.iter().find(is_it);
        let name = item.map(|item| &item.name).or(named.map(|rule| &rule.name));
        let enter = entry.get("enter").and_then(Value::number);
        Some(Waiver {
            rule,
            name: name.map_or_else(|| text(rule), |name| site.lexicon().name(name)),
            why: one.get("why").and_then(Value::text).unwrap_or(""),
            who: who(site, entry.get("by")),
            day: entry.get("date").and_then(Value::date),
            // A stage is far below 256.
            at: item.map(|item| item.at).or(enter.map(|enter| At(enter as u8))),
            met: item.is_some_and(|item| item.state == GateMark::Passed),
        })
    });
    told.collect()
}

/// What was set aside for it: `[{name, why, who}]`.
pub fn waived(site: &Site, ix: EntityIx) -> Vec<Shown> {
    let told = |one: Waiver| record([("name", one.name), ("why", text(one.why)), ("who", text(&one.who))]);
    waivers(site, ix).into_iter().map(told).collect()
}

/// The last answer at the gate of a stage: `{date, who, why}`.
pub fn answer(site: &Site, entity: &Entity, stage: u8) -> Shown {
    let mut entries = entity.items("gates").iter().rev();
    let entry = entries.find(|entry| entry.get("enter").and_then(Value::number) == Some(f64::from(stage)));
    let Some(entry) = entry else { return Shown::none() };
    let day = entry.get("date").and_then(Value::date);
    record([
        ("date", day.map_or_else(Shown::none, |day| site.lexicon().date(day))),
        ("who", text(&who(site, entry.get("by")))),
        ("why", text_or_none(entry.get("why").and_then(Value::text))),
    ])
}

/// "6 person-weeks", in the words of the field.
pub fn effort(site: &Site, entity: &Entity, (field, part, unit): (&str, &str, &str)) -> Option<String> {
    let effort = entity.get(field)?;
    let weeks = effort.get(part)?.number()?;
    let given = effort.get(unit).and_then(Value::text);
    Some(match given {
        Some(unit) => format!("{}\u{a0}{unit}", site.lexicon().float(weeks, 1)),
        None => site.lexicon().say("review-weeks", vec![("count", amount(site, weeks))]),
    })
}
