//! What programs and spreadsheets read.

use crate::model::entity::Data;
use crate::site::Site;
use crate::site::tests::sample::{Build, harbor, list, map, number, page, path, seen, site, str, text};
use serde_json::{Value, json};

fn read(site: &Site, at: &str) -> Value {
    let text = page(site, at);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{at}: {error}\n{text}"))
}

/// A strict reader of RFC 4180: rows end with CR LF, quotes are doubled, nothing stands bare that must be quoted.
fn rows(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut rest = csv;
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            rest = quoted;
            loop {
                let end = rest.find('"').expect("a closing quote");
                cell.push_str(&rest[..end]);
                rest = &rest[end + 1..];
                let Some(more) = rest.strip_prefix('"') else { break };
                cell.push('"');
                rest = more;
            }
        } else {
            let end = rest.find([',', '\r']).expect("an end");
            cell.push_str(&rest[..end]);
            assert!(!cell.contains(['"', '\n']), "{cell:?} is not quoted");
            rest = &rest[end..];
        }
        row.push(std::mem::take(&mut cell));
        if let Some(more) = rest.strip_prefix("\r\n") {
            rows.push(std::mem::take(&mut row));
            rest = more;
        } else {
            rest = rest.strip_prefix(',').unwrap_or_else(|| panic!("neither a comma nor an end: {rest:?}"));
        }
    }
    rows
}

#[test]
fn documents_are_published_as_their_front_matter() {
    let site = site(harbor().analysis());
    let data = read(&site, "data/initiative.json");
    assert_eq!((&data["version"], &data["kind"], &data["of"]), (&json!(1), &json!("data"), &json!("initiative")));
    let ids: Vec<&str> =
        data["items"].as_array().expect("items").iter().filter_map(|item| item["id"].as_str()).collect();
    assert_eq!(ids, ["trial-without-card", "usage-alerts", "wishes"]);
    let trial = &data["items"][0];
    let expected = json!({
        "id": "trial-without-card",
        "title": "Self-serve trial without a card",
        "page": "initiatives/trial-without-card.html",
        "file": "initiatives/trial-without-card.md",
        "stage": 2,
        "status": "active",
        "fields": {
            "pm": "anna",
            "pmm": "leo",
            "competitors": ["parcelly"],
            "ice": [{"by": "anna", "impact": 9, "confidence": 7, "ease": 6, "note": "Lost trials name the card"}],
            "evidence": [{"kind": "interviews", "result": "supports", "n": 6, "note": "5 of 6 stop"}],
            "due": "2026-12-15",
        },
    });
    assert_eq!(trial, &expected);
    assert_eq!(data["items"][1]["fields"]["due"], Value::Null);
    // One document on a line, its fields in the order of the playbook.
    let text = page(&site, "data/initiative.json");
    assert_eq!(text.lines().count(), 5);
    let order: Vec<usize> = ["\"pm\"", "\"pmm\"", "\"competitors\"", "\"ice\"", "\"evidence\"", "\"due\""]
        .iter()
        .map(|key| text.find(key).expect("a key"))
        .collect();
    assert!(order.is_sorted(), "{text}");
    let people = read(&site, "data/person.json");
    assert_eq!(people["items"][0]["page"], json!("people.html#anna"));
}

#[test]
fn only_what_is_shown_is_published() {
    let mut build = harbor();
    build.workspace.config.audience = str("company");
    let parcelly = build.workspace.find("competitor", "parcelly").expect("it is there");
    let usage = build.workspace.find("initiative", "usage-alerts").expect("it is there");
    build.set(parcelly, "visibility", text("team"));
    build.set(usage, "visibility", text("team"));
    let site = site(build.analysis());
    for at in [
        "data/competitor.json",
        "data/competitor.csv",
        "data/initiative.json",
        "data/initiative.csv",
        "data/ranking.json",
    ] {
        let told = page(&site, at);
        assert!(!told.contains("Parcelly") && !told.contains("usage-alerts"), "{at}: {told}");
    }
    // A kind of which nothing is shown has no files.
    assert!(site.try_render(&path("data/insight.json")).is_none());
}

