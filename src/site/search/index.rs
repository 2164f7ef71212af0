//! The index itself: words with the keys of their documents, and what a hit shows.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value as Json, json};

use crate::base::text::Str;
use crate::model::entity::{DocumentIx, EntityIx};
use crate::site::search::Split;
use crate::site::search::said::{self, Said};
use crate::site::{Site, loose, row, url};
use crate::words::fold;

/// The digits of a key, in the order of their codes, so that keys sort like the numbers that they are.
const DIGITS: [u8; 64] = *b"-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
/// How many letters of a word say in which file it is.
const PREFIX: usize = 2;

/// Everything that can be found.
#[derive(Debug)]
pub struct Index {
    split: Split,
    /// Sorted by key.
    found: Vec<Found>,
    /// Sorted by file and word.
    words: Vec<Word>,
}

/// One document.
#[derive(Debug)]
struct Found {
    key: Key,
    title: Str,
    href: String,
    /// Its place among the kinds; one behind the last for documents without a kind.
    kind: usize,
    stage: Option<u8>,
    lang: Option<Str>,
}

/// A digit for the kind, so that hits of equal worth come in the order of the kinds, and six for who it is.
type Key = [u8; 7];

/// One word with the numbers of the documents that have it, in their order: in the title, and elsewhere.
#[derive(Debug, Default)]
struct Word {
    file: usize,
    word: String,
    title: Vec<u32>,
    rest: Vec<u32>,
}

impl Index {
    pub fn new(site: &Site) -> Index {
        let split = Split::of(site.workspace(), site.shelf());
        let mut all = documents(site);
        all.sort_by(|(a, _), (b, _)| (a.key, &a.href).cmp(&(b.key, &b.href)));
        let mut collected = Collected::default();
        let mut found = Vec::with_capacity(all.len());
        for (number, (document, said)) in (0u32..).zip(all) {
            collected.read(number, &said.title, true);
            collected.read(number, &said.rest, false);
            found.push(document);
        }
        let mut words = collected.words;
        for word in &mut words {
            word.file = file_of(&word.word, split.words);
        }
        words.sort_by(|a, b| (a.file, &a.word).cmp(&(b.file, &b.word)));
        Index { split, found, words }
    }

    /// `[[word, keys of titles, keys of the rest], …]` of one file, by word; keys stand behind one another.
    pub fn words(&self, file: usize) -> Json {
        let keys = |numbers: &[u32]| {
            let mut keys = String::with_capacity(numbers.len() * size_of::<Key>());
            let found = numbers.iter().filter_map(|number| self.found.get(*number as usize));
            found.for_each(|found| keys.extend(found.key.iter().map(|digit| char::from(*digit))));
            keys
        };
        let start = self.words.partition_point(|word| word.file < file);
        let words = self.words.iter().skip(start).take_while(|word| word.file == file);
        words.map(|word| json!([word.word, keys(&word.title), keys(&word.rest)])).collect()
    }

    /// `[[key, title, address, kind, stage, language], …]` of one file, by key.
    pub fn documents(&self, file: usize) -> Json {
        let here = self.found.iter().filter(|found| block_of(found.key, self.split.documents) == file);
        let value = here.map(|found| {
            let key = String::from_utf8_lossy(&found.key);
            let mut value = vec![json!(key), json!(&*found.title), json!(found.href), json!(found.kind)];
            if found.stage.is_some() || found.lang.is_some() {
                value.push(json!(found.stage));
            }
            value.extend(found.lang.as_deref().map(Json::from));
            Json::from(value)
        });
        value.collect()
    }
}

