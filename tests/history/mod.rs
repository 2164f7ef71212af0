//! What became of each document, from commits to what a person reads.

pub mod past;
mod site;
mod weeks;

use jiff::civil::date;
use tandem::model::timeline::{Timeline, What, Writer};
use tandem::model::workspace::Workspace;

use crate::fixture::Fixture;
use crate::history::past::Past;

/// The timeline of a document in lines, as a person would tell it.
fn told(fixture: &Fixture, id: &str) -> String {
    let analysis = fixture.clone().today(date(2026, 10, 1)).analyse();
    let workspace = analysis.workspace;
    let ix = workspace.find("initiative", id).unwrap_or_else(|| panic!("no {id}"));
    let timeline = workspace.history.of(ix).unwrap();
    lines(&workspace, timeline)
}

fn lines(workspace: &Workspace, timeline: &Timeline) -> String {
    let name = |writer: &Writer| match writer.person {
        Some(ix) => format!("{} ({})", writer.name, workspace.entity(ix).id),
        None => writer.name.to_string(),
    };
    let mut out = String::new();
    if let Some(created) = &timeline.created {
        out.push_str(&format!("created {} by {}\n", created.day, name(&created.who)));
    }
    for event in &timeline.events {
        let show = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
        let (what, from, to) = match &event.what {
            What::Stage { from, to } => {
                ("stage".to_owned(), from.map(|at| at.to_string()), to.map(|at| at.to_string()))
            }
            What::Status { from, to } => {
                ("status".to_owned(), from.as_deref().map(str::to_owned), to.as_deref().map(str::to_owned))
            }
            What::Score { by, criterion, from, to } => {
                (format!("{criterion} by {by}"), from.as_deref().map(str::to_owned), to.as_deref().map(str::to_owned))
            }
        };
        let back = if event.is_backward() { " back" } else { "" };
        out.push_str(&format!(
            "{} {}: {what} {} → {}{back}\n",
            event.when.day,
            name(&event.when.who),
            show(&from),
            show(&to)
        ));
    }
    for stay in &timeline.stays {
        let day = |day: Option<jiff::civil::Date>| day.map_or("?".to_owned(), |day| day.to_string());
        let until = stay.until.map_or("now".to_owned(), |day| day.to_string());
        let days = stay.days.map_or("?".to_owned(), |days| days.to_string());
        out.push_str(&format!("at {} {}..{until} {days}d\n", stay.stage, day(stay.since)));
    }
    if timeline.bounces > 0 {
        out.push_str(&format!("bounced {}\n", timeline.bounces));
    }
    if let Some(days) = timeline.overdue {
        out.push_str(&format!("stuck {days}d beyond\n"));
    }
    if !timeline.authors.is_empty() {
        out.push_str(&format!("authors {}\n", timeline.authors.iter().map(name).collect::<Vec<_>>().join(", ")));
    }
    out
}

const TRIAL: &str = "initiatives/trial.md";

/// An initiative with these lines in its front matter.
fn with(lines: &str) -> String {
    format!("---\ntitle: Trial\n{lines}---\nShops leave.\n")
}

#[test]
fn every_change_of_stage_status_and_score_has_its_day_and_author() {
    let past = Past::new()
        .commit("2026-08-01 anna", &[(TRIAL, &with("stage: 0\n"))])
        .commit("2026-08-05 leo", &[(TRIAL, &with("stage: 1\nice:\n  - by: leo\n    impact: 8\n    ease: 6\n"))])
        .commit(
            "2026-08-09 ANNA leo",
            &[(TRIAL, &with("stage: 1\nice:\n  - by: leo\n    impact: 9\n    ease: 6.0\n  - {by: Anna, impact: 4}\n"))],
        )
        .commit("2026-08-20 anna", &[(TRIAL, &with("stage: 2\nstatus: active\nice:\n  - by: leo\n    impact: 9\n"))])
        .commit("2026-08-30 guest", &[(TRIAL, &with("stage: 1\nstatus: parked\nwhy: no money\n"))]);
    assert_eq!(
        told(&past.workspace(), "trial"),
        "\
created 2026-08-01 by Anna Kowalska (anna)
2026-08-01 Anna Kowalska (anna): stage – → 0
2026-08-05 Leo Martin (leo): stage 0 → 1
2026-08-05 Leo Martin (leo): impact by leo – → 8
2026-08-05 Leo Martin (leo): ease by leo – → 6
2026-08-09 Anna Kowalska (anna): impact by anna – → 4
2026-08-09 Anna Kowalska (anna): impact by leo 8 → 9
2026-08-20 Anna Kowalska (anna): stage 1 → 2
2026-08-20 Anna Kowalska (anna): status – → active
2026-08-20 Anna Kowalska (anna): impact by anna 4 → –
2026-08-20 Anna Kowalska (anna): ease by leo 6.0 → –
2026-08-30 guest: stage 2 → 1 back
2026-08-30 guest: status active → parked
2026-08-30 guest: impact by leo 9 → –
at 0 2026-08-01..2026-08-05 4d
at 1 2026-08-05..2026-08-20 15d
at 2 2026-08-20..2026-08-30 10d
at 1 2026-08-30..now 32d
bounced 1
authors Anna Kowalska (anna), Leo Martin (leo), guest
"
    );
}

