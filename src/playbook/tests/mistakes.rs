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
    one("rolls: []", "1 `rolls` T802 There is no setting `rolls` here. | Did you mean `roles`?");
    one(
        "kinds:\n  - {id: alert, fodler: x}",
        "2 `fodler` T802 There is no setting `fodler` here. | Did you mean `folder`?",
    );
    one("waivers: {who: [pm]}", "1 `who` T802 There is no setting `who` here. | Settings that exist here: signed_by.");
    one("kinds: {alert: {fields: {level: {max: 3}}}}", "1 `max` T802 There is no setting `max` here.");
    // A list that does not belong there is no reason to drop the map that holds it.
    let (playbook, _) = lay("limits: {insight_answer_days: 14}\nrolls: []");
    assert_eq!(playbook.limit("insight_answer_days"), Some(14.0));
}

#[test]
fn wrong_types_keep_the_built_in_value() {
    let (playbook, found) = lay("stages: {ideas: {limit_days: soon, short: Backlog}}");
    assert_eq!(
        found,
        ["1 `soon` T802 `soon` is not a whole number. | Write plain digits, such as `3`, without quotes."]
    );
    assert_eq!(playbook.stages[0].limit_days, Some(30));
    assert_eq!(playbook.stages[0].short.get("en"), "Backlog");
    one("score: 5", "1 `5` T802 `5` is not a group of settings.");
    one("kinds: [idea]", "1 `idea` T802 `idea` is not a group of settings.");
    one("waivers: {signed_by: {pm: true}}", "1 `{pm: true}` T802 `{pm: true}` is not a list of words.");
    one("kinds: {alert: {dated: yes}}", "1 `yes` T802 `yes` is not true or false. | Write `true` or `false`.");
    one("limits: {pmm_per_pm: 0,1}", "1 `1` T802 There is no limit `1` here.");
    one("limits: {pmm_per_pm: \"0.1\"}", "1 `\"0.1\"` T802 `\"0.1\"` is not a number.");
    one("sprint: {first: {starts: 2026-02-30}}", "1 `2026-02-30` T802 `2026-02-30` is not a day of the calendar.");
    one("stages: {ideas: {name: [a]}}", "1 `[a]` T802 `[a]` is not a text for people.");
    one("- a", "1 `- a` T802 `- a` is not a group of settings.");
    one("roles: {pm: {hue: 7}}", "1 `7` T802 This number must lie between 0 and 2.");
    assert_eq!(lay("score: 5").0.scoring.active().criteria.len(), 2);
}

