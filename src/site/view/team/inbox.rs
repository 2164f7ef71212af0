//! My work: people and roles with what each owes, and a page for each of them.

use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::model::entity::{Entity, EntityIx};
use crate::model::owed::Owed;
use crate::model::workspace::Workspace;
use crate::owing::works;
use crate::site::frame::{self, Crumb};
use crate::site::shelf::Shelf;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::team::day;
use crate::site::{Site, forge, role, url};
use crate::words::collate;

/// How many lines one list shows.
const SHOWN: usize = 200;
/// How many people stand there; a page of everybody in a large company would be none that anybody reads.
const PEOPLE: usize = 1_000;
/// How many lines stand on the page of all where nobody is named.
const NOBODY: usize = 20;

/// The page of each person and of each role.
pub fn names(workspace: &Workspace, shelf: &Shelf) -> Vec<String> {
    let people = shelf.register(role::PEOPLE).iter().map(|ix| workspace.entity(*ix));
    let people = people.filter(|person| works(workspace, person)).map(|person| person_page(&person.id));
    people.chain(workspace.playbook.roles.iter().map(|role| role_page(&role.id))).collect()
}

fn person_page(id: &str) -> String {
    format!("inbox/people/{id}.html")
}

fn role_page(id: &str) -> String {
    format!("inbox/roles/{id}.html")
}

pub fn has(site: &Site) -> bool {
    !site.shelf().register(role::PEOPLE).is_empty()
}

/// The link to everybody's work, where there is such a page.
pub fn href(site: &Site) -> Option<&'static str> {
    has(site).then_some("inbox.html")
}

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let people = site.shelf().register(role::PEOPLE).iter().copied();
    let mut people = people.map(|ix| (ix, site.workspace().entity(ix)));
    let roles = &site.workspace().playbook.roles;
    if let Some((_, entity)) = people.find(|(_, entity)| person_page(&entity.id) == path.as_str()) {
        return one_person(site, entity, context);
    }
    if let Some(role) = roles.iter().find(|role| role_page(&role.id) == path.as_str()) {
        let name = site.lexicon().label(&role.name).to_owned();
        let lines = site.owing().role(&role.id);
        head(site, &name, context);
        context.insert_value("role", site.role(&role.id).unwrap_or_else(Shown::none));
        context.insert_value("parts", list([part(site, None, &lines)]));
        context.insert_value("me", Shown::none());
        context.insert_value("one", Shown::from(true));
        return;
    }
    context.insert_value("one", Shown::from(false));
    context.insert_value("me", Shown::none());
    let mut shown: Vec<(EntityIx, &Entity)> = site
        .shelf()
        .register(role::PEOPLE)
        .iter()
        .map(|ix| (*ix, site.workspace().entity(*ix)))
        .filter(|(_, entity)| works(site.workspace(), entity))
        .collect();
    shown.sort_by_cached_key(|(ix, entity)| (collate::key(role::name(entity), site.lexicon().lang()), *ix));
    context.insert_value("people_more", Shown::from(shown.len().saturating_sub(PEOPLE)));
    let people = shown.into_iter().take(PEOPLE);
    context.insert_value("people", list(people.map(|(_, entity)| person_line(site, entity))));
    let turns = roles.iter().map(|role| {
        let counts = counts(site, &site.owing().role(&role.id));
        record([
            ("role", site.role(&role.id).unwrap_or_else(Shown::none)),
            ("href", text(&url::encode(&role_page(&role.id)))),
            ("counts", counts),
        ])
    });
    context.insert_value("turns", list(turns));
    let nobody = site.owing().nobody();
    context.insert_value("nobody", part(site, None, &nobody[..nobody.len().min(NOBODY)]));
    context.insert_value("nobody_more", Shown::from(nobody.len().saturating_sub(NOBODY)));
}

fn one_person(site: &Site, entity: &Entity, context: &mut Context) {
    let own = site.owing().person(&entity.id);
    let mut parts = vec![part(site, None, &own)];
    for role in role::all(site, &entity.id) {
        let open = site.owing().role(role).into_iter().filter(|owed| owed.people.is_empty());
        let open: Vec<&Owed> = open.collect();
        if !open.is_empty() {
            parts.push(part(site, site.role(role), &open));
        }
    }
    head(site, role::name(entity), context);
    context.insert_value("role", Shown::none());
    context.insert_value("parts", list(parts));
    context.insert_value("me", text(&entity.id));
    context.insert_value("one", Shown::from(true));
}

/// The title and the way of a page below that of all.
fn head(site: &Site, title: &str, context: &mut Context) {
    let up = Crumb { name: site.lexicon().word("page-work"), path: TreePath::new("inbox.html") };
    let crumbs = [up, Crumb { name: title.to_owned(), path: None }];
    context.insert_value("crumbs", frame::crumbs(site, &crumbs));
    context.insert_value("title", text(title));
}

/// `{person, href, roles, counts}` of somebody, with the link to the page of their work.
fn person_line(site: &Site, entity: &Entity) -> Shown {
    let roles = role::all(site, &entity.id).into_iter().filter_map(|id| site.role(id));
    record([
        ("id", text(&entity.id)),
        ("person", role::person(site, &entity.id, role::first(site, &entity.id).as_deref())),
        ("href", text(&url::encode(&person_page(&entity.id)))),
        ("roles", list(roles)),
        ("counts", counts(site, &site.owing().person(&entity.id))),
    ])
}

/// `{all, late}`.
fn counts(site: &Site, owed: &[&Owed]) -> Shown {
    let late = owed.iter().filter(|owed| owed.due.is_some_and(|due| due < site.workspace().today)).count();
    record([("all", Shown::from(owed.len())), ("late", Shown::from(late))])
}

/// Lines under a heading: `{role, lines, more}`; `role`: nobody is named for them, and they fall to it.
fn part(site: &Site, role: Option<Shown>, owed: &[&Owed]) -> Shown {
    record([
        ("role", role.unwrap_or_else(Shown::none)),
        ("lines", list(owed.iter().take(SHOWN).filter_map(|owed| line(site, owed)))),
        ("more", Shown::from(owed.len().saturating_sub(SHOWN))),
        ("counts", counts(site, owed)),
    ])
}

/// `{row, what, sort, due, people, edit}`.
pub fn line(site: &Site, owed: &Owed) -> Option<Shown> {
    let workspace = site.workspace();
    let entity = workspace.entity(owed.ix);
    let people = owed.people.iter().map(|id| role::person(site, id, owed.role.as_deref()));
    let sort = site.lexicon().tell(&owed.sort);
    Some(record([
        ("row", site.row(owed.ix)?),
        ("what", text(&site.lexicon().owed(&owed.what))),
        ("sort", text_or_none(Some(&*sort).filter(|sort| !sort.is_empty()))),
        ("due", day::due(site, owed.due)),
        ("behind", Shown::from(owed.behind)),
        ("role", owed.role.as_deref().and_then(|id| site.role(id)).unwrap_or_else(Shown::none)),
        ("people", list(people)),
        ("edit", forge::edit(site, &entity.path)),
    ]))
}
