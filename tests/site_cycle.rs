//! The views of the cycle, from files to what a person reads: roadmap, timeline, breakdown, goals, threads, reports.

use std::sync::Arc;

use tandem::base::path::TreePath;
use tandem::host::embedded;
use tandem::site::theme::Theme;
use tandem::site::{Site, SiteOptions};
use tandem::words::catalogue::Catalogue;

use crate::fixture::{Fixture, workspace};

fn site(fixture: &Fixture) -> Site {
    let analysis = fixture.analyse();
    let theme = Theme::compile(&embedded::theme("default").unwrap()).unwrap();
    let catalogue = Arc::new(Catalogue::new(&analysis.workspace.config.language));
    Site::new(Arc::new(analysis), Arc::new(theme), SiteOptions { catalogue, stamp: None })
}

fn html(site: &Site, path: &str) -> String {
    let bytes = site.try_render(&TreePath::new(path).unwrap()).unwrap_or_else(|| panic!("there is no page {path}"));
    String::from_utf8(bytes.unwrap_or_else(|error| panic!("{error}"))).unwrap()
}

/// What a person reads on a page, below its top.
fn read(fixture: &Fixture, path: &str) -> String {
    seen(&html(&site(fixture), path))
}

fn seen(html: &str) -> String {
    let main = html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let text: String =
        main.split('<').map(|part| part.split_once('>').map_or("", |(_, after)| after).to_owned() + " ").collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("&#39;", "'").replace("&amp;", "&")
}

