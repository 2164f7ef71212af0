//! A folder on disk, or a commit → an analysed workspace: what nearly every command begins with.

mod kept;
mod named;
mod neighbours;
pub mod theme;

use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use crate::analysis::memo::Memo;
use crate::analysis::{self, Read};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::base::tree::{File, Tree};
use crate::cli::Global;
use crate::command::Usage;
use crate::command::source::Source;
use crate::host::disk::Beside;
use crate::host::git::{NoRevision, Revision};
use crate::host::progress::Progress;
use crate::host::{clock, disk};
use crate::model::config::Config;
use crate::model::document::Document;
use crate::model::playbook::Playbook;
use crate::model::snapshot::Snapshot;
use crate::model::workspace::{Analysis, Workspace};
use crate::playbook;
use crate::words::catalogue::Catalogue;
use jiff::civil::Date;

pub use kept::{Asked, Broken, Kept, Moment};
pub use named::{entity, kind};
pub use neighbours::{Neighbour, files};

/// The file with a team's own method, beside the settings.
pub const PLAYBOOK_FILE: &str = "playbook.yaml";

/// A workspace and everything that was said about it.
pub struct Loaded {
    pub root: PathBuf,
    /// Where it was read from, for what is read later: the theme, attachments.
    pub read_from: Source,
    /// All files but the documents, which hold their own texts.
    pub tree: Tree,
    /// The further workspaces that are shown in it.
    neighbours: Arc<[Neighbour]>,
    pub analysis: Arc<Analysis>,
    /// What the audience of a site may know of it, where that is less.
    shown: Option<Arc<Analysis>>,
    pub words: Arc<Catalogue>,
}

impl Loaded {
    /// What the site is made of.
    pub fn shown(&self) -> &Arc<Analysis> {
        self.shown.as_ref().unwrap_or(&self.analysis)
    }

    pub fn workspace(&self) -> &Workspace {
        &self.analysis.workspace
    }

    /// Whether there is not a single file: a state from before there was a workspace.
    pub fn is_empty(&self) -> bool {
        self.tree.is_empty() && self.workspace().documents.is_empty()
    }

    /// Whether the workspace has this file.
    pub fn has(&self, path: &TreePath) -> bool {
        self.tree.contains(path) || self.document(path).is_some()
    }

    /// The document that this file holds.
    pub fn document(&self, path: &TreePath) -> Option<&Document> {
        let workspace = self.workspace();
        workspace.document_of(path).map(|ix| workspace.document(ix))
    }

    /// Where the site goes.
    pub fn output(&self) -> PathBuf {
        self.root.join(&*self.workspace().config.output)
    }

    /// The text of a file, for excerpts.
    pub fn source(&self, path: &TreePath) -> Option<Arc<str>> {
        if let Some(document) = self.document(path) {
            return Some(Arc::from(&*document.text));
        }
        let bytes = self.tree.text(path)?;
        std::str::from_utf8(bytes).ok().map(Arc::from)
    }
}

/// What steers a run, without its documents.
#[derive(Clone)]
pub struct Settings {
    pub root: PathBuf,
    /// Where it all is read from.
    pub source: Source,
    pub config: Config,
    pub playbook: Playbook,
    /// The further workspaces that can be read, in the order of `Config::sources`.
    pub neighbours: Arc<[Neighbour]>,
    pub words: Arc<Catalogue>,
    /// The team's own playbook as it was written.
    pub overlay: Option<String>,
    pub found: Vec<Diagnostic>,
}

/// Finds the workspace and reads its settings and its method, at the commit that `--at` names.
pub fn settings(global: &Global) -> Result<Settings> {
    let root = root(global)?;
    settings_of(global, Source::of(global, &root)?, root, &Tree::new())
}

