//! Where a workspace says that somebody owes something: gates, scores, lists with a due day, questions, things to look at again,
//! emergencies that nobody has learnt from yet.

use crate::base::text::{Arg, Str};
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::gate::{GateItem, GateMark};
use crate::model::kind::{Field, Kind, Shape};
use crate::model::playbook::Level;
use crate::model::view::team::{Answer, Duty};
use crate::site::row::day_of;
use crate::site::shelf::{self, State};
use crate::site::view::team::day;
use crate::site::view::team::lesson;
use crate::site::view::team::owed::Owed;
use crate::site::{Site, gate, role};

/// What the next gate still asks for, and what was missing at those behind.
pub fn gates(site: &Site) -> Vec<Owed> {
    let workspace = site.workspace();
    let mut all = Vec::new();
    for (at, entity) in workspace.entities.iter().enumerate() {
        let ix = EntityIx(u32::try_from(at).unwrap_or(u32::MAX));
        let Some(state) = site.gate(ix).filter(|state| state.next.is_some() && site.shelf().shows(ix)) else {
            continue;
        };
        let Some(next) = state.next else { continue };
        let missing = |item: &&GateItem| item.state == GateMark::Missing && item.level == Level::Error;
        let behind: Vec<&GateItem> = state.items.iter().filter(|item| item.at != next).filter(missing).collect();
        let ahead = gate::owing(site, ix).into_iter().map(|(role, items)| (role, items, false));
        let stage = site.lexicon().label(&workspace.playbook.stage_name(next.0)).to_owned();
        let is_end = next == workspace.playbook.done();
        for (role, items, is_behind) in
            ahead.chain(by_role(behind).into_iter().map(|(role, items)| (role, items, true)))
        {
            let names: Vec<&str> = items.iter().map(|item| site.lexicon().label(&item.name)).collect();
            let values = vec![("stage", Arg::from(&*stage)), ("all", Arg::from(names.join(", ")))];
            let id = match is_behind {
                true => "inbox-behind",
                false if is_end => "inbox-close",
                false => "inbox-gate",
            };
            let person = role.and_then(|role| role::holder_id(site, entity, role));
            all.push(Owed {
                ix,
                people: person.into_iter().map(Str::from).collect(),
                role: role.cloned(),
                due: None,
                behind: is_behind,
                what: site.lexicon().say(id, values),
                sort: site.lexicon().word("gate"),
            });
        }
    }
    all
}

fn by_role(items: Vec<&GateItem>) -> Vec<(Option<&Str>, Vec<&GateItem>)> {
    let mut found: Vec<(Option<&Str>, Vec<&GateItem>)> = Vec::new();
    for item in items {
        match found.iter_mut().find(|(role, _)| *role == item.owed_by.as_ref()) {
            Some((_, items)) => items.push(item),
            None => found.push((item.owed_by.as_ref(), vec![item])),
        }
    }
    found
}

/// Scores that somebody still has to give.
pub fn scores(site: &Site) -> Vec<Owed> {
    let workspace = site.workspace();
    let preset = workspace.playbook.scoring.active();
    let mut all = Vec::new();
    for item in workspace.ranking.unranked.iter().filter(|item| site.shelf().shows(item.entity)) {
        let mut turns: Vec<(Option<&Str>, Vec<&str>)> = Vec::new();
        for (id, role) in &item.waits_for {
            let criterion = preset.criteria.iter().find(|criterion| criterion.id == *id);
            let name = criterion.map_or(&**id, |criterion| site.lexicon().label(&criterion.name));
            match turns.iter_mut().find(|(one, _)| *one == role.as_ref()) {
                Some((_, names)) => names.push(name),
                None => turns.push((role.as_ref(), vec![name])),
            }
        }
        for (role, names) in turns {
            let person = role.and_then(|role| role::holder_id(site, workspace.entity(item.entity), role));
            all.push(Owed {
                ix: item.entity,
                people: person.into_iter().map(Str::from).collect(),
                role: role.cloned(),
                due: None,
                behind: false,
                what: site.lexicon().say("inbox-score", vec![("all", names.join(", ").into())]),
                sort: site.lexicon().label(&preset.name).to_owned(),
            });
        }
    }
    all
}

