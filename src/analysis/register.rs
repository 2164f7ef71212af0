//! A register's bytes (`people.yaml`) → what the check stage reads. The whole file is YAML, there is no body.

use std::sync::Arc;

use crate::analysis::parse::{self, Parsed};
use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::model::document::Suppression;
use crate::model::node::{Entry, Node};
use crate::syntax::yaml::{self, Comment};

/// Reads one register.
pub fn parse(path: &TreePath, bytes: &Arc<[u8]>) -> Parsed {
    // Encoding and marks are judged as in any other file; a register has no fences, so nothing of it is taken for body.
    let mut parsed = parse::parse(path, bytes, &[]);
    let text = parsed.document.text.clone();
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    parsed.diagnostics.retain(|finding| matches!(&*finding.code, "T002" | "T003" | "T006"));
    let yaml = yaml::parse(path, &text, start..text.len());
    parsed.diagnostics.extend(yaml.diagnostics);
    // A comment in the text of a register is read as markdown by the step above and means nothing.
    parsed.document.suppressions = yaml.comments.iter().flat_map(|comment| asked(comment, &text, &yaml.root)).collect();
    parsed.comments = yaml.comments;
    parsed.front = yaml.root;
    parsed.document.front = Some(Span::new(start, text.len()));
    parsed.document.body = text.len();
    parsed.document.broken |= yaml.broken;
    parsed.document.links = Vec::new();
    parsed.document.text = text;
    parsed
}

/// What a comment asks to keep quiet about: a rule for one entry, since one excuse must not serve fifty people. It stands in
/// the entry, behind it on its line, or above it.
fn asked(comment: &Comment, text: &str, root: &Option<Node>) -> Vec<Suppression> {
    let mut asked = parse::suppressions(comment);
    if asked.is_empty() {
        return asked;
    }
    let entries = root.as_ref().map_or(&[][..], Node::entries);
    let at = comment.span.start as usize;
    let line = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |found| found + 1);
    // At the margin it begins something new; indented, or behind words, it belongs to what has begun.
    let scope = match line == at {
        true => entries.iter().find(|entry| entry.key_span.start as usize > at),
        false => entries.iter().rev().find(|entry| (entry.key_span.start as usize) < at),
    };
    let whole = |entry: &Entry| Span { start: entry.key_span.start, end: entry.value.span.end.max(entry.key_span.end) };
    // Nothing follows: then it excuses nothing, and is told.
    let scope = scope.map_or(Span::new(at, at), whole);
    asked.iter_mut().for_each(|one| one.scope = Some(scope));
    asked
}
