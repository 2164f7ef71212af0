//! Confidence against evidence: the cap in its three modes, doubt without evidence, contradiction, re-scoring.

use crate::analysis::rank::tests::method::{by, ice, preset};
use crate::analysis::rank::tests::world::{Told, told};
use crate::model::playbook::Playbook;
use crate::model::scoring::Cap;

fn capped(cap: Cap) -> Playbook {
    let mut playbook = ice();
    playbook.scoring.cap = cap;
    playbook
}

/// What the score uses for confidence, when it differs from what the raters say.
fn effective(answer: &Told, id: &str) -> Option<String> {
    answer.item(id).criteria[1].effective.clone()
}

#[test]
fn confidence_above_its_evidence_is_remarked_on_and_not_touched() {
    let answer = told("x 1 | anna! 9 8 7 | +interviews supports", &capped(Cap::Warn));
    assert_eq!(answer.list(), ["1 x 504"]);
    assert_eq!(effective(&answer, "x"), None);
    assert_eq!(answer.flags("x"), "one-rater over-evidence");
    assert_eq!(answer.findings(), ["warning over-evidence x ice.confidence `8`"]);
}

#[test]
fn the_cap_lowers_the_score_where_the_playbook_applies_it() {
    let table = "
        x 1 | anna! 9 8 7 | +interviews supports
        y 1 | anna! 6 9 7 | +experiment supports
        z 1 | anna 6 6 7 | +interviews supports
    ";
    let warned = told(table, &capped(Cap::Warn));
    assert_eq!(warned.list(), ["1 x 504", "2 y 378", "3 z 252"]);
    let answer = told(table, &capped(Cap::Apply));
    assert_eq!(answer.list(), ["1 x 378", "2 y 336", "3 z 252"]);
    assert_eq!(effective(&answer, "x").as_deref(), Some("6"));
    assert_eq!(answer.item("x").criteria[1].shown, "8");
    assert_eq!(effective(&answer, "z"), None);
    // There is nothing left to mend, so it is only said.
    let found = answer.found("over-evidence");
    assert_eq!(found, ["note over-evidence x ice.confidence `8`", "note over-evidence y ice.confidence `9`"]);
}

#[test]
fn off_is_silent() {
    let answer = told("x 2 | anna! 9 8 7", &capped(Cap::Off));
    assert_eq!(answer.flags("x"), "one-rater");
    assert_eq!(answer.findings(), [""; 0]);
}

#[test]
fn a_modest_guess_without_evidence_is_let_be_until_scores_are_owed() {
    let table = "
        early 1 | anna 9 4 7
        bold  1 | anna 9 5 7
        late  2 | anna 9 3 7
        low   2 | anna 9 2 7
        none  1 | anna 9 6 7 | +none
        weak  1 | anna 9 4 7 | +anecdote supports
        law   1 must_do=law | anna 9 6 7
    ";
    let answer = told(table, &capped(Cap::Warn));
    assert_eq!(
        answer.findings(),
        [
            "warning over-evidence bold ice.confidence `5`",
            "warning over-evidence late ice.confidence `3`",
            "warning over-evidence none ice.confidence `6`",
            "warning over-evidence weak ice.confidence `4`",
        ]
    );
    let marked: Vec<&str> =
        ["early", "bold", "late", "low"].into_iter().filter(|id| answer.flags(id).contains("over")).collect();
    assert_eq!(marked, ["bold", "late"]);
    // Applied, the cap of 2 holds from the first guess on, and the ranking says so.
    let applied = told(table, &capped(Cap::Apply));
    assert_eq!(effective(&applied, "early").as_deref(), Some("2"));
    assert!(applied.flags("early").contains("over-evidence"));
}

