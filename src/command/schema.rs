//! `tandem schema KIND`: the front matter of a kind as JSON Schema, for editors without our language server and for programs.

use std::sync::Arc;

use crate::cli::Global;
use crate::command::{load, screen};
use crate::host::disk;
use crate::playbook;
use crate::report::schema;
use crate::words::catalogue::Catalogue;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
#[command(
    after_help = "A schema knows keys, values and what each stage asks for. References, days, gates and texts are left to: tandem check"
)]
pub struct Schema {
    /// The kind: initiative, insight, competitor, person…
    kind: String,
}

pub fn run(args: &Schema, global: &Global) -> Result<u8> {
    // Outside of a workspace it is the method as it comes with us.
    let (playbook, words) = match disk::find_workspace(&global.dir) {
        Some(_) => {
            let settings = load::settings(global)?;
            (settings.playbook, settings.words)
        }
        None => (playbook::read("standard", None).0, Arc::new(Catalogue::new(global.lang.as_deref().unwrap_or("en")))),
    };
    let kind = load::kind(&playbook, &args.kind, &words)?;
    screen::print(&format!("{:#}", schema::schema(kind, &playbook, &words)))?;
    Ok(0)
}
