//! Writes the hostile workspace into a folder, for the tests in a browser: `cargo run --example hostile DIR [TURN]`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must stop")]
#![allow(clippy::disallowed_methods, reason = "tests write to the disk")]

use std::path::PathBuf;

mod corpus;
mod payloads;

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().expect("the folder to write to"));
    let turn = args.next().map_or(0, |turn| turn.parse().expect("a number"));
    for (path, bytes) in corpus::files(&payloads::PAYLOADS, turn) {
        let at = folder.join(path);
        std::fs::create_dir_all(at.parent().unwrap()).unwrap();
        std::fs::write(at, bytes).unwrap();
    }
}
