//! Practices of the group E, the first half: how a company that writes works with both.

use crate::fixture;
use crate::practices::{BASIC, DATE, TRIAL, example};
use crate::views;

const LAUNCH: &str = "launches/trial-without-a-card.md";
const LABELS: &str = "insights/2026-09-08-thirty-free-labels.md";
const BOXES: &str = "insights/2026-09-08-two-orders-two-boxes.md";

#[test]
fn e01_what_is_written_is_the_meeting() {
    let meeting = "Instead of meetings # The pull request is the meeting. Who is asked to read has two days.";
    example().shows("handbook/writing-things-down.html", &[meeting]);
    let links = "Copy as Markdown Edit History Discuss";
    example().shows("initiatives/self-serve-trial.html", &[links]);
    let nowhere =
        example().edit("tandem.yaml", "repository: {url: https://github.com/acme/harbor, branch: main}\n", "");
    nowhere.hides("initiatives/self-serve-trial.html", &["Discuss"]);
    let news = example().prints("e01", &["draft", "weekly", "--by", "irina"]);
    let headings: Vec<&str> = news.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(headings, ["## Progress", "## Challenges", "## Way forward"], "{news}");
}

#[test]
fn e02_teams_stand_in_a_crew() {
    example().shows("teams.html", &["Growth growth New shops find us", "Crew: Shops · Part of: Shops"]);
    let at = "  capacity: 18\n  crew: Shops\n  parent: shops\nregions:";
    let lost = example().edit("teams.yaml", at, "  capacity: 18\n  crew: Shops\n  parent: nothing\nregions:");
    lost.finds("error", "T401", "nothing of the kind “Team” has the id `nothing`");
    let other = example().edit("teams.yaml", at, "  capacity: 18\n  crew: Bees\n  parent: shops\nregions:");
    other.shows("teams.html", &["Crew: Bees · Part of: Shops"]);
}

#[test]
fn e03_a_cycle_is_three_months_or_what_the_team_says() {
    example().shows("index.html", &["Q3 2026 · Week 12 of 14."]);
    example().shows("quarter.html", &["Q3 2026: report of the cycle 1 July 2026 – 30 September 2026"]);
    let months = example().method("cycle: {length: month}\n");
    months.shows("index.html", &["September 2026 · Week 3 of 5."]);
    assert!(months.has_page("quarter-2026-02.html") && !example().has_page("quarter-2026-02.html"));
    let weeks = example().method("cycle: {length: weeks, n: 6, first: 2026-01-05}\n");
    weeks.shows("index.html", &["2026-C7 · Week 1 of 6."]);
}

#[test]
fn e04_each_side_knows_what_the_other_does_and_says_what_it_learnt() {
    let pm = "Answers every alert from the market side, with a reason.";
    example().shows("process.html", &[pm, "Product marketing manager PMM Product and company grow"]);
    let learnt = "Product learnt how a campaign is read; marketing learnt what an account manager costs a month";
    example().shows("retros/2026-07-06-lite-launch.html", &[learnt]);
    let none = example().edit("retros/2026-07-06-lite-launch.md", "## What helped\n", "## More\n");
    none.finds("warning", "T501", "the section “What helped” is missing");
    let form = example().prints("e04", &["new", "retro", "The third quarter", "--dry-run"]);
    assert!(form.contains("What made it better, also what the two sides learnt from each other."), "{form}");
}

#[test]
fn e06_the_market_is_looked_at_again_before_it_is_out_of_date() {
    let old = example().edit("competitors/tezlabel.md", "reviewed: 2026-09-07", "reviewed: 2026-03-07");
    old.finds("warning", "T761", "Nobody has looked at this competitor for longer than you agreed on.");
    old.shows("competitors/index.html", &["list of who has not paid 1 /5 7 Mar Out of date"]);
    old.shows("health.html", &["Out of date 1 Broken, by rule"]);
    example().hides("competitors/index.html", &["Out of date"]);
    let segment = example().edit("segments/small-shops.md", "reviewed: 2026-08-26", "reviewed: 2026-03-07");
    segment.finds("warning", "T760", "Nobody has looked at this segment for longer than you agreed on.");
}

