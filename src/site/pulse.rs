//! What moved, what is stuck and who waits for an answer: the parts of the home page that follow the calendar of the team.

use jiff::ToSpan;
use jiff::civil::Date;
use tera::Value as Shown;

use crate::model::entity::{EntityIx, Value};
use crate::model::kind::Store;
use crate::site::row::{self, day_of};
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::team::blocker;
use crate::site::{Site, gate, role};

/// How many lines a panel of the home page shows.
const SHOWN: usize = 7;

/// What burns now: `{row, see, say}` of each.
pub fn emergencies(site: &Site) -> Shown {
    let Some(view) = site.workspace().playbook.views.emergency.as_ref() else { return list([]) };
    let burning = site.of_kind(&view.kind).filter(|(_, entity)| entity.get(&view.until).is_none());
    let shown = burning.filter_map(|(ix, entity)| {
        Some(record([
            ("row", site.row(ix)?),
            ("see", text_or_none(entity.text(&view.see))),
            ("say", text_or_none(entity.text(&view.say))),
            ("people", list(role::holders(site, entity))),
            ("next", entity.get(&view.next).map_or_else(Shown::none, |next| moment(site, next))),
        ]))
    });
    list(shown.take(SHOWN))
}

/// A day, and the hour where it is known: `{date, hour}`.
fn moment(site: &Site, value: &Value) -> Shown {
    let Some(day) = value.date().or_else(|| value.text()?.get(..10)?.parse().ok()) else { return Shown::none() };
    let hour = value.text().and_then(|words| words.get(11..)).filter(|hour| !hour.is_empty());
    record([("date", site.lexicon().date(day)), ("hour", text_or_none(hour))])
}

/// What is in somebody's way, as the latest news tell, what has waited longest first: `{rows, all}`.
pub fn blockers(site: &Site) -> Shown {
    let open: Vec<_> = site.owing().blockers.iter().filter(|one| one.fresh).collect();
    let rows = open.iter().take(SHOWN).map(|one| blocker::value(site, one));
    record([("rows", list(rows)), ("all", Shown::from(open.len()))])
}

/// Who waits for an answer, the longest first: `{rows, all}` with `{row, about, date}`.
pub fn questions(site: &Site) -> Shown {
    let workspace = site.workspace();
    let mut open: Vec<(Option<Date>, EntityIx)> = Vec::new();
    for kind in workspace.playbook.views.questions.iter().filter_map(|id| workspace.playbook.kind(id)) {
        let waiting = site.of_kind(&kind.id).filter(|(_, entity)| shelf::state(kind, entity) == State::Open);
        open.extend(waiting.map(|(ix, entity)| (day_of(entity), ix)));
    }
    open.sort_by_key(|(day, ix)| (day.is_none(), *day, *ix));
    let shown = open.iter().filter_map(|(day, ix)| {
        Some(record([
            ("row", site.row(*ix)?),
            ("status", status(site, *ix)),
            ("date", day.map_or_else(Shown::none, |day| site.lexicon().date(day))),
        ]))
    });
    record([("rows", list(shown.take(SHOWN))), ("all", Shown::from(open.len()))])
}

/// What happened since the Monday before today: moves from stage to stage and everything that carries its day in its name,
/// the newest first. `{since, rows}` with `{row, date, stage, verdict}`.
pub fn since_monday(site: &Site) -> Shown {
    let workspace = site.workspace();
    let today = workspace.today;
    // On a Monday people want to know of the week behind them.
    let back = match today.weekday().to_monday_zero_offset() {
        0 => 7,
        days => i64::from(days),
    };
    let monday = today.checked_sub(back.days()).unwrap_or(today);
    let within = |day: &Date| *day >= monday && *day <= today;
    let mut found: Vec<(Date, bool, EntityIx, Shown)> = Vec::new();
    for kind in &workspace.playbook.kinds {
        for (ix, entity) in site.of_kind(&kind.id) {
            if kind.staged {
                let moves = entity.items("gates").iter().filter_map(|entry| Some((entry.get("date")?.date()?, entry)));
                let moves = moves.filter(|(day, _)| within(day));
                found.extend(moves.map(|(day, entry)| (day, false, ix, moved(site, ix, day, entry))));
            } else if kind.dated
                && matches!(kind.store, Store::Folder(_))
                && let Some(day) = day_of(entity).filter(within)
            {
                let row = site.row(ix).unwrap_or_else(Shown::none);
                let date = site.lexicon().date(day);
                found.push((
                    day,
                    true,
                    ix,
                    record([("row", row), ("date", date), ("stage", Shown::none()), ("verdict", Shown::none())]),
                ));
            }
        }
    }
    found.sort_by_key(|(day, news, ix, _)| (std::cmp::Reverse(*day), *news, *ix));
    let all = found.len();
    record([
        ("since", site.lexicon().date(monday)),
        ("rows", list(found.into_iter().map(|(_, _, _, shown)| shown).take(SHOWN + 1))),
        ("more", Shown::from(all.saturating_sub(SHOWN + 1))),
    ])
}

fn moved(site: &Site, ix: EntityIx, day: Date, entry: &Value) -> Shown {
    let workspace = site.workspace();
    let kind = workspace.playbook.kind(&workspace.entity(ix).kind);
    let stage = gate::entered(site, entry);
    let verdict = gate::answer(site, kind, entry);
    record([
        ("row", site.row(ix).unwrap_or_else(Shown::none)),
        ("date", site.lexicon().date(day)),
        ("stage", stage.unwrap_or_else(|| record([("short", text(&site.lexicon().word("gate-closed")))]))),
        ("verdict", text_or_none(verdict.as_deref())),
    ])
}

/// What a document's status is called.
fn status(site: &Site, ix: EntityIx) -> Shown {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let kind = workspace.playbook.kind(&entity.kind);
    let name = kind.zip(entity.status.as_ref()).map(|(kind, status)| row::status_name(site, kind, status));
    text_or_none(name.as_deref())
}
