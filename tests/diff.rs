//! What a change decides, asked of two workspaces in strings: each sort of change is said in words.

use tandem::analysis::compare::compare;
use tandem::model::workspace::Analysis;
use tandem::report::diff::{Subject, html, json, markdown, text};
use tandem::report::reader::Reader;
use tandem::report::style::Style;
use tandem::words::catalogue::Catalogue;

use crate::fixture::{Fixture, analyse};

/// An initiative that meets everything up to the second stage, and what it needs.
pub const BASE: &str = "
//- initiatives/trial.md
---
title: Trial without a card
stage: 2
pm: anna
pmm: leo
size: m
source: {channel: sales, date: 2026-08-03}
metric: trials
customer_task: Find out in a day whether the shop sells more with us
segments: [small-shops]
vision_fit: Self-serve for small shops is the first aim of this year
ice:
  - {by: anna, date: 2026-09-07, impact: 9, confidence: 4, ease: 6}
  - {by: leo, date: 2026-09-07, impact: 8, confidence: 4}
evidence:
  - {kind: interviews, n: 6, result: supports, date: 2026-09-04, by: leo, note: 5 of 6 stop at the card}
competitors: [shopnow]
epics: [{title: Trial sign-up without the payment step}]
job_stories: [{when: I compare tools, want: try one, so: I can decide}]
target: {metric: trials, from: 1500, to: 2100, by: 2026-12-15}
gates:
  - {enter: 2, date: 2026-09-08, verdict: go, by: [anna], why: First in the ranking}
---
Shops leave at the payment page.

## Why now

Autumn is when shops open.

## Analysis

Five of six.
//- initiatives/alerts.md
---
title: Usage alerts
stage: 1
pm: anna
pmm: leo
source: {channel: sales, date: 2026-08-03}
ice:
  - {by: anna, date: 2026-09-07, impact: 5, confidence: 4, ease: 6}
  - {by: leo, date: 2026-09-07, impact: 5, confidence: 4, ease: 6}
---
Owners ask what they spend.
//- initiatives/portal.md
---
title: Returns portal
stage: 1
pm: anna
pmm: leo
source: {channel: sales, date: 2026-08-03}
ice:
  - {by: anna, date: 2026-09-07, impact: 4, confidence: 4, ease: 6}
  - {by: leo, date: 2026-09-07, impact: 4, confidence: 4, ease: 6}
---
Labels are printed by hand. See [[trial]].
//- competitors/shopnow.md
---
title: ShopNow
type: direct
reviewed: 2026-09-01
---
## Position

They are cheap.
//- segments/small-shops.md
---
title: Small shops
level: low
reviewed: 2026-09-01
---
Two people and a printer.
//- metrics.yaml
trials: {name: Trials a month, unit: trials}
//- handbook/how.md
How we work.
";

/// The base with replacements: `(what stands there, what stands there instead)`.
pub fn edited(edits: &[(&str, &str)]) -> String {
    let mut text = BASE.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "{from:?} is not in the base");
        text = text.replacen(from, to, 1);
    }
    text
}

/// What a terminal says of the base and the base with these edits.
fn told(edits: &[(&str, &str)]) -> String {
    between(&analyse(BASE), &analyse(&edited(edits)), "en")
}

fn between(before: &Analysis, after: &Analysis, lang: &str) -> String {
    let changes = compare(before, after);
    let subject = Subject { changes: &changes, before: &before.workspace, after: &after.workspace, head: None };
    let (words, style) = (Catalogue::new(lang), Style::plain(100));
    text::render(&subject, &Reader { words: &words, style: &style })
}

#[track_caller]
fn says(edits: &[(&str, &str)], expected: &str) {
    let said = told(edits);
    let expected = expected.strip_prefix('\n').unwrap_or(expected);
    assert!(said == expected, "\n--- said ---\n{said}\n--- expected ---\n{expected}\n---");
}

#[test]
fn nothing_differs_from_itself() {
    for analysis in [analyse(BASE), example()] {
        let changes = compare(&analysis, &analysis);
        assert!(changes.is_empty(), "{changes:?}");
    }
    says(&[], "No product decision here: no document changes\n");
}

/// The filled example, as it is shipped.
fn example() -> Analysis {
    let root = std::path::Path::new("workspace-template/example");
    let files = crate::repeat::bytes(root).into_iter();
    files.fold(Fixture::empty(), |fixture, (path, bytes)| fixture.file(&path, bytes)).analyse()
}

