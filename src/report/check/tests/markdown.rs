//! The summary of a step: what it looks like, what is cut first, and that no text of a file is markup in it.

use crate::base::diagnostic::Diagnostic;
use crate::base::text::Arg;
use crate::model::rule;
use crate::report::check::markdown::render;
use crate::report::check::prose;
use crate::report::check::tests::{curly_quotes, elsewhere, findings, missing_field};
use crate::report::check::{Findings, tests::unknown_value};
use crate::report::tests::{harbor, same};
use crate::words::catalogue::Catalogue;
use proptest::prelude::{prop_assert_eq, proptest};
use pulldown_cmark::{Event, Options, Parser};

fn said(diagnostics: &[Diagnostic]) -> String {
    let workspace = harbor::workspace();
    let found = findings(diagnostics, &workspace);
    render(&Findings { folder: "product", set_aside: 3, ..found }, &Catalogue::new("en"))
}

#[test]
fn the_verdict_comes_first_and_the_reasons_are_folded() {
    let expected = r"
### ❌ Tandem: 1 error, 1 warning in 1 file

3 old findings are in the baseline  
More about a rule\: tandem explain T103  

| | what | where | owed by |
|---|---|---|---|
| ❌ | [**T103**](RULES/T103.md) “Metric” is missing\: the stage “Validation” asks for <code>metric</code> | <code>product/initiatives/trial\.md\:3</code> | PM |
| ⚠️ | [**T012**](RULES/T012.md) the curly quotes are read as part of the text | <code>product/initiatives/trial\.md\:2</code> |  |

<details><summary>Why it matters and what to do</summary>

- error [**T103**](RULES/T103.md) <code>product/initiatives/trial\.md\:3</code>: “Metric” is missing\: the stage “Validation” asks for <code>metric</code><br>Each stage builds on what the one before it has settled; a gap here costs more later\.<br>Add a line <code>metric\: …</code> to the front matter\.
- warning [**T012**](RULES/T012.md) <code>product/initiatives/trial\.md\:2</code>: the curly quotes are read as part of the text<br>YAML knows straight quotes only; word processors and phones like to replace them\.<br>Use straight quotes\: <code>QUOTE…QUOTE</code>\.

</details>
";
    let expected = expected.replace("RULES", "https://github.com/tandem-workspace/tandem/blob/main/docs/rules");
    same(&said(&[curly_quotes(), missing_field()]), &expected.replace("QUOTE", "\\\""));
}

#[test]
fn a_clean_check_says_so() {
    let expected = r"
### ✅ Tandem: Nothing new\: 12 files, no finding beyond the baseline\.

3 old findings are in the baseline  
Initiatives\:_10 · Competitors\:_2  
Next\: tandem board shows where everything stands, tandem rank what to do first\.  
";
    same(&said(&[]), &expected.replace('_', "\u{a0}"));
}

/// What GitHub reads beside plain markdown.
fn dialect() -> Options {
    Options::all() - Options::ENABLE_SMART_PUNCTUATION
}

/// The words that a reader sees, and whether anything but words came out.
fn read(markdown: &str) -> (String, Vec<String>) {
    let mut words = String::new();
    let mut other = Vec::new();
    for event in Parser::new_ext(markdown, dialect()) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::Start(pulldown_cmark::Tag::Paragraph) | Event::End(pulldown_cmark::TagEnd::Paragraph) => {}
            other_event => other.push(format!("{other_event:?}")),
        }
    }
    (words, other)
}

proptest! {
    #[test]
    fn any_text_is_only_words(text in "[ -~жЖ🚀]{0,40}") {
        let text = format!("x{text}x");
        let (words, other) = read(&prose::words(&text));
        prop_assert_eq!(words.replace('\u{2060}', ""), text);
        prop_assert_eq!(other, Vec::<String>::new());
    }
}

#[test]
fn a_value_can_neither_leave_its_cell_nor_call_anybody() {
    let value = "a | b\n| c <script> **d** ` `` @anna #12 [x](y) ![z](z) https://evil.example www.evil.example";
    let args = vec![("value", Arg::from(value)), ("field", Arg::from("x")), ("allowed", Arg::from("`y`"))];
    let finding = Diagnostic::new(&rule::UNKNOWN_VALUE, elsewhere("a|b`c.md", 0, 0), args);
    let said = said(&[finding, unknown_value()]);
    let rows: Vec<usize> = Parser::new_ext(&said, dialect())
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Start(pulldown_cmark::Tag::TableCell)))
        .map(|(_, range)| range.start)
        .collect();
    assert_eq!(rows.len(), 3 * 4, "{said}");
    assert!(!said.contains("@anna") && !said.contains("#12") && !said.contains("<script>"), "{said}");
    assert!(!said.contains("https://evil") && !said.contains("www.evil"), "{said}");
    let links = Parser::new_ext(&said, dialect()).filter_map(|event| match event {
        Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
        Event::Start(pulldown_cmark::Tag::Image { .. }) => Some("an image".to_owned()),
        _ => None,
    });
    assert!(links.into_iter().all(|link| link.contains("/docs/rules/T104.md")), "{said}");
}

#[test]
fn reasons_are_cut_before_findings_and_the_verdict_never() {
    let long = "я".repeat(300);
    let finding = |at: usize| {
        let args =
            vec![("value", Arg::from(format!("{at}"))), ("field", Arg::from("x")), ("allowed", Arg::from(&long))];
        Diagnostic::new(&rule::UNKNOWN_VALUE, elsewhere("a.md", 0, 0), args)
    };
    let many = |count: usize| said(&(0..count).map(finding).collect::<Vec<_>>());
    let rows = |said: &str| said.lines().filter(|line| line.starts_with("| ❌")).count();
    let some = many(2_000);
    assert!(some.len() <= 1024 * 1024 && rows(&some) == 2_000, "{} {}", some.len(), rows(&some));
    let last = some.lines().last().unwrap_or_default();
    assert!(last.starts_with("For ") && last.ends_with("tandem explain tells it\\."), "{last}");
    let most = many(12_000);
    assert!(most.len() <= 1024 * 1024 && rows(&most) < 12_000, "{} {}", most.len(), rows(&most));
    assert!(most.starts_with("### ❌ Tandem: 12,000 errors in 1 file\n"), "{}", &most[..100]);
    assert!(
        most.trim_end().ends_with("for which there was no room here\\."),
        "{}",
        most.lines().last().unwrap_or_default()
    );
}
