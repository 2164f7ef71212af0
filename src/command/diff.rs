//! `tandem diff`: what a change decides, between two commits or a commit and the files as they are.

use std::mem::ManuallyDrop;
use std::path::Path;

use crate::analysis::compare::compare;
use crate::base::text::Text;
use crate::cli::{Format, Global};
use crate::command::load::Loaded;
use crate::command::source::Source;
use crate::command::{Usage, load, screen};
use crate::host::git::{self, Parting};
use crate::report::diff::{Subject, html, json, markdown, text};
use crate::report::reader::Reader;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
#[command(after_help = "Examples:
  tandem diff                     what the branch and the files beside it decide
  tandem diff main                the files as they are, against main
  tandem diff main...HEAD         the commits of this branch
  tandem diff --format markdown   the comment for a pull request")]
pub struct Diff {
    /// Compare with this commit, or a range A..B or A...B; else with the point where the default branch was left
    #[arg(value_name = "BASE")]
    base: Option<String>,
    /// Look at this commit instead of the files as they are
    #[arg(value_name = "HEAD")]
    head: Option<String>,
}

impl Diff {
    pub fn between(base: Option<String>, head: Option<String>) -> Diff {
        Diff { base, head }
    }
}

/// What a comparison can be told as.
pub const FORMATS: &[Format] = &[Format::Text, Format::Markdown, Format::Json, Format::Html];

/// The two ends of a comparison, as names of commits.
#[derive(Debug, PartialEq, Eq)]
struct Ends {
    base: Base,
    /// `None`: the files as they are.
    head: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
enum Base {
    Commit(String),
    /// Where two lines parted.
    Parting(String, String),
    /// Where the head left the default branch.
    Default,
}

pub fn run(args: &Diff, global: &Global) -> Result<u8> {
    screen::print(&report(args, global)?)?;
    Ok(0)
}

/// What the change decides, in the format that is asked for.
pub fn report(args: &Diff, global: &Global) -> Result<String> {
    let (before, after) = sides(args, global)?;
    let changes = compare(&before.analysis, &after.analysis);
    let head = match &after.read_from {
        Source::Commit(revision) => Some(revision.commit()),
        Source::Disk(_) => None,
    };
    let subject = Subject { changes: &changes, before: before.workspace(), after: after.workspace(), head };
    Ok(told(&subject, global, &after))
}

/// The two states that were asked for.
pub fn sides(args: &Diff, global: &Global) -> Result<(ManuallyDrop<Loaded>, ManuallyDrop<Loaded>)> {
    let root = load::root(global)?;
    let words = Catalogue::new(global.lang.as_deref().unwrap_or("en"));
    let ends = ends(args, global).ok_or_else(|| Usage(words.word("diff-two-ranges")))?;
    load::both(global, &base(&root, &ends, &words)?, ends.head.as_deref())
}

fn told(subject: &Subject, global: &Global, after: &Loaded) -> String {
    let style = screen::style(global, Some(after));
    let reader = Reader { words: &after.words, style: &style };
    match global.format {
        Format::Markdown => markdown::render(subject, &reader),
        Format::Json => json::render(subject, &reader),
        Format::Html => html::render(subject, &reader),
        _ => text::render(subject, &reader),
    }
}

/// What was asked for; `None` for a range beside a second name.
fn ends(args: &Diff, global: &Global) -> Option<Ends> {
    let head = args.head.clone().or_else(|| global.at.clone());
    let Some(base) = &args.base else { return Some(Ends { base: Base::Default, head }) };
    let or_head = |name: &str| if name.is_empty() { "HEAD".to_owned() } else { name.to_owned() };
    let (a, b, parting) = match (base.split_once("..."), base.split_once("..")) {
        (Some((a, b)), _) => (a, b, true),
        (None, Some((a, b))) => (a, b, false),
        (None, None) => return Some(Ends { base: Base::Commit(base.clone()), head }),
    };
    let (a, b) = (or_head(a), or_head(b));
    let base = if parting { Base::Parting(a, b.clone()) } else { Base::Commit(a) };
    head.is_none().then_some(Ends { base, head: Some(b) })
}

/// The commit to compare with.
fn base(root: &Path, ends: &Ends, words: &Catalogue) -> Result<String> {
    let (a, b) = match &ends.base {
        Base::Commit(name) => return Ok(name.clone()),
        Base::Parting(a, b) => (a.clone(), b.clone()),
        Base::Default => {
            let Some(main) = git::default_branch(root)? else {
                // Without any repository that is what has to be said.
                if git::resolve(root, "HEAD")?.is_err() {
                    return Ok("HEAD".to_owned());
                }
                return Err(Usage(words.word("diff-no-default-branch")).into());
            };
            (main, ends.head.clone().unwrap_or_else(|| "HEAD".to_owned()))
        }
    };
    match git::parting(root, &a, &b)? {
        Parting::At(commit) => Ok(commit),
        // It is said as such by whoever reads it.
        Parting::Unnamed(name, _) => Ok(name),
        Parting::Nowhere => {
            let text = Text::with("diff-no-merge-base", vec![("a", a.as_str().into()), ("b", b.as_str().into())]);
            Err(Usage(words.say(&text)).into())
        }
    }
}
