//! Everything that was read of a repository's past, in the form in which it is kept.
//!
//! All of it is named by ids that git made out of the content, so nothing in here ever becomes wrong; it only grows. A commit
//! is in here only together with all that it comes from.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use crate::base::text::Str;
use jiff::civil::Date;

/// The id of a commit or a content: 20 bytes, or 32 in newer repositories.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Id(pub [u8; 32]);

/// What is known of a repository.
#[derive(Debug, Default)]
pub struct Store {
    /// How many bytes an id has here.
    pub width: usize,
    /// Commits from which everything was read.
    pub heads: Vec<u32>,
    pub commits: Table<Id, Option<Commit>>,
    /// Contents, with the keys that were found; `None` where nobody has looked yet.
    pub blobs: Table<Id, Option<Fields>>,
    /// Names and e-mails as they were committed, before any mailmap.
    pub people: Table<(Str, Str), ()>,
    /// Paths from the workspace.
    pub paths: Table<Str, ()>,
    /// Texts of fields, each once: nearly all versions of a file say the same.
    pub texts: Table<Str, ()>,
}

/// Numbers of a key in the list of wanted ones, and of its text.
pub type Fields = Box<[(u8, u32)]>;

/// A commit; everything in it is a number in one of the store's tables.
#[derive(Debug, PartialEq, Eq)]
pub struct Commit {
    pub parents: Vec<u32>,
    pub time: i64,
    pub day: Date,
    pub author: u32,
    pub subject: Str,
    pub with: Vec<u32>,
    pub changes: Vec<Change>,
}

/// What a commit made of a file: contents before, one a parent, and after.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    pub path: u32,
    pub before: Box<[Option<u32>]>,
    pub after: Option<u32>,
}

/// Things by number and numbers by thing.
#[derive(Debug)]
pub struct Table<K, V> {
    pub rows: Vec<(K, V)>,
    /// Of as many rows as it has; the rest are entered when somebody asks for a number. Where nothing is new, nobody does.
    numbers: HashMap<K, u32, BuildHasherDefault<Quick>>,
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Table { rows: Vec::new(), numbers: HashMap::default() }
    }
}

impl<K: Clone + Eq + Hash, V: Default> Table<K, V> {
    /// Rows that were numbered before, each with another thing.
    pub fn of(rows: Vec<(K, V)>) -> Table<K, V> {
        Table { rows, numbers: HashMap::default() }
    }

    /// The number of a thing, which it gets now if it had none.
    pub fn number(&mut self, key: K) -> u32 {
        if self.numbers.len() < self.rows.len() {
            let rows = self.rows.iter().enumerate().skip(self.numbers.len());
            self.numbers.extend(rows.map(|(at, (key, _))| (key.clone(), at as u32)));
        }
        let next = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(key).or_insert_with_key(|key| {
            self.rows.push((key.clone(), V::default()));
            next
        })
    }

    /// The number of a thing, if it has one: for a single question.
    pub fn find(&self, key: &K) -> Option<u32> {
        self.rows.iter().rposition(|(one, _)| one == key).map(|at| at as u32)
    }

    pub fn key(&self, number: u32) -> &K {
        &self.rows[number as usize].0
    }

    pub fn value(&self, number: u32) -> &V {
        &self.rows[number as usize].1
    }

    pub fn set(&mut self, number: u32, value: V) {
        self.rows[number as usize].1 = value;
    }
}

impl Id {
    /// From hexadecimal; `None` for nothing: an id of zeros, or what is no id at all.
    pub fn read(hex: &[u8]) -> Option<Id> {
        let mut id = [0; 32];
        if hex.len() > 64 || hex.len() % 2 == 1 {
            return None;
        }
        for (byte, pair) in id.iter_mut().zip(hex.chunks_exact(2)) {
            *byte = figure(pair[0])? << 4 | figure(pair[1])?;
        }
        (id != [0; 32]).then_some(Id(id))
    }

    /// A log has a hundred thousand of these, so the figures are not put together one by one.
    pub fn hex(&self, width: usize) -> Str {
        const FIGURES: &[u8; 16] = b"0123456789abcdef";
        let mut hex = [0; 64];
        for (pair, byte) in hex.chunks_exact_mut(2).zip(&self.0) {
            pair[0] = FIGURES[usize::from(byte >> 4)];
            pair[1] = FIGURES[usize::from(byte & 15)];
        }
        // Figures are text; and no id is longer than the room for it.
        Str::from(hex.get(..width * 2).and_then(|hex| std::str::from_utf8(hex).ok()).unwrap_or_default())
    }
}

fn figure(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|figure| u8::try_from(figure).ok())
}

/// An id is as good as random already: its first bytes will do.
impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(&self.0[..8]);
    }
}

/// A quick hash for tables that nobody walks through. Who wants to slow down the reading of their own repository may.
#[derive(Default)]
pub struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            self.add(u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
        }
        let mut last = [0; 8];
        let rest = chunks.remainder();
        last[..rest.len()].copy_from_slice(rest);
        self.add(u64::from_le_bytes(last) ^ (bytes.len() as u64) << 56);
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }

    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }
}

/// The sum of some bytes: it differs where one of them does. It guards against accidents; nobody else writes that file.
pub fn sum(bytes: &[u8]) -> [u8; 8] {
    let mut quick = Quick::default();
    quick.write(bytes);
    quick.finish().to_le_bytes()
}

impl Quick {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}
