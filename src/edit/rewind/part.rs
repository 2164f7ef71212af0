//! A part of a file that was written on one day, and the file as it was before.

use jiff::civil::Date;

use crate::base::span::Span;
use crate::base::text::Str;
use crate::edit::patch::Edit;

/// A part and what it is made of.
#[derive(Clone, Debug)]
pub struct Part {
    /// What is taken out while the part is not there: the value with its key, or whole lines.
    pub span: Span,
    pub seam: Seam,
    pub day: Date,
    /// The person who wrote it; `None`: whoever looks after the file.
    pub author: Option<Str>,
    pub what: What,
    /// The number of the page that a value names.
    pub names: Option<usize>,
    pub parts: Vec<Part>,
}

/// How a part hangs together with its neighbours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seam {
    /// It has lines of its own.
    Lines,
    /// A comma stands between it and the next one.
    Comma,
    /// It was always there; before its day it read like this.
    Before(String),
}

/// What a part is, for the message of the change that brought it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Field(Str),
    /// A stage was entered, for this reason.
    Stage(usize, Option<Str>),
    Status(Str),
    /// Something planned is done.
    Done,
    /// Something planned was measured.
    Measured,
    /// A date was set anew.
    Renewed,
    Body,
}

impl Part {
    /// No part of a part is older than the whole.
    pub fn settle(&mut self) {
        for part in &mut self.parts {
            part.day = part.day.max(self.day);
            part.settle();
        }
    }

    /// The part and all that it is made of.
    pub fn walk<'p>(&'p self, visit: &mut dyn FnMut(&'p Part)) {
        visit(self);
        for part in &self.parts {
            part.walk(visit);
        }
    }
}

/// The edits that take out every part which `there` does not name.
pub fn cuts(parts: &[Part], there: &dyn Fn(&Part) -> bool, edits: &mut Vec<Edit>) {
    for (at, part) in parts.iter().enumerate() {
        if there(part) {
            cuts(&part.parts, there, edits);
            continue;
        }
        match &part.seam {
            Seam::Lines => edits.push(Edit::cut(part.span)),
            Seam::Before(text) => edits.push(Edit { span: part.span, with: text.clone() }),
            Seam::Comma => edits.push(Edit::cut(between(parts, at, there))),
        }
    }
}

/// A part together with the comma that goes with it: the one behind it, or, where nothing is left behind it, the one before.
fn between(parts: &[Part], at: usize, there: &dyn Fn(&Part) -> bool) -> Span {
    let span = parts[at].span;
    match parts.get(at + 1) {
        Some(next) if parts[at + 1..].iter().any(there) => Span { start: span.start, end: next.span.start },
        _ if at > 0 => Span { start: parts[at - 1].span.end, end: span.end },
        _ => span,
    }
}

/// The whole lines from `start` on, up to `next` or the end of the line on which `end` lies.
pub fn lines(text: &str, (start, end): (u32, u32), next: Option<u32>) -> Span {
    let line_start = |at: usize| text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let line_end =
        |at: usize| text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |newline| at + newline + 1);
    let end = next.map_or_else(|| line_end(end as usize), |next| line_start(next as usize));
    Span::new(line_start(start as usize), end)
}
