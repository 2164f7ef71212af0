//! The way of what customers say, as in a restaurant: heard in the dining room, cooked in the kitchen, brought back to the table.
//!
//! Shows at a glance where it gets lost: said and taken to nobody, or cooked and never told to those who asked.

use tera::{Context, Value as Shown};

use crate::base::text::Arg;
use crate::model::kind::Kind;
use crate::model::market::Insights;
use crate::site::Site;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text};
use crate::site::view::market;

/// Adds `floor`: `{name, said}` for what was heard, what of it was linked to work, and what was answered. Empty where
/// nothing was heard.
pub fn fill(site: &Site, view: &Insights, kind: &Kind, context: &mut Context) {
    let lexicon = site.lexicon();
    let rows = market::rows(site, &view.kind);
    let is_linked = |ix: &&_| !market::linked(site, **ix, &view.about).is_empty();
    let is_answered = |ix: &&_| shelf::state(kind, site.workspace().entity(**ix)) == State::Done;
    let (all, linked) = (rows.len(), rows.iter().filter(is_linked).count());
    let answered = rows.iter().filter(is_answered).count();
    let part = |count: usize| {
        let share = lexicon.percent(count as f64 / all as f64);
        let args = vec![("count", Arg::from(count)), ("all", Arg::from(all)), ("shown", Arg::from(share))];
        text(&lexicon.say("insight-floor-of", args))
    };
    let steps = [
        ("insight-floor-heard", Shown::from(all)),
        ("insight-floor-linked", part(linked)),
        ("insight-floor-answered", part(answered)),
    ];
    let steps = steps.into_iter().filter(|_| all > 0);
    let steps = steps.map(|(word, said)| record([("name", text(&lexicon.word(word))), ("said", said)]));
    context.insert_value("floor", list(steps));
}
