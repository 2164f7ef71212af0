//! How a value stands in a file that a command changed: quotes where a reader needs them and nowhere else, what is wide over
//! lines, everything else as its neighbours; and how a whole document is put in order.

use tandem::base::path::TreePath;
use tandem::edit::front::{Path, Source, Wish, change};
use tandem::edit::tidy;
use tandem::edit::value::Value;
use tandem::playbook;

use crate::edit::{edited, set};

/// A summary set to `words`: what stands behind its key.
fn summary(words: &str) -> String {
    let text = edited("---\ntitle: A\n---\n", &set("summary", Value::text(words))).unwrap();
    text.strip_prefix("---\ntitle: A\nsummary:")
        .and_then(|rest| rest.strip_suffix("\n---\n"))
        .unwrap()
        .trim_start()
        .to_owned()
}

fn pair(key: &str, value: Value) -> (String, Value) {
    (key.to_owned(), value)
}

fn map(pairs: &[(&str, &str)]) -> Value {
    Value::Map(pairs.iter().map(|(key, value)| pair(key, Value::word(value))).collect())
}

fn push(to: &str, value: Value) -> Wish {
    Wish::Push(Path::parse(to).unwrap(), value)
}

#[track_caller]
fn becomes(front: &str, wish: &Wish, after: &str) {
    assert_eq!(edited(&format!("---\n{front}---\n"), wish).as_deref(), Ok(&*format!("---\n{after}---\n")), "{front}");
}

#[test]
fn words_have_quotes_only_where_a_reader_needs_them() {
    for plain in ["12 apples", "Shops, or [markets]", "C# and F#", "a:b", "naïve", "infinite", "no card", "x = y"] {
        assert_eq!(summary(plain), plain);
    }
    for quoted in [
        "why: so",
        "see #3 #4",
        "so:",
        "12",
        "-5",
        "-1.5",
        "1e5",
        "2026-05-01",
        "inf",
        "+inf",
        "nan",
        "yes",
        "Off",
        "- a",
        "- 5",
        "#a",
        "“a”",
        "---a",
    ] {
        assert_eq!(summary(quoted), format!("\"{quoted}\""));
    }
    assert_eq!(summary("say \"no\": now"), "'say \"no\": now'");
    assert_eq!(summary("One\n\n  two"), "|-\n  One\n\n    two");
    assert_eq!(summary("One\ntwo\n"), "|\n  One\n  two");
    // A block could not give these back.
    assert_eq!(summary(" One\ntwo"), "\" One\\ntwo\"");
    assert_eq!(summary("\nOne"), "\"\\nOne\"");
    assert_eq!(summary("One\n\n"), "\"One\\n\\n\"");
    becomes("{title: A}\n", &set("title", Value::text("a, b")), "{title: \"a, b\"}\n");
    becomes("title: A\n", &set("title", Value::text("a, b")), "title: a, b\n");
}

#[test]
fn a_map_that_would_be_too_wide_goes_over_lines() {
    let words = |count: usize| "x".repeat(count);
    let wide = |count: usize| map(&[("note", &words(count))]);
    becomes("pm: a\n", &set("target", wide(94)), &format!("pm: a\ntarget: {{note: {}}}\n", words(94)));
    becomes("pm: a\n", &set("target", wide(95)), &format!("pm: a\ntarget:\n  note: {}\n", words(95)));
    becomes("x_p:\n  a: 1\n", &set("x_p.b", wide(97)), &format!("x_p:\n  a: 1\n  b: {{note: {}}}\n", words(97)));
    becomes("x_p:\n  a: 1\n", &set("x_p.b", wide(98)), &format!("x_p:\n  a: 1\n  b:\n    note: {}\n", words(98)));
    let item = |count: usize| map(&[("what", &words(count)), ("by", "leo")]);
    becomes(
        "x_n:\n  - {a: 1}\n",
        &push("x_n", item(89)),
        &format!("x_n:\n  - {{a: 1}}\n  - {{what: {}, by: leo}}\n", words(89)),
    );
    becomes(
        "x_n:\n  - {a: 1}\n",
        &push("x_n", item(90)),
        &format!("x_n:\n  - {{a: 1}}\n  - what: {}\n    by: leo\n", words(90)),
    );
    let gate =
        Value::Map(vec![pair("enter", Value::word(3)), pair("conditions", Value::List(vec![map(&[("what", "x")])]))]);
    becomes(
        "gates:\n  - enter: 2\n    by: [anna]\n",
        &push("gates", gate),
        "gates:\n  - enter: 2\n    by: [anna]\n  - enter: 3\n    conditions:\n      - {what: x}\n",
    );
}

#[test]
fn a_list_at_the_margin_counts_from_there() {
    let item = |count: usize| map(&[("what", &"x".repeat(count)), ("by", "leo")]);
    let words = |count: usize| "x".repeat(count);
    let narrow = format!("x_n:\n- {{a: 1}}\n- {{what: {}, by: leo}}\n", words(91));
    becomes("x_n:\n- {a: 1}\n", &push("x_n", item(91)), &narrow);
    let wide = format!("x_n:\n- {{a: 1}}\n- what: {}\n  by: leo\n", words(92));
    becomes("x_n:\n- {a: 1}\n", &push("x_n", item(92)), &wide);
    let steps = Value::List(vec![map(&[("what", "x")])]);
    becomes(
        "gates:\n- enter: 2\n  by: [anna]\n",
        &push("gates", Value::Map(vec![pair("enter", Value::word(3)), pair("conditions", steps)])),
        "gates:\n- enter: 2\n  by: [anna]\n- enter: 3\n  conditions:\n    - {what: x}\n",
    );
}

