//! Git merges and rebases documents through the program, as two people at two desks make it do.

use std::path::Path;
use std::process::Command;

use crate::program::{Folder, tandem};

/// Git as somebody has it who has configured nothing.
fn git(folder: &Path, args: &[&str]) -> (bool, String) {
    let output = Command::new("git")
        .args(["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "core.editor=true"])
        .args(args)
        .current_dir(folder)
        .env_clear()
        // Not the program: git finds it by what installing wrote down.
        .env("PATH", "/usr/bin:/bin")
        .env("HOME", folder.join("nobody"))
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.success(), said)
}

fn done(folder: &Path, args: &[&str]) -> String {
    let (ok, said) = git(folder, args);
    assert!(ok, "git {args:?}: {said}");
    said
}

const IDEA: &str = "initiatives/trial.md";
const BASE: &str = "---\ntitle: Trial\nstage: 1\npm: anna\npmm: leo\n---\nShops leave.\n";

/// A repository with a workspace in `place`, one idea in it, and the driver.
fn repository(name: &str, place: &str) -> Folder {
    let folder = Folder::new(name);
    done(&folder.0, &["init", "-q", "-b", "main"]);
    assert!(tandem(&folder.0).args(["init", "--no-ci", "-q", place]).output().unwrap().status.success());
    folder.write(&format!("{place}/{IDEA}"), BASE);
    let installed = tandem(&folder.0.join(place)).args(["merge-driver", "--install"]).output().unwrap();
    assert!(installed.status.success(), "{}", String::from_utf8_lossy(&installed.stderr));
    done(&folder.0, &["add", "."]);
    done(&folder.0, &["commit", "-qm", "Begin"]);
    folder
}

/// Two branches, on each of which the idea became another.
fn branches(folder: &Folder, place: &str, main: &str, topic: &str) {
    for (branch, text) in [("topic", topic), ("main", main)] {
        let new: &[&str] = if branch == "topic" { &["checkout", "-qb", "topic"] } else { &["checkout", "-q", "main"] };
        done(&folder.0, new);
        folder.write(&format!("{place}/{IDEA}"), text);
        done(&folder.0, &["commit", "-qam", branch]);
    }
}

fn idea(folder: &Folder, place: &str) -> String {
    std::fs::read_to_string(folder.0.join(place).join(IDEA)).unwrap()
}

fn with(line: &str) -> String {
    BASE.replace("pmm: leo\n", &format!("pmm: leo\n{line}\n"))
}

#[test]
fn two_raters_on_two_branches_are_merged_and_rebased_without_a_question() {
    for place in [".", "product"] {
        let folder = repository("merge-raters", place);
        let anna = with("ice:\n  - {by: anna, date: 2026-06-19, impact: 9, confidence: 3, ease: 6}");
        let leo = with("ice:\n  - {by: leo, date: 2026-06-19, impact: 7, confidence: 3, ease: 5}  # after the call");
        branches(&folder, place, &anna, &leo);
        let expected = |first: &str, second: &str| {
            let line = |text: &str| text.lines().find(|line| line.contains("{by")).unwrap().to_owned();
            with(&format!("ice:\n{}\n{}", line(first), line(second)))
        };
        done(&folder.0, &["merge", "-q", "topic"]);
        assert_eq!(idea(&folder, place), expected(&anna, &leo));
        assert!(tandem(&folder.0.join(place)).args(["check", "-q"]).output().unwrap().status.success());
        done(&folder.0, &["reset", "-q", "--hard", "HEAD~"]);
        done(&folder.0, &["checkout", "-q", "topic"]);
        done(&folder.0, &["rebase", "-q", "main"]);
        assert_eq!(idea(&folder, place), expected(&anna, &leo));
    }
}

#[test]
fn a_real_conflict_stays_one_in_gits_words() {
    let folder = repository("merge-conflict", ".");
    let main = BASE.replace("stage: 1", "stage: 2").replace("pm: anna", "pm: irina");
    branches(&folder, ".", &main, &BASE.replace("stage: 1", "stage: 3").replace("leave", "leave us"));
    let (ok, said) = git(&folder.0, &["merge", "topic"]);
    assert!(!ok && said.contains("CONFLICT (content): Merge conflict in initiatives/trial.md"), "{said}");
    let expected = "---\ntitle: Trial\n<<<<<<< ours\nstage: 2\n=======\nstage: 3\n>>>>>>> theirs\npm: irina\npmm: leo\n---\nShops leave us.\n";
    // A git before 2.45 does not tell the names of the branches.
    assert_eq!(idea(&folder, ".").replace("< HEAD", "< ours").replace("> topic", "> theirs"), expected);
    // The checker names it, and nobody has to know git to see what is left to do.
    let check = tandem(&folder.0).args(["check"]).output().unwrap();
    assert!(String::from_utf8_lossy(&check.stdout).contains("conflict"), "{}", String::from_utf8_lossy(&check.stdout));
}

#[test]
fn people_join_on_two_branches() {
    let folder = repository("merge-people", ".");
    let people = std::fs::read_to_string(folder.0.join("people.yaml")).unwrap();
    done(&folder.0, &["checkout", "-qb", "topic"]);
    folder.write("people.yaml", format!("{people}mia: {{name: Mia, roles: [design]}}\n"));
    done(&folder.0, &["commit", "-qam", "Mia"]);
    done(&folder.0, &["checkout", "-q", "main"]);
    folder.write("people.yaml", format!("{people}olga: {{name: Ольга, roles: [stakeholder]}}\n"));
    done(&folder.0, &["commit", "-qam", "Olga"]);
    done(&folder.0, &["merge", "-q", "topic"]);
    let both = std::fs::read_to_string(folder.0.join("people.yaml")).unwrap();
    assert_eq!(
        both,
        format!("{people}olga: {{name: Ольга, roles: [stakeholder]}}\nmia: {{name: Mia, roles: [design]}}\n")
    );
}

#[test]
fn installing_says_what_it_does_and_does_it_once() {
    let folder = Folder::new("merge-install");
    done(&folder.0, &["init", "-q", "-b", "main"]);
    assert!(tandem(&folder.0).args(["init", "--no-ci", "-q"]).status().unwrap().success());
    folder.write(".gitattributes", "*.svg -diff");
    let install = |args: &[&str]| {
        let output = tandem(&folder.0).args(["merge-driver", "--install"]).args(args).output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let attributes = || std::fs::read_to_string(folder.0.join(".gitattributes")).unwrap();
    let planned = install(&["--dry-run"]);
    assert_eq!(attributes(), "*.svg -diff");
    assert!(!git(&folder.0, &["config", "merge.tandem.driver"]).0);
    let said = install(&[]);
    assert_eq!(said, planned);
    let program = env!("CARGO_BIN_EXE_tandem");
    assert_eq!(
        said,
        format!(
            "Added to .gitattributes:\n  *.md merge=tandem\n  /metrics.yaml merge=tandem\n  /people.yaml merge=tandem\n  \
             /playbook.yaml merge=tandem\n  /tandem.yaml merge=tandem\n  /teams.yaml merge=tandem\n\
             Set in the git configuration of this clone:\n  merge.tandem.name = Tandem: documents by what they say\n  \
             merge.tandem.driver = '{program}' merge-driver %O %A %B --path=%P -L %X -L %S -L %Y --marker-size=%L\n\
             Git does not share its configuration: everybody runs `tandem merge-driver --install` once in each clone. \
             .gitattributes belongs into a commit.\n"
        )
    );
    assert!(attributes().starts_with("*.svg -diff\n*.md merge=tandem\n"), "{}", attributes());
    let before = attributes();
    assert_eq!(install(&[]), "All of it is there already; nothing was written.\n");
    assert_eq!(attributes(), before);
    let bare = Folder::new("merge-install-bare");
    assert!(tandem(&bare.0).args(["init", "-q"]).status().unwrap().success());
    let output = tandem(&bare.0).args(["merge-driver", "--install"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn without_a_workspace_and_on_broken_files_nothing_is_lost() {
    let folder = Folder::new("merge-bare");
    let drive = |base: &[u8], ours: &[u8], theirs: &[u8], more: &[&str]| {
        for (name, bytes) in [("base", base), ("ours", ours), ("theirs", theirs)] {
            folder.write(name, bytes);
        }
        let output = tandem(&folder.0).args(["merge-driver", "base", "ours", "theirs"]).args(more).output().unwrap();
        (output.status.code().unwrap(), std::fs::read(folder.0.join("ours")).unwrap())
    };
    let (one, two) = (with("tags: [a]"), with("tags: [b]"));
    let (code, merged) = drive(BASE.as_bytes(), one.as_bytes(), two.as_bytes(), &[]);
    assert_eq!((code, String::from_utf8(merged).unwrap()), (0, with("tags: [a, b]")));
    // Two gates of one stage are one, which only the playbook knows.
    let (one, two) = (with("gates: [{enter: 2, by: [anna]}]"), with("gates: [{enter: 2, by: [leo]}]"));
    let (code, merged) = drive(BASE.as_bytes(), one.as_bytes(), two.as_bytes(), &["--path=initiatives/a.md"]);
    assert_eq!((code, String::from_utf8(merged).unwrap()), (0, with("gates: [{enter: 2, by: [anna, leo]}]")));
    // Not text, and no text at all.
    let (code, merged) = drive(b"\xff\nb\n\nc\n", b"\xfe\nb\n\nc\n", b"\xff\nb\n\nd\n", &["--path=a.md"]);
    assert_eq!((code, &*merged), (0, &b"\xfe\nb\n\nd\n"[..]));
    assert_eq!(drive(b"\0a", b"\0b", b"\0c", &["--path=a.md"]), (1, b"\0b".to_vec()));
    let (code, merged) = drive(b"a\n", b"b\n", b"c\n", &["-L", "-x\ny", "-L", "%S", "-L", "%Y", "--marker-size=3"]);
    assert_eq!((code, String::from_utf8(merged).unwrap().as_str()), (1, "<<< -x\nb\n===\nc\n>>> theirs\n"));
    // What went wrong is no answer: git calls the merge off.
    let missing = tandem(&folder.0).args(["merge-driver", "none", "ours", "theirs"]).status().unwrap();
    assert_eq!(missing.code(), Some(129));
}