/// All documents that have an address.
fn documents(site: &Site) -> Vec<(Found, Said)> {
    let workspace = site.workspace();
    let kinds: BTreeMap<&str, usize> =
        workspace.playbook.kinds.iter().enumerate().map(|(at, kind)| (&*kind.id, at)).collect();
    let mut former: BTreeMap<EntityIx, Vec<&Str>> = BTreeMap::new();
    for (alias, ix) in workspace.ids.values().flatten() {
        if !workspace.entity(*ix).id.eq_ignore_ascii_case(alias) {
            former.entry(*ix).or_default().push(alias);
        }
    }
    let mut all = Vec::with_capacity(workspace.entities.len());
    for (at, entity) in (0u32..).zip(&workspace.entities) {
        let ix = EntityIx(at);
        let (Some(href), Some(kind)) = (site.href(ix), kinds.get(&*entity.kind)) else { continue };
        let said = said::entity(site, ix, former.get(&ix).map_or(&[][..], Vec::as_slice));
        let staged = workspace.playbook.kind(&entity.kind).is_some_and(|kind| kind.staged);
        let found = Found {
            key: key(*kind, &[&entity.kind, &entity.id]),
            title: entity.title.clone(),
            href,
            kind: *kind,
            stage: entity.stage.filter(|_| staged),
            lang: row::foreign(site, entity).map(Str::from),
        };
        all.push((found, said));
    }
    all.extend(site.shelf().loose_documents().iter().filter_map(|ix| document(site, *ix, kinds.len())));
    all
}

/// A document without a kind.
fn document(site: &Site, ix: DocumentIx, kind: usize) -> Option<(Found, Said)> {
    let path = site.address().document(ix)?;
    let said = said::document(site, ix);
    let found = Found {
        key: key(kind, &["", path.as_str()]),
        title: said.title.clone(),
        href: url::encode(path.as_str()),
        kind,
        stage: None,
        lang: loose::foreign(site, ix).map(|lang| Str::from(&*lang)),
    };
    Some((found, said))
}

/// Words as they are met.
#[derive(Default)]
struct Collected {
    words: Vec<Word>,
    /// Where each word stands in `words`; only ever asked, never gone through, since its order is none.
    places: HashMap<String, usize>,
}

impl Collected {
    fn read(&mut self, number: u32, text: &str, is_title: bool) {
        let folded = fold::fold(text);
        for word in fold::words(&folded) {
            self.add(number, word, is_title);
            if let Some(other) = fold::other_alphabet(word) {
                self.add(number, &other, is_title);
            }
        }
    }

    /// Documents come in the order of their numbers, so a list that ends with this one has it already.
    fn add(&mut self, number: u32, word: &str, is_title: bool) {
        let at = self.places.get(word).copied().unwrap_or_else(|| {
            self.words.push(Word { word: word.to_owned(), ..Word::default() });
            self.places.insert(word.to_owned(), self.words.len() - 1);
            self.words.len() - 1
        });
        let Some(found) = self.words.get_mut(at) else { return };
        let known = found.title.last() == Some(&number) || found.rest.last() == Some(&number);
        if !known {
            if is_title { found.title.push(number) } else { found.rest.push(number) }
        }
    }
}

/// The key of what is called `names`, as the digits of a hash.
fn key(kind: usize, names: &[&str]) -> Key {
    let hash = blake3::hash(names.join("\0").as_bytes());
    let mut key = [b'-'; 7];
    key[0] = DIGITS[kind.min(DIGITS.len() - 1)];
    for (digit, byte) in key[1..].iter_mut().zip(hash.as_bytes()) {
        *digit = DIGITS[usize::from(byte % 64)];
    }
    key
}

/// In which file of documents a key is; the browser computes the same.
fn block_of(key: Key, files: usize) -> usize {
    number_of(key[1..].iter().map(|digit| char::from(*digit))) as usize % files
}

/// In which file a word is; the browser computes the same.
fn file_of(word: &str, files: usize) -> usize {
    number_of(word.chars()) as usize % files
}

/// A number for the first letters, so that all words with one beginning are in one file.
fn number_of(letters: impl Iterator<Item = char>) -> u32 {
    letters.take(PREFIX).fold(0, |number: u32, c| number.wrapping_mul(31).wrapping_add(u32::from(c)))
}
