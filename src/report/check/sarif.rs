//! Findings as SARIF 2.1.0, for the code scanning of GitHub and for editors.
//!
//! Written by hand: what the tools read of it fits a page. GitHub refuses a run of more than 25,000 results and shows the worst
//! 5,000, so the worst come first and the rest is counted in a notification. It also wants places on one line.

use std::collections::BTreeMap;

use crate::base::diagnostic::{Diagnostic, Fix, TextEdit};
use crate::base::span::{Place, Position};
use crate::base::text::{Arg, Text};
use crate::report::check::{Findings, HOME, json::severity, rule_address, sentences};
use crate::report::json;
use crate::report::place::Places;
use crate::words::catalogue::Catalogue;
use serde_json::{Map, Value, json};

/// What GitHub takes of one run.
const RESULTS: usize = 25_000;
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// `pages` gives the documentation of a rule in markdown.
pub fn render(findings: &Findings, words: &Catalogue, pages: &dyn Fn(&str) -> Option<String>) -> String {
    let sorted = findings.worst_first();
    let shown = sorted.get(..RESULTS).unwrap_or(&sorted);
    let texts = findings.texts(shown);
    let prints = findings.fingerprints(shown, &texts);
    let (rules, numbers) = rules(shown, words, pages);
    let run = Run { findings, places: &texts.places(), words, numbers };
    let results = shown.iter().zip(prints).map(|(finding, print)| run.result(finding, &print));
    let mut notifications = Vec::new();
    if sorted.len() > shown.len() {
        let more = vec![("count", Arg::from(sorted.len() - shown.len()))];
        let text = words.say(&Text::with("check-more", more));
        notifications.push(json!({"level": "warning", "message": {"text": text}}));
    }
    let report = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Tandem",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": HOME,
                "rules": rules,
            }},
            "invocations": [{"executionSuccessful": true, "toolExecutionNotifications": notifications}],
            "automationDetails": {"id": "tandem-check/"},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Value>(),
        }],
    });
    json::print(&report)
}

/// The rules that found something, by code, and the number of each.
fn rules<'f>(
    findings: &[&'f Diagnostic],
    words: &Catalogue,
    pages: &dyn Fn(&str) -> Option<String>,
) -> (Vec<Value>, BTreeMap<(&'f str, &'f str), usize>) {
    let mut first: BTreeMap<(&str, &str), &Diagnostic> = BTreeMap::new();
    for finding in findings {
        first.entry((&finding.code, &finding.slug)).or_insert(finding);
    }
    let rules = first.values().map(|finding| rule(finding, words, pages)).collect();
    let numbers = first.into_keys().enumerate().map(|(number, key)| (key, number)).collect();
    (rules, numbers)
}

/// A rule as its page tells it; a team's own one, which has no page, as its first finding does.
fn rule(finding: &Diagnostic, words: &Catalogue, pages: &dyn Fn(&str) -> Option<String>) -> Value {
    let page = pages(&finding.code);
    let own = sentences(finding, words).join("\n\n");
    let paragraph = page.as_deref().and_then(|page| page.split("\n\n").nth(1)).map(|first| first.replace('\n', " "));
    let mut json = Map::new();
    json.insert("id".into(), json!(&*finding.code));
    json.insert("name".into(), json!(&*finding.slug));
    json.insert("shortDescription".into(), json!({"text": finding.slug.replace('-', " ")}));
    json.insert("fullDescription".into(), json!({"text": paragraph.unwrap_or_else(|| words.say(&finding.message))}));
    let help = page.unwrap_or(own);
    json.insert("help".into(), json!({"text": help, "markdown": help}));
    json.extend(rule_address(&finding.code).map(|address| ("helpUri".into(), json!(address))));
    json.insert("defaultConfiguration".into(), json!({"level": severity(finding.severity)}));
    Value::Object(json)
}

struct Run<'a> {
    findings: &'a Findings<'a>,
    places: &'a Places<'a>,
    words: &'a Catalogue,
    numbers: BTreeMap<(&'a str, &'a str), usize>,
}

impl Run<'_> {
    fn result(&self, finding: &Diagnostic, fingerprint: &str) -> Value {
        let mut json = Map::new();
        json.insert("ruleId".into(), json!(&*finding.code));
        json.insert("ruleIndex".into(), json!(self.numbers.get(&(&*finding.code, &*finding.slug))));
        json.insert("level".into(), json!(severity(finding.severity)));
        json.insert("message".into(), json!({"text": plain(&sentences(finding, self.words).join("\n"))}));
        json.insert("locations".into(), json!([{"physicalLocation": self.location(&finding.place)}]));
        let related = finding.related.iter().enumerate().map(|(at, related)| {
            let message = json!({"text": plain(&self.words.say(&related.label))});
            json!({"id": at + 1, "physicalLocation": self.location(&related.place), "message": message})
        });
        json.insert("relatedLocations".into(), related.collect());
        // The name under which GitHub keeps track of an alert.
        json.insert("partialFingerprints".into(), json!({"primaryLocationLineHash": fingerprint}));
        json.extend(finding.fix.as_ref().map(|fix| ("fixes".into(), json!([self.fix(fix)]))));
        let known = [
            ("id", finding.subject.as_deref()),
            ("field", Some(&*finding.path).filter(|path| !path.is_empty())),
            ("owed_by", finding.owed_by.as_deref()),
        ];
        let known = known.into_iter().filter_map(|(name, value)| Some((name.to_owned(), json!(value?))));
        json.insert("properties".into(), Value::Object(known.collect()));
        json.retain(|_, value| *value != json!([]) && *value != json!({}));
        Value::Object(json)
    }

    fn location(&self, place: &Place) -> Value {
        let region = region(self.places.start(place), self.places.line_end(place));
        json!({"artifactLocation": self.artifact(place), "region": region})
    }

    fn artifact(&self, place: &Place) -> Value {
        json!({"uri": uri(&self.findings.file(&place.path)), "uriBaseId": "%SRCROOT%"})
    }

    fn fix(&self, fix: &Fix) -> Value {
        let change = |edit: &TextEdit| {
            let region = region(self.places.start(&edit.place), self.places.end(&edit.place));
            let replacement = json!({"deletedRegion": region, "insertedContent": {"text": edit.new}});
            json!({"artifactLocation": self.artifact(&edit.place), "replacements": [replacement]})
        };
        let changes: Value = fix.edits.iter().map(change).collect();
        json!({"description": {"text": plain(&self.words.say(&fix.title))}, "artifactChanges": changes})
    }
}

fn region(start: Position, end: Position) -> Value {
    json!({"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column})
}

/// A path as a relative reference: whatever is neither a letter, a digit nor harmless is written as its bytes.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => uri.push(char::from(byte)),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri
}

/// A plain message: `[words](target)` would be a link there, wherever the words come from. Brackets alone mean nothing.
fn plain(text: &str) -> String {
    text.replace("](", "\\](")
}
