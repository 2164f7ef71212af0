//! What grows old: answers that are due, scores out of date, work that stands still.

use jiff::civil::Date;
use tera::Value;

use crate::model::entity::EntityIx;
use crate::model::ranking::Flag;
use crate::model::view::team::Answer;
use crate::site::shelf::{self, State};
use crate::site::value::{record, text};
use crate::site::view::method::health::some;
use crate::site::{Site, row, span};

/// How many there are of each: answers, scores, stages.
pub fn counts(site: &Site) -> [usize; 3] {
    let answers = &site.workspace().playbook.views.team.answers;
    [beyond(site, answers).len(), expired(site).len(), standing(site).len()]
}

pub fn unanswered(site: &Site) -> Value {
    aged(site, beyond(site, &site.workspace().playbook.views.team.answers))
}

/// Scores that are older than the playbook lets them be.
pub fn old_scores(site: &Site) -> Value {
    some(expired(site).into_iter().filter_map(|ix| Some(record([("row", site.row(ix)?)]))).collect())
}

/// What stands at its stage longer than it may.
pub fn stuck(site: &Site) -> Value {
    aged(site, standing(site))
}

/// Something that lies: whose, for how many days beyond what limit, since when.
struct Aged {
    ix: EntityIx,
    days: i64,
    limit: i64,
    since: Option<Date>,
}

/// What lies longer than its limit, the longest first.
fn beyond(site: &Site, answers: &[Answer]) -> Vec<Aged> {
    let workspace = site.workspace();
    let mut found = Vec::new();
    for clock in answers {
        let (Some(kind), Some(limit)) = (workspace.playbook.kind(&clock.kind), workspace.playbook.limit(&clock.limit))
        else {
            continue;
        };
        for (ix, entity) in workspace.of_kind(&kind.id) {
            let is_open = site.shelf().shows(ix) && shelf::state(kind, entity) == State::Open;
            let Some(since) = entity.date(&clock.from).or_else(|| row::day_of(entity)).filter(|_| is_open) else {
                continue;
            };
            let days = match clock.working {
                true => span::working(since, workspace.today),
                false => i64::from((workspace.today - since).get_days()),
            };
            // Limits are small whole numbers.
            if days as f64 > limit {
                found.push(Aged { ix, days, limit: limit as i64, since: Some(since) });
            }
        }
    }
    found.sort_by_key(|aged| (std::cmp::Reverse(aged.days), aged.ix));
    found
}

fn expired(site: &Site) -> Vec<EntityIx> {
    let items = site.workspace().ranking.items.iter();
    let old = items.filter(|item| item.flags.iter().any(|flag| matches!(flag, Flag::Stale | Flag::Expired)));
    old.map(|item| item.entity).filter(|ix| site.shelf().shows(*ix)).collect()
}

fn standing(site: &Site) -> Vec<Aged> {
    let workspace = site.workspace();
    let timelines = workspace.history.timelines.iter().enumerate();
    let mut found: Vec<Aged> = timelines
        .filter_map(|(at, timeline)| {
            let ix = EntityIx(u32::try_from(at).ok()?);
            let stage = workspace.entity(ix).stage?;
            let limit = i64::from(workspace.playbook.stages.get(usize::from(stage))?.limit_days?);
            Some(Aged { ix, days: limit + i64::from(timeline.overdue?), limit, since: timeline.here_since() })
        })
        .filter(|aged| site.shelf().shows(aged.ix))
        .collect();
    found.sort_by_key(|aged| (std::cmp::Reverse(aged.days - aged.limit), aged.ix));
    found
}

/// Rows `{row, said, since}`.
fn aged(site: &Site, found: Vec<Aged>) -> Value {
    let lexicon = site.lexicon();
    let rows = found.into_iter().filter_map(|aged| {
        let said = lexicon.say("health-days", vec![("days", aged.days.into()), ("count", aged.limit.into())]);
        let since = aged.since.map_or_else(Value::none, |day| lexicon.date(day));
        Some(record([("row", site.row(aged.ix)?), ("said", text(&said)), ("since", since)]))
    });
    some(rows.collect())
}
