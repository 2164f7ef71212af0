//! Exports of other tools become documents, and nothing of them is lost.

use std::path::Path;

use crate::program::{Folder, tandem};
use serde_json::Value;

const PEOPLE: &str = "anna: {name: Anna Kowalska, roles: [pm], emails: [anna@acme.example], handle: anna-k}\n\
                      leo: {name: Léo Martin, roles: [pmm], emails: [leo@acme.example], handle: leo}\n";

pub fn workspace(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("tandem.yaml", "version: 1\ntitle: Shop\ntoday: 2026-11-22\n");
    folder.write("people.yaml", PEOPLE);
    folder
}

pub fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = tandem(folder).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

fn json(folder: &Path, args: &[&str]) -> Value {
    let (_, out, err) = run(folder, &[args, &["--format", "json"]].concat());
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("{args:?}: {error}\n{out}\n{err}"))
}

fn sample(name: &str) -> String {
    std::fs::canonicalize(format!("tests/import/{name}")).unwrap().display().to_string()
}

/// Imports a sample, twice, and gives the documents as one text.
fn imported(folder: &Folder, tool: &str, file: &str) -> String {
    let file = sample(file);
    let (code, out, err) = run(&folder.0, &["import", tool, &file]);
    assert_eq!(code, 0, "{out}{err}");
    let before = documents(&folder.0);
    let (code, out, err) = run(&folder.0, &["import", tool, &file]);
    assert!(code == 0 && out.contains("Nothing new to write"), "{out}{err}");
    assert_eq!(documents(&folder.0), before);
    // What is missing may be said, and what is wrong with the files may not.
    let found = json(&folder.0, &["check"]);
    for finding in found["findings"].as_array().unwrap() {
        let code = finding["code"].as_str().unwrap();
        let is_a_gap = code.starts_with("T2") || ["T103", "T302", "T501", "T502", "T503", "T404"].contains(&code);
        assert!(is_a_gap, "{finding:#}");
    }
    before
}

fn documents(folder: &Path) -> String {
    let files = crate::repeat::bytes(folder);
    let read = files.into_iter().filter(|(path, _)| path.ends_with(".md"));
    read.map(|(path, bytes)| format!("//- {path}\n{}", String::from_utf8_lossy(&bytes))).collect()
}

/// Letters and digits, which are neither escaped nor marks of anything.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn nothing_is_lost(values: &[String], documents: &str) {
    assert!(values.len() > 5, "the sample was read");
    let all: Vec<String> = documents.split("//- ").map(bare).collect();
    for value in values {
        for line in value.lines().map(bare) {
            assert!(all.iter().any(|document| document.contains(&line)), "lost: {value:?}\n{documents}");
        }
    }
}

fn cells(file: &str, delimiter: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_path(sample(file)).unwrap();
    reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Texts of a JSON document, without the addresses of the tool's own interface and the names of its nodes.
fn leaves(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Array(items) => items.iter().for_each(|item| leaves(item, out)),
        Value::Object(parts) => {
            let is_node = parts.contains_key("content") && parts.contains_key("type") || parts.contains_key("marks");
            for (key, value) in parts {
                if key == "marks" {
                    value.as_array().into_iter().flatten().for_each(|mark| leaves(&mark["attrs"], out));
                    continue;
                }
                let is_plumbing = ["self", "avatarUrls", "iconUrl", "expand", "version"].contains(&key.as_str());
                let is_name = key == "type" && (is_node || parts.contains_key("text") || parts.contains_key("attrs"));
                if !is_plumbing && !is_name {
                    leaves(value, out);
                }
            }
        }
        Value::String(text) => out.push(text.clone()),
        number => out.push(number.to_string()),
    }
}

