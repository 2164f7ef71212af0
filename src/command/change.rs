//! What the commands that edit have in common: the change as a value, its check, and the two ways to hand it over.
//!
//! A change is planned whole before anything is written: `--dry-run` shows it as a unified diff, otherwise all its files
//! are written or none. The same value goes to other programs as JSON.

use std::sync::Arc;

use crate::analysis;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::Lines;
use crate::base::text::Text;
use crate::base::tree::Tree;
use crate::cli::{Format, Global};
use crate::command::load::{self, Loaded};
use crate::command::{Usage, screen};
use crate::edit::target::{Rewrite, Target};
use crate::host::disk::{self, NewFiles, Replacement};
use crate::model::log::Log;
use crate::model::snapshot::Snapshot;
use crate::model::source::Mounted;
use crate::model::workspace::{Analysis, Workspace};
use crate::report::unified;
use crate::words::catalogue::Catalogue;
use anyhow::{Result, anyhow};
use clap::Args;
use serde_json::json;

/// Flags of every command that edits.
#[derive(Args, Clone, Copy, Debug, Default)]
pub struct Writing {
    /// Show what would change, as a diff, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// A change of the workspace that is not written yet.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// The command that asks for it.
    pub verb: &'static str,
    pub rewrites: Vec<Rewrite>,
    /// Files that get another path, after they were rewritten.
    pub moves: Vec<(TreePath, TreePath)>,
    /// Files that are new.
    pub created: Tree,
    /// What was done, in sentences for people.
    pub said: Vec<String>,
    /// What a commit of it may say.
    pub message: Option<String>,
}

impl Change {
    pub fn new(verb: &'static str) -> Change {
        Change { verb, ..Change::default() }
    }

    pub fn is_empty(&self) -> bool {
        self.rewrites.iter().all(|one| *one.before == *one.after) && self.moves.is_empty() && self.created.is_empty()
    }

    /// The change as a unified diff.
    pub fn diff(&self) -> String {
        let mut files: Vec<unified::File> = Vec::new();
        for one in &self.rewrites {
            files.push(unified::File {
                from: Some(one.path.clone()),
                to: self.path_after(&one.path).clone(),
                before: one.before.to_string(),
                after: one.after.clone(),
            });
        }
        for (from, to) in self.moves.iter().filter(|(from, _)| !self.rewrites.iter().any(|one| one.path == *from)) {
            files.push(unified::File {
                from: Some(from.clone()),
                to: to.clone(),
                before: String::new(),
                after: String::new(),
            });
        }
        for (path, file) in self.created.iter() {
            if let crate::base::tree::File::Text(bytes) = file {
                let after = String::from_utf8_lossy(bytes).into_owned();
                files.push(unified::File { from: None, to: path.clone(), before: String::new(), after });
            }
        }
        files.sort_by(|a, b| a.to.cmp(&b.to));
        unified::render(&files)
    }

    /// Where a file is afterwards.
    fn path_after<'a>(&'a self, path: &'a TreePath) -> &'a TreePath {
        self.moves.iter().find(|(from, _)| from == path).map_or(path, |(_, to)| to)
    }

    /// The paths of all files as they are afterwards.
    pub fn files(&self) -> Vec<TreePath> {
        let changed = self.rewrites.iter().filter(|one| *one.before != *one.after);
        let mut files: Vec<TreePath> = changed.map(|one| self.path_after(&one.path).clone()).collect();
        files.extend(self.moves.iter().map(|(_, to)| to.clone()));
        files.extend(self.created.iter().map(|(path, _)| path.clone()));
        files.sort();
        files.dedup();
        files
    }

    /// `{"version", "kind", "written", "files", "diff", "commit_message"}`.
    pub fn json(&self, written: bool) -> serde_json::Value {
        let files: Vec<String> = self.files().iter().map(ToString::to_string).collect();
        json!({
            "version": 1, "kind": self.verb, "written": written, "files": files, "diff": self.diff(),
            "said": self.said, "commit_message": self.message,
        })
    }

    /// Writes all of it, or nothing.
    pub fn write(&self, loaded: &Loaded) -> Result<()> {
        // Whatever a command plans, files of a source stay as they are.
        if let Some((path, mounted)) = self.files().iter().find_map(|path| Some((path, Mounted::of(path)?))) {
            return Err(usage(loaded, &belongs_elsewhere(loaded.workspace(), path.stem(), mounted.source)));
        }
        if let NewFiles::Conflicts(files) = disk::write_new(&loaded.root, &self.created)? {
            let file = files.first().map_or(String::new(), ToString::to_string);
            return Err(usage(loaded, &Text::with("new-exists", vec![("file", file.into())])));
        }
        let changed: Vec<&Rewrite> = self.rewrites.iter().filter(|one| *one.before != *one.after).collect();
        let replacements: Vec<Replacement> = changed
            .iter()
            .map(|one| Replacement { path: &one.path, before: one.before.as_bytes(), after: one.after.as_bytes() })
            .collect();
        disk::save(&loaded.root, &replacements)?;
        disk::rename(&loaded.root, &self.moves)
    }
}

