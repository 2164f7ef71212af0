//! The commands that edit, as a person at a shell meets them.

use std::path::Path;
use std::process::Command;

use crate::program::{Folder, tandem};

/// A small workspace with two people and one idea that is being scored.
fn workspace(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("tandem.yaml", "version: 1\ntitle: Harbor\ntoday: 2026-09-14\n");
    folder.write(
        "people.yaml",
        "anna: {name: Anna Kowalska, roles: [pm]}\nleo: {name: Leo Martin, roles: [pmm]}\nolga: {name: Olga, roles: [stakeholder]}\n",
    );
    folder.write("initiatives/trial.md", TRIAL);
    folder
}

const TRIAL: &str = "---\ntitle: Trial without a card # short\npmm: leo\npm: anna\nstage: 1\nice: {impact: 9, confidence: 3, ease: 6}\n---\nShops leave.\n";

#[track_caller]
fn run(folder: &Folder, args: &[&str]) -> (i32, String) {
    let out = tandem(&folder.0).args(args).output().unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    (out.status.code().unwrap_or(-1), text)
}

#[track_caller]
fn works(folder: &Folder, args: &[&str]) -> String {
    let (code, text) = run(folder, args);
    assert_eq!(code, 0, "{args:?}:\n{text}");
    text
}

fn read(folder: &Folder, path: &str) -> String {
    std::fs::read_to_string(folder.0.join(path)).unwrap()
}

fn git(folder: &Path, args: &[&str]) -> bool {
    Command::new("git").args(args).current_dir(folder).status().unwrap().success()
}

#[test]
fn a_dry_run_is_a_diff_that_git_applies_to_the_same_end() {
    let folder = workspace("dry-run");
    assert!(git(&folder.0, &["init", "-q"]));
    let out =
        tandem(&folder.0).args(["set", "trial", "summary", "Cards: nobody has one", "--dry-run"]).output().unwrap();
    assert_eq!(read(&folder, "initiatives/trial.md"), TRIAL);
    let diff = String::from_utf8(out.stdout).unwrap();
    assert!(diff.contains("+summary: \"Cards: nobody has one\""), "{diff}");
    folder.write("change.diff", diff);
    assert!(git(&folder.0, &["apply", "change.diff"]));
    let applied = read(&folder, "initiatives/trial.md");
    folder.write("initiatives/trial.md", TRIAL);
    works(&folder, &["set", "trial", "summary", "Cards: nobody has one"]);
    assert_eq!(read(&folder, "initiatives/trial.md"), applied);
    assert_eq!(applied, TRIAL.replace("ice:", "summary: \"Cards: nobody has one\"\nice:"));
}

#[test]
fn a_value_that_the_check_would_call_wrong_is_refused_with_its_words() {
    let folder = workspace("bad-value");
    for (field, value, words) in [
        ("target.by", "soon", "not in the form year-month-day"),
        ("pm", "ana", "anna"),
        ("size", "xl", "s, m, l"),
        ("stagee", "2", "stage"),
        ("target", "2100", "from: 1500"),
        ("ice.impact", "11", "10"),
    ] {
        let (code, said) = run(&folder, &["set", "trial", field, value]);
        assert_eq!(code, 2, "{field} {value}: {said}");
        assert!(said.contains(words), "{field} {value}: {said}");
    }
    assert_eq!(read(&folder, "initiatives/trial.md"), TRIAL);
    let (code, said) = run(&folder, &["set", "trail", "pm", "anna"]);
    assert_eq!(code, 2);
    assert!(said.contains("trial"), "{said}");
}

