//! What makes a finding the same one tomorrow: its rule, the document, the field and the value that it is about.
//!
//! Lines move with every edit above them. A baseline, an alert on a forge and the "new in this proposal" of a review must
//! not, so none of them counts lines.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;

/// The longest value that is told apart, in characters: the rest of a paragraph says nothing more.
const LONGEST: usize = 80;

/// What two findings have in common when a person would call them one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Identity {
    pub code: String,
    /// The document's id, or the file where it has none.
    pub id: String,
    /// The field path without the numbers of list items, which move as lines do (`evidence[].date`), or `""`.
    pub field: String,
    /// What stands in the file where the finding points to: the first line of it.
    pub value: String,
}

impl Identity {
    /// The identity of a finding in a file with this text.
    pub fn of(finding: &Diagnostic, text: Option<&str>) -> Identity {
        Identity {
            code: finding.code.to_string(),
            id: finding.subject.as_deref().unwrap_or(finding.place.path.as_str()).to_owned(),
            field: without_numbers(&finding.path),
            value: text.map_or_else(String::new, |text| value(text, finding.place.span)),
        }
    }
}

/// The words at a span as one short line; nothing for a span that the text does not have.
fn value(text: &str, span: Span) -> String {
    let words = text.get(span.range()).unwrap_or_default();
    let line = words.trim().lines().next().unwrap_or_default();
    let clean = line.chars().map(|c| if c.is_control() { ' ' } else { c });
    clean.take(LONGEST).collect::<String>().trim().to_owned()
}

fn without_numbers(path: &str) -> String {
    let mut parts = path.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + "[" + part.trim_start_matches(|c: char| c.is_ascii_digit()))
}
