//! Publishes a site: compares while nothing differs, builds the next site aside once something does, swaps.
//!
//! Files stream through one at a time, so memory does not grow with the site.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use rayon::prelude::{ParallelIterator, ParallelSlice};

use crate::base::path::TreePath;
use crate::host::disk::compare::{Comparer, Verdict};
use crate::host::disk::lock::Lock;
use crate::host::disk::output::{Output, Standing};
use crate::host::disk::stage::Stage;
use crate::host::disk::swap::{self, Exchange};
use crate::host::disk::{Content, SyncOptions, SyncReport};
use crate::host::disk::{foreign, in_place, leftovers, marker};

/// Files that are rendered between two words to the writer: to wake another thread costs as much as a small page.
const BATCH: usize = 16;
/// Bytes that are not held back for that.
const LARGE: usize = 256 * 1024;
/// Batches that may wait for the writer.
const QUEUE: usize = 4;

pub fn sync(
    output: &Path,
    files: impl IntoIterator<Item = Result<(TreePath, Content)>>,
    options: &SyncOptions,
    exchange: Exchange,
) -> Result<SyncReport> {
    let output = Output::at(output, options)?;
    if output.in_place {
        // The lock lies inside, so the folder must be there and ours before it is taken.
        fs::create_dir_all(&output.folder)
            .with_context(|| format!("cannot create the folder {}", output.folder.display()))?;
        output.standing()?;
    }
    let _lock = Lock::take(&output.lock_file(), &output.folder)?;
    leftovers::mend(&output)?;
    let mut run = Run::begin(output, options.root)?;
    for file in files {
        let (path, content) = file?;
        run.put(path, &content)?;
    }
    run.finish(exchange)
}

pub fn render_and_sync(
    output: &Path,
    paths: &[TreePath],
    render: impl Fn(&TreePath) -> Result<Content> + Sync,
    options: &SyncOptions,
) -> Result<SyncReport> {
    let (sender, receiver) = mpsc::sync_channel(QUEUE);
    let render = &render;
    thread::scope(|scope| {
        let renderer = scope.spawn(move || {
            panic::catch_unwind(AssertUnwindSafe(|| {
                // A send fails when the writer gave up; then there is nothing left to render for.
                let _ = paths.par_chunks(BATCH).try_for_each(|batch| {
                    let (mut held, mut size) = (Vec::with_capacity(batch.len()), 0);
                    for path in batch {
                        let rendered = render(path);
                        size += rendered.as_ref().map_or(0, Content::size);
                        held.push(rendered.map(|content| (path.clone(), content)));
                        if size > LARGE {
                            sender.send(std::mem::take(&mut held))?;
                            size = 0;
                        }
                    }
                    sender.send(held)
                });
                drop(sender);
            }))
            .is_ok()
        });
        // A renderer that died must not pass for one that had nothing more to say: the pages it owed would be removed.
        let last = move || match renderer.join() {
            Ok(true) => None,
            _ => Some(Err(anyhow!("the program failed while it rendered the pages; the old site was kept"))),
        };
        let files = receiver.into_iter().flatten().chain(std::iter::once_with(last).flatten());
        sync(output, files, options, swap::exchange)
    })
}

/// One publication under way.
struct Run {
    output: Output,
    root: PathBuf,
    standing: Standing,
    comparer: Comparer,
    /// The folders of the new site.
    folders: BTreeSet<TreePath>,
    seen: BTreeSet<TreePath>,
    written: BTreeSet<TreePath>,
    stage: Option<Stage>,
}

impl Run {
    fn begin(output: Output, root: &Path) -> Result<Run> {
        let root = root.canonicalize().with_context(|| format!("cannot open the folder {}", root.display()))?;
        let standing = output.standing()?;
        let (comparer, folders) = (Comparer::new(), BTreeSet::new());
        let (seen, written, stage) = (BTreeSet::new(), BTreeSet::new(), None);
        Ok(Run { output, root, standing, comparer, folders, seen, written, stage })
    }

    fn put(&mut self, path: TreePath, content: &Content) -> Result<()> {
        if path.as_str() == marker::NAME {
            bail!("a page cannot have the name {path}: it is the one by which tandem knows its sites");
        }
        if !self.seen.insert(path.clone()) {
            bail!("two files of the site want to be {path}");
        }
        let at = self.output.folder.join(path.as_str());
        let verdict = match self.standing.exists {
            true => {
                self.check_folder(path.folder())?;
                self.comparer.compare(&at, content, &self.root)?
            }
            false => Verdict::Missing,
        };
        if verdict == Verdict::Same {
            return match &mut self.stage {
                Some(stage) if !self.output.in_place => stage.keep(&path),
                _ => Ok(()),
            };
        }
        if verdict == Verdict::Different && !self.standing.is_ours(&path) {
            return Err(foreign::taken(&at));
        }
        self.written.insert(path.clone());
        self.stage()?.write(&path, content)
    }

    fn finish(mut self, exchange: Exchange) -> Result<SyncReport> {
        let removed: Vec<TreePath> = self.standing.files.difference(&self.seen).cloned().collect();
        let foreign = match self.standing.exists {
            true => {
                let (standing, seen, folders) = (&self.standing, &self.seen, &self.folders);
                let is_ours = |path: &TreePath| standing.is_ours(path) || seen.contains(path) || folders.contains(path);
                foreign::find(&self.output, is_ours)?
            }
            false => Vec::new(),
        };
        foreign::check(&foreign, &self.output, &self.seen)?;
        if self.stage.is_some() || !self.standing.marked || self.seen != self.standing.files {
            self.stage()?;
            let (output, standing) = (&self.output, &self.standing);
            if let Some(stage) = &self.stage {
                if output.in_place {
                    let moves = in_place::Moves { written: &self.written, removed: &removed, files: &self.seen };
                    in_place::settle(stage, output, standing, &moves)?;
                } else {
                    foreign::carry(&foreign, output, stage)?;
                    stage.mark(&self.seen)?;
                    swap::swap(&stage.folder, output, standing.exists, exchange)?;
                }
            }
        }
        let unchanged = self.seen.len() - self.written.len();
        let foreign = foreign.iter().map(|path| path.to_string_lossy().into_owned()).collect();
        Ok(SyncReport { written: self.written.into_iter().collect(), unchanged, removed, foreign })
    }

    /// The next site; on the first call it is begun with everything that was found unchanged so far.
    fn stage(&mut self) -> Result<&mut Stage> {
        let mut stage = match self.stage.take() {
            Some(stage) => return Ok(self.stage.insert(stage)),
            None => Stage::begin(self.output.aside("next"), &self.output.folder, &self.root)?,
        };
        if !self.output.in_place {
            for path in self.seen.difference(&self.written) {
                stage.keep(path)?;
            }
        }
        Ok(self.stage.insert(stage))
    }

    /// A link in the place of one of our folders would take pages elsewhere, a file would be lost.
    fn check_folder(&mut self, folder: &str) -> Result<()> {
        let mut open = TreePath::new(folder);
        while let Some(path) = open {
            open = TreePath::new(path.folder());
            if self.folders.contains(&path) {
                break;
            }
            let at = self.output.folder.join(path.as_str());
            match fs::symlink_metadata(&at) {
                Ok(found) if found.is_symlink() => {
                    bail!("{} is a link, but pages are to be published there: remove it", at.display());
                }
                Ok(found) if !found.is_dir() && !self.standing.is_ours(&path) => return Err(foreign::taken(&at)),
                _ => {}
            }
            self.folders.insert(path);
        }
        Ok(())
    }
}
