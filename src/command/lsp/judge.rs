//! The thread that judges whole workspaces, so that no keystroke waits for ten thousand files.
//!
//! It keeps what it read of the disk and what each file gave; an order says what stands in the editor and whether the disk
//! has changed. Workspaces that are over come back here to be taken apart.

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use crate::analysis::memo::Memo;
use crate::analysis::{self, Read};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::base::tree::Tree;
use crate::cli::Global;
use crate::command::load;
use crate::command::lsp::Event;
use crate::command::lsp::wire::{Encoding, Teller};
use crate::command::source::Source;
use crate::host::disk::{self, LoadOptions};
use crate::host::watch::Places;
use crate::model::snapshot::Snapshot;
use crate::model::source::Source as Named;
use crate::model::workspace::Analysis;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use jiff::civil::Date;
use lsp_types as lsp;

/// Work for the thread.
pub enum Job {
    Judge(Order),
    /// Taking apart ten thousand documents takes a while too.
    Discard(Box<World>),
}

/// What is to be judged.
pub struct Order {
    pub root: PathBuf,
    pub serial: u64,
    /// What stands in the editor.
    pub buffers: Tree,
    /// Addresses by which the editor calls these files.
    pub known: BTreeMap<TreePath, String>,
    /// The disk has changed.
    pub reload: bool,
    /// The world was written in since: it is wanted anew, also where no text differs.
    pub renewed: bool,
    pub encoding: Encoding,
}

/// What came of it.
pub struct Verdict {
    pub root: PathBuf,
    pub serial: u64,
    /// `None` where nothing has changed since the last one. What cannot be judged is said in a sentence.
    pub world: Result<Option<Box<World>>, String>,
}

/// A workspace as it was judged.
pub struct World {
    pub analysis: Analysis,
    pub tree: Tree,
    pub words: Arc<Catalogue>,
    pub places: Places,
    /// What there is to say, by file.
    pub findings: BTreeMap<TreePath, Vec<Diagnostic>>,
    /// The same as the editor is told.
    pub told: BTreeMap<TreePath, Vec<lsp::Diagnostic>>,
}

/// What is kept of a workspace from one look to the next.
struct Held {
    disk: Tree,
    /// The files of the sources that the settings name, and the settings that name them.
    sources: (Vec<Named>, Tree),
    /// The same with what stood in the editor.
    tree: Tree,
    today: Date,
    read: Read,
    /// Profile and team's playbook: a file means the same where the same method reads it.
    method: (Str, Option<String>),
    places: Places,
}

/// Works until nobody gives orders any more.
pub fn work(jobs: &Receiver<Job>, events: &Sender<Event>, global: &Global) {
    let mut held: BTreeMap<PathBuf, Held> = BTreeMap::new();
    while let Ok(job) = jobs.recv() {
        let order = match job {
            Job::Judge(order) => order,
            Job::Discard(world) => {
                drop(world);
                continue;
            }
        };
        let before = held.remove(&order.root);
        let made = panic::catch_unwind(AssertUnwindSafe(|| judge(&order, before, global)));
        let world = match made {
            Ok(Ok((world, kept))) => {
                held.insert(order.root.clone(), kept);
                Ok(world.map(Box::new))
            }
            Ok(Err(error)) => Err(format!("{error:#}")),
            Err(_) => Err(Catalogue::new(global.lang.as_deref().unwrap_or("en")).word("editor-panicked")),
        };
        let verdict = Verdict { root: order.root, serial: order.serial, world };
        if events.send(Event::Verdict(verdict)).is_err() {
            return;
        }
    }
}

fn judge(order: &Order, before: Option<Held>, global: &Global) -> Result<(Option<World>, Held)> {
    let global = Global { dir: order.root.clone(), ..global.clone() };
    let settings = load::settings_of(&global, Source::Disk(order.root.clone()), order.root.clone(), &order.buffers)?;
    let today = load::today(&global, &settings)?;
    let held = before.as_ref().filter(|held| !order.reload && held.sources.0 == settings.config.sources);
    let sources = match held {
        Some(held) => held.sources.1.clone(),
        None => load::files(&settings)?,
    };
    let places = settings.places();
    let load::Settings { config, playbook, words, overlay, found, .. } = settings;
    let options = LoadOptions::of(&config);
    let method = (config.profile.clone(), overlay);
    let (disk_tree, before) = match before {
        Some(held) if !order.reload && held.places == places => (held.disk.clone(), Some(held)),
        before => (disk::load(&order.root, &options)?, before),
    };
    // A new file that was never saved counts if the workspace would read it; one that it leaves out is nobody's business.
    let belongs =
        |path: &TreePath| disk_tree.contains(path) || disk::belongs(&order.root, path, &options).unwrap_or(false);
    let tree = disk_tree.overlay(&order.buffers.clone().without(|path| !belongs(path))).overlay(&sources);
    let before = match before {
        // Settings and method are files of the tree too. A save brings nothing new: the editor had it already.
        Some(held) if !order.renewed && held.tree == tree && held.today == today => {
            let sources = (config.sources.clone(), sources);
            return Ok((None, Held { disk: disk_tree, sources, ..held }));
        }
        before => before,
    };
    let memo = before.as_ref().filter(|held| held.method == method).map(|held| Memo::new(&held.read));
    let read = analysis::read(&tree, &playbook, memo.as_ref());
    drop(memo);
    let snapshot = Snapshot { tree, log: Arc::default(), today };
    let mut analysis = analysis::judge(read.clone(), &snapshot, &config, &playbook);
    let mut findings: BTreeMap<TreePath, Vec<Diagnostic>> = BTreeMap::new();
    for finding in std::mem::take(&mut analysis.diagnostics).into_iter().chain(found) {
        findings.entry(finding.place.path.clone()).or_default().push(finding);
    }
    findings.values_mut().for_each(|all| all.sort_by(|a, b| a.order().cmp(&b.order())));
    let tree = snapshot.tree;
    let teller = Teller {
        root: &order.root,
        tree: &tree,
        words: &words,
        playbook: &playbook,
        config: &config,
        encoding: order.encoding,
        known: &order.known,
    };
    let told = findings.iter().map(|(path, found)| (path.clone(), teller.findings(path, found))).collect();
    let sources = (config.sources.clone(), sources);
    let kept = Held { disk: disk_tree, sources, tree: tree.clone(), today, read, method, places: places.clone() };
    Ok((Some(World { analysis, tree, words, places, findings, told }), kept))
}
