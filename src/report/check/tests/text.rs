//! Findings for people: whole outputs on a terminal of eighty columns.

use std::sync::Arc;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::Arg;
use crate::model::rule;
use crate::report::check::Findings;
use crate::report::check::tests::{
    at, curly_quotes, duplicate_id, elsewhere, findings, missing_field, raw_html, unknown_value, words,
};
use crate::report::check::text::render;
use crate::report::style::{Links, Style};
use crate::report::tests::layout::without_escapes;
use crate::report::tests::{fits, harbor, read, read_in, same};

fn said(diagnostics: &[Diagnostic]) -> String {
    let workspace = harbor::workspace();
    read(80, |reader| render(&findings(diagnostics, &workspace), reader))
}

#[test]
fn a_finding_says_where_what_why_what_to_do_and_whose_turn_it_is() {
    same(
        &said(&[missing_field()]),
        "
error[T103 missing-field]: “Metric” is missing: the stage “Validation” asks for
                           `metric`
 --> initiatives/trial.md:3:8
  |
3 | stage: 2
  |        ^
4 | size: huge
5 | evidense: none
  | -------- it could stand before this
  |
  = why: Each stage builds on what the one before it has settled; a gap here
         costs more later.
  = help: Add a line `metric: …` to the front matter.
  = owed by: PM

1 error in 1 file
More about a rule: tandem explain T103
",
    );
}

