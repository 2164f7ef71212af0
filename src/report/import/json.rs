//! An import as JSON.

use crate::report::import::{Becomes, Import, Left};
use crate::report::json;
use serde_json::{Value, json};

pub fn render(import: &Import) -> String {
    let columns = import.columns.iter().map(|column| {
        let becomes = column.becomes.iter().map(|one| match one {
            Becomes::Field(field) => json!({"field": field}),
            Becomes::Text => json!("text"),
            Becomes::Kept => json!("kept"),
            Becomes::Nothing => json!("left_out"),
        });
        json!({"name": column.name, "becomes": becomes.collect::<Vec<_>>(), "example": column.example})
    });
    let documents = import.documents.iter().map(|document| {
        let misfits = document
            .misfits
            .iter()
            .map(|misfit| json!({"column": misfit.column, "value": misfit.value, "field": misfit.field}));
        json!({
            "origin": document.origin, "id": document.id, "file": document.file, "title": document.title,
            "front_matter": document.front, "misfits": misfits.collect::<Vec<_>>(),
        })
    });
    let left = |left: &Left| json!({"origin": left.origin, "title": left.title, "file": left.file});
    let registers =
        import.registers.iter().map(|(kind, file, count)| json!({"kind": kind, "file": file, "count": count}));
    json::print(&json!({
        "version": 1,
        "kind": "import",
        "file": import.file,
        "dry_run": import.is_dry,
        "columns": columns.collect::<Vec<Value>>(),
        "documents": documents.collect::<Vec<Value>>(),
        "known": import.known.iter().map(left).collect::<Vec<Value>>(),
        "left_alone": import.taken.iter().map(left).collect::<Vec<Value>>(),
        "registers": registers.collect::<Vec<Value>>(),
    }))
}
