//! The documentation of the rules, held to what it says: every rule has a page, its wrong example is found out by exactly
//! this rule, and its right example is clean. The form of a page is described in `docs/rules/README.md`.

mod page;
mod sentences;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use crate::fixture::{self, Fixture};
use crate::rules::page::Page;
use tandem::base::diagnostic::Diagnostic;
use tandem::base::path::TreePath;
use tandem::base::text::Text;
use tandem::model::rule;
use tandem::model::workspace::Analysis;
use tandem::words::catalogue::{Catalogue, LANGUAGES};

/// A terminal is 80 columns wide, and `explain` indents examples by four.
const WIDEST_EXAMPLE: usize = 76;

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let pages: BTreeSet<&str> = pages().iter().map(|page| &*page.code).collect();
    let rules: BTreeSet<&str> = rule::ALL.iter().map(|rule| rule.code).collect();
    let missing: Vec<_> = rules.difference(&pages).collect();
    let strangers: Vec<_> = pages.difference(&rules).collect();
    assert!(missing.is_empty() && strangers.is_empty(), "without a page: {missing:?}, without a rule: {strangers:?}");
}

#[test]
fn a_page_begins_with_its_rule_and_tells_what_and_why() {
    let mut broken = Vec::new();
    for page in pages() {
        let title = rule::find(&page.code).map_or_else(String::new, |rule| format!("{} {}", rule.code, rule.slug));
        if page.title != title {
            broken.push(format!("{}: its title is {:?}", page.code, page.title));
        }
        if page.paragraphs < 2 {
            broken.push(format!("{}: what it finds and why it matters are two paragraphs", page.code));
        }
        let wide = page.examples().find(|line| line.chars().count() > WIDEST_EXAMPLE);
        broken.extend(wide.map(|line| format!("{}: too wide for a terminal: {line}", page.code)));
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_wrong_example_is_found_out_by_its_rule_and_by_no_other() {
    let mut broken = Vec::new();
    for page in pages() {
        let found = &page.wrong_analysis().diagnostics;
        if found.is_empty() || found.iter().any(|finding| *finding.code != *page.code) {
            broken.push(format!("{}:\n{}", page.code, said(page.wrong_analysis(), &page.wrong)));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_right_example_is_clean() {
    let found = pages().iter().map(|page| (page, said(&page.right_analysis(), &page.right)));
    let wrong = found.filter(|(_, found)| !found.is_empty());
    let wrong: Vec<String> = wrong.map(|(page, found)| format!("{}:\n{found}", page.code)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_finding_is_said_in_four_languages() {
    let english = Catalogue::new("en");
    let mut broken = BTreeSet::new();
    for lang in LANGUAGES {
        let words = Catalogue::new(lang);
        for page in pages() {
            for (part, text) in page.wrong_analysis().diagnostics.iter().flat_map(texts) {
                let said = words.try_say(text);
                let translated = lang == "en" || said != english.try_say(text);
                if let Some(what) = fault(said.as_deref(), translated) {
                    broken.insert(format!("{} {lang} {part}: {what}", page.code));
                }
            }
        }
    }
    let broken: Vec<String> = broken.into_iter().collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// The findings of an example, one line each.
fn said(analysis: &Analysis, example: &Fixture) -> String {
    let (tree, words) = (example.tree(), Catalogue::new("en"));
    analysis.diagnostics.iter().map(|finding| fixture::line(finding, &tree, &words)).collect()
}

/// The sentences of a finding, each with the name of its message.
fn texts(finding: &Diagnostic) -> impl Iterator<Item = (String, &Text)> {
    let texts = std::iter::once(&finding.message).chain(&finding.reason).chain(&finding.help);
    let texts = texts.chain(finding.related.iter().map(|related| &related.label));
    texts.chain(finding.fix.iter().map(|fix| &fix.title)).map(|text| match text {
        Text::Message { id, part, .. } => (format!("{id} ({part:?})"), text),
        Text::Label(_) => ("words of the playbook".to_owned(), text),
    })
}

fn fault(said: Option<&str>, translated: bool) -> Option<String> {
    match said {
        None => Some("there is no such message".to_owned()),
        Some(said) if said.trim().is_empty() => Some("the message is empty".to_owned()),
        Some(said) if said.contains("{$") || said.contains("{ $") => Some(format!("an argument is missing: {said}")),
        Some(said) if !translated => Some(format!("is still English: {said}")),
        Some(_) => None,
    }
}

/// All pages, by code; read once for all tests.
fn pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
        let listed = fs::read_dir("docs/rules").unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = listed.filter(|file| file.file_stem().is_some_and(|stem| stem != "README")).collect();
        files.sort();
        let code = |file: &PathBuf| file.file_stem().unwrap().to_string_lossy().into_owned();
        files.iter().map(|file| Page::read(&code(file), &fs::read_to_string(file).unwrap())).collect()
    });
    &PAGES
}

#[test]
fn an_example_can_hold_what_markdown_cannot() {
    let page = "# T000 x\n\n## Wrong\n\n```bytes a.md\n\\xff\\\\\\ufeff\\n\n```\n```repeat b.md\none\ntwo\n… 3 times\n```\n\
        ```link c.md\n../c.md\n```\n```link d.md\nb.md\n```\n## Right\n```text\nsay no more\n```\n";
    let tree = Page::read("T000", page).wrong.tree();
    let text = |path: &str| tree.text(&TreePath::new(path).unwrap()).unwrap().to_vec();
    assert_eq!(text("a.md"), b"\xff\\\xef\xbb\xbf\n\n");
    assert_eq!(text("b.md"), b"one\ntwo\ntwo\ntwo\n");
    assert_eq!(text("d.md"), text("b.md"));
    let found = Page::read("T000", page).wrong.findings();
    assert!(found.contains("c.md:1:1 error T001"), "{found}");
}

/// The workspace that every example starts from.
fn ordinary() -> Fixture {
    fixture::workspace("")
}
