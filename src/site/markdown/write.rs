//! Steps → HTML: blocks.

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};

use crate::site::markdown::notes::Notes;
use crate::site::markdown::out::{Out, escape};
use crate::site::markdown::plan::{Heading, Plan, Step};
use crate::site::markdown::{Body, Labels, Rendered};
use crate::syntax::markdown::heading::Named;
use crate::syntax::markdown::html::{Token, tokens};
use crate::syntax::markdown::table::is_table;

/// Most bodies come out a third longer than they went in.
const GROWTH: usize = 2;
/// Whatever follows the language in a code block's first line is for other tools.
const LANGUAGE_MAX: usize = 32;

pub struct Writer<'a> {
    pub body: &'a Body<'a>,
    pub plan: &'a Plan<'a>,
    pub out: Out,
    pub notes: Notes,
    /// How many `<a>` are open: HTML knows no link in a link.
    pub links: usize,
    pub in_code: bool,
    /// Terms that this page linked already.
    pub mentioned: Vec<usize>,
    pub heading: Option<&'a Named<'a>>,
    table: Table<'a>,
}

/// The table that is being written; there is none inside another.
#[derive(Default)]
struct Table<'a> {
    /// Counts the tables of the body.
    number: usize,
    alignments: &'a [Alignment],
    cell: usize,
    in_head: bool,
}

