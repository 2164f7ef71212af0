//! One `git log` over all that is new, piped at the same time into one `git cat-file`.
//!
//! Both run beside each other and beside us, so that the whole takes little longer than the slower of them alone.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::process::Child;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::host::disk::open::MAX_TEXT;
use crate::host::git::Git;
use crate::host::git::log::store::Store;
use crate::host::git::log::stream;
use crate::host::git::objects;
use crate::host::git::place::Place;
use crate::syntax::keys;

/// What to look for.
pub struct Task<'a> {
    pub place: &'a Place,
    pub keys: &'a [Str],
    pub is_wanted: &'a dyn Fn(&TreePath) -> bool,
}

/// The keys of one content: numbers and texts.
type Found = Vec<(u8, Box<str>)>;

/// Reads into the store every commit that `head` comes from and that is not there yet.
pub fn commits(task: &Task, store: &mut Store, head: &str) -> Result<()> {
    let known: Vec<Str> = store.heads.iter().map(|head| store.commits.key(*head).hex(store.width)).collect();
    let mut args =
        ["log", "--raw", "-z", "--no-abbrev", "-c", "--no-renames", "--no-ext-diff", "--no-textconv"].to_vec();
    args.extend(["--no-color", "--no-notes", "--no-decorate", "--no-mailmap", "--encoding=UTF-8", stream::FORMAT]);
    args.extend(["--ignore-missing", head, "--not"]);
    args.extend(known.iter().map(|id| &**id));
    args.push("--");
    if !task.place.prefix.is_empty() {
        // Every commit all the same: what came between two changes of the workspace decides which of them was first.
        args.splice(1..1, ["--full-history", "--sparse"]);
        args.push(".");
    }
    let mut log = task.place.git.start(&args).context("cannot run git")?;
    let mut said = log.stderr.take();
    let mut commits = BufReader::with_capacity(1 << 17, log.stdout.take().context("cannot run git")?);
    drop(log.stdin.take());
    thread::scope(|scope| {
        // Whatever is said must be taken, or a talkative git would wait for ever.
        let said = scope.spawn(move || words(said.as_mut()));
        let read = contents(task, store, |store, ask| {
            stream::read(&mut commits, (store, &task.place.prefix), &mut |store, path, blob| ask(store, path, blob))
        });
        if read.is_err() {
            let _ = log.kill();
        }
        let status = log.wait().context("cannot wait for git")?;
        let said = said.join().unwrap_or_default();
        match (status.success(), said.trim()) {
            (true, _) => read,
            (false, "") => read.and(Err(anyhow!("git log stopped"))),
            (false, said) => Err(anyhow!("{said}")),
        }
    })
}

/// Reads the contents of these wanted files, which an earlier look passed over.
pub fn missing(task: &Task, store: &mut Store, blobs: &[(u32, u32)]) -> Result<()> {
    contents(task, store, |store, ask| blobs.iter().try_for_each(|(path, blob)| ask(store, *path, *blob)))
}

/// Asks for the contents that `asking` names, and puts what they say into the store.
fn contents(
    task: &Task,
    store: &mut Store,
    asking: impl FnOnce(&mut Store, &mut dyn FnMut(&mut Store, u32, u32) -> Result<()>) -> Result<()>,
) -> Result<()> {
    let mut files = start(&task.place.git)?;
    let mut ask = BufWriter::with_capacity(1 << 16, files.stdin.take().context("cannot run git")?);
    let answers = files.stdout.take().context("cannot run git")?;
    drop(files.stderr.take());
    let keys = task.keys;
    let (asked, found) = thread::scope(|scope| {
        let reader = scope.spawn(move || scan_all(BufReader::with_capacity(1 << 17, answers), keys));
        let mut asked: Vec<u32> = Vec::new();
        let mut wanted: Vec<Option<bool>> = Vec::new();
        let done = asking(store, &mut |store, path, blob| {
            let (path, blob_at) = (path as usize, blob as usize);
            if wanted.len() <= path {
                wanted.resize(path + 1, None);
            }
            let is_wanted = *wanted[path].get_or_insert_with(|| is_wanted(task, &store.paths.rows[path].0));
            let row = &mut store.blobs.rows[blob_at];
            if !is_wanted || row.1.is_some() {
                return Ok(());
            }
            // An empty answer for now: it need not be asked for twice.
            row.1 = Some(Box::default());
            asked.push(blob);
            writeln!(ask, "{}", row.0.hex(store.width)).context("cannot ask git")
        });
        let done = done.and_then(|()| ask.into_inner().map(drop).map_err(|error| anyhow!("{}", error.error())));
        if done.is_err() {
            let _ = files.kill();
        }
        let found = reader.join().unwrap_or_else(|_| Err(anyhow!("git cat-file was not read")));
        let _ = files.wait();
        done.and(found.map(|found| (asked, found)))
    })?;
    if asked.len() != found.len() {
        bail!("git cat-file stopped");
    }
    for (blob, fields) in asked.into_iter().zip(found) {
        let fields = fields.into_iter().map(|(key, text)| (key, store.texts.number(Str::from(text)))).collect();
        store.blobs.set(blob, Some(fields));
    }
    Ok(())
}

/// Whether the front matter of a path's contents is of interest.
pub fn is_wanted(task: &Task, path: &str) -> bool {
    TreePath::new(path).is_some_and(|path| path.is_markdown() && (task.is_wanted)(&path))
}

fn start(git: &Git) -> Result<Child> {
    git.start(&["cat-file", "--batch", "--buffer"]).context("cannot run git")
}

/// The keys of each content that git gives out, in its order.
fn scan_all(mut answers: impl BufRead, keys: &[Str]) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let mut bytes = Vec::new();
    while !answers.fill_buf().context("cannot read from git")?.is_empty() {
        // Some clones leave contents on the server. What they said is unknown, and no history is better than a wrong one.
        let length = objects::header(&mut answers)?.context("the clone does not have the contents of older files")?;
        bytes.clear();
        let take = length as u64 + 1;
        if length as u64 > MAX_TEXT {
            std::io::copy(&mut answers.by_ref().take(take), &mut std::io::sink()).context("cannot read from git")?;
        } else {
            answers.by_ref().take(take).read_to_end(&mut bytes).context("cannot read from git")?;
        }
        let text = |span: crate::base::span::Span| {
            String::from_utf8_lossy(bytes.get(span.range()).unwrap_or_default()).into_owned().into_boxed_str()
        };
        let fields = keys::scan(&bytes, keys).into_iter();
        found.push(fields.filter_map(|(key, span)| Some((u8::try_from(key).ok()?, text(span)))).collect());
    }
    Ok(found)
}

fn words(said: Option<&mut impl Read>) -> String {
    let mut text = Vec::new();
    if let Some(said) = said {
        // A few words tell what is wrong; more are thrown away.
        let _ = said.by_ref().take(4096).read_to_end(&mut text);
        let _ = std::io::copy(said, &mut std::io::sink());
    }
    String::from_utf8_lossy(&text).into_owned()
}
