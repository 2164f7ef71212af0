//! What Jira's search answers: issues with fields. They get the names that Jira's own CSV export has, so one mapping serves both.

use crate::base::text::Text;
use crate::exchange::{Item, adf, flat, json};
use serde_json::{Map, Value};

/// Parts that say where Jira keeps something and nothing about the issue: addresses of its interface and pictures.
const PLUMBING: [&str; 4] = ["self", "avatarUrls", "iconUrl", "expand"];

/// Fields by their name in the answer and in the export.
const NAMES: [(&str, &str); 18] = [
    ("summary", "Summary"),
    ("status", "Status"),
    ("issuetype", "Issue Type"),
    ("priority", "Priority"),
    ("resolution", "Resolution"),
    ("assignee", "Assignee"),
    ("reporter", "Reporter"),
    ("creator", "Creator"),
    ("created", "Created"),
    ("updated", "Updated"),
    ("resolutiondate", "Resolved"),
    ("duedate", "Due date"),
    ("labels", "Labels"),
    ("components", "Components"),
    ("fixVersions", "Fix versions"),
    ("description", "Description"),
    ("environment", "Environment"),
    ("project", "Project name"),
];

/// An issue each.
pub fn items(text: &str) -> Result<Vec<Item>, Text> {
    let root: Value = serde_json::from_str(text).map_err(|error| json::broken(&error))?;
    let names = root.get("names").and_then(Value::as_object);
    let listed = match (root.get("issues").or_else(|| root.get("values")), &root) {
        (Some(Value::Array(issues)), _) | (None, Value::Array(issues)) => issues.as_slice(),
        (None, Value::Object(one)) if one.contains_key("fields") => std::slice::from_ref(&root),
        _ => return Err(Text::message("import-no-items")),
    };
    Ok(listed.iter().enumerate().map(|(at, issue)| item(issue, at + 1, names)).collect())
}

fn item(issue: &Value, number: usize, names: Option<&Map<String, Value>>) -> Item {
    let text = |key: &str| issue.get(key).and_then(Value::as_str).unwrap_or_default();
    let origin = if text("key").is_empty() { number.to_string() } else { text("key").to_owned() };
    let mut item = Item { origin, ..Item::default() };
    item.push("Issue key", text("key"));
    item.push("Issue id", text("id"));
    item.push("Address", &address(text("self"), text("key")));
    for (key, value) in issue.get("fields").and_then(Value::as_object).into_iter().flatten() {
        match key.as_str() {
            "description" if adf::is_document(value) => {
                item.is_markdown = true;
                item.push("Description", &adf::markdown(value));
            }
            "issuelinks" => links(&mut item, value),
            "comment" => comments(&mut item, value),
            "parent" => {
                item.push("Parent", value.get("key").map(flat::text).unwrap_or_default().as_str());
                let summary = value.get("fields").and_then(|fields| fields.get("summary"));
                item.push("Parent summary", &summary.map(flat::text).unwrap_or_default());
            }
            _ => push(&mut item, &column(key, names), value),
        }
    }
    item
}

fn column(key: &str, names: Option<&Map<String, Value>>) -> String {
    if let Some((_, name)) = NAMES.iter().find(|(known, _)| *known == key) {
        return (*name).to_owned();
    }
    match names.and_then(|names| names.get(key)).and_then(Value::as_str) {
        Some(name) if key.starts_with("customfield_") => format!("Custom field ({name})"),
        Some(name) => name.to_owned(),
        None => key.to_owned(),
    }
}

/// A value with what it is called first, and its other parts under their own names.
fn push(item: &mut Item, column: &str, value: &Value) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| push(item, column, value)),
        Value::Object(_) if adf::is_document(value) => item.push(column, &adf::markdown(value)),
        Value::Object(parts) => {
            let first =
                ["displayName", "name", "value"].into_iter().find(|key| parts.get(*key).is_some_and(Value::is_string));
            if let Some(first) = first {
                item.push(column, &flat::text(&parts[first]));
            }
            for (key, value) in parts.iter().filter(|(key, _)| Some(key.as_str()) != first) {
                if !PLUMBING.contains(&key.as_str()) {
                    push(item, &format!("{column}.{key}"), value);
                }
            }
        }
        single => flat::push(item, column, single),
    }
}

/// Links to other issues, with the direction and the sort in the name.
fn links(item: &mut Item, links: &Value) {
    for link in links.as_array().into_iter().flatten() {
        let kind = link.get("type").and_then(|kind| kind.get("name")).map(flat::text).unwrap_or_default();
        for (part, direction) in [("inwardIssue", "Inward"), ("outwardIssue", "Outward")] {
            let Some(other) = link.get(part) else { continue };
            let column = format!("{direction} issue link ({kind})");
            item.push(&column, &other.get("key").map(flat::text).unwrap_or_default());
            let summary = other.get("fields").and_then(|fields| fields.get("summary"));
            item.push(&format!("{column} summary"), &summary.map(flat::text).unwrap_or_default());
        }
    }
}

/// Comments as the export writes them: when; who; what.
fn comments(item: &mut Item, comment: &Value) {
    for one in comment.get("comments").and_then(Value::as_array).into_iter().flatten() {
        let author = one.get("author").and_then(|author| author.get("displayName")).map(flat::text).unwrap_or_default();
        let created = one.get("created").map(flat::text).unwrap_or_default();
        let body = match one.get("body") {
            Some(body) if adf::is_document(body) => adf::markdown(body),
            Some(body) => flat::text(body),
            None => String::new(),
        };
        item.push("Comment", &format!("{created};{author};{body}"));
    }
}

/// Where people see the issue, from where programs do: `https://host/rest/api/…` → `https://host/browse/KEY`.
fn address(own: &str, key: &str) -> String {
    match own.split_once("/rest/") {
        Some((site, _)) if !key.is_empty() => format!("{site}/browse/{key}"),
        _ => String::new(),
    }
}
