//! What a team can change, and that it is in force afterwards.

use crate::model::kind::{Required, Shape, Store};
use crate::model::playbook::{At, CycleRule, Level, Predicate, Signer};
use crate::model::scoring::{Scale, Select};
use crate::playbook::tests::fixture::{clean, lay};

#[test]
fn a_kind_is_added_and_gets_the_common_fields_in_front() {
    let playbook =
        clean("kinds:\n  - id: idea\n    folder: ideas\n    fields:\n      - {id: votes, type: int, min: 0}\n");
    let ids: Vec<&str> = playbook.kinds.iter().map(|kind| &*kind.id).collect();
    assert_eq!(ids, ["initiative", "competitor", "alert", "person", "idea"]);
    let idea = playbook.kind("idea").expect("the new kind");
    assert_eq!(idea.store, Store::Folder("ideas".into()));
    let fields: Vec<&str> = idea.fields.iter().map(|field| &*field.id).collect();
    assert_eq!(fields, ["title", "visibility", "votes"]);
    let person = playbook.kind("person").expect("a register");
    assert!(person.field("title").is_none(), "a register has no titles");
}

#[test]
fn a_field_is_added_behind_the_others_and_another_one_refined() {
    let playbook = clean(
        "kinds:\n  - id: initiative\n    fields:\n      - {id: budget, type: num, min: 0, at: 3}\n      - {id: must_do, max: 200}\n",
    );
    let initiative = playbook.kind("initiative").expect("a kind");
    assert_eq!(&*initiative.fields.last().expect("fields").id, "budget");
    let budget = initiative.field("budget").expect("the new field");
    assert_eq!(budget.required.get(0), None, "a bare stage counts from standard upward");
    assert_eq!(budget.required.get(1), Some(&Required { at: At(3), level: Level::Error }));
    assert_eq!(budget.required.get(2), Some(&Required { at: At(3), level: Level::Error }));
    let must = &initiative.field("must_do").expect("a field").shape;
    assert!(matches!(must, Shape::Text { min: 1, max: 200 }), "{must:?}");
}

#[test]
fn another_type_takes_nothing_over_from_the_old_one() {
    let playbook = clean("kinds: {initiative: {fields: {source: {type: text, max: 80}}}}");
    let source = &playbook.kind("initiative").and_then(|kind| kind.field("source")).expect("a field").shape;
    assert!(matches!(source, Shape::Text { min: 1, max: 80 }), "{source:?}");
}

#[test]
fn a_map_by_id_means_the_same_as_a_list_of_things() {
    let list = clean("stages: [{id: plan, name: Planning}]\nladder: [{id: pilot, confidence: 8}]");
    let map = clean("stages: {plan: {name: Planning}}\nladder: {pilot: {confidence: 8}}");
    let show = |playbook: &crate::model::playbook::Playbook| format!("{:?} {:?}", playbook.stages, playbook.ladder);
    assert_eq!(show(&list), show(&map));
    assert_eq!(list.stages[3].name.get("en"), "Planning");
}

#[test]
fn a_stage_is_renamed_in_one_language_or_in_all() {
    let playbook = clean("stages:\n  - {id: ideas, name: {en: Backlog}}\n  - {id: plan, name: План}\n");
    assert_eq!(playbook.stages[0].name.get("en"), "Backlog");
    assert_eq!(playbook.stages[0].name.get("ru"), "Сбор инициатив");
    assert_eq!(playbook.stages[3].name.get("en"), "План");
    assert_eq!(playbook.stages[0].limit_days, Some(30), "what the team did not mention stays");
}

#[test]
fn a_rule_is_added() {
    let playbook = clean(
        "rules:\n  - {id: verdict, kind: initiative, at: {minimal: 2, full: 1}, level: {minimal: note, standard: warning},\n     signed_by: {role: pm, verdict: true}, message: The verdict is missing.}\n",
    );
    let rule = playbook.rules.last().expect("the new rule");
    assert_eq!((&*rule.id, &*rule.code), ("verdict", "T201"));
    let signed = Predicate::SignedBy { signer: Signer::Role("pm".into()), n: 1, verdict: true };
    assert_eq!(rule.predicate, signed);
    let by: Vec<_> = (0..3).map(|n| (rule.at.get(n).copied(), rule.level.get(n).copied())).collect();
    let expected = [(2, Level::Note), (2, Level::Warning), (1, Level::Warning)];
    assert_eq!(by, expected.map(|(at, level)| (Some(At(at)), Some(level))));
    assert_eq!(rule.name.get("en"), "The verdict is missing.");
    assert_eq!(rule.place.as_ref().map(|place| place.span.start), Some(11));
    let built_in = playbook.rules.first().expect("a built-in rule");
    assert!(built_in.place.is_none() && built_in.counts);
}

