//! JSON: a list of objects, an object a line, or an export of ours.

use crate::base::text::Text;
use crate::exchange::{Item, Own, flat};
use serde_json::{Map, Value};

/// An object each.
pub fn items(text: &str) -> Result<Vec<Item>, Text> {
    let mut items = Vec::new();
    for (number, value) in values(text)?.iter().enumerate() {
        if let Value::Object(object) = value {
            items.push(own(object).unwrap_or_else(|| generic(object, number + 1)));
        } else {
            let args = vec![("number", (number + 1).to_string().into())];
            return Err(Text::with("import-no-object", args));
        }
    }
    Ok(items)
}

/// The objects of a file: of one document, or of lines.
fn values(text: &str) -> Result<Vec<Value>, Text> {
    match serde_json::from_str::<Value>(text) {
        Ok(value) => Ok(unfold(value)),
        Err(error) => {
            let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
            let each: Result<Vec<Value>, _> = lines.iter().map(|line| serde_json::from_str::<Value>(line)).collect();
            match each {
                Ok(values) if lines.len() > 1 => Ok(values),
                _ => Err(broken(&error)),
            }
        }
    }
}

/// Why a text is no JSON, with the place.
pub fn broken(error: &serde_json::Error) -> Text {
    let args = vec![
        ("line", error.line().to_string().into()),
        ("column", error.column().to_string().into()),
        ("reason", error.to_string().into()),
    ];
    Text::with("import-broken-json", args)
}

/// The objects that a document is about: its list, or the only list in it, or itself.
fn unfold(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        Value::Object(mut object) => {
            let is_ours = object.get("version").is_some() && object.get("kind").and_then(Value::as_str).is_some();
            if is_ours && let Some(Value::Array(tables)) = object.get_mut("data") {
                return std::mem::take(tables).into_iter().flat_map(unfold).collect();
            }
            let of = object.get("of").cloned();
            if is_ours && let (Some(of), Some(Value::Array(items))) = (of, object.get_mut("items")) {
                let mut items = std::mem::take(items);
                for item in items.iter_mut().filter_map(Value::as_object_mut) {
                    item.insert("of".to_owned(), of.clone());
                }
                return items;
            }
            let is_list = |value: &Value| value.as_array().is_some_and(|all| all.iter().any(Value::is_object));
            let lists: Vec<String> =
                object.iter().filter(|(_, value)| is_list(value)).map(|(key, _)| key.clone()).collect();
            let is_wrapped = ["items", "issues", "records", "results", "rows", "data", "tasks"];
            match lists.as_slice() {
                [only] if is_wrapped.contains(&only.as_str()) => match object.remove(only) {
                    Some(Value::Array(values)) => values,
                    _ => Vec::new(),
                },
                _ => vec![Value::Object(object)],
            }
        }
        other => vec![other],
    }
}

/// A document of our own export.
fn own(object: &Map<String, Value>) -> Option<Item> {
    let text = |key: &str| object.get(key).and_then(Value::as_str);
    let (kind, id) = (text("of")?, text("id")?);
    let Some(Value::Object(fields)) = object.get("fields") else { return None };
    let first =
        ["title", "stage", "status"].iter().filter_map(|key| Some(((*key).to_owned(), object.get(*key)?.clone())));
    let rest = fields.iter().map(|(key, value)| (key.clone(), value.clone()));
    let fields = first.chain(rest).filter(|(_, value)| !value.is_null()).collect();
    let own = Own { kind: kind.to_owned(), id: id.to_owned(), fields };
    Some(Item { origin: id.to_owned(), own: Some(own), body: text("text").map(str::to_owned), ..Item::default() })
}

fn generic(object: &Map<String, Value>, number: usize) -> Item {
    let mut item = Item { origin: number.to_string(), ..Item::default() };
    for (key, value) in object {
        flat::push(&mut item, key, value);
    }
    item
}
