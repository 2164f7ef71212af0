//! Reads what was found and follows the links among it.
//!
//! A link means a file or folder *of this tree* under a second name. Its target is looked up among what was found, so
//! a link reaches nothing that the workspace leaves out (`.env`, ignored files, the output), no circle can be walked,
//! and the same rule works for a commit, where there is no disk to follow links on.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use crate::base::path::TreePath;
use crate::base::tree::{File, Refusal, Tree};
use crate::host::disk::open;
use crate::host::disk::walk::{Entry, Found};

/// Files that links to folders may add to a tree, so that a thousand links do not make a million files.
const MAX_LINKED: usize = 100_000;

/// The tree of what was found; `as_text` tells which paths are read. `root` is canonical.
pub fn follow(root: &Path, found: Found, as_text: impl Fn(&TreePath) -> bool + Sync) -> Tree {
    let Found { entries, folders } = found;
    let read = |buffer: &mut Vec<u8>, (path, entry): (TreePath, Entry)| match entry {
        Entry::Regular(at) => {
            let file = if as_text(&path) { open::read_text(&at, buffer) } else { open::read_regular(&at, false) };
            (path, Ok(file))
        }
        Entry::Refused(refusal) => (path, Ok(File::Refused(refusal))),
        Entry::Link(at) => (path, Err(at)),
    };
    let mut real = Tree::new();
    let mut links = Vec::new();
    for (path, outcome) in entries.into_par_iter().map_init(Vec::new, read).collect::<Vec<_>>() {
        match outcome {
            Ok(file) => insert(&mut real, path, file),
            Err(at) => links.push((path, at)),
        }
    }
    let lead = |(path, at): (TreePath, PathBuf)| (path, inside(root, &at));
    let links = links.into_iter().map(lead).collect();
    let read = |inside: &TreePath, as_text: bool| open::read_regular(&root.join(inside.as_str()), as_text);
    add(real, links, &Names { folders: &folders, as_text: &as_text, read: &read })
}

/// Where a link of the disk leads.
fn inside(root: &Path, at: &Path) -> Result<TreePath, Refusal> {
    let target = open::resolve(root, at)?;
    let inside = target.strip_prefix(root).ok().and_then(Path::to_str).unwrap_or("");
    match TreePath::new(&inside.replace(std::path::MAIN_SEPARATOR, "/")) {
        Some(inside) => Ok(inside),
        // The workspace's own root (a circle), or a name that no tree can hold.
        None if target == root => Err(Refusal::Dangling),
        None => Err(Refusal::LeadsOut),
    }
}

/// What second names are given by.
pub struct Names<'a> {
    /// The folders that were found.
    pub folders: &'a BTreeSet<TreePath>,
    /// Which paths are read.
    pub as_text: &'a dyn Fn(&TreePath) -> bool,
    /// Reads a file of the tree once more, where its second name asks for another way.
    pub read: &'a dyn Fn(&TreePath, bool) -> File,
}

/// `real` with its links, each to a path of it or to nowhere.
pub fn add(real: Tree, links: Vec<(TreePath, Result<TreePath, Refusal>)>, names: &Names) -> Tree {
    let mut linked = Tree::new();
    for (path, target) in links {
        match target {
            Err(refusal) => linked.insert(path, File::Refused(refusal)),
            Ok(inside) if names.folders.contains(&inside) => add_folder(&mut linked, &real, &path, &inside),
            Ok(inside) => {
                let file = second_name(&real, &inside, (names.as_text)(&path), names.read);
                linked.insert(path, file);
            }
        }
    }
    real.overlay(&linked)
}

/// Two unreadable names may look alike once their bytes are replaced; each must still be told.
pub fn insert(tree: &mut Tree, path: TreePath, file: File) {
    let mut free = path.clone();
    while tree.contains(&free) {
        match TreePath::new(&format!("{free}\u{FFFD}")) {
            Some(longer) => free = longer,
            None => return,
        }
    }
    tree.insert(free, file);
}

/// The file `inside` under another name, which decides whether it is read.
fn second_name(real: &Tree, inside: &TreePath, as_text: bool, read: &dyn Fn(&TreePath, bool) -> File) -> File {
    match real.get(inside) {
        None => File::Refused(Refusal::LeadsOut),
        Some(File::Refused(Refusal::TooLarge(_)) | File::Text(_)) if !as_text => read(inside, false),
        Some(File::Attachment(_)) if as_text => read(inside, true),
        Some(file) => file.clone(),
    }
}

/// Everything below the folder `inside` a second time below `link`. Links in there are shown at their first place only.
fn add_folder(linked: &mut Tree, real: &Tree, link: &TreePath, inside: &TreePath) {
    if link.is_below(inside.as_str()) {
        return linked.insert(link.clone(), File::Refused(Refusal::Dangling));
    }
    let below = real.below(inside.as_str());
    if linked.len() + below.len() > MAX_LINKED {
        let words = format!("links to folders add more than {MAX_LINKED} files");
        return linked.insert(link.clone(), File::Refused(Refusal::Unreadable(words)));
    }
    for (path, file) in below.iter() {
        if let Some(path) = link.child(path.as_str()) {
            linked.insert(path, file.clone());
        }
    }
}
