//! Two changed copies of a document and what both came from → one document.
//!
//! Git merges by lines, so two people who add a line each at one place are in each other's way although they do not
//! disagree. Here front matter is merged by what it says: key by key, list item by list item, each with the bytes of the
//! side that wrote it. Only what both sides changed differently stays a conflict, with git's markers around those lines.
//! Bodies are merged by lines. Whatever cannot be read is merged by lines as a whole: nothing is lost, it is only less
//! clever. And what came out is read again before it counts: a result that does not say what was meant is dropped.

pub mod block;
mod chunk;
mod flow;
mod identity;
mod lines;
mod order;
mod part;
#[cfg(test)]
mod tests;
mod value;
mod weave;

use crate::base::path::TreePath;
use crate::edit::merge::part::{Part, Side};
use crate::edit::merge::value::Value;
use crate::edit::merge::weave::Weaver;
use crate::model::kind::{Field, Shape};
use crate::model::node::{Node, NodeKind};
use crate::syntax::front_matter::{self, Split};
use crate::syntax::yaml;

/// Three texts of the same thing: the common ancestor and its two descendants.
#[derive(Clone, Copy, Debug)]
pub struct Three<T> {
    pub base: T,
    pub ours: T,
    pub theirs: T,
}

/// How a conflict is marked.
#[derive(Clone, Copy, Debug)]
pub struct Marks<'a> {
    pub ours: &'a str,
    pub theirs: &'a str,
    /// How many `<` and `>`; git says 7 unless conflicts stand in conflicts.
    pub size: usize,
}

/// What a file is, as far as it can be known.
#[derive(Clone, Copy, Debug)]
pub enum Form<'a> {
    /// Markdown with front matter of these fields; none where the kind is not known.
    Document(&'a [Field]),
    /// All YAML: a map by id whose entries have these fields, or any map where there are none.
    Register(&'a [Field]),
    /// Anything else.
    Text,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    pub text: String,
    pub conflicts: usize,
}

/// Merges three texts.
pub fn merge(texts: Three<&str>, form: Form, marks: &Marks) -> Merged {
    if let Some(text) = texts.unchanged() {
        return Merged { text: text.to_owned(), conflicts: 0 };
    }
    let clever = match form {
        Form::Document(fields) => document(texts, fields, marks),
        Form::Register(fields) => register(texts, fields, marks),
        Form::Text => None,
    };
    clever.unwrap_or_else(|| lines::merge(texts, marks))
}

/// The same for bytes that are no text: by lines.
pub fn merge_bytes(bytes: Three<&[u8]>, marks: &Marks) -> (Vec<u8>, usize) {
    lines::merge_bytes(bytes, marks)
}

impl<T: Copy + PartialEq> Three<T> {
    /// What stands at the end when no more than one side changed anything, or both the same.
    pub fn unchanged(self) -> Option<T> {
        if self.ours == self.theirs || self.theirs == self.base {
            Some(self.ours)
        } else if self.ours == self.base {
            Some(self.theirs)
        } else {
            None
        }
    }
}

impl<T> Three<T> {
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Three<U> {
        Three { base: change(self.base), ours: change(self.ours), theirs: change(self.theirs) }
    }
}

/// A markdown file: byte-order mark and opening fence, YAML, closing fence, body.
type Quarters<'a> = [&'a str; 4];

fn document(texts: Three<&str>, fields: &[Field], marks: &Marks) -> Option<Merged> {
    let base = quarters(texts.base).unwrap_or(["", "", "", texts.base]);
    let three = Three { base, ours: quarters(texts.ours)?, theirs: quarters(texts.theirs)? };
    let part = |at: usize| three.map(|quarters: Quarters| quarters[at]);
    let (open, close) = (part(0).unchanged()?, part(2).unchanged()?);
    let front = front(part(1), Shapes::Fields(fields), marks)?;
    let body = match part(3).unchanged() {
        Some(body) => Merged { text: body.to_owned(), conflicts: 0 },
        None => lines::merge(part(3), marks),
    };
    let text = [open, &front.text, close, &body.text].concat();
    Some(Merged { text, conflicts: front.conflicts + body.conflicts })
}

