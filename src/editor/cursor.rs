//! An offset in a text → what stands there: a key, a value, a link.
//!
//! A text that is being written is broken most of the time, so this reads what stands before the cursor and nothing
//! else: indentation, dashes, braces. The tree of the YAML reader serves whoever needs values.

use crate::base::span::Span;
use crate::syntax::front_matter::{self, Split};

/// One step from the top of the fields towards the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Key(String),
    Item,
}

/// What the cursor stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// In the fields.
    Field(FieldSpot),
    /// Between `[[` and `]]` of a body: the span of what stands between them on this line.
    Link(Span),
    /// Anywhere else in a body.
    Body,
}

/// A word in the fields, whole or half-written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldSpot {
    /// The way to it. For a value its own key is the last step; for a key it is that of the map around it.
    pub path: Vec<Step>,
    /// The word from its first byte to its last, also behind the cursor.
    pub word: Span,
    /// Whether a key may stand here, and whether a value may.
    pub key: bool,
    pub value: bool,
    /// Inside braces or brackets.
    pub flow: bool,
}

/// What stands at `offset`. A register is fields from its first line to its last.
pub fn spot(text: &str, offset: usize, register: bool) -> Option<Spot> {
    if offset > text.len() || !text.is_char_boundary(offset) {
        return None;
    }
    if register {
        return fields(text, 0, offset).map(Spot::Field);
    }
    let (start, body) = match front_matter::split(text) {
        Split::Found { yaml, body } if offset <= yaml.end as usize => (yaml.start as usize, body),
        Split::Found { body, .. } => (usize::MAX, body),
        Split::Unclosed(fence) => (fence.end as usize + 1, text.len()),
        Split::None => (usize::MAX, 0),
    };
    if offset >= start {
        return fields(text, start, offset).map(Spot::Field);
    }
    if offset < body { None } else { Some(link(text, offset)) }
}

fn link(text: &str, offset: usize) -> Spot {
    let line = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
    // A cursor right behind the second bracket stands inside; one between the two brackets does not.
    let Some(open) = text[line..offset].rfind("[[").map(|at| line + at + 2) else { return Spot::Body };
    if text[open..offset].contains("]]") {
        return Spot::Body;
    }
    let close = text[offset..end].find("]]").map(|at| offset + at);
    let stop = close.filter(|close| !text[offset..*close].contains("[["));
    Spot::Link(Span::new(open, stop.unwrap_or(offset)))
}

/// What stands between the cursor and the start of the fields.
#[derive(Default)]
struct Scan {
    /// Block structure: indentation and step.
    block: Vec<(usize, Step)>,
    /// Open braces and brackets.
    flow: Vec<Frame>,
    /// The quote that is open inside braces.
    quote: Option<char>,
    /// Indentation of the key whose `|` or `>` began a text of lines.
    literal: Option<usize>,
}

struct Frame {
    is_map: bool,
    /// The key whose value is being written.
    key: Option<String>,
    /// Where the word at hand begins.
    word: usize,
}

/// What the last line says, which the cursor cuts.
struct Last {
    word: usize,
    key: bool,
    value: bool,
}

fn fields(text: &str, start: usize, offset: usize) -> Option<FieldSpot> {
    let mut scan = Scan::default();
    let mut at = start;
    let before = text.get(start..offset)?;
    let mut lines = before.split('\n').peekable();
    while let Some(line) = lines.next() {
        let is_last = lines.peek().is_none();
        let last = scan.line(line.trim_end_matches('\r'), at, is_last);
        if is_last {
            return scan.spot(text, offset, last?);
        }
        at += line.len() + 1;
    }
    None
}

impl Scan {
    /// Takes a line in; for the last one says what the word before the cursor is.
    fn line(&mut self, line: &str, at: usize, is_last: bool) -> Option<Last> {
        if !self.flow.is_empty() {
            return self.run(line, at);
        }
        let indent = line.len() - line.trim_start_matches(' ').len();
        let content = &line[indent..];
        if let Some(of) = self.literal {
            if content.is_empty() || indent > of {
                return None;
            }
            self.literal = None;
        }
        if content.starts_with('#') {
            return None;
        }
        if content.is_empty() {
            if is_last {
                self.leave(indent);
            }
            return Some(Last { word: at + indent, key: true, value: false });
        }
        self.content(content, indent, at + indent)
    }

