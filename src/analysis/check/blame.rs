//! Words in a retrospective that lay blame on somebody. Looked for only where the team asked for it.

use crate::analysis::check::reader::Reader;
use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::model::document::Document;
use crate::model::kind::Kind;
use crate::model::rule;

/// The report that turns the search on.
const REPORT: &str = "blame-words";

/// Says each place in the body where such a word stands.
pub fn words(reader: &mut Reader, document: &Document, kind: &Kind) {
    let playbook = reader.playbook;
    let is_asked = playbook.views.team.lessons.as_ref().is_some_and(|lessons| lessons.kind == kind.id);
    if !is_asked || !playbook.has_report(REPORT) {
        return;
    }
    let body = document.text.get(document.body..).unwrap_or("");
    let mut places: Vec<(usize, usize)> = Vec::new();
    for word in &playbook.blame {
        let wanted = word.to_lowercase();
        let mut at = 0;
        while let Some((start, end)) = find(body, &wanted, at) {
            places.push((start, end));
            at = end;
        }
    }
    places.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    let mut told = 0;
    for (start, end) in places {
        // "to blame" is said once, and not again as "blame".
        if start < told {
            continue;
        }
        told = end;
        let span = Span::new(document.body + start, document.body + end);
        let args = vec![("text", body[start..end].into())];
        reader.report(Diagnostic::new(&rule::BLAME, reader.place(span), args));
    }
}

/// Where `wanted`, in small letters, stands by itself in `text`, from byte `from` on.
fn find(text: &str, wanted: &str, from: usize) -> Option<(usize, usize)> {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let starts = text.get(from..)?.char_indices().map(|(at, _)| from + at);
    let mut starts = starts.filter(|at| !is_letter(text[..*at].chars().next_back()));
    starts.find_map(|start| {
        let end = end_of(&text[start..], wanted)?;
        (!is_letter(text[start + end..].chars().next())).then_some((start, start + end))
    })
}

/// How many bytes of `text` read as `wanted`, without regard to capitals.
fn end_of(text: &str, wanted: &str) -> Option<usize> {
    let mut left = wanted;
    for (at, letter) in text.char_indices() {
        if left.is_empty() {
            return Some(at);
        }
        for small in letter.to_lowercase() {
            left = left.strip_prefix(small)?;
        }
    }
    left.is_empty().then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_word_stands_by_itself_in_any_case() {
        assert_eq!(find("Nobody is blameless.", "blame", 0), None);
        assert_eq!(find("The Blame, again", "blame", 0), Some((4, 9)));
        assert_eq!(find("Это по Вине Олега", "по вине", 0), Some((7, 20)));
        assert_eq!(find("blame blame", "blame", 5), Some((6, 11)));
    }
}
