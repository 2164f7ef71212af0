//! What the playbook says otherwise: profile, stages, rules, thresholds, scoring, roles, kinds.
//!
//! Only what is in force counts: a rule that the profile does not ask for changes nothing by being reworded.

mod demand;
mod scoring;

use crate::base::text::{Label, Str, Text};
use crate::model::change::{MethodChange, Part};
use crate::model::playbook::{Level, Playbook};
use crate::model::workspace::Workspace;

/// All differences of the two methods, loosened ones first, then in the order of the parts.
pub fn method(before: &Workspace, after: &Workspace) -> Vec<MethodChange> {
    let (old, new) = (&before.playbook, &after.playbook);
    let mut found = Vec::new();
    profile(old, new, &mut found);
    demand::demands(old, new, &mut found);
    demand::checks(before, after, &mut found);
    stages(old, new, &mut found);
    scoring::scoring(old, new, &mut found);
    limits(old, new, &mut found);
    roles(old, new, &mut found);
    kinds(old, new, &mut found);
    found.sort_by_key(|change| (!change.loosened, change.part));
    found
}

/// A part that is on both sides, or on one.
fn differs(part: Part, id: &str, name: Text, turn: (Option<Text>, Option<Text>), loosened: bool) -> MethodChange {
    MethodChange { part, id: Str::from(id), name, before: turn.0, after: turn.1, loosened }
}

/// Words that mean the same in every language: numbers, ids.
fn plain(text: &str) -> Text {
    Text::Label(Label::plain(text))
}

fn profile(old: &Playbook, new: &Playbook, found: &mut Vec<MethodChange>) {
    if old.profile == new.profile && old.strict() == new.strict() {
        return;
    }
    let name = |playbook: &Playbook| {
        let profile = playbook.profiles.get(playbook.profile_number());
        profile.map_or_else(|| plain(&playbook.profile), |profile| Text::Label(profile.name.clone()))
    };
    let loosened = new.profile_number() < old.profile_number() || (old.strict() && !new.strict());
    let turn = (Some(name(old)), Some(name(new)));
    found.push(differs(Part::Profile, &new.profile, Text::message("diff-part-profile"), turn, loosened));
}

/// Stages have no ids but their numbers: one that was put in between renames those behind it, and that is how files see it.
fn stages(old: &Playbook, new: &Playbook, found: &mut Vec<MethodChange>) {
    for at in 0..old.stages.len().max(new.stages.len()) {
        let (was, is) = (old.stages.get(at), new.stages.get(at));
        let name = |stage: Option<&crate::model::playbook::Stage>| stage.map(|stage| Text::Label(stage.name.clone()));
        let id = at.to_string();
        let called = name(is).or_else(|| name(was)).unwrap_or_else(|| plain(&id));
        if was.map(|stage| &stage.name) != is.map(|stage| &stage.name) {
            let loosened = is.is_none();
            found.push(differs(Part::Stage, &id, called.clone(), (name(was), name(is)), loosened));
        }
        let (Some(was), Some(is)) = (was, is) else { continue };
        if was.limit_days != is.limit_days {
            let days =
                |limit: Option<u32>| limit.map(|days| Text::with("diff-days", vec![("days", (days as usize).into())]));
            let loosened = is.limit_days.is_none_or(|now| was.limit_days.is_some_and(|then| now > then));
            let turn = (days(was.limit_days), days(is.limit_days));
            let name = Text::with("diff-stage-limit", vec![("stage", called.into())]);
            found.push(differs(Part::Stage, &format!("{id}/limit_days"), name, turn, loosened));
        }
    }
}

fn limits(old: &Playbook, new: &Playbook, found: &mut Vec<MethodChange>) {
    for (id, was, is) in paired(&old.limits, &new.limits, |(id, _)| id) {
        let number = |limit: Option<&(Str, f64)>| limit.map(|(_, value)| plain(&value.to_string()));
        if number(was) != number(is) {
            found.push(differs(Part::Limit, id, plain(id), (number(was), number(is)), false));
        }
    }
}

fn roles(old: &Playbook, new: &Playbook, found: &mut Vec<MethodChange>) {
    for (id, was, is) in paired(&old.roles, &new.roles, |role| &role.id) {
        let name = |role: Option<&crate::model::playbook::Role>| role.map(|role| Text::Label(role.name.clone()));
        if name(was) != name(is) {
            let called = name(is).or_else(|| name(was)).unwrap_or_else(|| plain(id));
            found.push(differs(Part::Role, id, called, (name(was), name(is)), false));
        }
    }
    if old.waivers.signed_by != new.waivers.signed_by {
        let names = |playbook: &Playbook| {
            let ids: Vec<&str> = playbook.waivers.signed_by.iter().map(|role| &**role).collect();
            Some(plain(&ids.join(", "))).filter(|_| !ids.is_empty())
        };
        let loosened = new.waivers.signed_by.iter().any(|role| !old.waivers.signed_by.contains(role));
        let name = Text::message("diff-part-waivers");
        found.push(differs(Part::Rule, "waivers", name, (names(old), names(new)), loosened));
    }
}

fn kinds(old: &Playbook, new: &Playbook, found: &mut Vec<MethodChange>) {
    for (id, was, is) in paired(&old.kinds, &new.kinds, |kind| &kind.id) {
        let name = |kind: Option<&crate::model::kind::Kind>| kind.map(|kind| Text::Label(kind.name.clone()));
        if was.is_none() || is.is_none() {
            let called = name(is).or_else(|| name(was)).unwrap_or_else(|| plain(id));
            found.push(differs(Part::Kind, id, called, (name(was), name(is)), is.is_none()));
        }
    }
}

/// Things of two lists with the same id, in the order of the later list; then those that are gone.
fn paired<'a, T>(old: &'a [T], new: &'a [T], id: fn(&T) -> &Str) -> Vec<(&'a str, Option<&'a T>, Option<&'a T>)> {
    let find = |list: &'a [T], wanted: &Str| list.iter().find(|one| id(one) == wanted);
    let here = new.iter().map(|is| (&**id(is), find(old, id(is)), Some(is)));
    let gone = old.iter().filter(|was| find(new, id(was)).is_none()).map(|was| (&**id(was), Some(was), None));
    here.chain(gone).collect()
}

/// How much a rule weighs, in words.
fn level(level: Level) -> Text {
    Text::message(match level {
        Level::Off => "diff-level-off",
        Level::Note => "check-note",
        Level::Warning => "check-warning",
        Level::Error => "check-error",
    })
}
