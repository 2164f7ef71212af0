//! Work under way to which no words of a customer lead: built for somebody whom nobody heard.

use tera::{Context, Value as Shown};

use crate::model::entity::EntityIx;
use crate::site::Site;
use crate::site::shelf::{self, State};
use crate::site::value::list;

/// How many are named.
const SHOWN: usize = 12;

/// Adds `unheard`, `unheard_count` and `unheard_more`. Ideas are left out: they are only gathered.
pub fn fill(site: &Site, heard: &str, context: &mut Context) {
    let workspace = site.workspace();
    let kinds = workspace.playbook.kinds.iter().filter(|kind| kind.staged);
    let all: Vec<EntityIx> = kinds
        .flat_map(|kind| workspace.of_kind(&kind.id).map(move |(ix, entity)| (kind, ix, entity)))
        .filter(|(kind, ix, entity)| {
            let under_way = shelf::state(kind, entity) == State::Open && entity.stage.is_some_and(|stage| stage > 0);
            under_way && site.shelf().shows(*ix) && !is_heard(site, *ix, heard)
        })
        .map(|(_, ix, _)| ix)
        .collect();
    context.insert_value("unheard_count", Shown::from(all.len()));
    context.insert_value("unheard_more", Shown::from(all.len().saturating_sub(SHOWN)));
    context.insert_value("unheard", list(all.iter().take(SHOWN).filter_map(|ix| site.row(*ix))));
}

/// Whether something of the kind `heard` leads to it, or it leads to such a thing.
fn is_heard(site: &Site, ix: EntityIx, heard: &str) -> bool {
    let workspace = site.workspace();
    let is = |other: EntityIx| *workspace.entity(other).kind == *heard;
    let back = workspace.links.back.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let out = workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    back.iter().any(|link| is(link.from)) || out.iter().any(|link| is(link.to))
}
