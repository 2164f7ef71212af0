//! The past on the published site, as a person reads it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, date};
use tandem::base::path::TreePath;
use tandem::host::embedded;
use tandem::site::theme::Theme;
use tandem::site::{Site, SiteOptions};
use tandem::words::catalogue::Catalogue;

use crate::fixture::Fixture;
use crate::history::past::Past;
use crate::history::{TRIAL, with};

fn site(fixture: &Fixture, today: Date) -> Site {
    let analysis = fixture.clone().today(today).analyse();
    let theme = Theme::compile(&embedded::theme("default").unwrap()).unwrap();
    let catalogue = Arc::new(Catalogue::new(&analysis.workspace.config.language));
    Site::new(Arc::new(analysis), Arc::new(theme), SiteOptions { catalogue, stamp: None })
}

fn html(site: &Site, path: &str) -> String {
    let page = site.try_render(&TreePath::new(path).unwrap()).unwrap_or_else(|| panic!("there is no page {path}"));
    String::from_utf8(page.unwrap_or_else(|error| panic!("{error}"))).unwrap()
}

/// The words between the tags from `start` on.
fn seen(html: &str, start: &str) -> String {
    let from = html.find(start).unwrap_or_else(|| panic!("no {start} in {html}"));
    let part = html[from..].split("</section>").next().unwrap();
    let text: String =
        part.split('<').map(|part| part.split_once('>').map_or("", |(_, after)| after).to_owned() + " ").collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("&amp;", "&")
}

fn scored(stage: u8, impact: u8) -> String {
    with(&format!(
        "stage: {stage}\nice:\n  - {{by: anna, date: 2026-08-20, impact: {impact}, confidence: 5, ease: 5}}\n"
    ))
}

/// Three weeks with three initiatives; one falls back.
fn past() -> Past {
    Past::new()
        .commit("2026-08-19 anna", &[(TRIAL, &scored(1, 9)), ("initiatives/b.md", &scored(1, 7))])
        .commit("2026-08-26 leo", &[(TRIAL, &scored(2, 9)), ("initiatives/c.md", &scored(1, 8))])
        .commit("2026-09-03 leo guest", &[(TRIAL, &scored(1, 6))])
}

#[test]
fn a_page_tells_its_own_history_with_links_to_the_commits() {
    let settings = "version: 1\ntitle: Shop tools\nrepository: {url: 'https://git.example/shop', branch: main}\n";
    let fixture = past().workspace().file("tandem.yaml", settings);
    let html = html(&site(&fixture, date(2026, 9, 10)), "initiatives/trial.html");
    assert_eq!(
        seen(&html, "<section class=\"panel past\""),
        "History Scored by Anna Kowalska: Impact 9 → 6 3 September 2026 , Leo Martin · 0000000 \
         ↩ Back from Validation to Scoring 3 September 2026 , Leo Martin · 0000000 \
         From Scoring to Validation 26 August 2026 , Leo Martin · 0000000 \
         Scored by Anna Kowalska: Impact 9, Confidence 5, Ease 5 19 August 2026 , Anna Kowalska · 0000000 \
         Stage Scoring 19 August 2026 , Anna Kowalska · 0000000 \
         Created 19 August 2026 , Anna Kowalska · 0000000 \
         Its stage was lowered once. Written by Leo Martin, Anna Kowalska, guest"
    );
    let commit = format!("https://git.example/shop/commit/{:040x}", 0xabc002);
    assert!(html.contains(&format!("href=\"{commit}\"")), "{html}");
    // The rail takes the days that no gate tells from git.
    assert!(html.contains("<time datetime=\"2026-09-03\">3 September 2026</time></p>"), "{html}");
}

