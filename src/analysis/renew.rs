//! One file read again and judged against everything else as it was judged last: what an editor is told at every keystroke.
//!
//! What only a look at the whole workspace can say (ranks, names that stand twice, circles) is not in the answer. The
//! driver keeps what was said of that, and has everything judged once the keys rest.

use std::sync::Arc;

use crate::analysis::check::body::Headings;
use crate::analysis::{Method, cross, gate, link, read_file, refused, settle};
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::tree::{File, Tree};
use crate::model::document::Document;
use crate::model::entity::{DocumentIx, Entity, EntityIx};
use crate::model::link::Backlink;
use crate::model::shared::Shared;
use crate::model::workspace::Analysis;

/// Puts the file's new text into the workspace, and gives what is to be said about it. Registers and files that were not
/// there are read by themselves: what they hold becomes known with the next whole judgement.
pub fn renew(analysis: &mut Analysis, tree: &Tree, path: &TreePath, bytes: &Arc<[u8]>) -> Vec<Diagnostic> {
    let workspace = &analysis.workspace;
    let playbook = &workspace.playbook;
    let placeholders: Vec<&str> = playbook.placeholders.iter().map(|word| &**word).collect();
    let method = Method { playbook, placeholders: &placeholders, headings: &Headings::new(playbook) };
    let read = read_file(path, &File::Text(bytes.clone()), method);
    let asked = vec![(path.clone(), read.asked)];
    let mut found = read.diagnostics;
    if let (Some(document), Some(number)) = (read.document, workspace.document_of(path)) {
        let more = replace(analysis, tree, number, document, read.entities.into_iter().next(), &found);
        found.extend(more);
    }
    let workspace = &analysis.workspace;
    // Whether a comment that sets a finding aside is of use, a look at one file cannot say.
    let mut found = settle::quietly(found, &asked, &workspace.config, &workspace.playbook);
    found.sort_by(|a, b| a.order().cmp(&b.order()));
    found.dedup_by(|a, b| a.order() == b.order() && a.message == b.message);
    found
}

fn replace(
    analysis: &mut Analysis,
    tree: &Tree,
    number: DocumentIx,
    document: Shared<Document>,
    entity: Option<Shared<Entity>>,
    told: &[Diagnostic],
) -> Vec<Diagnostic> {
    let workspace = &mut analysis.workspace;
    let refused = refused(told);
    let owner = workspace.entities.iter().position(|entity| entity.document == Some(number));
    if let (Some(at), Some(mut entity)) = (owner, entity) {
        entity.document = Some(number);
        workspace.entities[at] = entity;
    }
    workspace.documents[number.0 as usize] = document;
    let ix = owner.and_then(|at| u32::try_from(at).ok()).map(EntityIx);
    let world = link::World {
        entities: &workspace.entities,
        documents: &workspace.documents,
        ids: &workspace.ids,
        playbook: &workspace.playbook,
        tree,
    };
    let (out, body, mut found) = link::one(world, ix, workspace.document(number));
    workspace.links.body[number.0 as usize] = body;
    let Some(ix) = ix else { return found };
    for link in &workspace.links.out[ix.0 as usize] {
        workspace.links.back[link.to.0 as usize].retain(|back| back.from != ix);
    }
    for link in &out {
        let back = &mut workspace.links.back[link.to.0 as usize];
        back.push(Backlink { from: ix, field: link.field.clone() });
        back.sort();
        back.dedup();
    }
    workspace.links.out[ix.0 as usize] = out;
    let world = gate::World {
        entities: &workspace.entities,
        documents: &workspace.documents,
        ids: &workspace.ids,
        links: &workspace.links,
        ranking: &workspace.ranking,
        playbook: &workspace.playbook,
        today: workspace.today,
        refused: &refused,
    };
    let (state, missing) = gate::one(world, ix);
    let compared = cross::World {
        entities: &workspace.entities,
        documents: &workspace.documents,
        ids: &workspace.ids,
        links: &workspace.links,
        playbook: &workspace.playbook,
    };
    found.extend(cross::one(compared, ix));
    workspace.gates[ix.0 as usize] = state;
    found.extend(missing);
    found
}
