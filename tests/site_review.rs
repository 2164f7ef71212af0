//! The views that people go through together, from files to what a person reads: the scoring round and the defence; and what
//! all views of a review have in common.

use crate::fixture::{Fixture, workspace};
use crate::site_results::{closed, five};
use crate::views::{page, seen};

/// The page must hold all of these words.
#[track_caller]
pub fn holds(read: &str, wanted: &[&str]) {
    for words in wanted {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
}

pub fn read(fixture: &Fixture, path: &str) -> String {
    seen(&page(fixture, path)).replace('\u{a0}', " ")
}

/// One that waits for the judges, one that they let pass, a launch, a positioning, a goal, two teams.
const PLAN: &str = "
    //- teams.yaml
    growth: {name: Growth, capacity: 6}
    regions: {name: Regions, capacity: 4}
    //- segments/shops.md
    ---
    title: Small shops
    ---
    Text.
    //- positioning/evening.md
    ---
    title: Done before the evening
    segments: [shops]
    category: label printing
    ---
    Text.
    //- objectives/growth.md
    ---
    title: Shops start alone
    cycle: 2026-Q4
    owner: anna
    key_results:
      - {id: trials, title: More trials, unit: trials, start: 10, target: 20, owner: anna}
      - {id: story, title: Visitors know what we do, unit: '%', start: 50, target: 70, owner: leo, proposed_by: leo}
    ---
    Why.
    //- initiatives/portal.md
    ---
    title: Returns portal
    stage: 3
    size: m
    pm: anna
    pmm: leo
    segments: [shops]
    customer_task: Send it back without a mail
    ice: {by: anna, date: 2026-09-01, impact: 8, confidence: 6, ease: 5}
    evidence: [{kind: interviews, result: supports, n: 8, note: Seven answer by hand}]
    target: {from: 12, to: 8, unit: contacts, by: 2026-12-18}
    start: 2026-10-05
    due: 2026-11-20
    effort: {estimated: 7}
    risks: [{what: A carrier is late, precaution: Begin with three, owner: anna}]
    gates:
      - {enter: 2, date: 2026-08-01, verdict: go, by: [anna]}
      - {enter: 3, date: 2026-09-01, verdict: go, by: [anna, leo], why: Seven of eight, waive: [{rule: missing-direct-competitor, why: Nobody has one}]}
    ---
    Shops answer by hand.

    ## Defence

    **Who pays?** The shop decides.

    ## Open questions

    - Not a part of the defence.
    //- initiatives/trial.md
    ---
    title: Trial without a card
    stage: 4
    pm: anna
    pmm: leo
    start: 2026-09-20
    due: 2026-10-25
    effort: {estimated: 4.5}
    gates:
      - enter: 4
        date: 2026-09-02
        verdict: go
        by: [olga, anna]
        why: Largest number of the quarter
        conditions: [{what: Finance looks at the limits, owner: leo, due: 2026-09-18}, {what: Count the misses, due: 2026-09-07}]
    ---
    Text.
    //- launches/trial.md
    ---
    title: Trial for all
    initiatives: [trial]
    available_on: 2026-10-25
    ---
    Text.
    //- initiatives/first.md
    ---
    title: First of the ranking
    ice: {by: anna, date: 2026-09-01, impact: 9, confidence: 5, ease: 8}
    ---
    Text.
    //- initiatives/second.md
    ---
    title: Second of the ranking
    ice: {by: anna, date: 2026-09-01, impact: 9, confidence: 2, ease: 8}
    ---
    Text.
    //- initiatives/duty.md
    ---
    title: A duty
    must_do: The law of January
    ---
    Text.
";

const TOP_ONE: &str = "
    //- playbook.yaml
    version: 1
    score: {select: {top: 1}}
";

#[test]
fn the_defence_holds_what_is_decided_next_and_what_it_takes() {
    let text = PLAN.to_owned() + TOP_ONE;
    let read = read(&workspace(&text), "defence.html");
    holds(
        &read,
        &[
            // The summary comes first, then the sheets.
            "To be decided Initiative Target Effort Due Score Returns portal 12 → 8 contacts · 18 December 2026 7 person-weeks 20 November 2026 240",
            "Decided and under way Initiative Target Effort Due Score Trial without a card 4.5 person-weeks 25 October 2026",
            "Effort against capacity Q4 2026 11.5 of 10 person-weeks, 1.5 too many",
            "Key results that somebody brought in PMM Visitors know what we do brought in by Leo Martin · Shops start alone 50 → 70 %",
            "Shops answer by hand. For whom Small shops – Send it back without a mail",
            "Interviews (five or more) n = 8 · Supports Seven answer by hand",
            "Plan Date 5 October 2026 – 20 November 2026 Effort 7 person-weeks",
            "A carrier is late → Begin with three Anna Kowalska",
            // No launch names it, so it is framed by what speaks to the same shops.
            "Market side Done before the evening Positioning Market category: label printing",
            "Set aside Direct competitor Anna Kowalska, Leo Martin: Nobody has one",
            "Questions and answers Who pays? The shop decides.",
            "Market side Trial for all Launch Available on: 25 October 2026",
            "Decided on 2 September 2026: Olga Petrova, Anna Kowalska Largest number of the quarter",
            "Finance looks at the limits due 18 September 2026 Leo Martin Count the misses was due 7 September 2026",
            "Just below the line Ranking 2 Second of the ranking",
            "216 short of the line · Weakest: Confidence 2",
            "Must do A duty The law of January",
        ],
    );
    assert!(!read.contains("Not a part of the defence"), "{read}");
    let places = ["Summary", "Shops answer by hand.", "Just below the line"].map(|words| read.find(words).unwrap());
    assert!(places.is_sorted(), "{read}");
}

#[test]
fn the_defence_says_how_to_give_the_capacity_and_what_is_not_estimated() {
    let text = PLAN.replace(", capacity: 6", "").replace(", capacity: 4", "").replace("effort: {estimated: 7}", "");
    let read = read(&workspace(&text), "defence.html");
    holds(
        &read,
        &[
            "How much fits is not written down: give each team its capacity: in teams.yaml",
            "Q4 2026 4.5 person-weeks Not estimated yet: Returns portal",
            // Without a cut-line there is nothing to fall short of.
            "Next in the ranking Ranking 1 First of the ranking",
        ],
    );
    assert!(!read.contains("short of the line"), "{read}");
    let line = "//- playbook.yaml\nversion: 1\nscore: {select: {capacity: 40}}\n";
    holds(
        &self::read(&workspace(&(text + "    " + &line.replace('\n', "\n    "))), "defence.html"),
        &["4.5 of 40 person-weeks, 35.5 left"],
    );
}

#[test]
fn many_plans_keep_the_pack_small() {
    let one = |at: usize| format!("//- initiatives/plan-{at:02}.md\n---\ntitle: Plan {at}\nstage: 3\n---\nText.\n");
    let html = page(&workspace(&(0..60).map(one).collect::<String>()), "defence.html");
    assert_eq!(html.matches("class=\"panel sheet\"").count(), 24);
    holds(&seen(&html), &["36 more have no sheet here", "10 more"]);
}

#[test]
fn the_round_begins_with_the_widest_disagreement_and_says_who_is_silent() {
    let text = "
        //- initiatives/calm.md
        ---
        title: All agree
        pm: anna
        pmm: {none: Nobody sees it}
        ice: [{by: anna, date: 2026-09-01, impact: 9, confidence: 9, ease: 9}]
        ---
        Text.
        //- initiatives/torn.md
        ---
        title: Nobody agrees
        pm: anna
        pmm: leo
        ice:
          - {by: anna, date: 2026-09-01, impact: 9, confidence: 4, ease: 5}
          - {by: olga, date: 2026-09-01, impact: 3, confidence: 4, ease: 5, note: Nobody asked for it}
        evidence: [{kind: survey, result: supports, n: 50}, {kind: pilot, result: pending}]
        ---
        Text.
        //- initiatives/waiting.md
        ---
        title: Half scored
        pm: anna
        pmm: leo
        ice: [{by: anna, date: 2026-09-01, impact: 5, confidence: 5, ease: null}]
        ---
        Text.
    ";
    let html = page(&workspace(text), "round.html");
    let read = seen(&html);
    let places = ["Nobody agrees", "All agree", "Half scored"].map(|words| read.find(words).unwrap());
    assert!(places.is_sorted(), "{read}");
    holds(
        &read,
        &[
            "Initiatives 3 Discuss first 1 Score not complete 1",
            "Discuss first 6 apart",
            "AK Anna Kowalska 9 OP Olga Petrova 3 Nobody asked for it together 6",
            // What is still awaited carries nothing.
            "Survey: supports a confidence of 5 at most",
            "Has not rated yet: LM Leo Martin",
            "Nobody has given a value yet. Waits for: Eng",
            "What the values mean",
        ],
    );
    assert!(html.contains("aria-label=\"Impact: Anna Kowalska 9, Olga Petrova 3\""), "{html}");
    // Who is not needed is not waited for.
    let calm = read.split("All agree").nth(1).and_then(|rest| rest.split("Half scored").next()).unwrap();
    assert!(!calm.contains("PMM") && calm.contains("Waits for: Eng"), "{calm}");
}

#[test]
fn what_an_audience_may_not_see_is_on_none_of_the_pages() {
    let secret = |text: &str| text.replace("title: ", "visibility: team\ntitle: SECRET ");
    let plan: String = PLAN.lines().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned() + "\n").collect();
    let text = secret(&plan)
        + &secret(&closed("hidden", 7, true, ""))
        + &secret("//- initiatives/no.md\n---\ntitle: No\nstatus: declined\nwhy: Hidden why\n---\nText.\n")
        + &five();
    let shown = "//- tandem.yaml\nversion: 1\ntitle: Shop tools\nprofile: standard\naudience: AUDIENCE\n";
    for name in ["round", "defence", "results", "calibration", "waived", "declined"] {
        let of = |audience: &str| {
            page(&workspace(&(text.clone() + &shown.replace("AUDIENCE", audience))), &format!("{name}.html"))
        };
        assert!(!of("company").contains("SECRET"), "{name}");
        assert!(of("team").contains("SECRET"), "{name} shows it to the team");
    }
    let count = |audience: &str| {
        workspace(&(text.clone() + &shown.replace("AUDIENCE", audience))).analyse().workspace.calibration.judged
    };
    assert_eq!((count("company"), count("team")), (5, 6));
}

