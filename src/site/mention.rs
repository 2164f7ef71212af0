//! Words of the glossary in running text: which there are, and where they stand.
//!
//! A term is found as whole words in any script, without regard to case, in the language that it belongs to. Each word of a
//! text is looked up once, so that the length of the glossary does not matter.

use std::collections::HashMap;
use std::ops::Range;

use crate::base::text::Str;

/// What can be found.
#[derive(Debug)]
pub struct Vocabulary {
    /// First word → what begins with it, the longest first.
    phrases: HashMap<String, Vec<Phrase>>,
    /// The first bytes of those words, in either case: most words of a text are passed over by them.
    first: [bool; 256],
}

#[derive(Debug)]
struct Phrase {
    rest: Vec<String>,
    /// Found only in texts of this language; `None`: in all.
    lang: Option<Str>,
    number: usize,
}

/// Signs that make two words one when they stand between them without a space: names of files, addresses, compounds.
const JOINTS: [char; 7] = ['-', '_', '/', '@', '#', '&', '='];

impl Vocabulary {
    /// Of phrases with their numbers and languages. Of equal ones the first counts.
    pub fn new<'a>(given: impl IntoIterator<Item = (&'a str, Option<Str>, usize)>) -> Vocabulary {
        let mut vocabulary = Vocabulary { phrases: HashMap::new(), first: [false; 256] };
        for (phrase, lang, number) in given {
            let mut all = words(phrase, 0).map(|range| phrase[range].to_lowercase());
            let Some(first) = all.next() else { continue };
            for start in
                [first.chars().next().map(String::from), first.chars().next().map(|c| c.to_uppercase().collect())]
            {
                if let Some(byte) = start.unwrap_or_default().bytes().next() {
                    vocabulary.first[usize::from(byte)] = true;
                }
            }
            let phrases = vocabulary.phrases.entry(first).or_default();
            phrases.push(Phrase { rest: all.collect(), lang, number });
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        vocabulary
    }

    /// The first phrase in `text` from byte `from` on, and its number.
    pub fn find(&self, text: &str, from: usize, lang: &str) -> Option<(Range<usize>, usize)> {
        words(text, from).find_map(|word| self.at(text, word, lang))
    }

    /// The phrase that begins with this word of a text.
    fn at(&self, text: &str, word: Range<usize>, lang: &str) -> Option<(Range<usize>, usize)> {
        let byte = text.as_bytes().get(word.start)?;
        if !self.first[usize::from(*byte)] || is_joined(text, word.start) {
            return None;
        }
        let lower = text[word.clone()].to_lowercase();
        let singular = singular(&lower, lang).and_then(|singular| self.phrases.get(singular));
        let whole = self.phrases.get(&lower).into_iter().flatten();
        let whole = whole.filter_map(|phrase| Some((phrase.end(text, word.end, lang)?, phrase)));
        let one = singular.into_iter().flatten().filter(|phrase| phrase.rest.is_empty());
        let one = one.map(|phrase| (word.end, phrase));
        let fits = |(end, phrase): &(usize, &Phrase)| {
            phrase.lang.as_deref().is_none_or(|own| own == lang) && !joins(&text[*end..])
        };
        let (end, phrase) = whole.chain(one).find(fits)?;
        Some((word.start..end, phrase.number))
    }
}

impl Phrase {
    /// Where the phrase ends, when its further words follow.
    fn end(&self, text: &str, mut end: usize, lang: &str) -> Option<usize> {
        let mut following = words(text, end);
        for (at, wanted) in self.rest.iter().enumerate() {
            let next = following.next()?;
            let gap = &text[end..next.start];
            let word = text[next.clone()].to_lowercase();
            let is_last = at + 1 == self.rest.len();
            let is_wanted = word == *wanted || is_last && singular(&word, lang) == Some(wanted);
            if !is_wanted || !gap.chars().all(|char| char.is_whitespace() || char == '-') {
                return None;
            }
            end = next.end;
        }
        Some(end)
    }
}

/// An English word without the letter of its plural.
fn singular<'a>(word: &'a str, lang: &str) -> Option<&'a str> {
    (lang == "en").then(|| word.strip_suffix('s')).flatten()
}

/// Whether the word that begins at `start` belongs to something before it.
fn is_joined(text: &str, start: usize) -> bool {
    let mut before = text[..start].chars().rev();
    let sign = before.next();
    sign.is_some_and(|sign| JOINTS.contains(&sign) || sign == '.' && before.next().is_some_and(char::is_alphanumeric))
}

/// Whether what follows a word belongs to it.
fn joins(rest: &str) -> bool {
    let mut after = rest.chars();
    let sign = after.next();
    sign.is_some_and(|sign| JOINTS.contains(&sign) || sign == '.') && after.next().is_some_and(char::is_alphanumeric)
}

/// The words of a text from byte `from` on: letters and digits with nothing between them.
fn words(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> {
    let mut at = from;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(char::is_alphanumeric)?;
        let length = text[start..].find(|char: char| !char.is_alphanumeric()).unwrap_or(text.len() - start);
        at = start + length;
        Some(start..at)
    })
}

#[cfg(test)]
mod tests {
    use crate::base::text::Str;
    use crate::site::mention::Vocabulary;

    fn found(text: &str, lang: &str) -> Vec<String> {
        let french = Some(Str::from("fr"));
        let vocabulary = Vocabulary::new([
            ("Lead", None, 0),
            ("Cost of a lead", None, 1),
            ("Low segment", None, 2),
            ("этикетка", None, 3),
            ("prospect", french, 4),
            ("Łącznik", None, 5),
        ]);
        let mut found = Vec::new();
        let mut from = 0;
        while let Some((range, number)) = vocabulary.find(text, from, lang) {
            from = range.end;
            found.push(format!("{number} {}", &text[range]));
        }
        found
    }

    #[test]
    fn whole_words_are_found_in_any_case_and_script() {
        assert_eq!(found("A LEAD misleads, the lead.", "en"), ["0 LEAD", "0 lead"]);
        assert_eq!(found("Новая Этикетка, этикетками не считается", "ru"), ["3 Этикетка"]);
        assert_eq!(found("ŁĄCZNIK i łączniki", "pl"), ["5 ŁĄCZNIK"]);
    }

    #[test]
    fn the_longest_phrase_wins_and_plurals_count_in_english() {
        assert_eq!(found("The cost of a  lead fell; costs of leads too", "en"), ["1 cost of a  lead", "0 leads"]);
        assert_eq!(found("Low-segments and low, segment", "en"), ["2 Low-segments"]);
        assert_eq!(found("leads", "pl"), [""; 0]);
    }

    #[test]
    fn parts_of_names_and_addresses_are_no_words() {
        let text = "lead.md glossary/lead cost-of-lead lead-time lead_x a@lead v1.lead, but “lead”.";
        assert_eq!(found(text, "en"), ["0 lead"]);
    }

    #[test]
    fn a_translation_belongs_to_its_language() {
        assert_eq!(found("un prospect", "fr"), ["4 prospect"]);
        assert_eq!(found("a prospect", "en"), [""; 0]);
    }
}