impl<'a> Writer<'a> {
    pub fn new(body: &'a Body<'a>, plan: &'a Plan<'a>) -> Writer<'a> {
        Writer {
            body,
            plan,
            out: Out::new(body.options.max_bytes, body.text.len().saturating_mul(GROWTH)),
            notes: Notes::new(plan.notes.len()),
            links: 0,
            in_code: false,
            mentioned: Vec::new(),
            heading: None,
            table: Table::default(),
        }
    }

    pub fn run(mut self) -> Rendered {
        self.steps(0, self.plan.steps.len());
        self.write_notes();
        Rendered { truncated: self.out.is_full, html: self.out.finish() }
    }

    pub fn steps(&mut self, from: usize, to: usize) {
        let mut at = from;
        while at < to && !self.out.is_full {
            at = self.step(at);
        }
    }

    /// Writes one step, and returns the next.
    fn step(&mut self, at: usize) -> usize {
        let plan = self.plan;
        match &plan.steps[at] {
            Step::Event(Event::Start(tag)) => self.start(tag, at),
            Step::Event(Event::End(tag)) => self.end(*tag, at),
            Step::Event(event) => return self.inline(event, at),
            Step::Heading(heading) => self.begin_heading(heading),
            Step::Link(link) => return self.link(link, at),
            Step::Tag { html, number } => self.tag(html, *number),
            Step::Html { text, first } => self.html(text, *first),
            Step::Note { end } => return *end,
        }
        at + 1
    }

    /// A block begins or ends here: the words beside a check box end before it.
    fn block(&mut self) {
        if self.out.innermost() == "</label>" {
            self.out.end();
        }
    }

    fn begin(&mut self, open: &str, close: &'static str) {
        self.out.begin(close, |out| out.push_str(open));
    }

    fn start(&mut self, tag: &'a Tag<'a>, at: usize) {
        if !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough) {
            self.block();
        }
        match tag {
            Tag::Paragraph => self.begin("<p>", "</p>\n"),
            Tag::BlockQuote(None) => self.begin("<blockquote>\n", "</blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.begin_alert(*kind),
            Tag::CodeBlock(kind) => self.begin_code(kind, at),
            Tag::List(None) => self.begin("<ul>\n", "</ul>\n"),
            Tag::List(Some(1)) => self.begin("<ol>\n", "</ol>\n"),
            Tag::List(Some(first)) => self.begin(&format!("<ol start=\"{first}\">\n"), "</ol>\n"),
            Tag::Item if self.is_task(at) => self.begin("<li class=\"task\">", "</li>\n"),
            Tag::Item => self.begin("<li>", "</li>\n"),
            Tag::DefinitionList => self.begin("<dl>\n", "</dl>\n"),
            Tag::DefinitionListTitle => self.begin("<dt>", "</dt>\n"),
            Tag::DefinitionListDefinition => self.begin("<dd>", "</dd>\n"),
            Tag::Table(alignments) => self.begin_table(alignments),
            Tag::TableHead => {
                self.table.in_head = true;
                self.table.cell = 0;
                self.begin("<thead><tr>", "</tr></thead>\n");
            }
            Tag::TableRow => self.begin_row(),
            Tag::TableCell => self.begin_cell(at),
            Tag::Emphasis => self.begin("<em>", "</em>"),
            Tag::Strong => self.begin("<strong>", "</strong>"),
            Tag::Strikethrough => self.begin("<del>", "</del>"),
            // The rest has a step of its own or is not in the dialect; its content is shown.
            _ => self.begin("", ""),
        }
    }

    fn end(&mut self, tag: TagEnd, at: usize) {
        match tag {
            TagEnd::Item | TagEnd::Paragraph => self.block(),
            TagEnd::Link if self.out.innermost() == "</a>" => self.links -= 1,
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::TableHead => self.table.in_head = false,
            TagEnd::Table if self.out.innermost() == "</tbody>" => self.out.end(),
            TagEnd::Heading(_) => self.end_heading(),
            _ => {}
        }
        if tag == TagEnd::Paragraph {
            self.write_backlinks(at + 1);
        }
        self.out.end();
    }

    fn begin_heading(&mut self, heading: &'a Heading<'a>) {
        const CLOSE: [&str; 6] = ["</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"];
        self.block();
        let level = usize::from(heading.level.saturating_add_signed(self.body.options.shift).clamp(1, 6));
        let prefix = self.body.options.prefix;
        self.out.begin(CLOSE[level - 1], |out| {
            out.push_str(&format!("<h{level} id=\""));
            escape(out, prefix);
            escape(out, &heading.named.anchor);
            out.push_str("\">");
        });
        self.heading = Some(&heading.named);
    }

    fn end_heading(&mut self) {
        let Some(named) = self.heading.take() else { return };
        let Body { labels, options, .. } = self.body;
        self.out.put(|out| {
            if let Some(tail) = named.tail {
                out.push(' ');
                escape(out, tail);
            }
            out.push_str("<a class=\"anchor\" href=\"#");
            escape(out, options.prefix);
            escape(out, &named.anchor);
            out.push_str("\" aria-label=\"");
            fill(out, &labels.link_to, &named.text);
            out.push_str("\">#</a>");
        });
    }

    fn begin_alert(&mut self, kind: BlockQuoteKind) {
        let Labels { note, tip, important, warning, caution, .. } = self.body.labels;
        let (class, label) = match kind {
            BlockQuoteKind::Note => ("note", note),
            BlockQuoteKind::Tip => ("tip", tip),
            BlockQuoteKind::Important => ("important", important),
            BlockQuoteKind::Warning => ("warning", warning),
            BlockQuoteKind::Caution => ("caution", caution),
        };
        self.out.begin("</div>\n", |out| {
            out.push_str(&format!("<div class=\"alert alert-{class}\" role=\"note\">\n<p class=\"alert-title\">"));
            escape(out, label);
            out.push_str("</p>\n");
        });
    }

    fn begin_code(&mut self, kind: &CodeBlockKind<'_>, at: usize) {
        self.in_code = true;
        let info = match kind {
            CodeBlockKind::Fenced(info) => info,
            CodeBlockKind::Indented => "",
        };
        let word = info.split([' ', '\t', ',', '{']).find(|word| !word.is_empty()).unwrap_or_default();
        let is_good = |char: &char| char.is_ascii_alphanumeric() || matches!(char, '_' | '+' | '-');
        let language: String = word.to_ascii_lowercase().chars().filter(is_good).take(LANGUAGE_MAX).collect();
        // Long lines scroll, and what scrolls must be reachable without a mouse.
        match language.as_str() {
            "mermaid" | "math" => self.begin_figure(&language, at),
            "" => self.begin("<pre tabindex=\"0\"><code>", "</code></pre>\n"),
            _ => self.begin(&format!("<pre tabindex=\"0\"><code class=\"language-{language}\">"), "</code></pre>\n"),
        }
    }

    /// A diagram or a formula. To draw it would take a script many times as heavy as the site, so its source is shown, as
    /// what it is and with the title that it has.
    fn begin_figure(&mut self, language: &str, at: usize) {
        let source = self.plan.steps[at + 1..].iter().map_while(|step| match step {
            Step::Event(Event::Text(text)) => Some(&**text),
            _ => None,
        });
        let source: String = source.collect();
        let Labels { diagram, formula, .. } = self.body.labels;
        let is_diagram = language == "mermaid";
        let title = if is_diagram { title(&source) } else { None };
        self.out.begin("</code></pre></figure>\n", |out| {
            out.push_str("<figure class=\"drawn\"><figcaption>");
            if let Some(title) = title {
                out.push_str("<b>");
                escape(out, title);
                out.push_str("</b> ");
            }
            escape(out, if is_diagram { diagram } else { formula });
            out.push_str(&format!("</figcaption><pre tabindex=\"0\"><code class=\"language-{language}\">"));
        });
    }

    /// Whether the item that begins at this step has a check box.
    fn is_task(&self, at: usize) -> bool {
        let is_box = |at: usize| matches!(self.plan.steps.get(at), Some(Step::Event(Event::TaskListMarker(_))));
        let in_paragraph = matches!(self.plan.steps.get(at + 1), Some(Step::Event(Event::Start(Tag::Paragraph))));
        is_box(at + 1) || in_paragraph && is_box(at + 2)
    }

    fn begin_table(&mut self, alignments: &'a [Alignment]) {
        self.table = Table { number: self.table.number + 1, alignments, ..Table::default() };
        let (label, number) = (&self.body.labels.table, self.table.number.to_string());
        self.out.begin("</table></div>\n", |out| {
            out.push_str("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
            fill(out, label, &number);
            out.push_str("\"><table>\n");
        });
    }

    fn begin_row(&mut self) {
        if self.out.innermost() != "</tbody>" {
            self.begin("<tbody>\n", "</tbody>");
        }
        self.table.cell = 0;
        self.begin("<tr>", "</tr>\n");
    }

    fn begin_cell(&mut self, at: usize) {
        let class = match self.table.alignments.get(self.table.cell) {
            Some(Alignment::Left) => " class=\"start\"",
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"end\"",
            _ => "",
        };
        self.table.cell += 1;
        // An empty corner heads nothing.
        let is_empty = matches!(self.plan.steps.get(at + 1), Some(Step::Event(Event::End(TagEnd::TableCell))));
        match self.table.in_head && !is_empty {
            true => self.begin(&format!("<th scope=\"col\"{class}>"), "</th>"),
            false => self.begin(&format!("<td{class}>"), "</td>"),
        }
    }

    /// A block of raw HTML. Its text is a paragraph, unless it stands in `details` that this block opens or closes.
    fn html(&mut self, text: &str, first: usize) {
        self.block();
        let mut number = first;
        let mut pieces = Vec::new();
        let comments = tokens(text)
            .filter_map(|(token, _)| if let Token::Comment(comment) = token { Some(comment) } else { None });
        for comment in comments.filter(|comment| is_table(comment)) {
            self.table.number += 1;
            if let Some(table) = self.body.aids.table(comment, self.table.number) {
                self.out.put(|out| out.push_str(&table));
            }
        }
        for (token, range) in tokens(text).filter(|(token, _)| !matches!(token, Token::Comment(_))) {
            let is_tag = token.is_known() && self.plan.balance.passes(number);
            number += usize::from(token.is_known());
            pieces.push((token, &text[range], is_tag));
        }
        let has_block = pieces.iter().any(|(token, _, is_tag)| *is_tag && is_block(token));
        let is_blank = pieces.iter().all(|(_, source, is_tag)| !is_tag && source.trim().is_empty());
        if is_blank {
            return;
        }
        if !has_block {
            self.begin("<p>", "</p>\n");
        }
        for (token, source, is_tag) in pieces {
            match is_tag {
                true => self.raw(&token),
                false => self.out.put(|out| escape(out, source)),
            }
        }
        if !has_block {
            self.out.end();
        }
    }
}

/// The title that a diagram gives itself: `title: …` in its head, `title …` or `accTitle: …` in its text.
fn title(source: &str) -> Option<&str> {
    let said = source.lines().find_map(|line| {
        let rest = ["title:", "title ", "accTitle:"].iter().find_map(|mark| line.trim().strip_prefix(mark))?;
        Some(rest.trim().trim_matches(['"', '\'']))
    });
    said.filter(|title| !title.is_empty())
}

fn is_block(token: &Token<'_>) -> bool {
    matches!(token, Token::Open("details" | "summary") | Token::Close("details" | "summary"))
}

/// A label with its `{}` replaced, as the value of an attribute.
pub fn fill(out: &mut String, label: &str, value: &str) {
    match label.split_once("{}") {
        None => escape(out, label),
        Some((before, after)) => {
            escape(out, before);
            escape(out, value);
            escape(out, after);
        }
    }
}
