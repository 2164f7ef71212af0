//! The body: which of the kind's sections are there and have text, and what a template left behind.

use crate::analysis::check::reader::Reader;
use crate::base::diagnostic::Diagnostic;
use crate::base::text::Str;
use crate::model::document::Document;
use crate::model::kind::{Kind, Section};
use crate::model::rule;

/// Ids of the sections that have text. A heading counts in any language of the playbook.
pub fn sections(reader: &mut Reader, document: &Document, kind: &Kind) -> Vec<Str> {
    for span in &document.placeholders {
        let args = vec![("text", reader.excerpt(*span).into())];
        reader.report(Diagnostic::new(&rule::PLACEHOLDER_LEFT, reader.place(*span), args));
    }
    let filled = |section: &&Section| {
        let headed = document.headings.iter().any(|heading| heading.filled && is_heading_of(section, &heading.text));
        headed || (section.lead && document.lead.is_some())
    };
    kind.sections.iter().filter(filled).map(|section| section.id.clone()).collect()
}

/// Whether a heading's text names the section, in any language, without regard to case and closing punctuation.
pub fn is_heading_of(section: &Section, text: &str) -> bool {
    let folded = fold(text);
    let names = section.name.iter().map(|(_, name)| name).chain(section.aliases.iter().map(|alias| &**alias));
    names.into_iter().any(|name| fold(name) == folded)
}

fn fold(text: &str) -> String {
    let trimmed = text.trim().trim_end_matches([':', '.', '?', '!']).trim_end();
    trimmed.to_lowercase().replace('ё', "е").replace(['’', 'ʼ'], "'")
}
