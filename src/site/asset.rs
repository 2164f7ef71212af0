//! Style sheets, scripts and pictures of a theme, with a hash of their content in their names.
//!
//! With the hash a browser may keep an asset for ever, and a changed one is never shown with an old page.

use std::sync::Arc;

use tera::Value;

use crate::base::path::TreePath;
use crate::base::tree::{File, Tree};
use crate::site::url::encode;
use crate::site::value::{list, record, text, text_or_none};

/// The style sheets of the default theme, in their order, and its scripts: each sort becomes one file, since a browser that asks
/// once has it sooner than one that asks ten times. The first scripts have what the others use.
const STYLES: [&str; 9] = [
    "tokens.css",
    "tandem.css",
    "search.css",
    "flow.css",
    "cycle.css",
    "market.css",
    "team.css",
    "review.css",
    "method.css",
];
const SCRIPTS: [&str; 8] =
    ["tandem.js", "tables.js", "keys.js", "cycle.js", "market.js", "team.js", "review.js", "method.js"];
/// Scripts that are not linked: one that stops the page for a moment, and one that is loaded when somebody searches.
const APART: [&str; 2] = ["theme.js", "search.js"];

/// Scripts that a page asks for by name. All others belong to every page.
const ASKED: [&str; 1] = ["projector.js"];

/// The assets of a theme.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// Where each file belongs in the site, sorted by that.
    pub files: Vec<(TreePath, Arc<[u8]>)>,
    /// Files that are copied without being read: from where in the theme, to where in the site.
    pub attachments: Vec<(TreePath, TreePath)>,
    /// Name in the theme → path in the site, for the files at the theme's top.
    named: Vec<(String, TreePath)>,
}

/// Everything in the theme but templates and icons.
pub fn collect(tree: &Tree) -> Assets {
    let mut assets = Assets::default();
    for (name, parts) in [("tandem.css", &STYLES[..]), ("tandem.js", &SCRIPTS[..])] {
        let texts = parts.iter().filter_map(|part| tree.text(&TreePath::new(part)?).cloned());
        let whole: Vec<u8> = texts.collect::<Vec<_>>().join(&b"\n"[..]);
        let whole = if name.ends_with(".css") { without_comments(&whole) } else { whole };
        if !whole.is_empty() {
            assets.add(name, Arc::from(whole));
        }
    }
    let is_part = |path: &TreePath| STYLES.contains(&path.as_str()) || SCRIPTS.contains(&path.as_str());
    // A read-me of a theme speaks to those who write it.
    let is_asset = |path: &TreePath| !path.is_below("templates") && !path.is_below("icons") && !path.is_markdown();
    for (path, file) in tree.iter().filter(|(path, _)| is_asset(path) && !is_part(path)) {
        match file {
            File::Text(bytes) if path.folder().is_empty() => assets.add(path.as_str(), bytes.clone()),
            File::Text(bytes) => assets.files.extend(kept(path).map(|target| (target, bytes.clone()))),
            File::Attachment(_) => assets.attachments.extend(kept(path).map(|target| (path.clone(), target))),
            // The host reports what it could not read.
            File::Refused(_) => {}
        }
    }
    assets.files.sort();
    assets
}

/// A style sheet without what is written for people alone.
fn without_comments(sheet: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(sheet.len());
    let (mut at, mut quote) = (0, None);
    while let Some(byte) = sheet.get(at) {
        match (quote, byte) {
            (None, b'/') if sheet.get(at + 1) == Some(&b'*') => {
                let rest = sheet.get(at + 2..).unwrap_or(&[]);
                at += 4 + rest.windows(2).position(|two| two == b"*/").unwrap_or(rest.len());
                continue;
            }
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == *byte => quote = None,
            _ => {}
        }
        out.push(*byte);
        at += 1;
    }
    out
}

/// `tandem.css` → `assets/tandem-1a2b3c4d.css`.
fn hashed(name: &str, bytes: &[u8]) -> Option<TreePath> {
    let path = TreePath::new(name)?;
    let hash = blake3::hash(bytes).to_hex();
    let (hash, dot) = (hash.get(..8)?, if path.extension().is_empty() { "" } else { "." });
    TreePath::new(&format!("assets/{}-{hash}{dot}{}", path.stem(), path.extension()))
}

/// Files in folders keep their names, because style sheets name them.
fn kept(path: &TreePath) -> Option<TreePath> {
    TreePath::new(&format!("assets/{path}"))
}

impl Assets {
    /// The picture that stands beside a link to the site elsewhere: `card.png` or `card.jpg` of the theme.
    pub fn card(&self) -> Option<String> {
        let found = self.named.iter().find(|(name, _)| matches!(name.as_str(), "card.png" | "card.jpg"));
        found.map(|(_, path)| encode(path.as_str()))
    }

    /// Takes a file of the theme's top.
    fn add(&mut self, name: &str, bytes: Arc<[u8]>) {
        if let Some(target) = hashed(name, &bytes) {
            self.named.push((name.to_owned(), target.clone()));
            self.files.push((target, bytes));
        }
    }

    /// What templates see as `assets`: the style sheets in the order in which they are linked (those of the default theme
    /// first, so that a team's few lines win), the blocking script, the other scripts, the one for searching, the mark.
    /// `up` is the way to them from the root of the site.
    pub fn value(&self, up: &str) -> Value {
        let of = |extension: &str| {
            let found = self.named.iter().filter(|(name, _)| {
                name.ends_with(extension) && !APART.contains(&&**name) && !ASKED.contains(&&**name)
            });
            let mut found: Vec<_> = found.collect();
            found.sort_by_key(|(name, _)| (name.split('.').next() != Some("tandem"), name.clone()));
            list(found.into_iter().map(|(_, path)| text(&format!("{up}{}", encode(path.as_str())))))
        };
        let one = |wanted: &str| {
            let found = self.named.iter().find(|(name, _)| name == wanted);
            text_or_none(found.map(|(_, path)| format!("{up}{}", encode(path.as_str()))).as_deref())
        };
        record([
            ("styles", of(".css")),
            ("scripts", of(".js")),
            ("first_script", one("theme.js")),
            ("projector", one("projector.js")),
            ("search", one("search.js")),
            ("mark", one("mark.svg")),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn a_comment_goes_and_a_text_stays() {
        let bare = |sheet: &str| String::from_utf8(without_comments(sheet.as_bytes())).expect("UTF-8");
        assert_eq!(
            bare("a {b:c} /* d \" */\ne::before {content:\"/* f */\"}"),
            "a {b:c} \ne::before {content:\"/* f */\"}"
        );
        assert_eq!(bare("a /* never closed"), "a ");
    }
}
