//! One build at a time for one output folder.
//!
//! A file beside the output is locked and holds the number of the process that builds. The system drops the lock when
//! that process ends, however it ends, so a lock file that lies around never blocks anybody.

use std::fs::{self, File, TryLockError};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// Held for the length of a build.
pub struct Lock {
    file: File,
    at: PathBuf,
}

impl Lock {
    /// Locks the file `at`, or says who builds `output` already.
    pub fn take(at: &Path, output: &Path) -> Result<Lock> {
        loop {
            let mut options = fs::OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            #[cfg(unix)]
            {
                use std::os::unix::fs::OpenOptionsExt;
                let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
                options.custom_flags(i32::try_from(flags.bits()).unwrap_or(0));
            }
            let mut file = options.open(at).with_context(|| format!("cannot write {}", at.display()))?;
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => {
                    bail!("{} is building {} right now", holder(&mut file), output.display())
                }
                // Some network file systems cannot lock; a build there is better than none.
                Ok(()) | Err(TryLockError::Error(_)) => {}
            }
            // Whoever held it before may have removed the file between our opening and our locking.
            if still_there(&file, at) {
                let written = file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id()));
                written.with_context(|| format!("cannot write {}", at.display()))?;
                return Ok(Lock { file, at: at.to_owned() });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still locked, so nobody else's lock is removed.
        let _ = fs::remove_file(&self.at);
        let _ = self.file.unlock();
    }
}

fn holder(file: &mut File) -> String {
    let mut text = String::new();
    let number = file.take(20).read_to_string(&mut text).ok().and_then(|_| text.trim().parse::<u32>().ok());
    number.map_or("another tandem".to_owned(), |number| format!("another tandem (process {number})"))
}

#[cfg(unix)]
fn still_there(file: &File, at: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |a: fs::Metadata, b: fs::Metadata| a.dev() == b.dev() && a.ino() == b.ino();
    fs::symlink_metadata(at).is_ok_and(|there| file.metadata().is_ok_and(|here| same(here, there)))
}

/// Elsewhere a file that is open cannot be removed.
#[cfg(not(unix))]
fn still_there(_: &File, _: &Path) -> bool {
    true
}
