//! What a person finds in the file after a merge.

mod things;

use crate::edit::merge::{Form, Marks, Merged, Three, merge};
use crate::model::kind::{Field, Shape};
use proptest::prelude::{Strategy, any, prop, prop_assert_eq, prop_oneof, proptest};

const MARKS: Marks = Marks { ours: "ours", theirs: "theirs", size: 7 };

/// A field with nothing to it but its shape; `asked` when things of its list must have it.
fn field(id: &str, shape: Shape, asked: bool) -> Field {
    use crate::model::kind::Required;
    use crate::model::playbook::{At, Level, PerProfile};
    let required = asked.then_some(Required { at: At(0), level: Level::Error });
    Field {
        id: id.into(),
        shape,
        name: Default::default(),
        help: Default::default(),
        required: PerProfile::new(vec![required]),
        unless: Default::default(),
        tracks: Vec::new(),
        owed_by: None,
        none: false,
        default: None,
        acyclic: false,
        anonymous: false,
        private: false,
        example: None,
    }
}

fn list(of: Shape) -> Shape {
    Shape::List { of: Box::new(of), min: 0, max: 99 }
}

fn text() -> Shape {
    Shape::Text { min: 1, max: 99 }
}

fn fields() -> Vec<Field> {
    let gate = vec![
        field("enter", Shape::Int { min: 0, max: 9 }, true),
        field("date", Shape::Date, false),
        field("by", list(text()), false),
        field("why", text(), false),
    ];
    let epic = vec![field("title", text(), true), field("done", Shape::Bool, false)];
    vec![
        field("ice", Shape::Either(vec![Shape::Score, list(Shape::Score)]), false),
        field("gates", list(Shape::Map(gate)), false),
        field("epics", list(Shape::Map(epic)), false),
    ]
}

fn merged(base: &str, ours: &str, theirs: &str) -> Merged {
    merge(Three { base, ours, theirs }, Form::Document(&fields()), &MARKS)
}

fn clean(base: &str, ours: &str, theirs: &str) -> String {
    let Merged { text, conflicts } = merged(base, ours, theirs);
    assert_eq!(conflicts, 0, "{text}");
    text
}

/// Front matter alone, in a file with a body.
fn front(yaml: &str) -> String {
    format!("---\n{yaml}---\nWords.\n")
}

fn fronts(base: &str, ours: &str, theirs: &str) -> String {
    let text = clean(&front(base), &front(ours), &front(theirs));
    text.trim_start_matches("---\n").split("---\n").next().unwrap_or_default().to_owned()
}

fn conflict(base: &str, ours: &str, theirs: &str) -> String {
    let Merged { text, conflicts } = merged(&front(base), &front(ours), &front(theirs));
    assert_eq!(conflicts, 1, "{text}");
    text.trim_start_matches("---\n").split("---\n").next().unwrap_or_default().to_owned()
}

#[test]
fn two_raters_add_their_scores() {
    let base = "title: A\nstage: 1\n";
    let anna = "title: A\nstage: 1\nice:\n  - {by: anna, date: 2026-06-19, impact: 9}  # sure\n";
    let leo = "title: A\nstage: 1\nice:\n  - {by: leo, date: 2026-06-19, impact: 4}\n";
    let both = "title: A\nstage: 1\nice:\n  - {by: anna, date: 2026-06-19, impact: 9}  # sure\n  - {by: leo, date: 2026-06-19, impact: 4}\n";
    assert_eq!(fronts(base, anna, leo), both);
    // In brackets as well, and when the list is there already.
    assert_eq!(
        fronts(
            "ice: [{by: mia, ease: 3}]\n",
            "ice: [{by: mia, ease: 3}, {by: anna, ease: 5}]\n",
            "ice: [{by: mia, ease: 3}, {by: leo, ease: 4}]\n"
        ),
        "ice: [{by: mia, ease: 3}, {by: anna, ease: 5}, {by: leo, ease: 4}]\n"
    );
    // The key stands with nothing behind it, as `new` leaves it.
    assert_eq!(
        fronts("ice:\nx: 1\n", "ice: [{by: anna, ease: 5}]\nx: 1\n", "ice: [{by: leo, ease: 4}]\nx: 1\n"),
        "ice: [{by: anna, ease: 5}, {by: leo, ease: 4}]\nx: 1\n"
    );
}

