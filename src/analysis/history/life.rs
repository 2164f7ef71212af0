//! Which versions belong to which document: identity is the kind and the id that a path gives.
//!
//! So a document that moved into a folder of its own keeps its past without any guess. One that was renamed keeps it by the
//! alias that was left behind, or by its bytes, where one commit took them from one path and put them on another. Likeness of
//! texts is not asked: a new idea written over the template of an old one is no rename.

use std::collections::BTreeMap;

use crate::analysis::history::World;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::kind::Kind;
use crate::model::log::{Commit, CommitIx, FactsIx, Version};
use crate::syntax::address;

/// All that is known of one document.
pub struct Life<'a> {
    pub kind: &'a Kind,
    /// The document of today; `None` when it is gone.
    pub ix: Option<EntityIx>,
    pub path: &'a TreePath,
    pub id: Str,
    /// In the order of the commits; never empty.
    pub turns: Vec<Turn>,
}

/// What a commit made of a document.
#[derive(Clone, Debug)]
pub struct Turn {
    pub commit: CommitIx,
    /// What stood in its parents; empty where none of them had the document.
    pub before: Vec<FactsIx>,
    pub after: Option<FactsIx>,
}

impl Life<'_> {
    /// The commit of a turn.
    pub fn commit<'a>(&self, world: World<'a>, turn: usize) -> &'a Commit {
        world.log.commit(self.turns[turn].commit)
    }
}

/// The kind's place in the playbook, and the id in lower case.
type Name = (usize, Str);

/// A rename: up to which commit a path's document was there, and where it went.
type Step<'a> = (CommitIx, &'a TreePath);

/// A stretch of a file's versions that belongs to one name.
struct Stretch<'a> {
    path: &'a TreePath,
    versions: &'a [Version],
}

/// Every document that ever was, by its path of today or its last one.
pub fn lives<'a>(world: World<'a>) -> Vec<Life<'a>> {
    let renamed = renames(world);
    let mut stretches: BTreeMap<Name, Vec<Stretch<'a>>> = BTreeMap::new();
    for (path, versions) in &world.log.files {
        let Some((kind, id)) = address::kind_of(path, world.playbook) else { continue };
        if !path.is_markdown() || versions.is_empty() {
            continue;
        }
        let mut rest = &versions[..];
        // Each rename takes away what stood at this path up to then.
        for (until, target) in renamed.get(path).into_iter().flatten() {
            let end = rest.partition_point(|version| version.commit <= *until);
            let (gone, left) = rest.split_at(end);
            if let Some(name) = name_of(world, target) {
                stretches.entry(name).or_default().push(Stretch { path, versions: gone });
            }
            rest = left;
        }
        let Some(place) = world.playbook.kinds.iter().position(|known| known.id == kind.id) else { continue };
        let name = living_name(world, place, &id);
        stretches.entry(name).or_default().push(Stretch { path, versions: rest });
    }
    stretches.into_iter().filter_map(|(name, stretches)| life(world, name, stretches)).collect()
}

/// The name under which a path's document is known today.
fn name_of(world: World<'_>, path: &TreePath) -> Option<Name> {
    let (kind, id) = address::kind_of(path, world.playbook)?;
    let place = world.playbook.kinds.iter().position(|known| known.id == kind.id)?;
    Some(living_name(world, place, &id))
}

/// An alias leads to the one who bears it; any other name stays.
fn living_name(world: World<'_>, kind: usize, id: &str) -> Name {
    let lower = Str::from(id.to_lowercase());
    let living = world.playbook.kinds.get(kind).and_then(|kind| world.ids.get(&kind.id)?.get(&lower));
    let known = living.and_then(|ix| world.entities.get(ix.0 as usize));
    (kind, known.map_or(lower, |entity| Str::from(entity.id.to_lowercase())))
}

/// Path → up to which commit its document went elsewhere, and where it is at last.
fn renames<'a>(world: World<'a>) -> BTreeMap<&'a TreePath, Vec<Step<'a>>> {
    let mut gone: BTreeMap<(CommitIx, FactsIx, &str), Vec<&TreePath>> = BTreeMap::new();
    let mut come: Vec<(CommitIx, FactsIx, &str, &TreePath)> = Vec::new();
    for (path, versions) in &world.log.files {
        let Some((kind, _)) = address::kind_of(path, world.playbook) else { continue };
        for version in versions {
            match (version.before.iter().flatten().next(), version.after) {
                (Some(before), None) => {
                    gone.entry((version.commit, *before, &*kind.id)).or_default().push(path);
                }
                (None, Some(after)) => come.push((version.commit, after, &*kind.id, path)),
                _ => {}
            }
        }
    }
    let mut steps: BTreeMap<&TreePath, Vec<Step<'a>>> = BTreeMap::new();
    for (commit, content, kind, path) in come {
        // Two files with equal bytes are told apart by their order: nothing else is known of them.
        let Some(from) = gone.get_mut(&(commit, content, kind)).filter(|from| !from.is_empty()) else { continue };
        steps.entry(from.remove(0)).or_default().push((commit, path));
    }
    let led = |all: &Vec<Step<'a>>| {
        let mut led: Vec<Step<'a>> = all.iter().map(|step| (step.0, last(&steps, *step))).collect();
        led.sort_by_key(|(commit, _)| *commit);
        led
    };
    steps.iter().map(|(from, all)| (*from, led(all))).collect()
}

/// Where a document is after its last rename: each leads on to a later one, and commits only grow, so this ends.
fn last<'a>(steps: &BTreeMap<&'a TreePath, Vec<Step<'a>>>, (mut at, mut path): Step<'a>) -> &'a TreePath {
    let next = |at: CommitIx, path: &TreePath| steps.get(path)?.iter().filter(|(commit, _)| *commit > at).min();
    while let Some((commit, to)) = next(at, path) {
        (at, path) = (*commit, *to);
    }
    path
}

fn life<'a>(world: World<'a>, (kind, id): Name, stretches: Vec<Stretch<'a>>) -> Option<Life<'a>> {
    let kind = world.playbook.kinds.get(kind)?;
    let mut versions: Vec<(&Version, &TreePath)> = stretches
        .iter()
        .flat_map(|stretch| stretch.versions.iter().map(move |version| (version, stretch.path)))
        .collect();
    versions.sort_by_key(|(version, path)| (version.commit, *path));
    let mut turns: Vec<Turn> = Vec::with_capacity(versions.len());
    let mut path = versions.first()?.1;
    for (version, at) in versions {
        let before = version.before.iter().copied().flatten();
        match turns.last_mut().filter(|turn| turn.commit == version.commit) {
            // One commit took it from one place to another: one turn.
            Some(turn) => {
                turn.before.extend(before);
                turn.after = version.after.or(turn.after);
            }
            None => turns.push(Turn { commit: version.commit, before: before.collect(), after: version.after }),
        }
        if version.after.is_some() {
            path = at;
        }
    }
    let ix = world.ids.get(&kind.id).and_then(|ids| ids.get(&id)).copied();
    let entity = ix.and_then(|ix| world.entities.get(ix.0 as usize)).filter(|entity| entity.document.is_some());
    Some(Life {
        kind,
        ix: ix.filter(|_| entity.is_some()),
        path: entity.map_or(path, |entity| &entity.path),
        id: entity.map_or(id, |entity| entity.id.clone()),
        turns,
    })
}
