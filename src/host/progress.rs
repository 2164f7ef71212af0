//! One line that rewrites itself while work takes long, for a person who waits.
//!
//! It appears after a second, so that quick work stays silent, and is gone before anything else is printed. Who does not
//! look at a terminal never gets it: a log would keep every version of the line.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::host::terminal::{self, ColorChoice};

/// How long nothing is said.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line is written again.
const PACE: Duration = Duration::from_millis(100);
/// Carriage return, and erase to the end of the line.
const CLEAR: &[u8] = b"\r\x1b[K";

/// A line that is shown while this value lives.
pub struct Progress {
    running: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Shows what `line` says at the moment, on standard error, when somebody looks there and does not want quiet.
    pub fn start(quiet: bool, line: impl Fn() -> String + Send + 'static) -> Progress {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        if quiet || dumb || !io::stderr().is_terminal() {
            return Progress { running: None };
        }
        let width = terminal::stderr(ColorChoice::Never).width;
        Progress::on(io::stderr(), PATIENCE, move || cut(&line(), width))
    }

    pub(super) fn on(
        mut output: impl Write + Send + 'static,
        patience: Duration,
        line: impl Fn() -> String + Send + 'static,
    ) -> Progress {
        let (stop, stopped) = mpsc::channel();
        let thread = thread::spawn(move || {
            let mut wait = patience;
            let mut shown = false;
            // Nobody is told when the terminal is gone: the work itself matters more.
            while stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                let _ = output.write_all(&[CLEAR, line().as_bytes()].concat()).and_then(|()| output.flush());
                (wait, shown) = (PACE, true);
            }
            if shown {
                let _ = output.write_all(CLEAR).and_then(|()| output.flush());
            }
        });
        Progress { running: Some((stop, thread)) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.running.take() {
            drop(stop);
            // A line that could not be shown is no reason to fail.
            let _ = thread.join();
        }
    }
}

/// A line that wraps could not be rewritten.
pub(super) fn cut(line: &str, width: Option<usize>) -> String {
    let room = width.map_or(usize::MAX, |width| width.saturating_sub(1));
    let mut used = 0;
    let fits = |c: &char| {
        used += unicode_width::UnicodeWidthChar::width(*c).unwrap_or(0);
        used <= room
    };
    line.chars().take_while(fits).collect()
}
