//! What was built on something that changed since: found by git, told on the site and by `tandem review`, and settled by it.

use std::path::Path;

use crate::program::{Folder, tandem};

const PARCELLY: &str = "---\ntitle: Parcelly\ntype: direct\nprice: {amount: 22, currency: EUR, per: month}\nreviewed: 2026-09-01\n---\n\
                        ## Position\n\nThe name everybody knows.\n";
const TRIAL: &str = "---\ntitle: Trial without a card\nsource: sales\nstage: 1\npm: anna\npmm: leo\ncompetitors: [parcelly]\n---\n\
                     Shops leave.\n";

/// A commit of everything, on a day.
fn commit(folder: &Path, day: &str) {
    let at = format!("{day}T10:00:00+0000");
    for args in [&["add", "-A"][..], &["commit", "-qm", "Change"]] {
        let mut command = std::process::Command::new("git");
        command.env_clear().env("PATH", "/usr/bin:/bin").env("GIT_CONFIG_GLOBAL", "/dev/null");
        command.env("GIT_AUTHOR_DATE", &at).env("GIT_COMMITTER_DATE", &at);
        command.args(["-c", "user.name=Leo", "-c", "user.email=leo@example.com", "-C"]).arg(folder).args(args);
        assert!(command.status().unwrap().success());
    }
}

/// An idea written on 1 September that names a competitor.
fn workspace(name: &str) -> Folder {
    let folder = Folder::new(&format!("suspect-{name}"));
    folder.write("tandem.yaml", "title: T\ntoday: 2026-09-14\n");
    folder.write("people.yaml", "anna: {name: Anna, roles: [pm]}\nleo: {name: Leo, roles: [pmm]}\n");
    folder.write("competitors/parcelly.md", PARCELLY);
    folder.write("initiatives/trial.md", TRIAL);
    let init = std::process::Command::new("git").args(["init", "-q"]).arg(&folder.0).status().unwrap();
    assert!(init.success());
    commit(&folder.0, "2026-09-01");
    folder
}

fn says(folder: &Folder, args: &[&str]) -> String {
    let out = tandem(&folder.0).args(args).output().unwrap();
    assert_eq!(out.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

fn health(folder: &Folder) -> String {
    says(folder, &["-q", "build"]);
    crate::views::seen(&std::fs::read_to_string(folder.0.join("site/health.html")).unwrap_or_default())
}

#[test]
fn a_price_that_changed_makes_what_was_built_on_it_suspect_until_somebody_looks() {
    let folder = workspace("price");
    assert_eq!(says(&folder, &["review"]), "Nothing waits for a second look.\n");
    assert!(!health(&folder).contains("Built on what has changed"));
    folder.write("competitors/parcelly.md", PARCELLY.replace("amount: 22", "amount: 9"));
    commit(&folder.0, "2026-09-10");
    let told = says(&folder, &["review"]);
    assert!(told.contains("Look at it again: “Parcelly” changed on 10 September 2026"), "{told}");
    assert!(told.contains("Trial without a card") && told.contains("tandem review trial"), "{told}");
    let inbox = says(&folder, &["inbox", "--role", "pmm"]);
    assert!(inbox.contains("“Parcelly” changed on 10 September 2026"), "{inbox}");
    let page = health(&folder);
    assert!(page.contains("Built on what has changed 1"), "{page}");
    assert!(page.contains("Trial without a card Parcelly has changed on 10 September 2026"), "{page}");
    let json: serde_json::Value = serde_json::from_str(&says(&folder, &["review", "--format", "json"])).unwrap();
    assert_eq!(json["parts"][0]["items"][0]["type"], "suspect", "{json:#}");
    says(&folder, &["review", "trial"]);
    let text = std::fs::read_to_string(folder.0.join("initiatives/trial.md")).unwrap();
    assert_eq!(text, TRIAL.replace("competitors: [parcelly]\n", "competitors: [parcelly]\nreviewed: 2026-09-14\n"));
    assert_eq!(says(&folder, &["review"]), "Nothing waits for a second look.\n");
    assert!(!health(&folder).contains("Built on what has changed"));
}

#[test]
fn other_words_of_it_and_a_signature_after_it_leave_nothing_suspect() {
    let folder = workspace("words");
    let other = PARCELLY.replace("The name everybody knows.", "Known by name.").replace("2026-09-01", "2026-09-10");
    folder.write("competitors/parcelly.md", &other);
    commit(&folder.0, "2026-09-10");
    assert_eq!(says(&folder, &["review"]), "Nothing waits for a second look.\n");
    folder.write("competitors/parcelly.md", other.replace("amount: 22", "amount: 9"));
    commit(&folder.0, "2026-09-11");
    assert!(says(&folder, &["review"]).contains("“Parcelly” changed"));
    // Whoever signs a gate has looked.
    let signed =
        TRIAL.replace("pmm: leo\n", "pmm: leo\ngates: [{enter: 1, date: 2026-09-12, by: [anna], why: Cheap}]\n");
    folder.write("initiatives/trial.md", signed);
    assert_eq!(says(&folder, &["review"]), "Nothing waits for a second look.\n");
}

#[test]
fn what_has_no_day_of_a_review_is_told_so() {
    let folder = workspace("field");
    folder.write("decisions/2026-09-01-price.md", "---\ntitle: The price\n---\nWords.\n");
    let out = tandem(&folder.0).args(["review", "2026-09-01-price"]).output().unwrap();
    assert_eq!(out.status.code(), Some(2));
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(said.contains("“Decision” keeps no day of a review"), "{said}");
    // The day of a competitor is written by the same command.
    says(&folder, &["review", "parcelly"]);
    let text = std::fs::read_to_string(folder.0.join("competitors/parcelly.md")).unwrap();
    assert_eq!(text, PARCELLY.replace("2026-09-01", "2026-09-14"));
}
