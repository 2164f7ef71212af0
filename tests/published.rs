//! The files that the site publishes for programs, beside what the commands print.

use std::path::Path;

use crate::program::{Folder, tandem};
use serde_json::Value;

fn json(text: &[u8]) -> Value {
    serde_json::from_slice(text).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(text)))
}

fn printed(folder: &Path, args: &[&str]) -> Value {
    json(&tandem(folder).args(args).args(["--format", "json"]).output().unwrap().stdout)
}

/// The example, built as if it stood at an address.
fn example(name: &str) -> Folder {
    let folder = Folder::new(name);
    assert!(tandem(&folder.0).args(["init", "--example"]).output().unwrap().status.success());
    let settings = std::fs::read_to_string(folder.0.join("tandem.yaml")).unwrap();
    folder.write("tandem.yaml", settings + "base_url: https://harbor.example/\n");
    let built = tandem(&folder.0).arg("build").output().unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    folder
}

#[test]
fn the_published_ranking_is_the_printed_one() {
    let folder = example("published-ranking");
    let published = json(&std::fs::read(folder.0.join("site/data/ranking.json")).unwrap());
    assert!(published["items"].as_array().is_some_and(|items| items.len() > 3));
    assert_eq!(published, printed(&folder.0, &["rank"]));
}

#[test]
fn published_documents_say_what_show_says() {
    let folder = example("published-documents");
    let data = folder.0.join("site/data");
    let mut kinds = 0;
    for entry in std::fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "json") || path.ends_with("ranking.json") {
            continue;
        }
        kinds += 1;
        let published = json(&std::fs::read(&path).unwrap());
        let kind = published["of"].as_str().unwrap();
        let items = published["items"].as_array().unwrap();
        let listed = printed(&folder.0, &["list", kind]);
        assert_eq!(items.len(), listed["items"].as_array().unwrap().len(), "{kind}");
        let item = &items[0];
        let id = item["id"].as_str().unwrap();
        let shown = printed(&folder.0, &["show", &format!("{kind}/{id}")]);
        for key in ["id", "title", "file", "stage", "status"] {
            assert_eq!(item[key], shown[key], "{kind}/{id}: {key}");
        }
        for (name, value) in item["fields"].as_object().unwrap() {
            assert_eq!(*value, shown["fields"].get(name).cloned().unwrap_or_default(), "{kind}/{id}: {name}");
        }
        let page = item["page"].as_str().unwrap().split('#').next().unwrap();
        assert!(folder.0.join("site").join(page).is_file(), "{page}");
        let csv = std::fs::read_to_string(path.with_extension("csv")).unwrap();
        assert!(csv.starts_with("\u{feff}id,title") && csv.ends_with("\r\n"), "{csv}");
    }
    assert!(kinds > 10, "{kinds} kinds");
}

#[test]
fn addresses_that_commits_are_found_by_are_nowhere() {
    let folder = example("published-people");
    assert!(std::fs::read_to_string(folder.0.join("people.yaml")).unwrap().contains("anna@harbor.example"));
    for file in ["people.html", "data/person.json", "data/person.csv"] {
        let text = std::fs::read_to_string(folder.0.join("site").join(file)).unwrap();
        assert!(text.contains("Anna Kowalska") && !text.contains('@'), "{file}");
    }
}