#[test]
fn findings_stand_in_the_order_of_the_file_and_are_counted() {
    let said = said(&[raw_html(), unknown_value(), curly_quotes()]);
    same(
        &said,
        "
warning[T012 curly-quotes]: the curly quotes are read as part of the text
 --> initiatives/trial.md:2:16
  |
2 | title: Продажи 🚀 без карты
  |                ^^
  |
  = why: YAML knows straight quotes only; word processors and phones like to
         replace them.
  = help: Use straight quotes: `\"…\"`.

error[T104 unknown-value]: `huge` is not one of the values of `size`
 --> initiatives/trial.md:4:7
  |
4 | size: huge
  |       ^^^^
  |
  = why: A value that is not on the list would appear in no filter, column or
         count.
  = help: Use one of these: `s`, `m`, `l`.
  = fix: Replace it by `l`

note[T503 raw-html]: `<b>` is shown as text: HTML is not passed on to the site
 --> initiatives/trial.md:7:16
  |
7 | Text with ␛[31m<b>red</b>
  |                ^^^
  |
  = why: Foreign HTML can break a page or run a script in the reader’s browser.
  = help: Use markdown; `br`, `kbd`, `sub`, `sup`, `details` and `summary`
          without attributes are allowed.

1 error, 1 warning, 1 note in 1 file
1 of them comes with a ready fix
More about a rule: tandem explain T104
",
    );
    fits(&said, 80);
}

#[test]
fn the_files_counted_are_those_with_findings() {
    let mut elsewhere = unknown_value();
    elsewhere.place.path = harbor::path("initiatives/portal.md");
    let said = said(&[unknown_value(), elsewhere]);
    assert!(said.contains("\n2 errors in 2 files\n"), "{said}");
}

#[test]
fn two_files_that_disagree_are_both_shown() {
    same(
        &said(&[duplicate_id()]),
        "
error[T112 duplicate-id]: the id `trial` is taken already by
                          `initiatives/portal.md`
 --> initiatives/trial.md:2:8
  |
2 | title: Продажи 🚀 без карты
  |        ^^^^^^^
  |
  = why: A link to it could mean either of the two.
  = help: Rename one of the two; if they are about the same thing, merge them.
see also: the other one
 --> initiatives/portal.md:2:1
  |
2 | stage: 1
  | ^^^^^

1 error in 1 file
More about a rule: tandem explain T112
",
    );
}

#[test]
fn a_related_place_far_away_gets_its_own_excerpt() {
    let text = format!("a: 1\n{}z: 2\n", "#\n".repeat(40));
    let path = harbor::path("x.md");
    let place = |needle: &str| {
        let start = text.find(needle).unwrap_or_default();
        Place { path: path.clone(), span: Span::new(start, start + 1) }
    };
    let finding = Diagnostic::new(&rule::DUPLICATE_KEY, place("a"), vec![("key", Arg::from("a"))])
        .related(place("z"), words("again here"));
    let lookup = |_: &TreePath| Some(Arc::from(text.as_str()));
    let workspace = harbor::workspace();
    let found = Findings { sources: &lookup, ..findings(std::slice::from_ref(&finding), &workspace) };
    same(
        &read(80, |reader| render(&found, reader)),
        "
error[T009 duplicate-key]: `a` is written twice
  --> x.md:1:1
   |
 1 | a: 1
   | ^
   |
   = why: Only one of the two would count, and a reader cannot know which.
   = help: Keep one of the lines.
see also: again here
  --> x.md:42:1
   |
42 | z: 2
   | ^

1 error in 1 file
More about a rule: tandem explain T009
",
    );
}

#[test]
fn what_is_not_shown_is_counted_by_rule() {
    let workspace = harbor::workspace();
    let diagnostics = [unknown_value(), missing_field(), curly_quotes(), missing_field()];
    let found = Findings { limit: Some(1), ..findings(&diagnostics, &workspace) };
    same(
        &read(80, |reader| render(&found, reader)),
        "
warning[T012 curly-quotes]: the curly quotes are read as part of the text
 --> initiatives/trial.md:2:16
  |
2 | title: Продажи 🚀 без карты
  |                ^^
  |
  = why: YAML knows straight quotes only; word processors and phones like to
         replace them.
  = help: Use straight quotes: `\"…\"`.

3 more findings, by rule:
  2  T103 missing-field
  1  T104 unknown-value
To see more of them in full: tandem check --limit 1000

3 errors, 1 warning in 1 file
1 of them comes with a ready fix
More about a rule: tandem explain T103
",
    );
}

#[test]
fn a_clean_workspace_says_so_and_what_comes_next() {
    same(
        &said(&[]),
        "
All clear: 12 files, nothing to mend.
Initiatives: 10 · Competitors: 2
Next: tandem board shows where everything stands, tandem rank what to do first.
",
    );
}

#[test]
fn nothing_to_check_is_not_called_clean() {
    let workspace = harbor::empty();
    let found = Findings { files: 0, ..findings(&[], &workspace) };
    same(
        &read(80, |reader| render(&found, reader)),
        "
There is nothing to check here yet. Create the first document: tandem new initiative \"Title\"
",
    );
}

#[test]
fn a_file_that_is_gone_still_has_its_finding() {
    let finding = Diagnostic::new(&rule::UNREADABLE_FILE, elsewhere("gone.md", 10, 20), Vec::new());
    same(
        &said(&[finding]),
        "
error[T001 unreadable-file]: the file cannot be read
--> gone.md:1:1
 = why: What is not read is neither checked nor published.
 = help: Replace it by an ordinary text file inside the workspace, or list it
         under `exclude:` in `tandem.yaml`.

1 error in 1 file
More about a rule: tandem explain T001
",
    );
}

#[test]
fn an_escape_sequence_in_a_file_or_a_value_is_shown_and_not_obeyed() {
    let place = at("\u{1b}[31m");
    let args = vec![
        ("value", Arg::from("a\u{1b}]0;t\u{7}\u{9b}\u{202e}b")),
        ("field", Arg::from("x")),
        ("allowed", Arg::from("y")),
    ];
    let finding = Diagnostic::new(&rule::UNKNOWN_VALUE, place, args);
    let said = said(&[finding]);
    assert!(said.contains("`a␛]0;t␇��b`"), "{said}");
    assert!(said.contains("7 | Text with ␛[31m<b>red</b>\n  |           ^^^^^\n"), "{said}");
    assert_eq!(said.chars().find(|c| c.is_control() && *c != '\n'), None);
}

#[test]
fn colours_and_links_say_the_same_words() {
    let workspace = harbor::workspace();
    let diagnostics = [missing_field(), duplicate_id(), raw_html()];
    let found = findings(&diagnostics, &workspace);
    let links = Links { files: "file:///h/".to_owned(), rule: "https://docs.example/{code}.html".to_owned() };
    let style = Style { colour: true, width: 80, links: Some(links) };
    let painted = read_in("en", &style, |reader| render(&found, reader));
    assert!(
        painted.contains("\x1b]8;;https://docs.example/T103.html\x1b\\T103 missing-field\x1b]8;;\x1b\\"),
        "{painted:?}"
    );
    let place = "\x1b]8;;file:///h/initiatives/portal.md\x1b\\initiatives/portal.md:2:1\x1b]8;;\x1b\\";
    assert!(painted.contains(place), "{painted:?}");
    assert!(painted.contains("\x1b[31m2 errors\x1b[0m, \x1b[32m1 note\x1b[0m in 1 file"), "{painted:?}");
    same(&without_escapes(&painted), &read(80, |reader| render(&found, reader)));
    // Without colour a terminal may still have links, and without links colours.
    let coloured = read_in("en", &Style { links: None, ..style }, |reader| render(&found, reader));
    assert!(!coloured.contains("\x1b]8"));
}

#[test]
fn ten_thousand_findings_are_told_in_a_page() {
    let workspace = harbor::workspace();
    let text = "---\n".to_owned() + &"key: value\n".repeat(10_000);
    let lookup = |_: &TreePath| Some(Arc::from(text.as_str()));
    let key = |at: usize| {
        let start = 4 + at * 11;
        Diagnostic::new(&rule::UNKNOWN_KEY, elsewhere("big.md", start, start + 3), vec![("key", Arg::from("key"))])
    };
    let diagnostics: Vec<Diagnostic> = (0..10_000).rev().map(key).collect();
    let found = Findings { sources: &lookup, limit: Some(2), ..findings(&diagnostics, &workspace) };
    let said = read(80, |reader| render(&found, reader));
    assert!(said.contains("9,998 more findings, by rule:\n  9,998  T101 unknown-key\n"), "{said}");
    assert!(said.contains("\n10,000 errors in 1 file\n"), "{said}");
    assert!(said.contains("--> big.md:3:1"), "{said}");
    let all = read(80, |reader| render(&Findings { limit: None, ..found }, reader));
    assert!(all.contains("--> big.md:10001:1"));
}
