//! The built-in file as a tree, read by a reader for just this file.
//!
//! It holds every text of the method in four languages and is read at each start, where a parser for all of YAML would
//! take longer than everything else together. The file is ours and plain: blocks, brackets, quotes. Whatever goes beyond
//! that is left to the parser, and a test holds that both see the same tree, to the byte.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::model::node::{Entry, Node, NodeKind, Scalar, Style};
use crate::syntax::yaml;

/// The tree of `text`, the same that the parser gives.
pub fn parse(path: &TreePath, text: &str) -> (Option<Node>, Vec<Diagnostic>) {
    if let Some(root) = plain(text) {
        return (Some(root), Vec::new());
    }
    let read = yaml::parse(path, text, 0..text.len());
    (read.root, read.diagnostics)
}

/// The tree of a text that keeps to the plain form; `None` for any other.
fn plain(text: &str) -> Option<Node> {
    let mut reader = Reader { text, at: 0 };
    let root = reader.block(0)?;
    reader.next_line().is_none().then_some(root)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    /// Goes to the next line that says something and gives its indent.
    fn next_line(&mut self) -> Option<usize> {
        loop {
            let line = self.text.get(self.at..)?.split_inclusive('\n').next()?;
            let content = line.trim_start_matches(' ');
            if !content.trim().is_empty() && !content.starts_with('#') {
                return Some(line.len() - content.len());
            }
            self.at += line.len();
        }
    }

    /// A map or list whose first line has this indent and is the next one.
    fn block(&mut self, indent: usize) -> Option<Node> {
        if self.next_line()? != indent {
            return None;
        }
        self.at += indent;
        if self.begins("- ") { self.list(indent) } else { self.map(indent) }
    }

    /// From the first `-` on.
    fn list(&mut self, indent: usize) -> Option<Node> {
        let start = self.at;
        let mut items: Vec<Node> = Vec::new();
        loop {
            self.at += 2;
            let item = if self.begins_entry() { self.map(indent + 2)? } else { self.line_value(indent)? };
            let end = item.span.end as usize;
            items.push(item);
            if self.next_line() != Some(indent) || !self.text.get(self.at + indent..)?.starts_with("- ") {
                return Some(node(start, end, NodeKind::List(items)));
            }
            self.at += indent;
        }
    }

    /// From the first key on.
    fn map(&mut self, indent: usize) -> Option<Node> {
        let start = self.at;
        let mut entries: Vec<Entry> = Vec::new();
        loop {
            let (key, key_span) = self.key()?;
            let value = if self.rest_is_empty()? { self.nested(indent)? } else { self.line_value(indent)? };
            let end = value.span.end as usize;
            entries.push(Entry { key, key_span, value });
            let goes_on = self.next_line() == Some(indent) && !self.text.get(self.at + indent..)?.starts_with("- ");
            if !goes_on {
                return Some(node(start, end, NodeKind::Map(entries)));
            }
            self.at += indent;
        }
    }

    /// What stands below a key and deeper than it.
    fn nested(&mut self, indent: usize) -> Option<Node> {
        let deeper = self.next_line()?;
        if deeper > indent { self.block(deeper) } else { None }
    }

    /// `key:` with its colon.
    fn key(&mut self) -> Option<(Box<str>, Span)> {
        let start = self.at;
        let key = if self.begins("\"") {
            Box::from(self.quoted()?.text()?)
        } else {
            let rest = self.text.get(start..)?;
            let key = rest.get(..rest.find(|c: char| !is_key(c))?)?;
            self.at += key.len();
            Box::from(key)
        };
        let span = Span::new(start, self.at);
        if self.at == start || !(self.begins(": ") || self.begins(":\n")) {
            return None;
        }
        self.at += 1;
        Some((key, span))
    }

    fn begins_entry(&self) -> bool {
        let rest = self.text.get(self.at..).unwrap_or("");
        let after = rest.trim_start_matches(is_key);
        after.len() < rest.len() && (after.starts_with(": ") || after.starts_with(":\n"))
    }

    /// Whether only a comment follows on this line; then it is passed.
    fn rest_is_empty(&mut self) -> Option<bool> {
        let line = self.text.get(self.at..)?.split_inclusive('\n').next().unwrap_or("");
        let content = line.trim_start_matches(' ');
        let empty = content.trim().is_empty() || (content.starts_with('#') && content.len() < line.len());
        if empty {
            self.at += line.len();
        }
        Some(empty)
    }

    /// A value that begins on this line; afterwards the next line is reached.
    fn line_value(&mut self, indent: usize) -> Option<Node> {
        self.skip(&[' ']);
        if self.begins("[") || self.begins("{") || self.begins("\"") {
            let value = self.flow_value()?;
            return self.rest_is_empty()?.then_some(value);
        }
        let line = self.text.get(self.at..)?.split_inclusive('\n').next()?;
        let words = line.find(" #").map_or(line, |comment| &line[..comment]).trim_end();
        if words.contains(": ") || words.ends_with(':') {
            return None;
        }
        let value = scalar(self.at, words)?;
        self.at += line.len();
        // A deeper line would go on with the text of this one.
        if self.next_line().is_some_and(|deeper| deeper > indent) { None } else { Some(value) }
    }

    /// A value inside brackets, or one in brackets or quotes.
    fn flow_value(&mut self) -> Option<Node> {
        let start = self.at;
        if self.begins("\"") {
            return self.quoted();
        }
        if self.begins("[") {
            let mut items = Vec::new();
            self.within("]", |reader| {
                items.push(reader.flow_value()?);
                Some(())
            })?;
            return Some(node(start, self.at, NodeKind::List(items)));
        }
        if self.begins("{") {
            let mut entries = Vec::new();
            self.within("}", |reader| {
                let (key, key_span) = reader.key()?;
                reader.skip(&[' ', '\n']);
                entries.push(Entry { key, key_span, value: reader.flow_value()? });
                Some(())
            })?;
            return Some(node(start, self.at, NodeKind::Map(entries)));
        }
        let rest = self.text.get(self.at..)?;
        let words = rest.get(..rest.find([',', '[', ']', '{', '}', '\n'])?)?.trim_end();
        if words.contains(": ") || words.ends_with(':') || words.contains(" #") {
            return None;
        }
        self.at += words.len();
        scalar(start, words)
    }

    /// From the opening bracket to behind the closing one, `each` reading what stands between commas.
    fn within(&mut self, close: &str, mut each: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        loop {
            self.skip(&[' ', '\n']);
            if self.begins(close) {
                self.at += 1;
                return Some(());
            }
            each(self)?;
            self.skip(&[' ', '\n']);
            if self.begins(",") {
                self.at += 1;
            } else if !self.begins(close) {
                return None;
            }
        }
    }

    /// A text in double quotes, with no escapes but those of quotes and of the backslash itself.
    fn quoted(&mut self) -> Option<Node> {
        let start = self.at;
        let mut text = String::new();
        let mut chars = self.text.get(start + 1..)?.char_indices().peekable();
        loop {
            match chars.next()? {
                (at, '"') => {
                    self.at = start + 1 + at + 1;
                    let scalar = Scalar { text: text.into(), style: Style::Quoted };
                    return Some(node(start, self.at, NodeKind::Scalar(scalar)));
                }
                (_, '\\') => match chars.next()? {
                    (_, escaped @ ('"' | '\\')) => text.push(escaped),
                    _ => return None,
                },
                (_, '\n') => {
                    // A line break and the blanks around it are one blank.
                    text.truncate(text.trim_end_matches(' ').len());
                    chars.next_if(|(_, c)| *c == ' ')?;
                    while chars.next_if(|(_, c)| *c == ' ').is_some() {}
                    if chars.peek().is_none_or(|(_, c)| *c == '\n') {
                        return None;
                    }
                    text.push(' ');
                }
                (_, other) => text.push(other),
            }
        }
    }

    fn begins(&self, with: &str) -> bool {
        self.text.get(self.at..).is_some_and(|rest| rest.starts_with(with))
    }

    fn skip(&mut self, blank: &[char]) {
        let rest = self.text.get(self.at..).unwrap_or("");
        self.at += rest.len() - rest.trim_start_matches(blank).len();
    }
}

