//! Same input, same bytes: whatever the time zone, the locale, the folder and the order in which files were made.

use std::collections::BTreeMap;
use std::path::Path;

use crate::program::{Folder, tandem};

/// All files below a folder.
pub fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in std::fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn two_builds_are_alike_byte_for_byte() {
    let first = Folder::new("repeat-one");
    let second = Folder::new("repeat-other-name");
    assert!(tandem(&first.0).args(["init", "--example"]).status().unwrap().success());
    // The same files, made in the opposite order.
    for (path, content) in bytes(&first.0).into_iter().rev() {
        second.write(&path, content);
    }
    let built =
        tandem(&first.0).args(["build", "-q"]).env("TZ", "Pacific/Kiritimati").env("LANG", "C").status().unwrap();
    assert!(built.success());
    let mut other = tandem(&second.0);
    other
        .args(["build", "-q"])
        .env("TZ", "America/Los_Angeles")
        .env("LC_ALL", "tr_TR.UTF-8")
        .env("RAYON_NUM_THREADS", "1");
    assert!(other.status().unwrap().success());
    let (one, two) = (bytes(&first.0.join("site")), bytes(&second.0.join("site")));
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    for (name, content) in &one {
        assert!(two[name] == *content, "{name} differs");
    }
}

#[test]
fn a_second_build_touches_nothing_and_a_changed_body_touches_little() {
    let folder = Folder::new("repeat-unchanged");
    assert!(tandem(&folder.0).args(["init", "--example"]).status().unwrap().success());
    let build = || {
        let output = tandem(&folder.0).args(["build", "--format", "json"]).output().unwrap();
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
    };
    assert!(build()["written"].as_array().unwrap().len() > 20);
    assert_eq!(build()["written"].as_array().unwrap().len(), 0);
    let page = folder.0.join("handbook");
    let file = std::fs::read_dir(page)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|e| e == "md"));
    let file = file.unwrap();
    let text = std::fs::read_to_string(&file).unwrap() + "\nOne more sentence.\n";
    std::fs::write(&file, text).unwrap();
    let report = build();
    let written: Vec<&str> = report["written"].as_array().unwrap().iter().filter_map(|name| name.as_str()).collect();
    let expected = format!("handbook/{}.html", file.file_stem().unwrap().to_string_lossy());
    assert_eq!(written, [expected.as_str()]);
}
