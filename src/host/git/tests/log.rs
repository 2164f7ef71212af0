use std::fs;

use super::{Repository, git, read, stage, told};

#[test]
fn each_version_is_told_once_with_what_stood_there_before() {
    let mut repository = Repository::new();
    repository.write("tandem.yaml", "title: T\n");
    repository.write("ideas/a.md", stage(0));
    repository.write("ideas/text.md", "no front matter\n");
    repository.write("templates/form.md", stage(0));
    repository.write("pic.png", "not read");
    repository.write("ideas/sub.yaml", "not read either");
    repository.commit("Begin");
    repository.write("ideas/a.md", "---\nstage: 1 # agreed\nice:\n  - by: anna\n---\n");
    repository.commit("Raise\n\nCo-authored-by: Leo <leo@example.com>\nCo-authored-by: Olga B <olga@example.com>\nReviewed-by: N <n@n>");
    fs::rename(repository.at("ideas/a.md"), repository.at("ideas/b.md")).unwrap();
    repository.commit("Rename");
    fs::remove_file(repository.at("ideas/text.md")).unwrap();
    repository.commit("Remove");
    repository.commit("Nothing");
    let expected = "Full
0 2026-03-02 Anna: Begin
1 2026-03-03 Anna: Raise with Leo, Olga B
2 2026-03-04 Anna: Rename
3 2026-03-05 Anna: Remove
4 2026-03-06 Anna: Nothing
ideas/a.md 0: - > [stage=0]
ideas/a.md 1: [stage=0] > [stage=1 # agreed ice=\n  - by: anna]
ideas/a.md 2: [stage=1 # agreed ice=\n  - by: anna] > -
ideas/b.md 2: - > [stage=1 # agreed ice=\n  - by: anna]
ideas/text.md 0: - > []
ideas/text.md 3: [] > -
tandem.yaml 0: - > []
";
    assert_eq!(told(&read(&repository.root(), "HEAD", None)), expected);
    let earlier = read(&repository.root(), "HEAD~3", None);
    assert_eq!((earlier.commits.len(), earlier.files.len()), (2, 3));
}

#[test]
fn a_merge_tells_only_what_it_decided_itself() {
    let mut repository = Repository::new();
    repository.write("a.md", stage(0));
    repository.write("b.md", stage(0));
    repository.commit("Begin");
    repository.git(&["checkout", "-q", "-b", "work"]);
    repository.write("a.md", stage(1));
    repository.write("b.md", stage(1));
    repository.commit("Work");
    repository.git(&["checkout", "-q", "main"]);
    repository.write("a.md", stage(2));
    repository.commit("Meanwhile");
    repository.git(&["merge", "-q", "-s", "ours", "--no-commit", "work"]);
    repository.write("a.md", stage(3));
    repository.write("b.md", stage(1));
    repository.commit("Merge");
    let expected = "Full
0 2026-03-02 Anna: Begin
1 2026-03-03 Anna: Work
2 2026-03-04 Anna: Meanwhile
3 2026-03-05 Anna: Merge merge
a.md 0: - > [stage=0]
a.md 1: [stage=0] > [stage=1]
a.md 2: [stage=0] > [stage=2]
a.md 3: [stage=2] | [stage=1] > [stage=3]
b.md 0: - > [stage=0]
b.md 1: [stage=0] > [stage=1]
";
    assert_eq!(told(&read(&repository.root(), "HEAD", None)), expected);
}

/// Clocks lie: the order is that of descent, and only then that of time.
#[test]
fn parents_come_first_whatever_the_clocks_said() {
    let mut repository = Repository::new();
    repository.write("a.md", stage(0));
    repository.day = 50;
    repository.commit("Begin on a fast clock");
    repository.day = 9;
    repository.write("a.md", stage(1));
    repository.commit("Go on with a slow one");
    repository.git(&["checkout", "-q", "-b", "work", "HEAD~1"]);
    repository.day = 3;
    repository.commit("Aside, the earliest of all");
    repository.git(&["checkout", "-q", "main"]);
    repository.git(&["merge", "-q", "--no-ff", "-m", "Merge", "work"]);
    let log = read(&repository.root(), "HEAD", None);
    let subjects: Vec<&str> = log.commits.iter().map(|commit| &*commit.subject).collect();
    let expected = ["Begin on a fast clock", "Aside, the earliest of all", "Go on with a slow one", "Merge"];
    assert_eq!(subjects, expected);
}

#[test]
fn people_are_called_as_the_mailmap_calls_them_today() {
    let mut repository = Repository::new();
    repository.write("a.md", stage(0));
    repository.commit("Begin\n\nCo-authored-by: leo <LEO@old.example>");
    let cache = tempfile::tempdir().unwrap();
    let names = |cache| {
        let log = read(&repository.root(), "HEAD", cache);
        log.authors.iter().map(|author| format!("{} {}", author.name, author.email)).collect::<Vec<_>>()
    };
    assert_eq!(names(Some(cache.path())), ["Anna anna@example.com", "leo LEO@old.example"]);
    repository.write(".mailmap", "Anna Kowalska <a.kowalska@example.com> <anna@example.com>\nLeo <leo@old.example>\n");
    let mapped = ["Anna Kowalska a.kowalska@example.com", "Leo LEO@old.example"];
    assert_eq!(names(None), mapped);
    assert_eq!(names(Some(cache.path())), mapped);
}

#[test]
fn a_workspace_below_the_top_has_its_own_files_and_all_commits() {
    let mut repository = Repository::new();
    repository.write("README.md", stage(9));
    repository.commit("Code");
    repository.write("product/a.md", stage(0));
    repository.write("product-2/a.md", stage(5));
    repository.commit("Begin");
    repository.write("README.md", stage(8));
    repository.commit("More code");
    let expected = "Full
0 2026-03-02 Anna: Code
1 2026-03-03 Anna: Begin
2 2026-03-04 Anna: More code
a.md 1: - > [stage=0]
";
    assert_eq!(told(&read(&repository.at("product"), "HEAD", None)), expected);
}

#[test]
fn names_and_texts_of_any_kind_come_through() {
    let mut repository = Repository::new();
    repository.write("ідея \"q\"\t😀.md", "---\nstage: \"два\u{1}\"\n---\n");
    repository.write(":a.md", stage(1));
    repository.write("big.md", format!("{}{}", stage(1), "x".repeat(1 << 20)));
    repository.write("bytes.md", b"---\nstage: \xff\n---\n");
    repository.commit(":100644 \u{1}Тема 😀");
    repository.git(&["config", "i18n.logOutputEncoding", "ISO-8859-5"]);
    let expected = "Full
0 2026-03-02 Anna: :100644 \u{1}Тема 😀
:a.md 0: - > [stage=1]
big.md 0: - > []
bytes.md 0: - > [stage=\u{fffd}]
ідея \"q\"\t😀.md 0: - > [stage=\"два\u{1}\"]
";
    assert_eq!(told(&read(&repository.root(), "HEAD", None)), expected);
}

/// What became executable or a link says nothing new, or nothing at all.
#[cfg(unix)]
#[test]
fn modes_and_links_are_no_versions() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let mut repository = Repository::new();
    repository.write("a.md", stage(0));
    repository.commit("Begin");
    fs::set_permissions(repository.at("a.md"), fs::Permissions::from_mode(0o755)).unwrap();
    symlink("a.md", repository.at("b.md")).unwrap();
    repository.commit("Mode and link");
    fs::remove_file(repository.at("a.md")).unwrap();
    symlink("b.md", repository.at("a.md")).unwrap();
    repository.commit("A link instead");
    let log = told(&read(&repository.root(), "HEAD", None));
    assert!(log.ends_with("\na.md 0: - > [stage=0]\na.md 2: [stage=0] > -\n"), "{log}");
}

#[test]
fn a_shallow_clone_knows_where_it_was_cut_off() {
    let mut repository = Repository::new();
    repository.write("a.md", stage(0));
    repository.commit("Begin");
    repository.write("a.md", stage(1));
    repository.commit("Raise");
    repository.write("a.md", stage(2));
    repository.commit("Raise again");
    let url = format!("file://{}", repository.root().display());
    git(repository.held.path(), &["clone", "-q", "--depth", "2", &url, "clone"], 9);
    let clone = repository.held.path().join("clone");
    let cache = tempfile::tempdir().unwrap();
    let expected = "Shallow
0 2026-03-03 Anna: Raise boundary
1 2026-03-04 Anna: Raise again
a.md 0: - > [stage=1]
a.md 1: [stage=1] > [stage=2]
";
    assert_eq!(told(&read(&clone, "HEAD", Some(cache.path()))), expected);
    git(&clone, &["fetch", "-q", "--unshallow"], 9);
    let whole = read(&repository.root(), "HEAD", None);
    assert_eq!(read(&clone, "HEAD", Some(cache.path())), whole);
    assert_eq!(whole.commits.len(), 3);
}
