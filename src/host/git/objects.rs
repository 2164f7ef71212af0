//! Ids of contents → contents, asked of one git that stays.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, bail};

use crate::host::git::Git;

/// The contents of a repository.
#[derive(Debug)]
pub struct Objects {
    git: Git,
    open: Mutex<Option<Open>>,
}

/// A git that answers.
#[derive(Debug)]
struct Open {
    child: Child,
    ask: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Objects {
    pub fn new(git: Git) -> Objects {
        Objects { git, open: Mutex::new(None) }
    }

    /// The contents of these ids, in their order; `None` for what this clone does not have.
    pub fn read(&self, ids: &[&str]) -> Result<Vec<Option<Vec<u8>>>> {
        let mut held = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let open = match held.take() {
            Some(open) => held.insert(open),
            None => held.insert(Open::start(&self.git)?),
        };
        let read = open.read(ids);
        if read.is_err() {
            // What is left in the pipe belongs to no question any more.
            *held = None;
        }
        read
    }

    /// One content.
    pub fn one(&self, id: &str) -> Result<Option<Vec<u8>>> {
        Ok(self.read(&[id])?.pop().flatten())
    }
}

impl Open {
    fn start(git: &Git) -> Result<Open> {
        let mut child = git.start(&["cat-file", "--batch"]).context("cannot run git")?;
        let (Some(ask), Some(answers)) = (child.stdin.take(), child.stdout.take()) else { bail!("cannot run git") };
        // Git warns about little things; nobody reads them, and a full pipe would stop it.
        drop(child.stderr.take());
        Ok(Open { child, ask: Some(ask), answers: BufReader::with_capacity(1 << 16, answers) })
    }

    fn read(&mut self, ids: &[&str]) -> Result<Vec<Option<Vec<u8>>>> {
        let Open { ask, answers, .. } = self;
        let Some(ask) = ask.as_mut() else { bail!("cannot run git") };
        let question: String = ids.iter().flat_map(|id| [*id, "\n"]).collect();
        // Asked from a thread of its own: git answers while it is asked, and a pipe that nobody empties would stop both.
        std::thread::scope(|scope| {
            let asked = scope.spawn(move || ask.write_all(question.as_bytes()).and_then(|()| ask.flush()));
            let read: Result<Vec<_>> = ids.iter().map(|_| content(answers)).collect();
            // Of two mistakes, that of the reader tells more.
            let read = read?;
            asked.join().unwrap_or(Ok(())).context("cannot ask git")?;
            Ok(read)
        })
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        // Without questions it ends by itself; where it does not, it has nothing to lose.
        drop(self.ask.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The next content of a batch.
fn content(answers: &mut impl BufRead) -> Result<Option<Vec<u8>>> {
    let Some(length) = header(answers)? else { return Ok(None) };
    let mut bytes = vec![0; length + 1];
    answers.read_exact(&mut bytes).context("git stopped in the middle of a file")?;
    bytes.pop();
    Ok(Some(bytes))
}

/// The length of the content that follows; `None` where there is none.
pub fn header(answers: &mut impl BufRead) -> Result<Option<usize>> {
    let mut line = Vec::new();
    if answers.read_until(b'\n', &mut line).context("cannot read from git")? == 0 {
        bail!("git stopped before its answer");
    }
    let line = String::from_utf8_lossy(&line);
    let mut parts = line.trim_end().rsplitn(3, ' ');
    match (parts.next().and_then(|length| length.parse().ok()), parts.next()) {
        (Some(length), Some("blob" | "tree" | "commit" | "tag")) => Ok(Some(length)),
        _ => Ok(None),
    }
}
