//! The score of a document with its reasons: who gave what, on what evidence, and where they disagree.
//!
//! The rank itself stands on the ranking's page only: it depends on everybody else's scores.

use tera::Value as Shown;

use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::ranking::{Agreement, Ranked, Rating};
use crate::model::scoring::{Criterion, How, Hundredths, Preset, Scale};
use crate::site::piece::{self, Scene};
use crate::site::shelf::{self, Standing};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, role, row};

/// The panel of a document that is scored, should be, or need not be; nothing for other kinds.
pub fn panel(site: &Site, root: &str, ix: EntityIx) -> Shown {
    let workspace = site.workspace();
    let scoring = &workspace.playbook.scoring;
    let entity = workspace.entity(ix);
    if entity.kind != scoring.kind {
        return Shown::none();
    }
    let preset = scoring.active();
    let standing = site.shelf().standing(ix);
    let ranked = shelf::ranked(&workspace.ranking, standing);
    let waits_for = match standing {
        Some(Standing::NotScored(from_newest)) => waiting(site, from_newest),
        _ => list([]),
    };
    record([
        ("name", site.lexicon().name(&preset.name)),
        ("field", text(&scoring.field)),
        ("evidence_field", text(&scoring.evidence_field)),
        ("score", ranked.map_or_else(Shown::none, |ranked| row::score(site, &ranked.score))),
        ("formula", text_or_none(ranked.and_then(|ranked| formula(site, preset, ranked)).as_deref())),
        ("criteria", ranked.map_or_else(|| list([]), |ranked| criteria(site, preset, &ranked.criteria))),
        (
            "flags",
            ranked.map_or_else(|| list([]), |ranked| list(ranked.flags.iter().map(|flag| row::flag(site, *flag)))),
        ),
        ("raters", raters(site, preset, entity)),
        ("evidence", evidence(site, root, entity)),
        ("no_evidence", text_or_none(entity.get(&scoring.evidence_field).and_then(Value::not_needed))),
        ("must_do", text_or_none(entity.text(&scoring.must_field))),
        ("waits_for", waits_for),
    ])
}

/// The criteria with their bars, as the ranking's table and the panel show them.
pub fn criteria(site: &Site, preset: &Preset, ratings: &[Rating]) -> Shown {
    let named = ratings.iter().filter_map(|rating| {
        let criterion = preset.criteria.iter().find(|criterion| criterion.id == rating.criterion)?;
        Some(rated(site, criterion, rating))
    });
    list(named)
}

/// A score as it is written in a file, for those who have never written one.
pub fn example(site: &Site) -> String {
    let scoring = &site.workspace().playbook.scoring;
    let middle = |scale: &Scale| match scale {
        Scale::Steps { min, max, step } => min + max.saturating_sub(*min) / 2 / (*step).max(1) * step,
        Scale::Values(values) => values.get(values.len() / 2).copied().unwrap_or(0),
    };
    let criteria = scoring.active().criteria.iter();
    let values: Vec<String> = criteria.map(|one| format!("{}: {}", one.id, decimal(middle(&one.scale)))).collect();
    format!("`{}: {{{}}}`", scoring.field, values.join(", "))
}

/// What a criterion still waits for, in words: "Ease: Engineering".
pub fn waiting(site: &Site, from_newest: usize) -> Shown {
    let workspace = site.workspace();
    let preset = workspace.playbook.scoring.active();
    let Some(item) = workspace.ranking.unranked.iter().rev().nth(from_newest) else { return list([]) };
    list(item.waits_for.iter().map(|(id, owed_by)| {
        let criterion = preset.criteria.iter().find(|criterion| criterion.id == *id);
        record([
            ("name", criterion.map_or_else(|| text(id), |criterion| site.lexicon().name(&criterion.name))),
            ("role", owed_by.as_ref().and_then(|role| site.role(role)).unwrap_or_else(Shown::none)),
        ])
    }))
}

fn rated(site: &Site, criterion: &Criterion, rating: &Rating) -> Shown {
    let lexicon = site.lexicon();
    let (_, top) = criterion.scale.bounds();
    let tenths = if top > 0 { (rating.value * 1000.0 / hundredths(top)).round().clamp(0.0, 10.0) } else { 0.0 };
    let agreement = match rating.agreement {
        Agreement::Single => "",
        Agreement::Agree => "agree",
        Agreement::Differ => "differ",
        Agreement::Discuss => "discuss",
    };
    record([
        ("id", text(&criterion.id)),
        ("name", lexicon.name(&criterion.name)),
        ("shown", text(&lexicon.number(&rating.shown))),
        ("value", Shown::from(rating.value)),
        // A whole number from 0 to 10, so the cast cannot cut anything off.
        ("tenths", Shown::from(tenths as u8)),
        ("effective", text_or_none(rating.effective.as_deref().map(|value| lexicon.number(value)).as_deref())),
        ("raters", Shown::from(rating.raters)),
        ("agreement", text(agreement)),
        ("spread", text(&lexicon.number(&decimal(rating.spread)))),
        ("meaning", text_or_none(meaning(site, criterion, rating.value).as_deref())),
    ])
}

