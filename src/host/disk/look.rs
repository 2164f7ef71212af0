//! A look at the whole workspace, and the same again where only a few files have changed since.
//!
//! Exists because opening ten thousand files to find the one that was saved takes longer than everything else that a save
//! asks for. Only what is certain is decided here: files that belonged to the workspace and still are files, or are gone.
//! Anything else (a new name, a folder, a link) needs the rules of what belongs, and so a look at everything.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::Result;

use crate::base::path::TreePath;
use crate::base::tree::{File, Tree};
use crate::host::disk::walk::{self, APART, Entry};
use crate::host::disk::{LoadOptions, canonical, links, open};

/// More files are read faster by looking at everything, since that is done side by side.
const FEW: usize = 1000;

/// What lay there at one moment.
#[derive(Clone, Debug)]
pub struct Look {
    pub tree: Tree,
    /// Some file has a second name, so that a change of one is a change of another.
    has_links: bool,
}

/// The workspace as it lies on the disk. A file that cannot be read is in the tree as a refusal.
pub fn look(root: &Path, options: &LoadOptions) -> Result<Look> {
    let root = canonical(root)?;
    let found = walk::walk(&root, walk::Rules::workspace(&root, options)?);
    let has_links = found.entries.iter().any(|(_, entry)| matches!(entry, Entry::Link(_)));
    Ok(Look { tree: links::follow(&root, found, open::reads_as_text), has_links })
}

impl Look {
    /// The same with these files as they are now, by the same rules of what belongs; `None` where only a look at everything
    /// can tell.
    pub fn again(&self, root: &Path, touched: &[TreePath]) -> Option<Look> {
        if self.has_links || touched.len() > FEW {
            return None;
        }
        let root = canonical(root).ok()?;
        let mut tree = self.tree.clone();
        // Themes and templates are no part of it.
        let touched = touched.iter().filter(|path| !APART.iter().any(|folder| path.is_below(folder)));
        for path in touched {
            let at = root.join(path.as_str());
            let known = tree.get(path).map(|file| matches!(file, File::Text(_) | File::Attachment(_)));
            match (fs::symlink_metadata(&at), known) {
                (Ok(found), Some(true)) if found.is_file() => {
                    let file = open::read_regular(&at, open::reads_as_text(path));
                    // It can go between the two; then there is nothing to be told of it.
                    if matches!(file, File::Refused(_)) {
                        return None;
                    }
                    tree.insert(path.clone(), file);
                }
                (Err(error), Some(_)) if error.kind() == ErrorKind::NotFound => tree.remove(path),
                (Err(error), None) if error.kind() == ErrorKind::NotFound => {}
                _ => return None,
            }
        }
        Some(Look { tree, has_links: false })
    }
}
