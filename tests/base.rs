//! `check --base`: what a change touched or caused, and what is wrong with the change itself, in real repositories.

use std::path::Path;
use std::process::Command;

use crate::fixture;
use crate::program::{Folder, tandem};

const PEOPLE: &str = "
anna: {name: Anna Kowalska, roles: [pm], emails: [Anna@acme.example, anna@home.example]}
leo: {name: Léo Martin, roles: [pmm], emails: [leo@acme.example]}
";

/// A repository whose `main` holds a clean workspace, with the branch `change` checked out.
struct Repository(Folder);

impl Repository {
    fn new(name: &str) -> Repository {
        let repository = Repository(Folder::new(name));
        repository.git("leo", &["init", "-q", "-b", "main"]);
        repository.0.write("tandem.yaml", "version: 1\ntitle: Shop tools\nprofile: minimal\ntoday: 2026-09-14\n");
        repository.0.write("people.yaml", PEOPLE);
        repository.0.write("initiatives/old.md", "---\ntitle: Invoices by mail\nstage: 1\n---\nSee [[nothing]].\n");
        repository.trial("stage: 0", "");
        repository.commit("leo", "Start");
        repository.git("leo", &["switch", "-q", "-c", "change"]);
        repository
    }

    /// Writes the initiative that the tests change.
    fn trial(&self, stage: &str, more: &str) {
        let text = format!(
            "---\ntitle: Trial without a card\n{stage}\npm: anna\npmm: leo\nice:\n  - {{by: anna, impact: 4, confidence: 2, ease: 6}}\n{more}---\nShops leave at the payment page.\n"
        );
        self.0.write("initiatives/trial.md", text);
    }

    fn commit(&self, who: &str, message: &str) {
        self.git(who, &["add", "-A"]);
        self.git(who, &["commit", "-q", "-m", message]);
    }

    fn git(&self, who: &str, args: &[&str]) {
        git(&self.0.0, who, args);
    }

    /// What `check --base main` says, one line a finding, and its exit code.
    fn check(&self, more: &[&str]) -> (i32, String) {
        let mut command = tandem(&self.0.0);
        let output = command.args(["check", "--base", "main", "-q"]).args(more).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.code().unwrap(), String::from_utf8(said).unwrap())
    }
}

fn git(folder: &Path, who: &str, args: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin").env("HOME", "/nonexistent");
    for role in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{role}_NAME"), who).env(format!("GIT_{role}_EMAIL"), format!("{who}@acme.example"));
        command.env(format!("GIT_{role}_DATE"), "2026-09-10T12:00:00+0200");
    }
    let output = command.args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

const SIGNED: &str = "gates:\n  - {enter: 1, date: 2026-09-10, by: [anna]}\n";

#[test]
fn what_was_wrong_before_is_not_the_changes_fault() {
    let repository = Repository::new("base-old");
    assert_eq!(repository.check(&[]), (0, String::new()));
    repository.0.write("initiatives/new.md", "---\ntitle: Pay by phone\nsource: sales\n---\nSee [[nowhere]].\n");
    repository.commit("leo", "An idea");
    let (code, said) = repository.check(&[]);
    assert_eq!(code, 1);
    assert!(said.contains("initiatives/new.md:5:5") && said.contains("nowhere"), "{said}");
    assert!(!said.contains("old.md"), "{said}");
}

#[test]
fn a_link_that_breaks_elsewhere_is_reported_where_it_stands() {
    let repository = Repository::new("base-link");
    repository.0.write("initiatives/other.md", "---\ntitle: Pay by phone\nsource: sales\n---\nSee [[trial]].\n");
    repository.commit("leo", "A neighbour");
    repository.git("leo", &["branch", "-f", "main"]);
    repository.git("leo", &["rm", "-q", "initiatives/trial.md"]);
    let (code, said) = repository.check(&[]);
    assert_eq!(code, 1);
    assert!(said.contains("initiatives/other.md:5:5") && said.contains("trial"), "{said}");
}

#[test]
fn whoever_moves_a_document_hears_all_about_it() {
    let repository = Repository::new("base-moved");
    let text = "---\ntitle: Invoices by mail\nstage: 2\n---\nSee [[nothing]].\n";
    repository.0.write("initiatives/old.md", text);
    let (_, said) = repository.check(&[]);
    for told in ["nothing", "`pm`", "`pmm`"] {
        assert!(said.contains(told), "{told}: {said}");
    }
}

