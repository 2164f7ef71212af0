//! What an audience may not see: documents and entries by their `visibility`, and the files that belong to them.
//!
//! In doubt it is hidden: a document that cannot be read to the end, or whose `visibility` is no word that the playbook
//! knows, may have been meant for few.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::audience::EVERYTHING;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::base::tree::Tree;
use crate::model::config::AUDIENCES;
use crate::model::document::{Document, LinkTarget};
use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::{PERSON, Store};
use crate::model::link::Destination;
use crate::model::source::{self, Mounted};
use crate::model::workspace::Workspace;
use crate::syntax::markdown::address::{self, Address};
use crate::syntax::yaml;

/// The field that says it.
const FIELD: &str = "visibility";

/// What is not shown.
pub struct Hidden {
    /// Per entity.
    pub entities: Vec<bool>,
    /// Per document.
    pub documents: Vec<bool>,
    /// The files of both, and their attachments.
    pub paths: BTreeSet<TreePath>,
}

impl Hidden {
    pub fn of(workspace: &Workspace, tree: &Tree) -> Hidden {
        let unread = unread_entries(workspace, tree);
        let hides = |entity: &Entity| is_hidden(workspace, entity) || unread.contains(&(&entity.path, &entity.id));
        let entities: Vec<bool> = workspace.entities.iter().map(|entity| hides(entity)).collect();
        let mut of_kind = vec![None; workspace.documents.len()];
        for (entity, hidden) in workspace.entities.iter().zip(&entities) {
            if let Some(slot) = entity.document.and_then(|ix| of_kind.get_mut(ix.0 as usize)) {
                *slot = Some(*hidden);
            }
        }
        let all = workspace.documents.iter().zip(of_kind);
        let documents: Vec<bool> = all.map(|(document, known)| known.unwrap_or_else(|| is_closed(document))).collect();
        let named = workspace.documents.iter().zip(&documents).filter(|(_, hidden)| **hidden);
        let mut paths: BTreeSet<TreePath> = named.map(|(document, _)| document.path.clone()).collect();
        paths.extend(attachments(workspace, &entities, &documents));
        Hidden { entities, documents, paths }
    }

    /// The ids of people who are not shown.
    pub fn people(&self, workspace: &Workspace) -> Vec<Str> {
        let all = workspace.entities.iter().zip(&self.entities);
        all.filter(|(entity, hidden)| **hidden && &*entity.kind == PERSON)
            .map(|(entity, _)| entity.id.clone())
            .collect()
    }
}

fn is_hidden(workspace: &Workspace, entity: &Entity) -> bool {
    if entity.broken {
        return true;
    }
    match entity.text(FIELD) {
        Some(word) => word == EVERYTHING,
        None if entity.document.is_some_and(|ix| says(workspace.document(ix)).is_some()) => true,
        None => workspace.playbook.kind(&entity.kind).is_some_and(|kind| &*kind.visibility == EVERYTHING),
    }
}

/// Entries of registers with a word for who may see them that could not be read.
fn unread_entries<'a>(workspace: &'a Workspace, tree: &Tree) -> BTreeSet<(&'a TreePath, &'a Str)> {
    let mut found = BTreeSet::new();
    let entries = workspace.entities.iter().filter(|entity| entity.document.is_none() && entity.text(FIELD).is_none());
    let mut last = None;
    for entity in entries {
        if last.as_ref().is_none_or(|(path, _)| *path != &entity.path) {
            let text = tree.text(&entity.path).and_then(|bytes| std::str::from_utf8(bytes).ok());
            let text = text.filter(|text| text.contains(FIELD));
            last = Some((&entity.path, text.and_then(|text| yaml::parse(&entity.path, text, 0..text.len()).root)));
        }
        let entry = last.as_ref().and_then(|(_, root)| root.as_ref()?.get(&entity.id)?.get(FIELD));
        if entry.is_some() {
            found.insert((&entity.path, &entity.id));
        }
    }
    found
}

