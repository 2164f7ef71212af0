//! The views of the market, from files to what a person reads: offers, messages, requests, insights.

use crate::fixture::workspace;
use crate::site_launch::LAUNCH;
use crate::views::{page, seen, site};

pub fn read(text: &str, path: &str) -> String {
    seen(&page(&workspace(text), path))
}

#[track_caller]
pub fn holds(read: &str, all: &[&str]) {
    for words in all {
        assert!(read.contains(words), "{words:?} is not in: {read}");
    }
}

const MARKET: &str = "
    //- segments/sellers.md
    ---
    title: Sellers in chats
    level: segment
    size: about 45 000
    buyer: true
    user: false
    criteria: [function, price]
    reviewed: 2026-03-01
    ---
    Text.
    //- competitors/parcelly.md
    ---
    title: Parcelly
    type: direct
    segments: [sellers]
    price: {amount: 22, currency: EUR, per: month}
    options: 6
    reviewed: 2026-06-01
    ---
    ## Position

    Everybody knows it.

    ## Objections

    ### They are everywhere

    So are we, see [the other](bot.md).

    ## We win when

    <b>never</b>
    //- competitors/bot.md
    ---
    title: The bot
    type: substitute
    price: {amount: 4, currency: EUR, per: month}
    options: 9
    reviewed: 2026-09-01
    ---
    Text.
    //- initiatives/lite.md
    ---
    title: A cheap plan
    segments: [sellers]
    evidence:
      - {kind: interviews, result: contradicts, n: 14, date: 2026-06-08}
      - {kind: survey, result: supports, n: 30, date: 2026-05-08}
      - {kind: social, result: contradicts, n: 38, date: 2026-06-10}
    ---
    Text.
";

#[test]
fn a_segment_where_nobody_looked_beyond_direct_competitors_says_so() {
    let market = read(MARKET, "competitors/index.html");
    holds(
        &market,
        &[
            "Sellers in chats Buyers Out of date Reviewed on 1 March 2026",
            "about 45 000 What decides, in this order: function price",
            "Direct: 1 Indirect: 0 Substitute: 0 Doing nothing: 0",
            "Only direct competitors are known here.",
            "Findings speak against what we do here Supports: 1 Contradicts: 2",
            // What is in no segment is not lost, and what nobody looked at for long is marked.
            "Direct Parcelly Out of date Substitute The bot In no segment",
        ],
    );
    assert!(!market.contains("Users"), "{market}");
    let both = MARKET.replace("type: substitute", "type: substitute\n    segments: [sellers]");
    assert!(!read(&both, "competitors/index.html").contains("Only direct"));
    let none = read(&MARKET.replace("segments: [sellers]\n    price", "price"), "competitors/index.html");
    holds(&none, &["Nobody has written down what these people may choose instead of us: tandem new competitor"]);
}

pub const STORY: &str = "
    //- positioning/small.md
    ---
    title: For small shops
    segments: [sellers]
    category: label printing
    for: owners who pack themselves
    need: to be done by eight
    unlike: Parcelly
    tone: plain
    not_this: [free forever]
    message:
      roof: Your parcels leave on time
      pillars:
        - {claim: One price, proof: [parcelly, Price list of March]}
        - {claim: Ready in a day}
    signed_by: [anna]
    ---
    Text.
";

