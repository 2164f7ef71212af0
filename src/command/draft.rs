//! `tandem draft`: news that the files already know, as Markdown to go on writing; `--new` makes it the document of its kind.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::base::path::TreePath;
use crate::base::text::{Arg, Text};
use crate::cli::{Format, Global};
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::{Usage, person, screen};
use crate::edit::front::{self, Path, Wish};
use crate::edit::value::Value;
use crate::model::entity::{Entity, EntityIx, Value as Read};
use crate::model::kind::{Kind, Store};
use crate::model::owed::Owing;
use crate::model::view::team::{Draft as View, News};
use crate::model::workspace::Workspace;
use crate::owing::{self, Seen, day, sprint};
use crate::playbook::template;
use crate::report::draft::{self, Drafted, Scope, quarter};
use crate::report::reader::Reader;
use crate::report::style::Style;
use crate::syntax::{cycle, slug};
use crate::words::date;
use anyhow::{Result, anyhow};
use clap::{Args, ValueEnum};
use serde_json::json;

#[derive(Args, Debug)]
pub struct Draft {
    /// What to draft
    #[arg(value_enum)]
    what: Sort,
    /// The sprint of a demo, the cycle of a quarter; without it, the one that runs
    #[arg(value_name = "SPRINT|CYCLE")]
    which: Option<String>,
    /// Whose news they are; without it, yours by the mail address that git knows
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    /// Everybody's news, whoever writes them
    #[arg(long)]
    all: bool,
    /// Begin on this day, and not after the last news of the same sort
    #[arg(long, value_name = "DATE")]
    since: Option<Date>,
    /// Write it as a document, where news of its sort lie
    #[arg(long)]
    new: bool,
    #[command(flatten)]
    writing: Writing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Sort {
    /// What moved, what is hard and what comes, since your last weekly
    Weekly,
    /// Yesterday, today, what is in the way
    Standup,
    /// What a sprint's demo shows, with the open questions of the last one
    Demo,
    /// The report of a cycle: goals, results, decisions, launches
    Quarter,
}

impl Sort {
    fn id(self) -> &'static str {
        match self {
            Sort::Weekly => "weekly",
            Sort::Standup => "standup",
            Sort::Demo => "demo",
            Sort::Quarter => "quarter",
        }
    }
}

/// The days of a draft.
struct Days {
    from: Date,
    to: Date,
    until: Date,
    sprint: Option<i64>,
    cycle: Option<String>,
}

pub fn run(args: &Draft, global: &Global) -> Result<u8> {
    let loaded = load::with_past(global)?;
    let workspace = loaded.workspace();
    let author = match &args.by {
        Some(name) => Some(person::named(&loaded, name)?),
        None => person::own(&loaded),
    };
    let owing = owing::owing(Seen { workspace, shows: &|_| true });
    if args.what == Sort::Quarter {
        if args.new {
            return Err(change::usage(&loaded, &Text::message("draft-quarter-is-no-news")));
        }
        let days = days_of_cycle(&loaded, args.which.as_deref())?;
        let scope = scope(&loaded, &owing, None, &days);
        let drafted = quarter::report(&scope, days.cycle.as_deref().unwrap_or_default());
        return shown(args, &days, &drafted, &drafted.body, global);
    }
    let (view, news, kind) = views(&loaded, args.what)?;
    let whole = args.all || args.what == Sort::Demo;
    let subject = author.filter(|_| !whole);
    let days = days(&loaded, (args, view, news), subject)?;
    let last = last(workspace, (view, news), subject, &days);
    let scope = Scope { sort: &view.sort, last, ..scope(&loaded, &owing, subject, &days) };
    let drafted = draft::news(&scope, (view, news, kind));
    let page = Page { loaded: &loaded, author, scope: &scope, view, news, kind, drafted: &drafted };
    let (path, text) = page.document(args.what)?;
    if !args.new {
        return shown(args, &days, &drafted, &text, global);
    }
    let mut change = Change::new("draft");
    change.created.insert_text(path.clone(), text.into_bytes());
    refuse_wrong(&loaded, &change, &path)?;
    if page.is_for_the_team() {
        change.said.push(loaded.words.word("draft-for-the-team"));
    }
    change::finish(&loaded, &change, args.writing, global)
}

