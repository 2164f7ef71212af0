//! The four catalogues hold the same messages with the same parts and values, in the manner of each language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::words::catalogue::{Bundle, LANGUAGES, bundle, sources};

/// What `type-…` messages there may be: the shapes of a field.
const TYPES: [&str; 14] =
    ["bool", "cycle", "date", "datetime", "enum", "int", "list", "map", "num", "person", "ref", "score", "text", "url"];

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
    sources(lang).iter().copied().flat_map(parts).collect()
}

fn variables(lines: &[String]) -> BTreeSet<String> {
    let names = |text: &str| {
        let after = text.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
        after.filter_map(|mut words| words.next().map(str::to_owned)).collect::<Vec<_>>()
    };
    lines.iter().flat_map(|line| names(line)).collect()
}

/// Every sentence of `lang` as it comes out, once for each of its forms.
fn said(lang: &'static str) -> Vec<(String, String)> {
    let bundle = bundle(lang);
    let mut texts = Vec::new();
    for (part, lines) in all_parts(lang) {
        let plain: BTreeMap<String, String> =
            variables(&lines).into_iter().map(|name| (name, "x".to_owned())).collect();
        let mut all = vec![plain.clone()];
        for selection in selections(&lines) {
            for form in &selection.forms {
                let value = match (&**form, selection.function) {
                    ("no", true) => "…",
                    ("one", _) => "1",
                    ("few", _) => "3",
                    ("many" | "other", _) if selection.is_plural() => "5",
                    (word, _) => word,
                };
                // A form may stand inside another one: each choice is also made for all combinations found so far.
                let more = all.clone().into_iter().map(|mut values| {
                    values.insert(selection.variable.clone(), value.to_owned());
                    values
                });
                all.extend(more.collect::<BTreeSet<_>>());
            }
            all = all.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        }
        texts.extend(all.iter().map(|values| (part.clone(), render(&bundle, lang, &part, values))));
    }
    texts
}

fn render(bundle: &Bundle, lang: &str, part: &str, values: &BTreeMap<String, String>) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        args.set(name.clone(), FluentValue::try_number(value));
    }
    let (id, attribute) = part.split_once('.').map_or((part, None), |(id, name)| (id, Some(name)));
    let message = bundle.get_message(id);
    let pattern = message.and_then(|message| match attribute {
        Some(name) => Some(message.get_attribute(name)?.value()),
        None => message.value(),
    });
    let pattern = pattern.unwrap_or_else(|| panic!("{lang}: {part} is not there"));
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{lang}: {part}: {errors:?}");
    text
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
            match FluentResource::try_new((*source).to_owned()) {
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
            "ru" | "pl" => &["one", "few", "many", "other"],
            _ => &["one", "other"],
        };
        for (part, lines) in all_parts(lang) {
            for selection in selections(&lines).iter().filter(|selection| selection.is_plural()) {
                let absent = needed.iter().find(|form| !selection.forms.iter().any(|has| has == *form));
                assert_eq!(absent, None, "{lang}: {part}: ${} has {:?}", selection.variable, selection.forms);
            }
        }
    }
}

#[test]
fn choices_between_words_are_the_same_in_all_languages() {
    let choices = |lang| -> BTreeMap<String, Vec<Selection>> {
        let words = |lines: &Vec<String>| -> Vec<Selection> {
            let mut all: Vec<_> = selections(lines).into_iter().filter(|selection| !selection.is_plural()).collect();
            all.sort();
            all
        };
        all_parts(lang).iter().map(|(part, lines)| (part.clone(), words(lines))).collect()
    };
    let english = choices("en");
    for lang in LANGUAGES {
        for (part, words) in choices(lang) {
            assert_eq!(Some(&words), english.get(&part), "{lang}: {part}");
        }
    }
}

/// One `{ $variable -> … }` or `{ FUNCTION($variable) -> … }` and its forms: `one`, `other`, `0`.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Selection {
    function: bool,
    variable: String,
    forms: Vec<String>,
}

