//! What can be found, and what the scripts of the index hold.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::model::entity::EntityIx;
use crate::site::Site;
use crate::site::tests::sample::{Build, harbor, list, map, page, path, seen, site, str, text};

/// The scripts of the index with what each hands over.
fn scripts(site: &Site) -> BTreeMap<String, Json> {
    let paths =
        site.paths().into_iter().filter(|path| path.as_str().starts_with("data/search") && path.extension() == "js");
    let read = |path: crate::base::path::TreePath| {
        let script = page(site, path.as_str());
        let call = script.strip_prefix("tandem(").and_then(|rest| rest.strip_suffix(");\n"));
        let call: Json = serde_json::from_str(&format!("[{}]", call.expect("one call"))).expect("its values");
        assert_eq!(call[0], path.stem(), "a script says its own name");
        (path.stem().to_owned(), call[1].clone())
    };
    paths.map(read).collect()
}

/// Titles of the documents that have a word beginning with `start`: in their titles, and elsewhere.
fn found(site: &Site, start: &str) -> (Vec<String>, Vec<String>) {
    let scripts = scripts(site);
    let rows = |name: &str| {
        let files = scripts.iter().filter(|(file, _)| file.starts_with(name)).map(|(_, value)| value.clone());
        files.flat_map(|file| file.as_array().cloned().unwrap_or_default()).collect::<Vec<Json>>()
    };
    let documents: BTreeMap<u64, String> =
        rows("search-documents-").iter().map(|row| (row[0].as_u64().expect("a key"), said(&row[1]))).collect();
    let words = rows("search-words-");
    let titles = |column: usize| {
        let fitting = words.iter().filter(|row| said(&row[0]).starts_with(start));
        let mut titles: Vec<String> =
            fitting.flat_map(|row| read(&said(&row[column]))).map(|key| documents[&key].clone()).collect();
        titles.sort();
        titles.dedup();
        titles
    };
    (titles(1), titles(2))
}

/// Keys as a browser reads them.
fn read(keys: &str) -> Vec<u64> {
    const DIGITS: &str = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    let (mut all, mut key, mut place) = (Vec::new(), 0, 1);
    for letter in keys.chars() {
        let digit = DIGITS.find(letter).expect("a digit") as u64;
        key += digit % 32 * place;
        place *= 32;
        if digit < 32 {
            all.push(key);
            place = 1;
        }
    }
    all
}

fn said(value: &Json) -> String {
    value.as_str().expect("a text").to_owned()
}

/// Found at all, by title or elsewhere.
fn finds(site: &Site, start: &str) -> Vec<String> {
    let (titles, rest) = found(site, start);
    let mut all = [titles, rest].concat();
    all.sort();
    all.dedup();
    all
}

#[test]
fn documents_are_found_by_title_id_former_id_kind_stage_and_people() {
    let site = site(harbor().analysis());
    let trial = "Self-serve trial without a card";
    assert_eq!(found(&site, "serve"), (vec![trial.to_owned()], vec![]), "a title counts once");
    assert_eq!(found(&site, "free"), (vec![], vec![trial.to_owned()]), "a former id");
    for (word, title) in [
        ("kowalska", trial),
        ("martin", trial),
        ("leo", trial),
        ("parcelly", trial),
        ("validation", trial),
        ("forty", ""),
        ("competitor", "Parcelly"),
        ("office", "Post office counter"),
        ("going", "Where we are going"),
        ("handbook", "Words"),
        ("слияние", "Слияние заказов"),
    ] {
        let titles = finds(&site, word);
        assert_eq!(titles.iter().any(|found| found == title), !title.is_empty(), "{word}: {titles:?}");
    }
}

#[test]
fn words_of_all_languages_are_folded() {
    let mut build = Build::empty();
    build.entity("initiative", "books", "Księgowość dla małych sklepów", "");
    build.entity("initiative", "firs", "Ёлки и РММ", "");
    build.entity("initiative", "works", "Œuvre d’été", "");
    let site = site(build.analysis());
    for (word, title) in [
        ("ksiegow", "Księgowość dla małych sklepów"),
        ("malych", "Księgowość dla małych sklepów"),
        ("елки", "Ёлки и РММ"),
        ("рмм", "Ёлки и РММ"),
        ("pmm", "Ёлки и РММ"),
        ("oeuvre", "Œuvre d’été"),
        ("ete", "Œuvre d’été"),
    ] {
        assert_eq!(finds(&site, word), [title], "{word}");
    }
    assert!(finds(&site, "księg").is_empty(), "the index has folded words only");
}

