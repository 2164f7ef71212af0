//! Words, dates and numbers of one language, ready for templates.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use tera::{Kwargs, State, Value};

use crate::base::text::{Arg, Label, Text};
use crate::model::owed::What;
use crate::site::value::{record, spoken, text};
use crate::words::catalogue::Catalogue;
use crate::words::{date, number, owed};

/// The names of values that a message of the site may contain.
const VALUES: [&str; 31] = [
    "across", "all", "best", "command", "commit", "count", "date", "days", "done", "expected", "field", "heading",
    "help", "id", "kind", "line", "name", "now", "page", "pages", "role", "roles", "shown", "stage", "stages", "start",
    "target", "up", "who", "why", "worst",
];

/// One language.
#[derive(Clone)]
pub struct Lexicon {
    catalogue: Arc<Catalogue>,
}

impl Lexicon {
    pub fn new(catalogue: Arc<Catalogue>) -> Lexicon {
        Lexicon { catalogue }
    }

    pub fn lang(&self) -> &'static str {
        self.catalogue.lang()
    }

    /// What the playbook calls it.
    pub fn label<'a>(&self, label: &'a Label) -> &'a str {
        label.get(self.lang())
    }

    /// The same as a value.
    pub fn name(&self, label: &Label) -> Value {
        text(self.label(label))
    }

    pub fn word(&self, id: &str) -> String {
        self.catalogue.word(id)
    }

    pub fn say(&self, id: &str, values: Vec<(&'static str, Arg)>) -> String {
        self.catalogue.say(&Text::with(id, values))
    }

    /// What somebody owes.
    pub fn owed(&self, what: &What) -> String {
        owed::what(what, &self.catalogue)
    }

    pub fn tell(&self, told: &Text) -> String {
        self.catalogue.say(told)
    }

    pub fn try_tell(&self, told: &Text) -> Option<String> {
        self.catalogue.try_say(told)
    }

    /// A decimal number as people of this language write it.
    pub fn number(&self, decimal: &str) -> String {
        number::decimal(decimal, self.lang())
    }

    /// A number rounded to so many places at most.
    pub fn float(&self, value: f64, places: usize) -> String {
        number::float(value, places, self.lang())
    }

    /// A share of one, in hundredths.
    pub fn percent(&self, share: f64) -> String {
        number::percent(&number::float(share * 100.0, 0, self.lang()), self.lang())
    }

    pub fn cycle(&self, name: &str) -> String {
        date::cycle(name, self.lang())
    }

    /// A date in words.
    pub fn day(&self, day: Date) -> String {
        date::long(day, self.lang())
    }

    /// A date in as few words as can be, where the year is known.
    pub fn short_day(&self, day: Date) -> String {
        date::short(day, self.lang())
    }

    /// A month for the axis of a picture; with its year where another one begins.
    pub fn month(&self, day: Date, with_year: bool) -> String {
        let short = date::month_short(day, self.lang());
        if with_year { format!("{short} {}", day.year()) } else { short.to_owned() }
    }

    /// A date as `{iso, text, short}`, for `<time datetime="{{ iso }}">{{ text }}</time>`.
    pub fn date(&self, day: Date) -> Value {
        record([
            ("iso", text(&day.to_string())),
            ("text", text(&date::long(day, self.lang()))),
            ("short", text(&date::short(day, self.lang()))),
        ])
    }

    /// The messages that templates name as `words.NAME`. One that the catalogue lacks is left out, so that the engine
    /// says where it is used and what there is.
    pub fn words(&self, names: &BTreeSet<String>) -> Value {
        let found = names.iter().filter_map(|name| {
            let said = self.catalogue.try_say(&Text::message(&name.replace('_', "-")))?;
            Some((name.clone(), spoken(&said)))
        });
        Value::from(found.collect::<BTreeMap<String, Value>>())
    }

    /// The filter `number` of templates, for counts.
    pub fn filter(&self) -> impl Fn(i64, Kwargs, &State) -> String + Sync + Send + 'static {
        let lang = self.lang();
        move |n, _, _| number::integer(n, lang)
    }

    /// The filter `percent` of templates, for whole hundredths.
    pub fn percent_filter(&self) -> impl Fn(i64, Kwargs, &State) -> String + Sync + Send + 'static {
        let lang = self.lang();
        move |n, _, _| number::percent(&number::integer(n, lang), lang)
    }

    /// A name and what it is, `Closed: target met`, with the colon as this language sets it.
    pub fn pair(&self, name: &str, what: &str) -> String {
        format!("{name}{} {what}", self.word("colon"))
    }

    /// The function `say(id="…", NAME=VALUE)` of templates, for messages with values in them.
    pub fn function(&self) -> impl Fn(Kwargs, &State) -> tera::TeraResult<Value> + Sync + Send + 'static {
        let catalogue = self.catalogue.clone();
        move |given, _| {
            let id = given.must_get::<&str>("id")?;
            let mut values = Vec::new();
            for (key, value) in given.iter() {
                // The id of the message itself is no value in it.
                let name = key.as_str().filter(|name| *name != "id");
                if let Some(name) = name.and_then(|name| VALUES.into_iter().find(|known| *known == name)) {
                    values.push((name, value.as_i64().map_or_else(|| Arg::from(value.to_string()), Arg::from)));
                }
            }
            let told = Text::with(id, values);
            catalogue
                .try_say(&told)
                .map(|said| spoken(&said))
                .ok_or_else(|| tera::Error::message(format!("The catalogue has no message `{id}`")))
        }
    }
}
