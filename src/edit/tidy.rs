//! Front matter as the playbook has it: its order of keys, quotes where a reader may take a text for something else, no
//! blanks at the ends of lines. What it says stays what it was, comments and all, and doing it twice changes nothing more.

use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::edit::front::{Path, Source, Wish, change};
use crate::edit::merge::block;
use crate::edit::patch::{self, Edit};
use crate::edit::value::{Value, Within};
use crate::model::kind::{Kind, Shape};
use crate::model::node::{Node, NodeKind, Style};
use crate::syntax::front_matter::{self, Split};
use crate::syntax::yaml;

/// The text of a document of this kind, tidied; `None` when its fields cannot be read, which is for its author to mend.
pub fn tidy(path: &TreePath, text: &str, kind: &Kind) -> Option<String> {
    let quoted = quote(path, text, kind)?;
    let trimmed = trim(path, &quoted)?;
    order(path, &trimmed, kind)
}

fn front(path: &TreePath, text: &str) -> Option<(std::ops::Range<usize>, Node)> {
    let Split::Found { yaml: span, .. } = front_matter::split(text) else { return None };
    let read = yaml::parse(path, text, span.range());
    let root = read.root.filter(|root| !read.broken && matches!(root.kind, NodeKind::Map(_)))?;
    Some((span.range(), root))
}

/// Texts that look like numbers, days or a yes get quotes, one after the other.
fn quote(path: &TreePath, text: &str, kind: &Kind) -> Option<String> {
    let mut text = text.to_owned();
    let (_, root) = front(path, &text)?;
    for entry in root.entries() {
        let Some(field) = kind.field(&entry.key) else { continue };
        let mut found = Vec::new();
        loose(&entry.value, &field.shape, Path::key(&entry.key), &mut found);
        for (path_to, words) in found {
            let wish = Wish::Set(path_to, Value::text(words));
            let source = Source { path, text: &text, fields: &kind.fields };
            // Where it cannot be done without touching more, it stays as it is.
            if let Ok(changed) = change(source, &wish) {
                text = changed;
            }
        }
    }
    Some(text)
}

/// Plain scalars in the place of texts that a reader may take for something else.
fn loose(node: &Node, shape: &Shape, path: Path, found: &mut Vec<(Path, String)>) {
    match (&node.kind, shape) {
        (NodeKind::Scalar(scalar), Shape::Text { .. })
            if scalar.style == Style::Plain && Value::text(&*scalar.text).flow(Within::Line) != *scalar.text =>
        {
            found.push((path, scalar.text.to_string()));
        }
        (NodeKind::List(items), Shape::List { of, .. }) => {
            for (at, item) in items.iter().enumerate() {
                loose(item, of, path.clone().item(at), found);
            }
        }
        (NodeKind::Map(entries), Shape::Map(fields)) => {
            for entry in entries {
                if let Some(field) = fields.iter().find(|field| *field.id == *entry.key) {
                    loose(&entry.value, &field.shape, path.clone().then(&entry.key), found);
                }
            }
        }
        _ => {}
    }
}

/// Blanks at the ends of lines go, except inside blocks of text, where they may be meant.
fn trim(path: &TreePath, text: &str) -> Option<String> {
    let (range, root) = front(path, text)?;
    let mut blocks = Vec::new();
    blocks_of(&root, &mut blocks);
    let mut edits = Vec::new();
    let mut at = range.start;
    for line in text[range].split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        let kept = bare.trim_end_matches([' ', '\t']);
        let span = Span::new(at + kept.len(), at + bare.len());
        if kept.len() < bare.len() && !blocks.iter().any(|block| block.start <= span.start && span.end <= block.end) {
            edits.push(Edit::cut(span));
        }
        at += line.len();
    }
    let trimmed = patch::apply(text, edits);
    let same = front(path, &trimmed).is_some_and(|(_, after)| says(&root, &after));
    Some(if same { trimmed } else { text.to_owned() })
}

fn blocks_of(node: &Node, found: &mut Vec<Span>) {
    match &node.kind {
        NodeKind::Scalar(scalar) if scalar.style != Style::Plain => found.push(node.span),
        NodeKind::List(items) => items.iter().for_each(|item| blocks_of(item, found)),
        NodeKind::Map(entries) => entries.iter().for_each(|entry| blocks_of(&entry.value, found)),
        _ => {}
    }
}

/// The keys in the playbook's order, each with the comments above it; a team's own keys keep their place among themselves,
/// behind the others.
fn order(path: &TreePath, text: &str, kind: &Kind) -> Option<String> {
    let (range, root) = front(path, text)?;
    let Some(chunks) = block::cut(text, &root, range.start).filter(|chunks| !chunks.inline) else {
        return Some(text.to_owned());
    };
    let place = |key: &str| kind.fields.iter().position(|field| *field.id == *key).unwrap_or(usize::MAX);
    let mut sorted: Vec<_> = chunks.of.iter().collect();
    sorted.sort_by_key(|chunk| place(chunk.key));
    let body: String = sorted.iter().flat_map(|chunk| [chunk.lead, chunk.head, chunk.value, chunk.tail]).collect();
    let end = block::end(&chunks);
    let ordered = format!("{}{body}{}", &text[..range.start], &text[end..]);
    let same = front(path, &ordered).is_some_and(|(_, after)| {
        let mut before: Vec<_> = root.entries().iter().collect();
        before.sort_by_key(|entry| place(&entry.key));
        let after = after.entries();
        before.len() == after.len()
            && before.iter().zip(after).all(|(old, new)| old.key == new.key && says(&old.value, &new.value))
    });
    Some(if same { ordered } else { text.to_owned() })
}

/// Whether two values are the same without regard to where they stand.
fn says(old: &Node, new: &Node) -> bool {
    match (&old.kind, &new.kind) {
        (NodeKind::List(a), NodeKind::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| says(a, b)),
        (NodeKind::Map(a), NodeKind::Map(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.key == b.key && says(&a.value, &b.value))
        }
        (a, b) => a == b,
    }
}
