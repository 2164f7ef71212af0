//! Every mistake that a team can make: what it reads about it, where, and that the rest works.

use crate::playbook::tests::fixture::{lay, mistakes};

/// The one finding of `text` begins like this.
#[track_caller]
fn one(text: &str, begins: &str) {
    let found = mistakes(text);
    assert!(found.len() == 1 && found[0].starts_with(begins), "expected {begins:?}\nfound {found:#?}");
}

#[test]
fn unknown_keys() {
    one("rolls: []", "1 `rolls` T802 there is no setting `rolls` here; did you mean `roles`?");
    one(
        "kinds:\n  - {id: alert, fodler: x}",
        "2 `fodler` T802 there is no setting `fodler` here; did you mean `folder`?",
    );
    one(
        "waivers: {who: [pm]}",
        "1 `who` T802 there is no setting `who` here | Use one of these, or delete the line: signed_by.",
    );
    one("kinds: {alert: {fields: {level: {max: 3}}}}", "1 `max` T802 there is no setting `max` here");
    // A list that does not belong there is no reason to drop the map that holds it.
    let (playbook, _) = lay("limits: {insight_answer_days: 14}\nrolls: []");
    assert_eq!(playbook.limit("insight_answer_days"), Some(14.0));
}

#[test]
fn wrong_types_keep_the_built_in_value() {
    let (playbook, found) = lay("stages: {ideas: {limit_days: soon, short: Backlog}}");
    assert_eq!(
        found,
        ["1 `soon` T802 `limit_days` should be a whole number, not `soon` | Replace the value by a whole number."]
    );
    assert_eq!(playbook.stages[0].limit_days, Some(30));
    assert_eq!(playbook.stages[0].short.get("en"), "Backlog");
    one("score: 5", "1 `5` T802 `score` should be a map of `key: value`, not `5`");
    one("kinds: [idea]", "1 `idea` T802 `kinds[4]` should be a map of `key: value`, not `idea`");
    one(
        "waivers: {signed_by: {pm: true}}",
        "1 `{pm: true}` T802 `signed_by` should be one word, or several in square brackets, not `{pm: true}`",
    );
    one(
        "kinds: {alert: {dated: yes}}",
        "1 `yes` T802 `dated` should be `true` or `false`, not `yes` | Replace the value by `true` or `false`.",
    );
    one("limits: {pmm_per_pm: 0,1}", "1 `1` T802 there is no limit `1`");
    one("limits: {pmm_per_pm: \"0.1\"}", "1 `\"0.1\"` T802 `pmm_per_pm` should be a number, not `\"0.1\"`");
    one(
        "sprint: {first: {starts: 2026-02-30}}",
        "1 `2026-02-30` T802 `starts` should be a date, such as `2026-11-22`, not `2026-02-30`",
    );
    one(
        "stages: {ideas: {name: [a]}}",
        "1 `[a]` T802 `name` should be a text, or one text for each language, not `[a]`",
    );
    one("- a", "1 `- a` T802 `playbook.yaml` should be a map of `key: value`, not `- a`");
    one("roles: {pm: {hue: 7}}", "1 `7` T802 this number must lie between 0 and 2 ");
    assert_eq!(lay("score: 5").0.scoring.active().criteria.len(), 2);
}

