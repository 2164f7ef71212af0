//! Sources: further workspaces whose documents are shown in this one, and where their files stand in the tree.
//!
//! A file of a source has a path that no file of the workspace can have, so that every stage can tell from the path alone
//! whose it is. The number of the source stands in it: the order of paths is the order of the settings, and that decides whose
//! entry of a register counts.

use std::borrow::Cow;

use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::base::text::Str;
use crate::model::config::{Config, Repository};

/// Dot folders are never read, so nothing of the workspace stands here.
const MOUNT: &str = ".sources";

/// A further workspace, as the settings name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What its ids begin with.
    pub id: Str,
    /// Its folder as it is written, relative to `tandem.yaml`; may lead out of the workspace.
    pub folder: Str,
    /// Where it is named in `tandem.yaml`.
    pub span: Span,
    /// Where its own `tandem.yaml` says that it is kept.
    pub repository: Option<Repository>,
}

/// Why a source cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is no such folder.
    Missing,
    /// The folder has no `tandem.yaml`.
    NoWorkspace,
    /// It is the workspace that names it.
    Itself,
    /// It is a folder that this workspace lies in.
    Around,
    /// Another source is the same folder.
    Twice,
}

/// A file of a source: whose it is, and its path there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mounted<'a> {
    /// The id of the source.
    pub source: &'a str,
    /// The folder of the source in the tree.
    pub root: &'a str,
    /// The path in the source's own workspace.
    pub inner: &'a str,
}

impl<'a> Mounted<'a> {
    /// `None` for the workspace's own files.
    pub fn of(path: &'a TreePath) -> Option<Mounted<'a>> {
        let text = path.as_str();
        let rest = text.strip_prefix(MOUNT)?.strip_prefix('/')?;
        let (number, rest) = rest.split_once('/')?;
        let (source, inner) = rest.split_once('/')?;
        let root = &text[..MOUNT.len() + number.len() + source.len() + 2];
        Some(Mounted { source, root, inner })
    }

    /// Its path in the source's own workspace, as a path.
    pub fn path(&self) -> Option<TreePath> {
        TreePath::new(self.inner)
    }
}

/// Where the files of the `number`th source stand in the tree.
pub fn root(number: usize, id: &str) -> String {
    format!("{MOUNT}/{number:03}/{id}")
}

/// Whether a file is of a source, and so is mended where it lives.
pub fn is_foreign(path: &TreePath) -> bool {
    Mounted::of(path).is_some()
}

/// Whether two files are of one workspace.
pub fn are_together(a: &TreePath, b: &TreePath) -> bool {
    let root = |path| Mounted::of(path).map(|one| one.root);
    root(a) == root(b)
}

/// The file that `words` name from the top of the workspace that `file` is of.
pub fn from_top(file: &TreePath, words: &str) -> Option<TreePath> {
    let inner = TreePath::new(words)?;
    match Mounted::of(file) {
        Some(mounted) => TreePath::new(&format!("{}/{inner}", mounted.root)),
        None => Some(inner),
    }
}

impl Config {
    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| *source.id == *id)
    }

    /// Where a file lies, as somebody in the folder of the workspace types it.
    pub fn file<'p>(&self, path: &'p TreePath) -> Cow<'p, str> {
        let mounted = Mounted::of(path).and_then(|one| Some((one, self.source(one.source)?)));
        match mounted {
            Some((one, source)) => Cow::Owned(format!("{}/{}", source.folder.trim_end_matches('/'), one.inner)),
            None => Cow::Borrowed(path.as_str()),
        }
    }
}
