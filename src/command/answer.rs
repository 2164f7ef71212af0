//! `tandem answer ID`: the answer to an alert or to an insight, in its own file.

use crate::base::text::{Arg, Text};
use crate::cli::Global;
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::{person, source};
use crate::edit::front::{Path, Wish};
use crate::edit::value::Value;
use crate::host::terminal;
use crate::model::kind::{Kind, Shape};
use anyhow::Result;
use clap::Args;

#[derive(Args, Debug)]
pub struct Answer {
    /// The id of an alert or an insight
    id: String,
    /// Why, in a sentence or two: whoever asked will read this
    #[arg(long)]
    why: Option<String>,
    /// What was decided, for an alert: accept, decline or adapt
    #[arg(long)]
    verdict: Option<String>,
    /// Who answers; without it, you
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// The status of what has its answer, the field that holds it, and the field that holds its day.
const ANSWERED: &str = "answered";
const ANSWER: &str = "answer";

/// An answer as somebody gives it.
#[derive(Clone, Debug, Default)]
pub struct Given {
    pub verdict: Option<String>,
    pub why: Option<String>,
    pub by: Option<String>,
}

pub fn run(args: &Answer, global: &Global) -> Result<u8> {
    source::only_now("answer", global)?;
    let loaded = load::load(global)?;
    let target = change::target(&loaded, &args.id)?;
    let mut given = Given { verdict: args.verdict.clone(), why: args.why.clone(), by: args.by.clone() };
    if target.kind.field(ANSWER).is_some() && terminal::can_ask() {
        if given.verdict.is_none() {
            let known = verdicts(target.kind).join(", ");
            let question = loaded.words.say(&Text::with("answer-ask-verdict", vec![("known", known.into())])) + " ";
            given.verdict = terminal::ask(&question);
        }
        if given.why.is_none() {
            given.why = terminal::ask(&(loaded.words.word("move-ask-why") + " "));
        }
    }
    let change = plan(&loaded, &args.id, &given)?;
    change::finish(&loaded, &change, args.writing, global)
}

/// What an answer can say.
fn verdicts(kind: &Kind) -> Vec<&str> {
    let fields = kind.field(ANSWER).map_or(&[][..], |field| field.shape.fields());
    match fields.iter().find(|field| &*field.id == "verdict").map(|field| &field.shape) {
        Some(Shape::Enum(choices)) => choices.iter().map(|choice| &*choice.id).collect(),
        _ => Vec::new(),
    }
}

/// The change: the status, and who answered what, when and why, as far as the kind keeps it.
pub fn plan(loaded: &Loaded, id: &str, given: &Given) -> Result<Change> {
    let target = change::target(loaded, id)?;
    let status = target.kind.field("status").map(|field| &field.shape);
    let answerable =
        matches!(status, Some(Shape::Enum(choices)) if choices.iter().any(|choice| &*choice.id == ANSWERED));
    if !answerable {
        let args = vec![("id", Arg::from(id)), ("kind", Arg::from(&target.kind.name))];
        return Err(change::usage(loaded, &Text::with("answer-not-asked", args)));
    }
    let today = loaded.workspace().today;
    let mut wishes = vec![Wish::Set(Path::key("status"), Value::word(ANSWERED))];
    if target.kind.field(ANSWER).is_some() {
        let by = person::given(loaded, given.by.as_deref(), "--by")?;
        let mut pairs = vec![("by".to_owned(), Value::word(by)), ("date".to_owned(), Value::word(today))];
        let (Some(verdict), Some(why)) = (&given.verdict, &given.why) else {
            let args = vec![("id", Arg::from(id)), ("known", verdicts(target.kind).join("|").into())];
            return Err(change::usage(loaded, &Text::with("answer-needs", args)));
        };
        pairs.push(("verdict".to_owned(), Value::word(verdict.trim())));
        pairs.push(("why".to_owned(), Value::text(why.trim())));
        wishes.push(Wish::Set(Path::key(ANSWER), Value::Map(pairs)));
    }
    if target.kind.field(ANSWERED).is_some_and(|field| matches!(field.shape, Shape::Date)) {
        wishes.push(Wish::Set(Path::key(ANSWERED), Value::word(today)));
    }
    let mut change = Change::new("answer");
    change.rewrites.push(target.rewrite(&wishes).map_err(|reason| change::usage(loaded, &reason))?);
    let after = change::foreseen(loaded, &change);
    for path in [ANSWER, ANSWERED, "status"] {
        change::refuse_bad(loaded, &change, &after, path)?;
    }
    let args = vec![("title", Arg::from(&target.entity.title))];
    change.message = Some(loaded.words.say(&Text::with("edit-commit-answer", args)));
    Ok(change)
}