/// Tasks, conditions, actions: whatever the playbook calls a list of things with owners and days.
pub fn duties(site: &Site) -> Vec<Owed> {
    let workspace = site.workspace();
    let mut all = Vec::new();
    for duty in &workspace.playbook.views.team.duties {
        let Some(kind) = workspace.playbook.kind(&duty.kind) else { continue };
        for (ix, entity) in site.of_kind(&duty.kind) {
            // What is done owes nothing; a kind without a status is never done with its list.
            if shelf::state(kind, entity) != State::Open {
                continue;
            }
            all.extend(owed_in(site, duty, kind, (ix, entity)));
        }
    }
    all
}

/// What one document holds of a duty.
fn owed_in(site: &Site, duty: &Duty, kind: &Kind, (ix, entity): (EntityIx, &Entity)) -> Vec<Owed> {
    let field = field_at(kind, &duty.of);
    let sort = field.map_or_else(String::new, |field| site.lexicon().label(&field.name).to_owned());
    let parts = field.map_or(&[][..], |field| field.shape.fields());
    let mut all = Vec::new();
    for item in items_at(entity, &duty.of) {
        let things: &[Value] = match &item.data {
            Data::Map(members) if !duty.state.is_empty() => members,
            _ => std::slice::from_ref(item),
        };
        for thing in things.iter().filter(|thing| is_open(duty, thing)) {
            let part = parts.iter().find(|part| part.id == thing.name).filter(|_| !duty.state.is_empty());
            let what = match part {
                Some(part) => {
                    let name = site.lexicon().label(&part.name).to_owned();
                    site.lexicon().say("inbox-ready", vec![("name", name.into())])
                }
                None => said(thing, &duty.what).unwrap_or(&sort).to_owned(),
            };
            let owner = said(thing, &duty.owner).or_else(|| entity.text(&duty.holder));
            let role = said(thing, &duty.role).or_else(|| part?.owed_by.as_deref());
            let role = role.and_then(|id| site.workspace().playbook.role(id)).map(|role| role.id.clone());
            all.push(Owed {
                ix,
                people: owner.into_iter().map(Str::from).collect(),
                role,
                due: thing.get(&duty.due).and_then(day::of),
                behind: false,
                what,
                sort: sort.clone(),
            });
        }
    }
    all
}

fn said<'a>(item: &'a Value, name: &str) -> Option<&'a str> {
    item.get(name)?.text()
}

fn is_open(duty: &Duty, thing: &Value) -> bool {
    let done = thing.get(&duty.done).and_then(Value::bool) == Some(true);
    let state = || thing.get(&duty.state).and_then(Value::text);
    let open = duty.state.is_empty() || state().is_some_and(|state| duty.open.iter().any(|open| &**open == state));
    !done && open && matches!(thing.data, Data::Map(_))
}

/// The items at a path through lists.
fn items_at<'a>(entity: &'a Entity, path: &str) -> Vec<&'a Value> {
    let mut parts = path.split('.');
    let first = parts.next().unwrap_or("");
    let begin: Vec<&Value> = entity.items(first).iter().collect();
    parts
        .fold(begin, |items, part| items.into_iter().filter_map(|item| item.get(part)).flat_map(Value::items).collect())
}

fn field_at<'a>(kind: &'a Kind, path: &str) -> Option<&'a Field> {
    let mut parts = path.split('.');
    let first = kind.field(parts.next()?)?;
    parts.try_fold(first, |field, part| field.shape.fields().iter().find(|field| &*field.id == part))
}

