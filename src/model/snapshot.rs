//! The whole world at one moment. After it there is no clock, no disk and no git.

use std::sync::Arc;

use crate::base::tree::Tree;
use crate::model::log::Log;
use jiff::civil::Date;

/// The largest text file that is read, in bytes.
pub const MAX_FILE: usize = 1024 * 1024;

/// What a run sees.
#[derive(Clone, Debug)]
pub struct Snapshot {
    pub tree: Tree,
    /// What git knows of the tree's files.
    pub log: Arc<Log>,
    pub today: Date,
}
