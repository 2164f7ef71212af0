use std::fs;

use super::{Repository, git, read, stage, told};
use crate::base::tree::Tree;
use crate::model::log::{Log, NoPast, Reach};

fn why(log: &Log) -> &NoPast {
    assert!(log.commits.is_empty() && log.files.is_empty());
    match &log.reach {
        Reach::None(why) => why,
        other => panic!("{other:?}"),
    }
}

/// A repository with one document at stage 1.
fn repository(init: &[&str]) -> Repository {
    let mut repository = Repository::with(init);
    repository.write("tandem.yaml", "");
    repository.write("a.md", stage(0));
    repository.commit("Begin");
    repository.write("a.md", stage(1));
    repository.commit("Raise");
    repository
}

const TOLD: &str = "Full
0 2026-03-02 Anna: Begin
1 2026-03-03 Anna: Raise
a.md 0: - > [stage=0]
a.md 1: [stage=0] > [stage=1]
tandem.yaml 0: - > []
";

#[test]
fn without_a_past_it_is_said_why() {
    let nowhere = tempfile::tempdir().unwrap();
    assert_eq!(why(&read(nowhere.path(), "HEAD", None)), &NoPast::NoRepository);
    let repository = Repository::new();
    repository.write("a.md", stage(0));
    assert_eq!(why(&read(&repository.root(), "HEAD", None)), &NoPast::NoCommit);
    let mut repository = Repository::new();
    repository.write("code.rs", "");
    repository.commit("Code");
    repository.write("product/a.md", stage(0));
    assert_eq!(why(&read(&repository.at("product"), "HEAD", None)), &NoPast::NoCommit);
}

#[test]
fn a_detached_head_a_bare_repository_and_long_ids_are_read_like_any_other() {
    let one = repository(&[]);
    assert_eq!(told(&read(&one.root(), "HEAD", None)), TOLD);
    one.git(&["checkout", "-q", "--detach"]);
    assert_eq!(told(&read(&one.root(), "HEAD", None)), TOLD);
    git(one.held.path(), &["clone", "-q", "--bare", "ws", "bare.git"], 9);
    assert_eq!(told(&read(&one.held.path().join("bare.git"), "HEAD", None)), TOLD);
    let long = repository(&["--object-format=sha256"]);
    let cache = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let log = read(&long.root(), "HEAD", Some(cache.path()));
        assert_eq!(told(&log), TOLD);
        assert_eq!(log.commits[0].id.len(), 64);
    }
}

#[test]
fn a_worktree_and_a_submodule_have_the_past_of_their_repository() {
    let one = repository(&[]);
    one.git(&["worktree", "add", "-q", "-b", "aside", "../tree", "HEAD~1"]);
    let tree = one.held.path().join("tree");
    assert_eq!(told(&read(&tree, "main", None)), TOLD);
    assert_eq!(read(&tree, "HEAD", None).commits.len(), 1);
    let mut above = Repository::new();
    above.write("b.md", stage(5));
    above.git(&["submodule", "--quiet", "add", &one.root().display().to_string(), "inner"]);
    above.commit("With a submodule");
    assert_eq!(told(&read(&above.at("inner"), "main", None)), TOLD);
    let outer = told(&read(&above.root(), "HEAD", None));
    assert_eq!(outer, "Full\n0 2026-03-02 Anna: With a submodule\nb.md 0: - > [stage=5]\n");
}

