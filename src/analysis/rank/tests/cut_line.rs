//! The cut-line in its four forms, and when it falls where nobody can be sure.

use crate::analysis::rank::tests::method::ice;
use crate::analysis::rank::tests::world::{Told, told};
use crate::model::scoring::Select;

const SIX: &str = "
    a 1 effort=4 | x 10 10 6
    b 1 effort=8 | x 10 10 5
    c 1 | x 10 10 4
    d 1 effort=5.5 | x 10 10 3
    e 1 effort=1 | x 10 10 3
    f 1 effort=1 | x 10 10 1
";

fn cut(table: &str, select: Select) -> Told {
    let mut playbook = ice();
    playbook.scoring.select = select;
    told(table, &playbook)
}

#[test]
fn the_top_few() {
    assert_eq!(cut(SIX, Select::All).ranking.cut, None);
    assert_eq!(cut(SIX, Select::Top(2)).ranking.cut, Some(2));
    assert_eq!(cut(SIX, Select::Top(0)).ranking.cut, Some(0));
    assert_eq!(cut(SIX, Select::Top(90)).ranking.cut, Some(6));
    assert_eq!(cut("", Select::Top(5)).ranking.cut, Some(0));
}

#[test]
fn a_least_score() {
    assert_eq!(cut(SIX, Select::MinScore(400.0)).ranking.cut, Some(3));
    assert_eq!(cut(SIX, Select::MinScore(400.000001)).ranking.cut, Some(2));
    assert_eq!(cut(SIX, Select::MinScore(1.0)).ranking.cut, Some(6));
    assert_eq!(cut(SIX, Select::MinScore(5000.0)).ranking.cut, Some(0));
}

#[test]
fn a_capacity_in_weeks() {
    assert_eq!(cut(SIX, Select::Capacity(12.0)).ranking.cut, Some(3), "c has no estimate and takes no room");
    assert_eq!(cut(SIX, Select::Capacity(17.4)).ranking.cut, Some(3));
    assert_eq!(cut(SIX, Select::Capacity(17.5)).ranking.cut, Some(4));
    assert_eq!(
        cut(SIX, Select::Capacity(3.0)).ranking.cut,
        Some(0),
        "e and f would fit, but choosing them is not for a line"
    );
    assert_eq!(cut(SIX, Select::Capacity(90.0)).ranking.cut, Some(6));
    let with_law = format!("{SIX}    law 1 must_do=law effort=8");
    assert_eq!(cut(&with_law, Select::Capacity(12.0)).ranking.cut, Some(1), "what must be done takes its weeks first");
    assert_eq!(cut(&with_law, Select::Capacity(7.0)).ranking.cut, Some(0));
}

#[test]
fn tenths_of_a_week_add_up_exactly() {
    let table: String = (0..10).map(|n| format!("x{n} 1 effort=0.1 | x 5 5 5\n")).collect();
    assert_eq!(cut(&table, Select::Capacity(1.0)).ranking.cut, Some(10));
}

#[test]
fn neighbours_across_the_line_with_overlapping_bands_are_too_close_to_call() {
    // Without leo, b draws level with a; c is far below both.
    let table = "
        a 1 | anna 6 5 5 | leo 9 5 5 | erik 7 5 5
        b 1 | anna 7 5 5 | leo 6 5 5 | erik 6 5 5
        c 1 | anna 1 5 5 | leo 1 5 5 | erik 1 5 5
    ";
    let close = |select| {
        let answer = cut(table, select);
        answer.lines(|item| {
            format!("{:?} {}", item.band.unwrap_or_default(), if item.close_call { "close" } else { "clear" })
        })
    };
    let first = close(Select::Top(1));
    assert_eq!(first, ["1 a (1, 1) close", "2 b (1, 2) close", "3 c (3, 3) clear"]);
    assert_eq!(close(Select::Top(2)), ["1 a (1, 1) clear", "2 b (1, 2) clear", "3 c (3, 3) clear"]);
    assert_eq!(close(Select::All), close(Select::Top(3)));
}

#[test]
fn a_shared_rank_across_the_line_is_too_close_to_call() {
    let answer = cut(SIX, Select::Top(4));
    let close: Vec<_> = answer.ranking.items.iter().filter(|item| item.close_call).map(|item| item.entity).collect();
    assert_eq!(answer.ids(&close), ["d", "e"]);
    assert!(!cut(SIX, Select::Top(3)).ranking.items.iter().any(|item| item.close_call));
}