#[test]
fn a_signature_counts_by_the_signers_own_act() {
    let repository = Repository::new("base-signed");
    repository.trial("stage: 1", SIGNED);
    assert_eq!(repository.check(&[]), (0, String::new()), "nobody knows yet who will commit it");
    repository.commit("leo", "Take the trial to scoring");
    let (code, said) = repository.check(&[]);
    assert_eq!(code, 0, "a doubt is a warning: {said}");
    assert!(said.contains("T211") && said.contains("Anna Kowalska"), "{said}");
    assert_eq!(repository.check(&["--approved", "leo,anna"]).1, "");
    repository.git("leo", &["commit", "-q", "--amend", "-m", "Move\n\nReviewed-by: A. K. <ANNA@home.example>"]);
    assert_eq!(repository.check(&[]).1, "");
    repository.git("leo", &["commit", "-q", "--amend", "-m", "Move\n\nCo-authored-by: A. K. <old@acme.example>"]);
    assert!(repository.check(&[]).1.contains("T211"));
    repository.0.write(".mailmap", "Anna Kowalska <anna@acme.example> <old@acme.example>\n");
    assert_eq!(repository.check(&[]).1, "", "the mailmap says whose address that was");
    repository.git("anna", &["commit", "-q", "--amend", "--reset-author", "-m", "Move"]);
    assert_eq!(repository.check(&[]).1, "");
}

#[test]
fn a_meeting_counts_when_somebody_answers_for_it() {
    let repository = Repository::new("base-meeting");
    let gates = "gates:\n  - {enter: 1, date: 2026-09-10, by: [anna], how: meeting, recorded_by: leo}\n";
    repository.trial("stage: 1", gates);
    repository.commit("leo", "Take the trial to scoring");
    assert_eq!(repository.check(&[]), (0, String::new()));
}

#[test]
fn a_score_is_its_raters_own() {
    let repository = Repository::new("base-score");
    repository.trial("stage: 0", "  - {by: leo, impact: 9, confidence: 2, ease: 6}\n");
    repository.commit("leo", "Score the trial");
    assert_eq!(repository.check(&[]).1, "", "a score of one's own");
    let text = std::fs::read_to_string(repository.0.0.join("initiatives/trial.md")).unwrap();
    repository.0.write("initiatives/trial.md", text.replace("impact: 4", "impact: 9"));
    repository.commit("leo", "Score the trial again");
    let (code, said) = repository.check(&["-D", "score-by-other"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("T314") && said.contains("Anna Kowalska"), "{said}");
}

#[test]
fn the_change_begins_where_the_branch_left() {
    let repository = Repository::new("base-apart");
    repository.trial("stage: 0", "summary: Shops try before they pay.\n");
    repository.commit("leo", "Tell more");
    repository.git("leo", &["switch", "-q", "main"]);
    repository.0.write("initiatives/late.md", "---\ntitle: Late\n---\nSee [[nowhere]].\n");
    repository.commit("anna", "Meanwhile");
    repository.git("leo", &["switch", "-q", "change"]);
    assert_eq!(repository.check(&[]), (0, String::new()), "what others did meanwhile is not part of the change");
}

#[test]
fn a_clone_that_was_cut_off_says_what_is_missing() {
    let repository = Repository::new("base-shallow");
    for subject in ["One", "Two"] {
        repository.0.write("notes.md", subject);
        repository.commit("leo", subject);
    }
    let clone = Folder::new("base-shallow-clone");
    let from = format!("file://{}", repository.0.0.display());
    git(&clone.0, "leo", &["clone", "-q", "--depth", "1", "--no-single-branch", &from, "ws"]);
    let output = tandem(&clone.0.join("ws")).args(["check", "--base", "origin/main"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("fetch-depth: 0"), "{said}");
    let output = tandem(&clone.0.join("ws")).args(["check", "--base", "no-such"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_workspace_that_is_new_is_checked_as_a_whole() {
    let folder = Folder::new("base-first");
    git(&folder.0, "leo", &["init", "-q", "-b", "main"]);
    git(&folder.0, "leo", &["commit", "-q", "--allow-empty", "-m", "Start"]);
    folder.write("tandem.yaml", "version: 1\nprofile: minimal\n");
    folder.write("initiatives/bad.md", "---\ntitle: Bad\nstage: 1\n---\nText.\n");
    let output = tandem(&folder.0).args(["check", "--base", "main", "-q"]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("bad.md"), "{said}");
}

#[test]
fn a_new_rule_leaves_alone_what_was_decided_before_it() {
    let playbook = "//- playbook.yaml\nversion: 1\nrules:\n  - {id: named-source, kind: initiative, at: {minimal: 1}, since: 2026-09-01, name: A source, present: {field: source}}\n";
    let trial = |gates: &str| {
        let text = format!(
            "//- tandem.yaml\nversion: 1\nprofile: minimal\n{playbook}//- initiatives/trial.md\n---\ntitle: Trial\nstage: 1\npm: anna\npmm: leo\n{gates}---\nShops leave.\n"
        );
        fixture::findings(&text)
    };
    assert_eq!(trial("gates: [{enter: 1, date: 2026-08-31}]\n"), "");
    for late in ["gates: [{enter: 1, date: 2026-09-01}]\n", "gates: [{enter: 1}]\n", ""] {
        assert!(trial(late).contains("named-source"), "{late}: {}", trial(late));
    }
}
