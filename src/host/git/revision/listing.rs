//! What `git ls-tree` tells of a commit, by paths of the workspace.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use crate::base::path::TreePath;
use crate::base::tree::Refusal;
use crate::host::disk::marker;

/// How many links one path may lead through, as on a disk.
const MAX_LINKS: usize = 40;

/// The files of a workspace at one commit.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    pub entries: BTreeMap<TreePath, Content>,
    pub folders: BTreeSet<TreePath>,
    /// Ignore files above the workspace: the folder from the top of the repository, and the content's id.
    pub above: Vec<(String, String)>,
}

/// What stands at a path.
#[derive(Clone, Debug)]
pub enum Content {
    /// A file by its id; its size where the clone has it.
    File { id: String, size: Option<u64> },
    /// A symbolic link; the content of the id is where it leads.
    Link(String),
    /// A name that is no UTF-8; a folder stands for all of it.
    Unnamed,
}

impl Listing {
    /// Reads the answer to `ls-tree -r -z --long --full-tree`. `prefix` ends with a slash or is empty.
    pub fn read(answer: &[u8], prefix: &str) -> Listing {
        let mut listing = Listing::default();
        for line in answer.split(|byte| *byte == 0) {
            let Some(tab) = line.iter().position(|byte| *byte == b'\t') else { continue };
            let head = String::from_utf8_lossy(&line[..tab]);
            let [mode, _, id, size] = head.split_whitespace().collect::<Vec<_>>()[..] else { continue };
            let content = match mode {
                "120000" => Content::Link(id.to_owned()),
                "100644" | "100755" | "100664" => Content::File { id: id.to_owned(), size: size.parse().ok() },
                // Another repository inside this one: its files are not ours.
                _ => continue,
            };
            listing.put(&line[tab + 1..], prefix, content);
        }
        listing
    }

    fn put(&mut self, path: &[u8], prefix: &str, content: Content) {
        let Some(inside) = path.strip_prefix(prefix.as_bytes()) else {
            let above = std::str::from_utf8(path).ok().and_then(|path| path.strip_suffix(".gitignore"));
            if let (Some(folder), Content::File { id, .. }) = (above, content) {
                self.above.push((folder.to_owned(), id));
            }
            return;
        };
        let (named, content) = match std::str::from_utf8(inside) {
            Ok(text) => (text.to_owned(), content),
            Err(error) => {
                let at = error.valid_up_to();
                let end = inside[at..].iter().position(|byte| *byte == b'/').map_or(inside.len(), |slash| at + slash);
                (String::from_utf8_lossy(&inside[..end]).into_owned(), Content::Unnamed)
            }
        };
        let Some(path) = TreePath::new(&named) else { return };
        let mut folder = path.folder();
        while let Some(above) = TreePath::new(folder) {
            let next = above.folder().len();
            if !self.folders.insert(above) {
                break;
            }
            folder = &folder[..next];
        }
        self.entries.insert(path, content);
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The id and size of a file that is no link.
    pub fn file(&self, path: &TreePath) -> Option<(&str, Option<u64>)> {
        match self.entries.get(path) {
            Some(Content::File { id, size }) => Some((id, *size)),
            _ => None,
        }
    }

    /// The part that nothing leaves out. A folder that is left out, or that holds a published site, goes with all of it.
    pub fn keep(&self, leaves_out: impl Fn(&TreePath, bool) -> bool) -> Listing {
        let is_site = |folder: &TreePath| folder.child(marker::NAME).is_some_and(|at| self.file(&at).is_some());
        let mut folders = BTreeSet::new();
        // A folder stands before everything inside it.
        for folder in &self.folders {
            let above = folder.folder();
            let is_open = above.is_empty() || TreePath::new(above).is_some_and(|above| folders.contains(&above));
            if is_open && !leaves_out(folder, true) && !is_site(folder) {
                folders.insert(folder.clone());
            }
        }
        let is_kept = |path: &TreePath| {
            let above = path.folder();
            let is_open = above.is_empty() || TreePath::new(above).is_some_and(|above| folders.contains(&above));
            is_open && !leaves_out(path, false)
        };
        let entries = self.entries.iter().filter(|(path, _)| is_kept(path));
        let entries = entries.map(|(path, entry)| (path.clone(), entry.clone())).collect();
        Listing { entries, folders, above: Vec::new() }
    }

    /// One folder as a listing of its own.
    pub fn below(&self, folder: &TreePath) -> Listing {
        let cut = |path: &TreePath| match path.is_below(folder.as_str()) {
            true => TreePath::new(&path.as_str()[folder.as_str().len() + 1..]),
            false => None,
        };
        let entries = self.entries.iter().filter_map(|(path, entry)| Some((cut(path)?, entry.clone()))).collect();
        Listing { entries, folders: self.folders.iter().filter_map(cut).collect(), above: Vec::new() }
    }

    /// Where a path leads through links: to something of `self`. What only `all` has was left out, and what a dot folder
    /// holds is nobody's business. `text` reads the target of a link.
    pub fn resolve(
        &self,
        all: &Listing,
        path: &TreePath,
        root: &Path,
        text: &mut dyn FnMut(&str) -> Option<String>,
    ) -> Result<TreePath, Refusal> {
        let mut ahead: VecDeque<String> = path.as_str().split('/').map(str::to_owned).collect();
        let mut here: Vec<String> = Vec::new();
        let mut links = 0;
        while let Some(part) = ahead.pop_front() {
            match part.as_str() {
                "" | "." => continue,
                ".." => {
                    here.pop().ok_or(Refusal::LeadsOut)?;
                    continue;
                }
                _ => here.push(part),
            }
            let at = TreePath::new(&here.join("/")).ok_or(Refusal::LeadsOut)?;
            let Some(Content::Link(id)) = all.entries.get(&at) else { continue };
            links += 1;
            if links > MAX_LINKS {
                return Err(Refusal::Dangling);
            }
            let target = text(id).ok_or(Refusal::Dangling)?;
            here.pop();
            let relative = match Path::new(&target).strip_prefix(root).ok().and_then(Path::to_str) {
                Some(inside) => {
                    here.clear();
                    inside.to_owned()
                }
                None if target.starts_with('/') => return Err(Refusal::LeadsOut),
                None => target,
            };
            for part in relative.split('/').rev() {
                ahead.push_front(part.to_owned());
            }
        }
        let Some(at) = TreePath::new(&here.join("/")) else { return Err(Refusal::Dangling) };
        let hidden = here.iter().any(|part| part.starts_with('.'));
        match (self.entries.contains_key(&at) || self.folders.contains(&at), hidden) {
            (_, true) => Err(Refusal::LeadsOut),
            (true, _) => Ok(at),
            _ if all.entries.contains_key(&at) || all.folders.contains(&at) => Err(Refusal::LeadsOut),
            _ => Err(Refusal::Dangling),
        }
    }
}
