//! What waits for somebody: what to do, where, since when or until when, and the command that settles it.

pub mod json;
mod settle;
#[cfg(test)]
mod tests;
pub mod text;

use crate::model::owed::{Owed, Owing};
use crate::model::workspace::Workspace;
use crate::owing::role;

/// Whose inbox it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    Person(String),
    Role(String),
    /// Everybody's, by role.
    All,
}

/// Things that wait for one person or one role.
pub struct Part<'a> {
    pub person: Option<&'a str>,
    pub role: Option<&'a str>,
    pub owed: Vec<&'a Owed>,
}

/// The parts of an inbox; only those of which something is left.
pub fn parts<'a>(workspace: &'a Workspace, owing: &'a Owing, whose: &'a Whose) -> Vec<Part<'a>> {
    let mut parts = match whose {
        Whose::Person(id) => {
            let own = Part { person: Some(id), role: None, owed: owing.person(id) };
            // What nobody is named for falls to whoever has the role.
            let falls = role::all(workspace, id).into_iter().map(|role| {
                let open = owing.role(role).into_iter().filter(|owed| owed.people.is_empty());
                Part { person: None, role: Some(role), owed: open.collect() }
            });
            std::iter::once(own).chain(falls).collect::<Vec<_>>()
        }
        Whose::Role(id) => vec![Part { person: None, role: Some(id), owed: owing.role(id) }],
        Whose::All => {
            let roles = workspace.playbook.roles.iter();
            let mut parts: Vec<Part> =
                roles.map(|role| Part { person: None, role: Some(&role.id), owed: owing.role(&role.id) }).collect();
            parts.push(Part { person: None, role: None, owed: owing.nobody() });
            parts
        }
    };
    parts.retain(|part| !part.owed.is_empty());
    parts
}

/// Whether its day has passed.
fn is_late(workspace: &Workspace, owed: &Owed) -> bool {
    owed.due.is_some_and(|due| due < workspace.today)
}