/// Prints a draft; its remarks are not part of it.
fn shown(args: &Draft, days: &Days, drafted: &Drafted, text: &str, global: &Global) -> Result<u8> {
    if global.format == Format::Json {
        let value = json!({
            "version": 1, "kind": "draft", "of": args.what.id(), "from": days.from.to_string(), "to": days.to.to_string(),
            "sprint": days.sprint, "cycle": days.cycle, "carried": drafted.carried, "text": text,
        });
        screen::print(&format!("{value:#}"))?;
    } else {
        screen::print(text)?;
    }
    Ok(0)
}

fn scope<'a>(loaded: &'a Loaded, owing: &'a Owing, person: Option<&'a Entity>, days: &Days) -> Scope<'a> {
    // A draft is a file and no table: nothing in it is wrapped or painted.
    static PLAIN: Style = Style { colour: false, width: screen::WIDTH, links: None };
    let reader = Reader { words: &loaded.words, style: &PLAIN };
    let Days { from, to, until, sprint, .. } = *days;
    Scope { workspace: loaded.workspace(), owing, person, from, to, until, sprint, sort: "", last: None, reader }
}

/// What the playbook says of drafts of this sort.
fn views(loaded: &Loaded, sort: Sort) -> Result<(&View, &News, &Kind)> {
    let playbook = &loaded.workspace().playbook;
    let team = &playbook.views.team;
    let view = team.drafts.iter().find(|view| *view.id == *sort.id());
    let news = team.news.as_ref().and_then(|news| Some((news, playbook.kind(&news.kind)?)));
    match (view, news) {
        (Some(view), Some((news, kind))) => Ok((view, news, kind)),
        _ => Err(change::usage(loaded, &Text::with("draft-not-here", vec![("what", sort.id().into())]))),
    }
}

/// The last news of a sort, of one person where there is one, before the days that are drafted.
fn last(workspace: &Workspace, (view, news): (&View, &News), person: Option<&Entity>, days: &Days) -> Option<EntityIx> {
    before(workspace, (view, news), person, |ix| {
        let entity = workspace.entity(ix);
        match days.sprint.zip(entity.get(&news.sprint).and_then(Read::number)) {
            // Numbers of sprints are small.
            Some((now, then)) => (then as i64) < now,
            None => day::named(entity).is_some_and(|day| day < workspace.today),
        }
    })
}

fn before(
    workspace: &Workspace,
    (view, news): (&View, &News),
    person: Option<&Entity>,
    earlier: impl Fn(EntityIx) -> bool,
) -> Option<EntityIx> {
    let by = |entity: &Entity| {
        person.is_none_or(|one| entity.items(&news.by).iter().filter_map(Read::text).any(|id| *id == *one.id))
    };
    let of_sort = workspace.of_kind(&news.kind).filter(|(_, entity)| entity.text(&news.sort) == Some(&*view.sort));
    of_sort.filter(|(ix, entity)| by(entity) && earlier(*ix)).map(|(ix, _)| ix).last()
}

fn days(loaded: &Loaded, (args, view, news): (&Draft, &View, &News), person: Option<&Entity>) -> Result<Days> {
    let workspace = loaded.workspace();
    let today = workspace.today;
    if args.what == Sort::Demo {
        return days_of_sprint(loaded, args.which.as_deref());
    }
    if let Some(which) = &args.which {
        let text = Text::with("draft-which", vec![("what", args.what.id().into()), ("given", which.into())]);
        return Err(change::usage(loaded, &text));
    }
    let then = |ix| day::named(workspace.entity(ix)).is_some_and(|day| day < today);
    let last = before(workspace, (view, news), person, then).and_then(|ix| day::named(workspace.entity(ix)));
    let weekly = args.what == Sort::Weekly;
    // A week, or back to the last working day.
    let usual = if weekly { plus(today, -7) } else { working_day_before(today) };
    // What is older than a month is news to nobody.
    let last = last.filter(|last| weekly && *last >= plus(today, -28)).map(|last| plus(last, 1));
    let from = args.since.or(last).unwrap_or(usual);
    Ok(Days { from, to: today, until: plus(today, if weekly { 7 } else { 0 }), sprint: None, cycle: None })
}