#[test]
fn a_move_a_rename_and_an_alias_keep_the_past() {
    let one = with("stage: 1\n");
    let moved = Past::new()
        .commit("2026-08-01 anna", &[(TRIAL, &with("stage: 0\n"))])
        .commit("2026-08-05 leo", &[(TRIAL, ""), ("initiatives/trial/index.md", &one)]);
    let expected = "\
created 2026-08-01 by Anna Kowalska (anna)
2026-08-01 Anna Kowalska (anna): stage – → 0
2026-08-05 Leo Martin (leo): stage 0 → 1
at 0 2026-08-01..2026-08-05 4d
at 1 2026-08-05..now 57d
stuck 27d beyond
authors Anna Kowalska (anna), Leo Martin (leo)
";
    assert_eq!(told(&moved.workspace(), "trial"), expected);

    // The same bytes at another path, twice; the alias is not needed.
    let renamed = Past::new()
        .commit("2026-08-01 anna", &[(TRIAL, &with("stage: 0\n"))])
        .commit("2026-08-05 leo", &[(TRIAL, &one)])
        .commit("2026-08-06 leo", &[(TRIAL, ""), ("initiatives/free.md", &one)])
        .commit("2026-08-07 leo", &[("initiatives/free.md", ""), ("initiatives/start.md", &one)])
        .commit("2026-08-08 guest", &[(TRIAL, &with("stage: 0\nsource: sales\n"))]);
    let fixture = renamed.workspace();
    assert!(told(&fixture, "start").starts_with("created 2026-08-01 by Anna Kowalska (anna)\n2026-08-01 Anna Kowalska (anna): stage – → 0\n2026-08-05 Leo Martin (leo): stage 0 → 1\nat 0 2026-08-01..2026-08-05 4d\nat 1 2026-08-05..now 57d\n"), "{}", told(&fixture, "start"));
    // Who has the name today is another one.
    assert_eq!(
        told(&fixture, "trial"),
        "created 2026-08-08 by guest\n2026-08-08 guest: stage – → 0\nat 0 2026-08-08..now 54d\nauthors guest\n"
    );

    let aliased = Past::new()
        .commit("2026-08-01 anna", &[(TRIAL, &with("stage: 0\n"))])
        .commit("2026-08-05 leo", &[(TRIAL, ""), ("initiatives/start.md", &with("stage: 1\naliases: [Trial]\n"))]);
    assert_eq!(told(&aliased.workspace(), "start"), expected);
}

#[test]
fn a_merge_tells_only_what_it_changed_itself() {
    let (a, b) = (with("stage: 1\nstatus: active\n"), with("stage: 0\nstatus: parked\nwhy: x\n"));
    let past = Past::new()
        .commit("2026-08-01 anna", &[(TRIAL, &with("stage: 0\n"))])
        .commit("2026-08-02 anna", &[(TRIAL, &a)])
        .merge("2026-08-03 leo", (TRIAL, &b), &[&with("stage: 0\n")])
        .merge("2026-08-04 guest", (TRIAL, &with("stage: 1\nstatus: parked\nwhy: x\n")), &[&a, &b])
        .merge("2026-08-05 guest", (TRIAL, &with("stage: 2\nstatus: parked\nwhy: x\n")), &[&a, &b]);
    let told = told(&past.workspace(), "trial");
    assert!(!told.contains("2026-08-04"), "{told}");
    assert!(told.contains("2026-08-05 guest: stage 1 → 2\n"), "{told}");
    assert!(told.contains("at 1 2026-08-02..2026-08-05 3d\nat 2 2026-08-05..now 57d\n"), "{told}");
}

#[test]
fn of_two_branches_the_one_that_was_thrown_away_does_not_say_where_it_stands() {
    let start = with("stage: 0\n");
    let past = Past::new()
        .commit("2026-08-01 anna", &[(TRIAL, &start)])
        .commit("2026-08-02 anna", &[(TRIAL, &with("stage: 1\n"))])
        // The last in order, made from the start, and a merge that the log does not have took the other one.
        .merge("2026-08-03 leo", (TRIAL, &with("stage: 3\n")), &[&start]);
    let fixture = past.workspace().file(TRIAL, with("stage: 1\n"));
    let told = told(&fixture, "trial");
    assert!(told.contains("2026-08-03 Leo Martin (leo): stage 0 → 3\n"), "{told}");
    assert!(told.contains("at 1 2026-08-02..now 60d\nstuck 30d beyond\n"), "{told}");
}