#[test]
fn names_that_nothing_has() {
    let rule = |more: &str| format!("rules:\n- {{id: a, name: A, kind: initiative, at: 1, {more}}}");
    one(
        &rule("present: {field: evidance}"),
        "2 `evidance` T802 there is no field `evidance`; did you mean `evidence`?",
    );
    one(&rule("section: {id: breif}"), "2 `breif` T802 there is no section `breif`; did you mean `brief`?");
    one(&rule("signed_by: {role: pmn}"), "2 `pmn` T802 there is no role `pmn`; did you mean `pm`?");
    one(&rule("signed_by: {field: laed}"), "2 `laed` T802 there is no field `laed`");
    one(&rule("section: {id: brief}, owed_by: qa"), "2 `qa` T802 there is no role `qa`");
    one(&rule("section: {id: brief}, tracks: [lite]"), "2 `lite` T802 there is no track `lite`");
    one(
        &rule("section: {id: brief}, unless: {type: [intrenal]}"),
        "2 `intrenal` T802 `intrenal` is not among the values of this field; did you mean `internal`?",
    );
    one(
        &rule("section: {id: brief}, unless: {type: [none]}"),
        "2 `none` T802 `none` is not among the values of this field",
    );
    assert_eq!(mistakes(&rule("section: {id: brief}, unless: {pm: [none]}, when: {size: [absent, s]}")), [""; 0]);
    one(&rule("section: {id: brief}, when: {tipe: [x]}"), "2 `tipe` T802 there is no field `tipe`");
    one(
        &rule("no_open: {kind: alerts, field: about}"),
        "2 `alerts` T802 there is no kind of document `alerts`; did you mean `alert`?",
    );
    one(
        &rule("no_open: {kind: alert, field: about, where: {level: [stopp]}}"),
        "2 `stopp` T802 `stopp` is not among the values of this field",
    );
    one(
        "rules: [{id: a, name: A, kind: inititive, at: 1, section: {id: brief}}]",
        "1 `inititive` T802 there is no kind of document `inititive`; did you mean `initiative`?",
    );
    one("score: {preset: ice}", "1 `ice` T802 there is no formula `ice`");
    one("score: {field: icee}", "1 `icee` T802 there is no field `icee`; did you mean `ice`?");
    one("score: {min_raters: {strict: 3}}", "1 `strict` T802 there is no profile `strict`");
    one("score: {required_raters: {reach: [pm]}}", "1 `reach` T802 there is no criterion `reach`");
    one("kinds: {alert: {fields: {about: {to: [fire]}}}}", "1 `fire` T802 there is no kind of document `fire`");
    one("kinds: {alert: {fields: {x: {type: txt}}}}", "1 `txt` T802 there is no type `txt`; did you mean `text`?");
    one("stages: {ideas: {tasks: {ceo: [Decide]}}}", "1 `ceo` T802 there is no role `ceo`");
    one("limits: {insight_days: 3}", "1 `insight_days` T802 there is no limit `insight_days`");
    one("reports: {wbs: {on: true}}", "1 `wbs` T802 there is no report `wbs`");
    one(
        "stages: {ideas: {purpose: {en: Look, then leap}}}",
        "1 `then leap` T802 there is no language `then leap` | Name languages by two letters",
    );
    one("roles:\n  - desing: null", "2 `desing` T802 there is no role `desing`");
}

#[test]
fn stages_and_words() {
    one(
        "kinds: {alert: {fields: {about: {at: 9}}}}",
        "1 `9` T802 there is no stage `9` | Write a number from 0 to 3, or `done`",
    );
    one("kinds: {alert: {fields: {about: {at: {minimal: 01}}}}}", "1 `01` T802 there is no stage `01`");
    one(
        "rules: {open-alert: {level: fatal}}",
        "1 `fatal` T802 `fatal` is not one of the values of `level` | Use one of these: off, note, warning, error.",
    );
    one(
        "score: {cap: hard}",
        "1 `hard` T802 `hard` is not one of the values of `cap` | Use one of these: off, warn, apply.",
    );
    one(
        "cycle: {length: years}",
        "1 `years` T802 `years` is not one of the values of `length` | Use one of these: quarter, month, weeks.",
    );
    one(
        "kinds: {alert: {visibility: tem}}",
        "1 `tem` T802 `tem` is not among the values of this field; did you mean `team`?",
    );
    one(
        "kinds: {alert: {fields: {level: {default: wach}}}}",
        "1 `wach` T802 `wach` is not among the values of this field",
    );
}

