//! A rule's page for a terminal: its name, what it says, and its documentation with examples.

use crate::report::explain::{Explained, markdown};
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::{check, clean, measure};

/// The page of a rule; for a rule without one, its message, reason and help.
pub fn render(rule: &Explained, reader: &Reader) -> String {
    let name = clean::line(&format!("{} {}", rule.code, rule.slug)).into_owned();
    let level = reader.word(check::severity_word(rule.severity));
    let address = reader.style.rule_address(rule.code);
    let name = reader.style.link(address.as_deref(), &reader.style.paint(Ink::Strong, &name));
    let heading = format!("{name} ({level})\n");
    let page = markdown::render(&clean::block(rule.page), reader.style);
    if !page.is_empty() {
        return format!("{heading}\n{page}");
    }
    let parts = [(None, rule.message), (Some("check-reason"), rule.reason), (Some("check-help"), rule.help)];
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(id, text)| {
        let first = id.map_or_else(String::new, |id| format!("{}: ", reader.word(id)));
        measure::hang(&first, &clean::block(text), reader.style.width) + "\n"
    });
    heading + &parts.collect::<String>()
}
