//! Values for templates: records, lists and texts, made once and shared.
//!
//! Exists so that the page makers read like the pages they make. A value is cheap to clone, so a row that stands on five
//! pages is built once.

use std::collections::BTreeMap;

use tera::Value;

/// A record with these fields.
pub fn record<const N: usize>(fields: [(&'static str, Value); N]) -> Value {
    Value::from(BTreeMap::from(fields))
}

/// A list of values.
pub fn list(items: impl IntoIterator<Item = Value>) -> Value {
    Value::from(items.into_iter().collect::<Vec<Value>>())
}

/// A text, escaped wherever it is shown.
pub fn text(text: &str) -> Value {
    Value::normal_string(text)
}

/// A text, or nothing.
pub fn text_or_none(words: Option<&str>) -> Value {
    words.map_or_else(Value::none, text)
}

/// Markup of our own or of the theme, shown as it is. Never call this with anything that a person wrote in a document.
pub fn markup(html: &str) -> Value {
    Value::safe_string(html)
}

/// A sentence of the catalogue: a text, or markup when something in it stands in `backticks`, which become code.
pub fn spoken(sentence: &str) -> Value {
    if !sentence.contains('`') {
        return text(sentence);
    }
    let mut out = Vec::with_capacity(sentence.len() + 32);
    for (at, part) in sentence.split('`').enumerate() {
        let (open, close): (&[u8], &[u8]) = if at % 2 == 1 { (b"<code>", b"</code>") } else { (b"", b"") };
        out.extend_from_slice(open);
        // Writing into memory does not fail.
        let _ = tera::escape_html(part, &mut out);
        out.extend_from_slice(close);
    }
    markup(&String::from_utf8_lossy(&out))
}