#[test]
fn rules_that_ask_nothing_too_much_or_the_impossible() {
    let rule = |more: &str| format!("rules: [{{id: a, name: A, kind: initiative, at: 1{more}}}]");
    one(
        &rule(""),
        "1 `{id: a, name: A, kind: initiative, at: 1}` T802 this rule asks for nothing | Add exactly one of these: present,",
    );
    one(&rule(", presnt: {field: pm}"), "1 `presnt` T802 a rule cannot ask for `presnt`; did you mean `present`?");
    one(
        &rule(", present: {field: pm}, section: {id: brief}"),
        "1 `section` T802 `present` and `section` exclude each other",
    );
    one(&rule(", min_items: {field: pm}"), "1 `pm` T802 the field `pm` is not a list");
    one(&rule(", fresh: {field: pm, days: 3}"), "1 `pm` T802 the field `pm` does not hold a date");
    one(&rule(", before: {a: start, b: pm}"), "1 `pm` T802 the field `pm` does not hold a date");
    one(
        &rule(", links_to: {field: competitors, kind: alert}"),
        "1 `competitors` T802 the field `competitors` does not lead to documents of this kind",
    );
    one(&rule(", count_where: {field: evidence}"), "1 `{field: evidence}` T802 `min` is missing here");
    one(&rule(", signed_by: {n: 1}"), "1 `{n: 1}` T802 `role` is missing here");
    one(&rule(", one_of: []"), "1 `[]` T802 `one_of` should be a list, not `[]`");
    one(
        "rules: [{id: a, kind: initiative, at: 1, section: {id: brief}}]",
        "1 `{id: a, kind: initiative, at: 1, section: {id: brief}}` T802 `message` is missing here",
    );
    one(
        "rules: [{id: a, name: A, kind: initiative, section: {id: brief}}]",
        "1 `{id: a, name: A, kind: initiative, section: {id: brief}}` T802 `at` is missing here",
    );
    one(
        "rules: [{id: a, name: A, at: 1, section: {id: brief}}]",
        "1 `{id: a, name: A, at: 1, section: {id: brief}}` T802 `kind` is missing here",
    );
    assert_eq!(lay(&rule("")).0.rules.len(), 4, "the built-in rules are all there");
}

#[test]
fn one_bad_part_of_a_built_in_rule_leaves_the_rule_standing() {
    let (playbook, found) = lay("rules: {missing-direct-competitor: {at: 2, owed_by: sales, links_to: {min: many}}}");
    assert_eq!(found.len(), 2, "{found:#?}");
    let rule = &playbook.rules[0];
    assert_eq!(rule.at.get(1).map(|at| at.0), Some(2));
    assert_eq!(rule.owed_by.as_deref(), Some("pmm"));
}

#[test]
fn ids_and_codes() {
    one(
        "rules: [{name: A, kind: initiative, at: 1, section: {id: brief}}]",
        "1 `{name: A, kind: initiative, at: 1, section: {id: brief}}` T802 `id` is missing here",
    );
    one("roles: [{id: 1st, name: First}]", "1 `1st` T802 `1st` cannot be an id");
    one("roles: [{id: qa, name: A}, {id: qa, name: B}]", "1 `qa` T802 the id `qa` stands twice in this list");
    one(
        "rules: [{id: missing-field, name: A, kind: alert, at: 0, present: {field: about}}]",
        "1 `missing-field` T802 another check is called `missing-field` already",
    );
    one("rules: {open-alert: {code: T701}}", "1 `T701` T802 the code `T701` is taken already");
    one("rules: {open-alert: {code: T103}}", "1 `T103` T802 the code `T103` is taken already");
    one("rules: {open-alert: {code: alert}}", "1 `alert` T802 `alert` cannot be a code");
    one("kinds: {idea: {folder: alerts}}", "1 `alerts` T802 `alerts` belongs to another kind of document already");
    one("kinds: {idea: {folder: ../ideas}}", "1 `../ideas` T802 `../ideas` is not a place in the workspace");
    one("kinds: {idea: {file: ideas.txt}}", "1 `ideas.txt` T802 `ideas.txt` is not a place in the workspace");
    one("kinds: {idea: {name: Idea}}", "1 `idea: {name: Idea}` T802 `folder` is missing here");
    one("kinds: {alert: {folder: a, file: b.yaml}}", "1 `b.yaml` T802 `folder` and `file` exclude each other");
    one(
        "kinds: {alert: {fields: {x: {type: enum, values: [a, a]}}}}",
        "1 `a` T802 the value `a` stands twice in this list",
    );
    one(
        "kinds: {alert: {fields: {x: {type: text, min: 5, max: 2}}}}",
        "1 `2` T802 the smallest value, 5, is not below the largest, 2",
    );
    let (playbook, _) = lay("roles: [{id: qa, name: A}, {id: qa, name: B}]");
    assert_eq!(playbook.role("qa").map(|role| role.name.get("en").to_string()).as_deref(), Some("A"));
}

