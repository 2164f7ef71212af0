//! The board: documents by stage, for people and for machines.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::ranking::Ranked;
use crate::model::workspace::Workspace;

pub mod json;
pub mod text;

#[cfg(test)]
mod tests;

/// What to show of the board.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// The kind whose documents pass through the stages; the one that is ranked unless given.
    pub kind: Option<&'a str>,
    /// How many of each stage are shown; the rest is counted. A heap of ideas must not hide the work.
    pub cap: Option<usize>,
}

/// Every document of the kind, exactly once.
pub(in crate::report) struct Board<'a> {
    pub kind: &'a str,
    /// One per stage, in order: what is being worked on.
    pub lanes: Vec<Vec<EntityIx>>,
    /// Documents whose stage or status could not be read: they never disappear.
    pub lost: Vec<EntityIx>,
    /// What came to its end, then what was stopped, by status.
    pub closed: Vec<(Str, Vec<EntityIx>)>,
    must_do: BTreeSet<EntityIx>,
    ranked: BTreeMap<EntityIx, &'a Ranked>,
}

impl<'a> Board<'a> {
    pub fn new(workspace: &'a Workspace, options: &Options<'a>) -> Board<'a> {
        let kind = options.kind.unwrap_or(&workspace.playbook.scoring.kind);
        let status = workspace.playbook.kind(kind).and_then(|kind| kind.status.as_ref());
        let open = status.map(|status| &status.open);
        let status: Vec<_> = status.iter().flat_map(|status| status.done.iter().chain(&status.stopped)).collect();
        let ranking = &workspace.ranking;
        let all = ranking.items.iter().chain(&ranking.chosen);
        let mut board = Board {
            kind,
            lanes: vec![Vec::new(); workspace.playbook.stages.len()],
            lost: Vec::new(),
            closed: Vec::new(),
            must_do: ranking.must_do.iter().copied().collect(),
            ranked: all.clone().map(|item| (item.entity, item)).collect(),
        };
        for (ix, entity) in workspace.of_kind(kind) {
            let closed = entity.status.as_ref().filter(|status| open.is_some_and(|open| !open.contains(status)));
            if let Some(status) = closed {
                board.close(status, ix);
                continue;
            }
            let known = open.is_none() || entity.status.is_some();
            let lane = entity.stage.filter(|_| known).and_then(|stage| board.lanes.get_mut(usize::from(stage)));
            lane.unwrap_or(&mut board.lost).push(ix);
        }
        // What must be done comes first, then the rest by score, then what has none by id.
        let order = ranking.must_do.iter().copied().chain(all.map(|item| item.entity)).enumerate();
        let order: BTreeMap<EntityIx, usize> = order.map(|(at, ix)| (ix, at)).collect();
        for lane in &mut board.lanes {
            lane.sort_by_key(|ix| (order.get(ix).copied().unwrap_or(usize::MAX), *ix));
        }
        let place = |id: &Str| status.iter().position(|known| *known == id).unwrap_or(usize::MAX);
        board.closed.sort_by_cached_key(|(id, _)| (place(id), id.clone()));
        board
    }

    /// The score of a document, also of one that was chosen earlier.
    pub fn ranked(&self, ix: EntityIx) -> Option<&'a Ranked> {
        self.ranked.get(&ix).copied()
    }

    pub fn must_do(&self, ix: EntityIx) -> bool {
        self.must_do.contains(&ix)
    }

    pub fn is_empty(&self) -> bool {
        self.lanes.iter().all(Vec::is_empty) && self.lost.is_empty() && self.closed.is_empty()
    }

    fn close(&mut self, status: &Str, ix: EntityIx) {
        match self.closed.iter_mut().find(|(known, _)| known == status) {
            Some((_, list)) => list.push(ix),
            None => self.closed.push((status.clone(), vec![ix])),
        }
    }
}
