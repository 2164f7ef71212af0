//! Any text as plain words of GitHub's markdown.
//!
//! A title may hold markup, HTML, a link, a table's border or the name of somebody who would be notified. Here every sign
//! that could mean something is escaped, so that what a file says can only be read.

use crate::report::clean;

/// Joins nothing visible to a word, so that `@anna` calls nobody and `#12` links nowhere.
const JOINER: char = '\u{2060}';

/// One line of words.
pub fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in clean::line(text).chars() {
        if c.is_ascii_punctuation() && !matches!(c, ',' | ';' | '?' | '/' | '%' | '\'') {
            out.push('\\');
        }
        out.push(c);
        if matches!(c, '@' | '#') {
            out.push(JOINER);
        }
    }
    out
}

/// One line of a sentence of ours, in which values stand between backticks. A value that holds a backtick itself ends
/// early and is still only read.
pub fn sentence(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let is_paired = parts.len() % 2 == 1;
    let part = |(at, part): (usize, &&str)| match at % 2 {
        1 if is_paired => code(part),
        1 => words("`") + &words(part),
        _ if at > 0 && !is_paired => words("`") + &words(part),
        _ => words(part),
    };
    parts.iter().enumerate().map(part).collect()
}

/// Words as they stand in a file.
pub fn code(text: &str) -> String {
    format!("<code>{}</code>", words(text))
}
