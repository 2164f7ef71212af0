//! Who gave which score, as written in a document.
//!
//! The ranking holds what all raters together say; a reader who asks "why" wants to see whose numbers those are.

use crate::model::entity::Entity;
use crate::model::scoring::Preset;
use crate::report::value;
use serde_json::{Map, Value as Json, json};

/// One rater's scores.
pub struct Ballot<'a> {
    /// The id of the rater; `None` when the entry does not say.
    pub by: Option<&'a str>,
    pub date: Option<jiff::civil::Date>,
    /// One per criterion of the preset; `None` for "not my field".
    pub values: Vec<Option<&'a str>>,
    pub note: Option<&'a str>,
}

/// All scores of a document, in the order of its file.
pub fn all<'a>(entity: &'a Entity, field: &str, preset: &Preset) -> Vec<Ballot<'a>> {
    let ballot = |item: &'a crate::model::entity::Value| Ballot {
        by: item.get("by").and_then(|by| by.text()),
        date: item.get("date").and_then(|date| date.date()),
        values: preset
            .criteria
            .iter()
            .map(|criterion| item.get(&criterion.id).and_then(|value| value.text()))
            .collect(),
        note: item.get("note").and_then(|note| note.text()),
    };
    entity.items(field).iter().map(ballot).collect()
}

/// One rater's scores as JSON, with the criteria under their ids.
pub fn json(ballot: &Ballot, preset: &Preset) -> Json {
    let values = preset.criteria.iter().zip(&ballot.values);
    let number = |text: &Option<&str>| text.map_or(Json::Null, |text| value::number(text, f64::NAN));
    let values: Map<String, Json> = values.map(|(criterion, text)| (criterion.id.to_string(), number(text))).collect();
    json!({
        "by": ballot.by,
        "date": ballot.date.map(|date| date.to_string()),
        "note": ballot.note,
        "values": values,
    })
}
