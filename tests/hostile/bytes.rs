//! Every kind of broken encoding: told with its file and line, shown as far as it can be read, and nothing breaks.

use super::{findings, output, run, whole};
use crate::program::Folder;

const TEXT: &str = "---\ntitle: Some words\n---\nPlain words.\n";

/// Files that are not the UTF-8 that they should be, and the line on which that shows.
fn broken() -> Vec<(&'static str, Vec<u8>, u64)> {
    let utf_16 = |bytes: fn(u16) -> [u8; 2], mark: bool| {
        let mark = mark.then_some(0xfeff);
        mark.into_iter().chain(TEXT.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
    };
    let line_2 = |bytes: &[u8]| [b"---\ntitle: Some ", bytes, b" words\n---\nPlain words.\n"].concat();
    vec![
        ("utf-16-le", utf_16(u16::to_le_bytes, true), 1),
        ("utf-16-be", utf_16(u16::to_be_bytes, true), 1),
        ("utf-16-bare", utf_16(u16::to_le_bytes, false), 1),
        ("utf-32", TEXT.chars().flat_map(|char| (char as u32).to_le_bytes()).collect(), 1),
        // What cannot be read at all has its first line for a place, and says at which byte it begins.
        ("latin-1", line_2(b"caf\xe9"), 1),
        ("windows-1251", line_2(b"\xcf\xf0\xe8\xe2\xe5\xf2"), 1),
        ("shift-jis", line_2(b"\x83\x65\x83\x58"), 1),
        ("lone-continuation", line_2(b"\x80"), 1),
        ("cut-short", line_2(b"\xf0\x9f\x9a"), 1),
        ("overlong", line_2(b"\xc0\xbc"), 1),
        ("surrogate", line_2(b"\xed\xa0\x80"), 1),
        ("too-high", line_2(b"\xf4\x90\x80\x80"), 1),
        ("never", line_2(b"\xff\xfe"), 1),
        ("zero", line_2(b"\0"), 2),
        ("all-zero", vec![0; 5000], 1),
        ("random", (0..5000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect(), 1),
    ]
}

/// Texts that are odd and readable.
fn readable() -> Vec<(&'static str, String)> {
    vec![
        ("mark", format!("\u{feff}{TEXT}")),
        ("two-marks", format!("\u{feff}\u{feff}{TEXT}")),
        ("crlf", TEXT.replace('\n', "\r\n")),
        ("cr-only", TEXT.replace('\n', "\r")),
        ("mixed-ends", TEXT.replacen('\n', "\r\n", 1).replacen("\n---", "\r---", 1)),
        ("no-end", TEXT.trim_end().to_owned()),
        ("line-separators", TEXT.replace("Plain", "\u{2028}\u{2029}\u{85}\u{b}\u{c}Plain")),
        ("noncharacters", TEXT.replace("Some", "Some\u{fffe}\u{ffff}\u{1fffe}")),
        ("stacked", TEXT.replace("Plain", &format!("Plain{}", "\u{301}".repeat(5000)))),
    ]
}

#[test]
fn a_broken_encoding_is_told_with_file_and_line() {
    let folder = Folder::new("hostile-bytes");
    folder.write("tandem.yaml", "version: 1\n");
    let mut all: Vec<(String, Option<u64>)> = Vec::new();
    for place in ["initiatives", "handbook"] {
        for (name, bytes, line) in broken() {
            folder.write(&format!("{place}/{name}.md"), bytes);
            all.push((format!("{place}/{name}.md"), Some(line)));
        }
        for (name, text) in readable() {
            folder.write(&format!("{place}/{name}.md"), text);
            all.push((format!("{place}/{name}.md"), None));
        }
    }
    let found = findings(&folder.0);
    for (path, line) in &all {
        if let Some(line) = line {
            let start = format!("{path}:{line} ");
            assert!(
                found.iter().any(|finding| finding.starts_with(&start)),
                "nothing is said of line {line} of {path}: {found:#?}"
            );
        }
    }
    assert_eq!(run(&folder.0, &["build", "-q"]).code(), 0);
    let site = output::Site::read(&folder.0.join("site"));
    let wrong = output::wrong(&site);
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (name, _) in readable() {
        for place in ["initiatives", "handbook"] {
            let page = site.pages().find(|(path, _)| path.as_str() == format!("{place}/{name}.html"));
            let (_, html) = page.unwrap_or_else(|| panic!("{place}/{name} has no page"));
            assert!(
                html.contains("Some") && html.contains("Plain") && html.contains("words"),
                "{place}/{name} does not show its words"
            );
        }
    }
}

#[test]
fn settings_and_registers_in_a_broken_encoding_are_told() {
    for name in ["people.yaml", "playbook.yaml", "metrics.yaml"] {
        for (kind, bytes, _) in broken() {
            let folder = Folder::new(&format!("hostile-bytes-{name}-{kind}"));
            folder.write("tandem.yaml", "version: 1\n");
            folder.write(name, bytes);
            let ran = run(&folder.0, &["check", "-q"]);
            assert!(matches!(ran.code(), 1 | 2), "{name} in {kind}: {} {}", ran.out, ran.err);
            assert!(
                format!("{}{}", ran.out, ran.err).contains(&format!("{name}:")),
                "{name} in {kind}: {}{}",
                ran.out,
                ran.err
            );
            if whole() || kind == "random" {
                assert_eq!(run(&folder.0, &["build", "-q"]).code(), 0, "{name} in {kind}");
            }
        }
    }
    for (kind, bytes, _) in broken() {
        let folder = Folder::new(&format!("hostile-bytes-settings-{kind}"));
        folder.write("tandem.yaml", bytes);
        for command in ["check", "build"] {
            let ran = run(&folder.0, &[command]);
            assert!(matches!(ran.code(), 0..=2), "{command} with {kind}: {}", ran.err);
        }
    }
}
