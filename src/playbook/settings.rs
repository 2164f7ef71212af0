//! The small parts of a playbook: the evidence ladder, waivers, the cycle, sprints, switches, words and numbers.

use crate::base::text::Str;
use crate::model::playbook::{CycleRule, PerProfile, Rung, Sprint, Switch, Waivers, WellKnown};
use crate::playbook::form::Form;
use crate::playbook::kinds::section;
use crate::playbook::known::Known;
use crate::playbook::per_profile;
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::things::things;

pub fn ladder(root: &mut Form, review: &mut Review) -> Vec<Rung> {
    things(root.list("ladder", review), "rung", review, |id, form, review| {
        let name = form.title(&id, review);
        let confidence = form.need("confidence", review).and_then(|_| form.small("confidence", 100, review));
        Some(Rung { id, name, confidence: confidence? })
    })
}

pub fn waivers(root: &mut Form, known: &Known, review: &mut Review) -> Waivers {
    let Some(mut form) = root.take("waivers").and_then(|node| Form::open(node, review)) else {
        return Waivers::default();
    };
    let waivers = Waivers { signed_by: form.names("signed_by", "role", &known.roles, review) };
    form.close(review);
    waivers
}

/// How long a cycle is; a calendar quarter where nothing is said.
pub fn cycle(root: &mut Form, review: &mut Review) -> CycleRule {
    let otherwise = CycleRule::Quarter { first_month: 1 };
    let Some(mut form) = root.take("cycle").and_then(|node| Form::open(node, review)) else {
        return otherwise;
    };
    let lengths = [("quarter", "quarter"), ("month", "month"), ("weeks", "weeks")];
    let length = form.need("length", review).and_then(|node| scalar::choice(node, &lengths, review));
    let found = match length {
        Some("quarter") => {
            let month = form.whole("first_month", 1..=12, review).and_then(|month| u8::try_from(month).ok());
            Some(CycleRule::Quarter { first_month: month.unwrap_or(1) })
        }
        Some("month") => Some(CycleRule::Month),
        Some(_) => {
            let n = form.need("n", review).and_then(|node| scalar::whole(node, 1..=52, review));
            let first = form.need("first", review).and_then(|node| scalar::day(node, review));
            let n = n.and_then(|n| u32::try_from(n).ok());
            n.zip(first).map(|(n, first)| CycleRule::Weeks { n, first })
        }
        None => None,
    };
    if length.is_some() {
        form.close(review);
    }
    found.unwrap_or(otherwise)
}

/// The team's sprints, if it has any.
pub fn sprint(root: &mut Form, review: &mut Review) -> Option<Sprint> {
    let mut form = root.take("sprint").and_then(|node| Form::open(node, review))?;
    let days = form.need("days", review).and_then(|node| scalar::whole(node, 1..=366, review));
    let mut first = form.need("first", review).and_then(|node| Form::open(node, review))?;
    let number = first.whole("number", 0..=100_000, review).unwrap_or(1);
    let starts = first.need("starts", review).and_then(|node| scalar::day(node, review));
    first.close(review);
    form.close(review);
    let days = u32::try_from(days?).ok()?;
    Some(Sprint { days, first_number: u32::try_from(number).ok()?, first_starts: starts? })
}

/// Reports that a team turns on. Only those that the program can make are of use.
pub fn reports(root: &mut Form, known: &Known, review: &mut Review) -> Vec<Switch> {
    things(root.list("reports", review), "report", review, |id, form, review| {
        let span = form.take("id").map_or(form.node.span, |node| node.span);
        let known = review.reference("report", &known.reports, &id, span);
        let name = form.title(&id, review);
        let on = form.flag("on", false, review);
        known.map(|id| Switch { id, name, on })
    })
}

/// Pages without a kind of which something is asked.
pub fn pages(root: &mut Form, known: &Known, review: &mut Review) -> Vec<WellKnown> {
    things(root.list("pages", review), "page", review, |id, form, review| {
        let file = form.need("file", review).and_then(|node| scalar::text(node, review)).map(Str::from);
        let signed_by = form.names("signed_by", "role", &known.roles, review);
        let first = form.take("first").and_then(|node| Form::open(node, review)).map(|mut form| {
            let first = section(id.clone(), &mut form, known, review);
            form.close(review);
            first
        });
        let level = per_profile::levels(form, known, review).into_iter().map(Some).collect();
        Some(WellKnown { file: file?, signed_by, first, level: PerProfile::new(level), id })
    })
}

/// Numbers that pages and checks compare with. A name that nobody asks for would be without effect.
pub fn limits(root: &mut Form, known: &Known, review: &mut Review) -> Vec<(Str, f64)> {
    let entries = root.entries("limits", review);
    let read = entries.into_iter().filter_map(|entry| {
        let name = review.reference("limit", &known.limits, &entry.key, entry.key_span)?;
        Some((name, scalar::number(&entry.value, review)?))
    });
    read.collect()
}
