//! The launches: a calendar of the days on which something is there, is announced or is held back, and how ready each is.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::model::entity::EntityIx;
use crate::model::market::Launches;
use crate::site::Site;
use crate::site::launch::{self, Launch};
use crate::site::shelf::State;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::market;
use crate::site::view::market::told;
use crate::words::date;

/// How many months of the past and of the future the calendar shows, and how many days of each.
const BEHIND: usize = 3;
const AHEAD: usize = 9;
const DAYS: usize = 40;

/// The days of one launch: the first of each month by year and month.
type Months = BTreeMap<(i16, i8), Vec<(Date, u8, Shown)>>;

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let Some(view) = site.workspace().playbook.views.launches.as_ref() else { return };
    market::head(site, path, &view.kind, context);
    let all = launch::all(site);
    context.insert_value("months", months(site, view, &all));
    context.insert_value("names", columns(site, view));
    // Those of the list's first page, or the plain pages behind it would leave some out.
    let first: BTreeSet<EntityIx> = market::first(site, &view.kind).iter().copied().collect();
    let here: Vec<&Launch> = all.iter().filter(|launch| first.contains(&launch.ix)).collect();
    context.insert_value("rows", rows(site, here));
}

/// `[{name, now, days, more}]` with `{date, row, name, mark, over}`.
fn months(site: &Site, view: &Launches, all: &[Launch]) -> Shown {
    let today = site.workspace().today;
    let name = |field: &str| {
        let kind = site.workspace().playbook.kind(&view.kind);
        let field = kind.and_then(|kind| kind.field(field));
        field.map_or_else(|| text(""), |field| site.lexicon().name(&field.name))
    };
    let mut months = Months::new();
    for launch in all.iter().filter(|launch| launch.state() != State::Stopped) {
        let Some(row) = site.row(launch.ix) else { continue };
        let hold = launch.hold().filter(|_| launch.state() == State::Open).map(|(until, _)| until);
        let days = [
            (launch.available(), "available", name(&view.available)),
            (hold, "hold", text(&site.lexicon().word("launch-hold-ends"))),
            (launch.spoken(), "announce", name(&view.announce)),
        ];
        for (place, (day, mark, name)) in (0..).zip(days) {
            let Some(day) = day else { continue };
            let shown = record([
                ("date", site.lexicon().date(day)),
                ("row", row.clone()),
                ("name", name),
                ("mark", text(mark)),
                ("over", Shown::from(day < today)),
            ]);
            months.entry((day.year(), day.month())).or_default().push((day, place, shown));
        }
    }
    let now = (today.year(), today.month());
    let behind: Vec<_> = months.range(..now).rev().take(BEHIND).collect();
    let chosen = behind.into_iter().rev().chain(months.range(now..).take(AHEAD));
    let shown = chosen.filter_map(|(month, days)| {
        let mut days = days.clone();
        days.sort_by_key(|(day, place, _)| (*day, *place));
        let first = Date::new(month.0, month.1, 1).ok()?;
        Some(record([
            ("id", text(&format!("{:04}-{:02}", month.0, month.1))),
            ("name", text(&date::month_year(first, site.lexicon().lang()))),
            ("now", Shown::from(*month == now)),
            ("more", Shown::from(days.len().saturating_sub(DAYS))),
            ("days", list(days.into_iter().take(DAYS).map(|(_, _, shown)| shown))),
        ]))
    });
    list(shown.collect::<Vec<_>>())
}

/// The names of the fields that the table shows.
fn columns(site: &Site, view: &Launches) -> Shown {
    let kind = site.workspace().playbook.kind(&view.kind);
    let name = |field: &str| {
        let field = kind.and_then(|kind| kind.field(field));
        field.map_or_else(|| text(""), |field| site.lexicon().name(&field.name))
    };
    record([
        ("tier", name(&view.tier)),
        ("available", name(&view.available)),
        ("announce", name(&view.announce)),
        ("readiness", name(view.readiness.as_ref().map_or("", |readiness| &readiness.field))),
    ])
}

/// `{row, tier, status, available, spoken, held, progress, verdict, speech, told}`: what comes first, then what is over, the latest
/// first.
fn rows(site: &Site, mut all: Vec<&Launch>) -> Shown {
    let today = site.workspace().today;
    all.sort_by_key(|launch| {
        let day = launch.available().or(launch.announce());
        match launch.state() {
            State::Open => (0, day, None),
            _ => (1, None, Some(std::cmp::Reverse(day))),
        }
    });
    let date = |day: Option<Date>| day.map_or_else(Shown::none, |day| site.lexicon().date(day));
    list(all.into_iter().filter_map(|launch| {
        let held = launch.hold().is_some_and(|(until, _)| until > today && launch.state() == State::Open);
        Some(record([
            ("row", site.row(launch.ix)?),
            ("tier", text_or_none(launch.entity.text(&launch.view.tier))),
            ("status", text(&launch.status(site))),
            ("available", date(launch.available())),
            ("spoken", date(launch.spoken())),
            ("held", Shown::from(held)),
            ("progress", launch::progress(site, launch)),
            ("verdict", launch::verdict(site, launch)),
            ("speech", launch::speech(site, launch)),
            ("told", text_or_none(told::said(site, launch).as_deref())),
        ]))
    }))
}
