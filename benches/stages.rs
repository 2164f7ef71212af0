//! What each stage of a check and of a build costs, for workspaces of 1,000, 10,000 and (with `--large`) 100,000 initiatives.
//!
//! Prints times, counts and growth; it never fails on seconds: machines differ. `cargo bench --bench stages`;
//! with `--write FOLDER N` it only writes the corpus, for measuring the program from outside; with `--history DIR` it reads
//! fifty thousand commits.

#![allow(clippy::print_stdout, reason = "a benchmark prints")]

/// The program's allocator, so that its memory is what is measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod corpus;
mod history;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tandem::analysis;
use tandem::base::path::TreePath;
use tandem::host::{disk, embedded};
use tandem::model::snapshot::Snapshot;
use tandem::site::theme::Theme;
use tandem::site::{Site, SiteOptions};
use tandem::words::catalogue::Catalogue;

/// Stage, wall time, and the memory in use after it.
type Times = Vec<(&'static str, Duration, u64)>;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--write") {
        let n = arguments.get(at + 2).and_then(|n| n.parse().ok()).unwrap_or(1_000);
        write(Path::new(&arguments[at + 1]), n);
        return;
    }
    if let Some(at) = arguments.iter().position(|argument| argument == "--history") {
        let number = |more: usize, default| arguments.get(at + more).and_then(|n| n.parse().ok()).unwrap_or(default);
        history::run(Path::new(&arguments[at + 1]), number(2, 10_000), number(3, 50_000));
        return;
    }
    let large = arguments.iter().any(|argument| argument == "--large");
    let sizes: &[usize] = if large { &[1_000, 10_000, 100_000] } else { &[1_000, 10_000] };
    let mut before: Option<(usize, Times)> = None;
    for &n in sizes {
        let folder = std::env::temp_dir().join(format!("tandem-bench-{}-{n}", std::process::id()));
        write(&folder, n);
        let times = measure(&folder);
        println!("{n} initiatives");
        for (stage, time, memory) in &times {
            let growth = before.as_ref().and_then(|(m, old)| {
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
        before = Some((n, times));
        let _ = std::fs::remove_dir_all(&folder);
    }
}

fn write(folder: &Path, n: usize) {
    std::fs::create_dir_all(folder.join("initiatives")).expect("a folder for the corpus");
    for (path, text) in corpus::files(n) {
        std::fs::write(folder.join(path), text).expect("a file of the corpus");
    }
}

fn measure(folder: &Path) -> Times {
    let mut times = Times::new();
    let mut clock = Instant::now();
    let mut lap = |name: &'static str, times: &mut Times| {
        times.push((name, clock.elapsed(), memory("VmRSS:")));
        clock = Instant::now();
    };
    let path = TreePath::new("tandem.yaml").expect("a path");
    let text = std::fs::read_to_string(folder.join("tandem.yaml")).expect("settings");
    let (config, _) = tandem::playbook::config::read(&path, &text);
    let (playbook, found) = tandem::playbook::read(&config.profile, None);
    assert!(found.is_empty(), "the playbook reads clean");
    lap("settings", &mut times);
    let options = disk::LoadOptions { exclude: &[], output: Path::new("site") };
    let tree = disk::load(folder, &options).expect("the corpus loads");
    lap("load", &mut times);
    let snapshot = Snapshot { tree, log: Default::default(), today: config.today.expect("a frozen day") };
    let analysis = Arc::new(analysis::run(&snapshot, &config, &playbook));
    drop(snapshot);
    lap("analyse", &mut times);
    let errors = analysis.diagnostics.len();
    let theme = Arc::new(Theme::compile(&embedded::theme("default").expect("the theme")).expect("it compiles"));
    let site = Site::new(analysis, theme, SiteOptions { catalogue: Arc::new(Catalogue::new("en")), stamp: None });
    lap("prepare the site", &mut times);
    let output = folder.join("site");
    let paths = site.paths();
    let publish = || {
        let render = |path: &TreePath| Ok(disk::Content::Bytes(site.render(path).unwrap_or_default()));
        disk::render_and_sync(&output, &paths, render, &disk::SyncOptions { root: folder, in_place: false })
    };
    let report = publish().expect("the site is published");
    lap("render and write", &mut times);
    println!("  {} findings, {} files written", errors, report.written.len());
    let again = publish().expect("the site is published again");
    lap("render, unchanged", &mut times);
    assert!(again.written.is_empty(), "a second build writes nothing");
    times
}

/// What this process holds or ever held, in KiB as Linux counts it; 0 where nobody counts.
fn memory(what: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
