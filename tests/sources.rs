//! Several workspaces in one: ids with the source's name, references that mean what they mean there, shared people and words,
//! pages, refusals, the past.

mod disk;

use crate::fixture::{self, workspace};
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
