//! Which items of lists are one thing, and in which forms of writing entries are found at all.

use crate::edit::merge::tests::{conflict, field, fronts, list, text};
use crate::edit::merge::{Form, Marks, Merged, Three, merge};
use crate::model::kind::{Field, Shape};

/// A list of things with an id, one of either a score or words, a map and a dictionary with lists in them.
fn more_fields() -> Vec<Field> {
    let release = vec![field("title", text(), true), field("id", text(), false)];
    let gate = || vec![field("why", text(), false), field("enter", Shape::Int { min: 0, max: 9 }, true)];
    let plan = || Shape::Map(vec![field("gates", list(Shape::Map(gate())), false)]);
    vec![
        field("releases", list(Shape::Map(release)), false),
        field("votes", list(Shape::Either(vec![Shape::Score, text()])), false),
        field("plan", plan(), false),
        field("plans", Shape::Dict(Box::new(plan())), false),
    ]
}

fn merged(base: &str, ours: &str, theirs: &str) -> Merged {
    let texts = [base, ours, theirs].map(|yaml| format!("---\n{yaml}---\nWords.\n"));
    let [base, ours, theirs] = texts.each_ref().map(String::as_str);
    let marks = Marks { ours: "ours", theirs: "theirs", size: 7 };
    let Merged { text, conflicts } = merge(Three { base, ours, theirs }, Form::Document(&more_fields()), &marks);
    let front = text.trim_start_matches("---\n").split("---\n").next().unwrap_or_default();
    Merged { text: front.to_owned(), conflicts }
}

fn clean(base: &str, ours: &str, theirs: &str) -> String {
    let Merged { text, conflicts } = merged(base, ours, theirs);
    assert_eq!(conflicts, 0, "{text}");
    text
}

#[test]
fn a_rater_who_scores_anew_has_another_score() {
    // Leo notes something on a score that Anna has replaced by one of another day: nobody can say where the note belongs.
    let base = "ice: [{by: anna, date: 2026-06-19, impact: 9, ease: 4}]\n";
    let ours = base.replace("06-19", "07-20");
    let theirs = base.replace("ease: 4", "ease: 4, note: x");
    conflict(base, &ours, &theirs);
    let votes = |text: &str| text.replace("ice", "votes");
    assert_eq!(merged(&votes(base), &votes(&ours), &votes(&theirs)).conflicts, 1);
}

#[test]
fn another_stage_is_another_gate_and_another_wording_the_same_epic() {
    let base = "gates: [{enter: 2, by: [anna], why: A}]\n";
    conflict(base, &base.replace("enter: 2", "enter: 3"), &base.replace("why: A", "why: A, how: call"));
    // What is called the same is the same, whatever else became of it.
    let epic = |rest: &str| format!("epics: [{{title: Sign-up, {rest}}}]\n");
    assert_eq!(
        fronts(&epic("a: 1, b: 1, c: 1"), &epic("a: 2, b: 2, c: 2"), &epic("a: 1, b: 1, c: 1, d: 1")),
        epic("a: 2, b: 2, c: 2, d: 1")
    );
    // Twice through one gate: the day tells which time is meant.
    let twice = |first: &str, second: &str| format!("gates: [{{enter: 2, date: 2026-05-27, {first}}}{second}]\n");
    let second = ", {enter: 2, date: 2026-08-01}";
    assert_eq!(
        fronts(
            &twice("by: [anna], why: A", ""),
            &twice("by: [leo], why: B, how: call, x: 1", ""),
            &twice("by: [anna], why: A, recorded_by: leo", second)
        ),
        twice("by: [leo], why: B, how: call, x: 1, recorded_by: leo", second)
    );
}

#[test]
fn an_id_is_a_name_wherever_it_stands() {
    for key in ["releases", "x_ours"] {
        let one = |rest: &str| format!("{key}: [{{id: a, {rest}}}]\n");
        assert_eq!(
            clean(&one("title: One, n: 1"), &one("title: Two, n: 2"), &one("title: One, n: 1, why: x")),
            one("title: Two, n: 2, why: x")
        );
    }
}

#[test]
fn what_says_little_of_the_same_is_something_else() {
    let base = "evidence: [{kind: survey, n: 3, note: a}]\n";
    conflict(base, &base.replace("n: 3, note: a", "n: 4, note: b"), &base.replace("note: a", "note: a, q: 1"));
}

#[test]
fn several_new_things_on_both_sides_stand_once_each() {
    assert_eq!(fronts("tags: [a]\n", "tags: [a, b, c]\n", "tags: [a, c, d, e]\n"), "tags: [a, b, c, d, e]\n");
    assert_eq!(fronts("tags: [a]\n", "tags: [b, a, c]\n", "tags: [d, a, c, e]\n"), "tags: [b, d, a, c, e]\n");
    assert_eq!(fronts("tags: [a, b, c]\n", "tags: [c, a, b]\n", "tags: [a, b, c, d]\n"), "tags: [c, d, a, b]\n");
}

#[test]
fn things_are_known_inside_other_things_too() {
    let base = "{enter: 2, by: [anna], why: A}";
    let (ours, theirs) = (base.replace("enter: 2", "enter: 3"), base.replace("why: A", "why: A, how: call"));
    for open in ["plan:\n  gates", "plans:\n  autumn:\n    gates"] {
        let [base, ours, theirs] = [base, &ours, &theirs].map(|gate| format!("{open}: [{gate}]\n"));
        assert_eq!(merged(&base, &ours, &theirs).conflicts, 1, "{open}");
    }
}