#[test]
fn one_rater_who_scores_twice_on_one_day_is_a_conflict() {
    let base = "ice:\n  - {by: anna, date: 2026-06-19, impact: 9}\n  - {by: leo, date: 2026-06-19, impact: 4}\n";
    let ours = base.replace("impact: 9", "impact: 7");
    let theirs = base.replace("impact: 9", "impact: 2");
    assert_eq!(
        conflict(base, &ours, &theirs),
        "ice:\n<<<<<<< ours\n  - {by: anna, date: 2026-06-19, impact: 7}\n=======\n  - {by: anna, date: 2026-06-19, impact: 2}\n>>>>>>> theirs\n  - {by: leo, date: 2026-06-19, impact: 4}\n"
    );
}

#[test]
fn neighbouring_keys_are_nobodys_conflict() {
    let base = "title: 'A'   # of old\nstage: 1\npm: anna\npmm: leo\n";
    let ours = "title: 'A'   # of old\nstage: 2  # today\npm: anna\npmm: leo\n";
    let theirs = "title: 'A'   # of old\nstage: 1\npm: irina\nsize: m\npmm: leo\n# bye\n";
    assert_eq!(
        fronts(base, ours, theirs),
        "title: 'A'   # of old\nstage: 2  # today\npm: irina\nsize: m\npmm: leo\n# bye\n"
    );
}

#[test]
fn what_both_changed_differently_is_marked_line_by_line() {
    let base = "title: A\nstage: 1\nwhy: x\n";
    assert_eq!(
        conflict(base, "title: A\nstage: 2\nwhy: y\n", "title: B\nstage: 3\nwhy: x\n"),
        "title: B\n<<<<<<< ours\nstage: 2\n=======\nstage: 3\n>>>>>>> theirs\nwhy: y\n"
    );
    // One takes out what the other changes.
    assert_eq!(
        conflict(base, "title: A\nwhy: x\n", "title: A\nstage: 3\nwhy: x\n"),
        "title: A\n<<<<<<< ours\n=======\nstage: 3\n>>>>>>> theirs\nwhy: x\n"
    );
}

#[test]
fn a_gate_is_known_by_its_stage() {
    let base = "gates:\n  - enter: 2\n    date: 2026-05-27\n    by: [anna]\n";
    let ours = "gates:\n  - enter: 2\n    date: 2026-05-27\n    by: [anna, leo]\n";
    let theirs = "gates:\n  - enter: 2\n    date: 2026-05-27\n    by: [anna, olga]\n    why: Worth it\n  - {enter: 3, by: [olga]}\n";
    let both = "gates:\n  - enter: 2\n    date: 2026-05-27\n    by: [anna, leo, olga]\n    why: Worth it\n  - {enter: 3, by: [olga]}\n";
    assert_eq!(fronts(base, ours, theirs), both);
    // A conflict inside an item is marked there; back and again, the day tells which is meant.
    let ours = base.replace("[anna]\n", "[anna]\n    why: Yes\n");
    let theirs = base.replace("[anna]\n", "[anna]\n    why: No\n") + "  - {enter: 2, date: 2026-08-01}\n";
    assert_eq!(
        conflict(base, &ours, &theirs),
        "gates:\n  - enter: 2\n    date: 2026-05-27\n    by: [anna]\n<<<<<<< ours\n    why: Yes\n=======\n    why: No\n>>>>>>> theirs\n  - {enter: 2, date: 2026-08-01}\n"
    );
}

