//! Numbers for people: the decimal mark, the gaps between thousands and the percent sign of each language.
//!
//! Scores are exact decimals and stay so: a number goes in as text and only its dressing changes.

/// The gap between thousands in Russian, Polish and French: narrow, and no line breaks in it.
const NARROW: char = '\u{202F}';
/// The gap before a unit.
const FIXED: char = '\u{A0}';

/// A decimal number as written by a program (`-1234567.5`), dressed for `lang`. A text that is no such number is
/// returned as it is.
pub fn decimal(text: &str, lang: &str) -> String {
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => ("−", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !fraction.is_none_or(all_digits) {
        return text.to_owned();
    }
    let sign = if text.bytes().any(|byte| matches!(byte, b'1'..=b'9')) { sign } else { "" };
    let mut out = format!("{sign}{}", grouped(whole, lang));
    if let Some(fraction) = fraction {
        out.push(if lang_is_english(lang) { '.' } else { ',' });
        out.push_str(fraction);
    }
    out
}

/// A whole number.
pub fn integer(n: i64, lang: &str) -> String {
    decimal(&n.to_string(), lang)
}

/// A number rounded to at most `places` decimal places, without zeros at its end. Infinity and "not a number" give a
/// dash: there is nothing to show.
pub fn float(value: f64, places: usize, lang: &str) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let text = format!("{value:.places$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    decimal(text, lang)
}

/// A share of one hundred (`58`, `12.5`) with its sign: `58%`, in Russian and French with a gap.
pub fn percent(text: &str, lang: &str) -> String {
    let number = decimal(text, lang);
    match lang {
        "ru" => format!("{number}{FIXED}%"),
        "fr" => format!("{number}{NARROW}%"),
        _ => format!("{number}%"),
    }
}

/// A difference: with a plus when it is above zero, `±0` never, zero is plain.
pub fn signed(text: &str, lang: &str) -> String {
    let number = decimal(text, lang);
    let above_zero =
        number.starts_with(|c: char| c.is_ascii_digit()) && number.contains(|c: char| matches!(c, '1'..='9'));
    if above_zero { format!("+{number}") } else { number }
}

/// A size of a file: `812 B`, `64 kB`, `1.4 MB`. A kilobyte is a thousand bytes, as file managers count.
pub fn size(bytes: f64, lang: &str) -> String {
    let units = match lang {
        "ru" => ["Б", "кБ", "МБ", "ГБ"],
        "fr" => ["o", "ko", "Mo", "Go"],
        _ => ["B", "kB", "MB", "GB"],
    };
    let (mut value, mut unit) = (bytes, 0);
    while value >= 999.5 && unit + 1 < units.len() {
        value /= 1000.0;
        unit += 1;
    }
    let places = if unit > 0 && value < 9.95 { 1 } else { 0 };
    format!("{}{FIXED}{}", float(value, places, lang), units[unit])
}

/// Digits in groups of three. Polish leaves four digits together.
fn grouped(whole: &str, lang: &str) -> String {
    if whole.len() <= 3 || (lang == "pl" && whole.len() == 4) {
        return whole.to_owned();
    }
    let gap = if lang_is_english(lang) { ',' } else { NARROW };
    let mut out = String::with_capacity(whole.len() * 2);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(gap);
        }
        out.push(digit);
    }
    out
}

fn lang_is_english(lang: &str) -> bool {
    !matches!(lang, "ru" | "pl" | "fr")
}

#[cfg(test)]
mod tests;