#[test]
fn a_key_without_a_value_keeps_its_place() {
    assert_eq!(fronts("a:\nb: 1\n", "a:  # to be said\nb: 1\n", "a: 5\nb: 1\n"), "a: 5  # to be said\nb: 1\n");
    assert_eq!(fronts("x: {a: , b: 1}\n", "x: {a: , b: 2}\n", "x: {a: , b: 1, c: 3}\n"), "x: {a:, b: 2, c: 3}\n");
    assert_eq!(fronts("x: {a, b: 1}\n", "x: {a, b: 2}\n", "x: {a: 4, b: 1}\n"), "x: {a: 4, b: 2}\n");
    assert_eq!(fronts("\"\": 1\nb: 2\n", "\"\": 5\nb: 2\n", "\"\": 1\nb: 3\n"), "\"\": 5\nb: 3\n");
    assert_eq!(fronts("", "a: 1\n", "b: 2\n"), "a: 1\nb: 2\n");
    assert_eq!(fronts("~\n", "a: 1\n", "b: 2\n"), "a: 1\nb: 2\n");
}

#[test]
fn a_remark_of_one_side_stays_with_what_both_began() {
    let (mine, yours) = ("t: A\n# mine\ntags: [a]\n", "t: A\ntags: [b]\n");
    assert_eq!(fronts("t: A\n", mine, yours), "t: A\n# mine\ntags: [a, b]\n");
    assert_eq!(fronts("t: A\n", yours, mine), "t: A\n# mine\ntags: [b, a]\n");
    conflict("t: A\n", mine, "t: A\n# yours\ntags: [b]\n");
    assert_eq!(fronts("t: A\n", "t: A\n\n# mine\ntags: [a]\n", mine), "t: A\n\n# mine\ntags: [a]\n");
    assert_eq!(
        fronts("t: A\n", "t: A\n\n# mine\ntags: [a]\n", "t: A\n# mine\ntags: [b]\n"),
        "t: A\n\n# mine\ntags: [a, b]\n"
    );
}

#[test]
fn remarks_that_both_wrote_below_are_told_once() {
    assert_eq!(fronts("# none yet\n", "# none yet\na: 1\n", "# none yet\nb: 2\n"), "# none yet\na: 1\nb: 2\n");
    let base = "title: A\n# notes\n";
    let with = |more: &str| base.to_owned() + more;
    assert_eq!(fronts(base, &with("a: 1\n"), &with("b: 2\n# more\nc: 3\n")), with("a: 1\nb: 2\n# more\nc: 3\n"));
    assert_eq!(fronts(base, &with("a: 1\n"), &with("a: 1\nb: 2\n")), with("a: 1\nb: 2\n"));
}

#[test]
fn blanks_between_brackets_stay_as_they_are() {
    assert_eq!(
        fronts("tags: [ a , b ]\n", "tags: [ a , b , c ]\n", "tags: [ a , b ]  # few\n"),
        "tags: [ a , b , c ]  # few\n"
    );
    assert_eq!(fronts("tags: [a, b,]\n", "tags: [a, b, c,]\n", "tags: [a, b, d,]\n"), "tags: [a, b, c, d]\n");
    assert_eq!(fronts("tags: [ a, b ]\n", "tags: [ b ]\n", "tags: [ a, b, c ]\n"), "tags: [ b, c ]\n");
}

#[test]
fn lines_move_to_the_column_of_the_list_that_they_join() {
    let left = "gates:\n- enter: 2\n  why: A\n";
    let right = "gates:\n  - enter: 2\n    why: A\n";
    let more = "- enter: 3\n  # of the board\n  why: |\n    Words,\n\n      and more\n";
    let moved = "  - enter: 3\n    # of the board\n    why: |\n      Words,\n\n        and more\n";
    let ours = |text: &str| text.replace("enter: 2", "enter: 2  # sure");
    assert_eq!(fronts(right, &ours(right), &(left.to_owned() + more)), ours(right) + moved);
    assert_eq!(fronts(left, &ours(left), &(right.to_owned() + moved)), ours(left) + more);
}

#[test]
fn a_conflict_has_the_line_ends_of_its_file() {
    let base = "title: A\r\nstage: 1\r\n";
    let both = merged(base, "title: A\r\n", "title: A\r\nstage: 3\r\n");
    let marked = "title: A\r\n<<<<<<< ours\r\n=======\r\nstage: 3\r\n>>>>>>> theirs\r\n";
    assert_eq!(both, Merged { text: marked.to_owned(), conflicts: 1 });
}

#[test]
fn marks_longer_than_gits_in_a_text_are_words() {
    let earlier = "x\n<<<<<<<<< HEAD\na\n=========\nb\n>>>>>>>>> topic\n";
    let texts = Three { base: earlier, ours: &earlier.replace("a\n", "c\n"), theirs: &earlier.replace("a\n", "d\n") };
    let Merged { text, conflicts } = merge(texts, Form::Text, &Marks { ours: "ours", theirs: "theirs", size: 7 });
    assert_eq!(conflicts, 1, "{text}");
    assert!(text.starts_with("x\n<<<<<<<<< HEAD\n<<<<<<< ours\nc\n=======\nd\n>>>>>>> theirs\n=========\n"), "{text}");
}
