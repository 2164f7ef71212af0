//! Values → YAML that every reader takes for exactly these values.
//!
//! A text is written bare only where nothing in it can be taken for anything else; all others stand in double quotes, with
//! escapes for what cannot be seen. So whatever somebody once typed into another program stays what it was.

use std::fmt::Write;

/// A value on its way into a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Yaml {
    /// A number, a date, `true` or `false`: written as it is.
    Plain(String),
    Text(String),
    List(Vec<Yaml>),
    Map(Vec<(String, Yaml)>),
}

/// A longer list stands below its key, an item on each line.
const LINE_MAX: usize = 100;
/// Words that some reader takes for something else than a text.
const RESERVED: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/// `key: value` with its line break.
pub fn entry(key: &str, value: &Yaml) -> String {
    let key = text(key);
    let line = format!("{key}: {}\n", flow(value));
    match value {
        Yaml::List(items) if !items.is_empty() && has_parts_or_is_long(items, &line) => {
            let mut out = format!("{key}:\n");
            for item in items {
                // Writing to a string cannot fail, here and below.
                let _ = writeln!(out, "  - {}", flow(item));
            }
            out
        }
        _ => line,
    }
}

fn has_parts_or_is_long(items: &[Yaml], line: &str) -> bool {
    line.chars().count() > LINE_MAX || items.iter().any(|item| matches!(item, Yaml::Map(_)))
}

/// A value on one line.
fn flow(value: &Yaml) -> String {
    match value {
        Yaml::Plain(plain) => plain.clone(),
        Yaml::Text(words) => text(words),
        Yaml::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Yaml::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| format!("{}: {}", text(key), flow(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A text as a scalar.
pub fn text(words: &str) -> String {
    if is_harmless(words) { words.to_owned() } else { quoted(words) }
}

/// A text in double quotes, which can hold any text: what cannot be seen stands there by its number.
pub fn quoted(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 2);
    out.push('"');
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_seen(c) => out.push(c),
            c => {
                let _ = match u32::from(c) {
                    code @ 0..=0xFF => write!(out, "\\x{code:02X}"),
                    code @ 0..=0xFFFF => write!(out, "\\u{code:04X}"),
                    code => write!(out, "\\U{code:08X}"),
                };
            }
        }
    }
    out.push('"');
    out
}

/// Whether a text may stand without quotes anywhere: it begins with a letter and holds nothing that YAML knows.
fn is_harmless(words: &str) -> bool {
    let first = words.chars().next().is_some_and(char::is_alphabetic);
    let known = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '/' | '(' | ')' | '+' | '’');
    first
        && words.chars().all(known)
        && !words.ends_with(' ')
        && !RESERVED.contains(&words.to_ascii_lowercase().as_str())
}

/// Whether a character may stand in a file as itself.
pub fn is_seen(c: char) -> bool {
    let is_none = matches!(c as u32, 0xFDD0..=0xFDEF) || (c as u32) & 0xFFFE == 0xFFFE;
    !c.is_control() && !is_none && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::TreePath;
    use crate::model::node::{Node, NodeKind};
    use crate::syntax::yaml;
    use proptest::prelude::*;

    /// What a reader makes of the written text.
    fn read(written: &str) -> Node {
        let path = TreePath::new("x.md").unwrap();
        let yaml = yaml::parse(&path, written, 0..written.len());
        assert!(yaml.diagnostics.is_empty(), "{written}\n{:?}", yaml.diagnostics);
        yaml.root.unwrap()
    }

    fn same(node: &Node, value: &Yaml) -> bool {
        match value {
            Yaml::Plain(text) | Yaml::Text(text) => node.text() == Some(text),
            Yaml::List(items) => {
                matches!(node.kind, NodeKind::List(_))
                    && node.items().len() == items.len()
                    && node.items().iter().zip(items).all(|(node, item)| same(node, item))
            }
            Yaml::Map(entries) => {
                node.entries().len() == entries.len()
                    && node
                        .entries()
                        .iter()
                        .zip(entries)
                        .all(|(node, (key, value))| *node.key == **key && same(&node.value, value))
            }
        }
    }

    fn words(text: &str) -> Yaml {
        Yaml::Text(text.to_owned())
    }

    #[test]
    fn texts_stand_bare_where_nobody_can_misread_them() {
        assert_eq!(text("Trial without a card"), "Trial without a card");
        assert_eq!(text("Пробный период"), "Пробный период");
        assert_eq!(text("Trial: no card"), "\"Trial: no card\"");
        assert_eq!(text("yes"), "\"yes\"");
        assert_eq!(text("12"), "\"12\"");
        assert_eq!(text("@anna"), "\"@anna\"");
        assert_eq!(text("a\u{0}b\nc\\ \"d\""), "\"a\\x00b\\nc\\\\ \\\"d\\\"\"");
        assert_eq!(text(""), "\"\"");
    }

    #[test]
    fn lists_are_short_lines_or_items() {
        let tags = Yaml::List(vec![words("web"), words("a, b")]);
        assert_eq!(entry("tags", &tags), "tags: [web, \"a, b\"]\n");
        let link = Yaml::Map(vec![("label".to_owned(), words("H-1")), ("url".to_owned(), words("https://h.example"))]);
        assert_eq!(entry("links", &Yaml::List(vec![link])), "links:\n  - {label: H-1, url: \"https://h.example\"}\n");
        let long = Yaml::List((0..30).map(|at| words(&format!("word{at}"))).collect());
        assert!(entry("tags", &long).starts_with("tags:\n  - word0\n"));
    }

    fn any_yaml() -> impl Strategy<Value = Yaml> {
        let leaf = prop_oneof![
            any::<String>().prop_map(Yaml::Text),
            "[ -~]{0,12}".prop_map(Yaml::Text),
            "[-:#,\\[\\]{}&*!|>'\"%@`? a]{0,9}".prop_map(Yaml::Text),
        ];
        leaf.prop_recursive(3, 20, 4, |inner| {
            let map = proptest::collection::btree_map(any::<String>(), inner.clone(), 0..3);
            prop_oneof![
                proptest::collection::vec(inner, 0..4).prop_map(Yaml::List),
                map.prop_map(|map| Yaml::Map(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]
        #[test]
        fn what_was_written_is_read_back(value in any_yaml()) {
            let written = entry("field", &value) + "after: x\n";
            let root = read(&written);
            prop_assert_eq!(root.entries().len(), 2, "{}", written);
            prop_assert!(same(&root.entries()[0].value, &value), "{}\n{:?}", written, root);
        }
    }
}
