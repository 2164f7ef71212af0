//! One text and the shape of a field → the value that the field takes, or nothing.
//!
//! Nothing is bent until it fits: a value that does not stays what it was and is kept in the text.

use std::collections::BTreeMap;

use crate::exchange::dates::{self, Order};
use crate::model::entity::{Entity, Value};
use crate::model::kind::{Kind, PERSON, Shape};
use crate::model::workspace::Workspace;
use crate::syntax::date;
use crate::syntax::yaml::write::Yaml;
use serde_json::Value as Json;

/// What values are looked up in.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub workspace: &'a Workspace,
    /// Key of another tool in lower case → id here.
    pub keys: &'a BTreeMap<String, String>,
    /// In which order the days of the column stand.
    pub order: Option<Order>,
}

/// The value; nothing when the text does not fit.
pub fn convert(shape: &Shape, text: &str, world: World<'_>) -> Option<Yaml> {
    let text = text.trim();
    let within = |min: usize, max: usize| (min..=max).contains(&text.chars().count());
    match shape {
        Shape::Text { min, max } => within(*min, *max).then(|| Yaml::Text(text.to_owned())),
        Shape::Int { min, max } => {
            let number = decimal(text)?.parse::<i64>().ok()?;
            (*min..=*max).contains(&number).then(|| Yaml::Plain(number.to_string()))
        }
        Shape::Num { .. } | Shape::Score => decimal(text).map(Yaml::Plain),
        Shape::Bool => truth(text).map(|value| Yaml::Plain(value.to_string())),
        Shape::Date | Shape::DateTime => dates::day(text, world.order).map(|day| Yaml::Plain(day.to_string())),
        Shape::Cycle => date::is_cycle(text).then(|| Yaml::Text(text.to_owned())),
        Shape::Enum(choices) => {
            let called = |name: &str| name.to_lowercase() == text.to_lowercase();
            let found = choices.iter().find(|one| called(&one.id) || one.name.iter().any(|(_, name)| called(name)));
            found.map(|choice| Yaml::Text(choice.id.to_string()))
        }
        Shape::Ref { kinds, .. } => reference(kinds.iter().map(|kind| &**kind), text, world).map(Yaml::Text),
        Shape::Person { role } => person(text, role.as_deref(), world.workspace).map(Yaml::Text),
        Shape::Url => is_address(text).then(|| Yaml::Text(text.to_owned())),
        Shape::Either(shapes) => shapes.iter().find_map(|shape| convert(shape, text, world)),
        Shape::List { of, .. } => convert(of, text, world).map(|value| Yaml::List(vec![value])),
        Shape::Map(_) | Shape::Dict(_) => None,
    }
}

/// Texts that a cell holds for a list of such values.
pub fn pieces<'t>(of: &Shape, text: &'t str) -> Vec<&'t str> {
    let has_addresses = match of {
        Shape::Either(shapes) => shapes.iter().any(|shape| matches!(shape, Shape::Url)),
        shape => matches!(shape, Shape::Url),
    };
    // An address may hold commas and semicolons.
    let is_between = |c: char| if has_addresses { c.is_whitespace() } else { matches!(c, ',' | ';' | '\n') };
    text.split(is_between).map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// A number as it is written here: `7,5` → `7.5`.
fn decimal(text: &str) -> Option<String> {
    let text = text.replace(',', ".");
    let is_plain =
        text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '-') && text.chars().any(|c| c.is_ascii_digit());
    let number: serde_json::Number = is_plain.then(|| serde_json::from_str(&text).ok()).flatten()?;
    Some(number.to_string())
}

fn truth(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "да" | "tak" | "oui" | "1" => Some(true),
        "false" | "no" | "нет" | "nie" | "non" | "0" => Some(false),
        _ => None,
    }
}

