//! A list of documents for people: id, title, where it stands, whose it is.

use crate::base::text::Arg;
use crate::model::entity::EntityIx;
use crate::model::kind::Store;
use crate::report::list::Listing;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{Cell, Column, Room, Row, Table};
use crate::report::{clean, names};

/// The list as a table, or how to begin when there is nothing.
pub fn render(listing: &Listing, reader: &Reader) -> String {
    if listing.entities.is_empty() {
        return nothing(listing, reader);
    }
    let columns = vec![
        Column::left(reader.word("list-column-id")),
        Column::left(reader.word("list-column-title")).room(Room::Flexible),
        Column::left(reader.word("list-column-standing")).room(Room::Spare(1)),
        Column::left(reader.word("list-column-owners")).room(Room::Spare(2)),
    ];
    let rows = listing.entities.iter().map(|ix| Row::Cells(row(listing, *ix, reader)));
    let table = Table { columns, rows: rows.collect(), indent: 0 };
    let heading = format!("{}: {}", reader.label(&listing.kind.plural), listing.entities.len());
    format!("{}\n{}", reader.style.paint(Ink::Strong, &heading), table.draw(reader.style))
}

fn row(listing: &Listing, ix: EntityIx, reader: &Reader) -> Vec<Cell> {
    let playbook = &listing.workspace.playbook;
    let entity = listing.workspace.entity(ix);
    let address = reader.style.file_address(&listing.workspace.config.file(&entity.path));
    vec![
        Cell::new(clean::line(&entity.id)).to(address),
        Cell::new(names::title(entity)),
        Cell::new(names::standing(playbook, entity, reader)),
        Cell::new(names::owner_ids(playbook, entity)).ink(Ink::Faint),
    ]
}

fn nothing(listing: &Listing, reader: &Reader) -> String {
    let said = match &listing.kind.store {
        Store::Folder(_) => {
            let name = Arg::from(reader.label(&listing.kind.name));
            reader.say("list-empty", vec![("kind", name), ("command", Arg::from(&listing.kind.id))])
        }
        Store::File(file) => {
            let kinds = Arg::from(reader.label(&listing.kind.plural));
            reader.say("list-empty-register", vec![("kinds", kinds), ("file", Arg::from(file))])
        }
    };
    // Left to the terminal to wrap: a command must survive being copied.
    said + "\n"
}
