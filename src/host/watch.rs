//! Notices that somebody changed the workspace.
//!
//! Each folder of content, themes and templates has a watch of its own, so that `.git`, published sites and whatever
//! else is left out costs nothing and wakes nobody. What is told is never trusted to be complete: it only says that it
//! is time to look. Watches of new folders are set before that look, so nothing can fall in between.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use anyhow::Result;
use notify::event::ModifyKind;
use notify::{Config, ErrorKind, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::host::disk::{self, LoadOptions};

/// Files rest when nothing was heard for so long. A person does not notice it, and an editor that writes a file in three
/// steps takes less.
const QUIET: Duration = Duration::from_millis(10);
/// Files that never rest are looked at all the same.
const UNREST: Duration = Duration::from_secs(1);
/// How often files are compared where the system tells nothing.
const POLL: Duration = Duration::from_secs(1);

/// What is to be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    pub root: PathBuf,
    /// `exclude:` of `tandem.yaml`.
    pub exclude: Vec<Str>,
    /// The output folder, absolute or relative to the root.
    pub output: PathBuf,
    /// Further workspaces that are shown in it, each with what it leaves out itself.
    pub beside: Vec<Places>,
}

/// How changes are noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Manner {
    /// The system tells.
    Told,
    /// Files are compared from time to time: by wish, or for this reason.
    Polled(Option<String>),
    /// Not at all, for this reason.
    Off(String),
}

/// What has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// As far as they are known.
    pub names: Vec<String>,
    /// The files, where nothing else has changed: no folder, no rule of what belongs, and nothing was missed.
    pub touched: Option<Vec<TreePath>>,
}

/// What the thread that waits is told.
enum Word {
    Event(notify::Result<Event>),
    /// Nobody wants to know any more.
    Stop,
}

pub struct Watch {
    places: Places,
    manner: Manner,
    watcher: Option<Box<dyn Watcher + Send>>,
    heard: Receiver<Word>,
    /// Whoever may end the waiting.
    sender: Sender<Word>,
    folders: BTreeSet<PathBuf>,
}

impl Watch {
    /// Begins to listen, to the system if it can and `poll` is not wanted.
    pub fn begin(places: Places, poll: bool) -> Watch {
        let places = Places { root: places.root.canonicalize().unwrap_or(places.root), ..places };
        if !poll {
            match Watch::with::<RecommendedWatcher>(&places, Manner::Told) {
                Ok(watch) => return watch,
                Err(reason) => return Watch::polled(places, Some(reason)),
            }
        }
        Watch::polled(places, None)
    }

    fn polled(places: Places, reason: Option<String>) -> Watch {
        Watch::with::<PollWatcher>(&places, Manner::Polled(reason)).unwrap_or_else(|reason| {
            let (sender, heard) = mpsc::channel();
            Watch { places, manner: Manner::Off(reason), watcher: None, heard, sender, folders: BTreeSet::new() }
        })
    }

