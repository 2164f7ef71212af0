//! What search engines are told. A workspace is a team's own affair, so they are kept out unless `search_engines: true` says
//! otherwise; then they get the list of all pages, where the site knows its address.

use std::fmt::Write;

use crate::base::path::TreePath;
use crate::model::entity::EntityIx;
use crate::site::page::Page;
use crate::site::{Site, url};

/// Where the list of pages stands.
pub const PATH: &str = "sitemap.xml";
/// The most addresses that one file may have.
const MOST: usize = 50_000;

/// The bytes of `robots.txt`.
pub fn robots(site: &Site) -> Vec<u8> {
    let config = &site.workspace().config;
    if !config.search_engines {
        return b"User-agent: *\nDisallow: /\n".to_vec();
    }
    let list = config.base_url.as_deref().map(|base| format!("Sitemap: {}\n", url::absolute(base, Some(PATH))));
    format!("User-agent: *\nAllow: /\n{}", list.unwrap_or_default()).into_bytes()
}

/// The bytes of the list.
pub fn bytes(site: &Site) -> Vec<u8> {
    let base = site.workspace().config.base_url.as_deref().unwrap_or("");
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let pages = site.address().pages.iter().filter(|(path, page)| is_content(path, page));
    for (path, page) in pages.take(MOST) {
        let path = url::encode(path.as_str());
        let address = url::absolute(base, Some(&path).filter(|path| *path != "index.html").map(String::as_str));
        // The base is somebody's text; the path is encoded.
        let address = address.replace('&', "&amp;").replace('<', "&lt;");
        let changed = if let Page::Entity(ix) = page { changed(site, *ix) } else { None };
        let changed = changed.map(|day| format!("<lastmod>{day}</lastmod>")).unwrap_or_default();
        // Writing into a text does not fail.
        let _ = writeln!(out, "<url><loc>{address}</loc>{changed}</url>");
    }
    out.push_str("</urlset>\n");
    out.into_bytes()
}

fn is_content(path: &TreePath, page: &Page) -> bool {
    path.extension() == "html" && !matches!(page, Page::Missing | Page::Redirect(_) | Page::Search | Page::Asset(_))
}

fn changed(site: &Site, ix: EntityIx) -> Option<jiff::civil::Date> {
    site.workspace().history.of(ix)?.changed.as_ref().map(|moment| moment.day)
}
