//! The text of a document as markup, with its table of contents.

use tera::Value;

use crate::base::path::TreePath;
use crate::model::document::{Document, Heading};
use crate::model::entity::DocumentIx;
use crate::model::link::Destination;
use crate::site::lexicon::Lexicon;
use crate::site::markdown::{self, Labels, Options, Target};
use crate::site::value::{list, markup, record, text, text_or_none};
use crate::site::{Site, loose, url};

/// How many headings make a table of contents worth its place, and how many it lists.
const CONTENTS: std::ops::RangeInclusive<usize> = 2..=40;
/// The most of one body that a page shows. With its frame it stays below a megabyte.
const MAX_BYTES: usize = 768 * 1024;

/// `{html, source, headings, anchor, cut}` of a document that stands on the page `page` under the title `title`. A document
/// whose front matter is broken is shown as the text that it is: nobody knows where its body begins.
pub fn value(site: &Site, ix: DocumentIx, page: &TreePath, title: &str) -> Value {
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
    let start = own.map_or(document.body, |heading| (heading.span.end as usize).max(document.body));
    let skipped = document.links.iter().filter(|link| (link.span.start as usize) < start).count();
    let links = site.workspace().links.body.get(ix.0 as usize);
    let target = |number: usize| target(site, page, links?.get(number.checked_add(skipped)?)?);
    let shown = || document.headings.iter().skip(usize::from(own.is_some()));
    let rendered = markdown::render(&markdown::Body {
        text: document.text.get(start..).unwrap_or(""),
        target: &target,
        labels: &site.labels,
        options: Options {
            // The page's title is the one heading of the first level.
            shift: i8::from(shown().any(|heading| heading.level == 1)),
            prefix: "",
            max_bytes: MAX_BYTES,
        },
    });
    record([
        ("html", markup(rendered.html.trim())),
        ("source", Value::none()),
        ("headings", headings(shown())),
        ("anchor", text_or_none(own.map(|heading| &*heading.anchor))),
        ("cut", Value::from(rendered.truncated)),
    ])
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
fn target(site: &Site, page: &TreePath, destination: &Destination) -> Option<Target> {
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
