//! Too much: texts that are small and ask for more time, memory or depth than there is.

use super::{findings, output, run, whole};
use crate::program::Folder;

/// As much as a text may have.
const MOST: usize = 1 << 20;

/// Everybody in a register has a page, and so many pages take their time: that is no bomb but a large company.
const PEOPLE: usize = 3_000;

fn filled(piece: &str, size: usize) -> String {
    piece.repeat(size / piece.len())
}

/// Front matter or a register that wants to be far more than it is.
fn yaml(size: usize) -> Vec<(&'static str, String)> {
    let laughs = |leaf: &str| {
        let levels =
            (1..20).map(|level| format!("l{level}: &l{level} [{}]\n", vec![format!("*l{}", level - 1); 10].join(", ")));
        format!("l0: &l0 {leaf}\n{}", levels.collect::<String>())
    };
    vec![
        ("laughs", laughs("lol")),
        ("laughs-of-maps", laughs("{a: b}")),
        (
            "merges",
            (1..300)
                .map(|n| format!("m{n}: &m{n} {{<<: [*m{0}, *m{0}]}}\n", n - 1))
                .fold("m0: &m0 {a: b}\n".to_owned(), |all, line| all + &line),
        ),
        ("alias-of-itself", "a: &a [*a, *a]\nb: &b {c: *b}\n".to_owned()),
        ("brackets", format!("a: {}", filled("[", size))),
        ("braces", format!("a: {}", filled("{a: ", size))),
        ("closed-brackets", format!("a: {}{}", filled("[", size / 2), filled("]", size / 2))),
        ("question-marks", filled("? ", size)),
        ("dashes", filled("- ", size)),
        ("indents", (0..1000).map(|n| format!("{}a:\n", " ".repeat(n))).collect()),
        ("keys", (0..(size / 12).min(PEOPLE)).map(|n| format!("key{n}: 1\n")).collect()),
        ("same-keys", filled("title: x\n", size)),
        ("items", format!("tags: [{}]", filled("a, ", size))),
        ("scalar", format!("title: {}", filled("x", size))),
        ("quoted", format!("title: \"{}", filled("x", size))),
        ("escapes", format!("title: \"{}\"", filled("\\U0001F600", size))),
        ("folded", format!("summary: >\n{}", filled("  x\n\n", size))),
        ("literal", format!("summary: |9\n{}", filled("  x\n", size))),
        ("anchors", format!("a: [{}]", filled("&a x, ", size))),
        ("tags", format!("a: [{}]", filled("!!python/object/apply:os.system x, ", size))),
        ("directives", filled("%YAML 1.2\n---\n", size)),
        ("documents", filled("---\na: b\n", size)),
        ("comments", filled("# x\n", size)),
        ("numbers", format!("stage: {}\nice: [{{impact: 1e{}}}]\n", filled("9", size), filled("9", size / 2))),
        ("colons", filled("a: ", size)),
        ("tabs", filled("a:\t\n\t", size)),
        (
            "scores",
            format!("ice:\n{}", filled("  - {by: eve, date: 2026-01-01, impact: 1, confidence: 1, ease: 1}\n", size)),
        ),
        ("links", format!("depends_on: [{}]", filled("x, ", size))),
        ("dates", format!("due: {}-01-01\ncreated: 0000-00-00\ndate: -9999-13-45\n", filled("9", size))),
    ]
}

/// Bodies whose reading can take the square of their length, or a stack.
fn bodies(size: usize) -> Vec<(&'static str, String)> {
    let pieces = [
        ("quotes", ">"),
        ("lists", "- "),
        ("numbered", "1. "),
        ("brackets", "["),
        ("images", "!["),
        ("wiki", "[["),
        ("wiki-images", "![["),
        ("links", "[a]("),
        ("references", "[a][b]"),
        ("stars", "*a **b"),
        ("underscores", "_a__b "),
        ("strikes", "~a~~b"),
        ("backticks", "`a``"),
        ("tags", "<a "),
        ("comments", "<!--"),
        ("instructions", "<?"),
        ("declarations", "<!A "),
        ("cdata", "<![CDATA["),
        ("details", "<details>\n\n"),
        ("kbd", "<kbd>"),
        ("entities", "&amp"),
        ("numbers", "&#99999999;"),
        ("escapes", "\\"),
        ("pipes", "|"),
        ("tables", "|a\n|-\n"),
        ("rows", "a|b\n-|-\n"),
        ("notes", "[^a]"),
        ("note-texts", "[^a]: [^a]\n\n"),
        ("definitions", "a\n: b\n\n"),
        ("headings", "# a\n\n"),
        ("same-anchors", "# a {#a}\n\n"),
        ("rules", "---\n"),
        ("fences", "```a\n"),
        ("tildes", "~~~\n"),
        ("addresses", "http://a.b/("),
        ("mails", "a@b."),
        ("breaks", "a  \n"),
        ("blank", "\n"),
        ("tasks", "- [ ] a\n"),
        ("alerts", "> [!NOTE]\n"),
        ("tables-live", "<!-- tandem:table kind=initiative -->\n\n"),
        ("ignores", "<!-- tandem-ignore T101: x -->\n\n"),
        ("placeholders", "<why "),
        ("nul", "\0"),
        ("marks", "\u{301}"),
        ("turns", "\u{202e}"),
        ("wide", "\u{1f680}"),
        ("words", "word "),
    ];
    let mut all: Vec<_> = pieces.into_iter().map(|(name, piece)| (name, filled(piece, size))).collect();
    all.extend([
        ("one-line", filled("x", size)),
        ("quoted-lists", filled("> - > 1. ", size)),
        ("indented-lists", (0..1000).map(|n| format!("{}- a\n", "  ".repeat(n))).collect()),
        ("nested-brackets", format!("{}a{}", filled("[", size / 2), filled("](b)", size / 2))),
        ("nested-emphasis", format!("{}a{}", filled("*", size / 2), filled("*", size / 2))),
        ("wide-table", format!("{}\n{}\n{}", filled("a|", size / 3), filled("-|", size / 3), filled("b\n", size / 3))),
        ("long-label", format!("[{0}]\n\n[{0}]: x", filled("a", size / 2))),
        ("definitions-of-links", (0..size / 20).map(|n| format!("[l{n}]: x\n")).collect()),
        ("one-reference", format!("{}\n\n[a]: <{}>", filled("[a] ", size / 2), filled("x", size / 2))),
    ]);
    all
}

