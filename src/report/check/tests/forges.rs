//! Findings as other tools read them: held to their schemas, with every sort of letter, and to their limits.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::diagnostic::{Diagnostic, Rule};
use crate::base::path::TreePath;
use crate::base::text::Arg;
use crate::model::rule;
use crate::report::check::tests::{curly_quotes, duplicate_id, elsewhere, findings, missing_field, raw_html};
use crate::report::check::tests::{unknown_value, words};
use crate::report::check::{Findings, checkstyle, github, gitlab, junit, markdown, rdjson, rdjsonl, sarif};
use crate::report::tests::harbor;
use crate::words::catalogue::Catalogue;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

const SARIF: &str = include_str!("../../../../tests/schemas/sarif-2.1.0.json");
const RDJSON: &str = include_str!("../../../../tests/schemas/rdjson.json");
const GITLAB: &str = include_str!("../../../../tests/schemas/gitlab.json");

/// A name and a value with all that a format could stumble over.
const HARD_PATH: &str = "идеи/план 🚀 & <b>\"100%\"|x#1.md";
const HARD_VALUE: &str =
    "<b>&amp;</b> ]]> | `x` @anna #12 \u{1b}[31m\u{0}\u{7}\u{fffe}\u{ffff}\u{202e} [a](b) 🚀 Ж\r\nsecond";
const HARD_TEXT: &str = "ж🚀: \u{1b}[31m\r\nsecond: line\n";

fn hard() -> Diagnostic {
    let args = vec![("value", Arg::from(HARD_VALUE)), ("field", Arg::from("x")), ("allowed", Arg::from("y"))];
    let place = elsewhere(HARD_PATH, 8, 19);
    let span = place.span;
    let finding = Diagnostic::new(&rule::UNKNOWN_VALUE, place, args).about(HARD_VALUE).at_path("поле");
    finding.related(elsewhere(HARD_PATH, 0, 6), words(HARD_VALUE)).fixed_by(words("`y`"), span, "\u{0}🚀")
}

fn sources(path: &TreePath) -> Option<Arc<str>> {
    if path.as_str() == HARD_PATH { Some(Arc::from(HARD_TEXT)) } else { super::sources(path) }
}

fn all() -> Vec<Diagnostic> {
    vec![raw_html(), missing_field(), curly_quotes(), unknown_value(), duplicate_id(), hard()]
}

/// What a format says of these findings in a workspace that is a folder of its repository.
fn said(diagnostics: &[Diagnostic], render: impl Fn(&Findings, &Catalogue) -> String) -> String {
    let workspace = harbor::workspace();
    let found = findings(diagnostics, &workspace);
    render(&Findings { sources: &sources, folder: "product/план", ..found }, &Catalogue::new("en"))
}

fn page(code: &str) -> Option<String> {
    (code != "T012").then(|| format!("# {code} x\n\nWhat it\nfinds.\n\nWhy.\n"))
}

fn sarif(findings: &Findings, words: &Catalogue) -> String {
    sarif::render(findings, words, &page)
}

#[track_caller]
fn json(text: &str, schema: &str) -> Value {
    let value: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let schema = serde_json::from_str(schema).unwrap_or_default();
    let validator = jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{error}"));
    let errors: Vec<String> =
        validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}\n{text}", errors.join("\n"));
    value
}

