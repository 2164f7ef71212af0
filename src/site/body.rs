//! The text of a document as markup, with its table of contents.

use tera::Value;

use crate::base::path::TreePath;
use crate::model::document::Document;
use crate::model::entity::DocumentIx;
use crate::model::link::Destination;
use crate::site::value::{list, markup, record, text};
use crate::site::{Site, url};

/// How many headings make a table of contents worth its place, and how many it lists.
const CONTENTS: std::ops::RangeInclusive<usize> = 2..=40;

/// `{html, headings}` of a document that stands on the page `page`. A document whose front matter is broken is shown as
/// the text that it is: nobody knows where its body begins.
pub fn value(site: &Site, ix: DocumentIx, page: &TreePath) -> Value {
    let document = site.workspace().document(ix);
    if document.broken {
        return record([("html", markup("")), ("source", text(&document.text)), ("headings", list([]))]);
    }
    let links = site.workspace().links.body.get(ix.0 as usize);
    let href = |number: usize| links.and_then(|links| href(site, page, links.get(number)?));
    let html = render(document, &href);
    record([("html", markup(&html)), ("source", Value::none()), ("headings", headings(document))])
}

/// Where a link of a body leads; `None` when it leads nowhere, so that its words stay plain.
fn href(site: &Site, page: &TreePath, destination: &Destination) -> Option<String> {
    match destination {
        Destination::Entity(ix, anchor) => {
            let (path, own) = site.address().entity(*ix)?;
            Some(url::link(page, path, anchor.as_deref().or(own)))
        }
        Destination::Page(ix, anchor) => Some(url::link(page, site.address().document(*ix)?, anchor.as_deref())),
        Destination::Attachment(path) => Some(url::link(page, path, None)),
        Destination::Broken => None,
    }
}

fn headings(document: &Document) -> Value {
    let shown: Vec<_> = document.headings.iter().filter(|heading| heading.level <= 3).collect();
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

fn render(document: &Document, href: &dyn Fn(usize) -> Option<String>) -> String {
    let body = document.text.get(document.body..).unwrap_or("");
    let _ = href;
    let mut out = Vec::new();
    for part in body.split("\n\n").filter(|p| !p.trim().is_empty()) {
        out.extend_from_slice(b"<p>");
        let _ = tera::escape_html(part, &mut out);
        out.extend_from_slice(b"</p>\n");
    }
    String::from_utf8_lossy(&out).into_owned()
}
