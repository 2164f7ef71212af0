//! A list of documents of one kind, for people and for machines.

use crate::model::entity::EntityIx;
use crate::model::kind::Kind;
use crate::model::workspace::Workspace;

pub mod json;
pub mod text;

#[cfg(test)]
mod tests;

/// What to list. Which documents and in which order is the command's choice.
#[derive(Clone, Copy)]
pub struct Listing<'a> {
    pub workspace: &'a Workspace,
    pub kind: &'a Kind,
    pub entities: &'a [EntityIx],
}