/// The elements of a document with their attributes; whatever a strict reader refuses fails here.
#[track_caller]
fn elements(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let bad = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{fffe}' | '\u{ffff}');
    assert_eq!(text.chars().find(|c| bad(*c)), None);
    let attributes = |element: &BytesStart| {
        let all = element.attributes().map(|one| one.unwrap_or_else(|error| panic!("{error}")));
        let read = all.map(|one| {
            let value = one.normalized_value(quick_xml::XmlVersion::Explicit1_0);
            let value = value.unwrap_or_else(|error| panic!("{error}")).into_owned();
            (one.key.as_ref().to_string(), value)
        });
        read.collect()
    };
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {text}")) {
            Event::Start(one) | Event::Empty(one) => {
                found.push((one.name().as_ref().to_string(), attributes(&one)));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn attribute<'a>(element: &'a (String, Vec<(String, String)>), name: &str) -> &'a str {
    element.1.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

#[test]
fn sarif_is_what_the_standard_says() {
    // A bracket too many in one of its patterns, which the language of browsers overlooks.
    let value = json(&said(&all(), sarif), &SARIF.replace("{2}]?$", "{2}$"));
    let run = &value["runs"][0];
    let results = run["results"].as_array().cloned().unwrap_or_default();
    let levels: Vec<_> = results.iter().filter_map(|result| result["level"].as_str()).collect();
    assert_eq!(levels, ["error", "error", "error", "error", "warning", "note"]);
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    for result in &results {
        let number = result["ruleIndex"].as_u64().unwrap_or(99) as usize;
        assert_eq!(run["tool"]["driver"]["rules"][number]["id"], result["ruleId"]);
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert_eq!(region["startLine"], region["endLine"], "GitHub shows one line");
        assert!(result["partialFingerprints"]["primaryLocationLineHash"].is_string());
    }
    let hard = results.iter().find(|result| result["properties"]["field"] == "поле").cloned().unwrap_or_default();
    let place = &hard["locations"][0]["physicalLocation"];
    let file = "product/%D0%BF%D0%BB%D0%B0%D0%BD/%D0%B8%D0%B4%D0%B5%D0%B8/%D0%BF%D0%BB%D0%B0%D0%BD%20%F0%9F%9A%80%20%26%20\
        %3Cb%3E%22100%25%22%7Cx%231.md";
    assert_eq!(place["artifactLocation"]["uri"], file);
    // Code points: the letter, the emoji, the colon and the space come before it; its second line is left out.
    let region = serde_json::json!({"startLine": 1, "startColumn": 5, "endLine": 1, "endColumn": 10});
    assert_eq!(place["region"], region);
    assert_eq!(hard["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"], "\u{0}🚀");
    assert!(hard["message"]["text"].as_str().unwrap_or_default().contains("[a\\](b)"));
    let rules = &run["tool"]["driver"]["rules"];
    assert_eq!(rules[0]["id"], "T012");
    assert_eq!(rules[0]["fullDescription"]["text"], "the curly quotes are read as part of the text");
    assert_eq!(rules[1]["fullDescription"]["text"], "What it finds.");
    assert!(rules[1]["helpUri"].as_str().unwrap_or_default().ends_with("/docs/rules/T103.md"));
}

#[test]
fn rdjson_counts_bytes_and_offers_fixes() {
    let value = json(&said(&all(), rdjson::render), RDJSON);
    let diagnostics = value["diagnostics"].as_array().cloned().unwrap_or_default();
    let hard = diagnostics.iter().find(|one| one["location"]["path"] == format!("product/план/{HARD_PATH}"));
    let hard = hard.cloned().unwrap_or_default();
    let range = serde_json::json!({"start": {"line": 1, "column": 9}, "end": {"line": 2, "column": 5}});
    assert_eq!(hard["location"]["range"], range);
    assert_eq!(hard["suggestions"], serde_json::json!([{"range": range, "text": "\u{0}🚀"}]));
    assert_eq!(hard["severity"], "ERROR");
    let twin = diagnostics[0]["message"].as_str().unwrap_or_default();
    assert!(twin.ends_with("\nsee also: product/план/initiatives/portal.md:2 the other one"), "{twin}");
    // One on each line, the same ones.
    let lines = said(&all(), rdjsonl::render);
    let parsed: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap_or_default()).collect();
    assert_eq!(parsed, diagnostics);
}

#[test]
fn a_fingerprint_survives_a_new_line_above_and_tells_twins_apart() {
    let prints = |text: &'static str, at: usize| {
        let one = Diagnostic::new(&rule::UNKNOWN_KEY, elsewhere("a.md", at, at + 3), vec![("key", Arg::from("key"))]);
        let workspace = harbor::workspace();
        let lookup = |_: &TreePath| Some(Arc::from(text));
        let twins = [one.clone(), one];
        let found = Findings { sources: &lookup, ..findings(&twins, &workspace) };
        let value = json(&gitlab::render(&found, &Catalogue::new("en")), GITLAB);
        [value[0]["fingerprint"].clone(), value[1]["fingerprint"].clone()]
    };
    let before = prints("key: 1\n", 0);
    assert_ne!(before[0], before[1]);
    assert_eq!(before, prints("# a line\nkey: 1\n", 9));
    assert_ne!(before, prints("kez: 1\n", 0));
}

#[test]
fn gitlab_gets_paths_of_the_repository_and_its_own_weights() {
    let value = json(&said(&all(), gitlab::render), GITLAB);
    let first = &value[0];
    assert_eq!(first["severity"], "major");
    assert_eq!(first["location"]["path"], "product/план/initiatives/trial.md");
    let prints: BTreeSet<&str> =
        value.as_array().into_iter().flatten().filter_map(|one| one["fingerprint"].as_str()).collect();
    assert_eq!(prints.len(), 6);
    assert_eq!(said(&[], gitlab::render), "[]\n");
}

#[test]
fn github_hits_the_file_of_the_repository() {
    let said = said(&[unknown_value()], github::render);
    assert!(said.starts_with("::error file=product/план/initiatives/trial.md,line=4,"), "{said}");
}

