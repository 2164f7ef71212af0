//! How a draft names things: titles that Markdown does not read as anything else, links that lead to one document, people, days.

use jiff::civil::Date;

use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::{Field, PERSON, Shape};
use crate::model::workspace::Workspace;
use crate::report::draft::Scope;
use crate::report::{clean, names};
use crate::words::date;

/// Text of somebody's as Markdown that says the same.
pub fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in clean::line(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// `Title ([[id]])`.
pub fn link(scope: &Scope, ix: EntityIx) -> String {
    let entity = scope.workspace.entity(ix);
    let id = match scope.workspace.find_any(&entity.id).len() {
        0 | 1 => entity.id.to_string(),
        _ => format!("{}/{}", entity.kind, entity.id),
    };
    let title = plain(names::raw_title(entity));
    if entity.document.is_none() { title } else { format!("{title} ([[{id}]])") }
}

/// The names of people.
pub fn people<'a>(workspace: &Workspace, ids: impl Iterator<Item = &'a str>) -> String {
    let name = |id: &str| match workspace.find(PERSON, id) {
        Some(ix) => plain(names::raw_title(workspace.entity(ix))),
        None => plain(id),
    };
    ids.map(name).collect::<Vec<_>>().join(", ")
}

pub fn day(scope: &Scope, day: Date) -> String {
    date::short(day, scope.reader.lang())
}

/// Whether only the team may see a document.
pub fn is_for_the_team(workspace: &Workspace, ix: EntityIx) -> bool {
    let entity = workspace.entity(ix);
    let kind = workspace.playbook.kind(&entity.kind);
    entity.text("visibility").or(kind.map(|kind| &*kind.visibility)) == Some("team")
}

/// Whether a document has to do with the one whose news are drafted: it names them, or leads to something that does.
pub fn concerns(scope: &Scope, ix: EntityIx) -> bool {
    let Some(person) = scope.person else { return true };
    let links = scope.workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let near = links.iter().filter(|link| !link.field.is_empty()).map(|link| link.to);
    std::iter::once(ix).chain(near).any(|ix| has(scope.workspace, scope.workspace.entity(ix), &person.id))
}

/// Whether one of a document's fields for people holds this person.
fn has(workspace: &Workspace, entity: &Entity, person: &str) -> bool {
    let fields = workspace.playbook.kind(&entity.kind).map_or(&[][..], |kind| &kind.fields);
    let of_people = fields.iter().filter(|field: &&Field| is_of_people(&field.shape));
    of_people
        .flat_map(|field| entity.items(&field.id))
        .filter_map(Value::text)
        .any(|id| id.eq_ignore_ascii_case(person))
}

fn is_of_people(shape: &Shape) -> bool {
    match shape {
        Shape::Person { .. } => true,
        Shape::List { of, .. } => is_of_people(of),
        Shape::Either(shapes) => shapes.iter().any(is_of_people),
        _ => false,
    }
}
