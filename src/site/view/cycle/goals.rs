//! Goals by cycle, the one that runs first: how far each is, what it is worth, whether it is worded well, and who works on it.

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::site::frame::{self, Crumb};
use crate::site::page::{Export, ROWS};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, data, goal, listing};

/// How many goals are shown with their steps; the others stand in a list.
const FULL: usize = 24;

pub fn has(site: &Site) -> bool {
    site.workspace().playbook.views.goals.as_ref().is_some_and(|goals| site.shelf().has(&goals.kind))
}

/// Adds what the page shows.
pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let workspace = site.workspace();
    let Some(goals) = workspace.playbook.views.goals.as_ref() else { return };
    let kind = workspace.playbook.kind(&goals.kind);
    let title = kind.map_or("", |kind| site.lexicon().label(&kind.plural));
    context.insert_value("title", text(title));
    context.insert_value("crumbs", frame::crumbs(site, &[Crumb { name: title.to_owned(), path: None }]));
    context.insert_value("intro", text_or_none(kind.map(|kind| site.lexicon().label(&kind.help))));
    let today = workspace.today;
    let mut eras: Vec<(Option<String>, bool, Vec<Value>)> = Vec::new();
    let mut others = Vec::new();
    let sorted = goal::sorted(site);
    let count = sorted.len();
    let mut full = 0;
    for (ix, days) in sorted {
        let Some(value) = (full < FULL).then(|| goal::value(site, ix)).flatten() else {
            others.extend(site.row(ix));
            continue;
        };
        full += 1;
        let name = goal::cycle_of(site, ix);
        let runs = days.is_some_and(|(first, last)| first <= today && today <= last);
        match eras.last_mut().filter(|(last, _, _)| *last == name) {
            Some((_, _, values)) => values.push(value),
            None => eras.push((name, runs, vec![value])),
        }
    }
    let eras = eras.into_iter().enumerate().map(|(at, (name, runs, values))| {
        record([
            ("id", Value::from(at)),
            ("name", text_or_none(name.as_deref())),
            ("runs", Value::from(runs)),
            ("goals", list(values)),
        ])
    });
    context.insert_value("eras", list(eras.collect::<Vec<_>>()));
    // Further pages list the rest in the order of titles.
    others.truncate(ROWS);
    context.insert_value("rows", list(others));
    context.insert_value("so_far", goal::so_far(site));
    context.insert_value("pager", listing::pager(path, count, 0));
    context
        .insert_value("data", data::links(site, &[Export::Csv(goals.kind.clone()), Export::Json(goals.kind.clone())]));
}