#[test]
fn what_gates_say_of_a_date_wins_over_git() {
    let gates = "stage: 2\ngates:\n  - {enter: 2, date: 2026-08-22, verdict: go, by: [anna]}\n";
    let past = Past::new()
        .commit("2026-08-19 anna", &[(TRIAL, &with("stage: 1\n"))])
        .commit("2026-08-26 leo", &[(TRIAL, &with(gates))]);
    let html = html(&site(&past.workspace(), date(2026, 9, 10)), "initiatives/trial.html");
    let rail = seen(html.split("class=\"rail\"").nth(1).unwrap(), ">");
    assert!(rail.contains("Scoring 19 August 2026 , 3 days") && rail.contains("Validation 22 August 2026"), "{rail}");
}

#[test]
fn the_day_and_other_commits_leave_a_page_as_it_is() {
    let pages = |past: Past, today| {
        let site = site(&past.workspace(), today);
        let all = site.paths().into_iter().filter(|path| path.is_below("initiatives"));
        all.map(|path| (path.to_string(), html(&site, path.as_str()))).collect::<BTreeMap<String, String>>()
    };
    let before = pages(past(), date(2026, 9, 10));
    // Nothing on the page of a document grows with time alone; the scores are too young to be old.
    assert_eq!(before, pages(past(), date(2026, 9, 17)));
    let after = pages(past().commit("2026-09-10 leo", &[("initiatives/b.md", &scored(2, 7))]), date(2026, 9, 10));
    let changed: Vec<&String> =
        after.iter().filter(|(path, html)| before.get(*path) != Some(html)).map(|(path, _)| path).collect();
    assert_eq!(changed, ["initiatives/b.html", "initiatives/index.html"]);
}

#[test]
fn the_ranking_and_the_home_page_show_who_moved() {
    let site = site(&past().workspace(), date(2026, 9, 5));
    let ranking = html(&site, "ranking.html");
    assert!(ranking.contains("<span class=\"move up\">▲1</span>"), "{ranking}");
    assert!(ranking.contains("aria-label=\"Rank by week: 2, 3, 2\""), "{ranking}");
    let movers = seen(&html(&site, "index.html"), "aria-labelledby=\"movers\"");
    assert!(movers.starts_with("Movers in the ranking since 30 August 2026 ▼"), "{movers}");
}

#[test]
fn the_board_marks_what_is_stuck_and_the_flow_page_lists_it() {
    let site = site(&past().workspace(), date(2026, 10, 13));
    assert!(html(&site, "board.html").contains("<span class=\"tag warn\">Stuck: 10 days beyond the limit</span>"));
    let flow = html(&site, "flow.html");
    let stuck = seen(&flow, "aria-labelledby=\"stuck\"");
    assert!(stuck.ends_with("Trial Scoring, since 3 September 2026 +10 days"), "{stuck}");
}

#[test]
fn the_flow_page_draws_each_picture_with_its_table() {
    // Where work waits is told to teams that ask for it.
    let plain = html(&site(&past().workspace(), date(2026, 9, 10)), "flow.html");
    assert!(plain.contains("id=\"ranks\"") && !plain.contains("Where work waits"), "{plain}");
    let asked = "version: 1\nreports: {cumulative-flow: {on: true}}\n";
    let site = site(&past().workspace().file("playbook.yaml", asked), date(2026, 9, 10));
    let flow = html(&site, "flow.html");
    assert!(html(&site, "index.html").contains("href=\"flow.html\""), "the navigation leads there");
    let ranks = seen(&flow, "aria-labelledby=\"ranks\"");
    assert!(ranks.starts_with("Movement in the ranking Ranking Largest climb: Trial, from 2 to 1."), "{ranks}");
    assert!(ranks.contains("Title 23 Aug 30 Aug 6 Sep 10 Sep Trial – 2 1 1"), "{ranks}");
    let waits = seen(&flow, "aria-labelledby=\"waits\"");
    assert!(
        waits.contains("Most stand at Scoring: 3.") && waits.contains("Up to Scoring Validation 23 Aug 2 0 30 Aug 2 1"),
        "{waits}"
    );
    let funnel = seen(&flow, "aria-labelledby=\"funnel\"");
    assert!(funnel.contains("3 began, 0 came to Traction, 0 to their end."), "{funnel}");
    assert!(seen(&flow, "aria-labelledby=\"time\"").contains("Slowest: Validation, half of the stays within 8 days."));
    assert!(!flow.contains("style=") && !flow.contains("NaN"), "{flow}");
}

