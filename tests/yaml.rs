//! Our tree against two other readers of YAML: on what is valid, all three say the same.

use proptest::prelude::*;
use saphyr_parser::{Event, Parser};
use tandem::base::path::TreePath;
use tandem::model::node::{Node, NodeKind};
use tandem::syntax::yaml;

/// A node as one line: keys and texts in the order of the file, without regard to how they were written.
fn ours(text: &str) -> String {
    let read = yaml::parse(&TreePath::new("a.md").unwrap(), text, 0..text.len());
    assert!(read.diagnostics.is_empty(), "{:?}\n{text}", read.diagnostics);
    read.root.as_ref().map_or_else(String::new, flat)
}

fn flat(node: &Node) -> String {
    match &node.kind {
        NodeKind::Null => "~".to_string(),
        NodeKind::Scalar(scalar) => format!("{:?}", scalar.text),
        NodeKind::List(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(", ")),
        NodeKind::Map(entries) => {
            let parts = entries.iter().map(|entry| format!("{:?}: {}", entry.key, flat(&entry.value)));
            format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
        }
        NodeKind::Alias(name) => format!("*{name}"),
    }
}

fn theirs(value: &serde_yaml::Value) -> String {
    match value {
        serde_yaml::Value::Null => "~".to_string(),
        serde_yaml::Value::String(text) => format!("{text:?}"),
        serde_yaml::Value::Sequence(items) => format!("[{}]", items.iter().map(theirs).collect::<Vec<_>>().join(", ")),
        serde_yaml::Value::Mapping(entries) => {
            let parts = entries.iter().map(|(key, value)| format!("{}: {}", theirs(key), theirs(value)));
            format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
        }
        other => panic!("only texts are made here: {other:?}"),
    }
}

/// All scalars that saphyr sees, in order.
fn scalars_of_saphyr(text: &str) -> Vec<String> {
    let events = Parser::new_from_str(text).map(|event| event.unwrap().0);
    events
        .filter_map(|event| if let Event::Scalar(text, ..) = event { Some(text.into_owned()) } else { None })
        .collect()
}

fn scalars_of_ours(node: &Node, found: &mut Vec<String>) {
    match &node.kind {
        NodeKind::Scalar(scalar) => found.push(scalar.text.to_string()),
        NodeKind::List(items) => items.iter().for_each(|item| scalars_of_ours(item, found)),
        NodeKind::Map(entries) => {
            for entry in entries {
                found.push(entry.key.to_string());
                scalars_of_ours(&entry.value, found);
            }
        }
        _ => {}
    }
}

/// Values as a team writes them: texts in any script, lists and maps, three deep at most.
fn values() -> impl Strategy<Value = serde_yaml::Value> {
    let word = "[a-zA-Zа-яё łé0-9:#'\"{}\\[\\],&*!|>%@`-]{0,20}[a-zя]";
    let text = word.prop_map(serde_yaml::Value::String);
    text.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..4).prop_map(serde_yaml::Value::Sequence),
            proptest::collection::btree_map("[a-z_]{1,8}x", inner, 1..4).prop_map(|entries| {
                let pairs = entries.into_iter().map(|(key, value)| (serde_yaml::Value::String(key), value));
                serde_yaml::Value::Mapping(pairs.collect())
            }),
        ]
    })
}

proptest! {
    #[test]
    fn what_serde_yaml_writes_we_read_as_it_does(value in values()) {
        let text = serde_yaml::to_string(&value).unwrap();
        prop_assert_eq!(ours(&text), theirs(&serde_yaml::from_str(&text).unwrap()));
    }

    #[test]
    fn saphyr_sees_the_same_scalars(value in values()) {
        let text = serde_yaml::to_string(&value).unwrap();
        let read = yaml::parse(&TreePath::new("a.md").unwrap(), &text, 0..text.len());
        let mut found = Vec::new();
        read.root.iter().for_each(|root| scalars_of_ours(root, &mut found));
        prop_assert_eq!(found, scalars_of_saphyr(&text));
    }
}

#[test]
fn hand_written_front_matter_is_read_alike() {
    for text in [
        "title: Trial\nsummary: >\n  two\n  lines\n\ntags: [a, 'b, c', \"d\"]\n",
        "source: {channel: sales, from: [anna]}\nevidence:\n- kind: interviews\n  note: |\n    one\n      two\n",
        "a: &x word\nb: *x\nc: \"esc \\u00e9 \\n\"\nd: 'it''s'\n",
        "\"quoted key\": v\nempty: ~\nnested:\n  deeper:\n    deepest: end\n",
    ] {
        assert_eq!(ours(text), theirs(&serde_yaml::from_str(text).unwrap()), "{text}");
    }
}
