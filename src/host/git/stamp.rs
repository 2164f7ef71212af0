//! The commit that a folder's files are at.

use std::path::Path;

use jiff::civil::Date;

use crate::host::git::{Git, Place, Ran};

/// How much of a commit's name is enough for people. Git's own choice depends on how many objects a clone has.
const SHORT: usize = 7;

/// Where a repository stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The commit's name, shortened.
    pub commit: String,
    /// `None` between branches, as on most build servers.
    pub branch: Option<String>,
    /// The day of the commit, where it was made.
    pub day: Option<Date>,
}

/// The commit that `folder` is at, when git keeps `file` in it. Nothing is said where it is not so: no git, no repository,
/// no commit yet, somebody else's repository, or a folder that its repository does not know.
pub fn head(folder: &Path, file: &str) -> Option<Head> {
    let known = ["ls-files", "--error-unmatch", "--", file];
    let format = ["log", "-1", "--format=%H%x00%cs%x00%D", "--decorate=short", "--decorate-refs=HEAD"];
    let log = [&format[..], &["--decorate-refs=refs/heads/", "--"]].concat();
    let git = Place::find(folder).ok()?.ok()?.git;
    if !matches!(git.run(&known, b""), Ok(Ran::Done(_))) {
        return None;
    }
    match git.run(&log, b"") {
        Ok(Ran::Done(answer)) => read(&String::from_utf8_lossy(&answer)),
        _ => None,
    }
}

/// The same for a commit that is not where the files are.
pub fn of_commit(git: &Git, id: &str) -> Option<Head> {
    match git.run(&["log", "-1", "--format=%H%x00%cs%x00", id, "--"], b"") {
        Ok(Ran::Done(answer)) => read(&String::from_utf8_lossy(&answer)),
        _ => None,
    }
}

/// Name, day and what points there.
fn read(answer: &str) -> Option<Head> {
    let mut parts = answer.trim_end().split('\0');
    let commit = parts.next()?.get(..SHORT)?.to_owned();
    let day = parts.next()?.parse().ok();
    let branch = parts.next()?.split(", ").find_map(|name| name.strip_prefix("HEAD -> "));
    Some(Head { commit, branch: branch.map(str::to_owned), day })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_is_read_with_and_without_a_branch() {
        let name = "4f2a91c8d0e1b2a3c4d5e6f708192a3b4c5d6e7f";
        let head = read(&format!("{name}\x002026-09-14\0HEAD -> main, next\n")).unwrap();
        let day = Some(jiff::civil::date(2026, 9, 14));
        assert_eq!(head, Head { commit: "4f2a91c".to_owned(), branch: Some("main".to_owned()), day });
        assert_eq!(read(&format!("{name}\x002026-09-14\0HEAD, next\n")).unwrap().branch, None);
        assert_eq!(read(&format!("{name}\x002026-09-14\0\n")).unwrap().branch, None);
        for broken in ["", "4f2a", "é\0\0", "\0\0\0"] {
            assert_eq!(read(broken), None, "{broken:?}");
        }
    }
}
