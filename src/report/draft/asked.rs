//! Questions of the last news that have no answer yet.
//!
//! A question is a paragraph or an item of a list under the heading for questions. It has its answer as soon as anything stands
//! behind its last question mark.

use crate::model::document::{Document, Heading};
use crate::model::entity::EntityIx;
use crate::model::kind::{Kind, Section};
use crate::model::workspace::Workspace;
use crate::syntax::heading;

/// Headings that mean questions in news that have no section of their own for them.
const OPEN: [&str; 4] = ["Open questions", "Открытые вопросы", "Otwarte pytania", "Questions ouvertes"];

/// The questions as they were written, without the mark of a list.
pub fn unanswered(workspace: &Workspace, ix: EntityIx, kind: &Kind, section: &str) -> Vec<String> {
    let Some(document) = workspace.entity(ix).document.map(|ix| workspace.document(ix)) else { return Vec::new() };
    let section = kind.sections.iter().find(|one| *one.id == *section);
    let means = |one: &&Heading| is_asking(section, &one.text);
    let texts = document.headings.iter().filter(means).filter_map(|one| part(document, one));
    texts.flat_map(blocks).filter(|block| is_open(block)).collect()
}

fn is_asking(section: Option<&Section>, text: &str) -> bool {
    let folded = heading::fold(text);
    section.is_some_and(|section| heading::names(section, text)) || OPEN.iter().any(|one| heading::fold(one) == folded)
}

/// The text below a heading, up to the next one.
fn part<'a>(document: &'a Document, own: &Heading) -> Option<&'a str> {
    let start = own.span.end as usize;
    let next = document.headings.iter().map(|one| one.span.start as usize).find(|at| *at >= start);
    document.text.get(start..next.unwrap_or(document.text.len()))
}

/// Paragraphs and items, each on one line.
fn blocks(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let trimmed = line.trim();
        let item = ["- ", "* ", "+ "].iter().find_map(|mark| trimmed.strip_prefix(mark));
        match (item, found.last_mut()) {
            _ if trimmed.is_empty() => open = false,
            (None, Some(last)) if open => {
                last.push(' ');
                last.push_str(trimmed);
            }
            _ => {
                let words = item.unwrap_or(trimmed);
                found.push(words.trim_start_matches("[ ] ").to_owned());
                open = true;
            }
        }
    }
    found
}

fn is_open(block: &str) -> bool {
    let end = block.trim_end_matches(|c: char| matches!(c, '*' | '_' | '"' | '”' | '»' | ')') || c.is_whitespace());
    end.ends_with(['?', '？']) && !block.starts_with("[x]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_open_until_something_stands_behind_it() {
        let text = "\n**Olga: Who answers at night?** Nobody. The articles do.\n\n**Hugo: What does it\ncost?**\n\n- How many?\n- When? In May.\n- [ ] Who pays?\n";
        let open: Vec<String> = blocks(text).into_iter().filter(|block| is_open(block)).collect();
        assert_eq!(open, ["**Hugo: What does it cost?**", "How many?", "Who pays?"]);
    }
}
