//! `tandem demo`: the example with a history, built; the same history for everybody.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use crate::program::{Folder, tandem};

fn git(folder: &Path, args: &[&str]) -> String {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(args);
    command.env_clear().env("PATH", "/usr/bin:/bin").env("GIT_CONFIG_GLOBAL", "/dev/null");
    let output = command.output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_demo_is_the_example_with_months_of_history() {
    let folder = Folder::new("demo");
    let at = folder.0.join("tandem-demo");
    let first = tandem(&folder.0).args(["demo", "--once"]).output().unwrap();
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    assert!(said(&first).contains("commits by") && said(&first).contains("index.html"), "{}", said(&first));
    assert!(at.join("site/index.html").is_file());
    assert!(!at.join(".tandem-history").exists());

    assert_eq!(git(&at, &["status", "--porcelain"]), "");
    git(&at, &["fsck", "--strict"]);
    assert!(git(&at, &["rev-list", "--count", "HEAD"]).trim().parse::<usize>().unwrap() >= 40);
    let authors: BTreeSet<String> = git(&at, &["log", "--format=%an <%ae>"]).lines().map(str::to_owned).collect();
    assert!(authors.len() >= 4 && authors.contains("Léo Martin <leo@harbor.example>"), "{authors:?}");
    let times = git(&at, &["log", "--reverse", "--format=%at %ct"]);
    let times: Vec<(i64, i64)> = times
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(author, committer)| (author.parse().unwrap(), committer.parse().unwrap()))
        .collect();
    assert!(times.windows(2).all(|pair| pair[0].0 < pair[1].0), "each commit is later than the one before");
    assert!(times.iter().all(|(author, committer)| author == committer));
    assert!(times[times.len() - 1].0 - times[0].0 > 90 * 24 * 3600, "it spans three months");
    let days = git(&at, &["log", "--format=%ai"]);
    assert!(days.lines().any(|day| day.ends_with("+0200")) && days.lines().any(|day| day.ends_with("+0100")), "{days}");
    let moves = git(&at, &["log", "--reverse", "--format=%as %s", "--", "initiatives/self-serve-trial.md"]);
    assert!(moves.contains("2026-06-19 Move self-serve-trial to Plan and review\n"), "{moves}");

    let check = tandem(&at).args(["check", "--format", "json"]).output().unwrap();
    let found: serde_json::Value = serde_json::from_slice(&check.stdout).unwrap();
    assert_eq!(found["summary"]["errors"].as_i64(), Some(0), "{found}");
    let home = std::fs::read_to_string(at.join("site/index.html")).unwrap();
    let head = git(&at, &["rev-parse", "HEAD"]);
    assert!(home.contains(&head[..7]) && home.contains("(main)"), "the home page names the commit");
    assert!(!std::fs::read_to_string(at.join("site/board.html")).unwrap().contains(&head[..7]));
}

#[test]
fn the_history_is_the_same_on_every_machine() {
    let (one, other) = (Folder::new("demo-one"), Folder::new("demo-another-name"));
    assert!(tandem(&one.0).args(["demo", "--once", "-q"]).status().unwrap().success());
    other.write(
        "home/.gitconfig",
        "[user]\n\tname = Somebody\n\temail = some@body.example\n[init]\n\tdefaultBranch = trunk\n\tdefaultObjectFormat = sha256\n\
         \ttemplateDir = /nowhere\n[core]\n\tautocrlf = true\n\thooksPath = /nowhere\n[commit]\n\tgpgSign = true\n[i18n]\n\tcommitEncoding = latin1\n",
    );
    let mut run = tandem(&other.0);
    run.args(["demo", "elsewhere/deep", "--once", "-q", "--lang", "pl"]);
    run.env("HOME", other.0.join("home")).env("TZ", "Pacific/Kiritimati").env("LANG", "tr_TR.UTF-8");
    run.env("GIT_DIR", "/nowhere").env("GIT_AUTHOR_NAME", "Somebody").env("GIT_INDEX_FILE", "/nowhere/index");
    assert!(run.status().unwrap().success());
    let head = |folder: &Path| git(folder, &["rev-parse", "HEAD"]);
    assert_eq!(head(&one.0.join("tandem-demo")), head(&other.0.join("elsewhere/deep")));
}

#[test]
fn the_line_can_be_typed_again_and_nothing_of_anybody_is_touched() {
    let folder = Folder::new("demo-again");
    let demo = |args: &[&str]| tandem(&folder.0).args(["demo", "--once"]).args(args).output().unwrap();
    assert!(demo(&[]).status.success());
    let head = git(&folder.0.join("tandem-demo"), &["rev-parse", "HEAD"]);
    folder.write("tandem-demo/vision.md", "Mine now.\n");
    let again = demo(&[]);
    assert!(again.status.success() && said(&again).contains("already"), "{}", said(&again));
    assert_eq!(std::fs::read_to_string(folder.0.join("tandem-demo/vision.md")).unwrap(), "Mine now.\n");
    assert_eq!(git(&folder.0.join("tandem-demo"), &["rev-parse", "HEAD"]), head);

    folder.write("taken/notes.txt", "mine");
    let taken = demo(&["taken"]);
    assert_eq!(taken.status.code(), Some(2));
    assert!(said(&taken).contains("something else"), "{}", said(&taken));
    assert_eq!(std::fs::read_dir(folder.0.join("taken")).unwrap().count(), 1);
}

#[test]
fn without_git_the_example_is_there_and_gets_its_history_later() {
    let folder = Folder::new("demo-bare");
    let bare = tandem(&folder.0).args(["demo", "--once"]).env("PATH", folder.0.join("nothing")).output().unwrap();
    assert_eq!(bare.status.code(), Some(0));
    assert!(said(&bare).contains("no git on this machine"), "{}", said(&bare));
    let at = folder.0.join("tandem-demo");
    assert!(at.join("site/index.html").is_file() && !at.join(".git").exists());
    let output = tandem(&folder.0).args(["demo", "--once", "--format", "json"]).output().unwrap();
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((told["kind"].as_str(), told["new"].as_bool()), (Some("demo"), Some(true)));
    assert!(told["commits"].as_u64().unwrap() >= 40);
    assert_eq!(git(&at, &["status", "--porcelain"]), "");
}

#[test]
fn only_what_git_keeps_is_stamped() {
    let folder = Folder::new("demo-stamp");
    git(&folder.0, &["init", "-q", "-b", "main"]);
    assert!(tandem(&folder.0).args(["init", "-q"]).status().unwrap().success());
    let built = |lang: &str| {
        let output = tandem(&folder.0).args(["build", "--lang", lang]).output().unwrap();
        assert!(output.status.success() && !said(&output).contains("fatal"), "{}", said(&output));
        std::fs::read_to_string(folder.0.join("site/index.html")).unwrap()
    };
    let foot = "<footer class=\"foot\">";
    assert!(!built("en").contains(foot), "no commit yet");
    let me = ["-c", "user.name=A", "-c", "user.email=a@b.example"];
    git(&folder.0, &[&me[..], &["commit", "-q", "--allow-empty", "-m", "Nothing"]].concat());
    assert!(!built("en").contains(foot), "the workspace is not in the repository");
    git(&folder.0, &["add", "tandem.yaml"]);
    git(&folder.0, &[&me[..], &["commit", "-q", "-m", "Settings"]].concat());
    assert!(built("en").contains(foot));
}
