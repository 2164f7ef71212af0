//! One section of a document as markup, for pages that show those of many.

use std::ops::Range;

use tera::Value;

use crate::base::path::TreePath;
use crate::model::document::{Document, Heading};
use crate::model::entity::{DocumentIx, Entity};
use crate::model::kind::Section;
use crate::site::Site;
use crate::site::body;
use crate::site::markdown::Options;
use crate::site::value::{markup, record};
use crate::syntax::heading;

/// The most of one section.
const MAX_BYTES: usize = 12 * 1024;
/// The same where many stand on one page, and the highest level of a heading in it.
const MAX_SHORT: usize = 4 * 1024;
const BELOW: u8 = 5;

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

/// The text of a section on a page of many documents, whose ids begin with `prefix`: `{html, cut}`; nothing when it has no text.
/// Headings inside it stand at the fifth level and below. What stands before the first heading serves a leading section.
pub fn short(site: &Site, ix: DocumentIx, page: &TreePath, section: &Section, prefix: &str) -> Option<Value> {
    let document = site.workspace().document(ix);
    let lead = || document.lead.filter(|_| section.lead).map(|lead| lead.range());
    let range = part(document, section).map(|(range, _)| range).or_else(lead)?;
    let within = document.headings.iter().filter(|one| range.contains(&(one.span.start as usize)));
    let highest = within.map(|one| one.level).min().unwrap_or(BELOW);
    let shift = i8::try_from(BELOW.saturating_sub(highest)).unwrap_or(0);
    let rendered = body::part(site, ix, (page, range, None), Options { shift, prefix, max_bytes: MAX_SHORT });
    let html = rendered.html.trim();
    (!html.is_empty()).then(|| record([("html", markup(html)), ("cut", Value::from(rendered.truncated))]))
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