/// Hands a change over: shown for `--dry-run`, written otherwise.
pub fn finish(loaded: &Loaded, change: &Change, writing: Writing, global: &Global) -> Result<u8> {
    if !writing.dry_run && !change.is_empty() {
        change.write(loaded)?;
    }
    if global.format == Format::Json {
        screen::print(&format!("{:#}", change.json(!writing.dry_run && !change.is_empty())))?;
        return Ok(0);
    }
    if change.is_empty() {
        screen::say(global, &loaded.words.word("edit-nothing-to-do"));
        return Ok(0);
    }
    if writing.dry_run {
        // A person sees colours; another program gets the bytes, so that `git apply` takes them.
        let style = screen::style(global, Some(loaded));
        let diff = change.diff();
        screen::print(&if style.colour { unified::painted(&diff, &style) } else { diff })?;
        screen::say(global, &loaded.words.word("say-nothing-written"));
        return Ok(0);
    }
    for file in change.files() {
        screen::print(file.as_str())?;
    }
    for line in &change.said {
        screen::say(global, line);
    }
    if let Some(message) = &change.message {
        screen::say(global, &loaded.words.say(&Text::with("edit-commit", vec![("message", message.into())])));
    }
    Ok(0)
}

/// The entity that somebody means, ready to be changed.
pub fn target<'a>(loaded: &'a Loaded, id: &str) -> Result<Target<'a>> {
    let ix = load::entity(loaded, id)?;
    let workspace = loaded.workspace();
    let path = &workspace.entity(ix).path;
    if let Some(mounted) = Mounted::of(path) {
        return Err(usage(loaded, &belongs_elsewhere(workspace, &workspace.entity(ix).id, mounted.source)));
    }
    let text = loaded.source(path).ok_or_else(|| anyhow!("cannot read {path}"))?;
    Target::new(workspace, ix, text).ok_or_else(|| anyhow!("a document of no kind: {path}"))
}

/// That a document is to be changed where it lives.
pub fn belongs_elsewhere(workspace: &Workspace, id: &str, source: &str) -> Text {
    let folder = workspace.config.source(source).map_or(source, |source| &*source.folder);
    Text::with("edit-of-source", vec![("id", id.into()), ("source", source.into()), ("folder", folder.into())])
}

/// A refusal, which the caller can mend by typing something else.
pub fn usage(loaded: &Loaded, reason: &Text) -> anyhow::Error {
    Usage(loaded.words.say(reason)).into()
}

/// What the workspace would be like after a change.
pub fn foreseen(loaded: &Loaded, change: &Change) -> Analysis {
    let workspace = loaded.workspace();
    let mut tree = loaded.tree.clone();
    for document in &workspace.documents {
        tree.insert_text(document.path.clone(), document.text.bytes());
    }
    for one in &change.rewrites {
        tree.insert_text(one.path.clone(), one.after.as_bytes());
    }
    for (from, to) in &change.moves {
        if let Some(file) = tree.get(from).cloned() {
            tree.insert(to.clone(), file);
        }
    }
    let gone: Vec<&TreePath> = change.moves.iter().map(|(from, _)| from).collect();
    let tree = tree.without(|path| gone.contains(&path)).overlay(&change.created);
    let snapshot = Snapshot { tree, log: Arc::new(Log::default()), today: workspace.today };
    analysis::run(&snapshot, &workspace.config, &workspace.playbook)
}

/// The errors that a change brings along, in the files that it touches or anywhere else.
pub fn caused<'a>(loaded: &Loaded, after: &'a Analysis) -> Vec<&'a Diagnostic> {
    let key = |one: &Diagnostic| -> (String, Option<String>, String, String) {
        let said = loaded.words.say(&one.message);
        (one.code.to_string(), one.subject.as_deref().map(str::to_owned), one.path.clone(), said)
    };
    let before: std::collections::BTreeSet<_> = loaded.analysis.diagnostics.iter().map(key).collect();
    let is_new = |one: &&Diagnostic| one.severity == Severity::Error && !before.contains(&key(one));
    after.diagnostics.iter().filter(is_new).collect()
}

/// Refuses a value that the checker would call wrong: `path` is the field that was set.
pub fn refuse_bad(loaded: &Loaded, change: &Change, after: &Analysis, path: &str) -> Result<()> {
    let within = |one: &&&Diagnostic| is_within(one, path) || path.starts_with(&format!("{}.", one.path));
    let files = change.files();
    let caused = caused(loaded, after);
    let Some(bad) = caused.iter().filter(within).find(|one| files.contains(&one.place.path)) else { return Ok(()) };
    Err(Usage(told(&loaded.words, bad)).into())
}

/// Whether a finding is about this field or a part of it.
pub fn is_within(finding: &Diagnostic, field: &str) -> bool {
    finding.path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Why a value is wrong, and what to do about it.
pub fn told(words: &Catalogue, bad: &Diagnostic) -> String {
    let said = words.say(&bad.message);
    match &bad.help {
        Some(help) => format!("{said}\n{}", words.say(help)),
        None => said,
    }
}

/// `file:line` of a finding, for a list of what is left to do.
pub fn line_of(loaded: &Loaded, change: &Change, finding: &Diagnostic) -> String {
    let path = &finding.place.path;
    let text = change.rewrites.iter().find(|one| one.path == *path).map(|one| one.after.clone());
    let text = text.or_else(|| loaded.source(path).map(|text| text.to_string())).unwrap_or_default();
    format!("{path}:{}", Lines::new(text.as_bytes()).position(finding.place.span.start as usize).line)
}
