//! What the views of the market are drawn from: offers, messages, launches, requests, insights and alerts, as names of kinds
//! and of their fields.
//!
//! Exists beside `view` because the market speaks of more kinds than all other views together.

use crate::base::text::Str;

/// What customers may choose instead of us, side by side.
#[derive(Clone, Debug, Default)]
pub struct Market {
    pub kind: Str,
    /// The field whose links make one table each.
    pub by: Str,
    /// What sort of competitor it is.
    pub sort: Str,
    /// Sorts that do the same as we do. Who knows of no others has not looked at what people use.
    pub same: Vec<Str>,
    /// A map with `amount`, `currency` and `per`.
    pub price: Str,
    /// A number or a list.
    pub options: Str,
    /// A whole number from 1 to 5.
    pub brand: Str,
    /// When somebody last looked, at a competitor and at what `by` leads to.
    pub reviewed: Str,
    /// The kind whose documents say what we offer there, in fields of the same names.
    pub own: Option<Str>,
    /// Fields of what `by` leads to: the list of what decides, the weightiest first; how many there are; whether they pay,
    /// and whether they work with it.
    pub criteria: Str,
    pub size: Str,
    pub buyer: Str,
    pub user: Str,
}

/// What is said to customers, and what is answered to them.
#[derive(Clone, Debug, Default)]
pub struct Sales {
    pub kind: Str,
    /// For whom it is said.
    pub segments: Str,
    /// The sentence of it, in this order.
    pub statement: Vec<Str>,
    pub tone: Str,
    pub avoid: Str,
    pub signed: Str,
    pub from: Str,
    pub house: Option<House>,
    /// Sections of a competitor's document that make its card, in this order.
    pub card: Vec<Str>,
}

/// One message over several claims, each with its proof.
#[derive(Clone, Debug, Default)]
pub struct House {
    pub field: Str,
    pub roof: Str,
    pub pillars: Str,
    pub claim: Str,
    pub proof: Str,
}

/// How things reach the market.
#[derive(Clone, Debug, Default)]
pub struct Launches {
    pub kind: Str,
    pub initiatives: Str,
    pub owner: Str,
    pub tier: Str,
    /// Tiers that need notes and nothing else.
    pub light: Vec<Str>,
    pub message: Option<Message>,
    pub available: Str,
    pub announce: Str,
    pub positioning: Str,
    pub rollback: Str,
    pub hold: Option<Hold>,
    pub readiness: Option<Readiness>,
    pub training: Option<Training>,
    pub guardrails: Option<Guardrails>,
    pub success: Option<Success>,
    pub told: Option<Told>,
    /// The register of metrics, which a measure may name by id.
    pub metrics: Option<Str>,
}

/// Who has to be told of a launch: the people whose roles the matrix informs at a stage.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Where work says for itself who does what in an activity, and the field of those who are informed.
    pub field: Str,
    pub informed: Str,
    pub stage: u8,
    /// The report that shows it.
    pub report: Str,
}

/// Whether customers hear something else from us than before, and the tiers that this speaks for.
#[derive(Clone, Debug, Default)]
pub struct Message {
    pub field: Str,
    /// Where they do, and where they do not.
    pub changes: Vec<Str>,
    pub stays: Vec<Str>,
}

/// Until when nothing is announced.
#[derive(Clone, Debug, Default)]
pub struct Hold {
    pub field: Str,
    pub until: Str,
    pub why: Str,
}

/// Parts that somebody answers for: a map of maps.
#[derive(Clone, Debug, Default)]
pub struct Readiness {
    pub field: Str,
    pub state: Str,
    /// States that mean: done, and: not asked here.
    pub ready: Vec<Str>,
    pub needless: Vec<Str>,
    pub owner: Str,
    pub due: Str,
}

/// Who learns what before customers ask.
#[derive(Clone, Debug, Default)]
pub struct Training {
    pub field: Str,
    pub team: Str,
    pub what: Str,
    pub date: Str,
    pub done: Str,
}

/// Numbers that must not get worse.
#[derive(Clone, Debug, Default)]
pub struct Guardrails {
    pub field: Str,
    pub metric: Str,
    pub limit: Str,
    pub direction: Str,
    /// The direction in which the limit is the least.
    pub above: Str,
    pub actual: Str,
}

/// What should be reached, and by when.
#[derive(Clone, Debug, Default)]
pub struct Success {
    pub field: Str,
    pub metric: Str,
    pub target: Str,
    pub by: Str,
    pub actual: Str,
}

/// Who asked for what.
#[derive(Clone, Debug, Default)]
pub struct Requests {
    pub kind: Str,
    pub by: Str,
    pub why: Str,
    /// What carries it on when it is merged.
    pub into: Str,
    pub source: Option<Source>,
    /// Roles whose people are asked in each cycle.
    pub ask: Vec<Str>,
}

/// Where a request came from.
#[derive(Clone, Debug, Default)]
pub struct Source {
    pub field: Str,
    pub channel: Str,
    pub from: Str,
    pub date: Str,
}

/// What customers said.
#[derive(Clone, Debug, Default)]
pub struct Insights {
    pub kind: Str,
    pub quote: Str,
    pub heard: Str,
    pub heard_by: Str,
    pub channel: Str,
    pub path: Str,
    pub about: Str,
    pub answered: Str,
    pub speaker: Option<Speaker>,
}

/// Who said it: a role, never a name.
#[derive(Clone, Debug, Default)]
pub struct Speaker {
    pub field: Str,
    pub who: Str,
    pub segment: Str,
}

/// Doubts that wait for an answer.
#[derive(Clone, Debug, Default)]
pub struct Alerts {
    pub kind: Str,
    pub about: Str,
    pub by: Str,
    pub date: Str,
    pub level: Str,
    /// Levels that close the way until there is an answer.
    pub closes: Vec<Str>,
    pub claim: Str,
    pub evidence: Str,
    pub answer: Option<Reply>,
}

/// The answer to a doubt.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    pub field: Str,
    pub by: Str,
    pub date: Str,
    pub verdict: Str,
    pub why: Str,
}
