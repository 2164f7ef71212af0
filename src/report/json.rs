//! JSON as text: indented, ended by a line break, and as harmless for a terminal as for a program.
//!
//! JSON itself escapes only the lowest control characters; the others and marks that turn the order of letters around
//! would pass through to whoever looks at the output. Inside strings they may be escaped, and nowhere else can they be.

use std::fmt::Write;

use crate::report::clean;
use serde_json::Value;

pub fn print(value: &Value) -> String {
    safe(&format!("{value:#}"))
}

/// The same on one line, for formats that have a value on each.
pub fn line(value: &Value) -> String {
    safe(&value.to_string())
}

fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        if c == '\n' || clean::glyph(c) == c {
            out.push(c);
        } else {
            // Everything that is replaced lies in the first plane, so one escape is enough; writing to a string cannot fail.
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        }
    }
    out.push('\n');
    out
}
