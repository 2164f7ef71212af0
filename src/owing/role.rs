//! Whose a document is: the people that it names, in their roles.

use crate::base::text::Str;
use crate::model::entity::{Entity, Value};
use crate::model::kind::{Field, PERSON, Shape};
use crate::model::workspace::Workspace;

/// The role of a person field, also inside alternatives; `None` when the field names no person.
pub fn of_shape(shape: &Shape) -> Option<Option<Str>> {
    match shape {
        Shape::Person { role } => Some(role.clone()),
        Shape::Either(shapes) => shapes.iter().find_map(of_shape),
        _ => None,
    }
}

/// The fields in which a document names a person, with the person's id.
pub fn named<'a>(workspace: &'a Workspace, entity: &'a Entity) -> Vec<(&'a str, &'a str)> {
    let fields = workspace.playbook.kind(&entity.kind).map_or(&[][..], |kind| &kind.fields);
    let people = fields.iter().filter(|field| of_shape(&field.shape).is_some());
    people.filter_map(|field| Some((&*field.id, entity.text(&field.id)?))).collect()
}

/// The id of whoever the document names for a role.
pub fn holder<'a>(workspace: &Workspace, entity: &'a Entity, role: &str) -> Option<&'a str> {
    let kind = workspace.playbook.kind(&entity.kind)?;
    let of_role = |field: &&Field| of_shape(&field.shape).is_some_and(|found| found.as_deref() == Some(role));
    kind.fields.iter().find(of_role).and_then(|field| entity.text(&field.id))
}

/// The roles of somebody.
pub fn all<'a>(workspace: &'a Workspace, person: &str) -> Vec<&'a Str> {
    let Some(ix) = workspace.find(PERSON, person) else { return Vec::new() };
    let named = workspace.entity(ix).items("roles").iter().filter_map(Value::text);
    named.filter_map(|id| workspace.playbook.role(id)).map(|role| &role.id).collect()
}

/// The first role that a person holds.
pub fn first(workspace: &Workspace, person: &str) -> Option<Str> {
    let person = workspace.entity(workspace.find(PERSON, person)?);
    person.items("roles").first()?.text().map(Str::from)
}
