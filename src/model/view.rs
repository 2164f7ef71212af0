//! What the views of the site are drawn from: names of kinds and of their fields, data of the playbook like all of the method.
//!
//! Exists so that the program draws goals, a market or blockers without knowing what a team calls them. A view that a
//! playbook does not describe is not there.

use crate::base::text::{Label, Str};

/// Pages that many documents make together and that a playbook puts into its navigation by these names. The site has exactly
/// these; a test compares.
pub const PAGES: [&str; 23] = [
    "home",
    "inbox",
    "ranking",
    "round",
    "board",
    "flow",
    "roadmap",
    "timeline",
    "tree",
    "threads",
    "defence",
    "results",
    "quarter",
    "sales",
    "requests",
    "blockers",
    "teams",
    "process",
    "waived",
    "declined",
    "calibration",
    "health",
    "exports",
];

/// The views that need more than a kind's fields in their order.
#[derive(Clone, Debug, Default)]
pub struct Views {
    pub goals: Option<Goals>,
    pub market: Option<Market>,
    pub blockers: Option<Blockers>,
    pub emergency: Option<Emergency>,
    pub glossary: Option<Glossary>,
    /// Kinds whose open documents should be answered within a limit.
    pub answers: Vec<Clock>,
    /// What calendars show.
    pub calendar: Vec<Dates>,
    /// Kinds whose open documents are questions: somebody waits for an answer.
    pub questions: Vec<Str>,
    /// Groups of the side navigation.
    pub navigation: Vec<Group>,
}

/// Goals with measured steps from a start to a target.
#[derive(Clone, Debug)]
pub struct Goals {
    pub kind: Str,
    /// The list of measured steps.
    pub of: Str,
    /// Fields of a step.
    pub start: Str,
    pub target: Str,
    pub current: Str,
    pub unit: Str,
    pub owner: Str,
    pub weight: Str,
    /// Fields of the goal: its cycle, and whether both sides share it.
    pub cycle: Str,
    pub shared: Str,
}

/// What customers may choose instead of us, side by side.
#[derive(Clone, Debug)]
pub struct Market {
    pub kind: Str,
    /// The field whose links make one table each.
    pub by: Str,
    /// What sort of competitor it is.
    pub sort: Str,
    /// A map with `amount`, `currency` and `per`.
    pub price: Str,
    /// A number or a list.
    pub options: Str,
    /// A whole number from 1 to 5.
    pub brand: Str,
    pub reviewed: Str,
    /// The kind whose documents say what we offer there, in fields of the same names.
    pub own: Option<Str>,
    /// The list, in a document that `by` leads to, of what decides, the weightiest first.
    pub criteria: Str,
}

/// What is in somebody's way.
#[derive(Clone, Debug)]
pub struct Blockers {
    pub kind: Str,
    /// The list, and the fields of its items.
    pub of: Str,
    pub what: Str,
    pub needs: Str,
    pub since: Str,
}

/// What is shown on top of everything until it is over.
#[derive(Clone, Debug)]
pub struct Emergency {
    pub kind: Str,
    /// The field whose presence ends it.
    pub until: Str,
    /// What customers notice, and what is answered to them.
    pub see: Str,
    pub say: Str,
}

/// Words that everybody means in the same sense.
#[derive(Clone, Debug)]
pub struct Glossary {
    pub kind: Str,
    /// The meaning in a sentence.
    pub means: Str,
    /// A list of words that are not used for it.
    pub avoid: Str,
    /// The word by language.
    pub also: Str,
    /// Terms that belong to it.
    pub see: Str,
}

/// How long something may lie.
#[derive(Clone, Debug)]
pub struct Clock {
    pub kind: Str,
    /// The date from which days are counted.
    pub since: Str,
    /// The name of the limit, in days.
    pub limit: Str,
    /// Saturdays and Sundays are not counted.
    pub working: bool,
}

/// Fields of a kind that name days to be there.
#[derive(Clone, Debug)]
pub struct Dates {
    pub kind: Str,
    /// Dates, times, and maps or lists that hold dates.
    pub fields: Vec<Str>,
}

/// What stands together in the navigation: first these pages, then the lists of these kinds.
#[derive(Clone, Debug)]
pub struct Group {
    pub name: Label,
    /// Names out of [`PAGES`].
    pub views: Vec<Str>,
    pub kinds: Vec<Str>,
}
