//! One document with everything that is known about it, for people and for machines.

use crate::model::entity::EntityIx;
use crate::model::workspace::Workspace;

mod checklist;
pub mod json;
mod past;
pub mod text;

#[cfg(test)]
mod tests;

/// What to show.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub workspace: &'a Workspace,
    pub entity: EntityIx,
}
