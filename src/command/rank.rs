//! `tandem rank`: the ideas by their scores; `--save` keeps the ranking of a day.

use std::sync::Arc;

use crate::base::path::TreePath;
use crate::base::text::{Arg, Text};
use crate::cli::{Format, Global};
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::{screen, source};
use crate::edit::target::Rewrite;
use crate::host::{disk, plain};
use crate::model::grouping::Grouping;
use crate::report::rank::{Options, json, text};
use crate::report::reader::Reader;
use crate::site::data;
use anyhow::{Result, anyhow};
use clap::Args;

/// Where rankings are kept.
const FOLDER: &str = "reports";

#[derive(Args, Debug)]
pub struct Rank {
    /// Only so many from the top
    #[arg(long, value_name = "N")]
    top: Option<usize>,
    /// Also what was chosen earlier
    #[arg(long)]
    chosen: bool,
    /// In groups by what ideas move or serve: metric, objective
    #[arg(long, value_name = "KIND")]
    by: Option<String>,
    /// Keep the ranking of today as reports/ranking-DATE.csv, as the readers of the site see it
    #[arg(long, conflicts_with_all = ["top", "chosen", "by"])]
    save: bool,
    /// Save over what was saved earlier on the same day
    #[arg(long, requires = "save")]
    force: bool,
    /// Show what would be saved, as a diff, and write nothing
    #[arg(long, requires = "save")]
    dry_run: bool,
}

pub fn run(args: &Rank, global: &Global) -> Result<u8> {
    if args.save {
        return save(args, global);
    }
    let loaded = load::with_past(global)?;
    let by = args.by.as_deref().map(|name| grouping(&loaded, name)).transpose()?;
    let options = Options { top: args.top, chosen: args.chosen, since: None, by };
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

/// The way to group that somebody names by the kind to which it leads.
fn grouping<'a>(loaded: &'a Loaded, name: &str) -> Result<Grouping<'a>> {
    let all = Grouping::all(&loaded.workspace().playbook);
    let known: Vec<&str> = all.iter().map(|by| &*by.kind.id).collect();
    let found = all.iter().find(|by| by.kind.id.eq_ignore_ascii_case(name)).copied();
    let refusal = || Text::with("rank-no-group", vec![("name", name.into()), ("allowed", Arg::from(known.join(", ")))]);
    found.ok_or_else(|| change::usage(loaded, &refusal()))
}

/// Writes the ranking of today. What was saved on the same day and says something else stays, unless it is forced.
fn save(args: &Rank, global: &Global) -> Result<u8> {
    source::only_now("rank --save", global)?;
    let loaded = load::for_site(None, global)?;
    // The file is published with the site, so it tells what the site tells.
    let workspace = &loaded.shown().workspace;
    let name = format!("{FOLDER}/ranking-{}.csv", workspace.today);
    let path = TreePath::new(&name).ok_or_else(|| anyhow!("no path for {name}"))?;
    let bytes = data::places(workspace);
    let date = || vec![("date", Arg::from(workspace.today.to_string()))];
    let mut change = Change::new("rank");
    change.message = Some(loaded.words.say(&Text::with("edit-commit-rank", date())));
    if disk::read(&loaded.root, &path)?.is_none() {
        change.created.insert_text(path, bytes);
    } else {
        let before = plain::read(&loaded.root.join(&name))?;
        if before != bytes && !args.force {
            return Err(change::usage(&loaded, &Text::with("rank-saved-already", vec![("file", name.into())])));
        }
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        change.rewrites.push(Rewrite { path, before: Arc::from(text(&before)), after: text(&bytes) });
    }
    change::finish(&loaded, &change, Writing { dry_run: args.dry_run }, global)
}
