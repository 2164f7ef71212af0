//! Where a field that is missing goes, and what stands there at first.

use crate::base::span::Span;
use crate::editor::View;
use crate::model::kind::{Field, Kind, PERSON, Shape};
use crate::syntax::front_matter::{self, Split};
use crate::syntax::yaml;

/// A value to begin with: the one person who holds the role, today, else the playbook's example.
pub fn example(view: &View<'_>, field: &Field) -> Option<String> {
    match &field.shape {
        Shape::Person { role: Some(role) } => {
            let mut holders = view.workspace.of_kind(PERSON).filter(|(_, person)| person.has_role(role));
            match (holders.next(), holders.next()) {
                (Some((_, one)), None) => Some(one.id.to_string()),
                _ => None,
            }
        }
        Shape::Date => Some(view.workspace.today.to_string()),
        _ => field.example.as_ref().map(|example| example.to_string()).filter(|example| !example.contains('\n')),
    }
}

/// Where a new line for `field` goes so that keys stand in the playbook's order: behind the last key that comes before
/// it, else in front of the first. The offset is the start of a line.
pub fn line_for(view: &View<'_>, kind: &Kind, field: &str) -> Option<usize> {
    let Split::Found { yaml: span, .. } = front_matter::split(view.text) else { return None };
    let root = yaml::parse(view.path, view.text, span.range()).root;
    let place = |key: &str| kind.fields.iter().position(|field| *field.id == *key);
    let own = place(field)?;
    let entries = root.as_ref().map_or(&[][..], |root| root.entries());
    let before = entries.iter().filter(|entry| place(&entry.key).is_some_and(|at| at < own));
    let after = before.map(|entry| entry.value.span.end.max(entry.key_span.end) as usize).max();
    Some(match after {
        Some(end) => next_line(view.text, end).min(span.end as usize),
        None => span.start as usize,
    })
}

/// The start of the line behind the one that holds `offset`. An offset behind a line break belongs to the line before it:
/// a text of several lines ends with its own.
pub fn next_line(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    let ends_line = offset > 0 && text.as_bytes().get(offset - 1) == Some(&b'\n');
    let from = if ends_line { offset - 1 } else { offset };
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    rest.iter().position(|byte| *byte == b'\n').map_or(text.len(), |at| from + at + 1)
}

/// The end of the front matter: where a comment for the whole document goes.
pub fn end_of_fields(text: &str) -> Option<Span> {
    match front_matter::split(text) {
        Split::Found { yaml, .. } => Some(Span::new(yaml.end as usize, yaml.end as usize)),
        _ => None,
    }
}

/// How lines of this text end.
pub fn line_break(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}
