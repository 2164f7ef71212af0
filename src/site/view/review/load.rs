//! How much is planned into each cycle, and how much fits.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tera::Value as Shown;

use crate::model::defence::Defence;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::scoring::Select;
use crate::site::Site;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::review::{amount, shown};
use crate::syntax::cycle;

/// How many cycles ahead are summed up.
const SHOWN: usize = 4;

/// Person-weeks of one cycle.
#[derive(Default)]
struct Load {
    /// Of what was decided on, what is finished among it.
    decided: f64,
    /// Of what is to be decided.
    open: f64,
    /// Documents without an estimate, or with one in another unit.
    unknown: Vec<EntityIx>,
}

/// `{rows, capacity}`; a row is `{name, decided, open, sum, left, over, decided_x, open_x, line, unknown}` with shares in
/// hundredths of the widest.
pub fn value(site: &Site, defence: &Defence, to_decide: &[EntityIx]) -> Shown {
    let loads = loads(site, defence, to_decide);
    let capacity = capacity(site, defence);
    let sums = loads.values().map(|load| load.decided + load.open);
    let widest = sums.chain(capacity).fold(0.0, f64::max).max(1.0);
    let share = |weeks: f64| Shown::from((weeks / widest * 100.0).round().clamp(0.0, 100.0) as u8);
    let rows = loads.iter().map(|((_, name), load)| {
        let sum = load.decided + load.open;
        let left = capacity.map(|capacity| capacity - sum);
        let words = |id: &str, weeks: f64| site.lexicon().say(id, vec![("count", amount(site, weeks))]);
        let said = match (capacity, left) {
            (Some(capacity), Some(left)) => {
                let values = vec![("count", amount(site, sum)), ("all", amount(site, capacity))];
                let rest = if left < 0.0 { words("review-load-over", -left) } else { words("review-load-left", left) };
                (site.lexicon().say("review-load-of", values), Some(rest))
            }
            _ => (words("review-weeks", sum), None),
        };
        record([
            ("name", text(&site.lexicon().cycle(name))),
            ("said", text(&said.0)),
            ("rest", text_or_none(said.1.as_deref())),
            ("over", Shown::from(left.is_some_and(|left| left < 0.0))),
            ("decided", share(load.decided)),
            ("open", share(load.open)),
            ("line", capacity.map_or_else(Shown::none, share)),
            ("unknown", list(load.unknown.iter().filter_map(|ix| site.row(*ix)))),
        ])
    });
    record([("rows", list(rows.take(SHOWN))), ("known", Shown::from(capacity.is_some()))])
}

/// The cycle that runs and those after it, by their last day. What is done counts in the cycle in which it was due: it took
/// of the same weeks.
fn loads(site: &Site, defence: &Defence, to_decide: &[EntityIx]) -> BTreeMap<(Date, String), Load> {
    let workspace = site.workspace();
    let rule = &workspace.playbook.cycle;
    let mut loads: BTreeMap<(Date, String), Load> = BTreeMap::new();
    let Some(kind) = workspace.playbook.kind(&defence.kind) else { return loads };
    for ix in shown(site, &defence.kind) {
        let entity = workspace.entity(ix);
        let planned = shelf::state(kind, entity) != State::Stopped && entity.stage.is_some_and(|at| at >= defence.at);
        let open = to_decide.binary_search(&ix).is_ok();
        let Some(due) = entity.date(&defence.due).filter(|_| planned || open) else { continue };
        let Some(name) = cycle::name(due, rule) else { continue };
        let Some((_, last)) = cycle::days(&name, rule).filter(|(_, last)| *last >= workspace.today) else { continue };
        let load = loads.entry((last, name)).or_default();
        match weeks(site, defence, entity) {
            Some(weeks) if open => load.open += weeks,
            Some(weeks) => load.decided += weeks,
            None => load.unknown.push(ix),
        }
    }
    loads
}

/// The estimate, where it is in the unit in which everything is added up.
fn weeks(site: &Site, defence: &Defence, entity: &Entity) -> Option<f64> {
    let effort = entity.get(&defence.effort)?;
    let fields = site.workspace().playbook.kind(&entity.kind)?.field(&defence.effort)?.shape.fields();
    let usual = fields.iter().find(|field| field.id == defence.unit).and_then(|field| field.default.as_deref());
    let unit = effort.get(&defence.unit).and_then(Value::text);
    let alike = unit.is_none() || unit == usual;
    effort.get(&defence.estimated)?.number().filter(|_| alike)
}

/// What fits into a cycle: what the teams have together, else what the cut-line goes by.
fn capacity(site: &Site, defence: &Defence) -> Option<f64> {
    let workspace = site.workspace();
    let teams = workspace.of_kind(&defence.teams).filter_map(|(_, team)| team.get(&defence.capacity)?.number());
    let teams: Vec<f64> = teams.collect();
    match workspace.playbook.scoring.select {
        _ if !teams.is_empty() => Some(teams.iter().sum()),
        Select::Capacity(weeks) => Some(weeks),
        _ => None,
    }
}
