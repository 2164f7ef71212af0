//! The tasks of roles: how much of them is strategic, and which lie with somebody whose role they are not.
//!
//! Shown where a team asked for it. Told by role, not by person.

use tera::{Context, Value as Shown};

use crate::base::text::{Arg, Str};
use crate::model::entity::{EntityIx, Value};
use crate::model::kind::Kind;
use crate::model::playbook::Role;
use crate::model::view::team::Tasks;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, role};

/// How many borrowed tasks are named.
const SHOWN: usize = 40;

/// Adds `strategic` (`{rows, unclassed}`) and `borrowed` (`{count, rows, more}`), each where its report is on.
pub fn fill(site: &Site, context: &mut Context) {
    let playbook = &site.workspace().playbook;
    let view = playbook.views.team.tasks.as_ref();
    let view = view.and_then(|view| Some((view, playbook.kind(&view.kind)?)));
    let strategic = view.filter(|(view, _)| playbook.has_report(&view.share));
    let borrowed = view.filter(|(view, _)| playbook.has_report(&view.borrowed));
    context.insert_value("strategic", strategic.map_or_else(Shown::none, |view| self::strategic(site, view)));
    context.insert_value("borrowed", borrowed.map_or_else(Shown::none, |view| self::borrowed(site, view)));
}

/// The tasks of what the site shows and nobody stopped.
fn tasks<'a>(
    site: &'a Site,
    (view, kind): (&'a Tasks, &'a Kind),
) -> impl Iterator<Item = (EntityIx, State, &'a Value)> {
    let shown = site.workspace().of_kind(&kind.id).filter(|(ix, _)| site.shelf().shows(*ix));
    let alive = shown.map(|(ix, entity)| (ix, shelf::state(kind, entity), entity));
    let alive = alive.filter(|(_, state, _)| *state != State::Stopped);
    alive.flat_map(|(ix, state, entity)| entity.items(&view.of).iter().map(move |task| (ix, state, task)))
}

fn strategic(site: &Site, (view, kind): (&Tasks, &Kind)) -> Shown {
    let playbook = &site.workspace().playbook;
    let field = |task: &'_ Value, name: &str| task.get(name).and_then(Value::text).map(str::to_owned);
    let all: Vec<(Option<String>, Option<String>)> =
        tasks(site, (view, kind)).map(|(_, _, task)| (field(task, &view.role), field(task, &view.class))).collect();
    let unclassed = all.iter().filter(|(_, class)| class.is_none()).count();
    let said =
        (unclassed > 0).then(|| site.lexicon().say("teams-strategic-unclassed", vec![("count", unclassed.into())]));
    let row = |role: &Role| {
        let own = all.iter().filter(|(held, _)| held.as_deref() == Some(&*role.id));
        let classes: Vec<&str> = own.filter_map(|(_, class)| class.as_deref()).collect();
        let of = |wanted: &[Str]| classes.iter().filter(|class| wanted.iter().any(|one| **one == ***class)).count();
        let (count, studied) = (of(&view.strategic), of(&view.research));
        if classes.is_empty() {
            return None;
        }
        let lexicon = site.lexicon();
        let part = |count: usize| count as f64 / classes.len() as f64;
        let share = part(count);
        let values = |count: usize| {
            vec![
                ("count", Arg::from(count)),
                ("all", Arg::from(classes.len())),
                ("shown", Arg::from(lexicon.percent(part(count)))),
            ]
        };
        let research = (studied > 0).then(|| lexicon.say("teams-research-said", values(studied)));
        let limit = playbook.limit(&view.limit).filter(|limit| view.wanted.contains(&role.id) && share < *limit);
        let below =
            limit.map(|limit| lexicon.say("teams-strategic-below", vec![("target", lexicon.percent(limit).into())]));
        Some(record([
            ("role", site.role(&role.id)?),
            ("said", text(&lexicon.say("teams-strategic-said", values(count)))),
            ("research", text_or_none(research.as_deref())),
            ("below", text_or_none(below.as_deref())),
        ]))
    };
    record([("rows", list(playbook.roles.iter().filter_map(row))), ("unclassed", text_or_none(said.as_deref()))])
}

fn borrowed(site: &Site, (view, kind): (&Tasks, &Kind)) -> Shown {
    let open =
        |task: &Value| !task.get(&view.done).and_then(Value::bool).unwrap_or(false) && task.get(&view.moved).is_none();
    let row = |(ix, state, task): (EntityIx, State, &Value)| {
        let (owner, owed) = (task.get(&view.owner)?.text()?, task.get(&view.role)?.text()?);
        site.workspace().find(role::PEOPLE, owner)?;
        if state != State::Open || !open(task) || role::all(site, owner).iter().any(|held| ***held == *owed) {
            return None;
        }
        Some(record([
            ("what", text_or_none(task.get(&view.what).and_then(Value::text))),
            ("row", site.row(ix)?),
            ("person", role::person(site, owner, role::first(site, owner).as_deref())),
            ("role", site.role(owed)?),
        ]))
    };
    let rows: Vec<Shown> = tasks(site, (view, kind)).filter_map(row).collect();
    record([
        ("count", Shown::from(rows.len())),
        ("more", Shown::from(rows.len().saturating_sub(SHOWN))),
        ("rows", list(rows.into_iter().take(SHOWN))),
    ])
}
