//! The real program: exit codes, streams, flags that scripts rely on.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder that is removed at the end.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("tandem-test-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path.canonicalize().unwrap())
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let at = self.0.join(path);
        std::fs::create_dir_all(at.parent().unwrap()).unwrap();
        std::fs::write(at, text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The program, without anything of the machine that could change its answer.
pub fn tandem(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tandem"));
    command.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin");
    command
}

fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = tandem(folder).args(args).output().unwrap();
    (status.code().unwrap_or(-1), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

fn json(folder: &Path, args: &[&str]) -> serde_json::Value {
    let mut all = args.to_vec();
    all.extend(["--format", "json"]);
    let (_, out, err) = run(folder, &all);
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("{args:?}: {error}\n{out}\n{err}"))
}

#[test]
fn exit_codes_say_what_happened() {
    let folder = Folder::new("codes");
    let (code, out, err) = run(&folder.0, &["check"]);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    assert!(err.contains("tandem.yaml"), "{err}");
    assert_eq!(run(&folder.0, &["init"]).0, 0);
    assert_eq!(run(&folder.0, &["check"]).0, 0);
    folder.write("initiatives/bad.md", "---\ntitle: Bad\nstage: 1\n---\nText.\n");
    assert_eq!(run(&folder.0, &["check"]).0, 1);
    assert_eq!(run(&folder.0, &["check", "--fail-on", "never"]).0, 0);
    assert_eq!(run(&folder.0, &["check", "-A", "missing-field"]).0, 0);
    assert_eq!(run(&folder.0, &["check", "-W", "T103"]).0, 0);
    assert_eq!(run(&folder.0, &["check", "-W", "T103", "--fail-on", "warning"]).0, 1);
    assert_eq!(run(&folder.0, &["check", "initiatives/trial-without-a-card.md"]).0, 0);
    assert_eq!(run(&folder.0, &["check", "initiatives/none.md"]).0, 2);
    assert_eq!(run(&folder.0, &["frobnicate"]).0, 2);
    assert_eq!(run(&folder.0, &["show", "nobody"]).0, 2);
    folder.write("tandem.yaml", "version: 1\nprofil: minimal\n");
    assert_eq!(run(&folder.0, &["check"]).0, 2);
}

#[test]
fn a_quiet_check_prints_findings_and_nothing_else() {
    let folder = Folder::new("quiet");
    run(&folder.0, &["init"]);
    assert_eq!(run(&folder.0, &["check", "-q"]), (0, String::new(), String::new()));
    let (_, out, _) = run(&folder.0, &["check", "-q", "--format", "json"]);
    assert!(out.contains("\"summary\""), "{out}");
    folder.write("initiatives/bad.md", "---\ntitle: Bad\nstage: 1\n---\nText.\n");
    let (code, quiet, err) = run(&folder.0, &["check", "-q"]);
    let (_, full, _) = run(&folder.0, &["check"]);
    assert_eq!((code, err.as_str()), (1, ""));
    assert!(
        quiet.starts_with("error[T103") && !quiet.contains("tandem explain") && !quiet.ends_with("\n\n"),
        "{quiet}"
    );
    assert!(full.starts_with(&format!("{quiet}\n2 errors in 1 file\n")), "{full}");
    let (_, counted, _) = run(&folder.0, &["check", "-q", "--limit", "0"]);
    assert!(counted.contains("T103 missing-field"), "{counted}");
}

#[test]
fn nothing_to_check_has_a_code_of_its_own() {
    let folder = Folder::new("nothing");
    folder.write("tandem.yaml", "version: 1\n");
    let (code, _, err) = run(&folder.0, &["check"]);
    assert_eq!(code, 4, "{err}");
}

#[test]
fn init_lists_every_conflict_and_writes_nothing() {
    let folder = Folder::new("conflict");
    folder.write("people.yaml", "mine: {name: Mine}\n");
    folder.write("tandem.yaml", "version: 1\n");
    let (code, _, err) = run(&folder.0, &["init"]);
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("people.yaml") && err.contains("tandem.yaml"), "{err}");
    assert!(!folder.0.join("initiatives").exists());
    assert_eq!(std::fs::read_to_string(folder.0.join("people.yaml")).unwrap(), "mine: {name: Mine}\n");
}

