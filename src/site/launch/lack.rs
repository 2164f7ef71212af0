//! Go, or not yet: what is missing before a launch, each with whoever it waits for.

use tera::Value as Shown;

use crate::base::text::Arg;
use crate::model::entity::{Data, Value};
use crate::site::Site;
use crate::site::launch::{Area, Launch, Mark, day, measure, person, team};
use crate::site::shelf::State;
use crate::site::value::{list, record, text, text_or_none};

/// What is missing: the words, who it waits for, and where more stands.
struct Lack {
    said: String,
    person: Option<Shown>,
    href: Option<String>,
    late: bool,
}

/// `{tone, short, said, lacks}` with `{said, person, href, late}`.
pub fn verdict(site: &Site, launch: &Launch) -> Shown {
    let lexicon = site.lexicon();
    let (tone, short, said, lacks) = match launch.state() {
        State::Stopped => ("", launch.status(site), lexicon.word("launch-stopped"), Vec::new()),
        State::Done => {
            let breached = measure::breached(launch);
            let said = match breached {
                0 => lexicon.word("launch-over"),
                count => lexicon.say("launch-over-breached", vec![("count", count.into())]),
            };
            (if breached > 0 { "warn" } else { "good" }, launch.status(site), said, Vec::new())
        }
        State::Open => match lacks(site, launch) {
            lacks if lacks.is_empty() => ("good", lexicon.word("launch-go"), lexicon.word("launch-go-said"), lacks),
            lacks => {
                let said = lexicon.say("launch-not-yet-said", vec![("count", lacks.len().into())]);
                ("warn", lexicon.word("launch-not-yet"), said, lacks)
            }
        },
    };
    let shown = lacks.into_iter().map(|lack| {
        record([
            ("said", text(&lack.said)),
            ("person", lack.person.unwrap_or_else(Shown::none)),
            ("href", text_or_none(lack.href.as_deref())),
            ("late", Shown::from(lack.late)),
        ])
    });
    record([("tone", text(tone)), ("short", text(&short)), ("said", text(&said)), ("lacks", list(shown))])
}

/// In the order in which they stop a launch: parts, training, doubts, broken limits, the hold, what is not written.
fn lacks(site: &Site, launch: &Launch) -> Vec<Lack> {
    let mut lacks: Vec<Lack> = launch.areas(site).iter().filter_map(|area| part(site, area)).collect();
    lacks.extend(untrained(site, launch));
    lacks.extend(launch.doubts(site, true).into_iter().map(|ix| {
        let title = &site.workspace().entity(ix).title;
        let said = site.lexicon().say("launch-lack-doubt", vec![("name", title.into())]);
        Lack { said, person: None, href: site.href(ix), late: false }
    }));
    let beyond = measure::breaches(site, launch).into_iter();
    lacks.extend(beyond.map(|said| Lack { said, person: launch.owner(site), href: None, late: false }));
    if let Some((until, why)) = launch.hold().filter(|(until, _)| *until > site.workspace().today) {
        let values = vec![("date", day(site, until)), ("why", why.unwrap_or("").into())];
        let id = if why.is_some() { "launch-lack-hold" } else { "launch-lack-hold-plain" };
        lacks.push(Lack { said: site.lexicon().say(id, values), person: None, href: None, late: false });
    }
    lacks.extend(unwritten(site, launch));
    lacks
}

/// A part that is not ready, or that nobody answers for.
fn part(site: &Site, area: &Area) -> Option<Lack> {
    let lexicon = site.lexicon();
    let name = ("name", Arg::from(lexicon.label(&area.field.name)));
    let late = area.is_late(site.workspace().today);
    let said = match (area.mark, area.owner, area.due) {
        (Mark::Absent, _, _) if !area.asked => return None,
        (Mark::Absent, _, _) | (_, None, _) => lexicon.say("launch-lack-owner", vec![name]),
        (Mark::Ready | Mark::Needless, _, _) => return None,
        (Mark::Open, _, None) => lexicon.say("launch-lack-part", vec![name]),
        (Mark::Open, _, Some(due)) => {
            let id = if late { "launch-lack-part-late" } else { "launch-lack-part-due" };
            lexicon.say(id, vec![name, ("date", day(site, due))])
        }
    };
    Some(Lack { said, person: area.owner.map(|id| person(site, id)), href: None, late })
}

/// Training that has not taken place, and that none is planned.
fn untrained(site: &Site, launch: &Launch) -> Vec<Lack> {
    let Some(view) = launch.view.training.as_ref() else { return Vec::new() };
    let today = site.workspace().today;
    let open = launch.entity.items(&view.field).iter().filter(|item| !is_done(item, &view.done));
    let lacks = open.map(|item| {
        let word = |field: &str| item.get(field).and_then(Value::text).unwrap_or("");
        let mut values = vec![("who", Arg::from(team(site, word(&view.team)))), ("name", word(&view.what).into())];
        let date = item.get(&view.date).and_then(Value::date);
        values.extend(date.map(|date| ("date", day(site, date))));
        let late = date.is_some_and(|date| date < today);
        let id = match date {
            Some(_) if late => "launch-lack-training-late",
            Some(_) => "launch-lack-training-due",
            None => "launch-lack-training",
        };
        Lack { said: site.lexicon().say(id, values), person: None, href: None, late }
    });
    lacks.collect()
}

pub fn is_done(item: &Value, field: &str) -> bool {
    item.get(field).and_then(Value::bool) == Some(true)
}

/// What every launch but the lightest has written before it goes.
fn unwritten(site: &Site, launch: &Launch) -> Vec<Lack> {
    let view = launch.view;
    let always = [&view.available, &view.announce];
    let parts = [
        Some(&view.positioning),
        view.training.as_ref().map(|training| &training.field),
        view.guardrails.as_ref().map(|guardrails| &guardrails.field),
        view.success.as_ref().map(|success| &success.field),
        Some(&view.rollback),
    ];
    let parts = parts.into_iter().flatten().filter(|_| !launch.is_light());
    let absent = always.into_iter().chain(parts).filter(|field| {
        let value = launch.entity.get(field);
        value.is_none_or(|value| matches!(&value.data, Data::List(items) if items.is_empty()))
    });
    let named = absent.filter_map(|field| launch.kind.field(field));
    let lacks = named.map(|field| {
        let said = site.lexicon().say("launch-lack-field", vec![("name", site.lexicon().label(&field.name).into())]);
        Lack { said, person: launch.owner(site), href: None, late: false }
    });
    lacks.collect()
}
