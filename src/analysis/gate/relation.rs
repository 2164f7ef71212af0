//! Predicates that look beyond one field: whether they hold, and the value at which it shows that they do not.

use crate::analysis::gate::predicate::Judge;
use crate::analysis::gate::way::{self, Spot};
use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::PERSON;
use crate::model::playbook::Predicate;
use crate::model::shared::Shared;
use crate::model::source::Mounted;
use crate::owing::day::later;
use crate::syntax::cycle;

/// Where a document breaks a predicate; `None` when it keeps it. The place inside is the value that shows it, where one does.
pub fn fault(judge: &Judge<'_>, predicate: &Predicate) -> Option<Option<Span>> {
    match predicate {
        Predicate::Before { a, b, days, working } => {
            let late = way::days(judge, a, b).into_iter();
            late.filter(|(a, b)| a.date > later(b.date, i64::from(*days), *working))
                .map(|(a, b)| a.span.or(b.span))
                .next()
        }
        Predicate::Within { days, cycle } => {
            let named = Spot::start(judge).follow(cycle, judge);
            let rule = &judge.world.playbook.cycle;
            let spans: Vec<_> = named.iter().filter_map(|spot| cycle::days(spot.text()?, rule)).collect();
            let within = |day: &way::Day| spans.iter().any(|(first, last)| (*first..=*last).contains(&day.date));
            let days = days.iter().flat_map(|path| way::days_at(judge, path));
            days.filter(|day| !spans.is_empty() && !within(day)).map(|day| day.span).next()
        }
        Predicate::Differ { a, b } => {
            let same = way::pairs(judge, a, b).into_iter().find(|(a, b)| is_same(a, b));
            same.map(|(a, b)| b.span.or(a.span))
        }
        Predicate::Among { field, of } => {
            let known: Vec<String> = of
                .iter()
                .flat_map(|path| Spot::start(judge).follow(path, judge))
                .filter_map(|spot| folded(&spot))
                .collect();
            if known.is_empty() || of.iter().any(|path| way::breaks_off(judge, path)) {
                return None;
            }
            let named = Spot::start(judge).follow(field, judge).into_iter();
            let stranger = |spot: &Spot<'_>| folded(spot).is_some_and(|text| !known.contains(&text));
            named.filter(stranger).map(|spot| spot.span).next()
        }
        Predicate::Holders { field, groups } => {
            let people = Spot::start(judge).follow(field, judge);
            if people.is_empty() && way::breaks_off(judge, field) {
                return None;
            }
            let lacks = groups.iter().any(|roles| !way::is_held(judge, &people, roles));
            lacks.then(|| judge.entity.at(field).map(|value| value.span).or(people.first().and_then(|spot| spot.span)))
        }
        Predicate::EachCycle { cycle, field, roles } => {
            each_cycle(judge, (cycle, field), roles).then(|| judge.entity.at(cycle).map(|value| value.span))
        }
        Predicate::Page { path } => {
            let known = judge.world.documents.iter().any(|document| document.path.as_str() == &**path);
            (!known).then_some(None)
        }
        _ => None,
    }
}

/// Whether this is the first document of a cycle that runs or is to come, and none of that cycle names somebody of these roles.
fn each_cycle(judge: &Judge<'_>, (cycle, field): (&str, &str), roles: &[Str]) -> bool {
    let world = &judge.world;
    let Some(name) = judge.entity.at(cycle).and_then(Value::text) else { return false };
    let is_over = cycle::days(name, &world.playbook.cycle).is_none_or(|(_, last)| last < world.today);
    let of_kind = |kind: &str| {
        let named = world.ids.get(kind).into_iter().flat_map(|ids| ids.values().copied());
        named.filter_map(|ix| Some((ix, world.entities.get(ix.0 as usize)?)))
    };
    if is_over || !of_kind(PERSON).any(|(_, person)| roles.iter().any(|role| person.has_role(role))) {
        return false;
    }
    let is_peer = |entity: &Entity| {
        let same = entity.at(cycle).and_then(Value::text) == Some(name);
        same && source_of(&entity.path) == source_of(&judge.entity.path)
    };
    let names_one = |(ix, entity): (EntityIx, &Shared<Entity>)| {
        let peer = Judge { ix, entity, ..*judge };
        way::breaks_off(&peer, field) || way::is_held(&peer, &Spot::start(&peer).follow(field, &peer), roles)
    };
    // Said once, at the first of them.
    let mut peers = of_kind(&judge.entity.kind).filter(|(_, entity)| is_peer(entity));
    !peers.any(|peer| peer.0 < judge.ix || names_one(peer))
}

/// The workspace that a file belongs to, where it is not the own one.
fn source_of(path: &TreePath) -> Option<&str> {
    Mounted::of(path).map(|mounted| mounted.source)
}

fn is_same(a: &Spot<'_>, b: &Spot<'_>) -> bool {
    let (Some(a), Some(b)) = (a.value(), b.value()) else { return false };
    match (a.number(), b.number()) {
        (Some(a), Some(b)) => a == b,
        _ => a.text().is_some() && a.text() == b.text(),
    }
}

fn folded(spot: &Spot<'_>) -> Option<String> {
    spot.value().and_then(Value::text).map(|text| text.trim().to_lowercase())
}
