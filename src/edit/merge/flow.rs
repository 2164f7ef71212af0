//! Collections in brackets, cut into chunks and put together again.

use crate::edit::merge::chunk::{Chunk, Chunks, members};
use crate::model::node::{Node, NodeKind};

/// Whether a collection stands in brackets.
pub fn is_flow(text: &str, node: &Node) -> bool {
    let pair = match node.kind {
        NodeKind::Map(_) => ('{', '}'),
        NodeKind::List(_) => ('[', ']'),
        _ => return false,
    };
    let own = text.get(node.span.range()).unwrap_or_default();
    own.starts_with(pair.0) && own.ends_with(pair.1)
}

/// The chunks between brackets; `None` when there is more between them than commas and blanks.
pub fn cut<'a>(text: &'a str, node: &'a Node) -> Option<Chunks<'a>> {
    let range = node.span.range();
    let inner = range.start + 1..range.end.checked_sub(1)?;
    let members = members(node)?;
    let mut of = Vec::with_capacity(members.len());
    let mut at = inner.start;
    for (number, (key, start, value)) in members.iter().enumerate() {
        let span = value.span.range();
        let empty = value.is_null() && span.is_empty();
        let next = members.get(number + 1).map_or(inner.end, |(_, start, _)| *start);
        // A key without a value reaches to its colon.
        let (from, to) = if empty { without_value(text, *start, next)? } else { (span.start, span.end) };
        let rest = text.get(to..next)?;
        let comma = rest.find(',').map_or(to + rest.trim_end().len(), |comma| to + comma);
        let last = number + 1 == members.len();
        let between = rest.replacen(',', "", 1);
        if !between.trim().is_empty() || (!last && !rest.contains(',')) {
            return None;
        }
        let end = if last && !rest.contains(',') { inner.end } else { comma };
        let lead = text.get(at..*start)?;
        if !lead.trim().is_empty() {
            return None;
        }
        let (head, own, tail) = (text.get(*start..from)?, text.get(from..to)?, text.get(to..end)?);
        of.push(Chunk { key, lead, head, node: value, value: own, at: from, tail });
        at = if last { inner.end } else { comma + 1 };
    }
    let brackets = Some((text.get(range.start..inner.start)?, text.get(inner.end..range.end)?));
    Some(Chunks { of, brackets, inline: true, indent: 0 })
}

/// Where nothing stands behind a key.
fn without_value(text: &str, start: usize, next: usize) -> Option<(usize, usize)> {
    let own = text.get(start..next)?;
    let end = start + own.trim_end_matches([' ', '\n', '\r', ',']).len();
    Some((end, end))
}

/// The chunks of `frame` and others, one text each, between brackets. Blanks stand where the frame has them.
pub fn joined(frame: &Chunks, texts: &[String]) -> String {
    let (open, close) = frame.brackets.unwrap_or(("[", "]"));
    let first = frame.of.first().map_or("", |chunk| chunk.lead);
    let further = frame.of.get(1).map_or(" ", |chunk| chunk.lead);
    let last = frame.of.last().map_or("", |chunk| chunk.tail);
    let mut out = String::from(open);
    for (number, text) in texts.iter().enumerate() {
        out.push_str(if number == 0 { first } else { "," });
        out.push_str(if number == 0 { "" } else { further });
        out.push_str(text);
    }
    out.push_str(if texts.is_empty() { "" } else { last });
    out + close
}
