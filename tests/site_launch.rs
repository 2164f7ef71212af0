//! A launch on the site: what is missing before it goes, who answers for what, and what may be said of it today. And the
//! alerts that may stop it.

use crate::fixture::workspace;
use crate::site_market::{STORY, holds, read};
use crate::views::page;

pub const LAUNCH: &str = "
    //- initiatives/trial.md
    ---
    title: Trial without a card
    pm: anna
    ---
    Text.
    //- launches/trial.md
    ---
    title: The trial goes live
    initiatives: [initiative/trial]
    owner: leo
    tier: 1
    status: planned
    available_on: 2026-09-10
    announce_on: 2026-09-12
    hold: {until: 2026-09-29, why: Support is not trained}
    enablement:
      - {team: support, what: Limits and fraud, date: 2026-09-11}
      - {team: sales, what: The pitch, date: 2026-09-09, done: true}
    readiness:
      product: {state: ready, owner: anna}
      marketing: {state: ready, owner: leo}
      sales: {state: n/a, owner: leo}
      support: {state: open, owner: olga, due: 2026-09-11}
    guardrails:
      - {metric: lead-cost, limit: 24, direction: below, actual: 41}
      - {metric: share that stays, limit: 9, direction: above, actual: 12}
    success:
      - {metric: trials, target: 2100, by: 2026-11-30, actual: 2200}
    rollback: The switch goes back
    ---
    Text.
    //- metrics.yaml
    lead-cost: {name: Cost of a lead, unit: EUR, meaning: Money by leads}
";

#[test]
fn a_launch_says_what_is_missing_and_what_may_be_said_today() {
    let launch = read(LAUNCH, "launches/trial.html");
    holds(
        &launch,
        &[
            "Go or not yet Not yet 5 things are missing.",
            "Support: not ready, was due on 11 September 2026 Overdue OP Olga Petrova",
            "Training of 11 September 2026 is not marked as done, Support: Limits and fraud Overdue",
            "Cost of a lead: 41, and the limit is 24. LM Leo Martin On hold until 29 September 2026: Support is not trained",
            "Not written yet: Positioning LM Leo Martin",
            // It could be sold, were it not for the part that is not ready.
            "What may be said today Ask before you speak. Its day has come, but not everything is ready.",
            "Product It works as promised, in production. AK Anna Kowalska Ready",
            "Pricing Price lists, plans and contracts. Nobody is named",
            "9 Sep Training, Sales: The pitch ✓ Done 10 Sep Available on LM Leo Martin ✓ Done 11 Sep Ready: Support",
            "29 Sep Hold ends LM Leo Martin 29 Sep Announced on",
            "Cost of a lead: 41, and the limit is 24.",
            "Nobody has raised an alert yet. A broken limit is a reason for one: tandem new alert",
            "Cost of a lead Stay below 24 41 Limit broken share that stays Stay above 9 12 Limit held",
            "trials 2,100 30 Nov 2,200 Target met",
            "Way back The switch goes back",
        ],
    );
    // What the panel says is no table of facts besides.
    assert_eq!(launch.matches("Limits and fraud").count(), 2, "{launch}");
    let ready =
        LAUNCH.replace("state: open", "state: ready").replace("date: 2026-09-11}", "date: 2026-09-11, done: true}");
    holds(
        &read(&ready, "launches/trial.html"),
        &["Ask before you speak. A limit is broken: ask whether it is still offered."],
    );
    let ready = ready.replace("actual: 41", "actual: 14");
    let quiet = read(&ready, "launches/trial.html");
    holds(
        &quiet,
        &["Sell it, do not post it. Customers can use it since 10 September 2026; in public we speak of it from 29"],
    );
    let calendar = read(&ready, "launches/index.html");
    holds(
        &calendar,
        &[
            "September 2026 This month 10 Sep The trial goes live Available on 29 Sep The trial goes live Hold ends 29 Sep",
            "The trial goes live Planned 1 10 Sep 29 Sep On hold 4 of 4 Not yet Missing: 2 Sell it, do not post it",
        ],
    );
    holds(&read(&ready, "sales.html"), &["The trial goes live Customers can use it since 10 September 2026"]);
}