fn plus(day: Date, days: i64) -> Date {
    day.checked_add(days.days()).unwrap_or(day)
}

fn working_day_before(day: Date) -> Date {
    let mut before = plus(day, -1);
    while matches!(before.weekday(), Weekday::Saturday | Weekday::Sunday) {
        before = plus(before, -1);
    }
    before
}

fn days_of_sprint(loaded: &Loaded, which: Option<&str>) -> Result<Days> {
    let workspace = loaded.workspace();
    let given = match which {
        Some(which) => which.trim().parse::<i64>().ok(),
        None => sprint::of(workspace, workspace.today),
    };
    let found = given.and_then(|number| Some((number, sprint::days(workspace, number)?)));
    let Some((number, (from, last))) = found.filter(|(_, (from, _))| *from <= workspace.today) else {
        let now = sprint::of(workspace, workspace.today).map_or_else(|| "–".to_owned(), |now| now.to_string());
        let args = vec![("given", Arg::from(which.unwrap_or("–"))), ("now", now.into())];
        return Err(change::usage(loaded, &Text::with("draft-no-sprint", args)));
    };
    let until = sprint::days(workspace, number + 1).map_or(last, |(_, last)| last);
    Ok(Days { from, to: last.min(workspace.today), until, sprint: Some(number), cycle: None })
}

fn days_of_cycle(loaded: &Loaded, which: Option<&str>) -> Result<Days> {
    let workspace = loaded.workspace();
    let rule = &workspace.playbook.cycle;
    let name = which.map(str::to_owned).or_else(|| cycle::name(workspace.today, rule)).unwrap_or_default();
    let Some((from, last)) = cycle::days(&name, rule).filter(|(from, _)| *from <= workspace.today) else {
        let now = cycle::name(workspace.today, rule).unwrap_or_default();
        let args = vec![("given", Arg::from(&name)), ("now", now.into())];
        return Err(change::usage(loaded, &Text::with("draft-no-cycle", args)));
    };
    let next = cycle::name(plus(last, 1), rule).and_then(|name| cycle::days(&name, rule));
    let until = next.map_or(last, |(_, last)| last);
    Ok(Days { from, to: last.min(workspace.today), until, sprint: None, cycle: Some(name) })
}

/// Refuses a document that the checker would call wrong.
fn refuse_wrong(loaded: &Loaded, change: &Change, path: &TreePath) -> Result<()> {
    let after = change::foreseen(loaded, change);
    let caused = change::caused(loaded, &after);
    let Some(bad) = caused.iter().find(|one| one.place.path == *path) else { return Ok(()) };
    let mut said = loaded.words.say(&bad.message);
    if let Some(help) = &bad.help {
        said = format!("{said}\n{}", loaded.words.say(help));
    }
    Err(Usage(said).into())
}

/// A draft on its way into a file.
struct Page<'a> {
    loaded: &'a Loaded,
    author: Option<&'a Entity>,
    scope: &'a Scope<'a>,
    view: &'a View,
    news: &'a News,
    kind: &'a Kind,
    drafted: &'a Drafted,
}

