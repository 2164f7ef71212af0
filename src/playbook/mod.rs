//! The method as data: reads, merges and checks the playbook, and reads `tandem.yaml`.
//!
//! Two files become one `Playbook`: the built-in one and the team's own, which is laid over it. The merged playbook travels
//! in the workspace; nobody else reads these files. Mistakes are findings with places in the team's file, and whatever is
//! wrong there, a playbook that holds together comes out.

pub mod config;
pub mod print;
pub mod template;

mod conditions;
mod defence;
mod fields;
mod form;
mod kinds;
mod known;
mod market;
mod merge;
mod method;
mod nearest;
mod origins;
mod own;
mod per_profile;
mod predicate;
mod preset;
mod relation;
mod review;
mod rules;
mod scalar;
mod score;
mod settings;
mod settle;
mod shape;
mod sources;
mod things;
mod version;
mod views;
mod yaml;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::model::playbook::Playbook;
use crate::playbook::settle::settle;
use crate::playbook::sources::Sources;

/// The built-in playbook as it is written.
pub fn standard() -> &'static str {
    include_str!("playbook.yaml")
}

/// The playbook in force: the built-in one with the team's file laid over it, seen with the eyes of `profile`.
/// A profile that there is not is taken for the lightest one; [`config::check`] says so.
pub fn read(profile: &str, overlay: Option<(&TreePath, &str)>) -> (Playbook, Vec<Diagnostic>) {
    let sources = Sources::new(standard(), overlay);
    let settled = settle(profile, &sources);
    (settled.playbook, settled.found)
}

#[cfg(test)]
mod tests;
