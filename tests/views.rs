//! The views of the site, from files to what a person reads: goals, the market, the picture of the ranking, the home page.

use std::sync::{Arc, OnceLock};

use tandem::base::path::TreePath;
use tandem::host::embedded;
use tandem::model::workspace::Analysis;
use tandem::site::theme::Theme;
use tandem::site::{Site, SiteOptions};
use tandem::words::catalogue::Catalogue;

use crate::fixture::{Fixture, workspace};

/// A page of the site of a workspace.
pub fn page(fixture: &Fixture, path: &str) -> String {
    html(&site(fixture), path)
}

/// The site of a workspace.
pub fn site(fixture: &Fixture) -> Site {
    site_of(fixture.analyse())
}

/// The site of an analysed workspace, in the default theme.
pub fn site_of(analysis: Analysis) -> Site {
    static THEME: OnceLock<Arc<Theme>> = OnceLock::new();
    let compiled = || Arc::new(Theme::compile(&embedded::theme("default").unwrap()).unwrap());
    let theme = THEME.get_or_init(compiled).clone();
    let catalogue = Arc::new(Catalogue::new(&analysis.workspace.config.language));
    Site::new(Arc::new(analysis), theme, SiteOptions { catalogue, stamp: None })
}

/// A page of it as it is published.
pub fn html(site: &Site, path: &str) -> String {
    let bytes = site.try_render(&TreePath::new(path).unwrap()).unwrap_or_else(|| panic!("there is no page {path}"));
    String::from_utf8(bytes.unwrap_or_else(|error| panic!("{error}"))).unwrap()
}

/// What a person reads between the tags of the page's main part.
pub fn seen(html: &str) -> String {
    let main =
        html.split_once("<main").map_or(html, |(_, rest)| rest.split_once("</main>").map_or(rest, |(main, _)| main));
    let main: String = main.split("<template").map(|part| part.split("</template>").last().unwrap_or("")).collect();
    let text: String =
        main.split('<').map(|part| part.split_once('>').map_or("", |(_, after)| after).to_owned() + " ").collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace("&#39;", "'").replace("&amp;", "&")
}

