//! The state that a change began with, for commands that judge the change.

use std::collections::BTreeSet;
use std::mem::ManuallyDrop;

use anyhow::Result;

use crate::base::path::TreePath;
use crate::base::text::{Str, Text};
use crate::cli::Global;
use crate::command::load::{self, Loaded};
use crate::command::{Usage, source};
use crate::host::git::{self, NoRevision, Revision};
use crate::model::act::Acts;

/// The commit at which the change left the line that `rev` names. Where the two never met, or met before a shallow clone
/// begins, nobody can say what the change is.
pub fn commit(global: &Global, after: &Loaded, rev: &str) -> Result<String> {
    let head = global.at.as_deref().unwrap_or("HEAD");
    if let Err(why) = git::resolve(&after.root, rev)? {
        return Err(Usage(after.words.say(&source::no_revision(&why, &after.root, rev))).into());
    }
    let met = git::merge_base(&after.root, rev, head)?;
    met.ok_or_else(|| Usage(after.words.say(&Text::with("error-no-merge-base", vec![("rev", rev.into())]))).into())
}

/// The workspace as it was at `commit`; `None` when there was none yet, so that all of it is new.
pub fn before(global: &Global, after: &Loaded, commit: &str) -> Result<Option<ManuallyDrop<Loaded>>> {
    if let Err(NoRevision::NoWorkspace) = Revision::open(&after.root, commit)? {
        return Ok(None);
    }
    load::revision(global, commit).map(Some)
}

/// What people did since `commit`; `approved` are those of whom the forge knows that they approved.
pub fn acts(global: &Global, (before, after): (&Loaded, &Loaded), commit: &str, approved: &[String]) -> Result<Acts> {
    let head = global.at.as_deref().unwrap_or("HEAD");
    Ok(Acts {
        commits: git::acts(&after.root, commit, head)?,
        approved: approved.iter().map(|id| Str::from(id.trim())).filter(|id| !id.is_empty()).collect(),
        uncommitted: if global.at.is_none() { uncommitted(before, after)? } else { BTreeSet::new() },
    })
}

/// The changed documents that differ from the last commit. Only these few are read from it: to ask git would run whatever
/// filters the repository configures.
fn uncommitted(before: &Loaded, after: &Loaded) -> Result<BTreeSet<TreePath>> {
    let Ok(head) = Revision::open(&after.root, "HEAD")? else { return Ok(BTreeSet::new()) };
    let mut found = BTreeSet::new();
    for document in &after.workspace().documents {
        let now = document.text.as_bytes();
        let earlier = before.document(&document.path).map(|document| document.text.as_bytes());
        if earlier != Some(now) && head.bytes(&document.path).ok().as_deref() != Some(now) {
            found.insert(document.path.clone());
        }
    }
    Ok(found)
}
