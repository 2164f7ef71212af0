//! Holds the shore to its promises, on a real disk in temporary folders.

mod embedded;
mod http;
mod kill;
mod load;
mod new;
mod odd;
mod progress;
mod publish;
mod refuse;
mod shore;
mod speed;
mod watch;

use std::fs;
use std::path::{Path, PathBuf};

use crate::base::path::TreePath;
use crate::base::tree::{File, Tree};
use crate::host::disk::{Content, SyncOptions, SyncReport, sync};

/// A folder with a workspace folder `ws` in it, gone at the end of the test.
struct Folder {
    held: tempfile::TempDir,
}

impl Folder {
    fn new() -> Folder {
        let held = tempfile::tempdir().unwrap();
        fs::create_dir(held.path().join("ws")).unwrap();
        Folder { held }
    }

    fn root(&self) -> PathBuf {
        self.held.path().canonicalize().unwrap().join("ws")
    }

    fn at(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let at = self.at(path);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        fs::write(at, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    /// Publishes `path = text` pairs to `ws/site`.
    fn sync(&self, files: &[(&str, &str)]) -> anyhow::Result<SyncReport> {
        self.sync_as(files, false)
    }

    fn sync_as(&self, files: &[(&str, &str)], in_place: bool) -> anyhow::Result<SyncReport> {
        let root = self.root();
        let files = files.iter().map(|(path, text)| Ok((tree_path(path), Content::Bytes(text.as_bytes().to_vec()))));
        sync(&self.at("site"), files, &SyncOptions { root: &root, in_place })
    }
}

fn tree_path(path: &str) -> TreePath {
    TreePath::new(path).unwrap()
}

/// A tree as lines `path: what`, the way a person would note it down.
fn lines(tree: &Tree) -> String {
    let line = |(path, file): (&TreePath, &File)| match file {
        File::Text(bytes) => format!("{path}: {}\n", String::from_utf8_lossy(bytes)),
        File::Attachment(size) => format!("{path}: {size} bytes\n"),
        File::Refused(refusal) => format!("{path}: {refusal:?}\n"),
    };
    tree.iter().map(line).collect()
}

/// Every name below a folder, sorted, folders with a slash.
fn names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).unwrap() {
            let entry = entry.unwrap();
            let name = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            if entry.file_type().unwrap().is_dir() {
                open.push(entry.path());
                names.push(format!("{name}/"));
            } else {
                names.push(name);
            }
        }
    }
    names.sort();
    names
}

/// The whole error as a person sees it.
fn said<T: std::fmt::Debug>(result: anyhow::Result<T>) -> String {
    format!("{:#}", result.unwrap_err())
}