#[test]
fn brackets_that_would_be_too_wide_are_opened_for_things_and_stay_for_words() {
    let line = |count: usize| format!("x_n: [{{a: {}}}]", "x".repeat(count));
    let more = map(&[("b", "2")]);
    // Six of `{b: 2}` beside the line: 110 columns.
    let fits = line(110 - 6 - line(0).len());
    becomes(&format!("{fits}\n"), &push("x_n", more.clone()), &format!("{}, {{b: 2}}]\n", fits.trim_end_matches(']')));
    let wide = line(111 - 6 - line(0).len());
    let own = wide.trim_start_matches("x_n: [").trim_end_matches(']');
    becomes(&format!("{wide}\n"), &push("x_n", more.clone()), &format!("x_n:\n  - {own}\n  - {{b: 2}}\n"));
    let words = format!("tags: [{}]", ["seventeen letters"; 8].join(", "));
    becomes(&format!("{words}\n"), &push("tags", Value::word("b")), &format!("{}, b]\n", words.trim_end_matches(']')));
    let inside = format!("x_p: {{n: [{{a: {}}}]}}", "x".repeat(120));
    becomes(&format!("{inside}\n"), &push("x_p.n", more), &format!("{}, {{b: 2}}]}}\n", inside.trim_end_matches("]}")));
}

#[test]
fn a_new_key_finds_its_place_among_those_inside_too() {
    becomes("target: {}\n", &set("target.from", Value::word(1)), "target: {from: 1}\n");
    becomes("target: {to: 5}\n", &set("target.from", Value::word(1)), "target: {from: 1, to: 5}\n");
    becomes("target:\n  to: 5\n", &set("target.from", Value::word(1)), "target:\n  from: 1\n  to: 5\n");
    becomes("# none yet\n", &set("stage", Value::word(1)), "# none yet\nstage: 1\n");
    let path = TreePath::new("people.yaml").unwrap();
    let source = Source { path: &path, text: "# People", fields: &[] };
    let said = change(source, &set("anna.name", Value::word("Anna"))).unwrap();
    assert_eq!(said, "# People\nanna: {name: Anna}");
}

#[test]
fn what_cannot_be_put_anywhere_says_why() {
    let refused = |front: &str, wish: &Wish, why: &str| {
        let said = edited(&format!("---\n{front}---\n"), wish).unwrap_err();
        assert_eq!(said, why);
    };
    let in_the_way = "title.x cannot be set: there is another value where it would go.";
    refused("title: A\n", &set("title.x", Value::word(1)), in_the_way);
    refused("tags: [a]\n", &set("tags[3]", Value::word(1)), "There is no tags[3] in the list.");
    let alias = "x_more points to a value elsewhere in the file (an alias). Write it out first.";
    refused("tags: &t [a]\nx_more: *t\n", &push("x_more", Value::word("b")), alias);
    refused("tags: [a]\n", &Wish::Cut(Path::parse("tags[1]").unwrap()), "There is no tags[1] in the file.");
}

/// An initiative, put in order.
fn tidied(text: &str) -> Option<String> {
    let (playbook, _) = playbook::read("standard", None);
    tidy::tidy(&TreePath::new("initiatives/trial.md").unwrap(), text, playbook.kind("initiative").unwrap())
}

#[test]
fn a_document_is_put_in_order_with_its_remarks() {
    let text = "---\npm: anna # she\nx_b: 1\n# agreed\ntitle: Trial\nx_a: 2\n---\nText  \n";
    let after = "---\n# agreed\ntitle: Trial\npm: anna # she\nx_b: 1\nx_a: 2\n---\nText  \n";
    assert_eq!(tidied(text).as_deref(), Some(after));
    assert_eq!(tidied(after).as_deref(), Some(after));
    for unread in ["---\ntitle: [\n---\n", "---\n- a\n---\n", "Text.\n"] {
        assert_eq!(tidied(unread), None, "{unread}");
    }
}

#[test]
fn only_texts_that_look_like_something_else_get_quotes() {
    let text = "---\ntitle: 2026\nsummary: yes\ntags: [a, 7, 'b', '8']\nstage: 1\neffort: {estimated: 4, unit: 12}\nx_ours: 5\n---\n";
    let after = "---\ntitle: \"2026\"\nsummary: \"yes\"\ntags: [a, \"7\", 'b', '8']\nstage: 1\neffort: {estimated: 4, unit: \"12\"}\nx_ours: 5\n---\n";
    let in_order = |text: &str| text.lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(in_order(&tidied(text).unwrap()), in_order(after));
}

#[test]
fn blanks_at_ends_of_lines_go_except_inside_a_text() {
    let text = "---\ntitle: Trial  \nsummary: |\n  One  \n  two\nx_ours:\t\n  - a \n  - |\n    Three  \n    four\n---\nText  \n";
    let after =
        "---\ntitle: Trial\nsummary: |\n  One  \n  two\nx_ours:\n  - a\n  - |\n    Three  \n    four\n---\nText  \n";
    assert_eq!(tidied(text).as_deref(), Some(after));
}
