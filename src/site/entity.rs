//! The page of one document of a kind: initiatives with their stages and gates, and every other kind in a plainer dress.

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::{Kind, Store};
use crate::site::body::{self, Place};
use crate::site::frame::{self, Crumb, Head};
use crate::site::page::List;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{
    Site, brief, connection, contact, fact, finding, forge, gate, goal, house, launch, market, neighbour, past, role,
    row, score, url, verdict,
};

/// The answer at a gate that lets a document pass.
const AGREED: &str = "go";

/// The template of an entity's page.
pub fn template(site: &Site, ix: EntityIx) -> &'static str {
    let workspace = site.workspace();
    let kind = workspace.playbook.kind(&workspace.entity(ix).kind);
    if kind.is_some_and(|kind| kind.staged) { "initiative.html" } else { "document.html" }
}

/// The values of an entity's page.
pub fn page(site: &Site, path: &TreePath, ix: EntityIx) -> Context {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let here = frame::kind_entry(&entity.kind);
    let root = url::root(path);
    let mut context =
        frame::context(site, Head { path, here: &here, title: &entity.title, crumbs: crumbs(site, entity) });
    context.insert_value("row", site.row(ix).unwrap_or_else(Shown::none));
    context.insert_value("lang", row::lang(site, entity));
    context.insert_value("broken", Shown::from(entity.broken));
    context.insert_value("file", text(&workspace.config.file(&entity.path)));
    context.insert_value("forge", forge::links(site, &entity.path, &entity.title, path));
    context.insert_value("links", connection::value(site, ix));
    context.insert_value("past", past::panel(site, ix));
    context.insert_value("changed", past::last(site, ix));
    context.insert_value("below", list([]));
    context.insert_value("beside", neighbour::of_entity(site, ix));
    // Without a summary the opening paragraph serves, which stands in the text already.
    context.insert_value("summary", text_or_none(entity.text("summary")));
    let opening = entity.document.map(|document| &*workspace.document(document).opening);
    if let Some(words) = entity.text("summary").or(opening).filter(|words| !words.is_empty()) {
        context.insert_value("description", frame::description(words));
    }
    if let Some(document) = entity.document {
        let source = workspace.document(document);
        let place = Place { page: path, title: &entity.title, lang: entity.text("lang") };
        context.insert_value("body", body::value(site, document, place));
        context.insert_value("copy", body::source(site, document));
        context.insert_value("findings", finding::values(site, &entity.path, &source.text));
    }
    if let Some(kind) = workspace.playbook.kind(&entity.kind) {
        context.insert_value("kind", site.lexicon().name(&kind.name));
        context.insert_value("facts", fact::values(site, &root, entity));
        context.insert_value("goal", goal::value(site, ix).unwrap_or_else(Shown::none));
        context.insert_value("market", list(market::table(site, ix, market::SHOWN)));
        context.insert_value("launch", launch::panel(site, ix));
        context.insert_value("house", house::of(site, path, ix));
        if kind.staged {
            context.insert_value("follows", follows(site, ix));
            context.insert_value("contact", contact::mark(site, ix));
            context.insert_value("rail", rail(site, ix, entity, kind));
            context.insert_value("brief", brief::lines(site, &root, entity));
            context.insert_value("gate", gate::panel(site, ix));
            context.insert_value("score", score::panel(site, &root, ix));
            context.insert_value("decisions", decisions(site, entity, kind));
        }
    }
    context
}

/// Those from whose results this follows.
fn follows(site: &Site, ix: EntityIx) -> Shown {
    let workspace = site.workspace();
    let Some(plan) = workspace.playbook.views.plan.as_ref() else { return list([]) };
    let back = workspace.links.back.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let from =
        back.iter().filter(|link| !plan.next.is_empty() && link.field == plan.next && site.shelf().shows(link.from));
    list(from.filter_map(|link| site.row(link.from)))
}

fn crumbs(site: &Site, entity: &Entity) -> Vec<Crumb> {
    let kind = site.workspace().playbook.kind(&entity.kind);
    let list = kind.filter(|kind| matches!(kind.store, Store::Folder(_))).map(|kind| Crumb {
        name: site.lexicon().label(&kind.plural).to_owned(),
        path: site.address().list(&List::Kind(kind.id.clone())).cloned(),
    });
    list.into_iter().chain([Crumb { name: entity.id.to_string(), path: None }]).collect()
}

/// All stages, with when each was entered, as the gates say or else as git knows: what is behind, where it stands, what lies ahead.
fn rail(site: &Site, ix: EntityIx, entity: &Entity, kind: &Kind) -> Shown {
    let Some(now) = entity.stage else { return list([]) };
    let state = shelf::state(kind, entity);
    let entries = entity.items("gates");
    list(site.stages.iter().enumerate().map(|(at, stage)| {
        let number = u8::try_from(at).unwrap_or(u8::MAX);
        let place = match (number.cmp(&now), state) {
            (std::cmp::Ordering::Less, _) | (std::cmp::Ordering::Equal, State::Done) => "done",
            (std::cmp::Ordering::Equal, State::Open) => "now",
            (std::cmp::Ordering::Equal, State::Stopped) => "stopped",
            (std::cmp::Ordering::Greater, _) => "next",
        };
        let day = |number: u8| {
            let mut latest = entries.iter().rev();
            let entry = latest.find(|entry| entry.get("enter").and_then(Value::number) == Some(f64::from(number)));
            let written = entry.and_then(|entry| entry.get("date")?.date());
            written.or_else(|| past::entered(site, ix, entity, number)).filter(|_| number <= now)
        };
        let entered = day(number);
        let spent = entered.zip(number.checked_add(1).and_then(day)).map(|(from, to)| (to - from).get_days());
        let spent = spent
            .filter(|days| *days >= 0)
            .map(|days| site.lexicon().say("time-days", vec![("count", i64::from(days).into())]));
        record([
            ("stage", stage.clone()),
            ("place", text(place)),
            ("entered", entered.map_or_else(Shown::none, |day| site.lexicon().date(day))),
            ("spent", text_or_none(spent.as_deref())),
        ])
    }))
}

/// What was answered at the gates, newest first.
fn decisions(site: &Site, entity: &Entity, kind: &Kind) -> Shown {
    let entries = entity.items("gates").iter().rev().filter(|entry| entry.get("enter").is_some());
    list(entries.map(|entry| {
        let said = |name: &str| entry.get(name).and_then(Value::text);
        let closing = verdict::is_closing(entry);
        // "Taken" is no word for the end: there the result speaks, where there is one.
        let given = gate::answer(site, Some(kind), entry).filter(|_| !(closing && said("verdict") == Some(AGREED)));
        let result = verdict::of(site, entity, kind).filter(|_| closing).map(|verdict| verdict.name);
        let verdict = given.or(result);
        let enter = gate::entered(site, entry);
        let closed = || text(&site.lexicon().word("gate-closed"));
        let by = entry.get("by").map_or(&[][..], Value::items).iter().filter_map(Value::text);
        let names: Vec<&str> = by.map(|id| role::person_name(site, id)).collect();
        record([
            ("name", if enter.is_some() { Shown::none() } else { closed() }),
            ("stage", enter.unwrap_or_else(Shown::none)),
            ("date", entry.get("date").and_then(Value::date).map_or_else(Shown::none, |day| site.lexicon().date(day))),
            ("verdict", text_or_none(verdict.as_deref())),
            ("why", text_or_none(said("why"))),
            ("who", text(&names.join(", "))),
        ])
    }))
}
