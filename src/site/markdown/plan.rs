//! The events of a body with everything that is known only after its end: anchors, link numbers, balanced tags, notes.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::syntax::markdown::address::{Address, address};
use crate::syntax::markdown::events;
use crate::syntax::markdown::heading::{Named, Title};
use crate::syntax::markdown::html::{Balance, Block, Met, Token, tokens, whole};

/// Usual bodies have a step for every so many bytes.
const BYTES_A_STEP: usize = 16;

/// What will be written, in the order of the source.
pub struct Plan<'a> {
    pub steps: Vec<Step<'a>>,
    pub balance: Balance,
    /// Footnotes by name in lower case; of equal names the first counts.
    pub note_names: BTreeMap<String, usize>,
    pub notes: Vec<Note>,
}

/// One event and what belongs to it.
pub enum Step<'a> {
    /// Anything that needs no more than itself.
    Event(Event<'a>),
    Heading(Box<Heading<'a>>),
    Link(Box<Link<'a>>),
    /// A tag in running text with its number in the balance.
    Tag {
        html: CowStr<'a>,
        number: usize,
    },
    /// A block of HTML, and the number of its first tag.
    Html {
        text: String,
        first: usize,
    },
    /// A footnote stands here in the source; the step behind it is at the index.
    Note {
        end: usize,
    },
}

/// A link or a picture.
pub struct Link<'a> {
    pub tag: Tag<'a>,
    pub address: Address,
    /// Its number among the links of the document, if it has one.
    pub number: Option<usize>,
}

pub struct Heading<'a> {
    pub level: u8,
    pub named: Named<'a>,
}

/// A footnote: its steps, without the ones that open and close it.
pub struct Note {
    pub start: usize,
    pub end: usize,
}

/// Reads a body. Link numbers and anchors follow the order of the source, wherever things are written later.
pub fn plan(text: &str) -> Plan<'_> {
    let mut draft = Draft {
        text,
        plan: Plan {
            steps: Vec::with_capacity(text.len() / BYTES_A_STEP),
            balance: Balance::default(),
            note_names: BTreeMap::new(),
            notes: Vec::new(),
        },
        links: 0,
        heading: None,
        anchors: BTreeMap::new(),
        html: Block::default(),
        open_notes: Vec::new(),
    };
    for (event, range) in events(text) {
        if let Some(heading) = &mut draft.heading {
            heading.title.feed(&event);
        }
        match event {
            Event::Start(tag) => draft.start(tag, &range),
            Event::End(tag) => draft.end(tag),
            Event::Html(html) => draft.html.push(&html, range.start),
            Event::InlineHtml(html) => draft.inline_html(html),
            event => draft.plan.steps.push(Step::Event(event)),
        }
    }
    draft.plan
}

struct Draft<'a> {
    text: &'a str,
    plan: Plan<'a>,
    links: usize,
    heading: Option<OpenHeading<'a>>,
    anchors: BTreeMap<String, usize>,
    html: Block,
    open_notes: Vec<OpenNote>,
}

/// A heading whose words are still coming.
struct OpenHeading<'a> {
    step: usize,
    level: u8,
    title: Title<'a>,
}

struct OpenNote {
    step: usize,
    note: usize,
}

impl<'a> Draft<'a> {
    fn start(&mut self, tag: Tag<'a>, range: &Range<usize>) {
        self.plan.balance.enter();
        let step = self.plan.steps.len();
        match &tag {
            // What is known only at its end takes this place then.
            Tag::Heading { level, .. } => {
                let title = Title::begin(&tag, self.text, range);
                self.heading = title.map(|title| OpenHeading { step, level: *level as u8, title });
            }
            Tag::FootnoteDefinition(name) => {
                let note = self.plan.notes.len();
                self.plan.notes.push(Note { start: step + 1, end: step + 1 });
                self.plan.note_names.entry(note_name(name)).or_insert(note);
                self.open_notes.push(OpenNote { step, note });
            }
            Tag::HtmlBlock => return,
            _ => {}
        }
        let link = address(&tag).map(|address| {
            let number = matches!(address, Address::Numbered(_)).then_some(self.links);
            self.links += usize::from(number.is_some());
            (address, number)
        });
        self.plan.steps.push(match link {
            Some((address, number)) => Step::Link(Box::new(Link { tag, address, number })),
            None => Step::Event(Event::Start(tag)),
        });
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::HtmlBlock => self.html_block(),
            TagEnd::FootnoteDefinition => {
                if let Some(open) = self.open_notes.pop() {
                    let end = self.plan.steps.len();
                    self.plan.steps[open.step] = Step::Note { end };
                    self.plan.notes[open.note].end = end;
                }
            }
            tag => {
                let heading = self.heading.take_if(|_| matches!(tag, TagEnd::Heading(_)));
                if let Some(heading) = heading {
                    let named = heading.title.finish(&mut self.anchors);
                    self.plan.steps[heading.step] = Step::Heading(Box::new(Heading { level: heading.level, named }));
                }
                self.plan.steps.push(Step::Event(Event::End(tag)));
            }
        }
        self.plan.balance.leave();
    }

    fn inline_html(&mut self, html: CowStr<'a>) {
        match whole(&html) {
            Token::Comment(_) => {}
            Token::Other(_) | Token::Text(_) => self.plan.steps.push(Step::Event(Event::Text(html))),
            token => {
                let number = self.plan.balance.meet(&token, Met::Inline);
                self.plan.steps.push(Step::Tag { html, number });
            }
        }
    }

    fn html_block(&mut self) {
        let text = std::mem::take(&mut self.html).text;
        let mut numbers = tokens(&text).filter(|(token, _)| token.is_known()).map(|(token, _)| token);
        let first = numbers.next().map_or(0, |token| self.plan.balance.meet(&token, Met::Block));
        for token in numbers {
            self.plan.balance.meet(&token, Met::Block);
        }
        self.plan.steps.push(Step::Html { text, first });
    }
}

/// The name under which a footnote is found.
pub fn note_name(name: &str) -> String {
    name.to_lowercase()
}
