//! Opens one file, or says why not.
//!
//! A folder may hold anything: a pipe that would block for ever, a link to `/etc/passwd`, a device. So nothing is
//! opened before it is known to be a regular file inside the workspace, and the open itself follows no link.

use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::base::path::TreePath;
use crate::base::tree::{File, Refusal};

/// The largest text that is read: 1 MiB.
pub const MAX_TEXT: u64 = 1 << 20;

/// Whether a path of the workspace is read; everything else is an attachment.
pub fn reads_as_text(path: &TreePath) -> bool {
    let yaml = path.extension().eq_ignore_ascii_case("yaml") || path.extension().eq_ignore_ascii_case("yml");
    path.is_markdown() || (yaml && path.folder().is_empty())
}

/// The regular file at `at`, which is not a link.
pub fn read_regular(at: &Path, as_text: bool) -> File {
    match fs::symlink_metadata(at) {
        Err(error) => File::Refused(Refusal::Unreadable(words(&error))),
        Ok(found) if !found.is_file() => File::Refused(Refusal::NotRegular),
        Ok(_) if as_text => read_text(at, &mut Vec::new()),
        Ok(found) => File::Attachment(found.len()),
    }
}

/// The text at `at`, known to be a regular file; `buffer` is lent so that many files need one.
pub fn read_text(at: &Path, buffer: &mut Vec<u8>) -> File {
    let mut read = || -> io::Result<File> {
        let Some((mut file, length)) = open_regular(at)? else { return Ok(File::Refused(Refusal::NotRegular)) };
        if length > MAX_TEXT {
            return Ok(File::Refused(Refusal::TooLarge(length)));
        }
        // No more than the length it had: whatever is added while we read is for the next look.
        buffer.resize(usize::try_from(length).unwrap_or(0), 0);
        let filled = fill(&mut file, buffer)?;
        Ok(File::Text(buffer.get(..filled).unwrap_or_default().into()))
    };
    read().unwrap_or_else(|error| File::Refused(Refusal::Unreadable(words(&error))))
}

/// Reads until the buffer is full or the file ends.
pub fn fill(file: &mut fs::File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// The file at `path`, through links that stay inside the workspace; `None` when nothing is there.
pub fn read_path(root: &Path, path: &TreePath, as_text: impl Fn(&TreePath) -> bool) -> Option<File> {
    let at = root.join(path.as_str());
    match fs::symlink_metadata(&at) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => None,
        Err(error) => Some(File::Refused(Refusal::Unreadable(words(&error)))),
        Ok(found) if found.is_dir() => None,
        Ok(_) => Some(match resolve(root, &at) {
            Ok(target) => read_regular(&target, as_text(path)),
            Err(refusal) => File::Refused(refusal),
        }),
    }
}

/// Opens a file of the workspace for copying.
pub fn open_attachment(root: &Path, path: &TreePath) -> Result<(fs::File, u64)> {
    let at = root.join(path.as_str());
    let target = match resolve(root, &at) {
        Ok(target) => target,
        Err(Refusal::Unreadable(words)) => bail!("cannot read {}: {words}", at.display()),
        Err(Refusal::Dangling) => bail!("cannot read {}: it does not exist", at.display()),
        Err(_) => bail!("cannot copy {}: it leads out of the workspace", at.display()),
    };
    let opened = open_regular(&target).with_context(|| format!("cannot read {}", at.display()))?;
    opened.with_context(|| format!("cannot copy {}: it is not a regular file", at.display()))
}

/// The folder at `path`, when there is one; it must lie inside the workspace.
pub fn inner_folder(root: &Path, path: &TreePath) -> Result<Option<PathBuf>> {
    let at = root.join(path.as_str());
    if !at.is_dir() {
        return Ok(None);
    }
    match resolve(root, &at) {
        Ok(folder) => Ok(Some(folder)),
        Err(Refusal::Unreadable(words)) => bail!("cannot open the folder {}: {words}", at.display()),
        Err(_) => bail!("the folder {} is a link that leads out of the workspace", at.display()),
    }
}

/// Where `at` really is. Dot folders are outside: a link to `.git/config` would publish a token.
pub fn resolve(root: &Path, at: &Path) -> Result<PathBuf, Refusal> {
    let target = at.canonicalize().map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Refusal::Dangling,
        _ if is_circle(&error) => Refusal::Dangling,
        _ => Refusal::Unreadable(words(&error)),
    })?;
    let inside = target.strip_prefix(root).map_err(|_| Refusal::LeadsOut)?;
    let hidden = inside.iter().any(|part| part.as_encoded_bytes().starts_with(b"."));
    if hidden { Err(Refusal::LeadsOut) } else { Ok(target) }
}

/// An error in the system's words, without its number.
pub fn words(error: &io::Error) -> String {
    let words = error.to_string();
    words.rfind(" (os error").map_or(words.clone(), |at| words[..at].to_owned())
}

/// Opens a regular file for reading and gives its length; `None` when it is something else. Neither a link is
/// followed nor a pipe waited for, even if somebody puts one there after we looked.
pub fn open_regular(at: &Path) -> io::Result<Option<(fs::File, u64)>> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        options.custom_flags(i32::try_from(flags.bits()).unwrap_or(0));
    }
    let file = options.open(at)?;
    let found = file.metadata()?;
    Ok(found.is_file().then_some((file, found.len())))
}

/// Links that lead to each other; the standard library has no stable name for this error.
#[cfg(unix)]
fn is_circle(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

#[cfg(not(unix))]
fn is_circle(_: &io::Error) -> bool {
    false
}