/// The folder of the workspace.
pub fn root(global: &Global) -> Result<PathBuf> {
    // A commit may have a workspace where there is none now, in a bare repository above all.
    let then = || global.at.as_ref().and_then(|_| std::path::absolute(&global.dir).ok());
    disk::find_workspace(&global.dir).or_else(then).ok_or_else(|| {
        let words = Catalogue::new(global.lang.as_deref().unwrap_or("en"));
        let folder = shown(&global.dir);
        Usage(words.say(&Text::with("error-no-workspace", vec![("folder", folder.into())]))).into()
    })
}

/// The same with files that take the place of those that were saved: what stands in an editor.
pub fn settings_of(global: &Global, source: Source, root: PathBuf, over: &Tree) -> Result<Settings> {
    Ok(method(&Written::read(&source, &root, over)?, (root, source), global))
}

/// Settings and method as they were written down: the name of each file, its text, and what is wrong with the file itself.
#[derive(PartialEq, Eq)]
struct Written {
    config: (TreePath, Option<String>, Vec<Diagnostic>),
    playbook: (TreePath, Option<String>, Vec<Diagnostic>),
    /// What lies where the settings name further workspaces.
    sources: Vec<Beside>,
}

impl Written {
    fn read(source: &Source, root: &Path, over: &Tree) -> Result<Written> {
        let config = read(source, over, disk::CONFIG_FILE)?;
        let sources = neighbours::look(root, &config.0, config.1.as_deref())?;
        Ok(Written { config, playbook: read(source, over, PLAYBOOK_FILE)?, sources })
    }
}

/// What was written down, understood.
fn method(written: &Written, (root, source): (PathBuf, Source), global: &Global) -> Settings {
    let (config_path, config_text, found) = &written.config;
    let (mut found, config_text) = (found.clone(), config_text.as_deref().unwrap_or(""));
    let (mut config, more) = playbook::config::read(config_path, config_text);
    found.extend(more);
    let (neighbours, more) = neighbours::settle(&root, config_path, &mut config, &written.sources);
    found.extend(more);
    if let Some(lang) = &global.lang {
        config.language = Arc::from(lang.as_str());
    }
    let (path, overlay, more) = &written.playbook;
    found.extend(more.iter().cloned());
    let (playbook, more) = playbook::read(&config.profile, overlay.as_deref().map(|text| (path, text)));
    found.extend(more);
    found.extend(playbook::config::check(config_path, config_text, &playbook));
    let words = Arc::new(Catalogue::new(&config.language));
    let neighbours = Arc::from(neighbours);
    Settings { root, source, config, playbook, neighbours, words, overlay: overlay.clone(), found }
}

/// Today as the settings of the working files have it: what is read may be old, and today is not.
pub fn today(global: &Global, settings: &Settings) -> Result<Date> {
    if let Some(today) = global.today {
        return Ok(today);
    }
    let config = &settings.config;
    let (zone, frozen) = match &settings.source {
        Source::Disk(_) => (config.time_zone.clone(), config.today),
        Source::Commit(_) => {
            let now = config_now(&settings.root)?;
            now.map_or((config.time_zone.clone(), config.today), |now| (now.time_zone, now.today))
        }
    };
    clock::today(&zone, frozen)
}

/// The settings of the working files, if there are any.
pub fn config_now(root: &Path) -> Result<Option<Config>> {
    if !root.is_dir() {
        return Ok(None);
    }
    let (path, text, _) = read(&Source::Disk(root.to_owned()), &Tree::new(), disk::CONFIG_FILE)?;
    Ok(text.map(|text| playbook::config::read(&path, &text).0))
}

/// Whether a command tells of the past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Past {
    Read,
    Unread,
    /// Read, and told to the audience of a site.
    Published,
}

/// Loads and analyses the workspace that `global` names. It is never taken apart: the process that reads it ends with it,
/// and handing back node by node what ten thousand files left in memory takes longer than judging their gates.
pub fn load(global: &Global) -> Result<ManuallyDrop<Loaded>> {
    match &global.at {
        Some(rev) => revision(global, rev),
        None => analysed(settings(global)?, Past::Unread, global),
    }
}

