//! Any text below a front matter: its page, and the pages that speak of it.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &str| {
    let text = format!("---\ntitle: Tried\nstage: 1\npm: anna\npmm: leo\n---\n{body}");
    room::built(room::analysed(room::tree(&[(room::TRIED, text.as_bytes())]), room::standard()));
});
