//! What is owed now, and by whom, wherever the playbook keeps it.
//!
//! A room of its own below the site and the reports: both tell people what waits for them, and must not disagree.

mod answer;
pub mod blocker;
pub mod day;
mod duty;
pub mod gate;
pub mod lesson;
pub mod role;
mod score;
pub mod sprint;
pub mod suspect;

use std::cmp::Reverse;

use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::PERSON;
use crate::model::owed::{Owed, Owing, Wait, What};
use crate::model::workspace::Workspace;

/// A workspace, and what of it may be told.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    pub workspace: &'a Workspace,
    pub shows: &'a dyn Fn(EntityIx) -> bool,
}

impl<'a> Seen<'a> {
    /// The documents and entries of a kind that are shown.
    pub fn of_kind(self, kind: &'a str) -> impl Iterator<Item = (EntityIx, &'a Entity)> {
        self.workspace.of_kind(kind).filter(move |(ix, _)| (self.shows)(*ix))
    }
}

/// Whether somebody of the register works here today.
pub fn works(workspace: &Workspace, person: &Entity) -> bool {
    let teams = workspace.playbook.views.team.teams.as_ref();
    let last = teams.and_then(|teams| person.date(&teams.until));
    last.is_none_or(|last| last >= workspace.today)
}

/// Everything that is owed.
pub fn owing(seen: Seen) -> Owing {
    let results = answer::results(seen);
    let mut all = gate::owed(seen, &results);
    all.extend(results);
    all.extend(score::owed(seen));
    all.extend(duty::owed(seen));
    all.extend(answer::answers(seen));
    all.extend(answer::upkeep(seen));
    all.extend(suspect::owed(seen));
    all.extend(lesson::owed(seen));
    all.extend(sprint::owed(seen));
    let blockers = blocker::all(seen);
    all.extend(blocker::owed(seen, &blockers));
    let workspace = seen.workspace;
    for owed in &mut all {
        settle(workspace, owed);
    }
    all.sort_by_cached_key(|owed| order(workspace, owed));
    let mut owing = Owing { blockers, ..Owing::default() };
    for (at, owed) in all.iter().enumerate() {
        for person in &owed.people {
            owing.people.entry(person.clone()).or_default().push(at);
        }
        match &owed.role {
            Some(role) => owing.roles.entry(role.clone()).or_default().push(at),
            None if owed.people.is_empty() => owing.nobody.push(at),
            None => {}
        }
    }
    owing.all = all;
    owing
}

/// Whose it is today.
fn settle(workspace: &Workspace, owed: &mut Owed) {
    // Former ids lead to the person of today, and an id of nobody is no name.
    let found = owed.people.iter().filter_map(|id| workspace.find(PERSON, id));
    let found: Vec<&Entity> = found.map(|ix| workspace.entity(ix)).collect();
    if let (None, Some(first)) = (&owed.role, found.first()) {
        owed.role = role::first(workspace, &first.id);
    }
    // What stands against the name of somebody who left falls to the role.
    owed.people = found.iter().filter(|one| works(workspace, one)).map(|one| one.id.clone()).collect();
}

/// What is late comes first, the longest first; then what a gate was passed without; what has a day; the rest, with what only
/// waits for a signature before it, and the furthest stage on top.
fn order(workspace: &Workspace, owed: &Owed) -> impl Ord + use<> {
    let late = owed.due.is_some_and(|due| due < workspace.today);
    let signature = matches!(&owed.what, What::Gate(gate) if gate.wait == Wait::Signature);
    let group = match (late, owed.behind, owed.due) {
        (true, _, _) => 0,
        (false, true, _) => 1,
        (false, false, Some(_)) => 2,
        (false, false, None) if signature => 3,
        (false, false, None) => 4,
    };
    (group, owed.due, Reverse(workspace.entity(owed.ix).stage), owed.ix)
}
