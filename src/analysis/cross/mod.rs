//! Entities, links and pages → what they say against each other that no gate rule can put into words. Global.
//!
//! A rule of the playbook asks one question of one kind; here are the few that need arithmetic, the matrix of the method or a
//! page without a kind. What they look at is data all the same: the views and the pages of the playbook.

mod duty;
mod limit;
mod page;

use crate::analysis::index::Ids;
use crate::base::diagnostic::Diagnostic;
use crate::base::span::Place;
use crate::model::document::Document;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::link::Links;
use crate::model::playbook::Playbook;
use crate::model::shared::Shared;

/// What is compared.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub entities: &'a [Shared<Entity>],
    pub documents: &'a [Shared<Document>],
    pub ids: &'a Ids,
    pub links: &'a Links,
    pub playbook: &'a Playbook,
}

/// Compares everything.
pub fn cross(world: World<'_>) -> Vec<Diagnostic> {
    let numbers = 0..u32::try_from(world.entities.len()).unwrap_or(u32::MAX);
    let mut found: Vec<Diagnostic> = numbers.flat_map(|number| one(world, EntityIx(number))).collect();
    found.extend(page::pages(world));
    found
}

/// What there is to say about one document.
pub fn one(world: World<'_>, ix: EntityIx) -> Vec<Diagnostic> {
    let Some(entity) = world.entities.get(ix.0 as usize) else { return Vec::new() };
    let mut found = duty::overrides(world, entity);
    found.extend(limit::broken(world, ix, entity));
    found
}

fn place(entity: &Entity, value: &Value) -> Place {
    Place { path: entity.path.clone(), span: value.span }
}
