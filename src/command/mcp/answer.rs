//! Answers of a size that an assistant can read: a part of a list at a time, and never more than so many bytes.

use crate::command::mcp::asked::{Argument, Asked, Form, refuse};
use anyhow::Result;
use serde_json::{Value, json};

/// The most that one answer says, in bytes.
pub const LARGEST: usize = 100_000;
/// Items of a list in one answer, unless somebody asks for another number.
const USUAL: usize = 50;
const MOST: usize = 200;

/// The arguments of every tool whose answer is a list.
pub const PAGE: [Argument; 2] = [
    Argument::maybe("limit", Form::Number, "How many items at most; 50 without it, 200 at most."),
    Argument::maybe(
        "offset",
        Form::Number,
        "How many items to leave out first; the answer says where the next part begins.",
    ),
];

/// A report as a value.
pub fn value(report: &str) -> Result<Value> {
    Ok(serde_json::from_str(report)?)
}

/// A report with only a part of its list `key`, and where that part stands in the whole.
pub fn page(mut report: Value, key: &str, asked: &Asked) -> Value {
    let limit = asked.number("limit").unwrap_or(USUAL).clamp(1, MOST);
    let offset = asked.number("offset").unwrap_or(0);
    let Some(all) = report.get_mut(key).and_then(Value::as_array_mut) else { return report };
    let total = all.len();
    let part: Vec<Value> = all.drain(..).skip(offset).take(limit).collect();
    let next = offset.saturating_add(part.len());
    *all = part;
    let next = if next < total { Value::from(next) } else { Value::Null };
    report["page"] = json!({"offset": offset, "total": total, "next_offset": next});
    report
}

/// The text of an answer. One that is too long is refused with a way to a shorter one.
pub fn text(value: &Value) -> Result<String> {
    let text = value.to_string();
    if text.len() > LARGEST {
        return Err(refuse(format!(
            "This answer would be {} kB, and {} kB is the most. Ask for less: a smaller limit, one kind, or one document.",
            text.len() / 1000,
            LARGEST / 1000
        )));
    }
    Ok(text)
}
