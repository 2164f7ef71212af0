//! Roles and people: pills, avatars, and whose they are.
//!
//! Two hues belong to the two roles of the shared cycle and to nothing else on the site. Which roles those are is the
//! playbook's business.

use tera::Value;

use crate::base::text::Str;
use crate::model::entity::Entity;
use crate::model::kind::{Field, Shape};
use crate::model::playbook::Playbook;
use crate::owing::{self, role::of_shape as person_of};
use crate::site::Site;
use crate::site::lexicon::Lexicon;
use crate::site::value::{list, record, text, text_or_none};

/// The register of people. A person field holds an id of this kind.
pub use crate::model::kind::PERSON as PEOPLE;

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
    list(holders(site, entity))
}

/// The same one by one.
pub fn holders<'a>(site: &'a Site, entity: &'a Entity) -> impl Iterator<Item = Value> {
    let fields = site.workspace().playbook.kind(&entity.kind).map_or(&[][..], |kind| &kind.fields);
    fields.iter().filter_map(|field| {
        let role = person_of(&field.shape)?;
        Some(person(site, entity.text(&field.id)?, role.as_deref()))
    })
}

/// Whoever the document names for a role.
pub fn holder(site: &Site, entity: &Entity, role: &str) -> Option<Value> {
    Some(person(site, owing::role::holder(site.workspace(), entity, role)?, Some(role)))
}

/// The fields in which a document names a person, with the person's id.
pub fn named<'a>(site: &'a Site, entity: &'a Entity) -> Vec<(&'a str, &'a str)> {
    owing::role::named(site.workspace(), entity)
}

/// The roles of somebody.
pub fn all<'a>(site: &'a Site, person: &str) -> Vec<&'a Str> {
    owing::role::all(site.workspace(), person)
}

/// The role whose holder a field names.
pub fn of_field(field: &Field) -> Option<&Str> {
    match &field.shape {
        Shape::Person { role } => role.as_ref(),
        _ => None,
    }
}

/// Whether a document has something to do for a role: it is not said that nobody is needed.
pub fn asked(site: &Site, entity: &Entity, role: &str) -> bool {
    let kind = site.workspace().playbook.kind(&entity.kind);
    let of_role = |field: &&Field| person_of(&field.shape).is_some_and(|found| found.as_deref() == Some(role));
    let field = kind.and_then(|kind| kind.fields.iter().find(of_role));
    field.and_then(|field| entity.get(&field.id)).is_none_or(|value| value.not_needed().is_none())
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
    owing::role::first(site.workspace(), person)
}

/// The name of a person by id.
pub fn person_name<'a>(site: &'a Site, id: &'a str) -> &'a str {
    site.workspace().find(PEOPLE, id).map_or(id, |ix| name(site.workspace().entity(ix)))
}

/// Whether the document says that it needs nobody in a role.
pub fn is_excused(site: &Site, entity: &Entity, role: &str) -> bool {
    let fields = site.workspace().playbook.kind(&entity.kind).map_or(&[][..], |kind| &kind.fields);
    let of_role = |field: &&Field| person_of(&field.shape).is_some_and(|found| found.as_deref() == Some(role));
    fields.iter().filter(of_role).any(|field| entity.get(&field.id).is_some_and(|value| value.not_needed().is_some()))
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
