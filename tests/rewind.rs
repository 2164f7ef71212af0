//! How a workspace came to be, read off its own dates.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::date;
use jiff::tz::TimeZone;
use tandem::base::path::TreePath;
use tandem::base::tree::Tree;
use tandem::edit::rewind::{self, Change};
use tandem::host::embedded;
use tandem::playbook;

use crate::fixture::{Fixture, workspace};

fn history(tree: &Tree) -> Vec<Change> {
    let path = TreePath::new("playbook.yaml").unwrap();
    let own = tree.text(&path).map(|bytes| String::from_utf8(bytes.to_vec()).unwrap());
    let (playbook, _) = playbook::read("standard", own.as_deref().map(|text| (&path, text)));
    rewind::history(tree, &playbook, date(2026, 9, 14), &TimeZone::get("Europe/Warsaw").unwrap())
}

/// What happened to one file: the first line of each message and the text afterwards.
fn story(text: &str, file: &str) -> Vec<(String, String)> {
    let changes = history(&workspace(text).tree());
    let of = |change: &Change| {
        let (_, bytes) = change.files.iter().find(|(path, _)| path.as_str() == file)?;
        let line = format!("{} {}", change.at.date(), change.message.lines().next()?);
        Some((line, String::from_utf8(bytes.to_vec()).unwrap()))
    };
    changes.iter().filter_map(of).collect()
}

const TRIAL: &str = "\
//- initiatives/trial.md
---
title: Trial without a card
created: 2026-05-11
stage: 3  # in review
pm: anna
pmm: leo
metric: trials
ice:
  - {by: anna, date: 2026-05-27, impact: 9, confidence: 3, ease: 6}
  - {by: leo, date: 2026-06-01, impact: 8, confidence: 3, ease: null}
evidence: [{kind: survey, result: supports, n: 9, date: 2026-06-08, by: leo}, {kind: pilot, n: 9, date: 2026-06-12, by: anna}]
gates:
  - {enter: 2, date: 2026-05-27, verdict: go, by: [anna], why: Loud enough}
  - enter: 3
    date: 2026-06-19
    by: [anna, leo]
    recorded_by: leo
---
Shops leave at the payment page.

## Why now

Autumn is near.

## Analysis

- Nine of ten.
- See [what we heard](../insights/2026-07-01-card.md).
//- insights/2026-07-01-card.md
---
title: The card
heard: 2026-07-01
heard_by: leo
about: [trial]
status: answered
answered: 2026-08-03
---
I closed the tab.
";

#[test]
fn a_document_grows_by_its_dates() {
    let story = story(TRIAL, "initiatives/trial.md");
    let lines: Vec<&str> = story.iter().map(|(line, _)| line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "2026-05-11 Add initiative: Trial without a card",
            "2026-05-19 Move trial to ICE scoring",
            "2026-05-27 Move trial to Validation",
            "2026-06-01 Score trial",
            "2026-06-08 Add evidence to trial",
            "2026-06-12 Add evidence to trial",
            "2026-06-19 Extend trial",
            "2026-06-19 Move trial to Plan and review",
            "2026-07-01 Extend trial",
        ]
    );
    assert_eq!(
        story[0].1,
        "---\ntitle: Trial without a card\ncreated: 2026-05-11\nstage: 0  # in review\n---\nShops leave at the payment page.\n\n"
    );
    assert!(story[1].1.contains("stage: 1  # in review\npm: anna\npmm: leo\n---\n"), "{}", story[1].1);
    assert_eq!(
        story[2].1,
        "---\ntitle: Trial without a card\ncreated: 2026-05-11\nstage: 2  # in review\npm: anna\npmm: leo\nmetric: trials\nice:\n  \
         - {by: anna, date: 2026-05-27, impact: 9, confidence: 3, ease: 6}\ngates:\n  \
         - {enter: 2, date: 2026-05-27, verdict: go, by: [anna], why: Loud enough}\n---\n\
         Shops leave at the payment page.\n\n## Why now\n\nAutumn is near.\n\n"
    );
    assert!(
        story[4].1.contains("\nevidence: [{kind: survey, result: supports, n: 9, date: 2026-06-08, by: leo}]\n"),
        "{}",
        story[4].1
    );
    assert!(!story[6].1.contains("enter: 3") && story[7].1.contains("recorded_by: leo\n---\n"));
    assert!(story[7].1.ends_with("- Nine of ten.\n"), "{}", story[7].1);
    assert_eq!(
        workspace(TRIAL).tree().text(&TreePath::new("initiatives/trial.md").unwrap()).unwrap()[..],
        *story[8].1.as_bytes()
    );
}

