//! A file broken by hand in many ways at once: one run tells each, with its place, its reason and what to do.

use crate::fixture::{Fixture, workspace};
use tandem::words::catalogue::Catalogue;

const BROKEN: &str = "
//- initiatives/one.md
---
title: Trial: no card
stage: 2
confidance: 3
pm: ana
pmm: leo
source: yes
due: 2026-02-30
segments: [small-shops
---
Small shops leave. See [[nowhere]] and [that](missing.md) and [out](../../secrets.md).
//- initiatives/two.md
---
title: \"Two\"
stage: 7
pm: anna
pmm: leo
ice: {impact: 8/10, confidence: \"3\", ease: 8,5}
---
Text.
//- initiatives/three.md
---
title: Three
title: Again
status: activ
---
Text.
//- initiatives/four.md
---
title: Never closed
Text.
//- initiatives/five.md
---
title: Five
summary: the number one # in the market
pm: none
---
Text.
";

#[test]
fn every_mistake_of_a_run_is_told() {
    let found = workspace(BROKEN).profile("minimal").findings();
    let expected = [
        "initiatives/one.md:2:8 error T005 yaml-syntax",
        "initiatives/one.md:4:1 error T101 unknown-key",
        "initiatives/one.md:5:5 error T407 unknown-person",
        "initiatives/one.md:8:6 error T107 bad-date",
        "initiatives/one.md:9:1 error T005 yaml-syntax",
        "initiatives/one.md:11:24 error T404 broken-link",
        "initiatives/one.md:11:40 error T404 broken-link",
        "initiatives/one.md:11:63 error T408 link-leads-out",
        "initiatives/two.md:3:8 error T202 unknown-stage",
        "initiatives/two.md:6:15 error T301 score-range",
        "initiatives/two.md:6:33 error T110 bad-number",
        "initiatives/three.md:3:1 error T009 duplicate-key",
        "initiatives/three.md:4:9 error T203 unknown-status",
        "initiatives/four.md:1:1 error T004 unclosed-front-matter",
        "initiatives/five.md:3:25 warning T011 lost-comment",
        "initiatives/five.md:4:5 error T109 bare-none",
    ];
    let missing: Vec<&&str> = expected.iter().filter(|line| !found.contains(**line)).collect();
    assert!(missing.is_empty(), "not told: {missing:#?}\n\n{found}");
}

#[test]
fn every_finding_says_why_it_matters_and_what_to_do_in_every_language() {
    for lang in ["en", "ru", "pl", "fr"] {
        let words = Catalogue::new(lang);
        for finding in workspace(BROKEN).analyse().diagnostics {
            let message = words.say(&finding.message);
            assert!(message.contains(' ') && !message.contains("{$"), "{lang} {}: {message}", finding.code);
            let parts = [&finding.reason, &finding.help];
            for part in parts {
                let said = part.as_ref().and_then(|text| words.try_say(text));
                assert!(said.is_some_and(|said| said.contains(' ')), "{lang} {} {part:?}", finding.code);
            }
        }
    }
}

#[test]
fn a_broken_file_is_still_on_the_board() {
    let analysis = workspace(BROKEN).profile("minimal").analyse();
    let find = |id: &str| {
        let entity = analysis.workspace.find("initiative", id).map(|ix| analysis.workspace.entity(ix));
        entity.unwrap_or_else(|| panic!("{id} has disappeared"))
    };
    assert_eq!((find("one").stage, find("one").broken), (Some(2), true));
    assert_eq!((find("four").stage, find("four").broken), (Some(0), true));
    assert_eq!(find("two").stage, None);
}

#[test]
fn no_bytes_make_the_pipeline_panic() {
    let pieces: [&[u8]; 12] = [
        b"---\n",
        b"title: x\n",
        b"ice: {impact: ",
        b"\xff\xfe",
        b"[[",
        b"\xef\xbb\xbf",
        b": : :\n",
        b"- - -\n",
        b"|\n  a\n",
        b"<<<<<<< a\n",
        b"\x00",
        b"# h {onclick=x}\n",
    ];
    // A small generator of combinations; what it gives is the same on every run.
    let mut state = 7_u32;
    for _ in 0..300 {
        let mut bytes = Vec::new();
        for _ in 0..8 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            bytes.extend_from_slice(pieces[(state >> 16) as usize % pieces.len()]);
        }
        for path in ["initiatives/a.md", "people.yaml", "tandem.yaml", "playbook.yaml", "notes.md"] {
            let _ = Fixture::empty().file(path, bytes.clone()).findings();
        }
    }
}
