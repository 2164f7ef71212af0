//! Why a document stands where it stands, for people and for machines: its score taken apart, its neighbours, its gate.

use crate::model::entity::EntityIx;
use crate::model::ranking::{Ranked, Unranked};
use crate::model::workspace::Workspace;

pub mod json;
mod sample;
mod score;
pub mod text;
pub mod what_if;
mod write;

#[cfg(test)]
mod tests;

/// Where a document stands in the ranking.
enum Standing<'a> {
    /// At this index of the list.
    Ranked(usize, &'a Ranked),
    /// Above the list, whatever its score.
    MustDo,
    /// In the contest, but without all criteria.
    Waiting(&'a Unranked),
    /// Past the contest; its score is history.
    Chosen(&'a Ranked),
    /// Of another kind, or not being worked on.
    Outside,
}

fn standing(workspace: &Workspace, entity: EntityIx) -> Standing<'_> {
    let ranking = &workspace.ranking;
    if ranking.must_do.contains(&entity) {
        return Standing::MustDo;
    }
    if let Some((at, item)) = ranking.items.iter().enumerate().find(|(_, item)| item.entity == entity) {
        return Standing::Ranked(at, item);
    }
    if let Some(item) = ranking.unranked.iter().find(|item| item.entity == entity) {
        return Standing::Waiting(item);
    }
    ranking.chosen.iter().find(|item| item.entity == entity).map_or(Standing::Outside, Standing::Chosen)
}

/// The next better and the next worse place, with those that share this one.
struct Neighbours<'a> {
    above: Option<&'a Ranked>,
    beside: Vec<&'a Ranked>,
    below: Option<&'a Ranked>,
}

fn neighbours(workspace: &Workspace, at: usize) -> Neighbours<'_> {
    let items = &workspace.ranking.items;
    let rank = items.get(at).map_or(0, |item| item.rank);
    let beside = items.iter().enumerate().filter(|(other, item)| *other != at && item.rank == rank);
    Neighbours {
        above: items.iter().take(at).rev().find(|item| item.rank < rank),
        beside: beside.map(|(_, item)| item).collect(),
        below: items.iter().skip(at).find(|item| item.rank > rank),
    }
}
