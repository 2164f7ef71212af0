//! What the tests of this room share: a workspace by hand, and reports read as a person sees them.

pub mod harbor;
mod hostile;
pub mod layout;
pub mod method;

use crate::report::reader::Reader;
use crate::report::style::Style;
use crate::words::catalogue::Catalogue;

/// What a report says in English on a plain terminal of this width.
pub fn read(width: usize, report: impl FnOnce(&Reader) -> String) -> String {
    read_in("en", &Style::plain(width), report)
}

pub fn read_in(lang: &str, style: &Style, report: impl FnOnce(&Reader) -> String) -> String {
    report(&Reader { words: &Catalogue::new(lang), style })
}

/// Fails with both texts where they differ. The expected text begins with a line break for the eye.
#[track_caller]
pub fn same(said: &str, expected: &str) {
    let expected = expected.strip_prefix('\n').unwrap_or(expected);
    assert!(said == expected, "\n--- said ---\n{said}\n--- expected ---\n{expected}\n---");
}

/// No line is wider than the terminal.
#[track_caller]
pub fn fits(said: &str, width: usize) {
    for line in said.lines() {
        let wide = unicode_width::UnicodeWidthStr::width(line);
        assert!(wide <= width, "{wide} columns instead of {width}: {line}");
    }
}