#[test]
fn without_a_past_the_flow_page_says_why_and_nothing_leads_to_it() {
    let fixture = |reach| {
        Fixture::empty().file(TRIAL, with("stage: 1\n")).log(tandem::model::log::Log { reach, ..Default::default() })
    };
    let site =
        site(&fixture(tandem::model::log::Reach::None(tandem::model::log::NoPast::NoRepository)), date(2026, 9, 10));
    let flow = html(&site, "flow.html");
    assert!(
        flow.contains("This folder lies in no git repository") && flow.contains("This page fills with commits"),
        "{flow}"
    );
    assert!(!html(&site, "index.html").contains("href=\"flow.html\""));
    assert!(!html(&site, "initiatives/trial.html").contains("id=\"past\""));
}

#[test]
fn a_shallow_clone_says_so_where_something_is_missing() {
    let past = Past::new()
        .shallow()
        .boundary("2026-08-19 anna", &[(TRIAL, &with("stage: 1\n"))])
        .commit("2026-09-03 leo", &[(TRIAL, &with("stage: 2\n"))]);
    let site = site(&past.workspace(), date(2026, 9, 10));
    for page in ["initiatives/trial.html", "flow.html"] {
        assert!(html(&site, page).contains("fetch-depth: 0"), "{page}");
    }
    let panel = seen(&html(&site, "initiatives/trial.html"), "<section class=\"panel past\"");
    assert!(!panel.contains("Created"), "{panel}");
}

#[test]
fn hostile_names_in_commits_stay_words() {
    let past = Past::new()
        .commit("2026-08-19 <script>alert(1)</script>", &[(TRIAL, &with("stage: 1\nstatus: <img/src=x>\n"))])
        .commit("2026-08-26 \"onload=x", &[(TRIAL, &with("stage: 2\n"))]);
    let site = site(&past.workspace(), date(2026, 9, 10));
    for page in ["initiatives/trial.html", "flow.html", "index.html"] {
        let html = html(&site, page);
        assert!(!html.contains("<script>alert") && !html.contains("<img/src") && !html.contains(" \"onload"), "{html}");
    }
}

#[test]
fn an_insight_says_on_which_day_it_was_linked_and_on_which_answered() {
    const FILE: &str = "insights/2026-08-03-the-card.md";
    let said = |more: &str| {
        format!(
            "---\ntitle: The card stops us\nheard: 2026-08-03\nheard_by: leo\nfrom: {{who: owner}}\nchannel: sales\nverbatim: We stop at the card.\n{more}---\n"
        )
    };
    let linked = || {
        Past::new()
            .commit("2026-08-03 leo", &[(TRIAL, &with("stage: 1\n")), (FILE, &said("status: new\n"))])
            .commit("2026-08-13 leo", &[(FILE, &said("status: linked\nabout: [trial]\n"))])
    };
    let page = |past: Past| html(&site(&past.workspace(), date(2026, 9, 10)), "insights/index.html");
    let open = page(linked());
    assert!(open.contains("day 38 without an answer; linked on day 10"), "{open}");
    let answered = "status: answered\nanswered: 2026-09-04\nabout: [trial]\n";
    let done = page(linked().commit("2026-09-04 leo", &[(FILE, &said(answered))]));
    assert!(done.contains("linked on day 10, answered on day 32"), "{done}");
    let at_once = Past::new()
        .commit("2026-08-03 leo", &[(TRIAL, &with("stage: 1\n")), (FILE, &said("status: new\n"))])
        .commit("2026-09-04 leo", &[(FILE, &said(answered))]);
    let done = page(at_once);
    assert!(done.contains("answered after 32 days") && !done.contains("linked on day"), "{done}");
}
