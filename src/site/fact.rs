//! The fields of a document as people read them: short ones as facts beside the text, long ones and lists below it.
//!
//! What a value means follows from its field's shape alone, so a field that a team adds to its playbook is shown like
//! those that were there before.

use tera::Value as Shown;

use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::{Field, Kind, Shape};
use crate::site::Site;
use crate::site::connection::leads_to_documents;
use crate::site::piece::{self, Piece};
use crate::site::value::{list, record, text};

/// The longest text that stands beside the page's main column.
const SHORT: usize = 60;
/// The longest text that fits a narrow cell of a table.
const NARROW: usize = 28;
/// Fields that a page shows elsewhere: in its head, its rail, its badges.
const ELSEWHERE: [&str; 5] = ["stage", "aliases", "lang", "summary", "gates"];

/// `{short, long, tables}` of a document.
pub fn values(site: &Site, entity: &Entity, kind: &Kind) -> Shown {
    let (mut short, mut long, mut tables) = (Vec::new(), Vec::new(), Vec::new());
    for field in kind.fields.iter().filter(|field| !is_elsewhere(site, kind, field)) {
        let Some(value) = entity.get(&field.id).filter(|value| value.text() != Some(&entity.title)) else { continue };
        let shape = piece::fitting(site, &field.shape, value);
        let (form, fact) = fact(site, field, shape, value);
        match form {
            "table" => tables.push(fact),
            _ if is_short(shape, value) => short.push(fact),
            _ => long.push(fact),
        }
    }
    record([("short", list(short)), ("long", list(long)), ("tables", list(tables))])
}

/// No facts, for documents without fields.
pub fn none() -> Shown {
    record([("short", list([])), ("long", list([])), ("tables", list([]))])
}

fn is_elsewhere(site: &Site, kind: &Kind, field: &Field) -> bool {
    let scoring = &site.workspace().playbook.scoring;
    let scored = kind.id == scoring.kind && [&scoring.field, &scoring.evidence_field].contains(&&field.id);
    let status = kind.staged && &*field.id == "status";
    ELSEWHERE.contains(&&*field.id) || scored || status || leads_to_documents(&field.shape)
}

/// One field: its form, which is `text`, `list`, `table` or `pairs`, and `{name, id, form, pieces, columns, rows}`.
fn fact(site: &Site, field: &Field, shape: &Shape, value: &Value) -> (&'static str, Shown) {
    let words = |shape: &Shape, value: &Value| piece::values(&piece::pieces(site, shape, value));
    let (form, pieces, columns, rows) = match (shape, &value.data) {
        (Shape::List { of, .. }, Data::List(items)) => match fields_of(of, items) {
            Some(columns) => ("table", list([]), names(site, &columns), table(site, &columns, items)),
            None => ("list", list(items.iter().map(|item| words(of, item))), list([]), list([])),
        },
        (Shape::Map(fields), Data::Map(values)) => ("pairs", list([]), list([]), pairs(site, fields, values)),
        (Shape::Dict(of), Data::Map(values)) => {
            let rows = values.iter().map(|value| {
                record([("name", text(&piece::role_or_word(site, &value.name))), ("pieces", words(of, value))])
            });
            ("pairs", list([]), list([]), list(rows))
        }
        _ => ("text", words(shape, value), list([]), list([])),
    };
    let fact = record([
        ("name", site.lexicon().name(&field.name)),
        ("id", text(&field.id)),
        ("form", text(form)),
        ("pieces", pieces),
        ("columns", columns),
        ("rows", rows),
    ]);
    (form, fact)
}

fn is_short(shape: &Shape, value: &Value) -> bool {
    match (&value.data, shape) {
        (Data::Text(words), Shape::Text { .. }) | (Data::NotNeeded(words), _) => words.chars().count() <= SHORT,
        (Data::List(items), Shape::List { of, .. }) => {
            items.len() <= 6 && items.iter().all(|item| !matches!(item.data, Data::Map(_)) && is_short(of, item))
        }
        (Data::List(_) | Data::Map(_), _) => false,
        _ => true,
    }
}

/// The fields of a list of maps that any of its items has; `None` for lists of anything else.
fn fields_of<'a>(of: &'a Shape, items: &[Value]) -> Option<Vec<&'a Field>> {
    let fields = of.fields();
    if fields.is_empty() || !items.iter().any(|item| matches!(item.data, Data::Map(_))) {
        return None;
    }
    Some(fields.iter().filter(|field| items.iter().any(|item| item.get(&field.id).is_some())).collect())
}

fn names(site: &Site, columns: &[&Field]) -> Shown {
    list(columns.iter().map(|field| site.lexicon().name(&field.name)))
}

/// The rows of a table, each a list of cells `{pieces, long}`.
fn table(site: &Site, columns: &[&Field], items: &[Value]) -> Shown {
    let row = |item: &Value| {
        let cell = |(at, field): (usize, &&Field)| {
            let pieces = match item.get(&field.id) {
                Some(value) => piece::pieces(site, &field.shape, value),
                // A bare word in a list of maps stands in its first column.
                None => item.text().filter(|_| at == 0).map(Piece::plain).into_iter().collect(),
            };
            let length: usize = pieces.iter().map(|piece| piece.text.chars().count()).sum();
            record([("pieces", piece::values(&pieces)), ("long", Shown::from(length > NARROW))])
        };
        list(columns.iter().enumerate().map(cell))
    };
    list(items.iter().map(row))
}

fn pairs(site: &Site, fields: &[Field], values: &[Value]) -> Shown {
    let known = fields.iter().filter_map(|field| Some((field, values.iter().find(|value| value.name == field.id)?)));
    list(known.map(|(field, value)| {
        let pieces = piece::values(&piece::pieces(site, &field.shape, value));
        record([("name", site.lexicon().name(&field.name)), ("pieces", pieces)])
    }))
}
