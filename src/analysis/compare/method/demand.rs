//! What is asked of documents: fields, sections and gate rules, each from a stage on and with a weight.

use crate::analysis::compare::method::{differs, level, plain};
use crate::base::diagnostic::Severity;
use crate::base::text::{Arg, Label, Str, Text};
use crate::model::change::{MethodChange, Part};
use crate::model::playbook::{At, GateRule, Level, Playbook, Predicate};
use crate::model::rule;
use crate::model::workspace::Workspace;
use std::collections::BTreeMap;

/// One thing that the profile in force asks for.
struct Demand<'a> {
    part: Part,
    name: &'a Label,
    staged: bool,
    at: At,
    level: Level,
    /// Only gate rules have more to compare.
    rule: Option<&'a GateRule>,
}

/// The demands that differ.
pub fn demands(old: &Playbook, new: &Playbook, found: &mut Vec<MethodChange>) {
    let (was, is) = (all(old), all(new));
    let mut ids: Vec<&String> = is.keys().collect();
    ids.extend(was.keys().filter(|id| !is.contains_key(*id)));
    for id in ids {
        let (before, after) = (was.get(id), is.get(id));
        let Some(one) = after.or(before) else { continue };
        let name = Text::Label(one.name.clone());
        let key = |demand: Option<&Demand>| demand.map(|demand| (demand.at, demand.level));
        if key(before) != key(after) {
            let turn = (before.map(|one| asked(one, old)), after.map(|one| asked(one, new)));
            let loosened = match (before, after) {
                (Some(before), Some(after)) => after.at > before.at || after.level < before.level,
                (before, _) => before.is_some(),
            };
            found.push(differs(one.part, id, name.clone(), turn, loosened));
        }
        if let (Some(before), Some(after)) = (before.and_then(|one| one.rule), after.and_then(|one| one.rule)) {
            found.extend(content(id, &name, before, after));
        }
    }
}

/// Everything that the profile in force asks for, by a name that is unique in the playbook.
fn all(playbook: &Playbook) -> BTreeMap<String, Demand<'_>> {
    let profile = playbook.profile_number();
    let mut all = BTreeMap::new();
    for kind in &playbook.kinds {
        let fields = kind.fields.iter().map(|field| ("field", &field.id, &field.name, &field.required));
        let sections = kind.sections.iter().map(|part| ("section", &part.id, &part.name, &part.required));
        for (sort, id, name, required) in fields.chain(sections) {
            if let Some(required) = required.get(profile).filter(|required| required.level != Level::Off) {
                let (at, level) = (required.at, required.level);
                let demand = Demand { part: Part::Field, name, staged: kind.staged, at, level, rule: None };
                all.insert(format!("{}/{sort}/{id}", kind.id), demand);
            }
        }
    }
    for rule in &playbook.rules {
        let staged = playbook.kind(&rule.kind).is_some_and(|kind| kind.staged);
        if let (Some(at), Some(level)) = (rule.at.get(profile), rule.level.get(profile)) {
            let demand =
                Demand { part: Part::Rule, name: &rule.name, staged, at: *at, level: *level, rule: Some(rule) };
            if *level != Level::Off {
                all.insert(rule.id.to_string(), demand);
            }
        }
    }
    all
}

/// `error from Plan`, or the level alone where there are no stages.
fn asked(demand: &Demand, playbook: &Playbook) -> Text {
    let weight = level(demand.level);
    if !demand.staged {
        return weight;
    }
    let stage: Arg = match playbook.stages.get(usize::from(demand.at.0)) {
        Some(stage) => Arg::Label(if stage.short.is_empty() { stage.name.clone() } else { stage.short.clone() }),
        None => Text::message("gate-done").into(),
    };
    Text::with("diff-asked-from", vec![("level", weight.into()), ("stage", stage)])
}

/// What a rule asks, whatever its weight: a number in it, whether it may be waived, or something else.
fn content(id: &str, name: &Text, before: &GateRule, after: &GateRule) -> Vec<MethodChange> {
    let mut found = Vec::new();
    if before.waivable != after.waivable {
        let word = |waivable: bool| Some(Text::message(if waivable { "diff-waivable" } else { "diff-not-waivable" }));
        let turn = (word(before.waivable), word(after.waivable));
        found.push(differs(Part::Rule, id, name.clone(), turn, after.waivable));
    }
    let numbers = threshold(&before.predicate).zip(threshold(&after.predicate));
    match numbers {
        Some(((was, more_is_stricter), (is, _))) if was != is => {
            let loosened = if more_is_stricter { is < was } else { is > was };
            let turn = (Some(plain(&was.to_string())), Some(plain(&is.to_string())));
            found.push(differs(Part::Rule, id, name.clone(), turn, loosened));
        }
        _ => {
            let same = before.predicate == after.predicate
                && before.when == after.when
                && before.unless == after.unless
                && before.tracks == after.tracks;
            if !same {
                let turn = (None, Some(Text::message("diff-asks-otherwise")));
                found.push(differs(Part::Rule, id, name.clone(), turn, false));
            }
        }
    }
    found
}

/// The number in a rule, and whether a larger one asks for more.
fn threshold(predicate: &Predicate) -> Option<(usize, bool)> {
    match predicate {
        Predicate::MinItems { n, .. } | Predicate::SignedBy { n, .. } => Some((*n, true)),
        Predicate::CountWhere { min: 0, max, .. } if *max < usize::MAX => Some((*max, false)),
        Predicate::LinksTo { min, .. } | Predicate::CountWhere { min, .. } => Some((*min, true)),
        Predicate::Fresh { days, .. } | Predicate::Before { days, .. } => {
            Some((usize::try_from(*days).unwrap_or(usize::MAX), false))
        }
        _ => None,
    }
}

/// Rules whose weight `tandem.yaml` sets otherwise.
pub fn checks(before: &Workspace, after: &Workspace, found: &mut Vec<MethodChange>) {
    let set = |workspace: &Workspace| -> BTreeMap<Str, Level> { workspace.config.checks.iter().cloned().collect() };
    let (was, is) = (set(before), set(after));
    let mut names: Vec<&Str> = is.keys().collect();
    names.extend(was.keys().filter(|name| !is.contains_key(*name)));
    for name in names {
        let usual = usual(after, name);
        let (old, new) = (was.get(name).copied().or(usual), is.get(name).copied().or(usual));
        if old == new {
            continue;
        }
        let loosened = new.unwrap_or(Level::Error) < old.unwrap_or(Level::Error);
        let called = named(after, name).map_or_else(|| plain(name), |rule| Text::Label(rule.name.clone()));
        found.push(differs(Part::Rule, name, called, (old.map(level), new.map(level)), loosened));
    }
}

/// The weight of a rule that nobody configured.
fn usual(workspace: &Workspace, name: &str) -> Option<Level> {
    let playbook = &workspace.playbook;
    let own = named(workspace, name).and_then(|rule| rule.level.get(playbook.profile_number())).copied();
    own.or_else(|| {
        rule::find(name).map(|rule| match rule.severity {
            Severity::Note => Level::Note,
            Severity::Warning => Level::Warning,
            Severity::Error => Level::Error,
        })
    })
}

/// The gate rule with this code or id.
fn named<'a>(workspace: &'a Workspace, name: &str) -> Option<&'a GateRule> {
    workspace.playbook.rules.iter().find(|rule| *rule.id == *name || rule.code.eq_ignore_ascii_case(name))
}
