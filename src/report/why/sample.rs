//! What could stand in a field: the playbook's example, or something of the right shape to type over.
//!
//! What must be replaced stands in `<…>`, which `check` reports as a left-over placeholder when nobody does.

use crate::base::text::Str;
use crate::model::entity::{Data, Entity};
use crate::model::kind::{Field, Shape};
use crate::model::playbook::{Match, Where};
use crate::model::workspace::Workspace;

/// `target: {from: …}`.
pub fn field(field: &Field, workspace: &Workspace) -> String {
    let example = field.example.as_ref().map(|example| example.to_string());
    let value = example.unwrap_or_else(|| shape(&field.shape, workspace));
    format!("{}: {value}", field.id)
}

/// `evidence:`, and below it an item that meets a condition: it can be added to a list that is already there.
pub fn item(field: &Field, filter: &Where, workspace: &Workspace) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (name, matches) in &filter.0 {
        let known = field.shape.fields().iter().find(|part| part.id == *name);
        let word = matches.iter().find_map(|word| match word {
            Match::Is(word) => Some(word.to_string()),
            Match::Present => Some(known.map_or("<…>".to_owned(), |part| shape(&part.shape, workspace))),
            Match::Absent => None,
        });
        parts.extend(word.map(|word| format!("{name}: {word}")));
    }
    let unsaid = |part: &&&Field| filter.0.iter().all(|(name, _)| *name != part.id);
    let missing = asked(field.shape.fields(), workspace);
    parts.extend(missing.iter().filter(unsaid).map(|part| self::field(part, workspace)));
    format!("{}:\n  - {{{}}}", field.id, parts.join(", "))
}

/// A value of this shape.
pub fn shape(shape: &Shape, workspace: &Workspace) -> String {
    match shape {
        Shape::Text { .. } => "<…>".to_owned(),
        Shape::Int { min, .. } => min.to_string(),
        Shape::Num { min, .. } => min.unwrap_or(0.0).to_string(),
        Shape::Bool => "true".to_owned(),
        Shape::Date | Shape::DateTime => workspace.today.to_string(),
        Shape::Cycle => format!("{}-Q{}", workspace.today.year(), (workspace.today.month() - 1) / 3 + 1),
        Shape::Enum(choices) => choices.first().map_or("<…>".to_owned(), |choice| choice.id.to_string()),
        Shape::Ref { kinds, .. } => reference(kinds, &Where::default(), workspace),
        Shape::Person { role } => person(role.as_deref(), workspace),
        Shape::Url => "https://<…>".to_owned(),
        Shape::List { of, .. } => format!("[{}]", self::shape(of, workspace)),
        Shape::Map(fields) => map(fields, workspace),
        Shape::Dict(of) => format!("{{<…>: {}}}", self::shape(of, workspace)),
        Shape::Score => score(workspace),
        Shape::Either(shapes) => shapes.last().map_or_else(String::new, |last| self::shape(last, workspace)),
    }
}

/// The parts that must be there, or the first three where none must.
fn map(fields: &[Field], workspace: &Workspace) -> String {
    let asked = asked(fields, workspace);
    let parts = if asked.is_empty() { fields.iter().take(3).collect() } else { asked };
    let parts: Vec<String> = parts.into_iter().map(|part| field(part, workspace)).collect();
    format!("{{{}}}", parts.join(", "))
}

/// The parts that the profile in force asks for.
fn asked<'a>(fields: &'a [Field], workspace: &Workspace) -> Vec<&'a Field> {
    let profile = workspace.playbook.profile_number();
    fields.iter().filter(|part| part.required.get(profile).is_some()).collect()
}

fn score(workspace: &Workspace) -> String {
    let criteria =
        workspace.playbook.scoring.active().criteria.iter().map(|criterion| format!("{}: <…>", criterion.id));
    format!("{{{}}}", criteria.collect::<Vec<_>>().join(", "))
}

/// An id that exists and fits, else the name of the kind in brackets.
pub fn reference(kinds: &[Str], filter: &Where, workspace: &Workspace) -> String {
    let fits = |kind: &Str| {
        let mut all = workspace.of_kind(kind);
        all.find(|(_, entity)| meets(entity, filter)).map(|(_, entity)| entity.id.to_string())
    };
    kinds.iter().find_map(fits).unwrap_or_else(|| format!("<{}>", kinds.first().map_or("…", |kind| kind)))
}

/// Somebody who holds the role, else the role in brackets.
pub fn person(role: Option<&str>, workspace: &Workspace) -> String {
    let holds = |entity: &Entity| {
        let mut roles = entity.items("roles").iter().filter_map(|value| value.text());
        role.is_none_or(|role| roles.any(|held| held == role))
    };
    let found = workspace.of_kind("person").find(|(_, entity)| holds(entity));
    found.map_or_else(|| format!("<{}>", role.unwrap_or("…")), |(_, entity)| entity.id.to_string())
}

fn meets(entity: &Entity, filter: &Where) -> bool {
    filter.0.iter().all(|(name, matches)| {
        let value = entity.at(name);
        matches.iter().any(|word| match word {
            Match::Is(word) => value.is_some_and(|value| match &value.data {
                Data::Bool(flag) => flag.to_string() == **word,
                _ => value.text() == Some(word),
            }),
            Match::Present => value.is_some(),
            Match::Absent => value.is_none(),
        })
    })
}
