//! Hears that the program is to end: Ctrl-C, or whoever started it.
//!
//! Without it the system ends the program in the middle of whatever it does, and whoever started it takes that for a failure.

use std::thread;

/// Calls `stop` once, as soon as somebody wants the program to end. Where signals cannot be heard, the system ends it.
#[cfg(unix)]
pub fn on_end(stop: impl FnOnce() + Send + 'static) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            stop();
        }
    });
}

#[cfg(not(unix))]
pub fn on_end(_: impl FnOnce() + Send + 'static) {}
