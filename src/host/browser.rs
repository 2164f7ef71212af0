//! Opens an address in the person's browser, by the program that the system has for it.

use std::process::{Command, Stdio};
use std::thread;

/// Begins to open `address`; when that does not work, `failed` gets the reason.
pub fn open(address: &str, failed: impl FnOnce(String) + Send + 'static) {
    let (program, args) = opener(std::env::consts::OS);
    let mut command = Command::new(program);
    command.args(args).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Some openers stay until the browser is closed, so nobody waits for them here.
    thread::spawn(move || match command.status() {
        Ok(status) if status.success() => {}
        Ok(status) => failed(format!("{program}: {status}")),
        Err(error) => failed(format!("{program}: {error}")),
    });
}

fn opener(system: &str) -> (&'static str, &'static [&'static str]) {
    match system {
        "macos" => ("open", &[]),
        // `start` is no program but a word of the shell; its first argument would be the title of a window.
        "windows" => ("cmd", &["/C", "start", ""]),
        _ => ("xdg-open", &[]),
    }
}
