//! Drives the git program, which is faster at history than any library.
//!
//! One way to start it serves reading and writing. Nothing but what is asked for may count: no configuration of the
//! person or the machine, no `GIT_…` of the environment, no hook, no pager, no signature, no question and no network. What
//! a repository itself configures cannot start a program either. There is no shell, and every answer is bytes.

mod import;
mod setting;
mod stamp;

use std::ffi::OsStr;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub use import::{Commit, Imported, Person, import};
pub use setting::{set, setting, this_program};
pub use stamp::{Head, head};

/// A file that is always empty.
const NOTHING: &str = if cfg!(windows) { "NUL" } else { "/dev/null" };

/// Settings that count whatever a repository says.
const SETTINGS: [&str; 8] = [
    "core.autocrlf=false",
    "core.fsmonitor=false",
    "core.quotePath=off",
    "core.safecrlf=false",
    "commit.gpgSign=false",
    "diff.renames=false",
    "gc.auto=0",
    "log.showSignature=false",
];

/// Git, in one folder.
pub struct Git {
    folder: PathBuf,
    /// The repository's own folder and the tree of files, where they are not found from the folder.
    places: Option<(PathBuf, PathBuf)>,
}

/// What came of a call.
#[derive(Debug)]
pub enum Ran {
    Done(Vec<u8>),
    /// What git said on its way out.
    Failed(String),
    /// There is no git on this machine.
    NoGit,
}

impl Git {
    /// Git as it finds itself in a folder.
    pub fn at(folder: &Path) -> Git {
        Git { folder: folder.to_owned(), places: None }
    }

    /// Git over files that lie elsewhere than its repository expects them.
    pub fn over(repository: &Path, files: &Path) -> Git {
        Git { folder: files.to_owned(), places: Some((repository.to_owned(), files.to_owned())) }
    }

    /// Runs one command of git with `input` and waits for its end.
    pub fn run<A: AsRef<OsStr>>(&self, args: &[A], input: &[u8]) -> io::Result<Ran> {
        let mut command = self.command();
        command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Ran::NoGit),
            Err(error) => return Err(error),
        };
        if let Some(mut pipe) = child.stdin.take() {
            // A git that has stopped reading says why by its exit code.
            match pipe.write_all(input) {
                Err(error) if error.kind() != ErrorKind::BrokenPipe => return Err(error),
                _ => {}
            }
        }
        let Output { status, stdout, stderr } = child.wait_with_output()?;
        let said = || String::from_utf8_lossy(&stderr).trim().to_owned();
        Ok(if status.success() { Ran::Done(stdout) } else { Ran::Failed(said()) })
    }

    fn command(&self) -> Command {
        let mut command = Command::new("git");
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("GIT_") {
                command.env_remove(name);
            }
        }
        command.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", NOTHING).env("GIT_ATTR_NOSYSTEM", "1");
        command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_OPTIONAL_LOCKS", "0").env("GIT_NO_LAZY_FETCH", "1");
        command.env("LC_ALL", "C").env("TZ", "UTC");
        command.arg("-C").arg(&self.folder).arg("--no-pager");
        for setting in SETTINGS {
            command.args(["-c", setting]);
        }
        for file in ["core.hooksPath", "core.attributesFile", "core.excludesFile"] {
            command.args(["-c", &format!("{file}={NOTHING}")]);
        }
        if let Some((repository, files)) = &self.places {
            command.arg("--git-dir").arg(repository).arg("--work-tree").arg(files);
        }
        command
    }
}

/// Whether a folder lies in a repository. A look at names: nothing is started where there is none.
pub fn is_inside(folder: &Path) -> bool {
    folder.ancestors().any(|above| above.join(".git").exists())
}

/// Whether a folder is the top of a repository.
pub fn is_top(folder: &Path) -> bool {
    folder.join(".git").exists()
}
