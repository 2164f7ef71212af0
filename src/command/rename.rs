//! `tandem rename OLD NEW`: another id, in every file that names it.

use crate::base::text::{Arg, Text};
use crate::cli::Global;
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::source;
use crate::edit::rename;
use crate::syntax::slug;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Rename {
    /// The id (file name) that it has, or kind/id
    old: String,
    /// The id that it gets
    new: String,
    #[command(flatten)]
    writing: Writing,
}

pub fn run(args: &Rename, global: &Global) -> Result<u8> {
    source::only_now("rename", global)?;
    let loaded = load::load(global)?;
    let change = plan(&loaded, &args.old, &args.new)?;
    change::finish(&loaded, &change, args.writing, global)
}

/// The change: references, links, the file itself, and the old id as an alias.
pub fn plan(loaded: &Loaded, old: &str, new: &str) -> Result<Change> {
    let target = change::target(loaded, old)?;
    if !slug::is_id(new) {
        let args = vec![("id", new.into()), ("suggestion", slug::id(new).into())];
        return Err(change::usage(loaded, &Text::with("bad-id", args)));
    }
    if let Some(other) = loaded.workspace().find(&target.entity.kind, new) {
        // An id that it had before may be its id again.
        let file = loaded.workspace().config.file(&loaded.workspace().entity(other).path);
        if other != target.ix || *target.entity.id == *new {
            return Err(change::usage(
                loaded,
                &Text::with("rename-taken", vec![("id", new.into()), ("file", (&*file).into())]),
            ));
        }
    }
    let renamed = rename::rename(&target, new, &|path| loaded.source(path));
    let renamed = renamed.map_err(|reason| change::usage(loaded, &reason))?;
    let mut change = Change::new("rename");
    let args = |count: usize| vec![("old", Arg::from(&target.entity.id)), ("new", new.into()), ("count", count.into())];
    change.said.push(loaded.words.say(&Text::with("rename-done", args(renamed.references))));
    change.message = Some(loaded.words.say(&Text::with("edit-commit-rename", args(renamed.references))));
    (change.rewrites, change.moves) = (renamed.rewrites, renamed.moves);
    // What could not be followed is said, so that nobody finds it in the site.
    let after = change::foreseen(loaded, &change);
    for left in change::caused(loaded, &after) {
        let place = change::line_of(loaded, &change, left);
        change.said.push(format!("{place}: {}", loaded.words.say(&left.message)));
    }
    Ok(change)
}
