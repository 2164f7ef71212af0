//! The feed: what is new, for those who do not come to look. Atom, because it says exactly what a date and an id are.
//!
//! A feed needs addresses that work from anywhere, so there is one only where `base_url` is set.

use std::fmt::Write;

use jiff::civil::Date;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::entity::{Entity, EntityIx};
use crate::model::kind::Store;
use crate::model::workspace::Workspace;
use crate::site::shelf::Shelf;
use crate::site::{Site, row, url};

/// Where it stands.
pub const PATH: &str = "feeds/updates.xml";
/// How many entries it has.
const ENTRIES: usize = 50;

/// Whether there is anything to tell, and a place to tell it from.
pub fn is_there(workspace: &Workspace, shelf: &Shelf) -> bool {
    workspace.config.base_url.is_some() && !newest(workspace, shelf).is_empty()
}

/// The bytes of the feed.
pub fn bytes(site: &Site, path: &TreePath) -> Vec<u8> {
    let workspace = site.workspace();
    let base = workspace.config.base_url.as_deref().unwrap_or("");
    let newest = newest(workspace, site.shelf());
    let title = escaped(&workspace.config.title);
    let home = escaped(&url::absolute(base, None));
    let own = escaped(&url::absolute(base, Some(&url::encode(path.as_str()))));
    let updated = newest.first().map(|(day, _)| *day).unwrap_or(workspace.today);
    let mut out = String::with_capacity(1024 + newest.len() * 512);
    // Writing into a text does not fail, here and below.
    let _ = writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <title>{title}</title>\n<id>{own}</id>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n<link href=\"{home}\"/>\n\
         <updated>{}</updated>\n<author><name>{title}</name></author>",
        site.lexicon().lang(),
        midnight(updated),
    );
    for (day, ix) in newest {
        entry(&mut out, site, base, (day, ix));
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

fn entry(out: &mut String, site: &Site, base: &str, (day, ix): (Date, EntityIx)) {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let Some(href) = site.href(ix) else { return };
    let kind = workspace.playbook.kind(&entity.kind).map_or("", |kind| site.lexicon().label(&kind.name));
    let lang = entity.text("lang").map(|lang| format!(" xml:lang=\"{}\"", escaped(lang))).unwrap_or_default();
    let _ = write!(
        out,
        "<entry{lang}>\n<title>{}</title>\n<id>{}</id>\n<link href=\"{}\"/>\n<updated>{}</updated>\n\
         <category term=\"{}\" label=\"{}\"/>\n",
        escaped(&entity.title),
        escaped(&tag(base, day, entity)),
        escaped(&url::absolute(base, Some(&href))),
        midnight(day),
        escaped(&entity.kind),
        escaped(kind),
    );
    let opening = entity.document.map(|document| &*workspace.document(document).opening);
    if let Some(summary) = entity.text("summary").or(opening).filter(|summary| !summary.is_empty()) {
        let _ = writeln!(out, "<summary>{}</summary>", escaped(summary));
    }
    out.push_str("</entry>\n");
}

/// The newest of everything that carries its date in its name, the newest first.
fn newest(workspace: &Workspace, shelf: &Shelf) -> Vec<(Date, EntityIx)> {
    let kinds = workspace.playbook.kinds.iter().filter(|kind| kind.dated && matches!(kind.store, Store::Folder(_)));
    // Dated documents are listed from the newest whatever the language.
    let of_kind = |kind: &Str| shelf.kind(workspace, kind, "").iter().take(ENTRIES).copied();
    let all = kinds.flat_map(|kind| of_kind(&kind.id));
    let mut dated: Vec<(Date, EntityIx)> = all.filter_map(|ix| Some((day(workspace.entity(ix))?, ix))).collect();
    dated.sort_by(|(a_day, a), (b_day, b)| b_day.cmp(a_day).then(a.cmp(b)));
    dated.truncate(ENTRIES);
    dated
}

/// A document's own date, else that in its name.
fn day(entity: &Entity) -> Option<Date> {
    entity.date("date").or_else(|| row::day_of(entity))
}

/// An id that stays when a page moves: RFC 4151.
fn tag(base: &str, day: Date, entity: &Entity) -> String {
    let after = base.split_once("://").map_or(base, |(_, after)| after);
    let authority = after.split(['/', '?', '#']).next().unwrap_or("");
    let host = authority.rsplit('@').next().unwrap_or("").split(':').next().unwrap_or("");
    format!("tag:{},{day}:{}/{}", host.to_lowercase(), url::encode(&entity.kind), url::encode(&entity.id))
}

/// RFC 3339. A document knows its day and no hour.
fn midnight(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

/// Text for XML, in elements and in attributes. Characters that XML does not have are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}
