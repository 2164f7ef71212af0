//! Words before they are put into a language.
//!
//! A diagnostic or a label is made once, where no language is known, and put into words at the edge by `words/`.
//! So one run can be read in four languages, and no English sentence hides in the checker.

use std::collections::BTreeMap;
use std::sync::Arc;

/// A shared, immutable string.
pub type Str = Arc<str>;

/// A text given in several languages by data (the playbook, a document): language code → words.
/// The code `""` holds a text that was given without a language and serves every one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label(Arc<BTreeMap<Str, Str>>);

impl Label {
    /// One text for every language.
    pub fn plain(text: &str) -> Label {
        Label::from_pairs([("", text)])
    }

    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Label {
        Label(Arc::new(pairs.into_iter().map(|(lang, text)| (Str::from(lang), Str::from(text))).collect()))
    }

    /// The words in `lang`, else those for every language, else English, else any.
    pub fn get(&self, lang: &str) -> &str {
        let found = self.0.get(lang).or_else(|| self.0.get("")).or_else(|| self.0.get("en"));
        found.or_else(|| self.0.values().next()).map_or("", |text| text)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All language codes and texts, sorted by code.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(lang, text)| (&**lang, &**text))
    }
}

/// A value inside a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    Str(Str),
    Num(i64),
    Label(Label),
    /// A message inside a message, e.g. the name of a type.
    Text(Box<Text>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Str(Str::from(text))
    }
}
impl From<&Str> for Arg {
    fn from(text: &Str) -> Arg {
        Arg::Str(text.clone())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Str(Str::from(text))
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Str(Str::from(text.as_str()))
    }
}
impl From<usize> for Arg {
    fn from(n: usize) -> Arg {
        Arg::Num(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<i64> for Arg {
    fn from(n: i64) -> Arg {
        Arg::Num(n)
    }
}
impl From<&Label> for Arg {
    fn from(label: &Label) -> Arg {
        Arg::Label(label.clone())
    }
}
impl From<Text> for Arg {
    fn from(text: Text) -> Arg {
        Arg::Text(Box::new(text))
    }
}

/// Which part of a catalogue message is meant: its value or one of its attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is wrong.
    Main,
    /// Why it matters (attribute `.reason`).
    Reason,
    /// What to do (attribute `.help`).
    Help,
}

/// Something to say, not yet in any language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Text {
    /// A message of the catalogue (`words/*.ftl`) by its id.
    Message { id: Str, part: Part, args: Arc<Vec<(&'static str, Arg)>> },
    /// Words that data brings along.
    Label(Label),
}

impl Text {
    /// The main text of catalogue message `id` without arguments.
    pub fn message(id: &str) -> Text {
        Text::Message { id: Str::from(id), part: Part::Main, args: Arc::new(Vec::new()) }
    }

    /// The main text of catalogue message `id`.
    pub fn with(id: &str, args: Vec<(&'static str, Arg)>) -> Text {
        Text::Message { id: Str::from(id), part: Part::Main, args: Arc::new(args) }
    }
}