#[test]
fn empty_pages_say_what_fills_them_and_are_not_in_the_navigation() {
    let empty = workspace("");
    for (name, words) in [
        ("round", "Nothing is being scored."),
        ("defence", "Nothing waits for a decision"),
        ("results", "No results yet."),
        ("calibration", "Too few results yet"),
        ("waived", "Nothing was ever set aside"),
        ("declined", "Nothing was declined or parked."),
    ] {
        let html = page(&empty, &format!("{name}.html"));
        holds(&seen(&html), &[words]);
        assert!(!html.contains(&format!("href=\"{name}.html\"")), "{name} is in the navigation");
    }
}

#[test]
fn what_speaks_to_the_same_people_frames_it_and_nothing_else_does() {
    // Both name the same competitor; only one of them names other people.
    let rest = "
    //- segments/markets.md
    ---
    title: Large markets
    ---
    Text.
    //- competitors/parcelly.md
    ---
    title: Parcelly
    segments: [shops, markets]
    ---
    Text.
    //- positioning/noon.md
    ---
    title: Done before noon
    segments: [markets]
    competitors: [parcelly]
    ---
    Text.
";
    let plan = PLAN.replace(
        "segments: [shops]\n    customer_task",
        "segments: [shops]\n    competitors: [parcelly]\n    customer_task",
    );
    assert_ne!(plan, PLAN);
    let read = read(&workspace(&(plan + rest)), "defence.html");
    holds(&read, &["Done before the evening"]);
    assert!(!read.contains("Done before noon"), "{read}");
}

