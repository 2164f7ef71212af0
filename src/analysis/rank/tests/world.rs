//! A workspace in a table, and its ranking told in lines.
//!
//! One line a document, parts divided by bars: `id stage [field=word…] | rater[@date][!] values… | + evidence`.
//! A rater `?` names nobody, `!` stands for a note, `-` for "not my field". `+interviews supports 2026-02-01` is a
//! piece of evidence, `+none` its refusal. A line `person anna pm ~annak` registers somebody with roles and aliases.
//! All spans are places in the table, so a finding can be shown with the very words it underlines.

use crate::analysis::rank::rank;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::TreePath;
use crate::base::span::Span;
use crate::base::text::Str;
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::playbook::Playbook;
use crate::model::ranking::{Ranked, Ranking};
use crate::model::shared::Shared;
use jiff::civil::Date;

pub const TODAY: &str = "2026-09-14";

/// What `rank` said about a table.
pub struct Told {
    pub ranking: Ranking,
    pub findings: Vec<Diagnostic>,
    pub entities: Vec<Shared<Entity>>,
    text: String,
}

/// Ranks the documents of a table by a playbook.
pub fn told(text: &str, playbook: &Playbook) -> Told {
    let entities = entities(text, playbook);
    let (ranking, findings) = rank(&entities, playbook, day(TODAY));
    Told { ranking, findings, entities, text: String::from(text) }
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{text} is no date: {error}"))
}

impl Told {
    /// One line an item: `=5 f 126`.
    pub fn list(&self) -> Vec<String> {
        self.lines(|item| item.score.shown.clone())
    }

    /// One line an item, with what the caller wants to see of it.
    pub fn lines(&self, what: impl Fn(&Ranked) -> String) -> Vec<String> {
        let line = |item: &Ranked| {
            let tie = if item.tied { "=" } else { "" };
            format!("{tie}{} {} {}", item.rank, self.id(item.entity), what(item))
        };
        self.ranking.items.iter().map(line).collect()
    }

    /// The item of a document.
    pub fn item(&self, id: &str) -> &Ranked {
        let mut all = self.ranking.items.iter().chain(&self.ranking.chosen);
        all.find(|item| self.id(item.entity) == id).unwrap_or_else(|| panic!("{id} is not ranked"))
    }

    /// The names of an item's flags.
    pub fn flags(&self, id: &str) -> String {
        self.item(id).flags.iter().map(|flag| flag.id()).collect::<Vec<_>>().join(" ")
    }

    /// One line a document that waits: `g: ease (engineering)`.
    pub fn waiting(&self) -> Vec<String> {
        let line = |one: &crate::model::ranking::Unranked| {
            let role = |role: &Option<Str>| role.as_ref().map_or(String::new(), |role| format!(" ({role})"));
            let parts: Vec<String> =
                one.waits_for.iter().map(|(id, owed_by)| format!("{id}{}", role(owed_by))).collect();
            format!("{}: {}", self.id(one.entity), parts.join(", "))
        };
        self.ranking.unranked.iter().map(line).collect()
    }

    pub fn ids(&self, which: &[EntityIx]) -> Vec<&str> {
        which.iter().map(|ix| self.id(*ix)).collect()
    }

    /// One line a finding: level, slug, document, path and the words it underlines.
    pub fn findings(&self) -> Vec<String> {
        self.findings.iter().map(|finding| self.line(finding)).collect()
    }

    /// The findings of one rule, by slug.
    pub fn found(&self, slug: &str) -> Vec<String> {
        self.findings.iter().filter(|finding| &*finding.slug == slug).map(|finding| self.line(finding)).collect()
    }

    /// The words that a span of the table covers.
    pub fn words(&self, span: Span) -> &str {
        &self.text[span.range()]
    }

    fn line(&self, finding: &Diagnostic) -> String {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let id = finding.subject.as_deref().unwrap_or("nothing");
        let words = self.words(finding.place.span);
        format!("{level} {} {id} {} `{words}`", finding.slug, finding.path)
    }

    fn id(&self, ix: EntityIx) -> &str {
        &self.entities[ix.0 as usize].id
    }
}

/// The entities of a table.
pub fn entities(text: &str, playbook: &Playbook) -> Vec<Shared<Entity>> {
    let mut at = 0;
    let mut entities = Vec::new();
    for line in text.split_inclusive('\n') {
        let parts = words(line, at);
        if parts.first().is_some_and(|word| word.text == "person") {
            entities.push(person(&parts[1..]).into());
        } else if !parts.is_empty() {
            entities.push(document(line, at, playbook).into());
        }
        at += line.len();
    }
    entities
}

/// A word and where it stands.
#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    at: usize,
}

fn words(line: &str, start: usize) -> Vec<Word<'_>> {
    let offset = |word: &str| start + word.as_ptr() as usize - line.as_ptr() as usize;
    line.split_whitespace().map(|text| Word { text, at: offset(text) }).collect()
}

fn person(words: &[Word]) -> Entity {
    let (aliases, roles): (Vec<&Word>, Vec<&Word>) = words[1..].iter().partition(|word| word.text.starts_with('~'));
    let texts = |words: Vec<&Word>| {
        let text = |word: &Word| value("", *word, Data::Text(Str::from(word.text.trim_start_matches('~'))));
        Data::List(words.into_iter().map(text).collect())
    };
    let mut person = blank("person", words[0].text, "people.yaml");
    person.values.push(value("roles", words[0], texts(roles)));
    person.values.push(value("aliases", words[0], texts(aliases)));
    person
}

