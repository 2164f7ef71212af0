//! A YAML value with the places of all its parts.
//!
//! Our own tree over a parser's events, so that the parser can be replaced and so that every value knows its bytes.
//! Aliases of scalars are resolved to the scalar's text; an alias of a collection stays an [`NodeKind::Alias`], so no
//! document can grow beyond its own size.

use crate::base::span::Span;

/// One YAML value. Spans are byte offsets in the whole file (not in the front matter alone).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The value's own bytes: quotes included, key and trailing comment excluded.
    pub span: Span,
    pub kind: NodeKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// `key:` with nothing behind it, `~` or `null`.
    Null,
    Scalar(Scalar),
    List(Vec<Node>),
    /// Entries in the order of the file. A key that stands twice is kept twice.
    Map(Vec<Entry>),
    /// An alias of a collection, or of an anchor that does not exist; the name without `*`.
    Alias(Box<str>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text after YAML's escapes.
    pub text: Box<str>,
    pub style: Style,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// No quotes: `8` may be a number, `2026-11-22` a date.
    Plain,
    /// Single or double quotes: always a text.
    Quoted,
    /// `|` or `>`: always a text.
    Block,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub key: Box<str>,
    pub key_span: Span,
    pub value: Node,
}

impl Node {
    /// The entries of a map; empty for anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            NodeKind::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; empty for anything else.
    pub fn items(&self) -> &[Node] {
        match &self.kind {
            NodeKind::List(items) => items,
            _ => &[],
        }
    }

    /// The value of the first entry `key` of a map.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| &*entry.key == key).map(|entry| &entry.value)
    }

    /// The text of a scalar in any style.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    pub fn is_null(&self) -> bool {
        matches!(self.kind, NodeKind::Null)
    }
}
