//! Hostile words in every place where the text of a team is shown.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use tandem::base::path::TreePath;

use super::output::COMPUTED;
use super::payloads::PAYLOADS;
use super::{corpus, markup, output, run, whole};
use crate::program::Folder;

/// The words of somebody who means no harm: what the markup of all others is compared with.
const PLAIN: &str = "plain words";

/// Signs that turn the order of letters around.
const TURNING: [char; 4] = ['\u{202e}', '\u{202d}', '\u{2066}', '\u{2067}'];

/// The commands that are tried each time.
const SLICE: [&str; 6] = ["check", "show initiative-two", "board", "inbox", "playbook", "codeowners"];

/// A workspace of `words`, built; in git, where the names and subjects of commits are words too.
fn built(name: &str, words: &[&str], turn: usize) -> Folder {
    let folder = Folder::new(name);
    for (path, bytes) in corpus::files(words, turn) {
        folder.write(&format!("workspace/{path}"), bytes);
    }
    let root = folder.0.join("workspace");
    commit(&root, words[turn % words.len()]);
    let before = output::listing(&folder.0);
    let ran = run(&root, &["build", "-q"]);
    assert_eq!((ran.code(), ran.out.as_str()), (0, ""), "{}", ran.err);
    let after: Vec<_> =
        output::listing(&folder.0).into_iter().filter(|(path, _)| !path.starts_with("workspace/site/")).collect();
    assert_eq!(after, before, "the build wrote outside of its folder");
    folder
}

/// Records the workspace under the name of somebody hostile.
fn commit(root: &Path, word: &str) {
    // Git takes neither of these for a name.
    let name: String = word.chars().filter(|char| !matches!(char, '<' | '>' | '\n' | '\0')).collect();
    let name = if name.trim().is_empty() { "x" } else { name.as_str() };
    let message = word.replace('\0', " ");
    for args in [vec!["init", "-q"], vec!["add", "-A"], vec!["commit", "-q", "--allow-empty-message", "-m", &message]] {
        let mut git = Command::new("git");
        git.env_clear().env("PATH", "/usr/bin:/bin").env("GIT_CONFIG_GLOBAL", "/dev/null").current_dir(root);
        git.envs([
            ("GIT_AUTHOR_NAME", name),
            ("GIT_COMMITTER_NAME", "x"),
            ("GIT_AUTHOR_EMAIL", "x"),
            ("GIT_COMMITTER_EMAIL", "x"),
        ]);
        let done = git.args(&args).output().unwrap();
        assert!(done.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&done.stderr));
    }
}

/// The markup that pages have where nobody means harm, whichever words of a list are chosen, in one language and in two.
fn usual() -> BTreeSet<(String, String)> {
    let turns = if whole() { 8 } else { 1 };
    let all = (0..turns).flat_map(|turn| {
        let folder = built(&format!("hostile-plain-{turn}"), &[PLAIN], turn);
        let site = output::Site::read(&folder.0.join("workspace/site"));
        let pages = site.pages().flat_map(|(_, html)| markup::vocabulary(&markup::elements(html, true)));
        pages.collect::<BTreeSet<_>>()
    });
    all.collect()
}

/// Everything that is wrong with the site of the workspace that begins its words at `turn`.
fn judged(turn: usize, usual: &BTreeSet<(String, String)>) -> Vec<String> {
    let folder = built(&format!("hostile-words-{turn}"), &PAYLOADS, turn);
    let site = output::Site::read(&folder.0.join("workspace/site"));
    let mut found = output::wrong(&site);
    let names: BTreeSet<TreePath> = site.files.keys().cloned().collect();
    for (path, html) in site.pages() {
        for scripting in [true, false] {
            let elements = markup::elements(html, scripting);
            found.extend(markup::dangers(path, &elements, &names, "https://harbor.example/hostile/"));
            let new = markup::vocabulary(&elements);
            found.extend(new.difference(usual).map(|(name, key)| format!("{path}: words became <{name} {key}>")));
        }
    }
    let template = PAYLOADS.iter().find(|word| word.starts_with("{{")).unwrap();
    assert!(site.pages().any(|(_, html)| html.contains(template)), "{template} is shown nowhere");
    assert!(!site.pages().any(|(_, html)| html.contains(COMPUTED)), "a template took words for its own");
    found
}

#[test]
fn hostile_words_stay_words() {
    let usual = usual();
    let turns = if whole() { PAYLOADS.len() } else { 1 };
    let found: Vec<String> = (0..turns).flat_map(|turn| judged(turn, &usual)).collect();
    // One line for what many pages have.
    let mut alike: BTreeMap<&str, &str> = BTreeMap::new();
    for (page, wrong) in found.iter().filter_map(|line| line.split_once(": ")) {
        alike.entry(wrong).or_insert(page);
    }
    let shown: Vec<String> =
        alike.iter().map(|(wrong, page)| format!("{page}: {wrong}").chars().take(300).collect()).collect();
    assert!(found.is_empty(), "{} things are wrong:\n{}", found.len(), shown.join("\n"));
}

#[test]
fn what_is_wrong_with_hostile_words_is_told_with_its_place() {
    let folder = Folder::new("hostile-told");
    let files = corpus::files(&PAYLOADS, 1);
    for (path, bytes) in &files {
        folder.write(path, bytes);
    }
    let found = super::findings(&folder.0);
    for (path, _) in files.iter().filter(|(path, _)| path.ends_with("-two.md")) {
        assert!(found.iter().any(|finding| finding.starts_with(&format!("{path}:"))), "nothing is said of {path}");
    }
}

#[test]
fn no_command_lets_words_command_the_terminal() {
    let folder = Folder::new("hostile-commands");
    for (path, bytes) in corpus::files(&PAYLOADS, 2) {
        folder.write(&path, bytes);
    }
    for command in [
        "check",
        "check --format github",
        "check --format sarif",
        "check --format gitlab",
        "check --format junit",
        "check --format markdown",
        "check --format rdjson",
        "check --format checkstyle",
        "list initiative",
        "list person",
        "board",
        "rank",
        "show initiative-one",
        "show initiative-two",
        "why initiative-one",
        "inbox",
        "inbox person-one",
        "draft weekly",
        "draft quarter",
        "playbook",
        "codeowners",
        "explain T103",
        "theme",
        "labels",
    ] {
        if !whole() && !SLICE.contains(&command) {
            continue;
        }
        let args: Vec<&str> = command.split(' ').collect();
        let ran = run(&folder.0, &args);
        assert!(matches!(ran.code(), 0..=2), "{command}: {}", ran.err);
        let said = ran.out.clone() + &ran.err;
        let odd =
            said.chars().find(|char| (char.is_control() && !matches!(char, '\n' | '\t')) || TURNING.contains(char));
        let near = odd.and_then(|odd| said.lines().find(|line| line.contains(odd)));
        assert_eq!(odd, None, "{command}: {near:?}");
        let json = run(&folder.0, &[&args[..], &["--format", "json"]].concat());
        if args.len() < 3 && json.code() < 2 {
            let read = serde_json::from_str::<serde_json::Value>(&json.out);
            assert!(read.is_ok(), "{command}: {read:?}");
        }
    }
}
