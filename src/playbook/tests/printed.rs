//! The printed playbook: readable, marked, and the same playbook when it is read again.

use crate::model::playbook::Playbook;
use crate::playbook::print::printed;
use crate::playbook::settle::settle;
use crate::playbook::sources::Sources;
use crate::playbook::tests::fixture::{BASE, clean, path};

const TEAM: &str = "\
stages:
  - {id: ideas, name: {en: 'Backlog: all of it'}, limit_days: null}
roles:
  - {id: legal, name: \"yes\", goal: \"two\\nlines, and a \\\"word\\\"\"}
  - engineering: null
rules: {open-alert: {level: off}}
kinds: {initiative: {fields: {source: {type: text}, due: null}}}
";

fn print(team: Option<&str>) -> String {
    let path = path();
    printed("standard", &Sources::new(BASE, team.map(|text| (&path, text))))
}

/// Everything but the places.
fn shown(playbook: &Playbook) -> String {
    let mut playbook = playbook.clone();
    playbook.origins.clear();
    playbook.overlay = None;
    playbook.rules.iter_mut().for_each(|rule| rule.place = None);
    format!("{playbook:#?}")
}

#[test]
fn what_the_team_wrote_is_marked_and_what_it_removed_stays_in_sight() {
    let printed = print(Some(TEAM));
    for line in [
        "    name: {en: Collect ideas, ru: Сбор инициатив}",
        "      en: \"Backlog: all of it\"  # playbook.yaml:2",
        "      ru: Сбор инициатив",
        "    limit_days: null  # playbook.yaml:2",
        "  - engineering: null  # playbook.yaml:5",
        "  - {id: legal, name: \"yes\", goal: \"two\\nlines, and a \\\"word\\\"\"}  # playbook.yaml:4",
        "    level: off  # playbook.yaml:6",
        "  - {id: pmm, short: PMM, name: Product marketing manager, side: market, hue: 2}",
    ] {
        let there = printed.lines().any(|printed| printed == line);
        assert!(there != line.contains("{en: Collect"), "{line}\n\n{printed}");
    }
}

#[test]
fn the_printed_playbook_saved_means_the_same() {
    for team in ["", TEAM, "stages: {plan: null}"] {
        let before = clean(team);
        let printed = print(Some(team));
        assert_eq!(shown(&clean(&printed)), shown(&before), "{printed}");
    }
}

#[test]
fn the_printed_playbook_stands_on_its_own() {
    let printed = print(Some(TEAM));
    let alone = settle("standard", &Sources::new(&printed, None));
    let before = clean(TEAM);
    assert_eq!(format!("{:#?}", alone.playbook.kinds), format!("{:#?}", before.kinds));
    assert_eq!(format!("{:#?}", alone.playbook.scoring), format!("{:#?}", before.scoring));
}

#[test]
fn a_copied_file_changes_nothing_and_nothing_of_it_is_marked() {
    assert_eq!(print(Some(BASE)), print(None));
    let changed = BASE.replace("limit_days: 30", "limit_days: 31");
    let marked = print(Some(&changed));
    let marked: Vec<&str> = marked.lines().filter(|line| line.contains("# playbook.yaml")).collect();
    assert_eq!(marked, ["    limit_days: 31  # playbook.yaml:18"]);
}

#[test]
fn nothing_is_marked_where_no_team_wrote() {
    let printed = print(None);
    assert!(!printed.contains("playbook.yaml"), "{printed}");
    assert_eq!(print(Some("")), printed);
}
