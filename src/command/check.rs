//! `tandem check`: what is wrong or missing, where, and who owes it.

use std::path::{Path, PathBuf};

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::cli::{Format, Global};
use crate::command::{FINDINGS, NOTHING, USAGE, Usage, load, screen};
use crate::report::check::{Findings, github, json, text};
use crate::report::reader::Reader;
use anyhow::Result;
use clap::{Args, ValueEnum};

#[derive(Args, Debug)]
pub struct Check {
    /// Only these files (everything is read all the same)
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The least weight that makes the command fail
    #[arg(long, value_enum, default_value_t = Weight::Error)]
    fail_on: Weight,
    /// Take a rule for an error (code or name)
    #[arg(short = 'D', long = "deny", value_name = "RULE")]
    deny: Vec<String>,
    /// Take a rule for a warning
    #[arg(short = 'W', long = "warn", value_name = "RULE")]
    warn: Vec<String>,
    /// Switch a rule off
    #[arg(short = 'A', long = "allow", value_name = "RULE")]
    allow: Vec<String>,
    /// Show at most so many findings in full
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
}

/// `--fail-on`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Weight {
    Error,
    Warning,
    Note,
    Never,
}

pub fn run(args: &Check, global: &Global) -> Result<u8> {
    let loaded = load::load(global)?;
    let workspace = loaded.workspace();
    let chosen = chosen_files(args, &loaded)?;
    let in_choice = |path: &TreePath| chosen.is_empty() || chosen.contains(path);
    let found: Vec<Diagnostic> =
        loaded.analysis.diagnostics.iter().filter(|one| in_choice(&one.place.path)).cloned().collect();
    let found: Vec<Diagnostic> = found.into_iter().filter_map(|finding| args.weigh(finding)).collect();
    let files = workspace.documents.iter().filter(|document| in_choice(&document.path)).count();
    let source = |path: &TreePath| loaded.source(path);
    let findings = Findings { diagnostics: &found, workspace, sources: &source, files, limit: Some(args.limit) };
    let out = match global.format {
        Format::Text | Format::Markdown | Format::Html => {
            let style = screen::style(global, Some(&loaded));
            let draw = if global.quiet { text::list } else { text::render };
            draw(&findings, &Reader { words: &loaded.words, style: &style })
        }
        Format::Json => json::render(&findings, &loaded.words),
        Format::Github => github::render(&findings, &loaded.words),
    };
    // Who asked for quiet gets nothing, not even an empty line, when there is nothing to mend.
    if !out.is_empty() {
        screen::print(&out)?;
    }
    if found.is_empty() && workspace.documents.is_empty() {
        let folder = load::shown(&loaded.root);
        screen::say(global, &loaded.words.say(&Text::with("check-empty", vec![("folder", folder.into())])));
        return Ok(NOTHING);
    }
    Ok(args.exit_code(&found))
}

/// The files named on the command line, as the workspace calls them.
fn chosen_files(args: &Check, loaded: &load::Loaded) -> Result<Vec<TreePath>> {
    let root = loaded.root.canonicalize()?;
    args.files.iter().map(|file| tree_path(&root, file, loaded)).collect()
}

fn tree_path(root: &Path, file: &Path, loaded: &load::Loaded) -> Result<TreePath> {
    let absolute = std::path::absolute(file)?;
    // A link in a folder above the workspace must not make its files unknown.
    let real = absolute.parent().and_then(|folder| folder.canonicalize().ok()).zip(absolute.file_name());
    let real = real.map_or(absolute.clone(), |(folder, name)| folder.join(name));
    let inner =
        real.strip_prefix(root).ok().and_then(|inner| TreePath::new(&inner.to_string_lossy().replace('\\', "/")));
    let known = inner.filter(|path| loaded.has(path));
    known.ok_or_else(|| {
        let text = Text::with("check-no-such-file", vec![("file", file.display().to_string().into())]);
        Usage(loaded.words.say(&text)).into()
    })
}

impl Check {
    /// The finding with the weight that the command line gives it; `None` when it is switched off.
    fn weigh(&self, mut finding: Diagnostic) -> Option<Diagnostic> {
        let named = |names: &[String]| {
            names.iter().any(|name| finding.code.eq_ignore_ascii_case(name) || *finding.slug == **name)
        };
        if named(&self.allow) {
            return None;
        }
        if named(&self.deny) {
            finding.severity = Severity::Error;
        } else if named(&self.warn) {
            finding.severity = Severity::Warning;
        }
        Some(finding)
    }

    fn exit_code(&self, found: &[Diagnostic]) -> u8 {
        let misconfigured = |one: &Diagnostic| one.severity == Severity::Error && one.code.starts_with("T8");
        let least = match self.fail_on {
            Weight::Error => Some(Severity::Error),
            Weight::Warning => Some(Severity::Warning),
            Weight::Note => Some(Severity::Note),
            Weight::Never => None,
        };
        match least {
            None => 0,
            Some(_) if found.iter().any(misconfigured) => USAGE,
            Some(least) if found.iter().any(|one| one.severity >= least) => FINDINGS,
            Some(_) => 0,
        }
    }
}
