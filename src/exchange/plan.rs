//! Items and a mapping → drafts, each with an id that nobody has.
//!
//! What came before is known by its key in the other tool, so that the same file can be read twice; where there is no key, by
//! its id. A document that is there is never touched: whatever would take its place is left alone and named.

mod fill;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::path::TreePath;
use crate::exchange::convert::text_of;
use crate::exchange::map::Mapping;
use crate::exchange::plan::fill::Filling;
use crate::exchange::{Draft, Item, Tool};
use crate::model::kind::{Kind, Store};
use crate::model::workspace::Workspace;
use crate::syntax::{address, slug};
pub use fill::shape;

/// Where keys are kept for which a kind has no field, or no room.
pub const KEY: &str = "x_key";

/// What is asked for.
pub struct Request<'a> {
    pub tool: Tool,
    pub workspace: &'a Workspace,
    pub mapping: &'a Mapping,
    /// Each item with the kind that it becomes.
    pub items: Vec<(&'a Kind, Item)>,
    /// What stands before the origin of something without a title.
    pub untitled: String,
}

/// An item that became no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    pub origin: String,
    pub title: String,
    pub id: String,
    /// The file that is there.
    pub path: TreePath,
}

/// What becomes of a file.
#[derive(Debug, Default)]
pub struct Plan {
    pub drafts: Vec<Draft>,
    /// These are here already.
    pub known: Vec<Left>,
    /// These would take the place of something else.
    pub taken: Vec<Left>,
}

/// An item with its name.
struct Named<'a> {
    kind: &'a Kind,
    item: Item,
    key: Option<String>,
    title: String,
    id: String,
}

/// What becomes of each item.
pub fn plan(request: Request<'_>) -> Plan {
    let Request { tool, workspace, mapping, items, untitled } = request;
    let mut plan = Plan::default();
    let mut names = Names { workspace, keys: known_keys(workspace), used: BTreeSet::new() };
    let mut new = Vec::new();
    let mut keys = BTreeMap::new();
    for (kind, item) in items {
        let key = fill::first(&item, &mapping.key);
        let title = title(&item, mapping, key.as_deref(), &untitled);
        let place = names.place(kind, &item, key.as_deref(), &title);
        let left = |path: TreePath, id: &str| Left {
            origin: item.origin.clone(),
            title: title.clone(),
            id: id.to_owned(),
            path,
        };
        match place {
            Place::Known(id, path) => {
                plan.known.push(left(path, &id));
                keys.extend(key.map(|key| (key.to_lowercase(), id)));
            }
            Place::Taken(id, path) => plan.taken.push(left(path, &id)),
            Place::Free(id) => {
                keys.extend(key.as_ref().map(|key| (key.to_lowercase(), id.clone())));
                new.push(Named { kind, item, key, title, id });
            }
        }
    }
    for (kind, key, id) in names.keys.iter().map(|((kind, key), id)| (kind, key, id)) {
        if new.iter().any(|named| *named.kind.id == **kind) {
            keys.entry(key.clone()).or_insert_with(|| id.clone());
        }
    }
    let orders = fill::orders(&new, mapping);
    for named in new {
        let Store::Folder(folder) = &named.kind.store else { continue };
        let Some(path) = TreePath::new(&format!("{folder}/{}.md", named.id)) else { continue };
        let filling = Filling { tool, workspace, mapping, keys: &keys, orders: &orders };
        plan.drafts.push(fill::draft(named, path, &filling));
    }
    plan
}

/// The title as it is written there, else something that tells it from the others.
fn title(item: &Item, mapping: &Mapping, key: Option<&str>, untitled: &str) -> String {
    let own = item.own.as_ref().and_then(|own| own.fields.iter().find(|(name, _)| name == "title"));
    let own = own.and_then(|(_, value)| value.as_str()).map(str::to_owned);
    let columns = mapping.fields.iter().find(|(field, _)| field == "title").map(|(_, columns)| columns.as_slice());
    let found = own.or_else(|| fill::first(item, columns.unwrap_or_default()));
    found.unwrap_or_else(|| format!("{untitled} {}", key.unwrap_or(&item.origin)))
}

/// Where a new document may stand.
enum Place {
    Free(String),
    Known(String, TreePath),
    Taken(String, TreePath),
}

/// Ids and keys that are given away.
struct Names<'a> {
    workspace: &'a Workspace,
    /// Kind and key in lower case → id.
    keys: BTreeMap<(String, String), String>,
    used: BTreeSet<(String, String)>,
}

