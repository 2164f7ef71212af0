//! Names of commits → commits.
//!
//! A name comes from a person, so it never reaches git where an option could stand; afterwards only ids travel on.

use std::path::Path;

use anyhow::{Context, Result};

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

/// The commit at which two lines parted; `None` where they never met, or met before a shallow clone begins.
pub fn merge_base(root: &Path, a: &str, b: &str) -> Result<Option<String>> {
    let Ok(place) = Place::find(root)? else { return Ok(None) };
    let (Ok(a), Ok(b)) = (commit(&place, a)?, commit(&place, b)?) else { return Ok(None) };
    match place.git.run(&["merge-base", &a, &b], b"").context("cannot run git")? {
        Ran::Done(answer) => Ok(Some(String::from_utf8_lossy(&answer).trim().to_owned())),
        _ => Ok(None),
    }
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
