//! What the cursor points to, and who else points there.

use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::editor::View;
use crate::model::entity::{DocumentIx, EntityIx};
use crate::model::link::Destination;
use crate::syntax::front_matter::{self, Split};

/// A thing that can be gone to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Entity(EntityIx),
    /// A page without a kind.
    Page(DocumentIx),
}

/// The reference under the cursor: its span, and what it leads to.
pub fn reference(view: &View<'_>, offset: usize) -> Option<(Span, Target)> {
    let workspace = view.workspace;
    let holds = |span: Span| span.start as usize <= offset && offset <= span.end as usize;
    let here = workspace.entities.iter().enumerate().filter(|(_, entity)| entity.path == *view.path);
    for (at, _) in here {
        let links = workspace.links.out.get(at).map_or(&[][..], Vec::as_slice);
        if let Some(link) = links.iter().find(|link| holds(link.span)) {
            return Some((link.span, Target::Entity(link.to)));
        }
    }
    let number = workspace.document_of(view.path)?;
    let document = workspace.document(number);
    let resolved = workspace.links.body.get(number.0 as usize)?;
    let found = document.links.iter().zip(resolved).find(|(link, _)| holds(link.span));
    match found {
        Some((link, Destination::Entity(ix, _))) => Some((link.span, Target::Entity(*ix))),
        Some((link, Destination::Page(ix, _))) => Some((link.span, Target::Page(*ix))),
        _ => None,
    }
}

/// What is meant at the cursor: what a reference leads to, the entry of a register that is named there, else the document
/// itself, from anywhere in its fields.
pub fn subject(view: &View<'_>, offset: usize) -> Option<(Span, Target)> {
    if let Some(found) = reference(view, offset) {
        return Some(found);
    }
    let holds = |span: Span| span.start as usize <= offset && offset <= span.end as usize;
    if view.register().is_some() {
        let mut all = view.workspace.entities.iter().enumerate();
        let entry = all.find(|(_, entity)| entity.path == *view.path && holds(entity.stage_span));
        return entry.and_then(|(at, entity)| {
            let ix = EntityIx(u32::try_from(at).ok()?);
            Some((entity.stage_span, Target::Entity(ix)))
        });
    }
    let number = view.workspace.document_of(view.path)?;
    let whole = Span::new(offset, offset);
    match (view.own(), front_matter::split(view.text)) {
        (Some((ix, _)), Split::Found { body, .. }) if offset < body => Some((whole, Target::Entity(ix))),
        (None, _) if offset == 0 => Some((whole, Target::Page(number))),
        _ => None,
    }
}

/// Where a target is written down: the title of a document, the key of an entry.
pub fn definition(view: &View<'_>, target: Target) -> Place {
    match target {
        Target::Entity(ix) => {
            let entity = view.workspace.entity(ix);
            let title = entity.get("title").or_else(|| entity.get("name")).map(|value| value.span);
            let span = match entity.document {
                Some(_) => title.unwrap_or_default(),
                None => entity.stage_span,
            };
            Place { path: entity.path.clone(), span }
        }
        Target::Page(ix) => Place { path: view.workspace.document(ix).path.clone(), span: Span::default() },
    }
}

/// Everything that points to a target, by file and place.
pub fn references(view: &View<'_>, target: Target) -> Vec<Place> {
    let workspace = view.workspace;
    let mut found: Vec<Place> = Vec::new();
    if let Target::Entity(ix) = target {
        for (entity, out) in workspace.entities.iter().zip(&workspace.links.out) {
            let here = out.iter().filter(|link| link.to == ix);
            found.extend(here.map(|link| Place { path: entity.path.clone(), span: link.span }));
        }
    }
    let is_it = |destination: &Destination| match (destination, target) {
        (Destination::Entity(to, _), Target::Entity(ix)) => *to == ix,
        (Destination::Page(to, _), Target::Page(ix)) => *to == ix,
        _ => false,
    };
    for (document, resolved) in workspace.documents.iter().zip(&workspace.links.body) {
        let hits = document.links.iter().zip(resolved).filter(|(_, destination)| is_it(destination));
        found.extend(hits.map(|(link, _)| Place { path: document.path.clone(), span: link.span }));
    }
    found.sort();
    found.dedup();
    found
}

/// The file that a target stands in.
pub fn file<'a>(view: &View<'a>, target: Target) -> &'a TreePath {
    match target {
        Target::Entity(ix) => &view.workspace.entity(ix).path,
        Target::Page(ix) => &view.workspace.document(ix).path,
    }
}