/// A clone that left the contents on the server does not know what older files said, and asks no server.
#[test]
fn a_clone_without_contents_tells_nothing_rather_than_something_wrong() {
    let one = repository(&[]);
    one.git(&["config", "uploadpack.allowFilter", "true"]);
    let url = format!("file://{}", one.root().display());
    git(one.held.path(), &["clone", "-q", "--filter=blob:none", &url, "clone"], 9);
    let clone = one.held.path().join("clone");
    let cache = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let said = read(&clone, "HEAD", Some(cache.path()));
        assert!(matches!(why(&said), NoPast::Failed(words) if words.contains("the clone does not have")), "{said:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_repository_of_somebody_else_is_not_read() {
    let one = repository(&[]);
    // Only the first person of a machine can give files away; elsewhere there is nothing to look at.
    if std::os::unix::fs::chown(one.root(), Some(12_345), None).is_err() {
        return;
    }
    assert_eq!(why(&read(&one.root(), "HEAD", None)), &NoPast::Foreign);
}

/// Settings that name a program.
#[cfg(unix)]
const PROGRAMS: [&str; 24] = [
    "core.fsmonitor",
    "core.pager",
    "pager.log",
    "core.sshCommand",
    "core.editor",
    "core.askPass",
    "gpg.program",
    "diff.external",
    "diff.evil.command",
    "diff.evil.textconv",
    "filter.evil.smudge",
    "filter.evil.clean",
    "filter.evil.process",
    "alias.log",
    "alias.cat-file",
    "credential.helper",
    "core.gitProxy",
    "uploadpack.packObjectsHook",
    "core.alternateRefsCommand",
    "remote.origin.uploadpack",
    "interactive.diffFilter",
    "trailer.x.command",
    "trailer.co-authored-by.command",
    "merge.evil.driver",
];

/// Settings that change what git says.
#[cfg(unix)]
const HABITS: [(&str, &str); 15] = [
    ("log.showSignature", "true"),
    ("log.showRoot", "false"),
    ("log.follow", "true"),
    ("log.date", "relative"),
    ("log.abbrevCommit", "true"),
    ("log.decorate", "full"),
    ("color.ui", "always"),
    ("diff.renames", "copies"),
    ("diff.relative", "true"),
    ("diff.noprefix", "true"),
    ("core.quotePath", "true"),
    ("format.pretty", "oneline"),
    ("extensions.partialClone", "origin"),
    ("remote.origin.promisor", "true"),
    ("protocol.allow", "always"),
];

/// Nothing that a repository configures is started, and nothing in it changes what is read.
#[cfg(unix)]
#[test]
fn the_configuration_of_a_repository_starts_nothing() {
    let one = repository(&[]);
    let made = one.held.path().join("made");
    let program = one.at(".git/evil.sh");
    fs::write(&program, format!("#!/bin/sh\necho ran $0 $@ >> {}\ncat\n", made.display())).unwrap();
    fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let evil = program.display().to_string();
    for key in PROGRAMS {
        one.git(&["config", key, &evil]);
    }
    one.git(&["config", "remote.origin.url", &format!("ext::{evil}")]);
    for (key, value) in HABITS {
        one.git(&["config", key, value]);
    }
    let pipe = one.held.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for key in ["diff.orderFile", "mailmap.file", "core.attributesFile", "core.excludesFile"] {
        one.git(&["config", key, &pipe.display().to_string()]);
    }
    fs::write(one.at(".git/info/attributes"), "* diff=evil filter=evil\n").unwrap();
    for hook in ["post-checkout", "reference-transaction", "post-index-change"] {
        fs::create_dir_all(one.at(".git/hooks")).unwrap();
        fs::copy(&program, one.at(&format!(".git/hooks/{hook}"))).unwrap();
    }
    let _ = fs::remove_file(&made);
    assert_eq!(told(&read(&one.root(), "HEAD", None)), TOLD);
    let revision = crate::host::git::Revision::open(&one.root(), "HEAD").unwrap().unwrap();
    let options = crate::host::disk::LoadOptions { exclude: &[], output: std::path::Path::new("site") };
    assert_eq!(revision.tree(&options, &Tree::new()).unwrap().len(), 2);
    assert!(crate::host::git::default_branch(&one.root()).unwrap().is_some());
    // A content that is not there must not be fetched either.
    let blob = one.git(&["rev-parse", "HEAD:a.md"]);
    let _ = fs::remove_file(&made);
    fs::remove_file(one.at(&format!(".git/objects/{}/{}", &blob[..2], &blob[2..]))).unwrap();
    why(&read(&one.root(), "HEAD", None));
    assert!(!made.exists(), "{}", fs::read_to_string(&made).unwrap());
}
