//! The state that a change began with, for commands that judge the change.

use std::collections::BTreeSet;
use std::mem::ManuallyDrop;
use std::path::Path;

use anyhow::Result;

use crate::base::path::TreePath;
use crate::base::text::{Str, Text};
use crate::cli::Global;
use crate::command::load::{self, Loaded};
use crate::command::{Usage, source};
use crate::host::git::{self, Revision};
use crate::model::act::Acts;
use crate::words::catalogue::Catalogue;

/// A change: where it began and where it leads.
pub struct Change {
    /// The commit at which it left the other line.
    commit: String,
    /// `None` when there was no workspace yet, so that all of it is new.
    pub before: Option<ManuallyDrop<Loaded>>,
    pub after: ManuallyDrop<Loaded>,
}

/// No change: the workspace as it is.
pub fn none(after: ManuallyDrop<Loaded>) -> Change {
    Change { commit: String::new(), before: None, after }
}

/// What changed since the line that `rev` names was left. Where the two never met, or met before a shallow clone begins,
/// nobody can say what the change is.
pub fn change(global: &Global, rev: &str) -> Result<Change> {
    let root = load::root(global)?;
    let commit = parting(global, &root, rev)?;
    let (before, after) = load::both(global, &commit, global.at.as_deref())?;
    Ok(Change { commit, before: Some(before).filter(|before| !before.is_empty()), after })
}

fn parting(global: &Global, root: &Path, rev: &str) -> Result<String> {
    let refuse = |text: Text| Usage(Catalogue::new(global.lang.as_deref().unwrap_or("en")).say(&text));
    if let Err(why) = git::resolve(root, rev)? {
        return Err(refuse(source::no_revision(&why, root, rev)).into());
    }
    let met = git::merge_base(root, rev, global.at.as_deref().unwrap_or("HEAD"))?;
    met.ok_or_else(|| refuse(Text::with("error-no-merge-base", vec![("rev", rev.into())])).into())
}

impl Change {
    /// What people did for it; `approved` are those of whom the forge knows that they approved.
    pub fn acts(&self, global: &Global, approved: &[String]) -> Result<Acts> {
        let head = global.at.as_deref().unwrap_or("HEAD");
        Ok(Acts {
            commits: git::acts(&self.after.root, &self.commit, head)?,
            approved: approved.iter().map(|id| Str::from(id.trim())).filter(|id| !id.is_empty()).collect(),
            uncommitted: if global.at.is_none() { self.uncommitted()? } else { BTreeSet::new() },
        })
    }

    /// The changed documents that differ from the last commit. Only these few are read from it: to ask git would run
    /// whatever filters the repository configures.
    fn uncommitted(&self) -> Result<BTreeSet<TreePath>> {
        let Ok(head) = Revision::open(&self.after.root, "HEAD")? else { return Ok(BTreeSet::new()) };
        let mut found = BTreeSet::new();
        for document in &self.after.workspace().documents {
            let now = document.text.bytes();
            let then = self.before.as_ref().and_then(|before| before.document(&document.path));
            let is_shared = then.is_some_and(|then| then.text.is_shared_with(&document.text));
            if !is_shared
                && then.map(|document| document.text.bytes()) != Some(now)
                && head.bytes(&document.path).ok().as_deref() != Some(now)
            {
                found.insert(document.path.clone());
            }
        }
        Ok(found)
    }
}