fn quarters(text: &str) -> Option<Quarters<'_>> {
    match front_matter::split(text) {
        Split::Found { yaml, body } => {
            let (yaml, body) = (yaml.range(), body);
            Some([&text[..yaml.start], &text[yaml.clone()], &text[yaml.end..body], &text[body..]])
        }
        _ => None,
    }
}

fn register(texts: Three<&str>, fields: &[Field], marks: &Marks) -> Option<Merged> {
    let shape = Shape::Map(fields.to_vec());
    front(texts, if fields.is_empty() { Shapes::Unknown } else { Shapes::Each(&shape) }, marks)
}

/// What is known of the values of a map.
#[derive(Clone, Copy, Debug)]
pub enum Shapes<'a> {
    Fields(&'a [Field]),
    /// All values have this shape.
    Each(&'a Shape),
    Unknown,
}

impl<'a> Shapes<'a> {
    /// The shape of the value of `key`.
    pub fn of(self, key: &str) -> Option<&'a Shape> {
        match self {
            Shapes::Fields(fields) => fields.iter().find(|field| &*field.id == key).map(|field| &field.shape),
            Shapes::Each(shape) => Some(shape),
            Shapes::Unknown => None,
        }
    }

    /// What is known of the entries of a map of this shape.
    pub fn within(shape: Option<&'a Shape>) -> Shapes<'a> {
        match shape {
            Some(Shape::Dict(each)) => Shapes::Each(each),
            Some(shape) if !shape.fields().is_empty() => Shapes::Fields(shape.fields()),
            _ => Shapes::Unknown,
        }
    }
}

/// Three texts that are YAML maps, merged by key.
fn front(texts: Three<&str>, shapes: Shapes, marks: &Marks) -> Option<Merged> {
    if let Some(text) = texts.unchanged() {
        return Some(Merged { text: text.to_owned(), conflicts: 0 });
    }
    // Where one document ends, what a side adds behind it is no part of it; a mark before everything may be in both.
    let marked = texts.map(begins_marked);
    if marked.base.is_none() || marked.ours? != marked.theirs? {
        return None;
    }
    let roots = Three { base: root(texts.base)?, ours: root(texts.ours)?, theirs: root(texts.theirs)? };
    let woven = Weaver { texts }.whole(roots.as_ref(), shapes)?;
    // Both ways in which the conflicts can be settled must say what was meant.
    for side in [Side::Ours, Side::Theirs] {
        let text = part::settled(&woven.parts, side);
        let read = root(&text)?.map_or(Value::Map(Vec::new()), |node| Value::of(&node));
        if &read != woven.value(side) {
            return None;
        }
    }
    let conflicts = woven.parts.iter().filter(|part| matches!(part, Part::Conflict { .. })).count();
    Some(Merged { text: part::marked(&woven.parts, marks), conflicts })
}

/// Whether the first line begins a document; `None` when a later one does, or ends one.
fn begins_marked(text: &str) -> Option<bool> {
    let mut lines = text.trim_start_matches('\u{feff}').split(['\n', '\r']);
    let first = lines.next().is_some_and(yaml::is_document_mark);
    (!lines.any(yaml::is_document_mark)).then_some(first)
}

impl Three<Option<Node>> {
    fn as_ref(&self) -> Three<Option<&Node>> {
        Three { base: self.base.as_ref(), ours: self.ours.as_ref(), theirs: self.theirs.as_ref() }
    }
}

/// The map that a text is: `Some(None)` when it says nothing, `None` when it cannot be read without a doubt.
fn root(text: &str) -> Option<Option<Node>> {
    let path = TreePath::new("merged.yaml")?;
    let yaml = yaml::parse(&path, text, 0..text.len());
    if yaml.broken || !yaml.diagnostics.is_empty() {
        return None;
    }
    match yaml.root {
        None => Some(None),
        Some(node) if node.is_null() => Some(None),
        Some(node) if matches!(node.kind, NodeKind::Map(_)) => Some(Some(node)),
        Some(_) => None,
    }
}
