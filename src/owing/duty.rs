//! Tasks, conditions, actions: whatever the playbook calls a list of things with owners and days.

use crate::base::text::{Label, Str, Text};
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::kind::{Field, Kind, State};
use crate::model::owed::{Owed, What, day_in};
use crate::model::view::team::Duty;
use crate::owing::Seen;

pub fn owed(seen: Seen) -> Vec<Owed> {
    let workspace = seen.workspace;
    let mut all = Vec::new();
    for duty in &workspace.playbook.views.team.duties {
        let Some(kind) = workspace.playbook.kind(&duty.kind) else { continue };
        for (ix, entity) in seen.of_kind(&duty.kind) {
            // What is done owes nothing; a kind without a status is never done with its list.
            if kind.state(entity) == State::Open {
                all.extend(owed_in(seen, duty, kind, (ix, entity)));
            }
        }
    }
    all
}

/// What one document holds of a duty.
fn owed_in(seen: Seen, duty: &Duty, kind: &Kind, (ix, entity): (EntityIx, &Entity)) -> Vec<Owed> {
    let field = field_at(kind, &duty.of);
    let sort = field.map_or_else(Label::default, |field| field.name.clone());
    let parts = field.map_or(&[][..], |field| field.shape.fields());
    let mut all = Vec::new();
    for (way, item) in items_at(entity, &duty.of) {
        let things: &[Value] = match &item.data {
            Data::Map(members) if !duty.state.is_empty() => members,
            _ => std::slice::from_ref(item),
        };
        for thing in things.iter().filter(|thing| is_open(duty, thing)) {
            let part = parts.iter().find(|part| part.id == thing.name).filter(|_| !duty.state.is_empty());
            let end = |way: &str, name: &str| if name.is_empty() { way.to_owned() } else { format!("{way}.{name}") };
            let what = match part {
                Some(part) => {
                    let way = format!("{}.{}", duty.of, part.id);
                    What::Ready { name: part.name.clone(), path: end(&way, &duty.state) }
                }
                None => {
                    let words = said(thing, &duty.what).map(Label::plain);
                    What::Task { said: Text::Label(words.unwrap_or_else(|| sort.clone())), path: end(&way, &duty.done) }
                }
            };
            let owner = said(thing, &duty.owner).or_else(|| entity.text(&duty.holder));
            let role = said(thing, &duty.role).or_else(|| part?.owed_by.as_deref());
            let role = role.and_then(|id| seen.workspace.playbook.role(id)).map(|role| role.id.clone());
            all.push(Owed {
                ix,
                people: owner.into_iter().map(Str::from).collect(),
                role,
                since: None,
                due: thing.get(&duty.due).and_then(day_in),
                behind: false,
                what,
                sort: Text::Label(sort.clone()),
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

/// The items at a path through lists, each with the way to it: `gates[1].conditions[0]`.
fn items_at<'a>(entity: &'a Entity, path: &str) -> Vec<(String, &'a Value)> {
    let mut parts = path.split('.');
    let first = parts.next().unwrap_or("");
    let begin = entity.get(first).map_or_else(Vec::new, |value| items(first.to_owned(), value));
    parts.fold(begin, |found, part| {
        let inner = found.into_iter().filter_map(|(way, item)| Some((format!("{way}.{part}"), item.get(part)?)));
        inner.flat_map(|(way, value)| items(way, value)).collect()
    })
}

/// The items of a value; one thing that stands without a list has no number.
fn items(way: String, value: &Value) -> Vec<(String, &Value)> {
    match &value.data {
        Data::List(items) => items.iter().enumerate().map(|(at, item)| (format!("{way}[{at}]"), item)).collect(),
        _ => value.items().iter().map(|item| (way.clone(), item)).collect(),
    }
}

fn field_at<'a>(kind: &'a Kind, path: &str) -> Option<&'a Field> {
    let mut parts = path.split('.');
    let first = kind.field(parts.next()?)?;
    parts.try_fold(first, |field, part| field.shape.fields().iter().find(|field| &*field.id == part))
}