impl Names<'_> {
    fn place(&mut self, kind: &Kind, item: &Item, key: Option<&str>, title: &str) -> Place {
        let own = item.own.as_ref().map(|own| own.id.clone()).filter(|id| slug::is_id(id));
        let base = own.unwrap_or_else(|| slug::id(title));
        if let Some((id, path)) = key.and_then(|key| self.known(kind, key, &base)) {
            return Place::Known(id, path);
        }
        let mut id = base.clone();
        for number in 2.. {
            let here = self.here(kind, &id);
            let is_used = self.used.contains(&(kind.id.to_string(), id.clone()));
            let is_other = key.is_some() && self.has_key(kind, &id);
            match here {
                // A document with another key is another thing that happens to have this name; one without a key is not.
                Some(path) if !is_used && !is_other => {
                    // Our own export says by the id which document it means.
                    let title = item.own.is_none().then_some(title);
                    return if key.is_none() { self.seen(kind, (id, path), title) } else { Place::Taken(id, path) };
                }
                None if !is_used && !self.is_reserved(kind, &id) => break,
                _ => id = numbered(&base, number),
            }
        }
        self.used.insert((kind.id.to_string(), id.clone()));
        Place::Free(id)
    }

    /// A document that an item without a key is taken to be: the same one when it has the same title.
    fn seen(&mut self, kind: &Kind, (id, path): (String, TreePath), title: Option<&str>) -> Place {
        self.used.insert((kind.id.to_string(), id.clone()));
        let found = self.workspace.find(&kind.id, &id).map(|ix| self.workspace.entity(ix));
        let is_same = found.is_some_and(|entity| {
            title.is_none_or(|title| entity.title.to_lowercase() == *title.trim().to_lowercase())
        });
        if is_same { Place::Known(id, path) } else { Place::Taken(id, path) }
    }

    /// The document that this key was given.
    fn known(&self, kind: &Kind, key: &str, base: &str) -> Option<(String, TreePath)> {
        let id = self.keys.get(&(kind.id.to_string(), key.to_lowercase()))?;
        // `12` may be a row of any table; `SHOP-12` is an issue of one project.
        let is_telling = key.chars().any(|c| c.is_alphabetic() || c == '#');
        let is_same = is_telling || id.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        let path = self.here(kind, id)?;
        is_same.then(|| (id.clone(), path))
    }

    /// Whether no document may have this name: the site needs it for a page of its own, or a forge for its own file.
    fn is_reserved(&self, kind: &Kind, id: &str) -> bool {
        let Store::Folder(folder) = &kind.store else { return false };
        let path = TreePath::new(&format!("{folder}/{id}.md"));
        let is_taken = |path: TreePath| {
            let page = address::page(&path, &self.workspace.playbook);
            let is_generated = page.is_none_or(|page| address::is_generated(&page, &self.workspace.playbook));
            let is_none = address::kind_of(&path, &self.workspace.playbook).is_none();
            is_generated || is_none || address::unpublishable(&path).is_some()
        };
        id == "index" || path.is_none_or(is_taken)
    }

    fn has_key(&self, kind: &Kind, id: &str) -> bool {
        self.keys.iter().any(|((of, _), known)| *of == *kind.id && known == id)
    }

    /// The file of a document that is there.
    fn here(&self, kind: &Kind, id: &str) -> Option<TreePath> {
        self.workspace.find(&kind.id, id).map(|ix| self.workspace.entity(ix).path.clone())
    }
}

/// The id with a number, short enough.
fn numbered(base: &str, number: usize) -> String {
    let end = format!("-{number}");
    let room = 64 - end.len();
    let cut = base.get(..room.min(base.len())).unwrap_or(base).trim_end_matches('-');
    format!("{cut}{end}")
}

/// Keys of other tools that documents have.
fn known_keys(workspace: &Workspace) -> BTreeMap<(String, String), String> {
    let keys = workspace.entities.iter().flat_map(|entity| {
        let keys = [text_of(entity, "key"), text_of(entity, KEY)].into_iter().flatten();
        keys.map(|key| ((entity.kind.to_string(), key.to_lowercase()), entity.id.to_string()))
    });
    // Of two with one key the first keeps it.
    let mut found = BTreeMap::new();
    for (key, id) in keys {
        found.entry(key).or_insert(id);
    }
    found
}