#[test]
fn names_that_nothing_has() {
    let rule = |more: &str| format!("rules:\n- {{id: a, name: A, kind: initiative, at: 1, {more}}}");
    one(
        &rule("present: {field: evidance}"),
        "2 `evidance` T802 There is no field `evidance` here. | Did you mean `evidence`?",
    );
    one(&rule("section: {id: breif}"), "2 `breif` T802 There is no section `breif` here. | Did you mean `brief`?");
    one(&rule("signed_by: {role: pmn}"), "2 `pmn` T802 There is no role `pmn` here. | Did you mean `pm`?");
    one(&rule("signed_by: {field: laed}"), "2 `laed` T802 There is no field `laed` here.");
    one(&rule("section: {id: brief}, owed_by: qa"), "2 `qa` T802 There is no role `qa` here.");
    one(&rule("section: {id: brief}, tracks: [lite]"), "2 `lite` T802 There is no track `lite` here.");
    one(
        &rule("section: {id: brief}, unless: {type: [intrenal]}"),
        "2 `intrenal` T802 There is no value `intrenal` here. | Did you mean `internal`?",
    );
    one(&rule("section: {id: brief}, when: {tipe: [x]}"), "2 `tipe` T802 There is no field `tipe` here.");
    one(
        &rule("no_open: {kind: alerts, field: about}"),
        "2 `alerts` T802 There is no kind `alerts` here. | Did you mean `alert`?",
    );
    one(
        &rule("no_open: {kind: alert, field: about, where: {level: [stopp]}}"),
        "2 `stopp` T802 There is no value `stopp` here.",
    );
    one(
        "rules: [{id: a, name: A, kind: inititive, at: 1, section: {id: brief}}]",
        "1 `inititive` T802 There is no kind `inititive` here. | Did you mean `initiative`?",
    );
    one("score: {preset: ice}", "1 `ice` T802 There is no preset `ice` here.");
    one("score: {field: icee}", "1 `icee` T802 There is no field `icee` here. | Did you mean `ice`?");
    one("score: {min_raters: {strict: 3}}", "1 `strict` T802 There is no profile `strict` here.");
    one("score: {required_raters: {reach: [pm]}}", "1 `reach` T802 There is no criterion `reach` here.");
    one("kinds: {alert: {fields: {about: {to: [fire]}}}}", "1 `fire` T802 There is no kind `fire` here.");
    one(
        "kinds: {alert: {fields: {x: {type: txt}}}}",
        "1 `txt` T802 There is no type `txt` here. | Did you mean `text`?",
    );
    one("stages: {ideas: {tasks: {ceo: [Decide]}}}", "1 `ceo` T802 There is no role `ceo` here.");
    one("limits: {insight_days: 3}", "1 `insight_days` T802 There is no limit `insight_days` here.");
    one("reports: {wbs: {on: true}}", "1 `wbs` T802 There is no report `wbs` here.");
    one(
        "stages: {ideas: {purpose: {en: Look, then leap}}}",
        "1 `then leap` T802 There is no language `then leap` here. | A language is named by two letters",
    );
    one("roles:\n  - desing: null", "2 `desing` T802 There is no role `desing` here.");
}

#[test]
fn stages_and_words() {
    one(
        "kinds: {alert: {fields: {about: {at: 9}}}}",
        "1 `9` T802 There is no stage `9`. | Write a number from 0 to 3, or `done`",
    );
    one("kinds: {alert: {fields: {about: {at: {minimal: 01}}}}}", "1 `01` T802 There is no stage `01`.");
    one(
        "rules: {open-alert: {level: fatal}}",
        "1 `fatal` T802 `fatal` is not possible here. | Write one of: off, note, warning, error.",
    );
    one("score: {cap: hard}", "1 `hard` T802 `hard` is not possible here. | Write one of: off, warn, apply.");
    one(
        "cycle: {length: years}",
        "1 `years` T802 `years` is not possible here. | Write one of: quarter, month, weeks.",
    );
    one("kinds: {alert: {visibility: tem}}", "1 `tem` T802 There is no value `tem` here. | Did you mean `team`?");
    one("kinds: {alert: {fields: {level: {default: wach}}}}", "1 `wach` T802 There is no value `wach` here.");
}

