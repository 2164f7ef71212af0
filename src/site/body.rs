//! The text of a document as markup, with its table of contents.

use std::ops::Range;

use tera::Value;

use crate::base::path::TreePath;
use crate::model::document::{Document, Heading};
use crate::model::entity::{DocumentIx, EntityIx};
use crate::model::link::Destination;
use crate::site::lexicon::Lexicon;
use crate::site::markdown::{self, Aids, Labels, Options, Target};
use crate::site::value::{list, markup, record, text, text_or_none};
use crate::site::{Site, glossary, live, loose, url};

/// How many headings make a table of contents worth its place, and how many it lists.
const CONTENTS: std::ops::RangeInclusive<usize> = 2..=40;
/// The most of one body that a page shows. With its frame it stays below a megabyte.
const MAX_BYTES: usize = 768 * 1024;
/// The longest source that a page brings along.
const MAX_SOURCE: usize = 64 * 1024;

/// A page that shows a document's text.
pub struct Place<'a> {
    pub page: &'a TreePath,
    pub title: &'a str,
    /// The language that the document names.
    pub lang: Option<&'a str>,
}

/// `{html, source, headings, anchor, cut}` of a document. One whose front matter is broken is shown as the text that it is:
/// nobody knows where its body begins.
pub fn value(site: &Site, ix: DocumentIx, Place { page, title, lang }: Place<'_>) -> Value {
    let document = site.workspace().document(ix);
    if document.broken {
        let empty = ("html", markup(""));
        return record([
            empty,
            ("source", text(&document.text)),
            ("headings", list([])),
            ("anchor", Value::none()),
            ("cut", Value::from(false)),
        ]);
    }
    let own = own_title(document, title);
    let shown = || document.headings.iter().skip(usize::from(own.is_some()));
    // The page's title is the one heading of the first level.
    let shift = i8::from(shown().any(|heading| heading.level == 1));
    let rendered = rendered(site, ix, (page, own, lang), Options { shift, prefix: "", max_bytes: MAX_BYTES });
    record([
        ("html", markup(rendered.html.trim())),
        ("source", Value::none()),
        ("headings", headings(shown())),
        ("anchor", text_or_none(own.map(|heading| &*heading.anchor))),
        ("cut", Value::from(rendered.truncated)),
    ])
}

/// The beginning of a document's text on a page with others: `{html, cut}`. Its headings begin at the fourth level, and its ids
/// begin with `prefix`.
pub fn excerpt(site: &Site, ix: DocumentIx, page: &TreePath, title: &str, prefix: &str, max_bytes: usize) -> Value {
    let document = site.workspace().document(ix);
    if document.broken {
        return record([("html", markup("")), ("cut", Value::from(true))]);
    }
    let own = own_title(document, title);
    let least =
        document.headings.iter().skip(usize::from(own.is_some())).map(|heading| heading.level).min().unwrap_or(4);
    let shift = i8::try_from(least).map_or(0, |least| 4 - least);
    let rendered = rendered(site, ix, (page, own, None), Options { shift, prefix, max_bytes });
    record([("html", markup(rendered.html.trim())), ("cut", Value::from(rendered.truncated))])
}

fn rendered(
    site: &Site,
    ix: DocumentIx,
    (page, own, lang): (&TreePath, Option<&Heading>, Option<&str>),
    options: Options<'_>,
) -> markdown::Rendered {
    let document = site.workspace().document(ix);
    let start = own.map_or(document.body, |heading| (heading.span.end as usize).max(document.body));
    part(site, ix, (page, start..document.text.len(), lang), options)
}

/// A part of a document's text.
pub fn part(
    site: &Site,
    ix: DocumentIx,
    (page, bytes, lang): (&TreePath, Range<usize>, Option<&str>),
    options: Options<'_>,
) -> markdown::Rendered {
    let document = site.workspace().document(ix);
    let skipped = document.links.iter().filter(|link| (link.span.start as usize) < bytes.start).count();
    let links = site.workspace().links.body.get(ix.0 as usize).and_then(|links| links.get(skipped..)).unwrap_or(&[]);
    let target = |number: usize| target(site, page, links.get(number)?);
    let aids = Around { site, page, lang: lang.unwrap_or(&site.workspace().config.language), links };
    let text = document.text.get(bytes).unwrap_or("");
    markdown::render(&markdown::Body { text, target: &target, labels: &site.labels, options, aids: &aids })
}

