//! `tandem round`: sheets for a round of scores, one for each rater, and their way back into the documents.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::base::text::{Arg, Label, Text};
use crate::cli::{Format, Global};
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::{FINDINGS, person, screen, source};
use crate::edit::front::Wish;
use crate::edit::rating::{self, Rating};
use crate::host::{plain, terminal};
use crate::model::entity::{Entity, EntityIx};
use crate::model::scoring::Criterion;
use crate::report::reader::Reader;
use crate::report::round::{self as report, read, sheet};
use anyhow::Result;
use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde_json::json;

#[derive(Args, Debug)]
pub struct Round {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand, Debug)]
enum Verb {
    /// Write a sheet (CSV) for each rater, without anybody's scores, and one with what the numbers mean
    Open(Open),
    /// Read filled sheets back into the documents, and say what to talk about first
    Close(Close),
}

#[derive(Args, Debug)]
struct Open {
    /// Who is asked, ids from people.yaml; without it, everybody whose role owes a score
    #[arg(long = "for", value_name = "PERSON", value_delimiter = ',')]
    raters: Vec<String>,
    /// Only what stands at this stage, by its number
    #[arg(long, value_name = "STAGE")]
    stage: Option<u8>,
    /// The folder of the sheets; git and tandem leave it alone
    #[arg(long, value_name = "DIR", default_value = "round")]
    out: PathBuf,
}

#[derive(Args, Debug)]
struct Close {
    /// The filled sheets
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The day on which the scores were given, when it was not today
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,
    /// Take the rows that can be read, and only say what is wrong with the others
    #[arg(long)]
    partial: bool,
    #[command(flatten)]
    writing: Writing,
}

/// The name of the sheet with the meanings.
const RUBRIC: &str = "rubric.csv";

pub fn run(args: &Round, global: &Global) -> Result<u8> {
    source::only_now("round", global)?;
    let loaded = load::load(global)?;
    match &args.verb {
        Verb::Open(args) => open(args, &loaded, global),
        Verb::Close(args) => close(args, &loaded, global),
    }
}

fn open(args: &Open, loaded: &Loaded, global: &Global) -> Result<u8> {
    let workspace = loaded.workspace();
    let raters: Vec<&Entity> = match args.raters.as_slice() {
        [] => report::raters(workspace),
        named => named.iter().map(|name| person::named(loaded, name)).collect::<Result<_>>()?,
    };
    let documents = report::documents(workspace, args.stage);
    if documents.is_empty() || raters.is_empty() {
        return Err(change::usage(loaded, &Text::message("round-nobody-or-nothing")));
    }
    let style = screen::style_of_error(global);
    let reader = Reader { words: &loaded.words, style: &style };
    let mut asked: Vec<&Criterion> = Vec::new();
    // What lies in the folder is neither committed nor published before the round is closed.
    let mut files = vec![(".gitignore".to_owned(), b"*\n".to_vec())];
    for rater in &raters {
        let own = report::criteria(workspace, rater);
        let bytes = sheet::of(workspace, rater, (&documents, &own), &reader);
        files.push((format!("{}.csv", rater.id), bytes));
        asked.extend(own);
    }
    let criteria = workspace.playbook.scoring.active().criteria.iter();
    let criteria: Vec<&Criterion> = criteria.filter(|one| asked.iter().any(|own| own.id == one.id)).collect();
    files.push((RUBRIC.to_owned(), sheet::rubric(&criteria, &reader)));
    let folder = global.dir.join(&args.out);
    if let Some(there) = plain::create(&folder, &files)? {
        let file = args.out.join(there).display().to_string();
        return Err(change::usage(loaded, &Text::with("new-exists", vec![("file", file.into())])));
    }
    let written: Vec<String> =
        files.iter().skip(1).map(|(name, _)| args.out.join(name).display().to_string()).collect();
    if global.format == Format::Json {
        let raters: Vec<&str> = raters.iter().map(|rater| &*rater.id).collect();
        let value = json!({
            "version": 1, "kind": "round", "files": written, "raters": raters, "documents": documents.len(),
        });
        screen::print(&format!("{value:#}"))?;
        return Ok(0);
    }
    screen::print(&written.join("\n"))?;
    let args = vec![("folder", Arg::from(args.out.display().to_string()))];
    screen::say(global, &loaded.words.say(&Text::with("round-opened", args)));
    Ok(0)
}

