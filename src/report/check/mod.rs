//! Findings of `check`, for people and for machines.

use std::collections::BTreeMap;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::model::identity::Identity;
use crate::model::rule;
use crate::model::workspace::Workspace;
use crate::report::place::{Lookup, Texts};
use crate::words::catalogue::Catalogue;

pub mod checkstyle;
mod excerpt;
pub mod github;
pub mod gitlab;
pub mod json;
pub mod junit;
pub mod markdown;
mod prose;
pub mod rdjson;
pub mod rdjsonl;
pub mod sarif;
mod summary;
pub mod text;
mod xml;

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
    /// Where the workspace lies in its repository; `""` when it is the whole of it. See [`Findings::file`].
    pub folder: &'a str,
    /// How many findings the baseline sets aside; they are not among the diagnostics.
    pub set_aside: usize,
}

/// How much of a hash tells findings apart, in letters.
const FINGERPRINT: usize = 32;
/// Where the program lives.
const HOME: &str = env!("CARGO_PKG_REPOSITORY");

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

    /// The worst first, each weight in the order of files: where a format has an end, the least important falls off.
    pub fn worst_first(&self) -> Vec<&'a Diagnostic> {
        let mut sorted = self.sorted();
        sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        sorted
    }

    /// The name of a file for those who look at the repository and not at the workspace: forges, reviewers, code hosts. People
    /// in the workspace, and our own JSON, call it by its path in the workspace.
    pub fn file(&self, path: &TreePath) -> String {
        if self.folder.is_empty() { path.to_string() } else { format!("{}/{path}", self.folder) }
    }

    /// What tells each finding from all others, today and after the lines above it have moved: a hash of its identity and
    /// of how many alike stand before it.
    pub(in crate::report) fn fingerprints(&self, findings: &[&Diagnostic], texts: &Texts) -> Vec<String> {
        let mut seen: BTreeMap<Identity, usize> = BTreeMap::new();
        let print = |finding: &&Diagnostic| {
            let identity = Identity::of(finding, texts.get(&finding.place.path));
            let parts = [&identity.code, &identity.id, &identity.field, &identity.value];
            let mut hasher = blake3::Hasher::new();
            for part in parts {
                hasher.update(part.as_bytes()).update(b"\0");
            }
            let nth = seen.entry(identity).or_default();
            *nth += 1;
            hasher.update(nth.to_string().as_bytes());
            hasher.finalize().to_hex().chars().take(FINGERPRINT).collect()
        };
        findings.iter().map(print).collect()
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

/// The page of a rule on the web; a team's own rules have none.
pub fn rule_address(code: &str) -> Option<String> {
    let ours = rule::ALL.iter().find(|rule| *rule.code == *code)?;
    Some(format!("{HOME}/blob/main/docs/rules/{}.md", ours.code))
}

/// What a finding says in whole sentences: what is wrong, why it matters, what to do.
fn sentences(finding: &Diagnostic, words: &Catalogue) -> Vec<String> {
    let more = finding.reason.iter().chain(&finding.help).filter_map(|text| words.try_say(text));
    std::iter::once(words.say(&finding.message)).chain(more).filter(|said| !said.is_empty()).collect()
}
