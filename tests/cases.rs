//! Console sessions against the real program. Each folder of `tests/cases` holds `session.txt` and, if the session does
//! not begin with `init`, the folder `before`. A session reads as documentation:
//!
//! ```text
//! $ tandem check
//! All clear.
//! $ cat >> initiatives/x.md <<< "words"
//! ? 1                       the exit code, when it is not 0
//! ```
//!
//! Lines with `< ` behind a command are answers: then the command runs in a terminal, and gets each typed when it asks;
//! `< (Enter)` is an empty one.
//!
//! A line that begins with `#` is a remark, so a command must not print one.
//! `UPDATE_CASES=1 cargo test --test all cases` writes what was seen; read the difference before you keep it.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use crate::program::Folder;
use crate::terminal;

#[test]
fn sessions_go_as_they_are_written() {
    let mut folders: Vec<_> = std::fs::read_dir("tests/cases").unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(!folders.is_empty());
    let mut wrong = String::new();
    for folder in folders {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let file = folder.join("session.txt");
        let expected = std::fs::read_to_string(&file).unwrap();
        let seen = play(&name, &folder, &expected);
        if std::env::var_os("UPDATE_CASES").is_some() {
            std::fs::write(&file, &seen).unwrap();
        } else if seen != expected {
            let _ = write!(wrong, "\n=== {name}: expected\n{expected}\n=== {name}: seen\n{seen}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Runs the commands of a session in a folder of its own, and gives the session as it went.
fn play(name: &str, case: &Path, session: &str) -> String {
    let folder = Folder::new(&format!("case-{name}"));
    let before = case.join("before");
    if before.is_dir() {
        for (path, bytes) in crate::repeat::bytes(&before) {
            folder.write(&path, bytes);
        }
    }
    let mut seen = String::new();
    let program = Path::new(env!("CARGO_BIN_EXE_tandem")).parent().unwrap().display().to_string();
    let lines: Vec<&str> = session.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        if line.starts_with('#') {
            let _ = writeln!(seen, "{line}");
        }
        let Some(command) = line.strip_prefix("$ ") else { continue };
        let _ = writeln!(seen, "$ {command}");
        let answers: Vec<&str> = lines[at + 1..].iter().map_while(|line| line.strip_prefix("< ")).collect();
        if !answers.is_empty() {
            for answer in &answers {
                let _ = writeln!(seen, "< {answer}");
            }
            let answers: Vec<&str> = answers.iter().map(|answer| answer.trim_start_matches("(Enter)")).collect();
            let path = format!("{program}:/usr/bin:/bin");
            let (text, code) = terminal::play(&format!("{name}-{at}"), &folder.0, &path, command, &answers);
            seen.push_str(&text.replace(&folder.0.display().to_string(), "$DIR"));
            if code != 0 {
                let _ = writeln!(seen, "? {code}");
            }
            continue;
        }
        let output = Command::new("bash")
            .args(["-c", &format!("exec 2>&1\n{command}")])
            .current_dir(&folder.0)
            .env_clear()
            .env("PATH", format!("{program}:/usr/bin:/bin"))
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout).replace(&folder.0.display().to_string(), "$DIR");
        seen.push_str(&hide_times(&text));
        if let Some(code) = output.status.code().filter(|code| *code != 0) {
            let _ = writeln!(seen, "? {code}");
        }
    }
    seen
}

/// Seconds differ from run to run: `0.14 s` → `0.00 s`.
fn hide_times(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(" s") {
        let head = &rest[..at];
        let number = head
            .rfind(|c: char| !(c.is_ascii_digit() || c == '.'))
            .map_or(0, |before| before + head[before..].chars().next().map_or(1, char::len_utf8));
        let digits = &head[number..];
        let is_time = digits.len() >= 3 && digits.contains('.') && digits.parse::<f64>().is_ok();
        out.push_str(if is_time { &head[..number] } else { head });
        out.push_str(if is_time { "0.00 s" } else { " s" });
        rest = &rest[at + 2..];
    }
    out + rest
}
