//! `tandem why ID`: why this rank, what blocks the next gate, and who owes it.

use crate::cli::{Format, Global};
use crate::command::{load, screen};
use crate::report::reader::Reader;
use crate::report::why::{json, text};
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Why {
    /// The document's id (its file name), or kind/id
    id: String,
}

pub fn run(args: &Why, global: &Global) -> Result<u8> {
    let loaded = load::with_past(global)?;
    let entity = load::entity(&loaded, &args.id)?;
    let out = match global.format {
        Format::Json => json::render(loaded.workspace(), entity, &loaded.words),
        _ => {
            let style = screen::style(global, Some(&loaded));
            text::render(loaded.workspace(), entity, &Reader { words: &loaded.words, style: &style })
        }
    };
    screen::print(&out)?;
    Ok(0)
}
