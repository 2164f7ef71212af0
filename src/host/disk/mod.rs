//! The disk: the whole of what the commands may ask of it, on one page.
//!
//! Two rules hold for everything here. Reading never leaves the workspace and never blocks: links are followed inside
//! it only, and nothing but regular files is opened. Writing never destroys: a file is replaced whole or not at all,
//! and what Tandem did not write stays where it is.

mod beside;
mod compare;
mod foreign;
mod ignored;
mod in_place;
mod leftovers;
pub(in crate::host) mod links;
pub(in crate::host) mod lock;
mod look;
pub(in crate::host) mod marker;
mod moves;
mod new;
pub(in crate::host) mod open;
mod output;
pub(in crate::host) mod publish;
mod save;
mod stage;
pub(in crate::host) mod swap;
pub(in crate::host) mod walk;

use std::collections::BTreeSet;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::base::tree::{File, Tree};
use crate::model::config::Config;

pub use beside::{Beside, beside, inside};
pub use look::{Look, look};
pub use walk::APART;

/// The file that makes a folder a workspace.
pub const CONFIG_FILE: &str = "tandem.yaml";

/// What a workspace leaves out, beside dot files, `templates/`, `themes/`, published sites and what git ignores.
#[derive(Clone, Copy, Debug)]
pub struct LoadOptions<'a> {
    /// `exclude:` of `tandem.yaml`: path prefixes, or globs as in `.gitignore`.
    pub exclude: &'a [Str],
    /// The output folder, absolute or relative to the root.
    pub output: &'a Path,
}

impl<'a> LoadOptions<'a> {
    /// As the settings of a workspace say.
    pub fn of(config: &'a Config) -> LoadOptions<'a> {
        LoadOptions { exclude: &config.exclude, output: Path::new(&*config.output) }
    }
}

/// How a site is published.
#[derive(Clone, Copy, Debug)]
pub struct SyncOptions<'a> {
    /// The workspace, where attachments come from and which the output must not swallow.
    pub root: &'a Path,
    /// Replaces file by file inside the output folder: for mount points, where folders cannot be swapped.
    pub in_place: bool,
}

/// The bytes of a file to publish.
#[derive(Clone, Debug)]
pub enum Content {
    Bytes(Vec<u8>),
    Shared(Arc<[u8]>),
    /// A copy of this file of the workspace.
    Attachment(TreePath),
    /// A copy of a file of another workspace: its folder, and the path there.
    Beside(PathBuf, TreePath),
}

impl Content {
    /// How many bytes it holds in memory.
    fn size(&self) -> usize {
        match self {
            Content::Bytes(bytes) => bytes.len(),
            Content::Shared(_) | Content::Attachment(_) | Content::Beside(..) => 0,
        }
    }
}

/// What publishing did. All lists are sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncReport {
    /// Files that are new or have other bytes than before.
    pub written: Vec<TreePath>,
    /// How many files were as they should be.
    pub unchanged: usize,
    /// Files of the last site that this one does not have.
    pub removed: Vec<TreePath>,
    /// Files and folders in the output that Tandem did not write; they were kept.
    pub foreign: Vec<String>,
}

/// What became of a set of new files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewFiles {
    Written,
    /// These are in the way, so nothing was written.
    Conflicts(Vec<TreePath>),
}

/// One existing file with its old and its new bytes.
#[derive(Clone, Debug)]
pub struct Replacement<'a> {
    pub path: &'a TreePath,
    pub before: &'a [u8],
    pub after: &'a [u8],
}

/// The nearest folder from `start` upwards that holds `tandem.yaml`.
pub fn find_workspace(start: &Path) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    start.ancestors().find(|folder| folder.join(CONFIG_FILE).is_file()).map(Path::to_owned)
}

/// The workspaces below a folder, as far as somebody would keep one below what an editor opened.
pub fn workspaces_below(folder: &Path) -> Vec<PathBuf> {
    walk::files_called(folder, CONFIG_FILE).into_iter().filter_map(|at| at.parent().map(Path::to_owned)).collect()
}

/// Whether a file of this path would belong to the workspace, were it there.
pub fn belongs(root: &Path, path: &TreePath, options: &LoadOptions) -> Result<bool> {
    let rules = walk::Rules::workspace(root, options)?;
    let parts: Vec<&str> = path.as_str().split('/').collect();
    let left_out = (1..=parts.len()).any(|n| rules.names(&root.join(parts[..n].join("/")), n < parts.len()));
    Ok(!left_out && open::reads_as_text(path))
}

/// Whether a folder is empty, or not there at all.
pub fn is_free(folder: &Path) -> Result<bool> {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error).with_context(|| format!("cannot open the folder {}", folder.display())),
    }
}

/// The workspace as it lies on the disk. A file that cannot be read is in the tree as a refusal.
pub fn load(root: &Path, options: &LoadOptions) -> Result<Tree> {
    Ok(look::look(root, options)?.tree)
}

/// Where the files of the workspace lie; none is opened.
pub fn paths(root: &Path, options: &LoadOptions) -> Result<Vec<TreePath>> {
    let root = canonical(root)?;
    let found = walk::walk(&root, walk::Rules::workspace(&root, options)?);
    Ok(found.entries.into_iter().map(|(path, _)| path).collect())
}

