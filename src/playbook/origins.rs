//! Which parts of the merged playbook the team wrote.

use crate::base::span::{Place, Span};
use crate::model::node::{Node, NodeKind};
use crate::playbook::merge;
use crate::playbook::sources::Sources;

/// Path in the data → place in the team's file, for the topmost parts that are all the team's.
pub fn origins(tree: &Node, sources: &Sources) -> Vec<(String, Place)> {
    let mut found = Vec::new();
    if sources.has_team() {
        walk(tree, "", sources, &mut found);
    }
    found
}

/// Whether every byte of a value is the team's.
pub fn is_all_team(node: &Node, sources: &Sources) -> bool {
    sources.is_team(node.span)
        && node.items().iter().all(|item| is_all_team(item, sources))
        && node.entries().iter().all(|entry| sources.is_team(entry.key_span) && is_all_team(&entry.value, sources))
}

fn walk(node: &Node, path: &str, sources: &Sources, found: &mut Vec<(String, Place)>) {
    let join = |name: &str| if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
    match &node.kind {
        NodeKind::Map(entries) => {
            for entry in entries {
                step(&entry.value, &join(&entry.key), entry.key_span, sources, found);
            }
        }
        NodeKind::List(items) => {
            for (number, item) in items.iter().enumerate() {
                let removed = merge::removed(item).map(|entry| &*entry.key);
                let name = removed.or_else(|| item.get("id").and_then(Node::text));
                let path = name.map_or_else(|| format!("{path}[{number}]"), join);
                step(item, &path, item.span, sources, found);
            }
        }
        NodeKind::Null | NodeKind::Scalar(_) | NodeKind::Alias(_) => {}
    }
}

fn step(node: &Node, path: &str, at: Span, sources: &Sources, found: &mut Vec<(String, Place)>) {
    if is_all_team(node, sources) {
        found.extend(sources.place(at).map(|place| (path.to_string(), place)));
    } else {
        walk(node, path, sources, found);
    }
}
