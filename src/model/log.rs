//! What git knows: every commit, and every version of every file that was asked for.
//!
//! Facts only, as they stand in the repository; what they mean (a stage was raised, somebody scored) is said by
//! `analysis::history`. A commit never changes, so what was read of it once stays true.

use std::collections::BTreeMap;

use crate::base::path::TreePath;
use crate::base::text::Str;
use jiff::civil::Date;

/// The past of a workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    pub reach: Reach,
    /// Every commit, parents before children; among those that do not depend on each other the older first, then by id.
    pub commits: Vec<Commit>,
    /// Everybody who made a commit, in the order of the first.
    pub authors: Vec<Author>,
    /// The versions of each markdown file and register that ever was in the workspace, in the order of `commits`. Paths
    /// count from the workspace, not from the repository.
    pub files: BTreeMap<TreePath, Vec<Version>>,
    /// What stands in the versions: each distinct content once, also where two of them say the same in the asked-for keys. So
    /// versions with one number are the same bytes.
    pub facts: Vec<Facts>,
}

/// How far back the past reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// Nobody asked.
    #[default]
    Unread,
    /// There is no past to read.
    None(NoPast),
    /// The clone was cut off: what its oldest commits seem to create may be older. They are `Commit::boundary`.
    Shallow,
    /// To the first commit.
    Full,
}

/// Why there is no past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoPast {
    /// No git on this machine.
    NoGit,
    /// The folder lies in no repository.
    NoRepository,
    /// The repository has no commit, or none of this workspace.
    NoCommit,
    /// The repository belongs to somebody else, so git will not read it.
    Foreign,
    /// Git refused in words of its own.
    Failed(Str),
}

/// The number of a commit in [`Log::commits`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct CommitIx(pub u32);

/// The number of an author in [`Log::authors`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AuthorIx(pub u32);

/// The number of a content in [`Log::facts`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FactsIx(pub u32);

/// One commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The whole id, hexadecimal.
    pub id: Str,
    /// The day of the commit in the committer's time zone.
    pub day: Date,
    /// The moment of the commit: seconds since 1970.
    pub time: i64,
    pub author: AuthorIx,
    pub subject: Str,
    /// People of `Co-authored-by` trailers, through the mailmap.
    pub with: Vec<AuthorIx>,
    /// More than one parent.
    pub merge: bool,
    /// The clone was cut off here: what this commit seems to create may be older.
    pub boundary: bool,
}

/// Who made a commit, as the repository's mailmap calls them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    pub name: Str,
    pub email: Str,
}

/// What a commit made of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub commit: CommitIx,
    /// What stood there before, one for each parent that the commit differs from; `None` where there was no such file. A
    /// merge is here only where it differs from all of its parents: what it merely brought in is told by the commits that
    /// it brought.
    pub before: Vec<Option<FactsIx>>,
    /// What stands there since; `None` when the commit removed the file.
    pub after: Option<FactsIx>,
}

/// The asked-for keys of a front matter, each with the text behind its colon and the indented lines below it, without the
/// white space around. A value that begins on a line of its own keeps that line break and its indentation, so that the key,
/// a colon and the text say again what the file said. What cannot be read as front matter has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Facts {
    /// In the order of the file.
    pub fields: Vec<(Str, Str)>,
}

impl Log {
    pub fn commit(&self, ix: CommitIx) -> &Commit {
        &self.commits[ix.0 as usize]
    }

    pub fn author(&self, ix: AuthorIx) -> &Author {
        &self.authors[ix.0 as usize]
    }

    pub fn facts(&self, ix: FactsIx) -> &Facts {
        &self.facts[ix.0 as usize]
    }
}

impl Facts {
    /// The text of a key; `None` where the file does not have it.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.fields.iter().find(|(name, _)| &**name == key).map(|(_, text)| &**text)
    }
}
