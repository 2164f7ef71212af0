//! Atom, because it says exactly what a date and an id are.

use std::fmt::Write;

use jiff::civil::Date;

use crate::base::path::TreePath;
use crate::model::entity::Entity;
use crate::site::feed::news::{News, What};
use crate::site::{Site, gate, url};

/// The bytes of a feed with these entries, the newest first.
pub fn write(site: &Site, path: &TreePath, title: &str, newest: &[News<'_>]) -> Vec<u8> {
    let workspace = site.workspace();
    let base = workspace.config.base_url.as_deref().unwrap_or("");
    let author = escaped(&workspace.config.title);
    let home = escaped(&url::absolute(base, None));
    let own = escaped(&url::absolute(base, Some(&url::encode(path.as_str()))));
    let updated = newest.first().map_or(workspace.today, |news| news.day);
    let mut out = String::with_capacity(1024 + newest.len() * 512);
    // Writing into a text does not fail, here and below.
    let _ = writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <title>{}</title>\n<id>{own}</id>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n<link href=\"{home}\"/>\n\
         <updated>{}</updated>\n<author><name>{author}</name></author>",
        site.lexicon().lang(),
        escaped(title),
        midnight(updated),
    );
    let mut ids: Vec<String> = Vec::with_capacity(newest.len());
    for news in newest {
        let id = tag(base, news, workspace.entity(news.ix));
        // Two answers at one gate on one day are one piece of news: an id stands once in a feed.
        if !ids.contains(&id) {
            entry(&mut out, site, base, news, &id);
            ids.push(id);
        }
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

fn entry(out: &mut String, site: &Site, base: &str, news: &News<'_>, id: &str) {
    let workspace = site.workspace();
    let entity = workspace.entity(news.ix);
    let Some(href) = site.href(news.ix) else { return };
    let kind = workspace.playbook.kind(&entity.kind).map_or("", |kind| site.lexicon().label(&kind.name));
    // The words of a move are ours, those of a document are in its language.
    let lang = entity.text("lang").filter(|_| matches!(news.what, What::Written));
    let lang = lang.map(|lang| format!(" xml:lang=\"{}\"", escaped(lang))).unwrap_or_default();
    let (title, summary) = match news.what {
        What::Written => {
            let opening = entity.document.map(|document| &*workspace.document(document).opening);
            (entity.title.to_string(), entity.text("summary").or(opening).map(str::to_owned))
        }
        What::Moved(at, given) => {
            let stage = at.and_then(|at| workspace.playbook.stages.get(usize::from(at)));
            let stage = stage.map_or_else(
                || site.lexicon().word("gate-closed"),
                |stage| site.lexicon().label(&stage.name).to_owned(),
            );
            let kind = workspace.playbook.kind(&entity.kind);
            let answer = given.and_then(|entry| gate::answer(site, kind, entry));
            let answer = answer.map(|answer| format!(": {answer}")).unwrap_or_default();
            let why = given.and_then(|entry| entry.get("why")?.text());
            (format!("{} → {stage}{answer}", entity.title), why.map(str::to_owned))
        }
    };
    let _ = write!(
        out,
        "<entry{lang}>\n<title>{}</title>\n<id>{}</id>\n<link href=\"{}\"/>\n<updated>{}</updated>\n\
         <category term=\"{}\" label=\"{}\"/>\n",
        escaped(&title),
        escaped(id),
        escaped(&url::absolute(base, Some(&href))),
        midnight(news.day),
        escaped(&entity.kind),
        escaped(kind),
    );
    if let Some(summary) = summary.filter(|summary| !summary.is_empty()) {
        let _ = writeln!(out, "<summary>{}</summary>", escaped(&summary));
    }
    out.push_str("</entry>\n");
}

/// An id that stays when a page moves: RFC 4151.
fn tag(base: &str, news: &News<'_>, entity: &Entity) -> String {
    let part = match news.what {
        What::Written => String::new(),
        What::Moved(Some(at), _) => format!("/{at}"),
        What::Moved(None, _) => "/closed".to_owned(),
    };
    format!("tag:{},{}:{}/{}{part}", host(base), news.day, url::encode(&entity.kind), url::encode(&entity.id))
}

/// The host of an address, without a port.
pub fn host(base: &str) -> String {
    let after = base.split_once("://").map_or(base, |(_, after)| after);
    let authority = after.split(['/', '?', '#']).next().unwrap_or("");
    authority.rsplit('@').next().unwrap_or("").split(':').next().unwrap_or("").to_lowercase()
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
