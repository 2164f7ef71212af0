//! The order of the rooms, held: which room may import which, and that only the shore touches the machine.

use std::fs;
use std::path::{Path, PathBuf};

/// A room and what it may import beside itself. The same table stands in ARCHITECTURE.md.
const ROOMS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("model", &["base"]),
    ("owing", &["base", "model"]),
    ("words", &["base", "model"]),
    ("syntax", &["base", "model"]),
    ("host", &["base", "model", "words", "syntax"]),
    ("playbook", &["base", "model", "words", "syntax"]),
    ("edit", &["base", "model", "words", "syntax"]),
    ("exchange", &["base", "model", "words", "syntax"]),
    ("report", &["base", "model", "words", "syntax", "owing"]),
    ("editor", &["base", "model", "words", "syntax"]),
    ("site", &["base", "model", "words", "syntax", "owing"]),
    ("analysis", &["base", "model", "words", "syntax", "owing", "playbook"]),
    (
        "command",
        &[
            "base", "model", "words", "syntax", "owing", "host", "playbook", "edit", "editor", "exchange", "report",
            "site", "analysis", "cli",
        ],
    ),
    (
        "cli",
        &[
            "base", "model", "words", "syntax", "owing", "host", "playbook", "edit", "editor", "exchange", "report",
            "site", "analysis", "command",
        ],
    ),
];

/// What only `host` may name.
const SHORE: &[&str] = &["std::fs", "std::net", "std::process", "std::env"];

#[test]
fn rooms_import_only_what_stands_below_them() {
    let mut broken = Vec::new();
    for file in sources() {
        let Some(room) = room_of(&file) else { continue };
        let allowed =
            ROOMS.iter().find(|(name, _)| *name == room).unwrap_or_else(|| panic!("{room} is not in the table")).1;
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            for (name, _) in ROOMS {
                let used = line.contains(&format!("crate::{name}::")) || line.contains(&format!("crate::{name};"));
                let comment = line.trim_start().starts_with("//");
                if used && !comment && *name != room && !allowed.contains(name) {
                    broken.push(format!("{}:{}: {room} may not import {name}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn only_the_shore_touches_the_machine() {
    let mut broken = Vec::new();
    for file in sources() {
        let room = room_of(&file).unwrap_or_default();
        let is_test = file.to_string_lossy().contains("/tests");
        if room == "host" || is_test {
            continue;
        }
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            let exit_code = line.contains("std::process::ExitCode");
            let names = SHORE.iter().find(|name| line.contains(*name) && !line.trim_start().starts_with("//"));
            if let (Some(name), false) = (names, exit_code) {
                broken.push(format!("{}:{}: {name} belongs to host", file.display(), number + 1));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_architecture_names_every_room() {
    let text = fs::read_to_string("ARCHITECTURE.md").unwrap();
    for (room, _) in ROOMS {
        let named = text.contains(&format!("`{room}/`")) || text.contains(&format!("`{room}.rs`"));
        assert!(named, "ARCHITECTURE.md does not name the room {room}");
    }
}

/// All Rust files of the library and the binary.
pub fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    walk(Path::new("src"), &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn room_of(file: &Path) -> Option<String> {
    let name = file.strip_prefix("src").ok()?.components().next()?.as_os_str().to_string_lossy().into_owned();
    let room = name.trim_end_matches(".rs").to_string();
    (room != "lib" && room != "main").then_some(room)
}
