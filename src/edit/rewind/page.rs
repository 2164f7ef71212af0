//! A document of the tree, read as far as rewinding needs.

use std::sync::Arc;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::edit::rewind::demand;
use crate::model::kind::{Kind, Shape};
use crate::model::node::{Node, NodeKind};
use crate::model::playbook::Playbook;
use crate::syntax::address;
use crate::syntax::date::{self, DateText};
use crate::syntax::front_matter::{self, Split};
use crate::syntax::markdown::outline::{Outline, Wanted, outline};
use crate::syntax::yaml;
use jiff::civil::Date;

/// The most links that are looked at in one document.
const MAX_LINKS: usize = 5_000;

/// A markdown file.
pub struct Page<'a> {
    pub path: &'a TreePath,
    pub text: &'a str,
    /// Its bytes as the tree holds them.
    pub bytes: &'a Arc<[u8]>,
    pub kind: Option<&'a Kind>,
    pub id: Str,
    pub front: Option<Node>,
    /// Where the body begins.
    pub body: usize,
    pub outline: Outline,
}

impl<'a> Page<'a> {
    pub fn read(path: &'a TreePath, bytes: &'a Arc<[u8]>, playbook: &'a Playbook) -> Option<Page<'a>> {
        let text = std::str::from_utf8(bytes).ok()?;
        let (front, body) = match front_matter::split(text) {
            Split::Found { yaml, body } => (yaml::parse(path, text, yaml.range()).root, body),
            _ => (None, 0),
        };
        let (kind, id) = match address::kind_of(path, playbook) {
            Some((kind, id)) => (Some(kind), id),
            None => (None, Str::from(path.stem())),
        };
        let outline = outline(text, body, &Wanted { placeholders: &[], links: MAX_LINKS });
        Some(Page { path, text, bytes, kind, id, front, body, outline })
    }

    /// The value of a field of the front matter.
    pub fn get(&self, field: &str) -> Option<&Node> {
        self.front.as_ref()?.get(field)
    }

    pub fn title(&self) -> &str {
        let written = self.get("title").and_then(Node::text);
        let heading = self.outline.headings.first().map(|heading| &*heading.text);
        written.or(heading).unwrap_or(&self.id)
    }

    /// The day that its file's name begins with, else the day on which it was created by its own word.
    pub fn dated(&self) -> Option<Date> {
        let name = if self.kind.is_some_and(|kind| kind.dated) { self.id.get(..10).and_then(day) } else { None };
        name.or_else(|| self.get("created").and_then(day_of))
    }

    /// The first day that a field of its own tells of.
    pub fn told(&self) -> Option<Date> {
        let kind = self.kind.filter(|kind| !kind.staged)?;
        let dates = kind.fields.iter().filter(|field| matches!(field.shape, Shape::Date | Shape::DateTime));
        dates.filter(|field| demand::optional(field)).filter_map(|field| self.get(&field.id).and_then(day_of)).min()
    }
}

/// A date, with or without a time behind it.
pub fn day(text: &str) -> Option<Date> {
    match date::date_time(text) {
        DateText::Date(day) => Some(day),
        _ => None,
    }
}

pub fn day_of(node: &Node) -> Option<Date> {
    node.text().and_then(day)
}

/// The latest day up to `end` that stands under `date` anywhere in a value.
pub fn latest(node: &Node, end: Date) -> Option<Date> {
    let of_entries = node.entries().iter().filter_map(|entry| match &entry.value.kind {
        NodeKind::Scalar(_) if &*entry.key == "date" => day_of(&entry.value).filter(|day| *day <= end),
        _ => latest(&entry.value, end),
    });
    of_entries.chain(node.items().iter().filter_map(|item| latest(item, end))).max()
}
