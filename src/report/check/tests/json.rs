//! Findings for scripts: key by key against the contract.

use crate::base::diagnostic::Diagnostic;
use crate::report::check::Findings;
use crate::report::check::json::render;
use crate::report::check::tests::{curly_quotes, duplicate_id, findings, missing_field, raw_html, unknown_value};
use crate::report::tests::harbor;
use crate::words::catalogue::Catalogue;
use serde_json::{Value, json};

fn parsed(diagnostics: &[Diagnostic]) -> Value {
    let workspace = harbor::workspace();
    let report = render(&findings(diagnostics, &workspace), &Catalogue::new("en"));
    serde_json::from_str(&report).unwrap_or_else(|error| panic!("{error}: {report}"))
}

fn keys(value: &Value) -> String {
    value.as_object().map(|map| map.keys().cloned().collect::<Vec<_>>().join(" ")).unwrap_or_default()
}

#[test]
fn a_finding_has_the_keys_of_the_contract_in_their_order() {
    let json = parsed(&[unknown_value()]);
    assert_eq!(keys(&json), "version kind findings summary");
    assert_eq!(
        keys(&json["findings"][0]),
        "code slug severity file line column end_line end_column id path message reason help owed_by related fix"
    );
    assert_eq!(
        json["findings"][0],
        json!({
            "code": "T104", "slug": "unknown-value", "severity": "error",
            "file": "initiatives/trial.md", "line": 4, "column": 7, "end_line": 4, "end_column": 11,
            "id": "trial", "path": "size",
            "message": "`huge` is not one of the values of `size`",
            "reason": "A value that is not on the list would appear in no filter, column or count.",
            "help": "Use one of these: `s`, `m`, `l`.",
            "owed_by": null, "related": [],
            "fix": {"title": "Replace it by `l`", "edits": [{
                "file": "initiatives/trial.md", "line": 4, "column": 7, "end_line": 4, "end_column": 11, "new": "l",
            }]},
        })
    );
    assert_eq!(json["summary"], json!({"errors": 1, "warnings": 0, "notes": 0, "files": 12, "set_aside": 0}));
    assert_eq!((&json["version"], &json["kind"]), (&json!(1), &json!("check")));
}

#[test]
fn columns_count_characters() {
    let json = parsed(&[curly_quotes()]);
    let finding = &json["findings"][0];
    // Seven letters, a space and eight characters of the field come before the rocket, which is one character.
    assert_eq!((&finding["column"], &finding["end_column"]), (&json!(16), &json!(17)));
    assert_eq!((&finding["id"], &finding["path"]), (&Value::Null, &Value::Null));
}

#[test]
fn related_places_have_their_own_file_and_words() {
    let json = parsed(&[duplicate_id(), missing_field()]);
    assert_eq!(
        json["findings"][0]["related"],
        json!([{"file": "initiatives/portal.md", "line": 2, "column": 1, "end_line": 2, "end_column": 6, "message": "the other one"}])
    );
    assert_eq!(json["findings"][1]["owed_by"], "pm");
    assert_eq!(json["findings"][1]["related"][0]["line"], 5);
}

#[test]
fn the_limit_is_for_people_only() {
    let workspace = harbor::workspace();
    let diagnostics = [missing_field(), curly_quotes(), raw_html()];
    let found = Findings { limit: Some(1), ..findings(&diagnostics, &workspace) };
    let json: Value = serde_json::from_str(&render(&found, &Catalogue::new("en"))).unwrap_or_default();
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(3));
    assert_eq!(json["summary"], json!({"errors": 1, "warnings": 1, "notes": 1, "files": 12, "set_aside": 0}));
}

#[test]
fn nothing_found_is_an_empty_list() {
    assert_eq!(parsed(&[])["findings"], json!([]));
}
