//! The pages of the method, from files to what a person reads: how we work, the glossary and its links, health, feeds and the
//! calendar, live tables, what a text brings along.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::date;
use tandem::base::path::TreePath;
use tandem::base::tree::File;
use tandem::host::embedded;
use tandem::model::workspace::Analysis;
use tandem::site::theme::Theme;
use tandem::site::{Site, SiteOptions};
use tandem::words::catalogue::Catalogue;

use crate::fixture::{Fixture, findings, workspace};

fn site(fixture: &Fixture) -> Site {
    site_of(fixture.analyse())
}

fn site_of(analysis: Analysis) -> Site {
    let theme = Theme::compile(&embedded::theme("default").unwrap()).unwrap();
    let catalogue = Arc::new(Catalogue::new(&analysis.workspace.config.language));
    Site::new(Arc::new(analysis), Arc::new(theme), SiteOptions { catalogue, stamp: None })
}

fn page(site: &Site, path: &str) -> String {
    let bytes = site.try_render(&TreePath::new(path).unwrap()).unwrap_or_else(|| panic!("there is no page {path}"));
    String::from_utf8(bytes.unwrap_or_else(|error| panic!("{error}"))).unwrap()
}

fn has(site: &Site, path: &str) -> bool {
    site.has(&TreePath::new(path).unwrap())
}

/// What a person reads between the tags of the page's main part.
fn seen(html: &str) -> String {
    let main =
        html.split_once("<main").map_or(html, |(_, rest)| rest.split_once("</main>").map_or(rest, |(main, _)| main));
    let main: String = main.split("<template").map(|part| part.split("</template>").last().unwrap_or("")).collect();
    let text: String =
        main.split('<').map(|part| part.split_once('>').map_or("", |(_, after)| after).to_owned() + " ").collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("&#39;", "'").replace("&amp;", "&")
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
    assert!(
        seen(role).find("The market's needs reach the product").unwrap() < seen(role).find("Knows the market").unwrap()
    );
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

const NEWS: &str = "
    //- tandem.yaml
    version: 1
    title: Shop tools
    base_url: https://harbor.example/team/
    time_zone: Europe/Warsaw
    //- initiatives/trial.md
    ---
    title: Trial, without a card
    stage: 2
    due: 2026-10-01
    gates:
      - {enter: 1, date: 2026-08-03, by: [anna]}
      - {enter: 2, date: 2026-09-01, verdict: go, by: [anna], why: Six of nine stop there}
      - {enter: 3, date: 2026-09-08, verdict: declined, by: [anna], why: Not now}
    ---
    Shops leave.
    //- decisions/2026-09-10-price.md
    ---
    title: One price & no more
    date: 2026-09-10
    ---
    Text.
    //- fires/2026-09-14-labels.md
    ---
    title: Labels without a barcode
    pm: anna
    pmm: leo
    started: 2026-09-14 09:40
    customers_see: No barcode
    we_say: We know
    next_update: 2026-09-14 15:30
    ---
    Log.
";

#[test]
fn everything_a_kind_and_a_stage_can_be_followed() {
    let site = site(&workspace(NEWS));
    let all = page(&site, "feeds/all.xml");
    let titles: Vec<&str> = all.split("<title>").skip(2).map(|part| part.split_once('<').unwrap().0).collect();
    assert_eq!(
        titles,
        [
            "Labels without a barcode",
            "One price &amp; no more",
            "Trial, without a card → Plan and review: Declined",
            "Trial, without a card → Validation: Taken",
            "Trial, without a card → ICE scoring",
        ]
    );
    let decisions = page(&site, "feeds/decisions.xml");
    assert!(decisions.contains("<id>tag:harbor.example,2026-09-10:decision/2026-09-10-price</id>"), "{decisions}");
    assert_eq!(decisions.matches("<entry").count(), 1);
    let stage = page(&site, "feeds/stage-2.xml");
    assert!(stage.contains("<id>tag:harbor.example,2026-09-01:initiative/trial/2</id>"), "{stage}");
    assert!(stage.contains("<summary>Six of nine stop there</summary>") && !stage.contains("Declined"), "{stage}");
    assert!(!has(&site, "feeds/stage-4.xml"), "nothing came there");
    let link = |html: &str, feed: &str| html.contains("type=\"application/atom+xml\" title=") && html.contains(feed);
    assert!(link(&page(&site, "decisions/index.html"), "href=\"../feeds/decisions.xml\""));
    assert!(link(&page(&site, "stage-2.html"), "href=\"feeds/stage-2.xml\""));
    assert!(link(&page(&site, "index.html"), "href=\"feeds/all.xml\""));
    let exports = page(&site, "exports.html");
    assert_reads(
        &exports,
        &["Initiatives JSON · CSV · Calendar", "feeds/decisions.xml", "calendar.ics", "People JSON · CSV"],
    );
    let without = workspace(&NEWS.replace("    base_url: https://harbor.example/team/\n", ""));
    assert_reads(&page(&self::site(&without), "exports.html"), &["Feeds need an address: set base_url"]);
}

#[test]
fn the_calendar_moves_with_its_dates_and_never_with_the_clock() {
    let calendar = |fixture: &Fixture| page(&site(fixture), "calendar.ics");
    let today = calendar(&workspace(NEWS));
    assert!(today.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), "{today}");
    for line in [
        "UID:initiative-trial-due@harbor.example\r\nDTSTAMP:20261001T000000Z\r\nDTSTART;VALUE=DATE:20261001\r\nSUMMARY:Trial\\, without a card: Due\r\n",
        // Half past three in Warsaw.
        "DTSTART:20260914T133000Z\r\nSUMMARY:Labels without a barcode: Next news\r\n",
        "URL:https://harbor.example/team/initiatives/trial.html\r\n",
    ] {
        assert!(today.contains(line), "{line:?} is not in {today}");
    }
    assert_eq!(today, calendar(&workspace(NEWS).today(date(2027, 3, 1))));
    let moved = calendar(&workspace(&NEWS.replace("2026-10-01", "2026-10-15")));
    assert!(moved.contains("UID:initiative-trial-due@harbor.example\r\n") && moved.contains("VALUE=DATE:20261015"));
    assert!(page(&site(&workspace(NEWS)), "index.html").contains("href=\"calendar.ics\""));
}