const GOALS: &str = "
    //- objectives/growth.md
    ---
    title: Shops start alone
    cycle: 2026-Q3
    owner: anna
    shared: true
    key_results:
      - {id: trials, title: More shops start a trial, unit: trials, start: 1500, target: 2100, current: 1560, owner: anna}
      - {id: cost, title: A lead costs less, unit: EUR, start: 40, target: 10, current: 10, owner: leo}
      - {id: later, title: Nobody has counted yet, unit: shops, start: 0, target: 5, owner: leo}
    ---
    Why.
    //- initiatives/trial.md
    ---
    title: Trial without a card
    key_results: [growth#trials]
    ---
    Shops leave.
";

#[test]
fn a_goal_says_how_far_each_step_is_and_how_far_it_should_be() {
    let list = page(&workspace(GOALS), "objectives/index.html");
    let read = seen(&list);
    // 14 September is day 75 of the 91 of the quarter: 82 of 100.
    for words in [
        "Q3 2026 This cycle",
        "Shops start alone Shared goal S M A R T Worth 0.4 of 1.0 so far",
        "PM More shops start a trial 1,560 of 2,100 trials S M A R T Off track · 0.10 · from 1,500 · Anna Kowalska · Specific: write Metric · Achievable: write Confidence Worked on in: Trial without a card",
        "PMM A lead costs less 10, target 10 EUR S M A R T Reached · 1.00 · from 40",
        "Nobody has counted yet No value yet",
    ] {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
    assert!(list.contains(r#"aria-label="10% of the way; 82% expected by today""#), "{list}");
    let own = seen(&page(&workspace(GOALS), "objectives/growth.html"));
    assert!(own.contains("Key results Q3 2026 Shared goal"), "{own}");
    // When the quarter is over, the goal is judged by what it was worth.
    let over = workspace(GOALS).today(jiff::civil::date(2026, 10, 5));
    let read = seen(&page(&over, "objectives/index.html"));
    assert!(read.contains("Ended at 0.4 of 1.0"), "{read}");
    let home = seen(&page(&workspace(GOALS), "index.html"));
    assert!(home.contains("Goals so far 37% 82% expected by today"), "{home}");
}

const MARKET: &str = "
    //- segments/sellers.md
    ---
    title: Sellers in chats
    level: segment
    criteria: [function, price, brand]
    ---
    Text.
    //- competitors/parcelly.md
    ---
    title: Parcelly
    type: direct
    segments: [sellers]
    price: {amount: 22, currency: EUR, per: month}
    options: 6
    brand: 4
    ---
    Text.
    //- competitors/bot.md
    ---
    title: The bot
    type: substitute
    segments: [sellers]
    price: {amount: 4, currency: EUR, per: month}
    options: [labels, cash on delivery, paste]
    ---
    Text.
    //- competitors/dear.md
    ---
    title: Paid in another money
    type: indirect
    segments: [sellers]
    price: {amount: 1, currency: KZT, per: month}
    ---
    Text.
    //- positioning/lite.md
    ---
    title: Lite for sellers
    segments: [sellers]
    price: {amount: 18, currency: EUR, per: month}
    options: [labels, tracking]
    ---
    Text.
";

#[test]
fn the_comparison_says_that_a_substitute_is_much_cheaper_and_does_more() {
    let read = seen(&page(&workspace(MARKET), "competitors/index.html"));
    for words in [
        "Sellers in chats What decides, in this order: function price brand",
        "The bot: 4.5 times cheaper than we are, and no less to it (3 options, ours 2).",
        "Lite for sellers We 18 EUR / month – 2 labels, tracking",
        "Parcelly Direct 22 EUR / month 1.2 times dearer 6",
        "The bot Substitute 4 EUR / month 4.5 times cheaper 3 labels, cash on delivery, paste",
        // Prices in another money are shown and not compared.
        "Paid in another money Indirect 1 KZT / month – –",
    ] {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
    // Ours first, then by sort: direct, indirect, substitute.
    let places = ["Lite for sellers We", "Parcelly Direct", "Paid in another money Indirect", "The bot Substitute"];
    let found: Vec<usize> = places.iter().map(|words| read.find(words).unwrap()).collect();
    assert!(found.is_sorted(), "{read}");
    let segment = seen(&page(&workspace(MARKET), "segments/sellers.html"));
    assert!(segment.contains("What customers choose from") && segment.contains("4.5 times cheaper"), "{segment}");
}

fn idea(id: &str, ice: &str) -> String {
    format!("\n//- initiatives/{id}.md\n---\ntitle: The idea {id}\nice: {ice}\n---\nText.\n")
}

#[test]
fn the_ranking_is_drawn_with_what_the_table_says() {
    let two =
        idea("first", "{impact: 9, confidence: 3, ease: 6}") + &idea("second", "{impact: 4, confidence: 3, ease: 2}");
    let ranking = page(&workspace(&two), "ranking.html");
    assert!(
        ranking.contains(
            r#"<a href="initiatives/first.html" data-id="first" aria-label="The idea first: Impact 9, Confidence 3, Ease 6. Score: 162">"#
        ),
        "{ranking}"
    );
    assert!(ranking.contains("2 ideas. First: The idea first."), "{ranking}");
    // One score alone is no picture.
    let one = page(&workspace(&idea("first", "{impact: 9, confidence: 3, ease: 6}")), "ranking.html");
    assert!(!one.contains("<svg class=\"ch"), "{one}");
}

#[test]
fn effort_points_the_other_way() {
    let text = "
        //- playbook.yaml
        version: 1
        score: {preset: rice}
    "
    .to_owned()
        + &idea("first", "{reach: 100, impact: 2, confidence: 80, effort: 2}")
        + &idea("second", "{reach: 10, impact: 1, confidence: 80, effort: 4}");
    let ranking = page(&workspace(&text), "ranking.html");
    assert!(ranking.contains("Effort →"), "{ranking}");
    // Where little effort is, on the left, is where to begin.
    assert!(ranking.contains(r#"<rect class="quad" x="40" "#), "{ranking}");
}

#[test]
fn the_home_page_tells_what_burns_what_is_stuck_and_who_waits() {
    let text = "
        //- fires/2026-09-14-labels.md
        ---
        title: Labels without a barcode
        pm: anna
        pmm: leo
        started: 2026-09-14 09:40
        customers_see: No barcode
        we_say: We know of it
        ---
        Log.
        //- updates/2026-09-11-weekly.md
        ---
        title: Week 37
        type: weekly
        date: 2026-09-11
        blocked: [{what: No test account at the bank, needs: olga, since: 2026-09-09}]
        ---
        Text.
        //- insights/2026-08-20-card.md
        ---
        title: They ask for a card
        heard: 2026-08-20
        ---
        Text.
        //- initiatives/trial.md
        ---
        title: Trial without a card
        stage: 1
        pm: anna
        pmm: leo
        gates: [{enter: 1, date: 2026-09-08, by: [anna]}]
        ---
        Text.
    ";
    let read = seen(&page(&workspace(text), "index.html"));
    for words in [
        "Emergency: Labels without a barcode No barcode We say: We know of it",
        "In the way 1 Blockers OP No test account at the bank Needs Olga Petrova · Week 37 9 Sep",
        "Waiting for an answer 1 They ask for a card Insight · New 20 Aug",
        "Since 7 September 2026 Labels without a barcode",
        "Week 37 Update · Weekly 11 Sep Trial without a card → Scoring 8 Sep",
    ] {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
    let over = workspace(&text.replace("we_say:", "fixed: 2026-09-14 13:05\n        we_say:"));
    assert!(!seen(&page(&over, "index.html")).contains("Emergency: Labels"));
}

#[test]
fn an_open_doubt_is_seen_wherever_the_initiative_is_named() {
    let text = "
        //- initiatives/trial.md
        ---
        title: Trial without a card
        ---
        Text.
        //- alerts/2026-09-09-limit.md
        ---
        title: Twenty labels look small
        about: trial
        by: leo
        date: 2026-09-09
        level: mismatch
        claim: They compare
        status: open
        ---
        Text.
    ";
    let board = page(&workspace(text), "board.html");
    assert!(board.contains(r#"<span class="tag bad" title="Twenty labels look small">Alert</span>"#), "{board}");
    let answered = text.replace("status: open", "status: answered");
    assert!(!page(&workspace(&answered), "board.html").contains(r#"class="tag bad""#));
}

#[test]
fn a_team_can_do_without_a_view_and_gets_told_of_a_wrong_one() {
    let without = GOALS.to_owned() + "    //- playbook.yaml\n    version: 1\n    views: {goals: null}\n";
    let read = seen(&page(&workspace(&without), "objectives/index.html"));
    assert!(!read.contains("Worth 0.4") && read.contains("Shops start alone"), "{read}");
    let wrong = "//- playbook.yaml\nversion: 1\nviews:\n  goals: {of: key_result}\n";
    let findings = workspace(wrong).findings();
    assert!(findings.contains("playbook.yaml:3:15 error") && findings.contains("key_results"), "{findings}");
}

#[test]
fn the_rail_says_when_a_stage_was_entered_and_how_long_it_took() {
    let text = "
        //- initiatives/trial.md
        ---
        title: Trial without a card
        stage: 2
        pm: anna
        pmm: leo
        gates: [{enter: 1, date: 2026-05-18, by: [anna]}, {enter: 2, date: 2026-05-27, by: [anna]}]
        ---
        Text.
    ";
    let read = seen(&page(&workspace(text), "initiatives/trial.html"));
    assert!(read.contains("Scoring 18 May 2026 , 9 days Validation 27 May 2026 Plan"), "{read}");
}
