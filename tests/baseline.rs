//! The baseline and the comments that keep a check quiet, as a team meets them.

use std::path::Path;
use std::process::Output;

use crate::fixture::{findings, workspace};
use crate::program::{Folder, tandem};

const FILE: &str = "tandem-baseline.yaml";
const HEAD: &str = "# What was wrong when this list was written, and may stay so for now. It only shrinks:
# `tandem check --write-baseline` takes out what is mended, and adds nothing.
version: 1
";

fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = tandem(folder).args(args).output().unwrap();
    (status.code().unwrap_or(-1), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

fn check(folder: &Folder, args: &[&str]) -> (i32, String, String) {
    run(&folder.0, &[&["check"], args].concat())
}

fn baseline(folder: &Folder) -> String {
    std::fs::read_to_string(folder.0.join(FILE)).unwrap()
}

/// A workspace with two broken links that are alike, one that is not, and a missing field.
fn old(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("tandem.yaml", "version: 1\nprofile: minimal\n");
    folder.write("handbook/ж 🚀.md", "[a](old.md) [a](old.md) [b](\"new\".md)\n");
    folder.write("initiatives/trial.md", "---\ntitle: Trial\nstage: 1\n---\nText.\n");
    folder
}

#[test]
fn old_findings_are_set_aside_and_new_ones_told() {
    let folder = old("baseline");
    assert_eq!(check(&folder, &[]).0, 1);
    let (code, out, err) = check(&folder, &["--write-baseline"]);
    assert_eq!((code, err.as_str()), (0, "tandem-baseline.yaml: 5 findings are set aside.\n"), "{out}");
    assert!(
        out.starts_with("Nothing new: 2 files, no finding beyond the baseline.\n5 old findings are in the baseline\n")
    );
    let expected = "findings:
- {code: T103, id: trial, field: pm, value: \"1\"}
- {code: T103, id: trial, field: pmm, value: \"1\"}
- {code: T404, id: \"handbook/ж 🚀.md\", value: \"[a](old.md)\"}
- {code: T404, id: \"handbook/ж 🚀.md\", value: \"[a](old.md)\"}
- {code: T404, id: \"handbook/ж 🚀.md\", value: \"[b](\\\"new\\\".md)\"}
";
    assert_eq!(baseline(&folder), format!("{HEAD}{expected}"));
    // Lines may move, and twins are counted: the third of two is new.
    folder.write("handbook/ж 🚀.md", "A line.\n\n[a](old.md) [b](\"new\".md) [a](old.md)\n\n[a](old.md)\n");
    let (code, out, _) = check(&folder, &[]);
    assert!(code == 1 && out.contains("--> handbook/ж 🚀.md:5:1"), "{out}");
    assert!(out.contains("1 error in 1 file\n5 old findings are in the baseline\n"), "{out}");
    let (code, out, _) = check(&folder, &["--no-baseline"]);
    assert!(code == 1 && out.contains("\n6 errors in 2 files\n") && !out.contains("baseline"), "{out}");
    // A stage that is raised is a new promise.
    folder.write("handbook/ж 🚀.md", "[a](old.md) [a](old.md) [b](\"new\".md)\n");
    folder.write("initiatives/trial.md", "---\ntitle: Trial\nstage: 2\n---\nText.\n");
    let (code, out, _) = check(&folder, &[]);
    assert!(code == 1 && out.contains("initiatives/trial.md:3:8"), "{out}");
}

#[test]
fn an_item_of_a_list_is_known_by_what_it_says_and_not_by_its_number() {
    let folder = old("items");
    let evidence = |before: &str| {
        let items = format!("{before}  - {{kind: interviews, n: some, result: supports, note: x}}\n");
        folder.write("initiatives/trial.md", format!("---\ntitle: Trial\nevidence:\n{items}---\nText.\n"));
    };
    evidence("");
    check(&folder, &["--write-baseline"]);
    assert!(
        baseline(&folder).contains("{code: T110, id: trial, field: \"evidence[].n\", value: some}"),
        "{}",
        baseline(&folder)
    );
    evidence("  - {kind: interviews, n: 3, result: supports, note: y}\n");
    let (code, out, _) = check(&folder, &["--fail-on", "note"]);
    assert_eq!(code, 0, "{out}");
}

#[test]
fn it_only_shrinks() {
    let folder = old("shrinks");
    check(&folder, &["--write-baseline"]);
    folder.write("handbook/ж 🚀.md", "[a](old.md) [c](newer.md)\n");
    let (code, out, _) = check(&folder, &[]);
    assert!(code == 1 && out.contains("newer.md"), "{out}");
    assert!(
        out.contains("note[T903 baseline-entry-unused]") && out.contains("2 of them come with a ready fix"),
        "{out}"
    );
    let (code, out, err) = check(&folder, &["--write-baseline"]);
    assert_eq!((code, err.as_str()), (1, "tandem-baseline.yaml: 3 findings are set aside.\n"), "{out}");
    assert!(!baseline(&folder).contains("newer.md") && !out.contains("T903"), "{out}");
    assert_eq!(baseline(&folder).matches("old.md").count(), 1);
    folder.write("handbook/ж 🚀.md", "Nothing.\n");
    folder.write("initiatives/trial.md", "---\ntitle: Trial\nstage: 0\n---\nText.\n");
    assert_eq!(check(&folder, &["--write-baseline"]).0, 0);
    assert_eq!(baseline(&folder), format!("{HEAD}findings: []\n"));
    assert_eq!(check(&folder, &["--fail-on", "note"]).0, 0);
}

#[test]
fn what_hides_other_things_is_never_set_aside() {
    let folder = old("never");
    folder.write("tandem.yaml", "version: 1\nprofile: minimal\nzzz: 1\n");
    folder.write("initiatives/broken.md", b"---\ntitle: \xff\n---\n");
    let (code, out, _) = check(&folder, &["--write-baseline"]);
    assert_eq!(code, 2, "{out}");
    assert!(out.contains("T801") && out.contains("T002") && out.contains("2 errors in 2 files"), "{out}");
    assert!(!baseline(&folder).contains("T801") && !baseline(&folder).contains("T002"));
}

#[test]
fn a_broken_baseline_is_a_finding_and_is_not_written_over() {
    let folder = old("broken-baseline");
    check(&folder, &["--write-baseline"]);
    let whole = baseline(&folder);
    let merged = whole.replace("- {code: T404", "<<<<<<< ours\n- {code: T404").clone() + ">>>>>>> theirs\n";
    let cases: [&[u8]; 6] =
        [merged.as_bytes(), b"\xff\xfe", b"", b"findings: [", b"- a\n- b\n", b"version: 2\nfindings: []\n"];
    for text in cases {
        folder.write(FILE, text);
        let (code, out, err) = check(&folder, &[]);
        assert!(code == 1 && err.is_empty() && out.contains(" tandem-baseline.yaml:"), "{code} {out} {err}");
        let (code, out, err) = check(&folder, &["--write-baseline"]);
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        assert!(err.contains("could lose entries"), "{err}");
        assert_eq!(std::fs::read(folder.0.join(FILE)).unwrap(), text);
    }
    // One entry that nobody understands costs only itself.
    folder.write(FILE, whole + "- {code: T404, file: x}\n- T404\n");
    let (code, out, _) = check(&folder, &[]);
    assert!(code == 1 && out.contains("2 errors in 1 file\n5 old findings"), "{out}");
    // What stands in the way of the file is told too.
    std::fs::remove_file(folder.0.join(FILE)).unwrap();
    std::fs::create_dir(folder.0.join(FILE)).unwrap();
    let (code, _, err) = check(&folder, &["--write-baseline"]);
    assert!(code == 2 && err.contains(FILE), "{code} {err}");
}

#[test]
fn flags_that_contradict_each_other_are_refused() {
    let folder = old("flags");
    for args in [&["--write-baseline", "--no-baseline"][..], &["--write-baseline", "initiatives/trial.md"]] {
        assert_eq!(check(&folder, args).0, 2);
    }
    assert!(!folder.0.join(FILE).exists());
}

#[test]
fn a_comment_in_a_register_excuses_one_entry() {
    let people = |comments: [&str; 3]| {
        let [above, beside, inside] = comments;
        let text = format!(
            "//- people.yaml\n{above}\nanna: {{name: Anna, roles: [zzz]}} {beside}\nleo:\n  name: Leo\n  {inside}\n  roles: [zzz]\n"
        );
        findings(&text)
    };
    let lines =
        |said: &str| said.lines().map(|line| line.split(' ').take(3).collect::<Vec<_>>().join(" ")).collect::<Vec<_>>();
    let wrong = lines(&people(["", "", ""]));
    assert_eq!(wrong, ["people.yaml:2:28 error T104", "people.yaml:6:11 error T104"]);
    let quiet = "# tandem: ignore[T104] until the roles are agreed on";
    assert_eq!(lines(&people([quiet, "", ""])), wrong[1..]);
    assert_eq!(lines(&people(["", quiet, ""])), wrong[1..]);
    assert_eq!(lines(&people(["", "", quiet])), wrong[..1]);
    assert_eq!(lines(&people([quiet, "", quiet])), Vec::<String>::new());
    let mute = people(["# tandem: ignore[T104]", "", ""]);
    assert!(mute.contains("people.yaml:1:1 error T901") && mute.contains(&wrong[0]), "{mute}");
    let idle = people(["# tandem: ignore[T103] nothing is missing", "", ""]);
    assert!(idle.contains("people.yaml:1:1 warning T902"), "{idle}");
    let nobody = findings(&format!("//- people.yaml\nanna: {{name: Anna, roles: [pm]}}\n{quiet}\n"));
    assert!(nobody.starts_with("people.yaml:2:1 warning T902"), "{nobody}");
}

#[test]
fn a_comment_in_front_matter_excuses_its_document() {
    let text = |comment: &str| {
        format!(
            "//- initiatives/trial.md\n---\ntitle: Trial {comment}\nsource: sales\nzzz: 1\nyyy: 2\n---\nShops leave.\n"
        )
    };
    assert_eq!(workspace(&text("")).findings().matches("T101").count(), 2);
    assert_eq!(findings(&text("# tandem: ignore[T101] our own fields")), "");
    assert_eq!(findings(&text("# tandem: ignore[unknown-key, T101]: our own fields")).matches("T902").count(), 1);
}
