//! What somebody owes: nouns that the site, the terminal and other programs tell of in their own way.
//!
//! A thing that is owed is kept apart from its words, so that whoever shows it can say it in a language, or say which
//! command settles it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::text::{Label, Str, Text};
use crate::model::entity::{EntityIx, Value};

/// One thing that somebody owes.
#[derive(Clone, Debug)]
pub struct Owed {
    /// The document in which it stands.
    pub ix: EntityIx,
    /// Whoever is named for it; nobody: it falls to the role.
    pub people: Vec<Str>,
    pub role: Option<Str>,
    /// Since when it waits, where a day says so.
    pub since: Option<Date>,
    pub due: Option<Date>,
    /// A gate was passed without it.
    pub behind: bool,
    pub what: What,
    /// What sort of thing it is, in the playbook's words.
    pub sort: Text,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// What a gate asks for.
    Gate(Gate),
    /// Scores on criteria of the formula in force.
    Score { names: Vec<Label>, criteria: Vec<Str> },
    /// A task, a condition, an action: as it was written, with the way to it in its document and to its end there.
    Task { said: Text, path: String },
    /// A part that is not ready.
    Ready { name: Label, path: String },
    /// A question that waits, and the field that holds its answer.
    Answer { field: Str },
    /// Something to look at again.
    Review { last: Date },
    /// Something to look at again, since what it is built on changed.
    Suspect { on: Str, changed: Date },
    /// An emergency that nobody has learnt from.
    Retro,
    /// Somebody asks for help.
    Unblock { what: Str },
    /// Work that the demo of this sprint should tell of.
    Demo { sprint: i64 },
    /// A target whose day has come, and the field that its result goes into.
    Result { field: Str },
}

/// Conditions of one gate that one role owes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    pub stage: Label,
    pub wait: Wait,
    pub names: Vec<Label>,
    /// The ids of the rules, as waivers call them.
    pub rules: Vec<Str>,
}

/// How a gate waits for its conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// It was passed without them.
    Behind,
    /// It is the next one.
    Ahead,
    /// It is the last one.
    End,
    /// Everything else is there: what is missing are signatures.
    Signature,
}

/// Something in the way.
#[derive(Clone, Debug)]
pub struct Blocker {
    /// The news that tell of it.
    pub ix: EntityIx,
    pub what: String,
    pub needs: Option<Str>,
    pub since: Option<Date>,
    /// Whether anybody spoke of it lately.
    pub fresh: bool,
}

/// Everything that is owed, in the order in which people should see it.
#[derive(Debug, Default)]
pub struct Owing {
    /// What is in somebody's way.
    pub blockers: Vec<Blocker>,
    pub all: Vec<Owed>,
    pub people: BTreeMap<Str, Vec<usize>>,
    pub roles: BTreeMap<Str, Vec<usize>>,
    pub nobody: Vec<usize>,
}

impl Owing {
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

    /// Lets everything else go.
    pub fn keep(&mut self, is_kept: impl Fn(&Owed) -> bool) {
        let all = &self.all;
        let kept = |at: &usize| all.get(*at).is_some_and(&is_kept);
        for places in self.people.values_mut().chain(self.roles.values_mut()).chain([&mut self.nobody]) {
            places.retain(kept);
        }
    }

    fn of(&self, places: Option<&Vec<usize>>) -> Vec<&Owed> {
        places.into_iter().flatten().filter_map(|at| self.all.get(*at)).collect()
    }
}

/// The day of a value that holds a date, or a date and a time.
pub fn day_in(value: &Value) -> Option<Date> {
    value.date().or_else(|| value.text()?.get(..10)?.parse().ok())
}
