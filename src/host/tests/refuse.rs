//! Where a site is not published, and what is found again after a build that was killed.

use std::fs;
use std::io;

use super::{Folder, names, said, tree_path};
use crate::host::disk::lock::Lock;
use crate::host::disk::publish;
use crate::host::disk::{Content, SyncOptions, SyncReport, sync};

const SITE: &[(&str, &str)] = &[("index.html", "home"), ("a.html", "a")];

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    for in_place in [false, true] {
        let folder = Folder::new();
        folder.write("site/photo.jpg", "mine");
        let error = said(folder.sync_as(SITE, in_place));
        assert!(
            error.contains("site holds files that tandem did not write (photo.jpg), so nothing was changed there"),
            "{error}"
        );
        assert_eq!(names(&folder.root()), ["site/", "site/photo.jpg"]);
    }
}

#[test]
fn an_empty_folder_is_fine() {
    for in_place in [false, true] {
        let folder = Folder::new();
        fs::create_dir(folder.at("site")).unwrap();
        assert_eq!(folder.sync_as(SITE, in_place).unwrap().written.len(), 2);
        assert_eq!(names(&folder.root()), ["site/", "site/.tandem-site.json", "site/a.html", "site/index.html"]);
    }
}

#[test]
fn a_damaged_or_newer_marker_is_no_licence() {
    let folder = Folder::new();
    for (marker, words) in [
        ("", "is damaged"),
        ("{\"version\": 1, \"generator\": \"hugo\"}", "is damaged"),
        ("{\"version\": 2, \"generator\": \"tandem\", \"files\": []}", "another version of tandem"),
    ] {
        folder.write("site/.tandem-site.json", marker);
        let error = said(folder.sync(SITE));
        assert!(error.contains(words), "{error}");
        assert_eq!(names(&folder.at("site")), [".tandem-site.json"]);
    }
}

#[test]
fn a_marker_cannot_name_files_outside() {
    let folder = Folder::new();
    folder.write("precious.md", "mine");
    for in_place in [false, true] {
        folder.sync_as(SITE, in_place).unwrap();
        folder.write(
            "site/.tandem-site.json",
            "{\"version\": 1, \"generator\": \"tandem\", \"files\": [\"../precious.md\", \"/etc/x\", \"a.html\", \"index.html\"]}",
        );
        folder.sync_as(&[("index.html", "new")], in_place).unwrap();
        assert_eq!(folder.text("precious.md"), "mine");
    }
}

#[test]
fn the_workspace_is_never_the_output() {
    let folder = Folder::new();
    folder.write("tandem.yaml", "version: 1");
    let root = folder.root();
    for output in [root.clone(), root.join("../ws"), root.join(".."), root.parent().unwrap().to_owned(), "/".into()] {
        for in_place in [false, true] {
            let error = said(sync(&output, [], &SyncOptions { root: &root, in_place }));
            assert!(error.starts_with("the site cannot be written to "), "{error}");
        }
    }
    folder.write("file", "mine");
    let error = said(sync(&folder.at("file"), [], &SyncOptions { root: &root, in_place: false }));
    assert!(error.ends_with("a file of that name is in the way"), "{error}");
    assert_eq!(names(&root), ["file", "tandem.yaml"]);
}

#[cfg(unix)]
#[test]
fn links_are_not_written_through() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new();
    fs::create_dir(folder.at("elsewhere")).unwrap();
    symlink("elsewhere", folder.at("site")).unwrap();
    for in_place in [false, true] {
        let error = said(folder.sync_as(SITE, in_place));
        assert!(error.ends_with("site: it is a link; name the folder it leads to"), "{error}");
    }
    fs::remove_file(folder.at("site")).unwrap();
    for in_place in [false, true] {
        folder.sync_as(&[("p/x.html", "x"), ("i.html", "i")], in_place).unwrap();
        fs::remove_dir_all(folder.at("site/p")).unwrap();
        symlink("../elsewhere", folder.at("site/p")).unwrap();
        let error = said(folder.sync_as(&[("p/x.html", "new")], in_place));
        assert!(error.ends_with("site/p is a link, but pages are to be published there: remove it"), "{error}");
        assert_eq!(names(&folder.at("elsewhere")), [""; 0]);
        // A link in the place of a page is replaced, not written through.
        fs::remove_file(folder.at("site/p")).unwrap();
        folder.write("precious.md", "mine");
        fs::remove_file(folder.at("site/i.html")).unwrap();
        symlink("../precious.md", folder.at("site/i.html")).unwrap();
        folder.sync_as(&[("i.html", "page")], in_place).unwrap();
        assert_eq!((folder.text("precious.md"), folder.text("site/i.html")), ("mine".into(), "page".into()));
        fs::remove_dir_all(folder.at("site")).unwrap();
    }
}

#[test]
fn the_second_build_says_who_is_building() {
    for in_place in [false, true] {
        let folder = Folder::new();
        folder.sync_as(SITE, in_place).unwrap();
        let lock_file = folder.at(if in_place { "site/.tandem-site.lock" } else { ".site.lock" });
        let lock = Lock::take(&lock_file, &folder.at("site")).unwrap();
        let error = said(folder.sync_as(&[("index.html", "new")], in_place));
        assert!(error.starts_with(&format!("another tandem (process {}) is building ", std::process::id())), "{error}");
        assert_eq!(folder.text("site/index.html"), "home");
        drop(lock);
        assert!(!lock_file.exists());
        // A lock file whose builder was killed stops nobody.
        fs::write(&lock_file, "4242\n").unwrap();
        assert_eq!(folder.sync_as(&[("index.html", "new")], in_place).unwrap().written.len(), 1);
        assert!(!lock_file.exists());
    }
}

