//! Any two versions of a document: what the change decides, in every format.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tandem::analysis::compare::compare;
use tandem::report::diff::{Subject, html, json, markdown, text};
use tandem::report::reader::Reader;
use tandem::report::style::Style;
use tandem::words::catalogue::Catalogue;

fuzz_target!(|input: (&[u8], &[u8])| {
    let version = |bytes: &[u8]| room::analysed(room::tree(&[(room::TRIED, bytes)]), room::standard());
    let (before, after) = (version(input.0), version(input.1));
    let changes = compare(&before, &after);
    let subject = Subject { changes: &changes, before: &before.workspace, after: &after.workspace, head: None };
    let reader = Reader { words: &Catalogue::new("en"), style: &Style::plain(80) };
    for format in [text::render, markdown::render, json::render, html::render] {
        format(&subject, &reader);
    }
});
