//! Sources on a disk, and the real program: pages, refusals, what is hidden, a served site, the past.

use std::path::Path;
use std::process::Command;

use crate::program::{Folder, tandem};
use crate::serve::Server;
use crate::sources::HUB;

/// The same on a disk: the hub, a source beside it and one inside it.
fn disk(name: &str) -> Folder {
    let folder = Folder::new(name);
    for part in HUB.split("//- ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        let text = text.replace("ext/payments", "../payments").replace("ext/core", "vendor/core");
        let path = match path.split_once("ext/payments/") {
            Some((_, inner)) => format!("payments/{inner}"),
            None => format!("hub/{}", path.replace("ext/core", "vendor/core")),
        };
        folder.write(&path, text);
    }
    folder
        .write("payments/tandem.yaml", "version: 1\ntitle: Payments\nrepository: {url: https://github.com/acme/pay}\n");
    folder.write("payments/initiatives/shot.png", "picture");
    let body = "---\ntitle: Pictured\nsource: sales\n---\n![shot](shot.png)\n";
    folder.write("payments/initiatives/pictured.md", body);
    folder.write("payments/.secret/initiatives/hidden.md", body);
    folder
}

fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = tandem(folder).args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn pages_stand_together_and_lead_to_where_the_source_is_kept() {
    let folder = disk("sources-site");
    let hub = folder.0.join("hub");
    let (code, _, err) = run(&hub, &["build"]);
    assert_eq!(code, 0, "{err}");
    let read = |path: &str| std::fs::read_to_string(hub.join("site").join(path)).unwrap();
    let page = read("initiatives/payments-slow-checkout.html");
    assert!(page.contains("Workspace</dt><dd dir=\"auto\">payments</dd>"), "{page}");
    assert!(page.contains("https://github.com/acme/pay/edit/main/initiatives/slow-checkout.md"), "{page}");
    assert!(page.contains("href=\"payments-retry.html\"") && page.contains("href=\"own.html\""), "{page}");
    assert!(page.contains("href=\"../payments/handbook/how.html\""), "{page}");
    assert!(!page.contains(".sources"), "{page}");
    let core = read("initiatives/core-retry.html");
    assert!(core.contains("vendor/core/initiatives/retry.md") && !core.contains("github.com"), "{core}");
    let own = read("initiatives/own.html");
    assert!(!own.contains("Workspace</dt>"), "{own}");
    assert_eq!(read("payments/initiatives/shot.png"), "picture");
    assert!(read("initiatives/payments-pictured.html").contains("../payments/initiatives/shot.png"));
    assert!(read("people.html").contains("Leo of Payments"));
    let export = read("data/initiative.json");
    assert!(export.contains("\"../payments/initiatives/retry.md\"") && !export.contains(".sources"), "{export}");
    assert!(!export.contains("hidden"), "{export}");
}

#[test]
fn a_source_inside_the_workspace_is_read_once() {
    let folder = disk("sources-once");
    let hub = folder.0.join("hub");
    let (code, out, _) = run(&hub, &["check"]);
    assert_eq!(code, 0, "{out}");
    // The own initiative and the own word, and not what lies in vendor/.
    assert!(out.starts_with("All clear: 2 files"), "{out}");
    // Also where git leaves the folder out, since nobody else names it.
    folder.write("hub/.gitignore", "/vendor/\n");
    let (_, out, _) = run(&hub, &["list", "initiatives"]);
    assert_eq!(out.matches("Retry of core").count(), 1, "{out}");
}

