//! The roadmap: what both sides of the cycle do from month to month, and the same as now, next and later, where nothing that has
//! no date disappears.

use jiff::ToSpan;
use jiff::civil::Date;
use tera::{Context, Value};

use crate::base::path::TreePath;
use crate::base::text::Arg;
use crate::model::view::Plan;
use crate::site::Site;
use crate::site::chart::gantt::{Bar, Plot, Row, draw};
use crate::site::figure::{self, Numbers};
use crate::site::shelf::State;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::cycle::era::{self, Era};
use crate::site::view::cycle::work::{self, Work};

/// How many documents the picture, a lane and the table show.
const DRAWN: usize = 18;
const LANE: usize = 12;
const ROWS: usize = 100;
/// How many cycles after the one that runs are drawn at most.
const AHEAD: usize = 2;

/// Adds what the page shows.
pub fn fill(site: &Site, _: &TreePath, context: &mut Context) {
    let Some(plan) = site.workspace().playbook.views.plan.as_ref() else { return };
    let today = site.workspace().today;
    let all = work::all(site, plan);
    let now = Era::of(today, &site.workspace().playbook.cycle);
    context.insert_value("picture", drawn(site, plan, &all, now.as_ref()));
    let sides = site.workspace().playbook.roles.iter().filter(|role| role.hue > 0);
    context.insert_value("sides", list(sides.filter_map(|role| site.role(&role.id))));
    context.insert_value("lanes", lanes(site, plan, &all, now.as_ref()));
    let (rows, more) = rows(site, plan, &all, now.as_ref());
    context.insert_value("rows", list(rows));
    context.insert_value("more", Value::from(more));
    context.insert_value("all_href", work::href(site, plan));
    context.insert_value("heads", columns(site, plan));
}

/// The names of the table's columns as the playbook has them.
pub fn columns(site: &Site, plan: &Plan) -> Value {
    let playbook = &site.workspace().playbook;
    let kind = playbook.kind(&plan.kind);
    let field = |id: &str| {
        let field = kind.and_then(|kind| kind.field(id));
        field.map_or_else(|| text(""), |field| site.lexicon().name(&field.name))
    };
    let named = |id: &str| playbook.kind(id).map_or_else(|| text(""), |kind| site.lexicon().name(&kind.name));
    let goals = playbook.views.goals.as_ref().map_or("", |goals| &*goals.kind);
    record([
        ("start", field(&plan.start)),
        ("due", field(&plan.due)),
        ("after", field(&plan.after)),
        ("launch", named(&plan.launch)),
        ("goal", named(goals)),
    ])
}

/// The picture of the cycle that runs and those after it; nothing where no work in it has a day.
fn drawn(site: &Site, plan: &Plan, all: &[Work], now: Option<&Era>) -> Value {
    let lexicon = site.lexicon();
    let today = site.workspace().today;
    let Some(now) = now else { return Value::none() };
    let within = |work: &&Work| {
        work.start.or(work.end()).is_some() && work.end().or(work.start).is_some_and(|day| day >= now.first)
    };
    let mut shown: Vec<&Work> = all.iter().filter(within).collect();
    let following = |era: &Era| era.next(&site.workspace().playbook.cycle);
    let furthest = (0..AHEAD).try_fold(now.clone(), |era, _| following(&era)).unwrap_or_else(|| now.clone());
    shown.retain(|work| work.start.or(work.end()).is_some_and(|day| day <= furthest.last));
    let Some(last) = shown.iter().filter_map(|work| work.end()).max() else { return Value::none() };
    let mut end = now.clone();
    while end.last < last.min(furthest.last)
        && let Some(next) = following(&end)
    {
        end = next;
    }
    shown.sort_by_key(|work| (work.start.or(work.end()), work.end(), work.ix));
    let drawn = shown.len().min(DRAWN);
    let days = |from: Date, to: Date| f64::from((to - from).get_days());
    let place = |day: Date| days(now.first, day);
    let rows = shown.iter().take(DRAWN).flat_map(|work| strands(site, plan, work, place)).collect();
    let title = lexicon.word("page-roadmap");
    let late = shown.iter().filter(|work| work.is_late(today)).count();
    let values = vec![
        ("count", Arg::from(shown.len())),
        ("start", lexicon.cycle(&now.name).into()),
        ("done", Arg::from(shown.iter().filter(|work| work.delivered).count())),
        ("late", Arg::from(late)),
    ];
    let said = lexicon.say("roadmap-said", values);
    let plot = Plot {
        id: "roadmap",
        days: place(end.last) + 1.0,
        cycles: era::marks(site, now.first, end.last),
        months: months(site, now.first, end.last),
        now: Some((0.0, place(now.last) + 1.0)),
        today: (place(today), lexicon.word("chart-today")),
        rows,
        arrows: Vec::new(),
        title: title.clone(),
        said: said.clone(),
    };
    let left = shown.len() - drawn;
    record([
        ("picture", figure::value((&title, &said), |paper| draw(&plot, paper), &Numbers::default())),
        ("more", Value::from(left)),
    ])
}

/// The first days of the months from one day to another, with the year at the first one and where a new one begins.
pub fn months(site: &Site, first: Date, last: Date) -> Vec<(f64, String)> {
    let mut month = first.first_of_month();
    if month < first {
        month = month.checked_add(1.month()).unwrap_or(last);
    }
    let mut marks = Vec::new();
    while month <= last {
        let name = site.lexicon().month(month, marks.is_empty() || month.month() == 1);
        marks.push((f64::from((month - first).get_days()), name));
        let Ok(next) = month.checked_add(1.month()) else { break };
        month = next;
    }
    marks
}

