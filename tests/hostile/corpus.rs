//! A workspace of somebody who means harm: every place where a team writes, filled with [`PAYLOADS`](super::payloads).
//!
//! The places come from the playbook: a field or a kind that is added there is in the corpus from that day on. The places
//! take the words in turn, so that one workspace has all words and all places, and as many turns as there are words have
//! every word in every place.

use serde_json::{Map, Value, json};
use serde_yaml::Value as Yaml;
use tandem::base::path::TreePath;
use tandem::model::kind::{Field, Kind, Shape, Store};
use tandem::playbook;

const BUILT_IN: &str = include_str!("../../src/playbook/playbook.yaml");
const LANGUAGES: [&str; 4] = ["en", "ru", "pl", "fr"];

/// Everything that a body can hold; `@` takes the next words.
const BODY: &str = include_str!("body.md");

/// Files that a browser would run if they were handed to it as they are.
const RUNNING: [(&str, &str); 7] = [
    (
        "page.html",
        "<!doctype html><title>x</title><script>window.__pwned=1</script><img src=https://evil.example/p.png>",
    ),
    (
        "page.xhtml",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title><script>window.__pwned=1</script></head><body/></html>",
    ),
    ("plain.xml", "<x xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>window.__pwned=1</h:script></x>"),
    (
        "script.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script>window.__pwned=1</script></svg>",
    ),
    ("handler.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" onload=\"window.__pwned=1\"/>"),
    (
        "loads.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\"><image xlink:href=\"https://evil.example/p.png\"/></svg>",
    ),
    ("script.js", "window.__pwned=1"),
];

/// Paths and contents. `words` are what is put into the places, from the one numbered `turn` on.
pub fn files(words: &[&str], turn: usize) -> Vec<(String, Vec<u8>)> {
    let mut corpus = Corpus { words, at: turn };
    let method = corpus.method();
    let path = TreePath::new("playbook.yaml").unwrap();
    let (playbook, _) = playbook::read("full", Some((&path, &method)));
    let mut files = vec![("tandem.yaml".to_owned(), corpus.settings(turn)), ("playbook.yaml".to_owned(), method)];
    for kind in &playbook.kinds {
        corpus.kind(kind, &mut files);
    }
    for (number, word) in words.iter().enumerate().filter(|(number, _)| (number + turn).is_multiple_of(4)) {
        let name = file_name(word);
        files.push((format!("handbook/{name} {number}.md"), format!("# {word}\n\nSee [it](<{name} {number}.md>).\n")));
        let front = format!("---\ntitle: {}\nstage: 0\n---\n", quoted(word));
        files.push((format!("initiatives/{name} {number}.md"), front + &corpus.filled("@\n")));
        files.push((format!("handbook/{name} {number}.png"), "not a picture".to_owned()));
    }
    for (name, front) in [
        ("unclosed", "---\ntitle: x\n@"),
        ("broken", "---\ntitle: @\n: [\n---\n"),
        ("conflict", "<<<<<<< @\n=======\n>>>>>>> @\n"),
    ] {
        for folder in ["initiatives", "handbook"] {
            files.push((format!("{folder}/{name}.md"), corpus.filled(&format!("{front}{BODY}"))));
        }
    }
    let links: String =
        RUNNING.iter().map(|(name, _)| format!("[{name}](files/{name}) ![{name}](files/{name})\n")).collect();
    files.push(("handbook/files.md".to_owned(), format!("# Files\n\n{links}")));
    files.extend(RUNNING.iter().map(|(name, text)| (format!("handbook/files/{name}"), (*text).to_owned())));
    files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect()
}

struct Corpus<'a> {
    words: &'a [&'a str],
    at: usize,
}

