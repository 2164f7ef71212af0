//! Style sheets, scripts and pictures of a theme, with a hash of their content in their names.
//!
//! With the hash a browser may keep an asset for ever, and a changed one is never shown with an old page.

use std::sync::Arc;

use tera::Value;

use crate::base::path::TreePath;
use crate::base::tree::{File, Tree};
use crate::site::url::encode;
use crate::site::value::{list, record, text, text_or_none};

/// The style sheets of the default theme, in their order.
const OWN: [&str; 8] =
    ["tandem.css", "search.css", "flow.css", "cycle.css", "market.css", "team.css", "review.css", "method.css"];

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
    // A read-me of a theme speaks to those who write it.
    let is_asset = |path: &TreePath| !path.is_below("templates") && !path.is_below("icons") && !path.is_markdown();
    for (path, file) in tree.iter().filter(|(path, _)| is_asset(path)) {
        match file {
            File::Text(bytes) => {
                let top = path.folder().is_empty();
                let Some(target) = target(path, top.then_some(bytes.as_ref())) else { continue };
                assets.files.push((target.clone(), bytes.clone()));
                if top {
                    assets.named.push((path.as_str().to_owned(), target));
                }
            }
            File::Attachment(_) => {
                if let Some(target) = target(path, None) {
                    assets.attachments.push((path.clone(), target));
                }
            }
            // The host reports what it could not read.
            File::Refused(_) => {}
        }
    }
    assets.files.sort();
    assets
}

/// `tandem.css` → `assets/tandem-1a2b3c4d.css`. Files in folders keep their names, because style sheets name them.
fn target(path: &TreePath, hashed: Option<&[u8]>) -> Option<TreePath> {
    let name = match hashed {
        Some(bytes) => {
            let hash = blake3::hash(bytes).to_hex();
            let (hash, dot) = (hash.get(..8)?, if path.extension().is_empty() { "" } else { "." });
            format!("{}-{hash}{dot}{}", path.stem(), path.extension())
        }
        None => path.as_str().to_owned(),
    };
    TreePath::new(&format!("assets/{name}"))
}

impl Assets {
    /// What templates see as `assets`: the style sheets in the order in which they are linked (the default ones first, so
    /// that a team's few lines win), the blocking script, the other scripts, the mark.
    /// `up` is the way to them from the root of the site.
    pub fn value(&self, up: &str) -> Value {
        let of = |extension: &str| {
            let found = self.named.iter().filter(|(name, _)| name.ends_with(extension) && name != "theme.js");
            let mut found: Vec<_> = found.collect();
            let own = |name: &str| OWN.iter().position(|own| *own == name).unwrap_or(OWN.len());
            found.sort_by_key(|(name, _)| (own(name), name.clone()));
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
            ("mark", one("mark.svg")),
        ])
    }
}
