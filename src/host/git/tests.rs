//! Holds what is read of git to real repositories in temporary folders.

mod cache;
mod log;
mod revision;
mod states;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::host::git::{self as past, Wanted};
use crate::model::log::{FactsIx, Log};

/// A folder `ws` that is a repository, with a git that knows nothing of this machine.
struct Repository {
    held: tempfile::TempDir,
    /// Counts the commits, whose times are a day apart.
    day: u32,
}

impl Repository {
    fn new() -> Repository {
        Repository::with(&[])
    }

    fn with(init: &[&str]) -> Repository {
        let held = tempfile::tempdir().unwrap();
        let repository = Repository { held, day: 0 };
        fs::create_dir(repository.root()).unwrap();
        repository.git(&[&["init", "-q", "-b", "main"], init].concat());
        repository
    }

    fn root(&self) -> PathBuf {
        self.held.path().canonicalize().unwrap().join("ws")
    }

    fn at(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let at = self.at(path);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        fs::write(at, text).unwrap();
    }

    fn git(&self, args: &[&str]) -> String {
        git(&self.root(), args, self.day)
    }

    /// Everything that is in the folder becomes a commit; its id.
    fn commit(&mut self, subject: &str) -> String {
        self.day += 1;
        self.git(&["add", "-A", "."]);
        self.git(&["commit", "-q", "--allow-empty", "-m", subject]);
        self.git(&["rev-parse", "HEAD"])
    }
}

/// Runs git in a folder as somebody, some days after the first of March.
fn git(folder: &Path, args: &[&str], day: u32) -> String {
    let mut command = Command::new("git");
    let date = format!("{} +0200", 1_772_366_400 + i64::from(day) * 86_400);
    let nothing = if cfg!(windows) { "NUL" } else { "/dev/null" };
    command.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", nothing);
    command.env("GIT_AUTHOR_DATE", &date).env("GIT_COMMITTER_DATE", &date);
    command.args(["-c", "user.name=Anna", "-c", "user.email=anna@example.com", "-c", "protocol.file.allow=always"]);
    let ran = command.arg("-C").arg(folder).args(args).stdin(Stdio::null()).output().unwrap();
    assert!(ran.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8_lossy(&ran.stdout).trim().to_owned()
}

fn path(text: &str) -> TreePath {
    TreePath::new(text).unwrap()
}

/// The log that ends at a commit, with the keys `stage` and `ice`.
fn read(root: &Path, rev: &str, cache: Option<&Path>) -> Log {
    let keys = [Str::from("stage"), Str::from("ice")];
    past::log(root, &Wanted { rev, keys: &keys, is_wanted: &|path| !path.is_below("templates"), cache })
}

/// A document at a stage.
fn stage(stage: u8) -> String {
    format!("---\ntitle: T\nstage: {stage}\n---\n")
}

/// A log as a person would note it down: commits by number, then what became of each file.
fn told(log: &Log) -> String {
    let mut out = format!("{:?}\n", log.reach);
    for (at, commit) in log.commits.iter().enumerate() {
        let with: Vec<&str> = commit.with.iter().map(|author| &*log.author(*author).name).collect();
        let marks = [(commit.merge, " merge"), (commit.boundary, " boundary"), (!with.is_empty(), " with ")];
        let marks: String = marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect();
        let author = &log.author(commit.author).name;
        out += &format!("{at} {} {author}: {}{marks}{}\n", commit.day, commit.subject, with.join(", "));
    }
    let facts = |ix: Option<FactsIx>| {
        let Some(ix) = ix else { return "-".to_owned() };
        let fields: Vec<String> = log.facts(ix).fields.iter().map(|(key, text)| format!("{key}={text}")).collect();
        format!("[{}]", fields.join(" "))
    };
    for (path, versions) in &log.files {
        for version in versions {
            let before: Vec<String> = version.before.iter().map(|before| facts(*before)).collect();
            out += &format!("{path} {}: {} > {}\n", version.commit.0, before.join(" | "), facts(version.after));
        }
    }
    out
}