#[test]
fn rules_are_turned_off_and_on() {
    let off = clean("rules:\n  - {id: missing-direct-competitor, level: off}\n");
    assert!(off.rules.iter().all(|rule| &*rule.id != "missing-direct-competitor"));
    assert!(off.rules.iter().all(|rule| &*rule.id != "opinion-of-a-builder"), "off in the method itself");
    let on = clean("rules: {opinion-of-a-builder: {level: warning}}");
    assert!(on.rules.iter().any(|rule| &*rule.id == "opinion-of-a-builder"));
}

#[test]
fn another_question_takes_the_place_of_the_old_one() {
    let playbook = clean("rules: {missing-direct-competitor: {min_items: {field: competitors, n: 2}}}");
    let asked = &playbook.rules[0].predicate;
    assert_eq!(*asked, Predicate::MinItems { field: "competitors".into(), n: 2 });
    let playbook = clean("rules: {missing-direct-competitor: {links_to: {min: 3}}}");
    let Predicate::LinksTo { kind, min: 3, .. } = &playbook.rules[0].predicate else {
        panic!("{:?}", playbook.rules[0])
    };
    assert_eq!(&**kind, "competitor");
}

#[test]
fn what_time_alone_causes_is_never_an_error() {
    let playbook = clean(
        "rules:\n  - {id: old-review, level: error}\n  - {id: any, kind: competitor, at: 0, name: Any, one_of: [{present: {field: type}}, {fresh: {field: reviewed, days: 9}}]}\n",
    );
    for rule in playbook.rules.iter().filter(|rule| matches!(&*rule.id, "old-review" | "any")) {
        assert!(rule.time, "{}", rule.id);
        assert_eq!(rule.level.get(2), Some(&Level::Warning), "{}", rule.id);
    }
}

#[test]
fn numbers_are_changed_and_exact() {
    let playbook = clean(
        "limits: {insight_answer_days: 14}\nscore: {discuss_at: 0.35, select: {top: 5}, presets: {product: {criteria: {impact: {scale: {values: [0.25, 0.5, 1, 2, 3]}}}}}}",
    );
    assert_eq!(playbook.limit("insight_answer_days"), Some(14.0));
    assert_eq!(playbook.limit("pmm_per_pm"), Some(0.1));
    assert_eq!(playbook.scoring.discuss_at, 35);
    assert_eq!(playbook.scoring.select, Select::Top(5));
    let criteria = &playbook.scoring.active().criteria;
    assert_eq!(criteria[0].scale, Scale::Values(vec![25, 50, 100, 200, 300]));
    assert_eq!(criteria[1].scale, Scale::Steps { min: 100, max: 1000, step: 50 });
}

#[test]
fn cycles_of_weeks_leave_the_fiscal_year_behind() {
    let playbook = clean("cycle: {length: weeks, n: 6, first: 2026-01-05}\nsprint: null");
    assert_eq!(playbook.cycle, CycleRule::Weeks { n: 6, first: jiff::civil::date(2026, 1, 5) });
    assert_eq!(playbook.sprint, None);
}

#[test]
fn null_removes_a_key_and_a_thing() {
    let playbook = clean(
        "stages: {ideas: {limit_days: null}}\nkinds:\n  - id: initiative\n    fields:\n      - must_do2: ~\n    sections: {brief: null}\n"
            .replace("      - must_do2: ~\n", "      - due: null\n")
            .as_str(),
    );
    assert_eq!(playbook.stages[0].limit_days, None);
    let initiative = playbook.kind("initiative").expect("a kind");
    assert!(initiative.field("due").is_none());
    let sections: Vec<&str> = initiative.sections.iter().map(|section| &*section.id).collect();
    assert_eq!(sections, ["problem"]);
    assert!(playbook.rules.iter().all(|rule| &*rule.id != "dates-in-order"), "what asked for the field goes with it");
}

