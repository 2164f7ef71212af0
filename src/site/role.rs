//! Roles and people: pills, avatars, and whose they are.
//!
//! Two hues belong to the two roles of the shared cycle and to nothing else on the site. Which roles those are is the
//! playbook's business.

use tera::Value;

use crate::base::text::Str;
use crate::model::entity::Entity;
use crate::model::kind::{Field, Shape};
use crate::model::playbook::Playbook;
use crate::site::Site;
use crate::site::lexicon::Lexicon;
use crate::site::value::{list, record, text, text_or_none};

/// The register of people. A person field holds an id of this kind.
pub const PEOPLE: &str = "person";

/// What people entrust to the register so that commits find their author: no page and no export has it.
pub const UNPUBLISHED: &str = "emails";

/// What templates know of each role.
pub fn values(playbook: &Playbook, lexicon: &Lexicon) -> Vec<(Str, Value)> {
    let value = playbook.roles.iter().map(|role| {
        let short = if role.short.is_empty() { &role.name } else { &role.short };
        let value = record([
            ("id", text(&role.id)),
            ("short", lexicon.name(short)),
            ("name", lexicon.name(&role.name)),
            ("hue", Value::from(role.hue)),
        ]);
        (role.id.clone(), value)
    });
    value.collect()
}

/// The people who own a document, each in the role of the field that names them.
pub fn owners(site: &Site, entity: &Entity) -> Value {
    let Some(kind) = site.workspace().playbook.kind(&entity.kind) else { return list([]) };
    let named = kind.fields.iter().filter_map(|field| {
        let role = person_of(&field.shape)?;
        let id = entity.text(&field.id)?;
        Some(person(site, id, role.as_deref()))
    });
    list(named)
}

/// The fields in which a document names a person, with the person's id.
pub fn named<'a>(site: &'a Site, entity: &'a Entity) -> Vec<(&'a str, &'a str)> {
    let fields = site.workspace().playbook.kind(&entity.kind).map_or(&[][..], |kind| &kind.fields);
    let people = fields.iter().filter(|field| person_of(&field.shape).is_some());
    people.filter_map(|field| Some((&*field.id, entity.text(&field.id)?))).collect()
}

/// Whoever the document names for a role.
pub fn holder(site: &Site, entity: &Entity, role: &str) -> Option<Value> {
    let kind = site.workspace().playbook.kind(&entity.kind)?;
    let of_role = |field: &&Field| person_of(&field.shape).is_some_and(|found| found.as_deref() == Some(role));
    let id = kind.fields.iter().find(of_role).and_then(|field| entity.text(&field.id))?;
    Some(person(site, id, Some(role)))
}

/// A person by id, in a role when one is meant.
pub fn person(site: &Site, id: &str, role: Option<&str>) -> Value {
    let workspace = site.workspace();
    let role = role.and_then(|role| workspace.playbook.role(role)).map(|role| &role.id);
    let called = |name: &str, href: Option<String>| {
        record([
            ("name", text(name)),
            ("initials", text(&initials(name))),
            ("href", text_or_none(href.as_deref())),
            ("role", role.and_then(|role| site.role(role)).unwrap_or_else(Value::none)),
        ])
    };
    match workspace.find(PEOPLE, id) {
        Some(ix) => site.person((ix, role.cloned()), || called(name(workspace.entity(ix)), site.href(ix))),
        None => called(id, None),
    }
}

/// The first role that a person holds.
pub fn first(site: &Site, person: &str) -> Option<Str> {
    let workspace = site.workspace();
    let person = workspace.entity(workspace.find(PEOPLE, person)?);
    person.items("roles").first()?.text().map(Str::from)
}

/// The name of a person by id.
pub fn person_name<'a>(site: &'a Site, id: &'a str) -> &'a str {
    site.workspace().find(PEOPLE, id).map_or(id, |ix| name(site.workspace().entity(ix)))
}

/// The role of a person field, also inside alternatives; `None` when the field names no person.
fn person_of(shape: &Shape) -> Option<Option<Str>> {
    match shape {
        Shape::Person { role } => Some(role.clone()),
        Shape::Either(shapes) => shapes.iter().find_map(person_of),
        _ => None,
    }
}

/// The name of somebody in the register.
pub fn name(person: &Entity) -> &str {
    person.text("name").unwrap_or(&person.title)
}

/// The first letters of the first and the last word.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}
