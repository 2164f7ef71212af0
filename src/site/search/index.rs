//! The index itself: words with the keys of their documents, and what a hit shows.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value as Json, json};

use crate::base::text::Str;
use crate::model::entity::{DocumentIx, EntityIx};
use crate::site::search::Split;
use crate::site::search::said;
use crate::site::{Site, loose, row, url};
use crate::words::fold;

/// The digits of written keys: the first half ends a number, the second half says that it goes on.
const DIGITS: [u8; 64] = *b"-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
/// How many bits of a key say who it is; those above are its kind. Fewer make lists of keys shorter, and more documents share
/// one: with these, three pairs among ten thousand, and a word of a tenth of them takes a third less than with thirty bits.
const BITS: u32 = 24;
/// How many letters of a word say in which file it is.
const PREFIX: usize = 2;

/// Everything that can be found.
#[derive(Debug)]
pub struct Index {
    /// Sorted by key.
    found: Vec<Found>,
    /// The numbers of the documents in each file, by key: to look for them once a file would be a walk over all documents for
    /// every few of them.
    files: Vec<Vec<u32>>,
    /// Sorted by file and word.
    words: Vec<Word>,
}

/// One document.
#[derive(Debug)]
struct Found {
    source: Source,
    key: Key,
    title: Str,
    href: String,
    /// Its place among the kinds; one behind the last for documents without a kind.
    kind: usize,
    stage: Option<u8>,
    lang: Option<Str>,
}

/// Where it comes from.
#[derive(Clone, Copy, Debug)]
enum Source {
    Entity(EntityIx),
    Document(DocumentIx),
}

/// The kind, so that hits of equal worth come in the order of the kinds, and a hash of who it is.
type Key = u64;

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
        let former = former(site);
        let mut found = documents(site);
        found.sort_by(|a, b| (a.key, &a.href).cmp(&(b.key, &b.href)));
        part(&mut found);
        let mut files = vec![Vec::new(); split.documents];
        let mut collected = Collected::default();
        for (number, document) in (0u32..).zip(&found) {
            if let Some(file) = files.get_mut(block_of(document.key, split.documents)) {
                file.push(number);
            }
            // One document's words at a time: all of them together would be as large as the front matter of a workspace.
            let rest = match document.source {
                Source::Entity(ix) => said::entity(site, ix, former.get(&ix).map_or(&[][..], Vec::as_slice)),
                Source::Document(ix) => said::document(site, ix),
            };
            collected.read(number, &document.title, true);
            collected.read(number, &rest, false);
        }
        let mut words = collected.words;
        for word in &mut words {
            word.file = file_of(&word.word, split.words);
        }
        words.sort_by(|a, b| (a.file, &a.word).cmp(&(b.file, &b.word)));
        Index { found, files, words }
    }

    /// `[[word, keys of titles, keys of the rest], …]` of one file, by word.
    pub fn words(&self, file: usize) -> Json {
        let keys =
            |numbers: &[u32]| written(numbers.iter().filter_map(|number| Some(self.found.get(*number as usize)?.key)));
        let start = self.words.partition_point(|word| word.file < file);
        let words = self.words.iter().skip(start).take_while(|word| word.file == file);
        words.map(|word| json!([word.word, keys(&word.title), keys(&word.rest)])).collect()
    }

    /// `[[key, title, address, kind, stage, language], …]` of one file, by key.
    pub fn documents(&self, file: usize) -> Json {
        let numbers = self.files.get(file).into_iter().flatten();
        let here = numbers.filter_map(|number| self.found.get(*number as usize));
        let value = here.map(|found| {
            let mut value = vec![json!(found.key), json!(&*found.title), json!(found.href), json!(found.kind)];
            if found.stage.is_some() || found.lang.is_some() {
                value.push(json!(found.stage));
            }
            value.extend(found.lang.as_deref().map(Json::from));
            Json::from(value)
        });
        value.collect()
    }
}

/// The ids that documents had before.
fn former(site: &Site) -> BTreeMap<EntityIx, Vec<&Str>> {
    let workspace = site.workspace();
    let mut former: BTreeMap<EntityIx, Vec<&Str>> = BTreeMap::new();
    for (alias, ix) in workspace.ids.values().flatten() {
        if !workspace.entity(*ix).id.eq_ignore_ascii_case(alias) {
            former.entry(*ix).or_default().push(alias);
        }
    }
    former
}

/// All documents that have an address.
fn documents(site: &Site) -> Vec<Found> {
    let workspace = site.workspace();
    let kinds: BTreeMap<&str, (usize, bool)> =
        workspace.playbook.kinds.iter().enumerate().map(|(at, kind)| (&*kind.id, (at, kind.staged))).collect();
    let entities = (0u32..).zip(&workspace.entities).filter_map(|(at, entity)| {
        let ix = EntityIx(at);
        let (kind, staged) = *kinds.get(&*entity.kind)?;
        Some(Found {
            source: Source::Entity(ix),
            key: key(kind, &[&entity.kind, &entity.id]),
            title: entity.title.clone(),
            href: site.href(ix)?,
            kind,
            stage: entity.stage.filter(|_| staged),
            lang: row::foreign(site, entity).map(Str::from),
        })
    });
    let documents = site.shelf().loose_documents().iter().filter_map(|ix| document(site, *ix, kinds.len()));
    entities.chain(documents).collect()
}

/// A document without a kind.
fn document(site: &Site, ix: DocumentIx, kind: usize) -> Option<Found> {
    let path = site.address().document(ix)?;
    Some(Found {
        source: Source::Document(ix),
        key: key(kind, &["", path.as_str()]),
        title: Str::from(&*loose::title(site, ix)),
        href: url::encode(path.as_str()),
        kind,
        stage: None,
        lang: loose::foreign(site, ix).map(|lang| Str::from(&*lang)),
    })
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

/// The key of what is called `names`.
fn key(kind: usize, names: &[&str]) -> Key {
    let hash = blake3::hash(names.join("\0").as_bytes());
    let number = hash.as_bytes().iter().take(4).fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
    ((kind as u64) << BITS) | (number % (1 << BITS))
}

/// Of two with one key the later one gets the next, so a new document may move one other, once in two thousand times.
fn part(sorted: &mut [Found]) {
    let mut next = 0;
    for found in sorted {
        found.key = found.key.max(next);
        next = found.key + 1;
    }
}

/// Keys in their order, each as its distance from the one before it, in digits of five bits, the low ones first: near ones
/// take few of them.
fn written(keys: impl Iterator<Item = Key>) -> String {
    let mut out = String::new();
    let mut before = 0;
    for key in keys {
        let mut rest = key - before;
        before = key;
        while rest >= 32 {
            out.push(char::from(DIGITS[32 + (rest % 32) as usize]));
            rest /= 32;
        }
        out.push(char::from(DIGITS[rest as usize]));
    }
    out
}

/// In which file of documents a key is; the browser computes the same.
fn block_of(key: Key, files: usize) -> usize {
    (key % files as u64) as usize
}

/// In which file a word is; the browser computes the same.
fn file_of(word: &str, files: usize) -> usize {
    let letters = word.chars().take(PREFIX);
    // All words with one beginning are in one file.
    letters.fold(0, |number: u32, c| number.wrapping_mul(31).wrapping_add(u32::from(c))) as usize % files
}
