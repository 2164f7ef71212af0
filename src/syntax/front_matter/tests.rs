use super::*;

fn parts(text: &str) -> Option<(&str, &str)> {
    match split(text) {
        Split::Found { yaml, body } => Some((&text[yaml.range()], &text[body..])),
        _ => None,
    }
}

#[test]
fn the_yaml_and_the_body_are_byte_ranges_of_the_file() {
    assert_eq!(parts("---\ntitle: Ёж\n---\nBody\n---\nmore"), Some(("title: Ёж\n", "Body\n---\nmore")));
    assert_eq!(parts("---\r\na: 1\r\n---\r\nB"), Some(("a: 1\r\n", "B")));
    assert_eq!(parts("---  \n\n---"), Some(("\n", "")));
    assert_eq!(parts("---\n---\nx"), Some(("", "x")));
    assert_eq!(parts("\u{feff}---\na: 1\n---\n"), Some(("a: 1\n", "")));
}

#[test]
fn a_file_without_front_matter_is_all_body() {
    for text in ["", "# Title", "----\na: 1\n---\n", " ---\na: 1\n---\n", "text\n---\na: 1\n---\n"] {
        assert_eq!(split(text), Split::None, "{text:?}");
    }
}

#[test]
fn a_block_that_is_never_closed_is_told_from_no_block() {
    assert_eq!(split("---\ntitle: x\n"), Split::Unclosed(Span::new(0, 3)));
    assert_eq!(split("---"), Split::Unclosed(Span::new(0, 3)));
}

proptest::proptest! {
    #[test]
    fn the_splitter_agrees_with_the_library(lines in proptest::collection::vec("(---|--- |a: 1|  b|----|\u{e9}|)", 0..8), crlf: bool) {
        let text = lines.join(if crlf { "\r\n" } else { "\n" });
        let theirs = Matter::<Raw>::new().parse::<Pod>(&text).unwrap();
        match split(&text) {
            Split::Found { yaml, .. } => {
                let ours: Vec<&str> = text[yaml.range()].trim().lines().collect();
                let matter: Vec<&str> = theirs.matter.lines().collect();
                proptest::prop_assert_eq!(ours, matter);
            }
            _ => proptest::prop_assert!(theirs.matter.is_empty()),
        }
    }
}
