//! Which column becomes what: a mapping, read from YAML, with one that comes along for each tool.
//!
//! The mapping that comes along is a file like anybody's own, so that printing it and changing a line is all that somebody
//! needs who keeps other things in other columns.

use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::exchange::Tool;
use crate::exchange::dates::Order;
use crate::model::node::{Entry, Node, NodeKind};
use crate::syntax::near;
use crate::syntax::yaml;

/// What becomes what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    pub kind: Option<String>,
    /// Columns that tell one item from another, in the other tool.
    pub key: Vec<String>,
    /// Columns with the address where it stood.
    pub address: Vec<String>,
    /// The address made of the key, where no column has it: `https://acme.example/browse/{key}`.
    pub browse: Option<String>,
    /// Columns that say how far it is.
    pub status: Vec<String>,
    /// What they say → a stage or a status of ours.
    pub words: Vec<(String, String)>,
    /// A field, or `field.part`, and the columns that it may come from, the first one first.
    pub fields: Vec<(String, Vec<String>)>,
    /// Columns that become the text of the document.
    pub text: Vec<String>,
    /// Columns that nobody wants to keep.
    pub leave_out: Vec<String>,
    pub order: Option<Order>,
}

const KEYS: [&str; 10] =
    ["version", "kind", "key", "address", "browse", "status", "fields", "text", "leave_out", "dates"];

/// The mapping that comes along with a tool, as it is written.
pub fn standard(tool: Tool) -> &'static str {
    match tool {
        Tool::Csv => include_str!("maps/csv.yaml"),
        Tool::Jira => include_str!("maps/jira.yaml"),
        Tool::GithubProjects => include_str!("maps/github-projects.yaml"),
        Tool::BacklogMd => include_str!("maps/backlog-md.yaml"),
        Tool::Json => include_str!("maps/json.yaml"),
    }
}

/// Reads a mapping; what is wrong with it, with the line, where something is.
pub fn read(text: &str) -> Result<Mapping, Text> {
    let Some(path) = TreePath::new("map.yaml") else { return Ok(Mapping::default()) };
    let read = yaml::parse(&path, text, 0..text.len());
    if let Some(first) = read.diagnostics.first() {
        let args = vec![("line", line(text, first.place.span.start).into()), ("reason", first.message.clone().into())];
        return Err(Text::with("import-map-broken", args));
    }
    let mut mapping = Mapping::default();
    let Some(root) = read.root else { return Ok(mapping) };
    for entry in root.entries() {
        take(&mut mapping, entry, text)?;
    }
    Ok(mapping)
}

fn take(mapping: &mut Mapping, entry: &Entry, text: &str) -> Result<(), Text> {
    let value = &entry.value;
    match &*entry.key {
        "version" => {}
        "kind" => mapping.kind = value.text().map(str::to_owned),
        "key" => mapping.key = words(entry, text)?,
        "address" => mapping.address = words(entry, text)?,
        "browse" => mapping.browse = value.text().map(str::to_owned),
        "text" => mapping.text = words(entry, text)?,
        "leave_out" => mapping.leave_out = words(entry, text)?,
        "dates" => {
            mapping.order = match value.text() {
                Some("day-first") => Some(Order::DayFirst),
                Some("month-first") => Some(Order::MonthFirst),
                None if value.is_null() => None,
                _ => return Err(wrong(entry, text, "day-first, month-first")),
            }
        }
        "status" => {
            for entry in map(entry, text)? {
                match &*entry.key {
                    "columns" => mapping.status = words(entry, text)?,
                    "words" => {
                        for entry in map(entry, text)? {
                            let meant = entry.value.text().ok_or_else(|| wrong(entry, text, "…"))?;
                            mapping.words.push((entry.key.to_string(), meant.to_owned()));
                        }
                    }
                    _ => return Err(unknown(entry, text, &["columns", "words"])),
                }
            }
        }
        "fields" => {
            for entry in map(entry, text)? {
                mapping.fields.push((entry.key.to_string(), words(entry, text)?));
            }
        }
        _ => return Err(unknown(entry, text, &KEYS)),
    }
    Ok(())
}

/// A list of names; a single one serves.
fn words(entry: &Entry, text: &str) -> Result<Vec<String>, Text> {
    match &entry.value.kind {
        NodeKind::Null => Ok(Vec::new()),
        NodeKind::Scalar(scalar) => Ok(vec![scalar.text.to_string()]),
        NodeKind::List(items) => {
            let name = |item: &Node| item.text().map(str::to_owned).ok_or_else(|| wrong(entry, text, "[…, …]"));
            items.iter().map(name).collect()
        }
        _ => Err(wrong(entry, text, "[…, …]")),
    }
}

fn map<'n>(entry: &'n Entry, text: &str) -> Result<&'n [Entry], Text> {
    match &entry.value.kind {
        NodeKind::Map(entries) => Ok(entries),
        NodeKind::Null => Ok(&[]),
        _ => Err(wrong(entry, text, "…: …")),
    }
}

fn wrong(entry: &Entry, text: &str, wanted: &str) -> Text {
    let args = vec![
        ("line", line(text, entry.value.span.start).into()),
        ("key", (&*entry.key).into()),
        ("wanted", wanted.into()),
    ];
    Text::with("import-map-value", args)
}

fn unknown(entry: &Entry, text: &str, known: &[&str]) -> Text {
    let args = vec![
        ("line", line(text, entry.key_span.start).into()),
        ("key", (&*entry.key).into()),
        ("nearest", near::nearest(&entry.key, known.iter().copied()).unwrap_or(known[0]).into()),
        ("known", known.join(", ").into()),
    ];
    Text::with("import-map-unknown", args)
}

fn line(text: &str, at: u32) -> String {
    let before = text.get(..at as usize).unwrap_or(text);
    (before.matches('\n').count() + 1).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::catalogue::Catalogue;

    fn said(text: &str) -> String {
        read(text).map_or_else(|why| Catalogue::new("en").say(&why), |mapping| format!("{mapping:?}"))
    }

    #[test]
    fn every_mapping_that_comes_along_can_be_read() {
        for tool in [Tool::Csv, Tool::Jira, Tool::GithubProjects, Tool::BacklogMd, Tool::Json] {
            let mapping = read(standard(tool)).unwrap_or_else(|_| panic!("{tool:?}"));
            assert!(mapping.fields.iter().any(|(field, _)| field == "title"), "{tool:?}");
        }
    }

    #[test]
    fn mistakes_are_told_with_their_line() {
        assert!(
            said("version: 1\nfeilds:\n  title: [Name]\n").starts_with("line 2: there is no “feilds” in a mapping")
        );
        assert!(said("fields: [a]\n").starts_with("line 1: “fields” should look like"));
        assert!(said("fields:\n  title: \"a\n").starts_with("line "));
        assert_eq!(read("").unwrap(), Mapping::default());
    }
}
