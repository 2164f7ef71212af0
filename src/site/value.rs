//! Values for templates: records, lists and texts, made once and shared.
//!
//! Exists so that the page makers read like the pages they make. A value is cheap to clone, so a row that stands on five
//! pages is built once.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use tera::Value;
use tera::value::Key;

/// A record with these fields, in this order. Up to a dozen fields are found faster than more: the engine compares the
/// names of a small record one after another, and hashes those of a large one.
pub fn record<const N: usize>(fields: [(&'static str, Value); N]) -> Value {
    let mut place = 0;
    let placed = fields.map(|(name, value)| {
        place += 1;
        (Field { place, name }, value)
    });
    Value::from(BTreeMap::from(placed))
}

/// The name of a field, sorted by its place in the record: comparing numbers is cheaper than comparing names, and a page
/// has hundreds of records.
struct Field {
    place: u8,
    name: &'static str,
}

impl PartialEq for Field {
    fn eq(&self, other: &Field) -> bool {
        self.place == other.place
    }
}

impl Eq for Field {}

impl PartialOrd for Field {
    fn partial_cmp(&self, other: &Field) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Field {
    fn cmp(&self, other: &Field) -> Ordering {
        self.place.cmp(&other.place)
    }
}

impl From<Field> for Key<'static> {
    fn from(field: Field) -> Key<'static> {
        Key::from(field.name)
    }
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
    let mut out = String::with_capacity(sentence.len() + 32);
    for (at, part) in sentence.split('`').enumerate() {
        let (open, close) = if at % 2 == 1 { ("<code>", "</code>") } else { ("", "") };
        out.push_str(open);
        out.push_str(&escaped(part));
        out.push_str(close);
    }
    markup(&out)
}

/// Words as they stand in markup, between tags or in a quoted attribute, escaped as templates do it.
pub fn escaped(words: &str) -> Cow<'_, str> {
    if !words.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        return Cow::Borrowed(words);
    }
    let mut out = Vec::with_capacity(words.len() + 16);
    // Writing into memory does not fail, and what is written is text again.
    let _ = tera::escape_html(words, &mut out);
    Cow::Owned(String::from_utf8_lossy(&out).into_owned())
}
