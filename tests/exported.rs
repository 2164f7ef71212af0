//! What leaves for other programs: nothing private, and what leaves whole can come back.

use crate::imported::{run, workspace};
use crate::program::Folder;
use serde_json::Value;

#[test]
fn what_leaves_as_json_comes_back_the_same() {
    let example = Folder::new("export-example");
    assert_eq!(run(&example.0, &["init", "--example", "--no-ci"]).0, 0);
    for format in ["json", "ndjson"] {
        let (code, exported, err) = run(&example.0, &["export", format]);
        assert_eq!(code, 0, "{err}");
        let other = Folder::new(&format!("export-{format}"));
        for name in ["tandem.yaml", "playbook.yaml", "people.yaml", "teams.yaml", "metrics.yaml"] {
            other.write(name, std::fs::read(example.0.join(name)).unwrap());
        }
        other.write("all", &exported);
        let (code, out, err) = run(&other.0, &["import", "json", "all"]);
        // The registers stand in files of their own, which is said.
        assert!(code == 1 && out.contains("people.yaml"), "{out}{err}");
        std::fs::remove_file(other.0.join("all")).unwrap();
        let (_, again, _) = run(&other.0, &["export", format]);
        let plain = |text: &str| text.replace("\\n\",", "\",").replace("\\n\"}", "\"}");
        for (old, new) in exported.lines().zip(again.lines()) {
            same(old, new, &plain);
        }
        assert_eq!(exported.lines().count(), again.lines().count());
    }
}

/// Two rows of an export, but for empty lines around their texts and files that lay in a folder of their own.
fn same(old: &str, new: &str, plain: &dyn Fn(&str) -> String) {
    let read = |text: &str| serde_json::from_str::<Value>(plain(text).trim_end_matches(','));
    let (Ok(mut old), Ok(mut new)) = (read(old), read(new)) else { return assert_eq!(old, new) };
    for value in [&mut old, &mut new] {
        if let Some(text) = value.get_mut("text") {
            *text = text.as_str().unwrap_or_default().trim().into();
        }
        if let Some(file) = value.get_mut("file") {
            *file = file.as_str().unwrap_or_default().replace("/index.md", ".md").into();
        }
    }
    assert_eq!(old, new);
}

#[test]
fn tables_leave_for_spreadsheets_without_what_is_private() {
    let folder = workspace("export-csv");
    folder.write("initiatives/trial.md", "---\ntitle: \"=1+1\"\ntags: [a, b]\n---\nText.\n");
    folder.write("insights/cards.md", "---\ntitle: Cards scare\nverbatim: No card\nvisibility: team\n---\n");
    let (code, out, _) = run(&folder.0, &["export", "csv", "initiatives"]);
    assert_eq!((code, out.as_str()), (0, "\u{feff}id,title,stage,status,tags\r\ntrial,'=1+1,0,active,a; b\r\n"));
    let (code, _, err) = run(&folder.0, &["export", "csv"]);
    assert!(code == 2 && err.contains("--output"), "{err}");
    let (code, out, _) = run(&folder.0, &["export", "json", "--output", "out"]);
    assert_eq!((code, out.as_str()), (0, "initiative.json\ninsight.json\nperson.json\n"));
    let people = std::fs::read_to_string(folder.0.join("out/person.json")).unwrap();
    assert!(people.contains("Anna Kowalska") && !people.contains("acme.example"), "{people}");
    let (_, company, _) = run(&folder.0, &["export", "ndjson", "--audience", "company"]);
    assert!(company.contains("\"of\":\"initiative\"") && !company.contains("Cards scare"), "{company}");
}

#[cfg(not(feature = "sqlite"))]
#[test]
fn a_build_without_a_database_says_how_to_get_one() {
    let folder = workspace("export-no-sqlite");
    let (code, _, err) = run(&folder.0, &["export", "sqlite", "--output", "out"]);
    assert!(code == 2 && err.contains("cargo install tandem-workspace --features sqlite"), "{err}");
    assert!(!folder.0.join("out").exists());
}

