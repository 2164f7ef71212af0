//! What a long history costs: `cargo bench --bench stages -- --history DIR [FILES COMMITS]`.
//!
//! Writes a repository into DIR unless there is one, the same on every machine: 10,000 files and 50,000 commits, one in twenty a
//! merge. Then reads it: the two gits alone, with nothing done to what they say; our log without anything kept, cold; and with
//! everything kept, warm.

use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use tandem::base::text::Str;
use tandem::host::git::{self, Wanted};
use tandem::model::log::{Log, Reach};

use crate::{corpus, memory, shell};

/// How often each is measured; the median counts.
const ROUNDS: usize = 5;

/// The two gits as a shell would join them; every content that a commit made is read and thrown away.
const BARE: &str = "git log --raw -z --no-abbrev --no-renames -c --format=%H HEAD | tr '\\0' '\\n' \
    | awk '/^:/ && $4 !~ /^0*$/ { print $4 }' | git cat-file --batch --buffer > /dev/null";

pub fn run(folder: &Path, files: usize, commits: usize) {
    if !folder.join(".git").exists() {
        let started = Instant::now();
        write(folder, files, commits);
        println!("{files} files and {commits} commits written in {:.1} s", started.elapsed().as_secs_f64());
    }
    let cache = folder.join(".git/bench-cache");
    let _ = std::fs::remove_dir_all(&cache);
    let keys: Vec<Str> = ["stage", "status", "aliases", "ice", "evidence", "must_do"].map(Str::from).to_vec();
    let read = |cache: Option<&Path>| {
        git::log(folder, &Wanted { rev: "HEAD", keys: &keys, is_wanted: &|path| path.is_markdown(), cache })
    };
    let cold_log = read(Some(&cache));
    assert_eq!(cold_log.reach, Reach::Full, "the history is whole");
    let versions: usize = cold_log.files.values().map(Vec::len).sum();
    let (commits, files, facts) = (cold_log.commits.len(), cold_log.files.len(), cold_log.facts.len());
    println!("{commits} commits, {files} files, {versions} versions, {facts} contents");
    println!("  peak of the first look  {:>8} MiB", memory("VmHWM:") / 1024);
    assert!(read(Some(&cache)) == cold_log, "cold is warm");
    drop(cold_log);
    let alone = median(|| shell(folder, BARE));
    let cold = median(|| drop(std::hint::black_box(read(None))));
    let warm = median(|| drop(std::hint::black_box(read(Some(&cache)))));
    let fresh = median(|| {
        // One more commit each time.
        shell(
            folder,
            "git update-ref HEAD $(git -c user.name=A -c user.email=a@b commit-tree -p HEAD -m more HEAD^{tree})",
        );
        drop::<Log>(std::hint::black_box(read(Some(&cache))));
    });
    let size: u64 = std::fs::read_dir(&cache)
        .expect("a cache")
        .flatten()
        .filter_map(|file| file.metadata().ok())
        .map(|file| file.len())
        .sum();
    println!("  the two gits alone      {alone:>8.0} ms");
    println!("  cold                    {cold:>8.0} ms, {:.2} of that", cold / alone);
    println!("  warm                    {warm:>8.0} ms, {:.1} MB kept", size as f64 / 1e6);
    println!("  warm, one more commit   {fresh:>8.0} ms, making it included");
    println!("  peak memory             {:>8} MiB", memory("VmHWM:") / 1024);
}

/// Milliseconds.
fn median(mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let started = Instant::now();
            run();
            started.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

/// Begins with a file a commit; then each commit raises a stage or adds a line in one to three files.
fn write(folder: &Path, files: usize, commits: usize) {
    std::fs::create_dir_all(folder).expect("a folder for the repository");
    shell(folder, "git init -q --initial-branch=main .");
    let mut import = Command::new("git");
    import.args(["fast-import", "--quiet", "--date-format=raw"]).current_dir(folder).stdin(Stdio::piped());
    let mut import = import.spawn().expect("git fast-import");
    let mut out = BufWriter::new(import.stdin.take().expect("its input"));
    let mut texts: Vec<(String, String)> = corpus::files(files)
        .filter_map(|(path, text)| Some((path.strip_prefix("initiatives/")?.to_owned(), text)))
        .enumerate()
        .map(|(at, (name, text))| (format!("initiatives/{:03}/{name}", at / 100), text))
        .collect();
    let known = |at: usize| (at + 1).min(files);
    let mut put =
        |at: usize, from: Option<usize>, merged: Option<usize>, texts: &[(String, String)], changed: &[usize]| {
            let time = 1_500_000_000 + at * 5_000;
            let who = format!("Person {0} <p{0}@example.com> {time} +0200", at % 40);
            let mut head =
                format!("commit refs/heads/main\nmark :{}\ncommitter {who}\ndata 12\nCommit {at:05}\n", at + 1);
            for (word, parent) in [("from", from), ("merge", merged)] {
                head.extend(parent.map(|parent| format!("{word} :{}\n", parent + 1)));
            }
            out.write_all(head.as_bytes()).expect("git reads");
            for file in changed {
                let (path, text) = &texts[*file];
                write!(out, "M 100644 inline {path}\ndata {}\n{text}\n", text.len()).expect("git reads");
            }
        };
    let mut tip = None;
    for at in 0..commits {
        // Every twentieth is a merge of the one before it, which left the line one commit earlier.
        if at % 20 == 19 {
            put(at, Some(at - 2), Some(at - 1), &texts, &[(at - 1) % known(at - 1)]);
            tip = Some(at);
            continue;
        }
        let changed: Vec<usize> = if at < texts.len() || at % 20 == 18 {
            vec![at % known(at)]
        } else {
            (0..1 + at % 3).map(|step| (at * 7_919 + step * 104_729) % known(at)).collect()
        };
        if at >= texts.len() {
            changed.iter().for_each(|file| edit(&mut texts[*file].1, at));
        }
        put(at, tip, None, &texts, &changed);
        tip = Some(at);
    }
    drop(out);
    assert!(import.wait().expect("git fast-import").success(), "the repository is written");
    // Packed as a server packs what it hands out.
    shell(folder, "git repack -adq --depth=50 --window=10");
}

/// What somebody did to a file.
fn edit(text: &mut String, at: usize) {
    let stage = (!at.is_multiple_of(4)).then(|| text.find("\nstage: ")).flatten();
    match stage {
        Some(line) => text.replace_range(line + 8..line + 9, &(at % 9).to_string()),
        None => text.push_str(&format!("\nNote of commit {at}.\n")),
    }
}