#[test]
fn words_alone_decide_nothing() {
    says(
        &[("Shops leave at the payment page.", "Shops leave."), ("How we work.", "How we really work.")],
        "
No product decision here: text only

Changed texts: 2
  “Trial without a card”
  handbook/how.md
",
    );
}

#[test]
fn a_raised_stage_is_said_with_its_gate_by_role() {
    says(
        &[("stage: 2\npm", "stage: 3\npm")],
        "
Raises “Trial without a card” to Plan with 4 of 13 checks missing

Stages and decisions
  “Trial without a card”: 2 Validation → 3 Plan

Gates
  “Trial without a card”, gate to “Plan”: missing 4 · passed 9
    ✗ PM: Brief, Verdict with reasons
    ✓ PM: Epics, Job stories, Target, No open alert
    ✗ PMM: Indirect competitor or substitute, PMM signs the market part
    ✓ PMM: Evidence, Competitors, Analysis, Direct competitor, Evidence with a result

Other ranks that move: 2
  “Usage alerts”: rank 2 → 1
  “Returns portal”: rank 3 → 2
",
    );
}

#[test]
fn a_gate_that_was_signed_and_waived_says_by_whom_and_why() {
    let entry = "gates:\n  - enter: 3\n    date: 2026-09-14\n    verdict: go\n    by: [anna, leo]\n    why: Five of six stop\n    waive: [{rule: missing-indirect-competitor, why: Nobody named another way}]\n";
    says(
        &[
            ("stage: 2\npm", "stage: 3\npm"),
            ("gates:\n", entry),
            ("Five of six.\n", "Five of six.\n\n## Brief\n\nA form.\n"),
        ],
        "
• Waives “Indirect competitor or substitute” for “Trial without a card”: Nobody named another way
  (Anna Kowalska (anna), Leo Martin (leo))
• Raises “Trial without a card” to Plan; nothing is missing

Stages and decisions
  “Trial without a card”: 2 Validation → 3 Plan
    Decision on “Plan”: Taken · signed by Anna Kowalska (anna), Leo Martin (leo) · Five of six stop

Gates
  “Trial without a card”, gate to “Plan”: waived 1 · passed 12
    ✓ PM: Epics, Job stories, Target, Brief, No open alert, Verdict with reasons
    ✓ PMM: Evidence, Competitors, Analysis, Direct competitor, Evidence with a result, PMM signs the
      market part
    ~ PMM: Indirect competitor or substitute, waived by Anna Kowalska (anna), Leo Martin (leo):
      Nobody named another way

Other ranks that move: 2
  “Usage alerts”: rank 2 → 1
  “Returns portal”: rank 3 → 2

Changed texts: 1
  “Trial without a card”
",
    );
}

#[test]
fn scores_say_who_and_ranks_of_others_move() {
    says(
        &[("impact: 4, confidence: 4", "impact: 9, confidence: 6")],
        "
Scores “Returns portal” anew, 96.0 → 195, rank 3 → 2

Ranking
  “Returns portal”: score 96.0 → 195 · rank 3 → 2
    Anna Kowalska (anna): Impact 4 → 9, Confidence 4 → 6

Other ranks that move: 1
  “Usage alerts”: rank 2 → 3
",
    );
}

#[test]
fn the_cut_line_is_crossed_in_words() {
    let cut = "//- playbook.yaml\nversion: 1\nscore: {select: {top: 1}}\n";
    let before = analyse(&format!("{BASE}{cut}"));
    let after = analyse(&format!("{}{cut}", edited(&[("impact: 4, confidence: 4", "impact: 10, confidence: 10")])));
    let said = between(&before, &after, "en");
    let expected = "\
• Scores “Returns portal” anew, 96.0 → 294, rank 3 → 1
• “Returns portal” rises above the cut-line
• “Trial without a card” falls below the cut-line

Ranking
  “Returns portal”: score 96.0 → 294 · rank 3 → 1 · now above the cut-line
    Anna Kowalska (anna): Impact 4 → 10, Confidence 4 → 10
  “Trial without a card”: rank 1 → 2 · now below the cut-line

Other ranks that move: 1
  “Usage alerts”: rank 2 → 3
";
    assert_eq!(said, expected);
}