/// What a value means by the rubric. Between two of its steps both are told with their numbers, since the words of one
/// alone would say that the value is that step.
fn meaning(site: &Site, criterion: &Criterion, value: f64) -> Option<String> {
    let lexicon = site.lexicon();
    let value = value * 100.0;
    if let Some((_, label)) = criterion.rubric.iter().find(|(at, _)| hundredths(*at) == value) {
        return Some(lexicon.label(label).to_owned());
    }
    let below = criterion.rubric.iter().rfind(|(at, _)| hundredths(*at) < value);
    let above = criterion.rubric.iter().find(|(at, _)| hundredths(*at) > value);
    let around = below.into_iter().chain(above).map(|(at, label)| {
        let step = lexicon.number(&decimal(*at));
        lexicon.say("site-rubric-at", vec![("step", step.into()), ("meaning", lexicon.label(label).into())])
    });
    let around: Vec<String> = around.collect();
    (!around.is_empty()).then(|| around.join(" "))
}

/// `9 × 7 × 7`, where the score is nothing but that.
fn formula(site: &Site, preset: &Preset, ranked: &Ranked) -> Option<String> {
    let sign = match preset.numerator.how {
        How::Product => " × ",
        How::Sum => " + ",
        How::Mean => return None,
    };
    let plain = preset.denominator.is_none() && preset.numerator.of.iter().all(|(_, weight)| *weight == 1.0);
    let parts = preset.numerator.of.iter().map(|(id, _)| {
        let rating = ranked.criteria.iter().find(|rating| rating.criterion == *id)?;
        Some(site.lexicon().number(rating.effective.as_deref().unwrap_or(&rating.shown)))
    });
    let parts = parts.collect::<Option<Vec<String>>>()?;
    plain.then(|| parts.join(sign))
}

/// What each rater wrote.
fn raters(site: &Site, preset: &Preset, entity: &Entity) -> Shown {
    let scores = entity.items(&site.workspace().playbook.scoring.field);
    let given = scores.iter().filter(|score| matches!(score.data, Data::Map(_)));
    list(given.map(|score| {
        let values = preset.criteria.iter().map(|criterion| {
            let value = score.get(&criterion.id).and_then(Value::text);
            text(&value.map_or_else(|| "–".to_owned(), |value| site.lexicon().number(value)))
        });
        let by = score.get("by").and_then(Value::text);
        record([
            ("person", by.map_or_else(Shown::none, |by| role::person(site, by, role::first(site, by).as_deref()))),
            ("date", score.get("date").and_then(Value::date).map_or_else(Shown::none, |day| site.lexicon().date(day))),
            ("values", list(values)),
            ("note", text_or_none(score.get("note").and_then(Value::text))),
        ])
    }))
}

/// The evidence: what was done, with how many, what it says.
pub fn evidence(site: &Site, root: &str, entity: &Entity) -> Shown {
    let workspace = site.workspace();
    let field = &workspace.playbook.scoring.evidence_field;
    let fields =
        workspace.playbook.kind(&entity.kind).and_then(|kind| kind.field(field)).map(|field| field.shape.fields());
    let items = entity.items(field).iter().filter(|item| matches!(item.data, Data::Map(_)));
    list(items.map(|item| {
        let word = |name: &str| item.get(name).and_then(Value::text);
        let rung = word("kind").map(|id| {
            let rung = workspace.playbook.ladder.iter().find(|rung| *rung.id == *id);
            rung.map_or(id, |rung| site.lexicon().label(&rung.name)).to_owned()
        });
        let shape = |name: &str| fields?.iter().find(|field| &*field.id == name).map(|field| &field.shape);
        let result = word("result").map(|id| {
            let name = shape("result").and_then(|shape| row::choice(shape, id));
            name.map_or(id, |name| site.lexicon().label(name)).to_owned()
        });
        let reference = item.get("ref").zip(shape("ref"));
        record([
            ("kind", text_or_none(rung.as_deref())),
            ("result", text_or_none(result.as_deref())),
            ("verdict", text_or_none(word("result"))),
            ("n", text_or_none(word("n").map(|n| site.lexicon().number(n)).as_deref())),
            ("date", item.get("date").and_then(Value::date).map_or_else(Shown::none, |day| site.lexicon().date(day))),
            ("who", text_or_none(word("by").map(|by| role::person_name(site, by)))),
            ("note", text_or_none(word("note"))),
            (
                "source",
                reference.map_or_else(Shown::none, |(value, shape)| {
                    piece::line(root, &piece::pieces_in(Scene { site, file: Some(&entity.path) }, shape, value))
                }),
            ),
        ])
    }))
}

fn hundredths(value: Hundredths) -> f64 {
    // A scale is far below 2^53.
    value as f64
}

pub fn decimal(value: Hundredths) -> String {
    let (whole, rest) = (value / 100, (value % 100).abs());
    format!("{whole}.{rest:02}").trim_end_matches('0').trim_end_matches('.').to_owned()
}
