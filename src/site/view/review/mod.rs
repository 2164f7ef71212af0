//! What people go through together: a scoring round, the defence, the results, how good the guesses were, what was waived and
//! what was declined.

mod calibration;
mod declined;
mod defence;
mod load;
mod results;
mod round;
mod sheet;
mod waived;

use std::collections::BTreeMap;

use tera::Value as Shown;

use crate::base::text::Arg;
use crate::model::entity::{EntityIx, Value};
use crate::site::view::View;
use crate::site::{Site, role};

pub const VIEWS: &[View] = &[
    View {
        id: "round",
        stands_for: None,
        word: "review-round",
        empty: "empty-round",
        template: "round.html",
        has: round::has,
        fill: round::fill,
    },
    View {
        id: "defence",
        stands_for: None,
        word: "defence",
        empty: "empty-defence",
        template: "defence.html",
        has: defence::has,
        fill: defence::fill,
    },
    View {
        id: "results",
        stands_for: None,
        word: "page-results",
        empty: "empty-results",
        template: "results.html",
        has: results::has,
        fill: results::fill,
    },
    View {
        id: "calibration",
        stands_for: None,
        word: "page-calibration",
        empty: "empty-calibration",
        template: "calibration.html",
        has: calibration::has,
        fill: calibration::fill,
    },
    View {
        id: "waived",
        stands_for: None,
        word: "page-waivers",
        empty: "empty-waived",
        template: "waived.html",
        has: waived::has,
        fill: waived::fill,
    },
    View {
        id: "declined",
        stands_for: None,
        word: "review-declined",
        empty: "empty-declined",
        template: "declined.html",
        has: declined::has,
        fill: declined::fill,
    },
];

/// What the playbook calls a kind and some of its fields: `{kind, kinds}` and one name more for each field asked for.
fn names(site: &Site, kind: &str, fields: &[(&'static str, &str)]) -> Shown {
    let Some(kind) = site.workspace().playbook.kind(kind) else { return Shown::none() };
    let name = |label| site.lexicon().name(label);
    let own = [("kind", name(&kind.name)), ("kinds", name(&kind.plural))];
    let asked = fields.iter().filter_map(|(word, id)| Some((*word, name(&kind.field(id)?.name))));
    Shown::from(own.into_iter().chain(asked).collect::<BTreeMap<&'static str, Shown>>())
}

/// Names of the people in a list of ids.
fn who(site: &Site, ids: Option<&Value>) -> String {
    let ids = ids.map_or(&[][..], Value::items).iter().filter_map(Value::text);
    ids.map(|id| role::person_name(site, id)).collect::<Vec<&str>>().join(", ")
}

/// An amount for a message: a whole number takes the form that goes with it.
fn amount(site: &Site, value: f64) -> Arg {
    // Whole numbers of weeks are far below 2^53.
    if value.fract() == 0.0 { Arg::from(value as i64) } else { Arg::from(site.lexicon().float(value, 1)) }
}

/// The documents that are shown, with their numbers, out of all of a kind.
fn shown<'a>(site: &'a Site, kind: &'a str) -> impl Iterator<Item = EntityIx> + use<'a> {
    site.of_kind(kind).map(|(ix, _)| ix)
}
