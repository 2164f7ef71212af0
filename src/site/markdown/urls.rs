//! Bare addresses in running text: people paste them, and a reader wants to follow them.

use std::ops::Range;

/// The bare web addresses in `text`, in order.
pub fn urls(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find("://").map(|at| from + at) {
        let after = at + "://".len();
        let start = ["https", "http"].iter().find_map(|scheme| {
            let start = at.checked_sub(scheme.len())?;
            let is_scheme = text.get(start..at).is_some_and(|found| found.eq_ignore_ascii_case(scheme));
            let is_word = text.get(..start).is_some_and(|before| !before.ends_with(char::is_alphanumeric));
            (is_scheme && is_word).then_some(start)
        });
        from = after;
        if let Some(start) = start {
            let end = after + len(&text[after..]);
            if text[after..end].starts_with(char::is_alphanumeric) {
                found.push(start..end);
                from = end;
            }
        }
    }
    found
}

/// How much of `rest` belongs to the address: up to a space or a quotation mark, without the punctuation of the sentence
/// around it.
fn len(rest: &str) -> usize {
    let is_end = |char: char| char.is_whitespace() || char.is_control() || "<>\"“”«»„‚‘…。、）】」".contains(char);
    let mut url = &rest[..rest.find(is_end).unwrap_or(rest.len())];
    // A bracket at the end belongs to the address when it was opened in it, as in many encyclopaedias.
    let open = url.matches('(').count();
    let mut close = url.matches(')').count();
    while let Some(last) = url.chars().next_back() {
        let is_loose = match last {
            ')' => close > open,
            _ => ".,:;!?*_~'’]|".contains(last),
        };
        if !is_loose {
            break;
        }
        close -= usize::from(last == ')');
        url = &url[..url.len() - last.len_utf8()];
    }
    url.len()
}
