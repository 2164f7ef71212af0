//! Publishing: what is written, what is left alone, what is kept.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use anyhow::{Result, bail};

use super::{Folder, names, said, tree_path};
use crate::base::path::TreePath;
use crate::host::disk::{Content, SyncOptions, render_and_sync, sync};

const SITE: &[(&str, &str)] = &[("index.html", "home"), ("a/x.html", "x"), ("a/y.html", "y")];

/// What tells a file that nobody touched: its number, its time and its text.
fn state(at: &Path) -> (u64, SystemTime, Vec<u8>) {
    let found = fs::metadata(at).unwrap();
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&found);
    #[cfg(not(unix))]
    let number = 0;
    (number, found.modified().unwrap(), fs::read(at).unwrap_or_default())
}

/// `written / unchanged / removed / foreign` in one line.
fn sum(report: Result<crate::host::disk::SyncReport>) -> String {
    let report = report.unwrap();
    let join = |paths: &[TreePath]| paths.iter().map(TreePath::as_str).collect::<Vec<_>>().join(" ");
    format!(
        "{} / {} / {} / {}",
        join(&report.written),
        report.unchanged,
        join(&report.removed),
        report.foreign.join(" ")
    )
}

#[test]
fn the_first_site_is_written_whole() {
    for in_place in [false, true] {
        let folder = Folder::new();
        assert_eq!(sum(folder.sync_as(SITE, in_place)), "a/x.html a/y.html index.html / 0 /  / ");
        assert_eq!(
            names(&folder.root()),
            ["site/", "site/.tandem-site.json", "site/a/", "site/a/x.html", "site/a/y.html", "site/index.html"]
        );
        assert_eq!(folder.text("site/a/y.html"), "y");
        assert_eq!(
            folder.text("site/.tandem-site.json"),
            "{\n  \"version\": 1,\n  \"generator\": \"tandem\",\n  \"files\": [\n    \"a/x.html\",\n    \"a/y.html\",\n    \"index.html\"\n  ]\n}\n"
        );
    }
}

#[test]
fn nothing_changed_nothing_written() {
    for in_place in [false, true] {
        let folder = Folder::new();
        folder.sync_as(SITE, in_place).unwrap();
        let every = names(&folder.at("site"));
        let before: Vec<_> = every.iter().map(|name| state(&folder.at("site").join(name))).collect();
        let top = state(&folder.at("site"));
        let backwards: Vec<_> = SITE.iter().rev().copied().collect();
        assert_eq!(sum(folder.sync_as(&backwards, in_place)), " / 3 /  / ");
        let after: Vec<_> = every.iter().map(|name| state(&folder.at("site").join(name))).collect();
        assert_eq!(before, after);
        // In place the lock comes and goes inside, which touches the folder itself and nothing else.
        assert!(in_place || state(&folder.at("site")) == top);
        assert_eq!(names(&folder.root()).len(), every.len() + 1);
    }
}

#[test]
fn a_change_writes_one_file_and_keeps_the_others_as_they_are() {
    for in_place in [false, true] {
        let folder = Folder::new();
        folder.sync_as(SITE, in_place).unwrap();
        let kept = state(&folder.at("site/a/x.html"));
        // Same length, so only the bytes tell.
        let changed = [("a/x.html", "x"), ("index.html", "HOME"), ("a/y.html", "y")];
        assert_eq!(sum(folder.sync_as(&changed, in_place)), "index.html / 2 /  / ");
        assert_eq!(folder.text("site/index.html"), "HOME");
        assert_eq!(state(&folder.at("site/a/x.html")), kept);
        assert_eq!(sum(folder.sync_as(&changed, in_place)), " / 3 /  / ");
    }
}

#[test]
fn pages_that_are_no_more_disappear_with_their_folders() {
    for in_place in [false, true] {
        let folder = Folder::new();
        folder.sync_as(SITE, in_place).unwrap();
        assert_eq!(sum(folder.sync_as(&[("index.html", "home")], in_place)), " / 1 / a/x.html a/y.html / ");
        assert_eq!(names(&folder.root()), ["site/", "site/.tandem-site.json", "site/index.html"]);
        // A page may take the name of a folder, and a folder that of a page.
        folder.sync_as(SITE, in_place).unwrap();
        assert_eq!(
            sum(folder.sync_as(&[("a", "now a page"), ("index.html/x", "x")], in_place)),
            "a index.html/x / 0 / a/x.html a/y.html index.html / "
        );
        assert_eq!(
            names(&folder.root()),
            ["site/", "site/.tandem-site.json", "site/a", "site/index.html/", "site/index.html/x"]
        );
    }
}

