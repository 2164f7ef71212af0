//! Reports that are off until a team asks for them: what a person reads with the switch on, and nothing of it without.

use tandem::words::catalogue::LANGUAGES;

use crate::fixture::{Fixture, workspace};
use crate::history::past::Past;
use crate::views::{page, seen};

const WORK: &str = "
    //- people.yaml
    anna: {name: Anna Kowalska, roles: [pm]}
    leo: {name: Leo Martin, roles: [pmm]}
    mia: {name: Mia Lind, roles: [design]}
    oleg: {name: Oleg Tkach, roles: [sales]}
    olga: {name: Olga Petrova, roles: [stakeholder]}
    jan: {name: Jan Kubiak, roles: [legal]}
    gone: {name: Viktor Lang, roles: [support], until: 2026-06-30}
    //- teams.yaml
    growth: {name: Growth, members: [anna, leo, mia]}
    //- initiatives/trial.md
    ---
    title: Trial without a card
    stage: 4
    pm: anna
    pmm: leo
    gates:
      - {enter: 2, date: 2026-07-01, by: [anna]}
      - {enter: 3, date: 2026-08-01, by: [anna, leo]}
      - {enter: 4, date: 2026-09-01, by: [olga]}
    tasks:
      - {role: pmm, title: Messages, owner: leo, class: strategic}
      - {role: pmm, title: A banner, owner: leo, class: tactical}
      - {role: pmm, title: A mail, owner: leo, class: tactical, done: true}
      - {role: pmm, title: Something else, owner: leo}
      - {role: sales, title: Call ten shops, owner: leo, class: tactical}
      - {role: sales, title: Called before, owner: leo, class: strategic, done: true}
    ---
    Shops leave.
    //- initiatives/alerts.md
    ---
    title: Usage alerts
    stage: 1
    pm: anna
    pmm: leo
    ---
    Owners are surprised.
    //- initiatives/stopped.md
    ---
    title: Set aside
    stage: 1
    status: declined
    why: No
    tasks: [{role: pmm, title: In vain, owner: anna, class: strategic}]
    ---
    Text.
    //- initiatives/idea.md
    ---
    title: An idea
    requested_by: [olga, 'external: a shop', mia]
    ---
    Text.
    //- objectives/growth.md
    ---
    title: Shops start alone
    cycle: 2026-Q3
    owner: anna
    key_results:
      - {id: trials, title: More shops start a trial, owner: anna}
      - {id: cost, title: A lead costs less, owner: leo}
    ---
    Text.
    //- insights/2026-09-01-card.md
    ---
    title: They ask for a card
    heard: 2026-09-01
    heard_by: oleg
    about: [trial]
    ---
    Text.
    //- launches/trial-launch.md
    ---
    title: The trial is launched
    initiatives: [trial]
    owner: leo
    ---
    Text.
";

/// The workspace of a team that asked for a report.
fn asked(report: &str) -> Fixture {
    let playbook = format!("version: 1\nreports: [{{id: {report}, \"on\": true}}]\n");
    workspace(WORK).file("playbook.yaml", playbook)
}

#[track_caller]
fn shows(fixture: &Fixture, path: &str, all: &[&str]) {
    let read = seen(&page(fixture, path));
    for words in all {
        assert!(read.contains(words), "{path} does not say {words:?}:\n{read}");
    }
}

#[track_caller]
fn hides(fixture: &Fixture, path: &str, all: &[&str]) {
    let read = seen(&page(fixture, path));
    for words in all {
        assert!(!read.contains(words), "{path} says {words:?}:\n{read}");
    }
}

#[test]
fn b23_strategic_work_is_counted_by_role_and_too_little_is_said() {
    let sentences = [
        "Strategic work by role",
        "PMM Strategic tasks: 1 of 3, 33% below 50%",
        // Nobody wants a share of sales.
        "Sales Strategic tasks: 1 of 2, 50% Not counted, without a class: 1",
    ];
    shows(&asked("strategic-share"), "teams.html", &sentences);
    hides(&workspace(WORK), "teams.html", &["Strategic", "Not counted", "Borrowed", "Others"]);
    let text =
        WORK.replace("title: A banner, owner: leo, class: tactical", "title: A banner, owner: leo, class: strategic");
    let more = workspace(&text).file("playbook.yaml", "version: 1\nreports: {strategic-share: {on: true}}\n");
    shows(&more, "teams.html", &["PMM Strategic tasks: 2 of 3, 67% Sales"]);
}

#[test]
fn b14_the_share_of_research_in_the_work_of_a_role_is_counted() {
    let text =
        WORK.replace("title: A banner, owner: leo, class: tactical", "title: Ten talks, owner: leo, class: research");
    let more = workspace(&text).file("playbook.yaml", "version: 1\nreports: {strategic-share: {on: true}}\n");
    shows(&more, "teams.html", &["PMM Strategic tasks: 2 of 3, 67% of them research: 1 of 3, 33% Sales"]);
    hides(&asked("strategic-share"), "teams.html", &["research"]);
}

