//! Ranges that do not fit their file, and files that are no writing: nothing may fail on them.

use std::sync::Arc;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::Arg;
use crate::model::rule;
use crate::report::check::Findings;
use crate::report::check::tests::{elsewhere, findings, words};
use crate::report::check::{checkstyle, github, gitlab, json, junit, markdown, rdjson, sarif, text};
use crate::report::tests::{harbor, read};
use crate::words::catalogue::Catalogue;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

/// What breaks ranges: letters of two, three and four bytes, accents, Windows' line ends, tabs, escapes.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "ж",
        "…",
        "🚀",
        "e\u{301}",
        "\r\n",
        "\n",
        "\r",
        "\t",
        "\x1b[2J",
        "\u{9b}",
        " ",
        "👩\u{200d}🔬",
    ]);
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_range_is_too_broken_to_be_shown(
        file in texts(),
        spans in prop::collection::vec((0_u32..60, 0_u32..60), 1..4),
        far in any::<u32>(),
        width in 0_usize..100,
    ) {
        let place = |(start, end): (u32, u32)| Place { path: harbor::path("x.md"), span: Span { start, end } };
        let mut finding = Diagnostic::new(&rule::UNKNOWN_KEY, place(spans[0]), vec![("key", Arg::from(&file))]);
        for span in &spans[1..] {
            finding = finding.related(place(*span), words(&file));
        }
        let beyond = Diagnostic::new(&rule::CURLY_QUOTES, place((far, u32::MAX)), Vec::new());
        let diagnostics = [finding.related(place((far, far / 2)), words("")), beyond];
        let workspace = harbor::empty();
        let lookup = |_: &TreePath| Some(Arc::from(file.as_str()));
        let found = Findings { sources: &lookup, ..findings(&diagnostics, &workspace) };
        let said = read(width, |reader| text::render(&found, reader));
        prop_assert_eq!(said.chars().find(|c| c.is_control() && *c != '\n'), None);
        let catalogue = Catalogue::new("en");
        let parsed: serde_json::Value = serde_json::from_str(&json::render(&found, &catalogue)).unwrap_or_default();
        prop_assert_eq!(parsed["findings"].as_array().map(Vec::len), Some(2));
        let forges = [sarif::render(&found, &catalogue, &|_| None), rdjson::render(&found, &catalogue), gitlab::render(&found, &catalogue)];
        for said in forges {
            prop_assert!(serde_json::from_str::<serde_json::Value>(&said).is_ok(), "{}", said);
        }
        for said in [junit::render(&found, &catalogue), checkstyle::render(&found, &catalogue)] {
            let mut reader = quick_xml::Reader::from_str(&said);
            while !matches!(reader.read_event(), Ok(quick_xml::events::Event::Eof)) {
                prop_assert!(reader.error_position() == 0, "{}", said);
            }
        }
        prop_assert!(markdown::render(&found, &catalogue).starts_with("### "));
        prop_assert!(github::render(&found, &catalogue).lines().all(|line| line.starts_with("::")));
    }
}

#[test]
fn a_line_as_long_as_a_book_is_named_but_not_drawn() {
    let text = "x".repeat(1_000_000);
    let lookup = |_: &TreePath| Some(Arc::from(text.as_str()));
    let workspace = harbor::empty();
    let finding = Diagnostic::new(&rule::CURLY_QUOTES, elsewhere("x.md", 500_000, 500_001), Vec::new());
    let found = Findings { sources: &lookup, ..findings(std::slice::from_ref(&finding), &workspace) };
    let said = read(80, |reader| text::render(&found, reader));
    assert!(said.contains("--> x.md:1:500001\n"), "{said}");
    assert!(said.len() < 2000, "{said}");
}