#[test]
fn items_without_a_name_are_known_by_what_they_say() {
    let base = "evidence:\n  - {kind: survey, n: 3, note: a}\n  - {kind: pilot, n: 9, note: b}\n";
    let ours =
        "evidence:\n  - {kind: survey, n: 4, note: a}\n  - {kind: pilot, n: 9, note: b}\n  - {kind: data, n: 1}\n";
    let theirs = "evidence:\n  - {kind: survey, n: 3, note: c}\n  - {kind: data, n: 2}\n";
    assert_eq!(
        fronts(base, ours, theirs),
        "evidence:\n  - {kind: survey, n: 4, note: c}\n  - {kind: data, n: 1}\n  - {kind: data, n: 2}\n"
    );
    let theirs = base.replace("n: 3", "n: 5");
    let expected = "evidence:\n<<<<<<< ours\n  - {kind: survey, n: 4, note: a}\n=======\n  - {kind: survey, n: 5, note: a}\n>>>>>>> theirs\n  - {kind: pilot, n: 9, note: b}\n  - {kind: data, n: 1}\n";
    assert_eq!(conflict(base, ours, &theirs), expected);
    // Renamed on one side, done on the other.
    let epics = fronts(
        "epics:\n- {title: Sign-up, ref: x, done: false}\n",
        "epics:\n- {title: Mail, ref: x, done: false}\n",
        "epics:\n- {title: Sign-up, ref: x, done: true}\n",
    );
    assert_eq!(epics, "epics:\n- {title: Mail, ref: x, done: true}\n");
}

#[test]
fn plain_lists_are_united_and_what_was_taken_out_stays_out() {
    assert_eq!(fronts("tags: [a, b, c]\n", "tags: [a, c, d]\n", "tags: [a, b, c, e]\n"), "tags: [a, c, d, e]\n");
    assert_eq!(fronts("tags:\n- a\n- b\n", "tags:\n- b\n", "tags:\n- a\n- b\n- c # new\n"), "tags:\n- b\n- c # new\n");
    // Lines keep to the columns and line ends of where they go.
    assert_eq!(fronts("tags:\n  - a\n", "tags:\n  - a\n  - b\n", "tags:\n- a\n- c\n"), "tags:\n  - a\n  - b\n  - c\n");
    assert_eq!(
        conflict("tags: [a, b, c]\n", "tags: [c, b, a]\n", "tags: [b, a, c]\n"),
        "<<<<<<< ours\ntags: [c, b, a]\n=======\ntags: [b, a, c]\n>>>>>>> theirs\n"
    );
}

#[test]
fn bodies_are_merged_by_lines_and_line_ends_stay() {
    let base = "---\r\ntitle: A\r\nstage: 1\r\n---\r\nOne.\r\n\r\nTwo.\r\n\r\nThree.\r\n";
    let ours = base.replace("stage: 1", "stage: 2").replace("One", "Uno");
    let theirs = base.replace("title: A", "title: B").replace("Three", "Tres");
    assert_eq!(clean(base, &ours, &theirs), "---\r\ntitle: B\r\nstage: 2\r\n---\r\nUno.\r\n\r\nTwo.\r\n\r\nTres.\r\n");
    let both = merged("---\na: 1\n---\nWords.\n", "---\na: 2\n---\nOurs.\n", "---\nb: 1\na: 1\n---\nTheirs.");
    assert_eq!(both.text, "---\nb: 1\na: 2\n---\n<<<<<<< ours\nOurs.\n=======\nTheirs.\n>>>>>>> theirs\n");
    assert_eq!(both.conflicts, 1);
}

#[test]
fn a_last_line_without_an_end_gets_one_before_remarks() {
    let both = |ours: &str, theirs: &str| {
        let merged = merge(Three { base: "leo: {name: Leo}\n", ours, theirs }, Form::Register(&[]), &MARKS);
        assert_eq!(merged.conflicts, 0, "{}", merged.text);
        merged.text
    };
    let (remark, open) = ("leo: {name: Leo}\n# Everybody else: HR.\n", "leo: {name: Leo}\nanna: {name: Anna}");
    assert_eq!(both(remark, open), "leo: {name: Leo}\nanna: {name: Anna}\n# Everybody else: HR.\n");
    assert_eq!(both(open, remark), both(remark, open));
}

