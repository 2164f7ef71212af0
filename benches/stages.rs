//! What each stage of a check and of a build costs, for workspaces of 1,000, 10,000 and (with `--large`) 100,000 initiatives.
//!
//! Prints times, counts and growth; it never fails on seconds: machines differ. `cargo bench --bench stages`;
//! with `--in DIR` for a workspace that is there, its past among them. With `--write DIR N` it only writes the corpus, for
//! measuring the program from outside, with `--repository DIR N` the same with five commits for each initiative; with
//! `--history DIR` it reads fifty thousand commits.

#![allow(clippy::print_stdout, reason = "a benchmark prints")]
#![allow(clippy::disallowed_methods, reason = "a benchmark has no shore: it starts git itself")]

/// The program's allocator, so that its memory is what is measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod corpus;
mod history;
mod repository;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;
use tandem::analysis;
use tandem::base::path::TreePath;
use tandem::base::text::Str;
use tandem::host::git::{self, Wanted};
use tandem::host::{disk, embedded};
use tandem::model::log::Log;
use tandem::model::playbook::Playbook;
use tandem::model::snapshot::Snapshot;
use tandem::site::theme::Theme;
use tandem::site::{Site, SiteOptions};
use tandem::words::catalogue::Catalogue;

/// Stage, wall time, and the memory in use after it.
type Times = Vec<(&'static str, Duration, u64)>;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let after = |flag: &str| {
        let at = arguments.iter().position(|argument| argument == flag)?;
        Some((Path::new(&arguments[at + 1]), &arguments[at + 2..]))
    };
    let number = |rest: &[String], at: usize| rest.get(at).and_then(|number| number.parse().ok());
    if let Some((folder, rest)) = after("--write") {
        return write(folder, number(rest, 0).unwrap_or(1_000));
    }
    if let Some((folder, rest)) = after("--repository") {
        return repository::write(folder, number(rest, 0).unwrap_or(1_000), number(rest, 1));
    }
    if let Some((folder, rest)) = after("--history") {
        return history::run(folder, number(rest, 0).unwrap_or(10_000), number(rest, 1).unwrap_or(50_000));
    }
    if let Some((folder, _)) = after("--in") {
        let (n, times) = measure(folder);
        return print(n, &times, None);
    }
    let large = arguments.iter().any(|argument| argument == "--large");
    let sizes: &[usize] = if large { &[1_000, 10_000, 100_000] } else { &[1_000, 10_000] };
    let mut before: Option<(usize, Times)> = None;
    for &n in sizes {
        let folder = std::env::temp_dir().join(format!("tandem-bench-{}-{n}", std::process::id()));
        write(&folder, n);
        let (_, times) = measure(&folder);
        print(n, &times, before.as_ref());
        before = Some((n, times));
        let _ = std::fs::remove_dir_all(&folder);
    }
}

fn print(n: usize, times: &Times, before: Option<&(usize, Times)>) {
    println!("{n} initiatives");
    for (stage, time, memory) in times.iter().filter(|(stage, ..)| !stage.is_empty()) {
        let growth = before.and_then(|(m, old)| {
            let old = old.iter().find(|(name, ..)| name == stage)?.1;
            Some(time.as_secs_f64() / old.as_secs_f64() / (n as f64 / *m as f64))
        });
        let growth = growth.map_or(String::new(), |growth| format!("  growth against linear {growth:.2}"));
        println!(
            "  {stage:<18}{:>10.1} ms{:>9.1} µs each{:>8} MiB in use{growth}",
            time.as_secs_f64() * 1e3,
            time.as_secs_f64() * 1e6 / n as f64,
            memory / 1024
        );
    }
    println!("  peak memory       {:>10} MiB", memory("VmHWM:") / 1024);
}

fn write(folder: &Path, n: usize) {
    std::fs::create_dir_all(folder.join("initiatives")).expect("a folder for the corpus");
    for (path, text) in corpus::files(n) {
        std::fs::write(folder.join(path), text).expect("a file of the corpus");
    }
}

/// How many documents there are, and what each stage takes.
fn measure(folder: &Path) -> (usize, Times) {
    let mut times = Times::new();
    let mut clock = Instant::now();
    let mut lap = |name: &'static str| {
        times.push((name, clock.elapsed(), memory("VmRSS:")));
        clock = Instant::now();
    };
    let path = TreePath::new("tandem.yaml").expect("a path");
    let text = std::fs::read_to_string(folder.join("tandem.yaml")).expect("settings");
    let (config, _) = tandem::playbook::config::read(&path, &text);
    let (playbook, found) = tandem::playbook::read(&config.profile, None);
    assert!(found.is_empty(), "the playbook reads clean");
    lap("settings");
    let options = disk::LoadOptions { exclude: &[], output: Path::new("site") };
    let tree = disk::load(folder, &options).expect("the corpus loads");
    lap("files");
    let mut log = Log::default();
    if folder.join(".git").exists() {
        let kept = folder.join(".git/bench-cache");
        let _ = std::fs::remove_dir_all(&kept);
        log = past(folder, &playbook, &kept);
        lap("past, cold");
        let again = past(folder, &playbook, &kept);
        lap("past, warm");
        assert!(log == again, "cold is warm");
        drop(again);
        lap("");
    }
    let read = analysis::read(&tree, &playbook, None);
    lap("parse and check");
    let snapshot = Snapshot { tree, log: Arc::new(log), today: config.today.expect("a frozen day") };
    let analysis = Arc::new(analysis::judge(read, &snapshot, &config, &playbook));
    drop(snapshot);
    lap("judge");
    let (documents, findings) = (analysis.workspace.documents.len(), analysis.diagnostics.len());
    let theme = Arc::new(Theme::compile(&embedded::theme("default").expect("the theme")).expect("it compiles"));
    let options = SiteOptions { catalogue: Arc::new(Catalogue::new("en")), stamp: None };
    let site = Site::new(analysis.clone(), theme.clone(), options.clone());
    let paths = site.paths();
    lap("prepare the site");
    paths.par_iter().for_each(|path| drop(std::hint::black_box(site.render(path))));
    lap("render");
    // What a site has made once it keeps.
    let site = Site::new(analysis, theme, options);
    let output = folder.join("site");
    let publish = || {
        let render = |path: &TreePath| Ok(disk::Content::Bytes(site.render(path).unwrap_or_default()));
        disk::render_and_sync(&output, &paths, render, &disk::SyncOptions { root: folder, in_place: false })
    };
    let report = publish().expect("the site is published");
    lap("render and write");
    println!("  {findings} findings, {} files written", report.written.len());
    let again = publish().expect("the site is published again");
    lap("render, unchanged");
    assert!(again.written.is_empty(), "a second build writes nothing");
    (documents, times)
}

/// What git knows of the workspace, and what is kept of it in a folder.
fn past(folder: &Path, playbook: &Playbook, kept: &Path) -> Log {
    let keys: Vec<Str> = analysis::history::keys(playbook);
    let wanted = Wanted { rev: "HEAD", keys: &keys, is_wanted: &|path| path.is_markdown(), cache: Some(kept) };
    git::log(folder, &wanted)
}

/// One line in a shell, in a folder.
fn shell(folder: &Path, line: &str) {
    let done = Command::new("sh").args(["-c", line]).current_dir(folder).status().expect("a shell");
    assert!(done.success(), "{line}");
}

/// What this process holds or ever held, in KiB as Linux counts it; 0 where nobody counts.
fn memory(what: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
