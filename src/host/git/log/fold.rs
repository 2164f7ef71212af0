//! The store → the log that ends at one commit.
//!
//! A function of what is stored and of nothing else, so that it makes no difference what was read today and what before.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use rayon::prelude::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::host::git::log::people::People;
use crate::host::git::log::store::{Change, Commit as Stored, Store};
use crate::model::log::{AuthorIx, Commit, CommitIx, Facts, FactsIx, Log, Reach, Version};

/// What a log is made of beside the store.
pub struct Frame<'a> {
    /// The commits that the clone was cut off at.
    pub shallow: &'a str,
    pub keys: &'a [Str],
    pub people: &'a People,
    /// By number; `None` for those that nobody wants.
    pub paths: &'a [Option<TreePath>],
}

/// The commits that `head` comes from, parents first; `None` when the store does not have them all.
pub fn order(store: &Store, head: u32) -> Option<Vec<u32>> {
    let rows = &store.commits.rows;
    let commit = |number: u32| rows[number as usize].1.as_ref();
    let mut is_in = vec![false; rows.len()];
    is_in[head as usize] = true;
    let mut all = vec![head];
    let mut at = 0;
    while let Some(number) = all.get(at) {
        for parent in &commit(*number)?.parents {
            if !std::mem::replace(&mut is_in[*parent as usize], true) {
                all.push(*parent);
            }
        }
        at += 1;
    }
    // Children of each commit in one list, and how many parents each still waits for.
    let mut waits = vec![0_u32; rows.len()];
    let mut starts = vec![0_u32; rows.len() + 1];
    for number in &all {
        let parents = &commit(*number)?.parents;
        waits[*number as usize] = parents.len() as u32;
        parents.iter().for_each(|parent| starts[*parent as usize + 1] += 1);
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut children = vec![0_u32; starts[rows.len()] as usize];
    let mut filled = starts.clone();
    for number in &all {
        for parent in &commit(*number)?.parents {
            children[filled[*parent as usize] as usize] = *number;
            filled[*parent as usize] += 1;
        }
    }
    let key = |number: u32| Reverse((commit(number).map_or(0, |commit| commit.time), &rows[number as usize].0, number));
    let mut ready: BinaryHeap<_> =
        all.iter().filter(|number| waits[**number as usize] == 0).map(|number| key(*number)).collect();
    let mut order = Vec::with_capacity(all.len());
    while let Some(Reverse((_, _, number))) = ready.pop() {
        order.push(number);
        let (from, to) = (starts[number as usize] as usize, starts[number as usize + 1] as usize);
        for child in &children[from..to] {
            waits[*child as usize] -= 1;
            if waits[*child as usize] == 0 {
                ready.push(key(*child));
            }
        }
    }
    (order.len() == all.len()).then_some(order)
}

/// The contents of wanted markdown files that nobody has looked into yet, with their paths.
pub fn unread(store: &Store, order: &[u32], paths: &[Option<TreePath>]) -> Vec<(u32, u32)> {
    let is_wanted: Vec<bool> = paths.iter().map(|path| path.as_ref().is_some_and(TreePath::is_markdown)).collect();
    let changes = order.iter().filter_map(|number| store.commits.value(*number).as_ref()).flat_map(|one| &one.changes);
    let wanted = changes.filter(|change| is_wanted[change.path as usize]);
    let blobs =
        wanted.flat_map(|change| change.before.iter().flatten().chain(&change.after).map(|blob| (change.path, *blob)));
    blobs.filter(|(_, blob)| store.blobs.value(*blob).is_none()).collect()
}

/// The log of these commits.
pub fn fold(store: &Store, order: &[u32], frame: &Frame) -> Log {
    let mut log = Log { reach: Reach::Full, ..Log::default() };
    let shallow: Vec<&str> = frame.shallow.lines().collect();
    let mut contents = Contents { numbers: vec![None; store.blobs.rows.len()], met: Vec::new() };
    let mut authors = Authors { numbers: vec![None; store.people.rows.len()], by_name: BTreeMap::new() };
    let mut files: Vec<Vec<Version>> = Vec::new();
    files.resize_with(store.paths.rows.len(), Vec::new);
    for (at, number) in order.iter().enumerate() {
        let Some(Stored { parents, time, day, author, subject, with, changes }) = store.commits.value(*number) else {
            continue;
        };
        let id = store.commits.key(*number).hex(store.width);
        let boundary = !shallow.is_empty() && shallow.contains(&&*id);
        if boundary {
            log.reach = Reach::Shallow;
        }
        let author = authors.number(*author, frame.people, &mut log);
        let with = with.iter().map(|person| authors.number(*person, frame.people, &mut log)).collect();
        let (time, day, subject, merge) = (*time, *day, subject.clone(), parents.len() > 1);
        log.commits.push(Commit { id, day, time, author, subject, with, merge, boundary });
        for Change { path, before, after } in changes.iter().filter(|one| frame.paths[one.path as usize].is_some()) {
            let before = before.iter().map(|blob| blob.map(|blob| contents.number(blob))).collect();
            let after = after.map(|blob| contents.number(blob));
            files[*path as usize].push(Version { commit: CommitIx(at as u32), before, after });
        }
    }
    let files = frame.paths.iter().zip(files).filter(|(_, versions)| !versions.is_empty());
    log.files = files.filter_map(|(path, versions)| Some((path.clone()?, versions))).collect();
    log.facts = contents.facts(store, frame.keys);
    log
}

/// Contents in the order in which the log meets them.
struct Contents {
    numbers: Vec<Option<FactsIx>>,
    met: Vec<u32>,
}

impl Contents {
    fn number(&mut self, blob: u32) -> FactsIx {
        *self.numbers[blob as usize].get_or_insert_with(|| {
            self.met.push(blob);
            FactsIx(self.met.len() as u32 - 1)
        })
    }

    /// What they say. Side by side, since nothing here depends on what stands before it.
    fn facts(&self, store: &Store, keys: &[Str]) -> Vec<Facts> {
        let field =
            |(key, text): &(u8, u32)| Some((keys.get(usize::from(*key))?.clone(), store.texts.key(*text).clone()));
        let facts = |blob: &u32| {
            let fields = store.blobs.value(*blob).iter().flat_map(|fields| fields.iter());
            Facts { fields: fields.filter_map(field).collect() }
        };
        self.met.par_iter().with_min_len(1024).map(facts).collect()
    }
}

/// People in the order in which the log meets them, each once under the name that the mailmap gives.
struct Authors {
    numbers: Vec<Option<AuthorIx>>,
    by_name: BTreeMap<(Str, Str), AuthorIx>,
}

impl Authors {
    fn number(&mut self, person: u32, people: &People, log: &mut Log) -> AuthorIx {
        if let Some(known) = self.numbers[person as usize] {
            return known;
        }
        let author = people.get(person);
        let number = *self.by_name.entry((author.name.clone(), author.email.clone())).or_insert_with(|| {
            log.authors.push(author.clone());
            AuthorIx(log.authors.len() as u32 - 1)
        });
        self.numbers[person as usize] = Some(number);
        number
    }
}
