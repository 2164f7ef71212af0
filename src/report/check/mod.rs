//! Findings of `check`, for people and for machines.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::model::workspace::Workspace;
use crate::report::place::{Lookup, Texts};

mod excerpt;
pub mod github;
pub mod json;
mod summary;
pub mod text;

#[cfg(test)]
mod tests;

/// What a check found.
#[derive(Clone, Copy)]
pub struct Findings<'a> {
    pub diagnostics: &'a [Diagnostic],
    /// Names of roles and kinds.
    pub workspace: &'a Workspace,
    pub sources: Lookup<'a>,
    /// How many files were checked.
    pub files: usize,
    /// How many findings are shown in full; the others are counted. `None`: all. Only people tire: JSON has them all.
    pub limit: Option<usize>,
}

/// How many there are of each weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    /// How many the tool can mend itself.
    pub fixable: usize,
}

impl<'a> Findings<'a> {
    /// By file, then place, then code.
    pub fn sorted(&self) -> Vec<&'a Diagnostic> {
        let mut sorted: Vec<_> = self.diagnostics.iter().collect();
        sorted.sort_by(|a, b| a.order().cmp(&b.order()));
        sorted
    }

    /// The texts of the files that the first `count` findings, their related places and fixes stand in.
    pub fn texts(&self, findings: &[&Diagnostic]) -> Texts {
        let places = findings.iter().flat_map(|finding| {
            let related = finding.related.iter().map(|related| &related.place);
            let edits = finding.fix.iter().flat_map(|fix| &fix.edits).map(|edit| &edit.place);
            std::iter::once(&finding.place).chain(related).chain(edits)
        });
        Texts::of(places, self.sources)
    }

    pub fn tally(&self) -> Tally {
        let count = |severity| self.diagnostics.iter().filter(|finding| finding.severity == severity).count();
        Tally {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
            fixable: self.diagnostics.iter().filter(|finding| finding.fix.is_some()).count(),
        }
    }
}

/// The message that names a weight.
pub(in crate::report) fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "check-error",
        Severity::Warning => "check-warning",
        Severity::Note => "check-note",
    }
}
