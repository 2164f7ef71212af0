//! What was set aside, for ever: each condition with who did it, when and why, and what became of the work. With them what was
//! decided without a test, since that is how a test is skipped.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::Kind;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::review::sheet::{self, Waiver};
use crate::site::view::review::{results, who};
use crate::site::{Site, piece, row, url, verdict};

/// How many documents are told.
const SHOWN: usize = 200;

/// Whether anything was set aside.
pub fn has(site: &Site) -> bool {
    found(site).next().is_some()
}

/// Documents for which something was set aside.
fn found(site: &Site) -> impl Iterator<Item = EntityIx> + use<'_> {
    let gates = site.workspace().gates.iter().zip(&site.workspace().entities).enumerate();
    let waives = |entity: &Entity| entity.items("gates").iter().any(|entry| entry.get("waive").is_some());
    let own = gates.filter(move |(_, (gate, entity))| gate.untested.is_some() || waives(entity));
    own.filter_map(|(at, _)| u32::try_from(at).ok().map(EntityIx)).filter(|ix| site.shelf().shows(*ix))
}

/// Adds what the template needs.
pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let root = url::root(path);
    let day = |ix: EntityIx| acts(site, ix).into_iter().filter_map(|(day, _)| day).max();
    let mut told: Vec<(Option<Date>, EntityIx)> = found(site).map(|ix| (day(ix), ix)).collect();
    // The latest first.
    told.sort_by_key(|(day, ix)| (std::cmp::Reverse(*day), *ix));
    let all: usize = told.iter().map(|(_, ix)| acts(site, *ix).len()).sum();
    let measured = site.workspace().calibration.measured.iter();
    let held: BTreeMap<EntityIx, bool> = measured.filter_map(|one| Some((one.entity, one.held?))).collect();
    let untested = found(site).filter(|ix| site.gate(*ix).is_some_and(|gate| gate.untested.is_some())).count();
    context.insert_value("untested", Shown::from(untested));
    context.insert_value("all", Shown::from(all));
    context.insert_value(
        "entries",
        list(told.iter().take(SHOWN).filter_map(|(_, ix)| one(site, &root, *ix, held.get(ix)))),
    );
    context.insert_value("more", Shown::from(told.len().saturating_sub(SHOWN)));
}

/// A document with what was set aside for it, and how it ended as a colour: nothing while that is not known.
fn one(site: &Site, root: &str, ix: EntityIx, held: Option<&bool>) -> Option<Shown> {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let kind = workspace.playbook.kind(&entity.kind)?;
    let outcome = workspace.playbook.views.outcome.as_ref();
    let told = outcome.map(|outcome| results::told(site, outcome, ix)).unwrap_or_default();
    let state = entity.status.as_ref().filter(|_| shelf::state(kind, entity) != State::Open);
    Some(record([
        ("row", site.row(ix)?),
        ("summary", text_or_none(entity.text("summary"))),
        ("acts", list(acts(site, ix).into_iter().map(|(_, shown)| shown))),
        ("result", piece::line(root, &verdict::line(site, entity, kind))),
        ("measured", Shown::from(verdict::result(entity).is_some())),
        ("verdict", text_or_none(verdict::of(site, entity, kind).map(|verdict| verdict.name).as_deref())),
        ("tone", text(held.map_or("", |held| if *held { "good" } else { "bad" }))),
        ("closed", text_or_none(closing(entity))),
        ("state", text_or_none(state.map(|status| row::status_name(site, kind, status)).as_deref())),
        ("told_in", list(told.into_iter().filter_map(|ix| site.row(ix)))),
    ]))
}

/// What was set aside for a document, with its days.
fn acts(site: &Site, ix: EntityIx) -> Vec<(Option<Date>, Shown)> {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let (Some(kind), Some(gate)) = (workspace.playbook.kind(&entity.kind), site.gate(ix)) else { return Vec::new() };
    let mut acts = Vec::new();
    // One that was waived stands among the waivers.
    let evidence = entity.get(&workspace.playbook.scoring.evidence_field);
    let is_said = evidence.is_some_and(|evidence| evidence.not_needed().is_some());
    if let Some(why) = gate.untested.as_ref().filter(|_| is_said) {
        acts.push(untested(site, entity, kind, why));
    }
    acts.extend(sheet::waivers(site, ix).into_iter().map(|waiver| waived(site, waiver)));
    acts
}

/// The words with which it was closed.
fn closing(entity: &Entity) -> Option<&str> {
    let mut entries = entity.items("gates").iter().rev().filter(|entry| verdict::is_closing(entry));
    entries.find_map(|entry| entry.get("why")?.text())
}

/// `{untested, met, name, rule, why, who, date, gate}` of a condition that was set aside.
fn waived(site: &Site, waiver: Waiver) -> (Option<Date>, Shown) {
    let shown = record([
        ("untested", Shown::from(false)),
        ("met", Shown::from(waiver.met)),
        ("name", waiver.name),
        ("rule", text(waiver.rule)),
        ("why", text(waiver.why)),
        ("who", text(&waiver.who)),
        ("date", waiver.day.map_or_else(Shown::none, |day| site.lexicon().date(day))),
        ("gate", waiver.at.map_or_else(Shown::none, |at| site.at(at))),
    ]);
    (waiver.day, shown)
}

/// The same of a decision without a test: taken at the first gate that asks for evidence.
fn untested(site: &Site, entity: &Entity, kind: &Kind, why: &Str) -> (Option<Date>, Shown) {
    let playbook = &site.workspace().playbook;
    let field = kind.field(&playbook.scoring.evidence_field);
    let at = field.and_then(|field| field.required.get(playbook.profile_number())).map(|required| required.at);
    let asked = at.map_or(f64::INFINITY, |at| f64::from(at.0));
    let passed = |entry: &&Value| entry.get("enter").and_then(Value::number).is_some_and(|enter| enter >= asked);
    let entry = entity.items("gates").iter().find(passed);
    let day = entry.and_then(|entry| entry.get("date")?.date());
    let shown = record([
        ("untested", Shown::from(true)),
        ("met", Shown::from(false)),
        ("name", text(&site.lexicon().word("no-test"))),
        ("rule", text(&playbook.scoring.evidence_field)),
        ("why", text(why)),
        ("who", text(&entry.map(|entry| who(site, entry.get("by"))).unwrap_or_default())),
        ("date", day.map_or_else(Shown::none, |day| site.lexicon().date(day))),
        ("gate", at.map_or_else(Shown::none, |at| site.at(at))),
    ]);
    (day, shown)
}
