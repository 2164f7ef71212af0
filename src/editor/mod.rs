//! A place in a text → what an editor shows there: completions, help, mendings, targets, outlines.
//!
//! Pure questions and answers. A place is a byte offset, an answer holds spans and words; lines, columns and the protocol
//! are the driver's. So a test writes a workspace in a string with a mark where the cursor stands.

pub mod complete;
pub mod cursor;
pub mod expect;
pub mod follow;
pub mod hover;
pub mod lens;
pub mod mend;
pub mod offer;
pub mod outline;

mod insert;

use crate::base::path::TreePath;
use crate::editor::cursor::Spot;
use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::{Kind, Store};
use crate::model::workspace::Workspace;
use crate::syntax::address;
use crate::syntax::front_matter::{self, Split};
use crate::words::catalogue::Catalogue;

/// A file that somebody looks at, and everything around it.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub workspace: &'a Workspace,
    pub words: &'a Catalogue,
    pub path: &'a TreePath,
    /// The file as it is in the editor.
    pub text: &'a str,
}

impl<'a> View<'a> {
    /// What the file's fields are read by: the kind of a document or of a register.
    pub fn kind(&self) -> Option<&'a Kind> {
        self.register().or_else(|| address::kind_of(self.path, &self.workspace.playbook).map(|(kind, _)| kind))
    }

    /// The kind that is kept in this file as a whole.
    pub fn register(&self) -> Option<&'a Kind> {
        let is_it = |kind: &&Kind| matches!(&kind.store, Store::File(own) if **own == *self.path.as_str());
        self.workspace.playbook.kinds.iter().find(is_it)
    }

    /// The entity whose document this is.
    pub fn own(&self) -> Option<(EntityIx, &'a Entity)> {
        let number = self.workspace.document_of(self.path)?;
        let at = self.workspace.entities.iter().position(|entity| entity.document == Some(number))?;
        Some((EntityIx(u32::try_from(at).ok()?), &self.workspace.entities[at]))
    }

    /// Where the cursor stands, if anything can be said of that place.
    pub fn spot(&self, offset: usize) -> Option<Spot> {
        cursor::spot(self.text, offset, self.register().is_some())
    }

    /// Where the fields stand.
    fn fields_range(&self) -> std::ops::Range<usize> {
        match front_matter::split(self.text) {
            _ if self.register().is_some() => 0..self.text.len(),
            Split::Found { yaml, .. } => yaml.range(),
            _ => 0..0,
        }
    }

    fn lang(&self) -> &'static str {
        self.words.lang()
    }
}
