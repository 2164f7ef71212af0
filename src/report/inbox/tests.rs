//! What commands are offered, and that they are ones that a shell reads as they are meant.

use crate::base::text::{Label, Str, Text};
use crate::model::owed::{Gate, Owed, Wait, What};
use crate::report::inbox::settle;
use crate::report::tests::harbor;

fn offered(id: &str, what: What) -> String {
    let workspace = harbor::workspace();
    let owed = Owed {
        ix: harbor::find(&workspace, id),
        people: Vec::new(),
        role: None,
        since: None,
        due: None,
        behind: false,
        what,
        sort: Text::message("gate"),
    };
    settle::command(&workspace, &owed)
}

#[test]
fn a_path_into_a_list_is_quoted_for_the_shell() {
    let task = What::Task { said: Text::message("gate"), path: "tasks[2].done".to_owned() };
    assert_eq!(offered("trial", task), "tandem set trial 'tasks[2].done' true");
}

#[test]
fn a_gate_that_only_waits_for_a_name_is_passed_with_move() {
    let gate = |wait| {
        What::Gate(Gate {
            stage: Label::plain("Plan"),
            wait,
            names: Vec::new(),
            rules: vec![Str::from("field/metric")],
        })
    };
    assert_eq!(offered("trial", gate(Wait::Signature)), "tandem move trial");
    assert_eq!(offered("trial", gate(Wait::Ahead)), "tandem set trial metric …");
}

#[test]
fn a_score_and_a_day_need_nothing_more() {
    assert_eq!(offered("promise", What::Score { names: Vec::new(), criteria: Vec::new() }), "tandem score promise");
    let review = What::Review { last: jiff::civil::date(2026, 1, 5) };
    assert_eq!(offered("acme", review), "tandem review acme");
}
