//! Tells whether a published file already has the bytes it should have.
//!
//! Reading and comparing costs a tenth of writing. No list of hashes is kept: it could lie, the file cannot.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;

use anyhow::{Context, Result};

use crate::base::path::TreePath;
use crate::host::disk::Content;
use crate::host::disk::open;

/// How what stands there relates to what should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Missing,
    Same,
    Different,
}

/// Two buffers that serve for all files of a run.
pub struct Comparer {
    ours: Vec<u8>,
    theirs: Vec<u8>,
}

const CHUNK: usize = 64 * 1024;

impl Comparer {
    pub fn new() -> Comparer {
        Comparer { ours: vec![0; CHUNK], theirs: vec![0; CHUNK] }
    }

    /// Compares the file `at` with `content`; `root` is where attachments come from.
    pub fn compare(&mut self, at: &Path, content: &Content, root: &Path) -> Result<Verdict> {
        let (mut file, length) = match open::open_regular(at) {
            Ok(Some(opened)) => opened,
            // A link, a folder, a pipe in the place of a page.
            Ok(None) => return Ok(Verdict::Different),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(Verdict::Missing);
            }
            // Unreadable or a link: it cannot stay, and whether it is ours is for others to decide.
            Err(_) => return Ok(Verdict::Different),
        };
        let same = match content {
            Content::Bytes(bytes) => self.holds(&mut file, length, bytes),
            Content::Shared(bytes) => self.holds(&mut file, length, bytes),
            Content::Attachment(path) => self.copies(&mut file, length, (root, path))?,
            Content::Beside(root, path) => self.copies(&mut file, length, (root, path))?,
        };
        let same = same.with_context(|| format!("cannot read {}", at.display()))?;
        Ok(if same { Verdict::Same } else { Verdict::Different })
    }

    fn holds(&mut self, file: &mut File, length: u64, bytes: &[u8]) -> io::Result<bool> {
        if usize::try_from(length) != Ok(bytes.len()) {
            return Ok(false);
        }
        for part in bytes.chunks(CHUNK) {
            let theirs = &mut self.theirs[..part.len()];
            if open::fill(file, theirs)? < part.len() || theirs != part {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether the file is a copy of one of a workspace; an error where that one cannot be opened.
    fn copies(&mut self, file: &mut File, length: u64, (root, path): (&Path, &TreePath)) -> Result<io::Result<bool>> {
        let (mut source, source_length) = open::open_attachment(root, path)?;
        Ok(if source_length == length { self.equal(file, &mut source) } else { Ok(false) })
    }

    /// Two files of one length.
    fn equal(&mut self, a: &mut File, b: &mut File) -> io::Result<bool> {
        loop {
            let (ours, theirs) = (open::fill(a, &mut self.ours)?, open::fill(b, &mut self.theirs)?);
            if self.ours[..ours] != self.theirs[..theirs] {
                return Ok(false);
            }
            if ours < CHUNK {
                return Ok(true);
            }
        }
    }
}
