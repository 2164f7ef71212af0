//! A list of documents as JSON.

use crate::report::list::Listing;
use crate::report::{json, names};
use serde_json::{Map, Value, json};

/// The documents with where they stand and whose they are.
pub fn render(listing: &Listing) -> String {
    let playbook = &listing.workspace.playbook;
    let items = listing.entities.iter().map(|ix| {
        let entity = listing.workspace.entity(*ix);
        let owners = names::owners(playbook, entity).into_iter();
        let owners: Map<String, Value> = owners.map(|owner| (owner.role.to_string(), json!(owner.person))).collect();
        json!({
            "id": &*entity.id,
            "title": names::raw_title(entity),
            "stage": entity.stage,
            "status": entity.status.as_deref(),
            "owners": owners,
            "file": listing.workspace.config.file(&entity.path),
        })
    });
    let items: Vec<Value> = items.collect();
    json::print(&json!({"version": 1, "kind": "list", "of": &*listing.kind.id, "items": items}))
}
