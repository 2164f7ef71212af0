//! The ranking, for people and for machines.

use crate::model::entity::{Entity, EntityIx};
use crate::model::ranking::Flag;
use crate::model::workspace::Workspace;

pub mod formula;
pub mod json;
mod legend;
pub mod text;

#[cfg(test)]
mod tests;

/// What to show of the ranking.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// Only so many from the top.
    pub top: Option<usize>,
    /// Also what was chosen earlier.
    pub chosen: bool,
    /// What to compare places with.
    pub since: Option<Since<'a>>,
}

/// The same workspace at an earlier moment.
#[derive(Clone, Copy)]
pub struct Since<'a> {
    pub workspace: &'a Workspace,
    /// How to call that moment: a date, a revision.
    pub name: &'a str,
}

impl Since<'_> {
    /// How many places `entity` has risen to `rank`; `None` when it was not ranked then.
    fn change(&self, entity: &Entity, rank: u32) -> Option<i64> {
        let before = self.workspace.find(&entity.kind, &entity.id)?;
        let item = self.workspace.ranking.items.iter().find(|item| item.entity == before)?;
        Some(i64::from(item.rank) - i64::from(rank))
    }
}

/// The reason why something must be done, when it says one.
fn must_do_reason(workspace: &Workspace, entity: EntityIx) -> Option<&str> {
    workspace.entity(entity).text(&workspace.playbook.scoring.must_field)
}

/// The sign of a flag in tables, the same in every language; the legend below says what it means.
pub(in crate::report) fn mark(flag: Flag) -> &'static str {
    match flag {
        Flag::OneRater => "1",
        Flag::Discuss => "!",
        Flag::Stale => "~",
        Flag::Expired => "x",
        Flag::BeforeEvidence => "<",
        Flag::OverEvidence => "^",
        Flag::Contested => "?",
    }
}

/// The message that explains a flag; its help says what to do.
pub(in crate::report) fn flag_message(flag: Flag) -> &'static str {
    match flag {
        Flag::OneRater => "flag-one-rater",
        Flag::Discuss => "flag-discuss",
        Flag::Stale => "flag-stale",
        Flag::Expired => "flag-expired",
        Flag::BeforeEvidence => "flag-score-before-evidence",
        Flag::OverEvidence => "flag-over-evidence",
        Flag::Contested => "flag-contested",
    }
}
