//! The pages of the team, from files to what a person reads: my work, blockers, news, decisions, retrospectives, teams.

use jiff::civil::date;

use crate::fixture::workspace;
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
        // What is most overdue comes first, then the furthest stage.
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
    assert!(leo.contains("Late: 2"), "{leo}");
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
    assert!(read.contains("PMM Product marketing manager Late: 3"), "{read}");
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

fn news(id: &str, fields: &str, body: &str) -> String {
    format!("\n//- updates/{id}.md\n---\ntitle: News of {id}\n{fields}\n---\n{body}\n")
}

#[test]
fn a_blocker_stands_until_the_same_news_come_without_it() {
    let told = news(
        "2026-09-08-a",
        "type: daily\ndate: 2026-09-08\nby: anna\nblocked: [{what: No account, needs: olga, since: 2026-09-01}]",
        "",
    );
    let blockers = |more: &str| seen(&page(&workspace(&(told.clone() + more)), "blockers.html"));
    assert!(
        blockers("").contains("Needs Olga Petrova 1 OP No account News of 2026-09-08-a 1 Sep 13 days"),
        "{}",
        blockers("")
    );
    // Another sort of news, or news of somebody else, say nothing about it.
    let weekly = news("2026-09-11-b", "type: weekly\ndate: 2026-09-11\nby: anna", "");
    let of_leo = news("2026-09-09-c", "type: daily\ndate: 2026-09-09\nby: leo", "");
    assert!(blockers(&(weekly + &of_leo)).contains("No account"));
    let later = news("2026-09-09-d", "type: daily\ndate: 2026-09-09\nby: anna", "");
    assert!(!blockers(&later).contains("No account"), "{}", blockers(&later));
    // Told again it is as old as when it was first told, and stands once.
    let again = news(
        "2026-09-10-e",
        "type: daily\ndate: 2026-09-10\nby: leo\nblocked: [{what: no account, needs: olga, since: 2026-09-09}]",
        "",
    );
    let read = blockers(&again);
    assert!(read.contains("no account News of 2026-09-10-e 1 Sep 13 days") && !read.contains("No account"), "{read}");
}

#[test]
fn what_nobody_spoke_of_for_two_weeks_is_asked_about() {
    let old =
        news("2026-08-20-a", "type: daily\ndate: 2026-08-20\nby: anna\nblocked: [{what: No account, needs: olga}]", "");
    let read = seen(&page(&workspace(&old), "blockers.html"));
    assert!(
        read.contains("Not mentioned for two weeks Say")
            || read.contains("Not mentioned for two weeks Nobody has said"),
        "{read}"
    );
    assert!(read.contains("No account"), "{read}");
    let home = seen(&page(&workspace(&old), "index.html"));
    assert!(!home.contains("No account"), "{home}");
}

#[test]
fn a_doubt_that_shuts_a_gate_is_a_blocker_and_one_to_watch_is_not() {
    let text = "
        //- initiatives/trial.md
        ---
        title: Trial without a card
        stage: 2
        pm: anna
        pmm: leo
        ---
        Text.
        //- alerts/2026-09-09-limit.md
        ---
        title: Twenty labels look small
        about: trial
        by: leo
        date: 2026-09-09
        level: mismatch
        claim: They compare
        ---
        Text.
    ";
    let read = seen(&page(&workspace(text), "blockers.html"));
    assert!(
        read.contains("Twenty labels look small Alert · keeps the gate to Plan and review shut · Trial without a card"),
        "{read}"
    );
    let watched = seen(&page(&workspace(&text.replace("level: mismatch", "level: watch")), "blockers.html"));
    assert!(watched.contains("Nothing is in the way."), "{watched}");
}