/// The rows of one document: what each side does, the launches as diamonds on the side that announces them.
fn strands(site: &Site, plan: &Plan, work: &Work, place: impl Fn(Date) -> f64) -> Vec<Row> {
    let Some(href) = site.href(work.ix) else { return Vec::new() };
    let today = site.workspace().today;
    let diamonds: Vec<f64> = work.launches.iter().map(|(day, _)| place(*day)).collect();
    let strands = work.strands(site, plan);
    let count = strands.len();
    let mut rows = Vec::with_capacity(2);
    for (at, strand) in strands.iter().enumerate() {
        let name = match at {
            0 => work.entity.title.to_string(),
            _ => site.lexicon().say("roadmap-strand", vec![("role", site.lexicon().label(&strand.role.short).into())]),
        };
        let late = (at == 0 && work.is_late(today)).then(|| site.lexicon().word("plan-late"));
        rows.push(Row {
            name,
            second: at > 0,
            href: if at == 0 { href.clone() } else { String::new() },
            id: work.entity.id.to_string(),
            bar: Some(Bar {
                from: place(strand.from),
                to: place(strand.to) + 1.0,
                share: strand.share,
                tone: if strand.role.hue == 1 { "h1" } else { "h2" },
            }),
            diamonds: if at + 1 == count { diamonds.clone() } else { Vec::new() },
            late,
        });
    }
    rows
}

/// Now, next, later: `{id, name, rows, more}`.
fn lanes(site: &Site, plan: &Plan, all: &[Work], now: Option<&Era>) -> Value {
    let today = site.workspace().today;
    let soon = now.and_then(|now| now.next(&site.workspace().playbook.cycle)).map(|next| next.last);
    let mut lanes: [(&str, Vec<&Work>); 3] = [("now", Vec::new()), ("next", Vec::new()), ("later", Vec::new())];
    for work in all.iter().filter(|work| work.state == State::Open) {
        let at = match work.start {
            _ if work.stage >= plan.now => 0,
            Some(start) if start <= today => 0,
            Some(start) if soon.is_some_and(|soon| start <= soon) => 1,
            _ if work.stage >= plan.soon => 1,
            _ => 2,
        };
        lanes[at].1.push(work);
    }
    list(lanes.into_iter().map(|(id, mut lane)| {
        // What is there already waits for its result alone.
        lane.sort_by_cached_key(|work| (work.delivered, work.end().is_none(), work.end(), work.weight(site)));
        let shown = lane.iter().take(LANE).filter_map(|work| line(site, work));
        record([
            ("id", text(id)),
            ("name", text(&site.lexicon().word(&format!("roadmap-{id}")))),
            ("all", Value::from(lane.len())),
            ("more", Value::from(lane.len().saturating_sub(LANE))),
            ("rows", list(shown)),
        ])
    }))
}

/// A line of a lane: `{row, due, late}`.
fn line(site: &Site, work: &Work) -> Option<Value> {
    let lexicon = site.lexicon();
    Some(record([
        ("row", site.row(work.ix)?),
        ("due", work.end().map_or_else(Value::none, |day| lexicon.date(day))),
        ("late", Value::from(work.is_late(site.workspace().today))),
    ]))
}

/// The table: what has days first, by them, then the rest by importance. What ended in earlier cycles is a report's matter.
fn rows(site: &Site, plan: &Plan, all: &[Work], now: Option<&Era>) -> (Vec<Value>, usize) {
    let current = |work: &&Work| {
        let fresh = work.end().is_some_and(|end| now.is_none_or(|now| end >= now.first));
        work.state == State::Open || fresh
    };
    let mut shown: Vec<&Work> = all.iter().filter(current).collect();
    shown.sort_by_cached_key(|work| (work.end().is_none(), work.end(), work.weight(site)));
    let more = shown.len().saturating_sub(ROWS);
    let rows = shown.into_iter().take(ROWS).filter_map(|work| table_row(site, plan, work));
    (rows.collect(), more)
}

/// `{row, cycle, start, due, late, launches, goals}`.
fn table_row(site: &Site, plan: &Plan, work: &Work) -> Option<Value> {
    let workspace = site.workspace();
    let day = |day: Option<Date>| day.map_or_else(Value::none, |day| site.lexicon().date(day));
    let era = work.due.or(work.end()).or(work.start).and_then(|day| Era::of(day, &workspace.playbook.cycle));
    let launches = work
        .launches
        .iter()
        .filter_map(|(day, ix)| Some(record([("row", site.row(*ix)?), ("date", site.lexicon().date(*day))])));
    let goals = work::goals(site, plan, work.ix).into_iter().filter_map(|ix| site.row(ix));
    Some(record([
        ("row", site.row(work.ix)?),
        ("cycle", text_or_none(era.as_ref().map(|era| site.lexicon().cycle(&era.name)).as_deref())),
        ("order", text(era.as_ref().map_or("9999", |era| &era.name))),
        ("start", day(work.start)),
        ("due", day(work.due)),
        ("late", Value::from(work.is_late(workspace.today))),
        ("launches", list(launches)),
        ("goals", list(goals)),
    ]))
}