fn says(read: &str, all: &[&str]) {
    for words in all {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
}

const PLAN: &str = "
    //- initiatives/trial.md
    ---
    title: Trial without a card
    stage: 4
    pm: anna
    pmm: leo
    start: 2026-07-06
    due: 2026-09-11
    key_results: [growth#trials]
    epics:
      - {title: Sign-up with mail only, done: true}
      - {title: Pay later}
      - {title: A wallet, moved: to another idea}
    tasks:
      - {role: pmm, title: Messages, owner: leo, due: 2026-09-16, done: true}
      - {role: sales, title: Ten calls, due: 2026-09-20}
    ---
    Text.
    //- initiatives/portal.md
    ---
    title: Returns portal
    stage: 3
    pm: anna
    pmm: leo
    start: 2026-09-01
    due: 2026-11-20
    depends_on: [trial]
    ---
    Text.
    //- initiatives/story.md
    ---
    title: One sentence for all
    type: market
    pm: {none: nothing is built}
    pmm: leo
    stage: 1
    start: 2027-05-01
    due: 2027-06-30
    ---
    Text.
    //- initiatives/someday.md
    ---
    title: An idea without any day
    ---
    Text.
    //- launches/trial.md
    ---
    title: Trial for everybody
    initiatives: [trial]
    owner: leo
    tier: 1
    available_on: 2026-09-25
    announce_on: 2026-09-29
    ---
    Text.
    //- objectives/growth.md
    ---
    title: Shops start alone
    cycle: 2026-Q3
    owner: anna
    shared: true
    parent: vision
    key_results:
      - {id: trials, title: More shops start a trial, unit: trials, start: 1500, target: 2100, current: 1560, owner: anna}
    ---
";

#[test]
fn the_roadmap_has_what_both_sides_do_and_loses_nothing_without_a_day() {
    let page = html(&site(&workspace(PLAN)), "roadmap.html");
    let text = seen(&page);
    says(
        &text,
        &[
            "From Q3 2026 on: 2 drawn, 0 delivered, 1 overdue.",
            "Q3 2026 Q4 2026 Today Trial without a card Overdue PMM: to market Returns portal",
            "Now 2 Trial without a card Delivery AK LM 29 Sep Overdue Returns portal",
            "Later 2 One sentence for all Scoring LM 30 Jun An idea without any day Ideas No date",
            "Delivery Q3 2026 6 Jul 11 Sep 29 Sep Shops start alone",
            "An idea without any day Ideas No date",
        ],
    );
    // One of two epics is done: what was moved elsewhere is not counted. One of two tasks on the market's side.
    let bars: Vec<&str> = page.split("<rect class=\"bar ").skip(1).take(4).collect();
    let wide = |bar: &str| bar.split_once("width=\"").unwrap().1.split_once('"').unwrap().0.parse::<f64>().unwrap();
    assert!(
        bars[0].starts_with("h1 pale") && bars[1].starts_with("h1\"") && bars[2].starts_with("h2 pale"),
        "{bars:?}"
    );
    assert!((wide(bars[1]) * 2.0 - wide(bars[0])).abs() < 0.3 && (wide(bars[3]) * 2.0 - wide(bars[2])).abs() < 0.3);
    assert_eq!(page.matches("class=\"diamond\" d=").count(), 2, "a diamond on each paper");
}

#[test]
fn without_any_day_the_roadmap_is_now_next_and_later_alone() {
    let text = "
        //- initiatives/one.md
        ---
        title: Nobody knows when
        stage: 3
        ---
        Text.
    ";
    let page = html(&site(&workspace(text)), "roadmap.html");
    assert!(!page.contains("<svg class=\"ch"), "{page}");
    says(&seen(&page), &["Now 0 Nothing here.", "Next 1 Nobody knows when Plan No date", "Later 0"]);
    let timeline = read(&workspace(text), "timeline.html");
    says(&timeline, &["No initiative has a day yet. Write start and due into one"]);
}

#[test]
fn only_the_side_that_takes_part_has_a_strand() {
    let text = PLAN.replace("start: 2027-05-01", "start: 2026-10-01").replace("due: 2027-06-30", "due: 2026-10-30");
    let page = html(&site(&workspace(&text)), "roadmap.html");
    let story = page.split("data-id=\"story\"").nth(1).unwrap().split("</g>").next().unwrap().to_owned();
    assert!(story.contains("bar h2 pale") && !story.contains("bar h1"), "{story}");
}

#[test]
fn the_timeline_marks_what_is_late_and_what_begins_too_early() {
    let page = html(&site(&workspace(PLAN)), "timeline.html");
    says(
        &seen(&page),
        &[
            "Drawn: 3. Overdue: 1. Dependencies: 1; begins too early: 1.",
            "Trial without a card Overdue Delivery 6 Jul 11 Sep 50% 29 Sep",
            "Returns portal Plan 1 Sep 20 Nov Trial without a card Begins too early",
        ],
    );
    assert!(page.contains("<path class=\"arrow broken\"") && page.contains("<path class=\"late\""), "{page}");
    let later = html(&site(&workspace(&PLAN.replace("start: 2026-09-01", "start: 2026-09-14"))), "timeline.html");
    assert!(later.contains("<path class=\"arrow\"") && !later.contains("broken"), "{later}");
    assert!(seen(&later).contains("begins too early: 0"));
}

#[test]
fn the_breakdown_is_off_until_a_team_asks_for_it() {
    let off = site(&workspace(PLAN));
    says(&seen(&html(&off, "tree.html")), &["put wbs on under reports in playbook.yaml"]);
    assert!(!html(&off, "index.html").contains("tree.html"));
    let asked = PLAN.to_owned() + "    //- playbook.yaml\n    version: 1\n    reports: [{id: wbs, on: true}]\n";
    let on = site(&workspace(&asked));
    assert!(html(&on, "index.html").contains("tree.html"));
    says(
        &seen(&html(&on, "tree.html")),
        &[
            "Shops start alone 50% done Objective · Q3 2026 Trial without a card Delivery 50% done Epics 1/2 · Tasks 1/2",
            "Sign-up with mail only Done Pay later open A wallet moved: to another idea",
            "PMM Messages Done · Leo Martin Sales Ten calls open · 20 Sep",
            "Without a goal 3 Returns portal Plan One sentence for all Scoring An idea without any day Ideas",
        ],
    );
}

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
            "Q3 2026: report of the cycle 1 July 2026 – 30 September 2026 . As of 14 September 2026",
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

#[test]
fn what_an_audience_may_not_see_is_in_none_of_these_pages() {
    let hidden = "
        //- tandem.yaml
        version: 1
        title: Shop tools
        audience: company
        //- playbook.yaml
        version: 1
        reports: [{id: wbs, on: true}]
        //- initiatives/secret.md
        ---
        title: Plantedsecret
        visibility: team
        stage: 4
        status: done
        start: 2026-08-01
        due: 2026-09-30
        key_results: [growth#trials]
        epics: [{title: Plantedepic}]
        gates: [{enter: 4, date: 2026-08-01, by: [anna], waive: [{rule: missing-indirect-competitor, why: Plantedwhy}]}]
        target: {from: 0, to: 10, by: 2026-09-30}
        result: {actual: 3, date: 2026-09-01}
        next: [portal]
        ---
        Text.
        //- launches/secret.md
        ---
        title: Plantedlaunch
        visibility: team
        initiatives: [portal]
        announce_on: 2026-09-20
        ---
        Text.
    ";
    let strip =
        |text: &str| text.lines().map(|line| line.trim_start_matches("    ").to_owned() + "\n").collect::<String>();
    let text = strip(PLAN).replace("depends_on: [trial]", "depends_on: [trial, secret]") + &dedent(hidden);
    let pages = ["roadmap.html", "timeline.html", "tree.html", "threads.html", "quarter.html", "objectives/index.html"];
    let company = site(&workspace(&text));
    let team = site(&workspace(&text.replace("audience: company", "audience: team")));
    for path in pages {
        assert!(!html(&company, path).contains("Planted"), "{path}");
        assert!(html(&team, path).contains("Planted"), "{path} would not show it to anybody");
    }
}

/// The lines without the indentation that all of them share.
fn dedent(text: &str) -> String {
    text.lines().map(|line| line.strip_prefix("        ").unwrap_or(line).to_owned() + "\n").collect()
}

#[test]
fn a_thousand_initiatives_fit_on_each_page() {
    let mut fixture = workspace("//- playbook.yaml\nversion: 1\nreports: [{id: wbs, on: true}]\n");
    for number in 0..1000 {
        let next = (number + 1) % 1000;
        let text = format!(
            "---\ntitle: Idea number {number} about parcels\nstage: 5\nstatus: {}\nstart: 2026-0{}-01\ndue: 2026-1{}-20\ndepends_on: [idea-{next}]\nepics: [{{title: First part}}, {{title: Second part, done: true}}]\nresult: {{actual: 3, date: 2026-08-01}}\nnext: [idea-{next}]\ngates: [{{enter: 4, date: 2026-08-01, by: [anna], why: We want it}}]\n---\nText.\n",
            if number % 2 == 0 { "done" } else { "active" },
            1 + number % 9,
            number % 3,
        );
        fixture = fixture.file(&format!("initiatives/idea-{number}.md"), text);
    }
    let site = site(&fixture);
    for path in ["roadmap.html", "timeline.html", "tree.html", "threads.html", "quarter.html"] {
        let page = html(&site, path);
        assert!(page.len() < 200_000, "{path} has {} bytes", page.len());
        assert!(seen(&page).contains(" more"), "{path} does not say that there are more");
    }
}
