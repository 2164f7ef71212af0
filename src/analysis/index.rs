//! Who is called what: ids and aliases of every kind, and the addresses of their pages. Global.

use std::collections::BTreeMap;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::{Str, Text};
use crate::model::config::Config;
use crate::model::document::Document;
use crate::model::entity::{Entity, EntityIx};
use crate::model::playbook::Playbook;
use crate::model::rule;
use crate::model::shared::Shared;
use crate::model::source::{self, Mounted};
use crate::syntax::address;
use crate::syntax::near;

/// Where sources get other names.
const SETTINGS: &str = "tandem.yaml";

/// Kind → id in lower case → number.
pub type Ids = BTreeMap<Str, BTreeMap<Str, EntityIx>>;

/// The entity `id` of `kind`, by id or alias, without regard to case.
pub fn find(ids: &Ids, kind: &str, id: &str) -> Option<EntityIx> {
    ids.get(kind)?.get(id.to_lowercase().as_str()).copied()
}

/// Names every entity. Of two with one name the first (by path) keeps it.
pub fn ids(entities: &[Shared<Entity>], config: &Config) -> (Ids, Vec<Diagnostic>) {
    let mut ids = Ids::new();
    let mut found = Vec::new();
    let mut claim = |kind: &Str, name: &str, ix: EntityIx, place: Place, id: &str| {
        let names = ids.entry(kind.clone()).or_default();
        let key = Str::from(name.to_lowercase());
        match names.get(&key) {
            Some(first) if *first != ix => {
                let first = &entities[first.0 as usize];
                let other = Place { path: first.path.clone(), span: first.stage_span };
                // The name of a source's document can be mended here alone: in the own document, or by another name for the source.
                let (mut place, other) = if source::is_foreign(&place.path) { (other, place) } else { (place, other) };
                let setting = Mounted::of(&place.path).and_then(|one| config.source(one.source));
                if let (Some(setting), Some(path)) = (setting, TreePath::new(SETTINGS)) {
                    place = Place { path, span: setting.span };
                }
                let args = vec![("id", name.into()), ("other", (&*config.file(&other.path)).into())];
                let finding = Diagnostic::new(&rule::DUPLICATE_ID, place, args).about(id);
                found.push(match source::is_foreign(&other.path) {
                    true => finding,
                    false => finding.related(other, Text::message("label-first-here")),
                });
            }
            Some(_) => {}
            None => {
                names.insert(key, ix);
            }
        }
    };
    for (at, entity) in entities.iter().enumerate() {
        let place = Place { path: entity.path.clone(), span: entity.stage_span };
        claim(&entity.kind, &entity.id, EntityIx(at as u32), place, &entity.id);
    }
    // Aliases come second: a living id is never taken by somebody's former name.
    for (at, entity) in entities.iter().enumerate() {
        for alias in entity.items("aliases") {
            let place = Place { path: entity.path.clone(), span: alias.span };
            if let Some(name) = alias.text() {
                claim(&entity.kind, name, EntityIx(at as u32), place, &entity.id);
            }
        }
    }
    (ids, found)
}

/// Findings about names that cannot be published and pages that would fall on one address.
pub fn addresses(documents: &[Shared<Document>], playbook: &Playbook) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut taken: BTreeMap<String, TreePath> = BTreeMap::new();
    for document in documents.iter().filter(|document| !source::is_foreign(&document.path)) {
        let place = Place { path: document.path.clone(), span: Span::default() };
        if let Some(message) = address::unpublishable(&document.path) {
            let args = vec![("name", document.path.as_str().into())];
            found.push(Diagnostic::worded(&rule::UNPUBLISHABLE_NAME, message, place.clone(), args));
        }
        let Some(page) = address::page(&document.path, playbook) else { continue };
        if address::is_generated(&page, playbook) {
            let args = vec![("name", document.path.as_str().into()), ("page", page.as_str().into())];
            let message = "unpublishable-name-reserved";
            found.push(Diagnostic::worded(&rule::UNPUBLISHABLE_NAME, message, place, args));
            continue;
        }
        let key = page.as_str().to_lowercase();
        match taken.get(&key) {
            Some(other) => {
                let args = vec![("page", page.as_str().into()), ("other", other.as_str().into())];
                let first = Place { path: other.clone(), span: Span::default() };
                let finding = Diagnostic::new(&rule::SAME_PAGE, place, args);
                found.push(finding.related(first, Text::message("label-first-here")));
            }
            None => {
                taken.insert(key, document.path.clone());
            }
        }
    }
    found
}

/// The id of `kind` that `name` is probably meant to be.
pub fn nearest<'a>(ids: &'a Ids, kind: &str, name: &str) -> Option<&'a str> {
    near::nearest(name, ids.get(kind)?.keys().map(|id| &**id))
}
