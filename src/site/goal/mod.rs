//! Goals: how far each measured step is, how far it should be by today, and what the goal is worth so far.
//!
//! The worth of a step is `(current − start) / (target − start)` between 0 and 1, that of a goal the mean of its steps by
//! weight: the scoring of objectives and key results after Andy Grove and John Doerr, 0.0 to 1.0.

mod smart;
mod step;

use jiff::civil::Date;
use tera::Value as Shown;

use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::view::Goals;
use crate::site::goal::step::{percent, state};
use crate::site::page::List;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, role, row, url};
use crate::syntax::cycle;

/// What a step is worth that was reached.
const ALL: f64 = 1.0;

/// The goals that run today, for the home page: at most `most`, in the order of their list.
pub fn current(site: &Site, most: usize) -> Vec<Shown> {
    let Some(goals) = site.workspace().playbook.views.goals.as_ref() else { return Vec::new() };
    let all = site.shelf().kind(site.workspace(), &goals.kind, site.lexicon().lang());
    let running = all.iter().copied().filter(|ix| runs(site, goals, *ix));
    running.take(most).filter_map(|ix| value(site, ix)).collect()
}

/// How far the goals that run today are on average, and how far the calendar is: `{percent, expected, state}`; nothing
/// where no goal runs.
pub fn so_far(site: &Site) -> Shown {
    let workspace = site.workspace();
    let Some(goals) = workspace.playbook.views.goals.as_ref() else { return Shown::none() };
    let all = site.shelf().kind(workspace, &goals.kind, site.lexicon().lang()).iter().copied();
    let running = all.filter(|ix| runs(site, goals, *ix)).map(|ix| workspace.entity(ix));
    let worths: Vec<(f64, f64)> = running
        .filter_map(|goal| {
            let (first, last) = span(site, goals, goal)?;
            Some((goals.worth(goal)?, expected(first, last, workspace.today)))
        })
        .collect();
    if worths.is_empty() {
        return Shown::none();
    }
    let mean = |part: fn(&(f64, f64)) -> f64| worths.iter().map(part).sum::<f64>() / worths.len() as f64;
    let (done, due) = (mean(|(worth, _)| *worth), mean(|(_, due)| *due));
    record([
        ("percent", Shown::from(percent(done))),
        ("expected", Shown::from(percent(due))),
        ("state", text(state(Some(done), Some(due)))),
    ])
}

/// The list of all goals.
pub fn href(site: &Site) -> Option<String> {
    let goals = site.workspace().playbook.views.goals.as_ref()?;
    Some(url::encode(site.address().list(&List::Kind(goals.kind.clone()))?.as_str()))
}

/// All goals that are shown: those that run first, then what is to come, then what is over, the latest first. Each with its
/// cycle.
pub fn sorted(site: &Site) -> Vec<(EntityIx, Option<(Date, Date)>)> {
    let Some(goals) = site.workspace().playbook.views.goals.as_ref() else { return Vec::new() };
    let today = site.workspace().today;
    let all = site.shelf().kind(site.workspace(), &goals.kind, site.lexicon().lang()).iter().copied();
    let mut all: Vec<_> = all.map(|ix| (ix, span(site, goals, site.workspace().entity(ix)))).collect();
    all.sort_by_key(|(_, days)| match *days {
        Some((first, last)) if first <= today && today <= last => (0, None, None),
        Some((first, _)) if first > today => (1, Some(first), None),
        Some((_, last)) => (2, None, Some(std::cmp::Reverse(last))),
        None => (3, None, None),
    });
    all
}

