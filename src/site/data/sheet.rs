//! The documents of a kind for a database: single values with their types, what has parts as JSON.

use crate::model::entity::{Data, Value};
use crate::model::sheet::{Cell, Sheet};
use crate::site::data::{Row, Table, title};
use crate::syntax::json::Json;

pub fn sheet(table: &Table<'_>) -> Sheet {
    let first = ["id", "title", "file", "stage", "status"].map(str::to_owned);
    let fields = table.fields.iter().map(|field| field.id.to_string());
    let columns = first.into_iter().chain(fields).chain(["text".to_owned()]).collect();
    Sheet { name: table.kind.id.to_string(), columns, rows: table.rows.iter().map(|one| row(table, one)).collect() }
}

fn row(table: &Table<'_>, row: &Row<'_>) -> Vec<Cell> {
    let entity = row.entity;
    let text = |text: Option<&str>| text.map_or(Cell::Empty, |text| Cell::Text(text.to_owned()));
    let mut cells = vec![
        text(Some(&*entity.id)),
        text(Some(title(entity))),
        text(Some(&row.file)),
        entity.stage.map_or(Cell::Empty, |stage| Cell::Whole(i64::from(stage))),
        text(entity.status.as_deref()),
    ];
    cells.extend(table.fields.iter().map(|field| entity.get(&field.id).map_or(Cell::Empty, cell)));
    cells.push(text(row.text));
    cells
}

fn cell(value: &Value) -> Cell {
    match &value.data {
        Data::Text(text) => Cell::Text(text.to_string()),
        Data::Number { text, value } => text.parse().map_or(Cell::Number(*value), Cell::Whole),
        Data::Bool(value) => Cell::Text(value.to_string()),
        Data::Date(date) => Cell::Text(date.to_string()),
        Data::List(_) | Data::Map(_) | Data::NotNeeded(_) => {
            Cell::Text(serde_json::to_string(&Json(value)).unwrap_or_default())
        }
    }
}
