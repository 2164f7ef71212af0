//! New files for `init` and `new`, and edits of files that are there.

use std::fs;

use super::{Folder, names, said, tree_path};
use crate::base::tree::{File, Tree};
use crate::host::disk::{NewFiles, Replacement, save, write_new};

fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::new();
    for (path, text) in files {
        tree.insert_text(tree_path(path), text.as_bytes());
    }
    tree
}

#[test]
fn new_files_are_written_with_their_folders() {
    let folder = Folder::new();
    let root = folder.at("new/place");
    let files = tree(&[("tandem.yaml", "version: 1"), ("a/b/c.md", "c"), ("a/pic.png", "\u{0}\u{7f}")]);
    assert_eq!(write_new(&root, &files).unwrap(), NewFiles::Written);
    assert_eq!(names(&root), ["a/", "a/b/", "a/b/c.md", "a/pic.png", "tandem.yaml"]);
    assert_eq!(folder.text("new/place/a/pic.png"), "\u{0}\u{7f}");
}

#[test]
fn every_conflict_is_listed_and_nothing_written() {
    let folder = Folder::new();
    folder.write("README.md", "mine");
    folder.write("a", "a file in the place of a folder");
    folder.write("z.md/x", "a folder in the place of a file");
    let before = names(&folder.root());
    let files = tree(&[("README.md", "r"), ("a/b/c.md", "c"), ("a/d.md", "d"), ("new.md", "n"), ("z.md", "z")]);
    let conflicts = ["README.md", "a", "z.md"].map(tree_path).to_vec();
    assert_eq!(write_new(&folder.root(), &files).unwrap(), NewFiles::Conflicts(conflicts));
    assert_eq!(names(&folder.root()), before);
    assert_eq!(folder.text("README.md"), "mine");
}

#[test]
fn a_failure_half_way_takes_back_what_was_written() {
    let folder = Folder::new();
    let mut files = tree(&[("a/b.md", "b"), ("c.md", "c")]);
    files.insert(tree_path("d.png"), File::Attachment(3));
    let error = said(write_new(&folder.at("new"), &files));
    assert_eq!(error, "cannot write d.png: its bytes are not at hand");
    assert_eq!(names(&folder.root()), [""; 0]);
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_are_in_the_way() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new();
    let outside = folder.root().parent().unwrap().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::create_dir(folder.at("inside")).unwrap();
    symlink(&outside, folder.at("out")).unwrap();
    symlink("inside", folder.at("in")).unwrap();
    symlink("nowhere", folder.at("dangling.md")).unwrap();
    let files = tree(&[("dangling.md", "x"), ("out/deep/a.md", "a")]);
    let conflicts = ["dangling.md", "out"].map(tree_path).to_vec();
    assert_eq!(write_new(&folder.root(), &files).unwrap(), NewFiles::Conflicts(conflicts));
    assert_eq!(names(&outside), [""; 0]);
    assert_eq!(write_new(&folder.root(), &tree(&[("in/a.md", "a")])).unwrap(), NewFiles::Written);
    assert_eq!(folder.text("inside/a.md"), "a");
}

fn save_one(folder: &Folder, path: &str, before: &str, after: &str) -> anyhow::Result<()> {
    let (path, before, after) = (&tree_path(path), before.as_bytes(), after.as_bytes());
    save(&folder.root(), &[Replacement { path, before, after }])
}

#[test]
fn edits_replace_whole_files_and_keep_their_permissions() {
    let folder = Folder::new();
    folder.write("a.md", "old");
    #[cfg(unix)]
    fs::set_permissions(folder.at("a.md"), std::os::unix::fs::PermissionsExt::from_mode(0o640)).unwrap();
    let mode = fs::metadata(folder.at("a.md")).unwrap().permissions();
    save_one(&folder, "a.md", "old", "new").unwrap();
    assert_eq!(folder.text("a.md"), "new");
    assert_eq!(fs::metadata(folder.at("a.md")).unwrap().permissions(), mode);
    assert_eq!(names(&folder.root()), ["a.md"]);
}

#[test]
fn an_edit_of_what_changed_meanwhile_is_refused_for_all() {
    let folder = Folder::new();
    folder.write("a.md", "a");
    folder.write("b.md", "somebody else's");
    let (a, b) = (tree_path("a.md"), tree_path("b.md"));
    let edits =
        [Replacement { path: &a, before: b"a", after: b"A" }, Replacement { path: &b, before: b"b", after: b"B" }];
    let error = said(save(&folder.root(), &edits));
    assert!(error.ends_with("b.md was changed by somebody else just now; nothing was written, try again"), "{error}");
    assert_eq!((folder.text("a.md"), folder.text("b.md")), ("a".into(), "somebody else's".into()));
    assert_eq!(names(&folder.root()), ["a.md", "b.md"]);
    assert!(said(save_one(&folder, "none.md", "", "x")).ends_with("none.md: it does not exist any more"));
}

#[cfg(unix)]
#[test]
fn an_edit_through_a_link_stays_inside() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new();
    folder.write("a.md", "a");
    symlink("a.md", folder.at("link.md")).unwrap();
    save_one(&folder, "link.md", "a", "A").unwrap();
    assert_eq!(folder.text("a.md"), "A");
    assert!(fs::symlink_metadata(folder.at("link.md")).unwrap().is_symlink());
    let outside = folder.root().parent().unwrap().join("outside.md");
    fs::write(&outside, "x").unwrap();
    symlink("../outside.md", folder.at("out.md")).unwrap();
    assert!(said(save_one(&folder, "out.md", "x", "X")).ends_with("out.md: it leads out of the workspace"));
    assert_eq!(fs::read_to_string(&outside).unwrap(), "x");
}
