//! The address of a document's page, and names that cannot be one.
//!
//! One function for the checker, which reports two documents on one address, and for the site, which writes them. The way
//! back is here too: the kind and the id that a path gives.

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::kind::{Kind, Store};
use crate::model::playbook::Playbook;
use crate::model::source::Mounted;

/// The longest name of a file or folder that every usual file system takes, with room for `.html`.
const MAX_NAME: usize = 200;

/// The page of a markdown file: `a/b.md` → `a/b.html`, `initiatives/x/index.md` and `initiatives/2026/x.md` →
/// `initiatives/x.html`. A document of a source stands among those of its kind under its whole id, any other page in the folder
/// of the source.
pub fn page(path: &TreePath, playbook: &Playbook) -> Option<TreePath> {
    let mounted = Mounted::of(path);
    let is_sorted = || path.as_str().split_once('/').is_some_and(|(_, rest)| unsorted(rest) != rest);
    if !path.is_markdown() || mounted.is_none() && !is_sorted() {
        return own_page(path);
    }
    match (kind_of(path, playbook), mounted) {
        (Some((Kind { store: Store::Folder(folder), .. }, id)), _) => TreePath::new(&format!("{folder}/{id}.html")),
        (_, Some(mounted)) => own_page(&TreePath::new(&format!("{}/{}", mounted.source, mounted.inner))?),
        _ => own_page(path),
    }
}

/// What a path is below a kind's folder without the folders that only sort: those whose names are figures, years and months above
/// all. Exists because git writes and reads a folder whole with each commit, so that a history of very many files in one folder
/// costs the square of their number. Ids and pages are the same wherever in there a file lies, and it can be moved at any time.
fn unsorted(rest: &str) -> &str {
    match rest.split_once('/') {
        // A document whose id is a number.
        Some((_, "index.md")) => rest,
        Some((folder, below)) if folder.bytes().all(|byte| byte.is_ascii_digit()) => unsorted(below),
        _ => rest,
    }
}

fn own_page(path: &TreePath) -> Option<TreePath> {
    let text = path.as_str();
    let stem = text.rfind('.').filter(|_| path.is_markdown()).map(|dot| &text[..dot])?;
    match stem.strip_suffix("/index").filter(|folder| folder.contains('/')) {
        Some(folder) => TreePath::new(&format!("{folder}.html")),
        None => TreePath::new(&format!("{stem}.html")),
    }
}

/// Where a file that is copied as it is stands in the site. What a browser would run is there to be read: as text.
pub fn copy(path: &TreePath) -> TreePath {
    let inside = Mounted::of(path).and_then(|one| TreePath::new(&format!("{}/{}", one.source, one.inner)));
    let inside = inside.unwrap_or_else(|| path.clone());
    let as_text = || TreePath::new(&format!("{inside}.txt"));
    if is_run(&inside) { as_text().unwrap_or(inside) } else { inside }
}

/// Whether a browser that is led to such a file may run scripts of it, whatever pages say; drawings are looked into. A
/// script alone is one that a page could be made to load.
fn is_run(path: &TreePath) -> bool {
    const RUN: [&str; 27] = [
        "atom", "dae", "gpx", "hta", "htc", "htm", "html", "js", "kml", "mathml", "mht", "mhtml", "mjs", "mml",
        "phtml", "rdf", "rss", "shtml", "svgz", "swf", "wsdl", "xht", "xhtml", "xml", "xsd", "xsl", "xslt",
    ];
    RUN.iter().any(|run| path.extension().eq_ignore_ascii_case(run))
}

/// The kind whose folder holds `path`, with the id that the path gives, if it is a document of a kind at all. Ids of a source
/// begin with its name, unless the kind is one that all share.
pub fn kind_of<'p>(path: &TreePath, playbook: &'p Playbook) -> Option<(&'p Kind, Str)> {
    let mounted = Mounted::of(path);
    let (folder, rest) = mounted.map_or(path.as_str(), |one| one.inner).split_once('/')?;
    let kind = playbook.kinds.iter().find(|kind| matches!(&kind.store, Store::Folder(own) if **own == *folder))?;
    let id = match unsorted(rest).split_once('/') {
        None if !path.stem().eq_ignore_ascii_case("readme") => path.stem(),
        Some((own, "index.md")) => own,
        _ => return None,
    };
    match mounted.filter(|_| !playbook.shares(kind)) {
        Some(mounted) => Some((kind, Str::from(format!("{}-{id}", mounted.source)))),
        None => Some((kind, Str::from(id))),
    }
}

