//! What the team tells each other, from files to what a person reads: blockers, news, decisions, retrospectives.

use crate::fixture::workspace;
use crate::views::{page, seen};

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

pub const FIRE: &str = "
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
pub const RETRO: &str = "
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

#[test]
fn the_hours_of_an_emergency_are_written_as_people_write_them() {
    let html = page(&workspace(FIRE), "fires/2026-08-18-labels.html");
    let read = seen(&html);
    assert!(read.contains("18 August 2026, 09:40") && read.contains("18 August 2026, 13:05"), "{read}");
    assert!(html.contains("<time datetime=\"2026-08-18T09:40\">"), "{html}");
    let russian = seen(&page(&workspace(FIRE).lang("ru"), "fires/2026-08-18-labels.html"));
    assert!(russian.contains("18 августа 2026 г., 09:40"), "{russian}");
    // A colon stands as the language sets it.
    let french = page(&workspace(FIRE).lang("fr"), "fires/2026-08-18-labels.html");
    assert!(french.contains("Fichier source\u{a0}: ") && html.contains("Source: "), "{french}");
}
