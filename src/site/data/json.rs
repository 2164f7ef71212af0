//! The documents of a kind as JSON, one on a line, so that a changed document is a changed line.

use std::io::Write;

use serde_json::json;

use crate::site::Site;
use crate::site::data::{Table, title};
use crate::syntax::json::Json;

pub fn bytes(site: &Site, table: &Table<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(table.size);
    // Writing into memory does not fail, here and below.
    let _ = write!(out, "{{\"version\":1,\"kind\":\"data\",\"of\":{},\"items\":[", json!(&*table.kind.id));
    for (at, (ix, entity)) in table.rows.iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        let head = json!({
            "id": &*entity.id,
            "title": title(entity),
            "page": site.href(*ix),
            "file": entity.path.as_str(),
            "stage": entity.stage,
            "status": entity.status.as_deref(),
        });
        let head = head.to_string();
        out.extend_from_slice(head.strip_suffix('}').unwrap_or(&head).as_bytes());
        out.extend_from_slice(b",\"fields\":{");
        for (at, field) in table.fields.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            let _ = serde_json::to_writer(&mut out, &*field.id);
            out.push(b':');
            let value = entity.get(&field.id);
            let _ = serde_json::to_writer(&mut out, &value.map(Json));
        }
        out.extend_from_slice(b"}}");
    }
    out.extend_from_slice(b"\n]}\n");
    out
}
