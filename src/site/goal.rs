//! Goals: how far each measured step is, how far it should be by today, and what the goal is worth so far.
//!
//! The worth of a step is `(current − start) / (target − start)` between 0 and 1, that of a goal the mean of its steps by
//! weight: the scoring of objectives and key results after Andy Grove and John Doerr, 0.0 to 1.0.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tera::Value as Shown;

use crate::base::text::{Arg, Str};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::view::Goals;
use crate::site::page::List;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, role, url};
use crate::syntax::cycle;

/// How far behind the expected share a step may be before it counts as at risk, and as off track.
const AT_RISK: f64 = 0.1;
const OFF_TRACK: f64 = 0.3;

/// What is known of one measured step.
struct Step {
    /// The share of the way, 0 to 1; `None` without a current value.
    share: Option<f64>,
    weight: f64,
}

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
            let steps: Vec<Step> = goal.items(&goals.of).iter().map(|item| measured(goals, item)).collect();
            Some((worth(&steps)?, expected(first, last, workspace.today)))
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

/// These goals with their steps: those that run first, then what is to come, then what is over, the latest first.
pub fn sorted(site: &Site, all: impl Iterator<Item = EntityIx>) -> Vec<Shown> {
    let Some(goals) = site.workspace().playbook.views.goals.as_ref() else { return Vec::new() };
    let today = site.workspace().today;
    let mut all: Vec<EntityIx> = all.collect();
    all.sort_by_cached_key(|ix| match span(site, goals, site.workspace().entity(*ix)) {
        Some((first, last)) if first <= today && today <= last => (0, None, None),
        Some((first, _)) if first > today => (1, Some(first), None),
        Some((_, last)) => (2, None, Some(std::cmp::Reverse(last))),
        None => (3, None, None),
    });
    all.into_iter().filter_map(|ix| value(site, ix)).collect()
}

