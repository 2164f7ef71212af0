//! `tandem move ID STAGE`: through a gate, with who decided and why; what is missing and who owes it is said first.

use crate::base::text::{Arg, Text};
use crate::cli::{Format, Global};
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::{FINDINGS, Usage, person, screen, source};
use crate::edit::step::{self, Step};
use crate::edit::target::Target;
use crate::host::terminal;
use crate::model::playbook::At;
use crate::model::workspace::Analysis;
use crate::report::reader::Reader;
use crate::report::step as report;
use crate::report::style::Style;
use anyhow::Result;
use clap::Args;
use jiff::civil::Date;

#[derive(Args, Debug)]
pub struct Move {
    /// The document's id (its file name), or kind/id
    id: String,
    /// The stage: its number, its name, next, or done
    #[arg(default_value = "next")]
    stage: String,
    /// Who decided, ids from people.yaml; without it, you
    #[arg(long, value_name = "PERSON", value_delimiter = ',')]
    by: Vec<String>,
    /// Why, in a sentence or two
    #[arg(long)]
    why: Option<String>,
    /// Where they said so: pr, meeting or mail
    #[arg(long, value_name = "WHERE")]
    how: Option<String>,
    /// Set a condition aside with its reason; may be given several times
    #[arg(long, value_name = "RULE=WHY")]
    waive: Vec<String>,
    /// What the judges ask for on top; may be given several times
    #[arg(long, value_name = "WHAT")]
    condition: Vec<String>,
    /// The day of the decision, when it was not today
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,
    /// Move although something is missing: the check goes on saying so
    #[arg(long)]
    anyway: bool,
    #[command(flatten)]
    writing: Writing,
}

/// A step as somebody asks for it.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub stage: String,
    pub by: Vec<String>,
    pub why: Option<String>,
    pub how: Option<String>,
    pub waive: Vec<(String, String)>,
    pub conditions: Vec<String>,
    pub date: Option<Date>,
    pub recorded_by: Option<String>,
}

/// A step that is planned, and what still stands in its way.
pub struct Planned {
    pub change: Change,
    pub to: At,
    pub after: Analysis,
    /// Errors that the step brings along and that no missing condition names, in words.
    pub others: Vec<String>,
    /// Whether nothing blocks it.
    pub clear: bool,
}

pub fn run(args: &Move, global: &Global) -> Result<u8> {
    source::only_now("move", global)?;
    let loaded = load::load(global)?;
    let mut asked = Asked {
        stage: args.stage.clone(),
        by: args.by.clone(),
        why: args.why.clone(),
        how: args.how.clone(),
        waive: waivers(&loaded, &args.waive)?,
        conditions: args.condition.clone(),
        date: args.date,
        recorded_by: None,
    };
    let own = person::own(&loaded).map(|person| person.id.to_string());
    if asked.by.is_empty() {
        asked.by.extend(own.clone());
    } else if own.as_ref().is_some_and(|own| !asked.by.contains(own)) {
        asked.recorded_by = own;
    }
    let mut planned = plan(&loaded, &args.id, &asked)?;
    let can_ask = terminal::can_ask() && !args.writing.dry_run && global.format == Format::Text;
    if !planned.clear && !args.anyway && can_ask {
        if !ask(&loaded, &planned, &mut asked, &args.id, global)? {
            screen::say(global, &loaded.words.word("move-nothing-written"));
            return Ok(FINDINGS);
        }
        planned = plan(&loaded, &args.id, &asked)?;
    }
    let ix = load::entity(&loaded, &args.id)?;
    let entity = loaded.workspace().entity(ix);
    let after = &planned.after.workspace;
    let Some(there) = after.find(&entity.kind, &entity.id) else { return Ok(FINDINGS) };
    let blocked = !planned.clear && !args.anyway;
    if global.format == Format::Json {
        let written = !blocked && !args.writing.dry_run;
        if written {
            planned.change.write(&loaded)?;
        }
        screen::print(&format!("{:#}", json(&loaded, &planned, &args.id, written)?))?;
        return Ok(if blocked { FINDINGS } else { 0 });
    }
    if blocked {
        let style = screen::style(global, Some(&loaded));
        let reader = Reader { words: &loaded.words, style: &style };
        screen::print(&report::refusal(after, there, planned.to, &planned.others, &reader))?;
        screen::say(global, &loaded.words.word("move-nothing-written"));
        return Ok(FINDINGS);
    }
    change::finish(&loaded, &planned.change, args.writing, global)
}