#[test]
fn e07_the_product_is_seen_on_the_market_launch_by_launch() {
    let row = "Trial without a card Alert Planned 1 25 Sep 29 Sep";
    example().shows("launches/index.html", &["Title Tier Available on Announced on Readiness", row]);
    let second = "Basic in the seller chats Launched 2 10 Aug 13 Aug 8 of 8 Launched Say it everywhere";
    example().shows("launches/index.html", &[second]);
    example().shows("quarter.html", &["Launches 2 Results measured 3"]);
    let fewer = example().without("launches/basic-new-regions.md");
    fewer.shows("quarter.html", &["Launches 1 Results measured 3"]);
    let large = example().edit("launches/basic-new-regions.md", "\ntier: 2\n", "\ntier: 1\n");
    large.shows("launches/index.html", &["Basic in the seller chats Launched 1 10 Aug"]);
}

#[test]
fn e10_how_many_pmm_there_are_to_the_pms_is_measured_against_a_promise() {
    let ratio = "How many PMM to PM PMM: 2. PM: 2. That is 1 to 1. At least 0.5 to 1 is wanted; this is enough.";
    example().shows("teams.html", &[ratio]);
    let text = example().text("playbook.yaml");
    let line = text.lines().find(|line| line.contains("pmm-ratio")).unwrap();
    example().edit("playbook.yaml", &format!("{line}\n"), "").hides("teams.html", &["How many PMM to PM"]);
    let alone = example().edit(
        "people.yaml",
        "sam: {name: Sam Okafor, roles: [pmm]",
        "sam: {name: Sam Okafor, roles: [marketing]",
    );
    alone.shows("teams.html", &["PMM: 1. PM: 2. That is 0.5 to 1."]);
}

#[test]
fn e12_a_team_without_sales_works_with_the_roles_it_has() {
    let without = fixture::workspace("\n    //- playbook.yaml\n    version: 1\n    roles: {sales: null}\n");
    assert_eq!(without.findings(), "");
    let read = |fixture: &fixture::Fixture| views::seen(&views::page(fixture, "process.html"));
    let all = read(&fixture::workspace(""));
    assert!(all.contains("Sales Log the three loudest requests") && all.contains("Support 1 1 1 1 2 1"), "{all}");
    let left = read(&without);
    assert!(!left.contains("Sales Log") && left.contains("Support 1 1 1 1 2 1"), "{left}");
}

#[test]
fn e13_what_a_customer_said_shows_through_whose_hands_it_came() {
    example().shows("insights/index.html", &["8 Sep Sales OT Oleg Tkachenko → LM Léo Martin New waits 6 days"]);
    let through = example().edit(LABELS, "path: [oleg, leo]", "path: [oleg, aigerim, sam, leo]");
    let hands = "OT Oleg Tkachenko → АС Айгерим Садыкова → SO Sam Okafor → LM Léo Martin";
    through.shows("insights/index.html", &[hands]);
    let counted = through.edit("playbook.yaml", "reports:\n", "reports:\n  - {id: path-hops, \"on\": true}\n");
    counted.shows("insights/index.html", &[&format!("{hands} 4 pairs of hands, 2 at most")]);
    example().shows("insights/index.html", &["answered after 35 days"]);
}

#[test]
fn e14_pmm_sits_in_the_product_team_beside_pm_data_and_design() {
    let team = "Growth growth New shops find us, understand us and print a first label without a call Crew: Shops · Part \
                of: Shops AK Anna Kowalska PM Product manager for growth · Open work: 5 LM Léo Martin PMM Product \
                marketing manager · Open work: 5 ML Mia Lindqvist Design Product designer TZ Tomasz Zieliński Eng \
                Engineering lead YD Yusuf Demir Data Data analyst";
    example().shows("teams.html", &[team]);
    let apart = example().edit("teams.yaml", "members: [anna, leo, mia,", "members: [anna, mia,");
    apart.shows("teams.html", &["This team has nobody in the role: Product marketing manager."]);
    let other = example().edit("teams.yaml", "members: [anna, leo, mia,", "members: [leo, mia,");
    other.shows("teams.html", &["This team has nobody in the role: Product manager."]);
    example().hides("teams.html", &["This team has nobody in the role"]);
}