    fn content(&mut self, mut content: &str, mut indent: usize, mut at: usize) -> Option<Last> {
        let mut item = false;
        while content == "-" || content.starts_with("- ") {
            while self.block.last().is_some_and(|(i, step)| *i > indent || (*i == indent && *step == Step::Item)) {
                self.block.pop();
            }
            self.block.push((indent, Step::Item));
            let rest = content[1..].trim_start_matches(' ');
            let step = content.len() - rest.len();
            (content, indent, at, item) = (rest, indent + step, at + step, true);
        }
        if !item {
            self.leave(indent);
        }
        if content.starts_with(['{', '[']) {
            return self.run(content, at);
        }
        let Some((key, rest)) = key_of(content) else {
            return Some(Last { word: at, key: true, value: item });
        };
        self.block.push((indent, Step::Key(key.to_owned())));
        let value = rest.trim_start_matches(' ');
        let at = at + (content.len() - value.len());
        if rest.is_empty() {
            // The cursor touches the colon: nothing is written behind it yet.
            return Some(Last { word: at, key: false, value: true });
        }
        match value.chars().next() {
            Some('{' | '[') => self.run(value, at),
            Some('|' | '>') => {
                self.literal = Some(indent);
                None
            }
            Some(quote @ ('"' | '\'')) => {
                let closed = value[1..].contains(quote);
                (!closed).then_some(Last { word: at + 1, key: false, value: true })
            }
            _ if value.starts_with('#') || value.contains(" #") => None,
            _ => Some(Last { word: at, key: false, value: true }),
        }
    }

    /// Forgets what stands as deep as `indent` or deeper.
    fn leave(&mut self, indent: usize) {
        while self.block.last().is_some_and(|(i, _)| *i >= indent) {
            self.block.pop();
        }
    }

    /// Reads what may stand in braces and brackets.
    fn run(&mut self, text: &str, at: usize) -> Option<Last> {
        if let Some(frame) = self.flow.last_mut() {
            frame.word = frame.word.max(at);
        }
        let mut signs = text.char_indices().peekable();
        while let Some((i, c)) = signs.next() {
            if let Some(quote) = self.quote {
                if c == quote {
                    self.quote = None;
                }
                continue;
            }
            let here = at + i + c.len_utf8();
            match c {
                '{' | '[' => self.flow.push(Frame { is_map: c == '{', key: None, word: here }),
                '}' | ']' => {
                    self.flow.pop();
                }
                '#' if i == 0 || text[..i].ends_with(' ') => return None,
                _ => {}
            }
            let frame = self.flow.last_mut()?;
            match c {
                ',' => (frame.key, frame.word) = (None, here),
                ':' if frame.is_map && frame.key.is_none() && signs.peek().is_none_or(|(_, next)| *next == ' ') => {
                    let from = frame.word.saturating_sub(at).min(i);
                    frame.key = Some(text[from..i].trim().trim_matches(['"', '\'']).to_owned());
                    frame.word = here;
                }
                '"' | '\'' if text.get(frame.word.saturating_sub(at)..i).is_none_or(|word| word.trim().is_empty()) => {
                    self.quote = Some(c);
                    frame.word = here;
                }
                ' ' if frame.word == at + i => frame.word = here,
                _ => {}
            }
        }
        let frame = self.flow.last()?;
        let key = frame.is_map && frame.key.is_none();
        Some(Last { word: frame.word, key, value: !key })
    }

    fn spot(&self, text: &str, offset: usize, last: Last) -> Option<FieldSpot> {
        let mut path: Vec<Step> = self.block.iter().map(|(_, step)| step.clone()).collect();
        for frame in &self.flow {
            match &frame.key {
                Some(key) => path.push(Step::Key(key.clone())),
                None if !frame.is_map => path.push(Step::Item),
                None => {}
            }
        }
        let flow = !self.flow.is_empty();
        let word = last.word.min(offset);
        let rest = &text[offset..];
        let line = &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())];
        let ends: &[char] = match (flow, last.key) {
            (true, _) => &[',', '}', ']', ':', '"', '\''],
            (false, true) => &[':'],
            (false, false) => &['"'],
        };
        let cut = line.find(ends).into_iter().chain(line.find(" #")).min().unwrap_or(line.len());
        let end = offset + line[..cut].trim_end().len();
        Some(FieldSpot { path, word: Span::new(word, end), key: last.key, value: last.value, flow })
    }
}

/// The key that a line begins with, and what stands behind its colon.
fn key_of(content: &str) -> Option<(&str, &str)> {
    if let Some(quote) = content.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let end = content[1..].find(quote)? + 1;
        let rest = content[end + 1..].strip_prefix(':')?;
        return Some((&content[1..end], rest));
    }
    let colon = content.match_indices(':').map(|(at, _)| at).find(|at| {
        let next = content[at + 1..].chars().next();
        next.is_none_or(|c| c == ' ')
    })?;
    Some((&content[..colon], &content[colon + 1..]))
}
