//! Which section of a kind a heading names, in any language of the playbook.
//!
//! Exists so that the check that asks for a section and the page that shows it mean the same one.

use crate::model::kind::Section;

/// Whether a heading's text names the section, in any language, without regard to case and closing punctuation.
pub fn names(section: &Section, text: &str) -> bool {
    let folded = fold(text);
    names_of(section).any(|name| fold(name) == folded)
}

/// The headings that mean a section.
pub fn names_of(section: &Section) -> impl Iterator<Item = &str> {
    section.name.iter().map(|(_, name)| name).chain(section.aliases.iter().map(|alias| &**alias))
}

/// A heading as headings are compared.
pub fn fold(text: &str) -> String {
    let trimmed = text.trim().trim_end_matches([':', '.', '?', '!']).trim_end();
    trimmed.to_lowercase().replace('ё', "е").replace(['’', 'ʼ'], "'")
}
