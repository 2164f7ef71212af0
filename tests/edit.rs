//! Changing one field of a file: what was asked for changes, and not one byte more, or nothing does and the reason is said.

use std::sync::OnceLock;

use tandem::base::path::TreePath;
use tandem::edit::front::{Path, Source, Wish, change};
use tandem::edit::value::Value;
use tandem::model::kind::Field;
use tandem::playbook;
use tandem::words::catalogue::Catalogue;

/// The fields of an initiative, in the playbook's order.
fn fields() -> &'static [Field] {
    static FIELDS: OnceLock<Vec<Field>> = OnceLock::new();
    FIELDS.get_or_init(|| {
        let (playbook, _) = playbook::read("standard", None);
        playbook.kind("initiative").expect("the playbook has initiatives").fields.clone()
    })
}

pub fn edited(text: &str, wish: &Wish) -> Result<String, String> {
    let path = TreePath::new("initiatives/trial.md").expect("a path");
    let source = Source { path: &path, text, fields: fields() };
    change(source, wish).map_err(|reason| Catalogue::new("en").say(&reason))
}

fn path(text: &str) -> Path {
    Path::parse(text).expect("a path")
}

pub fn set(to: &str, value: Value) -> Wish {
    Wish::Set(path(to), value)
}

fn push(to: &str, value: Value) -> Wish {
    Wish::Push(path(to), value)
}

fn map(pairs: &[(&str, &str)]) -> Value {
    Value::Map(pairs.iter().map(|(key, value)| ((*key).to_owned(), Value::word(value))).collect())
}

fn gate() -> Value {
    Value::Map(vec![
        ("enter".into(), Value::word("3")),
        ("by".into(), Value::List(vec![Value::word("anna"), Value::word("leo")])),
        ("why".into(), Value::text("5 of 6: they stop at the card")),
    ])
}

/// Checks `before` → `after` and shows both when they differ.
#[track_caller]
fn becomes(before: &str, wish: Wish, after: &str) {
    match edited(before, &wish) {
        Ok(text) => assert_eq!(text, after, "\nbefore:\n{before}"),
        Err(reason) => panic!("refused: {reason}\nbefore:\n{before}"),
    }
}

#[track_caller]
fn refused(before: &str, wish: Wish, reason: &str) {
    let said = edited(before, &wish).expect_err("it must be refused");
    assert!(said.contains(reason), "it said: {said}");
}

#[test]
fn a_value_keeps_its_comment() {
    becomes(
        "---\ntitle: Trial\nstage: 1 # since May\npm: anna\n---\nWhy.\n",
        set("stage", Value::word(2)),
        "---\ntitle: Trial\nstage: 2 # since May\npm: anna\n---\nWhy.\n",
    );
}

#[test]
fn a_comment_above_stays_above() {
    becomes(
        "---\ntitle: Trial\n# agreed with Leo\npm: anna\n---\n",
        set("stage", Value::word(1)),
        "---\ntitle: Trial\nstage: 1\n# agreed with Leo\npm: anna\n---\n",
    );
}

#[test]
fn a_new_key_stands_where_the_playbook_has_it() {
    becomes(
        "---\ntitle: Trial\npmm: leo\nx_ours: yes it is\n---\n",
        set("pm", Value::word("anna")),
        "---\ntitle: Trial\npm: anna\npmm: leo\nx_ours: yes it is\n---\n",
    );
}

#[test]
fn a_map_in_brackets_keeps_its_siblings() {
    becomes(
        "---\nice: {impact: 1, confidence: 5, ease: 2} # guess\n---\n",
        set("ice.confidence", Value::word(6)),
        "---\nice: {impact: 1, confidence: 6, ease: 2} # guess\n---\n",
    );
}

#[test]
fn a_map_in_brackets_takes_a_key() {
    becomes(
        "---\nice: {impact: 1, ease: 2}\n---\n",
        set("ice.confidence", Value::word(6)),
        "---\nice: {impact: 1, ease: 2, confidence: 6}\n---\n",
    );
}

#[test]
fn the_whole_front_matter_in_brackets() {
    becomes(
        "---\n{title: Trial, pm: anna}\n---\nWhy.\n",
        set("stage", Value::word(1)),
        "---\n{title: Trial, stage: 1, pm: anna}\n---\nWhy.\n",
    );
}

#[test]
fn an_anchor_that_nobody_uses_stays() {
    becomes(
        "---\ntitle: &t Trial\npm: anna\n---\n",
        set("pm", Value::word("ben")),
        "---\ntitle: &t Trial\npm: ben\n---\n",
    );
}

#[test]
fn a_value_that_others_repeat_is_not_changed() {
    refused("---\ntitle: &t Trial\nsummary: *t\n---\n", set("title", Value::text("Test")), "would change");
}

