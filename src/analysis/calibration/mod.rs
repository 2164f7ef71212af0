//! Entities and their scores → how good the predictions were. Global.
//!
//! Exists because it is the one place where a team's guesses meet what was measured. Everything is counted over documents;
//! what people predicted is put together by role, and only where nobody can be told apart.

mod measure;
mod statistics;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::calibration::measure::{Yardstick, measured};
use crate::analysis::index::Ids;
use crate::base::text::Str;
use crate::model::calibration::{Band, Calibration, Discipline, Effort, Impact, Measured};
use crate::model::config::Config;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::PERSON;
use crate::model::playbook::Playbook;
use crate::model::ranking::{Ranked, Ranking};
use crate::model::shared::Shared;

/// Where one band of confidence ends and the next begins: on a scale to ten, 1 to 3, 4 to 6 and 7 to 10.
const EDGES: [f64; 4] = [0.0, 0.35, 0.65, 1.0];
/// Under so many pairs a correlation says nothing.
const PAIRS: usize = 5;
/// Under so many people a role is a person.
const PEOPLE: usize = 2;

/// What predictions are judged by.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub entities: &'a [Shared<Entity>],
    pub ids: &'a Ids,
    pub ranking: &'a Ranking,
    pub playbook: &'a Playbook,
    pub config: &'a Config,
}

/// Judges them; empty where the playbook does not say what a result is.
pub fn calibrate(world: World<'_>) -> Calibration {
    let Some(yardstick) = Yardstick::new(world.playbook) else { return Calibration::default() };
    let scores = world.ranking.items.iter().chain(&world.ranking.chosen);
    let scores: BTreeMap<EntityIx, &Ranked> = scores.map(|ranked| (ranked.entity, ranked)).collect();
    let numbered = world.entities.iter().enumerate();
    let own = numbered.filter(|(_, entity)| entity.kind == yardstick.outcome.kind && is_seen(world, entity));
    let mut found: Vec<Measured> = own
        .filter_map(|(at, entity)| {
            let ix = EntityIx(u32::try_from(at).ok()?);
            measured(&yardstick, ix, entity, scores.get(&ix).copied())
        })
        .collect();
    found.sort_by_key(|one| (std::cmp::Reverse(one.day), one.entity));
    let judged: Vec<(f64, bool)> = found.iter().filter_map(|one| Some((one.predicted?, one.held?))).collect();
    let pairs: Vec<(f64, f64)> = found.iter().filter_map(|one| Some((one.score?, one.attained?))).collect();
    Calibration {
        brier: statistics::brier(&judged),
        judged: count(judged.len()),
        bands: bands(&judged),
        rank: if pairs.len() < PAIRS { None } else { statistics::spearman(&pairs) },
        pairs: count(pairs.len()),
        impact: impact(&yardstick, &found, &scores),
        effort: effort(world, &yardstick, &found),
        roles: roles(world, &yardstick, &found),
        measured: found,
    }
}

/// What this audience may not see is in no number either.
fn is_seen(world: World<'_>, entity: &Entity) -> bool {
    let kind = world.playbook.kind(&entity.kind);
    let visibility = entity.text("visibility").or(kind.map(|kind| &*kind.visibility)).unwrap_or("");
    &*world.config.audience == "team" || visibility != "team"
}

fn bands(judged: &[(f64, bool)]) -> Vec<Band> {
    let band = |edges: &[f64]| {
        let (from, to) = (edges[0], edges[1]);
        let here = judged.iter().filter(|(predicted, _)| *predicted >= from && (*predicted < to || to >= 1.0));
        let here: Vec<&(f64, bool)> = here.collect();
        let held = here.iter().filter(|(_, held)| *held).count();
        let (low, high) = statistics::wilson(held, here.len());
        Band {
            from,
            to,
            count: count(here.len()),
            held: count(held),
            predicted: statistics::mean(here.iter().map(|(predicted, _)| *predicted)).unwrap_or(0.0),
            share: statistics::mean(here.iter().map(|(_, held)| f64::from(u8::from(*held)))).unwrap_or(0.0),
            low,
            high,
        }
    };
    EDGES.windows(2).map(band).collect()
}

/// The predicted impact I against I · a, where a is the share attained, between nothing and the top of the scale.
fn impact(yardstick: &Yardstick, found: &[Measured], scores: &BTreeMap<EntityIx, &Ranked>) -> Option<Impact> {
    let (criterion, top) = yardstick.impact.as_ref()?;
    let misses = found.iter().filter_map(|one| {
        let rating = scores.get(&one.entity)?.criteria.iter().find(|rating| rating.criterion == *criterion)?;
        (rating.value > 0.0).then_some(())?;
        Some(rating.value - rating.value * one.attained?.clamp(0.0, top / rating.value))
    });
    let misses: Vec<f64> = misses.collect();
    Some(Impact {
        count: count(misses.len()),
        bias: statistics::mean(misses.iter().copied())?,
        distance: statistics::mean(misses.iter().map(|miss| miss.abs()))?,
    })
}

fn effort(world: World<'_>, yardstick: &Yardstick, found: &[Measured]) -> Option<Effort> {
    let outcome = yardstick.outcome;
    let mut ratios: Vec<f64> = found
        .iter()
        .filter_map(|one| {
            let effort = world.entities.get(one.entity.0 as usize)?.get(&outcome.effort)?;
            let number = |name: &str| effort.get(name).and_then(Value::number).filter(|number| *number > 0.0);
            Some(number(&outcome.spent)? / number(&outcome.estimated)?)
        })
        .collect();
    Some(Effort { count: count(ratios.len()), ratio: statistics::median(&mut ratios)? })
}

/// Who predicted in a role, and what: how sure they were, and whether it came true.
type Given = (BTreeSet<EntityIx>, Vec<(f64, bool)>);

/// What those who hold a role predicted, all of them together.
fn roles(world: World<'_>, yardstick: &Yardstick, found: &[Measured]) -> Vec<Discipline> {
    let Some((criterion, top)) = &yardstick.confidence else { return Vec::new() };
    let mut given: BTreeMap<&str, Given> = BTreeMap::new();
    for one in found {
        let (Some(held), Some(entity)) = (one.held, world.entities.get(one.entity.0 as usize)) else { continue };
        for rating in entity.items(&world.playbook.scoring.field) {
            let value = rating.get(criterion).and_then(Value::number);
            let by = rating.get("by").and_then(Value::text);
            let Some((value, person)) = value.zip(by.and_then(|by| person(world, by))) else { continue };
            let roles = world.entities.get(person.0 as usize).map_or(&[][..], |person| person.items("roles"));
            for role in roles.iter().filter_map(Value::text) {
                let (people, predictions) = given.entry(role).or_default();
                people.insert(person);
                predictions.push((value / top, held));
            }
        }
    }
    let told = world.playbook.roles.iter().filter_map(|role| {
        let (people, predictions) = given.get(&*role.id).filter(|(people, _)| people.len() >= PEOPLE)?;
        Some(Discipline {
            role: role.id.clone(),
            people: count(people.len()),
            count: count(predictions.len()),
            predicted: statistics::mean(predictions.iter().map(|(predicted, _)| *predicted))?,
            share: statistics::mean(predictions.iter().map(|(_, held)| f64::from(u8::from(*held))))?,
            brier: statistics::brier(predictions)?,
        })
    });
    told.collect()
}

fn person(world: World<'_>, id: &str) -> Option<EntityIx> {
    world.ids.get(PERSON)?.get(&Str::from(id.to_lowercase())).copied()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
