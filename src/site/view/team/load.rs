//! Teams: who is in them, whether both sides of the cycle are, how many of one role there are to those of another, and how much one
//! person carries.
//!
//! Numbers are about work: nobody is sorted by them.

use std::collections::{BTreeMap, BTreeSet};

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::base::text::{Arg, Str};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::{Kind, Store};
use crate::model::playbook::{Playbook, Role};
use crate::model::view::team::{Ratio, Teams};
use crate::site::chart::crowd;
use crate::site::page::ROWS;
use crate::site::shelf::{self, State};
use crate::site::value::{list, markup, record, text, text_or_none};
use crate::site::view::team::{around, duty, share};
use crate::site::{Site, forge, listing, role};
use crate::words::collate;

/// How many people without a team are named.
const SHOWN: usize = 200;
/// How many members of all teams a page names, and how many of one team at least and at most.
const MEMBERS: usize = 1600;
const OF_ONE: (usize, usize) = (6, 60);

fn view(playbook: &Playbook) -> Option<(&Teams, &Kind)> {
    let view = playbook.views.team.teams.as_ref()?;
    Some((view, playbook.kind(&view.kind)?))
}

pub fn has(site: &Site) -> bool {
    view(&site.workspace().playbook).is_some_and(|(_, kind)| !site.shelf().register(&kind.id).is_empty())
}

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let workspace = site.workspace();
    let Some((view, kind)) = view(&workspace.playbook) else { return };
    let all = site.shelf().register(&kind.id);
    let loads = loads(site);
    let file = if let Store::File(file) = &kind.store { TreePath::new(file) } else { None };
    let title = site.lexicon().label(&kind.plural);
    let source = file.map(|file| forge::links(site, &file, title, path));
    context.insert_value("forge", source.unwrap_or_else(Shown::none));
    around(site, kind, context);
    context.insert_value("ratio", view.ratio.as_ref().map_or_else(Shown::none, |ratio| self::ratio(site, view, ratio)));
    let most = (MEMBERS / all.len().clamp(1, ROWS)).clamp(OF_ONE.0, OF_ONE.1);
    let shown = all.iter().take(ROWS).map(|ix| team(site, (view, kind), workspace.entity(*ix), (&loads, most)));
    context.insert_value("teams", list(shown));
    let teams = all.iter().flat_map(|ix| members(site, view, workspace.entity(*ix)));
    let placed: BTreeSet<&Str> = teams.map(|person| &person.id).collect();
    let mut alone: Vec<&Entity> = people(site, view).filter(|person| !placed.contains(&person.id)).collect();
    alone.sort_by_cached_key(|person| (collate::key(role::name(person), site.lexicon().lang()), person.id.clone()));
    context.insert_value("alone_more", Shown::from(alone.len().saturating_sub(SHOWN)));
    let alone = alone.into_iter().take(SHOWN).map(|person| member(site, view, person, &loads));
    context.insert_value("alone", list(alone));
    let limit = workspace.playbook.limit(&view.load);
    let hint = limit.map(|limit| site.lexicon().say("teams-load-hint", vec![("count", Arg::from(limit as i64))]));
    context.insert_value("load_hint", text_or_none(hint.as_deref()));
    context.insert_value("pager", listing::pager(path, all.len(), 0));
    share::fill(site, context);
    duty::fill(site, context);
}

/// Everybody who works here today, for other pages: all where a playbook does not say who left.
pub fn at_work(site: &Site) -> impl Iterator<Item = &Entity> {
    let view = site.workspace().playbook.views.team.teams.as_ref();
    let people = site.shelf().register(role::PEOPLE).iter().map(|ix| site.workspace().entity(*ix));
    people.filter(move |person| view.is_none_or(|view| is_here(site, view, person)))
}

/// Everybody who works here today.
fn people<'a>(site: &'a Site, view: &'a Teams) -> impl Iterator<Item = &'a Entity> {
    let people = site.shelf().register(role::PEOPLE).iter().map(|ix| site.workspace().entity(*ix));
    people.filter(|person| is_here(site, view, person))
}

fn is_here(site: &Site, view: &Teams, person: &Entity) -> bool {
    let today = site.workspace().today;
    person.date(&view.until).is_none_or(|last| last >= today)
        && person.date(&view.from).is_none_or(|first| first <= today)
}

fn members<'a>(site: &'a Site, view: &Teams, team: &'a Entity) -> Vec<&'a Entity> {
    let ids = team.items(&view.members).iter().filter_map(Value::text);
    ids.filter_map(|id| site.workspace().find(role::PEOPLE, id)).map(|ix| site.workspace().entity(ix)).collect()
}

/// How many open documents name each person, by id.
fn loads(site: &Site) -> BTreeMap<Str, usize> {
    let workspace = site.workspace();
    let mut loads: BTreeMap<Str, usize> = BTreeMap::new();
    for kind in workspace.playbook.kinds.iter().filter(|kind| kind.staged) {
        let open = workspace
            .of_kind(&kind.id)
            .filter(|(ix, entity)| site.shelf().shows(*ix) && shelf::state(kind, entity) == State::Open);
        for (_, entity) in open {
            let mut named: Vec<EntityIx> =
                role::named(site, entity).into_iter().filter_map(|(_, id)| workspace.find(role::PEOPLE, id)).collect();
            named.sort_unstable();
            named.dedup();
            for person in named {
                *loads.entry(workspace.entity(person).id.clone()).or_default() += 1;
            }
        }
    }
    loads
}

