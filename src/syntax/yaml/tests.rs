use super::*;

fn read(text: &str) -> Yaml {
    parse(&TreePath::new("a.md").unwrap(), text, 0..text.len())
}

/// Keys read, then the message ids with the text they point at.
fn said(text: &str) -> (Vec<String>, Vec<(String, String)>) {
    let yaml = read(text);
    let keys = yaml.root.iter().flat_map(|root| root.entries()).map(|entry| entry.key.to_string()).collect();
    let found = yaml.diagnostics.iter().map(|d| {
        let crate::base::text::Text::Message { id, .. } = &d.message else { panic!("a catalogue message") };
        (id.to_string(), text[d.place.span.range()].to_string())
    });
    (keys, found.collect())
}

fn one(id: &str, at: &str) -> Vec<(String, String)> {
    vec![(id.to_string(), at.to_string())]
}

#[test]
fn a_colon_in_a_title_asks_for_quotes_and_the_rest_is_read() {
    let (keys, found) = said("stage: 2\ntitle: Foo: bar\npm: anna\n");
    assert_eq!(found, one("yaml-syntax-colon", "Foo: bar"));
    assert!(keys.contains(&"stage".into()) && keys.contains(&"pm".into()), "{keys:?}");
}

#[test]
fn signs_that_yaml_reserves_ask_for_quotes() {
    assert_eq!(said("pm: @anna\nstage: 1\n").1, one("yaml-syntax-quote", "@anna"));
    assert_eq!(said("a: 1\ntitle: `code` first\nstage: 1\n").1, one("yaml-syntax-quote", "`code` first"));
    assert_eq!(said("title: %off\nb: 1\n").1, one("yaml-syntax-quote", "%off"));
    assert_eq!(said("title: *bold* words\nstage: 1\n").1, one("yaml-syntax-quote", "*bold* words"));
}

#[test]
fn tabs_indents_quotes_and_brackets_are_told_apart() {
    assert_eq!(said("ice:\n\timpact: 9\nstage: 1\n").1, one("yaml-syntax-tab", "\t"));
    assert_eq!(said("title: Foo\n   stage: 1\npm: anna\n").1, one("yaml-syntax-indent", "stage: 1"));
    assert_eq!(said("tags: [a, b\nstage: 1\n").1, one("yaml-syntax-flow", "tags: [a, b"));
    assert_eq!(said("title: \"Foo\nstage: 1\n").1, one("yaml-syntax-string", "title: \"Foo"));
    assert_eq!(said("stage: 1\njust words\npm: anna\n").1, one("yaml-syntax-key", "just words"));
}

#[test]
fn a_second_document_is_told_and_read_on() {
    let told = |text: &str| {
        let (keys, found) = said(text);
        (keys.join(" "), found)
    };
    assert_eq!(told("anna: 1\n---\nlena: 2\n"), ("anna lena".to_string(), one("yaml-syntax-document", "---")));
    assert_eq!(told("anna: 1\n...\nlena: 2\n"), ("anna lena".to_string(), one("yaml-syntax-document", "...")));
    assert_eq!(told("a: |\n  x: y\n\n--- b: 2\nc: 3\n"), ("a c".to_string(), one("yaml-syntax-document", "--- b: 2")));
    assert_eq!(told("anna: [1]\n# More: later\n---\n"), ("anna".to_string(), one("yaml-syntax-document", "---")));
    for whole in ["---\nanna: 1\n", "anna: 1\n...\n", "# People\n---\nanna: 1\n...\n# The end\n"] {
        assert_eq!(told(whole), ("anna".to_string(), Vec::new()));
    }
}

#[test]
fn every_mistake_of_a_text_is_reported() {
    let (keys, found) = said("title: A: b\nstage: 1\npm: @anna\ntags: [x\npmm: leo\n");
    let ids: Vec<&str> = found.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["yaml-syntax-colon", "yaml-syntax-quote", "yaml-syntax-flow"]);
    assert!(keys.contains(&"stage".into()) && keys.contains(&"pmm".into()), "{keys:?}");
}

#[test]
fn spans_are_bytes_of_the_file() {
    let text = "---\nимя: Ёж  # c\nlist:\n  - a\n  - {b: 1}\nblock: |\n  one\n  two\n\nend: x\n";
    let yaml = parse(&TreePath::new("a.md").unwrap(), text, 4..text.len());
    let root = yaml.root.unwrap();
    let of = |key: &str| &text[root.get(key).unwrap().span.range()];
    assert_eq!(of("имя"), "Ёж");
    assert_eq!(of("list"), "- a\n  - {b: 1}");
    assert_eq!(&text[root.get("list").unwrap().items()[1].span.range()], "{b: 1}");
    assert_eq!(of("block"), "|\n  one\n  two");
    assert_eq!(of("end"), "x");
    assert_eq!(&*yaml.comments[0].text, "c");
    assert!(yaml.diagnostics.is_empty());
}

#[test]
fn a_key_that_stands_twice_shows_both_places() {
    let text = "stage: 1\nice: {impact: 1, impact: 2}\nstage: 2\n";
    let yaml = read(text);
    let places: Vec<(&str, &str)> = yaml
        .diagnostics
        .iter()
        .map(|d| (&text[d.place.span.range()], &text[d.related[0].place.span.range()]))
        .collect();
    assert_eq!(places, [("impact", "impact"), ("stage", "stage")]);
}

#[test]
fn an_alias_of_a_word_is_the_word_and_a_bomb_stays_small() {
    let yaml = read("pm: &a anna\npmm: *a\n");
    assert_eq!(yaml.root.unwrap().get("pmm").unwrap().text(), Some("anna"));
    let yaml = read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
    assert!(matches!(yaml.root.unwrap().get("c").unwrap().items()[0].kind, NodeKind::Alias(_)));
}

#[test]
fn depth_is_bounded() {
    let deep = format!("a: {}{}", "[".repeat(60), "]".repeat(60));
    assert_eq!(said(&deep).1[0].0, "yaml-too-deep");
    let braces = "{".repeat(100_000);
    assert!(!said(&braces).1.is_empty());
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,80}") {
        let _ = read(&text);
    }

    #[test]
    fn yaml_like_text_keeps_every_span_inside(lines in proptest::collection::vec("(---|[.]{3})?[ \t\r]{0,3}[a-c\"'\\[{]{0,3}:? ?[-*&@#|>x é\"'\\]},]{0,6}", 0..12)) {
        let text = lines.join("\n");
        let yaml = read(&text);
        for d in &yaml.diagnostics {
            proptest::prop_assert!(text.get(d.place.span.range()).is_some());
        }
    }
}
