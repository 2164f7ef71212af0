//! Any document and any changes of it: what the change decides, in every format.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tandem::analysis::compare::compare;
use tandem::report::diff::{Subject, html, json, markdown, text};
use tandem::report::reader::Reader;
use tandem::report::style::Style;
use tandem::words::catalogue::Catalogue;

fuzz_target!(|input: (Vec<(u16, u8, &str)>, &str)| {
    let version = |text: &str| room::analysed(room::tree(&[(room::TRIED, text.as_bytes())]), room::standard());
    let (before, after) = (version(input.1), version(&room::changed(input.1, &input.0)));
    let changes = compare(&before, &after);
    let subject = Subject { changes: &changes, before: &before.workspace, after: &after.workspace, head: None };
    let reader = Reader { words: &Catalogue::new("en"), style: &Style::plain(80) };
    for format in [text::render, markdown::render, json::render, html::render] {
        format(&subject, &reader);
    }
});