/// `rule=why`, several times.
pub fn waivers(loaded: &Loaded, given: &[String]) -> Result<Vec<(String, String)>> {
    let one = |text: &String| {
        let pair = text.split_once('=').map(|(rule, why)| (rule.trim().to_owned(), why.trim().to_owned()));
        pair.filter(|(rule, why)| !rule.is_empty() && !why.is_empty())
            .ok_or_else(|| Usage(loaded.words.say(&Text::with("move-waive-form", vec![("given", text.into())]))).into())
    };
    given.iter().map(one).collect()
}

/// The step for other programs: the change, and what blocks it.
pub fn json(loaded: &Loaded, planned: &Planned, id: &str, written: bool) -> Result<serde_json::Value> {
    let style = Style::plain(screen::WIDTH);
    let reader = Reader { words: &loaded.words, style: &style };
    let entity = loaded.workspace().entity(load::entity(loaded, id)?);
    let after = &planned.after.workspace;
    let mut value = planned.change.json(written);
    if let Some(there) = after.find(&entity.kind, &entity.id) {
        value["missing"] = report::missing_json(after, there, planned.to, &reader);
    }
    value["other_findings"] = planned.others.clone().into();
    Ok(value)
}

/// The change, and what blocks it.
pub fn plan(loaded: &Loaded, id: &str, asked: &Asked) -> Result<Planned> {
    let target = change::target(loaded, id)?;
    let workspace = loaded.workspace();
    let to = stage(loaded, &target, &asked.stage)?;
    refuse_standing(loaded, &target, to)?;
    let by = asked.by.iter().map(|name| Ok(person::named(loaded, name)?.id.to_string())).collect::<Result<Vec<_>>>()?;
    let step = Step {
        to,
        date: asked.date.unwrap_or(workspace.today),
        by,
        how: asked.how.clone(),
        recorded_by: asked.recorded_by.clone(),
        why: asked.why.clone(),
        waive: asked.waive.clone(),
        conditions: asked.conditions.clone(),
    };
    let mut change = Change::new("move");
    let rewrite = target.rewrite(&step::wishes(&target, &step)).map_err(|reason| change::usage(loaded, &reason))?;
    change.rewrites.push(rewrite);
    let after = change::foreseen(loaded, &change);
    change::refuse_bad(loaded, &change, &after, "gates")?;
    let caused = change::caused(loaded, &after);
    let style = crate::report::style::Style::plain(screen::WIDTH);
    let reader = Reader { words: &loaded.words, style: &style };
    let there = after.workspace.find(&target.entity.kind, &target.entity.id);
    let missing = there.map(|ix| report::missing(&after.workspace, ix, to)).unwrap_or_default();
    // A missing condition is a finding too: what is told by its name is not told twice.
    let named = |code: &str, path: &str| {
        missing.iter().any(|item| report::short(&item.rule) == path.split(['.', '[']).next().unwrap_or(path))
            || code.starts_with("T7")
            || matches!(code, "T103" | "T201" | "T501" | "T502" | "T302")
    };
    let others = caused.iter().filter(|one| missing.is_empty() || !named(&one.code, &one.path));
    let mut others: Vec<String> = others.map(|one| loaded.words.say(&one.message)).collect();
    if let Some(next) = target.entity.stage.map(|stage| At(stage + 1)).filter(|next| to > *next) {
        let next = report::gate_name(&workspace.playbook, next, &reader);
        others.push(reader.say("move-skips", vec![("next", next.into())]));
    }
    let clear = missing.is_empty() && others.is_empty();
    let title = Arg::from(&target.entity.title);
    let gate = crate::report::step::gate_name(&workspace.playbook, to, &reader);
    change.message =
        Some(loaded.words.say(&Text::with("edit-commit-move", vec![("title", title), ("gate", gate.into())])));
    if let Some(ix) = there {
        change.said.push(report::done(&after.workspace, ix, to, &reader));
        change.said.extend(Some(report::ahead(&after.workspace, ix, &reader)).filter(|line| !line.is_empty()));
    }
    Ok(Planned { change, to, others, clear, after })
}

