//! The store ↔ a file, one for each workspace of each repository.
//!
//! The file is an aid and never a source: one that is broken, of another version, about another place or not to be written is
//! as good as none. It belongs to one person, since it holds what the repository says.

use std::fs;
use std::hash::Hash;
use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::base::text::Str;
use crate::host::git::log::store::{self, Change, Commit, Fields, Id, Store, Table};
use crate::host::git::place::Place;

/// Of the format, of the scanner of front matter, and of what is asked of git. Raise it when one of them changes.
const VERSION: &str = "tandem log 1";

/// Length of the sum at the end.
const SUM: usize = 8;

/// Where the machine keeps what can be made again; `None` where it has no such place. `TANDEM_CACHE` names another folder,
/// or, empty, none.
pub fn folder() -> Option<PathBuf> {
    let read = |name: &str| std::env::var_os(name).map(PathBuf::from);
    if let Some(own) = read("TANDEM_CACHE") {
        return Some(own).filter(|own| !own.as_os_str().is_empty());
    }
    let absolute = |name| read(name).filter(|path| path.is_absolute());
    let base = if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        absolute("XDG_CACHE_HOME").or_else(|| Some(absolute("HOME")?.join("Library/Caches")))
    } else {
        absolute("XDG_CACHE_HOME").or_else(|| Some(absolute("HOME")?.join(".cache")))
    };
    Some(base?.join("tandem"))
}

/// The file of one workspace.
pub struct File {
    at: PathBuf,
    /// What it must be about.
    title: Vec<u8>,
}

impl File {
    pub fn new(folder: &Path, place: &Place, keys: &[Str]) -> File {
        let mut title = format!("{VERSION}\n{}\n{}\n", place.common.display(), place.prefix);
        keys.iter().for_each(|key| title.push_str(&format!("{key}\t")));
        let name = blake3::hash(title.as_bytes()).to_hex();
        // A clone that was completed has commits with other parents than before.
        title.push_str(&format!("\n{}\n", place.shallow));
        File { at: folder.join(format!("{}.log", &name[..32])), title: title.into_bytes() }
    }

    pub fn read(&self) -> Option<Store> {
        let bytes = fs::read(&self.at).ok()?;
        let (body, sum) = bytes.split_at_checked(bytes.len().checked_sub(SUM)?)?;
        let mut from = Reader(body.strip_prefix(self.title.as_slice())?);
        // Every step of the reading may find nonsense, so nothing is lost by beginning before it is known that there is none.
        let (is_whole, store) = rayon::join(|| store::sum(body) == sum, || from.store());
        store.filter(|_| is_whole && from.0.is_empty())
    }

    /// Puts the store in the place of what was there. Whether it could is nobody's concern.
    pub fn write(&self, store: &Store) {
        let mut bytes = self.title.clone();
        put_store(store, &mut bytes);
        let sum = store::sum(&bytes);
        bytes.extend_from_slice(&sum);
        let _ = replace(&self.at, &bytes);
    }
}

/// A file that is there whole or not at all.
fn replace(at: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = at.parent().unwrap_or(Path::new("."));
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        builder.mode(0o700);
        options.mode(0o600);
    }
    builder.create(folder)?;
    let beside = at.with_extension(format!("{}.part", std::process::id()));
    let _ = fs::remove_file(&beside);
    let done = options.open(&beside).and_then(|mut file| file.write_all(bytes)).and_then(|()| fs::rename(&beside, at));
    if done.is_err() {
        let _ = fs::remove_file(&beside);
    }
    done
}

fn put_store(store: &Store, out: &mut Vec<u8>) {
    put(out, store.width as u64);
    put(out, store.people.rows.len() as u64);
    for ((name, email), ()) in &store.people.rows {
        put_text(out, name);
        put_text(out, email);
    }
    for texts in [&store.paths, &store.texts] {
        put(out, texts.rows.len() as u64);
        texts.rows.iter().for_each(|(text, ())| put_text(out, text));
    }
    put(out, store.blobs.rows.len() as u64);
    for (id, fields) in &store.blobs.rows {
        out.extend_from_slice(&id.0[..store.width]);
        // One more than there are: nothing means that nobody has looked.
        put(out, fields.as_ref().map_or(0, |fields| fields.len() as u64 + 1));
        for (key, text) in fields.iter().flat_map(|fields| fields.iter()) {
            out.push(*key);
            put(out, u64::from(*text));
        }
    }
    put(out, store.commits.rows.len() as u64);
    for (id, commit) in &store.commits.rows {
        out.extend_from_slice(&id.0[..store.width]);
        out.push(u8::from(commit.is_some()));
        if let Some(commit) = commit {
            put_commit(commit, out);
        }
    }
    put_list(out, &store.heads);
}

