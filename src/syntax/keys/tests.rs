use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::{collection, option, sample, string};

use super::scan;
use crate::base::path::TreePath;
use crate::model::node::Node;
use crate::syntax::{front_matter, yaml};

const WANTED: [&str; 4] = ["stage", "status", "ice", "aliases"];

/// What was found, as lines `key=text`.
fn found(text: &str) -> Vec<String> {
    let found = scan(text.as_bytes(), &WANTED);
    found.iter().map(|(key, span)| format!("{}={}", WANTED[*key], &text[span.range()])).collect()
}

#[test]
fn keys_of_the_first_column_have_the_lines_that_belong_to_them() {
    let text = "---
title: A ice: b
stage: 2 # since May
status : 'active'

# about scores
ice:
  - by: anna
    # why
    impact: 8

  - by: leo
# comment in between
  - by: olga
owner: anna
'aliases':
- old-name

- older
nested:
  stage: 7
---
stage: 9
";
    let expected = [
        "stage=2 # since May",
        "status='active'",
        "ice=\n  - by: anna\n    # why\n    impact: 8\n\n  - by: leo\n# comment in between\n  - by: olga",
        "aliases=\n- old-name\n\n- older",
    ];
    assert_eq!(found(text), expected);
}

#[test]
fn odd_files_are_read_as_far_as_they_go() {
    assert_eq!(found("---\r\nstage: 2\r\nice:\r\n  - by: a\r\n---\r\n"), ["stage=2", "ice=\n  - by: a"]);
    assert_eq!(found("\u{feff}---\nstage:\n---"), ["stage="]);
    assert_eq!(found("---\nstage: 1\nstage: 2\n---\n"), ["stage=1"]);
    assert_eq!(found("---\nstage:1\nstages: 2\nice: {a: 1,\n  b: 2\n}\n---\n"), ["ice={a: 1,\n  b: 2\n}"]);
    for none in ["", "stage: 2", "---\nstage: 2\n", "--- x\nstage: 2\n---\n", "---\n---\nstage: 2\n---\n", "---"] {
        assert_eq!(found(none), [""; 0], "{none:?}");
    }
}

/// A value as somebody could write it.
fn value() -> impl Strategy<Value = String> {
    let word = || string::string_regex("[a-z0-9]{1,6}").unwrap();
    let comment = prop_oneof![Just(String::new()), Just(" # stage: 9".to_owned())];
    let scalar =
        prop_oneof![word(), word().prop_map(|w| format!("\"{w}: {w}\"")), word().prop_map(|w| format!("'{w}'"))];
    let filler = prop_oneof![Just(""), Just("\n"), Just("# status: no\n"), Just("  # ice: no\n")];
    let items = |indent: &'static str| {
        let item = (filler.clone(), word(), word());
        let item = item.prop_map(move |(filler, a, b)| format!("{filler}{indent}- by: {a}\n{indent}  stage: {b}\n"));
        collection::vec(item, 1..4).prop_map(|items| format!("\n{}", items.concat()))
    };
    prop_oneof![
        Just("\n".to_owned()),
        (scalar, comment).prop_map(|(scalar, comment)| format!(" {scalar}{comment}\n")),
        collection::vec(word(), 0..4).prop_map(|words| format!(" [{}]\n", words.join(", "))),
        collection::vec(word(), 1..4).prop_map(|words| format!(" {{{}: 1}}\n", words.join(": 1, "))),
        collection::vec(word(), 1..4).prop_map(|words| format!(" |\n  {}\n", words.join("\n\n  stage: "))),
        items(""),
        items("  "),
        items("    "),
        (word(), word()).prop_map(|(a, b)| format!("\n  {a}: 1\n  ice:\n    x{b}: 2\n")),
    ]
}

fn matter() -> impl Strategy<Value = String> {
    let names = vec!["title", "stage", "status", "ice", "aliases", "owner", "stages"];
    let keys = sample::subsequence(names, 0..7).prop_shuffle();
    let quoted = option::weighted(0.1, Just('"'));
    keys.prop_flat_map(move |keys| {
        let parts: Vec<_> = keys.into_iter().map(|key| (Just(key), quoted.clone(), value())).collect();
        parts.prop_map(|parts| {
            let mut text = String::from("---\n");
            for (key, quote, value) in parts {
                let quote = quote.map_or(String::new(), String::from);
                text.push_str(&format!("{quote}{key}{quote}:{value}"));
            }
            text + "---\nbody\nstage: 5\n"
        })
    })
}

proptest! {
    #[test]
    fn it_agrees_with_the_parser(text in matter()) {
        let path = TreePath::new("a.md").unwrap();
        let front_matter::Split::Found { yaml: span, .. } = front_matter::split(&text) else {
            prop_assert!(scan(text.as_bytes(), &WANTED).is_empty());
            return Ok(());
        };
        let parsed = yaml::parse(&path, &text, span.range());
        prop_assert!(!parsed.broken, "{:?}", parsed.diagnostics);
        let entries = parsed.root.as_ref().map_or(&[][..], Node::entries);
        let keys: Vec<&str> = entries.iter().map(|entry| &*entry.key).filter(|key| WANTED.contains(key)).collect();
        let scanned = scan(text.as_bytes(), &WANTED);
        prop_assert_eq!(scanned.iter().map(|(key, _)| WANTED[*key]).collect::<Vec<_>>(), keys);
        for (key, place) in scanned {
            // Put behind its key again, the text means the same.
            let again = format!("k:{}{}\n", if text[place.range()].starts_with('\n') { "" } else { " " }, &text[place.range()]);
            let again = yaml::parse(&path, &again, 0..again.len());
            let entry = entries.iter().find(|entry| *entry.key == *WANTED[key]).unwrap();
            prop_assert_eq!(plain(again.root.as_ref().unwrap().get("k").unwrap()), plain(&entry.value));
        }
    }

    #[test]
    fn any_bytes_are_read(bytes in collection::vec(any::<u8>(), 0..200), head in any::<bool>()) {
        let bytes = if head { [&b"---\n"[..], &bytes, b"\n---\n"].concat() } else { bytes };
        for (_, span) in scan(&bytes, &WANTED) {
            prop_assert!(span.range().end <= bytes.len());
        }
    }
}

/// A value without its places.
fn plain(node: &Node) -> String {
    let inner: Vec<String> =
        node.entries().iter().map(|entry| format!("{}={}", entry.key, plain(&entry.value))).collect();
    let items: Vec<String> = node.items().iter().map(plain).collect();
    format!("{:?}{inner:?}{items:?}", node.text())
}
