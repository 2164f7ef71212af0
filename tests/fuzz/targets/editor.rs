//! Any document with the cursor anywhere in it: what an editor asks lies inside the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tandem::editor::{View, complete, follow, hover, lens, mend, outline};
use tandem::words::catalogue::Catalogue;

fuzz_target!(|input: (&str, u16)| {
    let (text, at) = input;
    let analysis = room::analysed(room::tree(&[(room::TRIED, text.as_bytes())]), room::standard());
    let (words, path) = (Catalogue::new("en"), room::path(room::TRIED));
    let view = View { workspace: &analysis.workspace, words: &words, path: &path, text };
    let offset = usize::from(at);
    for offer in complete::complete(&view, offset).list {
        assert!(text.get(offer.replace.range()).is_some(), "at {offset}: {offer:?}");
    }
    if let Some(help) = hover::hover(&view, offset) {
        assert!(text.get(help.span.range()).is_some(), "at {offset}: {help:?}");
    }
    if let Some((_, target)) = follow::subject(&view, offset) {
        follow::references(&view, target);
        follow::definition(&view, target);
    }
    for finding in analysis.diagnostics.iter().filter(|finding| finding.place.path == path) {
        for edit in mend::mendings(&view, finding).into_iter().flat_map(|mending| mending.edits) {
            assert!(edit.place.span.end as usize <= text.len(), "{edit:?}");
        }
    }
    outline::outline(&view);
    lens::lens(&view);
});
