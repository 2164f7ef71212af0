//! The pages of the team, from files to what a person reads: my work, and who is in which team.

use jiff::civil::date;

use crate::fixture::workspace;
use crate::site_news::{FIRE, RETRO};
use crate::views::{page, seen};

const WORK: &str = "
    //- initiatives/trial.md
    ---
    title: Trial without a card
    stage: 4
    pm: anna
    pmm: leo
    tasks:
      - {role: pmm, title: One page for sales, owner: leo, due: 2026-09-16}
      - {role: pmm, title: Messages in four languages, owner: leo, due: 2026-09-04, done: true}
      - {role: pmm, title: Prices on the page, owner: leo, due: 2026-09-09}
    gates:
      - {enter: 4, date: 2026-08-02, by: [anna], conditions: [{what: Finance looks at the limits, owner: anna, due: 2026-09-18},
         {what: Olga has seen it, owner: anna, due: 2026-09-01, done: true}]}
    ---
    Shops leave.
    //- initiatives/idea.md
    ---
    title: An idea of nobody
    ice: {impact: 5, confidence: 4, ease: null}
    ---
    Text.
    //- initiatives/over.md
    ---
    title: It is over
    stage: 4
    status: declined
    why: No
    pm: anna
    pmm: leo
    tasks: [{role: pm, title: A task of something declined, owner: anna, due: 2026-09-01}]
    ---
    Text.
    //- launches/trial-launch.md
    ---
    title: The trial is launched
    initiatives: [trial]
    owner: leo
    readiness:
      product: {state: open, owner: anna, due: 2026-09-25}
      sales: {state: ready, owner: olga}
    enablement: [{team: sales, what: The new first call, date: 2026-09-17}]
    ---
    Text.
    //- alerts/2026-09-09-limit.md
    ---
    title: Twenty labels look small
    about: trial-launch
    by: leo
    date: 2026-09-09
    level: watch
    claim: They compare
    status: open
    ---
    Text.
    //- insights/2026-08-10-card.md
    ---
    title: They ask for a card
    heard: 2026-08-10
    heard_by: leo
    ---
    Text.
    //- retros/2026-08-20-fire.md
    ---
    title: After the fire
    type: fire
    held: 2026-08-20
    participants: [anna, leo]
    actions: [{what: A test reads the code, owner: olga, due: 2026-09-10}]
    ---
    Text.
    //- competitors/parcelly.md
    ---
    title: Parcelly
    type: direct
    reviewed: 2026-01-05
    ---
    Text.
    //- updates/2026-09-14-daily.md
    ---
    title: Monday
    type: daily
    date: 2026-09-14
    by: anna
    blocked: [{what: No test account at the bank, needs: olga, since: 2026-09-09}]
    ---
    Text.
";