#[test]
fn what_repeats_another_value_can_say_its_own() {
    becomes(
        "---\ntitle: &t Trial\nsummary: *t\n---\n",
        set("summary", Value::text("Test")),
        "---\ntitle: &t Trial\nsummary: Test\n---\n",
    );
}

#[test]
fn a_block_of_text_is_replaced_whole() {
    becomes(
        "---\ntitle: Trial\nsummary: |\n  One.\n\n  Two.\npm: anna\n---\n",
        set("summary", Value::text("Three.")),
        "---\ntitle: Trial\nsummary: Three.\npm: anna\n---\n",
    );
}

#[test]
fn text_of_several_lines_becomes_a_block() {
    becomes(
        "---\ntitle: Trial\npm: anna\n---\n",
        set("summary", Value::text("One.\n\nTwo: yes.\n")),
        "---\ntitle: Trial\npm: anna\nsummary: |\n  One.\n\n  Two: yes.\n---\n",
    );
}

#[test]
fn behind_a_block_that_keeps_its_empty_lines() {
    becomes(
        "---\ntitle: |+\n  Trial\n\npmm: leo\n---\n",
        set("pm", Value::word("anna")),
        "---\ntitle: |+\n  Trial\n\npm: anna\npmm: leo\n---\n",
    );
}

#[test]
fn windows_line_ends_stay() {
    becomes(
        "---\r\ntitle: Trial\r\npmm: leo\r\n---\r\nWhy.\r\n",
        set("pm", Value::word("anna")),
        "---\r\ntitle: Trial\r\npm: anna\r\npmm: leo\r\n---\r\nWhy.\r\n",
    );
}

#[test]
fn cyrillic_and_emoji() {
    becomes(
        "---\ntitle: Пробный период 🚀 без карты\nstage: 0\n---\nПочему?\n",
        set("summary", Value::text("Магазины уходят: «карта»")),
        "---\ntitle: Пробный период 🚀 без карты\nstage: 0\nsummary: \"Магазины уходят: «карта»\"\n---\nПочему?\n",
    );
}

#[test]
fn a_key_in_quotes() {
    becomes(
        "---\n\"title\": 'Trial'\n'stage' : 0\n---\n",
        set("stage", Value::word(1)),
        "---\n\"title\": 'Trial'\n'stage' : 1\n---\n",
    );
}

#[test]
fn a_value_in_quotes_that_looks_like_a_number() {
    becomes(
        "---\ntitle: Trial\n---\n",
        set("summary", Value::text("2026")),
        "---\ntitle: Trial\nsummary: \"2026\"\n---\n",
    );
}

#[test]
fn a_file_without_a_line_end() {
    becomes("---\ntitle: Trial\n---", set("stage", Value::word(1)), "---\ntitle: Trial\nstage: 1\n---");
}

#[test]
fn a_register_without_a_line_end() {
    let path_of = TreePath::new("people.yaml").expect("a path");
    let (playbook, _) = playbook::read("standard", None);
    let fields = &playbook.kind("person").expect("people").fields;
    let source = Source { path: &path_of, text: "anna:\n  name: Anna\n  roles: [pm]", fields };
    let wish = Wish::Set(path("anna.title"), Value::text("Head of product"));
    let said = change(source, &wish).map_err(|reason| Catalogue::new("en").say(&reason));
    assert_eq!(said.as_deref(), Ok("anna:\n  name: Anna\n  roles: [pm]\n  title: Head of product"));
}

#[test]
fn a_key_that_stands_twice_is_left_to_its_author() {
    refused("---\ntitle: A\nstage: 1\nstage: 2\n---\n", set("stage", Value::word(3)), "twice");
    becomes(
        "---\ntitle: A\nx_a: 1\nx_a: 2\nstage: 1\n---\n",
        set("stage", Value::word(3)),
        "---\ntitle: A\nx_a: 1\nx_a: 2\nstage: 3\n---\n",
    );
}

#[test]
fn yaml_that_cannot_be_read_is_left_to_its_author() {
    refused("---\ntitle: Foo: bar\nstage: 1\n---\n", set("stage", Value::word(2)), "line 2");
    refused("---\ntitle: Trial\nstage: 1\n", set("stage", Value::word(2)), "closing");
    refused("---\n- a\n---\n", set("stage", Value::word(2)), "fields");
}

#[test]
fn a_key_with_nothing_behind_it_is_filled_in() {
    becomes(
        "---\ntitle: Trial\npm:  # who leads it\npmm: leo\n---\n",
        set("pm", Value::word("anna")),
        "---\ntitle: Trial\npm: anna  # who leads it\npmm: leo\n---\n",
    );
    becomes(
        "---\ntitle: Trial\ntarget:\nstage: 1\n---\n",
        set("target.to", Value::word(2100)),
        "---\ntitle: Trial\ntarget: {to: 2100}\nstage: 1\n---\n",
    );
}

