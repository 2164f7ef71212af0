//! The board: one column a stage, one card an open document, the best score on top.

use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::model::entity::EntityIx;
use crate::site::frame::{self, Crumb, Head};
use crate::site::page::CARDS;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text_or_none};
use crate::site::{Site, gate, past};

/// The values of the board.
pub fn page(site: &Site, path: &TreePath) -> Context {
    let title = site.lexicon().word("page-board");
    let crumbs = vec![Crumb { name: title.clone(), path: None }];
    let mut context = frame::context(site, Head { path, here: "board", title: &title, crumbs });
    let columns = (0..site.stages.len()).filter_map(|at| column(site, at));
    context.insert_value("columns", list(columns));
    context.insert_value("unplaced", list(site.shelf().unplaced.iter().take(CARDS).filter_map(|ix| site.row(*ix))));
    context
}

/// The documents at a stage on which work goes on.
pub fn open(site: &Site, stage: usize) -> impl Iterator<Item = EntityIx> {
    let all = site.shelf().stage(stage).iter().copied();
    all.take_while(|ix| state(site, *ix) == State::Open)
}

fn column(site: &Site, at: usize) -> Option<Value> {
    let all = site.shelf().stage(at);
    let open = open(site, at).count();
    let done = all.iter().skip(open).filter(|ix| state(site, **ix) == State::Done).count();
    Some(record([
        ("stage", site.stages.get(at)?.clone()),
        ("cards", list(all.iter().take(open.min(CARDS)).filter_map(|ix| card(site, *ix)))),
        ("open", Value::from(open)),
        ("more", Value::from(open.saturating_sub(CARDS))),
        ("done", Value::from(done)),
        ("stopped", Value::from(all.len() - open - done)),
    ]))
}

/// `{row, must_do, turns, stuck}`: what a card shows beyond what every list shows.
fn card(site: &Site, ix: EntityIx) -> Option<Value> {
    let workspace = site.workspace();
    let must = &workspace.playbook.scoring.must_field;
    Some(record([
        ("row", site.row(ix)?),
        ("must_do", Value::from(workspace.entity(ix).get(must).is_some())),
        ("turns", gate::ticks(site, ix)),
        ("stuck", text_or_none(past::stuck(site, ix).as_deref())),
    ]))
}

fn state(site: &Site, ix: EntityIx) -> State {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    workspace.playbook.kind(&entity.kind).map_or(State::Open, |kind| shelf::state(kind, entity))
}