/// One goal with its steps; `None` for documents of other kinds, and where there are no steps.
pub fn value(site: &Site, ix: EntityIx) -> Option<Shown> {
    let workspace = site.workspace();
    let goals = workspace.playbook.views.goals.as_ref()?;
    let entity = workspace.entity(ix);
    let items = entity.items(&goals.of);
    if entity.kind != goals.kind || items.is_empty() {
        return None;
    }
    let kind = workspace.playbook.kind(&entity.kind)?;
    let span = span(site, goals, entity);
    let served = step::served(site, goals, ix);
    let shown: Vec<Shown> = items.iter().map(|item| step::value(site, goals, entity, item, &served)).collect();
    let worth = goals.worth(entity);
    let over = span.is_some_and(|(_, last)| last < workspace.today);
    let name = kind.field(&goals.of).map_or_else(|| text(""), |field| site.lexicon().name(&field.name));
    let answers = entity.text(&goals.answers);
    let promise = entity.text(&goals.commitment);
    let promise = promise.and_then(|id| row::choice(&kind.field(&goals.commitment)?.shape, id));
    Some(record([
        ("row", site.row(ix)?),
        ("name", name),
        ("cycle", text_or_none(cycle_of(site, ix).as_deref())),
        ("shared", Shown::from(is_shared(goals, entity))),
        ("worth", text_or_none(worth.map(|worth| step::decimal(site, worth, 1)).as_deref())),
        // How it ended is judged by its worth; while it runs, each step is judged by the calendar.
        ("tone", text(if over { tone(site, worth) } else { "" })),
        ("over", Shown::from(over)),
        ("steps", list(shown)),
        ("answers", answers.map_or_else(Shown::none, |id| role::person(site, id, role::first(site, id).as_deref()))),
        ("promise", promise.map_or_else(Shown::none, |name| site.lexicon().name(name))),
        ("sides", if is_shared(goals, entity) { sides(site, goals, entity) } else { list([]) }),
        // Where every step is at its end there was room for more.
        ("easy", Shown::from(items.iter().all(|item| goals.share(item) == Some(ALL)))),
        ("smart", smart::of_goal(site, goals, entity)),
    ]))
}

/// What these goals are worth on average; nothing where none has a value.
pub fn mean(site: &Site, all: &[EntityIx]) -> Option<String> {
    let goals = site.workspace().playbook.views.goals.as_ref()?;
    let worths: Vec<f64> = all.iter().filter_map(|ix| goals.worth(site.workspace().entity(*ix))).collect();
    let mean = worths.iter().sum::<f64>() / worths.len() as f64;
    (!worths.is_empty()).then(|| step::decimal(site, mean, 1))
}

/// The cycle of a goal as people say it.
pub fn cycle_of(site: &Site, ix: EntityIx) -> Option<String> {
    let goals = site.workspace().playbook.views.goals.as_ref()?;
    Some(site.lexicon().cycle(site.workspace().entity(ix).text(&goals.cycle)?))
}

fn is_shared(goals: &Goals, entity: &Entity) -> bool {
    entity.get(&goals.shared).and_then(Value::bool) == Some(true)
}

/// For each side of the shared cycle, how many steps it owns: `{role, count}`.
fn sides(site: &Site, goals: &Goals, entity: &Entity) -> Shown {
    let playbook = &site.workspace().playbook;
    let owners = entity.items(&goals.of).iter().filter_map(|item| item.get(&goals.owner)?.text());
    let sides: Vec<&str> = owners.filter_map(|id| Some(&*playbook.role(&role::first(site, id)?)?.side)).collect();
    let both = playbook.roles.iter().filter(|role| role.hue > 0);
    list(both.filter_map(|role| {
        let count = sides.iter().filter(|side| **side == &*role.side).count();
        Some(record([("role", site.role(&role.id)?), ("count", Shown::from(count))]))
    }))
}

fn tone(site: &Site, worth: Option<f64>) -> &'static str {
    let limit = |name: &str, otherwise| site.workspace().playbook.limit(name).unwrap_or(otherwise);
    match worth {
        None => "",
        Some(worth) if worth >= limit("okr_green", 0.7) => "good",
        Some(worth) if worth >= limit("okr_amber", 0.4) => "warn",
        Some(_) => "bad",
    }
}

fn runs(site: &Site, goals: &Goals, ix: EntityIx) -> bool {
    let today = site.workspace().today;
    span(site, goals, site.workspace().entity(ix)).is_some_and(|(first, last)| first <= today && today <= last)
}

fn span(site: &Site, goals: &Goals, entity: &Entity) -> Option<(Date, Date)> {
    cycle::days(entity.text(&goals.cycle)?, &site.workspace().playbook.cycle)
}

/// The share of the way that a steady pace would have made by `today`.
fn expected(first: Date, last: Date, today: Date) -> f64 {
    let days = |from: Date, to: Date| f64::from((to - from).get_days());
    let whole = days(first, last).max(1.0);
    (days(first, today) / whole).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_the_calendar_a_quarter_is_half_done_in_the_middle() {
        let (first, last) = (Date::constant(2026, 7, 1), Date::constant(2026, 9, 30));
        assert_eq!(expected(first, last, Date::constant(2026, 6, 1)), 0.0);
        assert!((expected(first, last, Date::constant(2026, 8, 15)) - 0.49).abs() < 0.01);
        assert_eq!(expected(first, last, Date::constant(2026, 12, 1)), 1.0);
    }
}