/// One team: `{id, title, purpose, crew, parent, members, more, lacks, url}`.
fn team(
    site: &Site,
    (view, kind): (&Teams, &Kind),
    team: &Entity,
    (loads, most): (&BTreeMap<Str, usize>, usize),
) -> Shown {
    let workspace = site.workspace();
    let all = members(site, view, team);
    let here: Vec<&Entity> = all.into_iter().filter(|person| is_here(site, view, person)).collect();
    let parent = team.text(&view.parent).and_then(|id| workspace.find(&kind.id, id));
    let parent = parent.and_then(|ix| {
        let href = site.href(ix)?;
        Some(record([("href", text(&href)), ("title", text(&workspace.entity(ix).title))]))
    });
    let name = |field: &str| kind.field(field).map_or_else(Shown::none, |field| site.lexicon().name(&field.name));
    record([
        ("id", text(&team.id)),
        ("title", text(&team.title)),
        ("purpose", text_or_none(team.text(&view.purpose))),
        ("crew", text_or_none(team.text(&view.crew))),
        ("crew_name", name(&view.crew)),
        ("parent", parent.unwrap_or_else(Shown::none)),
        ("parent_name", name(&view.parent)),
        ("lacks", list(lacking(site, &here).into_iter().map(|said| text(&said)))),
        ("more", Shown::from(here.len().saturating_sub(most))),
        ("members", list(here.into_iter().take(most).map(|person| member(site, view, person, loads)))),
    ])
}

/// Sides of the shared cycle that nobody of a team stands on, in words.
fn lacking(site: &Site, members: &[&Entity]) -> Vec<String> {
    let roles = &site.workspace().playbook.roles;
    let mut sides: Vec<&Str> = Vec::new();
    for role in roles.iter().filter(|role| !role.side.is_empty() && role.hue > 0) {
        if !sides.contains(&&role.side) {
            sides.push(&role.side);
        }
    }
    let holds = |person: &Entity, side: &Str| {
        let own = role::all(site, &person.id);
        // The role of the shared cycle itself, not just anybody on its side.
        roles.iter().filter(|role| role.side == *side && role.hue > 0).any(|role| own.contains(&&role.id))
    };
    let lacking = sides.into_iter().filter(|side| !members.iter().any(|person| holds(person, side)));
    let said = lacking.map(|side| {
        let names = roles.iter().filter(|role| role.side == *side && role.hue > 0);
        let names: Vec<&str> = names.map(|role| site.lexicon().label(&role.name)).collect();
        site.lexicon().say("teams-lacks", vec![("role", names.join(", ").into())])
    });
    said.collect()
}

/// `{person, roles, title, load, over}`.
fn member(site: &Site, view: &Teams, person: &Entity, loads: &BTreeMap<Str, usize>) -> Shown {
    let load = loads.get(&person.id).copied().unwrap_or(0);
    let limit = site.workspace().playbook.limit(&view.load);
    let over = limit.is_some_and(|limit| load as f64 > limit);
    let said = (load > 0).then(|| site.lexicon().say("teams-load", vec![("count", load.into())]));
    let roles = role::all(site, &person.id).into_iter().filter_map(|id| site.role(id));
    record([
        ("person", role::person(site, &person.id, role::first(site, &person.id).as_deref())),
        ("roles", list(roles)),
        ("title", text_or_none(person.text("title"))),
        ("load", text_or_none(said.as_deref())),
        ("over", Shown::from(over)),
    ])
}

/// How many there are of two roles: `{said, limit, tone, rows}` with `{role, count, dots, more}`; nothing where nobody asked.
fn ratio(site: &Site, view: &Teams, ratio: &Ratio) -> Shown {
    let playbook = &site.workspace().playbook;
    let on = playbook.has_report(&ratio.report);
    let (Some(of), Some(to), true) = (playbook.role(&ratio.of), playbook.role(&ratio.to), on) else {
        return Shown::none();
    };
    let holding = |id: &Str| people(site, view).filter(|person| role::all(site, &person.id).contains(&id)).count();
    let (few, many) = (holding(&of.id), holding(&to.id));
    if few + many == 0 {
        return Shown::none();
    }
    let lexicon = site.lexicon();
    let decimal = |value: f64| {
        let written = format!("{value:.2}");
        lexicon.number(written.trim_end_matches('0').trim_end_matches('.'))
    };
    let short = |role: &Role| lexicon.label(&role.short).to_owned();
    let value = if many > 0 { few as f64 / many as f64 } else { 0.0 };
    let said = vec![
        ("count", Arg::from(few)),
        ("all", Arg::from(many)),
        ("name", Arg::from(short(of))),
        ("role", Arg::from(short(to))),
        ("shown", Arg::from(decimal(value))),
    ];
    let said = lexicon.say("teams-ratio-said", said);
    let limit = playbook.limit(&ratio.limit);
    let below = limit.is_some_and(|limit| many > 0 && value < limit);
    let judged = limit.map(|limit| {
        let id = if below { "teams-ratio-below" } else { "teams-ratio-held" };
        lexicon.say(id, vec![("count", Arg::from(decimal(limit)))])
    });
    let row = |role: &Role, count: usize| {
        record([
            ("role", site.role(&role.id).unwrap_or_else(Shown::none)),
            ("count", Shown::from(count)),
            ("dots", markup(&crowd::draw(count, role.hue))),
        ])
    };
    record([
        ("said", text(&said)),
        ("limit", text_or_none(judged.as_deref())),
        ("tone", text(if below { "warn" } else { "good" })),
        ("rows", list([row(of, few), row(to, many)])),
    ])
}