#[test]
fn removing_a_kind_or_a_role_takes_along_what_is_about_it() {
    let playbook = clean("kinds: {alert: null, competitor: null}\nroles: {engineering: null}");
    let rules: Vec<&str> = playbook.rules.iter().map(|rule| &*rule.id).collect();
    assert_eq!(rules, ["dates-in-order"]);
    assert!(playbook.stages[0].activities[0].consulted.is_empty());
    assert_eq!(playbook.scoring.active().criteria[1].owed_by, None);
}

#[test]
fn a_key_that_is_not_filled_in_yet_changes_nothing() {
    let playbook = clean("version: 1\nkinds:\n  # - id: idea\nrules:\nroles:\n");
    assert_eq!((playbook.kinds.len(), playbook.rules.len(), playbook.roles.len()), (4, 4, 3));
    assert!(clean("# nothing yet\n").origins.is_empty());
}

#[test]
fn words_of_an_enum_are_added_with_names_or_replaced_by_bare_ones() {
    let size = |text: &str| -> Vec<String> {
        let playbook = clean(text);
        let shape = &playbook.kind("initiative").and_then(|kind| kind.field("size")).expect("a field").shape;
        let Shape::Enum(choices) = shape else { panic!("{shape:?}") };
        choices.iter().map(|choice| format!("{} {}", choice.id, choice.name.get("en"))).collect()
    };
    let field = |values: &str| format!("kinds: {{initiative: {{fields: {{size: {{values: {values}}}}}}}}}");
    assert_eq!(size(&field("[{id: l, name: Large}]")), ["s Small", "m Medium", "l Large"]);
    assert_eq!(size(&field("{m: null}")), ["s Small"]);
    assert_eq!(size(&field("[s, xl]")), ["s s", "xl xl"]);
}

#[test]
fn an_enum_follows_the_list_that_it_takes_its_words_from() {
    let playbook = clean("ladder: {experiment: {confidence: 8, name: Experiment}}");
    let evidence = playbook.kind("initiative").and_then(|kind| kind.field("evidence")).expect("a field");
    let Some(Shape::Enum(choices)) = evidence.shape.fields().first().map(|field| &field.shape) else { panic!() };
    let words: Vec<&str> = choices.iter().map(|choice| &*choice.id).collect();
    assert_eq!(words, ["conviction", "interviews", "experiment"]);
}

#[test]
fn a_part_of_a_map_is_asked_in_every_profile() {
    let playbook = clean("");
    let source = playbook.kind("initiative").and_then(|kind| kind.field("source")).expect("a field");
    let channel = source.shape.fields().first().expect("a part");
    assert_eq!(channel.required.get(0), Some(&Required { at: At(0), level: Level::Error }));
    assert_eq!(source.required.get(0), None);
    assert_eq!(source.required.get(1), Some(&Required { at: At(0), level: Level::Warning }));
}

#[test]
fn status_words_that_are_neither_open_nor_done_stop_the_work() {
    let playbook = clean(
        "kinds: {initiative: {fields: {status: {values: [active, testing, parked, done]}}, status: {open: [active, testing]}}}",
    );
    let status = playbook.kind("initiative").and_then(|kind| kind.status.clone()).expect("a status");
    let stopped: Vec<&str> = status.stopped.iter().map(|word| &**word).collect();
    assert_eq!((stopped, &*status.default), (vec!["parked"], "active"));
}

#[test]
fn origins_name_the_topmost_parts_that_are_all_the_teams() {
    let playbook = clean(
        "stages:\n  - {id: ideas, name: {en: Backlog}}\nroles:\n  - {id: legal, name: Legal}\n  - engineering: null\n",
    );
    let origins: Vec<String> =
        playbook.origins.iter().map(|(path, place)| format!("{path} {}", place.span.start)).collect();
    // The id only says which thing is meant; it is no change.
    assert_eq!(origins, ["roles.engineering 85", "roles.legal 56", "stages.ideas.name.en 31"]);
}

#[test]
fn a_file_that_breaks_off_keeps_what_could_be_read() {
    let (playbook, found) = lay("limits: {insight_answer_days: 14}\nrules: {a: [}\nroles:\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(playbook.limit("insight_answer_days"), Some(14.0));
    assert_eq!((playbook.rules.len(), playbook.roles.len()), (4, 3));
}
