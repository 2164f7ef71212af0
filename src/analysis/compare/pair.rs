//! Which document of one side is which of the other.

use std::collections::BTreeMap;

use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx};
use crate::model::workspace::Workspace;

/// The entities of both sides, each with its counterpart where there is one.
pub struct Pairs {
    /// Per entity of the later side: what it was.
    was: Vec<Option<EntityIx>>,
    /// Entities of the earlier side that are gone.
    gone: Vec<EntityIx>,
}

impl Pairs {
    /// All pairs: first what is there now, then what is gone, each in the order of the entities.
    pub fn iter(&self) -> impl Iterator<Item = (Option<EntityIx>, Option<EntityIx>)> {
        let here = self.was.iter().enumerate().map(|(at, was)| (*was, Some(EntityIx(at as u32))));
        here.chain(self.gone.iter().map(|gone| (Some(*gone), None)))
    }
}

/// Finds the counterparts: by id, then by a former id, then by the same body.
pub fn pair(before: &Workspace, after: &Workspace) -> Pairs {
    let mut was: Vec<Option<EntityIx>> = vec![None; after.entities.len()];
    let mut claim = |old: EntityIx, new: EntityIx| {
        let slot = was.get_mut(new.0 as usize).filter(|slot| slot.is_none());
        slot.map(|slot| *slot = Some(old)).is_some()
    };
    let all = (0..before.entities.len()).map(|at| EntityIx(at as u32));
    let same_id = |old: EntityIx| {
        let entity = before.entity(old);
        let found = after.find(&entity.kind, &entity.id)?;
        (after.entity(found).id.to_lowercase() == entity.id.to_lowercase()).then_some(found)
    };
    let rest: Vec<EntityIx> = all.filter(|old| !same_id(*old).is_some_and(|new| claim(*old, new))).collect();
    // Two documents with one id are a mistake, but each of them is still what it was.
    let same_file = |old: EntityIx| {
        let entity = before.entity(old);
        let is_same = |new: &Entity| new.kind == entity.kind && new.id == entity.id && new.path == entity.path;
        after.entities.iter().position(|new| is_same(new)).map(|at| EntityIx(at as u32))
    };
    let former = |old: EntityIx| after.find(&before.entity(old).kind, &before.entity(old).id);
    let by_name = |old: &EntityIx, claim: &mut dyn FnMut(EntityIx, EntityIx) -> bool| {
        [same_file(*old), former(*old)].into_iter().flatten().any(|new| claim(*old, new))
    };
    let rest: Vec<EntityIx> = rest.into_iter().filter(|old| !by_name(old, &mut claim)).collect();
    let free: Vec<EntityIx> =
        was.iter().enumerate().filter(|(_, was)| was.is_none()).map(|(at, _)| EntityIx(at as u32)).collect();
    let new_bodies = bodies(after, &free);
    let mut gone = Vec::new();
    let old_bodies = bodies(before, &rest);
    for old in rest {
        let only = |all: Option<&Vec<EntityIx>>| match all.map(Vec::as_slice) {
            Some([one]) => Some(*one),
            _ => None,
        };
        let counterpart = body(before, old).filter(|key| only(old_bodies.get(key)) == Some(old));
        match counterpart.and_then(|key| only(new_bodies.get(&key))) {
            Some(new) => was[new.0 as usize] = Some(old),
            None => gone.push(old),
        }
    }
    Pairs { was, gone }
}

/// The bodies of some documents, with those that share one.
fn bodies<'a>(workspace: &'a Workspace, some: &[EntityIx]) -> BTreeMap<(&'a Str, &'a str), Vec<EntityIx>> {
    let mut found: BTreeMap<(&Str, &str), Vec<EntityIx>> = BTreeMap::new();
    for ix in some {
        if let Some(key) = body(workspace, *ix) {
            found.entry(key).or_default().push(*ix);
        }
    }
    found
}

/// The kind and the body of a document; `None` when it has no text that could tell it from others.
fn body(workspace: &Workspace, ix: EntityIx) -> Option<(&Str, &str)> {
    let entity = workspace.entity(ix);
    let document = workspace.document(entity.document?);
    let text = document.text.get(document.body..)?.trim();
    (!text.is_empty()).then_some((&entity.kind, text))
}
