//! Sorted paths to bytes: a working directory, a commit, an editor's buffers, a theme and a site are all this.
//!
//! Texts are shared bytes; other files are handles with a length, because a build copies them and never looks inside.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::path::TreePath;

/// One entry of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum File {
    /// A file whose bytes are at hand.
    Text(Arc<[u8]>),
    /// A file that is copied but not read: its size in bytes.
    Attachment(u64),
    /// Something that stands in the folder and was not read; it becomes a finding, never a silence.
    Refused(Refusal),
}

/// Why an entry was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Larger than the bound; the size in bytes.
    TooLarge(u64),
    /// A symbolic link that leads out of the workspace.
    LeadsOut,
    /// A symbolic link whose target does not exist, or that runs in a circle.
    Dangling,
    /// A FIFO, a socket or a device.
    NotRegular,
    /// The system would not let us read it; its words.
    Unreadable(String),
    /// The name is no UTF-8; the path holds it with replacement characters.
    NameNotUtf8,
}

/// Files by path, in path order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// Shared until somebody changes it: ten thousand names take longer to copy than a save may take.
    files: Arc<BTreeMap<TreePath, File>>,
}

impl Tree {
    pub fn new() -> Tree {
        Tree::default()
    }

    pub fn insert(&mut self, path: TreePath, file: File) {
        Arc::make_mut(&mut self.files).insert(path, file);
    }

    pub fn remove(&mut self, path: &TreePath) {
        Arc::make_mut(&mut self.files).remove(path);
    }

    /// Adds a text file.
    pub fn insert_text(&mut self, path: TreePath, text: impl Into<Arc<[u8]>>) {
        Arc::make_mut(&mut self.files).insert(path, File::Text(text.into()));
    }

    pub fn get(&self, path: &TreePath) -> Option<&File> {
        self.files.get(path)
    }

    /// The bytes of a text file.
    pub fn text(&self, path: &TreePath) -> Option<&Arc<[u8]>> {
        match self.files.get(path) {
            Some(File::Text(bytes)) => Some(bytes),
            _ => None,
        }
    }

    pub fn contains(&self, path: &TreePath) -> bool {
        self.files.contains_key(path)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&TreePath, &File)> {
        self.files.iter()
    }

    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// `self` without the files that `leave_out` names.
    pub fn without(mut self, leave_out: impl Fn(&TreePath) -> bool) -> Tree {
        Arc::make_mut(&mut self.files).retain(|path, _| !leave_out(path));
        self
    }

    /// `self` with whole files of `upper` laid over it.
    pub fn overlay(&self, upper: &Tree) -> Tree {
        // Shared as it is: most workspaces have no sources and no open files.
        if upper.is_empty() {
            return self.clone();
        }
        let mut files = BTreeMap::clone(&self.files);
        files.extend(upper.files.iter().map(|(path, file)| (path.clone(), file.clone())));
        Tree { files: Arc::new(files) }
    }

    /// The files with `folder` put before their paths.
    pub fn within(&self, folder: &str) -> Tree {
        let put = |(path, file): (&TreePath, &File)| Some((TreePath::new(&format!("{folder}/{path}"))?, file.clone()));
        Tree { files: Arc::new(self.files.iter().filter_map(put).collect()) }
    }

    /// The files below `folder`, with that folder cut from their paths.
    pub fn below(&self, folder: &str) -> Tree {
        let inside = self.files.iter().filter(|(path, _)| path.is_below(folder));
        let cut = inside.filter_map(|(path, file)| {
            let rest = path.as_str()[folder.len()..].trim_start_matches('/');
            Some((TreePath::new(rest)?, file.clone()))
        });
        Tree { files: Arc::new(cut.collect()) }
    }
}
