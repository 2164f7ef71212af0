//! `tandem build`: the workspace becomes a site, published whole or not at all.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use crate::base::diagnostic::Severity;
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::base::tree::Tree;
use crate::cli::{Format, Global};
use crate::command::{Usage, load, screen};
use crate::host::disk::{self, Content, SyncOptions, SyncReport};
use crate::host::embedded;
use crate::site::theme::Theme;
use crate::site::{Site, SiteOptions};
use anyhow::{Context, Result, anyhow};
use clap::Args;

#[derive(Args, Debug)]
pub struct Build {
    /// Write the site here instead of the folder that tandem.yaml names
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Replace file by file instead of swapping folders (for mount points)
    #[arg(long)]
    in_place: bool,
}

pub fn run(args: &Build, global: &Global) -> Result<u8> {
    let started = Instant::now();
    let loaded = load::load(global)?;
    let read = started.elapsed();
    let theme = Arc::new(theme(&loaded)?);
    let options = SiteOptions { catalogue: loaded.words.clone(), stamp: None };
    let site = Site::new(loaded.analysis.clone(), theme, options);
    let output = args.output.clone().unwrap_or_else(|| loaded.output());
    let copies = site.attachments();
    let mut paths = site.paths();
    paths.extend(copies.iter().map(|(_, target)| target.clone()));
    paths.sort();
    let render = |path: &TreePath| -> Result<Content> {
        if let Some((source, _)) = copies.iter().find(|(_, target)| target == path) {
            return Ok(Content::Attachment(source.clone()));
        }
        let page = site.try_render(path).with_context(|| format!("{path} has no page"))?;
        page.map(Content::Bytes).map_err(|error| anyhow!("{error}"))
    };
    let made = started.elapsed();
    let options = SyncOptions { root: &loaded.root, in_place: args.in_place };
    let report = disk::render_and_sync(&output, &paths, render, &options)?;
    if global.verbose {
        let times = format!(
            "read {read:.2?}, prepared {:.2?}, rendered and written {:.2?}",
            made - read,
            started.elapsed() - made
        );
        screen::say(global, &times);
    }
    let pages = paths.iter().filter(|path| path.extension() == "html").count();
    let code = say(&loaded, global, (&output, pages), &report, started);
    // The process ends here. Taking a large workspace apart value by value would be work that nobody waits for.
    std::mem::forget((site, loaded));
    code
}

/// The theme: the built-in one, with the team's own laid over it file by file.
fn theme(loaded: &load::Loaded) -> Result<Theme> {
    let name = &*loaded.workspace().config.theme;
    let own = match TreePath::new(&format!("themes/{name}")) {
        Some(folder) => disk::load_folder(&loaded.root, &folder)?,
        None => None,
    };
    let built_in = embedded::theme(name);
    if own.is_none() && built_in.is_none() {
        let known = embedded::theme_names().join(", ");
        let text = Text::with("error-no-theme", vec![("name", name.into()), ("known", known.into())]);
        return Err(Usage(loaded.words.say(&text)).into());
    }
    let base = built_in.or_else(|| embedded::theme("default")).unwrap_or_default();
    let tree: Tree = base.overlay(&own.unwrap_or_default());
    Theme::compile(&tree).map_err(|error| Usage(error.to_string()).into())
}

fn say(
    loaded: &load::Loaded,
    global: &Global,
    (output, pages): (&std::path::Path, usize),
    report: &SyncReport,
    started: Instant,
) -> Result<u8> {
    if global.format == Format::Json {
        let names = |paths: &[TreePath]| paths.iter().map(TreePath::to_string).collect::<Vec<_>>();
        let value = serde_json::json!({
            "version": 1, "kind": "build", "output": output.display().to_string(), "files": report.written.len() + report.unchanged,
            "written": names(&report.written), "unchanged": report.unchanged, "removed": names(&report.removed),
            "kept": report.foreign,
        });
        screen::print(&format!("{value:#}"))?;
        return Ok(0);
    }
    let seconds = format!("{:.2}", started.elapsed().as_secs_f64());
    let folder = shown(output, &loaded.root);
    let mut args = vec![("pages", pages.into()), ("files", loaded.workspace().documents.len().into())];
    args.extend([("seconds", seconds.into()), ("folder", folder.clone().into())]);
    let id = if report.written.is_empty() && report.removed.is_empty() { "build-unchanged" } else { "build-done" };
    screen::say(global, &loaded.words.say(&Text::with(id, args)));
    let open = output.join("index.html").display().to_string();
    screen::say(global, &loaded.words.say(&Text::with("build-open", vec![("file", open.into())])));
    for kept in &report.foreign {
        screen::say(global, &loaded.words.say(&Text::with("build-kept", vec![("file", kept.into())])));
    }
    let count = |severity| loaded.analysis.diagnostics.iter().filter(|one| one.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors + warnings > 0 {
        let args = vec![("errors", errors.into()), ("warnings", warnings.into())];
        screen::say(global, &loaded.words.say(&Text::with("build-findings", args)));
    }
    Ok(0)
}

/// A folder below the workspace by its short name.
fn shown(output: &std::path::Path, root: &std::path::Path) -> String {
    output.strip_prefix(root).unwrap_or(output).display().to_string()
}
