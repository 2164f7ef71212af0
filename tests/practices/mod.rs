//! Every practice of `src/playbook/practices.yaml`, one test each, named by its id: what the shipped example shows, and what
//! appears, or goes, when a person changes one thing in it.
//!
//! `list.rs` holds that no row is without its test and its place.

mod a;
mod b;
mod c;
mod d;
mod e;
mod list;

use tandem::base::path::TreePath;
use tandem::base::tree::{File, Tree};
use tandem::host::embedded;

use crate::fixture::Fixture;
use crate::views;

/// The example that ships, with what a person changed in it.
#[derive(Clone)]
pub struct Example {
    tree: Tree,
}

pub fn example() -> Example {
    Example { tree: embedded::workspace_template().below("example") }
}

impl Example {
    /// Writes `to` where the file says `from`, which it must say once.
    #[track_caller]
    pub fn edit(self, path: &str, from: &str, to: &str) -> Example {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {path}:\n{text}");
        self.file(path, &text.replace(from, to))
    }

    /// A file that is new, or other than it was.
    pub fn file(mut self, path: &str, text: &str) -> Example {
        self.tree.insert_text(TreePath::new(path).unwrap(), text.as_bytes().to_vec());
        self
    }

    /// The example without a file that it has.
    #[track_caller]
    pub fn without(mut self, path: &str) -> Example {
        self.text(path);
        self.tree.remove(&TreePath::new(path).unwrap());
        self
    }

    /// What a file says.
    #[track_caller]
    pub fn text(&self, path: &str) -> String {
        let bytes = self.tree.text(&TreePath::new(path).unwrap()).unwrap_or_else(|| panic!("there is no {path}"));
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    /// As a disk gives it: of what is no text, only how large it is.
    pub fn fixture(&self) -> Fixture {
        let is_text = |path: &TreePath| path.is_markdown() || path.extension() == "yaml";
        let files = self.tree.iter().map(|(path, file)| match file {
            File::Text(bytes) if !is_text(path) => (path, File::Attachment(bytes.len() as u64)),
            _ => (path, file.clone()),
        });
        files.fold(Fixture::empty(), |fixture, (path, file)| fixture.entry(path.as_str(), file))
    }

    /// What `tandem check` says, a line a finding; nothing as long as nothing was changed.
    pub fn findings(&self) -> String {
        self.fixture().findings()
    }

    /// What a person reads on a page of the site.
    #[track_caller]
    pub fn page(&self, path: &str) -> String {
        views::seen(&self.html(path))
    }

    /// A page of the site as it is published.
    #[track_caller]
    pub fn html(&self, path: &str) -> String {
        views::page(&self.fixture(), path)
    }

    /// Whether the site has such a page.
    pub fn has_page(&self, path: &str) -> bool {
        let path = TreePath::new(path).unwrap();
        views::site(&self.fixture()).paths().contains(&path)
    }

    /// Holds that the change brings this finding and no other.
    #[track_caller]
    pub fn finds(&self, severity: &str, code: &str, words: &str) {
        let found = self.findings();
        let is_it = found.contains(&format!(" {severity} {code} ")) && found.contains(words);
        assert!(found.lines().count() == 1 && is_it, "wanted one {severity} {code} with {words:?}, found:\n{found}");
    }

    /// Holds that a person reads all of this on a page.
    #[track_caller]
    pub fn shows(&self, path: &str, all: &[&str]) {
        let read = self.page(path);
        for words in all {
            assert!(read.contains(words), "{path} does not say {words:?}:\n{read}");
        }
    }
}

#[test]
fn the_example_has_nothing_to_mend() {
    assert_eq!(example().findings(), "");
}
