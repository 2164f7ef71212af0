//! The board as JSON.

use crate::model::entity::EntityIx;
use crate::model::workspace::Workspace;
use crate::report::board::{Board, Options};
use crate::report::{gate, json, names, value};
use serde_json::{Map, Value, json};

/// Every document of the kind by stage; nothing is left out, however long a lane is.
pub fn render(workspace: &Workspace, options: &Options) -> String {
    let board = Board::new(workspace, options);
    let cards = |list: &[EntityIx]| list.iter().map(|ix| card(workspace, &board, *ix)).collect::<Vec<_>>();
    let stages = board.lanes.iter().enumerate().map(|(stage, list)| json!({"stage": stage, "items": cards(list)}));
    let closed = board.closed.iter().map(|(status, list)| json!({"status": &**status, "items": cards(list)}));
    let report = json!({
        "version": 1,
        "kind": "board",
        "of": board.kind,
        "stages": stages.collect::<Vec<_>>(),
        "lost": cards(&board.lost),
        "closed": closed.collect::<Vec<_>>(),
    });
    json::print(&report)
}

fn card(workspace: &Workspace, board: &Board, ix: EntityIx) -> Value {
    let entity = workspace.entity(ix);
    let owners = names::owners(&workspace.playbook, entity).into_iter();
    let owners: Map<String, Value> = owners.map(|owner| (owner.role.to_string(), json!(owner.person))).collect();
    let ranked = board.ranked(ix);
    let debts = gate::state(workspace, ix).map(|state| gate::debts(state, &workspace.playbook)).unwrap_or_default();
    let timeline = workspace.history.of(ix);
    let missing = debts.into_iter().map(|(role, count)| json!({"owed_by": role, "count": count}));
    json!({
        "id": &*entity.id,
        "title": names::raw_title(entity),
        "stage": entity.stage,
        "status": entity.status.as_deref(),
        "owners": owners,
        "score": ranked.map(|item| value::number(&item.score.exact, item.score.value)),
        "missing": missing.collect::<Vec<_>>(),
        "since": timeline.and_then(|timeline| timeline.here_since()).map(|day| day.to_string()),
        "overdue": timeline.and_then(|timeline| timeline.overdue),
        "broken": entity.broken,
        "file": workspace.config.file(&entity.path),
    })
}
