//! `tandem labels BASE [HEAD]`: the labels that a pull request should have.

use crate::analysis::compare::compare;
use crate::cli::{Format, Global};
use crate::command::{diff, screen};
use crate::report::labels::labels;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Labels {
    #[command(flatten)]
    ends: diff::Diff,
}

pub fn run(args: &Labels, global: &Global) -> Result<u8> {
    let (before, after) = diff::sides(&args.ends, global)?;
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
