//! What could stand in a field: the playbook's example, or something of the right shape to type over.
//!
//! What must be replaced stands in `<…>`, which `check` reports as a left-over placeholder when nobody does.

use crate::base::text::Str;
use crate::model::entity::{Data, Entity};
use crate::model::kind::{Field, Shape};
use crate::model::playbook::{Match, Where};
use crate::model::workspace::Workspace;
use crate::report::why::what_if::hundredths;

/// `target: {from: …}`.
pub fn field(field: &Field, workspace: &Workspace) -> String {
    let example = field.example.as_ref().map(|example| example.to_string());
    let value = example.unwrap_or_else(|| shape(&field.shape, workspace));
    format!("{}: {value}", field.id)
}

/// `evidence:`, and below it an item that meets a condition: it can be added to a list that is already there.
pub fn item(field: &Field, filter: &Where, workspace: &Workspace) -> String {
    let known = field.shape.fields();
    let asked = asked(known, workspace);
    let own = |part: &Field| {
        let wanted = filter.0.iter().find(|(name, _)| *name == part.id).and_then(|(_, matches)| wanted(matches));
        let wanted = wanted.or_else(|| {
            let open = filter.0.iter().any(|(name, matches)| *name == part.id && matches.contains(&Match::Present));
            (open || asked.iter().any(|asked| asked.id == part.id)).then(|| shape(&part.shape, workspace))
        })?;
        Some(format!("{}: {wanted}", part.id))
    };
    let strange = filter.0.iter().filter(|(name, _)| known.iter().all(|part| part.id != *name));
    let strange = strange.filter_map(|(name, matches)| Some(format!("{name}: {}", wanted(matches)?)));
    let parts: Vec<String> = known.iter().filter_map(own).chain(strange).collect();
    format!("{}:\n  - {{{}}}", field.id, parts.join(", "))
}

/// The word that a condition asks for, or the choice that it leaves.
fn wanted(matches: &[Match]) -> Option<String> {
    let words = matches.iter().filter_map(|word| match word {
        Match::Is(word) => Some(&**word),
        _ => None,
    });
    let words: Vec<&str> = words.collect();
    match &words[..] {
        [] => None,
        [one] => Some((*one).to_owned()),
        many => Some(format!("<{}>", many.join("|"))),
    }
}

/// A value of this shape. A number, a day or a choice stands in brackets too: none of them may be left by mistake.
pub fn shape(shape: &Shape, workspace: &Workspace) -> String {
    match shape {
        Shape::Text { .. } | Shape::Num { .. } => "<…>".to_owned(),
        Shape::Int { min, max } => format!("<{min}–{max}>"),
        Shape::Bool => "<true|false>".to_owned(),
        Shape::Date | Shape::DateTime => format!("<{}>", workspace.today),
        Shape::Cycle => format!("<{}-Q{}>", workspace.today.year(), (workspace.today.month() - 1) / 3 + 1),
        Shape::Enum(choices) => {
            let ids: Vec<&str> = choices.iter().map(|choice| &*choice.id).collect();
            format!("<{}>", ids.join("|"))
        }
        Shape::Ref { kinds, .. } => format!("<{}>", kinds.first().map_or("…", |kind| kind)),
        Shape::Person { role } => person(role.as_deref(), workspace),
        Shape::Url => "https://<…>".to_owned(),
        Shape::List { of, .. } => format!("[{}]", self::shape(of, workspace)),
        Shape::Map(fields) => map(fields, workspace),
        Shape::Dict(of) => format!("{{<…>: {}}}", self::shape(of, workspace)),
        Shape::Score => format!("{{{}}}", criteria(workspace, &|_| true)),
        Shape::Either(shapes) => shapes.last().map_or_else(String::new, |last| self::shape(last, workspace)),
    }
}

/// The missing criteria of a document: a map of their own, or an item for the list that is there.
pub fn score(workspace: &Workspace, entity: &Entity, missing: &[&str]) -> String {
    let field = &workspace.playbook.scoring.field;
    let values = criteria(workspace, &|id| missing.contains(&id));
    if entity.items(field).is_empty() {
        return format!("{field}: {{by: <…>, {values}}}");
    }
    format!("{field}:\n  - {{by: <…>, {values}}}")
}

/// `impact: <1–10>, ease: <1–10>`.
fn criteria(workspace: &Workspace, wanted: &dyn Fn(&str) -> bool) -> String {
    let all = workspace.playbook.scoring.active().criteria.iter().filter(|criterion| wanted(&criterion.id));
    let all = all.map(|criterion| {
        let (min, max) = criterion.scale.bounds();
        format!("{}: <{}–{}>", criterion.id, hundredths(min), hundredths(max))
    });
    all.collect::<Vec<_>>().join(", ")
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