#[test]
fn search_engines_stay_out_unless_they_are_let_in() {
    let closed = site(&workspace(NEWS));
    assert!(page(&closed, "initiatives/trial.html").contains("content=\"noindex, nofollow\""));
    assert!(page(&closed, "robots.txt").contains("Disallow: /") && !has(&closed, "sitemap.xml"));
    let open = site(&workspace(&NEWS.replace("    version: 1\n", "    version: 1\n    search_engines: true\n")));
    let html = page(&open, "initiatives/trial.html");
    assert!(!html.contains("noindex"), "{html}");
    assert!(html.contains(r#"<meta property="og:description" content="Shops leave.">"#), "{html}");
    assert!(page(&open, "robots.txt").contains("Sitemap: https://harbor.example/team/sitemap.xml"));
    let map = page(&open, "sitemap.xml");
    assert!(map.contains("<loc>https://harbor.example/team/initiatives/trial.html</loc>"), "{map}");
    assert!(map.contains("<loc>https://harbor.example/team/</loc>") && !map.contains("404"), "{map}");
}

#[test]
fn what_is_private_is_nowhere() {
    let people = "
        //- people.yaml
        anna: {name: Anna Kowalska, roles: [pm], emails: [anna@secret.example]}
        leo: {name: Leo Martin, roles: [pmm], emails: [leo@secret.example]}
        //- handbook/index.md
        # People

        <!-- tandem:table kind=person columns=title,emails -->
    ";
    let site = site(&workspace(people));
    for path in site.paths() {
        let bytes = site.render(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("secret.example"), "{path}");
    }
}

const IDEAS: &str = "
    //- initiatives/trial.md
    ---
    title: Trial without a card
    stage: 1
    pm: anna
    pmm: leo
    size: m
    ice: {impact: 9, confidence: 3, ease: 6}
    ---
    Text.
    //- initiatives/price.md
    ---
    title: Price page
    stage: 1
    pm: anna
    pmm: leo
    ice: {impact: 4, confidence: 3, ease: 6}
    ---
    Text.
    //- initiatives/later.md
    ---
    title: Later
    source: sales
    ---
    Text.
";

#[test]
fn a_live_table_shows_what_there_is_today() {
    let table = |query: &str| {
        let text = format!("{IDEAS}    //- handbook/index.md\n    # Start\n\n    <!-- tandem:table {query} -->\n");
        seen(&page(&site(&workspace(&text)), "handbook/index.html"))
    };
    let shown = table("kind=initiative where=stage:1 columns=title,owners,score sort=score limit=1");
    assert!(shown.contains("Title Owners Score Price page Anna Kowalska, Leo Martin 72.0 1 more"), "{shown}");
    let largest = table("kind=initiative where=stage:1 columns=title,score,size sort=-score");
    assert!(largest.contains("Title Score Size Trial without a card 162 Medium Price page 72.0"), "{largest}");
    let unsized_ones = table("kind=initiative where=size:absent where=stage:0,1 columns=id");
    assert!(unsized_ones.contains("later price") && !unsized_ones.contains("trial"), "{unsized_ones}");
    let none = table("kind=initiative where=stage:5 title=\"In the market\"");
    assert!(none.contains("In the market: nothing meets the conditions of this table."), "{none}");
    let wrong = table("kind=initiatve columns=title");
    assert!(wrong.contains("This table cannot be shown as asked: there is no kind initiatve"), "{wrong}");
}

#[test]
fn a_live_table_that_asks_in_vain_is_found_out_with_its_place() {
    let text = format!(
        "{IDEAS}    //- handbook/index.md\n    # Start\n\n    <!-- tandem:table kind=initiative where=status:activ sort=scor limit=900 -->\n\n    In <!-- tandem:table kind=metric --> a text.\n"
    );
    let found = findings(&text);
    for line in [
        "handbook/index.md:3:48 error T504 bad-table: `activ` is not one of the values of `status`",
        "handbook/index.md:3:59 error T504 bad-table: `scor` is no column of `initiative`",
        "handbook/index.md:3:70 error T504 bad-table: `900` is no number of rows",
        "handbook/index.md:5:8 error T504 bad-table: the table stands in the middle of a text",
    ] {
        assert!(found.contains(line), "{line:?} is not in {found}");
    }
}

#[test]
fn a_live_table_shows_an_audience_what_it_may_see() {
    let text = format!(
        "{IDEAS}    //- tandem.yaml\n    version: 1\n    audience: company\n    //- handbook/index.md\n    <!-- tandem:table kind=initiative -->\n"
    );
    let hidden = text.replace("title: Price page", "title: Price page\n    visibility: team");
    assert!(seen(&page(&site(&workspace(&text)), "handbook/index.html")).contains("Price page"));
    assert!(!seen(&page(&site(&workspace(&hidden)), "handbook/index.html")).contains("Price page"));
}

#[test]
fn the_handbook_is_read_in_its_order() {
    let text = "
        //- handbook/index.md
        # Start

        [Second](b.md), [third](a.md).
        //- handbook/a.md
        # Third
        //- handbook/b.md
        # Second
        //- handbook/c.md
        ---
        order: 1
        ---
        # First
    ";
    let site = site(&workspace(text));
    assert_reads(&page(&site, "handbook/index.html"), &["In this folder First Second Third", "Next First"]);
    let first = page(&site, "handbook/c.html");
    assert_reads(&first, &["Previous Start Next Second"]);
    assert!(first.contains("<a class=\"end\" rel=\"next\" href=\"../handbook/b.html\">"), "{first}");
    // Documents of a kind stand beside each other as in their list.
    let ideas = self::site(&workspace(IDEAS));
    assert_reads(&page(&ideas, "initiatives/price.html"), &["Previous Later Next Trial without a card"]);
}

#[test]
fn diagrams_are_their_source_and_pictures_keep_their_place() {
    let text = "
        //- handbook/index.md
        # Start

        ```mermaid
        ---
        title: Six <stages>
        ---
        flowchart LR
        a --> b
        ```

        ![The map](map.png)
    ";
    let picture = TreePath::new("handbook/map.png").unwrap();
    let fixture = workspace(text).entry(picture.as_str(), File::Attachment(9));
    let site = site(&fixture).with_pictures(BTreeMap::from([(picture, (640, 262))]));
    let html = page(&site, "handbook/index.html");
    assert!(
        html.contains("<figcaption><b>Six &lt;stages&gt;</b> Diagram in Mermaid, shown as its source</figcaption>"),
        "{html}"
    );
    assert!(html.contains("flowchart LR\na --&gt; b\n</code></pre></figure>"), "{html}");
    assert!(html.contains(r#"alt="The map" width="640" height="262">"#), "{html}");
}
