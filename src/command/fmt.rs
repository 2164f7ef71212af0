//! `tandem fmt`: front matter in the playbook's order, with quotes where a reader may need them.

use std::path::PathBuf;

use crate::base::text::Text;
use crate::cli::{Format, Global};
use crate::command::change::{self, Change, Writing};
use crate::command::{FINDINGS, check, load, screen, source};
use crate::edit::target::Rewrite;
use crate::edit::tidy;
use crate::model::source::is_foreign;
use crate::syntax::address;
use anyhow::Result;
use clap::Args;
use std::sync::Arc;

#[derive(Args, Debug)]
pub struct Fmt {
    /// Only these files
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Write nothing; leave with 1 when a file would change
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    writing: Writing,
}

pub fn run(args: &Fmt, global: &Global) -> Result<u8> {
    source::only_now("fmt", global)?;
    let loaded = load::load(global)?;
    let chosen = check::chosen_files(&args.files, &loaded)?;
    let workspace = loaded.workspace();
    let mut change = Change::new("fmt");
    let mut left = 0;
    let own = workspace.documents.iter().filter(|one| !is_foreign(&one.path));
    for document in own.filter(|one| chosen.is_empty() || chosen.contains(&one.path)) {
        let Some((kind, _)) = address::kind_of(&document.path, &workspace.playbook) else { continue };
        match tidy::tidy(&document.path, &document.text, kind) {
            Some(after) if *after != *document.text => {
                change.rewrites.push(Rewrite {
                    path: document.path.clone(),
                    before: Arc::from(&*document.text),
                    after,
                });
            }
            Some(_) => {}
            None => left += usize::from(document.broken),
        }
    }
    if left > 0 {
        screen::say(global, &loaded.words.say(&Text::with("fmt-left", vec![("count", left.into())])));
    }
    change.message = Some(loaded.words.word("edit-commit-fmt"));
    let writing = Writing { dry_run: args.writing.dry_run || args.check };
    if args.check && global.format == Format::Text {
        for file in change.files() {
            screen::print(file.as_str())?;
        }
        return Ok(if change.is_empty() { 0 } else { FINDINGS });
    }
    let code = change::finish(&loaded, &change, writing, global)?;
    Ok(if args.check && !change.is_empty() { FINDINGS } else { code })
}
