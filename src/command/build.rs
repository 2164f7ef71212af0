//! `tandem build`: the workspace becomes a site, published whole or not at all.

use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::base::diagnostic::Severity;
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::cli::{Format, Global};
use crate::command::{load, screen};
use crate::host::disk::{self, Content, SyncOptions, SyncReport};
use crate::host::progress::Progress;
use crate::model::config::AUDIENCES;
use crate::site::edition::Editions;
use crate::site::{Stamp, drawn};
use crate::syntax::drawing;
use anyhow::{Context, Result, anyhow};
use clap::Args;

/// The largest drawing that is looked into: larger ones are pictures inside a drawing.
const MOST_DRAWN: u64 = 8 << 20;

#[derive(Args, Debug, Default)]
pub struct Build {
    /// Write the site here instead of the folder that tandem.yaml names
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Replace file by file instead of swapping folders (for mount points)
    #[arg(long)]
    in_place: bool,
    /// Whom the site is for, whatever tandem.yaml says; the company does not see what is marked as the team's
    #[arg(long, value_name = "WHO", value_parser = AUDIENCES)]
    audience: Option<String>,
    /// Take the theme, whose templates and scripts are code, from this commit: for changes of people you do not know
    #[arg(long, value_name = "REV")]
    theme_at: Option<String>,
}

/// A site that is on the disk now.
pub struct Built {
    pub loaded: ManuallyDrop<load::Loaded>,
    pub output: PathBuf,
    pages: usize,
    report: SyncReport,
    /// Drawings that are shown as a note.
    withheld: Vec<TreePath>,
    started: Instant,
}

pub fn run(args: &Build, global: &Global) -> Result<u8> {
    let built = publish(args, global)?;
    if global.format == Format::Json {
        let report = &built.report;
        let names = |paths: &[TreePath]| paths.iter().map(TreePath::to_string).collect::<Vec<_>>();
        let value = serde_json::json!({
            "version": 1, "kind": "build", "output": built.output.display().to_string(), "files": report.written.len() + report.unchanged,
            "written": names(&report.written), "unchanged": report.unchanged, "removed": names(&report.removed),
            "kept": report.foreign, "withheld": names(&built.withheld),
        });
        screen::print(&format!("{value:#}"))?;
        return Ok(0);
    }
    built.say(global);
    Ok(0)
}

/// Builds the site of the workspace that `global` names.
pub fn publish(args: &Build, global: &Global) -> Result<Built> {
    let started = Instant::now();
    let loaded = load::for_site(args.audience.as_deref(), global)?;
    let read = started.elapsed();
    let theme = match &args.theme_at {
        Some(rev) => load::theme::at(&loaded, rev, global)?,
        None => load::theme::of(&loaded)?,
    };
    let theme = Arc::new(theme);
    // As with what was loaded, nobody waits for it to be taken apart.
    let pictures = loaded.picture_sizes(&loaded.workspace().attachments);
    let site = Editions::new(loaded.shown(), &theme, &loaded.words, stamp(&loaded).as_ref()).with_pictures(&pictures);
    let site = ManuallyDrop::new(site);
    let output = args.output.clone().unwrap_or_else(|| loaded.output());
    let copies = site.attachments();
    let mut paths = site.paths();
    paths.extend(copies.iter().map(|(_, target)| target.clone()));
    paths.sort();
    // Long lists lie side by side: a thread that got all of them at the end would work alone while the others wait.
    paths.sort_by_key(|path| !site.is_long(path));
    let done = Arc::new(AtomicUsize::new(0));
    let withheld = Mutex::default();
    let render = |path: &TreePath| -> Result<Content> {
        done.fetch_add(1, Ordering::Relaxed);
        if let Some((source, _)) = copies.iter().find(|(_, target)| target == path) {
            return copied(&loaded, source, &withheld);
        }
        let page = site.try_render(path).with_context(|| format!("{path} has no page"))?;
        page.map(Content::Bytes).map_err(|error| anyhow!("{error}"))
    };
    let made = started.elapsed();
    let options = SyncOptions { root: &loaded.root, in_place: args.in_place };
    let progress = progress(&loaded, global, &done, paths.len());
    let report = disk::render_and_sync(&output, &paths, render, &options)?;
    drop(progress);
    if global.verbose {
        let times = format!(
            "read {read:.2?}, prepared {:.2?}, rendered and written {:.2?}",
            made - read,
            started.elapsed() - made
        );
        screen::say(global, &times);
    }
    let pages = paths.iter().filter(|path| path.extension() == "html").count();
    let mut withheld: Vec<TreePath> = withheld.into_inner().unwrap_or_else(PoisonError::into_inner);
    withheld.sort();
    Ok(Built { loaded, output, pages, report, withheld, started })
}

