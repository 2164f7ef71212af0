//! What `gh project item-list --format json` prints: items with the fields of the project, and the issue behind each.

use crate::base::text::Text;
use crate::exchange::{Item, flat, json};
use serde_json::Value;

/// A project item each, with the names that an export of a view has.
pub fn items(text: &str) -> Result<Vec<Item>, Text> {
    let root: Value = serde_json::from_str(text).map_err(|error| json::broken(&error))?;
    let listed = root.get("items").unwrap_or(&root);
    let all = listed.as_array().ok_or_else(|| Text::message("import-no-items"))?;
    Ok(all.iter().enumerate().map(|(at, value)| item(value, at + 1)).collect())
}

fn item(value: &Value, number: usize) -> Item {
    let mut item = Item { origin: number.to_string(), ..Item::default() };
    let content = value.get("content");
    let part = |key: &str| content.and_then(|content| content.get(key)).map(flat::text).unwrap_or_default();
    item.push("Key", &key(&part("repository"), &part("number")));
    for (column, value) in value.as_object().into_iter().flatten() {
        match column.as_str() {
            "content" => {}
            column => flat::push(&mut item, &capital(column), value),
        }
    }
    for (column, value) in content.and_then(Value::as_object).into_iter().flatten() {
        match column.as_str() {
            // The title stands at the item, too.
            "title" if item.cells.iter().any(|cell| cell.column == "Title" && cell.value == flat::text(value)) => {}
            "url" => flat::push(&mut item, "URL", value),
            "repository" => flat::push(&mut item, "Content repository", value),
            column => flat::push(&mut item, &capital(column), value),
        }
    }
    item
}

/// What people call an issue when they speak of several repositories: `shop#12`.
fn key(repository: &str, number: &str) -> String {
    match repository.rsplit('/').next().filter(|name| !name.is_empty() && !number.is_empty()) {
        Some(name) => format!("{name}#{number}"),
        None => String::new(),
    }
}

fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
