//! The documents of a kind for a spreadsheet: CSV by RFC 4180, in UTF-8. A byte order mark begins the file, because without
//! one a spreadsheet that opens it by a double click takes Cyrillic for something else; programs have the JSON.
//!
//! A spreadsheet takes a cell that begins like a formula for one and runs it. What people wrote is text, and is marked so.

use std::borrow::Cow;
use std::io::Write;

use crate::model::entity::{Data, Value};
use crate::site::data::{Table, title};
use crate::syntax::json::{self, Json};

/// What tells a spreadsheet that this is UTF-8.
const MARK: &str = "\u{feff}";

pub fn bytes(table: &Table<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(table.size);
    out.extend_from_slice(MARK.as_bytes());
    let mut head = vec!["id", "title"];
    head.extend(table.kind.staged.then_some("stage"));
    head.extend(table.kind.status.as_ref().map(|_| "status"));
    head.extend(table.fields.iter().map(|field| &*field.id));
    for (at, name) in head.iter().enumerate() {
        cell(&mut out, at == 0, name);
    }
    for entity in table.rows.iter().map(|row| row.entity) {
        out.extend_from_slice(b"\r\n");
        words(&mut out, true, &entity.id);
        words(&mut out, false, title(entity));
        if table.kind.staged {
            out.push(b',');
            // Writing into memory does not fail.
            let _ = entity.stage.map(|stage| write!(out, "{stage}"));
        }
        if table.kind.status.is_some() {
            words(&mut out, false, entity.status.as_deref().unwrap_or(""));
        }
        for field in &table.fields {
            match entity.get(&field.id) {
                Some(given) => value(&mut out, given),
                None => out.push(b','),
            }
        }
    }
    out.extend_from_slice(b"\r\n");
    out
}

/// A table that is still empty.
pub fn begin() -> Vec<u8> {
    MARK.as_bytes().to_vec()
}

/// A row of somebody's words.
pub fn row<'a>(out: &mut Vec<u8>, cells: impl Iterator<Item = Cow<'a, str>>) {
    for (at, text) in cells.enumerate() {
        words(out, at == 0, &text);
    }
    out.extend_from_slice(b"\r\n");
}

/// A value in one cell: single values as they are, plain lists with semicolons, what has parts as JSON.
fn value(out: &mut Vec<u8>, value: &Value) {
    match &value.data {
        Data::Text(text) => words(out, false, text),
        Data::List(items) if items.iter().all(|item| matches!(item.data, Data::Text(_))) => {
            let texts: Vec<&str> = items.iter().filter_map(Value::text).collect();
            words(out, false, &texts.join("; "));
        }
        Data::Number { text, value } => {
            cell(out, false, &json::number(text, *value).map(|number| number.to_string()).unwrap_or_default());
        }
        Data::Bool(value) => cell(out, false, if *value { "true" } else { "false" }),
        Data::Date(date) => cell(out, false, &date.to_string()),
        Data::List(_) | Data::Map(_) | Data::NotNeeded(_) => {
            cell(out, false, &serde_json::to_string(&Json(value)).unwrap_or_default());
        }
    }
}

/// A cell of somebody's words.
fn words(out: &mut Vec<u8>, is_first: bool, text: &str) {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        cell(out, is_first, &format!("'{text}"));
    } else {
        cell(out, is_first, text);
    }
}

fn cell(out: &mut Vec<u8>, is_first: bool, text: &str) {
    if !is_first {
        out.push(b',');
    }
    if !text.contains([',', '"', '\r', '\n']) {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(b'"');
    out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
    out.push(b'"');
}
