//! Puts the next site in the place of the old one.
//!
//! Linux and macOS exchange two folders in one step: at every moment one whole site is there. Elsewhere, and on file
//! systems that cannot, it takes two renames with a gap between them that `leftovers` mends.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result};

use crate::host::disk::marker;
use crate::host::disk::output::Output;

/// Exchanges two folders in one step, or fails without having done anything.
pub type Exchange = fn(&Path, &Path) -> io::Result<()>;

/// Afterwards `next` stands at the output; the old site, if there was one, stands where `next` was.
pub fn swap(next: &Path, output: &Output, exists: bool, exchange: Exchange) -> Result<()> {
    let context = || format!("cannot put the new site in place at {}", output.folder.display());
    if !exists {
        return fs::rename(next, &output.folder).with_context(context);
    }
    if let Ok(found) = fs::metadata(&output.folder) {
        fs::set_permissions(next, found.permissions()).with_context(context)?;
    }
    match exchange(next, &output.folder) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::ResourceBusy => {
            Err(error).with_context(|| format!("{}; it seems to be a mount point: build with --in-place", context()))
        }
        Err(_) => two_renames(next, output).with_context(context),
    }
}

/// The folder exchange of this system.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

/// There is none.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

fn two_renames(next: &Path, output: &Output) -> io::Result<()> {
    let old = output.aside("old");
    if !marker::stands_in(&output.folder) {
        // An empty folder: nothing to keep, and without a marker nobody would clean it up.
        fs::remove_dir(&output.folder)?;
        return fs::rename(next, &output.folder);
    }
    fs::rename(&output.folder, &old)?;
    if let Err(error) = fs::rename(next, &output.folder) {
        // Back to the old site; the first error is the one to tell.
        let _ = fs::rename(&old, &output.folder);
        return Err(error);
    }
    // Under the name of the next site it is removed like the old site after an exchange.
    fs::rename(&old, next)
}
