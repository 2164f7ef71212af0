//! Documents that nothing leads to and that lead nowhere: whoever does not know of them never finds them.

use tera::Value;

use crate::model::entity::{DocumentIx, Entity, EntityIx};
use crate::model::link::Destination;
use crate::model::shared::Shared;
use crate::site::view::method::health::some;
use crate::site::{Site, loose, shelf};

/// A document that stands alone.
pub enum Lonely {
    Entity(EntityIx),
    Loose(DocumentIx),
}

/// All of them, by kind and name.
pub fn all(site: &Site) -> Vec<Lonely> {
    let workspace = site.workspace();
    let mut entities = vec![false; workspace.entities.len()];
    let mut documents = vec![false; workspace.documents.len()];
    let mark = |slots: &mut Vec<bool>, at: u32| slots.get_mut(at as usize).into_iter().for_each(|slot| *slot = true);
    for (from, links) in workspace.links.out.iter().enumerate() {
        for link in links.iter().filter(|link| link.to.0 as usize != from) {
            mark(&mut entities, link.to.0);
            // People and metrics are named everywhere; to name one ties a document to no other.
            if workspace.entity(link.to).document.is_some() {
                entities[from] = true;
            }
        }
    }
    for (from, links) in workspace.links.body.iter().enumerate() {
        for destination in links {
            match destination {
                Destination::Entity(ix, _) => mark(&mut entities, ix.0),
                Destination::Page(ix, _) => mark(&mut documents, ix.0),
                Destination::Attachment(_) | Destination::Broken => continue,
            }
            documents[from] = true;
        }
    }
    let glossary = workspace.playbook.views.glossary.as_ref();
    let is_lonely = |(at, entity): &(usize, &Shared<Entity>)| {
        let document = entity.document.and_then(|ix| documents.get(ix.0 as usize)).copied();
        // Terms are found by their mention in texts.
        let is_term = glossary.is_some_and(|view| view.kind == entity.kind);
        document == Some(false) && !entities[*at] && !is_term
    };
    let alone = workspace.entities.iter().enumerate().filter(is_lonely);
    let alone = alone.filter_map(|(at, _)| Some(EntityIx(u32::try_from(at).ok()?)));
    let alone = alone.filter(|ix| site.shelf().shows(*ix)).map(Lonely::Entity);
    // Those of the root and the front page of a folder stand in the navigation.
    let loose = site.shelf().loose_documents().iter().filter(|ix| {
        let in_navigation = workspace.document(**ix).path.folder().is_empty() || shelf::is_index(workspace, **ix);
        !in_navigation && !documents.get(ix.0 as usize).copied().unwrap_or(true)
    });
    alone.chain(loose.map(|ix| Lonely::Loose(*ix))).collect()
}

/// `{rows, all, more}`.
pub fn value(site: &Site) -> Value {
    let rows = all(site).into_iter().filter_map(|one| match one {
        Lonely::Entity(ix) => site.row(ix),
        Lonely::Loose(ix) => loose::row(site, ix),
    });
    some(rows.collect())
}
