//! A measured step of a goal: how far it is, how far it should be by today, who works on it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::{Arg, Str};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::view::Goals;
use crate::site::goal::{expected, smart, span};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, role};

/// How far behind the expected share a step may be before it counts as at risk, and as off track.
const AT_RISK: f64 = 0.1;
const OFF_TRACK: f64 = 0.3;

/// Who says that a step is what they work for, by the step's id.
pub type Served = BTreeMap<Str, Vec<EntityIx>>;

/// How many documents a step names.
const SHOWN: usize = 12;

pub fn served(site: &Site, goals: &Goals, ix: EntityIx) -> Served {
    let workspace = site.workspace();
    let goal = workspace.entity(ix);
    let ids: Vec<&str> = goal.items(&goals.of).iter().filter_map(|item| item.get("id")?.text()).collect();
    let mut served = Served::new();
    let links = workspace.links.back.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    for link in links.iter().filter(|link| !link.field.is_empty() && site.shelf().shows(link.from)) {
        for named in workspace.entity(link.from).items(&link.field).iter().filter_map(Value::text) {
            let Some((to, part)) = named.split_once('#') else { continue };
            let here = to.rsplit('/').next() == Some(&*goal.id) && ids.contains(&part);
            let list = served.entry(Str::from(part)).or_default();
            if here && !list.contains(&link.from) {
                list.push(link.from);
            }
        }
    }
    served
}

/// A step as templates see it.
pub fn value(site: &Site, goals: &Goals, goal: &Entity, item: &Value, served: &Served) -> Shown {
    let expected = days(site, goals, goal, item).map(|(first, last)| expected(first, last, site.workspace().today));
    let lexicon = site.lexicon();
    let share = goals.share(item);
    let number = |field: &str| item.get(field).and_then(Value::number);
    let written = |field: &str| item.get(field).and_then(Value::text).map(|text| lexicon.number(text));
    let state = state(share, expected);
    let owner = item.get(&goals.owner).and_then(Value::text);
    let said = share.map(|share| {
        let mut values = vec![("done", Arg::from(i64::from(percent(share))))];
        values.push(("expected", Arg::from(i64::from(expected.map_or(0, percent)))));
        lexicon.say("goal-share", values)
    });
    let id = item.get("id").and_then(Value::text).unwrap_or("");
    let served_by = served.get(id).map_or(&[][..], Vec::as_slice);
    let word = |id: &str| text(&lexicon.word(id));
    record([
        ("title", text_or_none(item.get("title").and_then(Value::text))),
        ("owner", owner.map_or_else(Shown::none, |id| role::person(site, id, role::first(site, id).as_deref()))),
        ("start", text_or_none(written(&goals.start).as_deref())),
        ("target", text_or_none(written(&goals.target).as_deref())),
        ("current", text_or_none(written(&goals.current).as_deref())),
        ("falling", Shown::from(number(&goals.start) > number(&goals.target))),
        ("unit", text_or_none(item.get(&goals.unit).and_then(Value::text))),
        ("worth", text_or_none(share.map(|share| decimal(site, share, 2)).as_deref())),
        ("percent", Shown::from(share.map_or(0, percent))),
        ("expected", Shown::from(expected.map_or(-1, |share| i64::from(percent(share))))),
        ("state", text(state)),
        ("name", word(&format!("goal-{state}"))),
        ("said", text(&said.unwrap_or_else(|| lexicon.word("goal-unknown")))),
        ("smart", smart::of_step(site, goals, goal, item)),
        ("served", list(served_by.iter().take(SHOWN).filter_map(|ix| site.row(*ix)))),
    ])
}

/// The days of a step: its own, else those of the goal's cycle.
pub fn days(site: &Site, goals: &Goals, goal: &Entity, item: &Value) -> Option<(Date, Date)> {
    let own = |field: &str| item.get(field).and_then(Value::date);
    let whole = span(site, goals, goal);
    let first = own(&goals.from).or(whole.map(|(first, _)| first))?;
    let last = own(&goals.until).or(whole.map(|(_, last)| last))?;
    Some((first, last))
}

/// How a step stands against the calendar.
pub fn state(share: Option<f64>, expected: Option<f64>) -> &'static str {
    let behind = share.zip(expected).map(|(share, expected)| expected - share);
    match (share, behind) {
        (None, _) => "unknown",
        (Some(share), _) if share >= 1.0 => "reached",
        (_, Some(behind)) if behind > OFF_TRACK => "off-track",
        (_, Some(behind)) if behind > AT_RISK => "at-risk",
        _ => "on-track",
    }
}

pub fn percent(share: f64) -> u8 {
    // A share is between 0 and 1, so the cast cannot cut anything off.
    (share * 100.0).round() as u8
}

pub fn decimal(site: &Site, value: f64, places: usize) -> String {
    site.lexicon().number(&format!("{value:.places$}"))
}
