//! One document as JSON: the stable contract for scripts.

use crate::model::entity::EntityIx;
use crate::report::rank;
use crate::report::show::{Moment, Subject};
use crate::report::{ballot, gate, json, names, value};
use serde_json::{Value, json};

/// Fields as they were read, the next gate, scores, links and history.
pub fn render(subject: &Subject) -> String {
    let workspace = subject.workspace;
    let entity = workspace.entity(subject.entity);
    let scoring = &workspace.playbook.scoring;
    let ranked = workspace.ranking.get(subject.entity);
    let ballots = ballot::all(entity, &scoring.field, scoring.active());
    let ballots = ballots.iter().map(|ballot| ballot::json(ballot, scoring.active()));
    let report = json!({
        "version": 1,
        "kind": "show",
        "of": &*entity.kind,
        "id": &*entity.id,
        "title": names::raw_title(entity),
        "file": entity.path.as_str(),
        "stage": entity.stage,
        "status": entity.status.as_deref(),
        "broken": entity.broken,
        "fields": value::map(&entity.values),
        "sections": entity.sections.iter().map(|section| &**section).collect::<Vec<_>>(),
        "ranking": ranked.map(|item| rank::json::ranked(workspace, item, None)),
        "raters": ballots.collect::<Vec<_>>(),
        "gate": gate::json(workspace, subject.entity),
        "timeline": subject.timeline.map(|moments| moments.iter().map(moment).collect::<Vec<_>>()),
        "links": links(subject),
        "linked_from": backlinks(subject),
    });
    json::print(&report)
}

fn moment(moment: &Moment) -> Value {
    json!({
        "date": moment.date.to_string(),
        "commit": moment.commit,
        "author": moment.author,
        "field": moment.field,
        "from": moment.from,
        "to": moment.to,
    })
}

fn links(subject: &Subject) -> Vec<Value> {
    let links = subject.workspace.links.out.get(subject.entity.0 as usize);
    links.into_iter().flatten().map(|link| end(subject, &link.field, link.to)).collect()
}

fn backlinks(subject: &Subject) -> Vec<Value> {
    let links = subject.workspace.links.back.get(subject.entity.0 as usize);
    links.into_iter().flatten().map(|link| end(subject, &link.field, link.from)).collect()
}

/// The other end of a link; the field is `null` for a link in the body.
fn end(subject: &Subject, field: &str, other: EntityIx) -> Value {
    let other = subject.workspace.entity(other);
    let field = Some(field).filter(|field| !field.is_empty());
    json!({"field": field, "kind": &*other.kind, "id": &*other.id, "title": names::raw_title(other)})
}
