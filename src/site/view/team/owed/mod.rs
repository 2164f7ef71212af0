//! What is owed now, and by whom: made once for all pages of people and roles.
//!
//! Exists so that a person finds everything that waits for them in one place, wherever the playbook keeps it.

mod source;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx};
use crate::model::workspace::Workspace;
use crate::site::view::team::blocker::{self, Blocker};
use crate::site::{Site, role};

/// One thing that somebody owes.
#[derive(Clone, Debug)]
pub struct Owed {
    /// The document in which it stands.
    pub ix: EntityIx,
    /// Whoever is named for it; nobody: it falls to the role.
    pub people: Vec<Str>,
    pub role: Option<Str>,
    pub due: Option<Date>,
    /// A gate was passed without it.
    pub behind: bool,
    /// What to do.
    pub what: String,
    /// What sort of thing it is, in the playbook's words.
    pub sort: String,
}

/// Everything that is owed, in the order in which people should see it.
#[derive(Debug, Default)]
pub struct Owing {
    /// What is in somebody's way.
    pub blockers: Vec<Blocker>,
    all: Vec<Owed>,
    people: BTreeMap<Str, Vec<usize>>,
    roles: BTreeMap<Str, Vec<usize>>,
    nobody: Vec<usize>,
}

/// Whether somebody of the register works here today.
pub fn works(workspace: &Workspace, person: &Entity) -> bool {
    let teams = workspace.playbook.views.team.teams.as_ref();
    let last = teams.and_then(|teams| person.date(&teams.until));
    last.is_none_or(|last| last >= workspace.today)
}

impl Owing {
    pub fn new(site: &Site) -> Owing {
        let mut all = source::gates(site);
        all.extend(source::scores(site));
        all.extend(source::duties(site));
        all.extend(source::answers(site));
        all.extend(source::upkeep(site));
        all.extend(source::lessons(site));
        let blockers = blocker::all(site);
        all.extend(blocker::owed(site, &blockers));
        let workspace = site.workspace();
        for owed in &mut all {
            // Former ids lead to the person of today, and an id of nobody is no name.
            let found = owed.people.iter().filter_map(|id| workspace.find(role::PEOPLE, id));
            let found: Vec<&Entity> = found.map(|ix| workspace.entity(ix)).collect();
            if let (None, Some(first)) = (&owed.role, found.first()) {
                owed.role = role::first(site, &first.id);
            }
            // What stands against the name of somebody who left falls to the role.
            owed.people = found.iter().filter(|one| works(workspace, one)).map(|one| one.id.clone()).collect();
        }
        all.sort_by_cached_key(|owed| {
            let late = owed.due.is_some_and(|due| due < workspace.today);
            let group = match (late, owed.behind, owed.due) {
                (true, _, _) => 0,
                (false, true, _) => 1,
                (false, false, Some(_)) => 2,
                (false, false, None) => 3,
            };
            let stage = Reverse(workspace.entity(owed.ix).stage);
            (group, owed.due, stage, owed.ix, owed.what.clone())
        });
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

    /// What stands against somebody's name.
    pub fn person(&self, id: &str) -> Vec<&Owed> {
        self.of(self.people.get(id))
    }

    /// What a role owes, whoever is named for it.
    pub fn role(&self, id: &str) -> Vec<&Owed> {
        self.of(self.roles.get(id))
    }

    /// What neither a person nor a role owes.
    pub fn nobody(&self) -> Vec<&Owed> {
        self.of(Some(&self.nobody))
    }

    fn of(&self, places: Option<&Vec<usize>>) -> Vec<&Owed> {
        places.into_iter().flatten().filter_map(|at| self.all.get(*at)).collect()
    }
}
