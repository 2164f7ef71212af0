//! Tells open pages that there is something new to see.
//!
//! Only the newest state counts: a page that slept through three changes wants to know of the last one.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What the bell said last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    turn: u64,
    /// Names what a fresh page would show.
    pub version: String,
    /// Why the newest change, or a part of it, cannot be shown.
    pub fault: Option<String>,
}

#[derive(Default)]
pub struct Bell {
    said: Mutex<Said>,
    rung: Condvar,
}

impl Bell {
    /// Says that pages have this version from now on, and what in it is not as the files are.
    pub fn ring(&self, version: &str, fault: Option<&str>) {
        self.say(|said| (said.version, said.fault) = (version.to_owned(), fault.map(str::to_owned)));
    }

    /// Says that the pages stay as they are, and why.
    pub fn warn(&self, fault: &str) {
        self.say(|said| said.fault = Some(fault.to_owned()));
    }

    /// Why the newest change, or a part of it, cannot be shown.
    pub fn fault(&self) -> Option<String> {
        self.lock().fault.clone()
    }

    /// What there is to say at once.
    pub(super) fn now(&self) -> Said {
        self.lock().clone()
    }

    /// What is said after `heard`, as soon as it is; `None` when nothing was in that time.
    pub(super) fn after(&self, heard: &Said, patience: Duration) -> Option<Said> {
        let waiting = self.rung.wait_timeout_while(self.lock(), patience, |said| said.turn == heard.turn);
        let said = waiting.unwrap_or_else(PoisonError::into_inner).0;
        (said.turn != heard.turn).then(|| said.clone())
    }

    fn say(&self, change: impl FnOnce(&mut Said)) {
        let mut said = self.lock();
        change(&mut said);
        said.turn += 1;
        self.rung.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Said> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Said {
    /// The lines of an event stream.
    pub(super) fn lines(&self) -> String {
        let mut lines = format!("event: version\ndata: {}\n\n", self.version);
        if let Some(fault) = &self.fault {
            lines.push_str("event: fault\n");
            for line in fault.lines() {
                lines.push_str(&format!("data: {line}\n"));
            }
            lines.push('\n');
        }
        lines
    }
}