#[test]
fn scores_join_those_of_others_and_take_the_place_of_ones_own() {
    let folder = workspace("score");
    works(
        &folder,
        &["score", "trial", "--by", "leo", "impact=8", "confidence=4", "ease=-", "--note", "They told us: no"],
    );
    let first = read(&folder, "initiatives/trial.md");
    assert!(
        first.contains(
            "ice:\n  - {impact: 9, confidence: 3, ease: 6}\n  - {by: leo, date: 2026-09-14, impact: 8, confidence: 4, ease: null, note: \"They told us: no\"}\n"
        ),
        "{first}"
    );
    works(&folder, &["score", "trial", "--by", "Leo Martin", "impact=7"]);
    let second = read(&folder, "initiatives/trial.md");
    assert_eq!(second, first.replace("impact: 8", "impact: 7"));
    // A score that stands alone, without a list around it.
    folder.write("initiatives/trial.md", TRIAL.replace("{impact: 9", "{by: leo, impact: 9"));
    works(&folder, &["score", "trial", "--by", "leo", "impact=5"]);
    let alone = read(&folder, "initiatives/trial.md");
    assert!(alone.contains("\nice: {by: leo, ") && alone.contains("impact: 5, confidence: 3"), "{alone}");
    assert!(alone.contains("date: 2026-09-14") && alone.matches("by:").count() == 1, "{alone}");
    let (code, said) = run(&folder, &["score", "trial", "--by", "leo"]);
    assert_eq!(code, 2, "nobody can be asked here: {said}");
    assert!(said.contains("impact=… confidence=… ease=…"), "{said}");
    let (code, said) = run(&folder, &["score", "trial", "--by", "leo", "impakt=3"]);
    assert_eq!(code, 2);
    assert!(said.contains("impact, confidence, ease"), "{said}");
}

#[test]
fn a_gate_says_what_is_missing_and_takes_a_waiver_with_its_reason() {
    let folder = workspace("move");
    works(&folder, &["move", "trial", "2", "--by", "anna", "--why", "The only idea"]);
    let (code, said) = run(&folder, &["move", "trial", "--by", "anna"]);
    assert_eq!(code, 1);
    assert!(said.contains("cannot enter 3 Plan yet") && said.contains("✗ Evidence: PMM"), "{said}");
    assert!(said.contains("tandem move trial 3 --waive evidence="), "{said}");
    let before = read(&folder, "initiatives/trial.md");
    assert!(before.contains("stage: 2\n"), "{before}");
    let json = tandem(&folder.0).args(["move", "trial", "--by", "anna", "--format", "json"]).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["written"], false);
    assert_eq!(json["missing"][0]["rule"], "evidence");
    assert_eq!(json["missing"][0]["owed_by"], "pmm");
    works(
        &folder,
        &["move", "trial", "plan", "--by", "anna,leo", "--waive", "evidence=The contract ends on 1 October"],
    );
    let after = read(&folder, "initiatives/trial.md");
    assert!(after.contains("waive:") && after.contains("The contract ends on 1 October"), "{after}");
    works(&folder, &["check"]);
    let (code, said) = run(&folder, &["move", "trial", "done", "--by", "anna"]);
    assert_eq!(code, 1);
    assert!(said.contains("the next one is 4"), "{said}");
    let (code, said) = run(&folder, &["move", "trial", "3", "--by", "anna"]);
    assert_eq!(code, 2);
    assert!(said.contains("already"), "{said}");
    works(&folder, &["move", "trial", "2", "--by", "anna", "--why", "The contract went on: we test after all"]);
    assert!(read(&folder, "initiatives/trial.md").contains("verdict: rework"));
}

#[test]
fn a_no_has_a_reason_and_work_can_be_taken_up_again() {
    let folder = workspace("decline");
    let (code, said) = run(&folder, &["decline", "trial"]);
    assert_eq!(code, 2);
    assert!(said.contains("--why"), "{said}");
    works(&folder, &["park", "trial", "--why", "Until the new prices"]);
    let parked = read(&folder, "initiatives/trial.md");
    assert!(parked.contains("status: parked\nwhy: Until the new prices\n"), "{parked}");
    works(&folder, &["move", "trial", "1", "--by", "anna"]);
    assert!(read(&folder, "initiatives/trial.md").contains("status: active\n"));
    works(&folder, &["decline", "trial", "--by", "anna", "--why", "A cheaper one does more"]);
    let declined = read(&folder, "initiatives/trial.md");
    assert!(declined.contains("status: declined") && declined.contains("verdict: declined"), "{declined}");
    works(&folder, &["check"]);
}

