//! A built site as files: what of it is not well-formed, runs, or leads a program astray.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tandem::base::path::TreePath;

use super::markup;

/// What a template gives that reads hostile words as its own. No hash and no date holds it.
pub const COMPUTED: &str = "7140307";

/// The files of a site.
pub struct Site {
    pub files: BTreeMap<TreePath, Vec<u8>>,
}

/// Files below `root` with their sizes and days; links and other things that are no files by what they are.
pub fn listing(root: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let about = fs::symlink_metadata(&path).unwrap();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            if about.is_dir() {
                open.push(path);
            } else if !name.contains(".git/") || name.contains(".git/hooks/") {
                found.push((name, format!("{:?} {} {:?}", about.file_type(), about.len(), about.modified().unwrap())));
            }
        }
    }
    found.sort();
    found
}

impl Site {
    /// Reads a built site; nothing in it is a link.
    pub fn read(root: &Path) -> Site {
        let files = listing(root).into_iter().map(|(name, _)| {
            let at = root.join(&name);
            assert!(fs::symlink_metadata(&at).unwrap().is_file(), "{name} is no file");
            (TreePath::new(&name).unwrap(), fs::read(at).unwrap())
        });
        Site { files: files.collect() }
    }

    /// The pages, as text.
    pub fn pages(&self) -> impl Iterator<Item = (&TreePath, &str)> {
        let pages = self.files.iter().filter(|(path, _)| path.extension() == "html");
        pages.map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
    }
}

/// What is wrong with the files of a site, but for the markup of its pages.
pub fn wrong(site: &Site) -> Vec<String> {
    let mut found = Vec::new();
    for (path, bytes) in &site.files {
        let name = path.name();
        // Each language of a site has such folders of its own.
        let is_of = |folder: &str| path.folder().rsplit('/').next() == Some(folder);
        // What was only copied is somebody's own file; whether it runs is what matters.
        let judge: fn(&str) -> Option<String> = match path.extension() {
            "html" | "css" | "txt" | "md" => |_| None,
            "json" => |text| serde_json::from_str::<serde_json::Value>(text).err().map(|error| error.to_string()),
            "js" if is_of("data") => data,
            "js" if is_of("assets") => |_| None,
            "svg" => drawing,
            "xml" if is_of("feeds") => feed,
            "ics" => calendar,
            "csv" => sheet,
            "png" => continue,
            _ => |_| Some("a file that a browser may run".to_owned()),
        };
        match std::str::from_utf8(bytes) {
            Ok(text) => found.extend(judge(text).map(|wrong| format!("{path}: {wrong}"))),
            Err(error) => found.push(format!("{path}: {error}")),
        }
        let is_hashed = path.is_below("assets") || name.starts_with("search-");
        if !is_hashed && bytes.windows(COMPUTED.len()).any(|window| window == COMPUTED.as_bytes()) {
            found.push(format!("{path}: a template took words for its own"));
        }
    }
    found
}

/// `tandem("name", …)`: a call with JSON in it, and nothing else.
fn data(text: &str) -> Option<String> {
    let inside = text.trim_end().trim_end_matches(';').strip_prefix("tandem(").and_then(|rest| rest.strip_suffix(')'));
    let Some(inside) = inside else { return Some("more than a call with data".to_owned()) };
    let parsed = serde_json::from_str::<Vec<serde_json::Value>>(&format!("[{inside}]"));
    parsed.err().map(|error| error.to_string())
}

/// A picture that a browser opens as a page: nothing in it may run or load.
fn drawing(text: &str) -> Option<String> {
    let document = match roxmltree::Document::parse(text) {
        Ok(document) => document,
        Err(error) => return Some(error.to_string()),
    };
    let bad = document.descendants().find(|node| {
        let name = node.tag_name().name().to_lowercase();
        let runs = matches!(&*name, "script" | "foreignobject" | "image" | "handler" | "set" | "animate" | "iframe");
        let is_bad = |attribute: roxmltree::Attribute<'_, '_>| {
            let leads_out = attribute.name() == "href" && !attribute.value().starts_with('#');
            attribute.name().to_lowercase().starts_with("on") || leads_out
        };
        runs || node.attributes().any(is_bad)
    });
    bad.map(|node| format!("<{}> in a picture", node.tag_name().name()))
}

/// A feed: well-formed, and its links lead to the site.
fn feed(text: &str) -> Option<String> {
    let document = match roxmltree::Document::parse(text) {
        Ok(document) => document,
        Err(error) => return Some(format!("not well-formed: {error}")),
    };
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let leads_out = |link: &str| !link.starts_with("https://harbor.example/hostile/");
        if node.attribute("href").is_some_and(leads_out) {
            return Some(format!("leads to {:?}", node.attribute("href")));
        }
        if matches!(node.attribute("type"), Some("html" | "xhtml")) {
            let elements = markup::elements(node.text().unwrap_or_default(), true);
            let is_markup =
                |element: &markup::Element| !matches!(&*element.name, "html" | "head" | "body" | "p" | "br");
            if let Some(element) = elements.iter().find(|element| is_markup(element)) {
                return Some(format!("words became <{}>", element.name));
            }
        }
    }
    None
}

/// A calendar: each line is a property of ours or goes on with the one before.
fn calendar(text: &str) -> Option<String> {
    let known = |line: &str| {
        let name = line.split([':', ';']).next().unwrap_or_default();
        line.starts_with(' ')
            || name.chars().all(|char| char.is_ascii_uppercase() || char == '-') && line.len() > name.len()
    };
    let count = |line: &str| text.lines().filter(|other| *other == line).count();
    let leads_out = |line: &str| line.starts_with("URL") && !line.starts_with("URL:https://harbor.example/hostile/");
    let odd = text.lines().find(|line| !known(line) || leads_out(line) || line.contains('\r'));
    let odd = odd.map(|line| format!("an odd line {line:?}"));
    odd.or_else(|| (count("BEGIN:VEVENT") != count("END:VEVENT")).then(|| "an event that is not whole".to_owned()))
}

/// A sheet: every row is as wide as the first, and no cell is a formula.
fn sheet(text: &str) -> Option<String> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    for row in reader.records() {
        let row = match row {
            Ok(row) => row,
            Err(error) => return Some(error.to_string()),
        };
        let is_formula =
            |cell: &&str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
        if let Some(cell) = row.iter().find(is_formula) {
            return Some(format!("a formula {cell:?}"));
        }
    }
    None
}
