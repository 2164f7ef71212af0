//! The same workspace once more, mostly as it was: what one reading leaves for the next.
//!
//! Exists so that a save costs what was saved. Nothing in here can be out of date, since each thing is asked for by what it
//! was made from: settings by their texts, documents by their bytes, the past by its commit, a theme by its files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::Result;
use jiff::civil::Date;

use crate::analysis::memo::Memo;
use crate::analysis::reworded::reworded;
use crate::analysis::{self, Read};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::tree::Tree;
use crate::cli::Global;
use crate::command::Usage;
use crate::command::load::neighbours;
use crate::command::load::{Loaded, Past, Settings, Written, finished, for_audience, method, root, theme, today};
use crate::command::source::Source;
use crate::host::disk::{self, APART, Look};
use crate::host::git;
use crate::model::log::Log;
use crate::model::snapshot::Snapshot;
use crate::model::workspace::Analysis;
use crate::site::theme::Theme;

/// What the last reading left.
#[derive(Default)]
pub struct Kept {
    settings: Option<(Written, Settings)>,
    look: Option<Look>,
    last: Option<Last>,
    past: Option<Told>,
    theme: Option<(Tree, Arc<Theme>)>,
    pictures: BTreeMap<TreePath, Option<(u32, u32)>>,
}

/// The last reading: the files that it was made of (of those that had broken, the last good text) and what came of them.
struct Last {
    tree: Tree,
    /// The files of sources among them.
    sources: Tree,
    read: Read,
    log: Arc<Log>,
    today: Date,
    analysis: Arc<Analysis>,
    rest: Tree,
}

/// A file that could be read a moment ago and cannot any more. What is shown is made of its last good text.
#[derive(Clone, Debug)]
pub struct Broken {
    pub path: TreePath,
    /// What stands in it now.
    pub text: Arc<str>,
    pub findings: Vec<Diagnostic>,
}

/// What is wanted of a reading.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Whom the site is for, whatever the settings say.
    pub audience: Option<&'a str>,
    /// Where the site begins.
    pub address: &'a str,
    /// All files that have changed since the last reading; `None` where nobody knows.
    pub touched: Option<&'a [TreePath]>,
}

/// A reading of a moment.
pub struct Moment {
    pub loaded: Loaded,
    /// The files that are shown as they were before they broke.
    pub broken: Vec<Broken>,
    /// The analysis from which this one differs only in the words of texts.
    pub rewords: Option<Arc<Analysis>>,
}

impl Kept {
    /// The workspace as it is now, for a site.
    pub fn load(&mut self, asked: Asked<'_>, global: &Global) -> Result<Moment> {
        let root = root(global)?;
        let source = Source::Disk(root.clone());
        let written = Written::read(&source, &root, &Tree::new())?;
        let known = self.settings.take().filter(|(known, settings)| *known == written && settings.root == root);
        let same_method = known.is_some();
        let settings = known.map_or_else(|| method(&written, (root, source), global), |(_, settings)| settings);
        self.settings = Some((written, settings.clone()));
        let mut settings = for_audience(settings, asked.audience);
        // Wherever it will be published: here it begins at the root of this address.
        settings.config.base_url = Some(Arc::from(asked.address));
        let today = today(global, &settings)?;
        let touched = asked.touched.filter(|_| same_method);
        let past = self.past.take().filter(|_| same_method);
        let (looked, log) = std::thread::scope(|scope| {
            let settings = &settings;
            // Git is a program of its own, so its answer is waited for while the files are read.
            let log = scope.spawn(move || since(past, settings));
            (look(self.look.as_ref(), touched, settings), log.join())
        });
        let (head, log) = log.unwrap_or_default();
        self.past = Some((head, log.clone()));
        let looked = looked?;
        let sources = neighbours::files(&settings)?;
        let tree = looked.tree.overlay(&sources);
        self.look = Some(looked);
        let memo = self.last.as_ref().filter(|_| same_method).map(|last| Memo::new(&last.read));
        let read = |tree: &Tree| analysis::read(tree, &settings.playbook, memo.as_ref());
        let now = read(&tree);
        let broken = self.broken(&tree, &now);
        let (tree, read) =
            if broken.is_empty() { (tree, now) } else { mended(tree, &broken, self.last.as_ref(), read) };
        drop(memo);
        // What an audience may know is cut out anew each time.
        let same = self.last.as_ref().filter(|_| analysis::audience::sees_all(&settings.config.audience));
        let same = same.filter(|last| last.today == today && Arc::ptr_eq(&last.log, &log) && last.sources == sources);
        let only_texts =
            |last: &&Last| touched.is_some_and(|all| all.iter().all(|path| last.differs_in_text(path, &tree)));
        let same = same.filter(only_texts);
        let again = same.and_then(|last| Some((last, reworded(&last.analysis, &last.read, &read)?)));
        let rewords = again.as_ref().map(|(last, _)| last.analysis.clone());
        let loaded = match again {
            Some((last, analysis)) => of(settings, Arc::new(analysis), last.rest.clone()),
            None => finished(
                settings,
                Snapshot { tree: tree.clone(), log: log.clone(), today },
                read.clone(),
                Past::Published,
            ),
        };
        self.last = Some(Last {
            tree,
            sources,
            read,
            log,
            today,
            analysis: loaded.analysis.clone(),
            rest: loaded.tree.clone(),
        });
        Ok(Moment { loaded, broken, rewords })
    }

