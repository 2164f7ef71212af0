use std::fs;
use std::path::Path;

use super::{Repository, git, path};
use crate::base::tree::{File, Tree};
use crate::host::disk::{self, LoadOptions};
use crate::host::git::{NoRevision, Parting, Revision, default_branch, parting, resolve};
use crate::model::log::NoPast;

fn options() -> LoadOptions<'static> {
    LoadOptions { exclude: &[], output: Path::new("site") }
}

fn open(root: &Path, rev: &str) -> Revision {
    Revision::open(root, rev).unwrap().unwrap()
}

fn why_not(root: &Path, rev: &str) -> NoRevision {
    Revision::open(root, rev).unwrap().unwrap_err()
}

/// A tree as lines, long texts by their length.
fn lines(tree: &Tree) -> String {
    let line = |(path, file): (&_, &File)| match file {
        File::Text(bytes) if bytes.len() > 40 => format!("{path}: a text of {}\n", bytes.len()),
        File::Text(bytes) => format!("{path}: {}\n", String::from_utf8_lossy(bytes)),
        File::Attachment(size) => format!("{path}: {size} bytes\n"),
        File::Refused(refusal) => format!("{path}: {refusal:?}\n"),
    };
    tree.iter().map(line).collect()
}

#[test]
fn a_commit_reads_as_the_folder_did() {
    let mut repository = Repository::new();
    repository.write("tandem.yaml", "title: T");
    repository.write("ideas/a.md", "one");
    repository.write("ideas/Ünï \"q\".md", "two");
    repository.write("ideas/pic.png", [0, 159, 146]);
    repository.write("ideas/data.yaml", "not at the top");
    repository.write("ideas/.hidden/x.md", "hidden");
    repository.write("big.md", "x".repeat((1 << 20) + 1));
    repository.write("drafts/d.md", "left out");
    repository.write("notes/keep.md", "kept");
    repository.write("templates/idea.md", "form");
    repository.write("themes/own/a.css", "css");
    repository.write("site/index.html", "page");
    repository.write("old-site/.tandem-site.json", "{}");
    repository.write("old-site/index.html", "page");
    repository.write("forced.md", "ignored, and added all the same");
    repository.write("sub/skipped/f.md", "ignored by a file further down");
    repository.write("sub/skipped.md", "not that one");
    repository.write(".env", "secret");
    repository.git(&["add", "-A"]);
    repository.write(".gitignore", "/forced.md\n*.tmp\n");
    repository.write("sub/.gitignore", "skipped/\n");
    fs::write(repository.held.path().join("outside.md"), "outside").unwrap();
    #[cfg(unix)]
    for (link, target) in [
        ("ideas/link.md", "a.md"),
        ("ideas/link.txt", "a.md"),
        ("linked", "ideas"),
        ("through.md", "linked/a.md"),
        ("ideas/pic.md", "pic.png"),
        ("out.md", "../outside.md"),
        ("root.md", "/etc/passwd"),
        ("gone.md", "nowhere.md"),
        ("circle.md", "circle.md"),
        ("self", "."),
        ("env.md", ".env"),
        ("form.md", "templates/idea.md"),
        ("ideas/up", "../ideas"),
    ] {
        std::os::unix::fs::symlink(target, repository.at(link)).unwrap();
    }
    repository.commit("one");
    let exclude = ["drafts".into()];
    let options = LoadOptions { exclude: &exclude, ..options() };
    let now = disk::load(&repository.root(), &options).unwrap();
    let then = open(&repository.root(), "HEAD").tree(&options, &Tree::new()).unwrap();
    assert_eq!(lines(&then), lines(&now));
    assert!(lines(&then).contains("ideas/a.md: one\n"), "{}", lines(&then));
    // What is at hand is not read again, and what differs is never taken for the same.
    let beside = open(&repository.root(), "HEAD").tree(&options, &now).unwrap();
    assert_eq!(beside, then);
    let shared = |tree: &Tree| tree.text(&path("ideas/a.md")).unwrap().as_ptr();
    assert_eq!(shared(&beside), shared(&now));
    assert_ne!(shared(&then), shared(&now));
    let mut other = now.clone();
    other.insert_text(path("ideas/a.md"), *b"two");
    assert_eq!(open(&repository.root(), "HEAD").tree(&options, &other).unwrap(), then);

    let theme = path("themes/own");
    let root = repository.root();
    assert_eq!(open(&root, "HEAD").folder(&theme).unwrap(), disk::load_folder(&root, &theme).unwrap());
    assert_eq!(open(&root, "HEAD").folder(&path("themes/none")).unwrap(), None);
    assert_eq!(open(&root, "HEAD").read(&path("tandem.yaml")).unwrap(), Some(File::Text((*b"title: T").into())));
    assert_eq!(open(&root, "HEAD").bytes(&path("ideas/pic.png")).unwrap(), [0, 159, 146]);
}