/// Refuses a step to where the document is already.
fn refuse_standing(loaded: &Loaded, target: &Target, to: At) -> Result<()> {
    let (entity, playbook) = (target.entity, &loaded.workspace().playbook);
    let is = |list: &[crate::base::text::Str]| entity.status.as_ref().is_some_and(|own| list.contains(own));
    let status = target.kind.status.as_ref();
    let there = match to >= playbook.done() {
        true => status.is_some_and(|status| is(&status.done)),
        // Where work had stopped, the same stage takes it up again.
        false => entity.stage == Some(to.0) && status.is_none_or(|status| is(&status.open)),
    };
    if !there {
        return Ok(());
    }
    let style = crate::report::style::Style::plain(screen::WIDTH);
    let gate = report::gate_name(playbook, to, &Reader { words: &loaded.words, style: &style });
    let args = vec![("title", Arg::from(&entity.title)), ("gate", gate.into())];
    Err(change::usage(loaded, &Text::with("move-there", args)))
}

/// The stage that somebody names.
fn stage(loaded: &Loaded, target: &Target, name: &str) -> Result<At> {
    let playbook = &loaded.workspace().playbook;
    if !target.kind.staged {
        let args = vec![("id", Arg::from(&target.entity.id)), ("kind", Arg::from(&target.kind.name))];
        return Err(change::usage(loaded, &Text::with("move-not-staged", args)));
    }
    let folded = name.trim().to_lowercase();
    let by_number = folded.parse::<u8>().ok().filter(|number| usize::from(*number) < playbook.stages.len());
    let by_name = || {
        let called = |stage: &crate::model::playbook::Stage| {
            stage.name.iter().chain(stage.short.iter()).any(|(_, name)| name.to_lowercase() == folded)
        };
        playbook.stages.iter().position(called).and_then(|at| u8::try_from(at).ok())
    };
    let next = || At(target.entity.stage.map_or(0, |stage| stage + 1));
    let found = match folded.as_str() {
        "next" => Some(next()),
        "done" => Some(playbook.done()),
        _ => by_number.or_else(by_name).map(At),
    };
    found.filter(|at| *at <= playbook.done()).ok_or_else(|| {
        let known: Vec<String> = (0..playbook.stages.len()).map(|at| at.to_string()).collect();
        let args = vec![("given", Arg::from(name)), ("known", format!("{}, next, done", known.join(", ")).into())];
        change::usage(loaded, &Text::with("move-no-stage", args))
    })
}

/// Says what is missing, and asks for a reason for each thing that may be waived; false when one has none.
fn ask(loaded: &Loaded, planned: &Planned, asked: &mut Asked, id: &str, global: &Global) -> Result<bool> {
    let style = screen::style_of_error(global);
    let reader = Reader { words: &loaded.words, style: &style };
    let own = loaded.workspace().entity(load::entity(loaded, id)?);
    let after = &planned.after.workspace;
    let Some(ix) = after.find(&own.kind, &own.id) else { return Ok(false) };
    terminal::print_error(&report::refusal(after, ix, planned.to, &planned.others, &reader));
    for item in report::missing(after, ix, planned.to) {
        let question = report::waive_question(item, &reader);
        match terminal::ask(&question) {
            Some(why) if !why.is_empty() => asked.waive.push((report::short(&item.rule).to_owned(), why)),
            _ => return Ok(false),
        }
    }
    if asked.why.is_none() {
        asked.why = terminal::ask(&(reader.word("move-ask-why") + " ")).filter(|why| !why.is_empty());
    }
    // What no waiver names is for an editor.
    Ok(planned.others.is_empty())
}
