//! Another workspace, by its way from this one.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::base::path::TreePath;
use crate::base::tree::File;
use crate::host::disk::{CONFIG_FILE, canonical, read};

/// What lies at a way that somebody wrote down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// No folder.
    Missing,
    /// A folder without `tandem.yaml`.
    NoWorkspace,
    /// The workspace itself.
    Itself,
    /// A folder that the workspace lies in.
    Around,
    /// Another workspace: its real folder, and what stands in its settings.
    Workspace { folder: PathBuf, settings: String },
}

/// What lies at `way` from the workspace `root`.
pub fn beside(root: &Path, way: &str) -> Result<Beside> {
    let Ok(folder) = root.join(way).canonicalize() else { return Ok(Beside::Missing) };
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    if folder == root {
        return Ok(Beside::Itself);
    }
    if root.starts_with(&folder) {
        return Ok(Beside::Around);
    }
    if !folder.is_dir() {
        return Ok(Beside::Missing);
    }
    let settings = TreePath::new(CONFIG_FILE).map(|path| read(&folder, &path)).transpose()?.flatten();
    Ok(match settings {
        Some(File::Text(bytes)) => Beside::Workspace { folder, settings: String::from_utf8_lossy(&bytes).into_owned() },
        _ => Beside::NoWorkspace,
    })
}

/// The path of a folder inside the workspace `root`; `None` where it lies elsewhere.
pub fn inside(root: &Path, folder: &Path) -> Option<TreePath> {
    let root = canonical(root).ok()?;
    let parts: Option<Vec<&str>> = folder.strip_prefix(root).ok()?.iter().map(|part| part.to_str()).collect();
    TreePath::new(&parts?.join("/"))
}
