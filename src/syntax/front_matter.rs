//! Where the front matter of a file begins and ends.
//!
//! `gray_matter` confirms that there is front matter; the slices come from our own splitter, because the library trims and
//! re-joins lines and so loses every place. A byte-order mark and a block that is never closed are looked for first: to the
//! library such a file is all body, and its front matter would vanish without a word.

use crate::base::span::Span;
use gray_matter::engine::Engine;
use gray_matter::{Matter, Pod};

/// How a file is divided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Split {
    /// No front matter: all is body.
    None,
    /// The YAML between the fences, and where the body begins.
    Found { yaml: Span, body: usize },
    /// An opening fence without a closing one; the span is the opening fence.
    Unclosed(Span),
}

const FENCE: &str = "---";

/// Divides a text. Offsets count from its start, a byte-order mark included.
pub fn split(text: &str) -> Split {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let Some((first, after)) = line(text, start) else { return Split::None };
    if text[first.clone()].trim_end() != FENCE {
        return Split::None;
    }
    let mut at = after;
    while let Some((current, next)) = line(text, at) {
        if text[current.clone()].trim_end() == FENCE {
            let found = confirmed(&text[start..next]);
            return if found {
                Split::Found { yaml: Span::new(after, current.start), body: next }
            } else {
                Split::None
            };
        }
        at = next;
    }
    Split::Unclosed(Span::new(first.start, first.end))
}

/// The line that begins at `at`, without its break, and where the next one begins.
fn line(text: &str, at: usize) -> Option<(std::ops::Range<usize>, usize)> {
    let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
    let end = rest.find('\n').map_or(rest.len(), |newline| newline);
    Some((at..at + end, (at + end + 1).min(text.len())))
}

/// What the library says of the head of the file. An empty block is front matter too, of which it says nothing.
fn confirmed(head: &str) -> bool {
    let raw: Matter<Raw> = Matter::new();
    raw.parse::<Pod>(head).is_ok_and(|parsed| {
        let inner: &str = head.split_once('\n').map_or("", |(_, rest)| rest);
        !parsed.matter.is_empty() || inner.trim_end().trim_end_matches('-').trim().is_empty()
    })
}

/// An engine that hands the YAML through: the library's own would abort the process on hostile input.
struct Raw;

impl Engine for Raw {
    fn parse(_: &str) -> gray_matter::Result<Pod> {
        Ok(Pod::Null)
    }
}

#[cfg(test)]
mod tests;