#[test]
fn rules_that_ask_nothing_too_much_or_the_impossible() {
    let rule = |more: &str| format!("rules: [{{id: a, name: A, kind: initiative, at: 1{more}}}]");
    one(
        &rule(""),
        "1 `{id: a, name: A, kind: initiative, at: 1}` T802 This rule asks for nothing. | A rule holds exactly one of: present,",
    );
    one(&rule(", presnt: {field: pm}"), "1 `presnt` T802 A rule cannot ask for `presnt`. | Did you mean `present`?");
    one(
        &rule(", present: {field: pm}, section: {id: brief}"),
        "1 `section` T802 `present` and `section` exclude each other.",
    );
    one(&rule(", min_items: {field: pm}"), "1 `pm` T802 The field `pm` is no list.");
    one(&rule(", fresh: {field: pm, days: 3}"), "1 `pm` T802 The field `pm` holds no date.");
    one(&rule(", before: {a: start, b: pm}"), "1 `pm` T802 The field `pm` holds no date.");
    one(
        &rule(", links_to: {field: competitors, kind: alert}"),
        "1 `competitors` T802 The field `competitors` does not lead to documents of that kind.",
    );
    one(&rule(", count_where: {field: evidence}"), "1 `{field: evidence}` T802 `min` is missing here.");
    one(&rule(", signed_by: {n: 1}"), "1 `{n: 1}` T802 `role` is missing here.");
    one(&rule(", one_of: []"), "1 `[]` T802 `[]` is not a list.");
    one(
        "rules: [{id: a, kind: initiative, at: 1, section: {id: brief}}]",
        "1 `{id: a, kind: initiative, at: 1, section: {id: brief}}` T802 `message` is missing here.",
    );
    one(
        "rules: [{id: a, name: A, kind: initiative, section: {id: brief}}]",
        "1 `{id: a, name: A, kind: initiative, section: {id: brief}}` T802 `at` is missing here.",
    );
    one(
        "rules: [{id: a, name: A, at: 1, section: {id: brief}}]",
        "1 `{id: a, name: A, at: 1, section: {id: brief}}` T802 `kind` is missing here.",
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
        "1 `{name: A, kind: initiative, at: 1, section: {id: brief}}` T802 `id` is missing here.",
    );
    one("roles: [{id: 1st, name: First}]", "1 `1st` T802 `1st` cannot be a name for other files to refer to.");
    one("roles: [{id: qa, name: A}, {id: qa, name: B}]", "1 `qa` T802 The id `qa` stands twice in this list.");
    one(
        "rules: [{id: missing-field, name: A, kind: alert, at: 0, present: {field: about}}]",
        "1 `missing-field` T802 There is another check called `missing-field`.",
    );
    one("rules: {open-alert: {code: T701}}", "1 `T701` T802 The code `T701` is taken already.");
    one("rules: {open-alert: {code: T103}}", "1 `T103` T802 The code `T103` is taken already.");
    one("rules: {open-alert: {code: alert}}", "1 `alert` T802 `alert` cannot be a name");
    one("kinds: {idea: {folder: alerts}}", "1 `alerts` T802 `alerts` belongs to another kind already.");
    one("kinds: {idea: {folder: ../ideas}}", "1 `../ideas` T802 `../ideas` is not a place inside the workspace.");
    one("kinds: {idea: {file: ideas.txt}}", "1 `ideas.txt` T802 `ideas.txt` is not a place inside the workspace.");
    one("kinds: {idea: {name: Idea}}", "1 `idea: {name: Idea}` T802 `folder` is missing here.");
    one("kinds: {alert: {folder: a, file: b.yaml}}", "1 `b.yaml` T802 `folder` and `file` exclude each other.");
    one(
        "kinds: {alert: {fields: {x: {type: enum, values: [a, a]}}}}",
        "1 `a` T802 The value `a` stands twice in this list.",
    );
    one(
        "kinds: {alert: {fields: {x: {type: text, min: 5, max: 2}}}}",
        "1 `2` T802 The smallest value, 5, is larger than the largest, 2.",
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
        "1 `[pm, pmm]` T601 2 roles are accountable for “Collect requests”. | Write exactly one role under `A`.",
    );
    one(
        "stages: {ideas: {activities: {sort: {name: Sort ideas, R: [pm]}}}}",
        "1 `sort: {name: Sort ideas, R: [pm]}` T601 Nobody is accountable for “Sort ideas”.",
    );
    one(
        "roles: {pm: null}\nstages: {ideas: {tasks: {pmm: [Look]}}}",
        "2 `ideas: {tasks: {pmm: [Look]}}` T601 Nobody is accountable",
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
        "`0` T802 `0` cannot be a weight. | Write a number above 0, or take the criterion out."
    );
    assert_eq!(
        found("numerator: {combine: product, of: {reach: 1.5}}"),
        "`1.5` T802 `1.5` cannot be a weight. | Write 1, 2 or 3, or take the criterion out."
    );
    assert_eq!(
        found("numerator: {combine: product, of: {reach: 4}}").split(" | ").next(),
        Some("`4` T802 `4` cannot be a weight.")
    );
    assert_eq!(
        found("numerator: {combine: sum, of: {effort: 1}}, denominator: {combine: sum, of: {reach: 1}}"),
        "`reach` T802 Scores are divided by reach, and its scale begins at 0 or below. | Let the scale of reach begin above 0."
    );
    assert_eq!(
        found("tie: [reach]").split(" | ").next(),
        Some(
            "`{id: mine, criteria: [{id: reach, scale: {min: 0, max: 10}}, {id: effort, scale: {min: 1, max: 10}}], tie: [reach]}` T802 `numerator` is missing here."
        )
    );
    assert!(
        found("numerator: {combine: sum, of: {rech: 1}}")
            .starts_with("`rech` T802 There is no criterion `rech` here. | Did you mean `reach`?")
    );
    assert!(
        found("numerator: {combine: sum, of: {reach: 1}}, axes: [reach]")
            .starts_with("`[reach]` T802 `[reach]` is not three criteria.")
    );
    let (playbook, _) = lay(&preset("numerator: {combine: sum, of: {reach: 0}}"));
    assert_eq!(&*playbook.scoring.active().id, "product", "the built-in formula is in force");
}

