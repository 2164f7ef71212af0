//! Questions of a team's rules that look beyond one field: how they are read, and what is said of those that cannot be.

use crate::model::playbook::Predicate;
use crate::playbook::tests::fixture::{clean, lay, mistakes};

fn rule(asks: &str) -> String {
    format!("rules: [{{id: a, name: A, kind: initiative, at: 1, {asks}}}]")
}

/// What the rule asks, which must be without a mistake.
fn asked(asks: &str) -> Predicate {
    clean(&rule(asks)).rules.into_iter().last().map(|rule| rule.predicate).expect("the rule")
}

#[track_caller]
fn one(asks: &str, begins: &str) {
    let found = mistakes(&rule(asks));
    assert!(found.len() == 1 && found[0].starts_with(begins), "expected {begins:?}\nfound {found:#?}");
}

#[test]
fn days_are_compared_through_references_and_with_limits() {
    let within = asked("before: {a: due, b: competitors.reviewed, days: insight_answer_days, working: true}");
    let expected = Predicate::Before { a: "due".into(), b: "competitors.reviewed".into(), days: 30, working: true };
    assert_eq!(within, expected);
    let plain = Predicate::Before { a: "start".into(), b: "today".into(), days: 0, working: false };
    assert_eq!(asked("before: {a: start, b: today}"), plain);
    one(
        "before: {a: due, b: competitors.reviwed}",
        "1 `competitors.reviwed` T802 there is no field `competitors.reviwed`",
    );
    one(
        "before: {a: due, b: competitors.type}",
        "1 `competitors.type` T802 the field `competitors.type` does not hold a date",
    );
    one("before: {a: due, b: start, days: soon}", "1 `soon` T802 `days` should be a whole number, not `soon`");
}

#[test]
fn only_a_rule_that_the_calendar_can_break_is_of_time() {
    let is_of_time = |asks: &str| clean(&rule(asks)).rules.last().is_some_and(|rule| rule.time);
    assert!(is_of_time("before: {a: today, b: due}"));
    assert!(is_of_time("one_of: [{present: {field: result}}, {before: {a: today, b: due}}]"));
    assert!(!is_of_time("before: {a: start, b: today}"), "time can only mend it");
}

#[test]
fn a_side_is_all_its_roles() {
    let sides = Predicate::Holders { field: "pm".into(), groups: vec![vec!["pm".into()], vec!["pmm".into()]] };
    assert_eq!(asked("holders: {field: pm, sides: [product, market]}"), sides);
    assert_eq!(asked("holders: {field: pm, roles: [pm, pmm]}"), sides);
    one("holders: {field: due, roles: [pm]}", "1 `due` T802 the field `due` does not name people");
    one("holders: {field: pm, sides: [prodct]}", "1 `prodct` T802 there is no side `prodct`; did you mean `product`?");
    one("holders: {field: pm}", "1 `{field: pm}` T802 `roles` is missing here");
}

#[test]
fn a_number_of_a_rule_may_be_the_name_of_a_limit() {
    let limited = lay(
        "limits: {insight_answer_days: 3}\nrules: [{id: a, name: A, kind: initiative, at: 1, min_items: {field: evidence, n: insight_answer_days}}]",
    );
    let last = limited.0.rules.last().map(|rule| &rule.predicate);
    assert_eq!(last, Some(&Predicate::MinItems { field: "evidence".into(), n: 3 }), "{:?}", limited.1);
    one("within: {days: due, cycle: due}", "1 `due` T802 the field `due` does not hold a cycle");
    one("differ: {a: ice, b: due}", "1 `ice` T802 the field `ice` does not hold a text or a number");
}
