//! The lines of a file around a finding, made safe to draw.
//!
//! The library that draws excerpts panics on a range beyond the text or inside a letter, and repeats escape sequences of
//! some kinds. Here a window of whole lines is cut out, cleaned letter by letter, and every range moved along with it.

use std::ops::Range;

use crate::base::span::Span;
use crate::report::clean;

/// A few lines of a text with ranges in them.
pub struct Excerpt {
    pub text: String,
    /// The ranges asked for, inside `text`, each on one line.
    pub ranges: Vec<Range<usize>>,
}

/// Longer lines are data, not writing: nobody reads them in a terminal, and drawing one costs a second.
const LONGEST_LINE: usize = 4000;

/// The lines of `text` from the first to the last of `spans`; `None` when they cannot be drawn in `lines` lines.
pub fn cut(text: &str, spans: &[Span], lines: usize) -> Option<Excerpt> {
    let spans: Vec<_> = spans.iter().map(|span| first_line(text, *span)).collect();
    let start = spans.iter().map(|span| line_start(text, span.start)).min()?;
    let end = spans.iter().map(|span| line_end(text, span.end)).max()?.max(start);
    let window = text.get(start..end)?;
    if window.split('\n').count() > lines || window.split('\n').any(|line| line.len() > LONGEST_LINE) {
        return None;
    }
    let inside: Vec<_> = spans.iter().map(|span| span.start - start..span.end - start).collect();
    let (text, ranges) = cleaned(window, &inside);
    Some(Excerpt { text, ranges })
}

/// The part of a span on its first line, within the text and between letters. A span that begins at a line's very end
/// stays there: it marks where something is missing.
fn first_line(text: &str, span: Span) -> Range<usize> {
    let start = text.floor_char_boundary(span.start as usize);
    let end = text.ceil_char_boundary(span.end as usize).max(start);
    start..end.min(line_end(text, start)).max(start)
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |found| found + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    let end = text.get(at..).and_then(|after| after.find('\n')).map_or(text.len(), |found| at + found);
    let carriage = end > at && text.as_bytes().get(end - 1) == Some(&b'\r');
    if carriage { end - 1 } else { end }
}

/// `window` with harmless letters, and `ranges` moved to where their letters went.
fn cleaned(window: &str, ranges: &[Range<usize>]) -> (String, Vec<Range<usize>>) {
    let mut out = String::with_capacity(window.len());
    let mut moved = ranges.to_vec();
    let mut put = |at: usize, out: &str| {
        for (range, moved) in ranges.iter().zip(moved.iter_mut()) {
            if range.start == at {
                moved.start = out.len();
            }
            if range.end == at {
                moved.end = out.len();
            }
        }
    };
    let mut letters = window.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        put(at, &out);
        match c {
            '\n' | '\t' => out.push(c),
            // The break of a file from Windows belongs to the break, not to the line.
            '\r' if letters.peek().is_none_or(|(_, next)| *next == '\n') => {}
            other => out.push(clean::glyph(other)),
        }
    }
    put(window.len(), &out);
    (out, moved)
}