#[test]
fn a_change_has_the_author_whom_the_data_names() {
    let changes = history(&workspace(TRIAL).tree());
    let author = |message: &str| {
        let change = changes.iter().find(|change| change.message.starts_with(message)).unwrap();
        format!("{} <{}>", change.author.name, change.author.email)
    };
    assert_eq!(author("Score trial"), "Leo Martin <leo@tandem.invalid>");
    assert_eq!(author("Move trial to Validation\n\nLoud enough"), "Anna Kowalska <anna@tandem.invalid>");
    assert_eq!(author("Move trial to Plan and review"), "Leo Martin <leo@tandem.invalid>");
    assert_eq!(author("Set 2026-07-01-card to answered"), "Leo Martin <leo@tandem.invalid>");
}

#[test]
fn what_came_of_something_was_not_known_before() {
    let story = story(TRIAL, "insights/2026-07-01-card.md");
    let lines: Vec<&str> = story.iter().map(|(line, _)| line.as_str()).collect();
    assert_eq!(lines, ["2026-07-01 Add insight: The card", "2026-08-03 Set 2026-07-01-card to answered"]);
    assert!(story[0].1.ends_with("about: [trial]\n---\nI closed the tab.\n"), "{}", story[0].1);
}

#[test]
fn whatever_the_files_hold_the_last_state_is_todays() {
    let files: [(&str, &[u8]); 8] = [
        ("initiatives/broken.md", b"---\ntitle: [a\nstage: 4\ngates: {enter: x}\n---\nText\n"),
        (
            "initiatives/odd.md",
            b"---\nstage: 99\ncreated: 2026-13-01\ngates: [1, {enter: 2, date: 2030-01-01}, {enter: 3}]\nice: x\n---",
        ),
        ("initiatives/bytes.md", b"\xff\xfe"),
        ("initiatives/empty.md", b""),
        ("insights/2026-02-30-no-day.md", b"---\nheard: 2026-08-01\nabout: [odd, 2026-02-30-no-day]\n---\n\xc3\xa9"),
        (
            "insights/2031-01-01-later.md",
            "---\nstatus: answered\nanswered: 2031-02-02\n---\n## Ж\n\né\n\n```\n- a\n```\n".as_bytes(),
        ),
        ("people.yaml", b"- nobody\n"),
        ("loose/file.bin", b"\0"),
    ];
    let fixture = files.iter().fold(Fixture::empty(), |fixture, (path, bytes)| fixture.file(path, *bytes));
    let tree = fixture.tree();
    let mut state = BTreeMap::new();
    for change in history(&tree) {
        state.extend(change.files);
    }
    for (path, _) in tree.iter() {
        assert_eq!(state.get(path), tree.text(path), "{path}");
    }
}

/// What a file gained and lost, and how what it gained begins.
fn step(path: &TreePath, before: &str, after: &str) -> String {
    let fresh: Vec<&str> = after.lines().filter(|line| !before.lines().any(|old| old == *line)).collect();
    let gone = before.lines().filter(|line| !after.lines().any(|new| new == *line)).count();
    let first: String =
        fresh.iter().find(|line| line.len() > 3).map_or("", |line| line.trim()).chars().take(50).collect();
    format!("    {path} +{} -{gone} {first}\n", fresh.len())
}