#[test]
fn b24_a_task_of_somebody_elses_role_is_a_borrowed_duty() {
    let fixture = asked("borrowed-duties");
    shows(&fixture, "teams.html", &["Borrowed duties 1", "Sales Call ten shops Trial without a card LM Leo Martin"]);
    hides(&fixture, "teams.html", &["Called before", "In vain", "Messages", "Strategic"]);
    assert!(page(&fixture, "teams.html").contains("href=\"initiatives/trial.html\""));
    hides(&workspace(WORK), "teams.html", &["Borrowed", "Call ten shops"]);
    let text = WORK.replace("title: Call ten shops, owner: leo", "title: Call ten shops, owner: oleg");
    let own = workspace(&text).file("playbook.yaml", "version: 1\nreports: {borrowed-duties: {on: true}}\n");
    shows(&own, "teams.html", &["Every open task lies with somebody of its role."]);
}

#[test]
fn c47_c48_names_are_counted_by_side_and_never_by_person() {
    let fixture = asked("discipline-share");
    let rows = [
        "Side of PM Side of PMM Others Signed gates 2 50% 1 25% 1 25%",
        "Insights 0 0% 1 100% 0 0%",
        "Key results 1 50% 1 50% 0 0%",
        "Ideas 1 33% 0 0% 2 67%",
        "No history: only git knows who edited what.",
    ];
    shows(&fixture, "teams.html", &rows);
    hides(&workspace(WORK), "teams.html", &["Side of", "Signed gates", "No history"]);
    let text = WORK.replace("by: [anna, leo]", "by: [anna]");
    let alone = workspace(&text).file("playbook.yaml", "version: 1\nreports: {discipline-share: {on: true}}\n");
    shows(&alone, "teams.html", &["Signed gates 2 67% 0 0% 1 33%"]);
}

#[test]
fn c01_e39_what_only_one_side_edited_is_listed() {
    let text = |title: &str, more: &str| format!("---\ntitle: {title}\nstage: 1\n{more}---\nText.\n");
    let both = "initiatives/both.md";
    let past = Past::new()
        .commit("2026-08-19 anna", &[(both, &text("Of both", "")), ("initiatives/one.md", &text("Of one", ""))])
        .commit("2026-08-20 leo", &[(both, &text("Of both", "pmm: leo\n"))])
        .commit("2026-08-21 guest", &[("initiatives/none.md", &text("Of a guest", ""))]);
    let fixture = past.workspace().file("teams.yaml", "growth: {name: Growth, members: [anna, leo]}\n");
    hides(&fixture, "teams.html", &["Edited by both", "Of one"]);
    let fixture = fixture.file("playbook.yaml", "version: 1\nreports: {discipline-share: {on: true}}\n");
    let said = ["Edited by both sides: 1 of 3", "Of one only the side of PM", "Of a guest neither side", "Ideas"];
    shows(&fixture, "teams.html", &said[..3]);
    hides(&fixture, "teams.html", &["Of both", "No history", said[3]]);
}

#[test]
fn e11_a_launch_says_how_many_people_have_to_be_told() {
    let fixture = asked("amphitheatre");
    // Design, sales and the stakeholder; nobody who left, and not those who answer for it.
    shows(
        &fixture,
        "launches/index.html",
        &["Planned People to tell: 3 (Product designer, Engineering, Sales, Support, Stakeholder)"],
    );
    hides(&workspace(WORK), "launches/index.html", &["People to tell"]);
    let text = WORK.replace(
        "    tasks:\n      - {role: pmm, title: Mess",
        "    raci: {build: {I: [legal]}}\n    tasks:\n      - {role: pmm, title: Mess",
    );
    let own = workspace(&text).file("playbook.yaml", "version: 1\nreports: {amphitheatre: {on: true}}\n");
    shows(&own, "launches/index.html", &["People to tell: 4 ("]);
}

#[test]
fn c03_work_without_an_insight_is_named_beside_the_insights() {
    shows(&workspace(WORK), "insights/index.html", &["Under way without an insight (1): Usage alerts"]);
    let heard = workspace(&WORK.replace("about: [trial]", "about: [trial, alerts]"));
    hides(&heard, "insights/index.html", &["without an insight"]);
}

#[test]
fn the_reports_speak_four_languages() {
    let all = ["discipline-share", "strategic-share", "borrowed-duties", "amphitheatre"];
    let on: Vec<String> = all.iter().map(|id| format!("{{id: {id}, \"on\": true}}")).collect();
    let playbook = format!("version: 1\nreports: [{}]\n", on.join(", "));
    for lang in LANGUAGES {
        let fixture = workspace(WORK).file("playbook.yaml", playbook.clone()).lang(lang);
        for (path, id) in [("teams.html", "teams-borrowed-hint"), ("teams.html", "teams-share-past")] {
            let words = tandem::words::catalogue::Catalogue::new(lang).word(id);
            // As a person reads it: with plain blanks.
            let words: Vec<&str> = words.split_whitespace().collect();
            shows(&fixture, path, &[&words.join(" ")]);
        }
    }
}
