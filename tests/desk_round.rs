//! `tandem round`: sheets for a round of scores, edited by spreadsheets of several countries, and their way back.

use std::collections::BTreeSet;

use crate::desk_inbox::{example, json, run};

/// The sheet of somebody with a line edited: what `edit` makes of its cells.
fn filled(folder: &std::path::Path, who: &str, edit: impl Fn(&str, &mut Vec<String>)) -> String {
    let text = std::fs::read_to_string(folder.join(format!("round/{who}.csv"))).unwrap();
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer.write_record(reader.headers().unwrap()).unwrap();
    for record in reader.records() {
        let mut cells: Vec<String> = record.unwrap().iter().map(str::to_owned).collect();
        let id = cells[0].clone();
        edit(&id, &mut cells);
        writer.write_record(&cells).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// Puts a value into the column of a name.
fn put(folder: &std::path::Path, who: &str, cells: &mut [String], column: &str, value: &str) {
    let text = std::fs::read_to_string(folder.join(format!("round/{who}.csv"))).unwrap();
    let head: Vec<&str> = text.lines().next().unwrap().trim_start_matches('\u{feff}').split(',').collect();
    cells[head.iter().position(|name| *name == column).unwrap_or_else(|| panic!("{head:?}"))] = value.to_owned();
}

#[test]
fn sheets_show_what_is_known_and_nobodys_scores() {
    let folder = example("round-open", "anna@harbor.example");
    let (code, out, err) = run(&folder.0, &["round", "open", "--for", "anna,leo,priya", "--stage", "1"]);
    assert_eq!((code, &*out), (0, "round/anna.csv\nround/leo.csv\nround/priya.csv\nround/rubric.csv\n"), "{err}");
    assert!(err.contains("tandem round close round/*.csv"), "{err}");
    let leo = std::fs::read_to_string(folder.0.join("round/leo.csv")).unwrap();
    let head = leo.lines().next().unwrap();
    // A product marketing manager owes the confidence; impact is the product manager's.
    assert_eq!(head, "\u{feff}id,by,title,summary,customer_task,metric,evidence,confidence,note");
    let ids: BTreeSet<&str> = leo.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert!(ids.contains("usage-alerts-for-owners") && !ids.contains("self-serve-trial"), "{ids:?}");
    for line in leo.lines().skip(1) {
        assert!(line.ends_with(",,"), "somebody's score is on the sheet: {line}");
    }
    let rubric = std::fs::read_to_string(folder.0.join("round/rubric.csv")).unwrap();
    assert!(rubric.contains("impact,1,") && rubric.contains("ease,[1–10],"), "{rubric}");
    // What lies there is neither checked nor published, and is not written over.
    assert!(!json(&folder.0, &["check"]).to_string().contains("round/"));
    std::fs::write(folder.0.join("round/leo.csv"), "mine").unwrap();
    let (code, _, err) = run(&folder.0, &["round", "open", "--for", "leo", "--stage", "1"]);
    assert!(code == 2 && err.contains("round/leo.csv"), "{err}");
}

#[test]
fn filled_sheets_become_scores_and_say_what_to_talk_about() {
    let folder = example("round-close", "anna@harbor.example");
    run(&folder.0, &["round", "open", "--for", "anna,irina", "--stage", "1"]);
    for (who, value) in [("anna", "9"), ("irina", "2")] {
        let sheet = filled(&folder.0, who, |id, cells| {
            if id == "usage-alerts-for-owners" {
                put(&folder.0, who, cells, "impact", value);
                put(&folder.0, who, cells, "note", "three owners asked; so did Oleg");
            }
        });
        folder.write(&format!("round/{who}.csv"), sheet);
    }
    let file = "initiatives/usage-alerts-for-owners.md";
    let before = std::fs::read_to_string(folder.0.join(file)).unwrap();
    let files = ["round", "close", "round/anna.csv", "round/irina.csv", "round/rubric.csv"];
    let (code, diff, _) = run(&folder.0, &[&files[..], &["--dry-run"]].concat());
    assert!(code == 0 && diff.contains("+++ b/initiatives/usage-alerts-for-owners.md"), "{diff}");
    assert_eq!(std::fs::read_to_string(folder.0.join(file)).unwrap(), before);
    let (code, out, err) = run(&folder.0, &files);
    assert_eq!((code, out.trim()), (0, file), "{err}");
    assert!(err.contains("Talk about these first:") && err.contains("Impact: irina 2, "), "{err}");
    let after = std::fs::read_to_string(folder.0.join(file)).unwrap();
    assert!(
        after.contains("by: irina, date: 2026-09-14, impact: 2, note: three owners asked; so did Oleg}"),
        "{after}"
    );
    assert_eq!(after.matches("by: anna,").count(), before.matches("by: anna,").count().max(1), "{after}");
    assert_eq!(run(&folder.0, &["check", "-q"]).0, 0);
}

#[test]
fn one_wrong_row_holds_up_all_of_them_unless_the_rest_is_asked_for() {
    let folder = example("round-wrong", "anna@harbor.example");
    let file = "initiatives/usage-alerts-for-owners.md";
    let before = std::fs::read_to_string(folder.0.join(file)).unwrap();
    folder.write(
        "anna.csv",
        "id;by;impact;note\nusage-alerts-for-owners;anna;7,5;\nnowhere;anna;5;\nusage-alerts-for-owners;irina;4;\n",
    );
    let (code, out, err) = run(&folder.0, &["round", "close", "anna.csv"]);
    assert_eq!((code, &*out), (1, ""));
    assert!(err.contains("anna.csv:2: “7,5” has a comma. Write it with a point: 7.5\n"), "{err}");
    assert!(err.contains("anna.csv:3: There is no nowhere to be scored.\n"), "{err}");
    assert_eq!(std::fs::read_to_string(folder.0.join(file)).unwrap(), before);
    let closed = json(&folder.0, &["round", "close", "anna.csv", "--partial"]);
    assert_eq!((closed["written"].as_bool(), closed["wrong"].as_array().map(Vec::len)), (Some(true), Some(2)));
    assert!(std::fs::read_to_string(folder.0.join(file)).unwrap().contains("by: irina, date: 2026-09-14, impact: 4"));
    // Windows letters are refused as a whole, with what to do.
    folder.write("old.csv", b"id;by;impact;note\nusage-alerts-for-owners;anna;7;\xcf\xee\n");
    let (code, _, err) = run(&folder.0, &["round", "close", "old.csv"]);
    assert!(code == 1 && err.contains("CSV UTF-8"), "{err}");
}
