//! What is underlined while somebody writes.

use serde_json::json;

use crate::lsp::editor::Editor;
use crate::program::Folder;

const TRIAL: &str = "initiatives/trial.md";
const SETTINGS: &str = "
//- tandem.yaml
version: 1
profile: minimal
";
const GOOD: &str = "\
---
title: Trial without a card
stage: 1
pm: anna
pmm: leo
ice: {impact: 9, confidence: 2, ease: 6}
---
Shops leave at the payment page.
";

fn with(text: &str) -> String {
    format!("{SETTINGS}//- {TRIAL}\n{text}<|>")
}

#[test]
fn a_finding_tells_its_code_its_page_where_to_write_and_who_owes_it() {
    let mut editor = Editor::open(&with(&GOOD.replace("stage: 1", "stage: 3")));
    editor.sees(TRIAL, "3:8-3:9 error T103 “Evidence” is missing: the stage “Plan and review” asks for `evidence`");
    let finding = editor.raw(TRIAL)[0].clone();
    assert_eq!(finding["source"], "tandem");
    let message = finding["message"].as_str().unwrap();
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines.len(), 3, "{message}");
    assert!(lines[1].starts_with("Add a line such as `evidence: "), "{message}");
    assert_eq!(lines[2], "Owed by: PMM");
    let page = finding["codeDescription"]["href"].as_str().unwrap();
    assert!(page.ends_with("/docs/rules/T103.md"), "{page}");
    let related = &finding["relatedInformation"][0];
    assert_eq!(related["location"]["range"]["start"], json!({"line": 6, "character": 0}), "{related}");
}

#[test]
fn a_keystroke_is_answered_for_its_file_and_what_only_the_whole_can_say_stays_until_it_is_asked_again() {
    let other = GOOD.replace("ice:", "depends_on: [trial]\nice:");
    let both = format!(
        "{}\n//- initiatives/other.md\n{other}",
        with(&GOOD.replace("pmm: leo", "depends_on: [other]\npmm: leo"))
    );
    let mut editor = Editor::open(&both);
    // Which of the two tells of the circle is not the point; that it is told, is.
    while !format!("{}{}", editor.findings(TRIAL), editor.findings("initiatives/other.md")).contains("T406") {
        editor.listen();
    }
    let text = GOOD.replace("stage: 1", "stage: 9").replace("pmm: leo", "depends_on: [other]\npmm: leo");
    let before = editor.tellings.get(TRIAL).copied().unwrap_or_default();
    editor.write(TRIAL, &text);
    while editor.tellings.get(TRIAL).copied().unwrap_or_default() == before {
        editor.listen();
    }
    assert!(editor.findings(TRIAL).contains("3:8-3:9 error T202"), "{}", editor.findings(TRIAL));
}

#[test]
fn only_files_whose_findings_changed_are_told_again() {
    let lonely = GOOD.replace("title: Trial without a card\n", "");
    let mut editor = Editor::open(&format!("{}\n//- initiatives/other.md\n{lonely}", with(GOOD)));
    editor.sees(
        "initiatives/other.md",
        "2:8-2:9 error T103 “Title” is missing: the stage “Collect ideas” asks for `title`",
    );
    editor.write(TRIAL, &GOOD.replace("pm: anna", "pm: ann"));
    editor.sees(TRIAL, "4:5-4:8 error T407 nobody in `people.yaml` has the id `ann`; did you mean `anna`?");
    editor.write(TRIAL, GOOD);
    editor.sees(TRIAL, "");
    editor.write("initiatives/other.md", GOOD);
    assert_eq!(editor.tellings["initiatives/other.md"], 1);
}

#[test]
fn columns_are_counted_as_the_editor_counts_them() {
    let text = with("---\ntitle: Trial\nstage: 0\n---\nМагазин 🛒🛒 [[nobody]] уходит.\n");
    let mut sixteen = Editor::open(&text);
    assert_eq!(sixteen.capabilities["capabilities"]["positionEncoding"], "utf-16");
    sixteen.sees(TRIAL, "5:14-5:24 error T404 the link to `nobody` leads nowhere");
    let mut eight = Editor::with(&text, json!({"general": {"positionEncodings": ["utf-8", "utf-16"]}}));
    assert_eq!(eight.capabilities["capabilities"]["positionEncoding"], "utf-8");
    eight.sees(TRIAL, "5:25-5:35 error T404 the link to `nobody` leads nowhere");
}

#[test]
fn a_file_that_breaks_while_it_is_typed_is_told_as_such_and_mended_again() {
    let mut editor = Editor::open(&with(GOOD));
    for broken in
        ["---\ntitle: \"Tri", "---\nice: {impact: [\n---\n", "\u{feff}", "---\r\nstage: 1\r\n", "---\n- a\n---\n", ""]
    {
        editor.write(TRIAL, broken);
        editor.at_end(TRIAL);
        for method in ["completion", "hover", "definition", "references", "codeAction"] {
            let answer = editor.here_with_range(&format!("textDocument/{method}"));
            assert!(answer.get("error").is_none(), "{method} of {broken:?}: {answer}");
        }
    }
    editor.write(TRIAL, "---\ntitle: Trial\nstage: 1\n");
    editor.sees(TRIAL, "1:1-1:4 error T004 the front matter has no closing `---`");
    editor.write(TRIAL, GOOD);
    editor.sees(TRIAL, "");
    assert!(editor.messages.is_empty(), "{:?}", editor.messages);
}

