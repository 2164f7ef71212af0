//! Where a workspace is read from: the folder as it is, or a commit of it.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use crate::analysis::history;
use crate::base::path::TreePath;
use crate::base::text::{Arg, Text};
use crate::base::tree::{File, Tree};
use crate::cli::Global;
use crate::command::{Usage, load};
use crate::host::disk::{self, Content, LoadOptions};
use crate::host::git::{self, Head, NoRevision, Revision, Wanted};
use crate::host::picture;
use crate::model::kind::{Kind, Store};
use crate::model::log::{Log, NoPast};
use crate::model::playbook::Playbook;
use crate::words::catalogue::Catalogue;

/// A folder or a commit. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Source {
    Disk(PathBuf),
    Commit(Arc<Revision>),
}

impl Source {
    /// What `--at` asks for.
    pub fn of(global: &Global, root: &Path) -> Result<Source> {
        match &global.at {
            Some(rev) => Source::commit(global, root, rev),
            None => Ok(Source::Disk(root.to_owned())),
        }
    }

    /// The workspace at a commit.
    pub fn commit(global: &Global, root: &Path, rev: &str) -> Result<Source> {
        match Revision::open(root, rev)? {
            Ok(revision) => Ok(Source::Commit(Arc::new(revision))),
            Err(why) => {
                let now = load::config_now(root)?.map(|now| now.language);
                let words = Catalogue::new(global.lang.as_deref().or(now.as_deref()).unwrap_or("en"));
                Err(Usage(words.say(&no_revision(&why, root, rev))).into())
            }
        }
    }

    /// One file, whatever the rules leave out.
    pub fn read(&self, path: &TreePath) -> Result<Option<File>> {
        match self {
            Source::Disk(root) => disk::read(root, path),
            Source::Commit(revision) => revision.read(path),
        }
    }

    /// All files of the workspace. What `known` has of a commit's files is not read again.
    pub fn tree(&self, options: &LoadOptions, known: &Tree) -> Result<Tree> {
        match self {
            Source::Disk(root) => disk::load(root, options),
            Source::Commit(revision) => revision.tree(options, known),
        }
    }

    /// One folder with the bytes of all its files; `None` when there is no such folder.
    pub fn folder(&self, folder: &TreePath) -> Result<Option<Tree>> {
        match self {
            Source::Disk(root) => disk::load_folder(root, folder),
            Source::Commit(revision) => revision.folder(folder),
        }
    }

    /// A file that a site takes over as it is.
    pub fn attachment(&self, path: &TreePath) -> Result<Content> {
        match self {
            Source::Disk(_) => Ok(Content::Attachment(path.clone())),
            Source::Commit(revision) => revision.bytes(path).map(Content::Bytes),
        }
    }

    /// How large the pictures among these files are.
    pub fn pictures(&self, files: &[TreePath]) -> BTreeMap<TreePath, (u32, u32)> {
        match self {
            Source::Disk(root) => picture::sizes(root, files),
            Source::Commit(revision) => {
                let size = |path: &TreePath| picture::size(Cursor::new(revision.bytes(path).ok()?));
                let pictures = files.iter().filter(|path| picture::is_picture(path));
                pictures.filter_map(|path| Some((path.clone(), size(path)?))).collect()
            }
        }
    }

    /// What git knows of it, up to the commit that it is at.
    pub fn log(&self, root: &Path, playbook: &Playbook) -> Log {
        let rev = match self {
            Source::Disk(_) => "HEAD",
            Source::Commit(revision) => revision.commit(),
        };
        let keys = history::keys(playbook);
        let cache = git::cache_folder();
        let is_wanted = |path: &TreePath| is_told(path, playbook);
        git::log(root, &Wanted { rev, keys: &keys, is_wanted: &is_wanted, cache: cache.as_deref() })
    }

    /// Which commit it is, when git knows.
    pub fn head(&self) -> Option<Head> {
        match self {
            Source::Disk(root) => git::head(root, disk::CONFIG_FILE),
            Source::Commit(revision) => revision.head(),
        }
    }
}

/// Whether the history of a file is told: of every document wherever it lay, and of the registers.
fn is_told(path: &TreePath, playbook: &Playbook) -> bool {
    let is_register = |kind: &Kind| matches!(&kind.store, Store::File(file) if **file == *path.as_str());
    let is_apart = || disk::APART.iter().any(|folder| path.is_below(folder));
    let is_hidden = || path.as_str().split('/').any(|part| part.starts_with('.'));
    if path.is_markdown() { !is_apart() && !is_hidden() } else { playbook.kinds.iter().any(is_register) }
}

/// Why there is no such commit to read, and what to do about it.
pub fn no_revision(why: &NoRevision, root: &Path, rev: &str) -> Text {
    let folder = || ("folder", Arg::from(load::shown(root)));
    let rev = || ("rev", Arg::from(rev));
    match why {
        NoRevision::NoSuch { shallow: false } => Text::with("error-no-commit", vec![rev()]),
        NoRevision::NoSuch { shallow: true } => Text::with("error-no-commit-shallow", vec![rev()]),
        NoRevision::NoWorkspace => Text::with("error-no-workspace-then", vec![folder(), rev()]),
        NoRevision::NoPast(NoPast::NoGit) => Text::with("error-no-git", vec![rev()]),
        NoRevision::NoPast(NoPast::NoRepository) => Text::with("error-no-repository", vec![folder(), rev()]),
        NoRevision::NoPast(NoPast::NoCommit) => Text::with("error-no-commit", vec![rev()]),
        NoRevision::NoPast(NoPast::Foreign) => Text::with("error-foreign-repository", vec![folder()]),
        NoRevision::NoPast(NoPast::Failed(said)) => Text::with("error-git-refused", vec![("reason", said.into())]),
    }
}

/// Refuses `--at` for a command that writes into the workspace or follows its files.
pub fn only_now(command: &str, global: &Global) -> Result<()> {
    if global.at.is_none() {
        return Ok(());
    }
    let words = Catalogue::new(global.lang.as_deref().unwrap_or("en"));
    Err(Usage(words.say(&Text::with("error-only-now", vec![("command", command.into())]))).into())
}
