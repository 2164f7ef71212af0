//! Findings in reviewdog's diagnostic format: it carries them to the reviews of GitHub, GitLab, Gitea, Bitbucket and Gerrit.
//!
//! Columns are bytes of UTF-8 from 1, an end is the first byte that does not belong to the place any more, and a ready fix is
//! a suggestion that a reviewer can accept with a click.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::span::{Place, Position};
use crate::report::check::{Findings, HOME, rule_address, sentences};
use crate::report::json;
use crate::report::place::Places;
use crate::words::catalogue::Catalogue;
use serde_json::{Map, Value, json};

/// One document with all findings, the worst first.
pub fn render(findings: &Findings, words: &Catalogue) -> String {
    json::print(&json!({ "source": source(), "diagnostics": diagnostics(findings, words) }))
}

/// Each finding by itself, complete without the others.
pub(super) fn diagnostics(findings: &Findings, words: &Catalogue) -> Vec<Value> {
    let sorted = findings.worst_first();
    let texts = findings.texts(&sorted);
    let report = Report { findings, places: &texts.places(), words };
    sorted.into_iter().map(|finding| report.diagnostic(finding)).collect()
}

struct Report<'a> {
    findings: &'a Findings<'a>,
    places: &'a Places<'a>,
    words: &'a Catalogue,
}

impl Report<'_> {
    fn diagnostic(&self, finding: &Diagnostic) -> Value {
        let mut json = Map::new();
        json.insert("message".into(), json!(self.message(finding)));
        json.insert("location".into(), self.location(&finding.place));
        json.insert("severity".into(), json!(severity(finding.severity)));
        json.insert("source".into(), source());
        json.insert("code".into(), code(finding));
        json.insert("suggestions".into(), self.suggestions(finding));
        json.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
        Value::Object(json)
    }

    /// The sentences and, in words, the other places: readers of older versions refuse a report with a key that they do not
    /// know, and the one for these is young.
    fn message(&self, finding: &Diagnostic) -> String {
        let mut lines = sentences(finding, self.words);
        let see = self.words.word("check-see");
        lines.extend(finding.related.iter().map(|related| {
            let line = self.places.start(&related.place).line;
            let file = self.findings.file(&related.place.path);
            format!("{see}: {file}:{line} {}", self.words.say(&related.label))
        }));
        lines.join("\n")
    }

    fn location(&self, place: &Place) -> Value {
        json!({"path": self.findings.file(&place.path), "range": self.range(place)})
    }

    fn range(&self, place: &Place) -> Value {
        let (start, end) = self.places.bytes(place);
        json!({"start": position(start), "end": position(end)})
    }

    /// A suggestion is taken for its finding's own file, and several of them for a choice; so a fix counts here only when it
    /// is one edit in this file.
    fn suggestions(&self, finding: &Diagnostic) -> Value {
        let edits = finding.fix.as_ref().map_or(&[][..], |fix| &fix.edits);
        let own = edits.iter().filter(|edit| edits.len() == 1 && edit.place.path == finding.place.path);
        own.map(|edit| json!({"range": self.range(&edit.place), "text": edit.new})).collect()
    }
}

fn source() -> Value {
    json!({"name": "tandem", "url": HOME})
}

fn code(finding: &Diagnostic) -> Value {
    let mut json = Map::new();
    json.insert("value".into(), json!(format!("{} {}", finding.code, finding.slug)));
    json.extend(rule_address(&finding.code).map(|address| ("url".into(), json!(address))));
    Value::Object(json)
}

fn position(position: Position) -> Value {
    json!({"line": position.line, "column": position.column})
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Note => "INFO",
    }
}
