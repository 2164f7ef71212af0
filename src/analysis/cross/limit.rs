//! Limits of a launch that are broken while nobody has raised a doubt.
//!
//! Exists because a broken limit in a table led to nothing: the one that matters is told to somebody who has to answer.

use crate::analysis::cross::{World, place};
use crate::analysis::index;
use crate::base::diagnostic::Diagnostic;
use crate::base::text::Label;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::State;
use crate::model::market::{Guardrails, Launches};
use crate::model::rule;

/// Each number beyond its limit, as long as no doubt about the launch, or about what it launches, is open or answered.
pub fn broken(world: World<'_>, ix: EntityIx, entity: &Entity) -> Vec<Diagnostic> {
    let views = &world.playbook.views;
    let Some(view) = views.launches.as_ref().filter(|view| view.kind == entity.kind) else { return Vec::new() };
    let Some(limits) = &view.guardrails else { return Vec::new() };
    let is_stopped = world.playbook.kind(&entity.kind).is_some_and(|kind| kind.state(entity) == State::Stopped);
    let items = entity.items(&limits.field).iter();
    let beyond: Vec<(&Value, &Value)> = items.filter_map(|item| Some((item, beyond(limits, item)?))).collect();
    if is_stopped || beyond.is_empty() || is_doubted(world, ix, view) {
        return Vec::new();
    }
    let said = beyond.into_iter().map(|(item, actual)| {
        let number = |field: &str| item.get(field).and_then(Value::text).unwrap_or("").to_owned();
        let args = vec![
            ("metric", (&metric(world, view, limits, item)).into()),
            ("actual", number(&limits.actual).into()),
            ("limit", number(&limits.limit).into()),
            ("launch", (&entity.id).into()),
        ];
        let finding = Diagnostic::new(&rule::LIMIT_BROKEN, place(entity, actual), args);
        finding.about(&entity.id).at_path(&*limits.field)
    });
    said.collect()
}

/// The measured number, when it is beyond its limit.
fn beyond<'a>(limits: &Guardrails, item: &'a Value) -> Option<&'a Value> {
    let least = item.get(&limits.direction).and_then(Value::text) == Some(&*limits.above);
    let actual = item.get(&limits.actual)?;
    let (now, limit) = (actual.number()?, item.get(&limits.limit)?.number()?);
    let is_beyond = if least { now < limit } else { now > limit };
    is_beyond.then_some(actual)
}

/// Whether somebody raised a doubt, and did not take it back.
fn is_doubted(world: World<'_>, ix: EntityIx, view: &Launches) -> bool {
    let Some(alerts) = &world.playbook.views.alerts else { return true };
    let Some(kind) = world.playbook.kind(&alerts.kind) else { return true };
    let out = world.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let launched = out.iter().filter(|link| link.field == view.initiatives).map(|link| link.to);
    let about = launched.chain([ix]);
    let mut back = about.filter_map(|ix| world.links.back.get(ix.0 as usize)).flatten();
    back.any(|link| {
        let doubt = world.entities.get(link.from.0 as usize);
        link.field == alerts.about
            && doubt.is_some_and(|doubt| doubt.kind == kind.id && kind.state(doubt) != State::Stopped)
    })
}

/// What is measured: the name of a metric, or the words that stand for one.
fn metric(world: World<'_>, view: &Launches, limits: &Guardrails, item: &Value) -> Label {
    let named = item.get(&limits.metric).and_then(Value::text).unwrap_or("");
    let known = view.metrics.as_ref().and_then(|kind| index::find(world.ids, kind, named));
    let known = known.and_then(|ix| world.entities.get(ix.0 as usize));
    Label::plain(known.map_or(named, |metric| &metric.title))
}
