//! Goals, threads and the report of a cycle.

use tandem::base::path::TreePath;

use crate::fixture::workspace;
use crate::site_cycle::{read, says, seen};
use crate::views::{html, site};

#[test]
fn a_goal_says_what_its_wording_lacks() {
    let text = "
        //- metrics.yaml
        trials: {name: Trials, unit: trials, meaning: Shops that finished, owner: anna}
        //- objectives/growth.md
        ---
        title: Growth
        cycle: 2026-Q3
        owner: anna
        shared: true
        key_results:
          - {id: trials, title: More trials, start: 1, target: 3, current: 3, owner: anna, from: 2026-06-01}
          - {id: good, title: More shops start a trial, metric: trials, unit: trials, start: 1, target: 3, current: 3, owner: anna, confidence: 0.5}
        ---
        //- objectives/old.md
        ---
        title: What we wanted in spring
        cycle: 2026-Q2
        owner: leo
        parent: vision
        key_results: [{id: a, title: Sold to new shops, unit: shops, start: 0, target: 10, current: 5, owner: leo}]
        ---
        //- objectives/coming.md
        ---
        title: What we want in winter
        cycle: 2026-Q4
        owner: leo
        parent: vision
        key_results: [{id: a, title: Sold to new shops, unit: shops, start: 0, target: 10, owner: leo}]
        ---
        Because of the winter.
    ";
    let page = html(&site(&workspace(text)), "objectives/index.html");
    let text_seen = seen(&page);
    says(
        &text_seen,
        &[
            "Q3 2026 This cycle",
            "Specific: write a title of three words or more, Metric · Measurable: write Unit · Achievable: write Confidence",
            "Time-bound: write From and Until within the cycle",
            "Relevant: write Serves",
            "Owner: Anna Kowalska · PM 2 · PMM 0 A shared goal, and PMM has no key result in it yet.",
            "Everything is at its target: was the goal ambitious enough?",
            "Ended at 0.5 of 1.0",
        ],
    );
    for said in ["SMART: 0 of 5", "SMART: 4 of 5", "SMART: 5 of 5"] {
        assert!(page.contains(&format!("aria-label=\"{said}\"")), "{said}: {page}");
    }
    let places = ["Q3 2026", "Q4 2026", "Q2 2026"].map(|name| text_seen.find(&format!(" {name}")).unwrap());
    assert!(places.is_sorted(), "the cycle that runs, what comes, what is over: {text_seen}");
    let own = read(&workspace(text), "objectives/growth.html");
    says(&own, &["S M A R T", "Relevant: write Serves"]);
}

const RESULTS: &str = "
    //- initiatives/lite.md
    ---
    title: The small plan
    stage: 5
    status: done
    pm: anna
    pmm: leo
    target: {from: 0, to: 400, unit: shops, by: 2026-06-30}
    gates:
      - enter: 3
        date: 2026-04-01
        verdict: go
        by: [anna]
        waive: [{rule: missing-indirect-competitor, why: No time before the fair}]
      - {enter: done, date: 2026-07-03, by: [anna], why: Nobody paid}
    result: {actual: 3, date: 2026-06-30}
    next: [basic]
    ---
    Text.
    //- initiatives/basic.md
    ---
    title: The basic plan
    stage: 5
    status: done
    pm: anna
    pmm: leo
    target: {from: 3, to: 120, unit: shops, by: 2026-09-11}
    gates: [{enter: 4, date: 2026-07-14, verdict: go, by: [olga], why: Cheap to serve}]
    result: {actual: 143, date: 2026-09-11}
    next: [wallet]
    ---
    Text.
    //- initiatives/wallet.md
    ---
    title: Pay with a wallet
    ---
    Text.
    //- initiatives/sheet.md
    ---
    title: Four labels a sheet
    stage: 5
    status: done
    result: {actual: unknown, date: 2026-08-01}
    next: {none: it does what it should}
    ---
    Text.
    //- initiatives/mute.md
    ---
    title: Closed without a word
    stage: 5
    status: done
    result: {actual: unknown, date: 2026-08-01}
    ---
    Text.
    //- initiatives/stock.md
    ---
    title: Stock in step
    stage: 2
    status: declined
    why: Two of thirty-one
    gates: [{enter: 3, date: 2026-08-14, verdict: declined, by: [anna], why: Two of thirty-one lost deals}]
    ---
    Text.
    //- decisions/2026-07-01-earn.md
    ---
    title: Earn now
    date: 2026-07-01
    ---
    Text.
";

#[test]
fn threads_lead_from_results_to_ideas_and_say_where_they_end() {
    let text = read(&workspace(RESULTS), "threads.html");
    says(
        &text,
        &[
            "Ended without a word on what follows: 1.",
            "Target missed: 3 shops, target 400 · 30 June 2026 Q2 2026 The basic plan",
            "Follows from: The small plan Target met: 143 shops, target 120 · 11 September 2026 Q3 2026 Pay with a wallet \
             Follows from: The basic plan Ideas",
            "Nothing follows: it does what it should",
            "No next idea written",
        ],
    );
}

#[test]
fn each_cycle_has_a_report_of_what_was_decided_measured_and_set_aside() {
    let site = site(&workspace(RESULTS));
    let now = html(&site, "quarter.html");
    says(
        &seen(&now),
        &[
            "Q3 2026: report of the cycle 1 July 2026 – 30 September 2026 · As of 14 September 2026",
            "Gates passed 2 Not taken further: 1",
            "Results measured 3 target met: 1",
            "The basic plan 3 shops 120 shops 143 shops Target met",
            "14 Jul The basic plan Cheap to serve",
            "Not taken further 14 Aug Stock in step Declined Two of thirty-one lost deals",
            "Decisions 1 Jul Earn now",
            "What the next cycle begins with Pay with a wallet Follows from: The basic plan",
        ],
    );
    assert!(now.contains(r#"<a href="quarter-2026-q2.html">Q2 2026</a>"#), "{now}");
    let before = html(&site, "quarter-2026-q2.html");
    says(
        &seen(&before),
        &[
            "Waived gates 1 Apr Indirect competitor or substitute The small plan",
            "No time before the fair",
            "3 shops Target missed",
        ],
    );
    assert!(before.contains(r#"<a href="quarter.html">Q3 2026</a>"#), "{before}");
    assert!(!site.has(&TreePath::new("quarter-2026-q1.html").unwrap()));
}

#[test]
fn months_and_spans_of_weeks_make_reports_too() {
    let months = RESULTS.to_owned() + "    //- playbook.yaml\n    version: 1\n    cycle: {length: month}\n";
    let site = site(&workspace(&months));
    for page in ["quarter.html", "quarter-2026-04.html", "quarter-2026-08.html"] {
        assert!(site.has(&TreePath::new(page).unwrap()), "{page}");
    }
    says(&seen(&html(&site, "quarter-2026-08.html")), &["August 2026: report of the cycle"]);
}
