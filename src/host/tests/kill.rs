//! The law of publishing: a build that is killed, or finds the disk full, leaves a whole site.
//!
//! The builder is this test binary itself, started a second time on the ignored test `builder`.
#![cfg(target_os = "linux")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use super::{Folder, names, said, tree_path};
use crate::host::disk::swap::{Exchange, exchange};
use crate::host::disk::{Content, SyncOptions, publish, sync};

const ROOT: &str = "TANDEM_TEST_ROOT";
const MODE: &str = "TANDEM_TEST_MODE";
const PAGES: usize = 2_000;

/// Publishes an old and a new site in turns until it is killed. Half of the pages differ; one is in one of them only.
#[test]
#[ignore = "started by the tests of this file"]
fn builder() {
    let Some(root) = std::env::var_os(ROOT).map(PathBuf::from) else { return };
    let mode = std::env::var(MODE).unwrap_or_default();
    let exchange: Exchange = match mode.as_str() {
        "renames" => |_, _| Err(io::ErrorKind::Unsupported.into()),
        _ => exchange,
    };
    let options = SyncOptions { root: &root, in_place: mode == "in place" };
    for generation in ["old", "new"].iter().cycle() {
        publish::sync(&root.join("site"), pages(generation), &options, exchange).unwrap();
    }
}

fn pages(generation: &str) -> impl Iterator<Item = anyhow::Result<(crate::base::path::TreePath, Content)>> + '_ {
    (0..=PAGES).map(move |n| {
        let text = if n % 2 == 0 { format!("{generation} {n}") } else { format!("always {n}") };
        let path = if n == PAGES { format!("only-{generation}.html") } else { format!("p{}/{n}.html", n % 3) };
        Ok((tree_path(&path), Content::Bytes(text.into_bytes())))
    })
}

/// Starts a builder and kills it.
fn kill_after(root: &Path, mode: &str, moment: Duration) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "host::tests::kill::builder", "--ignored"]).env(ROOT, root).env(MODE, mode);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while !root.join("site").exists() {
        assert!(child.try_wait().unwrap().is_none(), "the builder gave up");
        sleep(Duration::from_millis(1));
    }
    sleep(moment);
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Which of the two sites stands there, file for file; fails on a mixture.
fn generation(site: &Path) -> &'static str {
    let generation = if site.join("only-old.html").exists() { "old" } else { "new" };
    let mut expected = vec![".tandem-site.json".to_owned()];
    for page in pages(generation) {
        let (path, content) = page.unwrap();
        let Content::Bytes(bytes) = content else { unreachable!() };
        assert_eq!(fs::read(site.join(path.as_str())).unwrap(), bytes, "{path} in the {generation} site");
        expected.push(path.to_string());
    }
    expected.sort();
    let files: Vec<String> = names(site).into_iter().filter(|name| !name.ends_with('/')).collect();
    assert_eq!(files, expected);
    generation
}

/// Moments that differ from run to run of the loop but not from run to run of the test.
fn moments() -> impl Iterator<Item = Duration> {
    (0..20_u64).map(|n| Duration::from_micros(n * 7_919_777 % 300_000))
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let folder = Folder::new();
    for moment in moments() {
        kill_after(&folder.root(), "exchange", moment);
        generation(&folder.at("site"));
    }
    folder.sync(&[("index.html", "x")]).unwrap();
    assert_eq!(names(&folder.root()), ["site/", "site/.tandem-site.json", "site/index.html"]);
}

#[test]
fn without_an_exchange_the_next_start_brings_back_a_whole_site() {
    let folder = Folder::new();
    let root = folder.root();
    for moment in moments() {
        kill_after(&root, "renames", moment);
        // The next start mends before anything else; an error in the place of the pages stops it there.
        let options = SyncOptions { root: &root, in_place: false };
        let _ = sync(&folder.at("site"), [Err(anyhow::anyhow!("stop"))], &options).unwrap_err();
        generation(&folder.at("site"));
        assert_eq!(names(&root).iter().filter(|name| name.starts_with('.')).count(), 0);
    }
}

#[test]
fn a_killed_build_in_place_is_completed_by_the_next() {
    let folder = Folder::new();
    let root = folder.root();
    for moment in moments() {
        kill_after(&root, "in place", moment);
        let options = SyncOptions { root: &root, in_place: true };
        let report = sync(&folder.at("site"), pages("new"), &options).unwrap();
        assert_eq!(report.foreign, [""; 0]);
        assert_eq!(generation(&folder.at("site")), "new");
    }
}

/// A file system of one megabyte, where the system lets us have one.
struct Small(PathBuf);

impl Small {
    fn mount(at: PathBuf) -> Option<Small> {
        fs::create_dir(&at).unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).arg(&at).output();
        mounted.is_ok_and(|output| output.status.success()).then_some(Small(at))
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).output();
    }
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    let folder = Folder::new();
    let Some(disk) = Small::mount(folder.at("disk")) else { return };
    let root = folder.root();
    let page =
        |text: &str, times: usize| Ok((tree_path("index.html"), Content::Bytes(text.repeat(times).into_bytes())));
    for in_place in [false, true] {
        let output = disk.0.join(if in_place { "b" } else { "a" });
        let options = SyncOptions { root: &root, in_place };
        sync(&output, [page("old", 1)], &options).unwrap();
        let before = names(&disk.0);
        let error = said(sync(&output, [page("new", 1_000_000)], &options));
        assert!(error.starts_with("cannot write ") && error.contains("index.html: No space left"), "{error}");
        assert_eq!(fs::read_to_string(output.join("index.html")).unwrap(), "old");
        assert_eq!(names(&disk.0), before);
    }
    // A mount point itself cannot be swapped, but filled.
    fs::remove_dir_all(disk.0.join("a")).unwrap();
    fs::remove_dir_all(disk.0.join("b")).unwrap();
    let error = said(sync(&disk.0, [page("x", 1)], &SyncOptions { root: &root, in_place: false }));
    assert!(error.ends_with("disk: it is a mount point; build with --in-place"), "{error}");
    let in_place = SyncOptions { root: &root, in_place: true };
    assert_eq!(sync(&disk.0, [page("x", 1)], &in_place).unwrap().written.len(), 1);
    assert_eq!(names(&disk.0), [".tandem-site.json", "index.html"]);
}

#[test]
fn a_read_only_disk_is_said_with_the_file_s_name() {
    let folder = Folder::new();
    let Some(disk) = Small::mount(folder.at("disk")) else { return };
    let root = folder.root();
    let output = disk.0.join("site");
    let page = |text: &str| Ok((tree_path("index.html"), Content::Bytes(text.as_bytes().to_vec())));
    let options = SyncOptions { root: &root, in_place: false };
    sync(&output, [page("old")], &options).unwrap();
    let remounted = Command::new("mount").args(["-o", "remount,ro"]).arg(&disk.0).output();
    if !remounted.is_ok_and(|output| output.status.success()) {
        return;
    }
    let error = said(sync(&output, [page("new")], &options));
    assert!(error.contains(".site.lock: Read-only file system"), "{error}");
    assert_eq!(fs::read_to_string(output.join("index.html")).unwrap(), "old");
}
