//! How scores are made and judged: formula, cut-line, thresholds, and what evidence is worth.

use crate::analysis::compare::method::{differs, paired, plain};
use crate::base::text::Text;
use crate::model::change::{MethodChange, Part};
use crate::model::playbook::Playbook;
use crate::model::scoring::{Aggregate, Cap, Combine, Decay, How, Preset, Scoring, Select};

/// The parts of the scoring that differ. A setting's key is its id; its name is a message of the catalogue.
pub fn scoring(old: &Playbook, new: &Playbook, found: &mut Vec<MethodChange>) {
    let (was, is) = (&old.scoring, &new.scoring);
    let mut part = |id: &str, turn: (Text, Text), loosened: bool| {
        if turn.0 != turn.1 {
            let name = Text::message(&format!("diff-scoring-{}", id.replace('_', "-")));
            found.push(differs(Part::Scoring, id, name, (Some(turn.0), Some(turn.1)), loosened));
        }
    };
    let (before, after) = (was.active(), is.active());
    let name = |preset: &Preset| Text::Label(preset.name.clone());
    part("preset", (name(before), name(after)), false);
    if before.id == after.id && formula(before) != formula(after) {
        part("formula", (plain(&formula(before)), plain(&formula(after))), false);
    }
    part("select", (select(was.select), select(is.select)), widened(was.select, is.select));
    part("aggregate", (plain(aggregate(was.aggregate)), plain(aggregate(is.aggregate))), false);
    part("cap", (plain(cap(was.cap)), plain(cap(is.cap))), weight(is.cap) < weight(was.cap));
    let decay = |decay: Decay| plain(if decay == Decay::Off { "off" } else { "linear" });
    part("decay", (decay(was.decay), decay(is.decay)), was.decay != Decay::Off);
    for (id, was, is, more_is_stricter) in numbers(old, new, (was, is)) {
        let loosened = if more_is_stricter { is < was } else { is > was };
        part(id, (plain(&was.to_string()), plain(&is.to_string())), loosened);
    }
    for (id, was, is) in paired(&old.ladder, &new.ladder, |rung| &rung.id) {
        let worth = |rung: Option<&crate::model::playbook::Rung>| rung.map(|rung| rung.confidence);
        if worth(was) != worth(is) {
            let name = is.or(was).map_or_else(|| plain(id), |rung| Text::Label(rung.name.clone()));
            let turn = (worth(was).map(|one| plain(&one.to_string())), worth(is).map(|one| plain(&one.to_string())));
            found.push(differs(Part::Scoring, &format!("ladder/{id}"), name, turn, worth(is) > worth(was)));
        }
    }
}

/// Thresholds by their keys, and whether a larger one asks for more.
fn numbers(old: &Playbook, new: &Playbook, (was, is): (&Scoring, &Scoring)) -> [(&'static str, i64, i64, bool); 9] {
    let raters = |scoring: &Scoring, playbook: &Playbook| {
        scoring.min_raters.get(playbook.profile_number()).copied().unwrap_or_default().into()
    };
    [
        ("min_raters", raters(was, old), raters(is, new), true),
        ("required_at", was.required_at.into(), is.required_at.into(), false),
        ("note_from", was.note_from.into(), is.note_from.into(), false),
        ("doubt_from", was.doubt_from.into(), is.doubt_from.into(), false),
        ("cap_without_evidence", was.cap_without_evidence.into(), is.cap_without_evidence.into(), false),
        ("discuss_at", was.discuss_at, is.discuss_at, false),
        ("differ_above", was.differ_above, is.differ_above, false),
        ("stale_after", was.stale_after.into(), is.stale_after.into(), false),
        ("expired_after", was.expired_after.into(), is.expired_after.into(), false),
    ]
}

/// The criteria of a preset with what they weigh, as one text to compare and to show.
fn formula(preset: &Preset) -> String {
    let combine = |part: &Combine| {
        let of =
            part.of.iter().map(|(id, weight)| if *weight == 1.0 { id.to_string() } else { format!("{id} ({weight})") });
        let of: Vec<String> = of.collect();
        match part.how {
            How::Product => of.join(" × "),
            How::Sum => of.join(" + "),
            How::Mean => format!("⌀ {}", of.join(", ")),
        }
    };
    let denominator = preset.denominator.as_ref().map(|part| format!(" / {}", combine(part)));
    combine(&preset.numerator) + &denominator.unwrap_or_default()
}

fn select(select: Select) -> Text {
    let number = |id: &str, number: String| Text::with(id, vec![("n", number.as_str().into())]);
    match select {
        Select::All => Text::message("diff-select-all"),
        Select::Top(n) => number("diff-select-top", n.to_string()),
        Select::MinScore(n) => number("diff-select-score", n.to_string()),
        Select::Capacity(n) => number("diff-select-capacity", n.to_string()),
    }
}

/// Whether more gets through than before.
fn widened(was: Select, is: Select) -> bool {
    match (was, is) {
        (Select::All, _) => false,
        (_, Select::All) => true,
        (Select::Top(was), Select::Top(is)) => is > was,
        (Select::MinScore(was), Select::MinScore(is)) => is < was,
        (Select::Capacity(was), Select::Capacity(is)) => is > was,
        _ => false,
    }
}

fn aggregate(aggregate: Aggregate) -> &'static str {
    match aggregate {
        Aggregate::Median => "median",
        Aggregate::Mean => "mean",
        Aggregate::Min => "min",
        Aggregate::Facilitator => "facilitator",
    }
}

fn cap(cap: Cap) -> &'static str {
    match cap {
        Cap::Off => "off",
        Cap::Warn => "warn",
        Cap::Apply => "apply",
    }
}

/// How much evidence holds confidence back.
fn weight(cap: Cap) -> u8 {
    match cap {
        Cap::Off => 0,
        Cap::Warn => 1,
        Cap::Apply => 2,
    }
}
