//! A page of `docs/rules/`, read: its title, its prose by number, and its two examples as workspaces.

use std::sync::OnceLock;

use crate::fixture::Fixture;
use crate::rules::ordinary;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use tandem::base::path::TreePath;
use tandem::base::tree::{File, Refusal};
use tandem::model::act::{Act, Acts};
use tandem::model::log::Author;
use tandem::model::workspace::Analysis;

pub struct Page {
    pub code: String,
    pub title: String,
    /// How many paragraphs stand between the title and the first example.
    pub paragraphs: usize,
    pub wrong: Fixture,
    pub right: Fixture,
    /// The state that a change begins with, where the rule judges a change.
    before: Option<Fixture>,
    wrong_acts: Acts,
    right_acts: Acts,
    blocks: Vec<String>,
    found: OnceLock<Analysis>,
}

/// Which part of the page is being read.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Prose,
    Before,
    Wrong,
    Right,
}

impl Page {
    /// Reads a page, and fails with its code when it is not of the agreed form.
    pub fn read(code: &str, text: &str) -> Page {
        let mut page = Page {
            code: code.to_owned(),
            title: String::new(),
            paragraphs: 0,
            wrong: ordinary(),
            right: ordinary(),
            before: None,
            wrong_acts: Acts::default(),
            right_acts: Acts::default(),
            blocks: Vec::new(),
            found: OnceLock::new(),
        };
        let mut part = Part::Prose;
        let mut words = String::new();
        let mut block: Option<String> = None;
        for event in Parser::new(text) {
            match event {
                Event::Start(Tag::Heading { .. } | Tag::Paragraph) => words.clear(),
                Event::Text(text) | Event::Code(text) => words.push_str(&text),
                Event::End(TagEnd::Heading(HeadingLevel::H1)) => page.title = words.clone(),
                Event::End(TagEnd::Heading(_)) => {
                    part = part.next(code, &words);
                    if part == Part::Before {
                        page.before = Some(ordinary());
                    } else if let (Some(before), Part::Wrong) = (&page.before, part) {
                        (page.wrong, page.right) = (before.clone(), before.clone());
                    }
                }
                Event::End(TagEnd::Paragraph) if part == Part::Prose => page.paragraphs += 1,
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    words.clear();
                    block = Some(info.to_string());
                }
                Event::End(TagEnd::CodeBlock) => {
                    let info = block.take().unwrap_or_default();
                    page.take(part, &info, &words);
                }
                _ => {}
            }
        }
        assert!(part == Part::Right, "{code}: `## Wrong` and `## Right` are expected");
        page
    }

    /// What is known about the wrong example.
    pub fn wrong_analysis(&self) -> &Analysis {
        self.found.get_or_init(|| self.judged(&self.wrong, &self.wrong_acts))
    }

    /// What is known about the right one.
    pub fn right_analysis(&self) -> Analysis {
        self.judged(&self.right, &self.right_acts)
    }

    /// A state, or a change that leads to it.
    fn judged(&self, example: &Fixture, acts: &Acts) -> Analysis {
        let mut after = example.analyse();
        if let Some(before) = &self.before {
            after.diagnostics = tandem::analysis::review::review(&before.analyse(), &after, acts);
        }
        after
    }

    /// All lines of the examples.
    pub fn examples(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().flat_map(|block| block.lines())
    }

    fn take(&mut self, part: Part, info: &str, content: &str) {
        self.blocks.push(content.to_owned());
        let example = match part {
            Part::Prose => panic!("{}: an example stands before `## Wrong`", self.code),
            Part::Before => self.before.as_mut().unwrap(),
            Part::Wrong => &mut self.wrong,
            Part::Right => &mut self.right,
        };
        let so_far = example.clone();
        if let Some(who) = info.strip_prefix("commit ") {
            let files = so_far.tree().iter().map(|(path, _)| path.clone()).collect();
            let acts = if part == Part::Wrong { &mut self.wrong_acts } else { &mut self.right_acts };
            acts.commits.push(act(who, content, files));
            return;
        }
        *example = match info.split_once(' ') {
            None if info == "text" => so_far,
            Some(("md" | "yaml", path)) => so_far.file(path, content),
            Some(("bytes", path)) => so_far.file(path, unescaped(content)),
            Some(("repeat", path)) => so_far.file(path, repeated(content)),
            Some(("link", path)) => linked(so_far, path, content.trim()),
            _ => panic!("{}: a block cannot be a {info:?}", self.code),
        };
    }
}

impl Part {
    fn next(self, code: &str, heading: &str) -> Part {
        match (self, heading) {
            (Part::Prose, "Before") => Part::Before,
            (Part::Prose | Part::Before, "Wrong") => Part::Wrong,
            (Part::Wrong, "Right") => Part::Right,
            _ => panic!("{code}: the heading {heading:?} is not expected here"),
        }
    }
}

/// A commit of all files: `Anna Kowalska` or `signed Anna Kowalska`, and its message.
fn act(who: &str, message: &str, files: Vec<TreePath>) -> Act {
    let author = |name: &str| Author { name: name.into(), email: "".into() };
    let reviewers = message.lines().filter_map(|line| line.strip_prefix("Approved-by: "));
    let reviewers = reviewers.map(|who| author(who.split(" <").next().unwrap())).collect();
    let signed = who.starts_with("signed ");
    let authors = vec![author(who.trim_start_matches("signed "))];
    Act { commit: "4f2a91c8".into(), authors, reviewers, files, signed }
}

/// `\xff` is a byte, `\ufeff` a character, `\n` a line break, `\\` a backslash.
fn unescaped(content: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = content.chars();
    while let Some(char) = rest.next() {
        let escape = if char == '\\' { rest.next() } else { None };
        let char = match escape {
            None => char,
            Some('x') => {
                bytes.push(hexadecimal(&mut rest, 2) as u8);
                continue;
            }
            Some('u') => char::from_u32(hexadecimal(&mut rest, 4)).unwrap(),
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some(other) => other,
        };
        bytes.extend(char.to_string().bytes());
    }
    bytes
}

fn hexadecimal(rest: &mut std::str::Chars, count: usize) -> u32 {
    let digits: String = rest.take(count).collect();
    u32::from_str_radix(&digits, 16).unwrap_or_else(|_| panic!("no hexadecimal number: {digits:?}"))
}

/// `… 3 times` makes the line above it stand there three times.
fn repeated(content: &str) -> String {
    let mut out = String::new();
    let mut last = "";
    for line in content.lines() {
        let times = line.trim().strip_prefix("… ").and_then(|line| line.strip_suffix(" times"));
        match times {
            Some(times) => {
                let times: usize = times.replace(',', "").parse().unwrap();
                (1..times).for_each(|_| out.extend([last, "\n"]));
            }
            None => {
                out.extend([line, "\n"]);
                last = line;
            }
        }
    }
    out
}

/// A symbolic link, as a folder on disk would be read.
fn linked(example: Fixture, path: &str, target: &str) -> Fixture {
    let target = TreePath::new(path).unwrap().sibling(target);
    let file = match target.map(|target| example.tree().get(&target).cloned()) {
        None => File::Refused(Refusal::LeadsOut),
        Some(None) => File::Refused(Refusal::Dangling),
        Some(Some(file)) => file,
    };
    example.entry(path, file)
}
