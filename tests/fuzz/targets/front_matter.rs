//! Any bytes as a document: read, checked, judged.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    room::analysed(room::tree(&[(room::TRIED, bytes)]), room::standard());
});
