//! Retrospectives: what is still to be done over all of them, which emergency nobody has learnt from yet, and what each one found.

use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::model::entity::{EntityIx, Value};
use crate::model::kind::Kind;
use crate::model::playbook::Playbook;
use crate::model::view::team::Lessons;
use crate::model::workspace::Workspace;
use crate::owing;
use crate::site::page::ROWS;
use crate::site::shelf::Shelf;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::team::{around, day, further, news, number};
use crate::site::{Site, listing, role};

/// How many actions and emergencies the page lists.
const SHOWN: usize = 200;
/// How many blockers and actions of one retrospective, and how many where a page is full of them.
const LINES: usize = 12;
const FEW: usize = 4;
/// From how many on a page is full.
const FULL: usize = 50;

/// Further pages, each with the same number of retrospectives.
pub fn names(workspace: &Workspace, shelf: &Shelf) -> Vec<String> {
    let Some((_, kind)) = view(&workspace.playbook) else { return Vec::new() };
    further(workspace, shelf, kind)
}

fn view(playbook: &Playbook) -> Option<(&Lessons, &Kind)> {
    let view = playbook.views.team.lessons.as_ref()?;
    Some((view, playbook.kind(&view.kind)?))
}

pub fn has(site: &Site) -> bool {
    view(&site.workspace().playbook).is_some_and(|(_, kind)| site.shelf().has(&kind.id))
}

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let workspace = site.workspace();
    let Some((view, kind)) = view(&workspace.playbook) else { return };
    let number = number(path);
    let all = site.shelf().kind(workspace, &kind.id, site.lexicon().lang());
    around(site, kind, context);
    let field = |name: &str| kind.field(name).map_or_else(Shown::none, |field| site.lexicon().name(&field.name));
    let inner = |name: &str| {
        let fields = kind.field(&view.actions).map_or(&[][..], |field| field.shape.fields());
        let field = fields.iter().find(|field| &*field.id == name);
        field.map_or_else(Shown::none, |field| site.lexicon().name(&field.name))
    };
    context.insert_value(
        "names",
        record([
            ("actions", field(&view.actions)),
            ("blockers", field(&view.blockers)),
            ("what", inner(&view.what)),
            ("owner", inner(&view.owner)),
            ("due", inner(&view.due)),
            ("kind", site.lexicon().name(&kind.name)),
        ]),
    );
    context.insert_value("first", Shown::from(number == 0));
    if number == 0 {
        open_actions(site, view, all, context);
        let missing = owing::lesson::missing(site.seen(&|ix| site.shelf().shows(ix)));
        let rows = missing
            .iter()
            .take(SHOWN)
            .filter_map(|(ix, due)| Some(record([("row", site.row(*ix)?), ("due", day::due(site, Some(*due)))])));
        context.insert_value("missing", list(rows));
    } else {
        context.insert_value("open", list([]));
        context.insert_value("open_all", Shown::from(0));
        context.insert_value("open_more", Shown::from(0));
        context.insert_value("missing", list([]));
    }
    let most = if all.len() > FULL { FEW } else { LINES };
    let shown = all.iter().skip(number * ROWS).take(ROWS).filter_map(|ix| item(site, view, *ix, most));
    context.insert_value("items", list(shown));
    context.insert_value("pager", listing::pager(path, all.len(), number));
}

/// Actions that are not done, the most overdue first.
fn open_actions(site: &Site, view: &Lessons, all: &[EntityIx], context: &mut Context) {
    let workspace = site.workspace();
    let mut open: Vec<(Option<Date>, EntityIx, &Value)> = Vec::new();
    for ix in all {
        let items = workspace.entity(*ix).items(&view.actions).iter().filter(|item| !is_done(view, item));
        open.extend(items.map(|item| (item.get(&view.due).and_then(Value::date), *ix, item)));
    }
    open.sort_by_key(|(due, ix, _)| (due.is_none(), *due, *ix));
    let rows = open.iter().take(SHOWN).filter_map(|(due, ix, item)| {
        let owner = item.get(&view.owner).and_then(Value::text);
        Some(record([
            ("what", text_or_none(item.get(&view.what).and_then(Value::text))),
            ("person", owner.map_or_else(Shown::none, |id| role::person(site, id, role::first(site, id).as_deref()))),
            ("due", day::due(site, *due)),
            ("row", site.row(*ix)?),
        ]))
    });
    context.insert_value("open", list(rows));
    context.insert_value("open_all", Shown::from(open.len()));
    context.insert_value("open_more", Shown::from(open.len().saturating_sub(SHOWN)));
}

fn is_done(view: &Lessons, item: &Value) -> bool {
    item.get(&view.done).and_then(Value::bool) == Some(true)
}

/// One retrospective: `{row, date, about, people, blockers, actions, done, all, more}`.
fn item(site: &Site, view: &Lessons, ix: EntityIx, most: usize) -> Option<Shown> {
    let entity = site.workspace().entity(ix);
    let blockers = entity.items(&view.blockers);
    let lines = blockers.iter().take(most).filter_map(Value::text).map(text);
    let actions = entity.items(&view.actions);
    let changes = actions.iter().take(most).filter_map(|item| {
        let what = item.get(&view.what).and_then(Value::text)?;
        Some(record([("what", text(what)), ("done", Shown::from(is_done(view, item)))]))
    });
    Some(record([
        ("row", site.row(ix)?),
        ("date", entity.date(&view.held).map_or_else(Shown::none, |day| site.lexicon().date(day))),
        ("about", news::about(site, ix, &view.about)),
        ("blockers", list(lines)),
        ("blockers_more", Shown::from(blockers.len().saturating_sub(most))),
        ("actions", list(changes)),
        ("actions_more", Shown::from(actions.len().saturating_sub(most))),
        ("done", Shown::from(actions.iter().filter(|item| is_done(view, item)).count())),
        ("all", Shown::from(actions.len())),
    ]))
}
