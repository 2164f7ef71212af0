//! Laws of the edit room, over documents and values that nobody thought of: what is set is read back, and all else stays.

use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};
use tandem::base::path::TreePath;
use tandem::edit::value::Value;
use tandem::model::node::{Node, NodeKind};
use tandem::syntax::front_matter::{Split, split};
use tandem::syntax::yaml;

use crate::edit::{edited, set};

/// Words as people type them, and as nobody should.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Zа-яё0-9 ]{1,12}",
        "[\\PC]{0,16}",
        prop::collection::vec(any::<char>(), 0..12).prop_map(|chars| chars.into_iter().collect()),
        prop::sample::select(vec![
            "yes",
            "~",
            "null",
            "8,5",
            "0x1f",
            "1e9",
            "# no",
            "a: b",
            "- x",
            "---",
            "...",
            "'",
            "\"",
            "@anna",
            "*a",
            "&a b",
            "{a}",
            "[a",
            "a #b",
            " a",
            "a ",
            "2026-11-27",
            "!x",
            "%x",
            "`x`",
            "a\nb",
            "a\n\nb\n",
            "\n",
            "|",
            ">",
            "=",
            "<<",
            "“a”",
            "e\u{301}",
            "\u{feff}",
            "\u{7}",
            "a\tb",
            "\r\n",
            "🚀: x",
        ])
        .prop_map(str::to_owned),
    ]
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        words().prop_map(Value::Text),
        (0i64..5000).prop_map(Value::word),
        Just(Value::word(true)),
        Just(Value::word("2026-11-27")),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
            prop::collection::btree_map("[a-z]{1,6}", inner, 0..4)
                .prop_map(|pairs| Value::Map(pairs.into_iter().collect())),
        ]
    })
}

/// A document in one of the styles in which people write, with its comments.
fn documents() -> impl Strategy<Value = (String, Vec<String>)> {
    let keys = prop::collection::btree_set(
        prop::sample::select(vec!["title", "stage", "pm", "ice", "tasks", "why", "x_a"]),
        1..6,
    );
    (keys, prop::collection::vec(values(), 7), prop::collection::vec(any::<u8>(), 7), any::<bool>(), "[a-zé# ]{0,20}")
        .prop_map(|(keys, values, styles, windows, body)| {
            let mut text = String::from("---\n");
            let mut comments = Vec::new();
            for (at, key) in keys.iter().enumerate() {
                let (value, style) = (&values[at], styles[at]);
                if style & 1 == 1 {
                    text.push_str(&format!("# above {key}\n"));
                    comments.push(format!("above {key}"));
                }
                let line = if style & 2 == 2 {
                    value.entry(key, 0, "\n")
                } else {
                    format!("{key}: {}", value.flow(tandem::edit::value::Within::Line))
                };
                text.push_str(&line);
                if style & 4 == 4 && !line.contains('\n') {
                    text.push_str(&format!(" # beside {key}"));
                    comments.push(format!("beside {key}"));
                }
                text.push('\n');
            }
            text.push_str(&format!("---\n{body}"));
            (if windows { text.replace('\n', "\r\n") } else { text }, comments)
        })
}

fn front(text: &str) -> (Option<Node>, Vec<String>, String) {
    let path = TreePath::new("a.md").expect("a path");
    let Split::Found { yaml: span, body } = split(text) else { return (None, Vec::new(), text.to_owned()) };
    let read = yaml::parse(&path, text, span.range());
    assert!(!read.broken, "cannot be read:\n{text}");
    let comments = read.comments.iter().map(|comment| comment.text.to_string()).collect();
    (read.root, comments, text[body..].to_owned())
}

/// The values of all keys but one, as text of the file.
fn others(text: &str, root: &Option<Node>, but: &str) -> Vec<(String, String)> {
    let entries = root.iter().flat_map(Node::entries).filter(|entry| &*entry.key != but);
    entries.map(|entry| (entry.key.to_string(), text[entry.value.span.range()].to_owned())).collect()
}

fn told(node: &Node) -> Value {
    match &node.kind {
        NodeKind::Null => Value::text("<nothing>"),
        NodeKind::Scalar(scalar) => Value::text(&*scalar.text),
        NodeKind::List(items) => Value::List(items.iter().map(told).collect()),
        NodeKind::Map(entries) => {
            Value::Map(entries.iter().map(|entry| (entry.key.to_string(), told(&entry.value))).collect())
        }
        NodeKind::Alias(name) => Value::text(format!("*{name}")),
    }
}

/// A value as the reader gives it back.
fn expected(value: &Value) -> Value {
    match value {
        Value::Word(text) | Value::Text(text) => Value::text(text.clone()),
        Value::List(items) => Value::List(items.iter().map(expected).collect()),
        Value::Map(pairs) => Value::Map(pairs.iter().map(|(key, value)| (key.clone(), expected(value))).collect()),
    }
}

proptest! {
    #![proptest_config(proptest::test_runner::Config { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_is_set_is_read_back_and_all_else_stays(
        (text, comments) in documents(),
        key in prop::sample::select(vec!["title", "stage", "pm", "ice", "tasks", "why", "gates", "result"]),
        value in values(),
    ) {
        let (before, _, body) = front(&text);
        match edited(&text, &set(key, value.clone())) {
            Ok(changed) => {
                let (after, kept, rest) = front(&changed);
                let found = after.as_ref().and_then(|root| root.get(key)).map(told);
                prop_assert_eq!(found, Some(expected(&value)));
                prop_assert_eq!(others(&text, &before, key), others(&changed, &after, key));
                prop_assert_eq!(comments, kept);
                prop_assert_eq!(body, rest);
                prop_assert_eq!(text.contains("\r\n"), changed.contains("\r\n"));
                prop_assert!(!text.contains("\r\n") || !changed.replace("\r\n", "").contains('\n'));
            }
            Err(reason) => prop_assert!(false, "refused: {}\n{}", reason, text),
        }
    }

    #[test]
    fn any_text_at_all_is_changed_rightly_or_refused(text in "(---\n)?[a-z:&*\\-\\[\\]{}#|> \n'\"é]{0,60}(\n---\n)?[a-z\n]{0,9}") {
        if let Ok(changed) = edited(&text, &set("stage", Value::word(3))) {
            let (root, _, _) = front(&changed);
            prop_assert_eq!(root.as_ref().and_then(|root| root.get("stage")).map(told), Some(Value::text("3")));
        }
    }
}
