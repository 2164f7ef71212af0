//! The recipes that write: comments, labels and pull requests, run against a forge of paper that notes what it is told.

use std::path::Path;
use std::process::Command;

use crate::forges::{Runner, gitlab, repository, steps};
use crate::program::Folder;

const IDEA: &str = "initiatives/trial-without-a-card.md";

fn git(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "init.defaultBranch=main"])
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A program that answers as a forge would and notes what it was asked, with what it was handed.
fn paper(runner: &mut Runner, name: &str, script: &str) {
    runner.home.write(&format!("bin/{name}"), format!("#!/bin/bash\necho \"{name} $*\" >> \"$HOME/asked\"\n{script}"));
    let place = runner.home.0.join("bin");
    let made = Command::new("chmod").arg("+x").arg(place.join(name)).status().unwrap();
    assert!(made.success());
    if !runner.path.starts_with(&*place.to_string_lossy()) {
        runner.path = format!("{}:{}", place.display(), runner.path);
    }
}

fn noted(runner: &Runner, file: &str) -> String {
    std::fs::read_to_string(runner.home.0.join(file)).unwrap_or_default()
}

/// A repository with two commits, the second of which raises a stage; the first one's name.
fn proposal(name: &str) -> (Folder, String) {
    let folder = repository(name);
    git(&folder.0, &["add", "."]);
    git(&folder.0, &["commit", "-qm", "Begin"]);
    git(&folder.0, &["branch", "-M", "main"]);
    let base = git(&folder.0, &["rev-parse", "HEAD"]);
    let text = std::fs::read_to_string(folder.0.join(IDEA)).unwrap();
    folder.write(IDEA, text.replacen("---\n", "---\nstage: 1\npm: anna\npmm: leo\n", 1));
    git(&folder.0, &["commit", "-qam", "Raise"]);
    (folder, base)
}

fn clone(of: &Folder, name: &str, more: &[&str]) -> Folder {
    let copy = Folder::new(name);
    let address = format!("file://{}", of.0.display());
    git(&copy.0, &[&["clone", "-q"], more, &[&address, "."]].concat());
    copy
}

#[test]
fn github_says_what_a_change_decides_on_a_full_clone_and_goes_on_on_a_shallow_one() {
    let (origin, base) = proposal("says");
    for (name, more) in [("says-full", &[][..]), ("says-shallow", &["--depth", "1"][..])] {
        let copy = clone(&origin, name, more);
        let mut runner = Runner::new(&copy, name);
        runner.tell("BASE", &base);
        for step in steps(&copy, ".github/workflows/tandem.yml", "site") {
            assert_eq!(runner.run(&step), None, "{name}: {}", step.name);
        }
        for forge in ["gitea", "forgejo"] {
            for step in steps(&copy, &format!(".{forge}/workflows/tandem.yml"), "check") {
                assert_eq!(runner.run(&step), None, "{name}: {forge}: {}", step.name);
            }
        }
        assert!(copy.0.join("site/index.html").is_file());
        let (comment, labels) = (noted(&runner, "comment/comment.md"), noted(&runner, "comment/labels.txt"));
        if more.is_empty() {
            assert!(
                comment.starts_with("<!-- tandem-diff -->\n") && comment.contains("Trial without a card"),
                "{comment}"
            );
            assert_eq!(labels, "change: stage\nstage: 1 Scoring\n");
        } else {
            assert_eq!((comment.as_str(), labels.as_str()), ("", ""));
        }
    }
}