    /// The files that broke since the last reading, or before it and are still broken.
    fn broken(&self, tree: &Tree, now: &Read) -> Vec<Broken> {
        let Some(last) = &self.last else { return Vec::new() };
        let never: BTreeSet<&TreePath> = last.read.breaks().map(|finding| &finding.place.path).collect();
        let mut all: BTreeMap<&TreePath, Vec<Diagnostic>> = BTreeMap::new();
        for finding in now.breaks().filter(|finding| !never.contains(&finding.place.path)) {
            all.entry(&finding.place.path).or_default().push(finding.clone());
        }
        let had_text = all.into_iter().filter(|(path, _)| last.tree.text(path).is_some());
        let broken = had_text.map(|(path, findings)| {
            let text = tree.text(path).map_or(Arc::from(""), |bytes| Arc::from(&*String::from_utf8_lossy(bytes)));
            Broken { path: path.clone(), text, findings }
        });
        broken.collect()
    }

    /// The theme of the site.
    pub fn theme(&mut self, loaded: &Loaded) -> Result<Arc<Theme>> {
        let tree = theme::files(&loaded.read_from, &loaded.workspace().config.theme, &loaded.words)?;
        if let Some((known, theme)) = &self.theme
            && *known == tree
        {
            return Ok(theme.clone());
        }
        let theme = Theme::compile(&tree).map(Arc::new).map_err(|error| Usage(error.to_string()))?;
        self.theme = Some((tree, theme.clone()));
        Ok(theme)
    }

    /// How large the pictures are; those that were not touched are as large as they were.
    pub fn pictures(&mut self, loaded: &Loaded, touched: Option<&[TreePath]>) -> BTreeMap<TreePath, (u32, u32)> {
        match touched {
            Some(touched) => self.pictures.retain(|path, _| !touched.contains(path)),
            None => self.pictures.clear(),
        }
        let files = &loaded.workspace().attachments;
        let unknown: Vec<TreePath> = files.iter().filter(|path| !self.pictures.contains_key(*path)).cloned().collect();
        let sizes = loaded.picture_sizes(&unknown);
        self.pictures.extend(unknown.into_iter().map(|path| {
            let size = sizes.get(&path).copied();
            (path, size)
        }));
        files.iter().filter_map(|path| Some((path.clone(), (*self.pictures.get(path)?)?))).collect()
    }
}

impl Last {
    /// Whether a file, as it is in `now`, can differ only in the text of its document. Names that came and went, and themes,
    /// are no part of the workspace.
    fn differs_in_text(&self, path: &TreePath, now: &Tree) -> bool {
        let is_apart = APART.iter().any(|folder| path.is_below(folder));
        let is_text = |tree: &Tree| path.is_markdown() && tree.text(path).is_some();
        is_apart || (is_text(&self.tree) && is_text(now)) || (!self.tree.contains(path) && !now.contains(path))
    }
}

/// The workspace whose analysis is at hand.
fn of(settings: Settings, analysis: Arc<Analysis>, tree: Tree) -> Loaded {
    let Settings { root, source, neighbours, words, .. } = settings;
    Loaded { root, read_from: source, tree, neighbours, analysis, shown: None, words }
}

/// The files with the last good texts of those that broke, read.
fn mended(mut tree: Tree, broken: &[Broken], last: Option<&Last>, read: impl Fn(&Tree) -> Read) -> (Tree, Read) {
    let good = |path: &TreePath| last.and_then(|last| last.tree.get(path));
    for (path, file) in broken.iter().filter_map(|one| Some((&one.path, good(&one.path)?))) {
        tree.insert(path.clone(), file.clone());
    }
    let read = read(&tree);
    (tree, read)
}

/// The files, looked at again as far as that is needed.
fn look(known: Option<&Look>, touched: Option<&[TreePath]>, settings: &Settings) -> Result<Look> {
    let again = known.zip(touched).and_then(|(known, touched)| known.again(&settings.root, touched));
    let config = &settings.config;
    let options = disk::LoadOptions::of(config);
    again.map_or_else(|| disk::look(&settings.root, &options), Ok)
}

/// The past, with the commits that it was told from: of the workspace, and of its sources.
type Told = (Vec<Option<String>>, Arc<Log>);

/// The past, read again where a commit is another one.
fn since(known: Option<Told>, settings: &Settings) -> Told {
    let mut heads = vec![git::resolve(&settings.root, "HEAD").ok().and_then(Result::ok)];
    heads.extend(neighbours::heads(settings));
    match known {
        Some((then, log)) if heads == then => (heads, log),
        _ => {
            let own = settings.source.log(&settings.root, &settings.playbook);
            (heads, Arc::new(neighbours::log(own, settings)))
        }
    }
}
