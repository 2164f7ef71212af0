//! A document and its kind's field table → an entity. Per file, in parallel.
//!
//! Whatever does not fit is a finding with its place and is left out, so that later stages never meet a wrong type.

mod blame;
pub mod body;
mod number;
mod reader;
mod score;
mod shape;
pub mod table;
mod word;

use crate::analysis::check::body::Headings;
use crate::analysis::check::reader::Reader;
use crate::analysis::parse::Parsed;
use crate::base::diagnostic::Diagnostic;
use crate::base::span::{Place, Span};
use crate::base::text::Str;
use crate::model::entity::{Data, DocumentIx, Entity, Value};
use crate::model::kind::Kind;
use crate::model::node::{Node, NodeKind};
use crate::model::playbook::Playbook;
use crate::model::rule;

/// What one file gave.
pub struct Checked {
    pub entities: Vec<Entity>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a document of a kind that keeps one file each. `id` is the file's stem (or its folder, for `id/index.md`).
pub fn document(parsed: &Parsed, (kind, id): (&Kind, &str), playbook: &Playbook, headings: &Headings) -> Checked {
    let document = &parsed.document;
    let mut reader = Reader::new(&document.path, &document.text, &parsed.comments, playbook, id);
    reader.id_form(id, None);
    let start = document.front.map_or(document.body, |front| front.start as usize);
    let top = Span::new(start, start);
    let values = match &parsed.front {
        Some(Node { kind: NodeKind::Map(entries), .. }) => reader.fields(entries, &kind.fields, ""),
        Some(node) => {
            reader.report(Diagnostic::new(&rule::NOT_A_MAP, reader.place(node.span), Vec::new()));
            Vec::new()
        }
        None => {
            if document.front.is_none() && !document.broken {
                let args = vec![("kind", (&kind.name).into())];
                reader.report(Diagnostic::new(&rule::MISSING_FRONT_MATTER, reader.place(top), args));
            }
            Vec::new()
        }
    };
    let mut entity = assemble(&mut reader, kind, id, values, top);
    // Where there are no fields at all, each one that is asked for would be called missing.
    let no_fields = match &parsed.front {
        Some(node) => !matches!(node.kind, NodeKind::Map(_)),
        None => document.front.is_none(),
    };
    entity.broken = document.broken || no_fields;
    entity.document = Some(DocumentIx(0));
    entity.insert_at = document.front.map_or(top, |front| Span::new(front.end as usize, front.end as usize));
    entity.sections = body::sections(&mut reader, document, kind, headings);
    blame::words(&mut reader, document, kind);
    Checked { entities: vec![entity], diagnostics: reader.found }
}

/// Reads a register: a YAML file with a map of entries by id.
pub fn register(parsed: &Parsed, kind: &Kind, playbook: &Playbook) -> Checked {
    let document = &parsed.document;
    let mut entities = Vec::new();
    let mut found = Vec::new();
    match &parsed.front {
        Some(Node { kind: NodeKind::Map(entries), .. }) => {
            for entry in entries {
                let mut reader = Reader::new(&document.path, &document.text, &parsed.comments, playbook, &entry.key);
                reader.id_form(&entry.key, Some(entry.key_span));
                let values = match &entry.value.kind {
                    NodeKind::Map(inner) => reader.fields(inner, &kind.fields, ""),
                    NodeKind::Null => Vec::new(),
                    _ => {
                        reader.wrong_type(&entry.value, "type-map", &entry.key);
                        Vec::new()
                    }
                };
                let mut entity = assemble(&mut reader, kind, &entry.key, values, entry.key_span);
                // In a file that could not be read whole, an entry without values is one that broke off.
                entity.broken = document.broken && entity.values.is_empty();
                entities.push(entity);
                found.extend(reader.found);
            }
        }
        Some(node) if !node.is_null() => {
            let place = Place { path: document.path.clone(), span: node.span };
            found.push(Diagnostic::new(&rule::NOT_A_MAP, place, Vec::new()));
        }
        _ => {}
    }
    Checked { entities, diagnostics: found }
}

/// Puts the values together with what every later stage asks for by name.
fn assemble(reader: &mut Reader, kind: &Kind, id: &str, values: Vec<Value>, top: Span) -> Entity {
    let stage = values.iter().find(|value| &*value.name == "stage");
    let stage_span = stage.map_or(top, |value| value.span);
    let number = match stage.map(|value| &value.data) {
        Some(Data::Number { value, .. }) => Some(*value as u8),
        _ if kind.staged && !reader.refused("stage") => Some(0),
        _ => None,
    };
    let written = values.iter().find(|value| &*value.name == "status").and_then(Value::text).map(Str::from);
    let default = kind.status.as_ref().map(|status| status.default.clone());
    let status = if reader.refused("status") { None } else { written.or(default) };
    let title = values.iter().find(|value| matches!(&*value.name, "title" | "name")).and_then(Value::text);
    Entity {
        kind: kind.id.clone(),
        id: Str::from(id),
        path: reader.path.clone(),
        document: None,
        title: title.map_or_else(|| Str::from(id), Str::from),
        stage: if kind.staged { number } else { None },
        stage_span,
        status,
        values,
        empty: std::mem::take(&mut reader.empty),
        sections: Vec::new(),
        broken: false,
        insert_at: top,
    }
}
