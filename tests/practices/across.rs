//! What documents say about each other: dates in their order, both sides in what is shared, choices among their options.

use crate::practices::{Example, TRIAL, example};

#[test]
fn a26_a_plan_ends_in_the_cycle_of_its_key_result() {
    let late = example().edit("initiatives/self-serve-trial.md", "due: 2026-09-25\n", "due: 2026-10-02\n");
    late.finds("warning", "T724", "It is due in another cycle than the key result that it serves.");
}

#[test]
fn a26_a_key_result_changes_something_within_the_cycle() {
    const GOAL: &str = "objectives/self-serve-growth.md";
    let same = example().edit(GOAL, "start: 1500, target: 2100", "start: 2100, target: 2100");
    same.finds("error", "T733", "A key result aims at the value from which it starts.");
    let days = |days: &str| example().edit(GOAL, "current: 1790, owner", &format!("current: 1790, {days}, owner"));
    days("from: 2026-08-31, until: 2026-08-03").finds("error", "T734", "A key result ends before it begins.");
    days("until: 2026-10-30").finds("warning", "T735", "begins or ends outside the cycle of its goal");
    assert_eq!(days("from: 2026-08-03, until: 2026-09-30").findings(), "");
}

#[test]
fn a26_a_goal_has_as_many_key_results_as_the_team_agreed_on() {
    let limit = |limit: &str| example().edit("playbook.yaml", "limits:\n", &format!("limits:\n  {limit}\n"));
    let few = limit("kr_max: 4");
    few.finds("warning", "T736", "It has more key results than you agreed on.");
    assert!(few.findings().starts_with("objectives/self-serve-growth.md:"));
    limit("kr_min: 3").finds("warning", "T730", "One key result alone");
}

#[test]
fn a11_the_vision_that_goals_serve_is_written_down() {
    let without = example().without("vision.md").findings();
    let goals = without.lines().filter(|line| line.starts_with("objectives/") && line.contains(" warning T737 "));
    assert_eq!(goals.count(), 4, "{without}");
    assert!(without.contains("It serves the vision, but there is no vision.md."), "{without}");
}

#[test]
fn b05_a_launch_lies_between_the_start_of_the_work_and_a_month_after_its_end() {
    const LAUNCH: &str = "launches/returns-before-christmas.md";
    const WORK: &str = "initiatives/returns-portal.md";
    let early = example().edit(WORK, "start: 2026-10-05\ndue: 2026-11-20\n", "start: 2026-11-24\ndue: 2026-12-04\n");
    early.finds("warning", "T748", "It is available before work on its initiative begins.");
    let due = |day: &str| example().edit(WORK, "due: 2026-11-20\n", &format!("due: {day}\n"));
    due("2026-10-23").finds("warning", "T749", "It is available long after its initiative is due.");
    assert_eq!(due("2026-10-24").findings(), "", "thirty days are no mistake");
    assert!(due("2026-10-23").findings().starts_with(LAUNCH));
    let patient = due("2026-10-23").edit("playbook.yaml", "limits:\n", "limits:\n  launch_after_due_days: 40\n");
    assert_eq!(patient.findings(), "");
}

#[test]
fn b12_a_small_launch_has_a_goal_and_a_positioning() {
    const LAUNCH: &str = "launches/trial-without-a-card.md";
    let without = example().edit(LAUNCH, "positioning: small-shops-2026\n", "");
    without.finds("note", "T782", "Assets are prepared without a positioning.");
    let aimless = example().edit(
        LAUNCH,
        "initiatives: [self-serve-trial]\n",
        "initiatives: [self-serve-trial, georgian-address-line]\n",
    );
    aimless.finds("warning", "T725", "A launch is prepared for it, but it serves no goal.");
}

#[test]
fn b17_a_positioning_is_signed_by_both_sides_and_not_by_two_of_one() {
    let two = example().edit("positioning/small-shops-2026.md", "signed_by: [anna, leo]", "signed_by: [anna, irina]");
    two.finds("error", "T762", "not both sides have signed it");
}

#[test]
fn b22_sales_and_support_are_trained_before_anybody_hears_of_it() {
    const LAUNCH: &str = "launches/trial-without-a-card.md";
    let late = example().edit(LAUNCH, "after the trial\", date: 2026-09-24}", "after the trial\", date: 2026-09-30}");
    late.finds("warning", "T776", "A training takes place after the announcement.");
    let past = example().edit("tandem.yaml", "today: 2026-09-14", "today: 2026-09-30").findings();
    assert!(past.contains("warning T777 announced-before-training: The day of the announcement is past"), "{past}");
}

#[test]
fn c09_a_shared_goal_has_key_results_of_both_sides() {
    let one_side = example()
        .edit("objectives/self-serve-growth.md", "current: 64, owner: leo", "current: 64, owner: anna")
        .edit("objectives/self-serve-growth.md", "current: 5.2, owner: sam", "current: 5.2, owner: irina");
    one_side.finds("warning", "T732", "It is shared, but all key results belong to one side.");
    let alone = one_side.edit("objectives/self-serve-growth.md", "shared: true", "shared: false");
    assert_eq!(alone.findings(), "", "a goal of one side is no mistake");
}

