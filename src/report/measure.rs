//! How wide a text stands in a terminal, and texts made to fit.
//!
//! A Cyrillic letter is one column in two bytes, an emoji two columns in four or more: counting anything but columns
//! leaves tables crooked.

use unicode_width::UnicodeWidthStr;

/// Columns that `text` takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` in at most `columns`, with an ellipsis for what was cut.
pub fn cut(text: &str, columns: usize) -> String {
    // A text with no more bytes than columns fits: no character is wider than its bytes.
    if text.len() <= columns || (text.len() <= 64 * columns && width(text) <= columns) {
        return text.to_owned();
    }
    if columns == 0 {
        return String::new();
    }
    let head = &text[..prefix(text, columns - 1)];
    // A joiner whose second half was cut away would draw the ellipsis into the picture.
    format!("{}…", head.trim_end_matches(['\u{200d}', ' ']))
}

/// The length in bytes of the longest beginning of `text` that fits into `columns`. Accents that hang on a letter are
/// kept with it, but no more than a few: a thousand of them on one letter are no letter.
fn prefix(text: &str, columns: usize) -> usize {
    const BYTES_A_COLUMN: usize = 32;
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let next = at + c.len_utf8();
        if next > (columns + 1) * BYTES_A_COLUMN || width(&text[..next]) > columns {
            break;
        }
        end = next;
    }
    end
}

/// `text` filled with spaces behind up to `columns`.
pub fn left(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// `text` broken between words into lines of at most `columns`; its own line breaks and their indents stay. A word that
/// is longer than a line keeps its own line: cutting an address helps nobody.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let indent = &paragraph[..paragraph.len() - paragraph.trim_start_matches(' ').len()];
        let mut line = indent.to_owned();
        let mut filled = false;
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            if filled && width(&line) + 1 + width(word) > columns {
                lines.push(std::mem::replace(&mut line, indent.to_owned()));
                filled = false;
            }
            if filled {
                line.push(' ');
            }
            line.push_str(word);
            filled = true;
        }
        lines.push(if filled { line } else { String::new() });
    }
    lines
}

/// `text` wrapped to `columns`, with `first` before its first line and as many spaces before the others.
pub fn hang(first: &str, text: &str, columns: usize) -> String {
    let indent = width(first);
    let lines = wrap(text, columns.saturating_sub(indent).max(20));
    let placed = lines.iter().enumerate().map(|(at, line)| match (at, line.is_empty()) {
        (0, _) => format!("{first}{line}"),
        (_, true) => String::new(),
        (_, false) => format!("{}{line}", " ".repeat(indent)),
    });
    placed.collect::<Vec<_>>().join("\n")
}
