//! Files of other tools ↔ documents: what a tracker or a spreadsheet handed out, item by item, and what becomes of it here.
//!
//! Two steps that know nothing of each other. A reader for each format turns a file into items, which are columns with texts
//! in them; a plan turns items into documents by a mapping that people can change. Nothing is dropped on the way: what has no
//! field of its own, and what did not stay the same letter by letter, stands in a section at the end of the document.

mod adf;
pub mod backlog;
mod body;
mod convert;
mod csv;
mod dates;
pub mod draft;
mod encoding;
mod flat;
mod github;
mod jira;
mod json;
pub mod map;
pub mod plan;
mod wiki;

use crate::base::text::Text;
use serde_json::Value;

pub use draft::{Draft, State};
pub use encoding::text;

/// Where a file comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Csv,
    Jira,
    GithubProjects,
    BacklogMd,
    Json,
}

impl Tool {
    /// What people call it; the last part of the file's name where it is no tool.
    pub fn name(self, file: &str) -> &str {
        match self {
            Tool::Jira => "Jira",
            Tool::GithubProjects => "GitHub Projects",
            Tool::BacklogMd => "Backlog.md",
            Tool::Csv | Tool::Json => file.rsplit(['/', '\\']).next().unwrap_or(file),
        }
    }
}

/// One text of an item, under the name that it has there. A name may stand several times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub column: String,
    pub value: String,
}

/// A row, an issue, a task: what becomes a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// Where it stands in its file: a line, a number, a name.
    pub origin: String,
    pub cells: Vec<Cell>,
    /// What an export of ours says beside: values that have our shape already.
    pub own: Option<Own>,
    /// A text that is kept as it is.
    pub body: Option<String>,
    /// The other tool's texts are markdown already.
    pub is_markdown: bool,
}

/// A document as our own export gives it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Own {
    pub kind: String,
    pub id: String,
    pub fields: Vec<(String, Value)>,
}

impl Item {
    fn push(&mut self, column: &str, value: &str) {
        if !value.trim().is_empty() {
            self.cells.push(Cell { column: column.to_owned(), value: value.replace("\r\n", "\n").replace('\r', "\n") });
        }
    }
}

/// The items of a file, or why it cannot be read.
pub fn read(tool: Tool, bytes: &[u8]) -> Result<Vec<Item>, Text> {
    let text = text(bytes)?;
    let is_json = text.trim_start().starts_with(['{', '[']);
    let items = match tool {
        Tool::Json => json::items(text)?,
        Tool::Jira if is_json => jira::items(text)?,
        Tool::GithubProjects if is_json => github::items(text)?,
        Tool::Csv | Tool::Jira | Tool::GithubProjects => csv::items(text)?,
        Tool::BacklogMd => vec![backlog::item("", text)],
    };
    let items: Vec<Item> = items.into_iter().filter(|item| !item.cells.is_empty() || item.own.is_some()).collect();
    if items.is_empty() { Err(Text::message("import-empty")) } else { Ok(items) }
}