#[test]
fn a_launch_goes_when_nothing_is_missing_and_waits_while_a_doubt_is_open() {
    let ready = LAUNCH
        .replace("state: open", "state: ready")
        .replace("date: 2026-09-11}", "date: 2026-09-11, done: true}")
        .replace("    hold: {until: 2026-09-29, why: Support is not trained}\n", "    positioning: small\n")
        .replace("actual: 41", "actual: 14")
        + STORY;
    holds(&read(&ready, "launches/trial.html"), &["Go Nothing is missing.", "Say it everywhere."]);
    let doubt = "
    //- alerts/2026-09-09-limit.md
    ---
    title: Twenty labels look small
    about: initiative/trial
    by: leo
    date: 2026-09-09
    level: stop
    claim: They compare
    ---
    Text.
";
    let doubted = ready.clone() + doubt;
    let launch = read(&doubted, "launches/trial.html");
    holds(&launch, &["Not yet 1 thing is missing. An alert is open: Twenty labels look small"]);
    let watched = doubted.replace("level: stop", "level: watch");
    assert!(read(&watched, "launches/trial.html").contains("Nothing is missing."));
    // A tier of notes asks for days and nothing else.
    let light = "
    //- initiatives/trial.md
    ---
    title: Trial
    ---
    Text.
    //- launches/notes.md
    ---
    title: Notes only
    initiatives: [trial]
    owner: leo
    tier: 3
    available_on: 2026-09-20
    announce_on: 2026-09-20
    ---
    Text.
";
    holds(&read(light, "launches/notes.html"), &["Go Nothing is missing.", "Say nothing yet."]);
    // A part that a rule asks for and that nobody answers for is missing.
    let alone = light.replace("tier: 3", "tier: 2");
    holds(&read(&alone, "launches/notes.html"), &["Product: nobody answers for it", "Not written yet: Way back"]);
}

const DOUBTS: &str = "
    //- initiatives/trial.md
    ---
    title: Trial without a card
    pm: anna
    ---
    Text.
    //- launches/live.md
    ---
    title: Live
    initiatives: [trial]
    owner: leo
    tier: 3
    ---
    Text.
    //- alerts/2026-09-01-limit.md
    ---
    title: Twenty labels look small
    about: live
    by: leo
    date: 2026-09-01
    level: stop
    claim: They compare us with thirty
    evidence: [Three calls]
    ---
    Text.
    //- alerts/2026-06-09-price.md
    ---
    title: Too dear
    about: trial
    by: leo
    date: 2026-06-05
    level: watch
    claim: A bot costs a quarter
    status: answered
    answer: {by: anna, date: 2026-06-09, verdict: adapt, why: We halve the price}
    ---
    Text.
";

#[test]
fn open_alerts_say_whose_answer_they_wait_for_and_answered_ones_why() {
    let alerts = read(DOUBTS, "alerts/index.html");
    holds(
        &alerts,
        &[
            // The launch has no PM of its own: the one of what it launches answers.
            "Waiting for an answer 1 Twenty labels look small Stop Working day 9 of 5 They compare us with thirty About Live \
             Raised by LM Leo Martin 1 September 2026 Evidence Three calls Waits for AK Anna Kowalska",
            "Answered or withdrawn 1 Too dear Watch A bot costs a quarter",
            "Answer Adapted. We halve the price AK Anna Kowalska 9 June 2026 · after 2 working days",
        ],
    );
    assert!(page(&workspace(DOUBTS), "alerts/index.html").contains(r#"tag bad">Working day 9 of 5"#));
    // Where nobody holds the role, the role is named.
    let nobody = DOUBTS.replace("    pm: anna\n", "");
    holds(&read(&nobody, "alerts/index.html"), &["Evidence Three calls Waits for PM"]);
}
