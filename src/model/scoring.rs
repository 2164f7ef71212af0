//! How scores are combined: presets, criteria and thresholds, all from the playbook.

use crate::base::text::{Label, Str};
use crate::model::playbook::{PerProfile, Where};

/// A number in hundredths: exact for every step of 1, 0.5 or 0.25. Medians and means of such values may be finer and
/// are kept as fractions.
pub type Hundredths = i64;

/// The result of evidence that is still being gathered: it has taught nothing yet.
pub const PENDING: &str = "pending";

/// The scoring part of a playbook.
#[derive(Clone, Debug)]
pub struct Scoring {
    /// The field that holds the scores (`ice`).
    pub field: Str,
    /// The field whose presence takes a document out of the contest and to the top (`must_do`).
    pub must_field: Str,
    pub evidence_field: Str,
    /// Id of the preset in force.
    pub preset: Str,
    pub presets: Vec<Preset>,
    pub aggregate: Aggregate,
    /// The role whose value counts under [`Aggregate::Facilitator`].
    pub facilitator: Option<Str>,
    /// Spread as a share of the scale from which raters "differ", in hundredths (25: more than 0.25).
    pub differ_above: Hundredths,
    /// Spread as a share of the scale from which to "discuss", in hundredths (40: 0.40 and more).
    pub discuss_at: Hundredths,
    /// Days after which a score is old, and expired.
    pub stale_after: u32,
    pub expired_after: u32,
    pub decay: Decay,
    pub cap: Cap,
    /// What confidence is worth without any evidence.
    pub cap_without_evidence: u8,
    /// Confidence from which a score without evidence is remarked on.
    pub doubt_from: u8,
    /// Confidence from which a `note` is asked for.
    pub note_from: u8,
    pub min_raters: PerProfile<u32>,
    /// Criterion → roles, each of which should be among its raters.
    pub required_raters: Vec<(Str, Vec<Str>)>,
    pub select: Select,
    /// The kind that is ranked, and which of its documents.
    pub kind: Str,
    pub ranked_stages: (u8, u8),
    pub ranked: Where,
    /// The stage at which a missing score is an error.
    pub required_at: u8,
    /// Fields by whose documents the ranking can be grouped; each leads to one kind.
    pub groups: Vec<Str>,
}

/// A formula with a name.
#[derive(Clone, Debug)]
pub struct Preset {
    pub id: Str,
    pub name: Label,
    pub help: Label,
    pub criteria: Vec<Criterion>,
    pub numerator: Combine,
    pub denominator: Option<Combine>,
    /// Criteria that decide between equal scores, the most telling first; higher wins.
    pub tie: Vec<Str>,
    /// The criterion that evidence caps and age decays, if any.
    pub capped: Option<Str>,
    /// Criteria of the matrix and bubble chart: across, up, size.
    pub axes: Option<[Str; 3]>,
}

#[derive(Clone, Debug)]
pub struct Criterion {
    pub id: Str,
    pub name: Label,
    pub help: Label,
    pub scale: Scale,
    /// Who usually knows: shown as "waits for ease: engineering".
    pub owed_by: Option<Str>,
    /// What the ends and the middle of the scale mean.
    pub rubric: Vec<(Hundredths, Label)>,
}

/// The values a rater may give, in hundredths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scale {
    Steps {
        min: Hundredths,
        max: Hundredths,
        step: Hundredths,
    },
    /// Only these values, ascending.
    Values(Vec<Hundredths>),
}

/// Several criteria made one number.
#[derive(Clone, Debug, PartialEq)]
pub struct Combine {
    pub how: How,
    /// Criterion → weight: a whole exponent 1–3 for a product, a positive factor otherwise.
    pub of: Vec<(Str, f64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Product,
    Sum,
    Mean,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aggregate {
    Median,
    Mean,
    Min,
    Facilitator,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    Off,
    Warn,
    Apply,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decay {
    Off,
    Linear,
}

/// Where the cut-line lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Select {
    All,
    Top(u32),
    MinScore(f64),
    /// Person-weeks that fit, summed over the effort estimates from the top.
    Capacity(f64),
}

impl Scoring {
    /// The preset in force; the reader guarantees that it exists.
    pub fn active(&self) -> &Preset {
        self.presets.iter().find(|preset| preset.id == self.preset).unwrap_or(&self.presets[0])
    }
}

impl Scale {
    /// The smallest and the largest value.
    pub fn bounds(&self) -> (Hundredths, Hundredths) {
        match self {
            Scale::Steps { min, max, .. } => (*min, *max),
            Scale::Values(values) => (values.first().copied().unwrap_or(0), values.last().copied().unwrap_or(0)),
        }
    }
}
