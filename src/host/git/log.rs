//! The past of a workspace, read in one pass over all commits.
//!
//! A commit never changes, so what was read of it is kept in a file and read once; the log is put together anew each time.
//! Nothing here fails: where there is no past to read, the log says why.

mod cache;
mod fold;
mod people;
mod reading;
mod store;
mod stream;

use std::path::Path;

use anyhow::Result;

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::host::git::log::fold::Frame;
use crate::host::git::log::people::People;
use crate::host::git::log::reading::Task;
use crate::host::git::log::store::{Id, Store};
use crate::host::git::place::{Place, refusal};
use crate::host::git::{NoRevision, refs};
use crate::model::log::{Log, NoPast, Reach};

pub use cache::folder as cache_folder;

/// How many lines of development a store remembers; more are there only where branches come and go.
const MAX_HEADS: usize = 4;

/// What is wanted of the past.
pub struct Wanted<'a> {
    /// Where the log ends: a name of a commit.
    pub rev: &'a str,
    /// Keys of the front matter.
    pub keys: &'a [Str],
    /// Which of the files that read as text.
    pub is_wanted: &'a dyn Fn(&TreePath) -> bool,
    /// The folder in which to keep what was read, if anywhere.
    pub cache: Option<&'a Path>,
}

/// The past of the workspace `root`.
pub fn log(root: &Path, wanted: &Wanted) -> Log {
    let none = |why| Log { reach: Reach::None(why), ..Log::default() };
    let place = match Place::find(root) {
        Ok(Ok(place)) => place,
        Ok(Err(why)) => return none(why),
        Err(error) => return none(NoPast::Failed(format!("{error:#}").into())),
    };
    let head = match refs::commit(&place, wanted.rev) {
        Ok(Ok(head)) => head,
        Ok(Err(NoRevision::NoPast(why))) => return none(why),
        Ok(Err(_)) => return none(NoPast::NoCommit),
        Err(error) => return none(NoPast::Failed(format!("{error:#}").into())),
    };
    match read(&place, wanted, &head) {
        Ok(log) if log.files.is_empty() => none(NoPast::NoCommit),
        Ok(log) => log,
        Err(error) => none(refusal(&format!("{error:#}"))),
    }
}

fn read(place: &Place, wanted: &Wanted, head: &str) -> Result<Log> {
    let task = Task { place, keys: wanted.keys, is_wanted: wanted.is_wanted };
    let file = wanted.cache.map(|folder| cache::File::new(folder, place, wanted.keys));
    let mut store = file.as_ref().and_then(cache::File::read).unwrap_or_default();
    let number = |store: &Store| {
        let number = Id::read(head.as_bytes()).and_then(|id| store.commits.find(&id))?;
        store.commits.value(number).as_ref().map(|_| number)
    };
    let mut order = number(&store).and_then(|head| fold::order(&store, head));
    let mut is_new = order.is_none();
    if order.is_none() {
        reading::commits(&task, &mut store, head)?;
        order = number(&store).and_then(|head| fold::order(&store, head));
        if order.is_none() {
            // What was kept is less than it says. Everything is read once more.
            store = Store::default();
            reading::commits(&task, &mut store, head)?;
            order = number(&store).and_then(|head| fold::order(&store, head));
        }
    }
    let (Some(order), Some(number)) = (order, number(&store)) else { anyhow::bail!("git log left out a commit") };
    let path = |(path, ()): &(Str, ())| TreePath::new(path).filter(|path| (wanted.is_wanted)(path));
    let paths: Vec<Option<TreePath>> = store.paths.rows.iter().map(path).collect();
    let unread = fold::unread(&store, &order, &paths);
    if !unread.is_empty() {
        reading::missing(&task, &mut store, &unread)?;
        is_new = true;
    }
    let people = People::read(&store, &place.git);
    let frame = Frame { shallow: &place.shallow, keys: wanted.keys, people: &people, paths: &paths };
    let log = fold::fold(&store, &order, &frame);
    if let Some(file) = file.filter(|_| is_new) {
        remember(&mut store, number, &order);
        file.write(&store);
    }
    Ok(log)
}

/// Notes that everything up to `head` is in the store.
fn remember(store: &mut Store, head: u32, order: &[u32]) {
    let mut is_in = vec![false; store.commits.rows.len()];
    order.iter().for_each(|number| is_in[*number as usize] = true);
    store.heads.retain(|old| !is_in[*old as usize]);
    store.heads.push(head);
    if store.heads.len() > MAX_HEADS {
        store.heads = vec![head];
        let gone = store.commits.rows.iter_mut().zip(&is_in).filter(|(_, is_in)| !**is_in);
        gone.for_each(|(row, _)| row.1 = None);
    }
}