#[test]
fn what_tandem_did_not_write_is_told_and_kept() {
    for in_place in [false, true] {
        let folder = Folder::new();
        folder.sync_as(SITE, in_place).unwrap();
        folder.write("site/CNAME", "pm.example");
        folder.write("site/.git/objects/ab/c", "object");
        folder.write("site/a/dropped.txt", "mine");
        #[cfg(unix)]
        std::os::unix::fs::symlink("/etc/hostname", folder.at("site/link")).unwrap();
        #[cfg(not(unix))]
        folder.write("site/link", "");
        let foreign = ".git CNAME a/dropped.txt link";
        assert_eq!(sum(folder.sync_as(SITE, in_place)), format!(" / 3 /  / {foreign}"));
        let changed = [("index.html", "new")];
        let report = folder.sync_as(&changed, in_place);
        assert_eq!(sum(report), format!("index.html / 0 / a/x.html a/y.html / {foreign}"));
        assert_eq!(folder.text("site/CNAME"), "pm.example");
        assert_eq!(folder.text("site/.git/objects/ab/c"), "object");
        assert_eq!(folder.text("site/a/dropped.txt"), "mine");
        assert!(cfg!(not(unix)) || fs::symlink_metadata(folder.at("site/link")).unwrap().is_symlink());
        assert_eq!(folder.text("site/index.html"), "new");
    }
}

#[test]
fn a_file_of_the_user_s_is_never_overwritten_by_a_page() {
    for in_place in [false, true] {
        let folder = Folder::new();
        folder.sync_as(SITE, in_place).unwrap();
        folder.write("site/about.html", "mine");
        let before = names(&folder.root());
        let with_about = [("index.html", "new"), ("about.html", "ours")];
        let error = said(folder.sync_as(&with_about, in_place));
        assert!(
            error.ends_with(
                "site/about.html was not written by tandem, but a page is to be published in its place: move it away"
            ),
            "{error}"
        );
        let below = said(folder.sync_as(&[("index.html", "new"), ("about.html/x", "ours")], in_place));
        assert!(below.contains("site/about.html was not"), "{below}");
        folder.write("site/a/mine.txt", "mine");
        let above = said(folder.sync_as(&[("a", "a page in the place of a folder that is in use")], in_place));
        assert!(above.contains("site/a/mine.txt was not"), "{above}");
        fs::remove_file(folder.at("site/a/mine.txt")).unwrap();
        assert_eq!(names(&folder.root()), before);
        assert_eq!((folder.text("site/about.html"), folder.text("site/index.html")), ("mine".into(), "home".into()));
        // With the same bytes there is nothing to lose.
        folder.write("site/about.html", "ours");
        assert_eq!(sum(folder.sync_as(&with_about, in_place)), "index.html / 1 / a/x.html a/y.html / ");
        assert_eq!(sum(folder.sync_as(&with_about, in_place)), " / 2 /  / ");
    }
}

#[test]
fn a_folder_of_the_user_s_may_get_pages() {
    for in_place in [false, true] {
        let folder = Folder::new();
        folder.sync_as(SITE, in_place).unwrap();
        folder.write("site/b/mine.txt", "mine");
        assert_eq!(
            sum(folder.sync_as(&[("b/x.html", "x")], in_place)),
            "b/x.html / 0 / a/x.html a/y.html index.html / b/mine.txt"
        );
        assert_eq!(folder.text("site/b/mine.txt"), "mine");
    }
}

#[test]
fn generations_never_share_what_changed() {
    let folder = Folder::new();
    folder.sync(SITE).unwrap();
    // A second name for the published files, as a copy of the site made with hard links has it.
    fs::create_dir(folder.at("copy")).unwrap();
    for (n, (path, _)) in SITE.iter().enumerate() {
        fs::hard_link(folder.at("site").join(path), folder.at(&format!("copy/{n}"))).unwrap();
    }
    for in_place in [false, true] {
        folder
            .sync_as(&[("index.html", "other"), ("a/x.html", "longer than before"), ("a/y.html", "y")], in_place)
            .unwrap();
        let copies: Vec<String> = (0..3).map(|n| folder.text(&format!("copy/{n}"))).collect();
        assert_eq!(copies, ["home", "x", "y"]);
        folder.sync_as(SITE, in_place).unwrap();
    }
}