#[test]
fn only_support_supports() {
    let best = |evidence: &str| {
        let answer = told(&format!("x 1 | anna! 9 9 7 {evidence}"), &capped(Cap::Apply));
        effective(&answer, "x").unwrap_or_default()
    };
    assert_eq!(best("| +anecdote supports | +interviews supports | +plan supports"), "6");
    assert_eq!(best("| +launch pending | +anecdote supports"), "3");
    assert_eq!(best("| +experiment mixed"), "2");
    assert_eq!(best("| +launch contradicts"), "2");
    assert_eq!(best("| +horoscope supports"), "2");
}

#[test]
fn a_cap_below_the_scale_is_the_smallest_value() {
    let criteria = "impact 1..10/1, confidence 3..10/1, ease 1..10/1";
    let mut playbook = by(preset(criteria, "product", "impact confidence ease", ""));
    playbook.scoring.cap = Cap::Apply;
    let answer = told("x 1 | anna 5 6 5", &playbook);
    assert_eq!(effective(&answer, "x").as_deref(), Some("3"));
}

#[test]
fn the_highest_value_is_the_one_to_look_at() {
    let answer = told("x 1 | anna! 9 5 7 | leo! 9 9 7 | erik! 9 9 7 | +anecdote supports", &capped(Cap::Warn));
    assert_eq!(answer.found("over-evidence"), ["warning over-evidence x ice[1].confidence `9`"]);
}

#[test]
fn contradiction_on_an_equal_or_higher_rung_contests_a_score() {
    let contested = |evidence: &str| {
        let answer = told(&format!("x 1 | anna! 9 2 7 {evidence}"), &ice());
        (answer.flags("x").contains("contested"), answer.found("contested-score"))
    };
    assert_eq!(contested("| +interviews supports | +anecdote contradicts"), (false, vec![]));
    let equal = contested("| +interviews supports | +prototype contradicts");
    assert_eq!(equal, (true, vec![String::from("note contested-score x evidence[1].result `contradicts`")]));
    assert!(contested("| +interviews supports | +experiment contradicts | +anecdote contradicts").0);
    assert!(contested("| +anecdote contradicts").0);
    assert!(!contested("| +experiment pending").0);
    // Where nobody has said a number yet, there is none to doubt.
    assert_eq!(told("x 1 | +anecdote contradicts", &ice()).found("contested-score"), [""; 0]);
}

#[test]
fn contradiction_never_changes_the_score() {
    let answer = told("x 1 | anna! 9 6 7 | +interviews supports | +launch contradicts", &capped(Cap::Apply));
    assert_eq!(answer.list(), ["1 x 378"]);
}

#[test]
fn evidence_newer_than_the_newest_score_asks_for_a_new_one() {
    let table = "
        old 1 | anna@2026-08-01 7 2 6 | leo@2026-08-03 7 2 6 | +plan supports 2026-07-01 | +interviews contradicts 2026-08-04
        new 1 | anna@2026-08-01 7 2 6 | leo@2026-08-05 7 2 6 | +interviews supports 2026-08-05
        run 1 | anna@2026-08-01 7 2 6 | +experiment pending 2026-09-01
    ";
    let answer = told(table, &ice());
    assert_eq!(answer.found("score-before-evidence"), ["warning score-before-evidence old ice[1].date `2026-08-03`"]);
    let finding = answer.findings.iter().find(|finding| &*finding.slug == "score-before-evidence");
    let newer = finding.map(|finding| answer.words(finding.related[0].place.span));
    assert_eq!(newer, Some("2026-08-04"));
    assert!(answer.flags("old").contains("score-before-evidence"));
    assert!(!answer.flags("new").contains("score-before-evidence"));
    // A test that still runs has taught nothing yet.
    assert!(!answer.flags("run").contains("score-before-evidence"));
}

#[test]
fn what_was_chosen_is_not_doubted_again() {
    let answer = told("x 4 | anna@2025-01-01 9 9 7 | +launch contradicts 2026-08-04", &ice());
    assert_eq!(answer.findings(), [""; 0]);
    assert_eq!(answer.flags("x"), "one-rater over-evidence contested");
}
