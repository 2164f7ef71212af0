//! The names that other parts of a playbook refer to.
//!
//! Collected before anything is read, so that each reference is checked where it stands and has its place at hand.

use crate::base::text::Str;
use crate::model::kind::Choice;
use crate::model::node::Node;
use crate::playbook::form::Form;
use crate::playbook::review::Review;

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
    /// What the limits are set to.
    pub amounts: Vec<(Str, f64)>,
    /// The sides of the shared cycle, each with its roles.
    pub sides: Vec<(Str, Vec<Str>)>,
    /// The lists that an enum can take its words from, by their key; known once they are read.
    pub lists: Vec<(Str, Vec<Choice>)>,
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
            amounts: root.get("limits").map(amounts).unwrap_or_default(),
            sides: root.get("roles").map(sides).unwrap_or_default(),
            lists: Vec::new(),
        }
    }

    /// The words of the list that `node` names: `values: roles`.
    pub fn list(&self, name: &str, node: &Node, review: &mut Review) -> Vec<Choice> {
        let names: Vec<Str> = self.lists.iter().map(|(name, _)| name.clone()).collect();
        let found = review.reference("list", &names, name, node.span);
        let list = found.and_then(|name| self.lists.iter().find(|(known, _)| *known == name));
        list.map(|(_, choices)| choices.clone()).unwrap_or_default()
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

/// The numbers of a map; what is none is complained about where the map is read.
fn amounts(map: &Node) -> Vec<(Str, f64)> {
    let read = map.entries().iter().filter_map(|entry| {
        let number = entry.value.text()?.parse::<f64>().ok().filter(|number| number.is_finite())?;
        Some((Str::from(&*entry.key), number))
    });
    read.collect()
}

fn sides(roles: &Node) -> Vec<(Str, Vec<Str>)> {
    let mut found: Vec<(Str, Vec<Str>)> = Vec::new();
    for role in roles.items() {
        let text = |key| role.get(key).and_then(Node::text).filter(|text| !text.is_empty()).map(Str::from);
        let (Some(id), Some(side)) = (text("id"), text("side")) else { continue };
        match found.iter_mut().find(|(known, _)| *known == side) {
            Some((_, roles)) => roles.push(id),
            None => found.push((side, vec![id])),
        }
    }
    found
}

fn ids(list: &Node) -> Vec<Str> {
    let named = list.items().iter().filter_map(|item| item.get("id").and_then(Node::text));
    named.map(Str::from).collect()
}
