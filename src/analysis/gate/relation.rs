//! Predicates that look beyond one field: whether they hold, and the value at which it shows that they do not.

use crate::analysis::gate::predicate::Judge;
use crate::analysis::gate::way::{self, Spot};
use crate::base::span::Span;
use crate::model::entity::Value;
use crate::model::playbook::Predicate;
use crate::owing::day::later;
use crate::syntax::cycle;

/// Where a document breaks a predicate; `None` when it keeps it. The place inside is the value that shows it, where one does.
pub fn fault(judge: &Judge<'_>, predicate: &Predicate) -> Option<Option<Span>> {
    match predicate {
        Predicate::Before { a, b, days, working } => {
            let late = way::days(judge, a, b).into_iter();
            late.filter(|(a, b)| a.date > later(b.date, i64::from(*days), *working))
                .map(|(a, b)| a.span.or(b.span))
                .next()
        }
        Predicate::Within { days, cycle } => {
            let named = Spot::start(judge).follow(cycle, judge);
            let rule = &judge.world.playbook.cycle;
            let spans: Vec<_> = named.iter().filter_map(|spot| cycle::days(spot.text()?, rule)).collect();
            let within = |day: &way::Day| spans.iter().any(|(first, last)| (*first..=*last).contains(&day.date));
            let days = days.iter().flat_map(|path| way::days_at(judge, path));
            days.filter(|day| !spans.is_empty() && !within(day)).map(|day| day.span).next()
        }
        Predicate::Differ { a, b } => {
            let same = way::pairs(judge, a, b).into_iter().find(|(a, b)| is_same(a, b));
            same.map(|(a, b)| b.span.or(a.span))
        }
        Predicate::Among { field, of } => {
            let known: Vec<String> = of
                .iter()
                .flat_map(|path| Spot::start(judge).follow(path, judge))
                .filter_map(|spot| folded(&spot))
                .collect();
            if known.is_empty() || of.iter().any(|path| way::breaks_off(judge, path)) {
                return None;
            }
            let named = Spot::start(judge).follow(field, judge).into_iter();
            let stranger = |spot: &Spot<'_>| folded(spot).is_some_and(|text| !known.contains(&text));
            named.filter(stranger).map(|spot| spot.span).next()
        }
        Predicate::Holders { field, groups } => {
            let people = Spot::start(judge).follow(field, judge);
            if people.is_empty() && way::breaks_off(judge, field) {
                return None;
            }
            let lacks = groups.iter().any(|roles| !way::is_held(judge, &people, roles));
            lacks.then(|| judge.entity.at(field).map(|value| value.span).or(people.first().and_then(|spot| spot.span)))
        }
        Predicate::Page { path } => {
            let known = judge.world.documents.iter().any(|document| document.path.as_str() == &**path);
            (!known).then_some(None)
        }
        _ => None,
    }
}

fn is_same(a: &Spot<'_>, b: &Spot<'_>) -> bool {
    let (Some(a), Some(b)) = (a.value(), b.value()) else { return false };
    match (a.number(), b.number()) {
        (Some(a), Some(b)) => a == b,
        _ => a.text().is_some() && a.text() == b.text(),
    }
}

fn folded(spot: &Spot<'_>) -> Option<String> {
    spot.value().and_then(Value::text).map(|text| text.trim().to_lowercase())
}
