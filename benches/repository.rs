//! A workspace with a past: `cargo bench --bench stages -- --repository DIR N [COMMITS]`.
//!
//! N initiatives and five commits for each, one in twenty a merge, the same on every machine; the files are those of the corpus in
//! the end, a hundred a folder. Initiatives come one after another and are worked on beside each other: the first of them is
//! finished when a third of the time has passed. With COMMITS only so many of the last changes are commits of their own and
//! everything before them is one. A branch `change` changes twenty of them.

use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{corpus, shell};

/// Noon of the day before the day at which the corpus is frozen.
const END: u64 = 1_789_300_800;
/// Three years.
const LENGTH: u64 = 3 * 365 * 86_400;
/// How many initiatives the branch changes.
const CHANGED: usize = 20;

pub fn write(folder: &Path, n: usize, commits: Option<usize>) {
    std::fs::create_dir_all(folder).expect("a folder for the repository");
    shell(folder, "git init -q --initial-branch=main . && git config core.logAllRefUpdates false");
    let mut import = Command::new("git");
    import.args(["fast-import", "--quiet", "--date-format=raw"]).current_dir(folder).stdin(Stdio::piped());
    let mut import = import.spawn().expect("git fast-import");
    let out = BufWriter::with_capacity(1 << 20, import.stdin.take().expect("its input"));
    let edits = edits(n);
    let all = edits.len() * 20 / 19;
    let mut writer = Writer { out, all, at: 0 };
    let (before, after) = edits.split_at(edits.len() - commits.unwrap_or(edits.len()).min(edits.len()));
    writer.begin(before);
    writer.go_on(after);
    let mut changed: Vec<usize> = (0..CHANGED).map(|number| (number * n / CHANGED + 7) % n).collect();
    changed.dedup();
    writer.commit("change", &[writer.at]);
    for file in changed {
        let text = corpus::initiative(file).replacen("\nsize: s\n", "\nsize: m\n", 1);
        writer.file(&path(file), &linked(&(text + "\nIt is larger than we thought.\n")));
    }
    drop(writer);
    assert!(import.wait().expect("git fast-import").success(), "the repository is written");
    // Packed as a server packs what it hands out.
    shell(folder, "git repack -adq --depth=50 --window=10 && git reset -q --hard");
}

/// Which version of which initiative comes when: the first version of the first, …
fn edits(n: usize) -> Vec<(usize, usize)> {
    let mut edits: Vec<(usize, usize)> =
        (0..n).flat_map(|file| (0..versions(file)).map(move |one| (file, one))).collect();
    edits.sort_by_key(|(file, number)| (8 * file + number * n, *file));
    edits
}

/// With the merges that makes five commits for each.
fn versions(file: usize) -> usize {
    if file.is_multiple_of(4) { 4 } else { 5 }
}

fn path(file: usize) -> String {
    format!("initiatives/{:03}/idea-{file:06}.md", file / 100)
}

/// The text with its links as they lead from one of the folders to another.
fn linked(text: &str) -> String {
    let mut parts = text.split("](idea-");
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let number: usize = part[..6].parse().expect("a number");
        out.push_str(&format!("](../{:03}/idea-{part}", number / 100));
    }
    out
}

/// What `git fast-import` reads. Commits are numbered from one.
struct Writer<W: Write> {
    out: W,
    /// How many commits there will be, about.
    all: usize,
    at: usize,
}

impl<W: Write> Writer<W> {
    /// The settings, and what stands there when the commits begin.
    fn begin(&mut self, edits: &[(usize, usize)]) {
        self.commit("main", &[]);
        for (path, text) in corpus::files(0).chain([(".gitignore".to_owned(), "/site/\n".to_owned())]) {
            self.file(&path, &text);
        }
        let last: std::collections::BTreeMap<usize, usize> = edits.iter().copied().collect();
        for (file, number) in last {
            self.edit((file, number));
        }
    }

    fn go_on(&mut self, edits: &[(usize, usize)]) {
        for (number, edit) in edits.iter().enumerate() {
            let tip = self.at;
            self.commit("main", &[tip]);
            self.edit(*edit);
            // Every nineteenth was a branch of its own.
            if number % 19 == 18 {
                self.commit("main", &[tip, self.at]);
                self.edit(*edit);
            }
        }
    }

    fn commit(&mut self, branch: &str, parents: &[usize]) {
        let time = (END - LENGTH + LENGTH * self.at as u64 / self.all as u64).min(END);
        self.at += 1;
        let (at, who) = (self.at, self.at % 40);
        self.put(&format!("commit refs/heads/{branch}\nmark :{at}\n"));
        self.put(&format!("committer Person {who} <p{who}@example.com> {time} +0200\n"));
        let subject = format!("Commit {at}");
        self.put(&format!("data {}\n{subject}\n", subject.len()));
        for (word, parent) in ["from", "merge"].iter().zip(parents) {
            self.put(&format!("{word} :{parent}\n"));
        }
    }

    fn edit(&mut self, (file, number): (usize, usize)) {
        self.file(&path(file), &linked(&corpus::version(file, number, versions(file))));
    }

    fn file(&mut self, path: &str, text: &str) {
        self.put(&format!("M 100644 inline {path}\ndata {}\n{text}\n", text.len()));
    }

    fn put(&mut self, text: &str) {
        self.out.write_all(text.as_bytes()).expect("git reads");
    }
}
