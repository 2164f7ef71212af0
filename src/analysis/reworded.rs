//! The same workspace with other words in its texts: what was judged stays judged.
//!
//! Exists because most saves change a sentence, and a sentence changes no ranking, no gate and no link. Whatever the global
//! stages see is compared; where it is the same as before, so is what they say of it, and where it is not, all of it is judged
//! again. A test holds that both ways end with the same.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::analysis::Read;
use crate::analysis::link::body::entity_links;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::Place;
use crate::model::document::Document;
use crate::model::entity::{DocumentIx, Entity};
use crate::model::shared::Shared;
use crate::model::workspace::Analysis;

/// What `before`, made of `was`, is with the texts of `now`; `None` where something else differs than words in bodies. All other
/// files, the settings, the method, the past and the day must be those of `before`.
pub fn reworded(before: &Analysis, was: &Read, now: &Read) -> Option<Analysis> {
    let same_numbers = was.documents.len() == now.documents.len() && was.entities.len() == now.entities.len();
    if !same_numbers || was.diagnostics != now.diagnostics || was.asked != now.asked {
        return None;
    }
    let is_same = |(a, b): (&Shared<Entity>, &Shared<Entity>)| a.is(b) || a == b;
    if !was.entities.par_iter().zip(&now.entities).all(is_same) {
        return None;
    }
    let pairs = was.documents.iter().zip(&now.documents).enumerate();
    let changed: Vec<(usize, &Document, &Document)> =
        pairs.filter(|(_, (a, b))| !a.is(b)).map(|(at, (a, b))| (at, &**a, &**b)).collect();
    if !changed.iter().all(|(_, a, b)| says_the_same(a, b)) || touches_findings(&changed, &before.diagnostics) {
        return None;
    }
    let mut analysis = before.clone();
    let workspace = &mut analysis.workspace;
    for (at, a, b) in &changed {
        workspace.documents[*at] = now.documents[*at].clone();
        let same_places = a.links.iter().zip(&b.links).all(|(a, b)| a.span == b.span);
        let is_owner = |entity: &Shared<Entity>| entity.document == Some(DocumentIx(*at as u32));
        if let (false, Some(owner)) = (same_places, workspace.entities.iter().position(is_owner)) {
            let resolved = &workspace.links.body[*at];
            let out = &mut workspace.links.out[owner];
            out.retain(|link| !link.field.is_empty());
            out.extend(entity_links(b, resolved));
        }
    }
    Some(analysis)
}

/// Whether two states of a document differ in nothing but the words of their text.
fn says_the_same(a: &Document, b: &Document) -> bool {
    let front = |document: &Document| document.text.bytes().get(..document.body).map(<[u8]>::to_vec);
    let headings = || {
        let same = a
            .headings
            .iter()
            .zip(&b.headings)
            .all(|(a, b)| (a.level, &a.text, &a.anchor, a.filled) == (b.level, &b.text, &b.anchor, b.filled));
        same && a.headings.len() == b.headings.len()
    };
    let links = || a.links.len() == b.links.len() && a.links.iter().zip(&b.links).all(|(a, b)| a.target == b.target);
    let whole = (&a.path, a.front, a.body, a.broken, a.lead.is_some(), a.tables.len());
    whole == (&b.path, b.front, b.body, b.broken, b.lead.is_some(), b.tables.len())
        && a.placeholders.len() == b.placeholders.len()
        && a.raw_html.len() == b.raw_html.len()
        && front(a) == front(b)
        && headings()
        && links()
}

/// Whether a finding points into a text that changed: its place would be another one now.
fn touches_findings(changed: &[(usize, &Document, &Document)], findings: &[Diagnostic]) -> bool {
    let paths: BTreeSet<&TreePath> = changed.iter().map(|(_, document, _)| &document.path).collect();
    let is_in_text = |place: &Place| {
        let own = changed.iter().find(|(_, document, _)| document.path == place.path);
        own.is_some_and(|(_, document, _)| place.span.end as usize > document.body)
    };
    let touches = |finding: &Diagnostic| {
        let related = finding.related.iter().map(|related| &related.place);
        let edits = finding.fix.iter().flat_map(|fix| fix.edits.iter().map(|edit| &edit.place));
        let mut places = std::iter::once(&finding.place).chain(related).chain(edits);
        places.any(|place| paths.contains(&place.path) && is_in_text(place))
    };
    findings.par_iter().any(touches)
}