#[test]
fn a_csv_export_of_jira_comes_in_whole() {
    let folder = workspace("import-jira");
    let documents = imported(&folder, "jira", "jira.csv");
    // Marks of headings and of code become those of markdown.
    let values: Vec<String> = cells("jira.csv", b',')
        .iter()
        .map(|value| value.replace("h2. ", "").replace("{code:", "").replace("{code}", "").replace("{noformat}", ""))
        .collect();
    nothing_is_lost(&values, &documents);
    let text = std::fs::read_to_string(folder.0.join("initiatives/trial-without-a-card.md")).unwrap();
    let expected = "---\ntitle: Trial without a card\ntags: [onboarding, self-serve]\ncreated: 2026-09-04\nkey: SHOP-12\n\
                    stage: 4\npm: anna\npmm: leo\ndue: 2026-11-27\ndepends_on: [prices-per-order-not-per-month]\n---\n\n\
                    ## Problem\nSmall shops close the tab when we ask for the card.\n\n\
                    - 5 of 6 said **no card, no trial**\n- see [the notes](https://notes.example/shops)\n\
                    ```sql\nselect count(*) from trials where card is null;\n```\n\
                    Nothing here may \\[[link]] or <\\!-- tandem-ignore T101: never -->\n\n## Imported from Jira\n";
    assert!(text.starts_with(expected), "{text}");
    assert!(text.contains("| Sprint | SHOP Sprint 18 |\n| Sprint | SHOP Sprint 19 |\n"), "{text}");
    assert!(
        text.contains(
            "### Comment\n\n> 21/Sep/26 10:02 AM;557058:22;First line\n> second line with a | pipe and a \"quote\"\n"
        ),
        "{text}"
    );
    let said = json(&folder.0, &["show", "trial-without-a-card"]).to_string();
    assert!(said.contains("prices-per-order-not-per-month"), "{said}");
}

