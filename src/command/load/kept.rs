//! The same workspace once more, mostly as it was: what one reading leaves for the next.
//!
//! Exists so that a save costs what was saved. Nothing in here can be out of date, since each thing is asked for by what it
//! was made from: settings by their texts, documents by their bytes, the past by its commit, a theme by its files. What is
//! global is judged anew each time.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;

use crate::analysis::memo::Memo;
use crate::analysis::{self, Read};
use crate::base::path::TreePath;
use crate::base::tree::Tree;
use crate::cli::Global;
use crate::command::load::{Loaded, Past, Settings, Written, finished, for_audience, method, root, theme_files, today};
use crate::command::source::Source;
use crate::command::Usage;
use crate::host::disk::{self, Look};
use crate::host::git;
use crate::model::log::Log;
use crate::model::snapshot::Snapshot;
use crate::site::theme::Theme;

/// What the last reading left.
#[derive(Default)]
pub struct Kept {
    settings: Option<(Written, Settings)>,
    look: Option<Look>,
    read: Option<Read>,
    past: Option<(String, Arc<Log>)>,
    theme: Option<(Tree, Arc<Theme>)>,
    pictures: BTreeMap<TreePath, Option<(u32, u32)>>,
}

/// What is wanted of a reading.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Whom the site is for, whatever the settings say.
    pub audience: Option<&'a str>,
    /// All files that have changed since the last reading; `None` where nobody knows.
    pub touched: Option<&'a [TreePath]>,
}

impl Kept {
    /// The workspace as it is now, for a site.
    pub fn load(&mut self, asked: Asked<'_>, global: &Global) -> Result<Loaded> {
        let root = root(global)?;
        let source = Source::Disk(root.clone());
        let written = Written::read(&source)?;
        let known = self.settings.take().filter(|(known, settings)| *known == written && settings.root == root);
        let same_method = known.is_some();
        let settings = known.map_or_else(|| method(&written, (root, source), global), |(_, settings)| settings);
        self.settings = Some((written, settings.clone()));
        let settings = for_audience(settings, asked.audience);
        let today = today(global, &settings)?;
        let touched = asked.touched.filter(|_| same_method);
        let (look, log) = std::thread::scope(|scope| {
            let (past, settings) = (self.past.take(), &settings);
            // Git is a program of its own, so its answer is waited for while the files are read.
            let log = scope.spawn(move || since(past, settings));
            (look(self.look.as_ref(), touched, settings), log.join())
        });
        let (head, log) = log.unwrap_or_default();
        self.past = head.map(|head| (head, log.clone()));
        let tree = self.look.insert(look?).tree.clone();
        let memo = self.read.as_ref().filter(|_| same_method).map(Memo::new);
        let read = analysis::read(&tree, &settings.playbook, memo.as_ref());
        self.read = Some(read.clone());
        Ok(finished(settings, Snapshot { tree, log, today }, read, Past::Published))
    }

    /// The theme of the site.
    pub fn theme(&mut self, loaded: &Loaded) -> Result<Arc<Theme>> {
        let tree = theme_files(&loaded.read_from, &loaded.workspace().config.theme, &loaded.words)?;
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
            Some(touched) => touched.iter().for_each(|path| drop(self.pictures.remove(path))),
            None => self.pictures.clear(),
        }
        let files = &loaded.workspace().attachments;
        let unknown: Vec<TreePath> = files.iter().filter(|path| !self.pictures.contains_key(*path)).cloned().collect();
        let sizes = loaded.read_from.pictures(&unknown);
        self.pictures.extend(unknown.into_iter().map(|path| {
            let size = sizes.get(&path).copied();
            (path, size)
        }));
        files.iter().filter_map(|path| Some((path.clone(), (*self.pictures.get(path)?)?))).collect()
    }
}

/// The files, looked at again as far as that is needed.
fn look(known: Option<&Look>, touched: Option<&[TreePath]>, settings: &Settings) -> Result<Look> {
    let again = known.zip(touched).and_then(|(known, touched)| known.again(&settings.root, touched));
    let config = &settings.config;
    let options = disk::LoadOptions { exclude: &config.exclude, output: Path::new(&*config.output) };
    again.map_or_else(|| disk::look(&settings.root, &options), Ok)
}

/// The past, read again where the commit is another one.
fn since(known: Option<(String, Arc<Log>)>, settings: &Settings) -> (Option<String>, Arc<Log>) {
    let head = git::resolve(&settings.root, "HEAD").ok().and_then(Result::ok);
    match known {
        Some((then, log)) if head.as_ref() == Some(&then) => (head, log),
        _ => (head, Arc::new(settings.source.log(&settings.root, &settings.playbook))),
    }
}
