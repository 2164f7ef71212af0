//! The seven golden cases: values, scores, order and marks as computed by hand.

use crate::analysis::rank::formula::Formula;
use crate::analysis::rank::ratio::Ratio;
use crate::analysis::rank::tests::method::{by, half_points, ice, ice_preset};
use crate::analysis::rank::tests::world::{Told, told};
use crate::model::playbook::Playbook;
use crate::model::ranking::Ranked;
use crate::model::scoring::{Aggregate, Preset};

const GOLDEN: &str = "
    a 1 | anna 8 5 6 | leo 9 4 - | erik - - 3
    b 1 | anna 9 8 7
    c 1 | anna 7 6 6 | leo 7 6 6
    d 1 | anna 2 9 5 | leo 9 9 5 | erik 8 9 5
    e 1 | anna 6 3 7
    f 1 | anna 7 6 3
    g 1 | anna 9 7 -
";

#[test]
fn order_and_ranks() {
    let golden = told(GOLDEN, &ice());
    assert_eq!(golden.list(), ["1 b 504", "2 d 360", "3 c 252", "4 a 172", "=5 f 126", "=5 e 126"]);
    assert_eq!(golden.waiting(), ["g: ease (engineering)"]);
    assert_eq!(golden.ranking.cut, None);
}

#[test]
fn values_of_the_criteria() {
    let golden = told(GOLDEN, &ice());
    let values = |item: &Ranked| item.criteria.iter().map(|one| one.shown.clone()).collect::<Vec<_>>().join(" ");
    let expected = ["1 b 9 8 7", "2 d 8 9 5", "3 c 7 6 6", "4 a 8.5 4.5 4.5", "=5 f 7 6 3", "=5 e 6 3 7"];
    assert_eq!(golden.lines(values), expected);
}

#[test]
fn exact_scores_and_scores_on_the_scale() {
    let golden = told(GOLDEN, &ice());
    let expected = ["1 b 504 8.0", "2 d 360 7.1", "3 c 252 6.3", "4 a 172.125 5.6", "=5 f 126 5.0", "=5 e 126 5.0"];
    let both = |item: &Ranked| format!("{} {}", item.score.exact, item.score.on_scale.as_deref().unwrap_or("none"));
    assert_eq!(golden.lines(both), expected);
    assert_eq!(three_places(&golden, &ice_preset("product")), "7.958 7.114 6.316 5.563 5.013 5.013");
}

#[test]
fn the_mean_as_ellis_and_brown_have_it() {
    let golden = told(GOLDEN, &by(ice_preset("mean")));
    let exact = ["1 b 8", "2 d 7.333333", "3 c 6.333333", "4 a 5.833333", "=5 f 5.333333", "=5 e 5.333333"];
    assert_eq!(golden.lines(|item| item.score.exact.clone()), exact);
    assert_eq!(golden.list(), ["1 b 8.0", "2 d 7.3", "3 c 6.3", "4 a 5.8", "=5 f 5.3", "=5 e 5.3"]);
    assert_eq!(three_places(&golden, &ice_preset("mean")), "8.000 7.333 6.333 5.833 5.333 5.333");
}

#[test]
fn the_mean_of_raters_and_the_cautious_minimum() {
    let aggregated = |how| {
        let mut playbook = ice();
        playbook.scoring.aggregate = how;
        told(GOLDEN, &playbook).item("d").score.exact.clone()
    };
    assert_eq!(aggregated(Aggregate::Mean), "285");
    assert_eq!(aggregated(Aggregate::Min), "90");
}

#[test]
fn the_facilitator_decides_alone_where_the_playbook_says_so() {
    let mut playbook = ice();
    playbook.scoring.aggregate = Aggregate::Facilitator;
    let people = "
        person anna pm
        person leo pmm
        x 1 | anna 8 4 6 | leo 2 2 2
        y 1 | leo 9 9 9
        z 1 | anna 3 - 4 | leo 9 9 9
    ";
    let answer = told(people, &playbook);
    assert_eq!(answer.list(), ["1 x 192"]);
    // Whoever waits, waits for the facilitator and not for the role that usually knows.
    assert_eq!(answer.waiting(), ["y: impact (pm), confidence (pm), ease (pm)", "z: confidence (pm)"]);
    assert_eq!(answer.item("x").raters, 2);
    assert_eq!(answer.flags("x"), "discuss");
}

#[test]
fn marks_of_the_golden_cases() {
    let golden = told(GOLDEN, &ice());
    let agreement =
        |id: &str| golden.item(id).criteria.iter().map(|one| format!("{:?}", one.agreement)).collect::<Vec<_>>();
    assert_eq!(agreement("a"), ["Agree", "Agree", "Differ"]);
    assert_eq!(agreement("b"), ["Single", "Single", "Single"]);
    assert_eq!(agreement("c"), ["Agree", "Agree", "Agree"]);
    assert_eq!(agreement("d"), ["Discuss", "Agree", "Agree"]);
    assert_eq!(golden.item("d").criteria[0].spread, 700);
    let mut without_cap = ice();
    without_cap.scoring.cap = crate::model::scoring::Cap::Off;
    let golden = told(GOLDEN, &without_cap);
    let flags: Vec<String> = ["a", "b", "c", "d", "e", "f"].iter().map(|id| golden.flags(id)).collect();
    assert_eq!(flags, ["", "one-rater", "", "discuss", "one-rater", "one-rater"]);
}

#[test]
fn half_points_make_quarter_medians_and_stay_exact() {
    let answer = told("x 1 | anna 8.5 4 3 | leo 8 4.5 3", &half_points());
    assert_eq!(answer.item("x").criteria[0].shown, "8.25");
    // 8.25 · 4.25 · 3
    assert_eq!(answer.item("x").score.exact, "105.1875");
}

#[test]
fn the_ends_of_the_scale() {
    let answer = told("top 1 | anna 10 10 10\nlow 1 | anna 1 1 1", &ice());
    assert_eq!(answer.list(), ["1 top 1000", "2 low 1.0"]);
    let on_scale = |id: &str| answer.item(id).score.on_scale.clone();
    assert_eq!((on_scale("top"), on_scale("low")), (Some("10.0".into()), Some("1.0".into())));
}

/// The scores on the scale with three decimals, best first, from the exact scores.
fn three_places(golden: &Told, preset: &Preset) -> String {
    let formula = Formula::new(preset);
    let playbook: Playbook = by(preset.clone());
    assert_eq!(playbook.scoring.active().id, preset.id);
    let precise = |item: &Ranked| {
        let values: Vec<Ratio> = item.criteria.iter().filter_map(|one| Ratio::nearest(one.value)).collect();
        formula.score(&values).and_then(|score| formula.on_scale(score, 3)).unwrap_or_default()
    };
    golden.ranking.items.iter().map(precise).collect::<Vec<_>>().join(" ")
}
