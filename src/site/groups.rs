//! The ranking in groups: for each metric who moves it, for each goal who serves it, best first.
//!
//! Exists because a score compares everything with everything, while people ask what to do next for one number or one goal.

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::model::entity::EntityIx;
use crate::model::grouping::Grouping;
use crate::model::workspace::Workspace;
use crate::site::frame::{self, Crumb, Head};
use crate::site::page::{self, Page, ROWS};
use crate::site::shelf::Shelf;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, address, data, listing, ranking, url};

/// A place in the ranking, in the group in which it stands.
#[derive(Clone, Copy)]
struct Line {
    group: usize,
    of: Option<EntityIx>,
    /// How many stand in that group.
    all: usize,
    place: usize,
    first_below_cut: bool,
}

/// The pages with their names. Where nothing that is ranked leads anywhere, grouping would say nothing.
pub fn names(workspace: &Workspace, shelf: &Shelf) -> Vec<(String, Page)> {
    let mut names = Vec::new();
    for (way, by) in Grouping::all(&workspace.playbook).iter().enumerate() {
        let lines = lines(workspace, shelf, by);
        if lines.iter().all(|line| line.of.is_none()) {
            continue;
        }
        let pages = 0..page::pages(lines.len());
        names.extend(pages.map(|number| (address::numbered(&stem(by), number), Page::Groups { way, number })));
    }
    names
}

fn stem(by: &Grouping) -> String {
    format!("ranking-by-{}", by.kind.id)
}

/// The ways to group that have pages, as links: `{name, href, here}`.
pub fn ways(site: &Site, here: Option<usize>) -> Value {
    let all = Grouping::all(&site.workspace().playbook);
    let shown = all.iter().enumerate().filter_map(|(way, by)| {
        let path = TreePath::new(&address::numbered(&stem(by), 0))?;
        let is_there = site.address().pages.get(&path) == Some(&Page::Groups { way, number: 0 });
        is_there.then(|| {
            record([
                ("name", site.lexicon().name(&by.kind.name)),
                ("href", text(&url::encode(path.as_str()))),
                ("here", Value::from(here == Some(way))),
            ])
        })
    });
    list(shown)
}

/// The values of one page of a way to group.
pub fn page(site: &Site, path: &TreePath, way: usize, number: usize) -> Context {
    let workspace = site.workspace();
    let lexicon = site.lexicon();
    let all = Grouping::all(&workspace.playbook);
    let Some(by) = all.get(way) else { return Context::new() };
    let kind = lexicon.label(&by.kind.name);
    let title = lexicon.pair(&lexicon.word("page-ranking"), kind);
    let ranking = Crumb { name: lexicon.word("page-ranking"), path: TreePath::new("ranking.html") };
    let crumbs = vec![ranking, Crumb { name: kind.to_owned(), path: None }];
    let mut context = frame::context(site, Head { path, here: "ranking", title: &title, crumbs });
    let lines = lines(workspace, site.shelf(), by);
    let shown: Vec<Line> = lines.iter().copied().skip(number * ROWS).take(ROWS).collect();
    let groups = shown.chunk_by(|a, b| a.group == b.group).map(|lines| group(site, by, lines));
    ranking::common(site, &mut context);
    context.insert_value("groups", list(groups));
    context.insert_value("ways", ways(site, Some(way)));
    context.insert_value("pager", listing::pager(path, lines.len(), number));
    context
}

/// All groups one below the other.
fn lines(workspace: &Workspace, shelf: &Shelf, by: &Grouping) -> Vec<Line> {
    let ranking = &workspace.ranking;
    let groups = by.groups(workspace, ranking.items.iter().map(|item| item.entity));
    let shown = groups.into_iter().filter(|group| group.of.is_none_or(|of| shelf.shows(of)));
    let lines = shown.enumerate().flat_map(|(at, group)| {
        let first_below = ranking.cut.and_then(|cut| group.places.iter().copied().find(|place| *place >= cut));
        let all = group.places.len();
        let line =
            move |place| Line { group: at, of: group.of, all, place, first_below_cut: first_below == Some(place) };
        group.places.into_iter().map(line)
    });
    lines.collect()
}

/// `{name, href, anchor, all, rows}`.
fn group(site: &Site, by: &Grouping, lines: &[Line]) -> Value {
    let of = lines.first().and_then(|line| line.of);
    let without = || {
        let kind = site.lexicon().label(&by.kind.name);
        site.lexicon().say("rank-group-none", vec![("kind", kind.into())])
    };
    let title = |of: EntityIx| data::title(site.workspace().entity(of)).to_owned();
    let rows = lines.iter().filter_map(|line| ranking::ranked(site, line.place, line.first_below_cut));
    record([
        ("name", text(&of.map_or_else(without, title))),
        ("href", text_or_none(of.and_then(|of| site.href(of)).as_deref())),
        ("anchor", text(&of.map_or_else(|| "none".to_owned(), |of| format!("of-{}", site.workspace().entity(of).id)))),
        ("all", Value::from(lines.first().map_or(0, |line| line.all))),
        ("rows", list(rows)),
    ])
}
