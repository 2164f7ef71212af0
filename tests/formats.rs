//! What other tools read, out of the real program: in a subfolder of a repository, with every sort of letter, and into files.

use std::path::Path;
use std::process::Output;

use crate::program::{Folder, tandem};
use serde_json::Value;

/// Every command with arguments that would do, and what it prints. Formats are refused before anything is read.
const COMMANDS: [(&[&str], &[&str]); 14] = [
    (&["init"], DATA),
    (&["new", "initiative", "Title"], DATA),
    (&["check"], CHECK),
    (&["rank"], DATA),
    (&["board"], DATA),
    (&["list", "initiative"], DATA),
    (&["show", "x"], DATA),
    (&["why", "x"], DATA),
    (&["build"], DATA),
    (&["serve"], DATA),
    (&["explain"], DATA),
    (&["playbook"], DATA),
    (&["completions", "bash"], &["text"]),
    (&["man"], &["text"]),
];
const DATA: &[&str] = &["text", "json"];
const CHECK: &[&str] =
    &["text", "json", "github", "sarif", "gitlab", "rdjson", "rdjsonl", "junit", "checkstyle", "markdown"];

fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = tandem(folder).args(args).output().unwrap();
    (status.code().unwrap_or(-1), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// A repository with a workspace in a folder of it, and one finding in a file with a hard name.
fn repository(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write(".git/HEAD", "ref: refs/heads/main\n");
    folder.write("продукт/tandem.yaml", "version: 1\nprofile: minimal\n");
    folder.write("продукт/handbook/план 🚀.md", "---\ntitle: Ж\n---\nSee [🚀 there](нет.md).\n");
    folder
}

#[track_caller]
fn valid(text: &str, schema: &str) -> Value {
    let value: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let schema = std::fs::read_to_string(format!("tests/schemas/{schema}.json")).unwrap();
    let schema = serde_json::from_str(&schema.replace("{2}]?$", "{2}$")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{}\n{text}", errors.join("\n"));
    value
}

#[test]
fn a_format_that_a_command_does_not_have_is_refused_by_name() {
    let folder = Folder::new("no-format");
    for (args, known) in COMMANDS {
        for format in CHECK.iter().filter(|format| !known.contains(format)) {
            let (code, out, err) = run(&folder.0, &[args, &["--format", format]].concat());
            assert_eq!((code, out.as_str()), (2, ""), "{args:?} {format}: {err}");
            let expected = format!("`tandem {}` cannot print `{format}`. It prints: {}\n", args[0], known.join(", "));
            assert_eq!(err, format!("error: {expected}"));
        }
    }
    let (_, _, err) = run(&folder.0, &["rank", "--format", "sarif", "--lang", "ru"]);
    assert!(err.contains("не умеет"), "{err}");
    assert!(!folder.0.join("tandem.yaml").exists());
}

#[test]
fn places_are_those_of_the_repository_with_every_sort_of_letter() {
    let folder = repository("subfolder");
    let workspace = folder.0.join("продукт");
    let said = |format: &str| {
        let (code, out, err) = run(&workspace, &["check", "--format", format]);
        assert_eq!((code, err.as_str()), (1, ""), "{out}");
        out
    };
    let path = "продукт/handbook/план 🚀.md";
    let sarif = valid(&said("sarif"), "sarif-2.1.0");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "T404");
    let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
    assert!(uri.ends_with("/handbook/%D0%BF%D0%BB%D0%B0%D0%BD%20%F0%9F%9A%80.md"), "{uri}");
    let help = sarif["runs"][0]["tool"]["driver"]["rules"][0]["help"]["markdown"].as_str().unwrap();
    assert!(help.starts_with("# T404 broken-link\n"), "{help}");
    let gitlab = valid(&said("gitlab"), "gitlab");
    assert_eq!(gitlab[0]["location"]["path"], path);
    let rdjson = valid(&said("rdjson"), "rdjson");
    assert_eq!(rdjson["diagnostics"][0]["location"]["path"], path);
    assert_eq!(said("rdjsonl").lines().count(), 1);
    for format in ["junit", "checkstyle", "github"] {
        assert!(said(format).contains(path), "{format}: {}", said(format));
    }
    assert!(said("markdown").contains("план 🚀\\.md\\:4</code>"), "{}", said("markdown"));
    // People in the workspace, and our own JSON, name the file as the workspace does.
    assert!(said("text").contains("--> handbook/план"));
    assert!(said("json").contains("\"file\": \"handbook/план 🚀.md\""));
}

#[test]
fn one_run_writes_several_formats() {
    let folder = repository("several");
    let written = ["check", "--format", "github", "--write", "sarif=reports/r.sarif", "--write", "gitlab=q.json"];
    let args = [&["-C", "продукт"], &written[..]].concat();
    let (code, _, err) = run(&folder.0, &args);
    assert!(code == 3 && err.contains("reports/r.sarif"), "{code} {err}");
    std::fs::create_dir(folder.0.join("reports")).unwrap();
    let (code, out, err) = run(&folder.0, &args);
    assert_eq!((code, err.as_str()), (1, ""));
    assert!(out.starts_with("::error file=продукт/handbook/"), "{out}");
    valid(&std::fs::read_to_string(folder.0.join("reports/r.sarif")).unwrap(), "sarif-2.1.0");
    valid(&std::fs::read_to_string(folder.0.join("q.json")).unwrap(), "gitlab");
    for wrong in ["sarif", "sarif=", "pdf=x", "=x"] {
        let (code, out, err) = run(&folder.0.join("продукт"), &["check", "--write", wrong]);
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains(wrong) && err.contains("sarif=report.sarif") && err.contains("junit"), "{err}");
    }
}