#[test]
fn what_cannot_be_a_source_is_said() {
    let folder = disk("sources-circle");
    let hub = folder.0.join("hub");
    folder.write("tandem.yaml", "version: 1\n");
    let said = |sources: &str| {
        folder.write("hub/tandem.yaml", format!("version: 1\nprofile: minimal\nsources: {sources}\n"));
        let (code, out, _) = run(&hub, &["check"]);
        assert_eq!(code, 2, "{out}");
        assert!(out.contains("T805"), "{out}");
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(said("{me: .}").contains("is this workspace itself"));
    assert!(said("{all: ..}").contains("is a folder that this workspace lies in"));
    assert!(said("{one: ../payments, two: ../payments}").contains("is a source already"));
    assert!(said("{none: ../nowhere}").contains("is not there"));
    assert!(said("{bare: ../payments/handbook}").contains("there is no `tandem.yaml`"));
}

#[test]
fn commands_that_edit_leave_a_source_alone() {
    let folder = disk("sources-edit");
    let hub = folder.0.join("hub");
    let untidy =
        "---\nstage: 1\ntitle:   Slow checkout\nsource: sales\npm: anna\npmm: leo\nice: {impact: 3}\n---\n[[retry]]\n";
    folder.write("payments/initiatives/slow-checkout.md", untidy);
    for args in [
        &["set", "payments-slow-checkout", "title", "Fast"][..],
        &["move", "payments-slow-checkout", "2"],
        &["score", "payments-slow-checkout", "--by", "anna", "impact=3"],
        &["rename", "payments-slow-checkout", "fast-checkout"],
        &["rename", "leo", "leon"],
        &["set", "leo", "name", "Leon"],
    ] {
        let (code, out, err) = run(&hub, args);
        assert_eq!(code, 2, "{args:?}: {out}{err}");
        assert!(err.contains("belongs to the source “payments”") && err.contains("../payments"), "{args:?}: {err}");
    }
    // A new name for an own document is not written into a source that names it.
    assert_eq!(run(&hub, &["rename", "own", "ours"]).0, 0);
    run(&hub, &["fmt"]);
    run(&hub, &["check", "--fix"]);
    let read = |path: &str| std::fs::read_to_string(folder.0.join(path)).unwrap();
    assert_eq!(read("payments/initiatives/slow-checkout.md"), untidy);
    assert!(read("payments/initiatives/retry.md").contains("depends_on: [own]"));
    assert!(read("payments/people.yaml").contains("leo: {name: Leo of Payments"));
}

#[test]
fn an_inbox_names_the_command_that_the_source_takes() {
    let folder = disk("sources-inbox");
    folder.write(
        "payments/initiatives/slow-checkout.md",
        "---\ntitle: Slow\nsource: sales\nstage: 2\npm: anna\npmm: leo\n---\nSlow.\n",
    );
    let hub = folder.0.join("hub");
    let (code, out, err) = run(&hub, &["inbox", "--person", "anna"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("tandem -C ../payments score slow-checkout\n"), "{out}");
}

#[test]
fn what_a_source_hides_is_hidden_here_too() {
    let folder = disk("sources-hidden");
    let hub = folder.0.join("hub");
    folder
        .write("hub/people.yaml", "anna: {name: Anna Kowalska, roles: [pm]}\nspy: {name: Own Spy, visibility: team}\n");
    folder
        .write("payments/people.yaml", "leo: {name: Leo of Payments}\nagent: {name: Secret Agent, visibility: team}\n");
    let hidden = "---\ntitle: Hidden Plan\nsource: sales\nvisibility: team\n---\n![shot](shot.png)\n";
    folder.write("payments/initiatives/pictured.md", hidden);
    folder.write(
        "payments/initiatives/retry.md",
        "---\ntitle: Retry\nsource: sales\ndepends_on: [pictured]\n---\nAfter [[pictured]].\n",
    );
    let (code, _, err) = run(&hub, &["build", "--audience", "company"]);
    assert_eq!(code, 0, "{err}");
    let site = hub.join("site");
    for (path, bytes) in crate::repeat::bytes(&site) {
        let text = String::from_utf8_lossy(&bytes);
        for secret in ["Own Spy", "Secret Agent", "Hidden Plan", "payments-pictured"] {
            assert!(!text.contains(secret) && !path.contains(secret), "{secret} in {path}");
        }
    }
    assert!(!site.join("payments/initiatives/shot.png").exists());
    assert!(std::fs::read_to_string(site.join("people.html")).unwrap().contains("Leo of Payments"));
    assert!(site.join("initiatives/payments-retry.html").exists());
}

#[test]
fn a_served_site_follows_its_sources() {
    let folder = disk("sources-serve");
    let hub = Folder(folder.0.join("hub"));
    let server = Server::start(&hub, &[]);
    let page = "/initiatives/payments-retry.html";
    assert!(server.get(page).body.contains("Retry of payments"));
    assert_eq!(server.get("/payments/initiatives/shot.png").body, "picture");
    folder.write("payments/initiatives/retry.md", "---\ntitle: Tried again\nsource: sales\n---\nOnce more.\n");
    server.until(page, |answer| answer.body.contains("Tried again"));
    // And what is said of it elsewhere follows too.
    server.until("/initiatives/payments-slow-checkout.html", |answer| answer.body.contains("Tried again"));
}

fn git(folder: &Path, args: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin").env("HOME", "/nonexistent");
    for role in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{role}_NAME"), "Anna").env(format!("GIT_{role}_EMAIL"), "anna@acme.example");
        command.env(format!("GIT_{role}_DATE"), "2026-09-10T12:00:00+0200");
    }
    let output = command.args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_past_of_a_source_is_told_and_a_commit_reads_it_as_it_is_now() {
    let folder = disk("sources-past");
    let hub = folder.0.join("hub");
    let commit = |at: &str, message: &str| {
        let at = folder.0.join(at);
        git(&at, &["add", "."]);
        git(&at, &["commit", "-qm", message]);
    };
    for at in ["hub", "payments"] {
        git(&folder.0.join(at), &["init", "-q", "-b", "main"]);
        commit(at, "First");
    }
    let retry = "payments/initiatives/retry.md";
    let text = std::fs::read_to_string(folder.0.join(retry)).unwrap();
    folder.write(retry, text.replace("source: sales\n", "source: sales\nstage: 1\n"));
    commit("payments", "Score the retry");
    let (_, out, _) = run(&hub, &["show", "payments-retry", "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_str(&out).unwrap();
    let timeline = shown["timeline"].as_array().unwrap();
    assert!(timeline.iter().any(|step| step["field"] == "stage" && step["to"] == "1"), "{out}");
    // The first commit of the hub knows nothing of the source; what is read is what lies there.
    let (code, out, err) = run(&hub, &["list", "initiatives", "--at", "HEAD"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("payments-retry") && out.contains("core-retry"), "{out}");
    let (_, out, _) = run(&hub, &["diff", "HEAD", "--format", "json"]);
    assert!(!out.contains("payments-retry"), "{out}");
}