#[test]
fn what_was_learnt_is_the_newest_test_that_has_ended() {
    let page = |evidence: &str| {
        let text = format!(
            "//- initiatives/tour.md\n---\ntitle: A tour\nstage: 2\nevidence:\n{evidence}demos: [{{sprint: 14, date: 2026-07-10}}, {{sprint: 15, skipped: half the team was ill}}]\n---\nText.\n"
        );
        read(&workspace(&text), "initiatives/tour.html")
    };
    let july = "  - {kind: interviews, n: 8, result: supports, date: 2026-07-03, note: Seven find the way}\n";
    let june = "  - {kind: interviews, n: 6, result: supports, date: 2026-06-05, note: Four find the way}\n";
    let runs = "  - {kind: pilot, result: pending, date: 2026-09-01, note: Runs until October}\n";
    let learnt = |evidence: &[&str]| {
        let html = page(&evidence.concat());
        let (_, after) = html.split_once("What we have learnt").unwrap_or(("", ""));
        after.split_whitespace().take(12).collect::<Vec<_>>().join(" ")
    };
    assert!(learnt(&[july, june, runs]).contains("Seven find the way"), "{}", learnt(&[july, june, runs]));
    assert!(!learnt(&[runs]).contains("Runs until October"), "{}", learnt(&[runs]));
    // A demo that was left out stands with its reason beside those that were held.
    holds(&page(july), &["15 half the team was ill", "14 10 July 2026"]);
}
