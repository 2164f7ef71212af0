//! Who stands before and after a document in its list, and in which order a folder of pages is read.
//!
//! Made once for the whole site: to look for a neighbour on each page would take the square of their number.

use std::collections::BTreeMap;

use tera::Value;

use crate::base::text::Str;
use crate::model::entity::{DocumentIx, EntityIx};
use crate::model::link::Destination;
use crate::site::value::record;
use crate::site::{Site, loose, shelf};

/// The order of everything that has one.
#[derive(Debug, Default)]
pub struct Neighbours {
    entities: BTreeMap<EntityIx, (Option<EntityIx>, Option<EntityIx>)>,
    documents: BTreeMap<DocumentIx, (Option<DocumentIx>, Option<DocumentIx>)>,
    /// Folders of the root with documents without a kind, as they are read.
    folders: BTreeMap<Str, Vec<DocumentIx>>,
}

impl Neighbours {
    pub fn new(site: &Site) -> Neighbours {
        let mut made = Neighbours::default();
        let workspace = site.workspace();
        for kind in &workspace.playbook.kinds {
            let listed = site.shelf().kind(workspace, &kind.id, site.lexicon().lang());
            made.entities.extend(pairs(listed));
        }
        for (folder, documents) in site.shelf().folders().iter().filter(|(folder, _)| !folder.is_empty()) {
            let sorted = sorted(site, documents);
            made.documents.extend(pairs(&sorted));
            made.folders.insert(folder.clone(), sorted);
        }
        made
    }

    /// The documents without a kind below a folder of the root, as they are read.
    pub fn folder(&self, folder: &str) -> &[DocumentIx] {
        self.folders.get(folder).map_or(&[], Vec::as_slice)
    }
}

/// `{previous, next}`, each a row or nothing; nothing at all for a document that stands alone.
pub fn of_entity(site: &Site, ix: EntityIx) -> Value {
    let found = site.neighbours().entities.get(&ix).copied().unwrap_or_default();
    value(found, |ix| site.row(ix))
}

/// The same for a document without a kind.
pub fn of_document(site: &Site, ix: DocumentIx) -> Value {
    let found = site.neighbours().documents.get(&ix).copied().unwrap_or_default();
    value(found, |ix| loose::row(site, ix))
}

fn value<T>((previous, next): (Option<T>, Option<T>), row: impl Fn(T) -> Option<Value>) -> Value {
    if previous.is_none() && next.is_none() {
        return Value::none();
    }
    let row = |ix: Option<T>| ix.and_then(&row).unwrap_or_else(Value::none);
    record([("previous", row(previous)), ("next", row(next))])
}

/// Each with those beside it.
fn pairs<T: Copy>(all: &[T]) -> impl Iterator<Item = (T, (Option<T>, Option<T>))> {
    let before = |at: usize| at.checked_sub(1).and_then(|at| all.get(at)).copied();
    all.iter().enumerate().map(move |(at, one)| (*one, (before(at), all.get(at + 1).copied())))
}

/// The front page of the folder first. Then by `order:` in their front matter, then as the front page names them, then by
/// their paths.
fn sorted(site: &Site, documents: &[DocumentIx]) -> Vec<DocumentIx> {
    let workspace = site.workspace();
    let index = documents.iter().find(|ix| shelf::is_index(workspace, **ix));
    let named: Vec<DocumentIx> = index
        .and_then(|ix| workspace.links.body.get(ix.0 as usize))
        .into_iter()
        .flatten()
        .filter_map(|destination| if let Destination::Page(ix, _) = destination { Some(*ix) } else { None })
        .collect();
    let mut sorted = documents.to_vec();
    sorted.sort_by_cached_key(|ix| {
        let written = loose::front(site, *ix, "order").and_then(|order| order.parse::<f64>().ok());
        // Whole numbers and halves as people count, in an order that never fails.
        let written = written.filter(|order| order.is_finite()).map(|order| (order * 1000.0) as i64);
        let place = named.iter().position(|one| one == ix).unwrap_or(usize::MAX);
        (Some(ix) != index, written.is_none(), written, place, workspace.document(*ix).path.clone())
    });
    sorted
}
