//! Two workspaces → what a change decides. Pure, and the same list for the same two sides.
//!
//! A document is itself by its kind and id, whatever file it stands in; with another id it is still itself when it names
//! its former one among its aliases, or when its body is the same to the letter.

mod broken;
mod document;
mod edit;
mod method;
mod pair;
mod place;

use crate::analysis::compare::document::Sides;
use crate::analysis::compare::pair::Pairs;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::change::{Change, Changes, Doubt, Move, PageChange};
use crate::model::entity::{Entity, EntityIx};
use crate::model::gate::GateMark;
use crate::model::playbook::{Level, Playbook, Predicate};
use crate::model::workspace::{Analysis, Workspace};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is different in `after`.
pub fn compare(before: &Analysis, after: &Analysis) -> Changes {
    let pairs = pair::pair(&before.workspace, &after.workspace);
    let sides = Sides::new(&before.workspace, &after.workspace);
    let (mut staged, mut others, mut moved) = (Vec::new(), Vec::new(), Vec::new());
    for (old, new) in pairs.iter() {
        let mut change = sides.change(old, new);
        let place = sides.place(old, new);
        if !change.is_something() {
            if let (Some(rank), Some(before), Some(after)) = (place.rank, old, new) {
                moved.push(Move { before, after, rank, crosses: place.crosses });
            }
            continue;
        }
        (change.rank, change.crosses) = (place.rank, place.crosses);
        let side = new.map(|ix| (&after.workspace, ix)).or(old.map(|ix| (&before.workspace, ix)));
        let is_staged = side.is_some_and(|(workspace, ix)| is_staged(workspace, ix));
        if is_staged { staged.push(change) } else { others.push(change) }
    }
    // The pairs come in the order of the entities, which is kept among equals.
    staged.sort_by_key(weight);
    others.sort_by_key(|change| (change.is_text_only(), Reverse(change.before.is_none())));
    moved.sort_by_key(|moved| (moved.crosses.is_none(), moved.rank.to, moved.after));
    Changes {
        staged,
        others,
        moved,
        doubts: doubts(&before.workspace, &after.workspace, &pairs),
        pages: pages(&before.workspace, &after.workspace),
        broken: broken::broken(before, after, &pairs),
        method: method::method(&before.workspace, &after.workspace),
    }
}

fn is_staged(workspace: &Workspace, ix: EntityIx) -> bool {
    workspace.playbook.kind(&workspace.entity(ix).kind).is_some_and(|kind| kind.staged)
}

/// What should be read first: steps that were taken without what they ask for, then other steps, then numbers.
fn weight(change: &Change) -> (u8, Reverse<usize>) {
    let items = change.entered.iter().flat_map(|gate| &gate.items);
    let missing = items.filter(|item| item.state == GateMark::Missing && item.level != Level::Off).count();
    let is_new = change.before.is_none();
    let class = match change {
        _ if change.is_text_only() => 9,
        _ if missing > 0 && !is_new => 0,
        _ if !change.waived.is_empty() || !change.unwaived.is_empty() || !change.lost.is_empty() => 1,
        _ if change.stage.is_some() && !is_new => 2,
        _ if change.status.is_some() && !is_new => 3,
        _ if change.after.is_none() => 4,
        _ if is_new => 5,
        _ if change.score.is_some() || !change.votes.is_empty() => 6,
        _ => 7,
    };
    (class, Reverse(missing))
}

/// Documents of the kinds that gates ask about: raised and settled.
fn doubts(before: &Workspace, after: &Workspace, pairs: &Pairs) -> Vec<Doubt> {
    let mut kinds = doubting(&before.playbook);
    kinds.extend(doubting(&after.playbook));
    let fields = |kind: &str| kinds.iter().filter(|(id, _)| **id == *kind).map(|(_, field)| field).collect::<Vec<_>>();
    let about = |workspace: &Workspace, ix: EntityIx| {
        let fields = fields(&workspace.entity(ix).kind);
        let links = workspace.links.out.get(ix.0 as usize).into_iter().flatten();
        let about = links.filter(|link| fields.contains(&&link.field)).map(|link| link.to);
        about.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    };
    let mut doubts = Vec::new();
    for (old, new) in pairs.iter() {
        let side = |workspace: &Workspace, ix: Option<EntityIx>| ix.filter(|ix| is_open(workspace, *ix));
        let kind = new.map(|ix| &after.entity(ix).kind).or(old.map(|ix| &before.entity(ix).kind));
        if kind.is_none_or(|kind| !kinds.iter().any(|(id, _)| id == kind)) {
            continue;
        }
        let (was, is) = (side(before, old).is_some(), side(after, new).is_some());
        if was == is {
            continue;
        }
        let about = match (new, old) {
            (Some(ix), _) => about(after, ix),
            (None, Some(ix)) => about(before, ix),
            (None, None) => Vec::new(),
        };
        doubts.push(Doubt { before: old, after: new, open: is, about });
    }
    doubts.sort_by_key(|doubt| !doubt.open);
    doubts
}

/// The kinds whose open documents close a gate, each with the field that says which.
fn doubting(playbook: &Playbook) -> BTreeSet<(Str, Str)> {
    let asked = playbook.rules.iter().filter_map(|rule| match &rule.predicate {
        Predicate::NoOpen { kind, field, .. } => Some((kind.clone(), field.clone())),
        _ => None,
    });
    asked.collect()
}

/// Whether somebody waits for an answer. A status that cannot be read counts as open, as everywhere.
fn is_open(workspace: &Workspace, ix: EntityIx) -> bool {
    let entity: &Entity = workspace.entity(ix);
    let meaning = workspace.playbook.kind(&entity.kind).and_then(|kind| kind.status.as_ref());
    let (Some(meaning), Some(status)) = (meaning, &entity.status) else { return true };
    !meaning.done.contains(status) && (meaning.open.contains(status) || !meaning.stopped.contains(status))
}

/// Texts without a kind: new, removed, moved or reading otherwise.
fn pages(before: &Workspace, after: &Workspace) -> Vec<PageChange> {
    let (old, new) = (loose(before), loose(after));
    let mut gone: Vec<(&TreePath, &str)> = old.iter().filter(|(path, _)| !new.contains_key(*path)).map(both).collect();
    let mut changes = Vec::new();
    for (path, text) in &new {
        let moved = |gone: &[(&TreePath, &str)]| gone.iter().position(|(_, was)| was == text && !was.trim().is_empty());
        let was = match old.get(*path) {
            Some(was) if was == text => continue,
            Some(_) => Some((*path).clone()),
            None => moved(&gone).map(|at| gone.remove(at).0.clone()),
        };
        changes.push(PageChange { before: was, after: Some((*path).clone()) });
    }
    changes.extend(gone.into_iter().map(|(path, _)| PageChange { before: Some(path.clone()), after: None }));
    changes
}

fn both<'a>((path, text): (&&'a TreePath, &&'a str)) -> (&'a TreePath, &'a str) {
    (path, text)
}

/// The documents that no entity stands in.
fn loose(workspace: &Workspace) -> BTreeMap<&TreePath, &str> {
    let taken: BTreeSet<u32> = workspace.entities.iter().filter_map(|entity| entity.document.map(|ix| ix.0)).collect();
    let all = workspace.documents.iter().enumerate();
    let loose = all.filter(|(at, _)| u32::try_from(*at).is_ok_and(|at| !taken.contains(&at)));
    loose.map(|(_, document)| (&document.path, &*document.text)).collect()
}