#[test]
fn news_read_as_a_stream_by_week_and_by_sort() {
    let text = news(
        "2026-09-11-demo-18",
        "type: demo\ndate: 2026-09-11\nby: [leo, anna]\nhealth: at-risk\nsprint: 18",
        "## Shown\n\nA label in *one* minute.\n\n## Questions\n\nWhat does it cost?",
    ) + &news("2026-09-14-daily", "type: daily\ndate: 2026-09-14\nby: anna", "## Today\n\nNumbers.");
    let html = page(&workspace(&text), "updates/index.html");
    let read = seen(&html);
    let order = [
        "Updates",
        "All Daily Demo",
        "Week 38 14 Sep – 20 September 2026 News of 2026-09-14-daily Daily 14 Sep AK Anna Kowalska",
        "Numbers.",
        "Week 37 7 Sep – 13 September 2026 News of 2026-09-11-demo-18 Demo Sprint 18 ▲ At risk 11 Sep LM Leo Martin , AK Anna Kowalska",
        "A label in one minute.",
        "What does it cost?",
    ];
    let read = read.replace("&nbsp;", " ").replace("▲  ", "▲ ");
    let places: Vec<Option<usize>> = order.iter().map(|words| read.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {read}");
    let demos = seen(&page(&workspace(&text), "updates/page-demo.html"));
    assert!(demos.contains("A label in one minute.") && !demos.contains("Numbers."), "{demos}");
    assert!(html.contains("<em>one</em>"), "the text is rendered: {html}");
}

#[test]
fn a_thousand_news_take_turns_and_stay_light() {
    let long = "A sentence of which there are many more than anybody reads in a stream. ".repeat(60);
    let all: String = (0..450)
        .map(|at| {
            news(
                &format!("2026-{:02}-{:02}-n{at:03}", 1 + at / 60, 1 + at % 28),
                &format!("type: {}\ndate: 2026-08-03\nby: anna", if at % 2 == 0 { "weekly" } else { "demo" }),
                &long,
            )
        })
        .collect();
    let fixture = workspace(&all);
    let first = page(&fixture, "updates/index.html");
    assert!(seen(&first).contains("Page 1 of 3") && first.contains(r#"rel="next" href="page-2.html""#));
    assert!(first.len() < 600_000, "{} bytes", first.len());
    assert!(first.contains("Read on: News of"), "what is cut leads on");
    let last = seen(&page(&fixture, "updates/page-3.html"));
    assert!(last.contains("Page 3 of 3") && last.contains("Week "), "{}", &last[..300]);
    let demos = page(&fixture, "updates/page-demo-2.html");
    assert!(seen(&demos).contains("Page 2 of 2") && demos.contains(r#"rel="prev" href="page-demo.html""#));
}

#[test]
fn work_that_sprints_went_by_without_showing_is_said() {
    let initiative = |id: &str, more: &str| {
        format!(
            "\n//- initiatives/{id}.md\n---\ntitle: The work {id}\nstage: 4\npm: anna\npmm: leo\ngates: [{{enter: 4, date: 2026-06-02, by: [anna]}}]\n{more}\n---\nText.\n"
        )
    };
    // On 14 September sprint 18 is over.
    let text = initiative("silent", "")
        + &initiative("shown", "")
        + &initiative("recorded", "demos: [{sprint: 17, skipped: Everybody was ill}]")
        + &news(
            "2026-09-11-demo-18",
            "type: demo\ndate: 2026-09-11\nby: leo\nsprint: 18\nabout: [shown]",
            "## Shown\n\nIt.",
        );
    let read = seen(&page(&workspace(&text), "updates/index.html"));
    let (_, rest) = read.split_once("Not shown in a demo lately").unwrap_or_else(|| panic!("{read}"));
    let (silent, _) = rest.split_once("Week 37").unwrap();
    // In since sprint 11: of 11 to 18 nothing was shown.
    assert!(silent.contains("The work silent 8 sprints without a demo"), "{silent}");
    assert!(!silent.contains("The work shown") && !silent.contains("The work recorded"), "{silent}");
    assert!(seen(&page(&workspace(&text), "updates/page-demo.html")).contains("The work silent"));
    let without = text + "\n//- playbook.yaml\nversion: 1\nsprint: null\n";
    assert!(
        !seen(&page(&workspace(&without), "updates/index.html")).contains("Not shown"),
        "without sprints nothing is counted"
    );
}

#[test]
fn decisions_begin_with_what_is_open_and_fold_what_was_replaced() {
    let decision = |id: &str, more: &str| {
        format!(
            "\n//- decisions/{id}.md\n---\ntitle: Decision {id}\ndeciders: [anna]\n{more}\n---\n## Context\n\nText.\n\n## Consequences\n\nText.\n"
        )
    };
    let options = "options: [{name: Cheap, aim: Earn now}, {name: Dear, aim: Be known}]";
    let text = decision("2026-03-01-first", "date: 2026-03-01\nstatus: superseded")
        + &decision("2026-05-01-second", "date: 2026-05-01\nstatus: superseded\nsupersedes: [2026-03-01-first]")
        + &decision(
            "2026-07-01-third",
            &format!("date: 2026-07-20\nstatus: accepted\nsupersedes: [2026-05-01-second]\n{options}\nchosen: cheap"),
        )
        + &decision("2026-08-01-fourth", "date: 2026-08-01\nstatus: accepted\nchosen: In words of its own")
        + &decision("2026-09-09-open", &format!("date: 2026-09-09\n{options}"));
    let html = page(&workspace(&text), "decisions/index.html");
    let read = seen(&html);
    let order = [
        "Proposed Decision 2026-09-09-open",
        "Accepted Decision 2026-08-01-fourth",
        "Chosen: In words of its own",
        "Decision 2026-07-01-third",
        "Cheap ✓ Chosen Earn now Dear Be known",
        "Supersedes: Decision 2026-05-01-second ← Decision 2026-03-01-first",
        "Superseded Superseded: 2 Decision 2026-05-01-second",
    ];
    let read = read.replace("&nbsp;", " ");
    let places: Vec<Option<usize>> = order.iter().map(|words| read.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {read}");
    assert!(html.contains("<details class=\"folded\">"), "{html}");
    // How long it took is told only where the team asked.
    assert!(!read.contains("after the question"), "{read}");
    let asked = text + "\n//- playbook.yaml\nversion: 1\nreports: {decision-latency: {on: true}}\n";
    let read = seen(&page(&workspace(&asked), "decisions/index.html"));
    assert!(read.contains("Decided 19 days after the question"), "{read}");
    // Who decides has it in their work.
    let anna = seen(&page(&workspace(&asked), "inbox/people/anna.html"));
    assert!(anna.contains("Give an answer Decision · Decision 2026-09-09-open"), "{anna}");
}

const FIRE: &str = "
    //- fires/2026-08-18-labels.md
    ---
    title: Labels without a barcode
    pm: anna
    pmm: leo
    started: 2026-08-18 09:40
    customers_see: No barcode
    we_say: We know of it
    fixed: 2026-08-18 13:05
    ---
    Log.
";
const RETRO: &str = "
    //- retros/2026-08-20-labels.md
    ---
    title: The labels
    about: [2026-08-18-labels]
    type: fire
    held: 2026-08-20
    participants: [anna, leo]
    blockers: [Nobody was told of the new format]
    actions:
      - {what: The test reads the code, owner: anna, due: 2026-08-31, done: true}
      - {what: Sentences for five emergencies, owner: leo, due: 2026-09-25}
      - {what: The address is on the list, owner: anna, due: 2026-09-04}
    ---
    Text.
";

#[test]
fn what_was_agreed_stays_in_sight_until_it_is_done() {
    let read = seen(&page(&workspace(&(FIRE.to_owned() + RETRO)), "retros/index.html"));
    let order = [
        "Still to do 2",
        "The address is on the list AK Anna Kowalska 4 Sep 10 days late The labels",
        "Sentences for five emergencies LM Leo Martin 25 Sep The labels",
        "The labels Emergency 20 August 2026 Labels without a barcode",
        "Blockers Nobody was told of the new format Actions 1 of 3 done The test reads the code",
    ];
    let places: Vec<Option<usize>> = order.iter().map(|words| read.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {read}");
    assert!(!read.contains("Emergencies without a retrospective"), "{read}");
}

#[test]
fn a_fire_that_nobody_learnt_from_is_said_and_owed() {
    let other = RETRO.replace("about: [2026-08-18-labels]", "cycle: 2026-Q3");
    let fixture = workspace(&(FIRE.to_owned() + &other));
    let read = seen(&page(&fixture, "retros/index.html"));
    // Ten working days after a Tuesday is a Tuesday: 1 September.
    assert!(read.contains("Emergencies without a retrospective Labels without a barcode 13 days late"), "{read}");
    let anna = seen(&page(&fixture, "inbox/people/anna.html"));
    assert!(
        anna.contains("Hold a retrospective Retrospective · Labels without a barcode 13 days late 1 Sep"),
        "{anna}"
    );
    let burning = FIRE.replace("fixed: 2026-08-18 13:05", "next_update: 2026-08-18 12:00");
    let fixture = workspace(&(burning + &other));
    assert!(!seen(&page(&fixture, "retros/index.html")).contains("Emergencies without"), "while it burns nobody asks");
    let home = seen(&page(&fixture, "index.html"));
    for words in [
        "Emergency: Labels without a barcode No barcode We say: We know of it",
        "On it: Anna Kowalska PM Leo Martin PMM Next news: 18 Aug, 12:00",
    ] {
        assert!(home.contains(words), "{words:?} is not in: {home}");
    }
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
    assert!(
        read.contains("PMM: 1. PM: 1. That is 1 to one. The limit that you set is 2 to one; this is below it."),
        "{read}"
    );
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