/// The source of a document, for those who take it along; nothing on a site that is not for the team alone, since a
/// source says more than its page does.
pub fn source(site: &Site, ix: DocumentIx) -> Value {
    let document = site.workspace().document(ix);
    let is_own = &*site.workspace().config.audience == "team";
    let is_short = document.text.bytes().len() <= MAX_SOURCE;
    if is_own && is_short && !document.broken { text(&document.text) } else { Value::none() }
}

/// What the page around a body adds to it.
struct Around<'a> {
    site: &'a Site,
    page: &'a TreePath,
    /// The language that the text is written in.
    lang: &'a str,
    /// What the links of the text lead to.
    links: &'a [Destination],
}

impl Aids for Around<'_> {
    fn mention(&self, text: &str, from: usize) -> Option<(Range<usize>, usize)> {
        self.site.terms().find(text, from, self.lang)
    }

    fn term(&self, number: usize) -> Option<Target> {
        let ix = EntityIx(u32::try_from(number).ok()?);
        let (path, anchor) = self.site.address().entity(ix)?;
        let means = glossary::meaning(self.site, ix).map(str::to_owned);
        // A page does not lead to itself.
        (path != self.page).then(|| Target { href: url::link(self.page, path, anchor), title: means })
    }

    fn size(&self, link: usize) -> Option<(u32, u32)> {
        match self.links.get(link)? {
            Destination::Attachment(path) => self.site.pictures.get(path).copied(),
            _ => None,
        }
    }

    fn table(&self, comment: &str, number: usize) -> Option<String> {
        Some(live::table(self.site, &url::root(self.page), comment, number))
    }
}

/// What the markdown writer says beside the author's words.
pub fn labels(lexicon: &Lexicon) -> Labels {
    let place = || crate::base::text::Arg::from("{}");
    Labels {
        link_to: lexicon.say("frame-heading-link", vec![("heading", place())]),
        table: lexicon.say("site-text-table", vec![("name", place())]),
        footnote: lexicon.say("site-text-footnote", vec![("name", place())]),
        footnotes: lexicon.word("site-text-footnotes"),
        back: lexicon.word("site-text-back"),
        diagram: lexicon.word("prose-diagram"),
        formula: lexicon.word("prose-formula"),
        note: lexicon.word("site-text-note"),
        tip: lexicon.word("site-text-tip"),
        important: lexicon.word("site-text-important"),
        warning: lexicon.word("site-text-warning"),
        caution: lexicon.word("site-text-caution"),
    }
}

/// The heading with which a body repeats the page's title, so that it is not shown twice.
fn own_title<'a>(document: &'a Document, title: &str) -> Option<&'a Heading> {
    let first = document.headings.first().filter(|heading| heading.level == 1 && *heading.text == *title)?;
    let before = document.text.get(document.body..first.span.start as usize)?;
    before.trim().is_empty().then_some(first)
}

/// Where a link of a body leads; `None` when it leads nowhere, so that its words stay plain.
pub fn target(site: &Site, page: &TreePath, destination: &Destination) -> Option<Target> {
    let (href, title) = match destination {
        Destination::Entity(ix, anchor) => {
            let (path, own) = site.address().entity(*ix)?;
            let title = site.workspace().entity(*ix).title.to_string();
            (url::link(page, path, anchor.as_deref().or(own)), Some(title))
        }
        Destination::Page(ix, anchor) => {
            let path = site.address().document(*ix)?;
            (url::link(page, path, anchor.as_deref()), Some(loose::title(site, *ix).into_owned()))
        }
        Destination::Attachment(path) => (format!("{}{}", url::root(page), site.shared_href(path)), None),
        Destination::Broken => return None,
    };
    Some(Target { href, title })
}

fn headings<'a>(shown: impl Iterator<Item = &'a Heading>) -> Value {
    let shown: Vec<&Heading> = shown.filter(|heading| heading.level <= 3).collect();
    if !CONTENTS.contains(&shown.len()) {
        return list([]);
    }
    list(shown.into_iter().map(|heading| {
        record([
            ("text", text(&heading.text)),
            ("href", text(&format!("#{}", url::encode(&heading.anchor)))),
            ("level", Value::from(heading.level)),
        ])
    }))
}