    fn with<W: Watcher + Send + 'static>(places: &Places, manner: Manner) -> Result<Watch, String> {
        let (sender, heard) = mpsc::channel();
        let teller = sender.clone();
        let listen = move |event: notify::Result<Event>| {
            // Reading is told too: our own look at the files would be the next reason to look.
            if !event.as_ref().is_ok_and(|event| event.kind.is_access()) {
                // Nobody listens any more when the program ends.
                let _ = teller.send(Word::Event(event));
            }
        };
        let watcher = W::new(listen, Config::default().with_poll_interval(POLL)).map_err(|error| told(&error))?;
        let watcher: Option<Box<dyn Watcher + Send>> = Some(Box::new(watcher));
        let mut watch = Watch { places: places.clone(), manner, watcher, heard, sender, folders: BTreeSet::new() };
        watch.settle().map_err(|error| error.map_or_else(|| "the folder cannot be read".to_owned(), |e| told(&e)))?;
        Ok(watch)
    }

    /// What ends the waiting, from whatever thread.
    pub fn stop(&self) -> impl Fn() + Send + use<> {
        let sender = self.sender.clone();
        // Nobody waits any more when the program ends.
        move || drop(sender.send(Word::Stop))
    }

    pub fn manner(&self) -> &Manner {
        &self.manner
    }

    /// Waits until something has changed and rests; `None` when the waiting was ended.
    pub fn wait(&mut self) -> Option<Heard> {
        loop {
            let mut change = Change::default();
            match self.first()? {
                Some(event) => self.note(&mut change, event),
                None => (change.seen, change.folders) = (true, true),
            }
            let since = Instant::now();
            while since.elapsed() < UNREST {
                match self.heard.recv_timeout(QUIET) {
                    Ok(Word::Event(event)) => self.note(&mut change, event),
                    Err(RecvTimeoutError::Timeout) => break,
                    Ok(Word::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
                }
            }
            if change.folders {
                // A folder that cannot be watched any more is found by the next look at it.
                let _ = self.settle();
            }
            if change.seen {
                return Some(self.heard(&change));
            }
        }
    }

    /// The first thing that is heard; nothing but the outer `Some` when the workspace was away and is there again: of a folder
    /// that is not there the system tells nothing.
    fn first(&mut self) -> Option<Option<notify::Result<Event>>> {
        loop {
            let is_lost = self.watcher.is_some() && !self.folders.contains(&self.places.root);
            let word = if is_lost {
                self.heard.recv_timeout(POLL)
            } else {
                self.heard.recv().map_err(|_| RecvTimeoutError::Disconnected)
            };
            match word {
                Ok(Word::Event(event)) => return Some(Some(event)),
                Ok(Word::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) if self.places.root.is_dir() => return Some(None),
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// Watches other places from now on.
    pub fn follow(&mut self, places: Places) {
        let places = Places { root: self.places.root.clone(), ..places };
        if places != self.places {
            self.places = places;
            let _ = self.settle();
        }
    }

    /// Notes what an event says.
    fn note(&mut self, change: &mut Change, event: notify::Result<Event>) {
        let Ok(event) = event else {
            (change.seen, change.folders) = (true, true);
            return;
        };
        if event.need_rescan() {
            (change.seen, change.folders) = (true, true);
        }
        let moved = event.kind.is_remove() || matches!(event.kind, EventKind::Modify(ModifyKind::Name(_)));
        for path in event.paths {
            if !self.belongs(&path) {
                continue;
            }
            if moved && self.folders.contains(&path) {
                self.forget(&path);
                change.folders = true;
            }
            change.folders |= path.is_dir() || path.ends_with(IGNORE_FILE);
            change.seen = true;
            change.paths.insert(path);
        }
    }

    /// Whether a path is in one of our folders and not one that everybody leaves out.
    fn belongs(&self, path: &Path) -> bool {
        if path == self.places.root {
            return true;
        }
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return false };
        let name = name.as_encoded_bytes();
        let hidden = name.starts_with(b".") && name != IGNORE_FILE.as_bytes();
        // Editors put the old text beside the new one under such a name.
        let spare = name.ends_with(b"~");
        let is_output = path == self.places.root.join(&self.places.output);
        self.folders.contains(folder) && !hidden && !spare && !is_output
    }

    /// Watches the folders that there are now. A folder made between the list and its watch is found by the second list.
    fn settle(&mut self) -> Result<(), Option<notify::Error>> {
        loop {
            let options = LoadOptions { exclude: &self.places.exclude, output: &self.places.output };
            let mut found = disk::folders(&self.places.root, &options).map_err(|_| None)?;
            for beside in &self.places.beside {
                let options = LoadOptions { exclude: &beside.exclude, output: &beside.output };
                // One that is gone is told by the check of the settings.
                found.extend(disk::folders(&beside.root, &options).unwrap_or_default());
            }
            for gone in self.folders.difference(&found).cloned().collect::<Vec<_>>() {
                self.unwatch(&gone);
            }
            let new: Vec<PathBuf> = found.difference(&self.folders).cloned().collect();
            if new.is_empty() {
                return Ok(());
            }
            for folder in new {
                self.watch(folder)?;
            }
        }
    }

    fn watch(&mut self, folder: PathBuf) -> Result<(), Option<notify::Error>> {
        let Some(watcher) = &mut self.watcher else { return Ok(()) };
        // Where one watch covers a whole tree, many would only be slow.
        let whole = WHOLE_TREES && self.manner == Manner::Told;
        let is_root = folder == self.places.root || self.places.beside.iter().any(|beside| beside.root == folder);
        let outcome = match (whole, is_root) {
            (true, true) => watcher.watch(&folder, RecursiveMode::Recursive),
            (true, false) => Ok(()),
            (false, _) => watcher.watch(&folder, RecursiveMode::NonRecursive),
        };
        match outcome {
            // What vanished meanwhile, or may not be read, is told by the check of the files and not here.
            Err(error) if is_about_one(&error) && folder != self.places.root => {}
            Err(error) => return Err(Some(error)),
            Ok(()) => {}
        }
        self.folders.insert(folder);
        Ok(())
    }

    /// Forgets a folder that was moved or removed, with all below it: their watches now stand for something else.
    fn forget(&mut self, folder: &Path) {
        for gone in self.folders.iter().filter(|known| known.starts_with(folder)).cloned().collect::<Vec<_>>() {
            self.unwatch(&gone);
        }
    }

    fn unwatch(&mut self, folder: &Path) {
        if let Some(watcher) = &mut self.watcher {
            // The system forgets the watch of a removed folder by itself; then there is nothing to end.
            let _ = watcher.unwatch(folder);
        }
        self.folders.remove(folder);
    }

    /// What changed, by names from the root: files if there are any, else folders.
    fn heard(&self, change: &Change) -> Heard {
        let (folders, files): (Vec<_>, Vec<_>) = change.paths.iter().partition(|path| self.folders.contains(*path));
        let name = |path: &PathBuf| Some(path.strip_prefix(&self.places.root).ok()?.to_str()?.to_owned());
        let only = !change.folders && folders.is_empty() && self.manner == Manner::Told;
        let paths = || files.iter().map(|path| TreePath::new(&name(path)?)).collect();
        let touched = if only { paths() } else { None };
        let shown = if files.is_empty() { folders } else { files };
        Heard { names: shown.into_iter().filter_map(name).filter(|name| !name.is_empty()).collect(), touched }
    }
}

/// Decides what belongs to a workspace, so a change of it is a change of all folders.
const IGNORE_FILE: &str = ".gitignore";

/// Whether the system watches a tree by one watch (macOS, Windows) or folder by folder (Linux).
const WHOLE_TREES: bool = cfg!(any(target_os = "macos", target_os = "windows"));

/// What was heard since the last look.
#[derive(Default)]
struct Change {
    seen: bool,
    /// The set of folders may be another one now.
    folders: bool,
    paths: BTreeSet<PathBuf>,
}

/// Whether an error concerns one folder only, and not all that come after it.
fn is_about_one(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) => {
            matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::PermissionDenied)
        }
        _ => false,
    }
}

/// The reason without the paths, which can be very many.
fn told(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::MaxFilesWatch => "the system allows no more watches (fs.inotify.max_user_watches)".to_owned(),
        ErrorKind::Io(error) => error.to_string(),
        ErrorKind::Generic(words) => words.clone(),
        other => format!("{other:?}"),
    }
}