#[test]
fn plain_markdown_can_be_adopted() {
    let folder = Folder::new("adopt");
    folder.write("README.md", "# Our product\n\nSee [the plan](docs/plan.md).\n");
    folder.write("docs/plan.md", "# Plan\n\nWords.\n");
    assert_eq!(run(&folder.0, &["init"]).0, 0);
    let (code, out, _) = run(&folder.0, &["check"]);
    assert_eq!(code, 0, "{out}");
    assert_eq!(run(&folder.0, &["build"]).0, 0);
    assert!(folder.0.join("site/docs/plan.html").is_file());
}

#[test]
fn every_command_works_from_a_folder_inside() {
    let folder = Folder::new("inside");
    run(&folder.0, &["init"]);
    let (code, out, err) = run(&folder.0.join("initiatives"), &["show", "trial-without-a-card"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("Trial without a card"), "{out}");
    let elsewhere = std::env::temp_dir();
    let path = folder.0.display().to_string();
    assert_eq!(run(&elsewhere, &["-C", &path, "board"]).0, 0);
}

#[test]
fn json_keeps_its_contract() {
    let folder = Folder::new("json");
    run(&folder.0, &["init"]);
    folder.write(
        "initiatives/scored.md",
        "---\ntitle: Scored\nstage: 1\npm: anna\npmm: leo\nice:\n  - {by: anna, impact: 8, confidence: 5, ease: 6}\n  - {by: leo, impact: 9, confidence: 4}\n---\nText.\n",
    );
    folder.write("initiatives/bad.md", "---\ntitle: Bad\nstage: 1\npmm: leo\n---\nText.\n");
    let check = json(&folder.0, &["check"]);
    assert_eq!((check["version"].as_i64(), check["kind"].as_str()), (Some(1), Some("check")));
    let finding = &check["findings"][0];
    for key in [
        "code",
        "slug",
        "severity",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "id",
        "path",
        "message",
        "reason",
        "help",
        "owed_by",
        "related",
        "fix",
    ] {
        assert!(finding.get(key).is_some(), "{key} is missing: {finding}");
    }
    assert_eq!(
        (finding["code"].as_str(), finding["file"].as_str(), finding["line"].as_i64()),
        (Some("T103"), Some("initiatives/bad.md"), Some(3))
    );
    assert_eq!(check["summary"]["errors"].as_i64(), Some(1));
    let rank = json(&folder.0, &["rank"]);
    assert_eq!(rank["preset"].as_str(), Some("ice-product"));
    let item = &rank["items"][0];
    // (8.5, 4.5, 6): two raters for two criteria, one for the third.
    assert_eq!(
        (item["id"].as_str(), item["score"].as_f64(), item["rank"].as_i64()),
        (Some("scored"), Some(229.5), Some(1))
    );
    for key in ["tied", "title", "stage", "impact", "confidence", "ease", "raters", "band", "flags", "change"] {
        assert!(item.get(key).is_some(), "{key} is missing: {item}");
    }
    let show = json(&folder.0, &["show", "scored"]);
    assert_eq!(show["kind"].as_str(), Some("show"));
    for key in ["next", "passed", "missing", "waived"] {
        assert!(show["gate"].get(key).is_some(), "{key} is missing: {show}");
    }
    for (args, kind) in [
        (&["board"][..], "board"),
        (&["list", "person"], "list"),
        (&["why", "scored"], "why"),
        (&["playbook"], "playbook"),
        (&["explain", "T103"], "explain"),
    ] {
        assert_eq!(json(&folder.0, args)["kind"].as_str(), Some(kind), "{args:?}");
    }
}

#[test]
fn data_goes_to_stdout_and_colour_only_where_it_is_wanted() {
    let folder = Folder::new("streams");
    run(&folder.0, &["init"]);
    let (_, out, err) = run(&folder.0, &["rank"]);
    assert!(!out.contains('\x1b') && err.is_empty(), "{out}{err}");
    let (_, out, _) = run(&folder.0, &["rank", "--color", "always"]);
    assert!(out.contains('\x1b'), "{out}");
    let forced = tandem(&folder.0).args(["rank"]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").output().unwrap();
    assert!(!String::from_utf8_lossy(&forced.stdout).contains('\x1b'));
    let (_, out, _) = run(&folder.0, &["new", "initiative", "Пробный период"]);
    assert_eq!(out, "initiatives/probnyi-period.md\n");
}

#[test]
fn a_new_document_of_every_kind_is_read_back() {
    let folder = Folder::new("new");
    run(&folder.0, &["init"]);
    for kind in [
        "initiative",
        "objective",
        "insight",
        "experiment",
        "segment",
        "competitor",
        "positioning",
        "launch",
        "fire",
        "alert",
        "decision",
        "update",
        "retro",
        "term",
    ] {
        let (code, out, err) = run(&folder.0, &["new", kind, "Łódź: \"Ёлка\" & co"]);
        assert_eq!(code, 0, "{kind}: {err}");
        let path = out.trim();
        assert!(folder.0.join(path).is_file(), "{path}");
        // What is missing is said; what stands there can be read.
        let (_, out, _) = run(&folder.0, &["check", path, "--format", "json"]);
        let found: serde_json::Value = serde_json::from_str(&out).unwrap();
        for finding in found["findings"].as_array().unwrap() {
            let code = finding["code"].as_str().unwrap();
            assert!(!code.starts_with("T0") && code != "T101" && code != "T102", "{kind}: {finding}");
        }
        assert_eq!(run(&folder.0, &["new", kind, "Łódź: \"Ёлка\" & co"]).0, 2, "a second {kind} of that name");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let folder = Folder::new("pipe");
    run(&folder.0, &["init"]);
    let mut child = tandem(&folder.0).arg("playbook").stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
}

#[test]
fn help_names_every_command_and_fits_a_terminal() {
    let folder = Folder::new("help");
    let (code, out, _) = run(&folder.0, &["--help"]);
    assert_eq!(code, 0);
    let readme = std::fs::read_to_string("README.md").unwrap();
    for command in [
        "demo",
        "init",
        "new",
        "check",
        "rank",
        "board",
        "roll",
        "round",
        "inbox",
        "draft",
        "list",
        "show",
        "why",
        "diff",
        "build",
        "serve",
        "explain",
        "playbook",
        "theme",
        "completions",
        "man",
    ] {
        assert!(out.contains(&format!("  {command} ")), "{command} is not in --help:\n{out}");
        assert!(readme.contains(&format!("`{command}")), "{command} is not in the README");
        let (code, out, _) = run(&folder.0, &[command, "--help"]);
        assert_eq!(code, 0);
        assert!(out.lines().all(|line| line.chars().count() <= 100), "{out}");
    }
    assert!(run(&folder.0, &["man"]).1.contains(".TH"));
    for shell in ["bash", "zsh", "fish"] {
        assert!(run(&folder.0, &["completions", shell]).1.contains("tandem"));
    }
}

#[test]
fn a_folder_that_tandem_did_not_make_is_never_touched() {
    let folder = Folder::new("foreign");
    run(&folder.0, &["init"]);
    folder.write("site/mine.txt", "mine");
    let (code, _, err) = run(&folder.0, &["build"]);
    assert_eq!(code, 3, "{err}");
    assert_eq!(std::fs::read_dir(folder.0.join("site")).unwrap().count(), 1);
}
