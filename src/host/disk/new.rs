//! Writes files that are not there yet: a workspace from its template, a document from its form.
//!
//! Somebody who runs `init` in the wrong folder must lose nothing and get no half of a workspace: everything is looked
//! at first, all that is in the way is told at once, and a failure half-way takes back what was written.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::base::path::TreePath;
use crate::base::tree::{File, Tree};
use crate::host::disk::NewFiles;

pub fn write_new(root: &Path, files: &Tree) -> Result<NewFiles> {
    let mut made = Made::default();
    made.folder(root).with_context(|| format!("cannot create the folder {}", root.display()))?;
    let root = root.canonicalize().with_context(|| format!("cannot open the folder {}", root.display()))?;
    let mut conflicts: Vec<TreePath> = files.iter().filter_map(|(path, _)| in_the_way(&root, path)).collect();
    conflicts.sort();
    conflicts.dedup();
    if !conflicts.is_empty() {
        return Ok(NewFiles::Conflicts(conflicts));
    }
    for (path, file) in files.iter() {
        let File::Text(bytes) = file else { bail!("cannot write {path}: its bytes are not at hand") };
        let at = root.join(path.as_str());
        let written = made.folder(at.parent().unwrap_or(&root)).and_then(|()| made.file(&at, bytes));
        written.with_context(|| format!("cannot write {}", at.display()))?;
    }
    made.keep();
    Ok(NewFiles::Written)
}

pub fn taken(root: &Path, files: &Tree) -> Vec<TreePath> {
    // A folder that is not there yet takes nobody's place.
    let Ok(root) = root.canonicalize() else { return Vec::new() };
    files.iter().filter(|(path, _)| in_the_way(&root, path).is_some()).map(|(path, _)| path.clone()).collect()
}

/// What stands where `path` should go: the file itself, or something in the place of one of its folders.
fn in_the_way(root: &Path, path: &TreePath) -> Option<TreePath> {
    let mut open = TreePath::new(path.folder());
    let mut blocked = None;
    while let Some(folder) = open {
        let at = root.join(folder.as_str());
        // A link to a folder of the workspace serves as well as a folder; one that leads out is in the way.
        let serves = match at.canonicalize() {
            Ok(target) => target.starts_with(root) && target.is_dir(),
            Err(_) => fs::symlink_metadata(&at).is_err(),
        };
        open = TreePath::new(folder.folder());
        if !serves {
            blocked = Some(folder);
        }
    }
    blocked.or_else(|| fs::symlink_metadata(root.join(path.as_str())).is_ok().then(|| path.clone()))
}

/// What this call made; taken back when it is dropped before `keep`.
#[derive(Default)]
struct Made {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Made {
    fn file(&mut self, at: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = fs::File::create_new(at)?;
        self.files.push(at.to_owned());
        file.write_all(bytes)
    }

    fn folder(&mut self, at: &Path) -> io::Result<()> {
        let missing: Vec<&Path> =
            at.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
        for folder in missing.into_iter().rev() {
            match fs::create_dir(folder) {
                Ok(()) => self.folders.push(folder.to_owned()),
                Err(error) if error.kind() == ErrorKind::AlreadyExists && folder.is_dir() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn keep(mut self) {
        self.files.clear();
        self.folders.clear();
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        for file in &self.files {
            let _ = fs::remove_file(file);
        }
        // A folder that somebody else used in the meantime is not empty and stays.
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}
