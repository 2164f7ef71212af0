//! `tandem park ID --why` and `tandem decline ID --why`: work that stops where it stands, with its reason.

use crate::base::text::{Arg, Text};
use crate::cli::Global;
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::{person, source};
use crate::edit::front::{Path, Wish};
use crate::edit::step::{self, Step};
use crate::edit::value::Value;
use crate::host::terminal;
use crate::model::kind::Shape;
use crate::model::playbook::At;
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Stop {
    /// The document's id (its file name), or kind/id
    id: String,
    /// Why, in a sentence or two: whoever asked for it will read this
    #[arg(long)]
    why: Option<String>,
    /// Who decided, ids from people.yaml; writes a gate entry too
    #[arg(long, value_name = "PERSON", value_delimiter = ',')]
    by: Vec<String>,
    #[command(flatten)]
    writing: Writing,
}

/// The status that means a pause, and the one word for every no.
pub const PARKED: &str = "parked";
pub const DECLINED: &str = "declined";

pub fn run(args: &Stop, status: &'static str, global: &Global) -> Result<u8> {
    let verb = if status == PARKED { "park" } else { "decline" };
    source::only_now(verb, global)?;
    let loaded = load::load(global)?;
    let why = match &args.why {
        Some(why) => why.clone(),
        None if terminal::can_ask() => terminal::ask(&(loaded.words.word("move-ask-why") + " ")).unwrap_or_default(),
        None => String::new(),
    };
    let change = plan(&loaded, (&args.id, verb), status, &why, &args.by)?;
    change::finish(&loaded, &change, args.writing, global)
}

/// The change: the status, its reason, and who decided when they are named.
pub fn plan(
    loaded: &Loaded,
    (id, verb): (&str, &'static str),
    status: &str,
    why: &str,
    by: &[String],
) -> Result<Change> {
    let target = change::target(loaded, id)?;
    let field = target.kind.field("status").map(|field| &field.shape);
    let known = matches!(field, Some(Shape::Enum(choices)) if choices.iter().any(|choice| *choice.id == *status));
    if !known || target.kind.field("why").is_none() {
        let args = vec![("kind", Arg::from(&target.kind.name)), ("status", status.into())];
        return Err(change::usage(loaded, &Text::with("stop-no-status", args)));
    }
    if why.trim().is_empty() {
        return Err(change::usage(
            loaded,
            &Text::with("stop-needs-why", vec![("verb", verb.into()), ("id", id.into())]),
        ));
    }
    let mut wishes =
        vec![Wish::Set(Path::key("status"), Value::word(status)), Wish::Set(Path::key("why"), Value::text(why.trim()))];
    if !by.is_empty() && target.kind.staged {
        let by = by.iter().map(|name| Ok(person::named(loaded, name)?.id.to_string())).collect::<Result<Vec<_>>>()?;
        let step = Step {
            to: At(target.entity.stage.map_or(0, |stage| stage + 1)),
            date: loaded.workspace().today,
            by,
            how: None,
            recorded_by: None,
            why: Some(why.trim().to_owned()),
            waive: Vec::new(),
            conditions: Vec::new(),
        };
        if status == DECLINED {
            wishes.push(Wish::Push(Path::key("gates"), step::entry(&target, &step, step::DECLINED)));
        }
    }
    let mut change = Change::new(verb);
    change.rewrites.push(target.rewrite(&wishes).map_err(|reason| change::usage(loaded, &reason))?);
    let after = change::foreseen(loaded, &change);
    for path in ["status", "why", "gates"] {
        change::refuse_bad(loaded, &change, &after, path)?;
    }
    let args = vec![("title", Arg::from(&target.entity.title))];
    let message = if status == PARKED { "edit-commit-park" } else { "edit-commit-decline" };
    change.message = Some(loaded.words.say(&Text::with(message, args)));
    Ok(change)
}
