//! The stages one after the other: what each is for, what its gate asks and of whom, who signs, what everybody does.

use tera::Value;

use crate::base::text::{Label, Str};
use crate::model::kind::{Kind, Required};
use crate::model::playbook::{At, GateRule, Level, PerProfile, Predicate, Signer, Stage, Where};
use crate::site::Site;
use crate::site::value::{list, record, text, text_or_none};
use crate::site::view::method::process::condition;

/// `[{at, stage, purpose, entry, output, limit, asks, signs, tasks}]`; the last one is the end, which has only its gate.
pub fn values(site: &Site) -> Value {
    let playbook = &site.workspace().playbook;
    list((0..=playbook.done().0).map(|number| {
        let stage = playbook.stages.get(usize::from(number));
        let words =
            |label: fn(&Stage) -> &Label| stage.map_or_else(Value::none, |stage| site.lexicon().name(label(stage)));
        let limit = stage.and_then(|stage| stage.limit_days);
        let limit = limit.map(|days| site.lexicon().say("time-days", vec![("count", i64::from(days).into())]));
        record([
            ("at", Value::from(number)),
            ("stage", site.at(At(number))),
            ("purpose", words(|stage| &stage.purpose)),
            ("entry", words(|stage| &stage.entry)),
            ("output", words(|stage| &stage.output)),
            ("limit", text_or_none(limit.as_deref())),
            ("asks", asks(site, At(number))),
            ("signs", signs(site, At(number))),
            ("tasks", stage.map_or_else(|| list([]), |stage| tasks(site, stage))),
        ])
    }))
}

/// The kind that passes the stages.
fn staged(site: &Site) -> Option<&Kind> {
    site.workspace().playbook.kinds.iter().find(|kind| kind.staged)
}

/// What a gate asks in the profile in force: fields, then rules, then sections: `[{name, id, help, advised, role, notes}]`.
fn asks(site: &Site, at: At) -> Value {
    let Some(kind) = staged(site) else { return list([]) };
    let playbook = &site.workspace().playbook;
    let profile = playbook.profile_number();
    let asked = |required: &PerProfile<Required>| {
        required.get(profile).filter(|required| required.at == at && required.level != Level::Off).map(|one| one.level)
    };
    let fields = kind.fields.iter().filter(|field| field.default.is_none()).filter_map(|field| {
        let notes = notes(site, kind, [&field.unless, &Where::default()], &field.tracks);
        let level = asked(&field.required)?;
        Some(item(site, [&field.name, &field.help], &format!("{}:", field.id), level, &field.owed_by, notes))
    });
    let rules = rules(site, kind, at).filter(|(rule, _)| !matches!(rule.predicate, Predicate::SignedBy { .. }));
    let rules = rules.map(|(rule, level)| {
        let notes = notes(site, kind, [&rule.unless, &rule.when], &rule.tracks);
        item(site, [&rule.name, &rule.reason], &rule.id, level, &rule.owed_by, notes)
    });
    let sections = kind.sections.iter().filter_map(|section| {
        let notes = notes(site, kind, [&section.unless, &Where::default()], &section.tracks);
        let id = format!("## {}", site.lexicon().label(&section.name));
        Some(item(site, [&section.name, &section.help], &id, asked(&section.required)?, &section.owed_by, notes))
    });
    list(fields.chain(rules).chain(sections))
}

fn rules<'a>(site: &'a Site, kind: &'a Kind, at: At) -> impl Iterator<Item = (&'a GateRule, Level)> {
    let playbook = &site.workspace().playbook;
    let profile = playbook.profile_number();
    let bound = playbook.rules.iter().filter(move |rule| rule.kind == kind.id && rule.at.get(profile) == Some(&at));
    let in_force = bound.filter_map(move |rule| Some((rule, *rule.level.get(profile)?)));
    in_force.filter(|(_, level)| *level != Level::Off)
}

fn item(site: &Site, [name, help]: [&Label; 2], id: &str, level: Level, owed_by: &Option<Str>, notes: Value) -> Value {
    record([
        ("name", site.lexicon().name(name)),
        ("id", text(id)),
        ("help", text_or_none(in_language(site, help))),
        ("advised", Value::from(level < Level::Error)),
        ("role", owed_by.as_ref().and_then(|id| site.role(id)).unwrap_or_else(Value::none)),
        ("notes", notes),
    ])
}

/// Words that the playbook has in the site's language, or for all. Help in another language would not help.
fn in_language<'a>(site: &Site, label: &'a Label) -> Option<&'a str> {
    let is_own = |lang: &str| lang.is_empty() || lang == site.lexicon().lang();
    label.iter().any(|(lang, _)| is_own(lang)).then(|| site.lexicon().label(label))
}

/// Of whom it is not asked, and of whom alone.
fn notes(site: &Site, kind: &Kind, [unless, when]: [&Where; 2], tracks: &[Str]) -> Value {
    let say = |id: &str, all: String| site.lexicon().say(id, vec![("all", all.into())]);
    let mut notes = Vec::new();
    if !when.0.is_empty() {
        notes.push(say("process-only-where", condition::words(site, kind, when)));
    }
    if !unless.0.is_empty() {
        notes.push(say("process-not-where", condition::words(site, kind, unless)));
    }
    if !tracks.is_empty() {
        notes.push(say("process-only-track", condition::track_names(site, tracks)));
    }
    list(notes.iter().map(|note| text(note)))
}

/// Who signs at a gate: `[{role, field, n, verdict, advised, notes}]`; `field` names the role where it differs by document.
fn signs(site: &Site, at: At) -> Value {
    let Some(kind) = staged(site) else { return list([]) };
    let signed = rules(site, kind, at).filter_map(|(rule, level)| {
        let Predicate::SignedBy { signer, n, verdict } = &rule.predicate else { return None };
        let (role, field) = match signer {
            Signer::Role(id) => (site.role(id), None),
            Signer::Named(id) => (None, kind.field(id).map(|field| site.lexicon().label(&field.name))),
        };
        Some(record([
            ("name", site.lexicon().name(&rule.name)),
            ("role", role.unwrap_or_else(Value::none)),
            ("field", text_or_none(field)),
            ("n", Value::from(*n)),
            ("verdict", Value::from(*verdict)),
            ("advised", Value::from(level < Level::Error)),
            ("notes", notes(site, kind, [&rule.unless, &rule.when], &rule.tracks)),
        ]))
    });
    list(signed)
}

/// What each role does here: `[{role, tasks}]`.
fn tasks(site: &Site, stage: &Stage) -> Value {
    let filled = stage.tasks.iter().filter(|(_, tasks)| !tasks.is_empty());
    list(filled.filter_map(|(role, tasks)| {
        let tasks = tasks.iter().map(|task| site.lexicon().name(task));
        Some(record([("role", site.role(role)?), ("tasks", list(tasks))]))
    }))
}
