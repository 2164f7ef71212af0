//! The ranking as JSON, in the shape that `tandem rank --format json` prints; a test compares the two.

use serde_json::{Map, Value, json};

use crate::model::entity::EntityIx;
use crate::model::grouping::Grouping;
use crate::model::ranking::{Ranked, Unranked};
use crate::site::Site;
use crate::site::data::title;
use crate::syntax::json::number;

pub fn bytes(site: &Site) -> Vec<u8> {
    let workspace = site.workspace();
    let ranking = &workspace.ranking;
    let scoring = &workspace.playbook.scoring;
    let shows = |ix: EntityIx| site.shelf().shows(ix);
    let must_do = ranking.must_do.iter().filter(|ix| shows(**ix)).map(|ix| {
        let entity = workspace.entity(*ix);
        let why = entity.text(&scoring.must_field);
        json!({"id": &*entity.id, "title": title(entity), "stage": entity.stage, "why": why})
    });
    let items = ranking.items.iter().filter(|item| shows(item.entity)).map(|item| ranked(site, item));
    let unranked = ranking.unranked.iter().filter(|item| shows(item.entity)).map(|item| waiting(site, item));
    let mut out = b"{\"version\":1,\"kind\":\"rank\",\"items\":".to_vec();
    lines(&mut out, items);
    out.extend_from_slice(b",\"unranked\":");
    lines(&mut out, unranked);
    out.extend_from_slice(format!(",\"preset\":{},\"must_do\":", json!(&*scoring.preset)).as_bytes());
    lines(&mut out, must_do);
    out.extend_from_slice(format!(",\"cut\":{},\"date\":\"{}\"}}\n", json!(ranking.cut), workspace.today).as_bytes());
    out
}

/// A list with one item on a line.
fn lines(out: &mut Vec<u8>, items: impl Iterator<Item = Value>) {
    out.push(b'[');
    let mut between: &[u8] = b"\n";
    for item in items {
        out.extend_from_slice(between);
        // Writing into memory does not fail.
        let _ = serde_json::to_writer(&mut *out, &item);
        between = b",\n";
    }
    out.push(b']');
}

fn ranked(site: &Site, item: &Ranked) -> Value {
    let entity = site.workspace().entity(item.entity);
    let number = |text: &str, value: f64| number(text, value).map_or(Value::Null, Value::Number);
    let mut one = Map::new();
    let first = [
        ("rank", json!(item.rank)),
        ("tied", json!(item.tied)),
        ("id", json!(&*entity.id)),
        ("title", json!(title(entity))),
        ("stage", json!(entity.stage)),
        ("score", number(&item.score.exact, item.score.value)),
    ];
    one.extend(first.map(|(key, value)| (key.to_owned(), value)));
    for rating in &item.criteria {
        // A criterion that a team calls like a key of ours must not replace it.
        one.entry(&*rating.criterion).or_insert_with(|| number(&rating.shown, rating.value));
    }
    let flags: Vec<&str> = item.flags.iter().map(|flag| flag.id()).collect();
    let rest = [
        ("raters", json!(item.raters)),
        ("band", item.band.map_or(Value::Null, |(best, worst)| json!([best, worst]))),
        ("flags", json!(flags)),
        ("change", Value::Null),
        ("close_call", json!(item.close_call)),
        ("groups", belongs_to(site, item)),
    ];
    one.extend(rest.map(|(key, value)| (key.to_owned(), value)));
    Value::Object(one)
}

/// What it can be grouped by, of what the site shows.
fn belongs_to(site: &Site, item: &Ranked) -> Value {
    let workspace = site.workspace();
    let ids = |by: &Grouping| -> Vec<&str> {
        let shown = by.targets(workspace, item.entity).into_iter().filter(|ix| site.shelf().shows(*ix));
        shown.map(|ix| &*workspace.entity(ix).id).collect()
    };
    Grouping::all(&workspace.playbook).iter().map(|by| (by.kind.id.to_string(), json!(ids(by)))).collect()
}

fn waiting(site: &Site, item: &Unranked) -> Value {
    let entity = site.workspace().entity(item.entity);
    let waits_for =
        item.waits_for.iter().map(|(criterion, role)| json!({"criterion": &**criterion, "role": role.as_deref()}));
    let waits_for: Vec<Value> = waits_for.collect();
    json!({"id": &*entity.id, "title": title(entity), "stage": entity.stage, "waits_for": waits_for})
}
