//! What a theme is made of, for people and for programs.

use serde_json::{Value, json};

use crate::report::clean;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::table::{Cell, Column, Room, Row, Table};

/// A theme.
pub struct Listing<'a> {
    pub name: &'a str,
    pub groups: Vec<Group>,
    /// Sentences about colours that are hard to read.
    pub faint: Vec<String>,
}

/// Its parts of one sort.
pub struct Group {
    /// The message that names it; without its beginning the key for programs.
    pub word: &'static str,
    pub lines: Vec<Line>,
}

/// One part.
pub struct Line {
    pub name: String,
    pub value: String,
    pub shows: String,
    /// Whether the team has its own.
    pub own: bool,
}

/// For people.
pub fn text(listing: &Listing, reader: &Reader) -> String {
    let mut out = String::new();
    for group in listing.groups.iter().filter(|group| !group.lines.is_empty()) {
        out.push_str(&reader.style.paint(Ink::Strong, &reader.word(group.word)));
        out.push('\n');
        let rows = group.lines.iter().map(|line| {
            let own = if line.own { reader.word("theme-own") } else { String::new() };
            Row::Cells(vec![
                Cell::new(clean::line(&line.name)),
                Cell::new(own).ink(Ink::Cyan),
                Cell::new(clean::line(&line.shows)),
                Cell::new(clean::line(&line.value)).ink(Ink::Faint),
            ])
        });
        let columns = vec![Column::left(""), Column::left(""), Column::left(""), Column::left("").room(Room::Flexible)];
        let table = Table { columns, rows: rows.collect(), indent: 2 }.draw(reader.style);
        // Columns without headings leave an empty line above them.
        out.extend(table.split_inclusive('\n').filter(|line| !line.trim().is_empty()));
        out.push('\n');
    }
    for faint in &listing.faint {
        out.push_str(&format!("{}\n", reader.style.paint(Ink::Yellow, faint)));
    }
    out
}

/// For programs.
pub fn json(listing: &Listing) -> Value {
    let mut whole = json!({"version": 1, "kind": "theme", "name": listing.name});
    for group in &listing.groups {
        let key = group.word.trim_start_matches("theme-");
        let lines = group.lines.iter().map(|line| {
            let value = if line.value.is_empty() { Value::Null } else { json!(line.value) };
            json!({"name": line.name, "value": value, "shows": line.shows, "own": line.own})
        });
        whole[key] = lines.collect();
    }
    whole["faint"] = json!(listing.faint);
    whole
}
