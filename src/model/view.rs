//! What the views of the site are drawn from: names of kinds and of their fields, data of the playbook like all of the method.
//!
//! Exists so that the program draws goals, a market or blockers without knowing what a team calls them. A view that a
//! playbook does not describe is not there.

use crate::base::text::{Label, Str};
use crate::model::market::{Alerts, Insights, Launches, Market, Requests, Sales};

/// Pages that many documents make together and that a playbook puts into its navigation by these names. The site has exactly
/// these; a test compares.
pub const PAGES: [&str; 22] = [
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
];

/// The views that need more than a kind's fields in their order.
#[derive(Clone, Debug, Default)]
pub struct Views {
    pub goals: Option<Goals>,
    pub market: Option<Market>,
    pub sales: Option<Sales>,
    pub launches: Option<Launches>,
    pub requests: Option<Requests>,
    pub insights: Option<Insights>,
    pub alerts: Option<Alerts>,
    pub blockers: Option<Blockers>,
    pub emergency: Option<Emergency>,
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

/// What stands together in the navigation: first these pages, then the lists of these kinds.
#[derive(Clone, Debug)]
pub struct Group {
    pub name: Label,
    /// Names out of [`PAGES`].
    pub views: Vec<Str>,
    pub kinds: Vec<Str>,
}
