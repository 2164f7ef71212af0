//! JSON values → cells: what is nested gets the names of its parts, joined by points.

use crate::exchange::Item;
use serde_json::Value;

/// Adds everything that `value` holds under `column`. A list adds its items one by one.
pub fn push(item: &mut Item, column: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Array(values) => values.iter().for_each(|value| push(item, column, value)),
        Value::Object(parts) => {
            for (key, value) in parts {
                let name = if column.is_empty() { key.clone() } else { format!("{column}.{key}") };
                push(item, &name, value);
            }
        }
        single => item.push(column, &text(single)),
    }
}

/// A single value as people would write it.
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
