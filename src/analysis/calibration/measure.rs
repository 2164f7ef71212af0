//! One document with a result: how much of its target it attained, whether it came true, and how sure people were.

use crate::base::text::Str;
use crate::model::calibration::Measured;
use crate::model::defence::Outcome;
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::playbook::Playbook;
use crate::model::ranking::Ranked;
use crate::model::scoring::{Criterion, Preset};

/// What documents are measured by.
pub struct Yardstick<'a> {
    pub outcome: &'a Outcome,
    /// The criterion that is a probability, and the top of its scale.
    pub confidence: Option<(Str, f64)>,
    /// The criterion that says how much should change, and the top of its scale.
    pub impact: Option<(Str, f64)>,
    /// The share from which a target counts as reached.
    confirmed_at: f64,
}

impl<'a> Yardstick<'a> {
    pub fn new(playbook: &'a Playbook) -> Option<Yardstick<'a>> {
        let outcome = playbook.views.outcome.as_ref()?;
        let preset = playbook.scoring.active();
        let upwards = preset.axes.as_ref().map(|[_, up, _]| up);
        // A criterion that is capped by evidence says how sure people are; one that is not says how much they expect.
        let upwards = upwards.filter(|up| preset.capped.as_ref() != Some(up));
        Some(Yardstick {
            outcome,
            confidence: preset.capped.as_ref().and_then(|id| scaled(preset, id)),
            impact: upwards.and_then(|id| scaled(preset, id)),
            confirmed_at: playbook.limit("confirmed_at").unwrap_or(1.0),
        })
    }

    /// Whether it came true, by the verdict that was given, else by the share that was attained.
    fn held(&self, result: &Value, attained: Option<f64>) -> Option<bool> {
        let given = result.get(&self.outcome.verdict).and_then(Value::text);
        match given {
            Some(word) if self.outcome.unclear.iter().any(|one| **one == *word) => None,
            Some(word) => Some(self.outcome.confirmed.iter().any(|one| **one == *word)),
            None => attained.map(|share| share >= self.confirmed_at),
        }
    }
}

fn scaled(preset: &Preset, id: &Str) -> Option<(Str, f64)> {
    let criterion: &Criterion = preset.criteria.iter().find(|criterion| criterion.id == *id)?;
    // A scale is far below 2^53.
    let top = criterion.scale.bounds().1 as f64 / 100.0;
    (top > 0.0).then(|| (id.clone(), top))
}

/// What a document says about the prediction; `None` without a result.
pub fn measured(yardstick: &Yardstick, ix: EntityIx, entity: &Entity, ranked: Option<&Ranked>) -> Option<Measured> {
    let outcome = yardstick.outcome;
    let result = entity.get(&outcome.result).filter(|result| matches!(result.data, Data::Map(_)))?;
    let attained = attained(outcome, entity, result);
    let predicted = yardstick.confidence.as_ref().zip(ranked).and_then(|((criterion, top), ranked)| {
        let rating = ranked.criteria.iter().find(|rating| rating.criterion == *criterion)?;
        Some((rating.value / top).clamp(0.0, 1.0))
    });
    // The score of the day on which it was chosen stands with the gate; the present one serves where nobody wrote it down.
    let chosen = entity.items("gates").iter().find_map(|entry| entry.get("score")?.number());
    Some(Measured {
        entity: ix,
        day: result.get(&outcome.measured).and_then(Value::date),
        attained,
        held: yardstick.held(result, attained),
        predicted,
        score: chosen.or(ranked.map(|ranked| ranked.score.value)),
    })
}

/// (actual − from) ÷ (to − from): right for metrics that should fall, too.
fn attained(outcome: &Outcome, entity: &Entity, result: &Value) -> Option<f64> {
    let target = entity.get(&outcome.target)?;
    let number = |value: &Value, name: &str| value.get(name)?.number();
    let (from, to) = (number(target, &outcome.from)?, number(target, &outcome.to)?);
    Some((number(result, &outcome.actual)? - from) / (to - from)).filter(|share| share.is_finite())
}