#[test]
fn one_rating_becomes_a_list_of_two() {
    becomes(
        "---\nice: {impact: 9, confidence: 3, ease: 6} # a first guess\n---\n",
        push("ice", map(&[("by", "leo"), ("impact", "8")])),
        "---\nice:\n  - {impact: 9, confidence: 3, ease: 6} # a first guess\n  - {by: leo, impact: 8}\n---\n",
    );
    becomes(
        "---\nice:\n  impact: 9\n  ease: 6\npm: anna\n---\n",
        push("ice", map(&[("by", "leo"), ("impact", "8")])),
        "---\nice:\n  - impact: 9\n    ease: 6\n  - by: leo\n    impact: 8\npm: anna\n---\n",
    );
}

#[test]
fn an_item_looks_like_its_neighbours() {
    becomes(
        "---\nsegments: [small-shops]  # for now\n---\n",
        push("segments", Value::word("chains")),
        "---\nsegments: [small-shops, chains]  # for now\n---\n",
    );
    becomes(
        "---\nsegments: [\n  small-shops, # first\n]\n---\n",
        push("segments", Value::word("chains")),
        "---\nsegments: [\n  small-shops, chains, # first\n]\n---\n",
    );
    becomes(
        "---\ngates:\n- enter: 2\n  why: Third of nine\nsize: m\n---\n",
        push("gates", gate()),
        "---\ngates:\n- enter: 2\n  why: Third of nine\n- enter: 3\n  by: [anna, leo]\n  why: \"5 of 6: they stop at the card\"\nsize: m\n---\n",
    );
    becomes(
        "---\ngates:\n  - {enter: 2} # May\n---\n",
        push("gates", gate()),
        "---\ngates:\n  - {enter: 2} # May\n  - {enter: 3, by: [anna, leo], why: \"5 of 6: they stop at the card\"}\n---\n",
    );
    becomes(
        "---\ntitle: Trial\n---\n",
        push("gates", gate()),
        "---\ntitle: Trial\ngates:\n  - {enter: 3, by: [anna, leo], why: \"5 of 6: they stop at the card\"}\n---\n",
    );
}

#[test]
fn an_item_in_the_middle_changes_alone() {
    becomes(
        "---\ntasks:\n  - {role: pmm, title: Words, done: false}\n  # the second one\n  - {role: sales, title: Training}\n---\n",
        set("tasks[1].done", Value::word(true)),
        "---\ntasks:\n  - {role: pmm, title: Words, done: false}\n  # the second one\n  - {role: sales, title: Training, done: true}\n---\n",
    );
    refused("---\ntasks: [{title: Words}]\n---\n", set("tasks[4].done", Value::word(true)), "tasks[4]");
}

#[test]
fn a_reason_for_nothing_is_not_overwritten_by_an_item() {
    refused("---\nevidence: {none: contract date}\n---\n", push("evidence", gate()), "not needed");
    becomes(
        "---\nevidence: {none: contract date}\n---\n",
        set("evidence", Value::List(vec![map(&[("kind", "interviews")])])),
        "---\nevidence:\n  - {kind: interviews}\n---\n",
    );
}

#[test]
fn comments_inside_are_not_thrown_away() {
    refused(
        "---\nsegments:\n  - small-shops # asked in May\n  - chains\n---\n",
        set("segments", Value::List(vec![Value::word("solo")])),
        "comment",
    );
    becomes(
        "---\nsegments:\n  - small-shops\n  - chains\nsize: m\n---\n",
        set("segments", Value::List(vec![Value::word("solo")])),
        "---\nsegments: [solo]\nsize: m\n---\n",
    );
}

#[test]
fn what_is_taken_out_takes_its_line_along() {
    becomes("---\ntitle: A\nwhy: no # yet\npm: anna\n---\n", Wish::Cut(path("why")), "---\ntitle: A\npm: anna\n---\n");
    becomes("---\n{title: A, why: no, pm: anna}\n---\n", Wish::Cut(path("why")), "---\n{title: A, pm: anna}\n---\n");
    becomes("---\nice: {impact: 1, ease: 2}\n---\n", Wish::Cut(path("ice.ease")), "---\nice: {impact: 1}\n---\n");
    becomes("---\nnext:\n  - a\n  - b\n---\n", Wish::Cut(path("next[0]")), "---\nnext:\n  - b\n---\n");
    refused("---\ntitle: A\n---\n", Wish::Cut(path("why")), "why");
}

#[test]
fn a_document_without_fields_gets_some() {
    becomes("Shops leave.\n", set("stage", Value::word(0)), "---\nstage: 0\n---\nShops leave.\n");
    becomes("---\n---\nShops leave.\n", set("stage", Value::word(0)), "---\nstage: 0\n---\nShops leave.\n");
    becomes("\u{feff}Shops.\n", set("stage", Value::word(0)), "\u{feff}---\nstage: 0\n---\nShops.\n");
}
