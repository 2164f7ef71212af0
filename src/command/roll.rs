//! `tandem roll FROM TO`: what a cycle did not finish, each thing carried over or not, with its reason.

use std::collections::BTreeMap;

use crate::base::path::TreePath;
use crate::base::text::{Arg, Label, Text};
use crate::cli::{Format, Global};
use crate::command::change::{self, Change, Writing};
use crate::command::load::{self, Loaded};
use crate::command::{FINDINGS, Usage, screen, source, stop};
use crate::edit::carry::{self, Carried};
use crate::edit::prose;
use crate::host::terminal;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::{Section, State, Store};
use crate::model::playbook::PerProfile;
use crate::model::view::{Goals, Plan};
use crate::report::reader::Reader;
use crate::report::roll as report;
use crate::syntax::cycle;
use crate::words::catalogue::{Catalogue, LANGUAGES};
use crate::words::date;
use anyhow::{Result, anyhow};
use clap::Args;
use jiff::civil::Date;

#[derive(Args, Debug)]
pub struct Roll {
    /// The cycle that ends: 2026-Q4
    from: String,
    /// The next one: 2027-Q1
    to: String,
    /// Carry it over: the id of a goal, of one of its key results (goal#result) or of an initiative, and why
    #[arg(long, value_name = "ID=WHY")]
    carry: Vec<String>,
    /// Do not: a goal ends here, an initiative is parked; with the reason
    #[arg(long, value_name = "ID=WHY")]
    drop: Vec<String>,
    /// The new last day of an initiative; without it, the last day of the next cycle
    #[arg(long, value_name = "ID=DATE")]
    due: Vec<String>,
    #[command(flatten)]
    writing: Writing,
}

/// What somebody decided about one thing.
#[derive(Clone, Debug)]
pub struct Decision {
    pub carry: bool,
    pub why: String,
}

/// What is open, and what becomes of it.
struct Decided {
    open: Vec<report::Open>,
    decisions: BTreeMap<String, Decision>,
    due: BTreeMap<String, Date>,
}

/// The two cycles, and what the playbook calls their parts.
struct Ends<'a> {
    from: &'a str,
    to: &'a str,
    first: Date,
    last: Date,
    /// The last day of the next cycle.
    until: Date,
    goals: &'a Goals,
    plan: &'a Plan,
}

pub fn run(args: &Roll, global: &Global) -> Result<u8> {
    source::only_now("roll", global)?;
    let loaded = load::load(global)?;
    let ends = ends(&loaded, args)?;
    let open = open(&loaded, &ends);
    let mut decisions = decisions(&loaded, args, &open)?;
    let style = screen::style_of_error(global);
    let reader = Reader { words: &loaded.words, style: &style };
    let workspace = loaded.workspace();
    let left = |decisions: &BTreeMap<String, Decision>| -> Vec<report::Open> {
        open.iter().filter(|one| !decisions.contains_key(&one.id)).cloned().collect()
    };
    if terminal::can_ask() && global.format == Format::Text {
        for one in left(&decisions) {
            terminal::print_error(&report::line(workspace, &one, ends.goals, &reader));
            let ask = |id: &str| terminal::ask(&(loaded.words.word(id) + " ")).filter(|why| !why.is_empty());
            let yes = ask("roll-ask-carry").map(|why| Decision { carry: true, why });
            let Some(decision) = yes.or_else(|| ask("roll-ask-drop").map(|why| Decision { carry: false, why })) else {
                break;
            };
            decisions.insert(one.id.clone(), decision);
        }
    }
    let undecided = left(&decisions);
    if !undecided.is_empty() {
        if global.format == Format::Json {
            let mut value = Change::new("roll").json(false);
            value["undecided"] = report::json(workspace, &undecided);
            screen::print(&format!("{value:#}"))?;
        } else {
            let style = screen::style(global, Some(&loaded));
            let reader = Reader { words: &loaded.words, style: &style };
            screen::print(&report::list(workspace, (&undecided, ends.goals), (ends.from, ends.to), &reader))?;
        }
        return Ok(FINDINGS);
    }
    let decided = Decided { open, decisions, due: due_days(&loaded, args)? };
    let change = plan(&loaded, &ends, &decided)?;
    change::finish(&loaded, &change, args.writing, global)
}