impl Selection {
    fn is_plural(&self) -> bool {
        self.forms.iter().any(|form| matches!(&**form, "zero" | "one" | "two" | "few" | "many"))
    }
}

fn selections(lines: &[String]) -> Vec<Selection> {
    let (mut open, mut closed): (Vec<Selection>, Vec<Selection>) = (Vec::new(), Vec::new());
    for line in lines.iter().map(|line| line.trim()) {
        if line.starts_with('}') {
            closed.extend(open.pop());
        }
        if let Some((form, _)) = line.split_once(']').filter(|_| line.starts_with('[') || line.starts_with("*["))
            && let Some(selection) = open.last_mut()
        {
            selection.forms.push(form.replace(['[', '*'], ""));
        }
        if let Some(head) = line.strip_suffix("->") {
            let selector = head.rsplit_once('{').map_or(head, |(_, selector)| selector).trim();
            let variable = selector.split('$').nth(1).unwrap_or("").trim_end_matches(')').to_owned();
            open.push(Selection { function: !selector.starts_with('$'), variable, forms: Vec::new() });
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
            // A colon alone has the space that its language sets before it.
            let whole = if part == "colon" { bare.trim() == ":" } else { bare.trim() == bare };
            assert!(!bare.contains("  ") && whole, "{lang}: {part}: stray spaces: {text:?}");
            assert_eq!(text.matches('`').count() % 2, 0, "{lang}: {part}: a backtick is missing: {text}");
            assert!(!text.chars().any(|c| matches!(c, '\u{2066}'..='\u{2069}')), "{lang}: {part}: invisible marks");
        }
    }
}

#[test]
fn findings_keep_one_style() {
    for lang in LANGUAGES {
        let parts = all_parts(lang);
        for (part, text) in said(lang) {
            let id = part.split('.').next().unwrap_or("");
            if !parts.contains_key(&format!("{id}.reason")) {
                continue;
            }
            assert!(parts.contains_key(&format!("{id}.help")), "{lang}: {id} gives no help");
            let first = text.chars().next().unwrap_or(' ');
            if part == id {
                assert!(!first.is_uppercase(), "{lang}: {part} begins in lower case: {text}");
                assert!(!text.ends_with('.'), "{lang}: {part} ends without a full stop: {text}");
            } else {
                assert!(!first.is_lowercase(), "{lang}: {part} begins with a capital: {text}");
                assert!(text.ends_with(['.', '?']), "{lang}: {part} ends with a full stop: {text}");
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

#[test]
fn nobody_is_sent_to_a_command_that_does_not_exist() {
    const COMMANDS: &str = "answer board build check codeowners decline demo diff draft explain export fmt import inbox init labels \
                            list lsp mcp merge-driver move new park playbook rank rename review roll round schema score serve set show \
                            theme why";
    const FLAGS: &str = "--anyway --at --carry --drop --features --for --partial --since --stage --force --id --install --limit --map --output --port --print-map --verdict \
                         --waive --why --write --write-baseline";
    // Of git, which is named in front of them.
    const OF_GIT: [&str; 3] = ["--add", "--global", "--unshallow"];
    let word =
        |text: &str| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or("").to_owned();
    for lang in LANGUAGES {
        for (part, text) in said(lang) {
            // In a sentence "tandem" is the program; behind a colon or a backtick it is something to be typed.
            for typed in ["`tandem ", ": tandem ", "\u{a0}: tandem "].iter().flat_map(|mark| text.split(mark).skip(1)) {
                // A value stands in for the name of the command that was given.
                let is_value = word(typed) == "x";
                assert!(
                    is_value || COMMANDS.split(' ').any(|command| command == word(typed)),
                    "{lang}: {part}: tandem {}",
                    word(typed)
                );
            }
            let flag = text
                .split(" --")
                .skip(1)
                .map(|rest| format!("--{}", word(rest)))
                .find(|flag| !FLAGS.split(' ').chain(OF_GIT).any(|known| known == flag));
            assert_eq!(flag, None, "{lang}: {part}");
        }
    }
}
