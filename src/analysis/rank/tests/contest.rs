//! Who competes, who waits, who must be done anyway, and what was chosen before; the order between equals.

use crate::analysis::rank::tests::method::{by, half_points, ice, preset};
use crate::analysis::rank::tests::world::told;
use crate::base::text::Str;

#[test]
fn stages_and_status_decide_who_competes() {
    let answer = told(
        "
        idea      0 | anna 2 2 2
        scored    1 | anna 3 2 2
        validated 2 | anna 4 2 2
        parked    1 status=parked | anna 9 9 9
        unclear   1 status=bad | anna 9 9 9
        nowhere   x | anna 9 9 9
        ",
        &ice(),
    );
    assert_eq!(answer.list(), ["1 validated 16.0", "2 scored 12.0", "3 idea 8.0"]);
    assert_eq!(answer.ranking.chosen.len(), 0);
    assert_eq!(answer.waiting(), [""; 0]);
}

#[test]
fn what_was_chosen_earlier_keeps_its_score_without_a_place() {
    let answer = told(
        "
        a 3 | anna 2 2 2
        b 5 status=done | anna 9 2 2
        c 4 status=declined | anna 4 2 2
        d 3
        e 1 | anna 1 1 1
        ",
        &ice(),
    );
    let chosen: Vec<String> =
        answer.ranking.chosen.iter().map(|item| format!("{} {}", item.rank, item.score.exact)).collect();
    assert_eq!(chosen, ["0 36", "0 16", "0 8"]);
    let ids: Vec<_> = answer.ranking.chosen.iter().map(|item| item.entity).collect();
    assert_eq!(answer.ids(&ids), ["b", "c", "a"]);
    assert!(answer.ranking.chosen.iter().all(|item| item.band.is_none() && !item.tied && !item.close_call));
    assert_eq!(answer.list(), ["1 e 1.0"]);
}

#[test]
fn what_must_be_done_stands_above_the_list_and_is_not_scored_away() {
    let answer = told(
        "
        zeal 1 must_do=contract | anna 1 1 1
        law  2 must_do=law
        late 3 must_do=law | anna 2 2 2
        gone 1 must_do=law status=parked
        x    1 | anna 5 5 5
        ",
        &ice(),
    );
    assert_eq!(answer.ids(&answer.ranking.must_do), ["law", "zeal"]);
    assert_eq!(answer.list(), ["1 x 125"]);
    assert_eq!(answer.waiting(), [""; 0]);
    assert_eq!(answer.item("late").score.exact, "8");
}

#[test]
fn a_no_and_a_reason_of_blanks_make_nothing_a_must() {
    let answer = told(
        "
        blank 1 must_do= | anna 1 1 1
        no    1 must_do=no | anna 2 2 2
        none  1 must_do=none | anna 3 3 3
        ",
        &ice(),
    );
    assert_eq!(answer.ids(&answer.ranking.must_do), [""; 0]);
    assert_eq!(answer.list(), ["1 none 27.0", "2 no 8.0", "3 blank 1.0"]);
}

#[test]
fn what_waits_is_listed_by_creation_then_id() {
    let answer = told(
        "
        undated 0
        b 0 created=2026-03-01
        a 0 created=2026-03-01 | anna 5 - -
        c 0 created=2026-01-01 | anna 5 - 5
        ",
        &ice(),
    );
    let all = "impact (pm), confidence (pmm), ease (engineering)";
    let expected = [
        String::from("c: confidence (pmm)"),
        String::from("a: confidence (pmm), ease (engineering)"),
        format!("b: {all}"),
        format!("undated: {all}"),
    ];
    assert_eq!(answer.waiting(), expected);
    assert_eq!(answer.findings(), [""; 0]);
}

#[test]
fn ranks_are_shared_by_equal_scores_only() {
    let answer = told(
        "
        a 1 | anna 5 2 2
        b 1 | anna 2 5 2
        c 1 | anna 4 5 1
        d 1 | anna 3 3 2
        e 1 | anna 3 3 2
        f 1 | anna 1 1 1
        ",
        &ice(),
    );
    assert_eq!(answer.list(), ["=1 c 20.0", "=1 b 20.0", "=1 a 20.0", "=4 d 18.0", "=4 e 18.0", "6 f 1.0"]);
}

