//! Whether a goal and each of its steps are worded so that everybody will agree whether they were reached: specific, measurable,
//! achievable, relevant, time-bound. The five are George T. Doran's, in the words that product teams use for them.
//!
//! Computed, because nobody fills in a form about a form: what is missing is named with the field to write it into.

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::Arg;
use crate::model::entity::{Entity, Value};
use crate::model::kind::Field;
use crate::model::view::Goals;
use crate::site::Site;
use crate::site::goal::{span, step};
use crate::site::value::{list, record, text};

/// A title of fewer words is a slogan.
const WORDS: usize = 3;

/// One of the five: its letter, its name in the catalogue, and what is missing.
struct Check {
    letter: &'static str,
    word: &'static str,
    missing: Vec<String>,
    /// Whether it is written elsewhere: what a step lacks because its goal does is said of the goal alone.
    elsewhere: bool,
}

impl Check {
    fn here(letter: &'static str, word: &'static str, missing: Vec<String>) -> Check {
        Check { letter, word, missing, elsewhere: false }
    }
}

/// The badge of a whole goal.
pub fn of_goal(site: &Site, goals: &Goals, goal: &Entity) -> Shown {
    let items = goal.items(&goals.of);
    let asked = Asked { site, goals, goal };
    let every = |field: &str| items.iter().all(|item| item.get(field).is_some());
    let measurable =
        [&goals.unit, &goals.start, &goals.target].into_iter().filter(|field| items.is_empty() || !every(field));
    let sure = every(&goals.confidence) || goal.sections.contains(&goals.why);
    badge(
        site,
        [
            Check::here("S", "smart-specific", asked.title(Some(&goal.title))),
            Check::here("M", "smart-measurable", measurable.map(|field| asked.step(field)).collect()),
            Check::here("A", "smart-achievable", asked.unless(sure, || asked.step(&goals.confidence))),
            Check::here("R", "smart-relevant", asked.relevant()),
            Check::here(
                "T",
                "smart-time-bound",
                asked.unless(span(site, goals, goal).is_some(), || asked.own(&goals.cycle)),
            ),
        ],
    )
}

/// The badge of one step.
pub fn of_step(site: &Site, goals: &Goals, goal: &Entity, item: &Value) -> Shown {
    let asked = Asked { site, goals, goal };
    let has = |field: &str| item.get(field).is_some_and(|value| value.not_needed().is_none());
    let absent = |fields: &[&str]| -> Vec<String> {
        fields.iter().filter(|field| !has(field)).map(|field| asked.step(field)).collect()
    };
    let mut specific = asked.title(item.get("title").and_then(Value::text));
    specific.extend(absent(&[&goals.metric]));
    badge(
        site,
        [
            Check::here("S", "smart-specific", specific),
            Check::here("M", "smart-measurable", absent(&[&goals.unit, &goals.start, &goals.target])),
            Check::here("A", "smart-achievable", absent(&[&goals.confidence])),
            Check { elsewhere: true, ..Check::here("R", "smart-relevant", asked.relevant()) },
            Check::here("T", "smart-time-bound", asked.days(item)),
        ],
    )
}

/// `{met, all, said, letters, missing}`: the five letters, each with whether it is met, and a sentence for each that is not.
fn badge(site: &Site, checks: [Check; 5]) -> Shown {
    let lexicon = site.lexicon();
    let met = checks.iter().filter(|check| check.missing.is_empty()).count();
    let letters = checks.iter().map(|check| {
        record([
            ("letter", text(check.letter)),
            ("name", text(&lexicon.word(check.word))),
            ("met", Shown::from(check.missing.is_empty())),
        ])
    });
    let missing = checks.iter().filter(|check| !check.missing.is_empty() && !check.elsewhere).map(|check| {
        let values = vec![("name", Arg::from(lexicon.word(check.word))), ("fields", check.missing.join(", ").into())];
        text(&lexicon.say("smart-missing", values))
    });
    record([
        ("met", Shown::from(met)),
        ("said", text(&lexicon.say("smart-said", vec![("count", Arg::from(met as i64))]))),
        ("letters", list(letters)),
        ("missing", list(missing)),
    ])
}

/// What can be asked of a goal.
struct Asked<'a> {
    site: &'a Site,
    goals: &'a Goals,
    goal: &'a Entity,
}

impl Asked<'_> {
    fn title(&self, title: Option<&str>) -> Vec<String> {
        let said = title.is_some_and(|title| title.split_whitespace().count() >= WORDS);
        self.unless(said, || self.site.lexicon().word("smart-words"))
    }

    fn relevant(&self) -> Vec<String> {
        self.unless(self.goal.text(&self.goals.parent).is_some(), || self.own(&self.goals.parent))
    }

    /// The first and the last day of a step stand within the cycle of its goal.
    fn days(&self, item: &Value) -> Vec<String> {
        let Some(whole) = span(self.site, self.goals, self.goal) else { return vec![self.own(&self.goals.cycle)] };
        let inside = |(first, last): (Date, Date)| whole.0 <= first && first <= last && last <= whole.1;
        let fits = step::days(self.site, self.goals, self.goal, item).is_some_and(inside);
        self.unless(fits, || {
            let values = vec![
                ("start", Arg::from(self.step(&self.goals.from))),
                ("target", self.step(&self.goals.until).into()),
            ];
            self.site.lexicon().say("smart-inside", values)
        })
    }

    fn unless(&self, met: bool, what: impl FnOnce() -> String) -> Vec<String> {
        if met { Vec::new() } else { vec![what()] }
    }

    /// What a field of a step is called.
    fn step(&self, id: &str) -> String {
        let kind = self.site.workspace().playbook.kind(&self.goal.kind);
        let fields = kind.and_then(|kind| kind.field(&self.goals.of)).map_or(&[][..], |field| field.shape.fields());
        self.called(fields, id)
    }

    /// What a field of the goal is called.
    fn own(&self, id: &str) -> String {
        let kind = self.site.workspace().playbook.kind(&self.goal.kind);
        self.called(kind.map_or(&[][..], |kind| &kind.fields), id)
    }

    fn called(&self, fields: &[Field], id: &str) -> String {
        let field = fields.iter().find(|field| &*field.id == id);
        field.map_or(id, |field| self.site.lexicon().label(&field.name)).to_owned()
    }
}
