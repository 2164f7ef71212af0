//! The team's tree laid over the built-in one.
//!
//! One rule for the whole file: maps merge by key, lists of things with an `id` merge by id, other lists and scalars
//! replace, `key: null` removes. Both trees are consumed, because copying the built-in one would cost more than reading it.

use std::collections::BTreeSet;

use crate::base::span::Span;
use crate::model::node::{Entry, Node, NodeKind, Scalar, Style};
use crate::playbook::predicate::PREDICATES;
use crate::playbook::review::Amended;

/// The lists of things with an `id`. A team may also write them as a map by id.
const THINGS: &[&str] = &[
    "profiles",
    "roles",
    "tracks",
    "stages",
    "activities",
    "kinds",
    "sections",
    "common",
    "fields",
    "values",
    "rules",
    "presets",
    "criteria",
    "ladder",
    "reports",
    "pages",
];

/// The keys that say more about a field's `type`. They go when the team gives the field another type.
const SHAPE: &[&str] = &["min", "max", "values", "to", "fragment", "role", "of", "fields", "default", "example"];

/// Stands in a thing that the team removed, so that printing the playbook can say so.
const REMOVED: &str = "(removed)";

/// `over` laid over `base`.
pub fn lay(base: Node, over: Node) -> Node {
    lay_at("", base, over)
}

/// Maps by id become lists of things, so that both ways of writing them merge alike.
pub fn normalise(node: Node) -> Node {
    normalise_at("", node)
}

/// Takes every value out of a tree that stands at one of the `culprits`.
pub fn prune(node: &mut Node, culprits: &BTreeSet<Span>) {
    match &mut node.kind {
        NodeKind::List(items) => {
            items.retain(|item| !culprits.contains(&item.span));
            items.iter_mut().for_each(|item| prune(item, culprits));
        }
        NodeKind::Map(entries) => {
            entries.retain(|entry| !culprits.contains(&entry.key_span) && !culprits.contains(&entry.value.span));
            entries.iter_mut().for_each(|entry| prune(&mut entry.value, culprits));
        }
        NodeKind::Null | NodeKind::Scalar(_) | NodeKind::Alias(_) => {}
    }
}

/// Writes into a tree what its values have come to mean.
pub fn amend(node: &mut Node, amended: &[Amended]) {
    let gone = |span: Span| amended.iter().any(|value| value.span == span && value.now.is_none());
    match &mut node.kind {
        NodeKind::List(items) => {
            items.retain(|item| !gone(item.span));
            items.iter_mut().for_each(|item| amend(item, amended));
        }
        NodeKind::Map(entries) => {
            entries.retain(|entry| !gone(entry.key_span) && !gone(entry.value.span));
            entries.iter_mut().for_each(|entry| amend(&mut entry.value, amended));
        }
        NodeKind::Scalar(scalar) => {
            if let Some(now) = amended.iter().find(|value| value.span == node.span).and_then(|value| value.now.clone())
            {
                scalar.text = now.into();
            }
        }
        NodeKind::Null | NodeKind::Alias(_) => {}
    }
}

/// The id of a thing that the team removed from a list.
pub fn removed(item: &Node) -> Option<&Entry> {
    item.get(REMOVED)?;
    item.entries().first()
}

/// `- ID: null`: asks for a thing of the list to be removed.
pub fn removal(item: &Node) -> Option<&Entry> {
    match item.entries() {
        [entry] if &*entry.key != "id" && is_explicit_null(&entry.value) => Some(entry),
        _ => None,
    }
}

fn lay_at(key: &str, base: Node, over: Node) -> Node {
    let Node { span, kind } = over;
    let kind = match (base.kind, kind) {
        (NodeKind::Map(base), NodeKind::Map(over)) => NodeKind::Map(lay_map(key, base, over)),
        (NodeKind::List(base), NodeKind::List(over)) if are_things(key, &base, &over) => {
            NodeKind::List(lay_things(key, base, over))
        }
        (_, over) => over,
    };
    Node { span, kind }
}

fn lay_map(key: &str, mut base: Vec<Entry>, over: Vec<Entry>) -> Vec<Entry> {
    let gone = superseded(key, &base, &over);
    base.retain(|entry| !gone.contains(&&*entry.key));
    let mut used = vec![false; base.len()];
    for entry in over {
        // A key that stands twice is laid once; the parser has already complained about the second one.
        let slot = base.iter_mut().zip(&mut used).find(|(slot, used)| !**used && slot.key == entry.key);
        let Some((slot, used)) = slot else {
            base.push(entry);
            continue;
        };
        *used = true;
        // `key:` with nothing behind it is something that the team has not filled in yet, not a wish to remove.
        if entry.value.is_null() && !is_explicit_null(&entry.value) {
            continue;
        }
        // What the team only repeats (an id, a whole copied file) stays built in: it changes nothing.
        if is_same(&slot.value, &entry.value) {
            continue;
        }
        let below = std::mem::replace(&mut slot.value, Node { span: entry.key_span, kind: NodeKind::Null });
        slot.value = lay_at(&entry.key, below, entry.value);
        slot.key_span = entry.key_span;
    }
    base
}

