//! Messages of one language, with English behind it.
//!
//! A finding or a label is a [`Text`] until the last moment; here it becomes words. A catalogue reads its messages when
//! the first one is asked for, so a run that has nothing to say pays nothing.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::base::text::{Arg, Part, Text};
use crate::words::number;

/// The languages of the interface, English first.
pub const LANGUAGES: [&str; 4] = ["en", "ru", "pl", "fr"];

/// What those who speak a language call it.
pub fn own_name(lang: &str) -> &str {
    match lang {
        "en" => "English",
        "ru" => "Русский",
        "pl" => "Polski",
        "fr" => "Français",
        other => other,
    }
}

/// A language that nobody speaks: English with accents on its letters, a third longer and in brackets. What a page shows
/// without them was never put into the catalogue; what it cuts off will be cut off in Russian too.
pub const PSEUDO: &str = "x-pseudo";

type Bundle = FluentBundle<FluentResource>;

/// The catalogue of one language. Cheap to make, shared by threads.
pub struct Catalogue {
    lang: &'static str,
    own: OnceLock<Bundle>,
    english: OnceLock<Bundle>,
}

impl Catalogue {
    /// The catalogue for `lang` (`en`, `ru`, `pl`, `fr`, with or without a region, or [`PSEUDO`]); any other code gets
    /// English.
    pub fn new(lang: &str) -> Catalogue {
        Catalogue { lang: known(lang).unwrap_or("en"), own: OnceLock::new(), english: OnceLock::new() }
    }

    pub fn lang(&self) -> &'static str {
        self.lang
    }

    /// The text in words. A message that does not exist gives its id, so that a missing one is seen; an argument that did
    /// not come along is an ellipsis, so that `explain` can show any message without a finding at hand.
    pub fn say(&self, text: &Text) -> String {
        self.try_say(text).unwrap_or_else(|| match text {
            Text::Message { id, .. } => id.to_string(),
            Text::Label(label) => label.get(self.lang).to_owned(),
        })
    }

    /// As `say`, but `None` when the message or the attribute does not exist.
    pub fn try_say(&self, text: &Text) -> Option<String> {
        let said = self.plain(text)?;
        Some(if self.lang == PSEUDO { format!("[!! {said} !!]") } else { said })
    }

    /// A message without arguments.
    pub fn word(&self, id: &str) -> String {
        self.say(&Text::message(id))
    }

    fn plain(&self, text: &Text) -> Option<String> {
        match text {
            Text::Label(label) if self.lang == PSEUDO => Some(accented(label.get("en")).into_owned()),
            Text::Label(label) => Some(label.get(self.lang).to_owned()),
            Text::Message { id, part, args } => {
                let args = self.values(args);
                let own = self.own.get_or_init(|| bundle(self.lang));
                render(own, id, *part, &args).or_else(|| match self.lang {
                    "en" | PSEUDO => None,
                    _ => render(self.english.get_or_init(|| bundle("en")), id, *part, &args),
                })
            }
        }
    }

    fn values<'a>(&self, args: &'a [(&'static str, Arg)]) -> FluentArgs<'a> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(arg));
        }
        values
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Str(text) => FluentValue::from(&**text),
            // Fluent counts in floating point; beyond 2^53 the digits matter more than the plural.
            Arg::Num(n) if n.unsigned_abs() < 1 << 53 => FluentValue::from(*n),
            Arg::Num(n) => FluentValue::from(n.to_string()),
            Arg::Label(label) => FluentValue::from(label.get(self.lang)),
            Arg::Text(text) => FluentValue::from(self.plain(text).unwrap_or_else(|| self.say(text))),
        }
    }
}

/// The code of ours that `lang` means: `ru`, `ru-RU` and `RU_ru` are all `ru`.
fn known(lang: &str) -> Option<&'static str> {
    let main = lang.split(['-', '_', '.']).next().unwrap_or(lang);
    let found = LANGUAGES.into_iter().find(|code| main.eq_ignore_ascii_case(code));
    found.or((lang == PSEUDO).then_some(PSEUDO))
}

