//! Footnotes: raised numbers in the text, and the notes at its end.
//!
//! Their ids are numbers, never the author's names, and hold a `:`, which no heading's anchor can hold.

use crate::site::markdown::out::escape;
use crate::site::markdown::plan::note_name;
use crate::site::markdown::write::{Writer, fill};

/// More ways back than this help nobody.
const BACKLINKS: usize = 20;

/// What was written of the notes so far.
pub struct Notes {
    /// Per note: its number in the order of the text, and how often it was named.
    seen: Vec<Seen>,
    /// The notes in the order of their numbers.
    order: Vec<usize>,
    /// The note that is being written, until its ways back are.
    current: Option<usize>,
}

#[derive(Clone, Default)]
struct Seen {
    number: Option<usize>,
    references: usize,
}

impl Notes {
    pub fn new(count: usize) -> Notes {
        Notes { seen: vec![Seen::default(); count], order: Vec::new(), current: None }
    }

    fn number(&mut self, note: usize) -> usize {
        let number = self.seen[note].number.unwrap_or(self.order.len() + 1);
        if self.seen[note].number.replace(number).is_none() {
            self.order.push(note);
        }
        number
    }
}

impl Writer<'_> {
    /// The raised number of a note.
    pub fn reference(&mut self, name: &str) {
        let Some(note) = self.plan.note_names.get(&note_name(name)).copied() else {
            return self.out.put(|out| {
                out.push_str("[^");
                escape(out, name);
                out.push(']');
            });
        };
        let number = self.notes.number(note);
        if self.links > 0 {
            return self.out.put(|out| out.push_str(&format!("<sup>{number}</sup>")));
        }
        let seen = &mut self.notes.seen[note];
        seen.references += 1;
        let own = reference_id(number, seen.references);
        let (prefix, label) = (self.body.options.prefix, &self.body.labels.footnote);
        self.out.put(|out| {
            out.push_str("<sup class=\"footnote\"><a id=\"");
            escape(out, prefix);
            out.push_str(&own);
            out.push_str("\" href=\"#");
            escape(out, prefix);
            out.push_str(&format!("fn:{number}\" role=\"doc-noteref\" aria-label=\""));
            fill(out, label, &number.to_string());
            out.push_str(&format!("\">{number}</a></sup>"));
        });
    }

    /// The notes, in the order in which the text names them. A note that nothing names is shown too: what somebody wrote
    /// does not vanish.
    pub fn write_notes(&mut self) {
        if self.plan.notes.is_empty() {
            return;
        }
        let label = &self.body.labels.footnotes;
        self.out.begin("</ol>\n</section>\n", |out| {
            out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
            escape(out, label);
            out.push_str("\">\n<ol>\n");
        });
        let mut written = 0;
        let mut unnamed = 0;
        while !self.out.is_full && written < self.plan.notes.len() {
            // Notes may name further notes, which so join the order while it is written.
            if written == self.notes.order.len() {
                while self.notes.seen.get(unnamed).is_some_and(|seen| seen.number.is_some()) {
                    unnamed += 1;
                }
                self.notes.number(unnamed);
            }
            self.write_note(self.notes.order[written], written + 1);
            written += 1;
        }
        self.out.end();
    }

    fn write_note(&mut self, note: usize, number: usize) {
        let prefix = self.body.options.prefix;
        self.out.begin("</li>\n", |out| {
            out.push_str("<li id=\"");
            escape(out, prefix);
            out.push_str(&format!("fn:{number}\">"));
        });
        self.notes.current = Some(note);
        let plan = self.plan;
        self.steps(plan.notes[note].start, plan.notes[note].end);
        self.write_backlinks(plan.notes[note].end);
        self.out.end();
    }

    /// The ways back from the note that ends at this step, if one does.
    pub fn write_backlinks(&mut self, end: usize) {
        let Some(note) = self.notes.current.take_if(|note| self.plan.notes[*note].end == end) else { return };
        let seen = self.notes.seen[note].clone();
        let Some(number) = seen.number else { return };
        let (prefix, label) = (self.body.options.prefix, &self.body.labels.back);
        for reference in 1..=seen.references.min(BACKLINKS) {
            self.out.put(|out| {
                out.push_str(" <a class=\"back\" href=\"#");
                escape(out, prefix);
                out.push_str(&reference_id(number, reference));
                out.push_str("\" role=\"doc-backlink\" aria-label=\"");
                escape(out, label);
                out.push_str("\">↩</a>");
            });
        }
    }
}

fn reference_id(number: usize, reference: usize) -> String {
    match reference {
        1 => format!("fnref:{number}"),
        _ => format!("fnref:{number}:{reference}"),
    }
}
