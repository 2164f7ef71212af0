//! Who points to whom, after everything was read.

use crate::base::span::Span;
use crate::base::text::Str;
use crate::model::entity::{DocumentIx, EntityIx};
use crate::model::shared::Shared;

/// The column of the link stage.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// Per entity, by its number: what it points to, in the order of the file.
    pub out: Shared<Vec<Vec<Link>>>,
    /// Per entity: who points to it, sorted.
    pub back: Shared<Vec<Vec<Backlink>>>,
    /// Per document, by its number: what each link of its body leads to (same order as `Document::links`).
    pub body: Shared<Vec<Vec<Destination>>>,
}

/// A resolved reference out of an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The field path without indexes (`competitors`, `evidence.ref`); empty for links of the body.
    pub field: Str,
    pub to: EntityIx,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backlink {
    pub from: EntityIx,
    pub field: Str,
}

/// What a link in a body leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// An entity with an own page, with the anchor there.
    Entity(EntityIx, Option<Box<str>>),
    /// A page without a kind (`handbook/…`, `vision.md`).
    Page(DocumentIx, Option<Box<str>>),
    /// A file that is copied beside the pages.
    Attachment(crate::base::path::TreePath),
    /// Nothing: it was reported, and is shown as plain text.
    Broken,
}