#[test]
fn a_new_id_follows_into_every_file_and_leaves_the_old_one_as_an_alias() {
    let folder = workspace("rename");
    folder.write(
        "initiatives/teams.md",
        "---\ntitle: Trial for teams\ndepends_on: [trial] # trial comes first\n---\nAfter [[trial]], [the trial](trial.md#why) and [[trial|that one]]; a trial of ours.\n",
    );
    folder.write(
        "insights/2026-09-01-cards.md",
        "---\ntitle: Cards scare\nheard: 2026-09-01\nabout: [\"initiative/trial\"]\n---\nWe have no card.\n",
    );
    let said = works(&folder, &["rename", "trial", "no-card"]);
    assert!(said.contains("5 references"), "{said}");
    assert!(!folder.0.join("initiatives/trial.md").exists());
    let own = read(&folder, "initiatives/no-card.md");
    assert_eq!(own, TRIAL.replace("pmm: leo", "aliases: [trial]\npmm: leo"));
    assert_eq!(
        read(&folder, "initiatives/teams.md"),
        "---\ntitle: Trial for teams\ndepends_on: [no-card] # trial comes first\n---\nAfter [[no-card]], [the trial](no-card.md#why) and [[no-card|that one]]; a trial of ours.\n"
    );
    assert!(read(&folder, "insights/2026-09-01-cards.md").contains("about: [\"initiative/no-card\"]"));
    let (code, said) = run(&folder, &["rename", "no-card", "teams"]);
    assert_eq!(code, 2);
    assert!(said.contains("initiatives/teams.md"), "{said}");
    works(&folder, &["rename", "person/anna", "ania"]);
    assert!(read(&folder, "people.yaml").starts_with("ania: {name"), "{}", read(&folder, "people.yaml"));
    assert!(read(&folder, "initiatives/no-card.md").contains("pm: ania\n"));
    let back = works(&folder, &["rename", "no-card", "trial"]);
    assert!(back.contains("initiatives/trial.md"), "{back}");
}

#[test]
fn only_what_means_the_document_is_renamed() {
    let folder = workspace("rename-alike");
    folder.write("initiatives/retrial.md", "---\ntitle: Another\n---\nText.\n");
    folder.write("initiatives/trial-two/index.md", "---\ntitle: The second\n---\n[Notes](trial/notes.pdf)\n");
    folder.write("initiatives/trial-two/trial/notes.pdf", "notes");
    let said = "[trial.md](trial.md), [again](../initiatives/trial.md#why), [angled](<trial.md>), [its (trial)](./trial.md),\n\
                [not it](retrial.md), [nor this](trial-two/index.md), [nor its notes](trial-two/trial/notes.pdf), [trial/](https://trial.md/)\n";
    folder.write("initiatives/teams.md", format!("---\ntitle: Teams\ndepends_on: [retrial, trial]\n---\n{said}"));
    works(&folder, &["rename", "trial", "no-card"]);
    let renamed = "[trial.md](no-card.md), [again](../initiatives/no-card.md#why), [angled](<no-card.md>), [its (trial)](./no-card.md),\n\
                   [not it](retrial.md), [nor this](trial-two/index.md), [nor its notes](trial-two/trial/notes.pdf), [trial/](https://trial.md/)\n";
    let teams = read(&folder, "initiatives/teams.md");
    assert_eq!(teams, format!("---\ntitle: Teams\ndepends_on: [retrial, no-card]\n---\n{renamed}"));
    assert!(read(&folder, "initiatives/trial-two/index.md").ends_with("[Notes](trial/notes.pdf)\n"));
}