/// One folder of the workspace, `templates` or `themes/NAME`, every file with its bytes and paths from that folder;
/// `None` when there is no such folder.
pub fn load_folder(root: &Path, folder: &TreePath) -> Result<Option<Tree>> {
    let root = canonical(root)?;
    let Some(folder) = open::inner_folder(&root, folder)? else { return Ok(None) };
    Ok(Some(links::follow(&folder, walk::walk(&folder, walk::Rules::folder()), |_| true)))
}

/// A folder wherever it lies, every file with its bytes. `folder` is canonical.
pub(in crate::host) fn load_all(folder: &Path) -> Tree {
    links::follow(folder, walk::walk(folder, walk::Rules::folder()), |_| true)
}

/// One file of the workspace, whatever the rules leave out; `None` when there is none.
pub fn read(root: &Path, path: &TreePath) -> Result<Option<File>> {
    Ok(open::read_path(&canonical(root)?, path, open::reads_as_text))
}

/// A file of the workspace that is copied and not read, open, with its length.
pub fn open_attachment(root: &Path, path: &TreePath) -> Result<(impl Read + Send + use<>, u64)> {
    open::open_attachment(&canonical(root)?, path)
}

/// The bytes of a file that is copied, when it has no more than `most`.
pub fn read_attachment(root: &Path, path: &TreePath, most: u64) -> Result<Option<Vec<u8>>> {
    let (file, length) = open_attachment(root, path)?;
    let mut bytes = Vec::new();
    let read = file.take(most).read_to_end(&mut bytes);
    read.with_context(|| format!("cannot read {}", root.join(path.as_str()).display()))?;
    Ok((length <= most).then_some(bytes))
}

/// The folders that make up a workspace, absolute: those of its content, of its themes and of its templates. What the
/// workspace leaves out is not among them.
pub fn folders(root: &Path, options: &LoadOptions) -> Result<BTreeSet<PathBuf>> {
    let root = canonical(root)?;
    let found = walk::walk(&root, walk::Rules::workspace(&root, options)?);
    let mut folders: BTreeSet<PathBuf> = found.folders.iter().map(|folder| root.join(folder.as_str())).collect();
    for own in walk::APART.map(|name| root.join(name)).into_iter().filter(|own| own.is_dir() && !own.is_symlink()) {
        let found = walk::walk(&own, walk::Rules::folder());
        folders.extend(found.folders.iter().map(|folder| own.join(folder.as_str())));
        folders.insert(own);
    }
    folders.insert(root);
    Ok(folders)
}

/// Publishes `files` to `output`, so that readers see the old site or the new one and never a mixture, also after a
/// crash. Nothing changed: nothing is written. An `Err` among the files leaves the old site as it was.
pub fn sync(
    output: &Path,
    files: impl IntoIterator<Item = Result<(TreePath, Content)>>,
    options: &SyncOptions,
) -> Result<SyncReport> {
    publish::sync(output, files, options, swap::exchange)
}

/// The same for files that `render` makes: in parallel, while this thread compares and writes, with a bounded number
/// of them in memory. Not to be called from a thread of the rayon pool.
pub fn render_and_sync(
    output: &Path,
    paths: &[TreePath],
    render: impl Fn(&TreePath) -> Result<Content> + Sync,
    options: &SyncOptions,
) -> Result<SyncReport> {
    publish::render_and_sync(output, paths, render, options)
}

/// Writes a set of new files (`init`, `new`): all of them, or none when anything is in the way.
pub fn write_new(root: &Path, files: &Tree) -> Result<NewFiles> {
    new::write_new(root, files)
}

/// The files whose places are taken, so that `write_new` could not write them.
pub fn taken(root: &Path, files: &Tree) -> Vec<TreePath> {
    new::taken(root, files)
}

/// Whether the `.gitignore` of a folder keeps this folder inside it out of git.
pub fn ignores(root: &Path, folder: &str) -> bool {
    walk::ignores(root, folder)
}

/// The root of the repository that a folder lies in, itself or above it.
pub fn repository(folder: &Path) -> Option<PathBuf> {
    let folder = std::path::absolute(folder).ok()?;
    folder.ancestors().find(|above| above.join(".git").exists()).map(Path::to_owned)
}

/// Where a folder lies in its repository, with `/` between the parts; `""` for the top, or where there is no repository.
pub fn folder_in_repository(folder: &Path) -> String {
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let top = repository(&real);
    let inside = top.as_deref().and_then(|top| real.strip_prefix(top).ok());
    let parts = inside.into_iter().flat_map(Path::iter).map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// Writes a report that somebody asked for by its name, as `>` in a shell would: over what is there, and in place, since it
/// may be a pipe or a file that somebody else holds open.
pub fn write_report(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}

/// Replaces existing files by edited ones. Refused for all when one of them is not any more what was read.
pub fn save(root: &Path, replacements: &[Replacement]) -> Result<()> {
    save::save(&canonical(root)?, replacements)
}

/// Gives files other paths, all of them or none; a folder that this empties goes too.
pub fn rename(root: &Path, moves: &[(TreePath, TreePath)]) -> Result<()> {
    if moves.is_empty() { Ok(()) } else { moves::rename(&canonical(root)?, moves) }
}

fn canonical(root: &Path) -> Result<PathBuf> {
    root.canonicalize().with_context(|| format!("cannot open the folder {}", root.display()))
}
