//! `tandem check`: what is wrong or missing, where, and who owes it.

use std::path::{Path, PathBuf};

use crate::analysis::review;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::cli::{Format, Global};
use crate::command::change::{self, Writing};
use crate::command::{FINDINGS, NOTHING, USAGE, Usage, base, baseline, format_names, load, mend, screen, source};
use crate::host::{disk, embedded};
use crate::model::source::is_foreign;
use crate::report::check::{Findings, checkstyle, github, gitlab, json, junit, markdown, rdjson, rdjsonl, sarif, text};
use crate::report::reader::Reader;
use crate::report::style::Style;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::{Args, ValueEnum};

#[derive(Args, Debug)]
pub struct Check {
    /// Only these files, or documents with these ids (everything is read all the same)
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
    /// Report only what changed since the commit where this branch left REV, or what the change caused
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// People who approved the change on the forge (ids; with --base)
    #[arg(long, value_name = "ID", value_delimiter = ',', requires = "base")]
    approved: Vec<String>,
    /// Also write the findings into a file, as --format would print them; may be given several times
    #[arg(long, value_name = "FORMAT=FILE")]
    write: Vec<String>,
    /// Write tandem-baseline.yaml: all findings of today, or, where it is there, only those of its entries that still hold
    #[arg(long, conflicts_with_all = ["files", "no_baseline", "base"])]
    write_baseline: bool,
    /// Show also what tandem-baseline.yaml sets aside
    #[arg(long)]
    no_baseline: bool,
    /// Mend what comes with a ready fix, then check again
    #[arg(long, conflicts_with_all = ["base", "write_baseline"])]
    fix: bool,
    /// Show what --fix would change, and write nothing
    #[arg(long, conflicts_with_all = ["base", "write_baseline"])]
    diff: bool,
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

/// What a check can print.
pub const FORMATS: &[Format] = &[
    Format::Text,
    Format::Json,
    Format::Github,
    Format::Sarif,
    Format::Gitlab,
    Format::Rdjson,
    Format::Rdjsonl,
    Format::Junit,
    Format::Checkstyle,
    Format::Markdown,
];

pub fn run(args: &Check, global: &Global) -> Result<u8> {
    if args.fix || args.diff {
        source::only_now("check --fix", global)?;
        let loaded = load::load(global)?;
        let chosen = chosen_files(&args.files, &loaded)?;
        let found =
            loaded.analysis.diagnostics.iter().filter(|one| chosen.is_empty() || chosen.contains(&one.place.path));
        let found: Vec<Diagnostic> = found.cloned().filter_map(|finding| args.weigh(finding)).collect();
        let mending = mend::plan(&loaded, &found);
        if args.diff {
            return change::finish(&loaded, &mending, Writing { dry_run: true }, global);
        }
        if !mending.is_empty() {
            mending.write(&loaded)?;
            screen::say(global, &mending.said.join("\n"));
        }
    }
    checked(args, global)
}

fn checked(args: &Check, global: &Global) -> Result<u8> {
    let change = match &args.base {
        Some(rev) => base::change(global, rev)?,
        None => base::none(load::load(global)?),
    };
    let loaded = &change.after;
    let workspace = loaded.workspace();
    let written: Vec<_> = args.write.iter().map(|given| written(given, &loaded.words)).collect::<Result<_>>()?;
    let chosen = chosen_files(&args.files, loaded)?;
    let left = match args.no_baseline {
        true => baseline::Left { found: loaded.analysis.diagnostics.clone(), set_aside: 0 },
        false => baseline::apply(loaded, args.write_baseline, global)?,
    };
    let in_choice = |path: &TreePath| chosen.is_empty() || chosen.contains(path);
    let found = match args.base {
        Some(_) => left.of(args.of_change(&change, global)?),
        None => left.found,
    };
    let found = found.into_iter().filter(|one| in_choice(&one.place.path));
    let found: Vec<Diagnostic> = found.filter_map(|finding| args.weigh(finding)).collect();
    // What a source has is judged where it lives.
    let own = workspace.documents.iter().filter(|document| !is_foreign(&document.path));
    let files = own.filter(|document| in_choice(&document.path)).count();
    let source = |path: &TreePath| loaded.source(path);
    let folder = disk::folder_in_repository(&loaded.root);
    let findings = Findings {
        diagnostics: &found,
        workspace,
        sources: &source,
        files,
        limit: Some(args.limit),
        folder: &folder,
        // A change is not asked for what was set aside before it.
        set_aside: if args.base.is_some() { 0 } else { left.set_aside },
    };
    for (format, file) in &written {
        let style = Style::plain(screen::WIDTH);
        disk::write_report(file, &render(*format, &findings, &Reader { words: &loaded.words, style: &style }, global))?;
    }
    let style = screen::style(global, Some(loaded));
    let out = render(global.format, &findings, &Reader { words: &loaded.words, style: &style }, global);
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

fn render(format: Format, findings: &Findings, reader: &Reader, global: &Global) -> String {
    let words = reader.words;
    match format {
        Format::Json => json::render(findings, words),
        Format::Github => github::render(findings, words),
        Format::Sarif => sarif::render(findings, words, &embedded::rule_page),
        Format::Gitlab => gitlab::render(findings, words),
        Format::Rdjson => rdjson::render(findings, words),
        Format::Rdjsonl => rdjsonl::render(findings, words),
        Format::Junit => junit::render(findings, words),
        Format::Checkstyle => checkstyle::render(findings, words),
        Format::Markdown => markdown::render(findings, words),
        Format::Text | Format::Html if global.quiet => text::list(findings, reader),
        Format::Text | Format::Html => text::render(findings, reader),
    }
}

/// `sarif=report.sarif`: what `--write` asks for. The file is named from where the person stands, as a shell would.
fn written(given: &str, words: &Catalogue) -> Result<(Format, PathBuf)> {
    let asked = given.split_once('=').filter(|(_, file)| !file.is_empty());
    let format = asked.and_then(|(name, _)| Format::from_str(name, false).ok()).filter(|one| FORMATS.contains(one));
    format.zip(asked).map(|(format, (_, file))| (format, PathBuf::from(file))).ok_or_else(|| {
        let args = vec![("given", given.into()), ("known", format_names(FORMATS).into())];
        Usage(words.say(&Text::with("error-write", args))).into()
    })
}

/// The files named on the command line, as the workspace calls them.
pub fn chosen_files(files: &[PathBuf], loaded: &load::Loaded) -> Result<Vec<TreePath>> {
    let root = loaded.root.canonicalize()?;
    files.iter().map(|file| tree_path(&root, file, loaded)).collect()
}

fn tree_path(root: &Path, file: &Path, loaded: &load::Loaded) -> Result<TreePath> {
    let absolute = std::path::absolute(file)?;
    // A link in a folder above the workspace must not make its files unknown.
    let real = absolute.parent().and_then(|folder| folder.canonicalize().ok()).zip(absolute.file_name());
    let real = real.map_or(absolute.clone(), |(folder, name)| folder.join(name));
    let inner =
        real.strip_prefix(root).ok().and_then(|inner| TreePath::new(&inner.to_string_lossy().replace('\\', "/")));
    let known = inner.filter(|path| loaded.has(path));
    known.or_else(|| named(file, loaded)).ok_or_else(|| {
        let text = Text::with("check-no-such-file", vec![("file", file.display().to_string().into())]);
        Usage(loaded.words.say(&text)).into()
    })
}

/// The file of the document that somebody calls by its id, as every other command lets him.
fn named(id: &Path, loaded: &load::Loaded) -> Option<TreePath> {
    let workspace = loaded.workspace();
    let [one] = workspace.find_any(id.to_str()?)[..] else { return None };
    Some(workspace.entity(one).path.clone())
}

impl Check {
    /// The findings of what a change touched or caused.
    fn of_change(&self, change: &base::Change, global: &Global) -> Result<Vec<Diagnostic>> {
        let after = &change.after.analysis;
        let Some(before) = &change.before else { return Ok(after.diagnostics.clone()) };
        Ok(review::review(&before.analysis, after, &change.acts(global, &self.approved)?))
    }

    /// The finding with the weight that the command line gives it; `None` when it is switched off.
    fn weigh(&self, mut finding: Diagnostic) -> Option<Diagnostic> {
        let named = |names: &[String]| names.iter().any(|name| finding.is_called(name));
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
