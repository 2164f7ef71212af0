//! Numbers of a launch: those that must not get worse, and those that it should reach.
//!
//! Exists because campaigns have run for months while a lead cost more than the product earned: a limit that is broken is
//! said in words, and so is what to do about it.

use tera::Value as Shown;

use crate::base::text::Arg;
use crate::model::entity::Value;
use crate::model::market::Guardrails;
use crate::site::Site;
use crate::site::launch::{Launch, metric, number};
use crate::site::row;
use crate::site::value::{list, record, text, text_or_none};

/// `{name, rows, breaches, doubts, kind}`: `rows` of `{metric, limit, direction, actual, breached}`, `breaches` in words,
/// `doubts` that were raised already.
pub fn guardrails(site: &Site, launch: &Launch) -> Shown {
    let Some(view) = launch.view.guardrails.as_ref() else { return Shown::none() };
    let lexicon = site.lexicon();
    let items = launch.entity.items(&view.field);
    if items.is_empty() {
        return Shown::none();
    }
    let shapes = launch.kind.field(&view.field).map_or(&[][..], |field| field.shape.fields());
    let shape = |id: &str| shapes.iter().find(|field| &*field.id == id);
    let name = |id: &str| shape(id).map_or_else(|| text(""), |field| lexicon.name(&field.name));
    let rows = items.iter().map(|item| {
        let direction = item.get(&view.direction).and_then(Value::text);
        let direction = direction.or_else(|| shape(&view.direction)?.default.as_deref()).unwrap_or("");
        let named = shape(&view.direction).and_then(|field| row::choice(&field.shape, direction));
        record([
            ("metric", text(&metric(site, launch, item, &view.metric))),
            ("limit", text_or_none(number(site, item, &view.limit).as_deref())),
            ("direction", text(named.map_or(direction, |name| lexicon.label(name)))),
            ("actual", text_or_none(number(site, item, &view.actual).as_deref())),
            ("breached", Shown::from(is_breached(view, item))),
        ])
    });
    let field = launch.kind.field(&view.field);
    record([
        ("name", field.map_or_else(|| text(""), |field| lexicon.name(&field.name))),
        ("columns", list([&view.metric, &view.limit, &view.actual].map(|field| name(field)))),
        ("rows", list(rows)),
        ("breaches", list(breaches(site, launch).iter().map(|said| text(said)))),
        ("doubts", list(launch.doubts(site, false).into_iter().filter_map(|ix| site.row(ix)))),
    ])
}

/// Each number that is beyond its limit, in words.
pub fn breaches(site: &Site, launch: &Launch) -> Vec<String> {
    let Some(view) = launch.view.guardrails.as_ref() else { return Vec::new() };
    let beyond = launch.entity.items(&view.field).iter().filter(|item| is_breached(view, item));
    let said = beyond.map(|item| {
        let values = vec![
            ("name", Arg::from(metric(site, launch, item, &view.metric))),
            ("now", number(site, item, &view.actual).unwrap_or_default().into()),
            ("target", number(site, item, &view.limit).unwrap_or_default().into()),
        ];
        site.lexicon().say("launch-breach", values)
    });
    said.collect()
}

/// How many numbers are beyond their limit.
pub fn breached(launch: &Launch) -> usize {
    let Some(view) = launch.view.guardrails.as_ref() else { return 0 };
    launch.entity.items(&view.field).iter().filter(|item| is_breached(view, item)).count()
}

fn is_breached(view: &Guardrails, item: &Value) -> bool {
    let number = |field: &str| item.get(field).and_then(Value::number);
    let above = item.get(&view.direction).and_then(Value::text) == Some(&*view.above);
    number(&view.actual)
        .zip(number(&view.limit))
        .is_some_and(|(now, limit)| if above { now < limit } else { now > limit })
}

/// `{name, columns, rows}` with `{metric, target, by, actual, state}`: `met`, `missed`, `open`.
pub fn success(site: &Site, launch: &Launch) -> Shown {
    let Some(view) = launch.view.success.as_ref() else { return Shown::none() };
    let lexicon = site.lexicon();
    let items = launch.entity.items(&view.field);
    if items.is_empty() {
        return Shown::none();
    }
    let shapes = launch.kind.field(&view.field).map_or(&[][..], |field| field.shape.fields());
    let name = |id: &str| {
        let field = shapes.iter().find(|field| &*field.id == id);
        field.map_or_else(|| text(""), |field| lexicon.name(&field.name))
    };
    let today = site.workspace().today;
    let rows = items.iter().map(|item| {
        let value = |field: &str| item.get(field).and_then(Value::number);
        let by = item.get(&view.by).and_then(Value::date);
        let state = match (value(&view.actual), value(&view.target)) {
            (Some(actual), Some(target)) if actual >= target => "met",
            (Some(_), Some(_)) if by.is_some_and(|by| by < today) => "missed",
            _ => "open",
        };
        record([
            ("metric", text(&metric(site, launch, item, &view.metric))),
            ("target", text_or_none(number(site, item, &view.target).as_deref())),
            ("by", by.map_or_else(Shown::none, |by| lexicon.date(by))),
            ("actual", text_or_none(number(site, item, &view.actual).as_deref())),
            ("state", text(state)),
        ])
    });
    let field = launch.kind.field(&view.field);
    record([
        ("name", field.map_or_else(|| text(""), |field| lexicon.name(&field.name))),
        ("columns", list([&view.metric, &view.target, &view.by, &view.actual].map(|field| name(field)))),
        ("rows", list(rows)),
    ])
}