#[test]
fn everybody_finds_what_waits_for_them_the_latest_first() {
    let leo = seen(&page(&workspace(WORK), "inbox/people/leo.html"));
    let order = [
        // What is most overdue comes first, then the furthest stage. Nothing was shown of it since it came to its stage.
        "Show it at the demo of sprint 19 Update · Trial without a card 29 days late 16 Aug",
        "Prices on the page Tasks · Trial without a card 5 days late 9 Sep",
        "Give an answer Insight · They ask for a card 5 days late 9 Sep",
        "Still missing from a gate behind: Customer job, Segments, Evidence Gate · Trial without a card Overdue",
        "One page for sales Tasks · Trial without a card Due in 2 days 16 Sep",
        "The new first call Training · The trial is launched Due in 3 days 17 Sep",
        "Nobody is named for this, so it falls to PMM 2",
    ];
    let places: Vec<Option<usize>> = order.iter().map(|words| leo.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {leo}");
    assert!(!leo.contains("Messages in four languages"), "a task that is done is not owed: {leo}");
    assert!(leo.contains("Late: 3"), "{leo}");
    let anna = seen(&page(&workspace(WORK), "inbox/people/anna.html"));
    for words in [
        // Five working days after a Wednesday, by the PM of what is launched.
        "Give an answer Alert · Twenty labels look small Due in 2 days 16 Sep",
        "Finance looks at the limits Conditions · Trial without a card 18 Sep",
        "Get ready: Product Readiness · The trial is launched 25 Sep",
        "Nobody is named for this, so it falls to PM",
    ] {
        assert!(anna.contains(words), "{words:?} is not in: {anna}");
    }
    assert!(!anna.contains("something declined") && !anna.contains("Olga has seen it"), "{anna}");
    let olga = seen(&page(&workspace(WORK), "inbox/people/olga.html"));
    for words in [
        "A test reads the code Actions · After the fire 4 days late 10 Sep",
        "Help: No test account at the bank Blockers · Monday",
    ] {
        assert!(olga.contains(words), "{words:?} is not in: {olga}");
    }
    assert!(!olga.contains("Get ready"), "what is ready is not owed: {olga}");
}

#[test]
fn a_role_sees_all_of_it_and_the_first_page_counts() {
    let role = seen(&page(&workspace(WORK), "inbox/roles/pmm.html"));
    for words in [
        "Prices on the page Tasks · Trial without a card · Leo Martin 5 days late",
        "Look at it again: last reviewed on 5 January 2026 Competitor · Parcelly 162 days late",
    ] {
        assert!(role.contains(words), "{words:?} is not in: {role}");
    }
    let engineering = seen(&page(&workspace(WORK), "inbox/roles/engineering.html"));
    assert!(engineering.contains("Score it: Ease ICE (product) · An idea of nobody"), "{engineering}");
    let all = page(&workspace(WORK), "inbox.html");
    let read = seen(&all);
    assert!(read.contains("OP Olga Petrova Stakeholder Late: 1 2"), "{read}");
    assert!(read.contains("PMM Product marketing manager Late: 4"), "{read}");
    // People stand by name and not by what they owe.
    let places = ["Anna Kowalska", "Leo Martin", "Olga Petrova"].map(|name| read.find(name));
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{read}");
    assert!(all.contains(r#"href="inbox/people/anna.html""#), "{all}");
    let home = page(&workspace(WORK), "index.html");
    assert!(home.contains(r#"<a href="inbox.html">What waits for whom</a>"#), "{home}");
}

#[test]
fn the_work_of_somebody_who_left_falls_to_their_role() {
    let text = WORK.to_owned()
        + "    //- people.yaml
    anna: {name: Anna Kowalska, roles: [pm]}
    leo: {name: Leo Martin, roles: [pmm], until: 2026-08-31}
    sam: {name: Sam Okafor, roles: [pmm]}
";
    let fixture = workspace(&text);
    let sam = seen(&page(&fixture, "inbox/people/sam.html"));
    let (_, falls) = sam.split_once("Nobody is named for this, so it falls to PMM").unwrap_or_else(|| panic!("{sam}"));
    assert!(falls.contains("Prices on the page") && falls.contains("They ask for a card"), "{falls}");
    assert!(!seen(&page(&fixture, "inbox.html")).contains("Leo Martin"));
}

#[test]
fn an_editor_is_one_click_away_where_the_forge_is_known() {
    let text = WORK.to_owned()
        + "    //- tandem.yaml\n    version: 1\n    repository: {url: \"https://github.com/acme/harbor\", branch: main}\n";
    let leo = page(&workspace(&text), "inbox/people/leo.html");
    assert!(leo.contains(r#"<a href="https://github.com/acme/harbor/edit/main/initiatives/trial.md""#), "{leo}");
    assert!(!page(&workspace(WORK), "inbox/people/leo.html").contains(">Edit<"));
}

const TEAMS: &str = "
    //- teams.yaml
    growth: {name: Growth, purpose: Shops find us, members: [anna, leo, olga, gone], crew: Shops}
    labs: {name: Labs, members: [anna], parent: growth}
    //- people.yaml
    anna: {name: Anna Kowalska, roles: [pm], team: growth}
    leo: {name: Leo Martin, roles: [pmm]}
    olga: {name: Olga Petrova, roles: [stakeholder]}
    gone: {name: Viktor Lang, roles: [pm], until: 2026-06-30}
    alone: {name: Jan Kubiak, roles: [legal]}
";

#[test]
fn a_team_says_whom_it_lacks_and_what_one_carries() {
    let busy: String = (0..6)
        .map(|at| format!("\n//- initiatives/idea-{at}.md\n---\ntitle: The idea {at}\npm: anna\n---\nText.\n"))
        .collect();
    let fixture = workspace(&(TEAMS.to_owned() + &busy));
    let html = page(&fixture, "teams.html");
    let read = seen(&html);
    for words in [
        "Growth growth Shops find us Crew: Shops AK Anna Kowalska PM Open work: 6 above the limit LM Leo Martin PMM",
        "Labs labs Part of: Growth This team has nobody in the role: Product marketing manager.",
        "In no team JK Jan Kubiak Legal",
        "The playbook’s limit for one person is 5.",
    ] {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
    assert!(!read.contains("Viktor"), "who left is in no team: {read}");
    // What named a team before still leads to it.
    assert!(html.contains(r#"id="growth""#) && html.contains(r#"href="teams.html#growth""#), "{html}");
    assert!(!read.contains("That is"), "the ratio is off until asked: {read}");
    let on = TEAMS.to_owned()
        + "    //- playbook.yaml\n    version: 1\n    reports: {pmm-ratio: {on: true}}\n    limits: {pmm_per_pm: 2}\n";
    let html = page(&workspace(&on), "teams.html");
    let read = seen(&html);
    assert!(read.contains("PMM: 1. PM: 1. That is 1 to 1. At least 2 to 1 is wanted; this is less."), "{read}");
    assert_eq!(html.matches(r#"r="5"/>"#).count(), 2, "a dot for each: {html}");
}

#[test]
fn a_site_for_the_company_tells_nothing_that_is_the_teams() {
    let text = WORK.to_owned() + FIRE + RETRO + "    //- tandem.yaml\n    version: 1\n    audience: company\n";
    let fixture = workspace(&text);
    for path in [
        "index.html",
        "inbox.html",
        "inbox/people/anna.html",
        "inbox/people/leo.html",
        "inbox/people/olga.html",
        "inbox/roles/pm.html",
        "inbox/roles/pmm.html",
        "blockers.html",
        "updates/index.html",
        "decisions/index.html",
        "retros/index.html",
        "teams.html",
    ] {
        let html = page(&fixture, path);
        for secret in [
            "Twenty labels look small",
            "They ask for a card",
            "A test reads the code",
            "Sentences for five",
            "Parcelly",
            "Labels without a barcode",
        ] {
            assert!(!html.contains(secret), "{secret:?} is on {path}");
        }
    }
}

#[test]
fn an_empty_page_says_what_fills_it_and_is_not_in_the_navigation() {
    let fixture = workspace("//- people.yaml\n");
    for (path, words) in [
        ("inbox.html", "Nobody stands in people.yaml yet."),
        ("blockers.html", "Nothing is in the way."),
        ("updates/index.html", "No updates yet. Write the first one: tandem new update"),
        ("decisions/index.html", "No decisions yet."),
        ("retros/index.html", "No retrospectives yet."),
        ("teams.html", "No teams yet."),
    ] {
        let read = seen(&page(&fixture, path));
        assert!(read.contains(words), "{words:?} is not on {path}: {read}");
    }
    let home = page(&fixture, "index.html");
    assert!(!home.contains("inbox.html") && !home.contains("blockers.html") && !home.contains("teams.html"), "{home}");
}

#[test]
fn a_team_that_keeps_its_tasks_elsewhere_says_where() {
    let text = WORK.to_owned()
        + "    //- playbook.yaml\n    version: 1\n    views: {duties: [{id: tasks, due: null}, {conditions: null}]}\n";
    let leo = seen(&page(&workspace(&text), "inbox/people/leo.html"));
    assert!(
        leo.contains("Prices on the page")
            && !leo.contains("Prices on the page Tasks · Trial without a card 5 days late"),
        "{leo}"
    );
    let anna = seen(&page(&workspace(&text), "inbox/people/anna.html"));
    assert!(!anna.contains("Finance looks"), "{anna}");
    let wrong = "//- playbook.yaml\nversion: 1\nviews: {duties: [{id: tasks, owner: ownr}]}\n";
    let findings = workspace(wrong).findings();
    assert!(findings.contains("ownr") && findings.contains("owner"), "{findings}");
}

#[test]
fn on_another_day_other_things_are_late() {
    let before = workspace(WORK).today(date(2026, 9, 8));
    let leo = seen(&page(&before, "inbox/people/leo.html"));
    assert!(leo.contains("Prices on the page Tasks · Trial without a card Due in 1 day 9 Sep"), "{leo}");
}
