//! Makes text from files harmless for a terminal.
//!
//! A title may hold an escape sequence that recolours, hides or renames the reader's window, or marks that turn the order
//! of letters around. Everything from a file passes here before it is drawn; nothing else in this room knows escapes.

use std::borrow::Cow;

/// The visible stand-in of one character; one for one, so that columns stay what they are.
pub fn glyph(c: char) -> char {
    match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7f' => '␡',
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        '\u{2028}' | '\u{2029}' => ' ',
        other => other,
    }
}

/// One line: breaks and tabs become spaces.
pub fn line(text: &str) -> Cow<'_, str> {
    with(text, |c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { glyph(c) })
}

/// Several lines: breaks stay, tabs become spaces.
pub fn block(text: &str) -> Cow<'_, str> {
    with(text, |c| match c {
        '\n' => '\n',
        '\r' | '\t' => ' ',
        other => glyph(other),
    })
}

/// Most texts are clean already; only the others cost a copy.
fn with(text: &str, replace: impl Fn(char) -> char) -> Cow<'_, str> {
    if text.chars().all(|c| replace(c) == c) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(replace).collect())
}
