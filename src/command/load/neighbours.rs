//! Further workspaces that the settings name: found, read as they lie on the disk, and put below the tree of this one.
//!
//! What belongs to a source is said by its own settings (`exclude`, `output`, `repository`); everything else is judged by
//! those of the workspace that shows it. They are read as they are now, also where the workspace is read at a commit: which
//! commit of another repository belongs to one of this nobody has written down.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::analysis::history;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::base::tree::Tree;
use crate::command::load::{Loaded, Settings};
use crate::command::source::Source;
use crate::host::disk::{self, Beside, Content, LoadOptions};
use crate::host::watch::Places;
use crate::host::{git, picture};
use crate::model::config::Config;
use crate::model::log::Log;
use crate::model::source::{self, Mounted, Unreadable};
use crate::playbook;

/// A source that can be read; they stand in the order of `Config::sources`.
#[derive(Clone, Debug)]
pub struct Neighbour {
    pub folder: PathBuf,
    pub exclude: Vec<Str>,
    pub output: Str,
}

/// What lies where the settings name a source; nothing is looked for where they name none.
pub fn look(root: &Path, path: &TreePath, text: Option<&str>) -> Result<Vec<Beside>> {
    let Some(text) = text.filter(|text| text.contains("sources")) else { return Ok(Vec::new()) };
    let named = playbook::config::read(path, text).0.sources;
    named.iter().map(|source| disk::beside(root, &source.folder)).collect()
}

/// Keeps in the settings the sources that can be read, and says what keeps the others from it.
pub fn settle(
    root: &Path,
    path: &TreePath,
    config: &mut Config,
    found: &[Beside],
) -> (Vec<Neighbour>, Vec<Diagnostic>) {
    let (mut all, mut told) = (Vec::<Neighbour>::new(), Vec::new());
    let named = std::mem::take(&mut config.sources).into_iter().zip(found);
    for (mut source, found) in named {
        let why = match found {
            Beside::Missing => Unreadable::Missing,
            Beside::NoWorkspace => Unreadable::NoWorkspace,
            Beside::Itself => Unreadable::Itself,
            Beside::Around => Unreadable::Around,
            Beside::Workspace { folder, .. } if all.iter().any(|known| known.folder == *folder) => Unreadable::Twice,
            Beside::Workspace { folder, settings } => {
                let own = playbook::config::read(path, settings).0;
                source.repository = own.repository.map(|mut repository| {
                    if repository.folder.is_empty() {
                        repository.folder = Str::from(disk::folder_in_repository(folder));
                    }
                    repository
                });
                // What lies in the workspace would be read twice.
                config.exclude.extend(disk::inside(root, folder).map(|inside| Str::from(inside.as_str())));
                config.sources.push(source);
                all.push(Neighbour { folder: folder.clone(), exclude: own.exclude, output: own.output });
                continue;
            }
        };
        told.push(playbook::config::sources::refused(path, &source, why));
    }
    for at in 0..all.len() {
        let nested = all.iter().filter_map(|other| disk::inside(&all[at].folder, &other.folder));
        let nested: Vec<Str> = nested.map(|inside| Str::from(inside.as_str())).collect();
        all[at].exclude.extend(nested);
    }
    (all, told)
}

/// The workspace's own files, with those of the sources below them.
pub fn mounted(tree: Tree, settings: &Settings) -> Result<Tree> {
    Ok(tree.overlay(&files(settings)?))
}

/// The files of all sources, where they stand in the tree.
pub fn files(settings: &Settings) -> Result<Tree> {
    let mut all = Tree::new();
    for (number, (source, own)) in settings.config.sources.iter().zip(settings.neighbours.iter()).enumerate() {
        let options = LoadOptions { exclude: &own.exclude, output: Path::new(&*own.output) };
        let files = disk::load(&own.folder, &options).with_context(|| own.folder.display().to_string())?;
        all = all.overlay(&files.within(&source::root(number, &source.id)));
    }
    Ok(all)
}

/// The past of the workspace with that of its sources. Where the workspace has none, theirs is not told either.
pub fn log(own: Log, settings: &Settings) -> Log {
    if settings.neighbours.is_empty() || own.commits.is_empty() {
        return own;
    }
    let numbered = settings.config.sources.iter().zip(settings.neighbours.iter()).enumerate();
    let others = numbered.map(|(number, (source, neighbour))| {
        let log = Source::Disk(neighbour.folder.clone()).log(&neighbour.folder, &settings.playbook);
        (source::root(number, &source.id), log)
    });
    others.fold(own, |own, (root, log)| history::joined(own, log, &root))
}

/// The commits that the sources are at.
pub fn heads(settings: &Settings) -> Vec<Option<String>> {
    let head = |one: &Neighbour| git::resolve(&one.folder, "HEAD").ok().and_then(Result::ok);
    settings.neighbours.iter().map(head).collect()
}

/// What is to be watched for a change of the workspace at `root`.
fn around(root: &Path, config: &Config, neighbours: &[Neighbour]) -> Places {
    let place = |root: &Path, exclude: &[Str], output: &str, beside| Places {
        root: root.to_owned(),
        exclude: exclude.to_vec(),
        output: output.into(),
        beside,
    };
    let beside = neighbours.iter().map(|one| place(&one.folder, &one.exclude, &one.output, Vec::new())).collect();
    place(root, &config.exclude, &config.output, beside)
}

impl Settings {
    /// What is to be watched for a change of the workspace.
    pub fn places(&self) -> Places {
        around(&self.root, &self.config, &self.neighbours)
    }
}

impl Loaded {
    /// What is to be watched for a change of the workspace.
    pub fn places(&self) -> Places {
        around(&self.root, &self.workspace().config, &self.neighbours)
    }

    /// Whose a file is, on the disk: the folder of a source, and its path there.
    pub fn neighbour(&self, path: &TreePath) -> Option<(&Path, TreePath)> {
        let mounted = Mounted::of(path)?;
        let number = self.workspace().config.sources.iter().position(|source| *source.id == *mounted.source)?;
        Some((&self.neighbours.get(number)?.folder, mounted.path()?))
    }

    /// A file that a site takes over as it is.
    pub fn attachment(&self, path: &TreePath) -> Result<Content> {
        match self.neighbour(path) {
            Some((folder, path)) => Ok(Content::Beside(folder.to_owned(), path)),
            None => self.read_from.attachment(path),
        }
    }

    /// The bytes of such a file, when it has no more than `most`.
    pub fn attached_bytes(&self, path: &TreePath, most: u64) -> Result<Option<Vec<u8>>> {
        match self.attachment(path)? {
            Content::Attachment(path) => disk::read_attachment(&self.root, &path, most),
            Content::Beside(folder, path) => disk::read_attachment(&folder, &path, most),
            Content::Bytes(bytes) => Ok(Some(bytes)),
            Content::Shared(bytes) => Ok(Some(bytes.to_vec())),
        }
    }

    /// How large the pictures among these files are.
    pub fn picture_sizes(&self, files: &[TreePath]) -> BTreeMap<TreePath, (u32, u32)> {
        let (foreign, own): (Vec<TreePath>, Vec<TreePath>) = files.iter().cloned().partition(source::is_foreign);
        let mut sizes = self.read_from.pictures(&own);
        for path in foreign {
            let Some((folder, inner)) = self.neighbour(&path) else { continue };
            let size = picture::sizes(folder, std::slice::from_ref(&inner)).remove(&inner);
            sizes.extend(size.map(|size| (path.clone(), size)));
        }
        sizes
    }
}
