//! How documents pass through the stages: how long they stay, how many get how far, what a quarter brings.

use crate::analysis::history::World;
use crate::model::entity::Entity;
use crate::model::timeline::{Flow, Quarter, Spent, Timeline, What};
use jiff::civil::Date;

/// How many quarters: two years show whether a season repeats itself.
const QUARTERS: usize = 8;

/// Over everything that is there today and passes through stages.
pub fn flow(world: World<'_>, timelines: &[Timeline]) -> Flow {
    let staged = world.entities.iter().zip(timelines).filter(|(entity, timeline)| {
        timeline.is_known() && world.playbook.kind(&entity.kind).is_some_and(|kind| kind.staged)
    });
    let staged: Vec<(&Entity, &Timeline)> = staged.map(|(entity, timeline)| (&**entity, timeline)).collect();
    Flow { spent: spent(world, &staged), reached: reached(world, &staged), quarters: quarters(world, &staged) }
}

/// Only stays that ended: one that goes on says nothing yet of how long they last.
fn spent(world: World<'_>, staged: &[(&Entity, &Timeline)]) -> Vec<Option<Spent>> {
    let of = |stage: usize| {
        let stays = staged.iter().flat_map(|(_, timeline)| &timeline.stays);
        let ended = stays.filter(|stay| usize::from(stay.stage) == stage && stay.until.is_some());
        let mut days: Vec<u32> = ended.filter_map(|stay| stay.days).collect();
        days.sort_unstable();
        let (least, most) = (*days.first()?, *days.last()?);
        let middle = days.len() / 2;
        let median = match days.len() % 2 {
            0 => (days[middle - 1] + days[middle]).div_ceil(2),
            _ => days[middle],
        };
        let usual = days[(days.len() * 17).div_ceil(20) - 1];
        Some(Spent { stays: days.len() as u32, least, median, usual, most })
    };
    (0..world.playbook.stages.len()).map(of).collect()
}

fn reached(world: World<'_>, staged: &[(&Entity, &Timeline)]) -> Vec<u32> {
    let stages = world.playbook.stages.len();
    let mut reached = vec![0; stages + 1];
    for (entity, timeline) in staged {
        let furthest = timeline.stays.iter().map(|stay| usize::from(stay.stage)).max();
        let Some(furthest) = furthest.filter(|at| *at < stages) else { continue };
        reached[..=furthest].iter_mut().for_each(|count| *count += 1);
        reached[stages] += u32::from(is_done(world, entity));
    }
    reached
}

fn is_done(world: World<'_>, entity: &Entity) -> bool {
    let status = world.playbook.kind(&entity.kind).and_then(|kind| kind.status.as_ref());
    status.zip(entity.status.as_ref()).is_some_and(|(status, own)| status.done.contains(own))
}

fn quarters(world: World<'_>, staged: &[(&Entity, &Timeline)]) -> Vec<Quarter> {
    let last = world.playbook.stages.len().saturating_sub(1);
    let mut entered: Vec<usize> = Vec::new();
    let mut done: Vec<usize> = Vec::new();
    for (entity, timeline) in staged {
        let first = timeline.stays.iter().find(|stay| usize::from(stay.stage) == last);
        entered.extend(first.and_then(|stay| stay.since).map(number));
        // What was taken up again and is not at its end does not count.
        let ends = timeline.events.iter().rev().find(|event| matches!(event.what, What::Status { .. }));
        done.extend(ends.filter(|_| is_done(world, entity)).map(|event| number(event.when.day)));
    }
    let now = number(world.today);
    let Some(first) = entered.iter().chain(&done).copied().filter(|at| *at <= now).min() else { return Vec::new() };
    let quarters = first.max((now + 1).saturating_sub(QUARTERS))..=now;
    let count = |all: &[usize], at: usize| all.iter().filter(|one| **one == at).count() as u32;
    let quarter = |at: usize| Quarter {
        year: (at / 4) as i16,
        number: (at % 4) as i8 + 1,
        entered: count(&entered, at),
        done: count(&done, at),
    };
    quarters.map(quarter).collect()
}

/// Quarters counted without gaps. Years before Christ have no commits.
fn number(day: Date) -> usize {
    usize::try_from(day.year()).unwrap_or(0) * 4 + usize::try_from((day.month() - 1) / 3).unwrap_or(0)
}
