//! The stages in words, and the step of the pie that stands for each: from a dashed ring to a full disc, drawn by the style
//! sheet, readable at the size of a letter and without colour.

use tera::Value;

use crate::model::playbook::Playbook;
use crate::site::lexicon::Lexicon;
use crate::site::value::{markup, record, text};

/// The last step of the pie and of its colours.
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
            ("glyph", markup(&format!(r#"<i class="glyph g{}"></i>"#, step(at, last)))),
        ])
    });
    value.collect()
}

/// The step of a stage on the scale that every theme has, however many stages a team has.
pub fn step(at: usize, last: usize) -> usize {
    (at * STEPS + last / 2).checked_div(last).unwrap_or(STEPS)
}
