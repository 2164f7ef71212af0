//! Files that a command line names, wherever they lie: git hands over files of its own to be merged.
//!
//! Apart from `disk`, since nothing of a workspace is meant here: no rules, no limits, no root.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

use anyhow::{Context, Result};

use crate::base::tree::Tree;
use crate::host::disk;

/// The bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The bytes of a file; none when it is not there.
pub fn read_or_nothing(path: &Path) -> Result<Vec<u8>> {
    match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        result => result.with_context(|| format!("cannot read {}", path.display())),
    }
}

/// Whether this is a folder.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// The files of a folder with those below it, as `disk` reads a folder: links that lead out and dot files are no part of it.
pub fn read_folder(folder: &Path) -> Result<Tree> {
    let at = folder.canonicalize().with_context(|| format!("cannot open the folder {}", folder.display()))?;
    Ok(disk::load_all(&at))
}

/// Writes a file whole.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// Writes new files into a folder, which is made if it is not there; the name of one that is there already, and then none is
/// written. A file that says the same is no hindrance.
pub fn create(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<Option<String>> {
    for (name, bytes) in files {
        let there = match fs::read(folder.join(name)) {
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            result => result.with_context(|| format!("cannot read {}", folder.join(name).display()))? != *bytes,
        };
        if there {
            return Ok(Some(name.clone()));
        }
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for (name, bytes) in files {
        write(&folder.join(name), bytes)?;
    }
    Ok(None)
}

/// The text of a file that somebody named from `folder`, or of standard input for `-`. What is no text in it is marked so.
pub fn text(folder: &Path, file: &Path) -> Result<String> {
    let bytes = if file == Path::new("-") { read_input()? } else { read(&folder.join(file))? };
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The most that is taken from standard input: what a document may hold.
const MAX_INPUT: u64 = 1 << 20;

/// All that stands on standard input: a cut would lose somebody's rows without a word.
pub fn read_whole_input() -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes).context("cannot read standard input")?;
    Ok(bytes)
}

/// What stands on standard input.
pub fn read_input() -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(MAX_INPUT).read_to_end(&mut bytes).context("cannot read standard input")?;
    Ok(bytes)
}

/// Writes a file into a folder, which is made when it is not there; over a file of this name, as `>` in a shell would.
pub fn write_into(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create the folder {}", folder.display()))?;
    write(&folder.join(name), bytes)
}
