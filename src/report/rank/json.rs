//! The ranking as JSON: the stable contract for scripts.

use crate::model::ranking::{Ranked, Unranked};
use crate::model::workspace::Workspace;
use crate::report::rank::{Options, must_do_reason};
use crate::report::{json, names, value};
use serde_json::{Map, Value, json};

/// What is ranked, what is not, and what stands outside the contest.
pub fn render(workspace: &Workspace, options: &Options) -> String {
    let ranking = &workspace.ranking;
    let changes = options.changes(workspace);
    let top = options.top.unwrap_or(usize::MAX);
    let items: Vec<_> =
        ranking.items.iter().take(top).map(|item| ranked(workspace, item, changes.get(&item.entity))).collect();
    let unranked: Vec<_> = ranking.unranked.iter().map(|item| waiting(workspace, item)).collect();
    let must_do = ranking.must_do.iter().map(|entity| {
        let (why, entity) = (must_do_reason(workspace, *entity), workspace.entity(*entity));
        json!({"id": &*entity.id, "title": names::raw_title(entity), "stage": entity.stage, "why": why})
    });
    let mut report = json!({
        "version": 1,
        "kind": "rank",
        "items": items,
        "unranked": unranked,
        "preset": &*workspace.playbook.scoring.preset,
        "must_do": must_do.collect::<Vec<_>>(),
        "cut": ranking.cut,
    });
    if options.chosen
        && let Some(report) = report.as_object_mut()
    {
        let chosen = ranking.chosen.iter().map(|item| ranked(workspace, item, changes.get(&item.entity)));
        report.insert("chosen".into(), chosen.collect());
    }
    json::print(&report)
}

/// One ranked document; what was chosen earlier has no rank.
pub(in crate::report) fn ranked(workspace: &Workspace, item: &Ranked, change: Option<&i64>) -> Value {
    let entity = workspace.entity(item.entity);
    let place = Some(item.rank).filter(|rank| *rank > 0);
    let mut json = Map::new();
    json.insert("rank".into(), json!(place));
    json.insert("tied".into(), json!(item.tied));
    json.insert("id".into(), json!(&*entity.id));
    json.insert("title".into(), json!(names::raw_title(entity)));
    json.insert("stage".into(), json!(entity.stage));
    json.insert("score".into(), value::number(&item.score.exact, item.score.value));
    for rating in &item.criteria {
        // A criterion that a team calls like a key of ours must not replace it.
        json.entry(&*rating.criterion).or_insert_with(|| value::number(&rating.shown, rating.value));
    }
    let flags: Vec<_> = item.flags.iter().map(|flag| flag.id()).collect();
    let rest = [
        ("raters", json!(item.raters)),
        ("band", item.band.map_or(Value::Null, |(best, worst)| json!([best, worst]))),
        ("flags", json!(flags)),
        ("change", json!(change)),
        ("close_call", json!(item.close_call)),
    ];
    json.extend(rest.map(|(key, value)| (key.to_owned(), value)));
    Value::Object(json)
}

fn waiting(workspace: &Workspace, item: &Unranked) -> Value {
    let entity = workspace.entity(item.entity);
    let waits =
        item.waits_for.iter().map(|(criterion, role)| json!({"criterion": &**criterion, "role": role.as_deref()}));
    json!({
        "id": &*entity.id,
        "title": names::raw_title(entity),
        "stage": entity.stage,
        "waits_for": waits.collect::<Vec<_>>(),
    })
}