/// The same with its past.
pub fn with_past(global: &Global) -> Result<ManuallyDrop<Loaded>> {
    analysed(settings(global)?, Past::Read, global)
}

/// The same for a site, which `audience` sees; without one those whom the settings name.
pub fn for_site(audience: Option<&str>, global: &Global) -> Result<ManuallyDrop<Loaded>> {
    analysed(for_audience(settings(global)?, audience), Past::Published, global)
}

/// The settings of a site that `audience` sees; without one those whom the settings name.
fn for_audience(mut settings: Settings, audience: Option<&str>) -> Settings {
    if let Some(audience) = audience {
        settings.config.audience = Arc::from(audience);
    }
    if let Some(repository) = settings.config.repository.as_mut().filter(|one| one.folder.is_empty()) {
        repository.folder = Arc::from(disk::folder_in_repository(&settings.root));
    }
    settings
}

/// The same without it, for the commit that `rev` names, whatever `--at` says.
pub fn revision(global: &Global, rev: &str) -> Result<ManuallyDrop<Loaded>> {
    let root = root(global)?;
    let source = Source::commit(global, &root, rev)?;
    analysed(settings_of(global, source, root, &Tree::new())?, Past::Unread, global)
}

fn analysed(settings: Settings, past: Past, global: &Global) -> Result<ManuallyDrop<Loaded>> {
    let today = today(global, &settings)?;
    let Settings { root, source, config, playbook, words, .. } = &settings;
    let options = disk::LoadOptions::of(config);
    let reading = words.word("progress-reading");
    let progress = Progress::start(global.quiet, move || reading.clone());
    // Git is a program of its own, so its answer is waited for while the files are read.
    let (tree, log) = std::thread::scope(|scope| {
        let log = (past != Past::Unread).then(|| scope.spawn(|| source.log(root, playbook)));
        (source.tree(&options, &Tree::new()), log.and_then(|log| log.join().ok()).unwrap_or_default())
    });
    let log = if past == Past::Unread { log } else { neighbours::log(log, &settings) };
    let snapshot = Snapshot { tree: neighbours::mounted(tree?, &settings)?, log: Arc::new(log), today };
    let read = analysis::read(&snapshot.tree, &settings.playbook, None);
    let loaded = finished(settings, snapshot, read, past);
    drop(progress);
    Ok(ManuallyDrop::new(loaded))
}

/// What was read, judged, and for a site of an audience that may not see everything judged once more without the rest.
fn finished(settings: Settings, snapshot: Snapshot, read: Read, past: Past) -> Loaded {
    let less = past == Past::Published && !analysis::audience::sees_all(&settings.config.audience);
    let whole = less.then(|| (snapshot.clone(), read.clone()));
    let mut loaded = judged(settings, snapshot, read);
    let shown = |(whole, read): (Snapshot, Read)| analysis::audience::shown(&whole, &loaded.analysis, &read);
    loaded.shown = whole.map(shown).map(Arc::new);
    loaded
}

/// What was read, judged.
fn judged(settings: Settings, snapshot: Snapshot, read: Read) -> Loaded {
    let Settings { root, source, config, playbook, neighbours, words, found, .. } = settings;
    let mut analysis = analysis::judge(read, &snapshot, &config, &playbook);
    if !found.is_empty() {
        analysis.diagnostics.extend(found);
        analysis.diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    }
    // The documents hold their own texts from here on; the second copy can go.
    let tree = snapshot.tree.without(|path| analysis.workspace.document_of(path).is_some());
    Loaded { root, read_from: source, tree, neighbours, analysis: Arc::new(analysis), shown: None, words }
}