const GH: &str = r#"
case "$*" in
  "run download"*) mkdir -p said; cp -P "$HOME"/artifact/* said/ ;;
  *"repos/o/r/pulls "*) echo '[{"number": 7, "head": {"sha": "abc"}}, {"number": 8, "head": {"sha": "def"}}]' ;;
  *"/issues/8/comments?per_page=100"*) cat "$HOME/comments" ;;
  *"/issues/8/labels?per_page=100"*) echo '[{"name": "urgent"}, {"name": "stage: 0 Ideas"}]' ;;
esac
case "$*" in
  *"/comments --input"*|*"issues/comments/"*) jq -r .body body.json > "$HOME/posted" ;;
  *"/labels --input"*) jq -c .labels new.json > "$HOME/labels" ;;
esac
"#;

#[test]
fn the_comment_is_one_and_the_artifact_is_data() {
    let folder = Folder::new("comment");
    let recipe = repository("comment-recipe");
    let comment = |sha: &str, text: &str, labels: &str, there: &str| {
        let mut runner = Runner::new(&folder, "comment");
        paper(&mut runner, "gh", GH);
        runner.home.write("artifact/comment.md", text);
        runner.home.write("artifact/labels.txt", labels);
        runner.home.write("comments", there);
        let event = [("REPOSITORY", "o/r"), ("SHA", sha), ("BRANCH", "mallory:a;b $(touch pwned)"), ("RUN", "5")];
        event.iter().for_each(|(name, value)| runner.tell(name, value));
        let _ = std::fs::remove_dir_all(folder.0.join("said"));
        for step in steps(&recipe, ".github/workflows/tandem-comment.yml", "comment") {
            assert_eq!(runner.run(&step), None, "{}", step.name);
        }
        assert!(!folder.0.join("pwned").exists());
        runner
    };
    // Nobody's comment but the workflow's own is written anew.
    let there = r#"[{"id": 1, "user": {"login": "mallory"}, "body": "<!-- tandem-diff -->"},
        {"id": 2, "user": {"login": "github-actions[bot]"}, "body": "<!-- tandem-diff -->\nold"}]"#;
    let said = "<!-- tandem-diff -->\n**Raises A** $(touch pwned) `id` \u{1f680}\n";
    let labels = "stage: 1 Scoring\nchange: stage\nadmin\nowed-by: pm\nchange: $(touch pwned)\nstage: \u{e9}\n";
    let first = comment("def", said, labels, there);
    assert_eq!(noted(&first, "posted").trim_end(), said.trim_end());
    assert!(
        noted(&first, "asked").contains("--method PATCH repos/o/r/issues/comments/2 "),
        "{}",
        noted(&first, "asked")
    );
    let kept =
        "[\"urgent\",\"stage: 1 Scoring\",\"change: stage\",\"owed-by: pm\",\"change: $(touch pwned)\",\"stage: é\"]\n";
    assert_eq!(noted(&first, "labels"), kept);
    // The first time it is new; it is marked and cut whatever the artifact holds.
    let first = comment("def", &"ж".repeat(70_000), "", "[]");
    assert!(
        noted(&first, "asked").contains("--method POST repos/o/r/issues/8/comments "),
        "{}",
        noted(&first, "asked")
    );
    let posted = noted(&first, "posted");
    assert!(posted.starts_with("<!-- tandem-diff -->\nжж") && posted.len() <= 65_537, "{}", posted.len());
    // Somebody has pushed again: nothing is said, and nothing is fetched.
    let late = comment("old", said, labels, there);
    assert_eq!(noted(&late, "asked").lines().count(), 1, "{}", noted(&late, "asked"));
}

#[test]
fn an_issue_becomes_a_pull_request_and_gets_its_answer() {
    let (origin, _) = proposal("idea");
    let bare = clone(&origin, "idea-bare", &["--bare", "--branch", "main"]);
    let copy = clone(&bare, "idea-copy", &[]);
    let mut runner = Runner::new(&copy, "idea");
    paper(
        &mut runner,
        "gh",
        "[[ \"$*\" == *--input* ]] && cat \"${@: -1}\" >> \"$HOME/handed\"\n[[ \"$*\" == *.state* ]] && echo open\ntrue\n",
    );
    let text = "### Problem\n\nКарта \"пугает\" `id`; $(touch pwned)\r\n---\nstage: 5\n---\n<!-- asked in issue 3 -->";
    let event = [
        ("NUMBER", "12"),
        ("TITLE", "-n Без карты'; touch pwned; echo \"$(touch pwned)\""),
        ("TEXT", text),
        ("ADDRESS", "https://github.example/o/r/issues/12"),
        ("MAIN", "main"),
        ("REPOSITORY", "o/r"),
    ];
    event.iter().for_each(|(name, value)| runner.tell(name, value));
    let propose = steps(&copy, ".github/workflows/tandem-idea.yml", "propose");
    for step in &propose {
        assert_eq!(runner.run(step), None, "{}", step.name);
    }
    let file = runner.told["FILE"].clone();
    assert_eq!(file, "initiatives/n-bez-karty-touch-pwned-echo-touch-pwned.md");
    let idea = git(&bare.0, &["show", &format!("idea/12:{file}")]);
    let front = "---\ntitle: -n Без карты'; touch pwned; echo \"$(touch pwned)\"\n---\n### Problem\n\nКарта";
    assert!(
        idea.starts_with(front)
            && idea.ends_with("stage: 5\n---\n<!-- asked in issue 3 -->\n\n<!-- asked in issue 12 -->"),
        "{idea}"
    );
    assert!(noted(&runner, "handed").contains("\"head\": \"idea/12\""), "{}", noted(&runner, "handed"));
    assert!(!copy.0.join("pwned").exists());
    // The label is given a second time.
    runner.told.remove("FILE");
    let before = git(&bare.0, &["rev-parse", "idea/12"]);
    for step in &propose {
        assert_eq!(runner.run(step), None, "{}", step.name);
    }
    assert_eq!(git(&bare.0, &["rev-parse", "idea/12"]), before);

    // It is merged, and later declined.
    let text = std::fs::read_to_string(copy.0.join(&file)).unwrap();
    copy.write(&file, text.replacen("---\n", "---\nstatus: declined\nwhy: \"Five of two hundred asked; `id`\"\n", 1));
    git(&copy.0, &["commit", "-qam", "Decline"]);
    let answer = steps(&copy, ".github/workflows/tandem-idea.yml", "answer");
    std::fs::remove_file(runner.home.0.join("handed")).unwrap();
    let answered = |runner: &mut Runner, before: &str| {
        let _ = std::fs::remove_file(runner.home.0.join("asked"));
        runner.tell("BEFORE", before);
        for step in &answer {
            assert_eq!(runner.run(step), None, "{}", step.name);
        }
        noted(runner, "asked")
    };
    assert_eq!(answered(&mut runner, &"0".repeat(40)), "");
    let asked = answered(&mut runner, "HEAD~1");
    assert!(noted(&runner, "handed").contains("Five of two hundred asked; `id`"), "{}", noted(&runner, "handed"));
    assert!(
        asked.contains("issues/12 -f state=closed -f state_reason=not_planned") && !asked.contains("issues/3"),
        "{asked}"
    );
}

#[test]
fn gitlab_writes_one_note_and_tells_nobody_its_token() {
    let (origin, base) = proposal("note");
    let curl = "cat > \"$HOME/config\"\n[[ \"$*\" == *\"/notes?\"* ]] && cat \"$HOME/notes\"\n\
                for arg in \"$@\"; do [[ \"$arg\" == body@* ]] && cp \"${arg#body@}\" \"$HOME/posted\"; done\ntrue\n";
    for (there, verb) in [
        ("[]", "--request POST https://gitlab.example/api/v4/projects/3/merge_requests/4/notes "),
        (
            "[{\"id\": 1, \"system\": false, \"body\": \"x\"}, {\"id\": 9, \"system\": false, \"body\": \"<!-- tandem-diff --> old\"}]",
            "--request PUT https://gitlab.example/api/v4/projects/3/merge_requests/4/notes/9 ",
        ),
    ] {
        let copy = clone(&origin, "note-full", &[]);
        let mut runner = Runner::new(&copy, "note");
        paper(&mut runner, "curl", curl);
        runner.home.write("notes", there);
        let event = [
            ("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.as_str()),
            ("CI_API_V4_URL", "https://gitlab.example/api/v4"),
            ("CI_PROJECT_ID", "3"),
            ("CI_MERGE_REQUEST_IID", "4"),
            ("TANDEM_NOTE_TOKEN", "glpat-x"),
        ];
        event.iter().for_each(|(name, value)| runner.tell(name, value));
        for job in ["check", "note", "build", "pages"] {
            assert_eq!(runner.run(&gitlab(&copy, job)), None, "{job}");
        }
        let asked = noted(&runner, "asked");
        assert!(asked.contains(verb) && !asked.contains("glpat-x"), "{asked}");
        assert!(asked.contains("add_labels=change: stage,stage: 1 Scoring"), "{asked}");
        assert_eq!(noted(&runner, "config"), "header = \"PRIVATE-TOKEN: glpat-x\"\n");
        assert!(noted(&runner, "posted").starts_with("<!-- tandem-diff -->\n"));
    }
    // Without the history there is nothing to compare with: the note fails, which it may, and all else goes on.
    let copy = clone(&origin, "note-shallow", &["--depth", "1"]);
    let mut runner = Runner::new(&copy, "note-shallow");
    runner.tell("CI_MERGE_REQUEST_DIFF_BASE_SHA", &base);
    assert!(runner.run(&gitlab(&copy, "note")).is_some());
    let note = crate::forges::yaml(&copy, ".gitlab-ci.yml")["note"].clone();
    assert_eq!(note["allow_failure"].as_bool(), Some(true));
    for job in ["check", "build", "pages"] {
        assert_eq!(runner.run(&gitlab(&copy, job)), None, "{job}");
    }
}
