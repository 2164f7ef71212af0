//! The whole world at one moment. After it there is no clock, no disk and no git.

use crate::base::tree::Tree;
use jiff::civil::Date;

/// The largest text file that is read, in bytes.
pub const MAX_FILE: usize = 1024 * 1024;

/// What a run sees.
#[derive(Clone, Debug)]
pub struct Snapshot {
    pub tree: Tree,
    pub today: Date,
}