#[test]
fn behind_the_edge_of_a_shallow_clone_nothing_is_known() {
    let past = Past::new()
        .shallow()
        .boundary("2026-08-01 anna", &[(TRIAL, &with("stage: 1\n"))])
        .commit("2026-08-20 leo", &[(TRIAL, &with("stage: 2\n"))])
        .commit("2026-08-21 leo", &[("initiatives/new.md", &with("stage: 0\n"))]);
    let fixture = past.workspace();
    assert_eq!(
        told(&fixture, "trial"),
        "2026-08-20 Leo Martin (leo): stage 1 → 2\nat 1 ?..2026-08-20 ?d\nat 2 2026-08-20..now 42d\nauthors Leo Martin (leo)\n"
    );
    assert!(told(&fixture, "new").starts_with("created 2026-08-21"), "{}", told(&fixture, "new"));
}

#[test]
fn clocks_that_lie_take_no_days_away() {
    let past = Past::new()
        .commit("2026-08-10 anna", &[(TRIAL, &with("stage: 0\n"))])
        .commit("2026-08-01 anna", &[(TRIAL, &with("stage: 1\n"))])
        .commit("2031-01-01 anna", &[(TRIAL, &with("stage: 2\n"))]);
    let told = told(&past.workspace(), "trial");
    assert!(
        told.contains("at 0 2026-08-10..2026-08-01 0d\nat 1 2026-08-01..2031-01-01 1614d\nat 2 2031-01-01..now 0d\n"),
        "{told}"
    );
}

#[test]
fn what_cannot_be_read_says_nothing_and_takes_nothing_back() {
    let past = Past::new()
        .commit("2026-08-01 anna", &[(TRIAL, &with("stage: 1\nice: {by: anna, impact: 8}\n"))])
        .commit("2026-08-02 anna", &[(TRIAL, "no front matter any more\n")])
        .commit("2026-08-03 leo", &[(TRIAL, &with("stage: 1 # still\nice: {by: anna, impact: 8}\n"))])
        .commit("2026-08-04 leo", &[(TRIAL, &with("stage: two\nice: [[[\nstatus: [1]\n"))])
        .commit("2026-08-05 leo", &[(TRIAL, &with("stage: 2\n"))]);
    assert_eq!(
        told(&past.workspace(), "trial"),
        "\
created 2026-08-01 by Anna Kowalska (anna)
2026-08-01 Anna Kowalska (anna): stage – → 1
2026-08-01 Anna Kowalska (anna): impact by anna – → 8
2026-08-04 Leo Martin (leo): stage 1 → –
2026-08-04 Leo Martin (leo): impact by anna 8 → –
2026-08-05 Leo Martin (leo): stage – → 2
at 1 2026-08-01..2026-08-05 4d
at 2 2026-08-05..now 57d
stuck 12d beyond
authors Leo Martin (leo), Anna Kowalska (anna)
"
    );
}

#[test]
fn what_begins_without_a_stage_begins_at_the_first() {
    let past = Past::new()
        .commit("2026-08-01 anna", &[(TRIAL, &with("source: sales\n"))])
        .commit("2026-08-02 anna", &[(TRIAL, &with("source: support\n"))])
        .commit("2026-08-09 leo", &[(TRIAL, &with("stage: 1\n"))]);
    let told = told(&past.workspace(), "trial");
    assert!(told.contains("leo): stage – → 1\nat 0 2026-08-01..2026-08-09 8d\nat 1 2026-08-09..now 53d\n"), "{told}");
}

#[test]
fn what_is_not_committed_has_no_past_and_what_is_finished_is_not_stuck() {
    let past = Past::new().commit("2025-01-01 anna", &[(TRIAL, &with("stage: 5\nstatus: done\n"))]);
    let fixture = past.workspace().file("initiatives/new.md", with("stage: 1\n")).file(TRIAL, with("stage: 4\n"));
    assert_eq!(told(&fixture, "new"), "");
    // The last commit stands at another stage than the file does: nobody knows for how long it stands there.
    assert!(!told(&fixture, "trial").contains("stuck"));
    assert!(told(&fixture, "trial").contains("at 5 2025-01-01..now 638d\n"));
    let parked = Past::new().commit("2025-01-01 anna", &[(TRIAL, &with("stage: 1\nstatus: parked\nwhy: x\n"))]);
    assert!(!told(&parked.workspace(), "trial").contains("stuck"));
}

#[test]
fn a_file_that_came_back_was_away_in_between() {
    let past = Past::new()
        .commit("2026-08-01 anna", &[(TRIAL, &with("stage: 1\n"))])
        .commit("2026-08-05 anna", &[(TRIAL, "")])
        .commit("2026-08-09 leo", &[(TRIAL, &with("stage: 1\n"))]);
    let told = told(&past.workspace(), "trial");
    assert!(told.contains("at 1 2026-08-01..2026-08-05 4d\nat 1 2026-08-09..now 53d\n"), "{told}");
}
