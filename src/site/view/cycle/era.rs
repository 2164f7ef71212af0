//! The cycles of a workspace: their days, what they are called, and which of them have anything to tell.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::playbook::CycleRule;
use crate::model::workspace::Workspace;
use crate::site::Site;
use crate::site::shelf::Shelf;
use crate::syntax::cycle;

/// Reports of so many cycles are kept: ten years of quarters.
const KEPT: usize = 40;

/// One cycle.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Era {
    pub first: Date,
    pub last: Date,
    /// As a team writes it: `2026-Q3`.
    pub name: String,
}

impl Era {
    /// The cycle that holds a day.
    pub fn of(day: Date, rule: &CycleRule) -> Option<Era> {
        Era::named(&cycle::name(day, rule)?, rule)
    }

    /// The cycle of that name.
    pub fn named(name: &str, rule: &CycleRule) -> Option<Era> {
        let (first, last) = cycle::days(name, rule)?;
        Some(Era { first, last, name: name.to_owned() })
    }

    /// The one after it.
    pub fn next(&self, rule: &CycleRule) -> Option<Era> {
        Era::of(self.last.checked_add(1.day()).ok()?, rule)
    }

    pub fn holds(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    pub fn runs(&self, today: Date) -> bool {
        self.holds(today)
    }

    /// The page of its report: the one that runs has the plain name.
    pub fn page(&self, today: Date) -> String {
        if self.runs(today) { "quarter.html".to_owned() } else { format!("quarter-{}.html", self.name.to_lowercase()) }
    }
}

/// The first days of the cycles from one day to another, counted from the first, each with its name in the site's language.
pub fn marks(site: &Site, first: Date, last: Date) -> Vec<(f64, String)> {
    let rule = &site.workspace().playbook.cycle;
    let mut era = Era::of(first, rule);
    let mut marks = Vec::new();
    while let Some(here) = era.filter(|era| era.first <= last && marks.len() < KEPT) {
        let day = f64::from((here.first.max(first) - first).get_days());
        marks.push((day, site.lexicon().cycle(&here.name)));
        era = here.next(rule).filter(|next| next.first > here.first);
    }
    marks
}

/// The cycles up to the one that runs in which anything was decided, measured or announced, and those of goals; oldest first.
pub fn all(workspace: &Workspace, shelf: &Shelf) -> Vec<Era> {
    let Some(plan) = workspace.playbook.views.plan.as_ref() else { return Vec::new() };
    let rule = &workspace.playbook.cycle;
    let goals = workspace.playbook.views.goals.as_ref();
    let mut found: BTreeMap<String, Era> = BTreeMap::new();
    let mut days: Vec<Date> = Vec::new();
    for (at, entity) in workspace.entities.iter().enumerate() {
        let ix = EntityIx(u32::try_from(at).unwrap_or(u32::MAX));
        if !shelf.shows(ix) {
            continue;
        }
        if entity.kind == plan.kind {
            days.extend(marked(entity));
        } else if entity.kind == plan.launch {
            days.extend(entity.date(&plan.announced));
        } else if let Some(goals) = goals.filter(|goals| goals.kind == entity.kind)
            && let Some(era) = entity.text(&goals.cycle).and_then(|name| Era::named(name, rule))
        {
            found.insert(era.name.clone(), era);
        }
    }
    days.sort();
    days.dedup();
    for day in days {
        // Days are sorted, so most fall into the cycle found last.
        if !found.values().any(|era| era.holds(day))
            && let Some(era) = Era::of(day, rule)
        {
            found.insert(era.name.clone(), era);
        }
    }
    let mut all: Vec<Era> = found.into_values().filter(|era| era.first <= workspace.today).collect();
    all.sort();
    let surplus = all.len().saturating_sub(KEPT);
    all.split_off(surplus)
}

/// The days on which something was decided about a document or measured.
fn marked(entity: &Entity) -> impl Iterator<Item = Date> {
    let gates = entity.items("gates").iter().filter_map(|entry| entry.get("date")?.date());
    gates.chain(entity.at("result.date").and_then(Value::date))
}
