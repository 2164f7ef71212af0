//! The pages of the method, from files to what a person reads: how we work, the glossary and its links, health, feeds and the
//! calendar, live tables, what a text brings along.

mod news;
mod texts;

use tandem::base::path::TreePath;
use tandem::site::Site;

use crate::fixture::workspace;
use crate::views::{html as page, seen, site, site_of};

fn has(site: &Site, path: &str) -> bool {
    site.has(&TreePath::new(path).unwrap())
}

fn assert_reads(html: &str, expected: &[&str]) {
    let read = seen(html);
    for words in expected {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
}

#[test]
fn the_method_says_what_each_gate_asks_and_who_signs() {
    let html = page(&site(&workspace("").profile("standard")), "process.html");
    assert_reads(
        &html,
        &[
            "The profile “Standard” asks 26 things in the whole life of an initiative.",
            "Minimal 1 2 1 1 1 – 1 7",
            "Standard in force 2 2 6 5 7 1 3 26",
            "0 Collect ideas Counts as stuck after 90 days Nothing that customers, sales, support or colleagues ask for gets lost",
            "Source source: advised, not required",
            "Who signs Whoever “Lead” names",
            "Accountable R Responsible C Consulted I Informed",
            "Collect requests C A R I C R R R R C",
            "Product marketing manager 4 4 4 4 4 3",
            "Impact × Confidence × Ease",
            "Where several people scored, the median counts.",
            "A/B test experiment 8",
            "Light Size: Small, not given",
        ],
    );
    // A role says first what it is for.
    let role = html.split_once("id=\"role-pmm\"").unwrap().1;
    assert!(seen(role).find("Product and company grow").unwrap() < seen(role).find("Knows the market").unwrap());
    // A gate elsewhere leads to what it asks here.
    let idea = "//- initiatives/trial.md\n---\ntitle: Trial without a card\nsource: sales\n---\nShops leave.\n";
    let own = page(&site(&workspace(idea)), "initiatives/trial.html");
    assert!(own.contains("href=\"../process.html#gate-1\"") && html.contains("id=\"gate-1\""), "{own}");
}

#[test]
fn the_method_shows_what_the_team_changed_and_a_row_without_one_a() {
    let text = "
        //- playbook.yaml
        version: 1
        roles:
          - {id: legal, name: Our lawyers}
    ";
    let html = page(&site(&workspace(text)), "process.html");
    let changed =
        "What we changed playbook.yaml Everything else is the standard playbook. Our lawyers roles.legal.name";
    assert_reads(&html, &[changed]);
    // A playbook that is read never has such a row; whatever hands one over is told on the page.
    let mut analysis = workspace(text).analyse();
    let activities = &mut analysis.workspace.playbook.stages[0].activities;
    activities[0].accountable = vec!["pm".into(), "pmm".into()];
    activities[1].accountable.clear();
    let html = page(&site_of(analysis), "process.html");
    assert_reads(&html, &["2 answer for it, so nobody does", "Nobody answers for it"]);
    let standard = page(&site(&workspace("")), "process.html");
    assert!(!seen(&standard).contains("What we changed"));
}

const TERMS: &str = "
    //- glossary/lead.md
    ---
    title: Lead
    means: A shop that has left a contact
    avoid: [MQL, hot contact]
    also: {fr: prospect, ru: лид}
    see: [paying-shop]
    ---
    More on a lead.
    //- glossary/paying-shop.md
    ---
    title: Paying shop
    means: A shop that paid this month
    ---
    //- glossary/zajac.md
    ---
    title: Łącznik
    means: A connector
    ---
    //- handbook/index.md
    # A lead

    A lead, `lead`, and [a lead](https://lead.example) again a lead. Two paying shops.
    > They said hot contact.

    We say MQL, though.
    //- handbook/fr.md
    ---
    lang: fr
    ---
    Un prospect, c'est un contact.
";

#[test]
fn terms_are_linked_once_where_a_text_mentions_them() {
    let site = site(&workspace(TERMS));
    let html = page(&site, "handbook/index.html");
    let link = r#"<a class="term" href="../glossary/lead.html" title="A shop that has left a contact">lead</a>"#;
    assert!(html.contains(&format!("<p>A {link}, <code>lead</code>, and ")), "{html}");
    assert_eq!(html.matches("class=\"term\"").count(), 2, "{html}");
    assert!(html.contains(">paying shops</a>."), "{html}");
    let french = page(&site, "handbook/fr.html");
    assert!(french.contains(">prospect</a>, c"), "{french}");
    // A term does not lead to itself.
    assert!(!page(&site, "glossary/lead.html").contains("class=\"term\""));
}

#[test]
fn the_glossary_sorts_terms_and_says_where_words_to_avoid_stand() {
    let site = site(&workspace(TERMS));
    let html = page(&site, "glossary/index.html");
    assert_reads(
        &html,
        &[
            "L Łącznik A connector Lead A shop that has left a contact Avoid MQL , hot contact In other languages prospect fr , лид ru See also Paying shop",
            "Words to avoid that are in use Quotations are not counted. Word We say Where MQL Lead A lead",
        ],
    );
    assert!(!seen(&html).contains("hot contact Lead"), "a quotation counts");
    let polish = workspace(&(TERMS.to_owned() + "    //- tandem.yaml\n    version: 1\n    language: pl\n"));
    let html = page(&self::site(&polish), "glossary/index.html");
    assert!(seen(&html).contains("Ł Łącznik"), "{}", seen(&html));
    assert_reads(&page(&self::site(&workspace("")), "glossary/index.html"), &["`tandem new term`".trim_matches('`')]);
}

#[test]
fn terms_that_an_audience_may_not_see_are_not_linked() {
    let text = TERMS.replace("title: Lead\n", "title: Lead\n    visibility: team\n");
    let hidden = workspace(&(text + "    //- tandem.yaml\n    version: 1\n    audience: company\n"));
    let site = site(&hidden);
    assert!(!page(&site, "handbook/index.html").contains("left a contact"));
    assert!(!page(&site, "glossary/index.html").contains("MQL"));
    // Neither does a page for everybody bring its source along.
    assert!(!page(&site, "handbook/index.html").contains("data-source"));
    assert!(page(&self::site(&workspace(TERMS)), "handbook/index.html").contains("<template data-source># A lead"));
}

#[test]
fn health_says_what_is_broken_old_alone_and_unanswered() {
    let text = "
        //- initiatives/trial.md
        ---
        title: Trial without a card
        source: sales
        confidance: 3
        ---
        Shops leave. TODO
        //- insights/2026-08-01-card.md
        ---
        title: They ask for a card
        heard: 2026-08-01
        from: {who: owner of a shop}
        verbatim: No.
        ---
        Text.
        //- alerts/2026-09-01-limit.md
        ---
        title: Twenty labels look small
        about: trial
        by: leo
        date: 2026-09-01
        level: watch
        claim: They compare
        ---
        Text.
        //- competitors/parcelly.md
        ---
        title: Parcelly
        type: direct
        reviewed: 2026-01-05
        ---
        Text.
    ";
    let html = page(&site(&workspace(text)), "health.html");
    assert_reads(
        &html,
        &[
            "T101 unknown-key",
            "Left as in the template 1 Trial without a card",
            ", Line 6",
            "They ask for a card since 1 August 2026 44 days, limit 30",
            // Nine working days, though thirteen of the calendar.
            "Twenty labels look small since 1 September 2026 9 days, limit 5",
            "Out of date Nobody did anything wrong: only time has passed. Not reviewed for long Parcelly",
            "Standing alone 2 Nothing leads to these",
        ],
    );
    // Nothing that only the calendar did is called broken.
    let rules = html.split_once("id=\"rules\"").unwrap().1.split_once("</table>").unwrap().0;
    assert!(!rules.contains("Parcelly"), "{rules}");
    let clean = site(&workspace(""));
    assert!(!page(&clean, "index.html").contains("health.html"), "nothing to show, and in the navigation");
    assert_reads(&page(&clean, "health.html"), &["Nothing is broken, old, alone or unanswered."]);
}
