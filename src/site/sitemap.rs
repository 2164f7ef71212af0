//! What search engines are told. A workspace is a team's own affair, so they are kept out unless `search_engines: true` says
//! otherwise; then they get the list of all pages, where the site knows its address.

use std::collections::BTreeMap;
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

/// Where a part of the list stands.
pub fn part(number: usize) -> String {
    format!("sitemap-{}.xml", number + 1)
}

/// How many parts the list has; none where one file holds it all, or where there is none.
pub fn parts(pages: &BTreeMap<TreePath, Page>) -> usize {
    let is_there = TreePath::new(PATH).and_then(|path| pages.get(&path)) == Some(&Page::Sitemap(None));
    let count = if is_there { content(pages).count() } else { 0 };
    if count > MOST { count.div_ceil(MOST) } else { 0 }
}

/// The bytes of the list, of a part of it, or of the list of its parts.
pub fn bytes(site: &Site, part: Option<usize>) -> Vec<u8> {
    let pages = &site.address().pages;
    let parts = if part.is_none() { parts(pages) } else { 0 };
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let name = if parts > 0 { "sitemapindex" } else { "urlset" };
    // Writing into a text does not fail, here and below.
    let _ = writeln!(out, "<{name} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for number in 0..parts {
        let _ = writeln!(out, "<sitemap><loc>{}</loc></sitemap>", address(site, &self::part(number)));
    }
    let shown = if parts > 0 { 0 } else { MOST };
    for (path, page) in content(pages).skip(part.unwrap_or(0) * MOST).take(shown) {
        let changed = if let Page::Entity(ix) = page { changed(site, *ix) } else { None };
        let changed = changed.map(|day| format!("<lastmod>{day}</lastmod>")).unwrap_or_default();
        let _ = writeln!(out, "<url><loc>{}</loc>{changed}</url>", address(site, &url::encode(path.as_str())));
    }
    let _ = writeln!(out, "</{name}>");
    out.into_bytes()
}

/// The whole address of a path, as XML has it.
fn address(site: &Site, path: &str) -> String {
    let base = site.workspace().config.base_url.as_deref().unwrap_or("");
    // The base is somebody's text; the path is encoded.
    url::absolute(base, Some(path).filter(|path| *path != "index.html")).replace('&', "&amp;").replace('<', "&lt;")
}

fn content(pages: &BTreeMap<TreePath, Page>) -> impl Iterator<Item = (&TreePath, &Page)> {
    pages.iter().filter(|(path, page)| is_content(path, page))
}

fn is_content(path: &TreePath, page: &Page) -> bool {
    path.extension() == "html" && !matches!(page, Page::Missing | Page::Redirect(_) | Page::Search | Page::Asset(_))
}

fn changed(site: &Site, ix: EntityIx) -> Option<jiff::civil::Date> {
    site.workspace().history.of(ix)?.changed.as_ref().map(|moment| moment.day)
}
