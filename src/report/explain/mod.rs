//! One rule explained, from the page that documents it.

use crate::base::diagnostic::Severity;

mod markdown;
pub mod text;

#[cfg(test)]
mod tests;

/// A rule with all that is known about it.
#[derive(Clone, Copy, Debug)]
pub struct Explained<'a> {
    pub code: &'a str,
    pub slug: &'a str,
    pub severity: Severity,
    /// What its findings say, as far as that can be said without a document at hand.
    pub message: &'a str,
    pub reason: &'a str,
    pub help: &'a str,
    /// Its documentation page in markdown; empty for a team's own rule.
    pub page: &'a str,
}