#[test]
fn an_error_on_the_way_leaves_the_old_site() {
    for in_place in [false, true] {
        let folder = Folder::new();
        folder.sync_as(SITE, in_place).unwrap();
        let before = names(&folder.root());
        let root = folder.root();
        let options = SyncOptions { root: &root, in_place };
        let files = [
            Ok((tree_path("index.html"), Content::Bytes(b"new".to_vec()))),
            Err(anyhow::anyhow!("the template page.html cannot be read")),
        ];
        assert_eq!(said(sync(&folder.at("site"), files, &options)), "the template page.html cannot be read");
        assert_eq!(said(folder.sync_as(&[("x", "1"), ("x", "2")], in_place)), "two files of the site want to be x");
        assert!(folder.sync_as(&[(".tandem-site.json", "{}")], in_place).is_err());
        assert_eq!(names(&folder.root()), before);
        assert_eq!(folder.text("site/index.html"), "home");
    }
}

#[test]
fn attachments_are_copied_from_the_workspace() {
    let folder = Folder::new();
    folder.write("initiatives/a/film.mp4", &"film".repeat(50_000));
    let root = folder.root();
    let options = SyncOptions { root: &root, in_place: false };
    let publish = |source: &str| {
        let content = Content::Attachment(tree_path(source));
        sync(&folder.at("site"), [Ok((tree_path("a/film.mp4"), content))], &options)
    };
    assert_eq!(sum(publish("initiatives/a/film.mp4")), "a/film.mp4 / 0 /  / ");
    assert_eq!(folder.text("site/a/film.mp4"), "film".repeat(50_000));
    assert_eq!(sum(publish("initiatives/a/film.mp4")), " / 1 /  / ");
    // One byte at the very end, same length.
    folder.write("initiatives/a/film.mp4", &format!("{}filM", "film".repeat(49_999)));
    assert_eq!(sum(publish("initiatives/a/film.mp4")), "a/film.mp4 / 0 /  / ");
    // The published file is a copy: writing to the source does not reach it.
    fs::write(folder.at("initiatives/a/film.mp4"), "x").unwrap();
    assert!(folder.text("site/a/film.mp4").ends_with("filM"));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/etc/hostname", folder.at("out.txt")).unwrap();
        assert!(said(publish("out.txt")).ends_with("out.txt: it leads out of the workspace"));
    }
    assert!(said(publish("none.txt")).ends_with("none.txt: it does not exist"));
    assert!(folder.text("site/a/film.mp4").ends_with("filM"));
}

#[test]
fn pages_are_rendered_in_parallel_and_all_arrive() {
    let folder = Folder::new();
    let root = folder.root();
    let options = SyncOptions { root: &root, in_place: false };
    let paths: Vec<TreePath> = (0..1000).map(|n| tree_path(&format!("p/{n}.html"))).collect();
    let render = |path: &TreePath| Ok(Content::Shared(path.as_str().repeat(99).into_bytes().into()));
    assert_eq!(render_and_sync(&folder.at("site"), &paths, render, &options).unwrap().written.len(), 1000);
    assert_eq!(folder.text("site/p/7.html"), "p/7.html".repeat(99));
    assert_eq!(render_and_sync(&folder.at("site"), &paths, render, &options).unwrap().unchanged, 1000);
}

#[test]
fn a_renderer_that_fails_or_dies_loses_no_page() {
    let folder = Folder::new();
    let root = folder.root();
    let options = SyncOptions { root: &root, in_place: false };
    let paths: Vec<TreePath> = (0..500).map(|n| tree_path(&format!("{n}.html"))).collect();
    let rendered = AtomicUsize::new(0);
    let render = |_: &TreePath| Ok(Content::Bytes(b"fine".to_vec()));
    render_and_sync(&folder.at("site"), &paths, render, &options).unwrap();
    let fails = |path: &TreePath| -> Result<Content> {
        rendered.fetch_add(1, Ordering::Relaxed);
        if path.as_str() == "250.html" { bail!("cannot render 250.html") } else { Ok(Content::Bytes(b"new".to_vec())) }
    };
    assert_eq!(said(render_and_sync(&folder.at("site"), &paths, fails, &options)), "cannot render 250.html");
    let dies = |path: &TreePath| -> Result<Content> {
        if path.as_str() == "250.html" {
            panic!("a bug, thrown by the test on purpose")
        }
        Ok(Content::Bytes(b"fine".to_vec()))
    };
    let error = said(render_and_sync(&folder.at("site"), &paths, dies, &options));
    assert_eq!(error, "the program failed while it rendered the pages; the old site was kept");
    assert_eq!(names(&folder.at("site")).len(), 501);
    assert_eq!(folder.text("site/3.html"), "fine");
}
