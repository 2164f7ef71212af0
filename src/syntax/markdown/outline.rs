//! What a check wants to know of a body, gathered in one pass over its events.
//!
//! It runs for every file on every check, so nothing here looks at a byte more often than it must.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::base::span::Span;
use crate::model::document::{BodyLink, Heading, Suppression};
use crate::syntax::markdown::address::{Address, address};
use crate::syntax::markdown::events;
use crate::syntax::markdown::heading::{Title, collapse, push_plain};
use crate::syntax::markdown::html::{Block, Met, Token, tokens, whole};
use crate::syntax::markdown::placeholder::{hint_len, is_hint, says_something, words};
use crate::syntax::markdown::raw::{Raw, suppressed};
use crate::syntax::markdown::table::is_table;

#[cfg(test)]
mod tests;

/// The longest opening, in characters.
const OPENING_MAX: usize = 280;
/// Nobody reads the thousandth finding of one kind in one file.
const PLACES_MAX: usize = 1_000;

/// What a body holds. All spans are places in the whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    pub headings: Vec<Heading>,
    pub links: Vec<BodyLink>,
    /// There are more links than were asked for.
    pub links_cut: bool,
    pub opening: Box<str>,
    pub lead: Option<Span>,
    pub placeholders: Vec<Span>,
    pub suppressions: Vec<Suppression>,
    /// Comments that ask for a table, without their marks, and whether each stands by itself.
    pub tables: Vec<(Span, bool)>,
    pub raw_html: Vec<Span>,
}

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Words that a template leaves to be replaced (`TODO`).
    pub placeholders: &'a [&'a str],
    /// How many links are kept.
    pub links: usize,
}

/// The outline of `text` from its byte `body` on.
pub fn outline(text: &str, body: usize, wanted: &Wanted<'_>) -> Outline {
    let body_text = text.get(body..).unwrap_or_default();
    let mut scan = Scan::new(body_text, body, wanted);
    for (event, range) in events(body_text) {
        scan.take(&event, range);
    }
    scan.finish()
}

struct Scan<'a> {
    text: &'a str,
    /// Where the body begins in the file.
    base: usize,
    max_links: usize,
    out: Outline,
    raw: Raw,
    anchors: BTreeMap<String, usize>,
    /// How many blocks and spans are open.
    depth: usize,
    /// How many footnotes are open: they stand at the foot of the page and fill no section.
    notes: usize,
    in_code: bool,
    heading: Option<(Title<'a>, Range<usize>, u8)>,
    html: Option<Block>,
    sections: Sections,
    opening: Opening,
    lead: Lead,
    /// Words of templates that have not been passed yet, last first.
    words: Vec<Range<usize>>,
    /// Up to here the text belongs to a placeholder.
    masked: usize,
}

/// The sections that are open, by the numbers of their headings.
#[derive(Default)]
struct Sections {
    open: Vec<usize>,
    any_empty: bool,
    seen: bool,
}

/// The first paragraph that says something.
#[derive(Default)]
struct Opening {
    text: String,
    is_open: bool,
    is_done: bool,
    is_real: bool,
}

/// The text before the first heading.
#[derive(Default)]
struct Lead {
    block: usize,
    start: Option<usize>,
    end: usize,
}