/// An unquoted text. What begins with a sign that means something to YAML is left to the parser.
fn scalar(start: usize, words: &str) -> Option<Node> {
    let mut chars = words.chars();
    let plain = match (chars.next()?, chars.next()) {
        ('-', Some(second)) => second.is_ascii_digit(),
        (first, _) => first.is_alphanumeric() || matches!(first, '_' | '.' | '/' | '(' | '<' | '«' | '„' | '“'),
    };
    if !plain {
        return None;
    }
    let null = matches!(words, "null" | "Null" | "NULL");
    let scalar = Scalar { text: words.into(), style: Style::Plain };
    Some(node(start, start + words.len(), if null { NodeKind::Null } else { NodeKind::Scalar(scalar) }))
}

fn node(start: usize, end: usize, kind: NodeKind) -> Node {
    Node { span: Span::new(start, end), kind }
}

fn is_key(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::standard;

    fn path() -> TreePath {
        TreePath::new("playbook.yaml").expect("a path")
    }

    #[test]
    fn it_sees_what_the_parser_sees() {
        let text = standard();
        let parsed = yaml::parse(&path(), text, 0..text.len());
        assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
        let own = plain(text);
        assert!(own.is_some(), "the built-in file goes beyond the plain form, so each start waits for the parser");
        assert!(own == parsed.root, "the two readings differ");
    }

    /// Texts beside the plain form: read the same, or not at all.
    #[test]
    fn what_it_does_not_know_it_leaves_to_the_parser() {
        let texts = [
            "a: >\n  b\nc: d\n",
            "a: b\n  c\n",
            "a: &x b\nc: *x\n",
            "a: 'b'\n",
            "a: [b, c: d]\n",
            "a: {b, c}\n",
            "a: [b\n  c]\n",
            "a: \"b \n  c\"\n",
            "a: \"b\n\n  c\"\n",
            "a: \"b\nc\"\n",
            "a: \"b\\\n  c\"\n",
            "a: \"\\u0041\"\n",
            "a: b: c\n",
            "a:b\n",
            "a: {b:c}\n",
            "a: {\"b\":c}\n",
            "a: [b\nc]\n",
            "a:\nb: c\n",
            "a: ~\n",
            "a: !!str 8\n",
            "a: @b\n",
            "a: [b, c\n",
            "- a\n-  b: c\n",
            "? a\n: b\n",
            "a: b # c\n  d: e\n",
            "a:\n  - b\n - c\n",
            "a: {b: c} d\n",
            "a: b\r\nc:\r\n  - d\r\n",
            "---\na: b\n",
            "a: b\n...\n",
            "\ta: b\n",
            "a: |\n",
            "a",
            "",
        ];
        for text in texts {
            let parsed = yaml::parse(&path(), text, 0..text.len());
            let own = plain(text);
            assert!(own.is_none() || own == parsed.root, "{text:?}\n{own:#?}\n{:#?}", parsed.root);
            assert_eq!(
                parse(&path(), text).1.len(),
                if own.is_some() { 0 } else { parsed.diagnostics.len() },
                "{text:?}"
            );
        }
    }

    #[test]
    fn the_plain_form() {
        let text = "\
# comment
a: b  # comment
list:
- 8
-  # not a list
";
        assert!(plain(text).is_none());
        let text = "a: 1\nb:   # below\n  - c: [x, \"y, \\\"z\\\"\", {k: null,\n      l: -2}]\n    d: \"#\"\n  - e\n\nf:\n  - g\n  - {}\n";
        assert_eq!(plain(text), yaml::parse(&path(), text, 0..text.len()).root);
        assert!(plain(text).is_some());
    }
}
