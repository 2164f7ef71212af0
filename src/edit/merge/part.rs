//! A merged text in parts: what is settled, and what both sides want differently.

use crate::edit::merge::Marks;
use crate::edit::merge::value::Value;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Ours,
    Theirs,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Text(String),
    /// Whole lines; a side that took them out has none.
    Conflict {
        ours: String,
        theirs: String,
    },
}

/// Parts, and what they say when each conflict is settled for one side.
#[derive(Clone, Debug)]
pub struct Woven {
    pub parts: Vec<Part>,
    pub ours: Value,
    pub theirs: Value,
}

impl Woven {
    pub fn value(&self, side: Side) -> &Value {
        match side {
            Side::Ours => &self.ours,
            Side::Theirs => &self.theirs,
        }
    }
}

/// The text with all conflicts settled for one side.
pub fn settled(parts: &[Part], side: Side) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Conflict { ours, theirs } => {
                line(&mut out, "\n");
                out.push_str(if side == Side::Ours { ours } else { theirs });
                line(&mut out, "\n");
            }
        }
    }
    out
}

/// The text with its conflicts marked as git marks them.
pub fn marked(parts: &[Part], marks: &Marks) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Conflict { ours, theirs } => {
                let end = if ours.contains("\r\n") || theirs.contains("\r\n") { "\r\n" } else { "\n" };
                line(&mut out, end);
                out.push_str(&format!("{} {}{end}", "<".repeat(marks.size), marks.ours));
                out.push_str(ours);
                line(&mut out, end);
                out.push_str(&format!("{}{end}", "=".repeat(marks.size)));
                out.push_str(theirs);
                line(&mut out, end);
                out.push_str(&format!("{} {}{end}", ">".repeat(marks.size), marks.theirs));
            }
        }
    }
    out
}

/// Ends the last line, if it is open.
fn line(out: &mut String, end: &str) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.push_str(end);
    }
}
