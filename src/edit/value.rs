//! A value that is to be written, and how YAML says it.
//!
//! People's words go into files that other programs read too, some of them by older rules of YAML. So a text that any
//! reader might take for a number, a date, a yes or a comment is put in quotes, and nothing else is.

use crate::model::node::{Node, NodeKind, Style};
use crate::syntax::yaml::write::{is_seen, quoted};

/// A value to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, a day, a word of a list, an id: stands without quotes wherever a reader gives the same back.
    Word(String),
    /// A text, whatever it says: `2026` in it is no number.
    Text(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

/// Where a value is written: into brackets, where commas end it, or onto a line of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    Line,
    Brackets,
}

/// How wide a line of a file may become before a collection goes over several.
pub const LINE: usize = 110;

impl Value {
    pub fn word(text: impl ToString) -> Value {
        Value::Word(text.to_string())
    }

    pub fn text(text: impl Into<String>) -> Value {
        Value::Text(text.into())
    }

    /// What stands in a file already; `None` for what points elsewhere in its file.
    pub fn of(node: &Node) -> Option<Value> {
        Some(match &node.kind {
            NodeKind::Null => Value::word("null"),
            NodeKind::Scalar(scalar) if scalar.style == Style::Plain => Value::word(&*scalar.text),
            NodeKind::Scalar(scalar) => Value::text(&*scalar.text),
            NodeKind::List(items) => Value::List(items.iter().map(Value::of).collect::<Option<_>>()?),
            NodeKind::Map(entries) => {
                let pair = |entry: &crate::model::node::Entry| Some((entry.key.to_string(), Value::of(&entry.value)?));
                Value::Map(entries.iter().map(pair).collect::<Option<_>>()?)
            }
            NodeKind::Alias(_) => return None,
        })
    }

    /// On one line.
    pub fn flow(&self, within: Within) -> String {
        match self {
            Value::Word(text) => scalar(text, within, false),
            Value::Text(text) => scalar(text, within, true),
            Value::List(items) => {
                let items: Vec<String> = items.iter().map(|item| item.flow(Within::Brackets)).collect();
                format!("[{}]", items.join(", "))
            }
            Value::Map(entries) => {
                let pair = |(key, value): &(String, Value)| format!("{}: {}", name(key), value.flow(Within::Brackets));
                format!("{{{}}}", entries.iter().map(pair).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// `key: value` for a block whose keys stand `indent` columns in, without the indent of the first line.
    pub fn entry(&self, key: &str, indent: usize, eol: &str) -> String {
        let flow = format!("{}: {}", name(key), self.flow(Within::Line));
        let inner = " ".repeat(indent + 2);
        match self {
            Value::Text(text) => match literal(text, &inner, eol) {
                Some(literal) => format!("{}: {literal}", name(key)),
                None => flow,
            },
            Value::List(items) if items.iter().any(|item| matches!(item, Value::Map(_))) => {
                let line = |item: &Value| format!("{eol}{inner}- {}", item.item(indent + 2, eol));
                format!("{}:{}", name(key), items.iter().map(line).collect::<String>())
            }
            Value::Map(entries) if !entries.is_empty() && indent + flow.chars().count() > LINE => {
                let line =
                    |(key, value): &(String, Value)| format!("{eol}{inner}{}", value.entry(key, indent + 2, eol));
                format!("{}:{}", name(key), entries.iter().map(line).collect::<String>())
            }
            _ => flow,
        }
    }

    /// What stands behind the dash of a list whose dashes stand `indent` columns in: in one line if it fits.
    pub fn item(&self, indent: usize, eol: &str) -> String {
        let flow = self.flow(Within::Line);
        if indent + 2 + flow.chars().count() <= LINE { flow } else { self.tall_item(indent, eol) }
    }

    /// The same with a key a line.
    pub fn tall_item(&self, indent: usize, eol: &str) -> String {
        match self {
            Value::Map(entries) if !entries.is_empty() => {
                let line = |(key, value): &(String, Value)| value.entry(key, indent + 2, eol);
                let between = format!("{eol}{}", " ".repeat(indent + 2));
                entries.iter().map(line).collect::<Vec<_>>().join(&between)
            }
            _ => self.flow(Within::Line),
        }
    }
}

/// Several lines as a block under its key; `None` when they are one line, or when a block could not give them back.
fn literal(text: &str, inner: &str, eol: &str) -> Option<String> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let odd = |c: char| c != '\n' && !is_seen(c);
    let kept = !body.is_empty() && !body.starts_with([' ', '\n']) && !body.ends_with('\n') && !body.contains(odd);
    if !text.contains('\n') || !kept {
        return None;
    }
    let sign = if body.len() == text.len() { "|-" } else { "|" };
    let line = |line: &str| if line.is_empty() { eol.to_owned() } else { format!("{eol}{inner}{line}") };
    Some(format!("{sign}{}", body.split('\n').map(line).collect::<String>()))
}

/// A key; those of documents need no quotes (`n` is a usual one), but a team's own may.
fn name(key: &str) -> String {
    scalar(key, Within::Brackets, false)
}

/// One scalar. `text`: it must not be taken for anything but a text.
fn scalar(text: &str, within: Within, is_text: bool) -> String {
    if is_plain(text, within) && !(is_text && is_typed(text)) {
        return text.to_owned();
    }
    if text.contains(['"', '\\']) && text.chars().all(is_seen) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    quoted(text)
}

/// Whether YAML reads it as it stands.
fn is_plain(text: &str, within: Within) -> bool {
    let starts_badly = text.starts_with(|c: char| "-?:,[]{}#&*!|>'\"%@`=<".contains(c) || c.is_whitespace());
    // A negative number is the one thing that may begin with a dash.
    let negative = text.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let cut = text.contains(": ") || text.contains(" #") || text.ends_with(':') || text.ends_with(char::is_whitespace);
    let brackets = within == Within::Brackets && text.contains([',', '[', ']', '{', '}', ':']);
    !text.is_empty() && (!starts_badly || negative) && !cut && !brackets && text.chars().all(is_seen)
        // Some readers take these for quotes, and people who type them meant the straight ones.
        && !text.starts_with(['“', '”', '„', '‘', '’', '«'])
        && !text.starts_with("---") && !text.starts_with("...")
}

/// Whether some reader of YAML takes it for a number, a day, a yes, a no or nothing.
fn is_typed(text: &str) -> bool {
    const WORDS: [&str; 12] = ["~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan"];
    let lower = text.to_ascii_lowercase();
    let number = lower.trim_start_matches(['+', '-', '.']);
    let digits = number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_hexdigit() || "._-+:xotzeT ".contains(c));
    WORDS.contains(&lower.as_str()) || number == "inf" || number == "nan" || digits
}
