//! Any text as a team's playbook, and the workspace that is judged by it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tandem::playbook;

fuzz_target!(|text: &str| {
    let (playbook, _) = playbook::read("standard", Some((&room::path("playbook.yaml"), text)));
    let tried = b"---\ntitle: Tried\nstage: 3\npm: anna\npmm: leo\n---\nWords.\n";
    room::analysed(room::tree(&[(room::TRIED, tried)]), &playbook);
});
