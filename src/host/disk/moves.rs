//! Gives files other paths inside the workspace.
//!
//! Nothing is overwritten: what would be in the way is looked for first, and a failure half-way takes back what was moved.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::base::path::TreePath;

/// `root` is canonical.
pub fn rename(root: &Path, moves: &[(TreePath, TreePath)]) -> Result<()> {
    for (from, to) in moves {
        let target = root.join(to.as_str());
        // A name that differs by its case only is the same file on some disks.
        let same = from.as_str().eq_ignore_ascii_case(to.as_str());
        if !same && fs::symlink_metadata(&target).is_ok() {
            bail!("cannot move {from}: {to} is there already");
        }
        let folder = root.join(from.folder()).canonicalize().with_context(|| format!("cannot move {from}"))?;
        if !folder.starts_with(root) {
            bail!("cannot move {from}: it leads out of the workspace");
        }
    }
    let mut done: Vec<(PathBuf, PathBuf)> = Vec::new();
    for (from, to) in moves {
        let (old, new) = (root.join(from.as_str()), root.join(to.as_str()));
        let folder = new.parent().unwrap_or(root);
        let moved = fs::create_dir_all(folder).and_then(|()| fs::rename(&old, &new));
        if let Err(error) = moved {
            for (old, new) in done.iter().rev() {
                let _ = fs::rename(new, old);
            }
            return Err(error).with_context(|| format!("cannot move {from} to {to}"));
        }
        done.push((old, new));
    }
    // A folder that still holds something is not empty and stays.
    for (old, _) in &done {
        let _ = old.parent().filter(|folder| *folder != root).map(fs::remove_dir);
    }
    Ok(())
}
