//! All raters' values of one criterion, and the one value they make.
//!
//! The values are kept sorted so that "the same without this rater" costs a look-up and not another sort: bands ask
//! that question once per rater and document.

use crate::analysis::rank::ratio::Ratio;
use crate::model::ranking::Agreement;
use crate::model::scoring::{Aggregate, Hundredths, Scale, Scoring};

/// The values of one criterion in one document.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// The values that make the aggregate, ascending: all, or the facilitator's alone.
    counted: Vec<Hundredths>,
    sum: i128,
    /// How many people gave a value, whether it counts or not.
    raters: u32,
    bounds: Option<(Hundredths, Hundredths)>,
}

impl Column {
    /// From each rater's value and whether it counts.
    pub fn new(values: impl Iterator<Item = (Hundredths, bool)>) -> Column {
        let mut column = Column::default();
        for (value, counts) in values {
            column.raters += 1;
            let (low, high) = column.bounds.unwrap_or((value, value));
            column.bounds = Some((low.min(value), high.max(value)));
            if counts {
                column.counted.push(value);
                column.sum += i128::from(value);
            }
        }
        column.counted.sort_unstable();
        column
    }

    /// What all raters together say, or all but the one who gave `without`; `None` when nobody is left.
    pub fn value(&self, how: Aggregate, without: Option<Hundredths>) -> Option<Ratio> {
        let left_out = without.and_then(|value| self.counted.binary_search(&value).ok());
        let n = self.counted.len() - usize::from(left_out.is_some());
        if n == 0 {
            return None;
        }
        // The k-th value of those who stay.
        let at = |k: usize| i128::from(self.counted[k + usize::from(left_out.is_some_and(|out| k >= out))]);
        match how {
            Aggregate::Median | Aggregate::Facilitator => Ratio::new(at((n - 1) / 2) + at(n / 2), 200),
            Aggregate::Mean => {
                let left_out = left_out.map_or(0, |out| i128::from(self.counted[out]));
                Ratio::new(self.sum - left_out, i128::try_from(n).ok()?.checked_mul(100)?)
            }
            Aggregate::Min => Ratio::new(at(0), 100),
        }
    }

    pub fn raters(&self) -> u32 {
        self.raters
    }

    /// Largest minus smallest value.
    pub fn spread(&self) -> Hundredths {
        self.bounds.map_or(0, |(low, high)| high.saturating_sub(low))
    }

    /// How far the raters agree, measured against the whole scale.
    pub fn agreement(&self, scale: &Scale, scoring: &Scoring) -> Agreement {
        if self.raters < 2 {
            return Agreement::Single;
        }
        let (min, max) = scale.bounds();
        let spread = i128::from(self.spread()) * 100;
        let whole = i128::from(max) - i128::from(min);
        if spread <= i128::from(scoring.differ_above) * whole {
            Agreement::Agree
        } else if spread < i128::from(scoring.discuss_at) * whole {
            Agreement::Differ
        } else {
            Agreement::Discuss
        }
    }
}
