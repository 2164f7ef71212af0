//! Nodes back to YAML text: quotes only where YAML needs them.

use crate::model::node::{Node, NodeKind, Scalar, Style};

/// A value on one line.
pub fn flow(node: &Node) -> String {
    match &node.kind {
        NodeKind::Null => "null".to_string(),
        NodeKind::Scalar(scalar) => text(scalar, true),
        NodeKind::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        NodeKind::Map(entries) => {
            let entries = entries.iter().map(|entry| format!("{}: {}", key(&entry.key), flow(&entry.value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        // An alias of a list or map was refused when it was read.
        NodeKind::Alias(_) => "null".to_string(),
    }
}

/// A key, quoted where it must be.
pub fn key(key: &str) -> String {
    if is_plain(key, true) { key.to_string() } else { quoted(key) }
}

/// A scalar. `in_flow`: inside brackets, where commas and braces end a value.
pub fn text(scalar: &Scalar, in_flow: bool) -> String {
    let plain = is_plain(&scalar.text, in_flow) && (scalar.style == Style::Plain || !seems_typed(&scalar.text));
    if plain { scalar.text.to_string() } else { quoted(&scalar.text) }
}

/// Whether YAML reads the text back as it is, without quotes.
fn is_plain(text: &str, in_flow: bool) -> bool {
    let mut chars = text.chars();
    let first_is_safe = chars.next().is_some_and(|first| match first {
        '-' => chars.next().is_some_and(|second| second.is_ascii_digit()),
        first => first.is_alphanumeric() || matches!(first, '_' | '/' | '(' | '.' | '«' | '“' | '„' | '…' | '+' | '$'),
    });
    let closed = !text.ends_with([':', ' ']) && !text.contains(": ") && !text.contains(" #") && !text.contains("...");
    let inside = |c: char| !(is_unprintable(c) || in_flow && matches!(c, ',' | '[' | ']' | '{' | '}'));
    first_is_safe && closed && text.chars().all(inside)
}

/// Whether some reader of YAML would take the bare text for something else than a text.
fn seems_typed(text: &str) -> bool {
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let starts = text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '+' | '.'));
    starts || words.iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_unprintable(c) => out.push_str(&format!("\\U{:08X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// What YAML writes in quotes alone, and marks that turn the order of letters around in a terminal.
fn is_unprintable(c: char) -> bool {
    let turns = matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    turns || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}
