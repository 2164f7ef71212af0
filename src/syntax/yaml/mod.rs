//! YAML text → [`Node`] with places.
//!
//! Exists because no library gives all of: byte ranges of every part, duplicates seen, comments, bounds, and a reading
//! that goes on after a mistake. The parser itself is a library's (`granit.rs`), behind events of our own (`event.rs`),
//! so that another one can take its place. Aliases are never expanded into collections, nesting is bounded, and after a
//! syntax error reading goes on at the next key of the first column: one run reports every mistake of a file.

mod build;
mod event;
mod granit;
mod mistake;
pub mod write;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::model::node::{Entry, Node, NodeKind};
use crate::model::rule;
use crate::syntax::yaml::build::Built;
use crate::syntax::yaml::event::Problem;

/// How deep lists and maps may nest.
pub const MAX_DEPTH: usize = 32;
/// How often reading starts again after a mistake in one text.
const MAX_RESTARTS: usize = 20;

/// What could be read of a YAML text. After a syntax error, what was read before it still counts.
#[derive(Debug)]
pub struct Yaml {
    /// `None` when nothing could be read (or the text is empty).
    pub root: Option<Node>,
    pub diagnostics: Vec<Diagnostic>,
    /// Some part of the text could not be read.
    pub broken: bool,
    /// All comments, in order.
    pub comments: Vec<Comment>,
}

/// A comment with the bytes from `#` to the end of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub span: Span,
    /// The words after `#`, trimmed.
    pub text: Box<str>,
}

/// Reads the YAML in `text[range]`; all spans are offsets in `text`.
pub fn parse(path: &TreePath, text: &str, range: std::ops::Range<usize>) -> Yaml {
    let whole = text.get(range.clone()).unwrap_or("");
    let mut yaml = Yaml { root: None, diagnostics: Vec::new(), broken: false, comments: Vec::new() };
    let mut from = 0;
    for _ in 0..=MAX_RESTARTS {
        let Built { root, comments, failure } = build::build(&whole[from..], range.start + from);
        yaml.comments.extend(comments);
        merge(&mut yaml.root, root);
        let Some(failure) = failure else { break };
        yaml.broken = true;
        let at = failure.at.clamp(range.start + from, range.start + whole.len());
        let (stop, done) = (at - range.start, failure.done_to.saturating_sub(range.start));
        let whole_before = failure.problem == Problem::SecondDocument;
        let first = if whole_before { stop } else { mistake::first_line(whole, from, stop, done) };
        yaml.diagnostics.push(mistake::explain(path, text, &range, range.start + first, at, failure.problem));
        match mistake::next_key(whole, first.max(from)) {
            Some(next) if next > from => from = next,
            _ => break,
        }
    }
    if let Some(root) = &yaml.root {
        report_duplicates(path, root, &mut yaml.diagnostics);
    }
    yaml
}

/// Whether a line ends a document or begins one: `---` or `...` in the first column.
pub fn is_document_mark(line: &str) -> bool {
    let rest = line.strip_prefix("---").or_else(|| line.strip_prefix("..."));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\n', '\r']))
}

/// Entries read after a mistake join those read before it.
fn merge(root: &mut Option<Node>, more: Option<Node>) {
    match (root.as_mut().map(|node| (&mut node.kind, &mut node.span)), more) {
        (Some((NodeKind::Map(entries), span)), Some(Node { kind: NodeKind::Map(later), span: later_span })) => {
            entries.extend(later);
            span.end = later_span.end;
        }
        (None, more) => *root = more,
        _ => {}
    }
}

/// A key that stands twice is a finding at its second place, with the first one beside it.
fn report_duplicates(path: &TreePath, node: &Node, found: &mut Vec<Diagnostic>) {
    let entries = node.entries();
    for (at, entry) in entries.iter().enumerate() {
        if let Some(first) = first_of(&entries[..at], &entry.key) {
            let place = Place { path: path.clone(), span: entry.key_span };
            let earlier = Place { path: path.clone(), span: first.key_span };
            let label = crate::base::text::Text::message("label-first-here");
            let finding = Diagnostic::new(&rule::DUPLICATE_KEY, place, vec![("key", (&*entry.key).into())]);
            found.push(finding.at_path(&*entry.key).related(earlier, label));
        }
        report_duplicates(path, &entry.value, found);
    }
    for item in node.items() {
        report_duplicates(path, item, found);
    }
}

/// Maps are short, so a scan beats a set; a map beyond any sense is looked at in its first entries only.
fn first_of<'a>(before: &'a [Entry], key: &str) -> Option<&'a Entry> {
    before.iter().take(512).find(|entry| &*entry.key == key)
}

#[cfg(test)]
mod tests;
