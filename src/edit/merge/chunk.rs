//! A map or list, cut into chunks: one an entry, so that entries can be taken from either side with all their bytes.

use crate::model::node::{Node, NodeKind};

/// One entry with the bytes around it. Put together, the chunks of a collection are its text.
#[derive(Clone, Copy, Debug)]
pub struct Chunk<'a> {
    /// The key of a map's entry; `""` in lists.
    pub key: &'a str,
    /// Whole lines of comments and nothing before it; in brackets, the blanks before it.
    pub lead: &'a str,
    /// What introduces the value: `key: ` or `- `.
    pub head: &'a str,
    pub node: &'a Node,
    pub value: &'a str,
    /// Where the value's text begins in the file.
    pub at: usize,
    /// The rest of its last line; in brackets, the blanks after it.
    pub tail: &'a str,
}

impl Chunk<'_> {
    /// Everything but what leads to it.
    pub fn core(&self) -> [&str; 3] {
        [self.head, self.value, self.tail]
    }

    /// Whether the value is a map or list over lines of its own.
    pub fn spreads(&self) -> bool {
        self.head.ends_with('\n')
    }
}

/// A collection in chunks.
#[derive(Clone, Debug)]
pub struct Chunks<'a> {
    pub of: Vec<Chunk<'a>>,
    /// The brackets, or none: lines.
    pub brackets: Option<(&'a str, &'a str)>,
    /// The first chunk begins behind a dash on the dash's line.
    pub inline: bool,
    /// The column of its chunks.
    pub indent: usize,
}

/// What stands in a collection: a map's entries by their keys, or a list's items.
pub fn members(node: &Node) -> Option<Vec<(&str, usize, &Node)>> {
    match &node.kind {
        NodeKind::Map(entries) => {
            let keyed = entries.iter().map(|entry| (&*entry.key, entry.key_span.start as usize, &entry.value));
            // A key that is a collection has no name.
            Some(keyed.collect()).filter(|_| entries.iter().all(|entry| &*entry.key != "?"))
        }
        NodeKind::List(items) => Some(items.iter().map(|item| ("", item.span.start as usize, item)).collect()),
        _ => None,
    }
}

/// Moves the lines of a text by some columns; its first line stays when it begins inside a line.
pub fn moved(text: &str, by: isize, first_too: bool) -> String {
    if by == 0 {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.split_inclusive('\n').enumerate() {
        if (at == 0 && !first_too) || line.trim().is_empty() {
            out.push_str(line);
        } else if by > 0 {
            out.push_str(&" ".repeat(by.unsigned_abs()));
            out.push_str(line);
        } else {
            let blanks = line.bytes().take(by.unsigned_abs()).take_while(|byte| *byte == b' ').count();
            out.push_str(&line[blanks..]);
        }
    }
    out
}