/// Two states of one workspace, without their past: the commit `base`, and the commit `head` or the files as they are.
/// What they share is read once.
pub fn both(global: &Global, base: &str, head: Option<&str>) -> Result<(ManuallyDrop<Loaded>, ManuallyDrop<Loaded>)> {
    let root = root(global)?;
    let source = match head {
        Some(rev) => Source::commit(global, &root, rev)?,
        None => Source::Disk(root.clone()),
    };
    let after = settings_of(global, source, root.clone(), &Tree::new())?;
    let reading = after.words.word("progress-reading");
    let progress = Progress::start(global.quiet, move || reading.clone());
    let tree = |settings: &Settings, known: &Tree| {
        let Settings { source, config, .. } = settings;
        let options = disk::LoadOptions::of(config);
        neighbours::mounted(source.tree(&options, known)?, settings)
    };
    let stopped = |_| anyhow::anyhow!("a thread of the program stopped");
    // Git is a program of its own: while it lists the files of the earlier side, those of the later one are read.
    let (revision, after_tree) = std::thread::scope(|scope| {
        let listed = scope.spawn(|| Revision::open(&root, base));
        let read = tree(&after, &Tree::new());
        (listed.join(), read)
    });
    let (revision, after_tree) = (revision.map_err(stopped)??, after_tree?);
    // Where there was no workspace yet, everything is new.
    let (source, first) = match revision {
        Ok(revision) => (Source::Commit(Arc::new(revision)), false),
        Err(NoRevision::NoWorkspace) => (after.source.clone(), true),
        Err(_) => (Source::commit(global, &root, base)?, false),
    };
    let before = settings_of(global, source, root, &Tree::new())?;
    let (then, now) = (today(global, &before)?, today(global, &after)?);
    // A file means the same where the same method reads it.
    let same_method = before.config.profile == after.config.profile && before.overlay == after.overlay;
    let known = after_tree.clone();
    // And while it hands out what differs, the documents of the later side are read.
    let (before_tree, after_read) = std::thread::scope(|scope| {
        let earlier = scope.spawn(|| if first { Ok(Tree::new()) } else { tree(&before, &known) });
        let later = analysis::read(&after_tree, &after.playbook, None);
        (earlier.join(), later)
    });
    let before_tree = before_tree.map_err(stopped)??;
    let memo = same_method.then(|| Memo::new(&after_read));
    let before_read = analysis::read(&before_tree, &before.playbook, memo.as_ref());
    let whole = |tree: Tree, today: Date| Snapshot { tree, log: Arc::default(), today };
    // Neither side asks the other any more.
    let (before, after) = rayon::join(
        || judged(before, whole(before_tree, then), before_read),
        || judged(after, whole(after_tree, now), after_read),
    );
    drop(progress);
    Ok((ManuallyDrop::new(before), ManuallyDrop::new(after)))
}

/// A settings file as text; one that is there and cannot be read is a finding, like everything in it.
fn read(source: &Source, over: &Tree, name: &str) -> Result<(TreePath, Option<String>, Vec<Diagnostic>)> {
    let path = TreePath::new(name).ok_or_else(|| anyhow::anyhow!("no file name: {name}"))?;
    let file = over.get(&path).cloned().map_or_else(|| source.read(&path), |file| Ok(Some(file)))?;
    let (text, found) = match file {
        Some(File::Text(bytes)) => {
            let parsed = analysis::parse::parse(&path, &bytes, &[]);
            let broken = |finding: &Diagnostic| &*finding.code == crate::model::rule::NOT_UTF8.code;
            let found: Vec<Diagnostic> = parsed.diagnostics.into_iter().filter(broken).collect();
            (Some(String::from_utf8_lossy(&bytes).into_owned()), found)
        }
        Some(File::Refused(refusal)) => (None, analysis::parse::refused(&path, &refusal).diagnostics),
        _ => (None, Vec::new()),
    };
    Ok((path, text, found))
}

/// A folder as a person would name it.
pub fn shown(folder: &Path) -> String {
    std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()).display().to_string()
}
