//! Any file that two sides changed in any way: a merge that says it has no conflict leaves what one side alone changed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tandem::edit::merge::{Form, Marks, Three, merge};

type Changes<'a> = Vec<(u16, u8, &'a str)>;

fuzz_target!(|input: (u8, Changes, Changes, &str)| {
    let (sort, ours, theirs, base) = input;
    let (ours, theirs) = (&*room::changed(base, &ours), &*room::changed(base, &theirs));
    let fields = room::standard().kind("initiative").map_or(&[][..], |kind| &kind.fields);
    let form = match sort % 3 {
        0 => Form::Document(fields),
        1 => Form::Register(fields),
        _ => Form::Text,
    };
    let marks = Marks { ours: "ours", theirs: "theirs", size: 7 };
    let merged = merge(Three { base, ours, theirs }, form, &marks);
    if ours == base {
        assert_eq!((merged.text.as_str(), merged.conflicts), (theirs, 0));
    }
    let turned = merge(Three { base, ours: theirs, theirs: ours }, form, &marks);
    let told = || format!("{base:?}\n{ours:?}\n{theirs:?}\n=>\n{merged:?}\n{turned:?}");
    assert_eq!(merged.conflicts == 0, turned.conflicts == 0, "a conflict from one side only: {}", told());
});
