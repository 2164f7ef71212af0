//! The score field of one document, read: who gave what, and when.
//!
//! A value off its scale was reported where the file was read and counts here as not given, so that one slip of the
//! pen cannot move a document up or down the list.

use crate::analysis::rank::column::Column;
use crate::analysis::rank::people::{People, Rater};
use crate::analysis::rank::rules::Rules;
use crate::base::span::Span;
use crate::model::entity::{Data, Entity, Value};
use crate::model::scoring::{Aggregate, Hundredths, Scale};
use jiff::civil::Date;

pub struct Sheet<'a> {
    /// The whole field, when it is there.
    pub field: Option<&'a Value>,
    /// Who counts, in the order of the file: each person once, and only people who gave a value.
    pub ballots: Vec<Ballot<'a>>,
    pub repeats: Vec<Repeat<'a>>,
    /// One per criterion of the preset.
    pub columns: Vec<Column>,
    /// The date of the newest ballot.
    pub newest: Option<Date>,
    /// The date of the newest ballot but one.
    second: Option<Date>,
}

/// What one person gave.
pub struct Ballot<'a> {
    /// Its place in the list.
    pub at: usize,
    pub map: &'a Value,
    pub by: Option<&'a Value>,
    /// `None` for an entry that names nobody: a rater, but not to be recognised elsewhere.
    pub rater: Option<Rater>,
    pub date: Option<(Date, Span)>,
    pub noted: bool,
    /// One per criterion of the preset.
    pub given: Vec<Option<Hundredths>>,
    /// Whether the values make the aggregate: always, unless the facilitator's alone do.
    pub counts: bool,
}

/// A person's further entry in the same document; it does not count.
pub struct Repeat<'a> {
    pub ballot: Ballot<'a>,
    /// The place in `Sheet::ballots` of the entry that counts.
    pub kept: usize,
    /// The dates say which of the two is the newer one.
    pub outdated: bool,
}

impl<'a> Sheet<'a> {
    pub fn read(entity: &'a Entity, rules: &Rules<'a>, people: &mut People<'a>) -> Sheet<'a> {
        let field = entity.get(&rules.scoring.field);
        let entries = field.map_or(&[][..], Value::items).iter().enumerate();
        let read = entries.filter_map(|(at, map)| Ballot::read(at, map, rules, people)).collect();
        let (ballots, repeats) = once_each(read);
        let columns = (0..rules.preset.criteria.len()).map(|criterion| {
            Column::new(ballots.iter().filter_map(|ballot| Some((ballot.given[criterion]?, ballot.counts))))
        });
        let columns = columns.collect();
        let mut dates: Vec<Date> = ballots.iter().filter_map(|ballot| Some(ballot.date?.0)).collect();
        dates.sort_unstable();
        let newest = dates.pop();
        Sheet { field, ballots, repeats, columns, newest, second: dates.pop() }
    }

    /// The date of the newest ballot when this one is left out.
    pub fn newest_without(&self, ballot: &Ballot) -> Option<Date> {
        let date = ballot.date.map(|(date, _)| date);
        if date == self.newest { self.second } else { self.newest }
    }

    /// How many people rated.
    pub fn raters(&self) -> usize {
        self.ballots.len()
    }

    /// The path of a part of a ballot, as findings name it: `ice[1].date`.
    pub fn path(&self, ballot: &Ballot, part: &str) -> String {
        let name = self.field.map_or("", |field| &*field.name);
        match self.field.map(|field| &field.data) {
            Some(Data::List(_)) => format!("{name}[{}].{part}", ballot.at),
            _ => format!("{name}.{part}"),
        }
    }
}

impl<'a> Ballot<'a> {
    /// `None` when the entry holds no value of the preset.
    fn read(at: usize, map: &'a Value, rules: &Rules, people: &mut People) -> Option<Ballot<'a>> {
        let criteria = rules.preset.criteria.iter();
        let given = criteria.map(|criterion| on_scale(map.get(&criterion.id)?.number()?, &criterion.scale));
        let given: Vec<Option<Hundredths>> = given.collect();
        if given.iter().all(Option::is_none) {
            return None;
        }
        let by = map.get("by");
        let rater = by.and_then(Value::text).map(|by| people.rater(by));
        let counts = match (rules.scoring.aggregate, &rules.scoring.facilitator) {
            (Aggregate::Facilitator, Some(role)) => rater.is_some_and(|rater| people.holds(rater, role)),
            _ => true,
        };
        let date = map.get("date").and_then(|value| Some((value.date()?, value.span)));
        let noted = map.get("note").and_then(Value::text).is_some_and(|note| !note.trim().is_empty());
        Some(Ballot { at, map, by, rater, date, noted, given, counts })
    }

    pub fn day(&self) -> Option<Date> {
        self.date.map(|(date, _)| date)
    }

    /// Where a value stands.
    pub fn span(&self, criterion: &str) -> Span {
        self.map.get(criterion).map_or(self.map.span, |value| value.span)
    }

    /// The value that goes when this ballot is left out.
    pub fn counted(&self, criterion: usize) -> Option<Hundredths> {
        self.given.get(criterion).copied().flatten().filter(|_| self.counts)
    }
}

/// A number in hundredths, when its scale has it.
fn on_scale(value: f64, scale: &Scale) -> Option<Hundredths> {
    let hundredths = value * 100.0;
    let near = hundredths.round();
    // Beyond 2⁵³ floats skip whole numbers, so nothing there could be compared exactly.
    if !hundredths.is_finite() || near.abs() > 9e15 || (hundredths - near).abs() > 1e-6 {
        return None;
    }
    let value = near as Hundredths;
    let (min, max) = scale.bounds();
    let stands = match scale {
        Scale::Steps { step, .. } => *step <= 0 || value.checked_sub(min).is_some_and(|above| above % step == 0),
        Scale::Values(values) => values.contains(&value),
    };
    (stands && (min..=max).contains(&value)).then_some(value)
}

/// Each person's newest ballot, and the rest. Without telling dates the last in the file counts: it was added last.
fn once_each(read: Vec<Ballot>) -> (Vec<Ballot>, Vec<Repeat>) {
    let mut by_rater: Vec<usize> = (0..read.len()).collect();
    by_rater.sort_by_key(|at| (read[*at].rater, read[*at].day(), *at));
    let mut winner: Vec<usize> = (0..read.len()).collect();
    for group in by_rater.chunk_by(|a, b| read[*a].rater.is_some() && read[*a].rater == read[*b].rater) {
        if let Some(last) = group.last() {
            group.iter().for_each(|at| winner[*at] = *last);
        }
    }
    let newest: Vec<Option<Date>> = winner.iter().map(|at| read[*at].day()).collect();
    let mut place = vec![0; read.len()];
    let mut ballots = Vec::with_capacity(read.len());
    let mut others = Vec::new();
    for (at, ballot) in read.into_iter().enumerate() {
        if winner[at] == at {
            place[at] = ballots.len();
            ballots.push(ballot);
        } else {
            others.push((at, ballot));
        }
    }
    let repeats = others.into_iter().map(|(at, ballot)| {
        let outdated = ballot.day().is_some() && ballot.day() < newest[at];
        Repeat { kept: place[winner[at]], outdated, ballot }
    });
    (ballots, repeats.collect())
}
