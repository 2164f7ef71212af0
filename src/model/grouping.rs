//! The ranking in groups: by what a field of the ranked documents leads to, such as the metric that they move or the goal that
//! they serve.
//!
//! Exists so that terminal, pages and programs group alike. Places stay those of the whole ranking: a group shows who competes
//! for one thing, and starts no contest of its own.

use std::collections::BTreeMap;

use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::kind::{Kind, Shape};
use crate::model::playbook::Playbook;
use crate::model::workspace::Workspace;

/// A way to group. It is called as the kind is to which its field leads.
#[derive(Clone, Copy, Debug)]
pub struct Grouping<'a> {
    pub field: &'a Str,
    pub kind: &'a Kind,
}

/// Those that lead to one and the same document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// `None`: they lead to none. That group comes last.
    pub of: Option<EntityIx>,
    /// Places in the list that was grouped.
    pub places: Vec<usize>,
}

impl<'a> Grouping<'a> {
    /// All ways that the playbook knows, in its order.
    pub fn all(playbook: &'a Playbook) -> Vec<Grouping<'a>> {
        let scoring = &playbook.scoring;
        let ranked = playbook.kind(&scoring.kind);
        let grouping = |field: &'a Str| {
            let shape = &ranked?.field(field)?.shape;
            Some(Grouping { field, kind: playbook.kind(leads_to(shape)?)? })
        };
        scoring.groups.iter().filter_map(grouping).collect()
    }

    /// The documents that `entity` belongs to, each once, in the order of the file.
    pub fn targets(&self, workspace: &Workspace, entity: EntityIx) -> Vec<EntityIx> {
        let links = workspace.links.out.get(entity.0 as usize).map_or(&[][..], Vec::as_slice);
        let mut found: Vec<EntityIx> = Vec::new();
        for link in links.iter().filter(|link| link.field == *self.field) {
            if !found.contains(&link.to) {
                found.push(link.to);
            }
        }
        found
    }

    /// `ranked`, best first, in groups: the group whose first is the best comes first. A document that belongs to several stands
    /// in each of them.
    pub fn groups(&self, workspace: &Workspace, ranked: impl Iterator<Item = EntityIx>) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let mut known: BTreeMap<EntityIx, usize> = BTreeMap::new();
        let mut without = Vec::new();
        for (place, entity) in ranked.enumerate() {
            let targets = self.targets(workspace, entity);
            if targets.is_empty() {
                without.push(place);
            }
            for target in targets {
                let at = *known.entry(target).or_insert(groups.len());
                match groups.get_mut(at) {
                    Some(group) => group.places.push(place),
                    None => groups.push(Group { of: Some(target), places: vec![place] }),
                }
            }
        }
        if !without.is_empty() {
            groups.push(Group { of: None, places: without });
        }
        groups
    }
}

/// The kind that a field leads to; `None` where it leads to none, or to any of several.
pub fn leads_to(shape: &Shape) -> Option<&Str> {
    match shape {
        Shape::Ref { kinds, .. } => kinds.first().filter(|_| kinds.len() == 1),
        Shape::List { of, .. } => leads_to(of),
        _ => None,
    }
}
