//! Changes → a repository that holds them as commits.
//!
//! The repository is made beside its place and moved there whole, so that a failure leaves the files without a history
//! and never with half of one. Given the same changes, the same commits come out on every machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};

use crate::base::path::TreePath;
use crate::host::git::{Git, Ran};

/// Where the repository is made; a left-over of an earlier run is removed.
const BESIDE: &str = ".tandem-history";

/// As whom git knows somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub email: String,
}

/// A commit to be made.
#[derive(Clone, Debug)]
pub struct Commit {
    pub author: Person,
    pub committer: Person,
    /// Seconds since 1970, and how far the clock on the wall was ahead of UTC, in seconds.
    pub seconds: i64,
    pub offset: i32,
    pub message: String,
    /// Files that are new or different now.
    pub files: Vec<(TreePath, Arc<[u8]>)>,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Imported {
    Made,
    /// There is no git on this machine.
    NoGit,
    /// Git would not, in its own words.
    Refused(String),
}

/// Makes a repository in `folder`, which has none and holds the files of the last commit.
pub fn import(folder: &Path, commits: &[Commit]) -> Result<Imported> {
    // Git is told of places as seen from several folders.
    let folder = &std::path::absolute(folder).with_context(|| format!("cannot name {}", folder.display()))?;
    let beside = Beside::new(folder)?;
    let git = beside.0.join(".git");
    let init: [&str; 6] = ["init", "--quiet", "--initial-branch=main", "--template=", "--object-format=sha1", "."];
    let steps: [(Git, &[&str], Vec<u8>); 4] = [
        (Git::at(&beside.0), &init, Vec::new()),
        (Git::at(&beside.0), &["fast-import", "--quiet", "--date-format=raw"], stream(commits)),
        (Git::over(&git, folder), &["read-tree", "HEAD"], Vec::new()),
        (Git::over(&git, folder), &["update-index", "-q", "--refresh"], Vec::new()),
    ];
    for (place, args, input) in steps {
        match place.run(args, &input).context("cannot run git")? {
            Ran::Done(_) => {}
            Ran::Failed(said) => return Ok(Imported::Refused(said)),
            Ran::NoGit => return Ok(Imported::NoGit),
        }
    }
    let place = folder.join(".git");
    fs::rename(&git, &place).with_context(|| format!("cannot make {}", place.display()))?;
    Ok(Imported::Made)
}

/// The folder in which the repository is made, removed at the end.
struct Beside(PathBuf);

impl Beside {
    fn new(folder: &Path) -> Result<Beside> {
        let path = folder.join(BESIDE);
        if path.exists() {
            fs::remove_dir_all(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
        fs::create_dir(&path).with_context(|| format!("cannot create {}", path.display()))?;
        Ok(Beside(path))
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The commits in the language of `git fast-import`.
fn stream(commits: &[Commit]) -> Vec<u8> {
    let mut out = Vec::new();
    for commit in commits {
        out.extend_from_slice(b"commit refs/heads/main\n");
        for (role, person) in [("author", &commit.author), ("committer", &commit.committer)] {
            let (name, email) = (plain(&person.name), plain(&person.email));
            let time = format!("{} {}", commit.seconds, offset(commit.offset));
            out.extend_from_slice(format!("{role} {name} <{email}> {time}\n").as_bytes());
        }
        let message = format!("{}\n", commit.message.trim_end());
        data(message.as_bytes(), &mut out);
        for (path, bytes) in &commit.files {
            out.extend_from_slice(format!("M 100644 inline {}\n", quoted(path)).as_bytes());
            data(bytes, &mut out);
        }
        out.push(b'\n');
    }
    out
}

fn data(bytes: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(format!("data {}\n", bytes.len()).as_bytes());
    out.extend_from_slice(bytes);
    out.push(b'\n');
}

/// `+0200`.
fn offset(seconds: i32) -> String {
    let minutes = seconds.abs() / 60;
    format!("{}{:02}{:02}", if seconds < 0 { '-' } else { '+' }, minutes / 60, minutes % 60)
}

/// Without the characters that would end a name.
fn plain(text: &str) -> String {
    text.chars().filter(|char| !matches!(char, '<' | '>') && !char.is_control()).collect::<String>().trim().to_owned()
}

fn quoted(path: &TreePath) -> String {
    let mut out = String::from("\"");
    for char in path.as_str().chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_paths_and_bytes_cannot_break_out_of_the_stream() {
        let person = Person { name: "Ann <x>\ncommit y".to_owned(), email: "a@b\n>".to_owned() };
        let path = TreePath::new("a \"b\"\\\nc.md").unwrap();
        let commit = Commit {
            author: person.clone(),
            committer: person,
            seconds: 1_789_344_000,
            offset: -12_600,
            message: "One\n\ndata 3\n".to_owned(),
            files: vec![(path, Arc::from(&b"\xff\nM 1"[..]))],
        };
        let text = b"commit refs/heads/main\n\
            author Ann xcommit y <a@b> 1789344000 -0330\n\
            committer Ann xcommit y <a@b> 1789344000 -0330\n\
            data 12\nOne\n\ndata 3\n\n\
            M 100644 inline \"a \\\"b\\\"\\\\\\nc.md\"\ndata 5\n\xff\nM 1\n\n";
        assert_eq!(String::from_utf8_lossy(&stream(&[commit])), String::from_utf8_lossy(text));
    }
}
