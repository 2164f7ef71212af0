//! Collections over lines, cut into chunks.

use crate::edit::merge::chunk::{Chunk, Chunks, members};
use crate::edit::merge::flow;
use crate::model::node::{Node, NodeKind};

/// The chunks of a map or list that stands over lines; `from` is where its text begins. `None` when it stands in
/// brackets, or when it is written in a way that cannot be cut without a doubt.
pub fn cut<'a>(text: &'a str, node: &'a Node, from: usize) -> Option<Chunks<'a>> {
    let mut of = Vec::new();
    let mut inline = false;
    let mut indent = 0;
    let mut at = from;
    for (number, (key, start, value)) in members(node)?.into_iter().enumerate() {
        let start = if key.is_empty() && is_list(node) { dash(text, at, value)? } else { start };
        let own = line_start(text, start);
        // Only the first one may begin inside a line.
        let (lead, blanks) = if own < at {
            (text.get(at..at)?, text.get(at..start)?)
        } else {
            (text.get(at..own)?, text.get(own..start)?)
        };
        if !blanks.bytes().all(|byte| byte == b' ') || !is_lead(lead) {
            return None;
        }
        if number == 0 {
            inline = own < at;
            indent = text.get(own..start)?.chars().count();
        } else if own < at || blanks.len() != indent {
            return None;
        }
        let Extent { from, to } = extent(text, start, value)?;
        let end = if spreads(text, value) { to } else { line_end(text, to) };
        let head = text.get(start..from)?;
        of.push(Chunk { key, lead, head, node: value, value: text.get(from..to)?, at: from, tail: text.get(to..end)? });
        at = end;
    }
    Some(Chunks { of, brackets: None, inline, indent })
}

/// Where the last chunk ends; what follows are remarks.
pub fn end(chunks: &Chunks) -> usize {
    chunks.of.last().map_or(0, |last| last.at + last.value.len() + last.tail.len())
}

struct Extent {
    from: usize,
    to: usize,
}

/// The bytes of a value whose entry begins at `start`: of one over lines, whole lines.
fn extent(text: &str, start: usize, value: &Node) -> Option<Extent> {
    let span = value.span.range();
    if value.is_null() && span.is_empty() {
        // Nothing behind the colon.
        let colon = start + text.get(start..line_end(text, start))?.find(':')?;
        return Some(Extent { from: colon + 1, to: colon + 1 });
    }
    if !spreads(text, value) {
        return Some(Extent { from: span.start, to: span.end });
    }
    let first = first_member(text, start, value)?;
    let own = line_start(text, first);
    let from = if own > start { own } else { first };
    Some(Extent { from, to: line_end(text, span.end) })
}

/// Whether a value is a collection over lines.
pub fn spreads(text: &str, value: &Node) -> bool {
    matches!(value.kind, NodeKind::Map(_) | NodeKind::List(_)) && !flow::is_flow(text, value)
}

/// Where the first entry of a collection over lines begins, which belongs to the entry at `from`.
fn first_member(text: &str, from: usize, value: &Node) -> Option<usize> {
    let (_, start, first) = members(value)?.into_iter().next()?;
    if is_list(value) { dash(text, from, first) } else { Some(start) }
}

fn is_list(node: &Node) -> bool {
    matches!(node.kind, NodeKind::List(_))
}

/// The dash of a list's item, at or after `from`.
fn dash(text: &str, from: usize, item: &Node) -> Option<usize> {
    let start = item.span.start as usize;
    // An item that is a collection over lines begins with its own first entry; one that is nothing has no place.
    if item.is_null() && item.span.range().is_empty() {
        return None;
    }
    let before = text.get(from..start)?.trim_end_matches([' ', '\n', '\r']);
    before.ends_with('-').then(|| from + before.len() - 1)
}

/// Whole lines of remarks.
fn is_lead(text: &str) -> bool {
    text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The end of the line that `at` stands in, its break included.
fn line_end(text: &str, at: usize) -> usize {
    // Whole lines end where the next one begins.
    if at > 0 && text.as_bytes().get(at - 1) == Some(&b'\n') {
        return at;
    }
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}
