//! Age: when a score is old, when it is expired, and what decay takes off.

use crate::analysis::rank::tests::method::ice;
use crate::analysis::rank::tests::world::told;
use crate::model::scoring::Decay;

#[test]
fn old_and_expired_scores() {
    // Today is 14 September 2026.
    let table = "
        fresh   1 | anna@2026-06-16 7 2 6
        old     1 | anna@2026-06-15 7 2 6
        ageing  1 | anna@2026-03-18 7 2 6
        expired 1 | anna@2026-03-17 7 2 6
        undated 1 | anna 7 2 6
    ";
    let answer = told(table, &ice());
    assert_eq!(
        answer.findings(),
        [
            "warning stale-score ageing ice.date `2026-03-18`",
            "warning stale-score expired ice.date `2026-03-17`",
            "warning stale-score old ice.date `2026-06-15`",
        ]
    );
    assert!(answer.findings.iter().all(|finding| finding.time), "the calendar alone never turns a build red");
    let flags = ["fresh", "old", "ageing", "expired", "undated"].map(|id| answer.flags(id));
    assert_eq!(flags, ["one-rater", "one-rater stale", "one-rater stale", "one-rater expired", "one-rater"]);
    assert_eq!(answer.item("undated").scored, None);
}

#[test]
fn the_newest_rater_counts() {
    let answer = told("x 1 | anna@2025-01-01 7 2 6 | leo@2026-09-01 7 2 6 | erik 7 2 6", &ice());
    assert_eq!(answer.findings(), [""; 0]);
    assert_eq!(answer.item("x").scored.map(|date| date.to_string()).as_deref(), Some("2026-09-01"));
}

#[test]
fn age_moves_nothing_unless_decay_is_on() {
    let table = "
        old   1 | anna@2025-01-01 9 8 7
        fresh 1 | anna@2026-09-01 9 7 7
    ";
    assert_eq!(told(table, &ice()).list(), ["1 old 504", "2 fresh 441"]);
}

#[test]
fn decay_takes_one_point_for_each_started_month_beyond_the_limit() {
    let mut playbook = ice();
    playbook.scoring.decay = Decay::Linear;
    let used = |date: &str| {
        let answer = told(&format!("x 1 | anna@{date} 9 4 7"), &playbook);
        let confidence = &answer.item("x").criteria[1];
        confidence.effective.clone().unwrap_or_else(|| confidence.shown.clone())
    };
    assert_eq!(used("2026-06-16"), "4"); // 90 days
    assert_eq!(used("2026-06-15"), "3"); // 91 days
    assert_eq!(used("2026-05-17"), "3"); // 120 days
    assert_eq!(used("2026-05-16"), "2"); // 121 days
    assert_eq!(used("2020-01-01"), "1"); // never below the scale
    assert_eq!(used("2026-12-01"), "4"); // a date to come is a slip, not a merit
}

#[test]
fn whoever_is_left_out_of_a_band_takes_the_youth_of_a_score_along() {
    let mut playbook = ice();
    playbook.scoring.decay = Decay::Linear;
    // Without Leo the score is four months past its limit: 5 · 4 · 5. Without one of the others it is young: 3 · 8 · 5.
    let answer = told(
        "
        x 1 | anna@2026-03-01 5 8 5 | erik@2026-03-01 5 8 5 | leo@2026-09-01 1 8 5
        y 1 | olga@2026-09-01 4 7 4
        z 1 | olga@2026-09-01 4 4 5
        ",
        &playbook,
    );
    assert_eq!(answer.list(), ["1 x 200", "2 y 112", "3 z 80.0"]);
    assert_eq!(answer.item("x").band, Some((1, 2)));
}

#[test]
fn decay_leaves_history_alone() {
    let mut playbook = ice();
    playbook.scoring.decay = Decay::Linear;
    let answer = told("x 3 | anna@2020-01-01 9 4 7", &playbook);
    assert_eq!(answer.item("x").score.exact, "252");
}
