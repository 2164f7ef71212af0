//! One section of a document as markup, for pages that show those of many.

use std::ops::Range;

use tera::Value;

use crate::base::path::TreePath;
use crate::model::document::{Document, Heading};
use crate::model::entity::Entity;
use crate::model::kind::Section;
use crate::site::Site;
use crate::site::body;
use crate::site::markdown::Options;
use crate::site::value::{markup, record};
use crate::syntax::heading;

/// The most of one section.
const MAX_BYTES: usize = 12 * 1024;

/// The section of that id: `{html, cut}` for the page `page`, where its headings stand at the level `level` and below, and its
/// ids begin with `prefix`. Nothing where the document has no such section.
pub fn value(site: &Site, entity: &Entity, id: &str, page: &TreePath, (level, prefix): (i8, &str)) -> Value {
    let workspace = site.workspace();
    let kind = workspace.playbook.kind(&entity.kind);
    let section = kind.and_then(|kind| kind.sections.iter().find(|section| &*section.id == id));
    let found = section.zip(entity.document).and_then(|(section, ix)| {
        let document = workspace.document(ix);
        Some((ix, part(document, section).filter(|_| !document.broken)?))
    });
    let Some((ix, (range, above))) = found else { return Value::none() };
    // What stands one level below the section's own heading comes to stand at `level`.
    let options = Options { shift: level - 1 - above.cast_signed(), prefix, max_bytes: MAX_BYTES };
    let rendered = body::part(site, ix, (page, range, entity.text("lang")), options);
    record([("html", markup(rendered.html.trim())), ("cut", Value::from(rendered.truncated))])
}

/// The bytes of a section without its heading, and the level of that.
fn part(document: &Document, section: &Section) -> Option<(Range<usize>, u8)> {
    let own = |one: &Heading| one.filled && heading::names(section, &one.text);
    let at = document.headings.iter().position(own)?;
    let first = document.headings.get(at)?;
    let next = document.headings.iter().skip(at + 1).find(|other| other.level <= first.level);
    let end = next.map_or(document.text.len(), |next| next.span.start as usize);
    Some((first.span.end as usize..end, first.level))
}
