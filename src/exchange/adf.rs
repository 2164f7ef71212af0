//! Atlassian's document format → markdown. A node that is not known gives its inner texts, so no word is lost.

use crate::exchange::body;
use serde_json::Value;

/// Whether a value is such a document.
pub fn is_document(value: &Value) -> bool {
    value.get("type").and_then(Value::as_str) == Some("doc") && value.get("content").is_some()
}

/// The document as markdown.
pub fn markdown(document: &Value) -> String {
    blocks(document, 0).trim_end().to_owned()
}

/// How deep documents are followed.
const MAX_DEPTH: usize = 64;

fn children(node: &Value) -> impl Iterator<Item = &Value> {
    node.get("content").and_then(Value::as_array).into_iter().flatten()
}

fn kind(node: &Value) -> &str {
    node.get("type").and_then(Value::as_str).unwrap_or_default()
}

fn attribute(node: &Value, name: &str) -> String {
    let value = node.get("attrs").and_then(|attrs| attrs.get(name));
    value.map(crate::exchange::flat::text).unwrap_or_default()
}

/// The blocks of a node, with an empty line between.
fn blocks(node: &Value, depth: usize) -> String {
    if depth > MAX_DEPTH {
        return String::new();
    }
    let parts: Vec<String> =
        children(node).map(|child| block(child, depth + 1)).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

fn block(node: &Value, depth: usize) -> String {
    match kind(node) {
        "paragraph" => inlines(node),
        "heading" => {
            let level = attribute(node, "level").parse::<usize>().unwrap_or(2).clamp(1, 6);
            format!("{} {}", "#".repeat(level), inlines(node).replace('\n', " "))
        }
        "bulletList" | "taskList" | "decisionList" => items(node, depth, |_| "- ".to_owned()),
        "orderedList" => items(node, depth, |at| format!("{}. ", at + 1)),
        "blockquote" | "panel" => prefixed(&blocks(node, depth), "> ", "> "),
        "codeBlock" => {
            let code: String = children(node).map(plain).collect();
            let fence = body::fence(&code);
            format!("{fence}{}\n{code}\n{fence}", attribute(node, "language"))
        }
        "rule" => "---".to_owned(),
        "expand" | "nestedExpand" => {
            let title = body::escaped(&attribute(node, "title"));
            [title, blocks(node, depth)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
        }
        "table" => table(node, depth),
        "text" | "mention" | "emoji" | "inlineCard" | "date" | "status" | "hardBreak" => inline(node),
        "blockCard" | "embedCard" => inline(node),
        "media" => {
            format!("\\[{}\\]", body::escaped([attribute(node, "alt"), attribute(node, "id")].join(" ").trim()))
        }
        _ => blocks(node, depth),
    }
}

fn items(node: &Value, depth: usize, mark: impl Fn(usize) -> String) -> String {
    let mut lines = Vec::new();
    for (at, item) in children(node).enumerate() {
        let mut mark = mark(at);
        let indent = " ".repeat(mark.len());
        let text = match kind(item) {
            "taskItem" => {
                mark.push_str(if attribute(item, "state") == "DONE" { "[x] " } else { "[ ] " });
                inlines(item)
            }
            "decisionItem" => inlines(item),
            "bulletList" | "orderedList" | "taskList" => block(item, depth + 1),
            _ => blocks(item, depth + 1),
        };
        lines.push(prefixed(&text, &mark, &indent));
    }
    lines.join("\n")
}

/// The text with something before its first line and before the others.
fn prefixed(text: &str, first: &str, rest: &str) -> String {
    let lines = text.lines().enumerate().map(|(at, line)| {
        let line = format!("{}{line}", if at == 0 { first } else { rest });
        line.trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn table(node: &Value, depth: usize) -> String {
    let mut lines = Vec::new();
    for (at, row) in children(node).enumerate() {
        let cell = |cell: &Value| blocks(cell, depth + 1).replace('\n', "<br>").replace('|', "\\|");
        let cells: Vec<String> = children(row).map(cell).collect();
        if at == 0 {
            lines.push(format!("| {} |", cells.join(" | ")));
            lines.push(format!("|{}", " --- |".repeat(cells.len())));
        } else {
            lines.push(format!("| {} |", cells.join(" | ")));
        }
    }
    lines.join("\n")
}

fn inlines(node: &Value) -> String {
    children(node).map(inline).collect()
}

fn plain(node: &Value) -> String {
    node.get("text").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn inline(node: &Value) -> String {
    match kind(node) {
        "text" => marked(node),
        "hardBreak" => "\\\n".to_owned(),
        "mention" | "status" => body::escaped(&attribute(node, "text")),
        "emoji" => match attribute(node, "text") {
            text if text.is_empty() => attribute(node, "shortName"),
            text => text,
        },
        "inlineCard" | "blockCard" | "embedCard" => format!("<{}>", attribute(node, "url")),
        "date" => day(&attribute(node, "timestamp")),
        _ => inlines(node),
    }
}

/// A day that is written as milliseconds since 1970.
fn day(timestamp: &str) -> String {
    let moment = timestamp.parse::<i64>().ok().and_then(|number| jiff::Timestamp::from_millisecond(number).ok());
    moment.map_or_else(|| timestamp.to_owned(), |moment| moment.to_zoned(jiff::tz::TimeZone::UTC).date().to_string())
}

fn marked(node: &Value) -> String {
    let raw = plain(node);
    let marks = || node.get("marks").and_then(Value::as_array).into_iter().flatten();
    let has = |name: &str| marks().any(|mark| kind(mark) == name);
    let (lead, trail) = (raw.len() - raw.trim_start().len(), raw.trim_end().len());
    if raw.trim().is_empty() {
        return raw;
    }
    // Marks do not hold where spaces stand inside them.
    let core = &raw[lead..trail];
    let mut text = if has("code") && !core.contains('`') { format!("`{core}`") } else { body::escaped(core) };
    for (name, mark) in [("strong", "**"), ("em", "_"), ("strike", "~~")] {
        if has(name) {
            text = format!("{mark}{text}{mark}");
        }
    }
    if let Some(link) = marks().find(|mark| kind(mark) == "link") {
        let href = attribute(link, "href");
        text = if href.contains(['(', ')', '<', '>', ' ']) {
            format!("{text} (<{}>)", href.replace(['<', '>', ' '], ""))
        } else {
            format!("[{text}]({href})")
        };
    }
    format!("{}{text}{}", &raw[..lead], &raw[trail..])
}
