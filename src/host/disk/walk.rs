//! Finds what belongs to a workspace, without opening any of it.
//!
//! Left out are dot files and dot folders, published sites, what git ignores and what `exclude:` names. Only ignore
//! files that travel with the repository count (and its own `.git/info/exclude`): a person's global ignore file would
//! make the same commit look different on two machines.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use ignore::{DirEntry, WalkBuilder};

use crate::base::path::TreePath;
use crate::base::tree::Refusal;
use crate::host::disk::LoadOptions;
use crate::host::disk::ignored::{self, Ignored};
use crate::host::disk::{marker, open};

/// Folders of the workspace that are loaded on their own.
pub const APART: [&str; 2] = ["templates", "themes"];

/// What lies below a folder, in path order.
#[derive(Debug, Default)]
pub struct Found {
    pub entries: Vec<(TreePath, Entry)>,
    pub folders: BTreeSet<TreePath>,
}

/// One thing that is not a folder.
#[derive(Clone, Debug)]
pub enum Entry {
    Regular(PathBuf),
    Link(PathBuf),
    Refused(Refusal),
}

/// What is left out.
pub struct Rules {
    /// `exclude:`, or nothing.
    exclude: Gitignore,
    /// Folders that are never entered.
    closed: Vec<PathBuf>,
}

impl Rules {
    /// The rules of the whole workspace; an error when `exclude:` holds a glob that nobody can read.
    pub fn workspace(root: &Path, options: &LoadOptions) -> Result<Rules> {
        let mut globs = GitignoreBuilder::new(root);
        for pattern in options.exclude.iter().filter(|pattern| !pattern.trim().is_empty()) {
            let readable = globs.add_line(None, &ignore_line(pattern));
            readable.with_context(|| format!("tandem.yaml: exclude: cannot understand \"{pattern}\""))?;
        }
        let exclude = globs.build().context("tandem.yaml: exclude: cannot be understood")?;
        let output = std::path::absolute(root.join(options.output)).unwrap_or_else(|_| root.join(options.output));
        // An output that is the workspace itself is refused when something is published; it hides nothing here.
        let output = if root.starts_with(&output) { None } else { Some(output) };
        let closed = APART.iter().map(|name| root.join(name)).chain(output).collect();
        Ok(Rules { exclude, closed })
    }

    /// The rules inside a folder that is loaded on its own.
    pub fn folder() -> Rules {
        Rules { exclude: Gitignore::empty(), closed: Vec::new() }
    }

    fn leaves_out(&self, entry: &DirEntry) -> bool {
        if entry.depth() == 0 {
            return false;
        }
        let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
        self.names(entry.path(), is_folder) || (is_folder && entry.path().join(marker::NAME).is_file())
    }

    /// Whether a path below the root is left out because of its name; one need not be there.
    pub fn names(&self, at: &Path, is_folder: bool) -> bool {
        at.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
            || self.exclude.matched(at, is_folder).is_ignore()
            || self.closed.iter().any(|folder| folder == at)
    }
}

