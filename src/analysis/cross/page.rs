//! Well-known pages without a kind: who has to sign them, and what they begin with.

use crate::analysis::cross::World;
use crate::analysis::index;
use crate::base::diagnostic::Diagnostic;
use crate::base::span::{Place, Span};
use crate::base::text::{Label, Str};
use crate::model::document::Document;
use crate::model::kind::PERSON;
use crate::model::node::Node;
use crate::model::playbook::{Level, WellKnown};
use crate::model::rule;
use crate::syntax::{heading, yaml};

/// The key under which the front matter of such a page names those who signed it.
const SIGNED: &str = "signed_by";

/// What the pages of the playbook lack; one that there is not is missed by those who link to it.
pub fn pages(world: World<'_>) -> Vec<Diagnostic> {
    let profile = world.playbook.profile_number();
    let asked = world.playbook.pages.iter().filter(|page| page.level.get(profile).is_some_and(|one| *one > Level::Off));
    let mut found = Vec::new();
    for page in asked {
        let document = world.documents.iter().find(|document| document.path.as_str() == &*page.file);
        let Some(document) = document.filter(|document| !document.broken) else { continue };
        found.extend(signatures(world, page, document));
        found.extend(beginning(page, document));
    }
    found
}

/// People that there are not, and roles of which nobody signed.
fn signatures(world: World<'_>, page: &WellKnown, document: &Document) -> Vec<Diagnostic> {
    let front = document.front.map(|front| front.start as usize..front.end as usize);
    let root = front.and_then(|range| yaml::parse(&document.path, &document.text, range).root);
    let signed = root.as_ref().and_then(|root| root.get(SIGNED));
    let names: Vec<(&str, &Node)> = match signed {
        Some(one) if one.text().is_some() => one.text().map(|text| (text, one)).into_iter().collect(),
        Some(list) => list.items().iter().filter_map(|item| Some((item.text()?, item))).collect(),
        None => Vec::new(),
    };
    let at = |span: Span| Place { path: document.path.clone(), span };
    let person = |id: &str| index::find(world.ids, PERSON, id);
    let mut found: Vec<Diagnostic> = Vec::new();
    for (id, node) in names.iter().filter(|(id, _)| person(id).is_none()) {
        let finding = Diagnostic::new(&rule::UNKNOWN_PERSON, at(node.span), vec![("value", (*id).into())]);
        found.push(finding.at_path(SIGNED));
    }
    let is_held = |role: &Str| {
        let mut people = names.iter().filter_map(|(id, _)| world.entities.get(person(id)?.0 as usize));
        people.any(|person| person.has_role(role))
    };
    let start = document.front.map_or(0, |front| front.start as usize);
    let span = signed.map_or(Span::new(start, start), |node| node.span);
    for role in page.signed_by.iter().filter(|role| !is_held(role)) {
        let name = world.playbook.role(role).map_or_else(|| Label::plain(role), |role| role.name.clone());
        let finding = Diagnostic::new(&rule::PAGE_NOT_SIGNED, at(span), vec![("role", (&name).into())]);
        found.push(finding.at_path(SIGNED).owed_by(Some(role)));
    }
    found
}

/// The first part of the page is another than it should be.
fn beginning(page: &WellKnown, document: &Document) -> Option<Diagnostic> {
    let first = page.first.as_ref()?;
    let part = document.headings.iter().find(|heading| heading.level > 1);
    if part.is_some_and(|part| heading::names(first, &part.text)) {
        return None;
    }
    let span = part.map_or(Span::new(document.body, document.body), |part| part.span);
    let place = Place { path: document.path.clone(), span };
    Some(Diagnostic::new(&rule::OTHER_BEGINNING, place, vec![("section", (&first.name).into())]))
}