#[test]
fn many_builds_at_once_leave_one_whole_site() {
    let folder = Folder::new();
    let outcomes: Vec<bool> = std::thread::scope(|scope| {
        let build = |n: usize| {
            let text = n.to_string();
            let files: Vec<(String, String)> = (0..50).map(|page| (format!("{page}.html"), text.clone())).collect();
            let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            folder
                .sync(&files)
                .map_err(|error| assert!(format!("{error:#}").contains("right now"), "{error:#}"))
                .is_ok()
        };
        let threads: Vec<_> = (0..8).map(|n| scope.spawn(move || (0..10).filter(|_| build(n)).count() > 0)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(outcomes.contains(&true));
    let first = folder.text("site/0.html");
    assert!((0..50).all(|page| folder.text(&format!("site/{page}.html")) == first));
    assert_eq!(names(&folder.root()).len(), 52);
}

/// A build on a system that cannot exchange two folders.
fn sync_with_renames(folder: &Folder, files: &[(&str, &str)]) -> anyhow::Result<SyncReport> {
    let root = folder.root();
    let files = files.iter().map(|(path, text)| Ok((tree_path(path), Content::Bytes(text.as_bytes().to_vec()))));
    let options = SyncOptions { root: &root, in_place: false };
    publish::sync(&folder.at("site"), files, &options, |_, _| Err(io::ErrorKind::Unsupported.into()))
}

#[test]
fn two_renames_do_where_there_is_no_exchange() {
    let folder = Folder::new();
    fs::create_dir(folder.at("site")).unwrap();
    sync_with_renames(&folder, SITE).unwrap();
    folder.write("site/CNAME", "pm.example");
    sync_with_renames(&folder, &[("index.html", "new")]).unwrap();
    assert_eq!(names(&folder.root()), ["site/", "site/.tandem-site.json", "site/CNAME", "site/index.html"]);
    assert_eq!(folder.text("site/index.html"), "new");
}

#[test]
fn the_gap_between_two_renames_is_mended() {
    let folder = Folder::new();
    folder.sync(SITE).unwrap();
    // Killed after the old site went aside and before the new one came.
    folder.write(
        ".site.next-77/.tandem-site.json",
        "{\"version\": 1, \"generator\": \"tandem\", \"files\": [\"index.html\"]}",
    );
    folder.write(".site.next-77/index.html", "half");
    fs::rename(folder.at("site"), folder.at(".site.old-77")).unwrap();
    let report = folder.sync(SITE).unwrap();
    assert_eq!((report.written.len(), report.unchanged), (0, 2));
    // Killed after the new one came and before the old one was removed.
    fs::create_dir(folder.at(".site.old-78")).unwrap();
    fs::copy(folder.at("site/.tandem-site.json"), folder.at(".site.old-78/.tandem-site.json")).unwrap();
    folder.sync(SITE).unwrap();
    assert_eq!(names(&folder.root()), ["site/", "site/.tandem-site.json", "site/a.html", "site/index.html"]);
}

#[test]
fn only_our_own_leftovers_are_removed() {
    let folder = Folder::new();
    fs::create_dir(folder.at(".site.next-1")).unwrap();
    folder.write(".site.next-2/notes.md", "no marker");
    folder.write(".site.next-x/.tandem-site.json", "not a number");
    folder.write(".other.next-3/.tandem-site.json", "another output");
    folder.sync(SITE).unwrap();
    let left: Vec<String> = names(&folder.root()).into_iter().filter(|name| name.starts_with('.')).collect();
    assert_eq!(
        left,
        [
            ".other.next-3/",
            ".other.next-3/.tandem-site.json",
            ".site.next-2/",
            ".site.next-2/notes.md",
            ".site.next-x/",
            ".site.next-x/.tandem-site.json"
        ]
    );
}

#[test]
fn a_killed_build_in_place_is_finished_by_the_next() {
    let folder = Folder::new();
    folder.sync_as(SITE, true).unwrap();
    // What a kill in the middle leaves: the marker of both sites, one page moved, the stage half empty.
    folder.write("site/b.html", "b");
    folder.write(
        "site/.tandem-site.json",
        "{\"version\": 1, \"generator\": \"tandem\", \"files\": [\"a.html\", \"b.html\", \"c.html\", \"index.html\"]}",
    );
    folder.write("site/.tandem-site.next-77/.tandem-site.json", "{}");
    folder.write("site/.tandem-site.next-77/c.html", "c");
    let report = folder.sync_as(&[("index.html", "new"), ("b.html", "b")], true).unwrap();
    assert_eq!((report.written.len(), report.unchanged, report.removed.len(), report.foreign.len()), (1, 1, 2, 0));
    assert_eq!(names(&folder.root()), ["site/", "site/.tandem-site.json", "site/b.html", "site/index.html"]);
}
