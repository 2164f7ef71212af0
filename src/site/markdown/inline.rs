//! Steps → HTML: what stands in a line of text.

use std::borrow::Cow;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::model::document::LinkTarget;
use crate::site::markdown::out::{escape, escape_url};
use crate::site::markdown::plan::{Link, Step};
use crate::site::markdown::urls::urls;
use crate::site::markdown::write::Writer;
use crate::site::markdown::{Kind, Target};
use crate::syntax::markdown::address::Address;
use crate::syntax::markdown::heading::{collapse, push_plain};
use crate::syntax::markdown::html::{Token, whole};

/// What browsers can draw. Anything else that is written as a picture becomes a link.
const PICTURES: [&str; 8] = ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp"];

/// An address that may be written.
struct Resolved {
    href: String,
    kind: Kind,
    title: Option<String>,
}

impl<'a> Writer<'a> {
    /// Writes an event that is neither a start nor an end, and returns the next step.
    pub fn inline(&mut self, event: &'a Event<'a>, at: usize) -> usize {
        match event {
            Event::Text(_) if !self.in_code && self.links == 0 => return self.text(at),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.out.put(|out| escape(out, text)),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.out.put(|out| escape(out, text)),
            Event::Code(code) => {
                self.out.begin("</code>", |out| {
                    out.push_str("<code>");
                    escape(out, code);
                });
                self.out.end();
            }
            Event::SoftBreak => self.out.put(|out| out.push('\n')),
            Event::HardBreak => self.out.put(|out| out.push_str("<br>\n")),
            Event::Rule => self.out.put(|out| out.push_str("<hr>\n")),
            Event::FootnoteReference(name) => self.reference(name),
            Event::TaskListMarker(is_done) => {
                let checked = if *is_done { " checked" } else { "" };
                let input = format!("<label><input type=\"checkbox\" disabled{checked}> ");
                self.out.begin("</label>", |out| out.push_str(&input));
            }
            Event::Start(_) | Event::End(_) => {}
        }
        at + 1
    }

    /// Text with bare addresses and terms in it. Markdown cuts text at every sign that might mean something, and addresses
    /// are full of them, so the pieces are joined first.
    fn text(&mut self, at: usize) -> usize {
        let mut pieces = self.plan.steps[at..].iter().map_while(|step| match step {
            Step::Event(Event::Text(text)) => Some(&**text),
            _ => None,
        });
        let mut text = Cow::Borrowed(pieces.next().unwrap_or_default());
        let mut next = at + 1;
        for piece in pieces {
            text.to_mut().push_str(piece);
            next += 1;
        }
        let mut done = 0;
        for url in urls(&text) {
            let resolved = Resolved { href: text[url.clone()].to_owned(), kind: Kind::Outer, title: None };
            self.words(&text[done..url.start]);
            self.out.begin("</a>", |out| {
                anchor(out, &resolved, "");
                escape(out, &text[url.clone()]);
            });
            self.out.end();
            done = url.end;
        }
        self.words(&text[done..]);
        next
    }

    /// Plain words, in which the first mention of each term leads to what it means.
    fn words(&mut self, text: &str) {
        // A heading is a name, and the words at a check box are its label.
        let is_prose = self.heading.is_none() && self.out.innermost() != "</label>";
        let (mut done, mut from) = (0, 0);
        while let Some((range, number)) = is_prose.then(|| self.body.aids.mention(text, from)).flatten() {
            from = range.end;
            if self.mentioned.contains(&number) {
                continue;
            }
            self.mentioned.push(number);
            let Some(Target { href, title }) = self.body.aids.term(number) else { continue };
            self.out.put(|out| escape(out, &text[done..range.start]));
            self.out.begin("</a>", |out| {
                out.push_str("<a class=\"term\" href=\"");
                escape_url(out, &href);
                attribute(out, "title", title.as_deref().unwrap_or_default());
                out.push_str("\">");
                escape(out, &text[range.clone()]);
            });
            self.out.end();
            done = range.end;
        }
        self.out.put(|out| escape(out, &text[done..]));
    }

    /// Writes a link or a picture, and returns the next step.
    pub fn link(&mut self, link: &'a Link<'a>, at: usize) -> usize {
        let resolved = self.resolve(link);
        let Tag::Link { link_type, title, .. } = &link.tag else { return self.picture(link, resolved, at) };
        let Some(resolved) = resolved.filter(|_| self.links == 0) else {
            self.out.begin("", |_| {});
            return at + 1;
        };
        self.out.begin("</a>", |out| anchor(out, &resolved, title));
        self.links += 1;
        match &resolved.title {
            // `[[id]]` has no words of its own: what stands up to its end is the id.
            Some(words) if *link_type == (LinkType::WikiLink { has_pothole: false }) => {
                self.out.put(|out| escape(out, words));
                let own =
                    self.plan.steps[at..].iter().position(|step| matches!(step, Step::Event(Event::End(TagEnd::Link))));
                own.map_or(at + 1, |own| at + own)
            }
            _ => at + 1,
        }
    }

