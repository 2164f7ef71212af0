//! `tandem score ID`: your own scores, asked one by one with what their numbers mean.
//!
//! Nobody else's scores are shown before yours are written: the first number that is heard draws all others towards it.

use crate::base::text::{Arg, Text};
use crate::cli::{Format, Global};
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::{Usage, person, screen, source};
use crate::edit::rating::{self, Rating};
use crate::edit::target::Target;
use crate::host::terminal;
use crate::model::kind::Shape;
use crate::model::scoring::Criterion;
use crate::model::workspace::Analysis;
use crate::report::reader::Reader;
use crate::report::score as report;
use anyhow::Result;
use clap::Args;
use jiff::civil::Date;

#[derive(Args, Debug)]
pub struct Score {
    /// The document's id (its file name), or kind/id
    id: String,
    /// Your scores, such as impact=8 confidence=3 ease=-; "-" leaves one to others. Without any, each is asked
    #[arg(value_name = "CRITERION=VALUE")]
    values: Vec<String>,
    /// Whose scores they are; without it, yours by the mail address that git knows
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    /// What they rest on, in a sentence
    #[arg(long)]
    note: Option<String>,
    /// The day on which they were given
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,
    #[command(flatten)]
    writing: Writing,
}

/// Scores of one person, as typed.
#[derive(Clone, Debug)]
pub struct Given {
    pub by: String,
    pub values: Vec<(String, Option<String>)>,
    pub note: Option<String>,
    pub date: Option<Date>,
}

pub fn run(args: &Score, global: &Global) -> Result<u8> {
    source::only_now("score", global)?;
    let loaded = load::load(global)?;
    let target = change::target(&loaded, &args.id)?;
    let mut given = Given {
        by: person::given(&loaded, args.by.as_deref(), "--by")?,
        values: typed(&loaded, &args.values)?,
        note: args.note.clone(),
        date: args.date,
    };
    if given.values.is_empty() {
        if !terminal::can_ask() {
            let criteria = &loaded.workspace().playbook.scoring.active().criteria;
            let example: Vec<String> = criteria.iter().map(|criterion| format!("{}=…", criterion.id)).collect();
            let args = vec![("id", (&args.id).into()), ("example", example.join(" ").into())];
            return Err(change::usage(&loaded, &Text::with("score-needs-values", args)));
        }
        if !ask(&loaded, &target, &mut given, global)? {
            screen::say(global, &loaded.words.word("say-nothing-written"));
            return Ok(0);
        }
    }
    let (change, after) = plan(&loaded, &args.id, &given)?;
    let code = change::finish(&loaded, &change, args.writing, global)?;
    if !args.writing.dry_run && global.format == Format::Text && !global.quiet {
        told(&loaded, &target, &after, global);
    }
    Ok(code)
}

/// The change and what the workspace is with it, unless a score is none.
pub fn plan(loaded: &Loaded, id: &str, given: &Given) -> Result<(Change, Analysis)> {
    let target = change::target(loaded, id)?;
    let scoring = &loaded.workspace().playbook.scoring;
    let scored = target.kind.field(&scoring.field).is_some_and(|field| matches!(field.shape, Shape::Score));
    if !scored {
        let args = vec![("id", Arg::from(id)), ("kind", (&target.kind.name).into())];
        return Err(change::usage(loaded, &Text::with("score-not-scored", args)));
    }
    let date = given.date.unwrap_or(loaded.workspace().today);
    let (values, note) = (given.values.clone(), given.note.clone());
    let rating = Rating { by: given.by.clone(), date, values, note };
    let mut change = Change::new("score");
    let rewrite = target.rewrite(&rating::wishes(&target, &rating)).map_err(|reason| change::usage(loaded, &reason))?;
    change.rewrites.push(rewrite);
    let after = change::foreseen(loaded, &change);
    change::refuse_bad(loaded, &change, &after, &scoring.field)?;
    let name = person::named(loaded, &given.by)?.title.clone();
    let args = vec![("title", Arg::from(&target.entity.title)), ("by", Arg::from(&name))];
    change.message = Some(loaded.words.say(&Text::with("edit-commit-score", args)));
    Ok((change, after))
}

/// `impact=8`, `ease=-`.
pub fn typed(loaded: &Loaded, values: &[String]) -> Result<Vec<(String, Option<String>)>> {
    let criteria = &loaded.workspace().playbook.scoring.active().criteria;
    let known = || criteria.iter().map(|criterion| &*criterion.id).collect::<Vec<_>>().join(", ");
    let one = |value: &String| {
        let pair = value.split_once(['=', ':']).map(|(name, value)| (name.trim(), value.trim()));
        let found = pair.filter(|(name, value)| !value.is_empty() && criteria.iter().any(|one| *one.id == **name));
        let Some((name, value)) = found else {
            let args = vec![("given", value.into()), ("known", known().into())];
            return Err(Usage(loaded.words.say(&Text::with("score-no-criterion", args))).into());
        };
        Ok((name.to_owned(), Some(value.to_owned()).filter(|value| value != "-")))
    };
    values.iter().map(one).collect()
}

/// Asks for each criterion; false when the person left.
fn ask(loaded: &Loaded, target: &Target, given: &mut Given, global: &Global) -> Result<bool> {
    let style = screen::style_of_error(global);
    let reader = Reader { words: &loaded.words, style: &style };
    let scoring = &loaded.workspace().playbook.scoring;
    terminal::print_error(&report::opening(target.entity, &reader));
    let own = report::own(target.entity, &scoring.field, &given.by);
    for criterion in &scoring.active().criteria {
        terminal::print_error(&report::rubric(loaded.workspace(), criterion, &reader));
        let known = own.and_then(|own| own.get(&criterion.id)).and_then(|value| value.text());
        loop {
            let Some(answer) = terminal::ask(&report::question(criterion, known, &reader)) else { return Ok(false) };
            let value = match (answer.as_str(), known) {
                ("", Some(known)) => Some(known.to_owned()),
                ("" | "-", _) => None,
                (answer, _) => Some(answer.to_owned()),
            };
            match wrong(criterion, value.as_deref(), &reader) {
                Some(what) => terminal::print_error(&format!("{what}\n")),
                None => {
                    given.values.push((criterion.id.to_string(), value));
                    break;
                }
            }
        }
    }
    if given.note.is_none() {
        let Some(note) = terminal::ask(&(reader.word("score-ask-note") + " ")) else { return Ok(false) };
        given.note = Some(note).filter(|note| !note.is_empty());
    }
    Ok(given.values.iter().any(|(_, value)| value.is_some()))
}

/// What is wrong with an answer, so that it is asked again.
fn wrong(criterion: &Criterion, value: Option<&str>, reader: &Reader) -> Option<String> {
    let value = value?;
    let (min, max) = criterion.scale.bounds();
    let number: Option<f64> = value.parse().ok();
    let fits = number.is_some_and(|number| number * 100.0 >= min as f64 && number * 100.0 <= max as f64);
    let scale = report::scale(criterion);
    (!fits).then(|| reader.say("score-out-of-scale", vec![("given", value.into()), ("scale", scale.into())]))
}

/// Where it stands now, and what the others said.
fn told(loaded: &Loaded, target: &Target, after: &Analysis, global: &Global) {
    let style = screen::style_of_error(global);
    let reader = Reader { words: &loaded.words, style: &style };
    let ix = after.workspace.find(&target.entity.kind, &target.entity.id);
    if let Some(ix) = ix {
        screen::say(global, report::told(&after.workspace, ix, &reader).trim_end());
    }
}
