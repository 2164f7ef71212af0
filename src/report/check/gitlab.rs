//! Findings as a Code Quality report of GitLab: they are shown in a merge request and in its diff.
//!
//! GitLab compares the report of a branch with that of its target by fingerprints and drops every entry without one, or
//! with one that it has seen; so a fingerprint says what a finding is about and no line.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::report::check::{Findings, sentences};
use crate::report::{clean, json};
use crate::words::catalogue::Catalogue;
use serde_json::{Value, json};

/// The worst first.
pub fn render(findings: &Findings, words: &Catalogue) -> String {
    let sorted = findings.worst_first();
    let texts = findings.texts(&sorted);
    let places = texts.places();
    let prints = findings.fingerprints(&sorted, &texts);
    let one = |(finding, fingerprint): (&Diagnostic, String)| {
        let (start, end) = (places.start(&finding.place), places.end(&finding.place));
        json!({
            "description": clean::line(&sentences(finding, words).join(" · ")),
            "check_name": format!("{} {}", finding.code, finding.slug),
            "fingerprint": fingerprint,
            "severity": severity(finding.severity),
            "location": {
                "path": findings.file(&finding.place.path),
                "lines": {"begin": start.line, "end": end.line},
            },
        })
    };
    json::print(&sorted.into_iter().zip(prints).map(one).collect::<Value>())
}

/// Nothing of ours blocks a release or brings a machine down, so the two highest words stay free.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Note => "info",
    }
}