#[test]
fn junit_is_xml_in_which_errors_fail_and_the_rest_is_skipped() {
    let twins = [all(), vec![unknown_value()]].concat();
    let found = elements(&said(&twins, junit::render));
    let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    let count = |name: &str| names.iter().filter(|other| **other == name).count();
    assert_eq!((names[0], names[1]), ("testsuites", "testsuite"));
    assert_eq!((count("testcase"), count("failure"), count("skipped")), (7, 5, 2));
    for suite in &found[..2] {
        let counted = ["tests", "failures", "skipped"].map(|name| attribute(suite, name));
        assert_eq!(counted, ["7", "5", "2"]);
    }
    let cases: BTreeSet<(&str, &str)> = found
        .iter()
        .filter(|one| one.0 == "testcase")
        .map(|one| (attribute(one, "classname"), attribute(one, "name")))
        .collect();
    assert_eq!(cases.len(), 7, "{cases:?}");
    assert!(cases.iter().any(|(file, _)| *file == format!("product/план/{HARD_PATH}")));
    assert!(cases.iter().any(|(_, name)| name.contains("<b>&amp;</b> ]]> |") && name.contains("␛[31m␀␇")));
    let clean = elements(&said(&[], junit::render));
    assert_eq!(clean.last().map(|one| attribute(one, "name")), Some("tandem check"));
    assert_eq!(clean.len(), 3);
}

#[test]
fn checkstyle_is_xml_by_file_with_the_worst_first() {
    let found = elements(&said(&all(), checkstyle::render));
    let seen: Vec<(&str, &str)> = found
        .iter()
        .map(|one| (one.0.as_str(), attribute(one, if one.0 == "file" { "name" } else { "severity" })))
        .collect();
    let hard = format!("product/план/{HARD_PATH}");
    let expected = [
        ("checkstyle", ""),
        ("file", "product/план/initiatives/trial.md"),
        ("error", "error"),
        ("error", "error"),
        ("error", "error"),
        ("error", "warning"),
        ("error", "info"),
        ("file", &hard),
        ("error", "error"),
    ];
    assert_eq!(seen, expected);
    assert_eq!(attribute(&found[2], "source"), "tandem.T112.duplicate-id");
    assert_eq!(elements(&said(&[], checkstyle::render)).len(), 1);
}

#[test]
fn ten_thousand_findings_stay_within_every_limit_with_the_worst_first() {
    let workspace = harbor::workspace();
    let text = "---\n".to_owned() + &"key: value\n".repeat(26_000);
    let lookup = |_: &TreePath| Some(Arc::from(text.as_str()));
    let finding = |rule: &Rule, at: usize| {
        let start = 4 + at * 11;
        let args = vec![("key", Arg::from(format!("{at} `{}", HARD_VALUE.repeat(3))))];
        Diagnostic::new(rule, elsewhere("big.md", start, start + 3), args)
    };
    let notes = |count: usize| (0..count).map(|at| finding(&rule::RAW_HTML, at));
    let worst = finding(&rule::UNKNOWN_KEY, 25_999);
    let words = Catalogue::new("en");
    let diagnostics: Vec<Diagnostic> = notes(9_999).chain([worst.clone()]).collect();
    let found = Findings { sources: &lookup, ..findings(&diagnostics, &workspace) };
    let summary = markdown::render(&found, &words);
    assert!(summary.len() <= 1024 * 1024, "{}", summary.len());
    let row = summary.lines().skip_while(|line| !line.starts_with("|---")).nth(1).unwrap_or_default();
    assert!(row.starts_with("| ❌ | "), "the error comes first: {row}");
    assert!(
        summary.starts_with("### ❌ Tandem: 1 error, 9,999 notes"),
        "{}",
        summary.lines().next().unwrap_or_default()
    );
    assert_eq!(json(&gitlab::render(&found, &words), GITLAB)[0]["severity"], "major");
    let rd: Value = serde_json::from_str(&rdjson::render(&found, &words)).unwrap_or_default();
    assert_eq!(rd["diagnostics"][0]["severity"], "ERROR");
    assert_eq!(rd["diagnostics"].as_array().map(Vec::len), Some(10_000));
    assert_eq!(
        elements(&checkstyle::render(&found, &words)).get(2).map(|one| attribute(one, "severity")),
        Some("error")
    );
    assert_eq!(elements(&junit::render(&found, &words)).get(3).map(|one| one.0.as_str()), Some("failure"));
    assert!(github::render(&found, &words).starts_with("::error "));

    let diagnostics: Vec<Diagnostic> = notes(25_999).chain([worst]).collect();
    let found = Findings { sources: &lookup, ..findings(&diagnostics, &workspace) };
    let value: Value = serde_json::from_str(&sarif(&found, &words)).unwrap_or_default();
    let run = &value["runs"][0];
    assert_eq!(run["results"].as_array().map(Vec::len), Some(25_000));
    assert_eq!(run["results"][0]["level"], "error");
    let told = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    assert_eq!(told, "…and 1,000 more findings for which there was no room here.");
}
