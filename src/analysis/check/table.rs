//! Live tables in bodies: whether what they ask for exists.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::{Place, Span};
use crate::model::document::Document;
use crate::model::playbook::Playbook;
use crate::model::rule;
use crate::syntax::markdown::table::{inline, read};

/// What is wrong with the tables of a document.
pub fn tables(document: &Document, playbook: &Playbook) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (span, stands_alone) in &document.tables {
        let comment = document.text.get(span.range()).unwrap_or("");
        let mut slips = read(comment, playbook).1;
        if !stands_alone {
            slips.insert(0, inline(comment));
        }
        for slip in slips {
            let span = Span::new(slip.range.start, slip.range.end).shift(span.start as usize);
            let place = Place { path: document.path.clone(), span };
            found.push(Diagnostic::worded(&rule::BAD_TABLE, slip.message, place, slip.args));
        }
    }
    found
}
