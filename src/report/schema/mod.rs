//! A kind of the playbook as JSON Schema (draft 7), for editors and programs that read YAML by a schema.
//!
//! What a schema can say is said as the checker says it: keys, shapes, lengths, bounds, what each stage asks for in the
//! workspace's profile. What it cannot say (references, real days, gates, bodies) is left to `check`; the test that holds
//! both against each other lists it.

mod asked;
mod shape;

use crate::model::kind::{Field, Kind, Store};
use crate::model::playbook::Playbook;
use crate::report::schema::shape::Shapes;
use crate::words::catalogue::Catalogue;
use serde_json::{Map, Value, json};

/// The schema of a kind's front matter; of a kind that is kept in one file, of that file.
pub fn schema(kind: &Kind, playbook: &Playbook, words: &Catalogue) -> Value {
    let shapes = Shapes { playbook, words };
    let mut entry = shapes.map(&kind.fields, true);
    let demands = asked::demands(kind, playbook);
    if !demands.is_empty() {
        entry.insert("allOf".to_owned(), Value::Array(demands));
    }
    let lang = words.lang();
    let mut whole = Map::new();
    whole.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    match &kind.store {
        Store::Folder(_) => {
            whole.insert("title".to_owned(), json!(kind.name.get(lang)));
            whole.insert("description".to_owned(), json!(kind.help.get(lang)));
            whole.extend(entry);
        }
        Store::File(_) => {
            whole.insert("title".to_owned(), json!(kind.plural.get(lang)));
            whole.insert("description".to_owned(), json!(kind.help.get(lang)));
            whole.insert("type".to_owned(), json!(["object", "null"]));
            entry.insert("title".to_owned(), json!(kind.name.get(lang)));
            // An entry without values is written as its key alone.
            whole.insert("additionalProperties".to_owned(), nullable(Value::Object(entry)));
        }
    }
    Value::Object(whole)
}

/// The name of a field, what to write there, who owes it: what an editor shows beside it.
fn tooltip(field: &Field, shapes: &Shapes<'_>) -> Map<String, Value> {
    let lang = shapes.words.lang();
    let mut shown = Map::new();
    let name = field.name.get(lang);
    if !name.is_empty() {
        shown.insert("title".to_owned(), json!(name));
    }
    let mut help = field.help.get(lang).to_owned();
    if let Some(role) = field.owed_by.as_deref().and_then(|role| shapes.playbook.role(role)) {
        let args = vec![("role", (&role.name).into())];
        let owed = shapes.words.say(&crate::base::text::Text::with("editor-owed", args));
        help = if help.is_empty() { owed } else { format!("{help} {owed}") };
    }
    if !help.is_empty() {
        shown.insert("description".to_owned(), json!(help));
    }
    shown
}

/// A key with nothing behind it counts as absent everywhere.
fn nullable(schema: Value) -> Value {
    json!({"anyOf": [schema, {"type": "null"}]})
}