#[test]
fn a_spreadsheet_reads_every_cell_as_it_was_meant() {
    let mut build = harbor();
    let trial = build.workspace.find("initiative", "trial-without-card").expect("it is there");
    build.of(trial).title = str("=HYPERLINK(\"http://evil.example\")");
    build.set(trial, "summary", text("One, \"two\"\nthree"));
    build.set(trial, "vision_fit", text("-2+3"));
    build.set(trial, "must_do", text("@SUM(A1)"));
    let usage = build.workspace.find("initiative", "usage-alerts").expect("it is there");
    build.set(usage, "due", Data::NotNeeded(str("no date, yet")));
    build.set(usage, "competitors", list([text("+1"), text("parcelly")]));
    build.set(usage, "risks", list([map([("what", text("slow"))])]));
    build.set(usage, "vision_fit", Data::Number { text: str("-4.50"), value: -4.5 });
    let csv = page(&site(build.analysis()), "data/initiative.csv");
    let rows = rows(csv.strip_prefix('\u{feff}').expect("a byte order mark"));
    let cell = |row: usize, name: &str| {
        let at = rows[0].iter().position(|head| head == name).unwrap_or_else(|| panic!("no column {name}"));
        rows[row][at].as_str()
    };
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{csv}");
    assert_eq!(&rows[0][..4], ["id", "title", "stage", "status"]);
    assert_eq!(cell(1, "title"), "'=HYPERLINK(\"http://evil.example\")");
    assert_eq!(cell(1, "summary"), "One, \"two\"\nthree");
    assert_eq!((cell(1, "vision_fit"), cell(1, "must_do")), ("'-2+3", "'@SUM(A1)"));
    assert_eq!((cell(1, "stage"), cell(1, "status"), cell(1, "due")), ("2", "active", "2026-12-15"));
    assert_eq!(cell(2, "due"), "{\"none\":\"no date, yet\"}");
    assert_eq!((cell(2, "competitors"), cell(2, "risks")), ("'+1; parcelly", "[{\"what\":\"slow\"}]"));
    assert_eq!(cell(2, "vision_fit"), "-4.5");
    assert_eq!((cell(3, "title"), cell(3, "due")), ("Слияние заказов", ""));
}

#[test]
fn the_ranking_is_published_in_order() {
    let mut build = harbor();
    build.workspace.ranking.cut = Some(1);
    let ranking = read(&site(build.analysis()), "data/ranking.json");
    assert_eq!(
        (&ranking["kind"], &ranking["preset"], &ranking["cut"]),
        (&json!("rank"), &json!("ice-product"), &json!(1))
    );
    let first = &ranking["items"][0];
    assert_eq!((&first["rank"], &first["id"], &first["score"]), (&json!(1), &json!("trial-without-card"), &json!(378)));
    assert_eq!((&first["impact"], &first["band"], &first["change"]), (&json!(9), &Value::Null, &Value::Null));
    let waits = json!([{"criterion": "ease", "role": "engineering"}]);
    assert_eq!((&ranking["unranked"][0]["id"], &ranking["unranked"][0]["waits_for"]), (&json!("wishes"), &waits));
}

#[test]
fn pages_lead_to_their_data() {
    let site = site(harbor().analysis());
    for (at, links) in [
        ("index.html", ["data/initiative.csv", "data/initiative.json"]),
        ("ranking.html", ["data/initiative.csv", "data/ranking.json"]),
        ("competitors/index.html", ["../data/competitor.csv", "../data/competitor.json"]),
        ("people.html", ["data/person.csv", "data/person.json"]),
    ] {
        let html = page(&site, at);
        assert!(links.iter().all(|href| html.contains(&format!("<a href=\"{href}\">"))), "{at}");
        assert!(seen(&html).contains("Data: CSV · JSON"), "{at}");
    }
    assert!(!seen(&page(&site, "stage-1.html")).contains("Data:"));
}

#[test]
fn an_empty_workspace_has_an_empty_ranking_and_nothing_more() {
    let site = site(Build::empty().analysis());
    let data: Vec<String> = site
        .paths()
        .iter()
        .map(ToString::to_string)
        .filter(|path| path.starts_with("data/") && !path.ends_with(".js"))
        .collect();
    assert_eq!(data, ["data/ranking.json"]);
    assert_eq!(read(&site, "data/ranking.json")["items"], json!([]));
    assert!(!seen(&page(&site, "index.html")).contains("Data:"));
}

#[test]
fn a_document_cannot_take_the_place_of_data() {
    let mut build = harbor();
    build.workspace.attachments.insert(0, path("data/initiative.csv"));
    let trial = build.workspace.find("initiative", "trial-without-card").expect("it is there");
    build.set(trial, "must_do", number(1));
    let site = site(build.analysis());
    assert!(site.attachments().iter().all(|(_, target)| *target != path("data/initiative.csv")));
    assert!(page(&site, "data/initiative.csv").starts_with("\u{feff}id,title,"));
}
