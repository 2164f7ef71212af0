//! The ranking as JSON: the stable contract for scripts.

use crate::model::grouping::Grouping;
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
        "date": workspace.today.to_string(),
    });
    if options.chosen
        && let Some(report) = report.as_object_mut()
    {
        let chosen = ranking.chosen.iter().map(|item| ranked(workspace, item, changes.get(&item.entity)));
        report.insert("chosen".into(), chosen.collect());
    }
    if let (Some(by), Some(report)) = (options.by, report.as_object_mut()) {
        report.insert("by".into(), json!(&*by.kind.id));
        report.insert("groups".into(), groups(workspace, by, &ranking.items[..ranking.items.len().min(top)]));
    }
    json::print(&report)
}

/// `[{id, title, items}]`: who stands in which group. Those that belong to none come last, under no id.
fn groups(workspace: &Workspace, by: Grouping, items: &[Ranked]) -> Value {
    let groups = by.groups(workspace, items.iter().map(|item| item.entity)).into_iter().map(|group| {
        let of = group.of.map(|of| workspace.entity(of));
        let items = group.places.iter().filter_map(|place| items.get(*place));
        let items: Vec<&str> = items.map(|item| &*workspace.entity(item.entity).id).collect();
        json!({"id": of.map(|of| &*of.id), "title": of.map(names::raw_title), "items": items})
    });
    groups.collect()
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
        ("groups", belongs_to(workspace, item)),
    ];
    json.extend(rest.map(|(key, value)| (key.to_owned(), value)));
    Value::Object(json)
}

/// `{metric: [id], objective: []}`: what it can be grouped by.
fn belongs_to(workspace: &Workspace, item: &Ranked) -> Value {
    let ids = |by: &Grouping| -> Vec<&str> {
        by.targets(workspace, item.entity).into_iter().map(|ix| &*workspace.entity(ix).id).collect()
    };
    Grouping::all(&workspace.playbook).iter().map(|by| (by.kind.id.to_string(), json!(ids(by)))).collect()
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
