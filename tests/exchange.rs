//! Documents that other tools handed out, read and planned without a disk.

use tandem::exchange::plan::{self, Plan, Request};
use tandem::exchange::{Draft, Tool, draft, map, read};
use tandem::model::workspace::Workspace;
use tandem::playbook;
use tandem::words::catalogue::Catalogue;

/// A workspace with two people and nothing else.
fn workspace(more: &[(&str, &str)]) -> Workspace {
    let people = "anna: {name: Anna Kowalska, roles: [pm], emails: [anna@acme.example], handle: anna-k}\n\
                  leo: {name: Léo Martin, roles: [pmm], emails: [leo@acme.example]}\n";
    let mut tree = tandem::base::tree::Tree::new();
    for (path, text) in [("people.yaml", people)].iter().chain(more) {
        let path = tandem::base::path::TreePath::new(path).unwrap();
        tree.insert_text(path, text.as_bytes().to_vec());
    }
    let (playbook, _) = playbook::read("minimal", None);
    let today = jiff::civil::Date::constant(2026, 11, 22);
    let snapshot = tandem::model::snapshot::Snapshot { tree, log: Default::default(), today };
    tandem::analysis::run(&snapshot, &Default::default(), &playbook).workspace
}

fn planned(tool: Tool, text: &str, kind: &str, workspace: &Workspace) -> Plan {
    let items = read(tool, text.as_bytes()).unwrap_or_else(|why| panic!("{}", Catalogue::new("en").say(&why)));
    let mapping = map::read(map::standard(tool)).unwrap();
    let kind = workspace.playbook.kind(kind).unwrap();
    let items = items.into_iter().map(|item| (kind, item)).collect();
    plan::plan(Request { tool, workspace, mapping: &mapping, items, untitled: "Untitled".to_owned() })
}

fn documents(plan: &Plan) -> String {
    let labels = draft::Labels { heading: "Imported".to_owned(), name: "Field".to_owned(), value: "Value".to_owned() };
    let one = |draft: &Draft| format!("//- {}\n{}", draft.path.as_str(), draft.document(&labels));
    plan.drafts.iter().map(one).collect()
}

#[test]
fn a_table_of_any_program_becomes_documents() {
    let csv = "\u{feff}Название;Описание;Ответственный;Impact;Срок;Регион\r\n\
               \"Пробный период; без карты\";\"Две\r\nстроки\";leo@acme.example;8;04.12.2026;Варшава\r\n\
               ;;;;;\r\n\
               QA;;Bob;9,5;скоро;\r\n";
    let plan = planned(Tool::Csv, csv, "initiative", &workspace(&[]));
    let expected = "\
//- initiatives/probnyi-period-bez-karty.md
---
title: \"Пробный период; без карты\"
pmm: leo
ice: {impact: 8}
due: 2026-12-04
---

Две
строки

## Imported

| Field | Value |
|---|---|
| Ответственный | leo@acme.example |
| Срок | 04.12.2026 |
| Регион | Варшава |
//- initiatives/qa.md
---
title: QA (4)
ice: {impact: 9.5}
---

## Imported

| Field | Value |
|---|---|
| Название | QA |
| Ответственный | Bob |
| Impact | 9,5 |
| Срок | скоро |
";
    assert_eq!(documents(&plan), expected);
}

#[test]
fn what_came_before_is_known_and_nothing_takes_the_place_of_something_else() {
    let csv = "Summary,Issue key,Status\nTrial,SHOP-1,To Do\nTrial,SHOP-2,Done\nAlerts,SHOP-3,Nowhere\n";
    let first = planned(Tool::Jira, csv, "initiative", &workspace(&[]));
    let ids: Vec<&str> = first.drafts.iter().map(|draft| draft.id.as_str()).collect();
    assert_eq!(ids, ["trial", "trial-2", "alerts"]);
    let labels = draft::Labels::default();
    let written: Vec<(String, String)> =
        first.drafts.iter().map(|draft| (draft.path.as_str().to_owned(), draft.document(&labels))).collect();
    let there: Vec<(&str, &str)> = written.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let again = planned(Tool::Jira, csv, "initiative", &workspace(&there));
    assert_eq!((again.drafts.len(), again.known.len(), again.taken.len()), (0, 3, 0));
    let more = "Summary,Issue key\nTrial,SHOP-9\nSomething else,SHOP-1\n";
    let more = planned(Tool::Jira, more, "initiative", &workspace(&there));
    assert_eq!(more.drafts.iter().map(|draft| draft.id.as_str()).collect::<Vec<_>>(), ["trial-3"]);
    assert_eq!(more.known.len(), 1);
    // Written by hand, so nobody knows whether it is the same.
    let by_hand = [("initiatives/trial.md", "---\ntitle: Trial\n---\n")];
    let kept = planned(Tool::Jira, csv, "initiative", &workspace(&by_hand));
    assert_eq!((kept.drafts.len(), kept.taken.len()), (1, 2));
    assert_eq!(kept.taken[0].path.as_str(), "initiatives/trial.md");
}