/// A file of the workspace as it is published. A drawing that is more than that gives way to a note: it would run when
/// somebody opens it by its address.
fn copied(loaded: &load::Loaded, source: &TreePath, withheld: &Mutex<Vec<TreePath>>) -> Result<Content> {
    if !drawing::is_drawing(source) {
        return loaded.attachment(source);
    }
    match loaded.attached_bytes(source, MOST_DRAWN)? {
        Some(bytes) if drawing::is_still(&bytes) => Ok(Content::Bytes(bytes)),
        _ => {
            withheld.lock().unwrap_or_else(PoisonError::into_inner).push(source.clone());
            Ok(Content::Bytes(drawn::instead(&loaded.words.word("drawing-withheld"))))
        }
    }
}

/// What the site is built from, when git knows.
fn stamp(loaded: &load::Loaded) -> Option<Stamp> {
    let head = loaded.read_from.head()?;
    Some(Stamp { commit: head.commit, branch: head.branch, date: head.day })
}

/// Tells a person who waits how far the pages are.
fn progress(loaded: &load::Loaded, global: &Global, done: &Arc<AtomicUsize>, all: usize) -> Progress {
    let (words, done) = (loaded.words.clone(), done.clone());
    Progress::start(global.quiet, move || {
        let args = vec![("done", done.load(Ordering::Relaxed).into()), ("all", all.into())];
        words.say(&Text::with("progress-rendering", args))
    })
}

impl Built {
    /// Says what was built, where it is, and what is to be mended.
    pub fn say(&self, global: &Global) {
        let words = &self.loaded.words;
        let say = |id: &str, args| screen::say(global, &words.say(&Text::with(id, args)));
        self.say_done(global);
        let open = self.output.join("index.html").display().to_string();
        say("build-open", vec![("file", open.into())]);
        for kept in &self.report.foreign {
            say("build-kept", vec![("file", kept.into())]);
        }
        for withheld in &self.withheld {
            say("build-withheld", vec![("file", withheld.as_str().into())]);
        }
        let count = |severity| self.loaded.analysis.diagnostics.iter().filter(|one| one.severity == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        if errors + warnings > 0 {
            say("build-findings", vec![("errors", errors.into()), ("warnings", warnings.into())]);
        }
    }

    /// Says what was built.
    pub fn say_done(&self, global: &Global) {
        let seconds = format!("{:.2}", self.started.elapsed().as_secs_f64());
        let folder = shown(&self.output, &self.loaded.root);
        let mut args = vec![("pages", self.pages.into()), ("files", self.loaded.workspace().documents.len().into())];
        args.extend([("seconds", seconds.into()), ("folder", folder.into())]);
        let nothing = self.report.written.is_empty() && self.report.removed.is_empty();
        let id = if nothing { "build-unchanged" } else { "build-done" };
        screen::say(global, &self.loaded.words.say(&Text::with(id, args)));
    }
}

/// A folder below the workspace by its short name.
fn shown(output: &std::path::Path, root: &std::path::Path) -> String {
    output.strip_prefix(root).unwrap_or(output).display().to_string()
}
