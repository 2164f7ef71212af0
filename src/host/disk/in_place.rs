//! Moves the files of a stage into the output one by one, for folders that cannot be swapped.
//!
//! Each file is whole at every moment, the site as a whole may be half old and half new while this runs. Before the
//! first move the marker lists the files of both, so that after a crash everything is still known as ours.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;

use anyhow::{Context, Result};

use crate::base::path::TreePath;
use crate::host::disk::marker;
use crate::host::disk::output::{Output, Standing};
use crate::host::disk::stage::Stage;

/// What is to become of the output.
pub struct Moves<'a> {
    pub written: &'a BTreeSet<TreePath>,
    pub removed: &'a [TreePath],
    /// All files of the new site.
    pub files: &'a BTreeSet<TreePath>,
}

pub fn settle(stage: &Stage, output: &Output, standing: &Standing, moves: &Moves) -> Result<()> {
    let both: BTreeSet<TreePath> = standing.files.union(moves.files).cloned().collect();
    if !standing.marked || both != standing.files {
        mark(stage, output, &both)?;
    }
    // Removing comes first: a page may take the name of a folder that goes.
    for path in moves.removed {
        remove(output, path)?;
    }
    for path in moves.written {
        let at = output.folder.join(path.as_str());
        let context = || format!("cannot write {}", at.display());
        fs::create_dir_all(output.folder.join(path.folder())).with_context(context)?;
        fs::rename(stage.folder.join(path.as_str()), &at).with_context(context)?;
    }
    if both != *moves.files {
        mark(stage, output, moves.files)?;
    }
    Ok(())
}

/// Replaces the marker in the output. The stage keeps its own at every moment: killed without it, nobody would know the
/// stage as ours, and it would stay forever.
fn mark(stage: &Stage, output: &Output, files: &BTreeSet<TreePath>) -> Result<()> {
    let next = stage.folder.join(format!("{}.next", marker::NAME));
    let at = output.folder.join(marker::NAME);
    let replaced = fs::write(&next, marker::bytes(files)).and_then(|()| fs::rename(&next, &at));
    replaced.with_context(|| format!("cannot write {}", at.display()))
}

/// Removes a page that is no more, and the folders that it leaves empty.
fn remove(output: &Output, path: &TreePath) -> Result<()> {
    let at = output.folder.join(path.as_str());
    match fs::remove_file(&at) {
        Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Err(error).with_context(|| format!("cannot remove {}", at.display()));
        }
        _ => {}
    }
    let mut folder = TreePath::new(path.folder());
    while let Some(path) = folder {
        if fs::remove_dir(output.folder.join(path.as_str())).is_err() {
            break;
        }
        folder = TreePath::new(path.folder());
    }
    Ok(())
}
