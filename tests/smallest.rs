//! The smallest files that pass in the profile minimal: seven things in an initiative's whole life, and not one less.

use crate::fixture::{findings, workspace};
use crate::views;

/// What each stage adds to the front matter: the life of one initiative.
const LIFE: [(&str, &str); 7] = [
    ("0", "title: Trial without a card\nsource: sales\n"),
    ("1", "stage: 1\npm: anna\npmm: leo\n"),
    ("2", "stage: 2\nice: {impact: 9, confidence: 3, ease: 6}\n"),
    ("3", "stage: 3\nevidence: [{kind: interviews, n: 6, result: supports, note: 5 of 6 stop at the card}]\n"),
    ("4", "stage: 4\ntarget: {metric: trials a month, from: 1500, to: 2100, by: 2026-12-15}\n"),
    ("5", "stage: 5\n"),
    ("done", "status: done\nresult: {actual: 2160, date: 2026-12-16}\n"),
];

/// The file of the initiative at the step `upto`, without the lines that begin with `without`.
fn file(upto: usize, without: &str) -> String {
    let mut front: Vec<&str> = LIFE[..=upto].iter().flat_map(|(_, added)| added.lines()).collect();
    // Of several stages the last one counts; the file holds one.
    let last = front.iter().rposition(|line| line.starts_with("stage:"));
    let mut at = 0;
    front.retain(|line| {
        at += 1;
        !(line.starts_with("stage:") && Some(at - 1) != last)
    });
    front.retain(|line| without.is_empty() || !line.starts_with(without));
    format!("//- initiatives/trial.md\n---\n{}\n---\nSmall shops leave when we ask for a card.\n", front.join("\n"))
}

fn minimal(text: &str) -> String {
    workspace(text).profile("minimal").today(jiff::civil::date(2026, 12, 20)).findings()
}

#[test]
fn the_smallest_file_of_every_stage_is_clean() {
    for (step, (stage, _)) in LIFE.iter().enumerate() {
        let found = minimal(&file(step, ""));
        let errors: Vec<&str> = found.lines().filter(|line| line.contains(" error ")).collect();
        assert!(errors.is_empty(), "stage {stage}:\n{found}");
    }
}

#[test]
fn the_test_may_be_left_out_with_a_reason_and_only_with_one() {
    let with = |evidence: &str| file(3, "evidence").replace("stage: 3", &format!("stage: 3\n{evidence}"));
    assert_eq!(minimal(&with("evidence: {none: contract date 1 October}")).matches(" error ").count(), 0);
    let bare = minimal(&with("evidence: none"));
    assert!(bare.contains("error T109 bare-none"), "{bare}");
}

#[test]
fn each_of_the_seven_things_is_missed_when_it_is_taken_away() {
    let expected = [
        ("title", "T103 missing-field"),
        ("pm:", "T103 missing-field"),
        ("pmm:", "T103 missing-field"),
        ("ice:", "T302 missing-score"),
        ("evidence:", "T103 missing-field"),
        ("target:", "T103 missing-field"),
        ("result:", "T103 missing-field"),
    ];
    for (thing, rule) in expected {
        let found = minimal(&file(6, thing));
        let errors: Vec<&str> = found.lines().filter(|line| line.contains(" error ")).collect();
        // A missing score is told once per criterion, everything else once.
        assert!(!errors.is_empty() && errors.iter().all(|line| line.contains(rule)), "without {thing}\n{found}");
    }
}

#[test]
fn nothing_else_is_asked_of_it() {
    let found = minimal(&file(6, "source"));
    assert_eq!(found.matches(" error ").count(), 0, "{found}");
    let text = "//- initiatives/trial.md\n---\ntitle: Trial\n---\nWords.\n";
    assert_eq!(findings(text).matches(" error ").count(), 0);
}

/// What the navigation of a site offers, in its order.
fn offered(text: &str) -> String {
    let html = views::html(
        &views::site(&workspace(text).profile("minimal").today(jiff::civil::date(2026, 12, 20))),
        "index.html",
    );
    let nav = html.split_once("<nav").and_then(|(_, rest)| rest.split_once("</nav>")).unwrap().0;
    let links = nav.split("<a ").skip(1).filter_map(|link| Some(link.split_once("</a>")?.0.split_once('>')?.1));
    links.map(|words| views::seen(words).trim().to_owned()).collect::<Vec<_>>().join(" · ")
}

#[test]
fn a_team_that_uses_only_that_sees_no_empty_machinery() {
    let idea = offered(&file(0, ""));
    assert_eq!(
        idea,
        "This cycle · My work · Ranking · Board · Roadmap · Scoring round · Initiatives · Requests and answers · People · How we work · \
         Health · Data and feeds"
    );
    // A result brings the pages that tell it, and nothing else comes.
    let done = offered(&file(6, ""));
    assert_eq!(
        done,
        "This cycle · My work · Ranking · Board · Roadmap · Results · Cycle report · From result to idea · Initiatives · \
         Requests and answers · People · How we work · Health · Data and feeds"
    );
    // Each further page comes with the first thing that stands on it.
    let mut text = file(6, "");
    let more = [
        ("objectives/growth.md", "title: Shops start alone\ncycle: 2026-Q4\nowner: anna\n", "Objectives"),
        ("launches/trial.md", "title: The trial is here\ninitiatives: [trial]\n", "Launches"),
        ("insights/card.md", "title: They ask for a card\nheard: 2026-12-01\n", "Insights"),
        ("competitors/parcelly.md", "title: Parcelly\ntype: direct\n", "Competitors"),
        ("decisions/price.md", "title: What it costs\n", "Decisions"),
        ("retros/look-back.md", "title: What we learnt\n", "Retrospectives"),
        ("glossary/label.md", "title: Label\n", "Glossary"),
        ("alerts/price.md", "title: Too dear\nabout: [trial]\n", "Alerts"),
    ];
    for (path, front, name) in more {
        assert!(!offered(&text).split(" · ").any(|one| one == name), "{name} is there without a word on it");
        text.push_str(&format!("//- {path}\n---\n{front}---\nWords.\n"));
        assert!(offered(&text).split(" · ").any(|one| one == name), "{name} is not in {}", offered(&text));
    }
}

#[test]
fn reports_that_nobody_asked_for_are_off() {
    let (playbook, _) = tandem::playbook::read("minimal", None);
    let on: Vec<&str> = playbook.reports.iter().filter(|report| report.on).map(|report| &*report.id).collect();
    assert!(playbook.reports.len() > 8 && on.is_empty(), "{on:?}");
    let site = views::site(&workspace(&file(6, "")).profile("minimal").today(jiff::civil::date(2026, 12, 20)));
    // Nothing on the first page speaks of what a team of this size has not got.
    let home = views::seen(&views::html(&site, "index.html"));
    for words in ["Blocked", "Emergenc", "Objectives", "Create the first one", "Launch"] {
        assert!(!home.contains(words), "{words}: {home}");
    }
}
