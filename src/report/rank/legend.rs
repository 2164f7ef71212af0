//! The signs and initials of the ranking table, and the lines below it that explain those in use.

use std::collections::BTreeSet;

use crate::model::ranking::{Flag, Ranked};
use crate::report::measure;
use crate::report::rank::{flag_message, mark};
use crate::report::reader::Reader;

/// Too close to call.
const CLOSE: &str = "≈";

/// The signs of one document.
pub fn marks(item: &Ranked) -> String {
    let flags = item.flags.iter().map(|flag| mark(*flag));
    flags.chain(item.close_call.then_some(CLOSE)).collect::<Vec<_>>().join(" ")
}

/// What the signs in use mean, one line each.
pub fn flags(shown: &[Ranked], reader: &Reader) -> String {
    let used: BTreeSet<Flag> = shown.iter().flat_map(|item| item.flags.iter().copied()).collect();
    let mut lines: Vec<String> =
        used.into_iter().map(|flag| line(mark(flag), &reader.word(flag_message(flag)), reader)).collect();
    if shown.iter().any(|item| item.close_call) {
        lines.push(line(CLOSE, &reader.word("flag-close-call"), reader));
    }
    lines.concat()
}

/// `I Impact · C Confidence · E Ease`.
pub fn criteria(initials: &[String], full: &[String], reader: &Reader) -> String {
    let pairs = initials.iter().zip(full).filter(|(short, long)| short != long);
    let pairs = pairs.map(|(short, long)| format!("{short}\u{a0}{}", long.replace(' ', "\u{a0}")));
    let line = pairs.collect::<Vec<_>>().join(" · ");
    if line.is_empty() { line } else { measure::hang("  ", &line, reader.style.width) + "\n" }
}

/// The shortest beginnings that tell the names apart, in capitals.
pub fn initials(names: &[String]) -> Vec<String> {
    let beginning = |name: &str, letters: usize| name.chars().take(letters).collect::<String>().to_uppercase();
    let longest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    let apart = |letters: &usize| {
        let different: BTreeSet<String> = names.iter().map(|name| beginning(name, *letters)).collect();
        different.len() == names.len()
    };
    match (1..longest).find(apart) {
        Some(1) => names.iter().map(|name| beginning(name, 1)).collect(),
        Some(letters) => names.iter().map(|name| name.chars().take(letters).collect()).collect(),
        None => names.to_vec(),
    }
}

fn line(sign: &str, words: &str, reader: &Reader) -> String {
    measure::hang(&format!("  {sign} "), words, reader.style.width) + "\n"
}
