//! One document of the ranked kind: where it stands in the contest, and what its score is.

use crate::analysis::condition::holds;
use crate::analysis::rank::evidence::Evidence;
use crate::analysis::rank::people::People;
use crate::analysis::rank::ratio::Ratio;
use crate::analysis::rank::rules::Rules;
use crate::analysis::rank::sheet::{Ballot, Sheet};
use crate::model::entity::{Data, Entity, EntityIx};
use crate::model::scoring::Cap;
use jiff::civil::Date;

pub struct Entry<'a> {
    pub ix: EntityIx,
    pub entity: &'a Entity,
    pub standing: Standing,
    /// It must be done whatever its score: it owes none.
    pub must_do: bool,
    pub sheet: Sheet<'a>,
    pub evidence: Evidence<'a>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Among those that compete for the next cycle.
    Contest,
    /// Past the choice; its score is history and does not age.
    Chosen,
    /// Stopped, or with a stage or status that could not be read.
    Outside,
}

/// What the ballots come to.
#[derive(Clone)]
pub struct Outcome {
    pub score: Ratio,
    /// What the raters say, one per criterion.
    pub given: Vec<Ratio>,
    /// What the score uses: lower where evidence or age says so.
    pub used: Vec<Ratio>,
}

impl<'a> Entry<'a> {
    pub fn read(ix: EntityIx, entity: &'a Entity, rules: &Rules<'a>, people: &mut People<'a>) -> Entry<'a> {
        let must_do = entity.get(&rules.scoring.must_field).is_some_and(|value| match &value.data {
            Data::Text(reason) => !reason.trim().is_empty(),
            Data::Bool(must) => *must,
            Data::NotNeeded(_) => false,
            _ => true,
        });
        let sheet = Sheet::read(entity, rules, people);
        Entry { ix, entity, standing: standing(entity, rules), must_do, sheet, evidence: Evidence::read(entity, rules) }
    }

    /// What all ballots come to; `None` while a criterion has no value.
    pub fn outcome(&self, rules: &Rules) -> Option<Outcome> {
        let how = rules.scoring.aggregate;
        let given: Option<Vec<Ratio>> = self.sheet.columns.iter().map(|column| column.value(how, None)).collect();
        let given = given?;
        let mut used = given.clone();
        self.lower(&mut used, self.sheet.newest, rules);
        Some(Outcome { score: rules.formula.score(&used)?, given, used })
    }

    /// The score without each of the ballots in turn; `None` where a criterion has no value left.
    pub fn scores_without_each(&self, whole: &Outcome, rules: &Rules) -> Vec<Option<Ratio>> {
        let mut used = Vec::with_capacity(whole.given.len());
        let ballots = self.sheet.ballots.iter();
        ballots.map(|ballot| self.score_without(ballot, whole, rules, &mut used)).collect()
    }

    /// `used` is room to compute in.
    fn score_without(&self, ballot: &Ballot, whole: &Outcome, rules: &Rules, used: &mut Vec<Ratio>) -> Option<Ratio> {
        used.clear();
        for (criterion, (column, given)) in self.sheet.columns.iter().zip(&whole.given).enumerate() {
            used.push(match ballot.counted(criterion) {
                None => *given,
                without => column.value(rules.scoring.aggregate, without)?,
            });
        }
        self.lower(used, self.sheet.newest_without(ballot), rules);
        if *used == whole.used { Some(whole.score) } else { rules.formula.score(used) }
    }

    /// The places of the criteria that nobody's value makes.
    pub fn missing(&self, rules: &Rules) -> Vec<usize> {
        let columns = self.sheet.columns.iter().enumerate();
        columns.filter(|(_, column)| column.value(rules.scoring.aggregate, None).is_none()).map(|(at, _)| at).collect()
    }

    /// What the capped criterion is worth by the evidence, whether or not the playbook applies it.
    pub fn ceiling(&self, rules: &Rules) -> Ratio {
        let supported = self.evidence.best.map_or(rules.scoring.cap_without_evidence, |rung| rung.confidence);
        Ratio::whole(i64::from(supported))
    }

    /// Lowers the capped criterion to what evidence and age leave of it, never below the scale's smallest value.
    fn lower(&self, values: &mut [Ratio], newest: Option<Date>, rules: &Rules) {
        let Some(capped) = rules.capped else { return };
        let (Some(value), Some(criterion)) = (values.get_mut(capped), rules.preset.criteria.get(capped)) else {
            return;
        };
        let floor = Ratio::new(i128::from(criterion.scale.bounds().0), 100).unwrap_or(Ratio::ZERO);
        if rules.scoring.cap == Cap::Apply {
            *value = (*value).min(self.ceiling(rules).max(floor));
        }
        let decay = rules.decay(newest);
        if self.standing == Standing::Contest && decay > Ratio::ZERO {
            *value = value.less(decay).map_or(floor, |left| left.max(floor)).min(*value);
        }
    }
}

/// A bad stage or status keeps a document out: it was reported, and nobody can say where it stands.
fn standing(entity: &Entity, rules: &Rules) -> Standing {
    let Some(stage) = entity.stage else { return Standing::Outside };
    let unreadable = rules.kind.is_some_and(|kind| kind.status.is_some()) && entity.status.is_none();
    let (first, last) = rules.scoring.ranked_stages;
    if stage > last {
        Standing::Chosen
    } else if stage < first || unreadable || !rules.kind.is_some_and(|kind| holds(&rules.scoring.ranked, entity, kind))
    {
        Standing::Outside
    } else {
        Standing::Contest
    }
}
