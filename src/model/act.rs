//! Who did what between two states of a workspace: the commits of a branch, and approvals that a forge knows of.

use std::collections::BTreeSet;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::log::Author;

/// All that people did for a change.
#[derive(Clone, Debug, Default)]
pub struct Acts {
    pub commits: Vec<Act>,
    /// Ids of people who approved the change, as the workflow says.
    pub approved: Vec<Str>,
    /// Files that differ from the last commit: nobody knows yet who will commit them.
    pub uncommitted: BTreeSet<TreePath>,
}

/// One commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The whole id.
    pub commit: Str,
    /// The author and those of `Co-authored-by`.
    pub authors: Vec<Author>,
    /// Those of `Reviewed-by` and `Approved-by`.
    pub reviewers: Vec<Author>,
    /// The files of the workspace that it changed.
    pub files: Vec<TreePath>,
    /// Whether it carries a signature. Whether the signature is good is the forge's to say, which has the keys.
    pub signed: bool,
}
