//! The documents of a kind as JSON, one on a line, so that a changed document is a changed line.

use std::io::Write;

use serde_json::{Map, Value, json};

use crate::site::data::{Row, Table, title};
use crate::syntax::json::Json;

pub fn bytes(table: &Table<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(table.size);
    // Writing into memory does not fail, here and below.
    let _ = write!(out, "{{\"version\":1,\"kind\":\"data\",\"of\":{},\"items\":[", json!(&*table.kind.id));
    for (at, one) in table.rows.iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        row(&mut out, Map::new(), table, one);
    }
    out.extend_from_slice(b"\n]}\n");
    out
}

/// A document on each line, each with the kind that it is of.
pub fn lines(table: &Table<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(table.size);
    for one in &table.rows {
        let mut head = Map::new();
        head.insert("of".to_owned(), json!(&*table.kind.id));
        row(&mut out, head, table, one);
        out.push(b'\n');
    }
    out
}

fn row(out: &mut Vec<u8>, mut head: Map<String, Value>, table: &Table<'_>, row: &Row<'_>) {
    let entity = row.entity;
    let first = [("id", json!(&*entity.id)), ("title", json!(title(entity)))];
    let page = row.page.as_ref().map(|page| ("page", page.clone()));
    let rest = [("file", json!(row.file)), ("stage", json!(entity.stage)), ("status", json!(entity.status.as_deref()))];
    head.extend(first.into_iter().chain(page).chain(rest).map(|(key, value)| (key.to_owned(), value)));
    let head = Value::Object(head).to_string();
    out.extend_from_slice(head.strip_suffix('}').unwrap_or(&head).as_bytes());
    out.extend_from_slice(b",\"fields\":{");
    for (at, field) in table.fields.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        let _ = serde_json::to_writer(&mut *out, &*field.id);
        out.push(b':');
        let value = entity.get(&field.id);
        let _ = serde_json::to_writer(&mut *out, &value.map(Json));
    }
    out.push(b'}');
    if let Some(text) = row.text {
        out.extend_from_slice(b",\"text\":");
        let _ = serde_json::to_writer(&mut *out, text);
    }
    out.push(b'}');
}
