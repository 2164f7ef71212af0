//! Single values of a settings file: texts, whole numbers, exact decimals, yes or no, days, labels.
//!
//! Everything is read from the text as written, by the rules of YAML 1.2 and no looser, so that `08`, `1_000` or `yes`
//! never mean something else than they seem to.

use std::ops::RangeInclusive;

use crate::base::text::{Label, Str};
use crate::model::node::{Node, NodeKind, Style};
use crate::model::scoring::Hundredths;
use crate::playbook::review::Review;
use crate::syntax::date::{self, DateText};
use crate::syntax::scalar::boolean;
use crate::words::catalogue::LANGUAGES;
use jiff::civil::Date;

/// Scale values, weights and thresholds larger than this are slips of the finger.
const LARGEST: i64 = 1_000_000_000;

/// A text in any style. A plain number is a text as well: titles and words may look like one.
pub fn text<'n>(node: &'n Node, review: &mut Review) -> Option<&'n str> {
    let found = node.text();
    if found.is_none() {
        review.wrong_type(node, "type-text");
    }
    found
}

/// A whole number within `range`.
pub fn whole(node: &Node, range: RangeInclusive<i64>, review: &mut Review) -> Option<i64> {
    let Some(number) = plain(node).filter(|text| is_number(text, false)).and_then(|text| text.parse::<i64>().ok())
    else {
        review.wrong_type(node, "type-int");
        return None;
    };
    if range.contains(&number) {
        return Some(number);
    }
    let (min, max) = (range.start().to_string(), range.end().to_string());
    review.mistake("range", node.span, vec![("min", min.into()), ("max", max.into())]);
    None
}

/// A finite number.
pub fn number(node: &Node, review: &mut Review) -> Option<f64> {
    let found = plain(node).filter(|text| is_number(text, true)).and_then(|text| text.parse::<f64>().ok());
    let found = found.filter(|number| number.is_finite());
    if found.is_none() {
        review.wrong_type(node, "type-num");
    }
    found
}

/// A number with at most two decimals, exactly.
pub fn hundredths(node: &Node, review: &mut Review) -> Option<Hundredths> {
    let found = plain(node).and_then(parse_hundredths);
    if found.is_none() {
        review.wrong_type(node, "setting-hundredths");
    }
    found
}

/// `true` or `false`.
pub fn flag(node: &Node, review: &mut Review) -> Option<bool> {
    let found = match &node.kind {
        NodeKind::Scalar(scalar) => boolean(scalar).ok(),
        _ => None,
    };
    if found.is_none() {
        review.wrong_type(node, "type-bool");
    }
    found
}

/// A real day, `2026-11-22`.
pub fn day(node: &Node, review: &mut Review) -> Option<Date> {
    match node.text().map(date::date) {
        Some(DateText::Date(date)) => Some(date),
        _ => {
            review.wrong_type(node, "type-date");
            None
        }
    }
}

/// A text for people: one for all languages, or a map by language.
pub fn label(node: &Node, review: &mut Review) -> Label {
    match &node.kind {
        NodeKind::Scalar(scalar) => Label::plain(&scalar.text),
        NodeKind::Map(entries) => {
            for entry in entries.iter().filter(|entry| !is_language(&entry.key)) {
                review.unknown_name("language", &entry.key, entry.key_span, LANGUAGES);
            }
            let texts = entries.iter().filter(|entry| is_language(&entry.key) && !entry.value.is_null());
            let pairs: Vec<(&str, &str)> =
                texts.filter_map(|entry| Some((&*entry.key, text(&entry.value, review)?))).collect();
            Label::from_pairs(pairs)
        }
        NodeKind::Null => Label::default(),
        NodeKind::List(_) | NodeKind::Alias(_) => {
            review.wrong_type(node, "setting-label");
            Label::default()
        }
    }
}

/// One of a few words, as the value that it stands for.
pub fn choice<T: Copy>(node: &Node, choices: &[(&str, T)], review: &mut Review) -> Option<T> {
    let word = text(node, review)?;
    let found = choices.iter().find(|(known, _)| *known == word).map(|(_, value)| *value);
    if found.is_none() {
        review.wrong_value(node, choices.iter().map(|(known, _)| *known));
    }
    found
}

/// A list of words; a single word serves as a list of one.
pub fn words<'n>(node: &'n Node, review: &mut Review) -> Vec<(&'n str, &'n Node)> {
    match &node.kind {
        NodeKind::List(items) => items.iter().filter_map(|item| Some((text(item, review)?, item))).collect(),
        NodeKind::Scalar(scalar) => vec![(&*scalar.text, node)],
        NodeKind::Null => Vec::new(),
        NodeKind::Map(_) | NodeKind::Alias(_) => {
            review.wrong_type(node, "setting-words");
            Vec::new()
        }
    }
}

/// `8`, `-2`, `0.25`, `2.50` as hundredths.
pub fn parse_hundredths(text: &str) -> Option<Hundredths> {
    if !is_number(text, true) {
        return None;
    }
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > 2 {
        return None;
    }
    let whole = whole.parse::<i64>().ok().filter(|whole| *whole <= LARGEST)?;
    let part = format!("{decimals:0<2}").parse::<i64>().ok()?;
    let found = whole * 100 + part;
    Some(if negative { -found } else { found })
}

/// A language code: `en`, `pt-BR`.
pub fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let first = parts.next().unwrap_or("");
    let known = (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_lowercase());
    known && parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// A label made of an id, for things that nobody named: `key_results` → "key results".
pub fn spelled(id: &Str) -> Label {
    Label::plain(&id.replace(['_', '-'], " "))
}

/// The text of a scalar without quotes.
fn plain(node: &Node) -> Option<&str> {
    match &node.kind {
        NodeKind::Scalar(scalar) if scalar.style == Style::Plain => Some(&scalar.text),
        _ => None,
    }
}

/// Digits as people write them: no leading zeros, no `1_000`, no `1e3`.
fn is_number(text: &str, decimal: bool) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = match digits.split_once('.') {
        Some((whole, part)) if decimal => (whole, Some(part)),
        Some(_) => return false,
        None => (digits, None),
    };
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole) && (whole == "0" || !whole.starts_with('0')) && part.is_none_or(all_digits)
}
