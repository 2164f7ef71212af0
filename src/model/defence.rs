//! What is defended before those who judge, what came of it, and who gets a no: names of kinds and fields, data of the
//! playbook.
//!
//! Exists beside [`Views`](crate::model::view::Views) because three pages and the calibration read the same fields.

use crate::base::text::Str;

/// What stands in the pack for those who judge.
#[derive(Clone, Debug, Default)]
pub struct Defence {
    pub kind: Str,
    /// The stage whose gate is the defence.
    pub at: u8,
    /// The section with the questions and the answers.
    pub questions: Str,
    /// Fields of the plan besides its days and its effort.
    pub plan: Vec<Str>,
    pub start: Str,
    pub due: Str,
    /// A map with the estimate and its unit.
    pub effort: Str,
    pub estimated: Str,
    pub unit: Str,
    /// A list of maps: what may go wrong, what is done against it, who watches.
    pub risks: Str,
    pub risk: Str,
    pub precaution: Str,
    pub watcher: Str,
    /// The block of the market side: kinds whose documents name it, kinds whose documents speak to the same people, and what of
    /// them is told.
    pub market: Vec<Str>,
    pub framing: Vec<Str>,
    pub market_facts: Vec<Str>,
    /// In a measured step of a goal: who brought it in.
    pub proposed: Str,
    /// The kind and the field that say how much fits into a cycle.
    pub teams: Str,
    pub capacity: Str,
}

/// What was expected and what was measured.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    pub kind: Str,
    /// A map: from where to where, in what unit, by when.
    pub target: Str,
    pub from: Str,
    pub to: Str,
    pub unit: Str,
    /// By when, and from which stage on somebody has to have looked by then.
    pub by: Str,
    pub at: u8,
    /// A map: the measured value, its day and source, the verdict, what follows.
    pub result: Str,
    pub actual: Str,
    pub measured: Str,
    pub source: Str,
    pub verdict: Str,
    pub then: Str,
    /// Verdicts that say yes, and those that say neither yes nor no; all others say no.
    pub confirmed: Vec<Str>,
    pub unclear: Vec<Str>,
    /// A map with the effort that was estimated, and the effort that it took.
    pub effort: Str,
    pub estimated: Str,
    pub spent: Str,
    /// The section with what was learnt.
    pub learnt: Str,
    /// To whom it was presented, and the documents that follow from it.
    pub presented: Str,
    pub next: Str,
    /// Kinds whose documents look back on it.
    pub told_in: Vec<Str>,
}

/// Who asked for what was not done, and why not.
#[derive(Clone, Debug, Default)]
pub struct Refusal {
    pub kind: Str,
    pub why: Str,
    /// The document that carries on with it.
    pub into: Str,
    /// Those who get the answer.
    pub asked: Str,
}
