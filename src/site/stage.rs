//! The stages as pictures and words: a pie that fills up, readable at the size of a letter and without colour.

use tera::Value;

use crate::model::playbook::Playbook;
use crate::site::lexicon::Lexicon;
use crate::site::value::{markup, record, text};

/// How many steps the colours of the stages have.
const STEPS: usize = 5;

/// What templates know of each stage.
pub fn values(playbook: &Playbook, lexicon: &Lexicon) -> Vec<Value> {
    let last = playbook.stages.len().saturating_sub(1);
    let all = playbook.stages.iter().enumerate();
    let value = all.map(|(at, stage)| {
        let short = if stage.short.is_empty() { &stage.name } else { &stage.short };
        record([
            ("number", Value::from(at)),
            ("name", lexicon.name(&stage.name)),
            ("short", lexicon.name(short)),
            ("purpose", lexicon.name(&stage.purpose)),
            ("step", Value::from(step(at, last))),
            ("href", text(&format!("stage-{at}.html"))),
            ("glyph", markup(&glyph(at, last))),
        ])
    });
    value.collect()
}

/// The colour of a stage on the scale that every theme has, however many stages a team has.
fn step(at: usize, last: usize) -> usize {
    (at * STEPS + last / 2).checked_div(last).unwrap_or(STEPS)
}

/// A dashed ring at the beginning, then a pie, at the end a full disc.
pub fn glyph(at: usize, last: usize) -> String {
    let body = if at >= last {
        r#"<circle cx="8" cy="8" r="6.25"/><circle class="full" cx="8" cy="8" r="3.9"/>"#.to_owned()
    } else if at == 0 {
        r#"<circle cx="8" cy="8" r="6.25" stroke-dasharray="2 2.1"/>"#.to_owned()
    } else {
        let share = f64::from(u32::try_from(at).unwrap_or(0)) / f64::from(u32::try_from(last).unwrap_or(1));
        let (sin, cos) = (share * std::f64::consts::TAU).sin_cos();
        let large = u8::from(share > 0.5);
        let (x, y) = (8.0 + 3.9 * sin, 8.0 - 3.9 * cos);
        format!(r#"<circle cx="8" cy="8" r="6.25"/><path d="M8 8V4.1A3.9 3.9 0 {large} 1 {x:.2} {y:.2}Z"/>"#)
    };
    let step = step(at, last);
    format!(r#"<svg class="glyph g{step}" viewBox="0 0 16 16" aria-hidden="true">{body}</svg>"#)
}