#[test]
fn a_new_file_counts_before_it_is_saved_and_is_gone_when_it_is_closed() {
    let mut editor = Editor::open(&with(&GOOD.replace("pmm: leo", "depends_on: [later]\npmm: leo")));
    editor.sees(TRIAL, "5:14-5:19 error T401 nothing of the kind “Initiative” has the id `later`");
    editor.open_text("initiatives/later.md", GOOD);
    editor.sees(TRIAL, "");
    editor.close("initiatives/later.md");
    editor.sees(TRIAL, "5:14-5:19 error T401 nothing of the kind “Initiative” has the id `later`");
}

#[test]
fn changes_on_the_disk_are_seen_when_the_editor_tells_of_them() {
    let mut editor = Editor::open(&with(GOOD));
    editor.folder.write("initiatives/later.md", GOOD.replace("pm: anna", "pm: nobody"));
    editor.changed("initiatives/later.md");
    editor.sees("initiatives/later.md", "4:5-4:11 error T407 nobody in `people.yaml` has the id `nobody`");
    std::fs::remove_file(editor.folder.0.join("initiatives/later.md")).unwrap();
    editor.changed("initiatives/later.md");
    editor.sees("initiatives/later.md", "");
}

#[test]
fn settings_method_and_people_count_as_they_are_typed() {
    let mut editor = Editor::open(&with(&GOOD.replace("stage: 1", "stage: 2")));
    editor.sees(TRIAL, "");
    editor.open_file("tandem.yaml");
    editor.write("tandem.yaml", "version: 1\nprofile: minimal\nlanguage: ru\nprofil: x\n");
    editor.sees("tandem.yaml", "4:1-4:7 error T801 настройки `profil` здесь нет; может быть, `profile`?");
    editor.write("tandem.yaml", "version: 1\nprofile: minimal\n");
    editor.sees("tandem.yaml", "");
    editor.open_file("people.yaml");
    editor.write("people.yaml", "anna:\n  name: Anna\n  roles: [pm]\n");
    editor.sees(TRIAL, "5:6-5:9 error T407 nobody in `people.yaml` has the id `leo`");
    editor.open_text("playbook.yaml", "version: 1\nkinds:\n  - id: initiative\n    fields:\n      - {id: budget, type: int, min: 1, max: 9, at: {minimal: 1}}\n");
    editor.sees(
        TRIAL,
        "3:8-3:9 error T103 “budget” is missing: the stage “ICE scoring” asks for `budget`\n5:6-5:9 error T407 nobody in `people.yaml` has the id `leo`",
    );
}

#[test]
fn a_folder_without_a_workspace_is_told_once_and_its_files_are_left_alone() {
    let folder = Folder::new("lsp-none");
    folder.write("notes.md", "---\nstage: 9\n---\n");
    let root = folder.0.clone();
    let mut editor = Editor::begin(folder, &[root], json!({}));
    editor.open_file("notes.md");
    editor.file = "notes.md".to_owned();
    assert_eq!(editor.about_file("textDocument/codeLens"), json!(null));
    assert_eq!(editor.messages, ["There is no tandem.yaml in … or above it, so tandem has nothing to check here."]);
    assert!(editor.tellings.is_empty(), "{:?}", editor.tellings);
    assert_eq!(editor.leave(), 0);
}

#[test]
fn two_workspaces_below_one_folder_are_two() {
    let folder = Folder::new("lsp-two");
    for (name, stage) in [("east", "9"), ("west", "8")] {
        folder.write(&format!("{name}/tandem.yaml"), "version: 1\n");
        folder.write(&format!("{name}/initiatives/one.md"), format!("---\ntitle: One\nstage: {stage}\n---\nText.\n"));
    }
    folder.write("notes.md", "---\nstage: 9\n---\n");
    let root = folder.0.clone();
    let mut editor = Editor::begin(folder, &[root], json!({}));
    editor.sees("east/initiatives/one.md", "3:8-3:9 error T202 there is no stage `9`: the stages go from 0 to 5");
    editor.sees("west/initiatives/one.md", "3:8-3:9 error T202 there is no stage `8`: the stages go from 0 to 5");
    assert!(editor.messages.is_empty(), "{:?}", editor.messages);
    assert!(!editor.tellings.contains_key("notes.md"));
    // A folder that the editor closes takes its findings with it.
    let west = format!("file://{}/west", editor.folder.0.display());
    let removed = json!({"event": {"added": [], "removed": [{"uri": west, "name": "west"}]}});
    editor.note("workspace/didChangeWorkspaceFolders", removed);
    editor.sees("west/initiatives/one.md", "");
}

#[test]
fn whoever_leaves_without_a_goodbye_gets_another_exit_code() {
    assert_eq!(Editor::open(&with(GOOD)).leave(), 0);
    assert_eq!(Editor::open(&with(GOOD)).vanish("exit"), 1);
    assert_eq!(Editor::open(&with(GOOD)).vanish(""), 1);
    let mut editor = Editor::open(&with(GOOD));
    editor.ask("shutdown", json!(null));
    let late = editor.about_file("textDocument/codeLens");
    assert_eq!(late["error"], -32600, "{late}");
    assert_eq!(editor.vanish("exit"), 0);
}

#[test]
fn a_method_that_we_do_not_have_is_refused_and_nothing_breaks() {
    let mut editor = Editor::open(&with(GOOD));
    assert_eq!(editor.ask("textDocument/willSaveWaitUntil", json!({}))["error"], -32601);
    assert_eq!(editor.ask("textDocument/hover", json!({"textDocument": 7})), json!(null));
    editor.note("textDocument/didChange", json!({"nonsense": true}));
    editor.open_text("untitled:Untitled-1", "---\nstage: 9\n---\n");
    editor.sees(TRIAL, "");
    assert_eq!(editor.leave(), 0);
}