/// Everybody who asks for the demonstration gets this history. `UPDATE_CASES=1` writes it down anew.
#[test]
fn the_example_has_the_history_that_is_written_down() {
    let tree = embedded::workspace_template().below("example");
    let mut state: BTreeMap<TreePath, String> = BTreeMap::new();
    let mut told = String::new();
    for change in history(&tree) {
        let (at, message) = (change.at.strftime("%F %H:%M"), change.message.replace("\n\n", " — "));
        told += &format!("{at} {} <{}>: {message}\n", change.author.name, change.author.email);
        for (path, bytes) in change.files.iter().filter(|(path, _)| path.is_markdown()) {
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            told += &step(path, state.get(path).map_or("", String::as_str), &text);
            state.insert(path.clone(), text);
        }
        let others = change.files.iter().filter(|(path, _)| !path.is_markdown()).count();
        if others > 0 {
            told += &format!("    and {others} other files\n");
        }
    }
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history/example.txt");
    if std::env::var_os("UPDATE_CASES").is_some() {
        std::fs::write(&file, &told).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap();
    let differs = told.lines().zip(written.lines()).find(|(told, written)| told != written);
    assert!(told == written, "{differs:?}");
}

/// The example, change by change.
#[test]
fn the_example_was_readable_on_every_day() {
    let tree = embedded::workspace_template().below("example");
    let changes = history(&tree);
    let mut state: BTreeMap<TreePath, Arc<[u8]>> = BTreeMap::new();
    let mut stages: BTreeMap<TreePath, u8> = BTreeMap::new();
    let mut seen = 0;
    for change in &changes {
        state.extend(change.files.iter().cloned());
        seen += 1;
        // Every change is looked at for its files; the whole tree now and then, since that takes longer.
        let whole = seen % 40 == 0 || seen == changes.len();
        let near =
            |path: &TreePath| whole || path.extension() == "yaml" || change.files.iter().any(|(own, _)| own == path);
        let fixture = state.iter().filter(|(path, _)| near(path)).fold(Fixture::empty(), |fixture, (path, bytes)| {
            let text = String::from_utf8_lossy(bytes).replace("today: 2026-09-14\n", "");
            fixture.file(path.as_str(), text)
        });
        let analysis = fixture.today(change.at.date()).analyse();
        let unreadable = |code: &str| code.starts_with("T0") || code == "T101" || code == "T102";
        let broken = analysis.diagnostics.iter().find(|found| unreadable(&found.code));
        assert!(broken.is_none(), "{} {}: {broken:?}", change.at, change.message);
        for entity in analysis.workspace.entities.iter().filter(|entity| entity.stage.is_some()) {
            let (now, before) = (entity.stage.unwrap(), stages.get(&entity.path).copied().unwrap_or(0));
            assert!(now == before || now == before + 1, "{} {}: {before} to {now}", change.at, entity.path);
            stages.insert(entity.path.clone(), now);
        }
    }
    for (path, _) in tree.iter() {
        assert_eq!(state.get(path), tree.text(path), "{path}");
    }
    assert_eq!(state.len(), tree.len());
    assert!(changes.windows(2).all(|pair| pair[0].at < pair[1].at));
}

/// Every change of a tree in a line: when, and what it says first.
fn log(tree: &Tree) -> Vec<String> {
    let line =
        |change: Change| format!("{} {}", change.at.strftime("%F %H:%M"), change.message.lines().next().unwrap());
    history(tree).into_iter().map(line).collect()
}

#[test]
fn the_changes_of_a_day_are_spread_over_its_working_hours() {
    let log = log(&workspace(TRIAL).tree());
    let day = |day: &str| log.iter().filter(|line| line.starts_with(day)).map(|line| &line[11..]).collect::<Vec<_>>();
    assert_eq!(day("2026-05-11"), ["12:00 Start the workspace", "15:00 Add initiative: Trial without a card"]);
    assert_eq!(day("2026-05-19"), ["13:30 Move trial to ICE scoring"]);
    assert_eq!(day("2026-07-01"), ["12:00 Add insight: The card", "15:00 Extend trial"]);
}

#[test]
fn on_a_day_what_is_new_comes_first_and_what_moves_on_comes_last() {
    let log = log(&workspace(
        "
        //- initiatives/alpha.md
        ---
        title: Alpha
        created: 2026-05-11
        depends_on: [zeta]
        ---
        It needs the other.
        //- initiatives/older.md
        ---
        title: Older
        created: 2026-04-01
        stage: 2
        pm: anna
        pmm: leo
        gates:
          - {enter: 1, date: 2026-04-15, verdict: go, by: [anna]}
          - {enter: 2, date: 2026-05-11, verdict: go, by: [anna]}
        ---
        Text.
        //- initiatives/scored.md
        ---
        title: Scored
        created: 2026-04-02
        stage: 1
        pm: anna
        pmm: leo
        gates: [{enter: 1, date: 2026-04-16, verdict: go, by: [anna]}]
        ice:
          - {by: anna, date: 2026-05-11, impact: 9, confidence: 3, ease: 6}
        ---
        Text.
        //- initiatives/zeta.md
        ---
        title: Zeta
        created: 2026-05-11
        ---
        Text.
        ",
    )
    .tree());
    let day = log.iter().filter_map(|line| line.strip_prefix("2026-05-11 ")).map(|line| &line[6..]);
    let expected = ["Add initiative: Zeta", "Add initiative: Alpha", "Score scored", "Move older to Validation"];
    assert_eq!(day.collect::<Vec<_>>(), expected, "{log:#?}");
}

#[test]
fn what_lies_in_the_folder_of_a_document_comes_with_it() {
    let tree = workspace(
        "
        //- initiatives/alpha.md
        ---
        title: Alpha
        created: 2026-05-01
        ---
        Text.
        //- initiatives/cards/index.md
        ---
        title: Cards
        created: 2026-05-11
        stage: 1
        pm: anna
        pmm: leo
        gates: [{enter: 1, date: 2026-05-20, verdict: go, by: [anna]}]
        ---
        Text.
        //- initiatives/cards/numbers.csv
        shop,left
        //- loose/plan.csv
        shop,room
        ",
    )
    .tree();
    let files = |change: &Change| change.files.iter().map(|(path, _)| path.to_string()).collect::<Vec<_>>().join(" ");
    let told: Vec<String> =
        history(&tree).iter().map(|change| format!("{}: {}", change.message, files(change))).collect();
    let expected = [
        "Start the workspace: loose/plan.csv people.yaml tandem.yaml",
        "Add initiative: Alpha: initiatives/alpha.md",
        "Add initiative: Cards: initiatives/cards/index.md initiatives/cards/numbers.csv",
        "Move cards to ICE scoring: initiatives/cards/index.md",
    ];
    assert_eq!(told, expected);
}
