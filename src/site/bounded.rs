//! A buffer that refuses to grow without end.
//!
//! Templates have no limit of their own: one loop too many in a team's theme would eat the memory of the machine.

use std::io::{Error, Write};

/// The largest page. The largest real one, a table of 200 rows, has a tenth of a megabyte.
pub const LIMIT: usize = 16 * 1024 * 1024;

/// Bytes written so far, never more than a limit.
pub struct Bounded {
    bytes: Vec<u8>,
    limit: usize,
    /// Something was refused.
    pub full: bool,
}

impl Bounded {
    pub fn new(limit: usize) -> Bounded {
        // Room for the page of a document, so that most pages are not moved while they grow.
        Bounded { bytes: Vec::with_capacity(limit.min(32 * 1024)), limit, full: false }
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes.len() > self.limit - self.bytes.len() {
            self.full = true;
            return Err(Error::other("the page is full"));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
