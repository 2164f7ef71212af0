//! Events → one [`Node`], as far as the events reach.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::span::Span;
use crate::model::node::{Entry, Node, NodeKind, Scalar, Style};
use crate::syntax::yaml::event::{Event, Events, Problem};
use crate::syntax::yaml::granit::Granit;
use crate::syntax::yaml::{Comment, is_document_mark};

/// What the events gave before they ended or failed.
pub struct Built {
    pub root: Option<Node>,
    pub comments: Vec<Comment>,
    pub failure: Option<Failure>,
}

/// Where reading stopped; offsets in the file.
pub struct Failure {
    pub problem: Problem,
    pub at: usize,
    /// The end of the last value that was read whole.
    pub done_to: usize,
}

/// Reads `text`, which begins at byte `base` of its file.
pub fn build(text: &str, base: usize) -> Built {
    let mut builder = Builder { text, base, stack: Vec::new(), root: None, anchors: BTreeMap::new(), end: 0 };
    let mut comments = Vec::new();
    let mut events = Granit::new(text);
    let mut failure = None;
    while let Some(step) = events.next() {
        match step {
            Ok((Event::Comment, range)) => {
                let words = text.get(range.clone()).unwrap_or("").trim_start_matches('#').trim();
                comments.push(Comment { span: builder.span(&range), text: words.into() });
            }
            // One text is one document: who writes more must not think that all of it is read as one.
            Ok((_, range)) if builder.root.is_some() && builder.stack.is_empty() => {
                let at = base + next_document(text, builder.end, range.start);
                failure = Some(Failure { problem: Problem::SecondDocument, at, done_to: base + builder.end });
                break;
            }
            Ok((event, range)) => builder.take(event, range),
            Err((problem, at)) => {
                failure = Some(Failure { problem, at: base + at.min(text.len()), done_to: base + builder.end });
                break;
            }
        }
    }
    builder.give_up();
    Built { root: builder.root, comments, failure }
}

/// The line that ends a document before `at`, or `at` itself; all before `done` belongs to the document.
fn next_document(text: &str, done: usize, at: usize) -> usize {
    let between = text.get(done..at).unwrap_or("");
    let mut start = done;
    for line in between.split_inclusive(['\n', '\r']) {
        if start > done && is_document_mark(line) {
            return start;
        }
        start += line.len();
    }
    // What stands behind the mark is on its line.
    if text.get(start..).is_some_and(is_document_mark) { start } else { at }
}

/// A collection that is still open, and the key that waits for its value.
struct Open {
    flow: bool,
    start: usize,
    kind: NodeKind,
    key: Option<(Box<str>, Span)>,
}

struct Builder<'a> {
    text: &'a str,
    base: usize,
    stack: Vec<Open>,
    root: Option<Node>,
    /// Scalars that carry an anchor: an alias of one is its text. Collections are left out on purpose.
    anchors: BTreeMap<usize, Scalar>,
    /// The end of the last value, relative to `text`.
    end: usize,
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Scalar { text, style, anchor } => {
                let scalar = Scalar { text: Box::from(&*text), style };
                if anchor != 0 {
                    self.anchors.insert(anchor, scalar.clone());
                }
                self.value(scalar_kind(scalar), range);
            }
            Event::Alias(anchor) => {
                let known = self.anchors.get(&anchor).cloned();
                let kind = known.map_or_else(|| self.lost_alias(&range), scalar_kind);
                self.value(kind, range);
            }
            Event::LostAlias => {
                let kind = self.lost_alias(&range);
                self.value(kind, range);
            }
            Event::ListStart { flow } => self.open(flow, range.start, NodeKind::List(Vec::new())),
            Event::MapStart { flow } => self.open(flow, range.start, NodeKind::Map(Vec::new())),
            Event::ListEnd | Event::MapEnd => self.close(range.end),
            Event::Comment => {}
        }
    }

    fn lost_alias(&self, range: &Range<usize>) -> NodeKind {
        let name = self.text.get(range.clone()).unwrap_or("").trim_start_matches('*');
        NodeKind::Alias(name.into())
    }

    fn open(&mut self, flow: bool, start: usize, kind: NodeKind) {
        self.stack.push(Open { flow, start, kind, key: None });
    }

    /// After a failure: what was read whole stays, and of what broke off only the key is kept. Half a list would be
    /// taken for the whole of it.
    fn give_up(&mut self) {
        self.stack.truncate(1);
        if !self.stack.is_empty() {
            self.close(self.end);
        }
    }

    fn close(&mut self, end: usize) {
        let Some(open) = self.stack.pop() else { return };
        // A block collection ends with its last value, not where the parser noticed it.
        let end = if open.flow { end } else { self.end };
        let mut kind = open.kind;
        if let (NodeKind::Map(entries), Some((key, key_span))) = (&mut kind, open.key) {
            // A key whose value broke off: it is known to be there, and is not filled in.
            let value = Node { span: Span::new(key_span.end as usize, key_span.end as usize), kind: NodeKind::Null };
            entries.push(Entry { key, key_span, value });
        }
        self.place(Node { span: self.span(&(open.start..end.max(open.start))), kind });
        self.end = self.end.max(end);
    }

    fn value(&mut self, kind: NodeKind, range: Range<usize>) {
        let trimmed = self.trim(&kind, range);
        self.end = self.end.max(trimmed.end);
        let span = self.span(&trimmed);
        self.place(Node { span, kind });
    }

    /// A block scalar begins at its `|` or `>`, and its trailing line breaks are not part of the value.
    fn trim(&self, kind: &NodeKind, range: Range<usize>) -> Range<usize> {
        match kind {
            NodeKind::Scalar(Scalar { style: Style::Block, .. }) => {
                let text = self.text.get(range.clone()).unwrap_or("");
                let before = self.text.get(self.end..range.start).unwrap_or("");
                let sign = before.rfind(['|', '>']).map_or(range.start, |at| self.end + at);
                sign..range.start + text.trim_end().len()
            }
            _ => range,
        }
    }

    fn place(&mut self, node: Node) {
        let Some(open) = self.stack.last_mut() else {
            self.root = Some(node);
            return;
        };
        match &mut open.kind {
            NodeKind::List(items) => items.push(node),
            NodeKind::Map(entries) => match open.key.take() {
                Some((key, key_span)) => entries.push(Entry { key, key_span, value: node }),
                None => open.key = Some((key_text(&node), node.span)),
            },
            _ => {}
        }
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.base + range.start, self.base + range.end)
    }
}

/// A key that is a list or a map has no name; `?` stands for it and is reported as an unknown key.
fn key_text(node: &Node) -> Box<str> {
    match &node.kind {
        NodeKind::Scalar(scalar) => scalar.text.clone(),
        NodeKind::Null => "~".into(),
        _ => "?".into(),
    }
}

fn scalar_kind(scalar: Scalar) -> NodeKind {
    let empty = matches!(&*scalar.text, "" | "~" | "null" | "Null" | "NULL");
    if scalar.style == Style::Plain && empty { NodeKind::Null } else { NodeKind::Scalar(scalar) }
}