#[test]
fn nothing_is_put_behind_the_end_of_a_document() {
    for (ours, theirs) in [
        ("anna: {name: Anna}\n---\nleo: {name: Leo}\n", "mia: {name: Mia}\n"),
        ("anna: {name: Anna}\n...\n", "mia: {name: Mia}\n"),
        ("anna: {name: Anna}\r---\r", "mia: {name: Mia}"),
        ("---\nanna: {name: Anna}\n", "mia: {name: Mia}\n"),
    ] {
        for (ours, theirs) in [(ours, theirs), (theirs, ours)] {
            let merged = merge(Three { base: "", ours, theirs }, Form::Register(&[]), &MARKS);
            assert_eq!(merged.conflicts, 1, "{}", merged.text);
        }
    }
    let begun = Three { base: "---\nleo: {}\n", ours: "---\nleo: {}\nanna: {}\n", theirs: "---\nmia: {}\nleo: {}\n" };
    let merged = merge(begun, Form::Register(&[]), &MARKS);
    assert_eq!((merged.text.as_str(), merged.conflicts), ("---\nmia: {}\nleo: {}\nanna: {}\n", 0));
}

#[test]
fn registers_are_maps_by_id() {
    let base = "# People\nanna: {name: Anna, roles: [a]}\n\n# More\nleo: {name: Léo}\n";
    let ours = base.replace("roles: [a]", "roles: [a, b]") + "mia: {name: Mia}\n";
    let theirs = base.replace("roles: [a]}", "roles: [a, c], team: x}") + "sam: {name: Sam}";
    let both = merge(Three { base, ours: &ours, theirs: &theirs }, Form::Register(&[]), &MARKS);
    assert_eq!(
        both.text,
        "# People\nanna: {name: Anna, roles: [a, b, c], team: x}\n\n# More\nleo: {name: Léo}\nmia: {name: Mia}\nsam: {name: Sam}"
    );
}

#[test]
fn what_cannot_be_read_is_merged_by_lines() {
    let base = "---\ntitle: [\nstage: 1\n---\nOne.\n\nTwo.\n";
    let both = clean(base, &base.replace("One", "Uno"), &base.replace("Two", "Dos"));
    assert_eq!(both, "---\ntitle: [\nstage: 1\n---\nUno.\n\nDos.\n");
    // The same key twice, an alias of what the other side took out: no guessing.
    for (ours, theirs) in [("a: 1\na: 2\nb: 1\n", "a: 1\nb: 2\n"), ("a: &x 1\nb: *x\n", "b: 1\nc: 1\n")] {
        let both = merged(&front("a: 1\nb: 1\n"), &front(ours), &front(theirs));
        assert!(both.conflicts == 1 && both.text.contains("<<<<<<< ours\n"), "{}", both.text);
    }
    // Marks of an earlier merge are text.
    let earlier = "x\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> topic\n";
    let both = merged(earlier, &earlier.replace("a\n", "c\n"), &earlier.replace("a\n", "d\n"));
    assert!(
        both.text.starts_with("x\n<<<<<<< HEAD\n<<<<<<< ours\nc\n=======\nd\n>>>>>>> theirs\n=======\n"),
        "{}",
        both.text
    );
}

/// The example's longest document, each key of it changed on either side.
#[test]
fn every_key_of_a_real_document_merges_with_every_other() {
    let example = include_str!("../../../workspace-template/example/initiatives/self-serve-trial.md");
    let changes: Vec<(&str, &str)> = vec![
        ("team: growth", "team: regions"),
        ("[oleg, \"external", "[oleg, sales, \"external"),
        ("ease: null, note: 432", "ease: 3, note: 432"),
        ("competitors: [parcelly, ", "competitors: ["),
        ("  - {title: Limits and fraud checks", "  - {title: Limits"),
        ("to: 2100", "to: 2200"),
        ("    recorded_by: leo\n", ""),
        ("      - {what: Finance", "      - {what: New}\n      - {what: Finance"),
        ("Small shops leave", "Shops leave"),
        ("## Brief", "## The brief"),
    ];
    for (at, one) in changes.iter().enumerate() {
        for two in &changes[at + 1..] {
            let (ours, theirs) = (example.replace(one.0, one.1), example.replace(two.0, two.1));
            let both = ours.replace(two.0, two.1);
            assert!(ours != example && theirs != example && both != ours && both != theirs, "{one:?} {two:?}");
            let texts = Three { base: example, ours: &ours, theirs: &theirs };
            let Merged { text, conflicts } = merge(texts, Form::Document(&fields()), &MARKS);
            assert_eq!((conflicts, text), (0, both), "{one:?} {two:?}");
        }
    }
}

