//! The ranking week by week, and how documents flow.

use jiff::civil::date;
use tandem::model::timeline::{Quarter, Spent, Week};
use tandem::model::workspace::Workspace;

use crate::history::past::Past;
use crate::history::with;

fn workspace(past: Past, today: jiff::civil::Date) -> Workspace {
    past.workspace().today(today).analyse().workspace
}

/// `2026-09-06 a 1, b 2 | 2 0 0 0 0 0 0`
fn week(workspace: &Workspace, week: &Week) -> String {
    let ranks: Vec<String> =
        week.ranks.iter().map(|(ix, rank)| format!("{} {rank}", workspace.entity(*ix).id)).collect();
    let stages: Vec<String> = week.at_stage.iter().map(u32::to_string).collect();
    format!("{} {} | {}\n", week.end, ranks.join(", "), stages.join(" "))
}

fn weeks(workspace: &Workspace) -> String {
    workspace.history.weeks.iter().map(|one| week(workspace, one)).collect()
}

fn scored(stage: u8, impact: u8) -> String {
    with(&format!(
        "stage: {stage}\nice:\n  - by: anna\n    date: 2026-08-20\n    impact: {impact}\n    confidence: 5\n    ease: 5\n"
    ))
}

fn past() -> Past {
    Past::new()
        .commit("2026-08-19 anna", &[("initiatives/a.md", &scored(1, 5)), ("initiatives/b.md", &scored(1, 7))])
        .commit("2026-08-25 anna", &[("initiatives/c.md", &scored(1, 9))])
        .commit("2026-09-01 leo", &[("initiatives/a.md", &scored(1, 8))])
        .commit("2026-09-07 leo", &[("initiatives/c.md", ""), ("initiatives/b.md", &scored(3, 7))])
        .commit(
            "2026-09-08 leo",
            &[
                ("initiatives/d.md", &with("stage: 5\nstatus: done\n")),
                ("initiatives/e.md", &with("status: parked\nwhy: x\n")),
            ],
        )
}

#[test]
fn each_week_has_the_ranking_of_its_time() {
    let workspace = workspace(past(), date(2026, 9, 9));
    assert_eq!(
        weeks(&workspace),
        "\
2026-08-23 b 1, a 2 | 0 2 0 0 0 0 0
2026-08-30 b 2, a 3 | 0 3 0 0 0 0 0
2026-09-06 a 2, b 3 | 0 3 0 0 0 0 0
2026-09-09 a 1 | 0 1 0 1 0 0 1
"
    );
}

#[test]
fn the_last_week_is_the_ranking_of_today_when_all_is_committed() {
    let workspace = workspace(past(), date(2026, 9, 9));
    let today: Vec<_> = workspace.ranking.items.iter().map(|item| (item.entity, item.rank)).collect();
    assert_eq!(workspace.history.weeks.last().unwrap().ranks, today);
}

#[test]
fn a_week_with_a_broken_file_has_what_was_read_before() {
    let past = Past::new()
        .commit("2026-08-19 anna", &[("initiatives/a.md", &scored(1, 5))])
        .commit("2026-08-28 anna", &[("initiatives/a.md", "<<<<<<< not any more\n")])
        .commit("2026-09-01 anna", &[("initiatives/a.md", &scored(2, 5))]);
    let told = weeks(&workspace(past, date(2026, 9, 2)));
    assert!(told.contains("2026-08-30 a 1 | 0 1 0 0 0 0 0\n2026-09-02 a 1 | 0 0 1 0 0 0 0\n"), "{told}");
    let begun = Past::new()
        .commit("2026-08-19 anna", &[("initiatives/a.md", &with("source: sales\n"))])
        .commit("2026-09-01 anna", &[("initiatives/a.md", &with("stage: 2\n"))]);
    let told = weeks(&workspace(begun, date(2026, 9, 2)));
    assert_eq!(told, "2026-08-23  | 1 0 0 0 0 0 0\n2026-08-30  | 1 0 0 0 0 0 0\n2026-09-02  | 0 0 1 0 0 0 0\n");
}

#[test]
fn a_sunday_ends_the_week_that_runs_and_eight_weeks_are_enough() {
    let workspace = workspace(past(), date(2026, 12, 20));
    let ends: Vec<String> = workspace.history.weeks.iter().map(|week| week.end.to_string()).collect();
    assert_eq!(ends.len(), 8);
    assert_eq!((&*ends[0], &*ends[6], &*ends[7]), ("2026-11-01", "2026-12-13", "2026-12-20"));
}

#[test]
fn a_shallow_clone_knows_the_weeks_after_its_edge() {
    let past = Past::new()
        .shallow()
        .boundary("2026-09-02 anna", &[("initiatives/a.md", &scored(1, 5))])
        .commit("2026-09-08 leo", &[("initiatives/b.md", &scored(1, 9))]);
    assert_eq!(
        weeks(&workspace(past, date(2026, 9, 9))),
        "2026-09-06 a 1 | 0 1 0 0 0 0 0\n2026-09-09 b 1, a 2 | 0 2 0 0 0 0 0\n"
    );
}

#[test]
fn without_commits_there_is_nothing_to_tell() {
    let workspace = workspace(Past::new(), date(2026, 9, 9));
    assert!(!workspace.history.is_known() && workspace.history.last_week().is_none());
}

#[test]
fn the_flow_counts_ended_stays_and_what_got_how_far() {
    let at = |stage: u8| with(&format!("stage: {stage}\n"));
    let (a, b, c) = ("initiatives/a.md", "initiatives/b.md", "initiatives/c.md");
    let past = Past::new()
        .commit("2026-01-01 anna", &[(a, &at(0)), (b, &at(0)), (c, &at(0))])
        .commit("2026-01-11 anna", &[(a, &at(1))])
        .commit("2026-01-21 anna", &[(b, &at(1))])
        .commit("2026-03-31 anna", &[(a, &at(5))])
        .commit("2026-04-01 anna", &[(b, &at(5)), (a, &with("stage: 5\nstatus: done\n"))]);
    let workspace = workspace(past, date(2026, 8, 1));
    let flow = &workspace.history.flow;
    assert_eq!(flow.reached, [3, 2, 2, 2, 2, 2, 1]);
    assert_eq!(flow.spent[0], Some(Spent { stays: 2, least: 10, median: 15, usual: 20, most: 20 }));
    assert_eq!((flow.spent[2], flow.spent[5]), (None, None));
    let quarter = |number, entered, done| Quarter { year: 2026, number, entered, done };
    assert_eq!(flow.quarters, [quarter(1, 1, 0), quarter(2, 1, 1), quarter(3, 0, 0)]);
}
