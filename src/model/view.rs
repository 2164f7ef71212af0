//! What the views of the site are drawn from: names of kinds and of their fields, data of the playbook like all of the method.
//!
//! Exists so that the program draws goals, a market or blockers without knowing what a team calls them. A view that a
//! playbook does not describe is not there.

pub mod team;

use crate::base::text::{Label, Str};
use crate::model::defence::{Defence, Outcome, Refusal};
use crate::model::entity::{Entity, Value};
use crate::model::market::{Alerts, Insights, Launches, Market, Requests, Sales};
use crate::model::view::team::Team;

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
    pub plan: Option<Plan>,
    pub market: Option<Market>,
    pub sales: Option<Sales>,
    pub launches: Option<Launches>,
    pub requests: Option<Requests>,
    pub insights: Option<Insights>,
    pub contact: Option<Contact>,
    pub alerts: Option<Alerts>,
    pub blockers: Option<Blockers>,
    pub emergency: Option<Emergency>,
    pub defence: Option<Defence>,
    pub outcome: Option<Outcome>,
    pub refusal: Option<Refusal>,
    pub round: Option<Round>,
    pub glossary: Option<Glossary>,
    /// What calendars show.
    pub calendar: Vec<Dates>,
    /// Kinds whose open documents are questions: somebody waits for an answer.
    pub questions: Vec<Str>,
    pub team: Team,
    /// Groups of the side navigation.
    pub navigation: Vec<Group>,
}

/// Goals with measured steps from a start to a target.
#[derive(Clone, Debug, Default)]
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
    pub metric: Str,
    /// First and last day, where they are not the cycle's.
    pub from: Str,
    pub until: Str,
    /// How likely it is.
    pub confidence: Str,
    /// Fields of the goal: its cycle, and whether both sides share it.
    pub cycle: Str,
    pub shared: Str,
    /// Who answers for it, which goal it serves, how much is promised.
    pub answers: Str,
    pub parent: Str,
    pub commitment: Str,
    /// The section that says why it can be reached.
    pub why: Str,
}

impl Goals {
    /// The share of the way from start to target that a step has made, between 0 and 1; `None` when there is no way or no
    /// current value.
    pub fn share(&self, step: &Value) -> Option<f64> {
        let number = |field: &str| step.get(field).and_then(Value::number);
        let (start, target, current) = (number(&self.start)?, number(&self.target)?, number(&self.current)?);
        let share = (current - start) / (target - start);
        share.is_finite().then(|| share.clamp(0.0, 1.0))
    }

    /// What a step counts.
    pub fn weight(&self, step: &Value) -> f64 {
        step.get(&self.weight).and_then(Value::number).unwrap_or(1.0).max(0.0)
    }

    /// The mean of the steps by weight. A step without a value counts as not begun.
    pub fn worth(&self, goal: &Entity) -> Option<f64> {
        let steps = goal.items(&self.of);
        let weight: f64 = steps.iter().map(|step| self.weight(step)).sum();
        let known = steps.iter().any(|step| self.share(step).is_some());
        let sum: f64 = steps.iter().map(|step| self.share(step).unwrap_or(0.0) * self.weight(step)).sum();
        (known && weight > 0.0).then(|| sum / weight)
    }
}

/// Work on its way through the cycles: its days, its parts, what it waits for, and what follows from it.
#[derive(Clone, Debug)]
pub struct Plan {
    pub kind: Str,
    pub start: Str,
    pub due: Str,
    /// The links to what must be done before.
    pub after: Str,
    /// The links to goals that it serves.
    pub serves: Str,
    /// Two lists of its parts: what is built, and what each role does beside it.
    pub parts: Str,
    pub tasks: Str,
    /// Fields of both: whether a part is done, and why it was moved elsewhere.
    pub done: Str,
    pub moved: Str,
    /// Fields of a task: the role that does it, and its day.
    pub role: Str,
    pub by: Str,
    /// The links to what follows from its result.
    pub next: Str,
    /// Work counts as begun from this stage on, and as next from that one, whatever its days say.
    pub now: u8,
    pub soon: u8,
    /// How it reaches the market: a kind, its links to the work, and its day.
    pub launch: Str,
    pub launched: Str,
    pub announced: Str,
    /// Kinds whose dated documents belong into the report of a cycle.
    pub records: Vec<Str>,
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
    /// When there are news again.
    pub next: Str,
}

/// What somebody is told of a document before they score it, besides its title, its summary and its evidence.
#[derive(Clone, Debug)]
pub struct Round {
    pub fields: Vec<Str>,
}

/// Evidence that comes from customers themselves, gathered by those who speak to the market, before anything is built.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Kinds of evidence for which somebody sat with customers.
    pub kinds: Vec<Str>,
    pub roles: Vec<Str>,
    /// The last stage at which it comes before the building.
    pub until: u8,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::Span;
    use crate::model::entity::Data;

    fn step(start: f64, target: f64, current: Option<f64>) -> Value {
        let value = |name: &str, data| Value { name: Str::from(name), span: Span::default(), data };
        let number =
            |name: &str, number: f64| value(name, Data::Number { text: Str::from(number.to_string()), value: number });
        let mut members = vec![number("start", start), number("target", target)];
        members.extend(current.map(|current| number("current", current)));
        value("", Data::Map(members))
    }

    #[test]
    fn a_step_is_worth_its_share_of_the_way_in_either_direction() {
        let name = |text: &str| Str::from(text);
        let goals =
            Goals { start: name("start"), target: name("target"), current: name("current"), ..Goals::default() };
        let share = |start, target, current| goals.share(&step(start, target, Some(current)));
        let rounded = |share: Option<f64>| share.map(|share| (share * 100.0).round() / 100.0);
        assert_eq!(rounded(share(32.0, 45.0, 42.0)), Some(0.77));
        assert_eq!(rounded(share(8.0, 5.0, 6.0)), Some(0.67));
        assert_eq!(share(8.0, 5.0, 9.0), Some(0.0));
        assert_eq!(share(0.0, 10.0, 12.0), Some(1.0));
        assert_eq!(share(5.0, 5.0, 5.0), None);
        assert_eq!(goals.share(&step(1.0, 2.0, None)), None);
    }
}
