//! One workspace in several languages: each page in each of them, what is the same in all of them once.

use std::collections::BTreeSet;
use std::sync::Arc;

use tandem::base::path::TreePath;
use tandem::base::tree::File;
use tandem::host::embedded;
use tandem::site::edition::Editions;
use tandem::site::theme::Theme;
use tandem::words::catalogue::Catalogue;

use crate::fixture::{Fixture, workspace};
use crate::program::{Folder, tandem};

const TRIAL: &str = "
    //- initiatives/trial.md
    ---
    title: Trial without a card
    stage: 1
    ice: [{by: anna, date: 2026-09-01, impact: 8, confidence: 7}]
    ---
    See [the picture](trial/picture.pdf) and [[trial]].
    //- initiatives/return.md
    ---
    title: Возврат
    lang: ru
    stage: 1
    ---
    Текст.
    //- updates/2026-09-10-week.md
    ---
    title: Week
    type: weekly
    ---
    Text.
    //- ru/notes.md
    # Notes
    Text.
";

fn settings(more: &str) -> Fixture {
    let text = format!("version: 1\ntitle: Harbor\nprofile: minimal\n{more}\n");
    let fixture = workspace(TRIAL).file("tandem.yaml", text);
    fixture.entry("initiatives/trial/picture.pdf", File::Attachment(5))
}

fn editions(fixture: &Fixture) -> Editions {
    let analysis = Arc::new(fixture.analyse());
    let words = Arc::new(Catalogue::new(&analysis.workspace.config.language));
    let theme = Arc::new(Theme::compile(&embedded::theme("default").unwrap()).unwrap());
    Editions::new(&analysis, &theme, &words, None)
}

fn read(editions: &Editions, path: &str) -> String {
    let bytes = editions.try_render(&TreePath::new(path).unwrap()).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(bytes.unwrap_or_else(|error| panic!("{error}"))).unwrap()
}

#[test]
fn every_page_is_there_in_every_language_and_leads_to_itself_in_the_others() {
    let site = editions(&settings("languages: [en, ru]\nbase_url: https://harbor.example/x/"));
    let (english, russian) = (read(&site, "initiatives/trial.html"), read(&site, "ru/initiatives/trial.html"));
    assert!(english.contains("<html lang=\"en\">") && russian.contains("<html lang=\"ru\">"));
    assert!(
        english.contains("href=\"../ru/initiatives/trial.html\" lang=\"ru\" hreflang=\"ru\">Русский</a>"),
        "{english}"
    );
    assert!(
        russian.contains("href=\"../../initiatives/trial.html\" lang=\"en\" hreflang=\"en\">English</a>"),
        "{russian}"
    );
    for page in [&english, &russian] {
        assert!(page.contains(
            "<link rel=\"alternate\" hreflang=\"en\" href=\"https://harbor.example/x/initiatives/trial.html\">"
        ));
        assert!(page.contains(
            "<link rel=\"alternate\" hreflang=\"ru\" href=\"https://harbor.example/x/ru/initiatives/trial.html\">"
        ));
    }
    assert!(english.contains("<link rel=\"canonical\" href=\"https://harbor.example/x/initiatives/trial.html\">"));
    assert!(russian.contains("<link rel=\"canonical\" href=\"https://harbor.example/x/ru/initiatives/trial.html\">"));
    // Words and dates are those of the language, and texts in another one say so.
    assert!(english.contains(">1 Sep<") && english.contains(">Ranking<"), "{english}");
    assert!(russian.contains(">1 сент.<") && russian.contains(">Рейтинг<"), "{russian}");
    let list = read(&site, "ru/initiatives/index.html");
    assert!(list.contains("lang=\"en\">Trial without a card") && !list.contains("lang=\"ru\">Возврат"), "{list}");
    assert!(read(&site, "initiatives/index.html").contains("lang=\"ru\">Возврат"));
    let feed = read(&site, "ru/feeds/updates.xml");
    assert!(feed.contains("<link href=\"https://harbor.example/x/ru/updates/2026-09-10-week.html\"/>"), "{feed}");
}

#[test]
fn what_is_the_same_in_all_languages_is_there_once() {
    let site = editions(&settings("languages: [en, ru]"));
    let russian: Vec<String> =
        site.paths().iter().map(ToString::to_string).filter(|path| path.starts_with("ru/")).collect();
    let twice = |path: &&String| !path.ends_with(".html") && !path.ends_with("data/search.js");
    assert_eq!(russian.iter().find(twice), None);
    assert!(!russian.contains(&"ru/404.html".to_owned()));
    let page = read(&site, "ru/initiatives/trial.html");
    assert!(page.contains("<a href=\"../../initiatives/trial/picture.pdf\">"), "{page}");
    let copied = TreePath::new("initiatives/trial/picture.pdf").unwrap();
    assert_eq!(site.attachments(), [(copied.clone(), copied)]);
    let start = read(&site, "ru/data/search.js");
    assert!(start.contains("Инициатива") && start.contains("\"lang\":\"en\""), "{start}");
    // A folder of documents that has the name of a language gives way to the language.
    assert!(read(&site, "ru/index.html").contains("<html lang=\"ru\">"));
    assert!(read(&site, "pages/ru/notes.html").contains("Notes"));
}

#[test]
fn one_language_stays_where_it_was() {
    for more in ["language: ru", "languages: [ru]"] {
        let site = editions(&settings(more));
        let page = read(&site, "initiatives/trial.html");
        assert!(page.contains("<html lang=\"ru\">") && !page.contains("hreflang"), "{page}");
        assert!(read(&site, "ru/notes.html").contains("Notes"));
    }
    // The main language is the one that `language` names.
    let site = editions(&settings("language: ru\nlanguages: [en, ru]"));
    assert!(read(&site, "index.html").contains("<html lang=\"ru\">"));
    assert!(read(&site, "en/index.html").contains("<html lang=\"en\">"));
}

#[test]
fn every_link_of_every_language_leads_to_a_file() {
    let folder = Folder::new("languages-links");
    assert!(tandem(&folder.0).args(["init", "--example"]).output().unwrap().status.success());
    let settings = std::fs::read_to_string(folder.0.join("tandem.yaml")).unwrap();
    let settings: String =
        settings.lines().filter(|line| !line.starts_with("language")).map(|line| format!("{line}\n")).collect();
    folder.write("tandem.yaml", settings + "languages: [en, ru, pl, fr]\n");
    let built = tandem(&folder.0).args(["build", "--format", "json"]).output().unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let report: serde_json::Value = serde_json::from_slice(&built.stdout).unwrap();
    let files: BTreeSet<String> =
        report["written"].as_array().unwrap().iter().map(|path| path.as_str().unwrap().to_owned()).collect();
    let mut lost = BTreeSet::new();
    for page in files.iter().filter(|path| path.ends_with(".html")) {
        let html = std::fs::read_to_string(folder.0.join("site").join(page)).unwrap();
        let page = TreePath::new(page).unwrap();
        for link in ["href=\"", "src=\""].iter().flat_map(|start| html.split(start).skip(1)) {
            let link = link.split('"').next().unwrap().split(['#', '?']).next().unwrap();
            if link.is_empty() || link.contains(':') {
                continue;
            }
            let target = page.sibling(&link.replace("%20", " "));
            if !target.as_ref().is_some_and(|path| files.contains(path.as_str())) {
                lost.insert(format!("{page}: {link}"));
            }
        }
    }
    let shown: Vec<&String> = lost.iter().take(20).collect();
    assert!(lost.is_empty(), "{} links lead nowhere: {shown:#?}", lost.len());
}
