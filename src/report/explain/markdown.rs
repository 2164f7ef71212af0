//! Markdown made plain for a terminal: headings stand out, code is indented, the rest is wrapped.
//!
//! Only for our own documentation pages, so it knows what those use: headings, paragraphs, lists, code, links.

use crate::report::measure;
use crate::report::style::{Ink, Style};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// The page as text, without its title: the caller has said that already.
pub fn render(text: &str, style: &Style) -> String {
    let mut page = Page {
        style,
        out: String::new(),
        words: String::new(),
        lists: Vec::new(),
        first: String::new(),
        skip: false,
        code: false,
        rows: false,
    };
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        page.event(event);
    }
    page.paragraph();
    page.out
}

struct Page<'a> {
    style: &'a Style,
    out: String,
    /// The words of the paragraph that is being read.
    words: String,
    /// The open lists: the next number, or `None` for bullets.
    lists: Vec<Option<u64>>,
    /// What stands before the paragraph's first line.
    first: String,
    /// Inside the page's title.
    skip: bool,
    code: bool,
    /// Below the head of a table: rows stand close.
    rows: bool,
}

impl Page<'_> {
    fn event(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Text(text) if self.code => self.code_lines(&text),
            Event::Text(text) => self.words.push_str(&text),
            Event::Code(text) => self.words.push_str(&format!("`{text}`")),
            Event::SoftBreak => self.words.push(' '),
            Event::HardBreak => self.words.push('\n'),
            Event::Rule => self.paragraph(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Heading { level, .. } => {
                self.paragraph();
                self.skip = level == HeadingLevel::H1;
            }
            Tag::CodeBlock(kind) => {
                self.paragraph();
                self.gap();
                self.code = true;
                // Of a fence's words only the name of a file says something to a reader.
                if let CodeBlockKind::Fenced(words) = kind
                    && let Some(file) = words.split(' ').find(|word| word.contains('.'))
                {
                    self.out.push_str(&self.style.paint(Ink::Faint, &format!("  {file}")));
                    self.out.push('\n');
                }
            }
            Tag::List(start) => {
                self.paragraph();
                self.lists.push(start);
            }
            Tag::Item => {
                self.paragraph();
                let depth = self.lists.len().saturating_sub(1);
                let sign = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number = number.saturating_add(1);
                        format!("{}. ", number.saturating_sub(1))
                    }
                    _ => "• ".to_owned(),
                };
                self.first = format!("{}{sign}", "  ".repeat(depth));
            }
            Tag::TableCell if !self.words.is_empty() => self.words.push_str(" · "),
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Heading(_) => self.heading(),
            TagEnd::CodeBlock => self.code = false,
            TagEnd::List(_) => {
                self.paragraph();
                self.lists.pop();
            }
            TagEnd::TableHead => {
                self.paragraph();
                self.rows = true;
            }
            TagEnd::Table => self.rows = false,
            TagEnd::Paragraph | TagEnd::Item | TagEnd::TableRow => self.paragraph(),
            _ => {}
        }
    }

    fn heading(&mut self) {
        let words = std::mem::take(&mut self.words);
        if !std::mem::take(&mut self.skip) {
            self.gap();
            self.out.push_str(&self.style.paint(Ink::Strong, words.trim()));
            self.out.push('\n');
        }
    }

    /// Writes the paragraph read so far, if any.
    fn paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        if words.trim().is_empty() {
            return;
        }
        let first = std::mem::take(&mut self.first);
        if first.is_empty() && self.lists.is_empty() && !self.rows {
            self.gap();
        }
        self.out.push_str(&measure::hang(&first, words.trim(), self.style.width));
        self.out.push('\n');
    }

    /// One blank line, unless the page begins here.
    fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn code_lines(&mut self, text: &str) {
        for line in text.lines() {
            let line = format!("    {line}");
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }
}
