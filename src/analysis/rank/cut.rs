//! The cut-line: how many from the top are selected, and whether the line falls where nobody can be sure.

use crate::analysis::rank::entry::Entry;
use crate::analysis::rank::order::Scored;
use crate::analysis::rank::ratio::Ratio;
use crate::model::entity::{Entity, Value};
use crate::model::ranking::Ranked;
use crate::model::scoring::Select;

/// Where a document says how many person-weeks it takes.
const ESTIMATE: &str = "effort.estimated";

/// How many of the list lie above the line; `None` when nothing is cut.
pub fn line(select: Select, list: &[Scored], must_do: &[&Entry]) -> Option<usize> {
    match select {
        Select::All => None,
        Select::Top(n) => Some(list.len().min(n as usize)),
        Select::MinScore(least) => {
            let least = Ratio::nearest(least)?;
            Some(list.partition_point(|one| one.outcome.score >= least))
        }
        Select::Capacity(weeks) => {
            // What must be done takes its weeks first. The line falls at the first document that does not fit: looking
            // further down for one that would is a different choice, and a person's.
            let room = Ratio::nearest(weeks)?;
            let taken = must_do.iter().try_fold(Ratio::ZERO, |sum, entry| sum.plus(estimate(entry.entity)))?;
            let sums = list.iter().scan(Some(taken), |sum, one| {
                *sum = sum.and_then(|sum| sum.plus(estimate(one.entry.entity)));
                *sum
            });
            Some(sums.take_while(|sum| *sum <= room).count())
        }
    }
}

/// Marks the neighbours across the line when one rater more or less could have swapped them, or when they share a rank.
pub fn mark_close_call(items: &mut [Ranked], cut: Option<usize>) {
    let Some(below) = cut.filter(|cut| *cut > 0) else { return };
    let Some([last_in, first_out]) = items.get_mut(below - 1..=below) else { return };
    // Without a band only the rank itself is known.
    let reach = |item: &Ranked| item.band.unwrap_or((item.rank, item.rank));
    let close = reach(last_in).1 >= reach(first_out).0;
    (last_in.close_call, first_out.close_call) = (close, close);
}

/// A document without an estimate takes no room yet.
fn estimate(entity: &Entity) -> Ratio {
    let weeks = entity.at(ESTIMATE).and_then(Value::number).and_then(Ratio::nearest);
    weeks.filter(|weeks| *weeks > Ratio::ZERO).unwrap_or(Ratio::ZERO)
}
