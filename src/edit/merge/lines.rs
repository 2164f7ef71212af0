//! The merge that git makes: by lines, knowing nothing of what they say.

use diffy::{ConflictStyle, IncompleteHunkStyle, MergeOptions};

use crate::edit::merge::{Marks, Merged, Three};

pub fn merge(texts: Three<&str>, marks: &Marks) -> Merged {
    let bytes = texts.map(str::as_bytes);
    let (bytes, conflicts) = merge_bytes(bytes, marks);
    // Lines of texts, put together anew, are text.
    Merged { text: String::from_utf8_lossy(&bytes).into_owned(), conflicts }
}

pub fn merge_bytes(bytes: Three<&[u8]>, marks: &Marks) -> (Vec<u8>, usize) {
    if let Some(same) = bytes.unchanged() {
        return (same.to_vec(), 0);
    }
    // The library has names of its own for the sides. Marks longer than any such row in the texts cannot be mistaken
    // for text, so they can be put into git's words afterwards.
    let long = 1 + [bytes.base, bytes.ours, bytes.theirs].map(longest_row).into_iter().fold(marks.size, usize::max);
    let mut options = MergeOptions::new();
    options.set_conflict_marker_length(long);
    options.set_conflict_style(ConflictStyle::Merge).set_incomplete_hunk_style(IncompleteHunkStyle::Git);
    match options.merge_bytes(bytes.base, bytes.ours, bytes.theirs) {
        Ok(merged) => (merged, 0),
        Err(marked) => reworded(&marked, long, marks),
    }
}

/// The longest row of one of git's marks.
fn longest_row(bytes: &[u8]) -> usize {
    let rows = bytes.chunk_by(|a, b| a == b).filter(|row| matches!(row.first(), Some(b'<' | b'=' | b'>')));
    rows.map(<[u8]>::len).max().unwrap_or(0)
}

/// The marks of the library in the words that were asked for.
fn reworded(text: &[u8], long: usize, marks: &Marks) -> (Vec<u8>, usize) {
    let [open, middle, close] = [b'<', b'=', b'>'].map(|sign| vec![sign; long]);
    let end = if text.windows(2).any(|pair| pair == b"\r\n") { "\r\n" } else { "\n" };
    let mut out = Vec::with_capacity(text.len());
    let mut conflicts = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let mark = |sign: &str, label: &str| format!("{}{label}{end}", sign.repeat(marks.size)).into_bytes();
        if line.starts_with(&open) {
            conflicts += 1;
            out.extend(mark("<", &format!(" {}", marks.ours)));
        } else if line.starts_with(&middle) {
            out.extend(mark("=", ""));
        } else if line.starts_with(&close) {
            out.extend(mark(">", &format!(" {}", marks.theirs)));
        } else {
            out.extend_from_slice(line);
        }
    }
    (out, conflicts)
}