#[test]
fn scales_and_lines_that_make_no_sense() {
    let scale = |text: &str| format!("score: {{presets: {{product: {{criteria: {{impact: {{scale: {text}}}}}}}}}}}");
    one(&scale("{step: 2}"), "1 `2` T802 This scale cannot be used. | Write `{min: 1, max: 10, step: 1}`, or");
    one(&scale("{step: 0}"), "1 `0` T802 This scale cannot be used.");
    one(&scale("{max: 1}"), "1 `1` T802 The smallest value, 1, is larger than the largest, 1.");
    one(&scale("{step: 0.125}"), "1 `0.125` T802 `0.125` is not a number with at most two decimals.");
    one(&scale("{values: [2, 1]}"), "1 `1` T802 This scale cannot be used.");
    one(&scale("{values: [2]}"), "1 `[2]` T802 This scale cannot be used.");
    one(
        "score: {select: {top: 5, min_score: 3}}",
        "1 `{top: 5, min_score: 3}` T802 `{top: 5, min_score: 3}` is not a way to draw the line.",
    );
    one(
        "score: {select: some}",
        "1 `some` T802 `some` is not a way to draw the line. | Write `all`, or exactly one of",
    );
    one("score: {select: {top: 0}}", "1 `0` T802 This number must lie between 1 and 100000.");
    one("score: {ranked: {stages: [2, 0]}}", "1 `[2, 0]` T802 `[2, 0]` is not a first and a last stage.");
    one("score: {discuss_at: 4}", "1 `4` T802 This number must lie between 0 and 1.");
    one("score: {aggregate: facilitator, facilitator: null}", "1 `facilitator` T802 `facilitator` is missing here.");
}

#[test]
fn a_playbook_needs_stages_kinds_and_a_formula() {
    one("kinds: null", "1 `kinds` T802 `kinds` is missing here.");
    one("stages: null", "1 `stages` T802 `stages` is missing here.");
    one("score: null", "1 `score` T802 `score` is missing here.");
    let (playbook, _) = lay("kinds: null\nstages: null\nscore: null\nprofiles: null");
    assert_eq!((playbook.kinds.len(), playbook.stages.len(), playbook.profiles.len()), (4, 4, 3));
}

#[test]
fn another_version_is_said_and_the_rest_is_read() {
    let (playbook, found) = lay("version: 2\nlimits: {pmm_per_pm: 0.2}");
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("1 `2` T804 Version `2` of this file is not known; this program reads version 1."));
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
