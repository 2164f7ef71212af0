//! Titles → ids and heading anchors.
//!
//! An id is a file name that two people on two machines must read the same way, so it is plain ASCII. An anchor is read
//! by browsers alone, so it keeps the letters of its script: `#проблема` says more than `#problema`, and it is the anchor
//! that GitHub gives the same heading, so one link works in both places.

use std::collections::BTreeMap;

use deunicode::deunicode_char;

#[cfg(test)]
mod tests;

/// The shortest and the longest id.
const ID_MIN: usize = 2;
const ID_MAX: usize = 64;
/// A longer anchor helps nobody, and a megabyte in one heading must not come back as a megabyte of anchor.
const ANCHOR_MAX: usize = 200;
/// What an id is when its title has nothing that can be written in ASCII.
const UNTITLED: &str = "untitled";
/// What an anchor is when its heading has no letter and no digit.
const UNNAMED: &str = "section";

/// The id that a document with this title gets: lower-case ASCII kebab, transliterated from any script, cut at a word.
pub fn id(title: &str) -> String {
    let mut kebab = Kebab { out: String::new(), gap: false };
    let mut rest = title.chars();
    while let Some(char) = rest.next() {
        match char {
            '\'' | '’' | 'ʼ' => kebab.gap |= !is_english_ending(rest.as_str()),
            _ => kebab.transliterate(char),
        }
        // One word too many is enough to know where to cut; the rest of a long title need not be read.
        if kebab.out.len() > ID_MAX {
            break;
        }
    }
    let mut id = kebab.out;
    cut(&mut id);
    match id.len() {
        0 => UNTITLED.to_owned(),
        // Too short for an id, but it is all that the author said.
        1 => format!("{UNTITLED}-{id}"),
        _ => id,
    }
}

/// Whether `text` may be the id of a document: 2 to 64 lower-case ASCII letters and digits in words joined by `-`.
pub fn is_id(text: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    (ID_MIN..=ID_MAX).contains(&text.len()) && text.split('-').all(is_word)
}

/// The anchor of a heading: its letters and digits of any script in lower case, `-` for each space, nothing else but
/// `-` and `_`. `used` remembers the anchors of the document; the second `risks` becomes `risks-1`.
pub fn anchor(text: &str, used: &mut BTreeMap<String, usize>) -> String {
    let base = bare_anchor(text);
    let Some(mut count) = used.get(&base).copied() else {
        used.insert(base.clone(), 0);
        return base;
    };
    // The count stays with the base, so a thousand equal headings cost a thousand steps and not half a million.
    let unique = loop {
        count += 1;
        let candidate = format!("{base}-{count}");
        if !used.contains_key(&candidate) {
            break candidate;
        }
    };
    used.insert(base, count);
    used.insert(unique.clone(), 0);
    unique
}

/// The anchor of a heading that has no namesake before it. An anchor is its own anchor, so a link may name a heading
/// either way: `#why-now` or `#Why now`.
pub fn bare_anchor(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(ANCHOR_MAX));
    for char in text.trim().chars() {
        if out.len() >= ANCHOR_MAX {
            break;
        }
        if char.is_ascii_alphanumeric() || matches!(char, '-' | '_') {
            out.push(char.to_ascii_lowercase());
        } else if char.is_whitespace() {
            out.push('-');
        } else if !char.is_ascii() && (char.is_alphanumeric() || is_mark(char)) {
            out.extend(char.to_lowercase());
        }
    }
    if out.chars().all(|char| matches!(char, '-' | '_')) { UNNAMED.to_owned() } else { out }
}

/// An id in the making.
struct Kebab {
    out: String,
    /// Something stood after the last word that parts it from the next.
    gap: bool,
}

impl Kebab {
    fn transliterate(&mut self, char: char) {
        let Some(ascii) = deunicode_char(char) else {
            self.gap = true;
            return;
        };
        // A symbol with a name (`€`, an emoji) is a word of its own; a letter belongs to its neighbours.
        let is_letter = char.is_alphanumeric();
        self.gap |= !is_letter && !ascii.is_empty();
        for byte in ascii.bytes() {
            match byte {
                b'a'..=b'z' | b'0'..=b'9' => self.push(byte),
                b'A'..=b'Z' => self.push(byte.to_ascii_lowercase()),
                b' ' | b'\n' | b'-' => self.gap = true,
                // Marks that stand for a soft or a hard sign are no border between words.
                _ => self.gap |= !is_letter,
            }
        }
        self.gap |= !is_letter && !ascii.is_empty();
    }

    fn push(&mut self, byte: u8) {
        if self.gap && !self.out.is_empty() {
            self.out.push('-');
        }
        self.gap = false;
        self.out.push(char::from(byte));
    }
}

/// Whether what follows an apostrophe is the end of an English word (`don't`, `team's`), which is one word with it. After
/// any other apostrophe a new word begins (`l'offre`).
fn is_english_ending(rest: &str) -> bool {
    let end = rest.find(|char: char| !char.is_alphanumeric()).unwrap_or(rest.len());
    let word = &rest[..end];
    ["s", "t", "d", "m", "ll", "re", "ve"].iter().any(|ending| word.eq_ignore_ascii_case(ending))
}

/// Cuts an id that is too long, at a word when that keeps at least half of it.
fn cut(id: &mut String) {
    if id.len() <= ID_MAX {
        return;
    }
    let word = id.as_bytes().iter().take(ID_MAX + 1).rposition(|byte| *byte == b'-');
    id.truncate(word.filter(|at| *at >= ID_MAX / 2).unwrap_or(ID_MAX));
}

/// Marks that belong to the letter before them but are no letters themselves: accents written apart, vowel killers of
/// the scripts of India, tone marks of Thai and Lao. Without them a heading would lose parts of its words.
fn is_mark(char: char) -> bool {
    const MARKS: [(char, char); 22] = [
        ('\u{300}', '\u{36F}'),
        ('\u{483}', '\u{487}'),
        ('\u{591}', '\u{5C7}'),
        ('\u{610}', '\u{61A}'),
        ('\u{64B}', '\u{65F}'),
        ('\u{6D6}', '\u{6ED}'),
        ('\u{93C}', '\u{94D}'),
        ('\u{9BC}', '\u{9CD}'),
        ('\u{A3C}', '\u{A4D}'),
        ('\u{ABC}', '\u{ACD}'),
        ('\u{B3C}', '\u{B4D}'),
        ('\u{BCD}', '\u{BCD}'),
        ('\u{C4D}', '\u{C4D}'),
        ('\u{CBC}', '\u{CCD}'),
        ('\u{D4D}', '\u{D4D}'),
        ('\u{DCA}', '\u{DCA}'),
        ('\u{E47}', '\u{E4E}'),
        ('\u{EC8}', '\u{ECE}'),
        ('\u{1AB0}', '\u{1AFF}'),
        ('\u{1DC0}', '\u{1DFF}'),
        ('\u{3099}', '\u{309A}'),
        ('\u{FE20}', '\u{FE2F}'),
    ];
    // U+05BE, U+05C0, U+05C3 and U+05C6 are punctuation amid the Hebrew points.
    let is_punctuation =
        matches!(char, '\u{5BE}' | '\u{5C0}' | '\u{5C3}' | '\u{5C6}' | '\u{6DD}' | '\u{6DE}' | '\u{6E9}');
    !is_punctuation && MARKS.iter().any(|(first, last)| (*first..=*last).contains(&char))
}
