//! The built-in file as a tree, read in pieces at the same time.
//!
//! It holds every text of the method in four languages and is read at each start, where reading it in one go would take
//! longer than all the rest. Its form is ours, so it can be cut where a part or an item of a list begins in a known column;
//! a file that cannot be read in pieces is read whole.

use std::ops::Range;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::model::node::{Entry, Node, NodeKind};
use crate::syntax::yaml::{self, Yaml};
use rayon::prelude::*;

/// Pieces are at least this long: enough of them for every core, each worth its start.
const PIECE: usize = 16 * 1024;

/// The tree of `text`, the same that one reading would give.
pub fn parse(path: &TreePath, text: &str) -> (Option<Node>, Vec<Diagnostic>) {
    let read: Vec<Yaml> = pieces(text).into_par_iter().map(|piece| yaml::parse(path, text, piece)).collect();
    let sound = read.iter().all(|piece| piece.diagnostics.is_empty());
    if let Some(root) = joined(read).filter(|_| sound) {
        return (Some(root), Vec::new());
    }
    let whole = yaml::parse(path, text, 0..text.len());
    (whole.root, whole.diagnostics)
}

/// Cuts before keys in the first column and before items two columns further in.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::with_capacity(text.len() / PIECE + 8);
    let (mut start, mut at, mut in_list) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        let key = line.starts_with(|first: char| !first.is_whitespace() && first != '#');
        let item = line.starts_with("  - ");
        // A piece that begins inside a list ends with that list.
        if (key && in_list) || ((key || item) && at - start >= PIECE) {
            pieces.push(start..at);
            (start, in_list) = (at, item);
        }
        at += line.len();
    }
    pieces.push(start..at);
    pieces
}

/// Maps are joined; a list goes on where the last entry's list ended. `None` when the pieces fit in no other way.
fn joined(pieces: Vec<Yaml>) -> Option<Node> {
    let mut all: Vec<Entry> = Vec::new();
    let mut span: Option<Span> = None;
    for root in pieces.into_iter().filter_map(|piece| piece.root) {
        let end = root.span.end;
        let start = span.map_or(root.span.start, |span| span.start);
        span = Some(Span { start, end });
        match root.kind {
            NodeKind::Map(entries) => all.extend(entries),
            NodeKind::List(items) => {
                let list = &mut all.last_mut()?.value;
                match &mut list.kind {
                    NodeKind::List(known) => known.extend(items),
                    NodeKind::Null => *list = Node { span: root.span, kind: NodeKind::List(items) },
                    _ => return None,
                }
                list.span.end = end;
            }
            _ => return None,
        }
    }
    Some(Node { span: span?, kind: NodeKind::Map(all) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::standard;

    #[test]
    fn pieces_give_the_tree_of_the_whole() {
        let path = TreePath::new("playbook.yaml").expect("a path");
        let (root, found) = parse(&path, standard());
        let whole = yaml::parse(&path, standard(), 0..standard().len());
        assert!(found.is_empty());
        assert!(root == whole.root, "a piece was cut in the wrong place");
        assert!(pieces(standard()).len() > 2);
    }

    #[test]
    fn what_cannot_be_read_in_pieces_is_read_whole() {
        let path = TreePath::new("playbook.yaml").expect("a path");
        let long = format!("a: >\n{}b: 1\n", "  - text\n".repeat(PIECE / 4));
        let (root, _) = parse(&path, &long);
        assert_eq!(root, yaml::parse(&path, &long, 0..long.len()).root);
        let broken = format!("a:\n{}b: [\n", "  - text\n".repeat(PIECE / 4));
        assert_eq!(parse(&path, &broken).1.len(), yaml::parse(&path, &broken, 0..broken.len()).diagnostics.len());
    }
}