#[test]
fn e15_the_customers_own_words_reach_the_team() {
    let quote = "She orders the trousers on Sunday and the matching hat on Monday. I've already taped the box.";
    example().shows("insights/index.html", &[quote, "8 Sep Support NH Nadia Haddad"]);
    let told = example().cut(BOXES, "verbatim:", "path:");
    told.finds("warning", "T103", "“In their words” is missing: `verbatim` must be filled in");
    told.hides("insights/index.html", &[quote]);
    let unheard = example().cut(BOXES, "heard_by:", "from:");
    unheard.finds("warning", "T103", "“Heard by” is missing: `heard_by` must be filled in");
}

#[test]
fn e16_the_pm_carries_the_vision() {
    let merged = "Merge with the vision A R C I I C";
    example().shows("process.html", &["Carries the vision and makes the strategic choices.", merged]);
    example().shows("vision.html", &["Every shop, however small, sends parcels that arrive when it said they would."]);
    let own = "stages:\n  - {id: ideas, activities: [{id: merge-with-vision, A: [pmm], R: [pmm], C: [pm]}]}\n";
    let own = example().method(own);
    assert_eq!(own.findings(), "");
    own.hides("process.html", &[merged]);
}

#[test]
fn e17_the_pm_decides_and_answers_every_alert() {
    let other = example().edit(TRIAL, "verdict: go, by: [anna, leo], how: pr", "verdict: go, by: [leo, mia], how: pr");
    other.finds("error", "T206", "`leo, mia` signed, but does not have the role “Product manager”");
    let alert = "alerts/2026-09-11-two-hour-window.md";
    let answer = |by: &str| {
        let text =
            format!("status: answered\nanswer: {{by: {by}, date: 2026-09-13, verdict: adapt, why: We ask five}}\n");
        example().edit(alert, "status: open\n", &text)
    };
    answer("sam").finds("error", "T409", "`Sam Okafor` does not have the role “Product manager”");
    assert_eq!(answer("irina").findings(), "");
    let told = "Answer Adapted. We ask five IP Irina Petrova 13 September 2026";
    answer("irina").shows("alerts/index.html", &[told]);
    example().hides("alerts/index.html", &[told]);
}

#[test]
fn e18_pmm_discovers_the_market_side() {
    let files = example().prints("e18", &["codeowners"]);
    assert!(files.contains("# Segments: PMM\n/segments/ leo@harbor.example sam@harbor.example\n"), "{files}");
    let why = example().prints("e18-why", &["why", "delivery-date-at-checkout"]);
    assert!(why.contains("✗ Indirect competitor or substitute (owed by PMM)"), "{why}");
    let found = example().edit(DATE, "competitors: [parcelly]", "competitors: [parcelly, post-counter]");
    let why = found.prints("e18-found", &["why", "delivery-date-at-checkout"]);
    assert!(!why.contains("Indirect competitor or substitute (owed"), "{why}");
    example().shows("process.html", &["Does the discovery on the market side: analyses a market, a segment"]);
}

#[test]
fn e19_the_narrative_answers_the_silly_questions_too() {
    let form = example().prints("e19", &["new", "launch", "New prices", "--dry-run"]);
    let asks = "## Questions asked\n\n<!-- What sales and customers ask, silly questions included, with answers. -->\n";
    assert!(form.contains(asks), "{form}");
    let asked =
        "Questions asked # &quot;And after 14 days?&quot; Everything stays as it was; you pay when you print on.";
    example().shows("launches/trial-without-a-card.html", &[asked]);
    example()
        .shows("process.html", &["Builds the narrative, asks the silly questions too, and passes the right words"]);
    example().shows("positioning/small-shops-2026.html", &["Story # It is eight in the evening. Forty orders"]);
}

#[test]
fn e20_pmm_owns_to_whom_and_when_it_is_said() {
    let facts = "Owner LM Léo Martin Tier 1 Why this tier It changes how every small shop comes to us Status Planned \
                 Available on 25 September 2026 Announced on 29 September 2026 Channels newsletter";
    example().shows("launches/trial-without-a-card.html", &[facts]);
    let other = example().edit(LAUNCH, "\nowner: leo\n", "\nowner: anna\n");
    other.finds("error", "T409", "`Anna Kowalska` does not have the role “Product marketing manager”");
    let alone = example().edit(
        BASIC,
        "by: [irina, sam]\n    how: pr\n    why: \"Live",
        "by: [irina]\n    how: pr\n    why: \"Live",
    );
    alone.finds("error", "T206", "`irina` signed, but does not have the role “Product marketing manager”");
}
