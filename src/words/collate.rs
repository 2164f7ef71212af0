//! The order of titles.
//!
//! By code points Ćma and Łoś stand after Zając and Ё before А, which is wrong in three of our four languages. Titles of
//! one workspace mix languages, so one rule serves all: case and accents decide only between equals; Polish alone has
//! letters of their own behind a, c, e, l, n, o, s and z; Russian readers find Cyrillic before Latin.

/// Sorts behind every letter that may follow a Polish base letter.
const BEHIND: [char; 2] = ['\u{10FFFD}', '\u{10FFFE}'];

/// A key whose order is the order of `text` in `lang`. Equal keys only for equal texts.
pub fn key(text: &str, lang: &str) -> String {
    let letters = composed(text);
    let mut key = String::with_capacity(text.len() * 3 + 2);
    primary(&letters, lang, &mut key);
    // Between texts with the same letters accents decide, then capitals; the text itself makes the order total.
    key.push('\0');
    key.extend(letters.iter().flat_map(|c| c.to_lowercase()));
    key.push('\0');
    key.push_str(text);
    key
}

/// Letters and numbers only, apart by single spaces; runs of digits by their value.
fn primary(letters: &[char], lang: &str, key: &mut String) {
    let words = letters.split(|c| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    for (at, word) in words.enumerate() {
        if at > 0 {
            key.push(' ');
        }
        for run in word.chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit()) {
            if run[0].is_ascii_digit() {
                number(run, key);
            } else {
                run.iter().for_each(|c| letter(*c, lang, key));
            }
        }
    }
}

/// "Sprint 9" before "Sprint 10": the number of digits goes first, as a sign below all letters.
fn number(digits: &[char], key: &mut String) {
    let zeros = digits.iter().take_while(|digit| **digit == '0').count();
    let digits = &digits[zeros.min(digits.len() - 1)..];
    let length = u8::try_from(digits.len()).unwrap_or(u8::MAX).min(b'_' - b'0');
    key.push(char::from(b'0' + length));
    key.extend(digits);
}

fn letter(c: char, lang: &str, key: &mut String) {
    let lower = c.to_lowercase().next().unwrap_or(c);
    if lang == "pl"
        && let Some((base, order)) = polish(lower)
    {
        key.push(base);
        key.push(BEHIND[order]);
        return;
    }
    each_folded(lower, |c| {
        // In Russian all letters but Cyrillic ones move up beyond them, in their own order.
        let above =
            u32::from(c).checked_add(0xF_0000).and_then(char::from_u32).filter(|_| lang == "ru" && !cyrillic(c));
        key.push(above.unwrap_or(c));
    });
}

/// The base letter and which of its followers this is.
fn polish(c: char) -> Option<(char, usize)> {
    Some(match c {
        'ą' => ('a', 0),
        'ć' => ('c', 0),
        'ę' => ('e', 0),
        'ł' => ('l', 0),
        'ń' => ('n', 0),
        'ó' => ('o', 0),
        'ś' => ('s', 0),
        'ź' => ('z', 0),
        'ż' => ('z', 1),
        _ => return None,
    })
}

/// The characters that `c` is folded to.
fn each_folded(c: char, mut push: impl FnMut(char)) {
    match c {
        'a'..='z' | '0'..='9' => push(c),
        'ё' | 'Ё' => push('е'),
        // Combining marks: what they make of the letter before is known already, or an accent.
        '\u{300}'..='\u{36F}' => {}
        // Latin letters with accents, and ligatures.
        '\u{AA}' | '\u{BA}' | 'À'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => match deunicode::deunicode_char(c) {
            Some(plain) => plain.chars().for_each(|c| push(c.to_ascii_lowercase())),
            None => push(c),
        },
        _ => c.to_lowercase().filter(|c| !matches!(c, '\u{300}'..='\u{36F}')).for_each(push),
    }
}

fn cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}')
}

/// The characters of `text`, with letters joined that were written as a letter and a mark (as macOS does in file names),
/// as far as the mark makes another letter of it.
fn composed(text: &str) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    for c in text.chars() {
        let joined = out.last().and_then(|base| join(*base, c));
        match (joined, out.last_mut()) {
            (Some(letter), Some(last)) => *last = letter,
            _ => out.push(c),
        }
    }
    out
}

fn join(base: char, mark: char) -> Option<char> {
    let (bases, letters) = match mark {
        '\u{301}' => ("cnoszCNOSZ", "ćńóśźĆŃÓŚŹ"),
        '\u{306}' => ("иИ", "йЙ"),
        '\u{307}' => ("zZ", "żŻ"),
        '\u{308}' => ("еЕ", "ёЁ"),
        '\u{328}' => ("aeAE", "ąęĄĘ"),
        _ => return None,
    };
    letters.chars().nth(bases.chars().position(|c| c == base)?)
}

#[cfg(test)]
mod tests;