#[test]
fn a_duplicate_key_is_found_by_the_parser_and_the_first_one_counts() {
    let (playbook, found) = lay("limits: {pmm_per_pm: 0.2}\nlimits: {pmm_per_pm: 0.3}");
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("2 `limits` T009"), "{found:?}");
    assert_eq!(playbook.limit("pmm_per_pm"), Some(0.2));
}

#[test]
fn exactly_one_is_accountable() {
    one(
        "stages: {ideas: {activities: {collect: {A: [pm, pmm]}}}}",
        "1 `[pm, pmm]` T601 2 roles are accountable for “Collect requests” | Name exactly one role",
    );
    one(
        "stages: {ideas: {activities: {sort: {name: Sort ideas, R: [pm]}}}}",
        "1 `sort: {name: Sort ideas, R: [pm]}` T601 nobody is accountable for “Sort ideas”",
    );
    one(
        "roles: {pm: null}\nstages: {ideas: {tasks: {pmm: [Look]}}}",
        "2 `ideas: {tasks: {pmm: [Look]}}` T601 nobody is accountable",
    );
}

#[test]
fn formulae_that_could_not_be_computed() {
    let preset = |more: &str| {
        format!(
            "score: {{presets: [{{id: mine, criteria: [{{id: reach, scale: {{min: 0, max: 10}}}}, {{id: effort, scale: {{min: 1, max: 10}}}}], {more}}}], preset: mine}}"
        )
    };
    let found = |more: &str| {
        let found = mistakes(&preset(more));
        assert_eq!(found.len(), 1, "{found:#?}");
        found
            .into_iter()
            .next()
            .and_then(|line| line.split_once(' ').map(|(_, rest)| rest.to_string()))
            .unwrap_or_default()
    };
    assert_eq!(
        mistakes(&preset("numerator: {combine: sum, of: {reach: 0.5}}, denominator: {combine: sum, of: {effort: 1}}")),
        Vec::<String>::new()
    );
    assert_eq!(
        found("numerator: {combine: sum, of: {reach: 0}}"),
        "`0` T802 `0` cannot be a weight | Write a number above 0, or take the criterion out."
    );
    assert_eq!(
        found("numerator: {combine: product, of: {reach: 1.5}}"),
        "`1.5` T802 `1.5` cannot be a weight | Write 1, 2 or 3, or take the criterion out."
    );
    assert_eq!(
        found("numerator: {combine: product, of: {reach: 4}}").split(" | ").next(),
        Some("`4` T802 `4` cannot be a weight")
    );
    assert_eq!(
        found("numerator: {combine: sum, of: {effort: 1}}, denominator: {combine: sum, of: {reach: 1}}"),
        "`reach` T802 scores are divided by “reach”, and its scale begins at 0 or below | Let the scale of “reach” begin above 0."
    );
    assert_eq!(
        found("tie: [reach]").split(" | ").next(),
        Some(
            "`{id: mine, criteria: [{id: reach, scale: {min: 0, max: 10}}, {id: effort, scale: {min: 1, max: 10}}], tie: [reach]}` T802 `numerator` is missing here"
        )
    );
    assert!(
        found("numerator: {combine: sum, of: {rech: 1}}")
            .starts_with("`rech` T802 there is no criterion `rech`; did you mean `reach`?")
    );
    assert!(
        found("numerator: {combine: sum, of: {reach: 1}}, axes: [reach]")
            .starts_with("`[reach]` T802 `axes` should be three criteria, for across, up and size, not `[reach]`")
    );
    let (playbook, _) = lay(&preset("numerator: {combine: sum, of: {reach: 0}}"));
    assert_eq!(&*playbook.scoring.active().id, "product", "the built-in formula is in force");
}

