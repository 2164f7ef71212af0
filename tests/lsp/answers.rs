//! What an editor offers, explains and finds.

use serde_json::json;

use crate::lsp::editor::Editor;

const TRIAL: &str = "initiatives/trial.md";

/// The workspace of every question, with this text as the trial's.
fn at(text: &str) -> Editor {
    at_with(text, json!({}))
}

fn at_with(text: &str, capabilities: serde_json::Value) -> Editor {
    let workspace = format!(
        "
//- tandem.yaml
version: 1
profile: minimal
//- metrics.yaml
trials:
  name: Trials per month
//- competitors/paylater.md
---
title: Pay later
type: direct
---
Takes cards.
//- initiatives/export.md
---
title: Экспорт в таблицу
stage: 1
ice: {{impact: 5, confidence: 2, ease: 8}}
---
See [[trial]].
//- {TRIAL}
{text}"
    );
    Editor::with(&workspace, capabilities)
}

fn first(text: &str, count: usize) -> String {
    text.lines().take(count).collect::<Vec<_>>().join("\n")
}

#[test]
fn keys_that_the_next_stage_asks_for_are_offered_first() {
    let mut editor = at("---\ntitle: Trial\nstage: 2\n<|>\n---\nShops leave.\n");
    assert_eq!(
        first(&editor.offers(), 4),
        "pm · PM · stage 1 ICE scoring · PM
pmm · PMM · stage 1 ICE scoring · PMM
ice · ICE score · stage 2 Validation · PM
evidence · Evidence · stage 3 Plan and review · PMM"
    );
    // What stands there already is not offered again.
    assert!(!editor.offers().contains("title ·"), "{}", editor.offers());
    assert_eq!(editor.take("pmm"), "---\ntitle: Trial\nstage: 2\npmm: \n---\nShops leave.\n");
}

#[test]
fn a_key_comes_with_its_example_where_the_editor_has_snippets() {
    let snippets = json!({"textDocument": {"completion": {"completionItem": {"snippetSupport": true}}}});
    let mut editor = at_with("---\ntitle: Trial\nst<|>\n---\nShops leave.\n", snippets);
    assert_eq!(editor.take("stage"), "---\ntitle: Trial\nstage: ${1:2}\n---\nShops leave.\n");
    assert_eq!(editor.take("pmm"), "---\ntitle: Trial\npmm: ${1:leo}\n---\nShops leave.\n");
    assert_eq!(editor.take("type"), "---\ntitle: Trial\ntype: ${1|product,market,internal|}\n---\nShops leave.\n");
}

#[test]
fn values_are_offered_by_what_the_field_takes() {
    assert_eq!(first(&at("---\nstage: <|>\n---\n").offers(), 2), "0 · Collect ideas\n1 · ICE scoring");
    assert_eq!(at("---\ntype: m<|>\n---\n").offers(), "product · Product\nmarket · Market\ninternal · Internal");
    // Who holds the role stands first.
    assert_eq!(
        at("---\npmm: <|>\n---\n").offers(),
        "leo · Leo Martin · PMM\nanna · Anna Kowalska · PM\nolga · Olga Petrova · Stakeholder\n{none: …} · not needed, with a reason"
    );
    assert_eq!(at("---\ndepends_on: [<|>]\n---\n").offers(), "export · Экспорт в таблицу · Initiative");
    assert_eq!(at("---\ndepends_on:\n  - <|>\n---\n").offers(), "export · Экспорт в таблицу · Initiative");
    assert_eq!(at("---\nmetric: tr<|>\n---\n").offers(), "trials · Trials per month · Metric");
    assert_eq!(at("---\ndue: <|>\n---\n").offers(), "2026-09-14 · today");
    assert_eq!(at("---\ntitle: Type: <|>\n---\n").offers(), "");
    assert_eq!(at("---\ntitle: Trial # <|>\n---\n").offers(), "");
}

