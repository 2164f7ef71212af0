//! The editor at the other end of standard input and output.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use lsp_server::{Connection, IoThreads};

/// Messages from and to the editor that started us. Nothing else may write to standard output from here on.
pub fn connect() -> (Connection, IoThreads) {
    Connection::stdio()
}

/// Waits until everything was written.
pub fn part(threads: IoThreads) -> Result<()> {
    threads.join().map_err(|error| anyhow!(error).context("the connection to the editor broke"))
}

/// The address of a file, as editors write it.
pub fn address(at: &Path) -> String {
    let text = at.to_string_lossy().replace('\\', "/");
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
    let encode = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    let slash = if text.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{}", text.bytes().map(encode).collect::<String>())
}

/// The file that an address means; `None` for what is no file of this machine (`untitled:`, `git:`).
pub fn file(address: &str) -> Option<PathBuf> {
    let rest = address.strip_prefix("file://")?;
    let rest = rest.strip_prefix("localhost").unwrap_or(rest);
    if !rest.starts_with('/') {
        return None;
    }
    let rest = &rest[..rest.find(['?', '#']).unwrap_or(rest.len())];
    let mut bytes = Vec::with_capacity(rest.len());
    let mut left = rest.as_bytes();
    while let Some((first, more)) = left.split_first() {
        let code = (*first == b'%').then(|| more.get(..2)).flatten();
        let code = code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        bytes.push(code.unwrap_or(*first));
        left = if code.is_some() { &more[2..] } else { more };
    }
    let text = String::from_utf8(bytes).ok()?;
    // `/c:/team` is a drive.
    let drive = text.as_bytes().get(2) == Some(&b':');
    Some(PathBuf::from(if drive && cfg!(windows) { &text[1..] } else { &text }))
}
