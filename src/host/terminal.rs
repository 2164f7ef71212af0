//! What we write to: whether somebody looks at it, how wide it is, whether it shows colours.
//!
//! The answers are read once and passed on as values, so that reports are pure functions of text, width and colour.

use std::ffi::OsString;
use std::io::{self, ErrorKind, IsTerminal, Write};

use anyhow::{Context, Result};

/// `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    #[default]
    Auto,
    Always,
    Never,
}

/// One of our two outputs, as it is for the whole run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// A person looks at it directly.
    pub is_terminal: bool,
    /// Columns, when a person looks at it; a file or a pipe has no width.
    pub width: Option<usize>,
    pub color: bool,
}

/// The part of the environment that decides about colours.
#[derive(Clone, Debug, Default)]
pub(super) struct Wishes {
    pub no_color: Option<OsString>,
    pub clicolor_force: Option<OsString>,
    pub term: Option<OsString>,
}

/// What standard output is. Data goes there.
pub fn stdout(choice: ColorChoice) -> Terminal {
    let is_terminal = io::stdout().is_terminal();
    let width = if is_terminal { width_of(io::stdout()) } else { None };
    Terminal { is_terminal, width, color: shows_color(choice, is_terminal, &Wishes::read()) }
}

/// What standard error is. Everything that is not data goes there.
pub fn stderr(choice: ColorChoice) -> Terminal {
    let is_terminal = io::stderr().is_terminal();
    let width = if is_terminal { width_of(io::stderr()) } else { None };
    Terminal { is_terminal, width, color: shows_color(choice, is_terminal, &Wishes::read()) }
}

/// Whether a question would be seen and could be answered.
pub fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks a question and gives the answer, without the blanks around it; `None` when nobody answers any more. For a person at
/// a terminal only: see [`can_ask`].
pub fn ask(question: &str) -> Option<String> {
    print_error(question);
    let mut line = String::new();
    match io::stdin().read_line(&mut line) {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(line.trim().to_owned()),
    }
}

/// Writes to standard output. A reader that has seen enough (`tandem rank | head`) is not an error: the rest is
/// dropped quietly, and the exit code stays what the command found.
pub fn print(text: &str) -> Result<()> {
    write_to(&mut io::stdout().lock(), text).context("cannot write to standard output")
}

/// Writes to standard error, where nobody can be told when it fails.
pub fn print_error(text: &str) {
    let _ = write_to(&mut io::stderr().lock(), text);
}

pub(super) fn write_to(output: &mut dyn Write, text: &str) -> io::Result<()> {
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

impl Wishes {
    fn read() -> Wishes {
        Wishes {
            no_color: std::env::var_os("NO_COLOR"),
            clicolor_force: std::env::var_os("CLICOLOR_FORCE"),
            term: std::env::var_os("TERM"),
        }
    }
}

/// The flag wins, then `NO_COLOR`, then `CLICOLOR_FORCE`, then what the output is.
pub(super) fn shows_color(choice: ColorChoice, is_terminal: bool, wishes: &Wishes) -> bool {
    let set = |value: &Option<OsString>| value.as_ref().is_some_and(|value| !value.is_empty());
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if set(&wishes.no_color) => false,
        ColorChoice::Auto if set(&wishes.clicolor_force) && wishes.clicolor_force != Some("0".into()) => true,
        ColorChoice::Auto => is_terminal && wishes.term != Some("dumb".into()),
    }
}

#[cfg(unix)]
fn width_of(output: impl std::os::fd::AsFd) -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(output).ok()?;
    // Some pseudo-terminals (in build servers) answer 0.
    (size.ws_col > 0).then_some(usize::from(size.ws_col))
}

#[cfg(not(unix))]
fn width_of<T>(_: T) -> Option<usize> {
    None
}