    fn resolve(&self, link: &Link<'_>) -> Option<Resolved> {
        match &link.address {
            Address::Web(url) => Some(Resolved { href: url.clone(), kind: Kind::Outer, title: None }),
            Address::Numbered(LinkTarget::Refused { .. }) => None,
            Address::Numbered(_) => {
                let Target { href, title } = (self.body.target)(link.number?)?;
                Some(Resolved { kind: Kind::of(&href)?, href, title })
            }
        }
    }

    fn picture(&mut self, link: &Link<'_>, resolved: Option<Resolved>, at: usize) -> usize {
        let (alt, next) = self.alt(at);
        let Tag::Image { title, .. } = &link.tag else { return next };
        let name = name(&link.address);
        let is_picture = name
            .rsplit_once('.')
            .is_some_and(|(_, ending)| PICTURES.iter().any(|picture| picture.eq_ignore_ascii_case(ending)));
        // Without words, the name at least says that something is there.
        let words = if alt.is_empty() { name } else { &alt };
        match resolved {
            Some(resolved) if resolved.kind == Kind::Inner && is_picture => self.out.put(|out| {
                out.push_str("<img loading=\"lazy\" src=\"");
                escape_url(out, &resolved.href);
                out.push_str("\" alt=\"");
                escape(out, &alt);
                if let Some((width, height)) = link.number.and_then(|number| self.body.aids.size(number)) {
                    attribute(out, "width", &width.to_string());
                    attribute(out, "height", &height.to_string());
                }
                attribute(out, "title", title);
                out.push_str("\">");
            }),
            Some(resolved) if self.links == 0 => {
                self.out.begin("</a>", |out| {
                    anchor(out, &resolved, title);
                    escape(out, words);
                });
                self.out.end();
            }
            _ => self.out.put(|out| escape(out, words)),
        }
        next
    }

    /// The words of the picture that begins at a step, and the step behind it.
    fn alt(&self, at: usize) -> (String, usize) {
        let mut alt = String::new();
        let mut open = 0;
        let mut next = at;
        for step in &self.plan.steps[at..] {
            next += 1;
            match step {
                Step::Link(link) => open += usize::from(matches!(link.tag, Tag::Image { .. })),
                Step::Event(Event::End(TagEnd::Image)) => open -= 1,
                Step::Event(event) => push_plain(&mut alt, event),
                _ => {}
            }
            if open == 0 {
                break;
            }
        }
        (collapse(&alt), next)
    }

    /// A tag in running text: a tag when it passes, else text.
    pub fn tag(&mut self, html: &str, number: usize) {
        match self.plan.balance.passes(number) {
            true => self.raw(&whole(html)),
            false => self.out.put(|out| escape(out, html)),
        }
    }

    /// A tag that passes.
    pub fn raw(&mut self, token: &Token<'_>) {
        let (open, close) = match token {
            Token::Open("kbd") => ("<kbd>", "</kbd>"),
            Token::Open("sub") => ("<sub>", "</sub>"),
            Token::Open("sup") => ("<sup>", "</sup>"),
            Token::Open("details") => ("<details>", "</details>\n"),
            Token::Open("summary") => ("<summary>", "</summary>"),
            Token::Break => return self.out.put(|out| out.push_str("<br>")),
            Token::Close(_) => return self.out.end(),
            _ => return,
        };
        self.out.begin(close, |out| out.push_str(open));
    }
}

/// What a picture is called when its author gave it no words.
fn name(address: &Address) -> &str {
    match address {
        Address::Web(url) => url,
        // A picture in a `data:` address is long, and nobody can read it.
        Address::Numbered(LinkTarget::Refused { url }) => url.split_once(':').map_or(url, |(scheme, _)| scheme),
        Address::Numbered(LinkTarget::Wiki { id, .. }) => id,
        Address::Numbered(LinkTarget::Relative { path, .. }) => path,
    }
}

fn anchor(out: &mut String, resolved: &Resolved, title: &str) {
    out.push_str("<a href=\"");
    escape_url(out, &resolved.href);
    attribute(out, "title", title);
    if resolved.kind == Kind::Outer {
        attribute(out, "rel", "noopener noreferrer");
    }
    out.push_str("\">");
}

/// Ends the value of the attribute before, and begins another that the caller ends.
fn attribute(out: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        out.push_str("\" ");
        out.push_str(name);
        out.push_str("=\"");
        escape(out, value);
    }
}