#[cfg(not(feature = "parquet"))]
#[test]
fn a_build_without_parquet_says_how_to_get_it() {
    let folder = workspace("export-no-parquet");
    let (code, _, err) = run(&folder.0, &["export", "parquet", "--output", "out"]);
    assert!(code == 2 && err.contains("cargo install tandem-workspace --features parquet"), "{err}");
    assert!(!folder.0.join("out").exists());
}

#[cfg(feature = "parquet")]
#[test]
fn a_parquet_file_of_a_kind_is_read_back_by_its_columns() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    let folder = workspace("export-parquet");
    let write =
        |id: &str, front: &str| folder.write(&format!("initiatives/{id}.md"), format!("---\n{front}\n---\nText.\n"));
    write("trial", "title: Пробный период\nstage: 2\ncreated: 2026-09-01\neffort: {estimated: 6}");
    write("bare", "title: Bare");
    let (code, _, err) = run(&folder.0, &["export", "parquet"]);
    assert!(code == 2 && err.contains("--output DIR"), "{err}");
    let (code, out, err) = run(&folder.0, &["export", "parquet", "--output", "out"]);
    assert_eq!((code, out.as_str()), (0, "initiative.parquet\nperson.parquet\n"), "{err}");
    let read = || std::fs::read(folder.0.join("out/initiative.parquet")).unwrap();
    let first = read();
    let (_, again, _) = run(&folder.0, &["export", "parquet", "initiatives", "--output", "out"]);
    assert_eq!((again.as_str(), read() == first), ("initiative.parquet\n", true), "the same bytes");
    let file =
        SerializedFileReader::new(std::fs::File::open(folder.0.join("out/initiative.parquet")).unwrap()).unwrap();
    let schema = file.metadata().file_metadata().schema();
    let types: Vec<String> =
        schema.get_fields().iter().map(|one| format!("{} {}", one.name(), one.get_physical_type())).collect();
    assert!(types.contains(&"stage DOUBLE".to_owned()) && types.contains(&"title BYTE_ARRAY".to_owned()), "{types:?}");
    let rows: Vec<String> = file.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string()).collect();
    assert_eq!(rows.len(), 2);
    for words in [
        "id: \"trial\"",
        "title: \"Пробный период\"",
        "stage: 2.0",
        "created: \"2026-09-01\"",
        "effort: \"{\"estimated\":6}\"",
    ] {
        assert!(rows[1].contains(words), "{words} in {}", rows[1]);
    }
    assert!(rows[0].contains("id: \"bare\"") && rows[0].contains("created: null"), "{}", rows[0]);
    let people = std::fs::read(folder.0.join("out/person.parquet")).unwrap();
    assert!(!people.windows(12).any(|part| part == b"acme.example"), "an address of a person left");
}

#[cfg(feature = "sqlite")]
#[test]
fn a_database_holds_every_kind() {
    let folder = workspace("export-sqlite");
    folder.write(
        "initiatives/trial.md",
        "---\ntitle: \"Trial'); DROP TABLE initiative; --\"\neffort: {estimated: 6}\n---\nText.\n",
    );
    // The second time writes over the first.
    for _ in 0..2 {
        let (code, out, err) = run(&folder.0, &["export", "sqlite", "--output", "out"]);
        assert_eq!((code, out.as_str()), (0, "tandem.sqlite\n"), "{err}");
    }
    let database = rusqlite::Connection::open(folder.0.join("out/tandem.sqlite")).unwrap();
    let row = "SELECT title, stage, json_extract(effort, '$.estimated'), text FROM initiative";
    let row: (String, i64, i64, String) =
        database.query_row(row, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
    assert_eq!(row, ("Trial'); DROP TABLE initiative; --".to_owned(), 0, 6, "Text.\n".to_owned()));
    let people: i64 = database.query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap();
    assert_eq!(people, 2);
    let names: String =
        database.query_row("SELECT sql FROM sqlite_master WHERE name = 'person'", [], |row| row.get(0)).unwrap();
    assert!(!names.contains("emails"), "{names}");
}
