//! Folders below a kind's folder whose names are figures: they sort very many files, and change nothing else.

use std::process::Command;

use tandem::base::path::TreePath;

use crate::fixture::workspace;
use crate::program::{Folder, tandem};
use crate::views::{html, seen, site};

const SORTED: &str = "
    //- initiatives/2025/11/trial.md
    ---
    title: Trial without a card
    stage: 0
    created: 2026-08-01
    summary: Shops try first
    pm: anna
    pmm: leo
    ---
    Shops leave. See [the digest](../../2026/digest/index.md) and [[labels]].
    //- initiatives/2026/digest/index.md
    ---
    title: Weekly digest
    stage: 0
    created: 2026-08-01
    summary: One letter a week
    pm: anna
    pmm: leo
    depends_on: [trial]
    ---
    After [the trial](../../2025/11/trial.md).
    //- initiatives/labels.md
    ---
    title: Labels
    stage: 0
    created: 2026-08-01
    summary: Labels for parcels
    pm: anna
    pmm: leo
    ---
    Parcels.
    //- initiatives/2026/digest/notes.md
    # Notes on the digest

    Beside it.
    ";

#[test]
fn what_lies_in_a_folder_of_figures_is_what_lies_above() {
    let fixture = workspace(SORTED).profile("minimal");
    assert_eq!(fixture.findings(), "");
    let site = site(&fixture);
    let list = html(&site, "initiatives/index.html");
    for (id, title) in [("trial", "Trial without a card"), ("digest", "Weekly digest"), ("labels", "Labels")] {
        assert!(seen(&list).contains(title) && list.contains(&format!("initiatives/{id}.html\"")), "{id}: {list}");
    }
    let digest = html(&site, "initiatives/digest.html");
    assert!(digest.contains(r#"trial.html">the trial</a>"#), "{digest}");
    let trial = html(&site, "initiatives/trial.html");
    assert!(trial.contains(r#"digest.html">the digest</a>"#) && trial.contains(r#"labels.html""#), "{trial}");
    // A page beside a document stays a page, and an address is there once.
    assert!(seen(&html(&site, "initiatives/2026/digest/notes.html")).contains("Beside it."));
    assert!(!site.has(&TreePath::new("initiatives/2025/11/trial.html").unwrap()));
}

#[test]
fn of_two_with_one_id_in_two_years_the_second_is_told() {
    let twice = SORTED.replace("//- initiatives/labels.md", "//- initiatives/2024/trial.md");
    let found = workspace(&twice.replace("[[labels]]", "labels")).profile("minimal").findings();
    assert!(found.contains("initiatives/2025/11/trial.md") && found.contains("T112 duplicate-id"), "{found}");
}

#[test]
fn a_number_can_be_an_id() {
    let fixture =
        workspace("//- initiatives/42/index.md\n---\ntitle: Answer\nstage: 0\n---\nAll.\n").profile("minimal");
    assert!(seen(&html(&site(&fixture), "initiatives/42.html")).contains("Answer"));
}

#[test]
fn a_file_that_is_sorted_later_keeps_its_past_and_its_name_can_change() {
    let folder = Folder::new("sorted");
    folder.write("tandem.yaml", "version: 1\ntitle: Harbor\nprofile: minimal\ntoday: 2026-09-14\n");
    folder.write("initiatives/trial.md", "---\ntitle: Trial\nstage: 0\n---\nShops leave.\n");
    let git = |day: &str, args: &[&str]| {
        let mut command = Command::new("git");
        command.env("GIT_AUTHOR_DATE", day).env("GIT_COMMITTER_DATE", day).current_dir(&folder.0);
        assert!(
            command.args(["-c", "user.name=A", "-c", "user.email=a@b.example"]).args(args).status().unwrap().success()
        );
    };
    git("", &["init", "-q"]);
    git("", &["add", "-A"]);
    git("2025-03-03T12:00:00Z", &["commit", "-qm", "Begin"]);
    std::fs::create_dir_all(folder.0.join("initiatives/2025")).unwrap();
    git("", &["mv", "initiatives/trial.md", "initiatives/2025/trial.md"]);
    git("2026-09-01T12:00:00Z", &["commit", "-qm", "Sort"]);
    let run = |args: &[&str]| {
        let out = tandem(&folder.0).args(args).output().unwrap();
        format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr))
    };
    let shown = run(&["show", "trial", "--format", "json"]);
    assert!(shown.contains("2025-03-03") && shown.contains("initiatives/2025/trial.md"), "{shown}");
    let said = run(&["new", "initiative", "Trial"]);
    assert!(said.contains("initiatives/2025/trial.md is there already"), "{said}");
    assert!(!folder.0.join("initiatives/trial.md").exists());
    let said = run(&["rename", "trial", "no-card"]);
    assert!(folder.0.join("initiatives/2025/no-card.md").is_file(), "{said}");
}
