//! The other presets: the same engine with other criteria, other scales and a denominator.

use crate::analysis::rank::tests::method::{by, preset};
use crate::analysis::rank::tests::world::told;
use crate::model::playbook::Playbook;
use crate::model::ranking::Ranked;
use proptest::prelude::{prop_assert, proptest};

const TEN: &str = "impact 1..10/1, confidence 1..10/1, ease 1..10/1";
const SIZES: &str = "1;2;3;5;8;13;20";

fn exact(item: &Ranked) -> String {
    item.score.exact.clone()
}

#[test]
fn rice() {
    let criteria = "reach 1..1000000/1, impact 0.25;0.5;1;2;3, confidence 0.5;0.8;1, effort 0.5..60/0.5";
    let rice = by(preset(criteria, "product", "reach impact confidence", "effort"));
    let answer = told(
        "
        wide   1 | anna 4000 0.5 0.8 2
        deep   1 | anna 300 3 1 0.5
        slow   1 | anna 1000 1 0.5 6
        wrong  1 | anna 1000 1 0.7 6
        ",
        &rice,
    );
    assert_eq!(answer.lines(exact), ["1 deep 1800", "2 wide 800", "3 slow 83.333333"]);
    assert_eq!(answer.list()[2], "3 slow 83.3");
    // There is no one scale to bring reach, impact and effort back to.
    assert_eq!(answer.item("deep").score.on_scale, None);
    // 0.7 is not among the values of confidence, so it was not given.
    assert_eq!(answer.waiting(), ["wrong: confidence"]);
}

#[test]
fn two_raters_between_two_values_of_a_scale() {
    let criteria = "reach 1..1000/1, impact 0.25;0.5;1;2;3, effort 1..60/1";
    let answer =
        told("x 1 | anna 100 0.25 1 | leo 100 0.5 1", &by(preset(criteria, "product", "reach impact", "effort")));
    // The median 0.375 is finer than hundredths and must not be rounded on the way.
    assert_eq!(answer.item("x").criteria[1].shown, "0.375");
    assert_eq!(answer.item("x").score.exact, "37.5");
}

#[test]
fn cost_of_delay() {
    let criteria = format!("value {SIZES}, urgency {SIZES}, risk {SIZES}, size {SIZES}");
    let answer = told(
        "
        small 1 | anna 8 5 3 2
        large 1 | anna 20 13 8 13
        third 1 | anna 5 3 2 3
        ",
        &by(preset(&criteria, "sum", "value urgency risk", "size")),
    );
    assert_eq!(answer.lines(exact), ["1 small 8", "2 third 3.333333", "3 large 3.153846"]);
}

#[test]
fn value_over_effort() {
    let answer = told(
        "
        a 1 | anna 9 3
        b 1 | anna 1 7
        c 1 | anna 6 2
        ",
        &by(preset("value 1..10/1, effort 1..10/1", "sum", "value", "effort")),
    );
    // Value decides the tie, since it stands first in the preset's list.
    assert_eq!(answer.list(), ["=1 a 3.0", "=1 c 3.0", "3 b 0.14"]);
    assert_eq!(answer.item("b").score.exact, "0.142857");
}

#[test]
fn weighted_means_and_sums() {
    let table = "
        a 1 | anna 9 4 5
        b 1 | anna 6 7 8
        c 1 | anna 7 7 5
    ";
    let mean = told(table, &by(preset(TEN, "mean", "impact*0.5 confidence*0.3 ease*0.2", "")));
    assert_eq!(mean.lines(exact), ["=1 b 6.7", "=1 a 6.7", "3 c 6.6"]);
    assert_eq!(mean.item("c").score.on_scale.as_deref(), Some("6.6"));
    let sum = told(table, &by(preset(TEN, "sum", "impact*2 confidence ease", "")));
    assert_eq!(sum.lines(exact), ["=1 b 27", "=1 a 27", "3 c 26"]);
    assert_eq!(sum.item("a").score.on_scale, None);
}

#[test]
fn weights_with_too_many_decimals_are_computed_to_a_millionth() {
    let third = by(preset(TEN, "sum", "impact*0.333333333333 confidence*0.333333333333 ease*0.333333333333", ""));
    let answer = told("a 1 | anna 9 4 5\nb 1 | anna 5 8 5", &third);
    assert_eq!(answer.lines(exact), ["=1 b 6", "=1 a 6"]);
}

