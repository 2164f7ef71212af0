//! Any document with any value set, added or taken out: what was there stays readable, and what was set is read back.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tandem::edit::front::{Path, Source, Wish, change};
use tandem::edit::value::Value;
use tandem::syntax::front_matter::{Split, split};
use tandem::syntax::yaml;

/// Fields of every sort, so that most tries are about something.
const FIELDS: [&str; 12] = [
    "title", "stage", "pm", "tags", "ice", "ice.impact", "scores", "target.by", "evidence", "waivers", "links", "unknown.deep",
];

fuzz_target!(|input: (u8, &str, &str, &str)| {
    let (sort, at, value, text) = input;
    let field = FIELDS.get(usize::from(sort / 3)).copied().unwrap_or(at);
    let Some(path) = Path::parse(field) else { return };
    let wish = match sort % 3 {
        0 => Wish::Set(path, Value::text(value)),
        1 => Wish::Push(path, Value::text(value)),
        _ => Wish::Cut(path),
    };
    let fields = room::standard().kind("initiative").map_or(&[][..], |kind| &kind.fields);
    let file = room::path(room::TRIED);
    let Ok(after) = change(Source { path: &file, text, fields }, &wish) else { return };
    let read = |text: &str| match split(text) {
        Split::Found { yaml: span, .. } => yaml::parse(&file, text, span.range()).diagnostics.is_empty(),
        _ => true,
    };
    assert!(!read(text) || read(&after), "an edit broke what could be read:\n{text}\n=>\n{after}");
});