#[test]
fn the_sales_room_builds_the_house_and_names_a_pillar_without_proof() {
    let text = MARKET.to_owned() + STORY;
    let sales = read(&text, "sales.html");
    holds(
        &sales,
        &[
            "For small shops Sellers in chats Your parcels leave on time One price Parcelly Price list of March",
            "Ready in a day No proof yet",
            "For owners who pack themselves Who need to be done by eight Market category label printing Unlike Parcelly",
            "Claims without proof: 1.",
            "Tone plain What we do not say free forever Signed by AK Anna Kowalska",
            "Parcelly Direct 22 EUR / month · 6 options Reviewed on 1 June 2026 Out of date Position Everybody knows it.",
            "So are we, see the other .",
            "Not written yet. We lose when, Questions to ask, Proof",
        ],
    );
    let html = page(&workspace(&text), "sales.html");
    // Sections come in the order of the card, their links lead from this page, and a heading in them stays below theirs.
    assert!(html.find("We win when").unwrap() < html.find(">Objections").unwrap(), "{html}");
    assert!(html.contains(r#"href="competitors/bot.html""#), "{html}");
    assert!(html.contains(r#"<h5 id="parcelly-objections-they-are-everywhere">"#), "{html}");
    assert!(
        html.contains(r##"<a class="btn" href="#card-parcelly""##) && html.contains(r#"id="card-parcelly""#),
        "{html}"
    );
    assert!(!html.contains("<b>never</b>"), "{html}");
    // On its own page the house stands too, and its parts are no facts besides.
    let own = read(&text, "positioning/small.html");
    holds(&own, &["Messages Your parcels leave on time", "Ready in a day No proof yet"]);
    assert_eq!(own.matches("to be done by eight").count(), 1, "{own}");
}

const ASKED: &str = "
    //- initiatives/old.md
    ---
    title: Asked in spring
    source: {channel: sales, from: [leo], date: 2026-05-04}
    requested_by: [leo, \"external: small shops\"]
    ---
    Text.
    //- initiatives/new.md
    ---
    title: Asked in August
    source: {channel: support, from: [leo], date: 2026-08-30}
    ---
    Text.
    //- initiatives/taken.md
    ---
    title: Taken up
    stage: 1
    requested_by: [sales]
    gates: [{enter: 1, date: 2026-09-01, by: [anna], why: Every second call}]
    ---
    Text.
    //- initiatives/no.md
    ---
    title: Not for us
    status: declined
    why: Five of two hundred asked
    source: {channel: sales, date: 2026-07-01}
    requested_by: [leo]
    ---
    Text.
    //- initiatives/ours.md
    ---
    title: Nobody asked
    ---
    Text.
    //- insights/2026-09-02-card.md
    ---
    title: They ask for a card
    heard: 2026-09-02
    heard_by: leo
    from: {who: shop owner}
    channel: sales
    verbatim: I closed the tab.
    path: [olga, anna, leo]
    about: [new]
    status: linked
    ---
    Text.
";

#[test]
fn who_waits_for_an_answer_comes_first_and_a_no_has_its_reason() {
    let requests = read(ASKED, "requests.html");
    holds(
        &requests,
        &[
            "3 of 5 wait for an answer.",
            "Asked in spring Leo Martin , small shops Sales 4 May Ideas No answer yet · 133 days",
            "Asked in August Leo Martin Support 30 Aug Ideas No answer yet · 15 days",
            "They ask for a card Insight shop owner Sales 2 Sep Linked · 12 days → Asked in August",
            "Taken up Sales – – Scoring Taken up Every second call",
            "Not for us Leo Martin Sales 1 Jul Ideas Declined Five of two hundred asked",
            "Sales 3 2 0 0 1",
            "Leo Martin Asked in spring Waits Asked in August Waits Not for us No",
            // Olga is asked in each cycle, and nobody did. Leo and Anna are not among those.
            "Not asked yet this cycle since 1 July 2026",
        ],
    );
    assert!(!requests.contains("Nobody asked"), "{requests}");
    let order = ["Asked in spring", "Asked in August", "They ask for a card", "Not for us", "Taken up"];
    let places: Vec<usize> = order.iter().map(|words| requests.find(&format!("{words} ")).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?} {requests}");
    // What lives on in another initiative was not refused.
    let merged = ASKED.replace("    why: Five of two hundred", "    merged_into: new\n    why: Five of two hundred");
    assert_ne!(merged, ASKED);
    let merged = read(&merged, "requests.html");
    holds(&merged, &["Sales 3 2 1 0 0", "Not for us Taken up", "Declined → Asked in August Five of two hundred asked"]);
    // Once somebody has asked Olga, she is not among those to be asked.
    let silent = |text: &str| read(text, "requests.html").split_once("Not asked yet").unwrap().1.to_owned();
    let heard = ASKED.replace("from: [leo], date: 2026-08-30", "from: [olga], date: 2026-08-30");
    assert!(silent(&ASKED.replace("path: [olga, anna, leo]", "path: [leo]")).contains("OP Olga Petrova"));
    assert!(!silent(&heard).contains("OP Olga Petrova"), "{}", silent(&heard));
}

#[test]
fn insights_show_the_words_the_way_and_how_long_somebody_waits() {
    let insights = read(ASKED, "insights/index.html");
    holds(
        &insights,
        &[
            "Waiting for an answer 1 none over 30 days They ask for a card → Asked in August waits 12 days",
            "They ask for a card I closed the tab. shop owner 2 Sep Sales OP Olga Petrova → AK Anna Kowalska → LM Leo Martin",
            "Linked waits 12 days Asked in August",
        ],
    );
    // A long way is told of only where a team asked for it.
    assert!(!insights.contains("pairs of hands"), "{insights}");
    let asked =
        ASKED.to_owned() + "    //- playbook.yaml\n    version: 1\n    reports: [{id: path-hops, \"on\": true}]\n";
    holds(&read(&asked, "insights/index.html"), &["3 pairs of hands, 2 at most"]);
    let late = ASKED.replace("heard: 2026-09-02", "heard: 2026-07-02");
    holds(&read(&late, "insights/index.html"), &["Over 30 days: 1", "waits 74 days"]);
    let answered = ASKED.replace("status: linked", "status: answered\n    answered: 2026-09-05");
    holds(&read(&answered, "insights/index.html"), &["Everybody has their answer.", "Answered answered after 3 days"]);
}

#[test]
fn what_a_company_may_not_see_is_on_none_of_these_pages() {
    let text = [MARKET, STORY, LAUNCH, ASKED].concat()
        + "    //- alerts/2026-09-09-secret.md\n    ---\n    title: Whispered doubt\n    about: initiative/trial\n    by: leo\n    level: stop\n    claim: Whispered claim\n    ---\n    Text.\n"
        + "    //- tandem.yaml\n    version: 1\n    audience: company\n";
    let site = site(&workspace(&text));
    let hidden = ["Parcelly", "parcelly", "Whispered", "They ask for a card", "I closed the tab", "Everybody knows it"];
    for path in site.paths() {
        let Some(bytes) = site.render(&path) else { continue };
        let page = String::from_utf8_lossy(&bytes);
        let views = ["sales.html", "requests.html", "launches/", "competitors/", "insights/", "alerts/"];
        if !views.iter().any(|view| path.as_str().starts_with(view)) {
            continue;
        }
        // The positioning names its alternative in words of its own, which everybody may read.
        let page = page.replace("<dd dir=\"auto\">Parcelly</dd>", "");
        let found: Vec<&str> = hidden.into_iter().filter(|words| page.contains(words)).collect();
        assert!(found.is_empty(), "{path}: {found:?}\n{page}");
    }
    let sales = seen(&page(&workspace(&text), "sales.html"));
    holds(&sales, &["One price Price list of March", "The trial goes live"]);
    let alerts = page(&workspace(&text), "alerts/index.html");
    holds(&seen(&alerts), &["No alerts yet."]);
    assert!(!alerts.contains(r#"href="../competitors/index.html""#), "what is empty is not in the navigation");
}

#[test]
fn what_has_nothing_to_show_says_what_would_fill_it() {
    let empty = "//- tandem.yaml\nversion: 1\n";
    for (path, words) in [
        ("sales.html", "Begin with the messages: tandem new positioning"),
        ("requests.html", "source: and requested_by: of an initiative say who did"),
        ("launches/index.html", "tandem new launch"),
        ("competitors/index.html", "tandem new competitor"),
        ("insights/index.html", "tandem new insight"),
        ("alerts/index.html", "tandem new alert"),
    ] {
        let html = page(&workspace(empty), path);
        let plain = seen(&html).replace("  ", " ");
        assert!(plain.contains(words), "{words:?} is not in: {plain}");
        let (_, navigation) = html.split_once("<nav class=\"side\"").unwrap();
        let (navigation, _) = navigation.split_once("</nav>").unwrap();
        assert!(!navigation.contains(path), "{path} is in {navigation}");
    }
}

#[test]
fn a_team_can_do_without_these_views_and_gets_told_of_a_wrong_word() {
    let off = "    //- playbook.yaml\n    version: 1\n    views: {market: null, launches: null, sales: null, requests: null, insights: null, alerts: null}\n";
    let text = [MARKET, LAUNCH, off].concat();
    holds(&read(&text, "competitors/index.html"), &["Parcelly", "The bot"]);
    assert!(!read(&text, "launches/trial.html").contains("Go or not yet"));
    for (line, wrong, known) in [
        ("launches: {readiness: {ready: [redy]}}", "redy", "ready"),
        ("market: {same: [dirct]}", "dirct", "direct"),
        ("requests: {ask: [saless]}", "saless", "sales"),
        ("alerts: {answer: {why: whyy}}", "whyy", "why"),
    ] {
        let findings = workspace(&format!("//- playbook.yaml\nversion: 1\nviews:\n  {line}\n")).findings();
        assert!(findings.contains(wrong) && findings.contains(known), "{line}: {findings}");
    }
    // A field that a team takes away takes its part of the page along, without a word.
    let without = "//- playbook.yaml\nversion: 1\nkinds:\n  - id: launch\n    fields:\n      - guardrails: null\n      - readiness: null\n";
    let quiet = workspace(without).findings();
    assert!(!quiet.contains("guardrails"), "{quiet}");
}
