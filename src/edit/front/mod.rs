//! One change of a document's front matter, or of a register, that leaves every other byte alone.
//!
//! Where the new text goes is a guess at what the author would have typed (`place.rs`): the style of the neighbours, the
//! playbook's order of keys. Whether the guess was right is not: the text is read again, and unless the asked value and
//! nothing else differs (no other value, comment, anchor, order or byte of the body), the next guess is tried, and after
//! the last one the change is refused with its reason (`guard.rs`).

mod guard;
mod place;

use std::ops::Range;

use crate::base::path::TreePath;
use crate::base::span::Lines;
use crate::base::text::Text;
use crate::edit::patch;
use crate::edit::value::Value;
use crate::model::kind::Field;
use crate::model::node::{Node, NodeKind};
use crate::syntax::front_matter::{self, Split};
use crate::syntax::yaml::{self, Comment};

/// A file whose fields are to change.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub path: &'a TreePath,
    pub text: &'a str,
    /// The fields of its kind: a new key is put where they have it.
    pub fields: &'a [Field],
}

/// What is to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The value at a path, which may be new.
    Set(Path, Value),
    /// One more item of a list, which may be new, or be one thing without a list yet.
    Push(Path, Value),
    /// The value at a path and its key go.
    Cut(Path),
}

/// The way to a value: `target.by`, `tasks[2].done`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path(pub Vec<Step>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Key(String),
    Item(usize),
}

impl Path {
    /// Reads `tasks[2].done`; `None` when it is no path.
    pub fn parse(text: &str) -> Option<Path> {
        let mut steps = Vec::new();
        for part in text.split('.') {
            let (key, mut rest) = part.find('[').map_or((part, ""), |at| part.split_at(at));
            if key.is_empty() {
                return None;
            }
            steps.push(Step::Key(key.to_owned()));
            while !rest.is_empty() {
                let (number, after) = rest.strip_prefix('[')?.split_once(']')?;
                steps.push(Step::Item(number.parse().ok()?));
                rest = after;
            }
        }
        Some(Path(steps))
    }

    pub fn key(name: &str) -> Path {
        Path(vec![Step::Key(name.to_owned())])
    }

    pub fn then(mut self, name: &str) -> Path {
        self.0.push(Step::Key(name.to_owned()));
        self
    }

    pub fn item(mut self, number: usize) -> Path {
        self.0.push(Step::Item(number));
        self
    }

    /// The same inside the entry `id` of a register.
    pub fn below(mut self, id: &str) -> Path {
        self.0.insert(0, Step::Key(id.to_owned()));
        self
    }
}

impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if at == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Item(number) => write!(f, "[{number}]")?,
            }
        }
        Ok(())
    }
}

/// The text of `source` after `wish`, or why it cannot be had without touching anything else.
pub fn change(source: Source<'_>, wish: &Wish) -> Result<String, Text> {
    let front = Front::open(source.path, source.text)?;
    let mut reason = None;
    for edits in place::candidates(&front, source.fields, wish)? {
        let text = patch::apply(source.text, edits.clone());
        match guard::judge(source.path, &front, wish, &edits, &text) {
            Ok(()) => return Ok(text),
            Err(why) => reason = reason.or(Some(why)),
        }
    }
    Err(reason.unwrap_or_else(|| Text::with("edit-no-place", vec![("field", path_of(wish).to_string().into())])))
}

/// Several changes, one after the other: all of them, or the reason of the first that cannot be had.
pub fn change_all(source: Source<'_>, wishes: &[Wish]) -> Result<String, Text> {
    let mut text = source.text.to_owned();
    for wish in wishes {
        text = change(Source { text: &text, ..source }, wish)?;
    }
    Ok(text)
}

fn path_of(wish: &Wish) -> &Path {
    match wish {
        Wish::Set(path, _) | Wish::Push(path, _) | Wish::Cut(path) => path,
    }
}

/// The fields of a file, read for a change.
struct Front<'a> {
    text: &'a str,
    /// The YAML, without the fences.
    range: Range<usize>,
    /// Whether there are fences; a document without them gets some.
    fenced: bool,
    root: Option<Node>,
    comments: Vec<Comment>,
    eol: &'static str,
}

impl<'a> Front<'a> {
    fn open(path: &TreePath, text: &'a str) -> Result<Front<'a>, Text> {
        let (range, fenced) = match front_matter::split(text) {
            _ if !path.is_markdown() => (0..text.len(), true),
            Split::Found { yaml, .. } => (yaml.range(), true),
            Split::None => {
                let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
                (start..start, false)
            }
            Split::Unclosed(_) => {
                return Err(Text::with("edit-unclosed", vec![("file", path.as_str().into())]));
            }
        };
        let yaml = yaml::parse(path, text, range.clone());
        let whole = yaml.root.as_ref().is_none_or(|root| matches!(root.kind, NodeKind::Map(_) | NodeKind::Null));
        if yaml.broken || !whole {
            let at = yaml.diagnostics.first().map_or(range.start, |found| found.place.span.start as usize);
            let line = Lines::new(text.as_bytes()).position(at).line;
            let args = vec![("file", path.as_str().into()), ("line", line.into())];
            return Err(Text::with(if yaml.broken { "edit-broken" } else { "edit-not-a-map" }, args));
        }
        let root = yaml.root.filter(|root| !root.is_null());
        let eol = if text.contains("\r\n") { "\r\n" } else { "\n" };
        Ok(Front { text, range, fenced, root, comments: yaml.comments, eol })
    }

    /// Where the line of a byte ends, its break left out.
    fn line_end(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        let end = rest.find('\n').map_or(self.text.len(), |newline| at + newline);
        if end > at && self.text[..end].ends_with('\r') { end - 1 } else { end }
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// How many columns stand before a byte on its line.
    fn column(&self, at: usize) -> usize {
        self.text[self.line_start(at)..at].trim_start_matches('\u{feff}').chars().count()
    }
}