#[test]
fn c41_a_team_has_a_pm_and_a_pmm() {
    let one_side =
        example().edit("teams.yaml", "members: [anna, leo, mia, tomek, yusuf]", "members: [anna, mia, tomek, yusuf]");
    one_side.finds("warning", "T785", "The team lacks a PM or a PMM.");
}

#[test]
fn d14_what_was_chosen_is_one_of_the_options() {
    let other = example().edit(
        "decisions/2026-07-01-low-segment-earn-now.md",
        "chosen: Make it radically cheaper",
        "chosen: Nothing of it",
    );
    other.finds("error", "T787", "What was chosen is none of the options.");
}

#[test]
fn e14_a_team_with_a_designer_is_asked_for_by_those_who_want_it() {
    let without =
        example().edit("teams.yaml", "members: [anna, leo, mia, tomek, yusuf]", "members: [anna, leo, tomek, yusuf]");
    assert_eq!(without.findings(), "", "silent until a team asks");
    let found = with_report(without, "designer-checks").findings();
    let named =
        found.lines().filter(|line| line.contains(" warning T786 team-without-designer: The team has no designer."));
    assert_eq!(named.count(), 2, "Growth lost its designer, Regions never had one:\n{found}");
}

#[test]
fn e15_a_long_path_is_a_finding_once_a_team_asks() {
    let long =
        example().edit("insights/2026-09-08-thirty-free-labels.md", "path: [oleg, leo]", "path: [oleg, leo, sam]");
    assert_eq!(long.findings(), "", "silent until a team asks");
    let asked = with_report(long, "path-hops");
    asked.finds("warning", "T768", "through more people than you agreed on");
}

#[test]
fn e21_a_hold_keeps_the_launch_back() {
    const LAUNCH: &str = "launches/trial-without-a-card.md";
    let early = example().edit(LAUNCH, "announce_on: 2026-09-29", "announce_on: 2026-09-26");
    early.finds("warning", "T778", "It is announced while it is on hold.");
    let launched = example().edit(
        "launches/basic-new-regions.md",
        "available_on: 2026-08-10",
        "available_on: 2026-08-10\nhold: {until: 2026-09-20, why: The price is read again}",
    );
    let found = launched.findings();
    assert!(found.contains(" error T779 launched-on-hold: It is called launched while it is on hold."), "{found}");
    let sooner = example().edit(
        "launches/basic-new-regions.md",
        "available_on: 2026-08-10\nannounce_on: 2026-08-13",
        "available_on: 2026-09-15\nannounce_on: 2026-09-16",
    );
    let found = sooner.findings();
    assert!(
        found.contains(" warning T780 launched-too-early: It is called launched, but customers get it only later."),
        "{found}"
    );
}

#[test]
fn e25_a_designer_helps_to_shape_the_launch() {
    let without =
        example().edit("launches/trial-without-a-card.md", "prepared_with: [mia, oleg]", "prepared_with: [oleg]");
    assert_eq!(without.findings(), "", "silent until a team asks");
    let found = with_report(without, "designer-checks").findings();
    let trial = found.lines().find(|line| line.starts_with("launches/trial-without-a-card.md"));
    assert!(
        trial.is_some_and(|line| line.contains(" warning T781 launch-without-designer: No designer took part")),
        "{found}"
    );
}

#[test]
fn e33_a_retro_comes_after_the_repair_and_within_ten_working_days() {
    const RETRO: &str = "retros/2026-08-20-etykiety-bez-kodu.md";
    example().edit(RETRO, "held: 2026-08-20", "held: 2026-08-17").finds(
        "error",
        "T783",
        "before the emergency was over",
    );
    let without = example().without(RETRO);
    without.finds("warning", "T784", "nobody has looked back at it in time");
    let on_time = without.clone().edit("tandem.yaml", "today: 2026-09-14", "today: 2026-09-01").findings();
    assert!(!on_time.contains("T784"), "the tenth working day is 1 September:\n{on_time}");
    let late = without.edit("tandem.yaml", "today: 2026-09-14", "today: 2026-09-02").findings();
    assert!(late.contains("T784"), "{late}");
}

#[test]
fn e36_both_sides_sit_in_the_retrospective() {
    let two = example().edit(
        "retros/2026-08-20-etykiety-bez-kodu.md",
        "participants: [irina, sam, priya, nadia]",
        "participants: [irina, anna]",
    );
    two.finds("warning", "T773", "Only one side took part.");
}

/// The example of a team that asked for a report.
fn with_report(example: Example, id: &str) -> Example {
    example.edit("playbook.yaml", "reports:\n", &format!("reports:\n  - {{id: {id}, \"on\": true}}\n"))
}

