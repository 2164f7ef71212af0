//! Names of commits → commits.
//!
//! A name comes from a person, so it never reaches git where an option could stand; afterwards only ids travel on.

use std::path::Path;

use anyhow::{Context, Result};

use crate::base::path::TreePath;
use crate::host::git::objects::Objects;
use crate::host::git::place::{Place, refusal};
use crate::host::git::{Git, NoRevision, Ran};
use crate::model::log::NoPast;

/// Names under which a repository keeps its main line, when nobody has said which it is.
const MAIN: [&str; 3] = ["main", "master", "trunk"];

/// The whole id of the commit that `rev` names.
pub fn resolve(root: &Path, rev: &str) -> Result<std::result::Result<String, NoRevision>> {
    match Place::find(root)? {
        Ok(place) => commit(&place, rev),
        Err(why) => Ok(Err(NoRevision::NoPast(why))),
    }
}

/// The branch that changes are proposed against, as a name that git knows; `None` where nothing looks like one.
pub fn default_branch(root: &Path) -> Result<Option<String>> {
    let Ok(place) = Place::find(root)? else { return Ok(None) };
    let head = ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"];
    if let Ran::Done(answer) = place.git.run(&head, b"").context("cannot run git")? {
        let whole = String::from_utf8_lossy(&answer).trim().to_owned();
        let name = whole.strip_prefix("refs/remotes/").unwrap_or(&whole);
        // A clone may point at a branch that was removed since.
        if known(&place.git, &whole)?.is_some() {
            return Ok(Some(name.to_owned()));
        }
    }
    for (space, shown) in [("refs/remotes/origin/", "origin/"), ("refs/heads/", "")] {
        for name in MAIN {
            if known(&place.git, &format!("{space}{name}"))?.is_some() {
                return Ok(Some(format!("{shown}{name}")));
            }
        }
    }
    Ok(None)
}

/// Where two lines came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parting {
    /// The commit at which they parted.
    At(String),
    /// They never met, or met before a shallow clone begins.
    Nowhere,
    /// This name, of the two, is no commit.
    Unnamed(String, NoRevision),
}

/// Where the lines that two names stand for parted.
pub fn parting(root: &Path, a: &str, b: &str) -> Result<Parting> {
    let place = match Place::find(root)? {
        Ok(place) => place,
        Err(why) => return Ok(Parting::Unnamed(a.to_owned(), NoRevision::NoPast(why))),
    };
    let mut ids = Vec::new();
    for name in [a, b] {
        match commit(&place, name)? {
            Ok(id) => ids.push(id),
            Err(why) => return Ok(Parting::Unnamed(name.to_owned(), why)),
        }
    }
    match place.git.run(&["merge-base", &ids[0], &ids[1]], b"").context("cannot run git")? {
        Ran::Done(answer) => Ok(Parting::At(String::from_utf8_lossy(&answer).trim().to_owned())),
        _ => Ok(Parting::Nowhere),
    }
}

/// What files hold at a commit, in their order; `None` for what is no plain file there.
pub fn contents(root: &Path, rev: &str, paths: &[&TreePath]) -> Result<Vec<Option<Vec<u8>>>> {
    let nothing = || Ok(vec![None; paths.len()]);
    if paths.is_empty() {
        return nothing();
    }
    let Ok(place) = Place::find(root)? else { return nothing() };
    let Ok(commit) = commit(&place, rev)? else { return nothing() };
    // Git reads names line by line.
    let name = |path: &&TreePath| match path.as_str().contains(['\n', '\r']) {
        true => String::new(),
        false => format!("{commit}:{}{path}", place.prefix),
    };
    let names: Vec<String> = paths.iter().map(name).collect();
    let named: Vec<&str> = names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
    let mut found = Objects::new(place.git.clone()).read(&named)?.into_iter();
    Ok(names.iter().map(|name| if name.is_empty() { None } else { found.next().flatten() }).collect())
}

/// The same in a place that is known.
pub fn commit(place: &Place, rev: &str) -> Result<std::result::Result<String, NoRevision>> {
    let missing = || NoRevision::NoSuch { shallow: place.is_shallow() };
    if rev.starts_with('-') || rev.contains('\0') || rev.is_empty() {
        return Ok(Err(missing()));
    }
    match place.git.run(&["rev-parse", "--verify", "--quiet", &format!("{rev}^{{commit}}")], b"") {
        Ok(Ran::Done(answer)) => Ok(Ok(String::from_utf8_lossy(&answer).trim().to_owned())),
        Ok(Ran::NoGit) => Ok(Err(NoRevision::NoPast(NoPast::NoGit))),
        Ok(Ran::Failed(said)) => Ok(Err(match refusal(&said) {
            NoPast::Failed(_) => missing(),
            why => NoRevision::NoPast(why),
        })),
        Err(error) => Err(error).context("cannot run git"),
    }
}

fn known(git: &Git, name: &str) -> Result<Option<String>> {
    match git.run(&["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")], b"") {
        Ok(Ran::Done(answer)) => Ok(Some(String::from_utf8_lossy(&answer).trim().to_owned())),
        Ok(_) => Ok(None),
        Err(error) => Err(error).context("cannot run git"),
    }
}