#[test]
fn a_rename_is_no_new_document() {
    says(
        &[(
            "//- initiatives/alerts.md\n---\ntitle: Usage alerts",
            "//- initiatives/usage.md\n---\naliases: [alerts]\ntitle: Usage and limits",
        )],
        "
Renamed: “Usage and limits”, alerts → usage

Documents
  Renamed: “Usage and limits”, alerts → usage

Other fields: 1
  “Usage and limits”
    Title: Usage alerts → Usage and limits
",
    );
    says(
        &[(
            "//- initiatives/alerts.md\n---\ntitle: Usage alerts",
            "//- initiatives/usage.md\n---\ntitle: Usage and limits",
        )],
        "
Renamed: “Usage and limits”, alerts → usage

Documents
  Renamed: “Usage and limits”, alerts → usage

Other fields: 1
  “Usage and limits”
    Title: Usage alerts → Usage and limits
",
    );
    says(
        &[("//- initiatives/alerts.md", "//- initiatives/alerts/index.md")],
        "No product decision here: no document changes\n",
    );
}

#[test]
fn days_owners_and_targets_are_promises() {
    says(
        &[
            ("by: 2026-12-15", "by: 2027-01-10"),
            ("to: 2100", "to: 1800"),
            ("pm: anna\npmm: leo\nsize", "pm: anna\npmm: olga\nsize"),
        ],
        "
• Puts “Target › By” of “Trial without a card” off by 26 days: 2026-12-15 → 2027-01-10
• Hands “Trial without a card” over: PMM, Leo Martin (leo) → Olga Petrova (olga)
• Changes “Target › To” of “Trial without a card”: 2,100 → 1,800

Dates
  Puts “Target › By” of “Trial without a card” off by 26 days: 2026-12-15 → 2027-01-10

Owners and targets
  Hands “Trial without a card” over: PMM, Leo Martin (leo) → Olga Petrova (olga)
  Changes “Target › To” of “Trial without a card”: 2,100 → 1,800
",
    );
}

#[test]
fn a_doubt_is_raised_and_answered() {
    let alert = "//- alerts/2026-09-10-price.md\n---\ntitle: A bot is cheaper\nabout: trial\nby: leo\nlevel: mismatch\nclaim: A bot costs a quarter\n---\nSeen.\n";
    let answer = "//- alerts/2026-09-10-price.md\n---\ntitle: A bot is cheaper\nabout: trial\nby: leo\nlevel: mismatch\nclaim: A bot costs a quarter\nstatus: answered\nanswer: {by: anna, verdict: adapt, why: we halve the price}\n---\nSeen.\n";
    let (none, open, closed) = (analyse(BASE), analyse(&format!("{BASE}{alert}")), analyse(&format!("{BASE}{answer}")));
    let opened = "\
Doubts “Trial without a card”: “A bot is cheaper” (Alert) waits for an answer

Gates
  “Trial without a card”
    ✗ PM: No open alert, met before, not met now
  “A bot is cheaper”: missing 1
    · PMM: Evidence

Alerts
  Doubts “Trial without a card”: “A bot is cheaper” (Alert) waits for an answer
";
    assert_eq!(between(&none, &open, "en"), opened);
    let answered = between(&open, &closed, "en");
    let first = "Answers the doubt about “Trial without a card”: “A bot is cheaper” (Alert)";
    assert_eq!(answered.lines().next(), Some(first));
    let gone = between(&open, &none, "en");
    let first = "Removes the doubt about “Trial without a card” without an answer: “A bot is cheaper” (Alert)";
    assert_eq!(gone.lines().next(), Some(first));
}

#[test]
fn new_competitors_say_of_what_sort_they_are() {
    let new = "//- competitors/paper.md\n---\ntitle: Paper forms\ntype: substitute\nreviewed: 2026-09-01\n---\n## Position\n\nFree.\n";
    let said = between(&analyse(BASE), &analyse(&format!("{BASE}{new}")), "en");
    let expected = "\
New: “Paper forms” (Competitor, Substitute)

Documents
  New: “Paper forms” (Competitor, Substitute)
";
    assert_eq!(said, expected);
}

#[test]
fn links_that_break_are_listed_and_old_ones_are_not() {
    says(
        &[("//- initiatives/trial.md", "//- initiatives/test.md"), ("How we work.", "How we [work](gone.md).")],
        "
• Breaks 2 links
• Renamed: “Trial without a card”, trial → test

Documents
  Renamed: “Trial without a card”, trial → test

Broken links
  ✗ handbook/how.md:1: the link to `gone.md` leads nowhere; did you mean `how.md`?
  ✗ initiatives/portal.md:11: the link to `trial` leads nowhere; did you mean `trials`?

Changed texts: 1
  handbook/how.md
",
    );
    let broken = edited(&[("How we work.", "How we [work](gone.md).")]);
    let both = edited(&[("How we work.", "How we [work](gone.md)."), ("They are cheap.", "They [are](cheap.md).")]);
    let said = between(&analyse(&broken), &analyse(&both), "en");
    let expected = "\
• No product decision here: text only
• Breaks one link

Broken links
  ✗ competitors/shopnow.md:8: the link to `cheap.md` leads nowhere

Changed texts: 1
  “ShopNow”
";
    assert_eq!(said, expected);
}