#[test]
fn a_mean_by_such_weights_stays_on_the_scale() {
    let weights = "impact*0.1666666666 confidence*0.3333333333 ease*0.6666666666";
    let answer = told("a 1 | anna 9 6 3\nb 1 | anna 7 7 7", &by(preset(TEN, "mean", weights, "")));
    assert_eq!(answer.lines(exact), ["1 b 7", "2 a 4.714286"]);
    assert_eq!(answer.item("a").score.on_scale.as_deref(), Some("4.7"));
}

#[test]
fn a_score_keeps_every_digit_that_its_values_have() {
    let criteria = "reach 1..9000000000000/1, impact 0.25;0.5;1;2;3, effort 0.5..60/0.5";
    for (how, numerator, more) in [("product", "reach impact", ""), ("sum", "reach impact", "0")] {
        let rice = by(preset(criteria, how, numerator, "effort"));
        let answer = told("a 1 | anna 1234567890123 1 0.5\nb 1 | anna 1234567890124 1 0.5", &rice);
        let [a, b] = if more.is_empty() {
            [2_469_135_780_246_i64, 2_469_135_780_248]
        } else {
            [2_469_135_780_248, 2_469_135_780_250]
        };
        assert_eq!(answer.lines(exact), [format!("1 b {b}"), format!("2 a {a}")]);
    }
}

#[test]
fn scores_of_unlike_scales_are_on_none_of_them() {
    let criteria = "impact 1..10/1, confidence 1..5/1, ease 1..10/1";
    let answer = told("a 1 | anna 9 4 5", &by(preset(criteria, "mean", "impact confidence ease", "")));
    assert_eq!(answer.item("a").score.on_scale, None);
}

#[test]
fn exponents_weigh_a_product() {
    let answer =
        told("a 1 | anna 9 4 5\nb 1 | anna 6 7 8", &by(preset(TEN, "product", "impact*2 confidence ease", "")));
    assert_eq!(answer.lines(exact), ["1 b 2016", "2 a 1620"]);
    // The fourth root of 2016: the mean of four factors.
    assert_eq!(answer.item("b").score.on_scale.as_deref(), Some("6.7"));
}

/// Nine factors of five digits each: more than 128 bits hold exactly.
fn enormous() -> Playbook {
    let criteria = "a 0.01..1000/0.01, b 0.01..1000/0.01, c 0.01..1000/0.01";
    by(preset(criteria, "product", "a*3 b*3 c*3", ""))
}

#[test]
fn scores_beyond_exact_arithmetic_keep_an_order() {
    let answer = told(
        "
        small  1 | anna 2 3 4
        huge   1 | anna 999.99 999.99 999.99
        larger 1 | anna 999.97 999.99 999.98
        large  1 | anna 999.98 999.97 999.98
        even   1 | anna 999.98 999.98 999.97
        ",
        &enormous(),
    );
    let order = answer.lines(|item| format!("{:.4e}", item.score.value));
    assert_eq!(
        order,
        ["1 huge 9.9991e26", "2 larger 9.9982e26", "=3 even 9.9979e26", "=3 large 9.9979e26", "5 small 1.3824e4"]
    );
    assert_eq!(answer.item("small").score.exact, "13824");
}

#[test]
fn a_denominator_of_zero_gives_no_score() {
    // The playbook's reader refuses such a scale; a ranking made all the same must not divide by zero.
    let answer =
        told("a 1 | anna 5 0\nb 1 | anna 5 2", &by(preset("value 0..10/1, effort 0..10/1", "sum", "value", "effort")));
    assert_eq!(answer.list(), ["1 b 2.5"]);
    assert_eq!(answer.ids(&[answer.ranking.unranked[0].entity]), ["a"]);
}

proptest! {
    /// Whichever way a score was computed, better values never rank lower.
    #[test]
    fn larger_factors_never_rank_lower(values in proptest::collection::vec((1_u32..=100_000, 1_u32..=100_000), 2..8)) {
        let line = |(at, (a, b)): (usize, &(u32, u32))| {
            format!("x{at} 1 | anna {}.{:02} {}.{:02} 7.77\n", a / 100, a % 100, b / 100, b % 100)
        };
        let table: String = values.iter().enumerate().map(line).collect();
        let answer = told(&table, &enormous());
        let rank = |at: usize| answer.item(&format!("x{at}")).rank;
        for (at, (a, b)) in values.iter().enumerate() {
            for (other, (c, d)) in values.iter().enumerate() {
                let better = a >= c && b >= d;
                prop_assert!(!better || rank(at) <= rank(other));
            }
        }
    }
}