#[test]
fn what_changed_since_is_not_seen() {
    let mut repository = Repository::new();
    repository.write("tandem.yaml", "");
    repository.write("a.md", "before");
    repository.write("gone.md", "still there");
    let first = repository.commit("one");
    repository.write("a.md", "after");
    repository.write("new.md", "new");
    fs::remove_file(repository.at("gone.md")).unwrap();
    repository.commit("two");
    repository.write("a.md", "not committed");
    for rev in [&*first, &first[..9], "HEAD~1", "main^", "HEAD^{/one}"] {
        let tree = open(&repository.root(), rev).tree(&options(), &Tree::new()).unwrap();
        assert_eq!(lines(&tree), "a.md: before\ngone.md: still there\ntandem.yaml: \n", "{rev}");
    }
    let head = open(&repository.root(), &first).head().unwrap();
    assert_eq!((head.commit, head.branch), (first[..7].to_owned(), None));
}

/// Names that no program may take for an option, an expression or a file.
#[test]
fn a_name_that_is_no_commit_is_none() {
    let mut repository = Repository::new();
    repository.write("tandem.yaml", "");
    repository.commit("one");
    let marker = repository.at("made");
    let output = format!("--output={}", marker.display());
    for rev in ["", "nope", "-p", "--all", &output, "HEAD:tandem.yaml", "HEAD^{tree}", "HEAD..HEAD", "a b", "$(id)"] {
        assert_eq!(why_not(&repository.root(), rev), NoRevision::NoSuch { shallow: false }, "{rev:?}");
    }
    assert!(!marker.exists());
}

#[test]
fn a_workspace_below_the_top_of_a_repository_is_read_alone() {
    let mut repository = Repository::new();
    repository.write("README.md", "of the repository");
    repository.write(".gitignore", "drafts\n");
    let empty = repository.commit("nothing yet");
    repository.write("product/tandem.yaml", "");
    repository.write("product/a.md", "mine");
    repository.write("product/drafts/d.md", "ignored from above");
    repository.write("product-2/b.md", "somebody else's");
    repository.git(&["add", "-f", "."]);
    repository.commit("the workspace");
    let root = repository.at("product");
    assert_eq!(lines(&open(&root, "HEAD").tree(&options(), &Tree::new()).unwrap()), "a.md: mine\ntandem.yaml: \n");
    assert_eq!(why_not(&root, &empty), NoRevision::NoWorkspace);
}

#[test]
fn where_git_has_nothing_it_is_said_why() {
    let nowhere = tempfile::tempdir().unwrap();
    assert_eq!(why_not(nowhere.path(), "HEAD"), NoRevision::NoPast(NoPast::NoRepository));
    let repository = Repository::new();
    assert_eq!(why_not(&repository.root(), "HEAD"), NoRevision::NoSuch { shallow: false });
    fs::remove_dir_all(repository.at(".git/objects")).unwrap();
    assert_eq!(why_not(&repository.root(), "HEAD"), NoRevision::NoPast(NoPast::NoRepository));
}

#[test]
fn a_shallow_clone_says_that_it_is_one() {
    let mut repository = Repository::new();
    repository.write("tandem.yaml", "");
    let first = repository.commit("one");
    repository.commit("two");
    let url = format!("file://{}", repository.root().display());
    let clone = repository.held.path().join("clone");
    git(repository.held.path(), &["clone", "-q", "--depth", "1", &url, "clone"], 9);
    assert_eq!(why_not(&clone, &first), NoRevision::NoSuch { shallow: true });
    assert_eq!(lines(&open(&clone, "main").tree(&options(), &Tree::new()).unwrap()), "tandem.yaml: \n");
}

#[test]
fn the_main_line_and_where_a_branch_left_it() {
    let mut repository = Repository::with(&["-b", "trunk"]);
    assert_eq!(default_branch(&repository.root()).unwrap(), None);
    repository.write("tandem.yaml", "");
    let base = repository.commit("one");
    repository.git(&["branch", "work"]);
    let trunk = repository.commit("two");
    repository.git(&["checkout", "-q", "work"]);
    let work = repository.commit("three");
    let root = repository.root();
    assert_eq!(default_branch(&root).unwrap().as_deref(), Some("trunk"));
    assert_eq!(resolve(&root, "trunk").unwrap(), Ok(trunk));
    assert_eq!(parting(&root, "trunk", "work").unwrap(), Parting::At(base));
    let unnamed = Parting::Unnamed("nope".to_owned(), NoRevision::NoSuch { shallow: false });
    assert_eq!(parting(&root, "trunk", "nope").unwrap(), unnamed);

    // In a clone the server's word counts, before any branch of one's own.
    git(repository.held.path(), &["clone", "-q", "ws", "clone"], 9);
    let clone = repository.held.path().join("clone");
    git(&clone, &["branch", "main"], 9);
    assert_eq!(default_branch(&clone).unwrap().as_deref(), Some("origin/work"));
    assert_eq!(resolve(&clone, "origin/work").unwrap(), Ok(work));
    git(&clone, &["remote", "set-head", "origin", "--delete"], 9);
    assert_eq!(default_branch(&clone).unwrap().as_deref(), Some("origin/trunk"));
}