#[test]
fn b01_one_answers_for_each_activity_of_an_initiative_too() {
    let raci = |rows: &str| example().edit(TRIAL, "start: 2026-07-06\n", &format!("start: 2026-07-06\nraci: {rows}\n"));
    raci("{build: {A: [pm, pmm], R: [engineering]}}").finds("error", "T601", "2 roles are accountable for “Build”");
    raci("{build: {A: []}}").finds("error", "T601", "nobody is accountable for “Build”");
    raci("{biuld: {A: [pm]}}").finds("error", "T603", "there is no activity `biuld`; did you mean `build`?");
    assert_eq!(raci("{build: {R: [engineering, design]}}").findings(), "", "the matrix still says who answers");
}

#[test]
fn d06_a_limit_that_breaks_in_silence_is_a_finding() {
    const LAUNCH: &str = "launches/basic-new-regions.md";
    let broken =
        example().edit(LAUNCH, "limit: 6, direction: below, actual: 5.2", "limit: 6, direction: below, actual: 9");
    broken.finds(
        "warning",
        "T215",
        "“Cost of a lead in the low segment” is 9, beyond the limit 6, and nobody has raised an alert",
    );
    let alert = "---\ntitle: Leads of Basic grow dear\nabout: self-serve-basic-plan\nby: sam\ndate: 2026-09-14\nlevel: watch\nclaim: A lead of the low segment costs 9 EUR\nevidence: [Report of the second week]\n---\n";
    let raised = broken.file("alerts/2026-09-14-dear-leads.md", alert);
    assert_eq!(raised.findings(), "");
    let withdrawn = alert.replace("level: watch", "level: watch\nstatus: withdrawn");
    raised.file("alerts/2026-09-14-dear-leads.md", &withdrawn).finds("warning", "T215", "nobody has raised an alert");
}

#[test]
fn d17_the_strategy_begins_with_the_market_and_both_sides_sign_it() {
    let signed = |by: &str| example().edit("strategy.md", "signed_by: [anna, irina, leo, sam]\n", by);
    signed("signed_by: [anna, irina]\n").finds(
        "warning",
        "T602",
        "role “Product marketing manager” has signed this page",
    );
    signed("signed_by: [leo, sam]\n").finds("warning", "T602", "role “Product manager” has signed this page");
    assert_eq!(signed("").findings().matches("T602").count(), 2);
    signed("signed_by: [anna, leo, nobody]\n").finds("error", "T407", "nobody");
    let later = example().edit("strategy.md", "## Market\n", "## Our plans\n\nA trial without a card.\n\n## Market\n");
    later.finds("warning", "T506", "the page does not begin with “Market”");
    let french = example().edit("strategy.md", "## Market\n", "## Marché\n");
    assert_eq!(french.findings(), "");
    let light = signed("").edit("tandem.yaml", "profile: standard", "profile: minimal");
    assert_eq!(light.findings(), "", "a small team need not sign");
}

#[test]
fn e16_the_vision_is_signed_by_both_sides() {
    let one_side =
        example().edit("vision.md", "signed_by: [olga, anna, irina, leo, sam]", "signed_by: [olga, anna, irina]");
    one_side.finds("warning", "T602", "role “Product marketing manager” has signed this page");
}

#[test]
fn e38_words_that_lay_blame_are_noticed_once_a_team_asks() {
    let blame = "1. It is his fault, and whoever signed is to blame.\n";
    let retro = "retros/2026-07-06-lite-launch.md";
    let text = example().text(retro);
    let heading = text.lines().find(|line| line.starts_with("## ")).unwrap().to_owned();
    let blaming = example().file(retro, &text.replace(&heading, &format!("{heading}\n\n{blame}")));
    assert_eq!(blaming.findings(), "", "silent until a team asks");
    let found = with_report(blaming, "blame-words").findings();
    let said: Vec<&str> = found.lines().map(|line| line.split_once(" note T505 blame: ").unwrap().1).collect();
    assert_eq!(said, ["“his fault” lays blame on somebody", "“to blame” lays blame on somebody"]);
}

#[test]
fn d11_how_often_the_market_is_looked_at_again_is_agreed_on() {
    let weekly = example().edit("playbook.yaml", "limits:\n", "limits:\n  competitor_review_days: 3\n").findings();
    let words =
        " warning T761 competitor-not-reviewed: Nobody has looked at this competitor for longer than you agreed on.";
    assert!(weekly.contains(words) && weekly.lines().all(|line| line.contains(" T761 ")), "{weekly}");
}

#[test]
fn b28_pm_and_pmm_sign_the_strategy_together() {
    let alone =
        |by: &str| example().edit("strategy.md", "signed_by: [anna, irina, leo, sam]", &format!("signed_by: [{by}]"));
    assert_eq!(alone("irina, sam").findings(), "");
    alone("irina").finds("warning", "T602", "role “Product marketing manager” has signed this page");
    alone("sam").finds("warning", "T602", "role “Product manager” has signed this page");
}