/// Whether a document without a kind is not for everybody.
fn is_closed(document: &Document) -> bool {
    document.broken || says(document).is_some_and(|word| word == EVERYTHING || !AUDIENCES.contains(&&*word))
}

/// What stands behind the field in the front matter, if it is there at all.
fn says(document: &Document) -> Option<String> {
    let front = document.front?;
    // Most documents do not have it, and reading YAML takes longer than finding that out.
    if !document.text.get(front.range())?.contains(FIELD) {
        return None;
    }
    let root = yaml::parse(&document.path, &document.text, front.range()).root?;
    let node = root.get(FIELD)?;
    Some(node.text().unwrap_or("").trim().to_owned())
}

/// Files that stand with a hidden document, or in a folder of documents that are, or that hidden documents alone lead to.
fn attachments(workspace: &Workspace, entities: &[bool], documents: &[bool]) -> Vec<TreePath> {
    let mut shown: BTreeSet<TreePath> = BTreeSet::new();
    let mut known: BTreeSet<TreePath> = BTreeSet::new();
    let mut lead = |path: TreePath, hidden: bool| {
        if hidden {
            known.insert(path)
        } else {
            shown.insert(path)
        };
    };
    for (destinations, hidden) in workspace.links.body.iter().zip(documents) {
        for destination in destinations {
            if let Destination::Attachment(path) = destination {
                lead(path.clone(), *hidden);
            }
        }
    }
    for (entity, hidden) in workspace.entities.iter().zip(entities) {
        for words in entity.values.iter().flat_map(texts) {
            files(&entity.path, words.1).into_iter().for_each(|path| lead(path, *hidden));
        }
    }
    let owners = workspace.documents.iter().zip(documents).map(|(one, hidden)| (own_folder(&one.path), *hidden));
    let owners: BTreeMap<String, bool> = owners.collect();
    let folders: Vec<&str> = workspace
        .playbook
        .kinds
        .iter()
        .filter(|kind| &*kind.visibility == EVERYTHING)
        .filter_map(|kind| if let Store::Folder(folder) = &kind.store { Some(&**folder) } else { None })
        .collect();
    let is_hidden = |path: &TreePath| {
        let stands_with = ancestors(path.folder()).find_map(|folder| owners.get(folder)) == Some(&true);
        let among = {
            let inner = Mounted::of(path).and_then(|one| one.path());
            folders.iter().any(|folder| inner.as_ref().unwrap_or(path).is_below(folder))
        };
        stands_with || (among || known.contains(path)) && !shown.contains(path)
    };
    workspace.attachments.iter().filter(|path| is_hidden(path)).cloned().collect()
}

/// The folder that belongs to a document: `a/b` for `a/b.md` and for `a/b/index.md`.
fn own_folder(path: &TreePath) -> String {
    match (path.stem(), path.folder()) {
        ("index", folder) => folder.to_owned(),
        (stem, "") => stem.to_owned(),
        (stem, folder) => format!("{folder}/{stem}"),
    }
}

/// A folder and all that it lies in.
fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(folder), |folder| folder.rfind('/').map(|at| &folder[..at]))
        .filter(|one| !one.is_empty())
}

/// All texts in a value, with the values that hold them.
pub fn texts(value: &Value) -> Vec<(&Value, &str)> {
    match &value.data {
        Data::Text(words) => vec![(value, words)],
        Data::List(items) | Data::Map(items) => items.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// The files that an address in a field of `file` may mean: sought beside the file, and from the root.
pub fn files(file: &TreePath, words: &str) -> Vec<TreePath> {
    match address::written(words) {
        Address::Numbered(LinkTarget::Relative { path, .. }) if path.contains('.') => {
            [file.sibling(&path), source::from_top(file, &path)].into_iter().flatten().collect()
        }
        _ => Vec::new(),
    }
}
