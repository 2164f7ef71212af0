//! Drives the git program, which is faster at history than any library.
//!
//! One way to start it serves reading and writing. Nothing but what is asked for may count: no configuration of the
//! person or the machine, no `GIT_…` of the environment, no hook, no pager, no signature, no question and no network. What
//! a repository itself configures cannot start a program either. There is no shell, and every answer is bytes.

mod acts;
mod import;
mod log;
mod objects;
mod place;
mod refs;
mod revision;
mod setting;
mod stamp;

use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

pub use acts::acts;
pub use import::{Commit, Imported, Person, import};
pub use log::{Wanted, cache_folder, log};
pub use place::Place;
pub use refs::{Parting, contents, default_branch, parting, resolve};
pub use revision::{NoRevision, Revision};
pub use setting::{own_address, set, setting, this_program};
pub use stamp::{Head, head};

/// A file that is always empty.
const NOTHING: &str = if cfg!(windows) { "NUL" } else { "/dev/null" };

/// Settings that count whatever a repository says.
const SETTINGS: [&str; 10] = [
    "color.ui=false",
    "core.autocrlf=false",
    "core.fsmonitor=false",
    "core.quotePath=off",
    "core.safecrlf=false",
    "commit.gpgSign=false",
    "diff.renames=false",
    "gc.auto=0",
    "log.showRoot=true",
    "log.showSignature=false",
];

/// Settings that name a file: it could be a pipe that nobody writes to.
const FILES: [&str; 5] =
    ["core.attributesFile", "core.excludesFile", "core.hooksPath", "diff.orderFile", "mailmap.file"];

/// What the environment says to every git. Neither replaced objects nor grafts count: what was read of a commit must stay
/// true of it.
const ENVIRONMENT: [(&str, &str); 13] = [
    ("GIT_ALLOW_PROTOCOL", "none"),
    ("GIT_ATTR_NOSYSTEM", "1"),
    ("GIT_CONFIG_GLOBAL", NOTHING),
    ("GIT_CONFIG_NOSYSTEM", "1"),
    ("GIT_GRAFT_FILE", NOTHING),
    ("GIT_LITERAL_PATHSPECS", "1"),
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_NO_REPLACE_OBJECTS", "1"),
    ("GIT_OPTIONAL_LOCKS", "0"),
    ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_ADVICE", "0"),
    ("LC_ALL", "C"),
    ("TZ", "UTC"),
];

/// Git, in one folder.
#[derive(Clone, Debug)]
pub struct Git {
    folder: PathBuf,
    /// Folders of other owners that this person told git to trust.
    trusted: Vec<OsString>,
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
        Git { folder: folder.to_owned(), trusted: Vec::new(), places: None }
    }

    /// Git over files that lie elsewhere than its repository expects them.
    pub fn over(repository: &Path, files: &Path) -> Git {
        let places = Some((repository.to_owned(), files.to_owned()));
        Git { folder: files.to_owned(), trusted: Vec::new(), places }
    }

    /// Runs one command of git with `input` and waits for its end.
    pub fn run<A: AsRef<OsStr>>(&self, args: &[A], input: &[u8]) -> io::Result<Ran> {
        let mut child = match self.start(args) {
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

    /// Starts one command of git, to be written to and read from while it runs.
    pub(in crate::host::git) fn start<A: AsRef<OsStr>>(&self, args: &[A]) -> io::Result<Child> {
        let mut command = self.command();
        command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()
    }

    /// The same git, which takes the word of this person for folders of other owners. It is asked for only where git would
    /// not read one: everything else in a person's configuration stays out.
    pub(in crate::host::git) fn trusting(&self) -> io::Result<Git> {
        let mut trusted = Vec::new();
        for scope in ["--system", "--global"] {
            let mut command = Command::new("git");
            command.args(["config", scope, "--null", "--get-all", "safe.directory"]).stdin(Stdio::null());
            let Output { stdout, .. } = command.output()?;
            // An empty entry takes back those before it.
            let entries = String::from_utf8_lossy(&stdout).into_owned();
            trusted.extend(entries.split_terminator('\0').map(OsString::from));
        }
        Ok(Git { trusted, ..self.clone() })
    }

    fn command(&self) -> Command {
        let mut command = Command::new("git");
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("GIT_") {
                command.env_remove(name);
            }
        }
        command.envs(ENVIRONMENT).arg("-C").arg(&self.folder).arg("--no-pager");
        for setting in SETTINGS {
            command.args(["-c", setting]);
        }
        for file in FILES {
            command.args(["-c", &format!("{file}={NOTHING}")]);
        }
        for folder in &self.trusted {
            let mut setting = OsString::from("safe.directory=");
            setting.push(folder);
            command.arg("-c").arg(setting);
        }
        if let Some((repository, files)) = &self.places {
            command.arg("--git-dir").arg(repository).arg("--work-tree").arg(files);
        }
        command
    }
}

/// Whether a folder is the top of a repository.
pub fn is_top(folder: &Path) -> bool {
    folder.join(".git").exists()
}

#[cfg(test)]
mod tests;
