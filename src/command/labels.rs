//! `tandem labels BASE [HEAD]`: the labels that a pull request should have.

use crate::analysis::compare::compare;
use crate::cli::{Format, Global};
use crate::command::{Usage, diff, load, screen};
use crate::report::labels::labels;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Labels {
    #[command(flatten)]
    ends: diff::Diff,
}

pub fn run(args: &Labels, global: &Global) -> Result<u8> {
    let root = load::root(global)?;
    let words = Catalogue::new(global.lang.as_deref().unwrap_or("en"));
    let ends = diff::ends(&args.ends, global).ok_or_else(|| Usage(words.word("diff-two-ranges")))?;
    let base = diff::base(&root, &ends, &words)?;
    let (before, after) = load::both(global, &base, ends.head.as_deref())?;
    let changes = compare(&before.analysis, &after.analysis);
    let labels = labels(&changes, after.workspace(), &after.words);
    if global.format == Format::Json {
        let value = serde_json::json!({"version": 1, "kind": "labels", "labels": labels});
        screen::print(&format!("{value:#}"))?;
    } else if !labels.is_empty() {
        screen::print(&labels.join("\n"))?;
    }
    Ok(0)
}
