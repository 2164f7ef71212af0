//! The feed and the addresses that only a site with a known place has.

use crate::model::entity::Data;
use crate::site::Site;
use crate::site::tests::sample::{Build, harbor, page, path, site, str, text};

const FEED: &str = "feeds/all.xml";

fn placed(base: &str) -> Build {
    let mut build = harbor();
    build.workspace.config.base_url = Some(str(base));
    build
}

/// Reads XML strictly: elements nest, attributes are quoted and single, text has only the entities that XML knows and the
/// characters that it has. Gives the text of all elements as `path = text`.
fn elements(xml: &str) -> Vec<String> {
    let is_char =
        |c: char| matches!(c, '\n' | '\t' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    assert!(xml.chars().all(is_char), "a character that XML does not have");
    let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").expect("a declaration");
    let (mut open, mut found) = (Vec::new(), Vec::new());
    while let Some(at) = rest.find('<') {
        let told = plain(&rest[..at]);
        if !told.trim().is_empty() {
            found.push(format!("{} = {told}", open.join("/")));
        }
        let end = rest.find('>').expect("an end of a tag");
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "the wrong element ends");
            continue;
        }
        let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{name}");
        let mut seen = Vec::new();
        let mut more = attributes;
        while !more.is_empty() {
            let (key, value) = more.split_once("=\"").expect("an attribute");
            let (value, after) = value.split_once('"').expect("a closing quote");
            assert!(!seen.contains(&key), "{key} twice");
            seen.push(key);
            found.push(format!("{}/{name}@{key} = {}", open.join("/"), plain(value)));
            more = after.strip_prefix(' ').unwrap_or(after);
        }
        if !is_empty {
            open.push(name);
        }
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{open:?} is not closed");
    found
}

/// The characters behind entities.
fn plain(text: &str) -> String {
    assert!(!text.contains('>'), "{text}");
    for (at, _) in text.match_indices('&') {
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
        assert!(known.iter().any(|entity| text[at..].starts_with(entity)), "{text}");
    }
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

fn feed(site: &Site) -> Vec<String> {
    elements(&page(site, FEED))
}

#[test]
fn what_is_new_can_be_followed() {
    let told = feed(&site(placed("https://harbor.example/team").analysis()));
    for line in [
        "/feed@xml:lang = en",
        "feed/title = Harbor",
        "feed/id = https://harbor.example/team/feeds/all.xml",
        "feed/updated = 2026-11-20T00:00:00Z",
        "feed/author/name = Harbor",
        "feed/entry/title = Trial: first week",
        "feed/entry/id = tag:harbor.example,2026-11-20:update/2026-11-20-trial",
        "feed/entry/link@href = https://harbor.example/team/updates/2026-11-20-trial.html",
        "feed/entry/updated = 2026-11-20T00:00:00Z",
        "feed/entry/category@term = update",
        "feed/entry/summary = Forty shops.",
    ] {
        assert!(told.iter().any(|found| found == line), "{line} is not in {told:#?}");
    }
}

#[test]
fn a_feed_holds_the_newest_fifty_of_all_dated_kinds() {
    let mut build = placed("https://harbor.example/");
    build.workspace.playbook.kinds[2].dated = true;
    build.workspace.playbook.kinds[2].visibility = str("company");
    for (kind, count) in [("insight", 40), ("update", 40)] {
        for number in 0..count {
            let day = format!("2026-{:02}-{:02}", 1 + number / 20, 1 + number % 20);
            build.entity(kind, &format!("{day}-{kind}"), &format!("{kind} {number}"), "");
        }
    }
    // A document's own date counts for more than its name.
    let own = build.entity("update", "2026-03-01-late", "Written down later", "");
    build.set(own, "date", Data::Date("2026-12-31".parse().expect("a day")));
    // The workspace lists entities by kind, then id.
    let mut order: Vec<usize> = (0..build.workspace.entities.len()).collect();
    let rank = |entity: &crate::model::entity::Entity| {
        build.workspace.playbook.kinds.iter().position(|kind| kind.id == entity.kind)
    };
    order.sort_by_key(|at| (rank(&build.workspace.entities[*at]), build.workspace.entities[*at].id.clone()));
    build.workspace.entities = order.iter().map(|at| build.workspace.entities[*at].clone()).collect();
    let told = feed(&site(build.analysis()));
    let of = |name: &str| -> Vec<String> {
        let start = format!("feed/entry/{name} = ");
        told.iter().filter_map(|line| line.strip_prefix(&start).map(str::to_owned)).collect()
    };
    let days = of("updated");
    assert_eq!(days.len(), 50);
    assert!(days.is_sorted_by(|a, b| a >= b), "{days:?}");
    assert_eq!(of("title")[..2], ["Written down later", "Trial: first week"]);
    assert!(of("title").iter().any(|title| title.starts_with("insight")));
    let mut ids = of("id");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 50, "ids are not single");
}

#[test]
fn whatever_people_write_the_feed_is_well_formed() {
    let mut build = placed("https://harbor.example/?a=1&b=\"2\"");
    let update = build.workspace.find("update", "2026-11-20-trial").expect("it is there");
    build.of(update).title = str("]]> <b>&amp; \"x\" 'y' \u{0}\u{1b}\u{8}\u{fffe}\u{85} Ёлка 🎄");
    build.set(update, "summary", text("</summary><script>\u{b}1 < 2 && 3 > 2</script>"));
    build.set(update, "lang", text("ru\" x=\"<"));
    build.workspace.config.title = str("</title>&nbsp;\u{7}");
    let told = feed(&site(build.analysis()));
    assert!(told.contains(&"feed/entry/title = ]]> <b>&amp; \"x\" 'y'  Ёлка 🎄".to_owned()), "{told:#?}");
    assert!(told.contains(&"feed/entry/summary = </summary><script>1 < 2 && 3 > 2</script>".to_owned()), "{told:#?}");
}

#[test]
fn without_a_known_place_there_is_no_feed() {
    let site = site(harbor().analysis());
    assert!(site.try_render(&path(FEED)).is_none());
    let home = page(&site, "index.html");
    assert!(!home.contains("application/atom+xml") && !home.contains("rel=\"canonical\""));
    let placed = super::sample::site(placed("https://harbor.example").analysis());
    let home = page(&placed, "index.html");
    assert!(
        home.contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Harbor\" href=\"feeds/all.xml\">")
    );
    assert!(home.contains("<a href=\"feeds/all.xml\">Feed</a>"));
}

#[test]
fn a_page_names_its_one_address() {
    let site = site(placed("https://harbor.example/team/").analysis());
    for (at, address) in [
        ("index.html", "https://harbor.example/team/"),
        ("initiatives/usage-alerts.html", "https://harbor.example/team/initiatives/usage-alerts.html"),
        ("competitors/index.html", "https://harbor.example/team/competitors/index.html"),
        // A former name says where the document is today.
        ("initiatives/free-trial.html", "https://harbor.example/team/initiatives/trial-without-card.html"),
    ] {
        let html = page(&site, at);
        assert_eq!(html.matches("rel=\"canonical\"").count(), 1, "{at}");
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{at}");
    }
    // Any address may show that one.
    assert!(!page(&site, "404.html").contains("canonical"));
}
