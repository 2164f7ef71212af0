//! Findings as JSON: the stable contract for scripts.

use crate::base::diagnostic::{Diagnostic, Fix, Related, Severity};
use crate::report::check::Findings;
use crate::report::json;
use crate::report::place::Places;
use crate::words::catalogue::Catalogue;
use serde_json::{Value, json};

/// All findings, in the order in which people see them.
pub fn render(findings: &Findings, words: &Catalogue) -> String {
    let sorted = findings.sorted();
    let texts = findings.texts(&sorted);
    let places = texts.places();
    let tally = findings.tally();
    let list: Vec<Value> = sorted.into_iter().map(|finding| one(finding, &places, words)).collect();
    let report = json!({
        "version": 1,
        "kind": "check",
        "findings": list,
        "summary": {
            "errors": tally.errors,
            "warnings": tally.warnings,
            "notes": tally.notes,
            "files": findings.files,
            "set_aside": findings.set_aside,
        },
    });
    json::print(&report)
}

fn one(finding: &Diagnostic, places: &Places, words: &Catalogue) -> Value {
    let mut json = serde_json::Map::new();
    json.insert("code".into(), json!(&*finding.code));
    json.insert("slug".into(), json!(&*finding.slug));
    json.insert("severity".into(), json!(severity(finding.severity)));
    json.extend(places.json(&finding.place));
    json.insert("id".into(), json!(finding.subject.as_deref()));
    json.insert("path".into(), json!(Some(&finding.path).filter(|path| !path.is_empty())));
    json.insert("message".into(), json!(words.say(&finding.message)));
    json.insert("reason".into(), json!(finding.reason.as_ref().and_then(|reason| words.try_say(reason))));
    json.insert("help".into(), json!(finding.help.as_ref().and_then(|help| words.try_say(help))));
    json.insert("owed_by".into(), json!(finding.owed_by.as_deref()));
    let related = finding.related.iter().map(|related| other_place(related, places, words));
    json.insert("related".into(), related.collect());
    json.insert("fix".into(), finding.fix.as_ref().map_or(Value::Null, |fix| mending(fix, places, words)));
    Value::Object(json)
}

fn other_place(related: &Related, places: &Places, words: &Catalogue) -> Value {
    let mut json = places.json(&related.place);
    json.insert("message".into(), json!(words.say(&related.label)));
    Value::Object(json)
}

fn mending(fix: &Fix, places: &Places, words: &Catalogue) -> Value {
    let edits = fix.edits.iter().map(|edit| {
        let mut json = places.json(&edit.place);
        json.insert("new".into(), json!(edit.new));
        Value::Object(json)
    });
    json!({ "title": words.say(&fix.title), "edits": edits.collect::<Value>() })
}

/// The name of a weight in machine formats.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}
