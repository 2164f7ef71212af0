//! The whole world at one moment. After it there is no clock, no disk and no git.

use crate::base::tree::Tree;
use jiff::civil::Date;

/// What a run sees.
#[derive(Clone, Debug)]
pub struct Snapshot {
    pub tree: Tree,
    pub today: Date,
}
