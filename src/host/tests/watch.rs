//! What wakes a watch, and what does not. Nothing here waits for silence: a change that must not be heard is followed by
//! one that must, and only the second may be told.

use std::fs;

use super::Folder;
use crate::base::path::TreePath;
use crate::host::watch::{Manner, Places, Watch};

fn watch(folder: &Folder, poll: bool) -> Watch {
    let exclude = vec!["drafts".into()];
    Watch::begin(Places { root: folder.root(), exclude, output: "site".into(), beside: Vec::new() }, poll)
}

/// The names that are told until `last` is among them.
fn told(watch: &mut Watch, last: &str) -> Vec<String> {
    let mut all = Vec::new();
    while !all.iter().any(|name| name == last) {
        all.extend(watch.wait().unwrap().names);
    }
    all.sort();
    all.dedup();
    all
}

#[test]
fn content_wakes_and_everything_else_does_not() {
    let folder = Folder::new();
    for path in [
        "tandem.yaml",
        "a.md",
        "initiatives/x.md",
        "themes/own/tandem.css",
        "site/index.html",
        ".git/HEAD",
        "drafts/d.md",
    ] {
        folder.write(path, "before");
    }
    folder.write(".gitignore", "node_modules\n");
    folder.write("node_modules/deep/x.js", "before");
    let mut watch = watch(&folder, false);
    assert_eq!(*watch.manner(), Manner::Told);
    for path in
        ["site/index.html", "site/new.html", ".git/HEAD", "drafts/d.md", "node_modules/deep/x.js", "a.md~", ".a.md.swp"]
    {
        folder.write(path, "after");
    }
    fs::read(folder.at("a.md")).unwrap();
    folder.write("initiatives/x.md", "after");
    assert_eq!(told(&mut watch, "initiatives/x.md"), ["initiatives/x.md"]);
    folder.write("themes/own/tandem.css", "after");
    assert_eq!(told(&mut watch, "themes/own/tandem.css"), ["themes/own/tandem.css"]);
    fs::remove_file(folder.at("a.md")).unwrap();
    assert_eq!(told(&mut watch, "a.md"), ["a.md"]);
}

#[test]
fn new_moved_and_returning_folders_are_watched() {
    let folder = Folder::new();
    folder.write("initiatives/x.md", "before");
    let mut watch = watch(&folder, false);
    // Written in the same breath as its folder: the folder may be all that is heard, and it is enough.
    folder.write("insights/deep/new.md", "x");
    watch.wait().unwrap();
    folder.write("insights/deep/new.md", "y");
    told(&mut watch, "insights/deep/new.md");
    fs::rename(folder.at("insights"), folder.at("terms")).unwrap();
    watch.wait().unwrap();
    folder.write("terms/deep/new.md", "z");
    told(&mut watch, "terms/deep/new.md");
    fs::remove_dir_all(folder.at("initiatives")).unwrap();
    watch.wait().unwrap();
    folder.write("initiatives/y.md", "x");
    watch.wait().unwrap();
    folder.write("initiatives/y.md", "y");
    told(&mut watch, "initiatives/y.md");
}

#[test]
fn files_are_compared_where_nothing_is_told() {
    let folder = Folder::new();
    folder.write("initiatives/x.md", "before");
    let mut watch = watch(&folder, true);
    assert_eq!(*watch.manner(), Manner::Polled(None));
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(5);
    folder.write("initiatives/x.md", "after");
    fs::File::options().write(true).open(folder.at("initiatives/x.md")).unwrap().set_modified(later).unwrap();
    told(&mut watch, "initiatives/x.md");
}

#[test]
fn other_settings_mean_other_places() {
    let folder = Folder::new();
    folder.write("drafts/d.md", "before");
    folder.write("public/index.html", "before");
    let mut watch = watch(&folder, false);
    watch.follow(Places { root: folder.root(), exclude: Vec::new(), output: "public".into(), beside: Vec::new() });
    folder.write("public/index.html", "after");
    folder.write("drafts/d.md", "after");
    assert_eq!(told(&mut watch, "drafts/d.md"), ["drafts/d.md"]);
}

#[test]
fn files_alone_are_named_and_folders_ask_for_a_look_at_everything() {
    let folder = Folder::new();
    folder.write("initiatives/x.md", "before");
    let mut watch = watch(&folder, false);
    folder.write("initiatives/.x.new", "after");
    fs::rename(folder.at("initiatives/.x.new"), folder.at("initiatives/x.md")).unwrap();
    let heard = watch.wait().unwrap();
    assert_eq!(heard.touched, Some(vec![TreePath::new("initiatives/x.md").unwrap()]));
    folder.write("insights/y.md", "x");
    assert_eq!(watch.wait().unwrap().touched, None);
}

#[test]
fn a_workspace_that_was_away_is_heard_when_it_is_there_again() {
    let folder = Folder::new();
    folder.write("work/initiatives/x.md", "before");
    let root = folder.at("work");
    let mut watch = Watch::begin(
        Places { root: root.clone(), exclude: Vec::new(), output: "site".into(), beside: Vec::new() },
        false,
    );
    fs::remove_dir_all(&root).unwrap();
    watch.wait().unwrap();
    folder.write("work/initiatives/x.md", "again");
    watch.wait().unwrap();
    folder.write("work/initiatives/x.md", "later");
    told(&mut watch, "initiatives/x.md");
}

#[test]
fn whoever_waits_can_be_sent_home() {
    let folder = Folder::new();
    let mut watch = watch(&folder, false);
    let stop = watch.stop();
    std::thread::spawn(stop);
    assert_eq!(watch.wait(), None);
}