fn ends<'a>(loaded: &'a Loaded, args: &'a Roll) -> Result<Ends<'a>> {
    let playbook = &loaded.workspace().playbook;
    let days = |name: &str| {
        cycle::days(name, &playbook.cycle)
            .ok_or_else(|| change::usage(loaded, &Text::with("roll-no-cycle", vec![("given", name.into())])))
    };
    let ((first, last), (next, until)) = (days(&args.from)?, days(&args.to)?);
    if next <= last {
        let args = vec![("from", Arg::from(&args.from)), ("to", Arg::from(&args.to))];
        return Err(change::usage(loaded, &Text::with("roll-not-later", args)));
    }
    match (&playbook.views.goals, &playbook.views.plan) {
        (Some(goals), Some(plan)) => Ok(Ends { from: &args.from, to: &args.to, first, last, until, goals, plan }),
        _ => Err(change::usage(loaded, &Text::message("roll-no-goals"))),
    }
}

/// What is open at the end of the cycle: steps of goals that are not reached, and work that was planned in it.
fn open(loaded: &Loaded, ends: &Ends) -> Vec<report::Open> {
    let workspace = loaded.workspace();
    let mut found = Vec::new();
    let is_of_cycle = |goal: &Entity| goal.kind == ends.goals.kind && goal.text(&ends.goals.cycle) == Some(ends.from);
    for (ix, goal) in workspace.of_kind(&ends.goals.kind).filter(|(_, goal)| is_of_cycle(goal)) {
        if is_decided(loaded, goal, ends) {
            continue;
        }
        for (at, step) in goal.items(&ends.goals.of).iter().enumerate() {
            let reached = ends.goals.share(step) == Some(1.0);
            let name = step.get("id").and_then(Value::text).map_or_else(|| at.to_string(), str::to_owned);
            found.extend((!reached).then(|| report::Open { id: format!("{}#{name}", goal.id), ix, step: Some(at) }));
        }
    }
    let Some(kind) = workspace.playbook.kind(&ends.plan.kind) else { return found };
    for (ix, entity) in workspace.of_kind(&ends.plan.kind).filter(|(_, entity)| kind.state(entity) == State::Open) {
        let links = workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
        let mut served = links.iter().filter(|link| link.field == ends.plan.serves);
        let serves = served.any(|link| is_of_cycle(workspace.entity(link.to)));
        let due = entity.date(&ends.plan.due).is_some_and(|due| ends.first <= due && due <= ends.last);
        // What customers have already is not carried over: only its result is waited for.
        let ahead = entity.stage.is_none_or(|stage| stage <= ends.plan.now);
        if ahead && (serves || due) && !is_decided(loaded, entity, ends) {
            found.push(report::Open { id: entity.id.to_string(), ix, step: None });
        }
    }
    found
}

/// Whether a document says already what becomes of it.
fn is_decided(loaded: &Loaded, entity: &Entity, ends: &Ends) -> bool {
    let document = entity.document.map(|ix| loaded.workspace().document(ix));
    document.is_some_and(|document| document.text.contains(&*passage(ends)))
}

/// `2026-Q4 → 2027-Q1`: how a document says so, in any language.
fn passage(ends: &Ends) -> String {
    format!("{} → {}", ends.from, ends.to)
}

/// Decisions by the ids of what is open; one about a goal holds for all its steps that have none of their own.
fn decisions(loaded: &Loaded, args: &Roll, open: &[report::Open]) -> Result<BTreeMap<String, Decision>> {
    let given = args.carry.iter().map(|text| (text, true)).chain(args.drop.iter().map(|text| (text, false)));
    let (mut whole, mut own) = (BTreeMap::new(), BTreeMap::new());
    for (text, carry) in given {
        let (id, why) = pair(loaded, text)?;
        let decision = Decision { carry, why: why.to_owned() };
        let below: Vec<&report::Open> = open.iter().filter(|one| one.id.split('#').next() == Some(id)).collect();
        if let Some(one) = open.iter().find(|one| one.id == id) {
            own.insert(one.id.clone(), decision);
        } else if !below.is_empty() {
            whole.extend(below.into_iter().map(|one| (one.id.clone(), decision.clone())));
        } else {
            let known: Vec<&str> = open.iter().map(|one| &*one.id).collect();
            let args = vec![("id", Arg::from(id)), ("known", known.join(", ").into())];
            return Err(change::usage(loaded, &Text::with("roll-not-open", args)));
        }
    }
    whole.extend(own);
    Ok(whole)
}

