//! Live tables: a comment in a body that asks for a list of documents, written anew whenever the site is.
//!
//! ```md
//! <!-- tandem:table kind=initiative where=stage:3,4 where=pm:anna columns=title,owners,score sort=-score limit=10 -->
//! ```
//!
//! The check and the site both ask here what is meant, so that what one calls wrong the other does not show.

use std::ops::Range;

use crate::base::text::{Arg, Str};
use crate::model::kind::{Kind, Shape};
use crate::model::playbook::Playbook;
use crate::syntax::near;

/// What such a comment begins with.
const MARK: &str = "tandem:table";
/// How many rows a table has when it does not say, and at most.
const USUAL: usize = 20;
pub const MOST: usize = 200;
/// More words than this are no table that somebody wrote.
const WORDS: usize = 64;
/// What can be shown of every document, beside the fields of its kind.
pub const COLUMNS: [&str; 6] = ["title", "id", "stage", "score", "owners", "date"];
/// What can be asked of a field beside its value.
pub const PRESENT: &str = "present";
pub const ABSENT: &str = "absent";

/// What a table shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    pub kind: Str,
    /// All must hold: a field, and the words of which one must be met.
    pub conditions: Vec<(String, Vec<String>)>,
    pub columns: Vec<String>,
    /// A column, and whether the largest comes first.
    pub sort: Option<(String, bool)>,
    pub limit: usize,
    pub title: Option<String>,
}

/// Something in it that nobody can follow.
#[derive(Clone, Debug, PartialEq)]
pub struct Slip {
    /// Its bytes in the comment.
    pub range: Range<usize>,
    pub message: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

/// Whether a comment asks for a table.
pub fn is_table(comment: &str) -> bool {
    let rest = comment.trim_start().strip_prefix(MARK);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// What the comment asks for, and what of it is wrong. Without a kind there is no table.
pub fn read(comment: &str, playbook: &Playbook) -> (Option<Query>, Vec<Slip>) {
    let mut reader = Reader { playbook, kind: None, slips: Vec::new() };
    let parts = parts(comment);
    let kind = parts.iter().find(|part| part.key == "kind");
    reader.kind = kind.and_then(|part| reader.kind(part));
    let mut query = Query {
        kind: reader.kind.map(|kind| kind.id.clone()).unwrap_or_default(),
        conditions: Vec::new(),
        columns: Vec::new(),
        sort: None,
        limit: USUAL,
        title: None,
    };
    for part in &parts {
        reader.part(part, &mut query);
    }
    if kind.is_none() {
        let start = comment.len() - comment.trim_start().len();
        let args = vec![("allowed", reader.kinds().into())];
        reader.slips.push(Slip { range: start..start + MARK.len(), message: "bad-table-no-kind", args });
    }
    if query.columns.is_empty()
        && let Some(kind) = reader.kind
    {
        let usual = ["title"].into_iter().chain(kind.staged.then_some("stage")).chain(kind.dated.then_some("date"));
        query.columns = usual.map(str::to_owned).collect();
    }
    (reader.kind.is_some().then_some(query), reader.slips)
}

/// The slip of a table that does not stand by itself.
pub fn inline(comment: &str) -> Slip {
    Slip { range: 0..comment.len(), message: "bad-table-inline", args: Vec::new() }
}

/// `key=value`, with the value's place.
struct Part<'a> {
    key: &'a str,
    value: &'a str,
    whole: Range<usize>,
    at: Range<usize>,
}

/// The parts behind the mark. A value in quotation marks may hold spaces.
fn parts(comment: &str) -> Vec<Part<'_>> {
    let mut found = Vec::new();
    let mut at = comment.find(MARK).map_or(comment.len(), |at| at + MARK.len());
    while found.len() < WORDS {
        let rest = &comment[at..];
        let Some(skip) = rest.find(|char: char| !char.is_whitespace()) else { break };
        let start = at + skip;
        let word = &comment[start..];
        let mut quoted = false;
        let end = word.find(|char: char| {
            quoted ^= char == '"';
            char.is_whitespace() && !quoted
        });
        let end = start + end.unwrap_or(word.len());
        let (key, from) = match comment[start..end].find('=') {
            Some(equals) => (&comment[start..start + equals], start + equals + 1),
            None => (&comment[start..end], end),
        };
        let value = &comment[from..end];
        let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        let range = if inner.is_some() { from + 1..end - 1 } else { from..end };
        found.push(Part { key, value: inner.unwrap_or(value), whole: start..end, at: range });
        at = end;
    }
    found
}

struct Reader<'a> {
    playbook: &'a Playbook,
    kind: Option<&'a Kind>,
    slips: Vec<Slip>,
}

impl<'a> Reader<'a> {
    fn kinds(&self) -> String {
        self.playbook.kinds.iter().map(|kind| &*kind.id).collect::<Vec<_>>().join(", ")
    }

