//! The ranking, for people and for machines.

use std::collections::BTreeMap;

use crate::model::entity::EntityIx;
use crate::model::grouping::Grouping;
use crate::model::ranking::{Flag, Ranked};
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
    /// In groups, by what the documents lead to.
    pub by: Option<Grouping<'a>>,
}

/// The same workspace at an earlier moment.
#[derive(Clone, Copy)]
pub struct Since<'a> {
    pub workspace: &'a Workspace,
    /// How to call that moment: a date, a revision.
    pub name: &'a str,
}

impl Options<'_> {
    /// How many places each ranked document has risen, since the moment asked for, else since the end of last week; those that
    /// were not ranked then have no entry.
    fn changes(&self, workspace: &Workspace) -> BTreeMap<EntityIx, i64> {
        let ranks = |items: &[Ranked]| items.iter().map(|item| (item.entity, item.rank)).collect();
        let before: BTreeMap<EntityIx, u32> = match (self.since, workspace.history.last_week()) {
            (Some(since), _) => ranks(&since.workspace.ranking.items),
            (None, Some(week)) => week.ranks.iter().copied().collect(),
            (None, None) => return BTreeMap::new(),
        };
        let change = |item: &Ranked| {
            let entity = workspace.entity(item.entity);
            let then = match self.since {
                Some(since) => since.workspace.find(&entity.kind, &entity.id)?,
                None => item.entity,
            };
            Some((item.entity, i64::from(*before.get(&then)?) - i64::from(item.rank)))
        };
        workspace.ranking.items.iter().filter_map(change).collect()
    }

    /// What to call the moment that places are compared with; `None` when there is none.
    fn compared(&self, workspace: &Workspace) -> Option<String> {
        let asked = self.since.map(|since| since.name.to_owned());
        asked.or_else(|| Some(workspace.history.last_week()?.end.to_string()))
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
