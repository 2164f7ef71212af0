//! Roadmap, timeline and breakdown.

use crate::fixture::workspace;
use crate::site_cycle::{read, says, seen};
use crate::views::{html, site};

pub const PLAN: &str = "
    //- initiatives/trial.md
    ---
    title: Trial without a card
    stage: 4
    pm: anna
    pmm: leo
    start: 2026-07-06
    due: 2026-09-11
    key_results: [growth#trials]
    epics:
      - {title: Sign-up with mail only, done: true}
      - {title: Pay later}
      - {title: A wallet, moved: to another idea}
    tasks:
      - {role: pmm, title: Messages, owner: leo, due: 2026-09-16, done: true}
      - {role: sales, title: Ten calls, due: 2026-09-20}
    ---
    Text.
    //- initiatives/portal.md
    ---
    title: Returns portal
    stage: 3
    pm: anna
    pmm: leo
    start: 2026-09-01
    due: 2026-11-20
    depends_on: [trial]
    ---
    Text.
    //- initiatives/story.md
    ---
    title: One sentence for all
    type: market
    pm: {none: nothing is built}
    pmm: leo
    stage: 1
    start: 2027-05-01
    due: 2027-06-30
    ---
    Text.
    //- initiatives/someday.md
    ---
    title: An idea without any day
    ---
    Text.
    //- launches/trial.md
    ---
    title: Trial for everybody
    initiatives: [trial]
    owner: leo
    tier: 1
    available_on: 2026-09-25
    announce_on: 2026-09-29
    ---
    Text.
    //- objectives/growth.md
    ---
    title: Shops start alone
    cycle: 2026-Q3
    owner: anna
    shared: true
    parent: vision
    key_results:
      - {id: trials, title: More shops start a trial, unit: trials, start: 1500, target: 2100, current: 1560, owner: anna}
    ---
";

#[test]
fn the_roadmap_has_what_both_sides_do_and_loses_nothing_without_a_day() {
    let page = html(&site(&workspace(PLAN)), "roadmap.html");
    let text = seen(&page);
    says(
        &text,
        &[
            "From Q3 2026 on: 2 drawn, 0 delivered, 1 overdue.",
            "Q3 2026 Q4 2026 Today Trial without a card Overdue PMM: to market Returns portal",
            "Now 2 Trial without a card Delivery AK LM 29 Sep Overdue Returns portal",
            "Later 2 One sentence for all Scoring LM 30 Jun An idea without any day Ideas No date",
            "Delivery Q3 2026 6 Jul 11 Sep 29 Sep Shops start alone",
            "An idea without any day Ideas No date",
        ],
    );
    // One of two epics is done: what was moved elsewhere is not counted. One of two tasks on the market's side.
    let bars: Vec<&str> = page.split("<rect class=\"bar ").skip(1).take(4).collect();
    let wide = |bar: &str| bar.split_once("width=\"").unwrap().1.split_once('"').unwrap().0.parse::<f64>().unwrap();
    assert!(
        bars[0].starts_with("h1 pale") && bars[1].starts_with("h1\"") && bars[2].starts_with("h2 pale"),
        "{bars:?}"
    );
    assert!((wide(bars[1]) * 2.0 - wide(bars[0])).abs() < 0.3 && (wide(bars[3]) * 2.0 - wide(bars[2])).abs() < 0.3);
    assert_eq!(page.matches("class=\"diamond\" d=").count(), 2, "a diamond on each paper");
}

#[test]
fn without_any_day_the_roadmap_is_now_next_and_later_alone() {
    let text = "
        //- initiatives/one.md
        ---
        title: Nobody knows when
        stage: 3
        ---
        Text.
    ";
    let page = html(&site(&workspace(text)), "roadmap.html");
    assert!(!page.contains("<svg class=\"ch"), "{page}");
    says(&seen(&page), &["Now 0 Nothing here.", "Next 1 Nobody knows when Plan No date", "Later 0"]);
    let timeline = read(&workspace(text), "timeline.html");
    says(&timeline, &["No initiative has a day yet. Write start and due into one"]);
}

#[test]
fn only_the_side_that_takes_part_has_a_strand() {
    let text = PLAN.replace("start: 2027-05-01", "start: 2026-10-01").replace("due: 2027-06-30", "due: 2026-10-30");
    let page = html(&site(&workspace(&text)), "roadmap.html");
    let story = page.split("data-id=\"story\"").nth(1).unwrap().split("</g>").next().unwrap().to_owned();
    assert!(story.contains("bar h2 pale") && !story.contains("bar h1"), "{story}");
}

#[test]
fn the_timeline_marks_what_is_late_and_what_begins_too_early() {
    let page = html(&site(&workspace(PLAN)), "timeline.html");
    says(
        &seen(&page),
        &[
            "Drawn: 3. Overdue: 1. Dependencies: 1; begins too early: 1.",
            "Trial without a card Overdue Delivery 6 Jul 11 Sep 50% 29 Sep",
            "Returns portal Plan 1 Sep 20 Nov Trial without a card Begins too early",
        ],
    );
    assert!(page.contains("<path class=\"arrow broken\"") && page.contains("<path class=\"late\""), "{page}");
    let later = html(&site(&workspace(&PLAN.replace("start: 2026-09-01", "start: 2026-09-14"))), "timeline.html");
    assert!(later.contains("<path class=\"arrow\"") && !later.contains("broken"), "{later}");
    assert!(seen(&later).contains("begins too early: 0"));
}

#[test]
fn the_breakdown_is_off_until_a_team_asks_for_it() {
    let off = site(&workspace(PLAN));
    says(&seen(&html(&off, "tree.html")), &["put wbs on under reports in playbook.yaml"]);
    assert!(!html(&off, "index.html").contains("tree.html"));
    let asked = PLAN.to_owned() + "    //- playbook.yaml\n    version: 1\n    reports: [{id: wbs, on: true}]\n";
    let on = site(&workspace(&asked));
    assert!(html(&on, "index.html").contains("tree.html"));
    says(
        &seen(&html(&on, "tree.html")),
        &[
            "Shops start alone 50% done Objective · Q3 2026 Trial without a card Delivery 50% done Epics 1/2 · Tasks 1/2",
            "Sign-up with mail only Done Pay later Open A wallet Moved: to another idea",
            "PMM Messages Done · Leo Martin Sales Ten calls Open · 20 Sep",
            "Without a goal 3 Returns portal Plan One sentence for all Scoring An idea without any day Ideas",
        ],
    );
}
