//! The two files that a playbook is made of, as one range of bytes.
//!
//! The team's bytes are counted on behind the built-in ones. So a span alone tells which of the two files it means, and
//! the merged tree needs no second mark on every node to remember where it came from.

use crate::base::path::TreePath;
use crate::base::span::{Lines, Place, Span};
use crate::model::node::{Node, NodeKind};

/// The built-in text and the team's.
pub struct Sources<'a> {
    built_in: &'a str,
    team: Option<(&'a TreePath, &'a str)>,
    /// What the built-in file is called where it has to be named.
    own: Option<TreePath>,
}

impl<'a> Sources<'a> {
    pub fn new(built_in: &'a str, team: Option<(&'a TreePath, &'a str)>) -> Sources<'a> {
        Sources { built_in, team, own: TreePath::new("playbook.yaml") }
    }

    /// A file of the team's with nothing built in below it.
    pub fn single(path: &'a TreePath, text: &'a str) -> Sources<'a> {
        Sources::new("", Some((path, text)))
    }

    pub fn has_team(&self) -> bool {
        self.team.is_some()
    }

    pub fn team(&self) -> Option<(&'a TreePath, &'a str)> {
        self.team
    }

    pub fn built_in(&self) -> &'a str {
        self.built_in
    }

    /// The path of the built-in file.
    pub fn own(&self) -> Option<&TreePath> {
        self.own.as_ref()
    }

    /// Whether these bytes stand in the team's file.
    pub fn is_team(&self, span: Span) -> bool {
        self.team.is_some() && span.start as usize >= self.built_in.len()
    }

    /// The file and the bytes in it.
    pub fn place(&self, span: Span) -> Option<Place> {
        match self.team {
            Some((path, _)) if self.is_team(span) => Some(Place { path: path.clone(), span: self.unshifted(span) }),
            _ => self.own.clone().map(|path| Place { path, span }),
        }
    }

    /// The start of the team's file, for a mistake that no line of it can be blamed for.
    pub fn team_start(&self) -> Option<Place> {
        self.team.map(|(path, _)| Place { path: path.clone(), span: Span::default() })
    }

    /// The bytes of a span as written.
    pub fn words(&self, span: Span) -> &'a str {
        let (text, span) = match self.team {
            Some((_, text)) if self.is_team(span) => (text, self.unshifted(span)),
            _ => (self.built_in, span),
        };
        text.get(span.range()).unwrap_or("")
    }

    /// The lines of the team's file, and how far its spans are moved.
    pub fn team_lines(&self) -> Option<(&'a TreePath, Lines<'a>, usize)> {
        self.team.map(|(path, text)| (path, Lines::new(text.as_bytes()), self.built_in.len()))
    }

    /// Moves a freshly parsed tree of the team's file behind the built-in bytes.
    pub fn shifted(&self, node: &mut Node) {
        shift(node, self.built_in.len());
    }

    fn unshifted(&self, span: Span) -> Span {
        let border = self.built_in.len();
        Span::new((span.start as usize).saturating_sub(border), (span.end as usize).saturating_sub(border))
    }
}

fn shift(node: &mut Node, by: usize) {
    node.span = node.span.shift(by);
    match &mut node.kind {
        NodeKind::List(items) => items.iter_mut().for_each(|item| shift(item, by)),
        NodeKind::Map(entries) => {
            for entry in entries {
                entry.key_span = entry.key_span.shift(by);
                shift(&mut entry.value, by);
            }
        }
        NodeKind::Null | NodeKind::Scalar(_) | NodeKind::Alias(_) => {}
    }
}
