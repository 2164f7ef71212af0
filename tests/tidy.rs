//! Small promises about the source that nobody should have to check by eye.

use std::fs;
use std::path::Path;

use crate::layers::sources;

const MAX_LINES: usize = 400;
const MAX_FUNCTION: usize = 70;

#[test]
fn every_file_says_what_it_is_for_and_fits_a_mind() {
    let mut broken = Vec::new();
    for file in sources().iter().chain(&test_sources()) {
        let text = fs::read_to_string(file).unwrap();
        let is_unit_test = file.to_string_lossy().contains("/tests");
        if !text.starts_with("//!") && !is_unit_test {
            broken.push(format!("{}:1: opens without //!", file.display()));
        }
        let lines = text.lines().count();
        if lines > MAX_LINES {
            broken.push(format!("{}: {lines} lines, {MAX_LINES} at most", file.display()));
        }
        for (start, length) in functions(&text) {
            if length > MAX_FUNCTION {
                broken.push(format!("{}:{start}: a function of {length} lines", file.display()));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn no_drawer_without_a_noun() {
    let drawers = ["utils", "util", "common", "types", "misc", "helpers", "helper"];
    for file in sources() {
        for part in file.components() {
            let name = part.as_os_str().to_string_lossy();
            assert!(!drawers.contains(&name.trim_end_matches(".rs")), "{}", file.display());
        }
    }
}

#[test]
fn no_debt_is_merged() {
    let marks = ["TODO", "FIXME", "XXX", "todo!(", "unimplemented!("];
    let mut broken = Vec::new();
    for file in sources() {
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            // The words themselves are data where placeholders are looked for.
            let is_data = line.contains('"') || line.contains("`TODO`") || file.to_string_lossy().contains("/tests");
            if !is_data && marks.iter().any(|mark| line.contains(mark)) {
                broken.push(format!("{}:{}: {}", file.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// The method is data: no role and no stage has its name in the program.
#[test]
fn no_role_and_no_stage_is_named_in_rust() {
    let words = [
        "pm",
        "pmm",
        "product manager",
        "product marketing",
        "stakeholder",
        "validation",
        "delivery",
        "traction",
        "scoring round",
    ];
    let mut broken = Vec::new();
    for file in sources() {
        // The list of practices names places of the standard method, as people see them; a test holds that they are there.
        let names_places = file.to_string_lossy().contains("/model/practice/");
        if names_places || file.to_string_lossy().contains("/tests") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for (number, line) in code.lines().enumerate() {
            let line = line.trim_start();
            if line.starts_with("//") {
                continue;
            }
            let lower = line.to_lowercase();
            if words.iter().any(|word| contains_word(&lower, word)) {
                broken.push(format!("{}:{}: {line}", file.display(), number + 1));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// A newcomer's door: what the README says can be typed.
#[test]
fn the_readme_names_its_two_commands() {
    let readme = fs::read_to_string("README.md").unwrap();
    assert!(readme.contains("tests/run.sh"), "the test command is missing");
    assert!(Path::new("tests/run.sh").is_file());
}

/// What is built in is argued for, crate by crate.
#[test]
fn every_dependency_has_its_reason() {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let table = fs::read_to_string("docs/dependencies.md").unwrap();
    let mut inside = false;
    let mut count = 0;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        }
        let Some((name, value)) = line.split_once(" = ").filter(|_| inside && !line.starts_with('#')) else { continue };
        let package = value.split_once("package = \"").and_then(|(_, rest)| rest.split('"').next());
        let name = package.unwrap_or(name);
        assert!(table.contains(&format!("| `{name}` ")), "{name} has no row in docs/dependencies.md");
        count += 1;
    }
    assert!(count > 40, "{count}");
}

fn test_sources() -> Vec<std::path::PathBuf> {
    let listed = fs::read_dir("tests").unwrap().map(|entry| entry.unwrap().path());
    listed.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

fn contains_word(line: &str, word: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric());
    line.match_indices(word)
        .any(|(at, _)| !letter(line[..at].chars().next_back()) && !letter(line[at + word.len()..].chars().next()))
}

/// Start line and length of every function, read by indentation: rustfmt closes a function where it opened it.
fn functions(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (number, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let body = line.trim_start();
        let begins = ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn ", "const fn ", "pub const fn "];
        if open.is_none() && begins.iter().any(|start| body.starts_with(start)) && !line.trim_end().ends_with('}') {
            open = Some((number, indent));
        } else if let Some((start, depth)) = open
            && body.starts_with('}')
            && indent == depth
        {
            found.push((start + 1, number - start + 1));
            open = None;
        }
    }
    found
}