pub fn is_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let known = ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    known && !text.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// The id of what a text names: a key of the other tool, an id, or a title.
fn reference<'k>(kinds: impl Iterator<Item = &'k str>, text: &str, world: World<'_>) -> Option<String> {
    if let Some(id) = world.keys.get(&text.to_lowercase()) {
        return Some(id.clone());
    }
    let workspace = world.workspace;
    for kind in kinds {
        if let Some(ix) = workspace.find(kind, text) {
            return Some(workspace.entity(ix).id.to_string());
        }
        let mut titled =
            workspace.of_kind(kind).filter(|(_, entity)| entity.title.to_lowercase() == text.to_lowercase());
        if let (Some((_, only)), None) = (titled.next(), titled.next()) {
            return Some(only.id.to_string());
        }
    }
    None
}

/// The one person whom a text names by id, mail, handle or name, and who has the role.
fn person(text: &str, role: Option<&str>, workspace: &Workspace) -> Option<String> {
    let wanted = text.trim_start_matches('@').to_lowercase();
    // `Anna Kowalska <anna@acme.example>`
    let (name, mail) = match wanted.split_once('<') {
        Some((name, mail)) => (name.trim().to_owned(), mail.trim_end_matches('>').trim().to_owned()),
        None => (wanted.clone(), wanted),
    };
    let is = |value: Option<&str>, wanted: &str| {
        value.is_some_and(|value| value.trim_start_matches('@').to_lowercase() == *wanted)
    };
    let called = |person: &Entity| {
        person.id.to_lowercase() == name
            || is(person.text("name"), &name)
            || is(person.text("handle"), &name)
            || person.items("emails").iter().any(|one| is(one.text(), &mail))
    };
    let has_role = |person: &Entity| role.is_none_or(|role| person.has_role(role));
    let mut found = workspace.of_kind(PERSON).filter(|(_, person)| called(person));
    match (found.next(), found.next()) {
        (Some((_, one)), None) if has_role(one) => Some(one.id.to_string()),
        _ => None,
    }
}

/// A value of our own export as it stands in a file.
pub fn own(value: &Json) -> Option<Yaml> {
    Some(match value {
        Json::Null => return None,
        Json::Bool(value) => Yaml::Plain(value.to_string()),
        Json::Number(number) => Yaml::Plain(number.to_string()),
        Json::String(text) if matches!(date::date(text), date::DateText::Date(_)) => Yaml::Plain(text.clone()),
        Json::String(text) => Yaml::Text(text.clone()),
        Json::Array(items) => Yaml::List(items.iter().filter_map(own).collect()),
        Json::Object(parts) => {
            let parts = parts.iter().filter_map(|(key, value)| Some((key.clone(), own(value)?)));
            Yaml::Map(parts.collect())
        }
    })
}

/// A stage or a status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Stage(usize),
    Status(String),
}

/// What a word says about how far something is: a stage of the playbook or a status of the kind, by id or name.
pub fn standing(word: &str, kind: &Kind, workspace: &Workspace) -> Option<Standing> {
    let wanted = word.trim().to_lowercase();
    let is = |name: &str| name.to_lowercase() == wanted;
    if kind.staged {
        let called = |stage: &crate::model::playbook::Stage| {
            stage.name.iter().chain(stage.short.iter()).any(|(_, name)| is(name))
        };
        if let Some(number) = workspace.playbook.stages.iter().position(called) {
            return Some(Standing::Stage(number));
        }
        if let Some(number) = wanted.parse::<usize>().ok().filter(|number| *number < workspace.playbook.stages.len()) {
            return Some(Standing::Stage(number));
        }
    }
    let Shape::Enum(choices) = &kind.field("status")?.shape else { return None };
    let found = choices.iter().find(|choice| is(&choice.id) || choice.name.iter().any(|(_, name)| is(name)));
    found.map(|choice| Standing::Status(choice.id.to_string()))
}

/// A text that an entity has under a key of its own.
pub fn text_of<'e>(entity: &'e Entity, name: &str) -> Option<&'e str> {
    entity.get(name).and_then(Value::text)
}
