//! Whose names stand where something is signed, heard, promised and proposed: by side of the shared cycle, never by person.
//! And what was edited by both sides, as git knows it.
//!
//! Shown where a team asked for it.

use std::collections::BTreeSet;

use tera::{Context, Value as Shown};

use crate::base::text::{Arg, Str};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::view::team::{Shares, Voice};
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, role};

/// How many documents of one side are named.
const SHOWN: usize = 40;

/// A side of the shared cycle: its id, and the short name of the role that leads it.
struct Side<'a> {
    id: &'a Str,
    name: &'a str,
}

/// Adds `shares`: `{heads, rows, edited}`.
pub fn fill(site: &Site, context: &mut Context) {
    let playbook = &site.workspace().playbook;
    let asked = playbook.views.team.shares.as_ref().filter(|view| playbook.has_report(&view.report));
    context.insert_value("shares", asked.map_or_else(Shown::none, |view| shares(site, view)));
}

fn sides(site: &Site) -> Vec<Side<'_>> {
    let mut sides: Vec<Side> = Vec::new();
    for role in site.workspace().playbook.roles.iter().filter(|role| role.hue > 0 && !role.side.is_empty()) {
        if sides.iter().all(|side| *side.id != role.side) {
            sides.push(Side { id: &role.side, name: site.lexicon().label(&role.short) });
        }
    }
    sides
}

fn shares(site: &Site, view: &Shares) -> Shown {
    let lexicon = site.lexicon();
    let sides = sides(site);
    let named = |side: &Side| lexicon.say("teams-share-side", vec![("role", Arg::from(side.name))]);
    let heads = sides.iter().map(named).chain([lexicon.word("teams-share-others")]);
    let rows = view.of.iter().filter_map(|voice| row(site, &sides, voice));
    record([
        ("heads", list(heads.map(|head| text(&head)))),
        ("rows", list(rows)),
        ("edited", edited(site, &sides, &view.edited)),
    ])
}

/// `{name, cells}` with `{count, share}` for each side and for all others; nothing where nobody is named.
fn row(site: &Site, sides: &[Side], voice: &Voice) -> Option<Shown> {
    let workspace = site.workspace();
    let mut counts = vec![0_usize; sides.len() + 1];
    let shown = workspace.of_kind(&voice.kind).filter(|(ix, _)| site.shelf().shows(*ix));
    for (ix, entity) in shown.filter(|(_, entity)| voice.stage.is_none() || entity.stage == voice.stage) {
        for id in voices(site, voice, ix, entity) {
            let at = side_of(site, sides, id).unwrap_or(sides.len());
            if let Some(count) = counts.get_mut(at) {
                *count += 1;
            }
        }
    }
    let all: usize = counts.iter().sum();
    let cell = |count: &usize| {
        let share = site.lexicon().percent(*count as f64 / all as f64);
        record([("count", Shown::from(*count)), ("share", text(&share))])
    };
    (all > 0).then(|| record([("name", site.lexicon().name(&voice.name)), ("cells", list(counts.iter().map(cell)))]))
}

/// Everybody whom a document names in a place, each item's people once.
fn voices<'a>(site: &'a Site, voice: &Voice, ix: EntityIx, entity: &'a Entity) -> Vec<&'a str> {
    let who: Vec<&str> = if voice.of.is_empty() {
        entity.items(&voice.who).iter().filter_map(Value::text).collect()
    } else {
        let items = entity.items(&voice.of).iter();
        items.filter_map(|item| item.get(&voice.who)).flat_map(Value::items).filter_map(Value::text).collect()
    };
    if !who.is_empty() || !voice.author {
        return who;
    }
    let first = site.workspace().history.of(ix).and_then(|timeline| timeline.created.as_ref());
    first.map(|moment| writer(site, moment.who.person).unwrap_or(&moment.who.name)).into_iter().collect()
}

fn writer(site: &Site, person: Option<EntityIx>) -> Option<&str> {
    Some(&*site.workspace().entity(person?).id)
}

/// The place of somebody's side: of the first of their roles that stands on one.
fn side_of(site: &Site, sides: &[Side], id: &str) -> Option<usize> {
    let roles = role::all(site, id).into_iter().filter_map(|held| site.workspace().playbook.role(held));
    roles.filter_map(|role| sides.iter().position(|side| *side.id == role.side)).next()
}

/// What both sides edited, and what only one did: `{said, rows, more}` with `{row, said}`, or only `said` without a past.
fn edited(site: &Site, sides: &[Side], kind: &str) -> Shown {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let told = |said: String, rows: Vec<Shown>| {
        record([
            ("said", text(&said)),
            ("more", Shown::from(rows.len().saturating_sub(SHOWN))),
            ("rows", list(rows.into_iter().take(SHOWN))),
        ])
    };
    let Some(kind) = workspace.playbook.kind(kind) else { return Shown::none() };
    if !workspace.history.is_known() {
        return told(lexicon.word("teams-share-past"), Vec::new());
    }
    let (mut both, mut all, mut rows) = (0_usize, 0_usize, Vec::new());
    for (ix, entity) in workspace.of_kind(&kind.id) {
        let timeline = workspace.history.of(ix).filter(|timeline| timeline.is_known());
        let Some(timeline) = timeline.filter(|_| site.shelf().shows(ix)) else { continue };
        if shelf::state(kind, entity) == State::Stopped {
            continue;
        }
        let writers = timeline.authors.iter().filter_map(|author| writer(site, author.person));
        let wrote: BTreeSet<usize> = writers.filter_map(|id| side_of(site, sides, id)).collect();
        all += 1;
        if wrote.len() == sides.len() {
            both += 1;
            continue;
        }
        let only = wrote.first().and_then(|at| sides.get(*at));
        let said = match only {
            Some(side) => lexicon.say("teams-share-only", vec![("role", Arg::from(side.name))]),
            None => lexicon.word("teams-share-neither"),
        };
        rows.extend(site.row(ix).map(|row| record([("row", row), ("said", text_or_none(Some(&said)))])));
    }
    told(lexicon.say("teams-share-both", vec![("count", Arg::from(both)), ("all", Arg::from(all))]), rows)
}