/// The kind whose entries this file holds, all in one.
pub fn register_of<'p>(path: &TreePath, playbook: &'p Playbook) -> Option<&'p Kind> {
    let file = Mounted::of(path).map_or(path.as_str(), |one| one.inner);
    playbook.kinds.iter().find(|kind| matches!(&kind.store, Store::File(own) if **own == *file))
}

/// Pages that the site makes itself, so that no document may take their address.
pub fn is_generated(page: &TreePath, playbook: &Playbook) -> bool {
    const PAGES: [&str; 8] = ["index", "ranking", "board", "flow", "pages", "search", "404", "robots"];
    const FOLDERS: [&str; 3] = ["assets", "data", "feeds"];
    let text = page.as_str().to_lowercase();
    let (folder, name) = text.rsplit_once('/').unwrap_or(("", &text));
    let name = name.trim_end_matches(".html");
    let numbered = |prefix: &str| name.strip_prefix(prefix).is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    let kind_folder = playbook.kinds.iter().any(|kind| matches!(&kind.store, Store::Folder(own) if **own == *folder));
    let register = |kind: &Kind| matches!(&kind.store, Store::File(own) if own.trim_end_matches(".yaml") == name);
    let first = text.split('/').next().unwrap_or("");
    let is_list = name.starts_with("ranking-") || name.starts_with("stage-") || playbook.kinds.iter().any(register);
    (folder.is_empty() && (PAGES.contains(&name) || is_list))
        || (!folder.is_empty() && FOLDERS.contains(&first))
        || (kind_folder && (name == "index" || numbered("page-") || numbered("index-page-")))
}

/// The catalogue message that says why a path cannot be published; `None` when it can.
pub fn unpublishable(path: &TreePath) -> Option<&'static str> {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    for part in path.as_str().split('/') {
        let stem = part.split('.').next().unwrap_or("").to_lowercase();
        let numbered = (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.len() == 4
            && stem.as_bytes()[3].is_ascii_digit();
        let invisible = |c: char| {
            c.is_control()
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        };
        let sign = |c: char| matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\' | '%' | '#');
        let ends_badly = part.ends_with(['.', ' ']) || part.starts_with(' ');
        if DEVICES.contains(&stem.as_str()) || numbered || ends_badly || part.len() > MAX_NAME {
            return Some("unpublishable-name");
        }
        if part.chars().any(|c| invisible(c) || sign(c)) {
            return Some("unpublishable-name");
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> TreePath {
        TreePath::new(text).unwrap()
    }

    #[test]
    fn a_file_that_a_browser_runs_is_text() {
        let copied = |text: &str| copy(&path(text)).to_string();
        assert_eq!(copied("static/prototype.html"), "static/prototype.html.txt");
        assert_eq!(copied("static/FEED.XML"), "static/FEED.XML.txt");
        for same in ["static/logo.svg", "static/plan.pdf", "static/data.json", "static/html", "a.html/b.png"] {
            assert_eq!(copied(same), same);
        }
    }

    #[test]
    fn a_page_stands_where_its_file_stands() {
        let page_of = |text: &str| own_page(&path(text)).unwrap().to_string();
        assert_eq!(page_of("initiatives/trial.md"), "initiatives/trial.html");
        assert_eq!(page_of("initiatives/trial/index.md"), "initiatives/trial.html");
        assert_eq!(page_of("handbook/index.md"), "handbook/index.html");
        assert_eq!(page_of("vision.md"), "vision.html");
    }

    #[test]
    fn names_that_some_system_refuses_are_not_published() {
        for text in ["initiatives/con.md", "a/lpt1.md", "a/x?.md", "a/b\u{202e}c.md", "a/ b.md", "a./b.md"] {
            assert!(unpublishable(&path(text)).is_some(), "{text:?}");
        }
        for text in ["initiatives/console.md", "handbook/Как мы работаем.md", "a/b.c.md"] {
            assert_eq!(unpublishable(&path(text)), None, "{text:?}");
        }
    }
}
