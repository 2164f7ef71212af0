//! `tandem rank`: the ideas by their scores.

use crate::cli::{Format, Global};
use crate::command::{load, screen};
use crate::report::rank::{Options, json, text};
use crate::report::reader::Reader;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Rank {
    /// Only so many from the top
    #[arg(long, value_name = "N")]
    top: Option<usize>,
    /// Also what was chosen earlier
    #[arg(long)]
    chosen: bool,
}

pub fn run(args: &Rank, global: &Global) -> Result<u8> {
    let loaded = load::with_past(global)?;
    let options = Options { top: args.top, chosen: args.chosen, since: None };
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
