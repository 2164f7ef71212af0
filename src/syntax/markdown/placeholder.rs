//! What a template left for its author to fill in: `<why it matters>`, `TODO`.

use std::ops::Range;

/// More than this many words in angle brackets are a text, not a hint.
const HINT_MAX: usize = 200;

/// Whether a whole tag, as markdown takes it, is a hint in angle brackets and no HTML: it has a space or a letter beyond
/// ASCII, as no tag without attributes has.
pub fn is_hint(tag: &str) -> bool {
    let Some(inside) = tag.strip_prefix('<').and_then(|tag| tag.strip_suffix('>')) else { return false };
    let is_sentence = inside.contains(char::is_whitespace) || !inside.is_ascii();
    let is_markup = inside.starts_with(['/', '!', '?']) || inside.ends_with('/') || inside.contains(['=', '"', '<']);
    let is_padded = inside.trim() != inside;
    is_sentence && !is_markup && !is_padded && !inside.eq_ignore_ascii_case("details open")
}

/// The hint that begins with the `<` at the start of `text`, when markdown does not take it for a tag: `<зачем это>`.
pub fn hint_len(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('<')?;
    let starts_well = inside.starts_with(|char: char| char.is_alphabetic() || char == '…');
    // On one line, and without anything that would make it more than plain words.
    let end = inside.bytes().take(HINT_MAX).position(|byte| matches!(byte, b'>' | b'<' | b'\n' | b'`'))?;
    let len = end + "<>".len();
    let hint = text.get(..len).filter(|_| starts_well)?;
    is_hint(hint).then_some(len)
}

/// All places in `text` where one of `words` stands as a word of its own, in order and without overlap. Whether such a
/// place is text or code is for the caller to say.
pub fn words(text: &str, words: &[&str]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for word in words {
        let Some(first) = word.chars().next() else { continue };
        // The first letters of such words are rare, and one character is found much faster than a word.
        let all = text.match_indices(first).filter(|(at, _)| text[*at..].starts_with(word));
        found.extend(all.map(|(at, _)| at..at + word.len()).filter(|range| stands_alone(text, range)));
    }
    if words.len() > 1 {
        found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        let mut end = 0;
        found.retain(|range| {
            range.start >= end && {
                end = range.end;
                true
            }
        });
    }
    found
}

/// A word touches no letter and no digit, and `???` is no part of `????`.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let parts = |neighbour: Option<char>, edge: Option<char>| {
        neighbour.is_none_or(|char| !char.is_alphanumeric() && char != '_' && Some(char) != edge)
    };
    let word = &text[range.clone()];
    parts(text[..range.start].chars().next_back(), word.chars().next())
        && parts(text[range.end..].chars().next(), word.chars().next_back())
}

/// Whether there is anything to read in `text`: a letter, a digit or a sign that means something alone.
pub fn says_something(text: &str) -> bool {
    let is_filler = |char: char| {
        char.is_whitespace()
            || matches!(char, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2010}'..='\u{2027}' | '\u{FEFF}' | '·')
    };
    text.chars().any(|char| char.is_alphanumeric() || !(char.is_ascii() || is_filler(char)))
}
