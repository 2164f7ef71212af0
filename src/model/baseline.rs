//! What a team has agreed to live with for now: findings that were there when it began to look.

use crate::base::span::Span;
use crate::model::identity::Identity;

/// The file that holds it, beside `tandem.yaml`.
pub const FILE: &str = "tandem-baseline.yaml";

/// The entries in the order of the file. Two alike stand for two findings that are alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    pub entries: Vec<Entry>,
    /// The file could not be read to its end, so it may hold more than is known.
    pub broken: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub identity: Identity,
    /// Where it stands in the file.
    pub span: Span,
}