#[test]
fn scales_and_lines_that_make_no_sense() {
    let scale = |text: &str| format!("score: {{presets: {{product: {{criteria: {{impact: {{scale: {text}}}}}}}}}}}");
    one(&scale("{step: 2}"), "1 `2` T802 no rating could follow this scale | Write a smallest value");
    one(&scale("{step: 0}"), "1 `0` T802 no rating could follow this scale");
    one(&scale("{max: 1}"), "1 `1` T802 the smallest value, 1, is not below the largest, 1");
    one(
        &scale("{step: 0.125}"),
        "1 `0.125` T802 `step` should be a number with at most two decimals, such as `0.25`, not `0.125`",
    );
    one(&scale("{values: [2, 1]}"), "1 `1` T802 no rating could follow this scale");
    one(&scale("{values: [2]}"), "1 `[2]` T802 no rating could follow this scale");
    one(
        "score: {select: {top: 5, min_score: 3}}",
        "1 `{top: 5, min_score: 3}` T802 `select` should be `all`, or exactly one of",
    );
    one("score: {select: some}", "1 `some` T802 `select` should be `all`, or exactly one of");
    one("score: {select: {top: 0}}", "1 `0` T802 this number must lie between 1 and 100000 ");
    one(
        "score: {ranked: {stages: [2, 0]}}",
        "1 `[2, 0]` T802 `stages` should be the first and the last stage, such as `[0, 2]`, not `[2, 0]`",
    );
    one("score: {discuss_at: 4}", "1 `4` T802 this number must lie between 0 and 1 ");
    one("score: {aggregate: facilitator, facilitator: null}", "1 `facilitator` T802 `facilitator` is missing here");
}

#[test]
fn a_playbook_needs_stages_kinds_and_a_formula() {
    one("kinds: null", "1 `kinds` T802 `kinds` is missing here");
    one("stages: null", "1 `stages` T802 `stages` is missing here");
    one("score: null", "1 `score` T802 `score` is missing here");
    let (playbook, _) = lay("kinds: null\nstages: null\nscore: null\nprofiles: null");
    assert_eq!((playbook.kinds.len(), playbook.stages.len(), playbook.profiles.len()), (4, 4, 3));
}

#[test]
fn another_version_is_said_and_the_rest_is_read() {
    let (playbook, found) = lay("version: 2\nlimits: {pmm_per_pm: 0.2}");
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("1 `2` T804 version `2` of this file is not known"));
    assert_eq!(playbook.limit("pmm_per_pm"), Some(0.2));
}

#[test]
fn any_text_gives_a_playbook_that_holds_together() {
    // Every prefix of a text with everything in it: what an editor hands over while somebody types.
    let text = include_str!("base.yaml");
    for (end, _) in text.char_indices().step_by(97) {
        let (playbook, _) = lay(&text[..end]);
        assert!(!playbook.kinds.is_empty() && !playbook.stages.is_empty(), "{end}");
        assert!(!playbook.scoring.active().criteria.is_empty(), "{end}");
    }
}