fn document(line: &str, start: usize, playbook: &Playbook) -> Entity {
    let mut at = start;
    let mut ballots = Vec::new();
    let mut evidence = Vec::new();
    let mut entity = blank("initiative", "", "initiatives/none.md");
    for (number, part) in line.trim_end().split('|').enumerate() {
        let words = words(part, at);
        if number == 0 {
            entity = head(&words);
        } else if let Some(kind) = words.first().and_then(|word| word.text.strip_prefix('+')) {
            evidence.push(piece(kind, &words));
        } else {
            ballots.push(ballot(&words, playbook));
        }
        at += part.len() + 1;
    }
    let end = start + line.trim_end().len();
    entity.insert_at = Span::new(end, end);
    entity.values.extend(list("ice", ballots));
    entity.values.extend(list("evidence", evidence));
    entity
}

fn head(words: &[Word]) -> Entity {
    let id = words[0].text;
    let mut entity = blank("initiative", id, &format!("initiatives/{id}.md"));
    entity.stage = words[1].text.parse().ok();
    entity.stage_span = span(words[1]);
    entity.status = Some(Str::from("active"));
    for word in &words[2..] {
        let (name, text) = word.text.split_once('=').unwrap_or((word.text, "yes"));
        let data = match name {
            "created" => Data::Date(day(text)),
            "must_do" if text == "no" => Data::Bool(false),
            "must_do" if text == "none" => Data::NotNeeded(Str::from("no law asks for it")),
            _ => Data::Text(Str::from(text)),
        };
        match name {
            "status" if text == "bad" => {
                // What cannot be read is absent, here as in a real workspace.
                entity.status = None;
                continue;
            }
            "status" => entity.status = Some(Str::from(text)),
            "broken" => entity.broken = true,
            "effort" => {
                let estimated = value("estimated", *word, number(text));
                entity.values.push(value("effort", *word, Data::Map(vec![estimated])));
                continue;
            }
            _ => {}
        }
        entity.values.push(value(name, *word, data));
    }
    entity
}

fn ballot(words: &[Word], playbook: &Playbook) -> Value {
    let mut name = words[0];
    let mut parts = Vec::new();
    if let Some(text) = name.text.strip_suffix('!') {
        parts.push(value("note", name, Data::Text(Str::from("six of eight asked for it"))));
        name.text = text;
    }
    if let Some((by, date)) = name.text.split_once('@') {
        parts.push(value("date", Word { text: date, at: name.at + by.len() + 1 }, Data::Date(day(date))));
        name.text = by;
    }
    if name.text != "?" {
        parts.push(value("by", name, Data::Text(Str::from(name.text))));
    }
    let given = playbook.scoring.active().criteria.iter().zip(&words[1..]).filter(|(_, word)| word.text != "-");
    parts.extend(given.map(|(criterion, word)| value(&criterion.id, *word, number(word.text))));
    whole("", words, Data::Map(parts))
}

fn piece(kind: &str, words: &[Word]) -> Value {
    if kind == "none" {
        return whole("", words, Data::NotNeeded(Str::from("the contract says so")));
    }
    let mut parts = vec![value("kind", words[0], Data::Text(Str::from(kind)))];
    parts.extend(words.get(1).map(|result| value("result", *result, Data::Text(Str::from(result.text)))));
    parts.extend(words.get(2).map(|date| value("date", *date, Data::Date(day(date.text)))));
    whole("", words, Data::Map(parts))
}

/// One thing stands alone, as people write it; several make a list.
fn list(name: &str, mut values: Vec<Value>) -> Option<Value> {
    if values.len() <= 1 {
        return values.pop().map(|one| Value { name: Str::from(name), ..one });
    }
    let span = Span { start: values.first()?.span.start, end: values.last()?.span.end };
    Some(Value { name: Str::from(name), span, data: Data::List(values) })
}

fn number(text: &str) -> Data {
    Data::Number { text: Str::from(text), value: text.parse().unwrap_or(f64::NAN) }
}

fn value(name: &str, word: Word, data: Data) -> Value {
    Value { name: Str::from(name), span: span(word), data }
}

fn whole(name: &str, words: &[Word], data: Data) -> Value {
    let span = match (words.first(), words.last()) {
        (Some(first), Some(last)) => Span::new(first.at, last.at + last.text.len()),
        _ => Span::default(),
    };
    Value { name: Str::from(name), span, data }
}

fn span(word: Word) -> Span {
    Span::new(word.at, word.at + word.text.len())
}

fn blank(kind: &str, id: &str, path: &str) -> Entity {
    Entity {
        kind: Str::from(kind),
        id: Str::from(id),
        path: TreePath::new(path).unwrap_or_else(|| panic!("{path} is no path")),
        document: None,
        title: Str::from(id),
        values: Vec::new(),
        stage: None,
        stage_span: Span::default(),
        status: None,
        sections: Vec::new(),
        broken: false,
        empty: Vec::new(),
        insert_at: Span::default(),
    }
}