#[test]
fn inside_braces_the_keys_of_the_inner_map_are_offered() {
    let mut editor = at("---\nice: {impact: 8, <|>}\n---\n");
    assert_eq!(first(&editor.offers(), 3), "confidence · Confidence\nease · Ease\nby");
    assert_eq!(editor.take("ease"), "---\nice: {impact: 8, ease: }\n---\n");
    assert_eq!(first(&at("---\nice: [{by: <|>, impact: 8}]\n---\n").offers(), 1), "anna · Anna Kowalska · PM");
    let block = at("---\nevidence:\n  - kind: <|>\n---\n").offers();
    assert!(block.contains("interviews"), "{block}");
    let keys = at("---\nevidence:\n  - kind: interviews\n    <|>\n---\n").offers();
    assert!(keys.contains("result ·") && !keys.contains("kind ·"), "{keys}");
}

#[test]
fn links_in_a_body_are_offered_by_id_and_title_in_any_script() {
    let mut editor = at("---\ntitle: Trial\n---\nКак 🛒 [[эксп<|>\n");
    assert_eq!(editor.offers(), "export · Экспорт в таблицу · Initiative");
    assert_eq!(editor.take("export"), "---\ntitle: Trial\n---\nКак 🛒 [[export]]\n");
    assert_eq!(at("---\ntitle: Trial\n---\n[[pay<|>]]\n").take("paylater"), "---\ntitle: Trial\n---\n[[paylater]]\n");
    assert_eq!(at("---\ntitle: Trial\n---\nplain<|>\n").offers(), "");
}

#[test]
fn a_register_is_helped_with_too() {
    let mut editor = Editor::open("\n//- people.yaml\nanna:\n  name: Anna\n  <|>\n");
    let offers = editor.offers();
    assert!(offers.contains("roles ·") && !offers.contains("name ·"), "{offers}");
    let mut editor = Editor::open("\n//- people.yaml\nanna:\n  name: Anna\n  roles: [p<|>]\n");
    assert!(editor.offers().contains("pmm · Product marketing manager"), "{}", editor.offers());
}

#[test]
fn help_says_what_a_field_is_what_it_takes_and_who_owes_it() {
    let mut editor = at("---\ntitle: Trial\nty<|>pe: market\n---\n");
    let help = editor.help();
    assert!(help.starts_with("**Type** `type`\n\n"), "{help}");
    assert!(help.contains("Allowed: `product`, `market`, `internal`"), "{help}");
    assert_eq!(at("---\ntype: mar<|>ket\n---\n").help(), "**Market** · Type");
    let help = at("---\nevidence<|>: []\n---\n").help();
    assert!(help.contains("Asked for from: 3 Plan and review\n\nOwed by: Product marketing manager"), "{help}");
    assert!(at("---\nice: {imp<|>act: 8}\n---\n").help().starts_with("**Impact**"));
    assert_eq!(at("---\ntitle: Tr<|>ial\n---\nText.\n").help().lines().next(), Some("**Title** `title`"));
    assert_eq!(at("---\ntitle: Trial\n---\nTe<|>xt.\n").help(), "nothing");
}

#[test]
fn help_on_an_id_tells_of_the_document() {
    let help = at("---\ntitle: Trial\ndepends_on: [exp<|>ort]\n---\n").help();
    assert_eq!(
        help,
        "**Экспорт в таблицу** · Initiative `export`\n\n1 ICE scoring · Active · ICE (product) 80.0 · rank 1 of 1\n\nSee trial."
    );
    assert_eq!(at("---\npm: an<|>na\n---\n").help(), "**Anna Kowalska** · Person `anna`\n\nProduct manager");
    assert!(
        at("---\ntitle: Trial\n---\nSee [[pay<|>later]].\n")
            .help()
            .starts_with("**Pay later** · Competitor `paylater`")
    );
}

#[test]
fn help_on_the_stage_says_what_the_next_one_needs() {
    let help = at("---\ntitle: Trial\nstage: <|>2\npm: anna\n---\nShops leave.\n").help();
    assert_eq!(
        first(&help, 4),
        "**3 Plan and review** still needs:\n- PMM · PMM\n- ICE score · PM\n- Evidence · PMM",
        "{help}"
    );
}

