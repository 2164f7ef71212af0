//! A document in the making: what became a field, what is text, and what is kept below because it did not stay as it was.

use crate::base::path::TreePath;
use crate::exchange::{Cell, body};
use crate::syntax::yaml::write::{self, Yaml};

/// What became of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing yet: it is kept in the text.
    Open,
    /// It stands in this field, letter by letter.
    Kept(String),
    /// It became this field, and its own words are kept in the text.
    Changed(String),
    /// It was meant for this field and does not fit: it is kept in the text.
    Refused(String),
    /// It is the text.
    Text,
    /// Nobody wants to keep it.
    LeftOut,
}

/// A field with the cells that it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// `due`, or `ice.impact`.
    pub target: String,
    pub value: Yaml,
    pub cells: Vec<usize>,
}

/// A new document.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Where it stood in the file it comes from.
    pub origin: String,
    pub id: String,
    pub path: TreePath,
    pub title: String,
    pub fields: Vec<Field>,
    pub cells: Vec<(Cell, State)>,
    pub text: Vec<String>,
    /// The text was written here once: it may speak to this program.
    pub is_ours: bool,
}

/// Words of the section that keeps what has no field.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    pub heading: String,
    pub name: String,
    pub value: String,
}

/// A longer value stands below the table, as a quotation.
const CELL_MAX: usize = 160;

impl Draft {
    /// The file.
    pub fn document(&self, labels: &Labels) -> String {
        let mut out = String::from("---\n");
        for (key, value) in self.front() {
            out.push_str(&write::entry(&key, &value));
        }
        out.push_str("---\n");
        let kept = if self.is_ours { body::own } else { body::kept };
        let text: Vec<String> = self.text.iter().map(|text| kept(text)).filter(|text| !text.is_empty()).collect();
        if !text.is_empty() {
            out.push_str(&format!("\n{}\n", text.join("\n\n")));
        }
        out + &self.below(labels)
    }

    /// The fields, parts of one field together.
    pub fn front(&self) -> Vec<(String, Yaml)> {
        let mut front: Vec<(String, Yaml)> = Vec::new();
        for field in &self.fields {
            let Some((head, part)) = field.target.split_once('.') else {
                front.push((field.target.clone(), field.value.clone()));
                continue;
            };
            let part = (part.to_owned(), field.value.clone());
            match front.iter_mut().find(|(key, _)| key == head) {
                Some((_, Yaml::Map(parts))) => parts.push(part),
                _ => front.push((head.to_owned(), Yaml::Map(vec![part]))),
            }
        }
        front
    }

    /// What is kept below the text.
    fn below(&self, labels: &Labels) -> String {
        let left =
            self.cells.iter().filter(|(_, state)| matches!(state, State::Open | State::Changed(_) | State::Refused(_)));
        let is_short = |cell: &Cell| !cell.value.trim().contains('\n') && cell.value.chars().count() <= CELL_MAX;
        let (short, long): (Vec<&Cell>, Vec<&Cell>) = left.map(|(cell, _)| cell).partition(|cell| is_short(cell));
        if short.is_empty() && long.is_empty() {
            return String::new();
        }
        let mut out = format!("\n## {}\n", labels.heading);
        if !short.is_empty() {
            out.push_str(&format!("\n| {} | {} |\n|---|---|\n", labels.name, labels.value));
            for cell in short {
                out.push_str(&format!("| {} | {} |\n", body::cell(&cell.column), body::cell(cell.value.trim())));
            }
        }
        for cell in long {
            out.push_str(&format!("\n### {}\n\n{}\n", body::escaped(&cell.column), body::quoted(&cell.value)));
        }
        out
    }

    /// Takes a field out that a check refused, at `path` (`ice.impact`, `tags[2]`); its cells go below. Gives whether there
    /// was one.
    pub fn refuse(&mut self, path: &str) -> bool {
        let bare = |target: &str| {
            path.strip_prefix(target).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let is_meant =
            |target: &str| bare(target) || target.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'));
        let mut cells = Vec::new();
        let before = self.fields.len();
        let mut refused = Vec::new();
        self.fields.retain_mut(|field| {
            if field.target == "title" || !is_meant(&field.target) {
                return true;
            }
            if let Some(at) = item(&field.target, path)
                && let Yaml::List(items) = &mut field.value
                && items.len() > 1
                && items.len() == field.cells.len()
                && at < items.len()
            {
                items.remove(at);
                cells.push((field.cells.remove(at), field.target.clone()));
                return true;
            }
            cells.extend(field.cells.iter().map(|cell| (*cell, field.target.clone())));
            refused.push((field.target.clone(), field.value.clone(), field.cells.is_empty()));
            false
        });
        let taken = before != self.fields.len() || !cells.is_empty();
        for (at, target) in cells {
            self.cells[at].1 = State::Refused(target);
        }
        // What came without a cell (an export of ours) is kept as it would have stood.
        for (target, value, _) in refused.into_iter().filter(|(_, _, is_bare)| *is_bare) {
            let written = write::entry(&target, &value);
            let value = written.trim_end().strip_prefix(&format!("{target}:")).unwrap_or(&written).trim().to_owned();
            self.cells.push((Cell { column: target.clone(), value }, State::Refused(target)));
        }
        taken
    }

    /// Cells that were meant for a field and do not fit.
    pub fn refused(&self) -> impl Iterator<Item = (&Cell, &str)> {
        self.cells.iter().filter_map(|(cell, state)| match state {
            State::Refused(target) => Some((cell, target.as_str())),
            _ => None,
        })
    }
}

/// The item of a list that a path means: `tags[2]`.
fn item(target: &str, path: &str) -> Option<usize> {
    path.strip_prefix(target)?.strip_prefix('[')?.split_once(']')?.0.parse().ok()
}
