//! The parts of a tree by name, and which of them the team wrote.

use std::collections::BTreeMap;

use crate::base::span::{Place, Span};
use crate::model::node::{Node, NodeKind};
use crate::playbook::merge;
use crate::playbook::sources::Sources;

/// Path in the data → place in the team's file, for the topmost parts that are all the team's.
pub fn origins(tree: &Node, sources: &Sources) -> Vec<(String, Place)> {
    let mut found = Vec::new();
    if sources.has_team() {
        walk(tree, "", &mut |part| {
            let own = is_all_team(part.node, sources);
            if own {
                found.extend(sources.place(part.at).map(|place| (part.path.to_string(), place)));
            }
            !own
        });
    }
    found
}

/// The path of each part by where its name stands and by where its value does: `kinds.initiative.fields.title.max`.
pub fn paths(tree: &Node) -> BTreeMap<Span, String> {
    let mut paths = BTreeMap::new();
    walk(tree, "", &mut |part| {
        for span in [part.at, part.node.span] {
            paths.entry(span).or_insert_with(|| part.path.to_owned());
        }
        true
    });
    paths
}

/// Whether every byte of a value is the team's.
pub fn is_all_team(node: &Node, sources: &Sources) -> bool {
    sources.is_team(node.span)
        && node.items().iter().all(|item| is_all_team(item, sources))
        && node.entries().iter().all(|entry| sources.is_team(entry.key_span) && is_all_team(&entry.value, sources))
}

/// A value with its name and the place of that name.
struct Part<'a> {
    path: &'a str,
    at: Span,
    node: &'a Node,
}

/// Visits all parts from the top; goes into those for which `visit` says so.
fn walk(node: &Node, path: &str, visit: &mut impl FnMut(&Part) -> bool) {
    let join = |name: &str| if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
    let mut step = |path: String, at: Span, node: &Node| {
        if visit(&Part { path: &path, at, node }) {
            walk(node, &path, visit);
        }
    };
    match &node.kind {
        NodeKind::Map(entries) => {
            entries.iter().for_each(|entry| step(join(&entry.key), entry.key_span, &entry.value));
        }
        NodeKind::List(items) => {
            for (number, item) in items.iter().enumerate() {
                let removed = merge::removed(item).map(|entry| &*entry.key);
                let name = removed.or_else(|| item.get("id").and_then(Node::text));
                step(name.map_or_else(|| format!("{path}[{number}]"), join), item.span, item);
            }
        }
        NodeKind::Null | NodeKind::Scalar(_) | NodeKind::Alias(_) => {}
    }
}