#[test]
fn a_missing_field_is_written_where_the_playbook_has_it() {
    let mut editor =
        at("---\ntitle: Trial\nstage: 1<|>\npmm: leo\nice: {impact: 1, confidence: 1, ease: 1}\n---\nText.\n");
    assert_eq!(editor.mendings(), "Add `pm: anna`\nSet T103 aside here, with a reason that you write");
    assert_eq!(
        editor.mended("Add `pm: anna`"),
        "---\ntitle: Trial\nstage: 1\npm: anna\npmm: leo\nice: {impact: 1, confidence: 1, ease: 1}\n---\nText.\n"
    );
    let aside = editor.mended("Set T103 aside here, with a reason that you write");
    assert!(aside.contains("ease: 1}\n# tandem: ignore[T103] \n---\n"), "{aside}");
    // Nothing is silenced without a reason.
    editor.write(TRIAL, &aside);
    editor.sees(
        TRIAL,
        "3:8-3:9 error T103 “PM” is missing: the stage “ICE scoring” asks for `pm`\n6:1-6:24 error T901 `T103` is suppressed here without a reason",
    );
    editor.write(TRIAL, &aside.replace("[T103] ", "[T103] anna joins in October"));
    editor.sees(TRIAL, "");
}

#[test]
fn a_missing_section_gets_its_heading_and_a_misspelt_word_its_correction() {
    let mut editor = at("---\ntitle: Trial\nstage: 0<|>\n---\n");
    let text = editor.mended("Add the section “Problem”");
    assert!(text.starts_with("---\ntitle: Trial\nstage: 0\n---\n\n## Problem\n\n<!-- "), "{text}");
    let mut editor = at("---\ntitle: Trial\ntype: marke<|>\n---\nText.\n");
    let mendings = editor.mendings();
    let fix = mendings.lines().next().unwrap().to_owned();
    assert_eq!(editor.mended(&fix), "---\ntitle: Trial\ntype: market\n---\nText.\n");
}

#[test]
fn ids_links_and_people_lead_to_where_they_are_written() {
    let mut editor = at("---\ntitle: Trial\npm: an<|>na\n---\nText.\n");
    let answer = editor.here("textDocument/definition");
    assert_eq!(editor.places(&answer), "people.yaml:1:1");
    let mut editor = at("---\ntitle: Trial\n---\n🛒 [[exp<|>ort]] and [it](../competitors/paylater.md).\n");
    let answer = editor.here("textDocument/definition");
    assert_eq!(editor.places(&answer), "initiatives/export.md:2:8");
    let mut editor = at("---\ntitle: Trial\n---\n[it](../competitors/pay<|>later.md).\n");
    let answer = editor.here("textDocument/definition");
    assert_eq!(editor.places(&answer), "competitors/paylater.md:2:8");
    let mut editor = at("---\ntitle: Trial\n---\nNo<|>thing.\n");
    let answer = editor.here("textDocument/definition");
    assert_eq!(editor.places(&answer), "nowhere");
}

#[test]
fn a_document_of_a_source_is_found_where_it_lies_and_not_renamed() {
    let mut editor = Editor::open(
        "//- tandem.yaml
version: 1
profile: minimal
sources: {payments: ext/payments}
//- ext/payments/tandem.yaml
version: 1
//- ext/payments/initiatives/slow-checkout.md
---
title: Slow checkout
source: sales
---
Slow.
//- initiatives/trial.md
---
title: Trial
source: sales
---
After [[payments-slow<|>-checkout]].
",
    );
    let answer = editor.here("textDocument/definition");
    assert_eq!(editor.places(&answer), "ext/payments/initiatives/slow-checkout.md:2:8");
    assert!(editor.rename("fast-checkout").get("error").is_some());
}

#[test]
fn everything_that_names_a_document_or_a_person_is_found() {
    let mut editor = at("---\ntit<|>le: Trial\npm: anna\n---\nText.\n");
    let mut params = editor.place();
    params["context"] = json!({"includeDeclaration": true});
    let answer = editor.ask("textDocument/references", params);
    assert_eq!(editor.places(&answer), "initiatives/trial.md:2:8\ninitiatives/export.md:6:5");
    let mut editor = at("---\ntitle: Trial\npm: an<|>na\n---\nText.\n");
    let answer = editor.here("textDocument/references");
    assert_eq!(editor.places(&answer), "initiatives/trial.md:3:5");
}

