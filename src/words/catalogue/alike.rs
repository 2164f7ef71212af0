//! The four catalogues hold the same messages with the same parts and values, in the manner of each language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::words::catalogue::{Bundle, LANGUAGES, bundle, sources};

/// What `type-…` messages there may be: the shapes of a field, and "or" between two of them.
const TYPES: [&str; 15] = [
    "bool", "cycle", "date", "datetime", "enum", "int", "list", "map", "num", "or", "person", "ref", "score", "text",
    "url",
];

/// A message or one of its attributes: `missing-field`, `missing-field.help`.
type Parts = BTreeMap<String, Vec<String>>;

/// The lines of each part, as written.
fn parts(source: &str) -> Parts {
    let mut found = Parts::new();
    let (mut message, mut part) = (String::new(), String::new());
    for line in source.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let head = line.split_once(" =").map(|(head, _)| head);
        if let Some(id) = head.filter(|_| !line.starts_with(' ')) {
            message = id.to_owned();
            part.clone_from(&message);
        } else if let Some(name) = head.and_then(|head| head.strip_prefix("    .")) {
            part = format!("{message}.{name}");
        }
        found.entry(part.clone()).or_default().push(line.to_owned());
    }
    found
}

fn all_parts(lang: &str) -> Parts {
    sources(lang).into_iter().flat_map(parts).collect()
}

fn variables(lines: &[String]) -> BTreeSet<String> {
    let names = |text: &str| {
        let after = text.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
        after.filter_map(|mut words| words.next().map(str::to_owned)).collect::<Vec<_>>()
    };
    lines.iter().flat_map(|line| names(line)).collect()
}

/// Every sentence of `lang` with something in each place: once the number 5, once none of what may be left out.
fn said(lang: &'static str) -> BTreeMap<String, String> {
    let bundle = bundle(lang);
    let one = |(part, lines): (String, Vec<String>)| {
        let text = render(&bundle, &part, &variables(&lines)).unwrap_or_else(|| panic!("{lang}: {part} is not there"));
        (part, text)
    };
    all_parts(lang).into_iter().map(one).collect()
}

