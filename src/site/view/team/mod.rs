//! Who does what: turns, news, blockers, decisions, actions, teams.

pub mod blocker;
mod day;
mod decision;
mod duty;
pub mod inbox;
mod lesson;
pub mod load;
pub mod news;
mod share;
mod sprint;

use tera::Context;

use crate::base::path::TreePath;

use crate::model::kind::{Kind, Store};
use crate::model::workspace::Workspace;
use crate::site::frame::{self, Crumb};
use crate::site::page::{self, Export};
use crate::site::shelf::Shelf;
use crate::site::value::text_or_none;
use crate::site::view::View;
use crate::site::{Site, data};

pub const VIEWS: &[View] = &[
    View {
        id: "inbox",
        stands_for: None,
        word: "page-work",
        empty: "inbox-empty",
        template: "inbox.html",
        has: inbox::has,
        fill: inbox::fill,
    },
    View {
        id: "blockers",
        stands_for: None,
        word: "page-blockers",
        empty: "blockers-empty",
        template: "blockers.html",
        has: blocker::has,
        fill: blocker::fill,
    },
    View {
        id: "updates",
        stands_for: Some(|views| views.team.news.as_ref().map(|news| &news.kind)),
        word: "page-updates",
        empty: "news-empty",
        template: "updates.html",
        has: news::has,
        fill: news::fill,
    },
    View {
        id: "decisions",
        stands_for: Some(|views| views.team.decisions.as_ref().map(|decisions| &decisions.kind)),
        word: "page-decisions",
        empty: "decisions-empty",
        template: "decisions.html",
        has: decision::has,
        fill: decision::fill,
    },
    View {
        id: "actions",
        stands_for: Some(|views| views.team.lessons.as_ref().map(|lessons| &lessons.kind)),
        word: "page-retros",
        empty: "lessons-empty",
        template: "retros.html",
        has: lesson::has,
        fill: lesson::fill,
    },
    View {
        id: "teams",
        stands_for: Some(|views| views.team.teams.as_ref().map(|teams| &teams.kind)),
        word: "page-teams",
        empty: "teams-empty",
        template: "teams.html",
        has: load::has,
        fill: load::fill,
    },
];

/// What the list of a kind has around it: its sentence and its exports.
fn around(site: &Site, kind: &Kind, context: &mut Context) {
    let intro = Some(site.lexicon().label(&kind.help)).filter(|help| !help.is_empty());
    context.insert_value("title", site.lexicon().name(&kind.plural));
    context.insert_value(
        "crumbs",
        frame::crumbs(site, &[Crumb { name: site.lexicon().label(&kind.plural).to_owned(), path: None }]),
    );
    context.insert_value("intro", text_or_none(intro));
    context.insert_value("data", data::links(site, &[Export::Csv(kind.id.clone()), Export::Json(kind.id.clone())]));
}

/// The names of further pages, as the workspace asks for them.
type Names = fn(&Workspace, &Shelf) -> Vec<String>;

/// Views that need more pages than one.
pub const FURTHER: &[(&str, Names)] =
    &[("inbox", inbox::names), ("updates", news::names), ("decisions", decision::names), ("actions", lesson::names)];

/// The pages of a kind's list behind the first, when a view stands in its place.
fn further(workspace: &Workspace, shelf: &Shelf, kind: &Kind) -> Vec<String> {
    let Store::Folder(folder) = &kind.store else { return Vec::new() };
    let pages = page::pages(shelf.kind(workspace, &kind.id, "").len());
    (1..pages).map(|number| format!("{folder}/page-{}.html", number + 1)).collect()
}

/// Which page of a folder's list a path is, counted from zero.
fn number(path: &TreePath) -> usize {
    let number = path.stem().strip_prefix("page-").and_then(|number| number.parse::<usize>().ok());
    number.map_or(0, |number| number.saturating_sub(1))
}
