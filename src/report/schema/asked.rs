//! What each stage asks for, as `if` and `then`.

use crate::model::kind::{Field, Kind};
use crate::model::playbook::{At, Level, Match, Playbook, Where};
use crate::report::schema::shape::filled;
use serde_json::{Map, Value, json};

/// One `if … then required` for each stage, and one for each field that not everybody is asked for.
pub fn demands(kind: &Kind, playbook: &Playbook) -> Vec<Value> {
    let profile = playbook.profile_number();
    let asked = kind.fields.iter().filter_map(|field| {
        let required = field.required.get(profile).filter(|required| required.level != Level::Off)?;
        Some((required.at, field))
    });
    let asked: Vec<(At, &Field)> = asked.collect();
    let mut stages: Vec<At> = asked.iter().map(|(at, _)| *at).collect();
    stages.sort();
    stages.dedup();
    let mut all = Vec::new();
    for stage in stages {
        let here = || asked.iter().filter(|(at, _)| *at == stage).map(|(_, field)| *field);
        let always: Vec<&str> = here().filter(|field| !is_conditional(field)).map(|field| &*field.id).collect();
        if !always.is_empty() {
            all.push(when(reached(stage, kind, playbook), demand(&always)));
        }
        for field in here().filter(|field| is_conditional(field)) {
            let mut conditions = vec![reached(stage, kind, playbook)];
            if !field.unless.0.is_empty() {
                conditions.push(json!({"not": meets(&field.unless, kind)}));
            }
            if !field.tracks.is_empty() {
                let on = playbook.tracks.iter().enumerate().filter(|(_, track)| field.tracks.contains(&track.id));
                let ways: Vec<Value> = on.map(|(number, _)| on_track(number, kind, playbook)).collect();
                conditions.push(json!({"anyOf": ways}));
            }
            all.push(when(json!({"allOf": conditions}), demand(&[&field.id])));
        }
    }
    all
}

fn is_conditional(field: &Field) -> bool {
    !field.unless.0.is_empty() || !field.tracks.is_empty()
}

fn when(condition: Value, then: Value) -> Value {
    if condition == json!(true) { then } else { json!({"if": condition, "then": then}) }
}

fn demand(ids: &[&str]) -> Value {
    let there: Map<String, Value> = ids.iter().map(|id| ((*id).to_owned(), filled())).collect();
    json!({"required": ids, "properties": there})
}

/// A document that has come to a stage; one that is done has come to all of them.
fn reached(stage: At, kind: &Kind, playbook: &Playbook) -> Value {
    let done = kind.status.as_ref().map(|status| &status.done).filter(|done| !done.is_empty());
    let is_done = done.map(|done| {
        let words: Vec<&str> = done.iter().map(|word| &**word).collect();
        json!({"required": ["status"], "properties": {"status": {"enum": words}}})
    });
    if stage >= playbook.done() {
        return is_done.unwrap_or(json!(false));
    }
    if stage == At(0) {
        return json!(true);
    }
    if !kind.staged {
        return is_done.unwrap_or(json!(false));
    }
    let there = json!({"required": ["stage"], "properties": {"stage": {"type": "number", "minimum": stage.0}}});
    match is_done {
        Some(is_done) => json!({"anyOf": [there, is_done]}),
        None => there,
    }
}

/// On this track: it meets its condition, and that of none before it.
fn on_track(number: usize, kind: &Kind, playbook: &Playbook) -> Value {
    let earlier = playbook.tracks.iter().take(number).map(|track| json!({"not": meets(&track.when, kind)}));
    let own = playbook.tracks.get(number).map(|track| meets(&track.when, kind));
    json!({"allOf": earlier.chain(own).collect::<Vec<Value>>()})
}

/// A condition on fields; an absent field counts by its default.
fn meets(condition: &Where, kind: &Kind) -> Value {
    let parts = condition.0.iter().map(|(path, matches)| {
        let field = kind.field(path);
        let own_default = field.and_then(|field| field.default.as_deref());
        let default = match (&**path, &kind.status) {
            ("status", Some(status)) => Some(&*status.default),
            _ => own_default,
        };
        let ways = matches.iter().map(|wanted| one(path, wanted, default));
        json!({"anyOf": ways.collect::<Vec<Value>>()})
    });
    let parts: Vec<Value> = parts.collect();
    if parts.is_empty() { json!(true) } else { json!({"allOf": parts}) }
}

fn one(path: &str, wanted: &Match, default: Option<&str>) -> Value {
    let value = match wanted {
        Match::Is(word) if &**word == "none" => json!({"type": "object", "required": ["none"]}),
        Match::Is(word) => {
            let typed = serde_json::from_str::<Value>(word).ok().filter(|value| !value.is_string());
            let words: Vec<Value> = std::iter::once(json!(&**word)).chain(typed).collect();
            json!({"anyOf": [{"enum": words}, {"type": "array", "contains": {"enum": words}}]})
        }
        Match::Present | Match::Absent => {
            json!({"not": {"anyOf": [{"type": "null"}, {"type": "array", "items": {"type": "null"}}]}})
        }
    };
    let there = at(path, value);
    let absent = json!({"not": at(path, filled())});
    match wanted {
        // A default stands for a field that is not written.
        Match::Absent if default.is_some() => json!(false),
        Match::Absent => json!({"not": there}),
        Match::Present if default.is_some() => json!(true),
        Match::Is(word) if default == Some(word) => json!({"anyOf": [there, absent]}),
        _ => there,
    }
}

/// A schema for what stands at a dotted path.
fn at(path: &str, schema: Value) -> Value {
    path.rsplit('.').fold(schema, |inner, key| {
        let mut properties = Map::new();
        properties.insert(key.to_owned(), inner);
        json!({"type": "object", "required": [key], "properties": properties})
    })
}
