//! For sales and support: what may be said today, the messages with their proof, and a card for each competitor.
//!
//! Exists so that somebody with a customer on the line finds the right words in one place and in a minute.

use jiff::ToSpan;
use tera::{Context, Value as Shown};

use crate::base::path::TreePath;
use crate::model::entity::EntityIx;
use crate::site::shelf::State;
use crate::site::value::{list, record, text_or_none};
use crate::site::view::market::{self, card};
use crate::site::{Site, house, launch};

/// How many launches, messages and cards the page shows.
const LAUNCHES: usize = 12;
const STORIES: usize = 20;
/// What was launched longer ago is no news to sales.
const NEWS_DAYS: i64 = 60;

pub fn has(site: &Site) -> bool {
    let views = &site.workspace().playbook.views;
    let Some(sales) = views.sales.as_ref() else { return false };
    let cards = views.market.as_ref().is_some_and(|market| site.shelf().has(&market.kind));
    cards || site.shelf().has(&sales.kind) || views.launches.as_ref().is_some_and(|view| site.shelf().has(&view.kind))
}

pub fn fill(site: &Site, path: &TreePath, context: &mut Context) {
    let views = &site.workspace().playbook.views;
    context.insert_value("today", site.lexicon().date(site.workspace().today));
    context.insert_value("launches", launches(site));
    let kind = views.sales.as_ref().map_or("", |sales| &*sales.kind);
    let all = market::rows(site, kind);
    let told: Vec<Shown> = all.iter().take(STORIES).filter_map(|ix| story(site, path, *ix)).collect();
    context.insert_value("stories", list(told));
    context.insert_value("more_stories", Shown::from(all.len().saturating_sub(STORIES)));
    context.insert_value("cards", card::cards(site, path));
}

/// What comes, what is on sale, and what is new: `{rows, more}` with `{row, available, spoken, speech, audience}`.
fn launches(site: &Site) -> Shown {
    let today = site.workspace().today;
    let since = today.checked_sub(NEWS_DAYS.days()).unwrap_or(today);
    let current = launch::all(site).into_iter().filter(|launch| match launch.state() {
        State::Open => true,
        State::Done => launch.spoken().or(launch.available()).is_some_and(|day| day >= since),
        State::Stopped => false,
    });
    let current: Vec<_> = current.collect();
    let rows = current.iter().take(LAUNCHES).filter_map(|launch| {
        let date = |day: Option<jiff::civil::Date>| day.map_or_else(Shown::none, |day| site.lexicon().date(day));
        Some(record([
            ("row", site.row(launch.ix)?),
            ("available", date(launch.available())),
            ("spoken", date(launch.spoken())),
            ("speech", launch::speech(site, launch)),
        ]))
    });
    record([("rows", list(rows)), ("more", Shown::from(current.len().saturating_sub(LAUNCHES)))])
}

/// `{row, segments, house, summary}`.
fn story(site: &Site, path: &TreePath, ix: EntityIx) -> Option<Shown> {
    let sales = site.workspace().playbook.views.sales.as_ref()?;
    let segments = market::linked(site, ix, &sales.segments);
    Some(record([
        ("row", site.row(ix)?),
        ("segments", market::shown(site, &segments)),
        ("house", house::of(site, path, ix)),
        ("summary", text_or_none(site.workspace().entity(ix).text("summary"))),
    ]))
}
