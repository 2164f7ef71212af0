//! Why a document stands where it stands, as JSON.

use crate::model::entity::EntityIx;
use crate::model::gate::GateItem;
use crate::model::ranking::{Agreement, Ranked, Rating};
use crate::model::scoring::Preset;
use crate::model::workspace::Workspace;
use crate::report::rank::formula;
use crate::report::why::what_if::{self, Change, Direction};
use crate::report::why::write::{self, Writing};
use crate::report::why::{Standing, neighbours, standing};
use crate::report::{ballot, gate, json, names, value};
use crate::words::catalogue::Catalogue;
use serde_json::{Map, Value, json};

/// The score taken apart, the neighbours, what would change the place, what the next gate waits for.
pub fn render(workspace: &Workspace, entity: EntityIx, words: &Catalogue) -> String {
    let subject = workspace.entity(entity);
    let scoring = &workspace.playbook.scoring;
    let preset = scoring.active();
    let ballots = ballot::all(subject, &scoring.field, preset);
    let mut report = Map::new();
    let head = [
        ("version", json!(1)),
        ("kind", json!("why")),
        ("of", json!(&*subject.kind)),
        ("id", json!(&*subject.id)),
        ("title", json!(names::raw_title(subject))),
    ];
    report.extend(head.map(|(key, value)| (key.to_owned(), value)));
    report.extend(place(workspace, entity));
    report.insert("raters".into(), ballots.iter().map(|ballot| ballot::json(ballot, preset)).collect());
    report.insert("gate".into(), gate_json(workspace, entity, words));
    json::print(&Value::Object(report))
}

/// The same keys for every standing; what does not apply is `null` or empty.
fn place(workspace: &Workspace, entity: EntityIx) -> Map<String, Value> {
    let (standing, at, item) = match standing(workspace, entity) {
        Standing::Ranked(at, item) => ("ranked", Some(at), Some(item)),
        Standing::MustDo => ("must-do", None, None),
        Standing::Waiting(_) => ("waiting", None, None),
        Standing::Chosen(item) => ("chosen", None, Some(item)),
        Standing::Outside => ("outside", None, None),
    };
    let waits = workspace.ranking.unranked.iter().find(|item| item.entity == entity);
    let waits = waits.iter().flat_map(|item| &item.waits_for);
    let waits = waits.map(|(criterion, role)| json!({"criterion": &**criterion, "role": role.as_deref()}));
    let near = at.map(|at| neighbours(workspace, at));
    let preset = workspace.playbook.scoring.active();
    let end = |other: Option<&Ranked>, direction| match (other, item) {
        (Some(other), Some(item)) => neighbour(workspace, preset, item, other, direction),
        _ => Value::Null,
    };
    let pairs = [
        ("standing", json!(standing)),
        ("rank", json!(item.map(|item| item.rank).filter(|rank| *rank > 0))),
        ("tied", json!(item.is_some_and(|item| item.tied))),
        ("of_ranked", json!(workspace.ranking.items.len())),
        ("score", item.map_or(Value::Null, |item| value::number(&item.score.exact, item.score.value))),
        ("formula", json!(formula::written(preset, &str::to_owned))),
        ("criteria", item.into_iter().flat_map(|item| &item.criteria).map(rating).collect()),
        (
            "flags",
            json!(item.map(|item| item.flags.iter().map(|flag| flag.id()).collect::<Vec<_>>()).unwrap_or_default()),
        ),
        ("band", item.and_then(|item| item.band).map_or(Value::Null, |(best, worst)| json!([best, worst]))),
        ("above", end(near.as_ref().and_then(|near| near.above), Direction::Above)),
        ("below", end(near.as_ref().and_then(|near| near.below), Direction::Below)),
        ("waits_for", waits.collect()),
    ];
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn rating(rating: &Rating) -> Value {
    let agreement = match rating.agreement {
        Agreement::Single => "single",
        Agreement::Agree => "agree",
        Agreement::Differ => "differ",
        Agreement::Discuss => "discuss",
    };
    json!({
        "criterion": &*rating.criterion,
        "value": value::number(&rating.shown, rating.value),
        "effective": rating.effective.as_ref().map(|text| value::number(text, f64::NAN)),
        "raters": rating.raters,
        "spread": value::number(&what_if::hundredths(rating.spread), f64::NAN),
        "agreement": agreement,
    })
}

fn neighbour(workspace: &Workspace, preset: &Preset, item: &Ranked, other: &Ranked, direction: Direction) -> Value {
    let entity = workspace.entity(other.entity);
    let change = |change: Change| {
        let number = |text: &str| value::number(text, f64::NAN);
        json!({"criterion": &*change.criterion, "from": number(&change.from), "to": number(&change.to)})
    };
    let changes = what_if::changes(preset, item, other.score.value, direction);
    json!({
        "rank": other.rank,
        "id": &*entity.id,
        "title": names::raw_title(entity),
        "score": value::number(&other.score.exact, other.score.value),
        "changes": changes.map(|changes| changes.into_iter().map(change).collect::<Vec<_>>()),
    })
}

/// The gate as `show` has it, each missing condition with its name and what to write.
fn gate_json(workspace: &Workspace, entity: EntityIx, words: &Catalogue) -> Value {
    let mut json = gate::json(workspace, entity);
    let missing = gate::state(workspace, entity).map(gate::missing).unwrap_or_default();
    let missing = missing.into_iter().map(|item| condition(workspace, entity, item, words));
    if let Some(map) = json.as_object_mut() {
        map.insert("missing".into(), missing.collect());
    }
    json
}

fn condition(workspace: &Workspace, entity: EntityIx, item: &GateItem, words: &Catalogue) -> Value {
    let mut json = gate::item_json(workspace, item);
    let write = write::lines(workspace, entity, item, words.lang()).into_iter().map(|writing| match writing {
        Writing::Front(yaml) => json!({"to": "front_matter", "text": yaml, "example": false}),
        Writing::Example(yaml) => json!({"to": "front_matter", "text": yaml, "example": true}),
        Writing::Body(heading) => json!({"to": "body", "text": heading, "example": false}),
        Writing::Other { kind, yaml } => json!({"to": kind, "text": yaml, "example": false}),
    });
    if let Some(map) = json.as_object_mut() {
        map.insert("name".into(), json!(item.name.get(words.lang())));
        map.insert("write".into(), write.collect());
    }
    json
}
