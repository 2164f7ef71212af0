//! The list of practices is whole: each has words in four languages, a place that exists, and a test that bears its id; and
//! `docs/practices.md` says the same.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use tandem::base::path::TreePath;
use tandem::base::text::Text;
use tandem::cli;
use tandem::model::playbook::Playbook;
use tandem::model::practice::{GROUPS, Place, Practice};
use tandem::model::rule;
use tandem::words::catalogue::{Catalogue, LANGUAGES};

use crate::practices::example;
use crate::views;

const PAGE: &str = "docs/practices.md";

/// How many rows each group has.
const SIZES: [(char, usize); 5] = [('A', 39), ('B', 29), ('C', 48), ('D', 19), ('E', 40)];

/// Work at the same moment (calls, live cursors) is no business of a tool that keeps files.
const NO_GOAL: &str = "C28";

fn rows() -> impl Iterator<Item = &'static Practice> {
    GROUPS.iter().flat_map(|(_, rows)| rows.iter())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_practice_is_in_the_list_once_and_in_its_order() {
    let wanted = SIZES.iter().flat_map(|(group, size)| (1..=*size).map(move |at| format!("{group}{at:02}")));
    let wanted: Vec<String> = wanted.filter(|id| id != NO_GOAL).collect();
    let listed: Vec<&str> = rows().map(|row| row.id).collect();
    assert_eq!(listed, wanted);
}

#[test]
fn every_practice_has_a_sentence_in_four_languages() {
    for lang in LANGUAGES {
        let words = Catalogue::new(lang);
        for row in rows() {
            assert!(words.try_say(&sentence(row)).is_some(), "{} has no words in {lang}", row.id);
        }
    }
}

#[test]
fn every_practice_has_a_test_that_bears_its_id() {
    let mut tests = BTreeSet::new();
    let own = fs::read_dir(root().join("tests/practices")).unwrap().map(|file| file.unwrap().path());
    for file in own.chain([root().join("tests/site_reports.rs")]) {
        let text = fs::read_to_string(file).unwrap();
        // A test may bear several ids, as `c47_c48_names_are_counted`.
        for name in text.split("#[test]\nfn ").skip(1) {
            let is_id = |word: &&str| word.len() == 3 && word[1..].parse::<u8>().is_ok();
            tests.extend(name.split('_').take_while(is_id).map(str::to_uppercase));
        }
    }
    let without: Vec<&str> = rows().map(|row| row.id).filter(|id| !tests.contains(*id)).collect();
    assert!(without.is_empty(), "without a test: {without:?}");
}

#[test]
fn every_place_of_a_practice_exists() {
    let analysis = example().fixture().analyse();
    let playbook = &analysis.workspace.playbook.clone();
    let site = views::site_of(analysis);
    for row in rows() {
        assert!(!row.places.is_empty(), "{} has no place", row.id);
        for place in row.places {
            let exists = match place {
                Place::Page(address) => {
                    let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
                    let html = site.try_render(&TreePath::new(path).unwrap());
                    let html = html.and_then(Result::ok).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                    html.is_some_and(|html| anchor.is_empty() || html.contains(&format!("id=\"{anchor}\"")))
                }
                Place::Rule(code) => {
                    rule::ALL.iter().any(|rule| rule.code == *code)
                        || playbook.rules.iter().any(|rule| *rule.code == **code)
                }
                Place::Command(words) => is_command(words),
                Place::Field(name) => is_field(playbook, name),
            };
            assert!(exists, "{}: {place:?} does not exist", row.id);
        }
    }
}

/// Whether the program understands it: commands first, then what they are told to do, then flags.
fn is_command(words: &str) -> bool {
    let mut command = cli::definition();
    for word in words.split(' ') {
        if let Some(flag) = word.strip_prefix("--") {
            let known = command.get_arguments().any(|one| one.get_long() == Some(flag));
            if !known {
                return false;
            }
            continue;
        }
        let named = |one: &clap::Arg| one.get_possible_values().iter().any(|value| value.matches(word, false));
        match command.find_subcommand(word).cloned() {
            Some(next) => command = next,
            None if command.get_positionals().any(named) => {}
            None => return false,
        }
    }
    true
}

fn is_field(playbook: &Playbook, name: &str) -> bool {
    let Some((kind, field)) = name.split_once('.') else { return false };
    playbook.kinds.iter().any(|known| *known.id == *kind && known.field(field).is_some())
}

fn sentence(row: &Practice) -> Text {
    Text::message(&format!("practice-{}", row.id.to_lowercase()))
}

#[test]
fn the_page_of_the_practices_is_the_list() {
    let words = Catalogue::new("en");
    let mut page = format!("# {}\n\n{}\n", words.word("practices-title"), words.word("practices-intro"));
    for (group, rows) in GROUPS {
        let name = words.word(&format!("practices-{}", group.to_ascii_lowercase()));
        let heads = (words.word("practices-practice"), words.word("practices-where"));
        write!(page, "\n## {group}. {name}\n\n| | {} | {} |\n|---|---|---|\n", heads.0, heads.1).unwrap();
        for row in rows {
            let places: Vec<String> = row.places.iter().map(told).collect();
            writeln!(page, "| {} | {} | {} |", row.id, words.say(&sentence(row)), places.join(" · ")).unwrap();
        }
    }
    let path = root().join(PAGE);
    if std::env::var_os("UPDATE_CASES").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "{PAGE} is not what the list says; UPDATE_CASES=1 writes it anew");
}

/// A place in words.
fn told(place: &Place) -> String {
    match place {
        Place::Page(address) => format!("page `{address}`"),
        Place::Rule(code) if rule::ALL.iter().any(|rule| rule.code == *code) => format!("[{code}](rules/{code}.md)"),
        Place::Rule(code) => format!("`tandem explain {code}`"),
        Place::Command(words) => format!("`tandem {words}`"),
        Place::Field(name) => format!("field `{name}`"),
    }
}
