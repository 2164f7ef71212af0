//! What the playbook asks of scores, looked up once for a whole run.

use crate::analysis::rank::formula::Formula;
use crate::analysis::rank::ratio::Ratio;
use crate::base::text::{Label, Str};
use crate::model::kind::{Field, Kind};
use crate::model::playbook::{Level, Playbook};
use crate::model::scoring::{Aggregate, Criterion, Decay, Preset, Scoring};
use jiff::civil::Date;

pub struct Rules<'a> {
    pub playbook: &'a Playbook,
    pub scoring: &'a Scoring,
    pub preset: &'a Preset,
    pub formula: Formula,
    /// The criterion that evidence caps and age lowers: its place in the preset.
    pub capped: Option<usize>,
    /// The kind that is ranked, when the playbook has it.
    pub kind: Option<&'a Kind>,
    /// The score field, from which stage it is owed and how much its absence weighs; `None` where nothing asks for it.
    pub owed: Option<Owed<'a>>,
    pub today: Date,
}

#[derive(Clone, Copy)]
pub struct Owed<'a> {
    pub field: &'a Field,
    pub from: u8,
    pub level: Level,
}

impl<'a> Rules<'a> {
    pub fn new(playbook: &'a Playbook, today: Date) -> Rules<'a> {
        let scoring = &playbook.scoring;
        let preset = scoring.active();
        let capped = preset.capped.as_ref().and_then(|id| place(preset, id));
        let kind = playbook.kind(&scoring.kind);
        let owed = kind.and_then(|kind| {
            let field = kind.field(&scoring.field)?;
            let required = field.required.get(playbook.profile_number())?;
            let from = required.at.0.max(scoring.required_at);
            (required.level != Level::Off).then_some(Owed { field, from, level: required.level })
        });
        Rules { playbook, scoring, preset, formula: Formula::new(preset), capped, kind, owed, today }
    }

    /// Days since this date, none for a day to come.
    pub fn age(&self, date: Date) -> i64 {
        let days = date.until(self.today).map_or(0, |span| i64::from(span.get_days()));
        days.max(0)
    }

    /// How much age takes off the capped criterion: one for each started thirty days beyond the limit.
    pub fn decay(&self, newest: Option<Date>) -> Ratio {
        match (self.scoring.decay, newest) {
            (Decay::Linear, Some(newest)) => {
                let beyond = self.age(newest) - i64::from(self.scoring.stale_after);
                Ratio::whole((beyond.max(0) + 29) / 30)
            }
            _ => Ratio::ZERO,
        }
    }

    /// The name of a criterion by its place.
    pub fn criterion(&self, at: usize) -> Label {
        let criterion = self.preset.criteria.get(at);
        criterion.map_or_else(Label::default, |criterion| named(&criterion.name, &criterion.id))
    }

    /// The role that gives a criterion its value.
    pub fn giver<'b>(&'b self, criterion: &'b Criterion) -> Option<&'b Str> {
        match self.scoring.aggregate {
            Aggregate::Facilitator => self.scoring.facilitator.as_ref().or(criterion.owed_by.as_ref()),
            _ => criterion.owed_by.as_ref(),
        }
    }

    pub fn role(&self, id: &Str) -> Label {
        self.playbook.role(id).map_or_else(|| Label::plain(id), |role| named(&role.name, id))
    }
}

/// The place of a criterion in the preset.
pub fn place(preset: &Preset, id: &str) -> Option<usize> {
    preset.criteria.iter().position(|criterion| &*criterion.id == id)
}

/// A name, or the id where the playbook gives none.
pub fn named(name: &Label, id: &str) -> Label {
    if name.is_empty() { Label::plain(id) } else { name.clone() }
}
