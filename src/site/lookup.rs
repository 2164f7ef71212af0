//! What the page makers look up in a site, each thing made once.

use std::sync::PoisonError;

use tera::Value;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx};
use crate::model::gate::GateState;
use crate::model::owed::Owing;
use crate::model::playbook::At;
use crate::model::shared::Shared;
use crate::model::workspace::{Analysis, Workspace};
use crate::owing::{self, Seen};
use crate::site::address::Address;
use crate::site::edition::Tongue;
use crate::site::lexicon::Lexicon;
use crate::site::shelf::Shelf;
use crate::site::{Site, gate, glossary, mention, neighbour, row, search, track, url};
use crate::syntax::address;

impl Site {
    pub(super) fn analysis(&self) -> &Analysis {
        &self.analysis
    }

    pub(super) fn workspace(&self) -> &Workspace {
        &self.analysis.workspace
    }

    pub(super) fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    pub(super) fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    pub(super) fn address(&self) -> &Address {
        &self.address
    }

    pub(super) fn tongue(&self) -> &Tongue {
        &self.tongue
    }

    /// The link from the root of the site to a file that all languages share, such as an attachment.
    pub(super) fn shared_href(&self, path: &TreePath) -> String {
        format!("{}{}", self.tongue.shared(), url::encode(address::copy(path).as_str()))
    }

    /// The link to an entity from the root of the site; `None` when it is not shown.
    pub(super) fn href(&self, ix: EntityIx) -> Option<String> {
        let (path, anchor) = self.address.entity(ix)?;
        let path = url::encode(path.as_str());
        Some(anchor.map_or_else(|| path.clone(), |anchor| format!("{path}#{}", url::encode(anchor))))
    }

    /// The page of the document in a file of the workspace.
    pub(super) fn page_of(&self, file: &TreePath) -> Option<&TreePath> {
        let document = self.workspace().document_of(file)?;
        let is_own = |entity: &Shared<Entity>| entity.document == Some(document);
        match self.workspace().entities.iter().position(is_own) {
            Some(at) => Some(self.address.entity(EntityIx(u32::try_from(at).ok()?))?.0),
            None => self.address.document(document),
        }
    }

    /// The documents and entries of a kind that this site shows.
    pub(super) fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (EntityIx, &'a Entity)> {
        self.workspace().of_kind(kind).filter(|(ix, _)| self.shelf().shows(*ix))
    }

    /// The row of an entity; `None` when it is not shown.
    pub(super) fn row(&self, ix: EntityIx) -> Option<Value> {
        let slot = self.rows.get(ix.0 as usize)?;
        // Most rows are asked for many times, and the way to a page is not made for each of them.
        if let Some(made) = slot.get() {
            return Some(made.clone());
        }
        let href = self.href(ix)?;
        Some(slot.get_or_init(|| row::row(self, ix, &href)).clone())
    }

    pub(super) fn index(&self) -> &search::Index {
        self.index.get_or_init(|| search::Index::new(self))
    }

    pub(super) fn tracks(&self) -> &track::Tracks {
        self.tracks.get_or_init(|| track::Tracks::new(&self.workspace().history))
    }

    pub(super) fn owing(&self) -> &Owing {
        self.owing.get_or_init(|| owing::owing(self.seen(&|ix| self.shelf().shows(ix))))
    }

    /// The workspace as far as this site may tell of it.
    pub(super) fn seen<'a>(&'a self, shows: &'a dyn Fn(EntityIx) -> bool) -> Seen<'a> {
        Seen { workspace: self.workspace(), shows }
    }

    pub(super) fn neighbours(&self) -> &neighbour::Neighbours {
        self.neighbours.get_or_init(|| neighbour::Neighbours::new(self))
    }

    pub(super) fn terms(&self) -> &mention::Vocabulary {
        self.terms.get_or_init(|| glossary::terms(self))
    }

    pub(super) fn gate(&self, ix: EntityIx) -> Option<&GateState> {
        self.workspace().gates.get(ix.0 as usize)
    }

    pub(super) fn stage(&self, number: u8) -> Value {
        self.stage_or_none(number).unwrap_or_else(Value::none)
    }

    pub(super) fn stage_or_none(&self, number: u8) -> Option<Value> {
        self.stages.get(usize::from(number)).cloned()
    }

    pub(super) fn at(&self, at: At) -> Value {
        gate::name(self, at)
    }

    /// A person in a role, as `make` says it, made once.
    pub(super) fn person(&self, key: (EntityIx, Option<Str>), make: impl FnOnce() -> Value) -> Value {
        if let Some(made) = self.people.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return made.clone();
        }
        let made = make();
        self.people.write().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert(made).clone()
    }

    pub(super) fn role(&self, id: &str) -> Option<Value> {
        self.roles.get(id).cloned()
    }

    /// The icon of this name, else that of any document.
    pub(super) fn icon(&self, name: &str) -> Value {
        let icons = &self.theme.icons;
        icons.get(name).or_else(|| icons.get("document")).cloned().unwrap_or_else(|| Value::from(""))
    }
}
