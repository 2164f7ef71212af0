//! What somebody owes, in a sentence.

use crate::base::text::{Arg, Label, Text};
use crate::model::owed::{Wait, What};
use crate::words::catalogue::Catalogue;
use crate::words::date;

/// "For the gate to Validation: interviews, direct competitor".
pub fn what(what: &What, words: &Catalogue) -> String {
    let label = |label: &Label| words.say(&Text::Label(label.clone()));
    let all = |names: &[Label]| Arg::from(names.iter().map(label).collect::<Vec<_>>().join(", "));
    let text = match what {
        What::Gate(gate) => {
            let id = match gate.wait {
                Wait::Behind => "inbox-behind",
                Wait::End => "inbox-close",
                Wait::Ahead => "inbox-gate",
                Wait::Signature => "inbox-sign",
            };
            Text::with(id, vec![("stage", Arg::from(&gate.stage)), ("all", all(&gate.names))])
        }
        What::Score { names, .. } => Text::with("inbox-score", vec![("all", all(names))]),
        What::Task { said, .. } => said.clone(),
        What::Ready { name, .. } => Text::with("inbox-ready", vec![("name", name.into())]),
        What::Answer { .. } => Text::message("inbox-answer"),
        What::Review { last } => Text::with("inbox-review", vec![("date", date::long(*last, words.lang()).into())]),
        What::Suspect { on, changed } => {
            Text::with("inbox-suspect", vec![("title", on.into()), ("date", date::long(*changed, words.lang()).into())])
        }
        What::Retro => Text::message("inbox-retro"),
        What::Unblock { what } => Text::with("inbox-unblock", vec![("name", what.into())]),
        What::Demo { sprint } => Text::with("inbox-demo", vec![("sprint", (*sprint).into())]),
        What::Result { .. } => Text::message("inbox-result"),
    };
    words.say(&text)
}
