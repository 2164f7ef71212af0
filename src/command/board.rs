//! `tandem board`: all documents that pass through the stages, by stage.

use crate::cli::{Format, Global};
use crate::command::{load, screen};
use crate::report::board::{Options, json, text};
use crate::report::reader::Reader;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Board {
    /// Show at most so many of each stage
    #[arg(long, value_name = "N")]
    cap: Option<usize>,
}

pub fn run(args: &Board, global: &Global) -> Result<u8> {
    let loaded = load::with_past(global)?;
    let options = Options { kind: None, cap: args.cap };
    let out = match global.format {
        Format::Json => json::render(loaded.workspace(), &options),
        _ => {
            let style = screen::style(global, Some(&loaded));
            text::render(loaded.workspace(), &options, &Reader { words: &loaded.words, style: &style })
        }
    };
    screen::print(&out)?;
    Ok(0)
}
