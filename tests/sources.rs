//! Several workspaces in one: ids with the source's name, references that mean what they mean there, shared people and words,
//! pages, refusals, the past.

use std::path::Path;
use std::process::Command;

use crate::fixture::{self, workspace};
use crate::program::{Folder, tandem};
use crate::serve::Server;
use tandem::model::workspace::Workspace;

/// Two sources, each with an initiative `retry`.
const HUB: &str = "
//- tandem.yaml
version: 1
profile: minimal
sources: {payments: ext/payments, core: ext/core}
//- people.yaml
anna: {name: Anna Kowalska, roles: [pm]}
//- glossary/churn.md
---
title: Churn of the hub
means: Who leaves.
---
//- initiatives/own.md
---
title: Own
source: sales
depends_on: [payments-slow-checkout]
---
Waits for [[payments-slow-checkout]] and [[core-retry]].
//- ext/payments/tandem.yaml
version: 1
title: Payments
profile: full
//- ext/payments/people.yaml
anna: {name: Anna of Payments, roles: [pmm]}
leo: {name: Leo of Payments, roles: [pmm]}
//- ext/payments/glossary/churn.md
---
title: Churn of payments
means: Who pays no more.
---
//- ext/payments/glossary/refund.md
---
title: Refund
means: Money that goes back.
---
//- ext/payments/initiatives/slow-checkout.md
---
title: Slow checkout
source: sales
stage: 1
aliases: [lame-checkout]
pm: anna
pmm: leo
depends_on: [retry]
colour: blue
---
See [[retry]], [[initiative/retry]], [the same](retry.md), [[handbook/how]], [[own]], [[refund]] and [out](../../core/initiatives/retry.md).
//- ext/payments/initiatives/retry.md
---
title: Retry of payments
source: sales
depends_on: [own]
merged_into: lame-checkout
---
Once more.
//- ext/payments/handbook/how.md
# How we pay
//- ext/core/tandem.yaml
version: 1
title: Core
//- ext/core/people.yaml
leo: {name: Leo of Core, roles: [pmm]}
mia: {name: Mia of Core, roles: [pm]}
//- ext/core/initiatives/retry.md
---
title: Retry of core
source: sales
pm: mia
---
At the core.
";

fn title<'w>(workspace: &'w Workspace, kind: &str, id: &str) -> Option<&'w str> {
    workspace.find(kind, id).map(|ix| &*workspace.entity(ix).title)
}

/// What a document leads to: the fields that say so, empty for its text, each with the id it leads to.
fn leads(workspace: &Workspace, id: &str) -> Vec<String> {
    let ix = workspace.find_any(id)[0];
    let links = workspace.links.out[ix.0 as usize].iter();
    links.map(|link| format!("{}:{}", link.field, workspace.entity(link.to).id)).collect()
}

#[test]
fn documents_of_a_source_have_its_name_before_their_ids() {
    let analysis = fixture::analyse(HUB);
    let workspace = &analysis.workspace;
    let ids: Vec<&str> = workspace.of_kind("initiative").map(|(_, entity)| &*entity.id).collect();
    assert_eq!(ids, ["core-retry", "own", "payments-retry", "payments-slow-checkout"]);
    assert_eq!(title(workspace, "initiative", "payments-retry"), Some("Retry of payments"));
    assert_eq!(title(workspace, "initiative", "payments-lame-checkout"), Some("Slow checkout"));
    assert_eq!(title(workspace, "initiative", "retry"), None);
    assert_eq!(title(workspace, "initiative", "lame-checkout"), None);
}

#[test]
fn a_name_means_what_it_means_in_the_source_and_then_what_all_mean() {
    let analysis = fixture::analyse(HUB);
    let workspace = &analysis.workspace;
    let slow = leads(workspace, "payments-slow-checkout");
    let expected = [
        "pm:anna",
        "pmm:leo",
        "depends_on:payments-retry",
        ":payments-retry",
        ":payments-retry",
        ":payments-retry",
        ":own",
        ":refund",
    ];
    assert_eq!(slow, expected);
    assert_eq!(leads(workspace, "payments-retry"), ["depends_on:own", "merged_into:payments-slow-checkout"]);
    assert_eq!(
        leads(workspace, "own"),
        ["depends_on:payments-slow-checkout", ":payments-slow-checkout", ":core-retry"]
    );
    let slow = workspace.entity(workspace.find_any("payments-slow-checkout")[0]);
    assert_eq!(slow.items("depends_on")[0].text(), Some("payments-retry"));
}

