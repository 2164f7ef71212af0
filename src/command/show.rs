//! `tandem show ID`: everything about one document.

use crate::cli::{Format, Global};
use crate::command::{load, screen};
use crate::report::reader::Reader;
use crate::report::show::{Subject, json, text};
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Show {
    /// The document's id (its file name), or kind/id
    id: String,
}

pub fn run(args: &Show, global: &Global) -> Result<u8> {
    let loaded = load::with_past(global)?;
    let entity = load::entity(&loaded, &args.id)?;
    let subject = Subject { workspace: loaded.workspace(), entity, timeline: None };
    let out = match global.format {
        Format::Json => json::render(&subject),
        _ => {
            let style = screen::style(global, Some(&loaded));
            text::render(&subject, &Reader { words: &loaded.words, style: &style })
        }
    };
    screen::print(&out)?;
    Ok(0)
}
