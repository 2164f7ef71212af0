//! What a gate asks for: the conditions of a kind, stage by stage, as the team's playbook has them.

use crate::command::load::{self, Settings};
use crate::command::mcp::asked::{Asked, refuse};
use crate::model::kind::{Kind, Required};
use crate::model::playbook::{Level, PerProfile, Playbook};
use anyhow::Result;
use serde_json::{Value, json};

/// The stages, and what each asks of a kind; of one stage alone when one is named.
pub fn conditions(settings: &Settings, asked: &Asked) -> Result<Value> {
    let (playbook, lang) = (&settings.playbook, settings.words.lang());
    let kind = match asked.text("kind") {
        Some(name) => load::kind(playbook, name, &settings.words)?,
        None => {
            playbook.kinds.iter().find(|kind| kind.staged).ok_or_else(|| refuse("No kind has stages here.".into()))?
        }
    };
    let wanted = asked.number("stage");
    let done = usize::from(playbook.done().0);
    if wanted.is_some_and(|wanted| wanted > done) {
        return Err(refuse(format!(
            "There is no stage {}: stages are 0 to {}, and {done} is done.",
            wanted.unwrap_or(0),
            done - 1
        )));
    }
    let all = all(playbook, kind, lang);
    let stages = (0..=done).filter(|at| wanted.is_none_or(|wanted| wanted == *at)).map(|at| {
        let name = playbook.stages.get(at).map(|stage| stage.name.get(lang));
        let conditions: Vec<&Value> = all.iter().filter(|(of, _)| *of == at).map(|(_, value)| value).collect();
        json!({"at": at, "name": name, "done": at == done, "conditions": conditions})
    });
    Ok(json!({
        "version": 1, "kind": "gates", "of": &*kind.id, "profile": &*playbook.profile,
        "roles": playbook.roles.iter().map(|role| json!({"id": &*role.id, "name": role.name.get(lang)})).collect::<Vec<_>>(),
        "stages": stages.collect::<Vec<_>>(),
    }))
}

/// Everything that the profile in force asks of a kind, with the stage from which it is asked.
fn all(playbook: &Playbook, kind: &Kind, lang: &str) -> Vec<(usize, Value)> {
    let profile = playbook.profile_number();
    let in_force = |required: &PerProfile<Required>| {
        required
            .get(profile)
            .filter(|required| required.level != Level::Off)
            .map(|one| (usize::from(one.at.0), one.level))
    };
    let mut all = Vec::new();
    for field in &kind.fields {
        if let Some((at, level)) = in_force(&field.required) {
            let value = json!({"rule": &*field.id, "is": "field", "level": weight(level), "name": field.name.get(lang),
                "help": field.help.get(lang), "owed_by": field.owed_by.as_deref(), "example": field.example.as_deref()});
            all.push((at, value));
        }
    }
    for section in &kind.sections {
        if let Some((at, level)) = in_force(&section.required) {
            let value = json!({"rule": &*section.id, "is": "section", "level": weight(level), "name": section.name.get(lang),
                "help": section.help.get(lang), "owed_by": section.owed_by.as_deref()});
            all.push((at, value));
        }
    }
    for rule in playbook.rules.iter().filter(|rule| rule.kind == kind.id) {
        let (at, level) = (rule.at.get(profile), rule.level.get(profile).filter(|level| **level != Level::Off));
        if let (Some(at), Some(level)) = (at, level) {
            let value = json!({"rule": &*rule.id, "is": "rule", "code": &*rule.code, "level": weight(*level),
                "name": rule.name.get(lang), "reason": rule.reason.get(lang), "help": rule.help.get(lang),
                "owed_by": rule.owed_by.as_deref(), "waivable": rule.waivable});
            all.push((usize::from(at.0), value));
        }
    }
    all
}

fn weight(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
        Level::Off => "off",
    }
}
