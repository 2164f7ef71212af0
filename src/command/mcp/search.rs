//! Documents that hold words: by title and id first, then by text.

use crate::command::load::Loaded;
use crate::model::document::Document;
use crate::model::entity::Entity;
use serde_json::{Value, json};

/// Characters of a line that is shown.
const SHOWN: usize = 200;

/// `{"items": [{"id", "kind", "title", "stage", "status", "file", "line", "excerpt"}]}`, best first.
pub fn search(loaded: &Loaded, words: &str, kind: Option<&str>) -> Value {
    let wanted: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let workspace = loaded.workspace();
    let mut hits: Vec<(usize, Value)> = Vec::new();
    for entity in workspace.entities.iter().filter(|entity| kind.is_none_or(|kind| *entity.kind == *kind)) {
        let document = entity.document.map(|ix| workspace.document(ix));
        if let Some(hit) = hit(entity, (document, &workspace.config.file(&entity.path)), &wanted) {
            hits.push(hit);
        }
    }
    // Equal ones stay in the order of the workspace.
    hits.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let items: Vec<Value> = hits.into_iter().map(|(_, value)| value).collect();
    json!({"version": 1, "kind": "search", "words": words, "items": items})
}

/// How well all the words fit, and what is shown of it; nothing when one of them is nowhere.
fn hit(entity: &Entity, (document, file): (Option<&Document>, &str), wanted: &[String]) -> Option<(usize, Value)> {
    let (id, title) = (entity.id.to_lowercase(), entity.title.to_lowercase());
    let text = document.map_or("", |document| &document.text);
    let folded = text.to_lowercase();
    let weight =
        |word: &String| match (title.contains(word.as_str()) || id.contains(word.as_str()), folded.contains(word)) {
            (true, _) => Some(10),
            (false, true) => Some(1),
            (false, false) => None,
        };
    let weight = wanted.iter().map(weight).sum::<Option<usize>>()?;
    let holds = |line: &str| wanted.iter().any(|word| line.to_lowercase().contains(word.as_str()));
    let found = text.lines().enumerate().find(|(_, line)| holds(line));
    let excerpt = found.map(|(_, line)| line.trim().chars().take(SHOWN).collect::<String>());
    let value = json!({
        "id": &*entity.id, "kind": &*entity.kind, "title": &*entity.title, "stage": entity.stage,
        "status": entity.status.as_deref(), "file": file, "line": found.map(|(at, _)| at + 1), "excerpt": excerpt,
    });
    (!wanted.is_empty()).then_some((weight, value))
}
