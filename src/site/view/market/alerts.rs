//! Alerts: doubts that wait for an answer, whose answer it is, and what was answered with which reason.

use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::Arg;
use crate::model::entity::{EntityIx, Value};
use crate::model::kind::{Field, Kind, Shape};
use crate::model::market::Alerts;
use crate::site::row::{self, day_of};
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::market;
use crate::site::view::market::who;
use crate::site::{Site, piece, role, span};

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let views = &site.workspace().playbook.views;
    let Some(view) = views.alerts.as_ref() else { return };
    let Some(kind) = site.workspace().playbook.kind(&view.kind) else { return };
    market::head(site, path, &view.kind, context);
    let is_open = |ix: &EntityIx| shelf::state(kind, site.workspace().entity(*ix)) == State::Open;
    // The newest stand first in the list; who waits longest comes first here.
    let mut open: Vec<EntityIx> = market::first(site, &view.kind).iter().copied().filter(is_open).collect();
    open.sort_by_key(|ix| (day(site, view, *ix), *ix));
    let over = market::first(site, &view.kind).iter().copied().filter(|ix| !is_open(ix));
    context.insert_value("open", list(open.iter().filter_map(|ix| alert(site, view, kind, *ix))));
    context.insert_value("over", list(over.filter_map(|ix| alert(site, view, kind, ix))));
}

fn day(site: &Site, view: &Alerts, ix: EntityIx) -> Option<Date> {
    let entity = site.workspace().entity(ix);
    entity.date(&view.date).or_else(|| day_of(entity))
}

/// `{row, level, closes, claim, about, by, date, waits, late, turn, evidence, answer}`.
fn alert(site: &Site, view: &Alerts, kind: &Kind, ix: EntityIx) -> Option<Shown> {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let entity = workspace.entity(ix);
    let level = entity.text(&view.level);
    let named = level.and_then(|level| Some((level, row::choice(&kind.field(&view.level)?.shape, level))));
    let named = named.map(|(level, name)| name.map_or(level, |name| lexicon.label(name)));
    let raised = day(site, view, ix);
    let limit = market::limit(site, "alert_answer_days");
    let waits = raised.map(|day| span::working(day, workspace.today));
    let late = waits.zip(limit).is_some_and(|(waits, limit)| waits > limit);
    let said = waits.map(|waits| {
        let values = |limit: i64| vec![("count", Arg::from(waits)), ("target", Arg::from(limit))];
        limit.map_or_else(
            || lexicon.say("alert-waits-plain", vec![("count", waits.into())]),
            |limit| lexicon.say("alert-waits", values(limit)),
        )
    });
    let answer = view.answer.as_ref().and_then(|reply| answer(site, view, kind, entity.get(&reply.field)?, raised));
    Some(record([
        ("row", site.row(ix)?),
        ("level", text_or_none(named)),
        ("closes", Shown::from(level.is_some_and(|level| view.closes.iter().any(|one| **one == *level)))),
        ("claim", text_or_none(entity.text(&view.claim))),
        ("about", market::shown(site, &market::linked(site, ix, &view.about))),
        ("by", entity.text(&view.by).map_or_else(Shown::none, |id| person(site, id))),
        ("date", raised.map_or_else(Shown::none, |day| lexicon.date(day))),
        ("waits", text_or_none(said.as_deref())),
        ("late", Shown::from(late)),
        ("turn", turn(site, view, kind, ix)),
        ("evidence", evidence(site, view, kind, ix)),
        ("answer", answer.unwrap_or_else(Shown::none)),
    ]))
}

fn person(site: &Site, id: &str) -> Shown {
    role::person(site, id, role::first(site, id).as_deref())
}

/// Whose answer it waits for: the one who holds the answering role in what it is about, or in what that leads to; else the
/// role alone. `{person, role}`.
fn turn(site: &Site, view: &Alerts, kind: &Kind, ix: EntityIx) -> Shown {
    let Some(role) = view.answer.as_ref().and_then(|reply| {
        let field = kind.field(&reply.field)?.shape.fields().iter().find(|field| field.id == reply.by)?;
        match &field.shape {
            Shape::Person { role } => role.as_deref(),
            _ => None,
        }
    }) else {
        return Shown::none();
    };
    let about = market::linked(site, ix, &view.about);
    let links = about.iter().filter_map(|ix| site.workspace().links.out.get(ix.0 as usize)).flatten();
    let further = links.filter(|link| !link.field.is_empty() && site.shelf().shows(link.to)).map(|link| link.to);
    let mut all = about.iter().copied().chain(further);
    let holder = all.find_map(|ix| role::holder(site, site.workspace().entity(ix), role));
    record([("person", holder.unwrap_or_else(Shown::none)), ("role", site.role(role).unwrap_or_else(Shown::none))])
}

/// What it rests on: `{text, href}`.
fn evidence(site: &Site, view: &Alerts, kind: &Kind, ix: EntityIx) -> Shown {
    let entity = site.workspace().entity(ix);
    let shape = kind.field(&view.evidence).map(|field| &field.shape);
    let Some(Shape::List { of, .. }) = shape else { return list([]) };
    let items = entity.items(&view.evidence).iter().filter_map(|item| {
        let word = item.text()?;
        match piece::fitting(site, of, item) {
            Shape::Ref { .. } => who::one(site, word).map(|who| who::value(&who)),
            _ => Some(record([("name", text(word)), ("href", Shown::none())])),
        }
    });
    list(items)
}

/// `{by, date, verdict, why, took}`.
fn answer(site: &Site, view: &Alerts, kind: &Kind, value: &Value, raised: Option<Date>) -> Option<Shown> {
    let reply = view.answer.as_ref()?;
    let lexicon = site.lexicon();
    let said = |field: &str| value.get(field).and_then(Value::text);
    let fields = kind.field(&reply.field).map_or(&[][..], |field| field.shape.fields());
    let shape = |id: &str| fields.iter().find(|field: &&Field| &*field.id == id).map(|field| &field.shape);
    let verdict = said(&reply.verdict).map(|id| {
        let name = shape(&reply.verdict).and_then(|shape| row::choice(shape, id));
        name.map_or(id, |name| lexicon.label(name)).to_owned()
    });
    let date = value.get(&reply.date).and_then(Value::date);
    let took = raised.zip(date).map(|(from, to)| span::working(from, to));
    let took = took.map(|days| lexicon.say("alert-took", vec![("count", days.into())]));
    Some(record([
        ("by", said(&reply.by).map_or_else(Shown::none, |id| person(site, id))),
        ("date", date.map_or_else(Shown::none, |day| lexicon.date(day))),
        ("verdict", text_or_none(verdict.as_deref())),
        ("why", text_or_none(said(&reply.why))),
        ("took", text_or_none(took.as_deref())),
    ]))
}
