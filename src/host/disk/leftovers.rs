//! Cleans up after a build that was killed.
//!
//! A killed build leaves at most a folder beside the output: half of a next site, or, where two folders cannot be
//! exchanged in one step, the old site under another name and nothing at its own. Both are put right here, under the
//! lock, before anything else. Only folders with our names and our marker are touched.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::host::disk::marker;
use crate::host::disk::output::Output;

/// Brings back an old site whose successor never came, and removes the rest.
pub fn mend(output: &Output) -> Result<()> {
    let old = leftovers(output, "old");
    if !output.in_place && fs::symlink_metadata(&output.folder).is_err() {
        // More than one can only be there if somebody copied one: the name decides, always the same.
        if let Some(site) = old.iter().rev().find(|folder| marker::stands_in(folder)) {
            fs::rename(site, &output.folder)
                .with_context(|| format!("cannot bring back the last site to {}", output.folder.display()))?;
        }
    }
    for folder in old.iter().chain(&leftovers(output, "next")) {
        if marker::stands_in(folder) || is_empty(folder) {
            // What resists is no reason to refuse a build; it is tried again next time.
            let _ = remove(folder);
        }
    }
    Ok(())
}

/// Removes a site. The marker goes last, so that half of it is still known as ours.
pub fn remove(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() == marker::NAME {
            continue;
        }
        if entry.file_type()?.is_dir() { fs::remove_dir_all(entry.path())? } else { fs::remove_file(entry.path())? }
    }
    let marker = folder.join(marker::NAME);
    if fs::symlink_metadata(&marker).is_ok() {
        fs::remove_file(marker)?;
    }
    fs::remove_dir(folder)
}

/// Real folders beside the output with the names that we give, sorted.
fn leftovers(output: &Output, kind: &str) -> Vec<PathBuf> {
    let prefix = output.aside_prefix(kind);
    let Ok(entries) = fs::read_dir(output.aside_folder()) else { return Vec::new() };
    let ours = entries.flatten().filter(|entry| {
        let name = entry.file_name();
        let number = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes());
        number.is_some_and(|number| !number.is_empty() && number.iter().all(u8::is_ascii_digit))
            && entry.file_type().is_ok_and(|kind| kind.is_dir())
    });
    let mut found: Vec<PathBuf> = ours.map(|entry| entry.path()).collect();
    found.sort();
    found
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}