fn render(bundle: &Bundle, part: &str, variables: &BTreeSet<String>) -> Option<String> {
    let mut args = FluentArgs::new();
    for name in variables {
        args.set(name.clone(), FluentValue::from(5));
    }
    let (id, attribute) = part.split_once('.').map_or((part, None), |(id, name)| (id, Some(name)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{part}: {errors:?}");
    Some(text)
}

/// The text outside of `code`.
fn prose(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

#[test]
fn every_catalogue_parses_and_names_nothing_twice() {
    for lang in LANGUAGES {
        let mut resources = Vec::new();
        for source in sources(lang) {
            match FluentResource::try_new(source.to_owned()) {
                Ok(resource) => resources.push(resource),
                Err((_, errors)) => panic!("{lang}: {errors:?}"),
            }
        }
        let mut bundle = Bundle::new_concurrent(Vec::new());
        for resource in resources {
            assert_eq!(bundle.add_resource(resource), Ok(()), "{lang}");
        }
    }
}

#[test]
fn all_languages_have_the_same_messages_parts_and_values() {
    let shape =
        |lang| -> BTreeMap<_, _> { all_parts(lang).into_iter().map(|(id, lines)| (id, variables(&lines))).collect() };
    let english = shape("en");
    assert!(english.contains_key("missing-field.help"), "the parts are seen at all");
    for lang in LANGUAGES {
        let other = shape(lang);
        let missing: Vec<_> = english.iter().filter(|(id, names)| other.get(*id) != Some(names)).collect();
        let surplus: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{lang}: absent or other values {missing:?}, surplus {surplus:?}"
        );
    }
}

#[test]
fn plurals_have_the_forms_of_their_language() {
    for lang in LANGUAGES {
        let needed: &[&str] = match lang {
            "ru" | "pl" => &["one", "few", "many", "*other"],
            _ => &["one", "*other"],
        };
        for (part, lines) in all_parts(lang) {
            for (selector, forms) in selections(&lines) {
                let function = !selector.trim_start_matches(['{', ' ']).starts_with('$');
                let needed = if function { &["yes", "no"][..] } else { needed };
                let has = |form: &&str| {
                    forms.iter().any(|each| each == *form || function && each.trim_start_matches('*') == *form as &str)
                };
                assert!(needed.iter().all(|form| has(form)), "{lang}: {part}: {selector} has {forms:?}");
            }
        }
    }
}

/// Each `{ … ->` with its forms: `one`, `*other`, `0`.
fn selections(lines: &[String]) -> Vec<(String, Vec<String>)> {
    let (mut open, mut closed): (Vec<(String, Vec<String>)>, Vec<_>) = (Vec::new(), Vec::new());
    for line in lines.iter().map(|line| line.trim()) {
        if line.starts_with('}') {
            closed.extend(open.pop());
        }
        if let Some((form, _)) = line.split_once(']').filter(|_| line.starts_with('[') || line.starts_with("*["))
            && let Some((_, forms)) = open.last_mut()
        {
            forms.push(form.replace('[', ""));
        }
        if let Some(head) = line.strip_suffix("->") {
            let selector = head.rsplit_once('{').map_or(head, |(_, selector)| selector);
            open.push((selector.to_owned(), Vec::new()));
        }
    }
    assert!(open.is_empty(), "every selection is closed: {lines:?}");
    closed
}

#[test]
fn every_sentence_can_be_said() {
    for lang in LANGUAGES {
        for (part, text) in said(lang) {
            assert!(!text.contains("{$") && !text.contains("->"), "{lang}: {part}: {text}");
            let bare = prose(&text);
            assert!(!bare.contains("  ") && bare.trim() == bare, "{lang}: {part}: stray spaces: {text:?}");
            assert_eq!(text.matches('`').count() % 2, 0, "{lang}: {part}: a backtick is missing: {text}");
            assert!(!text.chars().any(|c| matches!(c, '\u{2066}'..='\u{2069}')), "{lang}: {part}: invisible marks");
        }
    }
}

#[test]
fn findings_keep_one_style() {
    for lang in LANGUAGES {
        let texts = said(lang);
        for (part, text) in texts.iter().filter(|(part, _)| part.ends_with(".reason")) {
            let id = part.trim_end_matches(".reason");
            let (main, help) = (&texts[id], texts.get(&format!("{id}.help")));
            let help = help.unwrap_or_else(|| panic!("{lang}: {id} gives no help"));
            let first = main.chars().next().unwrap_or(' ');
            assert!(!first.is_uppercase() || main.starts_with("YAML"), "{lang}: {id} begins in lower case: {main}");
            assert!(!main.ends_with('.'), "{lang}: {id} ends without a full stop: {main}");
            for sentence in [text, help] {
                assert!(!sentence.chars().next().is_some_and(char::is_lowercase), "{lang}: {id}: {sentence}");
                assert!(sentence.ends_with(['.', '?']), "{lang}: {id} ends with a full stop: {sentence}");
            }
        }
    }
}

#[test]
fn quotes_and_spaces_are_those_of_the_language() {
    for lang in LANGUAGES {
        for (part, text) in said(lang) {
            let bare = prose(&text);
            let foreign = match lang {
                "en" => "«»„'\"",
                "pl" => "«»“'\"",
                _ => "“”„'\"",
            };
            // A command to be typed keeps its straight quotes.
            let typed = bare.contains("tandem ");
            assert!(typed || !bare.contains(|c| foreign.contains(c)), "{lang}: {part}: {bare}");
            if lang == "fr" {
                let stray = [" ;", " ?", " !", " : ", "« ", " »"].into_iter().find(|pair| bare.contains(pair));
                assert_eq!(stray, None, "{part}: a no-break space is needed: {bare}");
            }
        }
    }
}

#[test]
fn types_of_values_are_all_used_and_named() {
    let ids = all_parts("en");
    let named: BTreeSet<&str> = ids.keys().filter_map(|id| id.strip_prefix("type-")).collect();
    assert_eq!(named, BTreeSet::from(TYPES));
}