    fn kind(&mut self, part: &Part<'_>) -> Option<&'a Kind> {
        let found = self.playbook.kind(part.value);
        if found.is_none() {
            let known = self.playbook.kinds.iter().map(|kind| &*kind.id);
            let mut args = vec![("name", Arg::from(part.value)), ("allowed", self.kinds().into())];
            args.extend(near::nearest(part.value, known).map(|near| ("nearest", near.into())));
            self.slips.push(Slip { range: part.at.clone(), message: "bad-table-kind", args });
        }
        found
    }

    fn part(&mut self, part: &Part<'_>, query: &mut Query) {
        match part.key {
            "kind" => {}
            "title" => query.title = Some(part.value.to_owned()).filter(|title| !title.is_empty()),
            "where" => query.conditions.extend(self.condition(part)),
            "columns" => {
                let columns = words(part.value, part.at.start);
                query.columns =
                    columns.filter(|(name, range)| self.column(name, range)).map(|(name, _)| name.to_owned()).collect();
            }
            "sort" => {
                let name = part.value.strip_prefix('-').unwrap_or(part.value);
                let falls = name.len() < part.value.len();
                query.sort = self.column(name, &part.at).then(|| (name.to_owned(), falls));
            }
            "limit" => match part.value.parse() {
                Ok(limit @ 1..=MOST) => query.limit = limit,
                _ => self.slips.push(Slip {
                    range: part.at.clone(),
                    message: "bad-table-limit",
                    args: vec![("name", part.value.into()), ("max", MOST.into())],
                }),
            },
            _ => {
                let name = part.key.into();
                self.slips.push(Slip { range: part.whole.clone(), message: "bad-table", args: vec![("name", name)] });
            }
        }
    }

    /// `field:word,word`.
    fn condition(&mut self, part: &Part<'_>) -> Option<(String, Vec<String>)> {
        let Some((name, value)) = part.value.split_once(':') else {
            let args = vec![("name", part.value.into())];
            self.slips.push(Slip { range: part.whole.clone(), message: "bad-table", args });
            return None;
        };
        let start = part.at.start;
        if !self.field(name, &(start..start + name.len())) {
            return None;
        }
        let shape = self.kind.and_then(|kind| kind.field(name)).map(|field| &field.shape);
        let wanted: Vec<(&str, Range<usize>)> = words(value, start + name.len() + 1).collect();
        for (word, range) in &wanted {
            self.value(name, shape, word, range);
        }
        Some((name.to_owned(), wanted.into_iter().map(|(word, _)| word.to_owned()).collect()))
    }

    /// A word that a field can never hold.
    fn value(&mut self, name: &str, shape: Option<&Shape>, word: &str, range: &Range<usize>) {
        let choices = shape.map(choices).unwrap_or_default();
        if choices.is_empty() || choices.contains(&word) || [PRESENT, ABSENT].contains(&word) {
            return;
        }
        let args = vec![("name", Arg::from(word)), ("field", name.into()), ("allowed", choices.join(", ").into())];
        self.slips.push(Slip { range: range.clone(), message: "bad-table-value", args });
    }

    fn column(&mut self, name: &str, range: &Range<usize>) -> bool {
        COLUMNS.contains(&name) || self.field(name, range)
    }

    fn field(&mut self, name: &str, range: &Range<usize>) -> bool {
        // Of a kind that does not exist nobody knows the fields.
        let Some(kind) = self.kind else { return true };
        let is_own = kind.staged && name == "stage" || kind.field(name).is_some_and(|field| !field.private);
        if !is_own {
            let fields = || kind.fields.iter().filter(|field| !field.private).map(|field| &*field.id);
            let all = COLUMNS.iter().copied().chain(fields().filter(|id| !COLUMNS.contains(id)));
            let allowed = all.clone().collect::<Vec<_>>().join(", ");
            let mut args = vec![("name", Arg::from(name)), ("kind", (&kind.id).into()), ("allowed", allowed.into())];
            args.extend(near::nearest(name, all).map(|near| ("nearest", near.into())));
            self.slips.push(Slip { range: range.clone(), message: "bad-table-field", args });
        }
        is_own
    }
}

/// The words of an enumeration, through lists; none for anything else.
fn choices(shape: &Shape) -> Vec<&str> {
    match shape {
        Shape::Enum(choices) => choices.iter().map(|choice| &*choice.id).collect(),
        Shape::List { of, .. } => choices(of),
        _ => Vec::new(),
    }
}

/// Words between commas, with their places.
fn words(value: &str, start: usize) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut at = start;
    value.split(',').filter_map(move |word| {
        let from = at + (word.len() - word.trim_start().len());
        at += word.len() + 1;
        let word = word.trim();
        (!word.is_empty()).then_some((word, from..from + word.len()))
    })
}