#[test]
fn the_line_above_a_document_says_where_it_stands() {
    let lens = |editor: &mut Editor| {
        let answer = editor.about_file("textDocument/codeLens");
        answer[0]["command"]["title"].as_str().unwrap_or("nothing").to_owned()
    };
    let mut editor = at("---\ntitle: Trial\nstage: 2<|>\n---\nText.\n");
    assert_eq!(lens(&mut editor), "stage 2 of 5 · 4 missing for 3");
    editor.write(TRIAL, "---\ntitle: Trial\nstage: 0\n---\nText.<|>\n");
    assert_eq!(lens(&mut editor), "stage 0 of 5 · 2 missing for 1");
    let mut page = Editor::open("\n//- vision.md\n# Vision<|>\n");
    assert_eq!(lens(&mut page), "nothing");
}

#[test]
fn the_outline_has_fields_and_nested_headings() {
    let mut editor = at("---\ntitle: Trial\nice: {impact: 1}\n---\n## Problem<|>\n\nText.\n\n### Why\n\n## Why now\n");
    let answer = editor.about_file("textDocument/documentSymbol");
    let line = |symbol: &serde_json::Value| {
        let inside = symbol["children"].as_array().map_or(0, Vec::len);
        format!("{} {inside}", symbol["name"].as_str().unwrap())
    };
    let lines: Vec<String> = answer.as_array().unwrap().iter().map(line).collect();
    assert_eq!(lines, ["title 0", "ice 0", "Problem 1", "Why now 0"]);
}

#[test]
fn documents_and_people_of_the_workspace_are_found_by_id_and_title() {
    let mut editor = at("---\ntitle: Trial<|>\n---\nText.\n");
    editor.about_file("textDocument/documentSymbol");
    let mut names = |query: &str| {
        let answer = editor.ask("workspace/symbol", json!({"query": query}));
        let name = |symbol: &serde_json::Value| symbol["name"].as_str().unwrap().to_owned();
        answer.as_array().unwrap().iter().map(name).collect::<Vec<_>>()
    };
    assert_eq!(names("ЭКСПОРТ"), ["Экспорт в таблицу · export"]);
    assert_eq!(names("kowal"), ["Anna Kowalska · anna"]);
    assert_eq!(names("trial"), ["Trial · trial", "Trials per month · trials"]);
}

#[test]
fn another_id_goes_into_every_file_that_names_it() {
    let files = json!({"workspace": {"workspaceEdit": {"resourceOperations": ["create", "rename"]}}});
    let mut editor = at_with("---\ntitle: Trial\n---\nКак 🛒 [[exp<|>ort|words]], [it](export.md).\n", files);
    let prepared = editor.here("textDocument/prepareRename");
    assert_eq!(prepared["placeholder"], "export", "{prepared}");
    let answer = editor.rename("tables");
    let changes = answer["documentChanges"].as_array().unwrap();
    let text =
        |number: usize| editor.edited(&editor.name(&changes[number]), changes[number]["edits"].as_array().unwrap());
    assert_eq!(
        text(0),
        "---\ntitle: Экспорт в таблицу\naliases: [export]\nstage: 1\nice: {impact: 5, confidence: 2, ease: 8}\n---\nSee [[trial]].\n"
    );
    assert_eq!(text(1), "---\ntitle: Trial\n---\nКак 🛒 [[tables|words]], [it](tables.md).\n");
    assert_eq!(changes[2]["kind"], "rename");
    assert!(changes[2]["newUri"].as_str().unwrap().ends_with("/initiatives/tables.md"), "{}", changes[2]);
    assert_eq!(changes.len(), 3);
    assert_eq!(editor.rename("Two Words")["error"], -32803);
    assert_eq!(editor.rename("trial")["error"], -32803);
}

#[test]
fn a_file_is_not_renamed_by_an_editor_that_cannot_and_nothing_else_is_renamed() {
    assert_eq!(at("---\ntitle: Trial\n---\n[[exp<|>ort]]\n").rename("tables")["error"], -32803);
    let mut people = at("---\ntitle: Trial\npm: an<|>na\n---\nText.\n");
    let answer = people.rename("ann");
    let files: Vec<String> = answer["documentChanges"].as_array().unwrap().iter().map(|one| people.name(one)).collect();
    assert_eq!(files, ["initiatives/trial.md", "people.yaml"]);
    assert_eq!(at("---\ntitle: Trial\n---\nPlain<|> text.\n").here("textDocument/prepareRename"), json!(null));
}
