//! The examples of the CommonMark specification, shown as pages show them.
//!
//! The examples come with the source of the markdown parser that cargo fetched, so that their text is no part of this
//! repository. Each gives the DOM that the specification says, but for what `docs/markdown.md` lists with its reason.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use markup5ever_rcdom::{Handle, NodeData};
use tandem::site::markdown::{Aids, Body, Labels, Options, Target, render};
use tandem::syntax::markdown::address::{Address, address};
use tandem::syntax::markdown::events;

use super::markup;

/// An example: what is written, and what the specification makes of it.
struct Example {
    number: usize,
    markdown: String,
    html: String,
}

/// Where cargo keeps the source of the parser.
fn source() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let asked = |args: &[&str]| Command::new(&cargo).args(args).output().unwrap().stdout;
    let about = String::from_utf8(asked(&["-vV"])).unwrap();
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let metadata = asked(&["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host]);
    let metadata: serde_json::Value = serde_json::from_slice(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let parser = packages.iter().find(|package| package["name"] == "pulldown-cmark").unwrap();
    PathBuf::from(parser["manifest_path"].as_str().unwrap()).with_file_name("tests/suite/spec.rs")
}

fn examples() -> Vec<Example> {
    let path = source();
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let raw = |text: &str, name: &str| {
        let start = format!("let {name} = r##\"");
        let inside = text.split_once(&start).unwrap().1;
        inside.split_once("\"##;").unwrap().0.to_owned()
    };
    let tests = text.split("fn spec_test_").skip(1).map(|test| Example {
        number: test.split('(').next().unwrap().parse().unwrap(),
        markdown: raw(test, "original"),
        html: raw(test, "expected"),
    });
    tests.collect()
}

struct Nothing;

impl Aids for Nothing {}

/// A body as pages show it, where every relative link leads where it says.
fn shown(markdown: &str) -> String {
    let mut targets = Vec::new();
    for (event, _) in events(markdown) {
        let pulldown_cmark::Event::Start(tag) = event else { continue };
        let (pulldown_cmark::Tag::Link { dest_url, .. } | pulldown_cmark::Tag::Image { dest_url, .. }) = &tag else {
            continue;
        };
        if let Some(Address::Numbered(_)) = address(&tag) {
            targets.push(dest_url.to_string());
        }
    }
    let asked = RefCell::new(targets);
    let target = |number: usize| asked.borrow().get(number).map(|url| Target { href: url.clone(), title: None });
    let empty = String::new;
    let labels = Labels {
        link_to: empty(),
        table: empty(),
        footnote: empty(),
        footnotes: empty(),
        back: empty(),
        diagram: empty(),
        formula: empty(),
        note: empty(),
        tip: empty(),
        important: empty(),
        warning: empty(),
        caution: empty(),
    };
    let options = Options { shift: 0, prefix: "", max_bytes: 1 << 20 };
    render(&Body { text: markdown, target: &target, labels: &labels, options, aids: &Nothing }).html
}

/// What a reader has of some HTML: elements, their attributes, and text, one a line. What every page adds to headings, code
/// and links (an anchor, a place for the keyboard, the reader's privacy) is no part of it.
fn dom(html: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let document = markup::document(&format!("<!doctype html><body>{html}"), true);
    told(&document.document, 0, false, &mut lines);
    lines
}

fn told(node: &Handle, depth: usize, in_pre: bool, lines: &mut Vec<String>) {
    let mut in_pre = in_pre;
    match &node.data {
        NodeData::Element { name, attrs, .. } => {
            let mut attributes: Vec<(String, String)> = attrs
                .borrow()
                .iter()
                .map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()))
                .collect();
            if attributes.contains(&("class".to_owned(), "anchor".to_owned())) {
                return;
            }
            let own = |key: &str| match &*name.local {
                "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => key == "id",
                "pre" => key == "tabindex",
                "a" => key == "rel",
                "img" => key == "loading",
                _ => false,
            };
            attributes.retain(|(key, _)| !own(key));
            for (_, value) in attributes.iter_mut().filter(|(key, _)| matches!(&**key, "href" | "src")) {
                *value = markup::decoded(value);
            }
            attributes.sort();
            let attributes: Vec<String> = attributes.iter().map(|(key, value)| format!(" {key}={value:?}")).collect();
            lines.push(format!("{depth} <{}{}>", name.local, attributes.concat()));
            in_pre |= &*name.local == "pre";
        }
        NodeData::Text { contents } => {
            let text = contents.borrow().to_string();
            let text = if in_pre { text } else { text.split_ascii_whitespace().collect::<Vec<_>>().join(" ") };
            // What a comment parts is one text.
            let start = format!("{depth} \u{201c}");
            match lines.last_mut().filter(|last| last.starts_with(&start)) {
                _ if text.is_empty() => {}
                Some(last) => *last = format!("{last} {text}"),
                None => lines.push(format!("{start}{text}")),
            }
        }
        // Nobody sees a comment.
        _ => {}
    }
    for child in node.children.borrow().iter() {
        told(child, depth + 1, in_pre, lines);
    }
}

/// The examples that `docs/markdown.md` lists: the numbers in the last column of its tables.
fn listed() -> BTreeSet<usize> {
    let text = include_str!("../../docs/markdown.md");
    let rows = text
        .lines()
        .filter(|line| line.starts_with('|'))
        .filter_map(|line| line.trim_end_matches('|').rsplit('|').next());
    rows.flat_map(|numbers| numbers.split(',').filter_map(|number| number.trim().parse().ok())).collect()
}

#[test]
fn examples_of_commonmark_give_its_dom() {
    let examples = examples();
    assert!(examples.len() > 600, "{} examples", examples.len());
    let (mut differ, mut shown_once) = (BTreeSet::new(), Vec::new());
    for example in &examples {
        let (ours, theirs) = (dom(&shown(&example.markdown)), dom(&example.html));
        if ours != theirs {
            differ.insert(example.number);
            shown_once.push(format!(
                "{}: {:?}\n  ours   {}\n  theirs {}",
                example.number,
                example.markdown,
                ours.join(" "),
                theirs.join(" ")
            ));
        }
    }
    if let Some(file) = std::env::var_os("COMMONMARK_DIFFERENCES") {
        std::fs::write(file, shown_once.join("\n")).unwrap();
    }
    let listed = listed();
    let new: Vec<&usize> = differ.difference(&listed).collect();
    let gone: Vec<&usize> = listed.difference(&differ).collect();
    assert!(new.is_empty(), "docs/markdown.md does not list {new:?}; COMMONMARK_DIFFERENCES=FILE writes what they are");
    assert!(gone.is_empty(), "docs/markdown.md lists {gone:?}, which do not differ");
}
