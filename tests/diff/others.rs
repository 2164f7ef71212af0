//! What a change decides beside initiatives: doubts, competitors, links, the method; and what programs get of it.

use tandem::analysis;
use tandem::analysis::compare::compare;
use tandem::analysis::memo::Memo;
use tandem::model::config::Config;
use tandem::model::snapshot::Snapshot;
use tandem::report::diff::{Subject, html, json, markdown};
use tandem::report::reader::Reader;
use tandem::report::style::Style;
use tandem::words::catalogue::Catalogue;

use crate::diff::{BASE, between, edited, says};
use crate::fixture::{Fixture, TODAY, analyse, workspace};

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
fn an_answer_at_a_gate_is_a_decision_also_when_nothing_moves() {
    let entry = "gates:\n  - {enter: 3, date: 2026-09-14, verdict: rework, by: [anna], why: Ask six more shops}\n";
    let after = edited(&[("gates:\n", entry), ("by: 2026-12-15", "by: 2026-12-14")]);
    let said = between(&analyse(BASE), &analyse(&after), "en");
    let expected = "\
• “Trial without a card”: Decision on “Plan”: Rework · signed by Anna Kowalska (anna) · Ask six more
  shops
• “Trial without a card” has now what was missing: Verdict with reasons
• Brings “Target › By” of “Trial without a card” forward by one day: 2026-12-15 → 2026-12-14
";
    assert!(said.starts_with(expected), "{said}");
}

#[test]
fn what_was_missing_and_is_there_now_is_said() {
    let after = edited(&[("Five of six.\n", "Five of six.\n\n## Brief\n\nA form.\n")]);
    let said = between(&analyse(BASE), &analyse(&after), "en");
    assert_eq!(said.lines().next(), Some("“Trial without a card” has now what was missing: Brief"));
    let said = between(&analyse(&after), &analyse(BASE), "en");
    assert_eq!(said.lines().next(), Some("“Trial without a card” loses what it had: Brief"));
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
• Changes the method: Few key results, 5 → 4
• Changes the method: Cut-line, all → the first 1
• Changes the method: kr_max, 5 → 4

Rules of the method
  Asks for less: Indirect competitor or substitute, error from “Plan” on → warning from “Plan” on
  Asks for less: No open alert, cannot be waived → may be waived
  Asks for less: Least number of raters, 2 → 1
  Changes the method: Few key results, 5 → 4
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

/// What an earlier run left changes nothing but the time: the law of every memo here.
#[test]
fn a_run_says_the_same_with_what_another_one_left() {
    let (playbook, _) = tandem::playbook::read("standard", None);
    let config = Config::default();
    let mut odd =
        workspace(&edited(&[("stage: 2\npm", "stage: 7\npm: [\nx"), ("They are cheap.", "They [are](cheap.md).")]));
    odd = odd.file("notes.md", vec![0xff, 0xfe]).file("gone.md", "x").file("people.yaml", "anna: {name: 3}\n");
    let snapshot = |fixture: &Fixture| Snapshot { tree: fixture.tree(), log: Default::default(), today: TODAY };
    let (one, other) = (snapshot(&workspace(BASE)), snapshot(&odd));
    for (first, second) in [(&one, &other), (&other, &one), (&other, &other)] {
        let earlier = analysis::read(&first.tree, &playbook, None);
        let read = analysis::read(&second.tree, &playbook, Some(&Memo::new(&earlier)));
        let with = analysis::judge(read, second, &config, &playbook);
        let without = analysis::run(second, &config, &playbook);
        assert_eq!(format!("{:#?}", with.diagnostics), format!("{:#?}", without.diagnostics));
        assert_eq!(format!("{:?}", with.workspace), format!("{:?}", without.workspace));
    }
}
