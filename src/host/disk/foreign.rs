//! What lies in the output that we did not write: a `CNAME`, a `.git` folder, a file that somebody dropped there.
//!
//! A swap would lose it. It is told and carried over to the next site.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Error, Result, anyhow};

use crate::base::path::TreePath;
use crate::host::disk::output::{IN_PLACE_NAME, Output};
use crate::host::disk::stage::{Stage, link_or_copy};

/// Paths relative to the output; of a folder that holds nothing of ours only the folder. Sorted.
pub fn find(output: &Output, is_ours: impl Fn(&TreePath) -> bool) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(folder) = open.pop() {
        let at = output.folder.join(&folder);
        let entries = fs::read_dir(&at).with_context(|| format!("cannot open {}", at.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot open {}", at.display()))?;
            let path = folder.join(entry.file_name());
            if folder.as_os_str().is_empty() && is_tool(&path, output.in_place) {
                continue;
            }
            let ours = tree_path(&path).is_some_and(|path| is_ours(&path));
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            match (ours, is_folder) {
                (true, true) => open.push(path),
                (true, false) => {}
                (false, _) => found.push(path),
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Nothing of the user's may stand where a page goes, or in a folder whose name a page takes.
pub fn check(found: &[PathBuf], output: &Output, pages: &BTreeSet<TreePath>) -> Result<()> {
    let taken = found.iter().find(|path| path.ancestors().filter_map(tree_path).any(|path| pages.contains(&path)));
    taken.map_or(Ok(()), |path| Err(self::taken(&output.folder.join(path))))
}

/// The error for a page whose place is taken.
pub fn taken(at: &Path) -> Error {
    anyhow!("{} was not written by tandem, but a page is to be published in its place: move it away", at.display())
}

/// Links these files and folders into the next site.
pub fn carry(found: &[PathBuf], output: &Output, stage: &Stage) -> Result<()> {
    for path in found {
        let (from, to) = (output.folder.join(path), stage.folder.join(path));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot keep {}", from.display()))?;
        }
        copy_links(&from, &to).with_context(|| {
            format!(
                "cannot keep {}, which tandem did not write: move it away, or build with --in-place",
                from.display()
            )
        })?;
    }
    Ok(())
}

/// The marker, what a build in place leaves when it is killed, and what a volume brings along.
fn is_tool(path: &Path, in_place: bool) -> bool {
    let name = path.as_os_str().as_encoded_bytes();
    let own = name.strip_prefix(IN_PLACE_NAME.as_bytes());
    own.is_some_and(|kind| kind == b"json" || kind == b"lock" || kind.starts_with(b"next-"))
        || (in_place && path == Path::new("lost+found"))
}

fn tree_path(path: &Path) -> Option<TreePath> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    TreePath::new(&parts?.join("/"))
}

/// A folder is made anew and its files get a second name; a link stays a link.
fn copy_links(from: &Path, to: &Path) -> io::Result<()> {
    let mut open = vec![(from.to_owned(), to.to_owned())];
    while let Some((from, to)) = open.pop() {
        let found = fs::symlink_metadata(&from)?;
        if !found.is_dir() {
            link_or_copy(&from, &to)?;
            continue;
        }
        fs::create_dir(&to)?;
        fs::set_permissions(&to, found.permissions())?;
        for entry in fs::read_dir(&from)? {
            let name = entry?.file_name();
            open.push((from.join(&name), to.join(&name)));
        }
    }
    Ok(())
}