/// `ID=WHY`.
fn pair<'t>(loaded: &Loaded, text: &'t str) -> Result<(&'t str, &'t str)> {
    let pair = text.split_once('=').map(|(id, why)| (id.trim(), why.trim()));
    pair.filter(|(id, why)| !id.is_empty() && !why.is_empty())
        .ok_or_else(|| Usage(loaded.words.say(&Text::with("roll-form", vec![("given", text.into())]))).into())
}

fn due_days(loaded: &Loaded, args: &Roll) -> Result<BTreeMap<String, Date>> {
    let one = |text: &String| {
        let (id, day) = pair(loaded, text)?;
        let day =
            day.parse().map_err(|_| change::usage(loaded, &Text::with("roll-form", vec![("given", text.into())])))?;
        Ok((id.to_owned(), day))
    };
    args.due.iter().map(one).collect()
}

/// The section that keeps what became of a document at the end of a cycle.
fn section() -> Section {
    let names = LANGUAGES.map(|lang| (lang, Catalogue::new(lang).word("roll-section")));
    Section {
        id: "carried".into(),
        name: Label::from_pairs(names.iter().map(|(lang, name)| (*lang, name.as_str()))),
        aliases: Vec::new(),
        help: Label::default(),
        required: PerProfile::none(),
        unless: Default::default(),
        tracks: Vec::new(),
        owed_by: None,
        lead: false,
    }
}

fn plan(loaded: &Loaded, ends: &Ends, decided: &Decided) -> Result<Change> {
    let Decided { open, decisions, due } = decided;
    let mut change = Change::new("roll");
    let mut goals: BTreeMap<EntityIx, Vec<(&report::Open, &Decision)>> = BTreeMap::new();
    for one in open.iter().filter(|one| one.step.is_some()) {
        let decision = decisions.get(&one.id).ok_or_else(|| anyhow!("nothing was decided about {}", one.id))?;
        goals.entry(one.ix).or_default().push((one, decision));
    }
    for (ix, steps) in &goals {
        roll_goal(loaded, ends, (*ix, steps), &mut change)?;
    }
    for one in open.iter().filter(|one| one.step.is_none()) {
        let decision = decisions.get(&one.id).ok_or_else(|| anyhow!("nothing was decided about {}", one.id))?;
        if decision.carry {
            roll_work(loaded, ends, one, (decision, decisions, due.get(&one.id)), &mut change)?;
        } else {
            let id = format!("{}/{}", ends.plan.kind, one.id);
            change.rewrites.extend(stop::plan(loaded, (&id, "roll"), stop::PARKED, &decision.why, &[])?.rewrites);
        }
    }
    let after = change::foreseen(loaded, &change);
    let files = change.files();
    if let Some(bad) = change::caused(loaded, &after).iter().find(|one| files.contains(&one.place.path)) {
        return Err(Usage(format!("{}: {}", bad.place.path, loaded.words.say(&bad.message))).into());
    }
    let carried = decisions.values().filter(|decision| decision.carry).count();
    let args = vec![("carried", Arg::from(carried)), ("dropped", (decisions.len() - carried).into())];
    change.said.push(loaded.words.say(&Text::with("roll-done", args)));
    let args = vec![("from", Arg::from(ends.from)), ("to", Arg::from(ends.to))];
    change.message = Some(loaded.words.say(&Text::with("edit-commit-roll", args)));
    Ok(change)
}

