//! The names that other parts of a playbook refer to.
//!
//! Collected before anything is read, so that each reference is checked where it stands and has its place at hand.

use crate::base::text::Str;
use crate::model::node::Node;
use crate::playbook::form::Form;
use crate::playbook::merge;
use crate::playbook::review::Review;
use crate::playbook::scalar;

/// The profile from which a bare `at:` applies. Named in the contract with users, like the file's own keys.
const USUAL: &str = "standard";
/// More stages than this are no help to anybody, and their numbers must fit a byte.
const MOST_STAGES: usize = 100;

/// Ids by what they are, in the order of the playbook.
pub struct Known {
    pub profiles: Vec<Str>,
    pub roles: Vec<Str>,
    pub tracks: Vec<Str>,
    pub kinds: Vec<Str>,
    /// How many stages there are.
    pub stages: u8,
    /// Reports and limits that the program knows: those of the built-in playbook.
    pub reports: Vec<Str>,
    pub limits: Vec<Str>,
}

/// What the program itself asks a playbook for by name, so that a team cannot add to it.
pub struct Fixed {
    reports: Vec<Str>,
    limits: Vec<Str>,
}

impl Fixed {
    /// `root`: the built-in playbook before anything is laid over it.
    pub fn new(root: &Node) -> Fixed {
        let limits = root.get("limits").map(Node::entries).unwrap_or_default();
        Fixed {
            reports: root.get("reports").map(ids).unwrap_or_default(),
            limits: limits.iter().map(|entry| Str::from(&*entry.key)).collect(),
        }
    }
}

impl Known {
    pub fn new(root: &Node, fixed: Fixed) -> Known {
        let ids = |key| root.get(key).map(ids).unwrap_or_default();
        let stages = ids("stages").len().min(MOST_STAGES);
        Known {
            profiles: ids("profiles"),
            roles: ids("roles"),
            tracks: ids("tracks"),
            kinds: ids("kinds"),
            stages: u8::try_from(stages).unwrap_or(u8::MAX),
            reports: fixed.reports,
            limits: fixed.limits,
        }
    }

    /// The number of the profile from which a bare `at:` applies.
    pub fn usual(&self) -> usize {
        self.profiles.iter().position(|id| &**id == USUAL).unwrap_or(0)
    }

    /// The role under `key`.
    pub fn role<'n>(&self, form: &mut Form<'n>, key: &'n str, review: &mut Review) -> Option<Str> {
        form.name(key, "role", &self.roles, review)
    }

    pub fn tracks<'n>(&self, form: &mut Form<'n>, review: &mut Review) -> Vec<Str> {
        form.names("tracks", "track", &self.tracks, review)
    }
}

/// The things of a list that can be used: maps with an id of their own. What is wrong with the others is said.
pub fn things<'n>(items: &'n [Node], what: &'static str, review: &mut Review) -> Vec<(Str, &'n Node)> {
    let mut found: Vec<(Str, &Node)> = Vec::with_capacity(items.len());
    for item in items {
        if let Some(thing) = thing(items, item, what, review) {
            if found.iter().any(|(id, _)| *id == thing.0) {
                let span = item.get("id").map_or(item.span, |node| node.span);
                review.mistake("duplicate", span, vec![("what", what.into()), ("name", (&thing.0).into())]);
                review.blame(item.span);
            } else {
                found.push(thing);
            }
        }
    }
    found
}

/// Whether `item` is no thing but the removal of one. Removing what is not there is a finding.
pub fn is_taken_out(items: &[Node], item: &Node, what: &'static str, review: &mut Review) -> bool {
    if merge::removed(item).is_some() {
        return true;
    }
    let Some(entry) = merge::removal(item) else { return false };
    let ids = items.iter().filter_map(|item| item.get("id").and_then(Node::text));
    review.unknown_name(what, &entry.key, entry.key_span, ids);
    review.blame(item.span);
    true
}

fn thing<'n>(items: &[Node], item: &'n Node, what: &'static str, review: &mut Review) -> Option<(Str, &'n Node)> {
    if is_taken_out(items, item, what, review) {
        return None;
    }
    let mut form = Form::open(item, review)?;
    let node = form.need("id", review);
    form.set_aside(review);
    let node = node?;
    let id = scalar::text(node, review)?;
    if !is_id(id) {
        review.mistake("bad-id", node.span, vec![("name", id.into())]);
        review.blame(item.span);
        return None;
    }
    Some((Str::from(id), item))
}

fn ids(list: &Node) -> Vec<Str> {
    let named = list.items().iter().filter_map(|item| item.get("id").and_then(Node::text));
    named.map(Str::from).collect()
}

/// Letters, digits, `-` and `_`, a letter first: usable in file names, links and `checks:`.
fn is_id(id: &str) -> bool {
    let starts_well = id.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    starts_well && id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
