//! What a change decides, asked of two workspaces in strings: each sort of change is said in words.

mod others;

use tandem::analysis::compare::compare;
use tandem::model::workspace::Analysis;
use tandem::report::diff::{Subject, text};
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