/// A goal: the new one, and in the old one what became of its steps.
fn roll_goal(
    loaded: &Loaded,
    ends: &Ends,
    (ix, steps): (EntityIx, &[(&report::Open, &Decision)]),
    change: &mut Change,
) -> Result<()> {
    let entity = loaded.workspace().entity(ix);
    let target = change::target(loaded, &format!("{}/{}", entity.kind, entity.id))?;
    let new = carry::id(entity, ends.from, ends.to);
    let all = entity.items(&ends.goals.of);
    let (mut carried, mut notes, mut reasons) = (Vec::new(), Vec::new(), Vec::new());
    for (open, decision) in steps {
        let Some(step) = open.step.and_then(|at| all.get(at)) else { continue };
        let name = step.get("title").or_else(|| step.get("id")).and_then(Value::text).unwrap_or(&open.id);
        let args = vec![("what", Arg::from(name)), ("new", (&new).into()), ("why", (&decision.why).into())];
        let id = if decision.carry { "roll-note-carried" } else { "roll-note-dropped" };
        notes.push(format!("- {}: {}", passage(ends), loaded.words.say(&Text::with(id, args))));
        if decision.carry {
            carried.push(step);
            if !reasons.contains(&&decision.why) {
                reasons.push(&decision.why);
            }
        }
    }
    let note = prose::write(&target, &section(), &notes.join("\n")).map_err(|why| change::usage(loaded, &why))?;
    change.rewrites.push(note);
    if carried.is_empty() {
        return Ok(());
    }
    let Store::Folder(folder) = &target.kind.store else { return Err(anyhow!("goals without a folder")) };
    let path = TreePath::new(&format!("{folder}/{new}.md")).ok_or_else(|| anyhow!("no path for {new}"))?;
    let why: Vec<&str> = reasons.iter().map(|why| why.as_str()).collect();
    let args = vec![("old", Arg::from(&entity.id)), ("why", why.join(" ").into())];
    let words = loaded.words.say(&Text::with("roll-from", args));
    let carried = Carried { to: ends.to, steps: &carried, words: &words };
    let text = carry::goal(&target, ends.goals, &path, &carried).map_err(|why| change::usage(loaded, &why))?;
    if loaded.has(&path) {
        return Err(change::usage(loaded, &Text::with("new-exists", vec![("file", path.as_str().into())])));
    }
    change.created.insert_text(path, text.into_bytes());
    Ok(())
}

/// Work that goes on in the next cycle.
fn roll_work(
    loaded: &Loaded,
    ends: &Ends,
    open: &report::Open,
    (decision, decisions, due): (&Decision, &BTreeMap<String, Decision>, Option<&Date>),
    change: &mut Change,
) -> Result<()> {
    let workspace = loaded.workspace();
    let entity = workspace.entity(open.ix);
    let target = change::target(loaded, &format!("{}/{}", entity.kind, entity.id))?;
    let mut serves: Vec<(&str, String)> = Vec::new();
    for named in entity.items(&ends.plan.serves).iter().filter_map(Value::text) {
        let (goal, step) = named.split_once('#').unwrap_or((named, ""));
        let bare = goal.rsplit('/').next().unwrap_or(goal);
        let Some(goal) = workspace.find(&ends.goals.kind, bare).map(|ix| workspace.entity(ix)) else { continue };
        let carried = |id: &str| decisions.get(id).is_some_and(|decision| decision.carry);
        let new = carry::id(goal, ends.from, ends.to);
        if carried(&format!("{}#{step}", goal.id)) {
            serves.push((&ends.plan.serves, format!("{new}#{step}")));
        }
    }
    let old = entity.date(&ends.plan.due);
    let day = due.copied().or_else(|| old.filter(|old| *old <= ends.last).map(|_| ends.until));
    let lang = loaded.words.lang();
    let days = match (old, day) {
        (Some(old), Some(day)) => format!(" ({} → {})", date::long(old, lang), date::long(day, lang)),
        _ => String::new(),
    };
    let words = format!("- {}{days}: {}", passage(ends), decision.why);
    let due = day.map(|day| (&*ends.plan.due, day));
    let rewrite = carry::work(&target, (&serves, due), &section(), &words);
    change.rewrites.push(rewrite.map_err(|why| change::usage(loaded, &why))?);
    Ok(())
}