/// Questions that wait for their answer.
pub fn answers(site: &Site) -> Vec<Owed> {
    let workspace = site.workspace();
    let mut all = Vec::new();
    for answer in &workspace.playbook.views.team.answers {
        let Some(kind) = workspace.playbook.kind(&answer.kind) else { continue };
        let Some(field) = kind.field(&answer.field) else { continue };
        for (ix, entity) in site.of_kind(&answer.kind) {
            if shelf::state(kind, entity) != State::Open {
                continue;
            }
            let role = field.owed_by.as_ref();
            let named: Vec<Str> = match entity.get(&answer.holder) {
                Some(holder) => holder.items().iter().filter_map(Value::text).map(Str::from).collect(),
                None => role.and_then(|role| nearest(site, answer, (ix, entity), role)).into_iter().collect(),
            };
            let from = entity.get(&answer.from).and_then(day::of).or_else(|| day_of(entity));
            let days = workspace.playbook.limit(&answer.limit);
            all.push(Owed {
                ix,
                people: named,
                role: role.cloned(),
                // A limit is a small whole number of days.
                due: from.zip(days).map(|(from, days)| day::later(from, days as i64, answer.working)),
                behind: false,
                what: site.lexicon().word("inbox-answer"),
                sort: site.lexicon().label(&kind.name).to_owned(),
            });
        }
    }
    all
}

/// The person of a role in what a question is about, or in what that leads to: an alert about a launch is answered by
/// whoever has the role in the launched work.
fn nearest(site: &Site, answer: &Answer, (ix, entity): (EntityIx, &Entity), role: &str) -> Option<Str> {
    let workspace = site.workspace();
    let out = |ix: EntityIx| workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let about: Vec<EntityIx> = out(ix).iter().filter(|link| link.field == answer.about).map(|link| link.to).collect();
    let beyond = about.iter().flat_map(|ix| out(*ix)).filter(|link| !link.field.is_empty()).map(|link| link.to);
    let near = std::iter::once(entity).chain(about.iter().copied().chain(beyond).map(|ix| workspace.entity(ix)));
    near.filter_map(|entity| role::holder_id(site, entity, role)).next().map(Str::from)
}

/// What should be looked at again.
pub fn upkeep(site: &Site) -> Vec<Owed> {
    let workspace = site.workspace();
    let mut all = Vec::new();
    for upkeep in &workspace.playbook.views.team.upkeep {
        let Some(kind) = workspace.playbook.kind(&upkeep.kind) else { continue };
        let (Some(field), Some(days)) = (kind.field(&upkeep.field), workspace.playbook.limit(&upkeep.limit)) else {
            continue;
        };
        for (ix, entity) in site.of_kind(&upkeep.kind) {
            let Some(last) = entity.date(&upkeep.field).filter(|_| shelf::state(kind, entity) == State::Open) else {
                continue;
            };
            // A limit is a small whole number of days.
            let due = day::later(last, days as i64, false);
            if due >= workspace.today {
                continue;
            }
            let role = field.owed_by.as_ref();
            let named = kind.fields.iter().filter(|field| matches!(field.shape, Shape::Person { .. }));
            let named = named.filter_map(|field| entity.text(&field.id)).map(Str::from).take(1);
            let said = vec![("date", site.lexicon().day(last).into())];
            all.push(Owed {
                ix,
                people: named.collect(),
                role: role.cloned(),
                due: Some(due),
                behind: false,
                what: site.lexicon().say("inbox-review", said),
                sort: site.lexicon().label(&kind.name).to_owned(),
            });
        }
    }
    all
}

/// Emergencies that are over and that nobody has learnt from yet.
pub fn lessons(site: &Site) -> Vec<Owed> {
    let due = lesson::missing(site).into_iter().map(|(ix, due)| {
        let entity = site.workspace().entity(ix);
        let kind = site.workspace().playbook.views.team.lessons.as_ref().map(|lessons| &lessons.kind);
        let kind = kind.and_then(|kind| site.workspace().playbook.kind(kind));
        Owed {
            ix,
            people: role::named(site, entity).into_iter().map(|(_, id)| Str::from(id)).collect(),
            role: None,
            due: Some(due),
            behind: false,
            what: site.lexicon().word("inbox-retro"),
            sort: kind.map_or_else(String::new, |kind| site.lexicon().label(&kind.name).to_owned()),
        }
    });
    due.collect()
}
