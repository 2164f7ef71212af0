//! What the playbook calls things: stages, statuses, roles, people, owners.
//!
//! No report knows the name of a stage or a role; whatever a team's playbook says is shown. A name that is missing there
//! falls back on the id, so that nothing is ever blank.

use crate::base::text::Str;
use crate::model::entity::{Data, Entity};
use crate::model::kind::{Kind, PERSON, Shape};
use crate::model::playbook::{At, Playbook};
use crate::model::workspace::Workspace;
use crate::report::clean;
use crate::report::reader::Reader;

/// A role's place on a document.
pub struct Owner<'a> {
    pub role: &'a Str,
    /// The id of the person; `None` while nobody is named, or when nobody is needed.
    pub person: Option<&'a str>,
}

/// The owners of a document: its top-level fields that ask for a person with a role, in the playbook's order.
pub fn owners<'a>(playbook: &'a Playbook, entity: &'a Entity) -> Vec<Owner<'a>> {
    let fields = playbook.kind(&entity.kind).map_or(&[][..], |kind| &kind.fields);
    let owner = |field: &'a crate::model::kind::Field| match &field.shape {
        Shape::Person { role: Some(role) } => Some(Owner { role, person: entity.text(&field.id) }),
        _ => None,
    };
    fields.iter().filter_map(owner).collect()
}

/// `anna, leo`: the ids of the owners, with a dash for one that is not named; empty while nobody is.
pub fn owner_ids(playbook: &Playbook, entity: &Entity) -> String {
    let owners = owners(playbook, entity);
    if owners.iter().all(|owner| owner.person.is_none()) {
        return String::new();
    }
    let ids = owners.iter().map(|owner| clean::line(owner.person.unwrap_or("–")).into_owned());
    ids.collect::<Vec<_>>().join(", ")
}

/// `Validation`: a word or two.
pub fn stage(playbook: &Playbook, number: u8, reader: &Reader) -> String {
    let stage = playbook.stages.get(usize::from(number));
    or_else(stage.map(|stage| reader.label(&stage.short)), || number.to_string())
}

/// `2 Validation`.
pub fn numbered_stage(playbook: &Playbook, number: u8, reader: &Reader) -> String {
    let name = stage(playbook, number, reader);
    if name == number.to_string() { name } else { format!("{number} {name}") }
}

/// The gate at `at`: a stage with its number, or the word for the end.
pub fn gate(playbook: &Playbook, at: At, reader: &Reader) -> String {
    if at >= playbook.done() { reader.word("gate-done") } else { numbered_stage(playbook, at.0, reader) }
}

/// Where a document stands, in words: its stage, or its status when that says more.
pub fn standing(playbook: &Playbook, entity: &Entity, reader: &Reader) -> String {
    let kind = playbook.kind(&entity.kind);
    let ordinary = kind
        .and_then(|kind| kind.status.as_ref())
        .is_none_or(|status| entity.status.as_ref().is_none_or(|id| status.open.contains(id)));
    match (entity.stage, ordinary) {
        (Some(number), true) => stage(playbook, number, reader),
        (None, true) if kind.is_some_and(|kind| kind.staged) => "–".to_owned(),
        _ => entity.status.as_ref().map_or_else(String::new, |id| status(kind, id, reader)),
    }
}

/// A status value in words.
pub fn status(kind: Option<&Kind>, id: &str, reader: &Reader) -> String {
    let field = kind.and_then(|kind| kind.field("status"));
    field.map_or_else(|| clean::line(id).into_owned(), |field| choice(&field.shape, id, reader))
}

/// A value of an enum in words; other values as they are.
pub fn choice(shape: &Shape, id: &str, reader: &Reader) -> String {
    let found = choices(shape).find(|choice| &*choice.id == id);
    or_else(found.map(|choice| reader.label(&choice.name)), || clean::line(id).into_owned())
}

fn choices(shape: &Shape) -> Box<dyn Iterator<Item = &crate::model::kind::Choice> + '_> {
    match shape {
        Shape::Enum(choices) => Box::new(choices.iter()),
        Shape::List { of, .. } | Shape::Dict(of) => choices(of),
        Shape::Either(shapes) => Box::new(shapes.iter().flat_map(choices)),
        _ => Box::new(std::iter::empty()),
    }
}

/// The short form of a role.
pub fn role(playbook: &Playbook, id: &str, reader: &Reader) -> String {
    let role = playbook.role(id);
    or_else(role.map(|role| reader.label(&role.short)), || clean::line(id).into_owned())
}

/// `Anna Kowalska (anna)`, or the id of somebody unknown.
pub fn person(workspace: &Workspace, id: &str) -> String {
    reference(workspace, &[Str::from(PERSON)], id)
}

/// `Title (id)` of the first of `kinds` (empty: of any) that has `id`, or the id alone.
pub fn reference(workspace: &Workspace, kinds: &[Str], id: &str) -> String {
    let (bare, _) = id.split_once('#').unwrap_or((id, ""));
    let found = match kinds {
        [] => workspace.find_any(bare).into_iter().next(),
        _ => kinds.iter().find_map(|kind| {
            let own = bare.strip_prefix(&**kind).and_then(|rest| rest.strip_prefix('/')).unwrap_or(bare);
            workspace.find(kind, own)
        }),
    };
    let id = clean::line(id);
    let title = found.map(|ix| title(workspace.entity(ix)));
    title.filter(|title| *title != *id).map_or_else(|| id.clone().into_owned(), |title| format!("{title} ({id})"))
}

/// The title, on one line.
pub fn title(entity: &Entity) -> String {
    clean::line(raw_title(entity)).into_owned()
}

/// The title as it was written, for machines. A person is called by name.
pub fn raw_title(entity: &Entity) -> &str {
    let name = entity.get("name").and_then(|value| match &value.data {
        Data::Text(text) if *entity.title == *entity.id => Some(text),
        _ => None,
    });
    name.unwrap_or(&entity.title)
}

/// The name of a kind's field at a dotted path, else the path.
pub fn field(kind: Option<&Kind>, path: &str, reader: &Reader) -> String {
    let mut parts = path.split('.');
    let first = parts.next().and_then(|first| kind?.field(first));
    let found = parts.fold(first, |field, part| field?.shape.fields().iter().find(|field| &*field.id == part));
    or_else(found.map(|field| reader.label(&field.name)), || clean::line(path).into_owned())
}

fn or_else(name: Option<String>, fallback: impl FnOnce() -> String) -> String {
    name.filter(|name| !name.is_empty()).unwrap_or_else(fallback)
}