/// Runs `check` and `build` over these files, each within what a run may take.
fn bounded(name: &str, files: &[(String, String)]) {
    let folder = Folder::new(name);
    folder.write("tandem.yaml", "version: 1\n");
    for (path, text) in files {
        folder.write(path, text);
    }
    for args in [&["check", "-q", "--fail-on", "never"][..], &["build", "-q"]] {
        let ran = run(&folder.0, args);
        // 4: a register or a playbook of nothing but remarks leaves nothing to check.
        assert!(matches!(ran.code(), 0 | 2 | 4), "{name}: {args:?}: {}", ran.err);
        assert!(ran.out.len() < 4 << 20, "{name}: {args:?} says {} bytes", ran.out.len());
    }
    let written: u64 = output::Site::read(&folder.0.join("site")).files.values().map(|bytes| bytes.len() as u64).sum();
    assert!(written < 64 << 20, "{name}: the site has {written} bytes");
}

/// Where front matter and bodies of a size stand.
fn bombs(size: usize) -> Vec<(String, Vec<(String, String)>)> {
    let yaml = yaml(size).into_iter().flat_map(|(name, text)| {
        let front = format!("---\n{text}\n---\nPlain words.\n");
        [
            (format!("front-{name}"), vec![(format!("initiatives/{name}.md"), front)]),
            (format!("register-{name}"), vec![("people.yaml".to_owned(), text.clone())]),
            (format!("playbook-{name}"), vec![("playbook.yaml".to_owned(), text)]),
        ]
    });
    let bodies = bodies(size).into_iter().map(|(name, text)| {
        let body = format!("---\ntitle: Plain words\n---\n{text}\n");
        (format!("body-{name}"), vec![(format!("initiatives/{name}.md"), body), (format!("handbook/{name}.md"), text)])
    });
    yaml.chain(bodies).collect()
}

#[test]
fn small_bombs_together_do_not_go_off() {
    let mut files: Vec<(String, String)> = Vec::new();
    for (name, own) in bombs(20_000) {
        for (path, text) in own.into_iter().filter(|(path, _)| path.contains('/')) {
            let (folder, file) = path.split_once('/').unwrap();
            files.push((format!("{folder}/{}-{file}", &name[..4]), text));
        }
    }
    bounded("hostile-bombs", &files);
}

#[test]
fn bombs_as_large_as_a_file_may_be_do_not_go_off() {
    let size = if whole() { MOST - 100 } else { 100_000 };
    // A slice, and what once went off.
    let once = |name: &str| ["playbook-keys", "playbook-same-keys"].contains(&name);
    let all = bombs(size).into_iter().enumerate().filter(|(at, (name, _))| whole() || at % 23 == 0 || once(name));
    // All of them are tried, so that one run tells everything.
    let late: Vec<String> = all
        .filter(|(_, (name, files))| std::panic::catch_unwind(|| bounded(&format!("hostile-{name}"), files)).is_err())
        .map(|(_, (name, _))| name)
        .collect();
    assert!(late.is_empty(), "{late:#?}");
}

#[test]
fn a_file_that_is_too_large_is_told_and_never_read() {
    let folder = Folder::new("hostile-large");
    folder.write("tandem.yaml", "version: 1\n");
    folder.write("initiatives/words.md", "---\ntitle: Words\n---\nPlain words.\n");
    // A file with a hole: four gigabytes that take no room.
    for path in [
        "initiatives/large.md",
        "people.yaml",
        "playbook.yaml",
        ".gitignore",
        "initiatives/large.svg",
        "initiatives/large.png",
    ] {
        folder.write(path, "");
        std::fs::OpenOptions::new().write(true).open(folder.0.join(path)).unwrap().set_len(4 << 30).unwrap();
    }
    let found = findings(&folder.0);
    for path in ["initiatives/large.md", "people.yaml", "playbook.yaml", ".gitignore"] {
        assert!(
            found.iter().any(|finding| finding.starts_with(&format!("{path}:1 "))),
            "nothing is said of {path}: {found:?}"
        );
    }
}

#[test]
fn what_leaves_files_out_is_bounded_too() {
    let size = if whole() { MOST - 100 } else { 60_000 };
    let rules =
        ["*a*b*c*d*e*\n", "[a-z][a-z]**/[!a]\n", "{a,{b,{c,{d,e}}}}\n", "**/a/**/b/**/c\n", "[\n", "\\\n", "a\n"];
    for (number, rule) in rules.into_iter().enumerate() {
        let folder = Folder::new(&format!("hostile-rules-{number}"));
        folder.write("tandem.yaml", "version: 1\n");
        folder.write(".gitignore", filled(rule, size));
        folder.write("initiatives/words.md", "---\ntitle: Words\n---\nPlain words.\n");
        for n in 0..50 {
            folder.write(&format!("initiatives/{}{n}.md", "ab".repeat(50)), "---\ntitle: Words\n---\nPlain words.\n");
        }
        assert!(matches!(run(&folder.0, &["check", "-q"]).code(), 0 | 1 | 4), "{rule:?}");
    }
}
