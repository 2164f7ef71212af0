//! Every reference → what it leads to. Global.

pub(in crate::analysis) mod body;
mod cycle;
mod field;

use crate::analysis::index::Ids;
use crate::base::diagnostic::Diagnostic;
use crate::base::tree::Tree;
use crate::model::document::Document;
use crate::model::entity::{Entity, EntityIx};
use crate::model::link::{Backlink, Link, Links};
use crate::model::playbook::Playbook;
use crate::model::shared::Shared;

/// How many names are compared in search of nearest ones, in fields or in bodies: ten thousand broken links among ten
/// thousand documents must not take minutes.
const MAX_COMPARED: usize = 100_000;
/// How many findings get a nearest name, however many documents there are.
const SUGGESTED: std::ops::RangeInclusive<usize> = 10..=200;

/// What references are resolved against.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub entities: &'a [Shared<Entity>],
    pub documents: &'a [Shared<Document>],
    pub ids: &'a Ids,
    pub playbook: &'a Playbook,
    pub tree: &'a Tree,
}

impl World<'_> {
    /// Whether a nearest name is still looked for behind this many findings.
    fn suggests(&self, found: usize) -> bool {
        found < (MAX_COMPARED / self.entities.len().max(1)).clamp(*SUGGESTED.start(), *SUGGESTED.end())
    }
}

/// Resolves the typed fields and the bodies of all documents.
pub fn link(world: World<'_>) -> (Links, Vec<Diagnostic>) {
    let owners = body::owners(world);
    let fields = || {
        let mut found = Vec::new();
        let out: Vec<Vec<Link>> = world.entities.iter().map(|entity| field::links(world, entity, &mut found)).collect();
        (out, found)
    };
    let bodies = || {
        let mut found = Vec::new();
        let resolve = |(document, owner): (&Shared<Document>, &Option<EntityIx>)| {
            body::resolve(world, document, *owner, &owners, &mut found)
        };
        (world.documents.iter().zip(&owners).map(resolve).collect(), found)
    };
    let ((out, mut found), (body, broken)) = rayon::join(fields, bodies);
    found.extend(broken);
    let (mut out, mut back, body): (_, _, Vec<_>) = (out, vec![Vec::new(); world.entities.len()], body);
    for ((document, owner), resolved) in world.documents.iter().zip(&owners).zip(&body) {
        if let Some(owner) = owner {
            out[owner.0 as usize].extend(body::entity_links(document, resolved));
        }
    }
    out.iter_mut().for_each(Vec::shrink_to_fit);
    for (at, links) in out.iter().enumerate() {
        for link in links {
            let from = Backlink { from: EntityIx(at as u32), field: link.field.clone() };
            back[link.to.0 as usize].push(from);
        }
    }
    for back in &mut back {
        back.sort();
        back.dedup();
        back.shrink_to_fit();
    }
    let links = Links { out: out.into(), back: back.into(), body: body.into() };
    cycle::report(world, &links, &mut found);
    (links, found)
}