fn lay_things(key: &str, mut base: Vec<Node>, over: Vec<Node>) -> Vec<Node> {
    let mut used = vec![false; base.len()];
    for item in over {
        let wanted = removal(&item).map(|entry| &*entry.key).or_else(|| id(&item));
        // An id that stands twice in the team's list is laid once; the second one is found when the list is read.
        let slot =
            base.iter_mut().zip(&mut used).find(|(slot, used)| !**used && wanted.is_some() && id(slot) == wanted);
        let Some((slot, used)) = slot else {
            base.push(item);
            continue;
        };
        *used = true;
        let below = std::mem::replace(slot, Node { span: item.span, kind: NodeKind::Null });
        *slot = if removal(&item).is_some() { tombstone(item) } else { lay_at(key, below, item) };
    }
    base
}

/// Whether two lists are merged by id. A list of bare words replaces, also where the built-in one names its words.
fn are_things(key: &str, base: &[Node], over: &[Node]) -> bool {
    let all = !base.is_empty() && base.iter().all(|item| id(item).is_some());
    all && (key != "values" || over.iter().all(|item| matches!(item.kind, NodeKind::Map(_))))
}

/// The built-in keys that make no sense any more beside the team's: of some things a map has only one.
fn superseded<'k>(key: &str, base: &[Entry], over: &[Entry]) -> Vec<&'k str> {
    let has = |key: &str| over.iter().any(|entry| &*entry.key == key && !entry.value.is_null());
    let one_of = |keys: &[&'k str]| -> Vec<&'k str> {
        if keys.iter().any(|key| has(key)) {
            keys.iter().copied().filter(|key| !has(key)).collect()
        } else {
            Vec::new()
        }
    };
    match key {
        "fields" | "common" | "of" if differs("type", base, over) => SHAPE.to_vec(),
        "rules" => one_of(PREDICATES),
        "kinds" => one_of(&["folder", "file"]),
        "signed_by" => one_of(&["role", "field"]),
        "select" => one_of(&["top", "min_score", "capacity"]),
        "scale" if has("values") => vec!["min", "max", "step"],
        "scale" if ["min", "max", "step"].iter().any(|key| has(key)) => vec!["values"],
        "cycle" if differs("length", base, over) => vec!["n", "first", "first_month"],
        _ => Vec::new(),
    }
}

fn differs(key: &str, base: &[Entry], over: &[Entry]) -> bool {
    let value = |entries: &'_ [Entry]| -> Option<Box<str>> {
        entries.iter().find(|entry| &*entry.key == key).and_then(|entry| entry.value.text()).map(Box::from)
    };
    let (before, after) = (value(base), value(over));
    after.is_some() && before != after
}

fn normalise_at(key: &str, node: Node) -> Node {
    let kind = match node.kind {
        NodeKind::Map(entries) if THINGS.contains(&key) => {
            // Items are read under no name, or a thing would be taken for another such list.
            NodeKind::List(entries.into_iter().map(thing).map(|item| normalise_at("", item)).collect())
        }
        NodeKind::Map(entries) => NodeKind::Map(entries.into_iter().map(normalise_entry).collect()),
        NodeKind::List(items) => NodeKind::List(items.into_iter().map(|item| normalise_at("", item)).collect()),
        kind => kind,
    };
    Node { span: node.span, kind }
}

fn normalise_entry(entry: Entry) -> Entry {
    let Entry { key, key_span, value } = entry;
    let value = normalise_at(&key, value);
    Entry { key, key_span, value }
}

/// `ID: {…}` → `{id: ID, …}`, and `ID: null` → the wish to remove it.
fn thing(entry: Entry) -> Node {
    let Entry { key, key_span, value } = entry;
    let span = Span { start: key_span.start, end: value.span.end.max(key_span.end) };
    match value.kind {
        NodeKind::Map(mut entries) => {
            let kind = NodeKind::Scalar(Scalar { text: key, style: Style::Plain });
            entries.insert(0, Entry { key: "id".into(), key_span, value: Node { span: key_span, kind } });
            Node { span, kind: NodeKind::Map(entries) }
        }
        kind @ NodeKind::Null => {
            let value = Node { span: value.span, kind };
            Node { span, kind: NodeKind::Map(vec![Entry { key, key_span, value }]) }
        }
        kind => Node { span: value.span, kind },
    }
}

/// A removed thing: its id, and a mark behind it.
fn tombstone(item: Node) -> Node {
    let span = item.span;
    let NodeKind::Map(mut entries) = item.kind else { return item };
    let mark = Node { span, kind: NodeKind::Null };
    entries.push(Entry { key: REMOVED.into(), key_span: span, value: mark });
    Node { span, kind: NodeKind::Map(entries) }
}

/// Whether two values say the same, wherever they stand.
fn is_same(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (NodeKind::List(a), NodeKind::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b)),
        (NodeKind::Map(a), NodeKind::Map(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.key == b.key && is_same(&a.value, &b.value))
        }
        (a, b) => a == b,
    }
}

fn id(item: &Node) -> Option<&str> {
    item.get("id").and_then(Node::text)
}

/// `null` or `~`, written out.
pub fn is_explicit_null(node: &Node) -> bool {
    node.is_null() && node.span.start < node.span.end
}