#[test]
fn a_method_that_asks_for_less_says_so_first() {
    let overlay = "//- playbook.yaml\nversion: 1\nscore: {select: {top: 1}, min_raters: {standard: 1}}\nrules:\n  - {id: missing-indirect-competitor, level: warning}\n  - {id: open-alert, waivable: true}\nlimits: {kr_max: 4}\n";
    let said = between(&analyse(BASE), &analyse(&format!("{BASE}{overlay}")), "en");
    let expected = "\
• Asks for less: Indirect competitor or substitute, error from “Plan” on → warning from “Plan” on
• Asks for less: No open alert, cannot be waived → may be waived
• Asks for less: Least number of raters, 2 → 1
• Changes the method: Cut-line, all → the first 1
• Changes the method: kr_max, 5 → 4

Rules of the method
  Asks for less: Indirect competitor or substitute, error from “Plan” on → warning from “Plan” on
  Asks for less: No open alert, cannot be waived → may be waived
  Asks for less: Least number of raters, 2 → 1
  Changes the method: Cut-line, all → the first 1
  Changes the method: kr_max, 5 → 4
";
    assert_eq!(said, expected);
    let config = "//- tandem.yaml\nversion: 1\nprofile: standard\nchecks: {T702: off}\n";
    let said = between(&analyse(BASE), &analyse(&format!("{BASE}{config}")), "en");
    assert_eq!(said.lines().next(), Some("Asks for less: Indirect competitor or substitute, error → off"));
}

#[test]
fn all_four_languages_tell_it() {
    for (lang, first) in [
        ("ru", "Переводит «Trial without a card» на этап «План», хотя не выполнено условий: 4 из 13"),
        ("pl", "Przenosi „Trial without a card” na etap „Plan”, choć brakuje warunków: 4 z 13"),
        (
            "fr",
            "Fait passer «\u{a0}Trial without a card\u{a0}» à «\u{a0}Plan\u{a0}» alors qu’il manque 4 critères sur 13",
        ),
    ] {
        let after = edited(&[("stage: 2\npm", "stage: 3\npm")]);
        let said = between(&analyse(BASE), &analyse(&after), lang);
        assert_eq!(said.lines().next(), Some(first));
    }
}

#[test]
fn programs_get_both_sides() {
    let (before, after) = (
        analyse(BASE),
        analyse(&edited(&[("stage: 2\npm", "stage: 3\npm"), ("impact: 4, confidence: 4", "impact: 9, confidence: 6")])),
    );
    let changes = compare(&before, &after);
    let subject = Subject { changes: &changes, before: &before.workspace, after: &after.workspace, head: None };
    let (words, style) = (Catalogue::new("en"), Style::plain(100));
    let reader = Reader { words: &words, style: &style };
    let said: serde_json::Value = serde_json::from_str(&json::render(&subject, &reader)).unwrap();
    assert_eq!((&said["version"], &said["kind"]), (&1.into(), &"diff".into()));
    let trial = &said["initiatives"][0];
    assert_eq!(
        (&trial["id"], &trial["change"], &trial["stage"]),
        (&"trial".into(), &"changed".into(), &serde_json::json!([2, 3]))
    );
    assert_eq!(trial["gate"]["entered"], serde_json::json!([3]));
    let portal = &said["initiatives"][1];
    assert_eq!(
        (&portal["id"], &portal["score"], &portal["rank"]),
        (&"portal".into(), &serde_json::json!([96, 195]), &serde_json::json!([3, 1]))
    );
    assert_eq!(portal["votes"][0], serde_json::json!({"by": "anna", "criterion": "impact", "value": [4, 9]}));
    let page = html::render(&subject, &reader);
    assert!(page.contains("default-src 'none'") && !page.contains("<script"), "{page}");
    let comment = markdown::render(&subject, &reader);
    assert!(comment.starts_with("<!-- tandem-diff -->\n**Raises *Trial without a card* to Plan with"), "{comment}");
}
