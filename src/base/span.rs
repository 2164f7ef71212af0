//! Where something stands: a byte range in a file, and its conversion to lines and columns.
//!
//! One byte span inside, converted only at the edge: people count characters, other tools count bytes or UTF-16.

use crate::base::path::TreePath;

/// A range of bytes `start..end` in one file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// A span from byte offsets; offsets beyond 4 GiB saturate (files are bounded far below that).
    pub fn new(start: usize, end: usize) -> Span {
        let clip = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span { start: clip(start), end: clip(end.max(start)) }
    }

    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The same range, moved `offset` bytes further.
    pub fn shift(self, offset: usize) -> Span {
        Span::new(self.start as usize + offset, self.end as usize + offset)
    }
}

/// A span in a named file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    pub path: TreePath,
    pub span: Span,
}

/// A position: both numbers from 1, the column counted in characters as people do, unless it says otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// The starts of a text's lines, so that many offsets are converted with one scan.
pub struct Lines<'a> {
    text: &'a [u8],
    starts: Vec<usize>,
    /// How many characters stand before each [`PIECE`] of the text; empty where no line is longer than one. A file of a
    /// single line would else be counted from its start for each of its findings.
    before_piece: Vec<usize>,
}

const PIECE: usize = 4096;

/// How many characters begin in these bytes: those that continue none, so broken UTF-8 still gets a column.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a [u8]) -> Lines<'a> {
        let after_breaks = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
        let starts: Vec<usize> = std::iter::once(0).chain(after_breaks).collect();
        let ends = starts.iter().skip(1).copied().chain([text.len()]);
        let is_long = starts.iter().zip(ends).any(|(start, end)| end - start > PIECE);
        let mut seen = 0;
        let pieces = text.chunks(PIECE).filter(|_| is_long).map(|piece| {
            let before = seen;
            seen += characters(piece);
            before
        });
        Lines { text, before_piece: pieces.collect(), starts }
    }

    /// How many characters stand before a byte offset.
    fn characters_before(&self, offset: usize) -> usize {
        // An offset at the very end may begin a piece that is not there.
        let piece = (offset / PIECE).min(self.before_piece.len().saturating_sub(1));
        let before = self.before_piece.get(piece).copied().unwrap_or(0);
        before + characters(&self.text[piece * PIECE..offset])
    }

    /// The position of a byte offset; an offset beyond the end is the end.
    pub fn position(&self, offset: usize) -> Position {
        let (line, before) = self.before(offset);
        if before.len() <= PIECE {
            return Position { line, column: characters(before) + 1 };
        }
        let start = self.starts[line - 1];
        Position { line, column: self.characters_before(start + before.len()) - self.characters_before(start) + 1 }
    }

    /// The same with the column counted in bytes.
    pub fn byte_position(&self, offset: usize) -> Position {
        let (line, before) = self.before(offset);
        Position { line, column: before.len() + 1 }
    }

    /// Where the line of a byte offset ends, its break left out.
    pub fn line_end(&self, offset: usize) -> usize {
        let (line, _) = self.before(offset);
        let end = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        let carriage = end > self.starts[line - 1] && self.text[end - 1] == b'\r' && end < self.text.len();
        if carriage { end - 1 } else { end }
    }

    /// The line of a byte offset and what stands on it before the offset.
    fn before(&self, offset: usize) -> (usize, &'a [u8]) {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset);
        (line, &self.text[self.starts[line - 1]..offset])
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn columns_of_a_line_without_end_are_counted_in_pieces() {
        let text = format!("é\n{}\nлл{}\n", "aéл🚀".repeat(3_000), "x".repeat(4_096));
        let lines = Lines::new(text.as_bytes());
        for (offset, _) in text.char_indices().chain([(text.len(), ' ')]).step_by(37) {
            let before = &text[..offset];
            let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
            let position = lines.position(offset);
            assert_eq!((position.line, position.column), (before.matches('\n').count() + 1, column), "{offset}");
        }
        let whole = "x".repeat(8_192);
        assert_eq!(Lines::new(whole.as_bytes()).position(8_192).column, 8_193);
    }
}
