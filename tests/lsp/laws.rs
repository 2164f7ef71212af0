//! Whatever stands in a file and wherever the cursor is: an answer comes, and what it says lies inside the file.

use proptest::prelude::*;
use tandem::base::path::TreePath;
use tandem::editor::{View, complete, follow, hover, lens, mend, outline};
use tandem::words::catalogue::Catalogue;

use crate::fixture::workspace;

/// Pieces of which broken and half-written documents are made.
const PIECES: &[&str] = &[
    "---\n",
    "---\r\n",
    "title: ",
    "Trial",
    "\"",
    "'",
    "stage: 2",
    "\n",
    "\r\n",
    "  ",
    "- ",
    "ice: {impact: 8, ",
    "}",
    "[",
    "]",
    "[[trial",
    "]]",
    "[[",
    "by: anna",
    "evidence:\n  - kind: interviews\n    ",
    "# a comment",
    " # ",
    "|\n  text\n",
    ": ",
    ",",
    "Магазин 🛒",
    "\u{feff}",
    "\t",
    "## Problem\n",
    "<!-- hint -->",
    "pmm: {none: }",
    "*alias",
    "&a [*a]",
    "tasks:\n",
    "\u{0}",
    "depends_on: [trial]",
    "key: value: more",
    "-",
    "--- ",
    "anna:\n  name: ",
];

fn ask_everywhere(path: &str, text: &str) {
    let analysis = workspace("//- initiatives/trial.md\n---\ntitle: Other\n---\nText.\n")
        .file(path, text.as_bytes().to_vec())
        .analyse();
    let (words, path) = (Catalogue::new("en"), TreePath::new(path).unwrap());
    let view = View { workspace: &analysis.workspace, words: &words, path: &path, text };
    for offset in 0..=text.len() + 1 {
        for offer in complete::complete(&view, offset).list {
            assert!(text.get(offer.replace.range()).is_some(), "{text:?} at {offset}: {offer:?}");
            assert!(offer.replace.start as usize <= offset, "{text:?} at {offset}: {offer:?}");
        }
        if let Some(help) = hover::hover(&view, offset) {
            assert!(text.get(help.span.range()).is_some(), "{text:?} at {offset}: {help:?}");
        }
        if let Some((span, target)) = follow::subject(&view, offset) {
            assert!(span.end as usize <= text.len().max(offset), "{text:?} at {offset}");
            follow::references(&view, target);
            follow::definition(&view, target);
        }
    }
    for finding in &analysis.diagnostics {
        if finding.place.path == path {
            for edit in mend::mendings(&view, finding).into_iter().flat_map(|mending| mending.edits) {
                assert!(edit.place.span.end as usize <= text.len(), "{text:?}: {edit:?}");
            }
        }
    }
    outline::outline(&view);
    lens::lens(&view);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_and_no_place_is_too_broken(picks in prop::collection::vec(0..PIECES.len(), 0..14), register in any::<bool>()) {
        let text: String = picks.iter().map(|at| PIECES[*at]).collect();
        ask_everywhere(if register { "people.yaml" } else { "initiatives/broken.md" }, &text);
    }
}

#[test]
fn every_beginning_of_a_document_is_answered() {
    let text = "---\ntitle: Как 🛒\nstage: 2\nice:\n  - {by: anna, impact: 8}\nevidence:\n  - kind: interviews\n    n: 5\n---\n[[trial]]\n";
    for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)).step_by(3) {
        ask_everywhere("initiatives/broken.md", &text[..end]);
    }
}
