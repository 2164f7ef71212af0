//! `tandem review [ID…]`: what should be looked at again, and that somebody has looked.
//!
//! Two things ask for it: a day long past, and something below that changed since. Both are settled by the same day in the
//! document's own file.

use crate::base::text::{Arg, Str, Text};
use crate::cli::{Format, Global};
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::{screen, source};
use crate::edit::front::{Path, Wish};
use crate::edit::value::Value;
use crate::model::owed::{Owing, What};
use crate::owing::{self, Seen};
use crate::report::inbox::{self, Whose, json, text};
use crate::report::reader::Reader;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Review {
    /// What you have looked at and found right, or put right; without ids, what should be looked at is listed
    ids: Vec<String>,
    #[command(flatten)]
    writing: Writing,
}

pub fn run(args: &Review, global: &Global) -> Result<u8> {
    if args.ids.is_empty() {
        return list(global);
    }
    source::only_now("review", global)?;
    let loaded = load::load(global)?;
    let change = plan(&loaded, &args.ids)?;
    change::finish(&loaded, &change, args.writing, global)
}

/// What waits for somebody's look, as the inbox tells it.
fn list(global: &Global) -> Result<u8> {
    let loaded = load::with_past(global)?;
    let workspace = loaded.workspace();
    let mut owing: Owing = owing::owing(Seen { workspace, shows: &|_| true });
    owing.keep(|owed| matches!(owed.what, What::Review { .. } | What::Suspect { .. }));
    let parts = inbox::parts(workspace, &owing, &Whose::All);
    let style = screen::style(global, Some(&loaded));
    let reader = Reader { words: &loaded.words, style: &style };
    screen::print(&match global.format {
        Format::Json => json::render(workspace, &Whose::All, &parts, &reader),
        _ if parts.is_empty() => reader.word("review-nothing") + "\n",
        _ => text::render(workspace, (&Whose::All, &parts), usize::MAX, &reader),
    })?;
    Ok(0)
}

/// The change: today as the day of the last look at each.
fn plan(loaded: &Loaded, ids: &[String]) -> Result<Change> {
    let mut change = Change::new("review");
    let mut done = Vec::new();
    for id in ids {
        let target = change::target(loaded, id)?;
        let Some(field) = field(loaded, &target.kind.id) else {
            let args = vec![("id", Arg::from(id)), ("kind", Arg::from(&target.kind.name))];
            return Err(change::usage(loaded, &Text::with("review-no-field", args)));
        };
        let wish = Wish::Set(Path::key(&field), Value::word(loaded.workspace().today));
        change.rewrites.push(target.rewrite(&[wish]).map_err(|reason| change::usage(loaded, &reason))?);
        done.push(&*target.entity.id);
    }
    let args = vec![("ids", Arg::from(done.join(", ")))];
    change.message = Some(loaded.words.say(&Text::with("edit-commit-review", args)));
    Ok(change)
}

/// The field of a kind that keeps the day of the last look.
fn field(loaded: &Loaded, kind: &str) -> Option<Str> {
    let team = &loaded.workspace().playbook.views.team;
    let kept = team.upkeep.iter().filter(|one| *one.kind == *kind).map(|one| &one.field);
    kept.chain(team.built_on.iter().filter(|one| *one.kind == *kind).map(|one| &one.looked)).next().cloned()
}
