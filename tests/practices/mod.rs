//! Every practice of `src/model/practice`, one test each, named by its id: what the shipped example shows, and what
//! appears, or goes, when a person changes one thing in it.
//!
//! `list.rs` holds that no row is without its test and its place.

mod a;
mod a_late;
mod a_rank;
mod across;
mod across_more;
mod b;
mod b_goal;
mod c;
mod c_late;
mod d;
mod e;
mod e_late;
mod forms;
mod list;
mod taken;

use std::sync::{Arc, OnceLock};

use tandem::base::path::TreePath;
use tandem::base::tree::{File, Tree};
use tandem::host::embedded;
use tandem::site::Site;

use crate::desk_inbox;
use crate::fixture::Fixture;
use crate::program::Folder;
use crate::views;

/// Those whom most tests change: at stage 4, at 3, at 2, and two that are done, one well and one badly.
const TRIAL: &str = "initiatives/self-serve-trial.md";
const RETURNS: &str = "initiatives/returns-portal.md";
const DATE: &str = "initiatives/delivery-date-at-checkout.md";
const BASIC: &str = "initiatives/self-serve-basic-plan/index.md";
const LITE: &str = "initiatives/low-cost-plan-new-regions.md";

/// The example that ships, with what a person changed in it.
#[derive(Clone)]
pub struct Example {
    tree: Tree,
    /// Made when the first page of it is read; most tests read the one of the unchanged example.
    site: Arc<OnceLock<Site>>,
}

pub fn example() -> Example {
    static SHIPPED: OnceLock<Example> = OnceLock::new();
    let shipped = || Example { tree: embedded::workspace_template().below("example"), site: Arc::default() };
    SHIPPED.get_or_init(shipped).clone()
}

impl Example {
    /// Writes `to` where the file says `from`, which it must say once.
    #[track_caller]
    pub fn edit(self, path: &str, from: &str, to: &str) -> Example {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {path}:\n{text}");
        self.file(path, &text.replace(from, to))
    }

    /// Writes `with` in the place of what begins with `from` and ends before the next `until`.
    #[track_caller]
    pub fn swap(self, path: &str, from: &str, until: &str, with: &str) -> Example {
        let text = self.text(path);
        let (before, rest) = text.split_once(from).unwrap_or_else(|| panic!("{from:?} is not in {path}:\n{text}"));
        let (_, after) = rest.split_once(until).unwrap_or_else(|| panic!("{until:?} is not in {path}:\n{text}"));
        self.file(path, &format!("{before}{with}{until}{after}"))
    }

    /// Takes out what begins with `from` and ends before the next `until`.
    #[track_caller]
    pub fn cut(self, path: &str, from: &str, until: &str) -> Example {
        self.swap(path, from, until, "")
    }

    /// Lays more over the standard playbook than the example does.
    pub fn method(self, more: &str) -> Example {
        let text = self.text("playbook.yaml") + more;
        self.file("playbook.yaml", &text)
    }

    /// A file that is new, or other than it was.
    pub fn file(mut self, path: &str, text: &str) -> Example {
        self.tree.insert_text(TreePath::new(path).unwrap(), text.as_bytes().to_vec());
        Example { tree: self.tree, site: Arc::default() }
    }

    /// The example without a file that it has.
    #[track_caller]
    pub fn without(mut self, path: &str) -> Example {
        self.text(path);
        self.tree.remove(&TreePath::new(path).unwrap());
        Example { tree: self.tree, site: Arc::default() }
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

    /// A folder with all of it, for commands.
    pub fn folder(&self, name: &str) -> Folder {
        let folder = Folder::new(&format!("practice-{name}"));
        for (path, file) in self.tree.iter() {
            if let File::Text(bytes) = file {
                folder.write(path.as_str(), bytes);
            }
        }
        folder
    }

    /// What the program prints when it is run there, and that it does its work.
    #[track_caller]
    pub fn prints(&self, name: &str, args: &[&str]) -> String {
        let folder = self.folder(name);
        let (code, out, err) = desk_inbox::run(&folder.0, args);
        assert_eq!(code, 0, "{out}{err}");
        out
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
        views::html(self.site(), path)
    }

    /// Whether the site has such a page.
    pub fn has_page(&self, path: &str) -> bool {
        let path = TreePath::new(path).unwrap();
        self.site().paths().contains(&path)
    }

    fn site(&self) -> &Site {
        self.site.get_or_init(|| views::site(&self.fixture()))
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

    /// Holds that a person reads none of this on a page.
    #[track_caller]
    pub fn hides(&self, path: &str, all: &[&str]) {
        let read = self.page(path);
        for words in all {
            assert!(!read.contains(words), "{path} says {words:?}:\n{read}");
        }
    }
}

#[test]
fn the_example_has_nothing_to_mend() {
    assert_eq!(example().findings(), "");
}