#[test]
fn terms_and_short_values_are_searched_and_prose_is_not() {
    let mut build = harbor();
    let trial = EntityIx(0);
    build.set(trial, "summary", text("Onboarding for impatient owners"));
    build.set(trial, "vision_fit", text(&format!("unmistakable {}", "long ".repeat(100))));
    build.set(trial, "also", map([("ru", text("Пробный период")), ("site", text("https://shop.example/pricing"))]));
    build.set(trial, "avoid", list([text("freemium"), text("mail@shop.example")]));
    let site = site(build.analysis());
    for word in ["impatient", "пробныи", "freemium"] {
        assert_eq!(finds(&site, word), ["Self-serve trial without a card"], "{word}");
    }
    assert_eq!(finds(&site, "hypothesis"), ["Self-serve trial without a card"], "a heading of the body");
    for word in ["unmistakable", "pricing", "example", "https", "sign", "leave"] {
        assert!(finds(&site, word).is_empty(), "{word} stands in prose, an address or the body");
    }
}

#[test]
fn what_a_title_says_stays_inside_its_text() {
    let mut build = harbor();
    let title = "</script><script>alert(1)</script>\u{2028}\u{2029}\"); alert(2); (\" & \\";
    build.of(EntityIx(0)).title = str(title);
    let site = site(build.analysis());
    for file in scripts(&site).keys() {
        let script = page(&site, &format!("data/{file}.js"));
        assert!(!script.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{script}");
        assert_eq!(script.lines().count(), 1, "{file}");
    }
    let titles = finds(&site, "alert");
    assert_eq!(titles, [title, "Usage alerts"], "and is found as it was written");
}

#[test]
fn who_may_not_be_seen_is_not_found() {
    let mut build = Build::empty();
    build.entity("insight", "secret", "Secret churn numbers", "");
    build.workspace.config.audience = str("company");
    let open = site(build.analysis());
    assert!(finds(&open, "secret").is_empty());
}

#[test]
fn the_index_is_split_and_a_change_touches_few_of_its_files() {
    let build = || {
        let mut build = Build::empty();
        for number in 0..600 {
            build.entity("initiative", &format!("idea-{number:05}"), &format!("Idea {number}"), "Something.\n");
        }
        build
    };
    let bytes = |build: Build| -> BTreeMap<String, Vec<u8>> {
        let site = site(build.analysis());
        let paths = site.paths().into_iter().filter(|path| path.as_str().starts_with("data/search"));
        paths.map(|path| (path.to_string(), site.render(&path).expect("a script"))).collect()
    };
    let before = bytes(build());
    assert!(before.len() > 20, "{:?}", before.keys());
    assert!(before.values().all(|bytes| bytes.len() < 50_000));
    assert_eq!(bytes(build()), before, "the same content gives the same bytes");
    let changed = |after: &BTreeMap<String, Vec<u8>>| -> Vec<String> {
        after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).map(|(path, _)| path.clone()).collect()
    };
    let mut renamed = build();
    renamed.of(EntityIx(300)).title = str("Zebra 300");
    // Its own file, that of the word that it lost and that of the word that it won.
    let files = changed(&bytes(renamed));
    assert!(files.len() <= 3 && files.iter().any(|file| file.contains("documents")), "{files:?}");
    let mut moved = build();
    moved.of(EntityIx(0)).stage = Some(2);
    let files = changed(&bytes(moved));
    assert!(files.len() <= 3 && !files.is_empty(), "{files:?}");
}

#[test]
fn the_search_page_leads_to_everything_without_scripts() {
    let html = page(&site(harbor().analysis()), "search.html");
    let read = seen(&html);
    assert!(read.contains("Searching needs JavaScript, which does not run here."), "{read}");
    for list in ["ranking.html", "board.html", "initiatives/index.html", "competitors/index.html", "people.html"] {
        assert!(html.split("<main").nth(1).unwrap_or("").contains(&format!("href=\"{list}\"")), "{list}");
    }
    assert!(html.contains("data-search-page hidden"), "a field that does nothing is not shown");
    let deep = page(&site(harbor().analysis()), "initiatives/usage-alerts.html");
    assert!(deep.contains(r#"href="../search.html" data-search="../""#), "every page has the way to it");
    assert!(site(harbor().analysis()).has(&path("data/search.js")));
}
