//! `.tandem-site.json`: the sign that a folder is ours, and the list of what we wrote into it.
//!
//! Without the sign nothing in a folder is touched. With the list, a file that somebody else put there is told from a
//! page that no longer exists.

use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::base::path::TreePath;
use crate::host::disk::open;

pub const NAME: &str = ".tandem-site.json";

const VERSION: u64 = 1;

#[derive(Serialize, Deserialize)]
struct Written {
    version: u64,
    generator: String,
    #[serde(default)]
    files: Vec<String>,
}

/// The files that `folder` got from us; `None` when it carries no marker.
pub fn read(folder: &Path) -> Result<Option<BTreeSet<TreePath>>> {
    let at = folder.join(NAME);
    let mut text = String::new();
    match open::open_regular(&at) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", at.display())),
        Ok(None) => bail!("{} is not a regular file, so this folder is left alone", at.display()),
        Ok(Some((mut file, _))) => {
            file.read_to_string(&mut text).with_context(|| format!("cannot read {}", at.display()))?;
        }
    }
    let written: Option<Written> = serde_json::from_str(&text).ok();
    let written = written.filter(|written| written.generator == "tandem").with_context(|| {
        format!("{} is damaged: move the folder {} away and build again", at.display(), folder.display())
    })?;
    if written.version != VERSION {
        bail!(
            "the site in {} was built by another version of tandem: use that, or move the folder away",
            folder.display()
        );
    }
    Ok(Some(written.files.iter().filter_map(|path| TreePath::new(path)).collect()))
}

/// Whether `folder` carries a marker, readable or not.
pub fn stands_in(folder: &Path) -> bool {
    fs::symlink_metadata(folder.join(NAME)).is_ok_and(|found| found.is_file())
}

/// The marker's bytes for a site of these files, one a line.
pub fn bytes(files: &BTreeSet<TreePath>) -> Vec<u8> {
    let files = files.iter().map(|path| path.as_str().to_owned()).collect();
    let written = Written { version: VERSION, generator: "tandem".to_owned(), files };
    // Numbers and strings always serialise.
    let mut bytes = serde_json::to_vec_pretty(&written).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
