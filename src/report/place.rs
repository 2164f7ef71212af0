//! Byte ranges turned into the lines and columns that people and other tools count.
//!
//! A file is looked up and scanned once, however many findings it has; a range that lies beyond its file's end (the file
//! may have changed since) is moved to the end instead of failing.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::path::TreePath;
use crate::base::span::{Lines, Place, Position};
use crate::model::workspace::Workspace;
use serde_json::{Map, Value, json};

/// Gives the text of a file, when there is one.
pub type Lookup<'a> = &'a dyn Fn(&TreePath) -> Option<Arc<str>>;

/// The texts of the files that some places stand in.
pub struct Texts(BTreeMap<TreePath, Arc<str>>);

/// The line starts of those texts.
pub struct Places<'a>(BTreeMap<&'a TreePath, Lines<'a>>);

impl Texts {
    pub fn of<'p>(places: impl Iterator<Item = &'p Place>, lookup: Lookup) -> Texts {
        let mut texts = BTreeMap::new();
        for place in places {
            if !texts.contains_key(&place.path)
                && let Some(text) = lookup(&place.path)
            {
                texts.insert(place.path.clone(), text);
            }
        }
        Texts(texts)
    }

    pub fn get(&self, path: &TreePath) -> Option<&str> {
        self.0.get(path).map(|text| &**text)
    }

    pub fn places(&self) -> Places<'_> {
        Places(self.0.iter().map(|(path, text)| (path, Lines::new(text.as_bytes()))).collect())
    }
}

impl Places<'_> {
    /// Where the place begins; the first line of a file that could not be looked up.
    pub fn start(&self, place: &Place) -> Position {
        self.position(&place.path, place.span.start)
    }

    /// Where the place ends: the position after its last character.
    pub fn end(&self, place: &Place) -> Position {
        self.position(&place.path, place.span.end.max(place.span.start))
    }

    /// The same on the line where the place begins, for those who show one line: a longer place ends with its first line.
    pub fn line_end(&self, place: &Place) -> Position {
        let start = place.span.start as usize;
        let end = |lines: &Lines| (place.span.end as usize).min(lines.line_end(start)).max(start);
        self.0.get(&place.path).map_or_else(|| self.end(place), |lines| lines.position(end(lines)))
    }

    /// Start and end with columns counted in bytes.
    pub fn bytes(&self, place: &Place) -> (Position, Position) {
        let first = Position { line: 1, column: 1 };
        let (start, end) = (place.span.start, place.span.end.max(place.span.start));
        self.0
            .get(&place.path)
            .map_or((first, first), |lines| (lines.byte_position(start as usize), lines.byte_position(end as usize)))
    }

    fn position(&self, path: &TreePath, offset: u32) -> Position {
        self.0.get(path).map_or(Position { line: 1, column: 1 }, |lines| lines.position(offset as usize))
    }

    /// `file`, `line`, `column`, `end_line`, `end_column`, as every JSON of ours spells them.
    pub fn json(&self, place: &Place) -> Map<String, Value> {
        let (start, end) = (self.start(place), self.end(place));
        let mut map = Map::new();
        map.insert("file".into(), json!(place.path.as_str()));
        map.insert("line".into(), json!(start.line));
        map.insert("column".into(), json!(start.column));
        map.insert("end_line".into(), json!(end.line));
        map.insert("end_column".into(), json!(end.column));
        map
    }
}

/// The line of a place in a document of the workspace; 1 when the file is none (registers in YAML).
pub fn line(workspace: &Workspace, place: &Place) -> usize {
    let document = workspace.document_of(&place.path).map(|ix| workspace.document(ix));
    document.map_or(1, |document| Lines::new(document.text.as_bytes()).position(place.span.start as usize).line)
}