impl<'a> Scan<'a> {
    fn new(text: &'a str, base: usize, wanted: &Wanted<'_>) -> Scan<'a> {
        let mut words = words(text, wanted.placeholders);
        words.reverse();
        Scan {
            text,
            base,
            max_links: wanted.links,
            out: Outline::default(),
            raw: Raw::default(),
            anchors: BTreeMap::new(),
            depth: 0,
            notes: 0,
            in_code: false,
            heading: None,
            html: None,
            sections: Sections::default(),
            opening: Opening::default(),
            lead: Lead::default(),
            words,
            masked: 0,
        }
    }

    fn take(&mut self, event: &Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, &range),
            Event::End(tag) => self.end(*tag, &range),
            Event::Html(html) => {
                if let Some(block) = &mut self.html {
                    block.push(html, range.start);
                }
            }
            Event::Text(code) if self.in_code => self.code(code),
            Event::Text(text) => self.text(text, &range),
            Event::Code(code) => self.code(code),
            Event::InlineHtml(html) => self.inline_html(html, &range),
            _ => {}
        }
        if let Some((title, ..)) = &mut self.heading {
            title.feed(event);
        }
        if self.opening.is_open {
            push_plain(&mut self.opening.text, event);
        }
    }

    fn start(&mut self, tag: &Tag<'a>, range: &Range<usize>) {
        if self.depth == 0 {
            self.lead.block = range.start;
        }
        match tag {
            Tag::Heading { level, .. } => {
                let title = Title::begin(tag, self.text, range);
                self.heading = title.map(|title| (title, range.clone(), *level as u8));
                if self.depth == 0 {
                    let headings = &self.out.headings;
                    self.sections.open.retain(|at| headings[*at].level < *level as u8);
                    self.sections.seen = true;
                }
            }
            Tag::Paragraph if self.depth == 0 && !self.opening.is_done => {
                self.opening = Opening { is_open: true, ..Opening::default() };
            }
            Tag::CodeBlock(_) => self.in_code = true,
            Tag::HtmlBlock => self.html = Some(Block::default()),
            Tag::FootnoteDefinition(_) => self.notes += 1,
            Tag::Image { .. } => self.fill(),
            _ => {}
        }
        if let Some(Address::Numbered(target)) = address(tag) {
            if self.out.links.len() < self.max_links {
                self.out.links.push(BodyLink { span: self.span(range), target });
            } else {
                self.out.links_cut = true;
            }
        }
        self.depth += 1;
        self.raw.balance.enter();
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        self.depth = self.depth.saturating_sub(1);
        match tag {
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::HtmlBlock => {
                if let Some(block) = self.html.take() {
                    self.html_block(&block);
                }
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::FootnoteDefinition => self.notes = self.notes.saturating_sub(1),
            TagEnd::Paragraph if self.opening.is_open => {
                self.opening.is_open = false;
                self.opening.is_done = self.opening.is_real && says_something(&self.opening.text);
            }
            _ => {}
        }
        if self.depth == 0 && !self.sections.seen && self.lead.start.is_some() {
            self.lead.end = range.end;
        }
        self.raw.balance.leave();
        if !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image) {
            self.raw.next_block();
        }
    }

    fn end_heading(&mut self) {
        let Some((title, range, level)) = self.heading.take() else { return };
        let named = title.finish(&mut self.anchors);
        let is_section = self.depth == 0;
        if is_section {
            self.sections.open.push(self.out.headings.len());
            self.sections.any_empty = true;
        } else if says_something(&named.text) {
            // In a quotation or a list a heading is text like any other.
            self.fill();
        }
        self.out.headings.push(Heading {
            level,
            text: named.text.into(),
            anchor: named.anchor.into(),
            span: self.span(&range),
            filled: !is_section,
        });
    }

    fn code(&mut self, code: &str) {
        if !code.trim().is_empty() {
            self.fill();
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        // An escaped `\<` is meant as it stands.
        let is_escaped = self.text.as_bytes()[..range.start].ends_with(b"\\");
        if text.starts_with('<') && range.start >= self.masked && !is_escaped {
            let hint = self.text.get(range.start..).and_then(hint_len);
            if let Some(len) = hint {
                self.placeholder(range.start..range.start + len);
            }
        }
        self.read(text, range);
    }

    /// Reads visible text: what is neither a hint nor a template's word fills the section.
    fn read(&mut self, text: &str, range: &Range<usize>) {
        // Text that is not a slice of the source (an entity, lines of a quotation) cannot be read in parts.
        let part = |from: usize, to: usize| match text.len() == range.len() {
            true => text.get(from.saturating_sub(range.start)..to.saturating_sub(range.start)).unwrap_or_default(),
            false => text,
        };
        let mut from = range.start.max(self.masked);
        let mut is_filled = false;
        while let Some(word) = self.words.pop_if(|word| word.start < range.end) {
            if word.start >= from {
                is_filled |= says_something(part(from, word.start));
                from = word.end;
                self.placeholder(word);
            }
        }
        if is_filled || from < range.end && says_something(part(from, range.end)) {
            self.fill();
        }
    }

    fn inline_html(&mut self, html: &str, range: &Range<usize>) {
        match whole(html) {
            Token::Comment(comment) => self.comment(comment, range.clone(), false),
            Token::Other(tag) | Token::Text(tag) => self.other(tag, range.clone(), Met::Inline),
            token => self.raw.tag(&token, Met::Inline, range.clone()),
        }
    }

    fn html_block(&mut self, block: &Block) {
        for (token, range) in tokens(&block.text) {
            let range = block.source(range);
            match token {
                Token::Text(text) => self.read(text, &range),
                Token::Comment(comment) => self.comment(comment, range, true),
                Token::Other(tag) => self.other(tag, range, Met::Block),
                token => self.raw.tag(&token, Met::Block, range),
            }
        }
    }

    fn comment(&mut self, comment: &str, range: Range<usize>, is_block: bool) {
        let span = self.span(&range);
        if is_table(comment) && self.out.tables.len() < PLACES_MAX {
            // A table is something to read.
            self.fill();
            let start = range.start + "<!--".len();
            let inner = Span::new(start, start + comment.len()).shift(self.base);
            self.out.tables.push((inner, is_block));
        }
        self.out.suppressions.extend(suppressed(comment, span));
    }

    fn other(&mut self, tag: &str, range: Range<usize>, met: Met) {
        if is_hint(tag) {
            self.placeholder(range);
        } else {
            self.raw.other(range, met);
            self.fill();
        }
    }

    fn placeholder(&mut self, range: Range<usize>) {
        self.masked = self.masked.max(range.end);
        if self.out.placeholders.len() < PLACES_MAX {
            self.out.placeholders.push(self.span(&range));
        }
    }

    /// There is something to read here.
    fn fill(&mut self) {
        if self.heading.is_some() || self.notes > 0 {
            return;
        }
        if self.sections.any_empty {
            for at in &self.sections.open {
                self.out.headings[*at].filled = true;
            }
            self.sections.any_empty = false;
        }
        self.opening.is_real |= self.opening.is_open;
        if !self.sections.seen && self.lead.start.is_none() {
            self.lead.start = Some(self.lead.block);
        }
    }

    fn span(&self, range: &Range<usize>) -> Span {
        // Blocks end behind their line break, which is no part of what a person would mark.
        let text = self.text.get(range.clone()).unwrap_or_default();
        Span::new(range.start, range.start + text.trim_end().len()).shift(self.base)
    }

    fn finish(mut self) -> Outline {
        if self.opening.is_done {
            self.out.opening = shorten(&self.opening.text).into();
        }
        self.out.lead = self.lead.start.map(|start| self.span(&(start..self.lead.end)));
        let raw = std::mem::take(&mut self.raw).spans(self.text);
        self.out.raw_html = raw.iter().take(PLACES_MAX).map(|range| self.span(range)).collect();
        self.out
    }
}

/// The text on one line, cut between words when it is too long.
fn shorten(text: &str) -> String {
    let mut text = collapse(text);
    // One of the characters is the ellipsis, and the word that the limit falls into goes as a whole.
    let mut ends = text.char_indices().map(|(at, _)| at).skip(OPENING_MAX - 1);
    let (Some(limit), Some(_)) = (ends.next(), ends.next()) else { return text };
    let is_border = text[limit..].starts_with(' ');
    let word = if is_border { limit } else { text[..limit].rfind(' ').unwrap_or(0) };
    text.truncate(if word >= limit / 2 { word } else { limit });
    text.truncate(text.trim_end_matches([',', ';', ':', '–', '—', '-']).len());
    text.push('…');
    text
}
