//! A heading's words and anchor, read from its events.
//!
//! The outline reads a heading as it goes by, the site before it writes the first tag: this is the one function of the
//! events that gives both the same anchor.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};

use crate::syntax::markdown::html::{Token, tokens};
use crate::syntax::slug::anchor;

/// A heading that is being read.
pub struct Title<'a> {
    text: String,
    /// The anchor that the author gave: `## Risks {#risks}`.
    id: Option<CowStr<'a>>,
    /// The braces at the end of the source hold more than an anchor.
    has_attributes: bool,
    source: &'a str,
}

/// A heading that was read.
pub struct Named<'a> {
    pub text: String,
    pub anchor: String,
    /// Braces at the end that are no anchor: markdown drops them, we show them, for they may be words
    /// (`## Price {per month}`).
    pub tail: Option<&'a str>,
}

impl<'a> Title<'a> {
    /// Begins a heading; `None` when the tag is none. `range` is its place in `body`.
    pub fn begin(tag: &Tag<'a>, body: &'a str, range: &Range<usize>) -> Option<Title<'a>> {
        let Tag::Heading { id, classes, attrs, .. } = tag else { return None };
        Some(Title {
            text: String::new(),
            id: id.clone(),
            has_attributes: !(classes.is_empty() && attrs.is_empty()),
            source: body.get(range.clone()).unwrap_or_default(),
        })
    }

    /// Takes an event inside the heading.
    pub fn feed(&mut self, event: &Event<'_>) {
        push_plain(&mut self.text, event);
    }

    /// The heading's words and its anchor.
    pub fn finish(mut self, used: &mut BTreeMap<String, usize>) -> Named<'a> {
        let tail = self.tail();
        if let Some(tail) = tail {
            self.text.push(' ');
            self.text.push_str(tail);
        }
        let text = collapse(&self.text);
        let id = self.id.as_deref().filter(|_| tail.is_none());
        let anchor = anchor(id.unwrap_or(&text), used);
        Named { text, anchor, tail }
    }

    fn tail(&self) -> Option<&'a str> {
        let dropped = || {
            // A single sign in braces is dropped too, without a trace in the events.
            self.id.is_none() && self.source.trim_end().ends_with('}') && !self.text.trim_end().ends_with('}')
        };
        if self.has_attributes || dropped() { braces(self.source) } else { None }
    }
}

/// What a reader sees of an event, as plain text.
pub fn push_plain(out: &mut String, event: &Event<'_>) {
    match event {
        Event::Text(text) | Event::Code(text) => out.push_str(text),
        Event::SoftBreak | Event::HardBreak => out.push(' '),
        Event::InlineHtml(html) => {
            for (token, _) in tokens(html) {
                match token {
                    Token::Text(text) | Token::Other(text) => out.push_str(text),
                    Token::Break => out.push(' '),
                    Token::Comment(_) | Token::Open(_) | Token::Close(_) => {}
                }
            }
        }
        _ => {}
    }
}

/// The text with every run of white space as one space.
pub fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The last `{…}` of a heading's source.
fn braces(source: &str) -> Option<&str> {
    let end = source.rfind('}')?;
    let start = source[..end].rfind('{')?;
    Some(&source[start..=end])
}
