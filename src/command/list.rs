//! `tandem list KIND`: the documents of one kind.

use crate::cli::{Format, Global};
use crate::command::{load, screen};
use crate::model::entity::EntityIx;
use crate::report::list::{Listing, json, text};
use crate::report::reader::Reader;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct List {
    /// The kind, by its name or its folder: initiative, competitors, person…
    kind: String,
    /// Only those with this status
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
}

pub fn run(args: &List, global: &Global) -> Result<u8> {
    let loaded = load::load(global)?;
    let workspace = loaded.workspace();
    let kind = load::kind(&workspace.playbook, &args.kind, &loaded.words)?;
    let wanted = |status: Option<&str>| args.status.as_deref().is_none_or(|wanted| status == Some(wanted));
    let chosen = workspace.of_kind(&kind.id).filter(|(_, entity)| wanted(entity.status.as_deref()));
    let entities: Vec<EntityIx> = chosen.map(|(ix, _)| ix).collect();
    let listing = Listing { workspace, kind, entities: &entities };
    let out = match global.format {
        Format::Json => json::render(&listing),
        _ => {
            let style = screen::style(global, Some(&loaded));
            text::render(&listing, &Reader { words: &loaded.words, style: &style })
        }
    };
    screen::print(&out)?;
    Ok(0)
}