#[test]
fn between_equals_proof_then_impact_then_agreement_then_age_then_id() {
    let order = |table: &str| {
        let answer = told(table, &half_points());
        assert!(answer.ranking.items.iter().all(|item| item.tied), "{:?}", answer.list());
        let ids: Vec<_> = answer.ranking.items.iter().map(|item| item.entity).collect();
        answer.ids(&ids).join(" ")
    };
    assert_eq!(order("a 1 | x 6 3 7\nb 1 | x 7 6 3\nc 1 | x 3 7 6"), "c b a");
    assert_eq!(order("a 1 | x 4 6 6\nb 1 | x 6 6 4"), "b a");
    assert_eq!(order("a 1 | x 4 6 6 | y 6 6 4\nb 1 | x 5 6 5 | y 5 6 5"), "b a");
    assert_eq!(order("a 1 created=2026-02-01 | x 5 5 5\nb 1 | x 5 5 5\nc 1 created=2026-01-01 | x 5 5 5"), "c a b");
    assert_eq!(order("b 1 | x 5 5 5\na-b 1 | x 5 5 5\na 1 | x 5 5 5\nab 1 | x 5 5 5"), "a a-b ab b");
}

#[test]
fn applied_evidence_decides_ties_by_what_is_left_of_confidence() {
    let mut playbook = ice();
    playbook.scoring.cap = crate::model::scoring::Cap::Apply;
    // Both come to 84; what a is left with is 2, whatever its rater hoped for.
    let answer = told("a 1 | x! 7 9 6\nb 1 | x! 7 3 4 | +anecdote supports", &playbook);
    assert_eq!(answer.list(), ["=1 b 84.0", "=1 a 84.0"]);
}

#[test]
fn proof_decides_a_tie_even_where_the_list_of_the_preset_does_not_begin_with_it() {
    let mut playbook = ice();
    playbook.scoring.presets[0].tie = vec![Str::from("ease")];
    let answer = told("a 1 | x 4 2 9\nb 1 | x 9 4 2", &playbook);
    assert_eq!(answer.list(), ["=1 b 72.0", "=1 a 72.0"]);
}

#[test]
fn on_a_scale_that_begins_at_one_the_width_counts_and_not_the_top() {
    // From 1 to 10 are nine points: three of them are more than a quarter, four more than two fifths.
    let apart = |other: &str| {
        let answer = told(&format!("x 1 | anna 5 5 5 | leo {other} 5 5"), &ice());
        let impact = &answer.item("x").criteria[0];
        (format!("{:?}", impact.agreement), impact.raters)
    };
    assert_eq!(apart("7"), (String::from("Agree"), 2));
    assert_eq!(apart("8"), (String::from("Differ"), 2));
    assert_eq!(apart("9"), (String::from("Discuss"), 2));
}

#[test]
fn agreement_is_measured_against_the_whole_scale() {
    let playbook = by(preset("reach 0..10/0.5", "sum", "reach", ""));
    let agreement = |other: &str| {
        let answer = told(&format!("x 1 | anna 4 | leo {other}"), &playbook);
        format!("{:?} {}", answer.item("x").criteria[0].agreement, answer.flags("x"))
    };
    assert_eq!(agreement("4"), "Agree ");
    assert_eq!(agreement("6.5"), "Agree ");
    assert_eq!(agreement("7"), "Differ ");
    assert_eq!(agreement("7.5"), "Differ ");
    assert_eq!(agreement("8"), "Discuss discuss");
}

#[test]
fn an_empty_world() {
    let answer = told("", &ice());
    assert_eq!((answer.list().len(), answer.findings().len(), answer.ranking.cut), (0, 0, None));
}

#[test]
fn values_off_the_scale_count_as_not_given() {
    let answer = told(
        "
        zero  1 | anna 0 5 5
        above 1 | anna 11 5 5
        below 1 | anna -3 5 5
        half  1 | anna 8.5 5 5
        huge  1 | anna 1e400 5 5
        words 1 | anna 8/10 5 5
        comma 1 | anna 8,5 5 5
        two   1 | anna 0 5 5 | leo 4 5 5
        ",
        &ice(),
    );
    assert_eq!(answer.list(), ["1 two 100"]);
    let each = |id: &str| format!("{id}: impact (pm)");
    assert_eq!(answer.waiting(), ["above", "below", "comma", "half", "huge", "words", "zero"].map(each));
}

#[test]
fn an_empty_score_is_no_rater() {
    let answer = told("x 1 | anna - - -\ny 1 | anna - - - | leo 5 5 5", &ice());
    assert_eq!(answer.list(), ["1 y 125"]);
    assert_eq!(answer.flags("y"), "one-rater over-evidence");
    assert_eq!(answer.waiting().len(), 1);
}