impl Page<'_> {
    /// Where it would lie, and the whole of it.
    fn document(&self, sort: Sort) -> Result<(TreePath, String)> {
        let today = self.loaded.workspace().today;
        let Store::Folder(folder) = &self.kind.store else { return Err(anyhow!("news without a folder")) };
        let whose = match (self.scope.sprint, self.author) {
            (Some(sprint), _) => sprint.to_string(),
            (None, Some(author)) => author.id.to_string(),
            (None, None) => String::new(),
        };
        let id = slug::id(&format!("{today} {} {whose}", self.view.sort));
        let path = TreePath::new(&format!("{folder}/{id}.md")).ok_or_else(|| anyhow!("no path for {id}"))?;
        let text = format!("---\ntitle: {}\n---\n{}", template::quoted(&self.title(sort)), self.drafted.body);
        let source = front::Source { path: &path, text: &text, fields: &self.kind.fields };
        let text = front::change_all(source, &self.wishes()).map_err(|why| change::usage(self.loaded, &why))?;
        Ok((path, text))
    }

    fn title(&self, sort: Sort) -> String {
        let (words, today) = (&self.loaded.words, self.loaded.workspace().today);
        let title = match sort {
            Sort::Demo => {
                Text::with("draft-title-demo", vec![("sprint", self.scope.sprint.unwrap_or_default().into())])
            }
            Sort::Weekly => {
                Text::with("draft-title-weekly", vec![("week", i64::from(today.iso_week_date().week()).into())])
            }
            Sort::Standup | Sort::Quarter => {
                Text::with("draft-title-standup", vec![("date", date::long(today, words.lang()).into())])
            }
        };
        let title = words.say(&title);
        match self.author.filter(|_| sort != Sort::Demo) {
            Some(author) => format!("{title}, {}", author.text("name").unwrap_or(&author.title)),
            None => title,
        }
    }

    fn wishes(&self) -> Vec<Wish> {
        let workspace = self.loaded.workspace();
        let news = self.news;
        let mut wishes = Vec::new();
        let mut set = |field: &str, value: Value| {
            if !field.is_empty() {
                wishes.push(Wish::Set(Path::key(field), value));
            }
        };
        set(&news.sort, Value::word(&*self.view.sort));
        set("date", Value::word(workspace.today));
        if let Some(author) = self.author {
            set(&news.by, Value::word(&*author.id));
        }
        if !self.drafted.about.is_empty() {
            let id = |ix: &EntityIx| {
                let entity = workspace.entity(*ix);
                match workspace.find_any(&entity.id).len() {
                    0 | 1 => Value::word(&*entity.id),
                    _ => Value::word(format!("{}/{}", entity.kind, entity.id)),
                }
            };
            set(&news.about, Value::List(self.drafted.about.iter().map(id).collect()));
        }
        if let Some(sprint) = self.scope.sprint {
            set(&news.sprint, Value::word(sprint));
        }
        let blocked = self.blocked();
        if let Some((field, items)) = blocked {
            set(&field, Value::List(items));
        }
        if self.is_for_the_team() {
            set("visibility", Value::word("team"));
        }
        wishes
    }

    /// What the last news told of and what still stands: left out, it would count as gone.
    fn blocked(&self) -> Option<(String, Vec<Value>)> {
        let view = self.loaded.workspace().playbook.views.blockers.as_ref().filter(|view| view.kind == self.kind.id)?;
        let own = self.scope.owing.blockers.iter().filter(|one| Some(one.ix) == self.scope.last);
        let item = |one: &crate::model::owed::Blocker| {
            let mut pairs = vec![(view.what.to_string(), Value::text(&*one.what))];
            pairs.extend(one.needs.as_ref().map(|needs| (view.needs.to_string(), Value::word(needs))));
            pairs.extend(one.since.map(|since| (view.since.to_string(), Value::word(since))));
            Value::Map(pairs)
        };
        let items: Vec<Value> = own.map(item).collect();
        (!items.is_empty()).then(|| (view.of.to_string(), items))
    }

    /// Whether it names what only the team may see, although news of its kind are for everybody.
    fn is_for_the_team(&self) -> bool {
        let workspace = self.loaded.workspace();
        &*self.kind.visibility != "team" && self.drafted.named.iter().any(|ix| draft::is_for_the_team(workspace, *ix))
    }
}