fn put_commit(commit: &Commit, out: &mut Vec<u8>) {
    put_list(out, &commit.parents);
    put(out, zigzag(commit.time));
    put(out, zigzag(i64::from(commit.day.year())));
    out.extend([commit.day.month() as u8, commit.day.day() as u8]);
    put(out, u64::from(commit.author));
    put_text(out, &commit.subject);
    put_list(out, &commit.with);
    put(out, commit.changes.len() as u64);
    for change in &commit.changes {
        put(out, u64::from(change.path));
        put(out, change.before.len() as u64);
        for blob in change.before.iter().chain([&change.after]) {
            put(out, blob.map_or(0, |blob| u64::from(blob) + 1));
        }
    }
}

/// Seven bits a byte, the lowest first.
fn put(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    put(out, text.len() as u64);
    out.extend_from_slice(text.as_bytes());
}

fn put_list(out: &mut Vec<u8>, list: &[u32]) {
    put(out, list.len() as u64);
    list.iter().for_each(|number| put(out, u64::from(*number)));
}

fn zigzag(number: i64) -> u64 {
    (number << 1 ^ number >> 63) as u64
}

/// What is left of a file. Every step may find that the file is not what it seems.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn store(&mut self) -> Option<Store> {
        let mut store = Store { width: self.below(33)?, ..Store::default() };
        let people = self.count()?;
        store.people = self.table(people, |from| Some(((from.text()?, from.text()?), ())))?;
        store.paths = self.texts()?;
        store.texts = self.texts()?;
        let (width, texts, blobs) = (store.width, store.texts.rows.len(), self.count()?);
        store.blobs = self.table(blobs, |from| Some((from.id(width)?, from.fields(texts)?)))?;
        let commits = self.count()?;
        store.commits = self.table(commits, |from| {
            let id = from.id(width)?;
            let commit = match from.byte()? {
                0 => None,
                _ => Some(from.commit(&store, commits)?),
            };
            Some((id, commit))
        })?;
        store.heads = self.list(commits)?;
        Some(store)
    }

    /// A table of so many rows.
    fn table<K: Clone + Eq + Hash, V: Default>(
        &mut self,
        count: usize,
        row: impl Fn(&mut Self) -> Option<(K, V)>,
    ) -> Option<Table<K, V>> {
        let mut rows = Vec::with_capacity(count);
        for _ in 0..count {
            rows.push(row(self)?);
        }
        Some(Table::of(rows))
    }

    fn commit(&mut self, store: &Store, commits: usize) -> Option<Commit> {
        let parents = self.list(commits)?;
        let time = self.signed()?;
        let year = i16::try_from(self.signed()?).ok()?;
        let day = Date::new(year, self.byte()? as i8, self.byte()? as i8).ok()?;
        let people = store.people.rows.len();
        let author = self.below(people)? as u32;
        let subject = self.text()?;
        let with = self.list(people)?;
        let mut changes = Vec::new();
        for _ in 0..self.count()? {
            let path = self.below(store.paths.rows.len())? as u32;
            let parents = self.count()?;
            let before: Option<Box<[Option<u32>]>> = (0..parents).map(|_| self.blob(store)).collect();
            changes.push(Change { path, before: before?, after: self.blob(store)? });
        }
        Some(Commit { parents, time, day, author, subject, with, changes })
    }

    fn blob(&mut self, store: &Store) -> Option<Option<u32>> {
        let number = self.below(store.blobs.rows.len() + 1)?;
        Some((number as u32).checked_sub(1))
    }

    fn fields(&mut self, texts: usize) -> Option<Option<Fields>> {
        let Some(count) = self.count()?.checked_sub(1) else { return Some(None) };
        let fields: Option<Fields> = (0..count).map(|_| Some((self.byte()?, self.below(texts)? as u32))).collect();
        Some(Some(fields?))
    }

    fn texts(&mut self) -> Option<Table<Str, ()>> {
        let count = self.count()?;
        self.table(count, |from| Some((from.text()?, ())))
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|byte| byte[0])
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<i64> {
        let number = self.number()?;
        Some((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// A number below a bound.
    fn below(&mut self, bound: usize) -> Option<usize> {
        usize::try_from(self.number()?).ok().filter(|number| *number < bound)
    }

    /// How many follow; each takes a byte at least.
    fn count(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok().filter(|count| *count <= self.0.len() + 1)
    }

    fn text(&mut self) -> Option<Str> {
        let length = self.count()?;
        std::str::from_utf8(self.take(length)?).ok().map(Str::from)
    }

    fn id(&mut self, width: usize) -> Option<Id> {
        let mut id = [0; 32];
        id.get_mut(..width)?.copy_from_slice(self.take(width)?);
        Some(Id(id))
    }

    fn list(&mut self, bound: usize) -> Option<Vec<u32>> {
        let count = self.count()?;
        (0..count).map(|_| self.below(bound).map(|number| number as u32)).collect()
    }
}

#[cfg(test)]
mod tests;
