//! Scalars by YAML 1.2's core schema, strictly: what a plain word is, and what somebody probably meant by it.
//!
//! `8/10`, `8,5`, `010`, `1_000` and `"8"` are numbers to a person and not to YAML, or are to one reader of YAML and not to
//! the next. Each gets its own answer instead of a guess.

use crate::model::node::{Scalar, Style};

/// A number that was read, or what stands there instead.
#[derive(Clone, Debug, PartialEq)]
pub enum NumberText {
    Number(f64),
    /// A decimal comma; the text with a point.
    Comma(String),
    /// Quotes around a number; the text without them.
    Quoted(String),
    /// `8/10`.
    Fraction,
    /// A leading zero, `0x1f` or `0o17`: read differently by different programs.
    Octal,
    /// `1_000`; the text without underscores.
    Underscore(String),
    /// Infinite, too large for a number, or not a number at all.
    Not,
}

/// Reads a decimal number: an optional sign, digits, optionally a point and digits, optionally an exponent.
pub fn number(scalar: &Scalar) -> NumberText {
    let text = scalar.text.trim();
    match (scalar.style, plain_number(text)) {
        (Style::Plain, Some(number)) if !leading_zero(text) => NumberText::Number(number),
        (Style::Plain, Some(_)) => NumberText::Octal,
        (_, Some(_)) if !leading_zero(text) => NumberText::Quoted(text.to_string()),
        _ => almost_number(text),
    }
}

fn almost_number(text: &str) -> NumberText {
    let is = |candidate: &str| plain_number(candidate).is_some() && !leading_zero(candidate);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if text.matches(',').count() == 1 && is(&text.replace(',', ".")) {
        return NumberText::Comma(text.replace(',', "."));
    }
    if text.contains('_') && is(&text.replace('_', "")) {
        return NumberText::Underscore(text.replace('_', ""));
    }
    if text.split_once('/').is_some_and(|(a, b)| digits(a.trim()) && digits(b.trim())) {
        return NumberText::Fraction;
    }
    let other_base = text.len() > 2 && (text.starts_with("0x") || text.starts_with("0o") || text.starts_with("0b"));
    if other_base && text[2..].bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return NumberText::Octal;
    }
    NumberText::Not
}

/// `08` and `010`: octal to old readers of YAML, decimal or a text to others.
fn leading_zero(text: &str) -> bool {
    let digits = text.trim_start_matches(['+', '-']);
    digits.len() > 1 && digits.starts_with('0') && digits.as_bytes()[1].is_ascii_digit()
}

fn plain_number(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.strip_prefix(['+', '-']).unwrap_or(exponent)),
        None => (unsigned, "0"),
    };
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !(digits(whole) && digits(part) && digits(exponent)) {
        return None;
    }
    text.parse::<f64>().ok().filter(|number| number.is_finite())
}

/// `true` or `false`; `Err` with what `yes`, `no`, `on` or `off` probably meant.
pub fn boolean(scalar: &Scalar) -> Result<bool, Option<bool>> {
    let text = &*scalar.text;
    if scalar.style == Style::Plain {
        match text {
            "true" | "True" | "TRUE" => return Ok(true),
            "false" | "False" | "FALSE" => return Ok(false),
            _ => {}
        }
    }
    match text.to_ascii_lowercase().as_str() {
        "yes" | "y" | "on" | "true" => Err(Some(true)),
        "no" | "n" | "off" | "false" => Err(Some(false)),
        _ => Err(None),
    }
}

#[cfg(test)]
mod tests;