fn close(args: &Close, loaded: &Loaded, global: &Global) -> Result<u8> {
    let mut rows: Vec<(String, read::Row)> = Vec::new();
    let mut wrong: Vec<String> = Vec::new();
    for file in &args.files {
        let name = file.display().to_string();
        let Some((found, mistakes)) = read::rows(loaded.workspace(), &plain::read(&global.dir.join(file))?) else {
            continue;
        };
        wrong.extend(mistakes.iter().map(|(line, what)| format!("{name}:{line}: {}", loaded.words.say(what))));
        for row in found {
            let twice = rows.iter().find(|(_, one)| one.entity == row.entity && one.by == row.by);
            match twice {
                Some((first, one)) if one.values != row.values || one.note != row.note => {
                    let args = vec![("first", Arg::from(format!("{first}:{}", one.line)))];
                    let said = loaded.words.say(&Text::with("round-twice", args));
                    wrong.push(format!("{name}:{}: {said}", row.line));
                }
                Some(_) => {}
                None => rows.push((name.clone(), row)),
            }
        }
    }
    let stop = !wrong.is_empty() && !args.partial;
    let style = screen::style_of_error(global);
    let reader = Reader { words: &loaded.words, style: &style };
    if global.format == Format::Text {
        for line in &wrong {
            terminal::print_error(&(reader.text(&Text::Label(Label::plain(line))) + "\n"));
        }
        if stop {
            screen::say(global, &loaded.words.word("round-nothing-taken"));
            return Ok(FINDINGS);
        }
    }
    let rows: Vec<read::Row> = if stop { Vec::new() } else { rows.into_iter().map(|(_, row)| row).collect() };
    let date = args.date.unwrap_or(loaded.workspace().today);
    let change = plan(loaded, &rows, date)?;
    let after = change::foreseen(loaded, &change);
    let touched: Vec<EntityIx> = rows.iter().map(|row| row.entity).collect();
    let mut touched: Vec<EntityIx> = touched
        .into_iter()
        .filter_map(|ix| {
            let entity = loaded.workspace().entity(ix);
            after.workspace.find(&entity.kind, &entity.id)
        })
        .collect();
    touched.sort();
    touched.dedup();
    let apart = report::apart(&after.workspace, &touched);
    if global.format == Format::Json {
        let written = !stop && !args.writing.dry_run && !change.is_empty();
        if written {
            change.write(loaded)?;
        }
        let mut value = change.json(written);
        value["wrong"] = wrong.clone().into();
        value["discuss"] = report::json(&after.workspace, &apart);
        screen::print(&format!("{value:#}"))?;
        return Ok(if stop { FINDINGS } else { 0 });
    }
    let code = change::finish(loaded, &change, args.writing, global)?;
    if !change.is_empty() {
        screen::say(global, report::told(&after.workspace, &apart, &reader).trim_end());
    }
    Ok(code)
}

/// All scores as one change.
pub fn plan(loaded: &Loaded, rows: &[read::Row], date: Date) -> Result<Change> {
    let workspace = loaded.workspace();
    let mut by_document: BTreeMap<EntityIx, Vec<&read::Row>> = BTreeMap::new();
    for row in rows {
        by_document.entry(row.entity).or_default().push(row);
    }
    let mut change = Change::new("round");
    for (ix, rows) in by_document {
        let entity = workspace.entity(ix);
        let target = change::target(loaded, &format!("{}/{}", entity.kind, entity.id))?;
        let wishes = rows.iter().flat_map(|row| {
            let (values, note) = (row.values.clone(), row.note.clone());
            rating::wishes(&target, &Rating { by: row.by.clone(), date, values, note })
        });
        // What is new comes to the end of the list, so that places of what is there still hold.
        let (known, new): (Vec<Wish>, Vec<Wish>) = wishes.partition(|wish| matches!(wish, Wish::Set(..)));
        let wishes: Vec<Wish> = known.into_iter().chain(new).collect();
        let rewrite = target.rewrite(&wishes).map_err(|reason| change::usage(loaded, &reason))?;
        change.rewrites.push(rewrite);
    }
    change::refuse_bad(loaded, &change, &change::foreseen(loaded, &change), &workspace.playbook.scoring.field)?;
    let mut raters: Vec<&str> = rows.iter().map(|row| &*row.by).collect();
    raters.sort_unstable();
    raters.dedup();
    let args = vec![("raters", Arg::from(raters.join(", "))), ("count", change.rewrites.len().into())];
    change.message = Some(loaded.words.say(&Text::with("edit-commit-round", args)));
    Ok(change)
}
