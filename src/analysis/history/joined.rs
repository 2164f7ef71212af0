//! Two pasts as one: that of a workspace and that of a source, whose files stand below a folder of the tree.

use std::collections::BTreeMap;

use crate::base::path::TreePath;
use crate::model::log::{AuthorIx, Commit, CommitIx, FactsIx, Log, Version};

/// The past of both. Commits of one past keep their order, and between the two the older comes first; what both know, since
/// they lie in one repository, is there once.
pub fn joined(own: Log, other: Log, root: &str) -> Log {
    let mut authors = own.authors;
    let theirs: Vec<AuthorIx> = other
        .authors
        .into_iter()
        .map(|author| {
            let known = authors.iter().position(|known| *known == author);
            let at = known.unwrap_or_else(|| {
                authors.push(author);
                authors.len() - 1
            });
            AuthorIx(u32::try_from(at).unwrap_or(u32::MAX))
        })
        .collect();
    let renamed = |ix: AuthorIx| theirs.get(ix.0 as usize).copied().unwrap_or(ix);
    let foreign = other.commits.into_iter().map(|commit| Commit {
        author: renamed(commit.author),
        with: commit.with.iter().map(|ix| renamed(*ix)).collect(),
        ..commit
    });
    let (commits, [ours, theirs]) = merged(own.commits, foreign.collect());
    let shift = u32::try_from(own.facts.len()).unwrap_or(u32::MAX);
    let facts = own.facts.into_iter().chain(other.facts).collect();
    let kept = own.files.into_iter().map(|(path, versions)| (path, numbered(versions, &ours, 0)));
    let mut files: BTreeMap<TreePath, Vec<Version>> = kept.collect();
    for (path, versions) in other.files {
        let path = TreePath::new(&format!("{root}/{path}"));
        files.extend(path.map(|path| (path, numbered(versions, &theirs, shift))));
    }
    Log { reach: own.reach, commits, authors, files, facts }
}

/// All commits, and where those of each side now are.
fn merged(own: Vec<Commit>, other: Vec<Commit>) -> (Vec<Commit>, [Vec<CommitIx>; 2]) {
    let mut all: Vec<Commit> = Vec::with_capacity(own.len() + other.len());
    let mut places: BTreeMap<_, CommitIx> = BTreeMap::new();
    let mut numbers = [Vec::with_capacity(own.len()), Vec::with_capacity(other.len())];
    let (mut own, mut other) = (own.into_iter().peekable(), other.into_iter().peekable());
    loop {
        let own_is_next = match (own.peek(), other.peek()) {
            (Some(a), Some(b)) => (a.time, &a.id) <= (b.time, &b.id),
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => return (all, numbers),
        };
        let Some(commit) = (if own_is_next { own.next() } else { other.next() }) else { return (all, numbers) };
        let next = CommitIx(u32::try_from(all.len()).unwrap_or(u32::MAX));
        let place = *places.entry(commit.id.clone()).or_insert(next);
        if place == next {
            all.push(commit);
        }
        numbers[usize::from(!own_is_next)].push(place);
    }
}

/// Versions by the new numbers of commits and contents, in the order of the commits.
fn numbered(mut versions: Vec<Version>, commits: &[CommitIx], shift: u32) -> Vec<Version> {
    let content = |ix: FactsIx| FactsIx(ix.0.saturating_add(shift));
    for version in &mut versions {
        version.commit = commits.get(version.commit.0 as usize).copied().unwrap_or(version.commit);
        version.before.iter_mut().for_each(|before| *before = before.map(content));
        version.after = version.after.map(content);
    }
    versions.sort_by_key(|version| version.commit);
    versions
}

#[cfg(test)]
mod tests;
