//! What git ignores in a folder that may come from anybody.
//!
//! An ignore file is read before anything else is known, so it is opened like every other file: no link is followed (git follows
//! none either), no pipe waited for, and no more is read than a text may have. One that is refused counts for nothing, and
//! is told.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::base::tree::{File, Refusal};
use crate::host::disk::open;

const NAME: &str = ".gitignore";

/// The ignore files of a walk, each read when the first entry of its folder is met.
pub struct Ignored {
    /// Ignore files above it concern nobody.
    top: PathBuf,
    by_folder: Mutex<BTreeMap<PathBuf, Arc<Gitignore>>>,
}

impl Ignored {
    /// The rules that count below `root`: those of its repository, or its own where it lies in none.
    pub fn at(root: &Path) -> Ignored {
        let top = root.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(root);
        Ignored { top: top.to_owned(), by_folder: Mutex::default() }
    }

    /// Whether git leaves this entry out. The folder nearest to it has the last word.
    pub fn leaves_out(&self, at: &Path, is_folder: bool) -> bool {
        let folders = at.ancestors().skip(1).take_while(|folder| folder.starts_with(&self.top));
        let said = folders.map(|folder| self.rules(folder)).find_map(|rules| {
            let said = rules.matched(at, is_folder);
            (!said.is_none()).then(|| said.is_ignore())
        });
        said.unwrap_or(false)
    }

    fn rules(&self, folder: &Path) -> Arc<Gitignore> {
        let mut known = self.by_folder.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(rules) = known.get(folder) {
            return rules.clone();
        }
        let rules = Arc::new(read(folder));
        known.insert(folder.to_owned(), rules.clone());
        rules
    }
}

/// The rules in the ignore file of a folder; none when it has none, or one that cannot be read.
pub fn read(folder: &Path) -> Gitignore {
    let File::Text(bytes) = open::read_regular(&folder.join(NAME), true) else { return Gitignore::empty() };
    let mut builder = GitignoreBuilder::new(folder);
    for line in String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').lines() {
        // A line that nobody can read is left out, as git does it.
        let _ = builder.add_line(None, line);
    }
    builder.build().unwrap_or_else(|_| Gitignore::empty())
}

/// Why the ignore file at this path cannot be read; `None` for one that can, and for every other file.
pub fn refused(at: &Path) -> Option<Refusal> {
    if at.file_name()? != NAME {
        return None;
    }
    match open::read_regular(at, true) {
        File::Refused(refusal) => Some(refusal),
        _ => None,
    }
}
