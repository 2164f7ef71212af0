//! The preset's formula, ready to compute: numerator over denominator, each a product, a sum or a mean of criteria.
//!
//! No expression language: ICE, weighted ICE, RICE, cost of delay and value over effort are all this one shape.

use crate::analysis::rank::ratio::Ratio;
use crate::model::ranking::Score;
use crate::model::scoring::{Combine, How, Preset};

pub struct Formula {
    numerator: Terms,
    denominator: Option<Terms>,
    back: Back,
}

struct Terms {
    how: How,
    of: Vec<Term>,
}

struct Term {
    /// The criterion's place in the preset.
    criterion: usize,
    weight: f64,
    /// The weight as a fraction; `None` when it has more than six decimals.
    exact: Option<Ratio>,
    exponent: u32,
}

/// How a score is brought back to the scale that the raters used.
enum Back {
    /// By the root of this degree: the geometric mean.
    Root(u32),
    /// It is on that scale already.
    Same,
    /// There is no one scale.
    Nowhere,
}

impl Formula {
    pub fn new(preset: &Preset) -> Formula {
        let numerator = Terms::new(&preset.numerator, preset);
        let denominator = preset.denominator.as_ref().map(|combine| Terms::new(combine, preset));
        let back = if denominator.is_some() { Back::Nowhere } else { way_back(&numerator, preset) };
        Formula { numerator, denominator, back }
    }

    /// The score of these values, one per criterion in the preset's order; `None` only when it would divide by zero.
    ///
    /// Exact while whole numbers of 128 bits hold it; else computed in floats and read to a millionth, which keeps the
    /// order total and the same on every machine.
    pub fn score(&self, values: &[Ratio]) -> Option<Ratio> {
        self.exact(values).or_else(|| self.rounded(values))
    }

    /// The score with all its ways of being written.
    pub fn written(&self, score: Ratio) -> Score {
        Score { exact: score.exact(), value: score.value(), shown: score.shown(), on_scale: self.on_scale(score, 1) }
    }

    /// The score on the raters' own scale.
    pub fn on_scale(&self, score: Ratio, places: u32) -> Option<String> {
        match self.back {
            Back::Root(degree) => score.root(degree, places),
            Back::Same => score.root(1, places),
            Back::Nowhere => None,
        }
    }

    fn exact(&self, values: &[Ratio]) -> Option<Ratio> {
        let numerator = self.numerator.exact(values)?;
        match &self.denominator {
            Some(terms) => numerator.over(terms.exact(values)?),
            None => Some(numerator),
        }
    }

    fn rounded(&self, values: &[Ratio]) -> Option<Ratio> {
        let numerator = self.numerator.rounded(values);
        let denominator = self.denominator.as_ref().map_or(1.0, |terms| terms.rounded(values));
        Ratio::nearest(numerator / denominator)
    }
}

impl Terms {
    fn new(combine: &Combine, preset: &Preset) -> Terms {
        let place = |id: &str| preset.criteria.iter().position(|criterion| &*criterion.id == id);
        let terms = combine.of.iter().filter_map(|(id, weight)| {
            let exact = Ratio::nearest(*weight).filter(|near| (near.value() - weight).abs() <= weight.abs() * 1e-12);
            // Exponents are 1, 2 or 3; the reader of the playbook refuses others, and no weight may make a loop long.
            Some(Term {
                criterion: place(id)?,
                weight: *weight,
                exact,
                exponent: weight.round().clamp(0.0, 9.0) as u32,
            })
        });
        Terms { how: combine.how, of: terms.collect() }
    }

    fn exact(&self, values: &[Ratio]) -> Option<Ratio> {
        if self.how == How::Product {
            return self.of.iter().try_fold(Ratio::ONE, |product, term| {
                let power = values.get(term.criterion)?.power(term.exponent)?;
                product.times(power)
            });
        }
        let mut sum = Ratio::ZERO;
        let mut weights = Ratio::ZERO;
        for term in &self.of {
            sum = sum.plus(values.get(term.criterion)?.times(term.exact?)?)?;
            weights = weights.plus(term.exact?)?;
        }
        if self.how == How::Mean { sum.over(weights) } else { Some(sum) }
    }

    /// The same in floats, with nothing but the four operations: they give the same bits everywhere.
    fn rounded(&self, values: &[Ratio]) -> f64 {
        let value = |term: &Term| values.get(term.criterion).map_or(f64::NAN, |value| value.value());
        if self.how == How::Product {
            let factors = self.of.iter().flat_map(|term| std::iter::repeat_n(value(term), term.exponent as usize));
            return factors.fold(1.0, |product, factor| product * factor);
        }
        let sum = self.of.iter().fold(0.0, |sum, term| sum + value(term) * term.weight);
        let weights = self.of.iter().fold(0.0, |sum, term| sum + term.weight);
        if self.how == How::Mean { sum / weights } else { sum }
    }
}

/// Values of unlike scales make a number that stands on none of them.
fn way_back(numerator: &Terms, preset: &Preset) -> Back {
    let mut scales =
        numerator.of.iter().filter_map(|term| preset.criteria.get(term.criterion)).map(|c| c.scale.bounds());
    let first = scales.next();
    if first.is_none() || scales.any(|scale| Some(scale) != first) {
        return Back::Nowhere;
    }
    match numerator.how {
        How::Product => Back::Root(numerator.of.iter().map(|term| term.exponent).sum()),
        How::Mean => Back::Same,
        How::Sum => Back::Nowhere,
    }
}
