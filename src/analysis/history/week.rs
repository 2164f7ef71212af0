//! How things stood at the end of each of the last weeks.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::analysis::history::World;
use crate::analysis::history::life::Life;
use crate::analysis::history::story::Story;
use crate::analysis::history::{keys, reading};
use crate::analysis::rank;
use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx};
use crate::model::log::FactsIx;
use crate::model::timeline::Week;
use jiff::ToSpan;
use jiff::civil::Date;
use rayon::prelude::*;

/// How many weeks: two months are what a team remembers and can still act on, and what fits a line beside a title.
pub const WEEKS: usize = 8;

/// A document as it was. Those of one content share it.
pub type State = Arc<Entity>;

/// The last days of the weeks that are known, oldest first: Sundays, and today.
pub fn ends(world: World<'_>) -> Vec<Date> {
    let commits = world.log.commits.iter();
    // Behind the edge of a shallow clone nobody knows how things stood.
    let edge = commits.clone().filter(|commit| commit.boundary).map(|commit| commit.day).max();
    let Some(known) = edge.or_else(|| commits.map(|commit| commit.day).min()) else { return Vec::new() };
    let sunday = i64::from(world.today.weekday().to_monday_zero_offset()) + 1;
    let before = (0..WEEKS as i64 - 1).map(|week| world.today.checked_sub((week * 7 + sunday).days()).ok());
    let mut ends: Vec<Date> = before.flatten().take_while(|end| *end >= known).collect();
    ends.reverse();
    ends.push(world.today);
    ends
}

/// What a document was at the end of each week; `None` where it was not there.
pub fn states(world: World<'_>, life: &Life<'_>, story: &Story, ends: &[Date]) -> Vec<Option<State>> {
    if !life.kind.staged && life.kind.id != world.playbook.scoring.kind {
        return Vec::new();
    }
    let keys = keys(world.playbook);
    let mut read: BTreeMap<FactsIx, Option<State>> = BTreeMap::new();
    let last = ends.len().saturating_sub(1);
    let state = |(at, end): (usize, &Date)| {
        // The week that runs ends with what stands in the last commit, whatever its clock said.
        let turn = match at == last {
            true => Some(story.head),
            false => (0..=story.head).rev().find(|turn| life.commit(world, *turn).day <= *end),
        };
        let facts = life.turns.get(readable(world, life, turn?))?.after?;
        read.entry(facts).or_insert_with(|| read_state(world, life, facts, &keys)).clone()
    };
    ends.iter().enumerate().map(state).collect()
}

/// The turn itself, or the last one before that can be read: a week in which a file was broken is no week at the first stage.
fn readable(world: World<'_>, life: &Life<'_>, turn: usize) -> usize {
    let stands = |turn: usize| life.turns[turn].after.map(|facts| !world.log.facts(facts).fields.is_empty());
    let there = (0..=turn).rev().map_while(|turn| Some((turn, stands(turn)?)));
    there.filter(|(_, is_readable)| *is_readable).map(|(turn, _)| turn).next().unwrap_or(turn)
}

fn read_state(world: World<'_>, life: &Life<'_>, facts: FactsIx, keys: &[Str]) -> Option<State> {
    let facts = world.log.facts(facts);
    let entity = life.ix.and_then(|ix| world.entities.get(ix.0 as usize));
    let document = entity.and_then(|entity| world.documents.get(entity.document?.0 as usize));
    let same = entity.zip(document).filter(|(now, file)| reading::is_today(facts, now, &file.text, keys));
    let entity = match same {
        Some((now, _)) => Entity { values: kept(now, keys), ..bare(now) },
        None => reading::entity(world, life, facts)?,
    };
    Some(Arc::new(entity))
}

/// The fields that the ranking looks at.
fn kept(entity: &Entity, keys: &[Str]) -> Vec<crate::model::entity::Value> {
    entity.values.iter().filter(|value| keys.contains(&value.name)).cloned().collect()
}

/// A document without its fields.
fn bare(entity: &Entity) -> Entity {
    Entity {
        kind: entity.kind.clone(),
        id: entity.id.clone(),
        path: entity.path.clone(),
        document: entity.document,
        title: entity.title.clone(),
        values: Vec::new(),
        stage: entity.stage,
        stage_span: entity.stage_span,
        status: entity.status.clone(),
        sections: Vec::new(),
        broken: entity.broken,
        empty: Vec::new(),
        insert_at: entity.insert_at,
    }
}

/// The ranking and the number of documents at each stage, week by week.
pub fn weeks(world: World<'_>, lives: &[Life<'_>], states: &[Vec<Option<State>>], ends: &[Date]) -> Vec<Week> {
    let week = |(at, end): (usize, &Date)| {
        let there = lives.iter().zip(states).filter_map(|(life, states)| Some((life, states.get(at)?.as_deref()?)));
        let there: Vec<(&Life<'_>, &Entity)> = there.collect();
        let scored: Vec<(Option<EntityIx>, &Entity)> = there
            .iter()
            .filter(|(life, _)| life.kind.id == world.playbook.scoring.kind)
            .map(|(life, state)| (life.ix, *state))
            .collect();
        let then: Vec<&Entity> = scored.iter().map(|(_, state)| *state).collect();
        let places = rank::places(&then, world.entities, world.playbook, *end);
        // What is gone took its place then, and has none to be shown today.
        let ranks = places.into_iter().filter_map(|(at, rank)| Some((scored.get(at)?.0?, rank))).collect();
        Week { end: *end, ranks, at_stage: at_stage(world, &there) }
    };
    ends.par_iter().enumerate().map(week).collect()
}

fn at_stage(world: World<'_>, there: &[(&Life<'_>, &Entity)]) -> Vec<u32> {
    let closed = world.playbook.stages.len();
    let mut counts = vec![0; closed + 1];
    for (life, state) in there.iter().filter(|(life, _)| life.kind.staged) {
        let is = |list: &[Str]| state.status.as_ref().is_some_and(|own| list.contains(own));
        let place = match &life.kind.status {
            Some(status) if is(&status.done) => Some(closed),
            Some(status) if !is(&status.open) => None,
            _ => state.stage.map(usize::from),
        };
        if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
            *count += 1;
        }
    }
    counts
}