#[test]
fn the_answer_of_jiras_search_comes_in_whole() {
    let folder = workspace("import-jira-json");
    let documents = imported(&folder, "jira", "jira.json");
    let read: Value = serde_json::from_str(&std::fs::read_to_string(sample("jira.json")).unwrap()).unwrap();
    let mut values = Vec::new();
    for issue in read["issues"].as_array().unwrap() {
        let mut issue = issue.clone();
        // Numbers that Jira counts its own tables by, and the two ways to say a link, of which one is the column's name.
        let fields = issue["fields"].as_object_mut().unwrap();
        for link in fields.get_mut("issuelinks").and_then(Value::as_array_mut).into_iter().flatten() {
            *link = serde_json::json!([link["inwardIssue"]["key"], link["inwardIssue"]["fields"]["summary"]]);
        }
        if let Some(comment) = fields.get_mut("comment") {
            *comment = serde_json::json!([
                comment["comments"][0]["author"],
                comment["comments"][0]["body"],
                comment["comments"][0]["created"]
            ]);
        }
        if let Some(Value::String(text)) = fields.get_mut("description") {
            *text = text.replace("h3. ", "");
        }
        let mut found = Vec::new();
        leaves(&issue, &mut found);
        values.extend(
            found.into_iter().filter(|value| !["doc", "paragraph", "hardBreak", "2", "1"].contains(&value.as_str())),
        );
    }
    nothing_is_lost(&values, &documents);
    let text = std::fs::read_to_string(folder.0.join("initiatives/usage-alerts-for-owners.md")).unwrap();
    for part in [
        "key: SHOP-21\n",
        "pmm: leo\n",
        "depends_on: [collect-usage]\n",
        "  - {label: SHOP-21, url: \"https://acme.atlassian.net/browse/SHOP-21\"}\n",
        "## Why\n\nOwners learn of **overuse** from the bill, see [the calls](https://calls.example/7)\\\n@Anna knows more\n",
        "- at 80 per cent\n- at the limit\n",
        "| Plan | Limit |\n| --- | --- |\n| Small | 100 orders |\n",
        "```json\n{\"limit\": 100}\n```\n",
        "| Custom field (Sprint) | SHOP Sprint 19 |\n",
    ] {
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
}

#[test]
fn a_github_project_comes_in_whole() {
    let folder = workspace("import-github");
    let documents = imported(&folder, "github-projects", "github-projects.json");
    let read: Value = serde_json::from_str(&std::fs::read_to_string(sample("github-projects.json")).unwrap()).unwrap();
    let mut values = Vec::new();
    leaves(&read["items"], &mut values);
    nothing_is_lost(&values, &documents);
    let text = std::fs::read_to_string(folder.0.join("initiatives/trial-without-a-card.md")).unwrap();
    for part in [
        "key: \"shop#12\"\n",
        "pm: anna\n",
        "stage: 4\n",
        "tags: [onboarding, good first issue]\n",
        "due: 2026-11-27\n",
        "url: \"https://github.com/acme/shop/issues/12\"}\n",
        "const open = [[1]];\n```\n\n## Imported from GitHub Projects\n",
    ] {
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
    let table = workspace("import-github-table");
    let documents = imported(&table, "github-projects", "github-projects.tsv");
    nothing_is_lost(&cells("github-projects.tsv", b'\t'), &documents);
    assert!(documents.contains("due: 2026-11-27\n"), "{documents}");
}

#[test]
fn tasks_of_backlog_md_come_in_whole() {
    let folder = workspace("import-backlog");
    let documents = imported(&folder, "backlog-md", "backlog");
    let mut values = Vec::new();
    for (_, bytes) in crate::repeat::bytes(Path::new("tests/import/backlog")) {
        let text = String::from_utf8(bytes).unwrap();
        let (front, body) = text.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        let value =
            |line: &str| line.split_once(": ").map_or(line, |(_, value)| value).trim_end_matches(':').to_owned();
        values.extend(front.lines().filter(|line| !line.ends_with(':')).map(value));
        values.extend(body.lines().map(str::to_owned));
    }
    nothing_is_lost(&values, &documents);
    let text = std::fs::read_to_string(folder.0.join("initiatives/trial-without-a-card-first-slice.md")).unwrap();
    for part in [
        "key: SHOP-7\n",
        "depends_on: [count-orders]\n",
        "pm: anna\n",
        "<!-- AC:BEGIN -->\n- [x] #1 The form does not ask for a card.\n",
        "see \\[[limits]].\n<!-- AC:END -->\n",
        "links: [\"https://github.com/acme/shop/issues/12\"]\n",
    ] {
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
}

#[test]
fn a_rehearsal_shows_everything_and_writes_nothing() {
    let folder = workspace("import-dry");
    let (code, out, _) = run(&folder.0, &["import", "jira", &sample("jira.csv"), "--dry-run"]);
    assert_eq!(code, 0);
    for part in [
        "Summary",
        "title",
        "kept below the text",
        "  pm: anna\n",
        "3 documents would be written.",
        "“someday” in Due date does not fit `due`",
    ] {
        assert!(out.contains(part), "{part}: {out}");
    }
    assert!(!folder.0.join("initiatives").exists());
    let said = json(&folder.0, &["import", "jira", &sample("jira.csv"), "--dry-run"]);
    assert_eq!((&said["kind"], &said["dry_run"]), (&"import".into(), &true.into()));
    assert_eq!(said["documents"][0]["file"], "initiatives/trial-without-a-card.md");
    let misfits = said["documents"][2]["misfits"].as_array().unwrap();
    assert!(misfits.iter().any(|misfit| misfit["field"] == "due" && misfit["value"] == "someday"), "{misfits:?}");
}

#[test]
fn what_a_check_would_refuse_is_kept_in_the_text() {
    let folder = workspace("import-refused");
    folder
        .write("ideas.csv", "Title,Impact,Confidence,Ease,Segments,Size\nTrial,95,4,6,nobody,huge\nAlerts,8,5,6,,s\n");
    let (code, out, err) = run(&folder.0, &["import", "csv", "ideas.csv"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("“95” in Impact does not fit `ice.impact`"), "{out}");
    let trial = std::fs::read_to_string(folder.0.join("initiatives/trial.md")).unwrap();
    assert!(trial.starts_with("---\ntitle: Trial\nice: {confidence: 4, ease: 6}\n---\n"), "{trial}");
    assert!(trial.contains("| Impact | 95 |\n| Segments | nobody |\n| Size | huge |\n"), "{trial}");
    let alerts = std::fs::read_to_string(folder.0.join("initiatives/alerts.md")).unwrap();
    assert_eq!(alerts, "---\ntitle: Alerts\nsize: s\nice: {impact: 8, confidence: 5, ease: 6}\n---\n");
}

#[test]
fn nothing_is_overwritten_and_the_exit_code_says_so() {
    let folder = workspace("import-taken");
    let own = "---\ntitle: Alerts\n---\nOurs.\n";
    folder.write("initiatives/alerts.md", own);
    folder.write("ideas.csv", "Title,Key\nAlerts,A-1\nTrial,A-2\n");
    let (code, out, _) = run(&folder.0, &["import", "csv", "ideas.csv"]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("initiatives/alerts.md ← Alerts") && out.contains("1 document written."), "{out}");
    assert_eq!(std::fs::read_to_string(folder.0.join("initiatives/alerts.md")).unwrap(), own);
    // A file that the workspace does not read is somebody's, too: then nothing at all is written.
    folder.write("more.csv", "Title\nPrices\nReturns\n");
    folder.write(".gitignore", "initiatives/prices.md\n");
    folder.write("initiatives/prices.md", "mine");
    folder.write(".git/HEAD", "");
    let (code, _, err) = run(&folder.0, &["import", "csv", "more.csv"]);
    assert!(code == 2 && err.contains("initiatives/prices.md"), "{err}");
    assert!(!folder.0.join("initiatives/returns.md").exists());
}

#[test]
fn a_mapping_can_be_changed_and_is_checked() {
    let folder = workspace("import-map");
    let (_, map, _) = run(&folder.0, &["import", "csv", "--print-map"]);
    folder.write(
        "map.yaml",
        map.replace("  title: [Title,", "  title: [Wish,").replace("leave_out: []", "leave_out: [Secret]"),
    );
    folder.write("wishes.csv", "Wish,Secret\nReturns portal,xyzzy\n");
    let (code, out, err) = run(&folder.0, &["import", "csv", "wishes.csv", "--map", "map.yaml"]);
    assert_eq!(code, 0, "{out}{err}");
    let text = std::fs::read_to_string(folder.0.join("initiatives/returns-portal.md")).unwrap();
    assert!(text.contains("title: Returns portal\n") && !text.contains("xyzzy"), "{text}");
    folder.write("map.yaml", "fields:\n  title: [Wish]\n  tilte: [Wish]\n");
    let (code, _, err) = run(&folder.0, &["import", "csv", "wishes.csv", "--map", "map.yaml"]);
    assert!(code == 2 && err.contains("names the field `tilte`"), "{err}");
    let (code, _, err) = run(&folder.0, &["import", "csv", "wishes.csv", "--kind", "person"]);
    assert!(code == 2 && err.contains("people.yaml"), "{err}");
    let (code, _, err) = run(&folder.0, &["import", "csv"]);
    assert!(code == 2 && err.contains("tandem import csv FILE"), "{err}");
    // Feedback becomes insights.
    folder.write("feedback.csv", "Subject,Quote,Heard\nCards scare shops,\"I closed the tab, at once\",2026-09-15\n");
    let (code, out, err) = run(&folder.0, &["import", "csv", "feedback.csv", "--kind", "insights"]);
    assert_eq!(code, 0, "{out}{err}");
    let text = std::fs::read_to_string(folder.0.join("insights/cards-scare-shops.md")).unwrap();
    assert!(text.contains("verbatim: \"I closed the tab, at once\"\n"), "{text}");
}
