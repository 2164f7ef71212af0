//! Documents of sources, taken into the workspace: what is shared counts once, and what a document says of others of its
//! source is said by their whole ids. Global, and nothing at all where there are no sources.
//!
//! A name means what it means in the source first: `slow-checkout` in a document of `payments` is `payments-slow-checkout` if
//! there is such a document in `payments`, and otherwise whatever the workspace calls so. Only names change that lead somewhere;
//! the texts of the files stay as they are, and so do all places in them.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::FileRead;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::base::tree::{File, Tree};
use crate::model::document::{Document, LinkTarget};
use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::{Field, Shape};
use crate::model::playbook::Playbook;
use crate::model::source::{self, Mounted};

/// Where former names stand.
const ALIASES: &str = "aliases";

/// Kind → the names in lower case that documents of one source have there.
type Names = BTreeMap<Str, BTreeSet<String>>;

/// Puts what was read of the sources' files in its place among what was read of all files, which are in their order.
pub(super) fn adopt(each: &mut [FileRead], files: &[(&TreePath, &File)], tree: &Tree, playbook: &Playbook) {
    // A place in the order of paths would do to find them, but most workspaces have no sources at all.
    let of_sources: Vec<(usize, Mounted<'_>)> =
        files.iter().enumerate().filter_map(|(at, (path, _))| Some((at, Mounted::of(path)?))).collect();
    if of_sources.is_empty() {
        return;
    }
    share(each, &of_sources, playbook);
    let mut names: BTreeMap<&str, Names> = BTreeMap::new();
    for (at, mounted) in &of_sources {
        let own = names.entry(mounted.root).or_default();
        for entity in each[*at].entities.iter().filter(|entity| is_prefixed(entity, playbook)) {
            let short = entity.id.strip_prefix(mounted.source).and_then(|id| id.strip_prefix('-'));
            let former = entity.items(ALIASES).iter().filter_map(Value::text);
            let known = short.into_iter().chain(former).map(str::to_lowercase);
            own.entry(entity.kind.clone()).or_default().extend(known);
        }
    }
    for (at, mounted) in &of_sources {
        let Some(names) = names.get(mounted.root) else { continue };
        let namer = Namer { source: mounted.source, names, playbook };
        let file = &mut each[*at];
        // What is wrong in a source is said where somebody can mend it.
        file.diagnostics.clear();
        file.asked.clear();
        for entity in &mut file.entities {
            namer.entity(entity);
        }
        if let Some(document) = &mut file.document {
            namer.document(document, tree);
        }
    }
}

/// Of shared entries with one key the workspace's own counts, then that of the source named first.
fn share(each: &mut [FileRead], of_sources: &[(usize, Mounted<'_>)], playbook: &Playbook) {
    let is_shared = |entity: &Entity| !is_prefixed(entity, playbook);
    let key = |entity: &Entity| (entity.kind.clone(), entity.id.to_lowercase());
    let foreign: BTreeSet<usize> = of_sources.iter().map(|(at, _)| *at).collect();
    let own = each.iter().enumerate().filter(|(at, _)| !foreign.contains(at)).flat_map(|(_, file)| &file.entities);
    let mut taken: BTreeSet<(Str, String)> = own.filter(|entity| is_shared(entity)).map(|entity| key(entity)).collect();
    for (at, _) in of_sources {
        let file = &mut each[*at];
        let before = file.entities.len();
        file.entities.retain(|entity| !is_shared(entity) || taken.insert(key(entity)));
        // A document whose entry does not count would be a page that nobody asked for.
        if file.entities.is_empty() && before > 0 {
            file.document = None;
        }
    }
}

/// Whether the id of a source's document begins with the source's name.
fn is_prefixed(entity: &Entity, playbook: &Playbook) -> bool {
    playbook.kind(&entity.kind).is_some_and(|kind| !playbook.shares(kind))
}

/// Says names of one source as the workspace says them.
struct Namer<'a> {
    source: &'a str,
    names: &'a Names,
    playbook: &'a Playbook,
}

impl Namer<'_> {
    fn entity(&self, entity: &mut Entity) {
        let Some(kind) = self.playbook.kind(&entity.kind) else { return };
        let is_prefixed = !self.playbook.shares(kind);
        for value in &mut entity.values {
            if is_prefixed && &*value.name == ALIASES {
                self.aliases(value);
            } else if let Some(field) = kind.fields.iter().find(|field| field.id == value.name) {
                self.value(value, &field.shape);
            }
        }
    }

    fn aliases(&self, value: &mut Value) {
        match &mut value.data {
            Data::Text(name) => *name = self.whole(name),
            Data::List(items) => items.iter_mut().for_each(|item| self.aliases(item)),
            _ => {}
        }
    }

    fn whole(&self, name: &str) -> Str {
        Str::from(format!("{}-{name}", self.source))
    }

    /// Goes through a value as the link stage does.
    fn value(&self, value: &mut Value, shape: &Shape) {
        match (shape, &mut value.data) {
            (Shape::Ref { kinds, .. }, Data::Text(words)) => {
                if let Some(whole) = self.reference(words, kinds) {
                    *words = whole;
                }
            }
            (Shape::List { of, .. }, Data::List(items)) | (Shape::Dict(of), Data::Map(items)) => {
                items.iter_mut().for_each(|item| self.value(item, of));
            }
            (Shape::Map(table), Data::Map(values)) => self.values(values, table),
            (Shape::Either(shapes), data) => {
                let listed = |shape: &Shape| match (shape, &*data) {
                    (Shape::Enum(choices), Data::Text(words)) => choices.iter().any(|choice| choice.id == *words),
                    _ => false,
                };
                if shapes.iter().any(listed) {
                    return;
                }
                // What one alternative has renamed no other may rename again.
                let before = value.data.clone();
                for shape in shapes {
                    self.value(value, shape);
                    if value.data != before {
                        return;
                    }
                }
            }
            _ => {}
        }
    }

    fn values(&self, values: &mut [Value], table: &[Field]) {
        for value in values {
            if let Some(field) = table.iter().find(|field| field.id == value.name) {
                self.value(value, &field.shape);
            }
        }
    }

    /// A reference (`id`, `kind/id`, `id#part`) by its whole id; `None` where it means nothing of the source.
    fn reference(&self, words: &str, kinds: &[Str]) -> Option<Str> {
        let (name, part) = words.find('#').map_or((words, ""), |at| words.split_at(at));
        let (kind, id) = name.split_once('/').map_or((None, name), |(kind, id)| (Some(kind), id));
        let lower = id.to_lowercase();
        let fits = |candidate: &Str| {
            (kinds.is_empty() || kinds.contains(candidate)) && kind.is_none_or(|kind| *kind == **candidate)
        };
        self.names.iter().find(|(kind, names)| fits(kind) && names.contains(&lower))?;
        let kind = kind.map_or(String::new(), |kind| format!("{kind}/"));
        Some(Str::from(format!("{kind}{}{part}", self.whole(id))))
    }

    fn document(&self, document: &mut Document, tree: &Tree) {
        let path = document.path.clone();
        for link in &mut document.links {
            let LinkTarget::Wiki { id, .. } = &mut link.target else { continue };
            let page = || source::from_top(&path, &format!("{id}.md")).filter(|page| tree.contains(page));
            if let Some(whole) = self.reference(id, &[]) {
                *id = Box::from(&*whole);
            } else if let Some(page) = page() {
                *id = Box::from(page.as_str().trim_end_matches(".md"));
            }
        }
    }
}