#[test]
fn what_is_wrong_in_a_source_is_said_there() {
    // In the source a field is unknown and a link leads out; here a reference is wrong.
    let said = workspace(HUB).findings();
    assert_eq!(said, "");
    let broken = HUB.replace("depends_on: [payments-slow-checkout]", "depends_on: [slow-checkout]");
    let said = workspace(&broken).findings();
    assert!(said.starts_with("initiatives/own.md:4:"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    // The source by itself says it.
    let alone: String = HUB
        .split("//- ")
        .filter(|part| part.starts_with("ext/payments/"))
        .fold(String::new(), |all, part| all + "//- " + part.trim_start_matches("ext/payments/"));
    let said = workspace(&alone).findings();
    assert!(said.contains("unknown-key: ") && said.contains("link-leads-out"), "{said}");
}

#[test]
fn people_and_words_are_shared_and_the_nearer_one_counts() {
    let analysis = fixture::analyse(HUB);
    let workspace = &analysis.workspace;
    let people: Vec<(&str, &str)> =
        workspace.of_kind("person").map(|(_, entity)| (&*entity.id, &*entity.title)).collect();
    assert_eq!(people, [("anna", "Anna Kowalska"), ("leo", "Leo of Payments"), ("mia", "Mia of Core")]);
    let words: Vec<(&str, &str)> = workspace.of_kind("term").map(|(_, entity)| (&*entity.id, &*entity.title)).collect();
    assert_eq!(words, [("churn", "Churn of the hub"), ("refund", "Refund")]);
    // The word that does not count is no page without a kind either.
    let churn = workspace.documents.iter().filter(|one| one.path.as_str().ends_with("churn.md")).count();
    assert_eq!(churn, 1);
    let turned = HUB.replace("{payments: ext/payments, core: ext/core}", "{core: ext/core, payments: ext/payments}");
    let analysis = fixture::analyse(&turned);
    assert_eq!(title(&analysis.workspace, "person", "leo"), Some("Leo of Core"));
}

#[test]
fn an_own_document_keeps_its_name_and_the_clash_is_said() {
    let text = format!("{HUB}//- initiatives/payments-retry.md\n---\ntitle: Mine\nsource: sales\n---\nMine.\n");
    let analysis = fixture::analyse(&text);
    assert_eq!(title(&analysis.workspace, "initiative", "payments-retry"), Some("Mine"));
    let said = workspace(&text).findings();
    assert!(said.starts_with("initiatives/payments-retry.md:") && said.contains("T112"), "{said}");
    assert!(said.contains("ext/payments/initiatives/retry.md"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    // Between two sources only another name for one of them helps.
    let text = HUB
        .replace("core: ext/core", "payments-slow: ext/core")
        .replace(
            "initiatives/retry.md\n---\ntitle: Retry of core",
            "initiatives/checkout.md\n---\ntitle: Retry of core",
        )
        .replace(" and [[core-retry]]", "");
    let said = workspace(&text).findings();
    assert!(said.starts_with("tandem.yaml:3:") && said.contains("T112"), "{said}");
}

#[test]
fn settings_are_a_map_or_a_list_and_mistakes_in_them_are_said() {
    let list = HUB.replace("{payments: ext/payments, core: ext/core}", "[ext/payments, {id: core, path: ext/core}]");
    let ids = |text: &str| -> Vec<String> {
        fixture::analyse(text).workspace.of_kind("initiative").map(|(_, entity)| entity.id.to_string()).collect()
    };
    assert_eq!(ids(&list), ids(HUB));
    let said = |sources: &str| {
        let text = format!("//- tandem.yaml\nversion: 1\nsources: {sources}\n//- a/core/tandem.yaml\nversion: 1\n");
        workspace(&text).findings()
    };
    assert_eq!(said("{core: a/core}"), "");
    assert_eq!(said("a/core"), "");
    for (wrong, code) in [
        ("[a/core, {id: core, path: b}]", "T801"),
        ("{Core One: a/core}", "T801"),
        ("[/etc]", "T801"),
        ("[{path: [1]}]", "T801"),
        ("{core: b}", "T805"),
        ("{core: a}", "T805"),
    ] {
        let said = said(wrong);
        assert!(said.starts_with("tandem.yaml:2:") && said.contains(code), "{wrong}: {said}");
        assert_eq!(said.lines().count(), 1, "{wrong}: {said}");
    }
}

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
        out
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
    let (code, out, err) = run(&hub, &["inbox", "anna"]);
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
        for secret in ["Own Spy", "Secret Agent", "Hidden Plan", "pictured"] {
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
