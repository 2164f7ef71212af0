//! The output folder: where it may be, and what stands in it.
//!
//! Publishing replaces a whole folder, so everything that could make this the wrong folder is refused before a byte is
//! written: a folder of the user's own, a link, a mount point, the workspace itself.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::base::path::TreePath;
use crate::host::disk::{SyncOptions, marker};

/// How the names of our own files begin when they must lie inside the output.
pub const IN_PLACE_NAME: &str = ".tandem-site.";

/// A place for a site. Its parent folder exists and is canonical.
#[derive(Clone, Debug)]
pub struct Output {
    pub folder: PathBuf,
    pub parent: PathBuf,
    pub in_place: bool,
    name: OsString,
}

/// The site that stands there now.
#[derive(Debug, Default)]
pub struct Standing {
    /// The folder is there, empty or not.
    pub exists: bool,
    /// It carries our marker.
    pub marked: bool,
    /// What we wrote into it.
    pub files: BTreeSet<TreePath>,
    /// The folders that those files lie in.
    pub folders: BTreeSet<TreePath>,
}

impl Output {
    /// Checks the place and makes its parent folder.
    pub fn at(output: &Path, options: &SyncOptions) -> Result<Output> {
        let wanted = std::path::absolute(output).context("cannot tell where the output folder is")?;
        let (Some(parent), Some(name)) = (wanted.parent(), wanted.file_name()) else {
            bail!("the site cannot be written to {}: name a folder for it", output.display());
        };
        fs::create_dir_all(parent).with_context(|| format!("cannot create the folder {}", parent.display()))?;
        let parent = parent.canonicalize().with_context(|| format!("cannot open the folder {}", parent.display()))?;
        let folder = parent.join(name);
        let root = options.root.canonicalize().unwrap_or_else(|_| options.root.to_owned());
        if root.starts_with(&folder) {
            bail!("the site cannot be written to {}: the workspace lies in it", folder.display());
        }
        Ok(Output { name: name.to_owned(), folder, parent, in_place: options.in_place })
    }

    /// A folder of this process: `.NAME.KIND-NUMBER` beside the output, or inside it where nothing may lie beside it.
    pub fn aside(&self, kind: &str) -> PathBuf {
        let mut name = self.aside_prefix(kind);
        name.push(std::process::id().to_string());
        self.aside_folder().join(name)
    }

    pub fn aside_folder(&self) -> &Path {
        if self.in_place { &self.folder } else { &self.parent }
    }

    pub fn aside_prefix(&self, kind: &str) -> OsString {
        self.own_name(&format!("{kind}-"))
    }

    pub fn lock_file(&self) -> PathBuf {
        self.aside_folder().join(self.own_name("lock"))
    }

    fn own_name(&self, end: &str) -> OsString {
        let mut name = OsString::new();
        if self.in_place {
            name.push(IN_PLACE_NAME);
        } else {
            name.push(".");
            name.push(&self.name);
            name.push(".");
        }
        name.push(end);
        name
    }

    /// What is there now; an error when it is not ours to replace.
    pub fn standing(&self) -> Result<Standing> {
        let shown = self.folder.display();
        let found = match fs::symlink_metadata(&self.folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Standing::default()),
            found => found.with_context(|| format!("cannot open {shown}"))?,
        };
        if found.is_symlink() {
            bail!("the site cannot be written to {shown}: it is a link; name the folder it leads to");
        }
        if !found.is_dir() {
            bail!("the site cannot be written to {shown}: a file of that name is in the way");
        }
        if !self.in_place && is_mount_point(&found, &self.parent) {
            bail!("the site cannot be swapped in at {shown}: it is a mount point; build with --in-place");
        }
        let Some(files) = marker::read(&self.folder)? else {
            self.must_be_empty()?;
            return Ok(Standing { exists: true, ..Standing::default() });
        };
        let mut folders = BTreeSet::new();
        for file in &files {
            let mut folder = TreePath::new(file.folder());
            while let Some(path) = folder {
                folder = TreePath::new(path.folder());
                if !folders.insert(path) {
                    break;
                }
            }
        }
        Ok(Standing { exists: true, marked: true, files, folders })
    }

    fn must_be_empty(&self) -> Result<()> {
        let shown = self.folder.display();
        let entries = fs::read_dir(&self.folder).with_context(|| format!("cannot open {shown}"))?;
        for entry in entries {
            let name = entry.with_context(|| format!("cannot open {shown}"))?.file_name();
            // A fresh volume has `lost+found`, and our own lock lies there when we work in place.
            let own = name.as_encoded_bytes().starts_with(IN_PLACE_NAME.as_bytes());
            let ours = self.in_place && (own || name == "lost+found");
            if !ours {
                bail!(
                    "{shown} holds files that tandem did not write ({}), so nothing was changed there; \
                     name another output folder, or move them away",
                    name.to_string_lossy()
                );
            }
        }
        Ok(())
    }
}

impl Standing {
    /// Whether what stands at `path` came from us.
    pub fn is_ours(&self, path: &TreePath) -> bool {
        self.files.contains(path) || self.folders.contains(path)
    }
}

#[cfg(unix)]
fn is_mount_point(found: &fs::Metadata, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(parent).is_ok_and(|parent| parent.dev() != found.dev())
}

#[cfg(not(unix))]
fn is_mount_point(_: &fs::Metadata, _: &Path) -> bool {
    false
}