fn render(bundle: &Bundle, id: &str, part: Part, args: &FluentArgs) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match part {
        Part::Main => message.value()?,
        Part::Reason => message.get_attribute("reason")?.value(),
        Part::Help => message.get_attribute("help")?.value(),
    };
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    Some(errors.iter().fold(said, |said, error| match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            said.replace(&format!("{{${id}}}"), "…")
        }
        _ => said,
    }))
}

fn bundle(lang: &'static str) -> Bundle {
    let spoken = if lang == PSEUDO { "en" } else { lang };
    let mut bundle = Bundle::new_concurrent(vec![spoken.parse::<LanguageIdentifier>().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    if lang == PSEUDO {
        bundle.set_transform(Some(accented));
    }
    add_functions(&mut bundle, spoken);
    for source in sources(spoken) {
        // A text that does not parse fails the tests; what could be read of it is still used.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(read, _)| read);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// What a message may ask for: `GIVEN($x)` whether an argument came along (`yes`, `no`), `GROUPED($n)` a number as the
/// language writes it, `SIZE($bytes)` a file size.
fn add_functions(bundle: &mut Bundle, lang: &'static str) {
    // Adding fails only for a name that is taken; these three are ours and new.
    let _ = bundle.add_function("GIVEN", |args, _| match args.first() {
        // How the checks say "nothing": no such argument, no text, `…` for a bound that is not set, `none` for no suggestion.
        Some(FluentValue::String(text)) if !matches!(&**text, "" | "…" | "none") => FluentValue::from("yes"),
        Some(FluentValue::Number(_)) => FluentValue::from("yes"),
        _ => FluentValue::from("no"),
    });
    let _ = bundle.add_function("GROUPED", move |args, _| match args.first() {
        Some(FluentValue::Number(n)) => FluentValue::from(number::decimal(&n.value.to_string(), lang)),
        Some(FluentValue::String(text)) => FluentValue::from(number::decimal(text, lang)),
        _ => FluentValue::Error,
    });
    let _ = bundle.add_function("SIZE", move |args, _| match args.first() {
        Some(FluentValue::Number(n)) => FluentValue::from(number::size(n.value, lang)),
        other => other.cloned().unwrap_or(FluentValue::Error),
    });
}

/// The catalogue files of a language.
fn sources(lang: &str) -> &'static [&'static str] {
    macro_rules! files {
        ($lang:literal) => {
            &[
                include_str!(concat!($lang, "/findings.ftl")),
                include_str!(concat!($lang, "/site.ftl")),
                include_str!(concat!($lang, "/command.ftl")),
                include_str!(concat!($lang, "/change.ftl")),
                include_str!(concat!($lang, "/edit.ftl")),
                include_str!(concat!($lang, "/desk.ftl")),
                include_str!(concat!($lang, "/frame.ftl")),
                include_str!(concat!($lang, "/cycle.ftl")),
                include_str!(concat!($lang, "/market.ftl")),
                include_str!(concat!($lang, "/team.ftl")),
                include_str!(concat!($lang, "/review.ftl")),
                include_str!(concat!($lang, "/method.ftl")),
                include_str!(concat!($lang, "/editor.ftl")),
                include_str!(concat!($lang, "/practices.ftl")),
            ]
        };
    }
    match lang {
        "ru" => files!("ru"),
        "pl" => files!("pl"),
        "fr" => files!("fr"),
        _ => files!("en"),
    }
}

/// English with accents, its vowels doubled.
fn accented(text: &str) -> Cow<'_, str> {
    const FROM: &str = "aceginorsuyzACEGINORSUYZ";
    const TO: &str = "åçéğîñöřšûÿžÅÇÉĞÎÑÖŘŠÛŸŽ";
    let accent = |c: char| FROM.chars().position(|from| from == c).and_then(|at| TO.chars().nth(at)).unwrap_or(c);
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        out.push(accent(c));
        if "aeiou".contains(c) {
            out.push(accent(c));
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod alike;
#[cfg(test)]
mod tests;
