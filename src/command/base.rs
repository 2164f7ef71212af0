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
use crate::host::git::{self, Parting, Revision};
use crate::model::act::{Act, Acts};
use crate::model::document::Document;
use crate::words::catalogue::Catalogue;

/// A change: where it began and where it leads.
pub struct Change {
    /// `None` when there was no workspace yet, so that all of it is new.
    pub before: Option<ManuallyDrop<Loaded>>,
    pub after: ManuallyDrop<Loaded>,
    /// The commits that it is made of.
    commits: Vec<Act>,
}

/// No change: the workspace as it is.
pub fn none(after: ManuallyDrop<Loaded>) -> Change {
    Change { before: None, after, commits: Vec::new() }
}

/// What changed since the line that `rev` names was left. Where the two never met, or met before a shallow clone begins,
/// nobody can say what the change is.
pub fn change(global: &Global, rev: &str) -> Result<Change> {
    let root = load::root(global)?;
    let commit = parting(global, &root, rev)?;
    // Git tells of the commits while the two states are read.
    let (commits, both) = std::thread::scope(|scope| {
        let told = scope.spawn(|| git::acts(&root, &commit, head(global)));
        (told.join(), load::both(global, &commit, global.at.as_deref()))
    });
    let (before, after) = both?;
    let commits = commits.map_err(|_| anyhow::anyhow!("a thread of the program stopped"))??;
    Ok(Change { before: Some(before).filter(|before| !before.is_empty()), after, commits })
}

/// The commit that a change leads to, as far as it is committed.
fn head(global: &Global) -> &str {
    global.at.as_deref().unwrap_or("HEAD")
}

fn parting(global: &Global, root: &Path, rev: &str) -> Result<String> {
    let refuse = |text: Text| Usage(Catalogue::new(global.lang.as_deref().unwrap_or("en")).say(&text));
    match git::parting(root, rev, head(global))? {
        Parting::At(commit) => Ok(commit),
        Parting::Unnamed(name, why) if name == rev => Err(refuse(source::no_revision(&why, root, rev)).into()),
        _ => Err(refuse(Text::with("error-no-merge-base", vec![("rev", rev.into())])).into()),
    }
}

impl Change {
    /// What people did for it; `approved` are those of whom the forge knows that they approved.
    pub fn acts(&self, global: &Global, approved: &[String]) -> Result<Acts> {
        Ok(Acts {
            commits: self.commits.clone(),
            approved: approved.iter().map(|id| Str::from(id.trim())).filter(|id| !id.is_empty()).collect(),
            uncommitted: if global.at.is_none() { self.uncommitted()? } else { BTreeSet::new() },
        })
    }

    /// The changed documents that differ from the last commit. Only these few are read from it: to ask git would run
    /// whatever filters the repository configures.
    fn uncommitted(&self) -> Result<BTreeSet<TreePath>> {
        let changed = self.after.workspace().documents.iter().filter(|document| {
            let then = self.before.as_ref().and_then(|before| before.document(&document.path));
            let is_same = |then: &Document| {
                then.text.is_shared_with(&document.text) || then.text.bytes() == document.text.bytes()
            };
            !then.is_some_and(is_same)
        });
        let changed: Vec<&Document> = changed.map(|document| &**document).collect();
        let paths: Vec<&TreePath> = changed.iter().map(|document| &document.path).collect();
        let then = git::contents(&self.after.root, "HEAD", &paths)?;
        let differ = changed.into_iter().zip(then);
        let mut differ: Vec<&Document> =
            differ.filter(|(now, then)| then.as_deref() != Some(now.text.bytes())).map(|(now, _)| now).collect();
        // What is a link there has its bytes elsewhere; to follow it takes a list of all files.
        if !differ.is_empty()
            && let Ok(head) = Revision::open(&self.after.root, "HEAD")?
        {
            differ.retain(|document| head.bytes(&document.path).ok().as_deref() != Some(document.text.bytes()));
        }
        Ok(differ.into_iter().map(|document| document.path.clone()).collect())
    }
}
