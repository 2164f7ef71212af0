//! A few keys of a front matter, without a YAML parser.
//!
//! A history holds a hundred versions of each file, and nobody waits for all of them to be parsed. Keys of the first column
//! and the lines that belong to them are told apart by their first character; what the text means is for whoever wants it.

use crate::base::span::Span;

/// The places of the wanted keys' texts in `bytes`, in the order of the file: the number of the key in `wanted`, and what
/// stands behind its colon together with the lines below that belong to it. Of a key that stands twice the first counts.
///
/// The text has no white space around it; one that begins on a line of its own keeps the line break and its indentation.
pub fn scan<K: AsRef<str>>(bytes: &[u8], wanted: &[K]) -> Vec<(usize, Span)> {
    let mut found: Vec<(usize, Span)> = Vec::new();
    let Some(yaml) = front_matter(bytes) else { return found };
    // The wanted key whose lines are being read, and where its text begins and ends so far.
    let mut open: Option<(usize, usize, usize)> = None;
    let mut at = yaml.start;
    while at < yaml.end {
        let (line, next) = line(bytes, at);
        let is_blank = line.iter().all(u8::is_ascii_whitespace);
        // A comment or an empty line belongs to the key only if more of it follows.
        if !is_blank && line[0] != b'#' {
            if belongs(line) {
                if let Some((_, _, end)) = &mut open {
                    *end = at + line.len();
                }
            } else {
                found.extend(open.take().map(|open| close(bytes, open)));
                if let Some((key, behind)) =
                    key(line, wanted).filter(|(key, _)| found.iter().all(|(one, _)| one != key))
                {
                    open = Some((key, at + behind, at + line.len()));
                }
            }
        }
        at = next;
    }
    found.extend(open.map(|open| close(bytes, open)));
    found
}

/// The bytes between the fences; as `front_matter::split` has it.
fn front_matter(bytes: &[u8]) -> Option<std::ops::Range<usize>> {
    let from = if bytes.starts_with("\u{feff}".as_bytes()) { 3 } else { 0 };
    let (first, start) = line(bytes, from);
    if first.trim_ascii_end() != b"---" {
        return None;
    }
    let mut at = start;
    while at < bytes.len() {
        let (line, next) = line(bytes, at);
        if line.starts_with(b"---") && line.trim_ascii_end() == b"---" {
            return Some(start..at);
        }
        at = next;
    }
    None
}

/// The line at `at` without its break, and where the next one begins.
fn line(bytes: &[u8], at: usize) -> (&[u8], usize) {
    let rest = &bytes[at..];
    match rest.iter().position(|byte| *byte == b'\n') {
        Some(end) => (&rest[..end], at + end + 1),
        None => (rest, bytes.len()),
    }
}

/// Whether a line goes on with the key above it: indented, an item of a list, or the end of a flow collection.
fn belongs(line: &[u8]) -> bool {
    match line {
        [b' ' | b'\t' | b']' | b'}', ..] | [b'-'] => true,
        [b'-', behind, ..] => behind.is_ascii_whitespace(),
        _ => false,
    }
}

/// The number of the wanted key that a line begins with, and how far behind the colon its text begins.
fn key<K: AsRef<str>>(line: &[u8], wanted: &[K]) -> Option<(usize, usize)> {
    let (name, colon) = match line {
        [quote @ (b'"' | b'\''), rest @ ..] => {
            let end = rest.iter().position(|byte| byte == quote)?;
            let colon = rest[end + 1..].iter().position(|byte| !byte.is_ascii_whitespace())?;
            (&rest[..end], end + 2 + colon)
        }
        _ => {
            let is_end = |at: usize| line.get(at + 1).is_none_or(u8::is_ascii_whitespace);
            let colon = (0..line.len()).find(|at| line[*at] == b':' && is_end(*at))?;
            (line[..colon].trim_ascii_end(), colon)
        }
    };
    let key = wanted.iter().position(|key| key.as_ref().as_bytes() == name)?;
    (line.get(colon) == Some(&b':')).then_some((key, colon + 1))
}

/// The text between two places, without the white space around it.
fn close(bytes: &[u8], (key, from, to): (usize, usize, usize)) -> (usize, Span) {
    let text = &bytes[from..to];
    let to = from + text.trim_ascii_end().len();
    let spaces = bytes[from..to].iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
    (key, Span::new(from + spaces, to.max(from + spaces)))
}

#[cfg(test)]
mod tests;
