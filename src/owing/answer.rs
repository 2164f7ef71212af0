//! Questions that wait for their answer, things to look at again, targets whose day has come.

use crate::base::text::{Str, Text};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::{Shape, State};
use crate::model::owed::{Owed, What, day_in};
use crate::model::view::team::Answer;
use crate::owing::{Seen, day, role};

/// Questions that wait for their answer.
pub fn answers(seen: Seen) -> Vec<Owed> {
    let workspace = seen.workspace;
    let mut all = Vec::new();
    for answer in &workspace.playbook.views.team.answers {
        let Some(kind) = workspace.playbook.kind(&answer.kind) else { continue };
        let Some(field) = kind.field(&answer.field) else { continue };
        for (ix, entity) in seen.of_kind(&answer.kind) {
            if kind.state(entity) != State::Open {
                continue;
            }
            let role = field.owed_by.as_ref();
            let named: Vec<Str> = match entity.get(&answer.holder) {
                Some(holder) => holder.items().iter().filter_map(Value::text).map(Str::from).collect(),
                None => role.and_then(|role| nearest(seen, answer, (ix, entity), role)).into_iter().collect(),
            };
            let from = entity.get(&answer.from).and_then(day_in).or_else(|| day::named(entity));
            let days = workspace.playbook.limit(&answer.limit);
            all.push(Owed {
                ix,
                people: named,
                role: role.cloned(),
                since: from,
                // A limit is a small whole number of days.
                due: from.zip(days).map(|(from, days)| day::later(from, days as i64, answer.working)),
                behind: false,
                what: What::Answer { field: field.id.clone() },
                sort: Text::Label(kind.name.clone()),
            });
        }
    }
    all
}

/// The person of a role in what a question is about, or in what that leads to: an alert about a launch is answered by
/// whoever has the role in the launched work.
fn nearest(seen: Seen, answer: &Answer, (ix, entity): (EntityIx, &Entity), role: &str) -> Option<Str> {
    let workspace = seen.workspace;
    let out = |ix: EntityIx| workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let about: Vec<EntityIx> = out(ix).iter().filter(|link| link.field == answer.about).map(|link| link.to).collect();
    let beyond = about.iter().flat_map(|ix| out(*ix)).filter(|link| !link.field.is_empty()).map(|link| link.to);
    let near = std::iter::once(entity).chain(about.iter().copied().chain(beyond).map(|ix| workspace.entity(ix)));
    near.filter_map(|entity| role::holder(workspace, entity, role)).next().map(Str::from)
}

/// What should be looked at again.
pub fn upkeep(seen: Seen) -> Vec<Owed> {
    let workspace = seen.workspace;
    let mut all = Vec::new();
    for upkeep in &workspace.playbook.views.team.upkeep {
        let Some(kind) = workspace.playbook.kind(&upkeep.kind) else { continue };
        let (Some(field), Some(days)) = (kind.field(&upkeep.field), workspace.playbook.limit(&upkeep.limit)) else {
            continue;
        };
        for (ix, entity) in seen.of_kind(&upkeep.kind) {
            let Some(last) = entity.date(&upkeep.field).filter(|_| kind.state(entity) == State::Open) else {
                continue;
            };
            // A limit is a small whole number of days.
            let due = day::later(last, days as i64, false);
            if due >= workspace.today {
                continue;
            }
            let named = kind.fields.iter().filter(|field| matches!(field.shape, Shape::Person { .. }));
            let named = named.filter_map(|field| entity.text(&field.id)).map(Str::from).take(1);
            all.push(Owed {
                ix,
                people: named.collect(),
                role: field.owed_by.clone(),
                since: Some(last),
                due: Some(due),
                behind: false,
                what: What::Review { last },
                sort: Text::Label(kind.name.clone()),
            });
        }
    }
    all
}

/// Work in progress whose target was to be reached by a day that has come, and of which nobody has said what was measured.
pub fn results(seen: Seen) -> Vec<Owed> {
    let workspace = seen.workspace;
    let Some(outcome) = workspace.playbook.views.outcome.as_ref().filter(|outcome| !outcome.by.is_empty()) else {
        return Vec::new();
    };
    let Some(kind) = workspace.playbook.kind(&outcome.kind) else { return Vec::new() };
    let field = kind.field(&outcome.result);
    let owed = seen.of_kind(&outcome.kind).filter_map(|(ix, entity)| {
        let begun = entity.stage.is_some_and(|stage| stage >= outcome.at) && kind.state(entity) == State::Open;
        let due = entity.get(&outcome.target)?.get(&outcome.by).and_then(day_in)?;
        let measured = entity.get(&outcome.result).is_some_and(|result| result.get(&outcome.actual).is_some());
        if !begun || measured || due > workspace.today {
            return None;
        }
        let role = field.and_then(|field| field.owed_by.as_ref());
        let person = role.and_then(|role| role::holder(workspace, entity, role));
        Some(Owed {
            ix,
            people: person.into_iter().map(Str::from).collect(),
            role: role.cloned(),
            since: None,
            due: Some(due),
            behind: false,
            what: What::Result { field: outcome.result.clone() },
            sort: field.map_or_else(|| Text::message("gate"), |field| Text::Label(field.name.clone())),
        })
    });
    owed.collect()
}
