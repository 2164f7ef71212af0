//! What the pack for those who judge, the results and the refusals are drawn from: three parts of `views`.

use crate::base::text::Str;
use crate::model::defence::{Defence, Outcome, Refusal};
use crate::model::kind::{Field, Kind};
use crate::playbook::review::Review;
use crate::playbook::views::{Reader, fields};

pub fn defence(reader: &mut Reader, review: &mut Review) -> Option<Defence> {
    let kind = reader.kind("kind", review);
    let own = fields(kind);
    let effort = reader.field("effort", own, review);
    let costs = reader.inside(kind, effort.as_ref());
    let risks = reader.field("risks", own, review);
    let dangers = reader.inside(kind, risks.as_ref());
    let teams = reader.kind("teams", review);
    let kinds = &reader.known.kinds;
    Some(Defence {
        at: reader.form.small("at", u8::MAX, review)?,
        questions: section(reader, "questions", kind, review),
        plan: several(reader, "plan", own, review),
        start: reader.field("start", own, review).unwrap_or_default(),
        due: reader.field("due", own, review).unwrap_or_default(),
        estimated: reader.field("estimated", costs, review).unwrap_or_default(),
        unit: reader.field("unit", costs, review).unwrap_or_default(),
        risk: reader.field("risk", dangers, review).unwrap_or_default(),
        precaution: reader.field("precaution", dangers, review).unwrap_or_default(),
        watcher: reader.field("watcher", dangers, review).unwrap_or_default(),
        market: reader.form.names("market", "kind", kinds, review),
        framing: reader.form.names("framing", "kind", kinds, review),
        market_facts: reader.form.words("market_facts", review),
        proposed: reader.form.text("proposed", review).unwrap_or_default(),
        capacity: reader.field("capacity", fields(teams), review).unwrap_or_default(),
        teams: teams.map(|kind| kind.id.clone()).unwrap_or_default(),
        effort: effort.unwrap_or_default(),
        risks: risks.unwrap_or_default(),
        kind: kind?.id.clone(),
    })
}

pub fn outcome(reader: &mut Reader, review: &mut Review) -> Option<Outcome> {
    let kind = reader.kind("kind", review);
    let own = fields(kind);
    let target = reader.field("target", own, review);
    let aims = reader.inside(kind, target.as_ref());
    let result = reader.field("result", own, review);
    let facts = reader.inside(kind, result.as_ref());
    let effort = reader.field("effort", own, review);
    let costs = reader.inside(kind, effort.as_ref());
    let kinds = &reader.known.kinds;
    Some(Outcome {
        from: reader.field("from", aims, review).unwrap_or_default(),
        to: reader.field("to", aims, review).unwrap_or_default(),
        unit: reader.field("unit", aims, review).unwrap_or_default(),
        by: reader.field("by", aims, review).unwrap_or_default(),
        at: reader.form.small("at", reader.known.stages, review).unwrap_or_default(),
        actual: reader.field("actual", facts, review).unwrap_or_default(),
        measured: reader.field("measured", facts, review).unwrap_or_default(),
        source: reader.field("source", facts, review).unwrap_or_default(),
        verdict: reader.field("verdict", facts, review).unwrap_or_default(),
        then: reader.field("then", facts, review).unwrap_or_default(),
        confirmed: reader.form.words("confirmed", review),
        unclear: reader.form.words("unclear", review),
        estimated: reader.field("estimated", costs, review).unwrap_or_default(),
        spent: reader.field("spent", costs, review).unwrap_or_default(),
        learnt: section(reader, "learnt", kind, review),
        presented: reader.field("presented", own, review).unwrap_or_default(),
        next: reader.field("next", own, review).unwrap_or_default(),
        told_in: reader.form.names("told_in", "kind", kinds, review),
        effort: effort.unwrap_or_default(),
        target: target?,
        result: result?,
        kind: kind?.id.clone(),
    })
}

pub fn refusal(reader: &mut Reader, review: &mut Review) -> Option<Refusal> {
    let kind = reader.kind("kind", review);
    let own = fields(kind);
    Some(Refusal {
        why: reader.field("why", own, review).unwrap_or_default(),
        into: reader.field("into", own, review).unwrap_or_default(),
        asked: reader.field("asked", own, review).unwrap_or_default(),
        kind: kind?.id.clone(),
    })
}

/// The name of one of the kind's sections.
fn section<'n>(reader: &mut Reader<'_, '_, 'n>, key: &'n str, kind: Option<&Kind>, review: &mut Review) -> Str {
    let known: Vec<Str> =
        kind.map_or(&[][..], |kind| &kind.sections).iter().map(|section| section.id.clone()).collect();
    reader.form.name(key, "section", &known, review).unwrap_or_default()
}

/// Names of fields.
fn several<'n>(reader: &mut Reader<'_, '_, 'n>, key: &'n str, own: &[Field], review: &mut Review) -> Vec<Str> {
    let known: Vec<Str> = own.iter().map(|field| field.id.clone()).collect();
    reader.form.names(key, "field", &known, review)
}
