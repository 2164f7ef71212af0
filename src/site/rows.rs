//! The rows of a table that has several pages, as scripts: a filter that is typed on one page finds what stands on all of them.
//!
//! Exists because a page on a disk may load scripts and nothing else. The rows are cut out of the finished page, so they are
//! those that a theme's own template makes; cells that stand more than once are written once.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::base::path::TreePath;
use crate::site::Site;
use crate::site::page::{self, Page};

/// Of how many pages a browser is given the rows at once, some 40 kB each. The filter of a longer table finds what stands on its own
/// page; all the rest is what the search is for.
pub const PAGES: usize = 100;
/// The folder of these scripts.
const FOLDER: &str = "data/rows";

/// The script with the rows of a page.
pub fn script_of(page: &TreePath) -> String {
    format!("{FOLDER}/{}.js", page.as_str().trim_end_matches(".html"))
}

/// What a form needs to find the scripts: the first, how the next ones begin, how many there are, how many rows they hold.
/// `None` for a table of one page.
pub fn known(site: &Site, page: &TreePath, rows: usize) -> Option<String> {
    let pages = page::pages(rows);
    let script = TreePath::new(&script_of(page))?;
    if pages < 2 || !matches!(site.address().pages.get(&script), Some(Page::Rows(_))) {
        return None;
    }
    let path = page.as_str().trim_end_matches(".html");
    let (first, next) = match path.rsplit_once('/') {
        // `initiatives/index`, `initiatives/page-2`.
        Some((folder, _)) => (format!("{folder}/index"), format!("{folder}/page-")),
        None => {
            let stem = path.split("-page-").next().unwrap_or(path);
            (stem.to_owned(), format!("{stem}-page-"))
        }
    };
    Some(format!("{first} {next} {pages} {rows}"))
}

/// The bytes of one script; `page` is the finished page.
pub fn bytes(path: &TreePath, page: &[u8]) -> Vec<u8> {
    let name = path.as_str().trim_start_matches("data/").trim_end_matches(".js");
    let html = String::from_utf8_lossy(page);
    let value = crate::site::search::safe(&table(&html));
    format!("tandem({}, {value});\n", crate::site::search::safe(&Json::from(name))).into_bytes()
}

/// `{cells, rows: [[start, cell, …], …]}`; a cell is a text, or the number of one in `cells`.
fn table(html: &str) -> Json {
    let rows: Vec<(&str, Vec<&str>)> = rows(html).into_iter().filter(|(start, _)| !start.contains("\"cut\"")).collect();
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for cell in rows.iter().flat_map(|(_, cells)| cells) {
        *times.entry(cell).or_default() += 1;
    }
    times.retain(|cell, times| *times > 1 && cell.len() > 4);
    let numbers: BTreeMap<&str, usize> = times.keys().enumerate().map(|(at, cell)| (*cell, at)).collect();
    let cell = |cell: &&str| numbers.get(cell).map_or_else(|| json!(cell), |number| json!(number));
    let lines = rows.iter().map(|(start, cells)| std::iter::once(json!(start)).chain(cells.iter().map(cell)).collect());
    let lines: Vec<Json> = lines.collect();
    json!({"cells": times.keys().collect::<Vec<_>>(), "rows": lines})
}

/// The rows of the first table that can be filtered: the start of each, and its cells.
fn rows(html: &str) -> Vec<(&str, Vec<&str>)> {
    let body = html.split_once(" data-table").and_then(|(_, rest)| rest.split_once("<tbody>"));
    let body = body.and_then(|(_, rest)| rest.split_once("</tbody>")).map_or("", |(body, _)| body);
    let rows = body.split("</tr>").filter_map(|row| {
        let row = row.trim_start();
        let end = row.find('>').filter(|_| row.starts_with("<tr"))? + 1;
        Some((row.get(..end)?, cells(row.get(end..)?)))
    });
    rows.collect()
}

/// The cells of a row, each with its tags.
fn cells(row: &str) -> Vec<&str> {
    let ends = row.match_indices("</t").filter(|(at, _)| matches!(row.get(at + 3..at + 5), Some("d>" | "h>")));
    let mut from = 0;
    let mut cells = Vec::new();
    for (at, _) in ends {
        cells.push(row.get(from..at + 5).unwrap_or("").trim());
        from = at + 5;
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::table;
    use serde_json::json;

    #[test]
    fn rows_are_cut_out_of_a_page() {
        let html = "<table><tbody><tr><td>no</td></tr></tbody></table><table class=\"cards\" data-table><thead><tr><th>x</th></tr></thead>\
                    <tbody>\n<tr><th scope=\"row\"><a href=\"a.html\">A</a></th>\n<td class=\"num\">1</td></tr>\n\
                    <tr class=\"cut\"><td colspan=\"2\">cut</td></tr>\n<tr><th>B</th><td class=\"num\">1</td></tr>\n</tbody></table>";
        assert_eq!(
            table(html),
            json!({"cells": ["<td class=\"num\">1</td>"], "rows": [
                ["<tr>", "<th scope=\"row\"><a href=\"a.html\">A</a></th>", 0],
                ["<tr>", "<th>B</th>", 0],
            ]})
        );
    }
}
