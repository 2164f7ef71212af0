//! What the ignore files of a commit leave out.
//!
//! Git keeps a file that is ignored when somebody adds it by force, and the disk leaves such a file out. So does this, or
//! a comparison of the two would tell of documents that were removed.

use std::path::Path;

use anyhow::Result;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::host::git::objects::Objects;
use crate::host::git::place::Place;
use crate::host::git::revision::listing::Listing;

/// The ignore files that say something about a workspace.
pub struct Ignored {
    prefix: String,
    /// By the folder from the top of the repository, the outermost first.
    rules: Vec<(String, Gitignore)>,
}

impl Ignored {
    pub fn read(listing: &Listing, objects: &Objects, place: &Place) -> Result<Ignored> {
        let own = listing.entries.keys().filter(|path| path.name() == ".gitignore").filter_map(|path| {
            let slash = if path.folder().is_empty() { "" } else { "/" };
            let folder = format!("{}{}{slash}", place.prefix, path.folder());
            Some((folder, listing.file(path)?.0.to_owned()))
        });
        let mut files: Vec<(String, String)> = listing.above.iter().cloned().chain(own).collect();
        files.sort();
        let ids: Vec<&str> = files.iter().map(|(_, id)| id.as_str()).collect();
        let mut rules = Vec::new();
        if let Ok(text) = std::fs::read(&place.exclude) {
            rules.push((String::new(), read(&text)));
        }
        let texts = objects.read(&ids)?;
        rules.extend(
            files.iter().zip(texts).map(|((folder, _), text)| (folder.clone(), read(&text.unwrap_or_default()))),
        );
        Ok(Ignored { prefix: place.prefix.clone(), rules })
    }

    /// Whether the innermost file that says anything of this path leaves it out. Folders above it are asked on their own.
    pub fn names(&self, path: &str, is_folder: bool) -> bool {
        let whole = format!("{}{path}", self.prefix);
        let verdict = self.rules.iter().rev().find_map(|(folder, rules)| {
            let inside = whole.strip_prefix(folder.as_str())?;
            let verdict = rules.matched(Path::new(inside), is_folder);
            (!verdict.is_none()).then(|| verdict.is_ignore())
        });
        verdict.unwrap_or(false)
    }
}

/// The rules of one file. A line that nobody can read is left out, as git does it.
fn read(text: &[u8]) -> Gitignore {
    let mut builder = GitignoreBuilder::new("");
    for line in String::from_utf8_lossy(text).lines() {
        let _ = builder.add_line(None, line);
    }
    builder.build().unwrap_or_else(|_| Gitignore::empty())
}
