//! The board: documents by stage, for people and for machines.

use crate::base::text::Str;
use crate::model::entity::EntityIx;
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
}

impl<'a> Board<'a> {
    pub fn new(workspace: &'a Workspace, options: &Options<'a>) -> Board<'a> {
        let kind = options.kind.unwrap_or(&workspace.playbook.scoring.kind);
        let status = workspace.playbook.kind(kind).and_then(|kind| kind.status.as_ref());
        let open = status.map(|status| &status.open);
        let status: Vec<_> = status.iter().flat_map(|status| status.done.iter().chain(&status.stopped)).collect();
        let mut board = Board {
            kind,
            lanes: vec![Vec::new(); workspace.playbook.stages.len()],
            lost: Vec::new(),
            closed: Vec::new(),
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
        let order = order(workspace);
        for lane in &mut board.lanes {
            lane.sort_by_key(|ix| (order.get(ix.0 as usize).copied().unwrap_or(usize::MAX), *ix));
        }
        board.closed.sort_by_cached_key(|(id, _)| (status.iter().position(|known| known == &id), id.clone()));
        board
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

/// The place of each entity inside its lane: what must be done, then by score, then by id.
fn order(workspace: &Workspace) -> Vec<usize> {
    let ranking = &workspace.ranking;
    let scored = ranking.items.iter().chain(&ranking.chosen).map(|item| item.entity);
    let mut order = vec![usize::MAX; workspace.entities.len()];
    for (at, ix) in ranking.must_do.iter().copied().chain(scored).enumerate() {
        if let Some(place) = order.get_mut(ix.0 as usize) {
            *place = at.min(*place);
        }
    }
    order
}
