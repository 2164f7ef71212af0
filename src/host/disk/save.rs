//! Replaces existing files by their edited bytes.
//!
//! An edit is planned on what was read. If the file is another one by now (an editor saved, git switched branches),
//! writing would undo somebody's work; so all files are compared first, written aside, and then renamed into place.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};

use crate::base::tree::{File, Refusal};
use crate::host::disk::{Replacement, open};

/// `root` is canonical.
pub fn save(root: &Path, replacements: &[Replacement]) -> Result<()> {
    let mut aside: Vec<Aside> = Vec::new();
    for replacement in replacements {
        let at = root.join(replacement.path.as_str());
        let target = still_as_read(root, &at, replacement.before)?;
        let written = Aside::write(&target, replacement.after);
        aside.push(written.with_context(|| format!("cannot write {}", at.display()))?);
    }
    for file in aside {
        let renamed = fs::rename(&file.at, &file.target);
        renamed.with_context(|| format!("cannot write {}", file.target.display()))?;
    }
    Ok(())
}

/// Where the file really is (a link inside the workspace stays a link), if it still holds `before`.
fn still_as_read(root: &Path, at: &Path, before: &[u8]) -> Result<PathBuf> {
    let target = open::resolve(root, at).map_err(|refusal| match refusal {
        Refusal::Dangling => anyhow!("cannot change {}: it does not exist any more", at.display()),
        Refusal::Unreadable(words) => anyhow!("cannot read {}: {words}", at.display()),
        _ => anyhow!("cannot change {}: it leads out of the workspace", at.display()),
    })?;
    match open::read_regular(&target, true) {
        File::Text(bytes) if &*bytes == before => Ok(target),
        File::Text(_) => {
            bail!("{} was changed by somebody else just now; nothing was written, try again", at.display())
        }
        File::Refused(Refusal::Unreadable(words)) => bail!("cannot read {}: {words}", at.display()),
        _ => bail!("cannot change {}: it is not a text file any more", at.display()),
    }
}

/// The new bytes beside the file; gone when it is dropped without having been renamed.
struct Aside {
    at: PathBuf,
    target: PathBuf,
}

impl Aside {
    fn write(target: &Path, bytes: &[u8]) -> io::Result<Aside> {
        let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        // A dot file, so that nobody who loads the workspace at this moment sees it.
        let at = target.with_file_name(format!(".{name}.tandem-{}", std::process::id()));
        let mut file = fs::File::create_new(&at)?;
        let aside = Aside { at, target: target.to_owned() };
        file.write_all(bytes)?;
        fs::set_permissions(&aside.at, fs::metadata(target)?.permissions())?;
        Ok(aside)
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.at);
    }
}