/// One goal with its steps; `None` for documents of other kinds, and where there are no steps.
pub fn value(site: &Site, ix: EntityIx) -> Option<Shown> {
    let workspace = site.workspace();
    let goals = workspace.playbook.views.goals.as_ref()?;
    let entity = workspace.entity(ix);
    if entity.kind != goals.kind || entity.items(&goals.of).is_empty() {
        return None;
    }
    let span = span(site, goals, entity);
    let expected = span.map(|(first, last)| expected(first, last, workspace.today));
    let served = served(site, goals, ix);
    let steps = entity.items(&goals.of).iter();
    let read: Vec<(Step, Shown)> = steps.map(|item| step(site, goals, item, expected, &served)).collect();
    let (steps, shown): (Vec<Step>, Vec<Shown>) = read.into_iter().unzip();
    let worth = worth(&steps);
    let amber = workspace.playbook.limit("okr_amber").unwrap_or(0.4);
    let green = workspace.playbook.limit("okr_green").unwrap_or(0.7);
    let over = span.is_some_and(|(_, last)| last < workspace.today);
    let field = workspace.playbook.kind(&entity.kind).and_then(|kind| kind.field(&goals.of));
    let name = field.map_or_else(|| text(""), |field| site.lexicon().name(&field.name));
    let tone = worth.map_or("", |worth| match worth {
        worth if worth >= green => "good",
        worth if worth >= amber => "warn",
        _ => "bad",
    });
    Some(record([
        ("row", site.row(ix)?),
        ("name", name),
        ("cycle", text_or_none(entity.text(&goals.cycle).map(|name| site.lexicon().cycle(name)).as_deref())),
        ("shared", Shown::from(entity.get(&goals.shared).and_then(Value::bool) == Some(true))),
        ("worth", text_or_none(worth.map(|worth| decimal(site, worth, 1)).as_deref())),
        // How it ended is judged by its worth; while it runs, each step is judged by the calendar.
        ("tone", text(if over { tone } else { "" })),
        ("over", Shown::from(over)),
        ("expected", Shown::from(expected.map_or(0, percent))),
        ("steps", list(shown)),
    ]))
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

/// Who says that a step is what they work for, by the step's id.
type Served = BTreeMap<Str, Vec<EntityIx>>;

/// How many documents a step names.
const SHOWN: usize = 12;

fn served(site: &Site, goals: &Goals, ix: EntityIx) -> Served {
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

fn step(site: &Site, goals: &Goals, item: &Value, expected: Option<f64>, served: &Served) -> (Step, Shown) {
    let lexicon = site.lexicon();
    let measured = measured(goals, item);
    let share = measured.share;
    let number = |field: &str| item.get(field).and_then(Value::number);
    let written = |field: &str| item.get(field).and_then(Value::text).map(|text| lexicon.number(text));
    let state = state(measured.share, expected);
    let owner = item.get(&goals.owner).and_then(Value::text);
    let said = share.map(|share| {
        let mut values = vec![("done", Arg::from(i64::from(percent(share))))];
        values.push(("expected", Arg::from(i64::from(expected.map_or(0, percent)))));
        lexicon.say("goal-share", values)
    });
    let id = item.get("id").and_then(Value::text).unwrap_or("");
    let served_by = served.get(id).map_or(&[][..], Vec::as_slice);
    let word = |id: &str| text(&lexicon.word(id));
    let shown = record([
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
        ("served", list(served_by.iter().take(SHOWN).filter_map(|ix| site.row(*ix)))),
    ]);
    (measured, shown)
}

fn measured(goals: &Goals, item: &Value) -> Step {
    let number = |field: &str| item.get(field).and_then(Value::number);
    let share = share(number(&goals.start), number(&goals.target), number(&goals.current));
    Step { share, weight: number(&goals.weight).unwrap_or(1.0).max(0.0) }
}

/// How a step stands against the calendar.
fn state(share: Option<f64>, expected: Option<f64>) -> &'static str {
    let behind = share.zip(expected).map(|(share, expected)| expected - share);
    match (share, behind) {
        (None, _) => "unknown",
        (Some(share), _) if share >= 1.0 => "reached",
        (_, Some(behind)) if behind > OFF_TRACK => "off-track",
        (_, Some(behind)) if behind > AT_RISK => "at-risk",
        _ => "on-track",
    }
}

/// The share of the way from `start` to `target`, between 0 and 1; `None` when there is no way or no current value.
fn share(start: Option<f64>, target: Option<f64>, current: Option<f64>) -> Option<f64> {
    let (start, target, current) = (start?, target?, current?);
    let share = (current - start) / (target - start);
    share.is_finite().then(|| share.clamp(0.0, 1.0))
}

/// The mean of the steps by weight. A step without a value counts as not begun.
fn worth(steps: &[Step]) -> Option<f64> {
    let weight: f64 = steps.iter().map(|step| step.weight).sum();
    let known = steps.iter().any(|step| step.share.is_some());
    let sum: f64 = steps.iter().map(|step| step.share.unwrap_or(0.0) * step.weight).sum();
    (known && weight > 0.0).then(|| sum / weight)
}

fn percent(share: f64) -> u8 {
    // A share is between 0 and 1, so the cast cannot cut anything off.
    (share * 100.0).round() as u8
}

fn decimal(site: &Site, value: f64, places: usize) -> String {
    site.lexicon().number(&format!("{value:.places$}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_worth_its_share_of_the_way_in_either_direction() {
        let share = |start, target, current| share(Some(start), Some(target), Some(current));
        let rounded = |share: Option<f64>| share.map(|share| (share * 100.0).round() / 100.0);
        assert_eq!(rounded(share(32.0, 45.0, 42.0)), Some(0.77));
        assert_eq!(rounded(share(8.0, 5.0, 6.0)), Some(0.67));
        assert_eq!(share(8.0, 5.0, 9.0), Some(0.0));
        assert_eq!(share(0.0, 10.0, 12.0), Some(1.0));
        assert_eq!(share(5.0, 5.0, 5.0), None);
        assert_eq!(super::share(Some(1.0), Some(2.0), None), None);
    }

    #[test]
    fn by_the_calendar_a_quarter_is_half_done_in_the_middle() {
        let (first, last) = (Date::constant(2026, 7, 1), Date::constant(2026, 9, 30));
        assert_eq!(expected(first, last, Date::constant(2026, 6, 1)), 0.0);
        assert!((expected(first, last, Date::constant(2026, 8, 15)) - 0.49).abs() < 0.01);
        assert_eq!(expected(first, last, Date::constant(2026, 12, 1)), 1.0);
    }
}
