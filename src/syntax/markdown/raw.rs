//! Raw HTML that a reader will see as text, and the comments that ask the check to keep quiet.

use std::ops::Range;

use crate::base::span::Span;
use crate::model::document::Suppression;
use crate::syntax::markdown::html::{Balance, Met, Token};

/// How far back the partner of a closing tag is looked for.
const PARTNERS: usize = 16;

/// How many rules one comment may name.
const RULES: usize = 16;

/// The tags of a body, collected while its events go by; which of them pass is known only at the end.
#[derive(Default)]
pub struct Raw {
    pub balance: Balance,
    tags: Vec<Tag>,
    /// Counts blocks: what stands in different ones is never one finding.
    block: usize,
}

struct Tag {
    range: Range<usize>,
    block: usize,
    met: Met,
    /// Its number in the balance; `None` when it can never pass.
    number: Option<usize>,
}

impl Raw {
    /// A tag that may pass.
    pub fn tag(&mut self, token: &Token<'_>, met: Met, range: Range<usize>) {
        let number = Some(self.balance.meet(token, met));
        self.tags.push(Tag { range, block: self.block, met, number });
    }

    /// A tag that never passes.
    pub fn other(&mut self, range: Range<usize>, met: Met) {
        self.tags.push(Tag { range, block: self.block, met, number: None });
    }

    pub fn next_block(&mut self) {
        self.block += 1;
    }

    /// What is shown as text: one place for a block of HTML, and one for a pair of tags with what it encloses.
    pub fn spans(self, text: &str) -> Vec<Range<usize>> {
        let mut shown: Vec<Tag> = Vec::new();
        for tag in self.tags {
            if tag.number.is_some_and(|number| self.balance.passes(number)) {
                continue;
            }
            match partner(&shown, &tag, text) {
                Some(at) => {
                    shown.truncate(at + 1);
                    shown[at].range.end = tag.range.end;
                }
                None => shown.push(tag),
            }
        }
        shown.into_iter().map(|tag| tag.range).collect()
    }
}

/// Which of the places before belongs together with `tag`.
fn partner(shown: &[Tag], tag: &Tag, text: &str) -> Option<usize> {
    let near = shown.iter().enumerate().rev().take(PARTNERS).take_while(|(_, other)| other.block == tag.block);
    let mut near = near.filter(|(_, other)| other.met == tag.met);
    if tag.met == Met::Block {
        return near.next().map(|(at, _)| at);
    }
    let name = name(text.get(tag.range.clone())?.strip_prefix("</")?);
    // A place that already ends with its closing tag is complete.
    let is_open = |other: &Tag| {
        let place = text.get(other.range.clone()).unwrap_or_default();
        let first = place.strip_prefix('<').unwrap_or_default();
        place.find('>').is_some_and(|end| end + 1 == place.len()) && self::name(first).eq_ignore_ascii_case(name)
    };
    near.find(|(_, other)| is_open(other)).map(|(at, _)| at)
}

fn name(tag: &str) -> &str {
    &tag[..tag.find(|char: char| !(char.is_alphanumeric() || char == '-')).unwrap_or(tag.len())]
}

/// What a comment asks to keep quiet about: `tandem-ignore T501: reason`. One comment may name several rules.
pub fn suppressed(comment: &str, span: Span) -> Vec<Suppression> {
    let Some(rest) = comment.trim().strip_prefix("tandem-ignore") else { return Vec::new() };
    if rest.starts_with(|char: char| char.is_alphanumeric() || char == '-') {
        return Vec::new();
    }
    let mut rules = Vec::new();
    let mut rest = rest.trim_start();
    loop {
        let end = rest.find(|char: char| !(char.is_alphanumeric() || char == '-')).unwrap_or(rest.len());
        rules.push(&rest[..end]);
        rest = rest[end..].trim_start();
        match rest.strip_prefix(',') {
            Some(more) if rules.len() < RULES => rest = more.trim_start(),
            _ => break,
        }
    }
    let reason = rest.strip_prefix(':').unwrap_or(rest).trim();
    let asked = |rule: &&str| Suppression { span, rule: (*rule).into(), reason: reason.into(), scope: None };
    rules.iter().map(asked).collect()
}
