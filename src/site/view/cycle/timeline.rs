//! The timeline: each piece of work from its first day to its last, with what it waits for, after Henry Gantt.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::base::text::Arg;
use crate::model::entity::EntityIx;
use crate::model::view::Plan;
use crate::site::Site;
use crate::site::chart::gantt::{Bar, Plot, Row, draw};
use crate::site::figure::{self, Numbers};
use crate::site::value::{list, record};
use crate::site::view::cycle::era::{self, Era};
use crate::site::view::cycle::roadmap;
use crate::site::view::cycle::work::{self, Work};

/// How many documents the picture and the table show.
const DRAWN: usize = 40;
const ROWS: usize = 120;
/// How far the picture reaches back and ahead, in months: what begins in nine years would make everything else a dot.
const BACK: i32 = 6;
const AHEAD: i32 = 12;

/// Whether any work that is shown has a first or a last day.
pub fn has(site: &Site) -> bool {
    let Some(plan) = site.workspace().playbook.views.plan.as_ref() else { return false };
    let mut shown = site.of_kind(&plan.kind);
    shown.any(|(_, entity)| entity.date(&plan.start).is_some() || entity.date(&plan.due).is_some())
}

/// Adds what the page shows.
pub fn fill(site: &Site, _: &TreePath, context: &mut Context) {
    let Some(plan) = site.workspace().playbook.views.plan.as_ref() else { return };
    let today = site.workspace().today;
    let mut all: Vec<Work> = work::all(site, plan);
    all.retain(|work| work.start.is_some() || work.due.is_some());
    let before = before(site, plan, &all);
    // What goes on or lies ahead comes first where there is too much.
    all.sort_by_key(|work| (work.delivered && work.end() < Some(today), work.start.or(work.due), work.due, work.ix));
    let more = all.len().saturating_sub(ROWS);
    all.truncate(ROWS);
    all.sort_by_key(|work| (work.start.or(work.due), work.due, work.ix));
    context.insert_value("picture", drawn(site, &all, &before));
    context.insert_value("rows", list(all.iter().filter_map(|work| row(site, work, &before))));
    context.insert_value("more", Value::from(more));
    context.insert_value("all_href", work::href(site, plan));
    context.insert_value("heads", roadmap::columns(site, plan));
}

/// What must be done before something: its number, and its last day.
type Before = BTreeMap<EntityIx, Vec<(EntityIx, Option<Date>)>>;

fn before(site: &Site, plan: &Plan, all: &[Work]) -> Before {
    let workspace = site.workspace();
    let delivered: BTreeSet<EntityIx> = all.iter().filter(|work| work.delivered).map(|work| work.ix).collect();
    // What is there already holds up nobody.
    let due = |ix: EntityIx| workspace.entity(ix).date(&plan.due).filter(|_| !delivered.contains(&ix));
    let mut before = Before::new();
    for work in all {
        let links = workspace.links.out.get(work.ix.0 as usize).map_or(&[][..], Vec::as_slice);
        let after = links.iter().filter(|link| link.field == plan.after && site.shelf().shows(link.to));
        let after: Vec<_> = after.map(|link| (link.to, due(link.to))).collect();
        if !after.is_empty() {
            before.insert(work.ix, after);
        }
    }
    before
}

/// Whether a piece of work begins before what it waits for will be done.
fn is_early(work: &Work, before: Option<Date>) -> bool {
    work.start.zip(before).is_some_and(|(start, before)| start <= before)
}

