//! Values of front matter as JSON, as they were read: one shape for what commands print and what the site publishes.

use crate::model::entity::{Data, Value};
use serde::{Serialize, Serializer};
use serde_json::Number;

/// A value on its way into JSON, written without a copy of it.
pub struct Json<'a>(pub &'a Value);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.data {
            Data::Text(text) => serializer.serialize_str(text),
            Data::Number { text, value } => number(text, *value).serialize(serializer),
            Data::Bool(value) => serializer.serialize_bool(*value),
            Data::Date(date) => serializer.collect_str(date),
            Data::List(items) => serializer.collect_seq(items.iter().map(Json)),
            Data::Map(values) => serializer.collect_map(values.iter().map(|value| (&*value.name, Json(value)))),
            Data::NotNeeded(reason) => serializer.collect_map([("none", &**reason)]),
        }
    }
}

/// A decimal text as a JSON number with the same digits; `value` when the text is none that JSON has.
pub fn number(text: &str, value: f64) -> Option<Number> {
    serde_json::from_str::<Number>(text).ok().or_else(|| Number::from_f64(value))
}