impl Corpus<'_> {
    fn next(&mut self) -> String {
        self.at += 1;
        self.words[(self.at - 1) % self.words.len()].to_owned()
    }

    fn quoted(&mut self) -> String {
        quoted(&self.next())
    }

    fn settings(&mut self, turn: usize) -> String {
        let language = LANGUAGES[turn % LANGUAGES.len()];
        let second = if turn % 8 == 7 { ", en" } else { "" };
        format!(
            "version: 1\ntitle: {}\nlanguages: [{language}{second}]\nprofile: full\ntoday: 2026-09-14\n\
             base_url: https://harbor.example/hostile/\nrepository: {{url: https://forge.example/a, branch: {}}}\n",
            self.quoted(),
            self.quoted()
        )
    }

    /// The built-in playbook with other words in every place that has words of a language.
    fn method(&mut self) -> String {
        let mut root: Yaml = serde_yaml::from_str(BUILT_IN).unwrap();
        self.reword(&mut root);
        in_yaml(&serde_json::to_value(root).unwrap())
    }

    fn reword(&mut self, node: &mut Yaml) {
        match node {
            Yaml::Mapping(map) if map.contains_key("en") => {
                let word = self.next();
                map.iter_mut().for_each(|(_, value)| *value = Yaml::String(word.clone()));
            }
            Yaml::Mapping(map) => map.iter_mut().for_each(|(_, value)| self.reword(value)),
            Yaml::Sequence(items) => items.iter_mut().for_each(|item| self.reword(item)),
            _ => {}
        }
    }

    /// Two of a kind: one whose values are what the fields ask for, with hostile words where words are asked for, and one
    /// that has hostile words for every value.
    fn kind(&mut self, kind: &Kind, files: &mut Vec<(String, String)>) {
        let sections: Vec<String> = kind.sections.iter().map(|section| section.name.get("en").to_owned()).collect();
        let mut entries = String::new();
        for (id, is_good) in [("one", true), ("two", false)] {
            let fields = self.fields(&kind.fields, is_good, kind.staged);
            match &kind.store {
                Store::Folder(folder) => {
                    let mut text = String::from("---\n");
                    for (key, value) in fields {
                        text.push_str(&format!("{key}: {}\n", in_yaml(&value)));
                    }
                    text.push_str("---\n");
                    text.push_str(&self.body(&sections));
                    files.push((format!("{folder}/{}-{id}.md", kind.id), text));
                }
                Store::File(_) => entries.push_str(&format!("{}-{id}: {}\n", kind.id, in_yaml(&Value::Object(fields)))),
            }
        }
        if let Store::File(file) = &kind.store {
            let fields = self.fields(&kind.fields, true, false);
            let key = self.quoted();
            entries.push_str(&format!("{key}: {}\n", in_yaml(&Value::Object(fields))));
            files.push((file.to_string(), entries));
        }
    }

    fn body(&mut self, sections: &[String]) -> String {
        let headings: String = sections.iter().map(|name| format!("## {}\n\n@\n\n", name.replace('\n', " "))).collect();
        self.filled(&format!("{BODY}\n{headings}"))
    }

    /// The text with words for each `@`. Lines break where words break them.
    fn filled(&mut self, text: &str) -> String {
        let mut parts = text.split('@');
        let first = parts.next().unwrap_or_default().to_owned();
        // A zero byte would make a file of it that is shown as its source.
        parts.fold(first, |text, part| text + &self.next().replace('\0', "&#0;") + part)
    }

    fn fields(&mut self, fields: &[Field], is_good: bool, staged: bool) -> Map<String, Value> {
        let mut map = Map::new();
        for field in fields {
            let value = match (&*field.id, is_good && staged) {
                // The last stage shows what all stages have.
                ("stage", true) => json!(5),
                ("status", true) => continue,
                _ => self.value(&field.shape, is_good),
            };
            map.insert(field.id.to_string(), value);
        }
        if !is_good {
            map.insert(self.next(), json!(self.next()));
            map.insert("lang".to_owned(), json!(self.next()));
            map.insert("visibility".to_owned(), json!(self.next()));
            map.insert("aliases".to_owned(), json!([self.next(), self.next()]));
        }
        map
    }

    fn value(&mut self, shape: &Shape, is_good: bool) -> Value {
        match shape {
            Shape::Text { min, max } => json!(self.text(*min, *max)),
            Shape::List { of, min, max } => {
                let length = 2.max(*min).min(*max);
                (0..length).map(|_| self.value(of, is_good)).collect()
            }
            Shape::Map(fields) => Value::Object(self.fields(fields, is_good, false)),
            Shape::Dict(of) => {
                let key = self.next();
                let values = [("one".to_owned(), self.value(of, is_good)), (key, self.value(of, is_good))];
                Value::Object(values.into_iter().collect())
            }
            Shape::Score if is_good => json!({
                "by": "person-one", "date": "2026-09-01", "note": self.next(),
                "impact": 9, "confidence": 8, "ease": 7,
            }),
            Shape::Score => json!({
                "by": self.next(), "date": self.next(), "note": self.next(), "impact": self.next(),
                "confidence": self.next(), "ease": self.next(),
            }),
            Shape::Either(shapes) => {
                let shape = &shapes[self.at % shapes.len()];
                self.value(shape, is_good)
            }
            _ if !is_good => json!(self.next()),
            Shape::Int { min, max } => json!((*min).max(1).min(*max)),
            Shape::Num { min, max } => json!(max.unwrap_or(7.5).min(7.5).max(min.unwrap_or(0.0))),
            Shape::Bool => json!(true),
            Shape::Date => json!("2026-09-01"),
            Shape::DateTime => json!("2026-09-01 10:00"),
            Shape::Cycle => json!("2026-Q3"),
            Shape::Enum(choices) => json!(choices[self.at % choices.len()].id.to_string()),
            Shape::Ref { kinds, .. } => {
                json!(kinds.first().map_or("initiative-one".to_owned(), |kind| format!("{kind}-one")))
            }
            Shape::Person { .. } => json!("person-one"),
            Shape::Url => json!(self.next()),
        }
    }

    /// Words that are as long as the field wants them.
    fn text(&mut self, min: usize, max: usize) -> String {
        let word: String = self.next().chars().take(max).collect();
        let missing = min.saturating_sub(word.chars().count());
        word + &"x".repeat(missing)
    }
}

/// A name that a file system takes, as near to the words as that can be.
fn file_name(word: &str) -> String {
    let clean = word.replace(['/', '\0'], "_");
    clean.chars().take(60).collect()
}

/// A text as YAML and JSON read it alike, whatever signs it holds.
fn quoted(text: &str) -> String {
    in_yaml(&json!(text))
}

fn in_yaml(value: &Value) -> String {
    let json = serde_json::to_string(value).unwrap();
    // JSON lets signs stand as they are that YAML takes for the end of a line or for none at all.
    let is_plain = |char: char| matches!(char, ' '..='~' | '\u{a1}'..='\u{1fff}' | '\u{2070}'..='\u{d7ff}');
    json.chars().map(|char| if is_plain(char) { char.to_string() } else { format!("\\u{:04x}", char as u32) }).collect()
}