#[test]
fn a_document_that_names_itself_keeps_its_new_name_and_the_old_one() {
    let folder = workspace("rename-self");
    folder.write("initiatives/trial.md", TRIAL.replace("Shops leave.", "Shops leave [[trial]]."));
    works(&folder, &["rename", "trial", "no-card"]);
    let own =
        TRIAL.replace("pmm: leo", "aliases: [trial]\npmm: leo").replace("Shops leave.", "Shops leave [[no-card]].");
    assert_eq!(read(&folder, "initiatives/no-card.md"), own);
}

#[test]
fn a_folder_is_renamed_with_all_that_lies_in_it() {
    let folder = workspace("rename-folder");
    std::fs::remove_file(folder.0.join("initiatives/trial.md")).unwrap();
    folder.write("initiatives/trial/index.md", TRIAL.replace("Shops leave.", "![Screen](screen.png)"));
    folder.write("initiatives/trial/screen.png", [0x89, b'P', b'N', b'G']);
    folder.write(
        "initiatives/teams.md",
        "---\ntitle: Teams\n---\n[Its screen](trial/screen.png), [itself](trial/index.md)\n",
    );
    works(&folder, &["rename", "trial", "no-card"]);
    assert!(folder.0.join("initiatives/no-card/screen.png").is_file());
    assert!(!folder.0.join("initiatives/trial").exists());
    let teams = read(&folder, "initiatives/teams.md");
    assert!(teams.contains("[Its screen](no-card/screen.png), [itself](no-card/index.md)"), "{teams}");
}

#[test]
fn an_alert_is_answered_by_who_owes_the_answer() {
    let folder = workspace("answer");
    folder.write(
        "alerts/2026-09-10-price.md",
        "---\ntitle: A substitute costs a quarter\nabout: trial\nby: leo\ndate: 2026-09-10\nlevel: stop\nclaim: They pay 3 EUR elsewhere\n---\n",
    );
    let answer = |by: &str| {
        run(&folder, &["answer", "2026-09-10-price", "--by", by, "--verdict", "adapt", "--why", "We halve the price"])
    };
    let (code, said) = answer("leo");
    assert_eq!(code, 2, "a PMM does not answer their own alert: {said}");
    let (code, said) = answer("anna");
    assert_eq!(code, 0, "{said}");
    let text = read(&folder, "alerts/2026-09-10-price.md");
    assert!(
        text.contains(
            "status: answered\nanswer: {by: anna, date: 2026-09-14, verdict: adapt, why: We halve the price}\n"
        ),
        "{text}"
    );
    let (code, said) = run(&folder, &["answer", "trial", "--why", "x"]);
    assert_eq!(code, 2);
    assert!(said.contains("nobody has to answer"), "{said}");
}

#[test]
fn ready_mendings_are_carried_out_and_shown_before() {
    let folder = workspace("fix");
    let broken = "---\ntitle: Trial: without a card\nstage: 1\npm: anna\npmm: leo\nice: {impact: \"9\", confidence: 3, ease: 6}\n---\nShops leave.\n";
    folder.write("initiatives/trial.md", broken);
    let diff = works(&folder, &["check", "--diff"]);
    assert!(
        diff.contains("+title: \"Trial: without a card\"") || diff.contains("+title: 'Trial: without a card'"),
        "{diff}"
    );
    assert_eq!(read(&folder, "initiatives/trial.md"), broken);
    let said = works(&folder, &["check", "--fix"]);
    assert!(said.contains("2 findings mended") && said.contains("All clear"), "{said}");
    assert!(read(&folder, "initiatives/trial.md").contains("impact: 9,"));
    let again = works(&folder, &["check", "--fix"]);
    assert!(!again.contains("mended"), "{again}");
}

#[test]
fn fields_are_put_in_order_once_and_the_check_says_the_same() {
    let folder = workspace("fmt");
    folder.write("initiatives/trial.md", TRIAL.replace("pmm: leo", "# agreed in May\npmm: leo   "));
    let (code, listed) = run(&folder, &["fmt", "--check"]);
    assert_eq!((code, listed.trim()), (1, "initiatives/trial.md"));
    works(&folder, &["fmt"]);
    assert_eq!(
        read(&folder, "initiatives/trial.md"),
        "---\ntitle: Trial without a card # short\nstage: 1\npm: anna\n# agreed in May\npmm: leo\nice: {impact: 9, confidence: 3, ease: 6}\n---\nShops leave.\n"
    );
    assert_eq!(run(&folder, &["fmt", "--check"]).0, 0);
}

