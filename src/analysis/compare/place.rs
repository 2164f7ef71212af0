//! Where each document stands in the ranking, looked up once for all of them.

use crate::model::change::Turn;
use crate::model::entity::EntityIx;
use crate::model::ranking::{Ranking, Score};
use crate::model::workspace::Workspace;

/// What the ranking says of one document.
#[derive(Clone, Copy)]
struct Standing<'a> {
    score: &'a Score,
    /// `None` for what was chosen earlier: its score is history.
    rank: Option<u32>,
    /// `None` where there is no cut-line.
    above: Option<bool>,
}

/// The ranking by entity.
pub struct Standings<'a>(Vec<Option<Standing<'a>>>);

/// A document's place before and after.
pub struct Place {
    pub rank: Option<Turn<u32>>,
    pub crosses: Option<bool>,
}

impl<'a> Standings<'a> {
    pub fn new(workspace: &'a Workspace) -> Standings<'a> {
        let mut all = vec![None; workspace.entities.len()];
        let Ranking { items, chosen, cut, .. } = &*workspace.ranking;
        for (at, item) in items.iter().enumerate() {
            let above = cut.map(|cut| at < cut);
            all[item.entity.0 as usize] = Some(Standing { score: &item.score, rank: Some(item.rank), above });
        }
        for item in chosen {
            all[item.entity.0 as usize] = Some(Standing { score: &item.score, rank: None, above: None });
        }
        Standings(all)
    }

    fn get(&self, ix: Option<EntityIx>) -> Option<Standing<'a>> {
        *self.0.get(ix?.0 as usize)?
    }

    pub fn score(&self, ix: Option<EntityIx>) -> Option<&'a Score> {
        self.get(ix).map(|standing| standing.score)
    }
}

/// The places of one document on both sides.
pub fn place(before: (&Standings, Option<EntityIx>), after: (&Standings, Option<EntityIx>)) -> Place {
    let (old, new) = (before.0.get(before.1), after.0.get(after.1));
    let rank = Turn { from: old.and_then(|old| old.rank), to: new.and_then(|new| new.rank) };
    let above = (old.and_then(|old| old.above), new.and_then(|new| new.above));
    Place {
        rank: (rank.from != rank.to).then_some(rank),
        crosses: match above {
            (Some(was), Some(is)) if was != is => Some(is),
            _ => None,
        },
    }
}
