//! How good the predictions were, over everything that came to its end with a result.

use crate::base::text::Str;
use crate::model::entity::EntityIx;
use jiff::civil::Date;

/// The column of the calibration stage. It is about work and never about a person.
#[derive(Clone, Debug, Default)]
pub struct Calibration {
    /// What was measured, the newest first.
    pub measured: Vec<Measured>,
    /// Mean of (predicted − came true)², from 0 (always right and sure of it) to 1.
    pub brier: Option<f64>,
    /// How many predictions that mean is made of.
    pub judged: u32,
    /// From the least confident to the most.
    pub bands: Vec<Band>,
    /// Spearman's rank correlation of the score at selection and the share that was attained; `None` under five pairs.
    pub rank: Option<f64>,
    pub pairs: u32,
    pub impact: Option<Impact>,
    pub effort: Option<Effort>,
    /// By role, in the playbook's order; roles of which fewer than two people predicted are left out.
    pub roles: Vec<Discipline>,
}

/// One document with a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    pub entity: EntityIx,
    pub day: Option<Date>,
    /// The share of the way from the start to the target: 1 is all of it. Negative where things got worse.
    pub attained: Option<f64>,
    /// Whether it came true; `None` where the result says neither yes nor no.
    pub held: Option<bool>,
    /// The confidence with which it was chosen, from 0 to 1.
    pub predicted: Option<f64>,
    /// The score with which it was chosen.
    pub score: Option<f64>,
}

/// Predictions of like confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// Confidence from here, and below there, from 0 to 1; the last one holds its end too.
    pub from: f64,
    pub to: f64,
    pub count: u32,
    pub held: u32,
    /// Mean confidence; 0 in an empty band.
    pub predicted: f64,
    /// Share that came true, and where the true share lies with a likelihood of 95 in 100.
    pub share: f64,
    pub low: f64,
    pub high: f64,
}

/// Predicted impact against what was attained of it, on the scale of the raters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Impact {
    pub count: u32,
    /// Above zero: more was promised than came.
    pub bias: f64,
    /// Mean distance.
    pub distance: f64,
}

/// What it took against what was estimated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effort {
    pub count: u32,
    /// Median of taken ÷ estimated.
    pub ratio: f64,
}

/// All predictions of those who hold one role.
#[derive(Clone, Debug, PartialEq)]
pub struct Discipline {
    pub role: Str,
    pub people: u32,
    pub count: u32,
    pub predicted: f64,
    pub share: f64,
    pub brier: f64,
}