/// Front matter and bodies, readable and not.
fn document() -> impl Strategy<Value = String> {
    let word = || prop::sample::select(vec!["1", "2", "x", "'q'", "a b", "[a, b]", "{k: 1, l: 2}", "", "~", "\"é\""]);
    let item = prop_oneof![
        word().prop_map(|word| format!("- {word}\n")),
        (word(), word()).prop_map(|(a, b)| format!("- {{by: {a}, n: {b}}}\n")),
        (word(), word()).prop_map(|(a, b)| format!("- by: {a}\n  # why\n  n: {b}\n")),
    ];
    let value = prop_oneof![
        word().prop_map(|word| format!(" {word}\n")),
        word().prop_map(|word| format!(" {word} # remark\n")),
        prop::collection::vec(item, 1..4).prop_map(|items| format!("\n{}", items.concat())),
        word().prop_map(|word| format!("\n  in: {word}\n  # in\n  out: 3\n")),
        word().prop_map(|word| format!(" |\n  {word}\n\n  more\n")),
    ];
    let key = prop::sample::select(vec!["ice", "gates", "epics", "a", "b", "\"c d\"", "# no"]);
    let entries = prop::collection::vec((key, value), 0..6);
    let body = prop::collection::vec(prop::sample::select(vec!["One.\n", "Two.\n", "\n", "<<<<<<< x\n", "Три."]), 0..5);
    let yaml = entries.prop_map(|all| all.iter().map(|(key, value)| format!("{key}:{value}")).collect::<String>());
    (yaml, body, any::<bool>()).prop_map(|(yaml, body, crlf)| {
        let text = format!("---\n{yaml}---\n{}", body.concat());
        if crlf { text.replace('\n', "\r\n") } else { text }
    })
}

proptest! {
    #[test]
    fn who_changed_nothing_has_no_say(base in document(), other in document()) {
        for (base, ours, theirs, expected) in [
            (&base, &base, &base, &base),
            (&base, &base, &other, &other),
            (&base, &other, &base, &other),
            (&base, &other, &other, &other),
        ] {
            prop_assert_eq!(merged(base, ours, theirs), Merged { text: expected.clone(), conflicts: 0 });
        }
    }

    #[test]
    fn nothing_is_lost_and_nothing_comes_from_nowhere(base in document(), ours in document(), theirs in document()) {
        let Merged { text, conflicts } = merged(&base, &ours, &theirs);
        // A line of the body that only one side has is there.
        let body = |text: &str| text.contains("Три.");
        if !body(&base) && (body(&ours) || body(&theirs)) {
            proptest::prop_assert!(body(&text), "{text}");
        }
        // Turned round, there is as much to settle.
        let turned = merged(&base, &theirs, &ours);
        prop_assert_eq!(turned.conflicts > 0, conflicts > 0, "{}\n{}", text, turned.text);
    }

    #[test]
    fn any_bytes_end_in_a_text(base in ".{0,80}", ours in "(---\n)?.{0,80}(\n---\n)?.{0,9}", theirs in "(---\n)?[-:{}, a\n#'\"|&*]{0,80}(\n---\n)?") {
        merged(&base, &ours, &theirs);
        merge(Three { base: &base, ours: &ours, theirs: &theirs }, Form::Register(&[]), &MARKS);
    }
}