fn drawn(site: &Site, all: &[Work], before: &Before) -> Value {
    let lexicon = site.lexicon();
    let today = site.workspace().today;
    let (least, most) = (today.saturating_sub(BACK.months()), today.saturating_add(AHEAD.months()));
    let visible = |work: &&Work| {
        work.start.or(work.due).is_some_and(|day| day <= most) && work.end().or(work.start) >= Some(least)
    };
    let shown: Vec<&Work> = all.iter().filter(visible).take(DRAWN).collect();
    let firsts = shown.iter().filter_map(|work| work.start.or(work.due));
    let lasts = shown.iter().filter_map(|work| work.end().or(work.start));
    let (Some(first), Some(last)) = (firsts.min(), lasts.max()) else { return Value::none() };
    let first = first.clamp(least, most).min(today).first_of_month();
    let last = last.clamp(least, most).max(today).last_of_month();
    let place = |day: Date| f64::from((day - first).get_days());
    let rows = shown.iter().map(|work| bar(site, work, place)).collect();
    let at = |ix: EntityIx| shown.iter().position(|work| work.ix == ix);
    let arrows: Vec<(usize, usize, bool)> = shown
        .iter()
        .enumerate()
        .flat_map(|(to, work)| {
            let waits = before.get(&work.ix).map_or(&[][..], Vec::as_slice);
            waits.iter().filter_map(move |(from, due)| Some((at(*from)?, to, is_early(work, *due))))
        })
        .collect();
    let now = Era::of(today, &site.workspace().playbook.cycle);
    let values = vec![
        ("count", Arg::from(shown.len())),
        ("late", Arg::from(shown.iter().filter(|work| work.is_late(today)).count())),
        ("waits", Arg::from(arrows.len())),
        ("early", Arg::from(arrows.iter().filter(|(_, _, early)| *early).count())),
    ];
    let (title, said) = (lexicon.word("page-timeline"), lexicon.say("timeline-said", values));
    let plot = Plot {
        id: "timeline",
        days: place(last) + 1.0,
        cycles: era::marks(site, first, last),
        months: roadmap::months(site, first, last),
        now: now.map(|now| (place(now.first), place(now.last) + 1.0)),
        today: (place(today), lexicon.word("chart-today")),
        rows,
        arrows,
        title: title.clone(),
        said: said.clone(),
    };
    let left = all.len() - shown.len();
    record([
        ("picture", figure::value((&title, &said), |paper| draw(&plot, paper), &Numbers::default())),
        ("more", Value::from(left)),
    ])
}

fn bar(site: &Site, work: &Work, place: impl Fn(Date) -> f64) -> Row {
    let done = work.parts.and(work.tasks);
    let share = if work.delivered { 1.0 } else { done.percent().unwrap_or(0) as f64 / 100.0 };
    let days = work.start.or(work.due).zip(work.due.or(work.start));
    Row {
        name: work.entity.title.to_string(),
        second: false,
        href: site.href(work.ix).unwrap_or_default(),
        id: work.entity.id.to_string(),
        bar: days.map(|(from, to)| Bar { from: place(from), to: place(to.max(from)) + 1.0, share, tone: "work" }),
        diamonds: work.launches.iter().map(|(day, _)| place(*day)).collect(),
        late: work.is_late(site.workspace().today).then(|| site.lexicon().word("plan-late")),
    }
}

/// `{row, start, due, late, percent, launches, waits}`; what it waits for as `{row, early}`.
fn row(site: &Site, work: &Work, before: &Before) -> Option<Value> {
    let day = |day: Option<Date>| day.map_or_else(Value::none, |day| site.lexicon().date(day));
    let waits = before.get(&work.ix).map_or(&[][..], Vec::as_slice).iter();
    let waits = waits
        .filter_map(|(ix, due)| Some(record([("row", site.row(*ix)?), ("early", Value::from(is_early(work, *due)))])));
    let launches = work
        .launches
        .iter()
        .filter_map(|(day, ix)| Some(record([("row", site.row(*ix)?), ("date", site.lexicon().date(*day))])));
    let percent = if work.delivered { Some(100) } else { work.parts.and(work.tasks).percent() };
    Some(record([
        ("row", site.row(work.ix)?),
        ("start", day(work.start)),
        ("due", day(work.due)),
        ("late", Value::from(work.is_late(site.workspace().today))),
        ("percent", percent.map_or_else(Value::none, Value::from)),
        ("launches", list(launches)),
        ("waits", list(waits)),
    ]))
}
