//! Ready forms for what teams write down again and again, and the team as those who do its tasks.

use super::example;
use crate::desk_inbox;
use crate::program::Folder;

/// What a person finds in the file that `tandem new` wrote.
#[track_caller]
fn written(name: &str, lang: &str, args: &[&str]) -> String {
    let folder = Folder::new(&format!("practice-form-{name}-{lang}"));
    folder.write("tandem.yaml", format!("title: T\nlanguage: {lang}\n"));
    let (code, out, err) = desk_inbox::run(&folder.0, &[&["new"], args].concat());
    assert_eq!(code, 0, "{out}{err}");
    let file = out.trim();
    let (code, found, _) = desk_inbox::run(&folder.0, &["check", file]);
    // Whatever is not filled in may be missed; nothing in the form itself may be wrong.
    assert!(code == 0 || found.contains("T103") || found.contains("T501"), "{lang} {args:?}:\n{found}");
    for wrong in ["T101", "T102", "T104", "T105", "T106", "T107", "T404", "T502", "T504", "T009"] {
        assert!(!found.contains(wrong), "{lang} {args:?}:\n{found}");
    }
    std::fs::read_to_string(folder.0.join(file)).unwrap()
}

#[track_caller]
fn says(text: &str, all: &[&str]) {
    for words in all {
        assert!(text.contains(words), "{words:?} is not in\n{text}");
    }
}

#[test]
fn c21_a_brainstorm_has_its_page_and_a_form_to_begin_one() {
    let page = "handbook/brainstorm-paying-in-almaty.html";
    example().shows(page, &["How might a micro-seller pay 3.90 EUR a month without a card?", "What goes on"]);
    example().shows("handbook/index.html", &["A brainstorm, as it was written down"]);
    let text = written("brainstorm", "en", &["page", "Ideas for autumn", "--form", "brainstorm"]);
    says(&text, &["title: Ideas for autumn\n", "## Ideas", "| Idea | From |", "tandem new initiative", "**Held:** 2"]);
}

#[test]
fn c24_forms_are_ready_for_ideation_planning_and_engineering() {
    let text = written("ideation", "en", &["initiative", "Faster returns", "--form", "ideation"]);
    // The fields that the profile asks for come from the kind, whatever the form says.
    says(&text, &["title: Faster returns\n", "## How might we", "Cheapest test"]);
    let standard = example().prints("c24", &["new", "initiative", "Faster returns", "--form", "ideation", "--dry-run"]);
    says(&standard, &["title: Faster returns\nsource:", "## How might we"]);
    let text = written("plan", "en", &["initiative", "Faster returns", "--form", "project-plan", "pm=anna"]);
    says(&text, &["\ntasks:", "\nrisks:", "\nepics:", "pm: anna\n", "## Order of the work", "Waits for"]);
    assert_eq!(text.lines().filter(|line| line.starts_with("title:")).count(), 1, "{text}");
    let text = written("engineering", "en", &["decision", "Queue for labels", "--form", "engineering"]);
    says(&text, &["options:", "## What customers notice", "## Roll-out and way back", "## Consequences"]);
}

#[test]
fn c24_the_forms_are_there_in_four_languages_and_in_the_teams_own_words() {
    let forms = [
        ("page", "brainstorm"),
        ("initiative", "ideation"),
        ("initiative", "project-plan"),
        ("decision", "engineering"),
        ("decision", "need-a-pmm"),
    ];
    for lang in ["en", "ru", "pl", "fr"] {
        for (kind, form) in forms {
            let text = written(&format!("each-{form}"), lang, &[kind, "A title", "--form", form]);
            assert!(text.matches("\n## ").count() >= 2, "{lang} {form}:\n{text}");
        }
    }
    let own = example().file("templates/decision/price.md", "---\nabout: []\n---\n## Context\n\nWho pays, {date}?\n");
    let text =
        own.prints("c24-own", &["new", "decision", "A price", "--form", "price", "--dry-run", "--today", "2026-09-14"]);
    says(&text, &["title: A price\n", "deciders:", "about: []\n", "Who pays, 2026-09-14?"]);
}

#[test]
fn c24_an_unknown_form_is_told_with_those_that_there_are() {
    let folder = example().folder("c24-unknown");
    let (code, _, err) = desk_inbox::run(&folder.0, &["new", "decision", "X", "--form", "brainstorm"]);
    assert_eq!(code, 2, "{err}");
    says(
        &err,
        &[
            "no form `brainstorm` for `decision`",
            "brainstorm (page)",
            "need-a-pmm (decision)",
            "templates/decision/brainstorm.md",
        ],
    );
    let (code, _, err) = desk_inbox::run(&folder.0, &["new", "page", "X", "--form", "../../tandem"]);
    assert_eq!(code, 2, "{err}");
    let (code, _, err) = desk_inbox::run(&folder.0, &["new", "page", "X", "pm=anna"]);
    assert!(code == 2 && err.contains("no fields besides its title"), "{err}");
}

#[test]
fn e08_whether_a_pmm_is_needed_is_a_decision_with_its_own_questions() {
    let page = "decisions/2026-07-13-do-we-need-another-pmm.html";
    let asked = ["Do we need another PMM?", "No third PMM for now", "A PMM pays off from", "Their own goals"];
    example().shows(page, &asked);
    let text = written("pmm", "en", &["decision", "Do we need a PMM?", "--form", "need-a-pmm"]);
    says(
        &text,
        &["title: Do we need a PMM?\n", "name: No PMM for now", "date:", "Launches in a quarter", "## Without one"],
    );
}

#[test]
fn c42_who_does_the_tasks_belongs_to_the_team() {
    let file = "initiatives/self-serve-trial.md";
    let stranger =
        example().edit(file, "title: Eight help articles, owner: nadia", "title: Eight help articles, owner: hugo");
    stranger.finds("warning", "T795", "A task belongs to somebody who is not in the initiative's team.");
    // Whoever is in the team that it is a part of belongs to it as well; without a team nobody is a stranger.
    assert_eq!(example().findings(), "");
    assert_eq!(stranger.edit(file, "team: growth\n", "").findings(), "");
}

#[test]
fn e05_the_way_from_the_dining_room_to_the_kitchen_is_counted() {
    let page = "insights/index.html";
    example().shows(
        page,
        &[
            "From the dining room to the kitchen",
            "In the dining room: heard 8 In the kitchen: linked to work 8 of 8, 100%",
            "answered 3 of 8, 38%",
        ],
    );
    let lost = example().edit("insights/2026-05-18-card-at-sign-up.md", "about: [self-serve-trial]\n", "");
    lost.shows(page, &["In the kitchen: linked to work 7 of 8, 88%"]);
    example().shows("handbook/why-handover-fails.html", &["Dining room and kitchen"]);
}
