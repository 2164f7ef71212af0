//! How every finding about a score is made: about its document, with the document's id among its words.

use crate::analysis::rank::entry::Entry;
use crate::base::diagnostic::{Diagnostic, Rule};
use crate::base::span::{Place, Span};
use crate::base::text::Arg;

/// A finding of `rule` in the words of the message `words`, whose first argument is always the document's id.
pub fn about(entry: &Entry, rule: &Rule, words: &str, span: Span, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    let mut all = vec![("id", Arg::from(&entry.entity.id))];
    all.extend(args);
    Diagnostic::worded(rule, words, place(entry, span), all).about(&entry.entity.id)
}

pub fn place(entry: &Entry, span: Span) -> Place {
    Place { path: entry.entity.path.clone(), span }
}
