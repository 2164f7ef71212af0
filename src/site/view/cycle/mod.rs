//! What becomes of ideas: roadmap, timeline, breakdown, goals, results, threads.

mod act;
mod era;
mod goals;
mod quarter;
mod roadmap;
mod threads;
mod timeline;
mod tree;
mod work;

use crate::model::workspace::Workspace;
use crate::site::shelf::Shelf;
use crate::site::view::View;

pub const VIEWS: &[View] = &[
    View {
        id: "roadmap",
        stands_for: None,
        word: "page-roadmap",
        empty: "empty-roadmap",
        template: "roadmap.html",
        has: work::any,
        fill: roadmap::fill,
    },
    View {
        id: "timeline",
        stands_for: None,
        word: "page-timeline",
        empty: "empty-timeline",
        template: "timeline.html",
        has: timeline::has,
        fill: timeline::fill,
    },
    View {
        id: "tree",
        stands_for: None,
        word: "page-tree",
        empty: "empty-tree",
        template: "tree.html",
        has: tree::has,
        fill: tree::fill,
    },
    View {
        id: "goals",
        stands_for: Some(|views| Some(&views.goals.as_ref()?.kind)),
        word: "page-goals",
        empty: "empty-no-goals",
        template: "goals.html",
        has: goals::has,
        fill: goals::fill,
    },
    View {
        id: "threads",
        stands_for: None,
        word: "page-threads",
        empty: "empty-threads",
        template: "threads.html",
        has: threads::has,
        fill: threads::fill,
    },
    View {
        id: "quarter",
        stands_for: None,
        word: "page-quarter",
        empty: "empty-quarter",
        template: "quarter.html",
        has: quarter::has,
        fill: quarter::fill,
    },
];

/// Further pages of a view, one for each cycle but the one that runs: where they stand, and the view's id.
pub fn further(workspace: &Workspace, shelf: &Shelf) -> Vec<(String, &'static str)> {
    let eras = era::all(workspace, shelf).into_iter().filter(|era| !era.runs(workspace.today));
    eras.map(|era| (era.page(workspace.today), "quarter")).collect()
}