#[test]
fn names_that_no_document_may_have_are_numbered() {
    let csv = "Title\nIndex\nREADME\nPage 2\nCon\n";
    let plan = planned(Tool::Csv, csv, "initiative", &workspace(&[]));
    let ids: Vec<&str> = plan.drafts.iter().map(|draft| draft.id.as_str()).collect();
    assert_eq!(ids, ["index-2", "readme-2", "page-2-2", "con-2"]);
}

#[test]
fn a_file_in_another_encoding_is_refused_in_words() {
    let said = |bytes: &[u8]| Catalogue::new("en").say(&read(Tool::Csv, bytes).unwrap_err());
    let cyrillic = b"Title\n\xcf\xf0\xee\xe1\xed\xfb\xe9\n";
    assert!(
        said(cyrillic).contains("byte 0xCF at offset 6, in line 2. It is probably Windows-1251"),
        "{}",
        said(cyrillic)
    );
    assert!(said(b"Title\ncaf\xe9 x\n").contains("Windows-1252"));
    assert!(said(&[0xFF, 0xFE, b'T', 0]).contains("UTF-16"));
    assert!(said(b"").contains("nothing in it"));
    assert!(said(b"Title,Body\n").contains("nothing in it"));
}

#[test]
fn fields_that_a_check_refuses_go_below() {
    let csv = "Title,Tags,Impact\nTrial,\"web, shop\",95\n";
    let mut plan = planned(Tool::Csv, csv, "initiative", &workspace(&[]));
    let draft = &mut plan.drafts[0];
    assert!(draft.refuse("ice.impact") && draft.refuse("tags[0]"));
    assert!(!draft.refuse("ice.impact") && !draft.refuse("title"));
    assert_eq!(draft.front().len(), 1);
    assert_eq!(draft.refused().map(|(cell, _)| cell.value.as_str()).collect::<Vec<_>>(), ["web, shop", "95"]);
    assert!(documents(&plan).contains("| Tags | web, shop |\n| Impact | 95 |\n"));
}

#[test]
fn delimiters_are_read_off_the_headings() {
    let cells = |text: &str| {
        let items = read(Tool::Csv, text.as_bytes()).unwrap();
        items
            .iter()
            .flat_map(|item| &item.cells)
            .map(|cell| format!("{}={}", cell.column, cell.value))
            .collect::<Vec<_>>()
    };
    assert_eq!(cells("a;b\n1,5;2\n"), ["a=1,5", "b=2"]);
    assert_eq!(cells("a\tb\n1\t2,3\n"), ["a=1", "b=2,3"]);
    assert_eq!(cells("sep=;\r\na;b\r\n1;2\r\n"), ["a=1", "b=2"]);
    assert_eq!(cells("\"a,x\";b\n1;2;3\n"), ["a,x=1", "b=2", "#3=3"]);
    assert_eq!(cells("a,a\n\"x\"\"y\nz\",2\n"), ["a=x\"y\nz", "a=2"]);
}

/// Every string of a YAML value in the order of the document, one after the other.
fn strings(value: &serde_yaml::Value, into: &mut String) {
    match value {
        serde_yaml::Value::Mapping(fields) => fields.values().for_each(|value| strings(value, into)),
        serde_yaml::Value::Sequence(items) => items.iter().for_each(|value| strings(value, into)),
        serde_yaml::Value::String(text) => into.push_str(text),
        _ => {}
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..proptest::prelude::ProptestConfig::with_cases(200) })]
    #[test]
    fn whatever_stands_in_a_cell_stands_in_the_document(title in "\\PC{0,140}", tag in "\\PC{0,50}", text in "[ -~\n]{0,80}", free in "\\PC{0,200}") {
        let row = |cells: &[&str]| cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(",");
        let csv = format!("Title,Tags,Description,Free\n{}\n", row(&[&title, &tag, &text, &free]));
        let items = read(Tool::Csv, csv.as_bytes());
        proptest::prop_assume!(items.is_ok());
        static EMPTY: std::sync::LazyLock<Workspace> = std::sync::LazyLock::new(|| workspace(&[]));
        let plan = planned(Tool::Csv, &csv, "initiative", &EMPTY);
        let written = documents(&plan);
        let document = written.split_once('\n').unwrap().1;
        let path = tandem::base::path::TreePath::new("initiatives/x.md").unwrap();
        let parsed = tandem::analysis::parse::parse(&path, &document.as_bytes().into(), &[]);
        proptest::prop_assert!(parsed.diagnostics.iter().all(|found| &*found.code == "T503"), "{}\n{:?}", document, parsed.diagnostics);
        // What a reader of YAML gets and the prose below: a front matter may write a letter as its escape.
        let (front, body) = document.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).unwrap();
        let mut said = String::new();
        strings(&serde_yaml::from_str(front).unwrap(), &mut said);
        said.push_str(body);
        // Letters and digits are no marks of anything.
        let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let seen = bare(&said);
        for value in [&title, &tag, &text, &free] {
            proptest::prop_assert!(seen.contains(&bare(value)), "{:?} is not in\n{}", value, document);
        }
    }
}
