//! Decisions with their options: what is still open, what was decided, and what replaced what.

use std::cmp::Reverse;

use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::{Kind, Shape};
use crate::model::playbook::Playbook;
use crate::model::timeline::What;
use crate::model::view::team::Decisions;
use crate::model::workspace::Workspace;
use crate::site::page::ROWS;
use crate::site::row::day_of;
use crate::site::shelf::{self, Shelf, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::team::{around, day, further, news, number};
use crate::site::{Site, listing, row};

/// How many options of one decision are shown.
const OPTIONS: usize = 6;
/// How long a chain of what replaced what is followed.
const CHAIN: usize = 6;

/// Further pages, each with the same number of decisions.
pub fn names(workspace: &Workspace, shelf: &Shelf) -> Vec<String> {
    let Some((_, kind)) = view(&workspace.playbook) else { return Vec::new() };
    further(workspace, shelf, kind)
}

fn view(playbook: &Playbook) -> Option<(&Decisions, &Kind)> {
    let view = playbook.views.team.decisions.as_ref()?;
    Some((view, playbook.kind(&view.kind)?))
}

pub fn has(site: &Site) -> bool {
    view(&site.workspace().playbook).is_some_and(|(_, kind)| site.shelf().has(&kind.id))
}

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let workspace = site.workspace();
    let Some((view, kind)) = view(&workspace.playbook) else { return };
    let mut all: Vec<EntityIx> = site.shelf().kind(workspace, &kind.id, site.lexicon().lang()).to_vec();
    // Open ones first, then what holds, the latest on top, then what was replaced.
    all.sort_by_cached_key(|ix| {
        let entity = workspace.entity(*ix);
        (shelf::state(kind, entity), Reverse(decided(view, entity)), *ix)
    });
    let number = number(path);
    let (mut open, mut held, mut replaced) = (Vec::new(), Vec::new(), Vec::new());
    for ix in all.iter().copied().skip(number * ROWS).take(ROWS) {
        let Some(item) = item(site, (view, kind), ix) else { continue };
        match shelf::state(kind, workspace.entity(ix)) {
            State::Open => open.push(item),
            State::Done => held.push(item),
            State::Stopped => replaced.push(item),
        }
    }
    around(site, kind, context);
    let group = |items: Vec<Shown>, state: State| {
        record([("name", text(&state_name(site, kind, state))), ("items", list(items))])
    };
    context.insert_value("open", group(open, State::Open));
    context.insert_value("held", group(held, State::Done));
    context.insert_value("replaced", group(replaced, State::Stopped));
    context.insert_value("pager", listing::pager(path, all.len(), number));
}

/// What the playbook calls a state of decisions.
fn state_name(site: &Site, kind: &Kind, state: State) -> String {
    let Some(status) = &kind.status else { return String::new() };
    let known = match state {
        State::Open => status.open.first().cloned(),
        State::Done => status.done.first().cloned(),
        State::Stopped => {
            let shape = kind.field("status").map(|field| &field.shape);
            let Some(Shape::Enum(choices)) = shape else { return String::new() };
            let other = choices.iter().find(|one| !status.open.contains(&one.id) && !status.done.contains(&one.id));
            other.map(|choice| choice.id.clone())
        }
    };
    known.map_or_else(String::new, |status| row::status_name(site, kind, &status))
}

fn decided(view: &Decisions, entity: &Entity) -> Option<Date> {
    entity.date(&view.date).or_else(|| day_of(entity))
}

/// One decision: `{row, date, people, about, options, more, replaces, waited, status}`.
fn item(site: &Site, (view, kind): (&Decisions, &Kind), ix: EntityIx) -> Option<Shown> {
    let entity = site.workspace().entity(ix);
    let options = entity.items(&view.options);
    let chosen = entity.text(&view.chosen).map(str::to_lowercase);
    let shown = options.iter().take(OPTIONS).filter_map(|option| {
        let name = option.get(&view.name).and_then(Value::text)?;
        Some(record([
            ("name", text(name)),
            ("aim", text_or_none(option.get(&view.aim).and_then(Value::text))),
            ("chosen", Shown::from(Some(name.to_lowercase()) == chosen)),
        ]))
    });
    let named = options.iter().filter_map(|option| option.get(&view.name)?.text());
    let is_among = named.map(str::to_lowercase).any(|name| Some(&name) == chosen.as_ref());
    let chain = chain(site, view, ix).into_iter().filter_map(|ix| site.row(ix));
    let field = |name: &str| kind.field(name).map_or_else(Shown::none, |field| site.lexicon().name(&field.name));
    Some(record([
        ("row", site.row(ix)?),
        ("date", decided(view, entity).map_or_else(Shown::none, |day| site.lexicon().date(day))),
        ("people", news::people(site, entity, &view.by)),
        ("about", news::about(site, ix, &view.about)),
        ("options", list(shown)),
        ("more", Shown::from(options.len().saturating_sub(OPTIONS))),
        // Chosen in words of its own, or before there were options.
        ("chosen", text_or_none(entity.text(&view.chosen).filter(|_| !is_among))),
        ("chosen_name", field(&view.chosen)),
        ("replaces", list(chain)),
        ("replaces_name", field(&view.replaces)),
        ("waited", text_or_none(waited(site, (view, kind), ix).as_deref())),
    ]))
}

/// What a decision replaces, and what that replaced before it.
fn chain(site: &Site, view: &Decisions, ix: EntityIx) -> Vec<EntityIx> {
    let links = |ix: EntityIx| site.workspace().links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let mut chain: Vec<EntityIx> = Vec::new();
    let mut at = 0;
    let mut here = Some(ix);
    while let Some(from) = here.filter(|_| chain.len() < CHAIN) {
        for link in links(from).iter().filter(|link| link.field == view.replaces && !view.replaces.is_empty()) {
            if link.to != ix && !chain.contains(&link.to) && site.shelf().shows(link.to) {
                chain.push(link.to);
            }
        }
        here = chain.get(at).copied();
        at += 1;
    }
    chain
}

/// How long it took from the question to the answer, where the team asked to see that and git or the file's name knows it.
fn waited(site: &Site, (view, kind): (&Decisions, &Kind), ix: EntityIx) -> Option<String> {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    if !workspace.playbook.has_report(&view.latency) || shelf::state(kind, entity) == State::Open {
        return None;
    }
    let status = kind.status.as_ref()?;
    let timeline = workspace.history.of(ix);
    let created = timeline.and_then(|timeline| timeline.created.as_ref()).map(|moment| moment.day);
    let settled = timeline.and_then(|timeline| {
        let mut events = timeline.events.iter();
        let done = |what: &What| matches!(what, What::Status { to: Some(to), .. } if status.done.contains(to));
        events.find(|event| done(&event.what)).map(|event| event.when.day)
    });
    let asked = [created, day_of(entity)].into_iter().flatten().min()?;
    let answered = entity.date(&view.date).into_iter().chain(settled).max()?;
    let days = day::between(asked, answered);
    let said = || site.lexicon().say("decisions-waited", vec![("days", i64::from(days).into())]);
    (days > 0).then(said)
}
