//! A completion as the editor shows it.

use crate::base::span::Span;

/// Something that may be written at the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub sort: OfferSort,
    /// What the list shows.
    pub label: String,
    /// A few words beside it.
    pub detail: String,
    /// Help in markdown.
    pub help: String,
    /// What is written in the place of `replace`.
    pub insert: String,
    /// `insert` with stops for the tab key, where that says more.
    pub snippet: Option<String>,
    pub replace: Span,
    /// What typed letters are compared with, where that is not the label.
    pub filter: Option<String>,
}

/// What an offer is, for its icon and its order: what is missing comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfferSort {
    MissingKey,
    Key,
    Value,
    Person,
    Reference,
}

/// A text as a piece of a snippet: its signs mean nothing there.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '$' | '}' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// The words of a choice in a snippet, which end at commas and bars too.
pub fn choice(word: &str) -> String {
    escaped(word).replace(',', "\\,").replace('|', "\\|")
}
