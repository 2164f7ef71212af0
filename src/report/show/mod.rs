//! One document with everything that is known about it, for people and for machines.

use crate::model::entity::EntityIx;
use crate::model::workspace::Workspace;
use jiff::civil::Date;

mod checklist;
pub mod json;
pub mod text;

#[cfg(test)]
mod tests;

/// What to show.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub workspace: &'a Workspace,
    pub entity: EntityIx,
    /// What is known from history, oldest first; `None` where there is no history (a plain folder, a shallow clone).
    pub timeline: Option<&'a [Moment]>,
}

/// A change that a commit made to a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day of the commit in the committer's time zone.
    pub date: Date,
    /// The abbreviated id of the commit.
    pub commit: String,
    pub author: String,
    pub field: String,
    pub from: Option<String>,
    pub to: Option<String>,
}
