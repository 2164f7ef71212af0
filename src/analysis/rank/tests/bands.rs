//! Bands: how far a place moves when any one rater is left out everywhere.

use crate::analysis::rank::tests::method::ice;
use crate::analysis::rank::tests::world::{Told, told};
use crate::model::playbook::Playbook;
use crate::model::scoring::{Aggregate, Decay};

/// `b 1–2`, best first; `–` alone where there is no band.
fn bands(answer: &Told) -> Vec<String> {
    let shown = |band: Option<(u32, u32)>| band.map_or(String::from("–"), |(best, worst)| format!("{best}–{worst}"));
    answer.lines(|item| shown(item.band))
}

#[test]
fn none_under_three_raters() {
    let answer = told("a 1 | x 5 5 5 | y 9 5 5\nb 1 | x 5 5 4 | y 5 5 5 | z 5 5 6\nc 1 | x 1 1 1", &ice());
    assert_eq!(bands(&answer), ["1 a –", "2 b 1–2", "3 c –"]);
}

#[test]
fn each_rater_is_left_out_of_all_documents_at_once() {
    // Without x, a is (5+9)/2 = 7 and b is 8: they swap. Leaving x out of a alone would make a 7 against b's 6.
    let table = "
        a 1 | x 9 5 5 | y 5 5 5 | z 9 5 5
        b 1 | x 2 5 5 | y 6 5 5 | z 10 5 5
    ";
    assert_eq!(bands(&told(table, &ice())), ["1 a 1–2", "2 b 1–2"]);
}

#[test]
fn a_document_without_a_score_in_a_pass_leaves_its_place_to_the_next() {
    // Only x knows the ease of a: without x, a is not ranked, and b moves up.
    let table = "
        a 1 | x 9 5 5 | y 9 5 - | z 9 5 -
        b 1 | x 5 5 5 | y 5 5 5 | z 5 5 5
    ";
    assert_eq!(bands(&told(table, &ice())), ["1 a 1–1", "2 b 1–2"]);
}

#[test]
fn a_document_one_did_not_rate_moves_only_with_its_own_raters() {
    // Without w, a falls below b; but w never rated b, so b's band does not know.
    let table = "
        a 1 | w 9 5 5 | x 9 5 5 | v 1 5 5
        b 1 | x 8 5 5 | y 8 5 5 | z 8 5 5
    ";
    assert_eq!(bands(&told(table, &ice())), ["1 a 1–2", "2 b 1–2"]);
    let apart = "
        a 1 | w 9 5 5 | u 9 5 5 | v 1 5 5
        b 1 | x 8 5 5 | y 8 5 5 | z 8 5 5
    ";
    assert_eq!(bands(&told(apart, &ice())), ["1 a 1–2", "2 b 2–2"]);
}

#[test]
fn the_same_person_under_an_alias_and_in_capitals() {
    let table = "
        person anna pm ~annak
        a 1 | Anna 9 5 5 | y 5 5 5 | z 9 5 5
        b 1 | AnnaK 2 5 5 | y 6 5 5 | z 10 5 5
    ";
    assert_eq!(bands(&told(table, &ice())), ["1 a 1–2", "2 b 1–2"]);
}

#[test]
fn raters_without_a_name_are_left_out_one_by_one() {
    let answer = told("a 1 | ? 9 5 5 | ? 9 5 5 | ? 1 5 5\nb 1 | ? 8 5 5 | ? 8 5 5 | ? 8 5 5", &ice());
    assert_eq!(answer.item("a").raters, 3);
    assert_eq!(bands(&answer), ["1 a 1–2", "2 b 2–2"]);
}

#[test]
fn every_way_to_aggregate_has_bands() {
    let table = "
        person p pm
        a 1 | p 9 5 5 | y 8 5 5 | z 1 5 5
        b 1 | p 7 5 5 | y 7 5 5 | z 7 5 5
    ";
    let with = |how| {
        let mut playbook: Playbook = ice();
        playbook.scoring.aggregate = how;
        bands(&told(table, &playbook))
    };
    // a is 8, and without p or y (5, 4.5) it falls; b's raters are the same three.
    assert_eq!(with(Aggregate::Median), ["1 a 1–2", "2 b 1–2"]);
    // a is 6 against 7; without z it is 8.5.
    assert_eq!(with(Aggregate::Mean), ["1 b 1–2", "2 a 1–2"]);
    assert_eq!(with(Aggregate::Min), ["1 b 1–2", "2 a 1–2"]);
    // Only p's word counts: without it neither is ranked, without another's nothing moves.
    assert_eq!(with(Aggregate::Facilitator), ["1 a 1–1", "2 b 2–2"]);
}

#[test]
fn leaving_out_the_newest_rater_lets_a_score_age() {
    let mut playbook = ice();
    playbook.scoring.decay = Decay::Linear;
    // Without z the newest score of a is 15 months old, and its confidence falls from 4 to 1.
    let table = "
        a 1 | x@2025-06-01 9 4 5 | y@2025-06-01 9 4 5 | z@2026-09-01 9 4 5
        b 1 | x@2026-09-01 8 4 5 | y@2026-09-01 8 4 5 | z@2026-09-01 8 4 5
    ";
    assert_eq!(bands(&told(table, &playbook)), ["1 a 1–2", "2 b 1–2"]);
    assert_eq!(bands(&told(table, &ice())), ["1 a 1–1", "2 b 2–2"]);
}

#[test]
fn three_hundred_raters() {
    // Of 300 raters no single one moves a median; and the whole town's voice is still heard in time.
    let line = |id: &str, impact: u32| {
        let ballots = (0..300).map(|n| format!(" | p{n} {} 5 5", 1 + (n + impact) % 9));
        format!("{id} 1{}\n", ballots.collect::<String>())
    };
    let table: String = (0..30).map(|at| line(&format!("d{at:02}"), at)).collect();
    let answer = told(&table, &ice());
    assert_eq!(answer.item("d00").raters, 300);
    assert_eq!(bands(&answer)[0], "=1 d00 1–1");
}
