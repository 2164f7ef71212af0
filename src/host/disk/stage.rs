//! The next site, being built aside.
//!
//! What changed is written here as new files, what did not change is linked from the standing site: links cost no
//! bytes, and because no file is ever written twice, two generations may share them. Dropped unfinished, it is gone.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::base::path::TreePath;
use crate::host::disk::Content;
use crate::host::disk::{leftovers, marker, open};

pub struct Stage {
    pub folder: PathBuf,
    /// Where the site will be: for messages, which name the file that the user knows.
    output: PathBuf,
    root: PathBuf,
    folders: BTreeSet<String>,
}

impl Stage {
    /// Begins in the new folder `folder`. The marker comes first, so that a crash leaves something we know as ours.
    pub fn begin(folder: PathBuf, output: &Path, root: &Path) -> Result<Stage> {
        fs::create_dir(&folder).with_context(|| format!("cannot create the folder {}", folder.display()))?;
        let stage = Stage { folder, output: output.to_owned(), root: root.to_owned(), folders: BTreeSet::new() };
        stage.mark(&BTreeSet::new())?;
        Ok(stage)
    }

    /// Writes a new file.
    pub fn write(&mut self, path: &TreePath, content: &Content) -> Result<()> {
        self.make_folder(path.folder())?;
        let at = self.folder.join(path.as_str());
        let written = match content {
            Content::Bytes(bytes) => write_bytes(&at, bytes),
            Content::Shared(bytes) => write_bytes(&at, bytes),
            Content::Attachment(source) => copy(&at, &self.root, source)?,
            Content::Beside(root, source) => copy(&at, root, source)?,
        };
        written.with_context(|| format!("cannot write {}", self.output.join(path.as_str()).display()))
    }

    /// Takes over a file of the standing site as it is.
    pub fn keep(&mut self, path: &TreePath) -> Result<()> {
        self.make_folder(path.folder())?;
        let standing = self.output.join(path.as_str());
        let linked = link_or_copy(&standing, &self.folder.join(path.as_str()));
        linked.with_context(|| format!("cannot keep {}", standing.display()))
    }

    /// Writes the list of all files.
    pub fn mark(&self, files: &BTreeSet<TreePath>) -> Result<()> {
        let at = self.folder.join(marker::NAME);
        fs::write(&at, marker::bytes(files))
            .with_context(|| format!("cannot write {}", self.output.join(marker::NAME).display()))
    }

    fn make_folder(&mut self, folder: &str) -> Result<()> {
        if folder.is_empty() || self.folders.contains(folder) {
            return Ok(());
        }
        fs::create_dir_all(self.folder.join(folder))
            .with_context(|| format!("cannot create the folder {}", self.output.join(folder).display()))?;
        self.folders.insert(folder.to_owned());
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // After a swap this is the old site; after a failure the half of a new one. Neither is needed, and what cannot
        // be removed now is removed by the next build.
        let _ = leftovers::remove(&self.folder);
    }
}

/// A second name for the same file. Where a file system has none (or a user may not link a file of another's), a copy
/// with the same time.
pub fn link_or_copy(from: &Path, to: &Path) -> io::Result<()> {
    let Err(error) = fs::hard_link(from, to) else { return Ok(()) };
    let found = fs::symlink_metadata(from)?;
    if error.kind() == io::ErrorKind::AlreadyExists || !found.is_file() {
        return Err(error);
    }
    fs::copy(from, to)?;
    if let Ok(time) = found.modified() {
        fs::OpenOptions::new().write(true).open(to)?.set_modified(time)?;
    }
    Ok(())
}

/// A copy of a file of a workspace; an error of its own where that one cannot be opened.
fn copy(at: &Path, root: &Path, source: &TreePath) -> Result<io::Result<()>> {
    let (mut source, _) = open::open_attachment(root, source)?;
    Ok(fs::File::create_new(at).and_then(|mut file| io::copy(&mut source, &mut file)).map(|_| ()))
}

fn write_bytes(at: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::File::create_new(at)?.write_all(bytes)
}
