//! A preset's formula written out, with names or with numbers, and worked out again for "what if" questions.

use crate::model::scoring::{Combine, How, Preset};

/// The formula with `term` in the place of each criterion: `Impact × Confidence × Ease`, or `8.5 × 4.5 × 4.5`.
pub fn written(preset: &Preset, term: &dyn Fn(&str) -> String) -> String {
    let numerator = side(&preset.numerator, term);
    let Some(denominator) = &preset.denominator else { return numerator };
    format!("{} / {}", bracketed(&preset.numerator, numerator), bracketed(denominator, side(denominator, term)))
}

/// The score for these values of the criteria; `None` where one is missing or the result is no number.
pub fn worked_out(preset: &Preset, value: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
    let numerator = combined(&preset.numerator, value)?;
    let denominator = match &preset.denominator {
        Some(denominator) => combined(denominator, value)?,
        None => 1.0,
    };
    Some(numerator / denominator).filter(|score| score.is_finite())
}

fn side(combine: &Combine, term: &dyn Fn(&str) -> String) -> String {
    match combine.how {
        How::Product => joined(combine, " × ", &|id, weight| format!("{}{}", term(id), power(weight))),
        How::Sum => joined(combine, " + ", &|id, weight| weighted(&term(id), weight)),
        How::Mean => {
            let sum = joined(combine, " + ", &|id, weight| weighted(&term(id), weight));
            format!("({sum}) / {}", total(combine))
        }
    }
}

fn joined(combine: &Combine, sign: &str, part: &dyn Fn(&str, f64) -> String) -> String {
    combine.of.iter().map(|(id, weight)| part(id, *weight)).collect::<Vec<_>>().join(sign)
}

fn power(weight: f64) -> String {
    match weight {
        1.0 => String::new(),
        2.0 => "²".to_owned(),
        3.0 => "³".to_owned(),
        other => format!("^{other}"),
    }
}

fn weighted(term: &str, weight: f64) -> String {
    if weight == 1.0 { term.to_owned() } else { format!("{weight} × {term}") }
}

fn total(combine: &Combine) -> f64 {
    combine.of.iter().map(|(_, weight)| weight).sum()
}

/// One side of a fraction: brackets around what would otherwise be read wrongly.
fn bracketed(combine: &Combine, text: String) -> String {
    if combine.of.len() > 1 || combine.how == How::Mean { format!("({text})") } else { text }
}

fn combined(combine: &Combine, value: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
    let values = combine.of.iter().map(|(id, weight)| Some((value(id)?, *weight)));
    let values: Vec<(f64, f64)> = values.collect::<Option<_>>()?;
    let sum = || values.iter().map(|(value, weight)| value * weight).sum::<f64>();
    Some(match combine.how {
        How::Product => values.iter().map(|(value, weight)| value.powf(*weight)).product(),
        How::Sum => sum(),
        How::Mean => sum() / total(combine),
    })
}