/// Everything below `root` that the rules leave in. `root` is canonical.
pub fn walk(root: &Path, rules: Rules) -> Found {
    let in_repository = root.ancestors().any(|folder| folder.join(".git").exists());
    let ignored = Ignored::at(root);
    let refused = Arc::new(Mutex::new(Vec::new()));
    let told = refused.clone();
    let walker = WalkBuilder::new(root)
        .standard_filters(false)
        .git_exclude(true)
        .require_git(false)
        // Without a repository nobody's rules above the workspace concern it.
        .parents(in_repository)
        .filter_entry(move |entry| {
            if let Some(refusal) = ignored::refused(entry.path()) {
                told.lock().unwrap_or_else(PoisonError::into_inner).push((entry.path().to_owned(), refusal));
            }
            !rules.leaves_out(entry) && !is_ignored(&ignored, entry)
        })
        .sort_by_file_name(Ord::cmp)
        .build();
    let mut found = Found::default();
    let mut unnamed: Option<PathBuf> = None;
    for step in walker {
        let entry = match step {
            Ok(entry) => entry,
            Err(error) => {
                found.refuse_folder(root, &error);
                continue;
            }
        };
        if unnamed.as_ref().is_some_and(|folder| entry.path().starts_with(folder)) {
            continue;
        }
        let Ok(inside) = entry.path().strip_prefix(root) else { continue };
        let Some(path) = TreePath::new(&slashed(inside)) else { continue };
        if inside.to_str().is_none() {
            // Nothing below a folder without a readable name can be named either: the folder stands for all of it.
            unnamed = Some(entry.path().to_owned());
            found.entries.push((path, Entry::Refused(Refusal::NameNotUtf8)));
            continue;
        }
        match entry.file_type() {
            Some(kind) if kind.is_dir() => {
                found.folders.insert(path);
            }
            Some(kind) if kind.is_symlink() => found.entries.push((path, Entry::Link(entry.into_path()))),
            Some(kind) if kind.is_file() => found.entries.push((path, Entry::Regular(entry.into_path()))),
            _ => found.entries.push((path, Entry::Refused(Refusal::NotRegular))),
        }
    }
    for (at, refusal) in refused.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
        let path = at.strip_prefix(root).ok().and_then(|inside| TreePath::new(&slashed(inside)));
        found.entries.extend(path.map(|path| (path, Entry::Refused(refusal))));
    }
    found
}

fn is_ignored(ignored: &Ignored, entry: &DirEntry) -> bool {
    entry.depth() > 0 && ignored.leaves_out(entry.path(), entry.file_type().is_some_and(|kind| kind.is_dir()))
}

/// Files of this name a few folders deep, without what git ignores and what is hidden.
pub fn files_called(folder: &Path, name: &str) -> Vec<PathBuf> {
    let ignored = Ignored::at(folder);
    let walker = WalkBuilder::new(folder)
        .standard_filters(false)
        .hidden(true)
        .max_depth(Some(5))
        .filter_entry(move |entry| !is_ignored(&ignored, entry))
        .sort_by_file_name(Ord::cmp)
        .build();
    let files = walker.flatten().filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()));
    files.map(DirEntry::into_path).filter(|at| at.file_name().is_some_and(|own| own == name)).collect()
}

/// Whether the `.gitignore` of `root` names the folder `folder`.
pub fn ignores(root: &Path, folder: &str) -> bool {
    ignored::read(root).matched(folder, true).is_ignore()
}

impl Found {
    /// A folder that could not be listed, or an entry that vanished: told under its own path.
    fn refuse_folder(&mut self, root: &Path, error: &ignore::Error) {
        let Some(at) = path_of(error) else { return };
        let gone = fs::symlink_metadata(at).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound);
        let path = at.strip_prefix(root).ok().and_then(|inside| TreePath::new(&slashed(inside)));
        if let (Some(path), false) = (path, gone) {
            // The walker wraps the system's words in words of its own, so the system is asked again.
            let words = fs::read_dir(at).map_or_else(|again| open::words(&again), |_| error.to_string());
            self.folders.remove(&path);
            self.entries.push((path, Entry::Refused(Refusal::Unreadable(words))));
        }
    }
}

/// A line of `.gitignore` for an entry of `exclude:`. A plain name means that path from the root and nothing deeper;
/// a glob without a slash means any depth, as everybody knows it from git.
fn ignore_line(pattern: &str) -> String {
    let plain = pattern.trim().trim_start_matches("./").trim_end_matches('/');
    let is_glob = plain.contains(['*', '?', '[', '{']);
    if is_glob && !plain.trim_start_matches('/').contains('/') && !plain.starts_with('/') {
        return if plain.starts_with(['!', '#']) { format!("\\{plain}") } else { plain.to_owned() };
    }
    format!("/{}", plain.trim_start_matches('/'))
}

/// The parts of a path joined by `/`, unreadable bytes replaced.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        ignore::Error::Loop { child, .. } => Some(child),
        ignore::Error::Partial(errors) => errors.iter().find_map(path_of),
        _ => None,
    }
}
