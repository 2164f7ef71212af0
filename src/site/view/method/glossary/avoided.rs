//! Where words stand that the glossary asks to avoid.
//!
//! What somebody else said is theirs: quotations, code and the words of links are not looked at, and neither is the glossary.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Tag, TagEnd};
use tera::Value;

use crate::base::text::Str;
use crate::model::entity::{DocumentIx, EntityIx};
use crate::model::view::Glossary;
use crate::site::mention::Vocabulary;
use crate::site::value::{list, record, text};
use crate::site::{Site, glossary, loose};
use crate::syntax::markdown::events;

/// How many words are listed, and how many places of each.
const WORDS: usize = 50;
const PLACES: usize = 5;

/// Words that are used all the same, the most frequent first: `{rows: [{word, row, places, more}], more}`.
pub fn value(site: &Site, view: &Glossary) -> Value {
    let words: Vec<(EntityIx, &str)> = glossary::shown(site, view)
        .flat_map(|(ix, entity)| glossary::avoid(entity, view).map(move |word| (ix, word)))
        .collect();
    if words.is_empty() {
        return record([("rows", list([])), ("more", Value::from(0))]);
    }
    let vocabulary = Vocabulary::new(words.iter().enumerate().map(|(number, (_, word))| (*word, None, number)));
    let mut found: BTreeMap<usize, Vec<Place>> = BTreeMap::new();
    for place in places(site, view) {
        let Some((title, body, lang)) = words_of(site, place) else { continue };
        let mut numbers: Vec<usize> = mentions(&vocabulary, title, lang).collect();
        // Most texts have none of the words, which costs less to see than to read them as markdown.
        if vocabulary.find(body, 0, lang).is_some() {
            numbers.extend(own_words(body).iter().flat_map(|text| mentions(&vocabulary, text, lang)));
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().for_each(|number| found.entry(number).or_default().push(place));
    }
    let mut found: Vec<(usize, Vec<Place>)> = found.into_iter().collect();
    found.sort_by_key(|(number, places)| (std::cmp::Reverse(places.len()), *number));
    let more = found.len().saturating_sub(WORDS);
    let rows = found.into_iter().take(WORDS).filter_map(|(number, places)| {
        let (ix, word) = words.get(number)?;
        let shown = places.iter().take(PLACES).filter_map(|place| link(site, *place));
        Some(record([
            ("word", text(word)),
            ("row", site.row(*ix)?),
            ("places", list(shown)),
            ("more", Value::from(places.len().saturating_sub(PLACES))),
        ]))
    });
    record([("rows", list(rows)), ("more", Value::from(more))])
}

/// A document that may use a word.
#[derive(Clone, Copy)]
enum Place {
    Entity(EntityIx),
    Loose(DocumentIx),
}

/// All documents that are shown, but for the glossary itself.
fn places<'a>(site: &'a Site, view: &Glossary) -> impl Iterator<Item = Place> + use<'a> {
    let kind: Str = view.kind.clone();
    let entities = site.workspace().entities.iter().enumerate().filter_map(move |(at, entity)| {
        let ix = EntityIx(u32::try_from(at).ok()?);
        (entity.kind != kind && entity.document.is_some() && site.shelf().shows(ix)).then_some(Place::Entity(ix))
    });
    entities.chain(site.shelf().loose_documents().iter().map(|ix| Place::Loose(*ix)))
}

/// Title, text and language of a document.
fn words_of(site: &Site, place: Place) -> Option<(&str, &str, &str)> {
    let workspace = site.workspace();
    let (title, document, lang) = match place {
        Place::Entity(ix) => {
            let entity = workspace.entity(ix);
            (&*entity.title, entity.document?, entity.text("lang"))
        }
        Place::Loose(ix) => ("", ix, None),
    };
    let document = workspace.document(document);
    let body = document.text.get(document.body..).unwrap_or("");
    Some((title, body, lang.unwrap_or(&workspace.config.language)))
}

fn mentions<'a>(vocabulary: &'a Vocabulary, text: &'a str, lang: &'a str) -> impl Iterator<Item = usize> + use<'a> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let (range, number) = vocabulary.find(text, from, lang)?;
        from = range.end;
        Some(number)
    })
}

/// What the author says in their own words.
fn own_words(body: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut foreign = 0_usize;
    for (event, _) in events(body) {
        let is_foreign =
            |tag: &Tag| matches!(tag, Tag::BlockQuote(None) | Tag::CodeBlock(_) | Tag::Link { .. } | Tag::Image { .. });
        match event {
            Event::Start(tag) => foreign += usize::from(is_foreign(&tag)),
            Event::End(TagEnd::BlockQuote(None) | TagEnd::CodeBlock | TagEnd::Link | TagEnd::Image) => foreign -= 1,
            Event::Text(words) if foreign == 0 => {
                if let Some(last) = texts.last_mut() {
                    last.push_str(&words);
                }
                continue;
            }
            _ => {}
        }
        if texts.last().is_some_and(|last| !last.is_empty()) {
            texts.push(String::new());
        }
    }
    texts
}

/// `{href, title, lang}`.
fn link(site: &Site, place: Place) -> Option<Value> {
    match place {
        Place::Entity(ix) => site.row(ix),
        Place::Loose(ix) => loose::row(site, ix),
    }
}
