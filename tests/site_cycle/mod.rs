//! The views of the cycle, from files to what a person reads: roadmap, timeline, breakdown, goals, threads, reports.

mod plan;
mod report;

use crate::fixture::{Fixture, workspace};
use crate::views::{html, page, site};

/// What a person reads on a page, below its top.
fn read(fixture: &Fixture, path: &str) -> String {
    seen(&page(fixture, path))
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
    let text = strip(plan::PLAN).replace("depends_on: [trial]", "depends_on: [trial, secret]") + &dedent(hidden);
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
