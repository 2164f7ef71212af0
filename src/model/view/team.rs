//! What the views of the team are drawn from: who owes what, news, decisions, retrospectives, teams.
//!
//! Exists so that "my work" knows where a playbook keeps things that somebody owes by a day, whatever they are called.

use crate::base::text::{Label, Str};

/// The views of the team. One that a playbook does not describe is not there.
#[derive(Clone, Debug, Default)]
pub struct Team {
    pub duties: Vec<Duty>,
    pub answers: Vec<Answer>,
    pub upkeep: Vec<Upkeep>,
    pub built_on: Vec<BuiltOn>,
    pub news: Option<News>,
    pub drafts: Vec<Draft>,
    pub decisions: Option<Decisions>,
    pub lessons: Option<Lessons>,
    pub teams: Option<Teams>,
    pub shares: Option<Shares>,
    pub tasks: Option<Tasks>,
}

/// What rests on what: documents of a kind on those that a field of theirs leads to.
#[derive(Clone, Debug)]
pub struct BuiltOn {
    pub id: Str,
    pub kind: Str,
    pub field: Str,
    /// The kind that the field leads to, and those of its fields on which others rest.
    pub ground: Str,
    pub changed: Vec<Str>,
    /// The field that keeps the day on which somebody looked at it again.
    pub looked: Str,
}

/// A list of things that somebody owes by a day: tasks, conditions, actions.
#[derive(Clone, Debug)]
pub struct Duty {
    pub id: Str,
    pub kind: Str,
    /// The list, also one inside a list (`gates.conditions`), or a map whose members are the things (`readiness`).
    pub of: Str,
    /// Fields of its items. `""`: there is no such field.
    pub what: Str,
    pub owner: Str,
    pub role: Str,
    pub due: Str,
    /// A yes that ends it.
    pub done: Str,
    /// For a map of things: the field and the values of it that mean that it is still owed.
    pub state: Str,
    pub open: Vec<Str>,
    /// The field of the document that names who owes what nobody else is named for.
    pub holder: Str,
}

/// A kind whose open documents wait for somebody's answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub id: Str,
    pub kind: Str,
    /// The field that holds the answer. Its role owes it.
    pub field: Str,
    /// The field that leads to what it is about, where the person of that role is found.
    pub about: Str,
    /// The field that names who answers. `""`: whoever has the role.
    pub holder: Str,
    /// The day from which the days are counted: a field, else the day in the name.
    pub from: Str,
    /// The name of the limit. `""`: nobody counts.
    pub limit: Str,
    /// Whether it is counted in working days.
    pub working: bool,
}

/// A field that says when somebody last looked, and how long that holds.
#[derive(Clone, Debug)]
pub struct Upkeep {
    pub id: Str,
    pub kind: Str,
    pub field: Str,
    pub limit: Str,
}

/// News, week by week.
#[derive(Clone, Debug)]
pub struct News {
    pub kind: Str,
    pub sort: Str,
    pub by: Str,
    pub about: Str,
    /// How it stands, an enum from good to bad.
    pub health: Str,
    pub sprint: Str,
    /// The sort that tells of a sprint, the stage at which each sprint should be told of, and the list of a staged kind in
    /// which a sprint without news is recorded with its reason.
    pub demo: Str,
    pub at: u8,
    pub recorded: Str,
    /// The activity of a stage whose role answers for it.
    pub activity: Str,
}

/// News that are drafted from what the files say: which sort it is, and the sections that hold what.
#[derive(Clone, Debug)]
pub struct Draft {
    pub id: Str,
    pub sort: Str,
    /// What was done, what is hard, what comes next, what was asked. `""`: there is no such section.
    pub done: Str,
    pub hard: Str,
    pub next: Str,
    pub asked: Str,
}

/// Choices between options.
#[derive(Clone, Debug)]
pub struct Decisions {
    pub kind: Str,
    pub date: Str,
    pub by: Str,
    pub about: Str,
    pub options: Str,
    /// Fields of an option.
    pub name: Str,
    pub aim: Str,
    pub chosen: Str,
    pub replaces: Str,
    /// The report that tells how long a question waited for its decision.
    pub latency: Str,
}

/// What is learnt, and what changes.
#[derive(Clone, Debug)]
pub struct Lessons {
    pub kind: Str,
    pub about: Str,
    pub held: Str,
    /// What was in the way, a line each.
    pub blockers: Str,
    pub actions: Str,
    /// Fields of an action.
    pub what: Str,
    pub owner: Str,
    pub due: Str,
    pub done: Str,
    /// Working days within which an emergency that is over has one: the name of the limit.
    pub limit: Str,
}

/// Who works together.
#[derive(Clone, Debug)]
pub struct Teams {
    pub kind: Str,
    pub purpose: Str,
    pub members: Str,
    pub crew: Str,
    pub parent: Str,
    /// Fields of a person: roles, and the first and the last day.
    pub roles: Str,
    pub from: Str,
    pub until: Str,
    /// The limit of open documents that name one person.
    pub load: Str,
    pub ratio: Option<Ratio>,
}

/// How many of one role there are to those of another.
#[derive(Clone, Debug)]
pub struct Ratio {
    pub of: Str,
    pub to: Str,
    pub limit: Str,
    /// The report that shows it.
    pub report: Str,
}

/// Whose names stand where something is decided, heard, promised and proposed, by the sides of the shared cycle.
#[derive(Clone, Debug)]
pub struct Shares {
    /// The report that shows it.
    pub report: Str,
    pub of: Vec<Voice>,
    /// The kind of which is told how many documents were edited by all sides.
    pub edited: Str,
}

/// A place where people are named.
#[derive(Clone, Debug)]
pub struct Voice {
    pub name: Label,
    pub kind: Str,
    /// The list whose items name them. `""`: the document itself does.
    pub of: Str,
    pub who: Str,
    /// Only documents that stand at this stage. `None`: all.
    pub stage: Option<u8>,
    /// Whether the first author counts where nobody is named.
    pub author: bool,
}

/// The tasks of roles, for the reports about them.
#[derive(Clone, Debug)]
pub struct Tasks {
    pub kind: Str,
    pub of: Str,
    /// Fields of a task; the last two hold what ends it.
    pub what: Str,
    pub owner: Str,
    pub role: Str,
    pub class: Str,
    pub done: Str,
    pub moved: Str,
    /// The classes that count as strategic, the share of them that is wanted, and of which roles.
    pub strategic: Vec<Str>,
    /// Those that are spent on studying market and buyers.
    pub research: Vec<Str>,
    pub limit: Str,
    pub wanted: Vec<Str>,
    /// The reports: how much is strategic, and what is done by somebody of another role.
    pub share: Str,
    pub borrowed: Str,
}