#[test]
fn every_document_of_the_example_can_be_put_in_order_and_says_the_same() {
    let folder = Folder::new("fmt-example");
    works(&folder, &["init", "--example", "--quiet"]);
    let before = tandem(&folder.0).args(["list", "initiative", "--format", "json"]).output().unwrap().stdout;
    let found =
        |folder: &Folder| works(folder, &["check", "--fail-on", "never", "--format", "markdown"]).lines().count();
    let findings = found(&folder);
    works(&folder, &["fmt", "--quiet"]);
    assert_eq!(run(&folder, &["fmt", "--check"]).0, 0);
    let after = tandem(&folder.0).args(["list", "initiative", "--format", "json"]).output().unwrap().stdout;
    assert_eq!(String::from_utf8_lossy(&before), String::from_utf8_lossy(&after));
    assert_eq!(findings, found(&folder));
}

#[test]
fn a_file_that_somebody_else_holds_open_is_not_written_over() {
    let folder = workspace("read-only");
    let (code, said) = run(&folder, &["set", "trial", "pm", "anna", "--at", "HEAD"]);
    assert_eq!(code, 2, "the past cannot be changed: {said}");
    folder.write("initiatives/trial.md", "---\ntitle: [unclosed\nstage: 1\n---\n");
    let (code, said) = run(&folder, &["set", "trial", "pm", "anna"]);
    assert_eq!(code, 2);
    assert!(said.contains("line 2") || said.contains("line 3"), "{said}");
    assert_eq!(read(&folder, "initiatives/trial.md"), "---\ntitle: [unclosed\nstage: 1\n---\n");
}

#[test]
fn an_emergency_is_opened_in_one_line() {
    let folder = workspace("fire");
    works(
        &folder,
        &[
            "new",
            "fire",
            "Labels do not print",
            "pm=anna",
            "pmm=leo",
            "customers_see=Every second label fails",
            "we_say=Fixed by 16:00: we watch it",
        ],
    );
    assert!(
        read(&folder, "fires/2026-09-14-labels-do-not-print.md").contains("we_say: \"Fixed by 16:00: we watch it\"\n")
    );
    works(&folder, &["check"]);
    let (code, said) = run(&folder, &["new", "fire", "More", "pmn=leo"]);
    assert_eq!(code, 2);
    assert!(said.contains("Did you mean pm"), "{said}");
}

#[test]
fn a_new_document_is_not_written_with_a_value_that_is_wrong() {
    let folder = workspace("new-bad");
    let (code, said) = run(&folder, &["new", "initiative", "Invoices", "source={channel: research}"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("`research` is not one of the values of `source.channel`"), "{said}");
    assert!(said.contains("Use one of these: sales, support"), "{said}");
    assert!(!folder.0.join("initiatives/invoices.md").exists());
    // What is not there yet may come next.
    works(&folder, &["new", "initiative", "Invoices", "segments=[agencies]"]);
}

#[test]
fn a_check_takes_an_id_where_it_takes_a_file() {
    let folder = workspace("check-id");
    folder.write("initiatives/other.md", "---\ntitle: Other\nsource: nobody\n---\nText.\n");
    let (_, of_id) = run(&folder, &["check", "trial", "--no-baseline"]);
    assert_eq!(run(&folder, &["check", "initiatives/trial.md", "--no-baseline"]).1, of_id);
    let (code, of_other) = run(&folder, &["check", "other"]);
    assert!(code == 1 && of_other.contains("initiatives/other.md:3"), "{of_other}");
    assert!(!of_id.contains("initiatives/other.md"), "{of_id}");
    let (code, said) = run(&folder, &["check", "nothing"]);
    assert!(code == 2 && said.contains("nothing is not a file of this workspace"), "{said}");
}
