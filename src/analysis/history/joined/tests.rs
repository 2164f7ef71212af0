//! Two pasts that know some of the same.

use super::joined;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::log::{Author, AuthorIx, Commit, CommitIx, Facts, FactsIx, Log, Reach, Version};
use jiff::civil::date;

fn commit(id: &str, time: i64, author: u32) -> Commit {
    Commit {
        id: Str::from(id),
        day: date(2026, 9, 1),
        time,
        author: AuthorIx(author),
        subject: Str::from(id),
        with: vec![AuthorIx(author)],
        merge: false,
        boundary: false,
    }
}

fn author(name: &str) -> Author {
    Author { name: Str::from(name), email: Str::from(name) }
}

fn facts(text: &str) -> Facts {
    Facts { fields: vec![(Str::from("stage"), Str::from(text))] }
}

fn log(commits: Vec<Commit>, authors: &[&str], file: &str, versions: &[(u32, u32)], said: &[&str]) -> Log {
    let version = |(commit, after): &(u32, u32)| Version {
        commit: CommitIx(*commit),
        before: vec![after.checked_sub(1).map(FactsIx)],
        after: Some(FactsIx(*after)),
    };
    Log {
        reach: Reach::Full,
        commits,
        authors: authors.iter().map(|name| author(name)).collect(),
        files: [(TreePath::new(file).unwrap(), versions.iter().map(version).collect())].into(),
        facts: said.iter().map(|text| facts(text)).collect(),
    }
}

#[test]
fn commits_come_by_their_time_and_everything_follows_them() {
    let own = log(vec![commit("a", 1, 0), commit("c", 3, 1)], &["anna", "leo"], "x.md", &[(0, 0), (1, 1)], &["0", "1"]);
    let other =
        log(vec![commit("b", 2, 0), commit("d", 4, 1)], &["mia", "anna"], "y.md", &[(0, 0), (1, 1)], &["5", "6"]);
    let both = joined(own, other, ".sources/000/core");
    let ids: Vec<&str> = both.commits.iter().map(|commit| &*commit.id).collect();
    assert_eq!(ids, ["a", "b", "c", "d"]);
    let names: Vec<&str> = both.commits.iter().map(|commit| &*both.author(commit.author).name).collect();
    assert_eq!(names, ["anna", "mia", "leo", "anna"]);
    assert_eq!(both.authors.len(), 3);
    assert_eq!(&*both.author(both.commits[3].with[0]).name, "anna");
    let told = |path: &str| -> Vec<(String, Option<String>, String)> {
        let stage = |ix: FactsIx| both.facts(ix).get("stage").unwrap().to_owned();
        let versions = both.files[&TreePath::new(path).unwrap()].iter();
        let tell = |one: &Version| {
            (both.commit(one.commit).id.to_string(), one.before[0].map(stage), stage(one.after.unwrap()))
        };
        versions.map(tell).collect()
    };
    let s = str::to_owned;
    assert_eq!(told("x.md"), [(s("a"), None, s("0")), (s("c"), Some(s("0")), s("1"))]);
    assert_eq!(told(".sources/000/core/y.md"), [(s("b"), None, s("5")), (s("d"), Some(s("5")), s("6"))]);
}

#[test]
fn what_both_know_is_there_once() {
    let own = log(vec![commit("a", 1, 0), commit("c", 3, 0)], &["anna"], "x.md", &[(1, 0)], &["0"]);
    let other =
        log(vec![commit("a", 1, 0), commit("b", 2, 0), commit("c", 3, 0)], &["anna"], "y.md", &[(2, 0)], &["5"]);
    let both = joined(own, other, "s");
    let ids: Vec<&str> = both.commits.iter().map(|commit| &*commit.id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(both.files[&TreePath::new("s/y.md").unwrap()][0].commit, CommitIx(2));
    assert_eq!(both.files[&TreePath::new("x.md").unwrap()][0].commit, CommitIx(2));
}
