//! What `git log` writes → commits of the store.

use std::io::BufRead;

use anyhow::{Context, Result, bail};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::host::disk::open::reads_as_text;
use crate::host::git::log::store::{Change, Commit, Id, Store};

/// What is asked of each commit; every part ends with a NUL, which no part can hold.
pub const FORMAT: &str = "--format=%x01%H%x00%P%x00%ct%x00%cI%x00%an%x00%ae%x00%s%x00%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x1f)%x00";

/// Reads commits until the stream ends. `prefix` is cut from every path, and paths without it are passed over; `fresh` hears
/// of every content that a commit made of a file that reads as text.
pub fn read(
    from: &mut impl BufRead,
    (store, prefix): (&mut Store, &str),
    fresh: &mut dyn FnMut(&mut Store, u32, u32) -> Result<()>,
) -> Result<()> {
    let mut stream = Stream { from, token: Vec::new() };
    let mut now: Option<(u32, Commit)> = None;
    while stream.next()? {
        let token = stream.token.strip_prefix(b"\n").unwrap_or(&stream.token);
        match token.first() {
            // The end of a list of changes.
            None => {}
            Some(1) => {
                let id = Id::read(&token[1..]).context("git log named no commit")?;
                store.width = (token.len() - 1) / 2;
                finish(store, now.take());
                let number = store.commits.number(id);
                now = Some((number, stream.commit(store)?));
            }
            Some(b':') => {
                let entry = token.to_vec();
                if !stream.next()? {
                    bail!("git log stopped in the middle of a change");
                }
                let Some((_, commit)) = &mut now else { bail!("git log told of a change without a commit") };
                let Some(path) = path(&stream.token, prefix) else { continue };
                let Some(mut change) = change(&entry, store).filter(is_change) else { continue };
                change.path = store.paths.number(Str::from(path.as_str()));
                // What stood there before comes up again where it was written. Git hands out contents twice as fast in that
                // order, from the newest: each is a small difference from the one that it has just put together.
                if let Some(blob) = change.after {
                    fresh(store, change.path, blob)?;
                }
                commit.changes.push(change);
            }
            Some(_) => bail!("git log said something that nobody asked for"),
        }
    }
    finish(store, now);
    Ok(())
}

fn finish(store: &mut Store, commit: Option<(u32, Commit)>) {
    if let Some((number, commit)) = commit {
        store.commits.set(number, Some(commit));
    }
}

struct Stream<'a, R> {
    from: &'a mut R,
    token: Vec<u8>,
}

impl<R: BufRead> Stream<'_, R> {
    /// The bytes up to the next NUL; whether there were any more.
    fn next(&mut self) -> Result<bool> {
        self.token.clear();
        let read = self.from.read_until(0, &mut self.token).context("cannot read from git")?;
        if self.token.last() == Some(&0) {
            self.token.pop();
        }
        Ok(read > 0)
    }

    fn text(&mut self) -> Result<String> {
        if !self.next()? {
            bail!("git log stopped in the middle of a commit");
        }
        Ok(String::from_utf8_lossy(&self.token).into_owned())
    }

    /// What follows the id of a commit.
    fn commit(&mut self, store: &mut Store) -> Result<Commit> {
        let parents = self.text()?;
        let parents = parents.split(' ').filter_map(|id| Id::read(id.as_bytes()));
        let parents = parents.map(|id| store.commits.number(id)).collect();
        let time = self.text()?.parse().unwrap_or(0);
        let day = day(&self.text()?, time);
        let author = (Str::from(self.text()?), Str::from(self.text()?));
        let author = store.people.number(author);
        let subject = Str::from(self.text()?);
        let trailers = self.text()?;
        let with = trailers.split('\u{1f}').filter_map(person).map(|person| store.people.number(person)).collect();
        Ok(Commit { parents, time, day, author, subject, with, changes: Vec::new() })
    }
}

/// The day that a committer's calendar showed; for dates that no calendar has, that of the moment in UTC.
fn day(iso: &str, time: i64) -> Date {
    let own = iso.get(..10).and_then(|day| day.parse().ok());
    let moment = || Timestamp::from_second(time).unwrap_or_default().to_zoned(jiff::tz::TimeZone::UTC).date();
    own.unwrap_or_else(moment)
}

/// `Name <e-mail>`, as people write it into a trailer.
fn person(text: &str) -> Option<(Str, Str)> {
    let (name, rest) = text.trim().rsplit_once('<')?;
    let (email, _) = rest.split_once('>')?;
    Some((Str::from(name.trim()), Str::from(email.trim())))
}

/// The path from the workspace, if it is of a file that is read.
fn path(bytes: &[u8], prefix: &str) -> Option<TreePath> {
    let inside = std::str::from_utf8(bytes.strip_prefix(prefix.as_bytes())?).ok()?;
    TreePath::new(inside).filter(reads_as_text)
}

/// `:100644 100644 ID ID M`, or for a merge `::100644 100644 100644 ID ID ID MM`: modes and contents of each parent, then
/// those of the commit.
fn change(entry: &[u8], store: &mut Store) -> Option<Change> {
    let parents = entry.iter().take_while(|byte| **byte == b':').count();
    let parts: Vec<&[u8]> = entry[parents..].split(|byte| *byte == b' ').collect();
    let (modes, ids) = (parts.get(..=parents)?, parts.get(parents + 1..2 * parents + 2)?);
    // Links and other repositories are no files with words in them.
    let is_file = |mode: &[u8]| mode.starts_with(b"100");
    let content = |(mode, id): (&&[u8], &&[u8])| if is_file(mode) { Id::read(id) } else { None };
    let ids: Vec<Option<Id>> = modes.iter().zip(ids).map(content).collect();
    let mut numbers = ids.into_iter().map(|id| id.map(|id| store.blobs.number(id)));
    let before = numbers.by_ref().take(parents).collect();
    Some(Change { path: 0, before, after: numbers.next()? })
}

/// A file whose mode alone changed says what it said before.
fn is_change(change: &Change) -> bool {
    change.before.iter().all(|before| *before != change.after)
}
