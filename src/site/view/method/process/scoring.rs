//! How ideas are scored: the formula, what the numbers of each criterion mean, and how much proof is worth.

use tera::Value;

use crate::model::scoring::{Aggregate, Cap, Criterion, Scale, Select};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, ranking, score};

/// `{name, help, formula, example, criteria, rules}`.
pub fn value(site: &Site) -> Value {
    let lexicon = site.lexicon();
    let preset = site.workspace().playbook.scoring.active();
    record([
        ("name", lexicon.name(&preset.name)),
        ("help", lexicon.name(&preset.help)),
        ("formula", text(&ranking::formula(site, preset))),
        ("example", text(score::example(site).trim_matches('`'))),
        ("criteria", list(preset.criteria.iter().map(|one| criterion(site, one)))),
        ("rules", list(rules(site).iter().map(|rule| text(rule)))),
    ])
}

/// `{name, help, scale, role, rubric: [{at, meaning}]}`.
fn criterion(site: &Site, criterion: &Criterion) -> Value {
    let lexicon = site.lexicon();
    let number = |value: i64| lexicon.number(&score::decimal(value));
    let scale = match &criterion.scale {
        Scale::Steps { min, max, .. } => format!("{}–{}", number(*min), number(*max)),
        Scale::Values(values) => values.iter().map(|value| number(*value)).collect::<Vec<_>>().join(", "),
    };
    let rubric = criterion
        .rubric
        .iter()
        .map(|(at, meaning)| record([("at", text(&number(*at))), ("meaning", lexicon.name(meaning))]));
    record([
        ("name", lexicon.name(&criterion.name)),
        ("help", lexicon.name(&criterion.help)),
        ("scale", text(&scale)),
        ("role", criterion.owed_by.as_ref().and_then(|id| site.role(id)).unwrap_or_else(Value::none)),
        ("rubric", list(rubric)),
    ])
}

/// What else decides about a place in the ranking, in sentences.
fn rules(site: &Site) -> Vec<String> {
    let lexicon = site.lexicon();
    let playbook = &site.workspace().playbook;
    let scoring = &playbook.scoring;
    let several = match scoring.aggregate {
        Aggregate::Median => "process-median",
        Aggregate::Mean => "process-mean",
        Aggregate::Min => "process-min",
        Aggregate::Facilitator => "process-facilitator",
    };
    let mut rules = vec![lexicon.word(several)];
    if let Some(count) = scoring.min_raters.get(playbook.profile_number()).filter(|count| **count > 1) {
        rules.push(lexicon.say("process-raters", vec![("count", i64::from(*count).into())]));
    }
    let cap = match scoring.cap {
        Cap::Off => None,
        Cap::Warn => Some("process-cap-warn"),
        Cap::Apply => Some("process-cap-apply"),
    };
    rules.extend(cap.map(|id| lexicon.word(id)));
    rules.push(lexicon.say("process-stale", vec![("count", i64::from(scoring.stale_after).into())]));
    let float = |value: f64| lexicon.number(&value.to_string());
    rules.extend(match scoring.select {
        Select::All => None,
        Select::Top(n) => Some(lexicon.say("process-cut-top", vec![("count", i64::from(n).into())])),
        Select::MinScore(least) => Some(lexicon.say("process-cut-score", vec![("count", float(least).into())])),
        Select::Capacity(weeks) => Some(lexicon.say("process-cut-capacity", vec![("count", float(weeks).into())])),
    });
    rules
}

/// The kinds of evidence from the weakest: `[{name, id, confidence}]`.
pub fn ladder(site: &Site) -> Value {
    let mut rungs: Vec<_> = site.workspace().playbook.ladder.iter().collect();
    rungs.sort_by_key(|rung| rung.confidence);
    list(rungs.into_iter().map(|rung| {
        record([
            ("name", site.lexicon().name(&rung.name)),
            ("id", text_or_none(Some(&rung.id))),
            ("confidence", Value::from(rung.confidence)),
        ])
    }))
}
