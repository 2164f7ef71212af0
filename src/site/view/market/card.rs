//! Battlecards: of each competitor the sections that somebody needs during a call, in the order in which they are needed.

use tera::Value as Shown;

use crate::base::path::TreePath;
use crate::model::entity::EntityIx;
use crate::model::kind::Kind;
use crate::site::market as offers;
use crate::site::value::{list, record, text};
use crate::site::view::market;
use crate::site::{Site, section as part};

/// How many cards one page holds: it stays below a megabyte and can be read.
const SHOWN: usize = 30;

/// `{rows, more, href}`: cards of `{row, anchor, offer, sections, absent}`, those who do the same as we do first.
pub fn cards(site: &Site, path: &TreePath) -> Shown {
    let views = &site.workspace().playbook.views;
    let Some((view, sales)) = views.market.as_ref().zip(views.sales.as_ref()) else { return Shown::none() };
    let Some(kind) = site.workspace().playbook.kind(&view.kind) else { return Shown::none() };
    let mut all: Vec<EntityIx> = market::rows(site, &kind.id).to_vec();
    all.sort_by_cached_key(|ix| offers::sort_place(kind, view, site.workspace().entity(*ix)));
    let rows = all.iter().take(SHOWN).filter_map(|ix| card(site, path, kind, &sales.card, *ix));
    record([("rows", list(rows)), ("more", Shown::from(all.len().saturating_sub(SHOWN)))])
}

fn card(site: &Site, path: &TreePath, kind: &Kind, order: &[crate::base::text::Str], ix: EntityIx) -> Option<Shown> {
    let entity = site.workspace().entity(ix);
    let named = order.iter().filter_map(|id| kind.sections.iter().find(|section| section.id == *id));
    let (mut sections, mut absent) = (Vec::new(), Vec::new());
    for section in named {
        let name = site.lexicon().label(&section.name);
        let prefix = format!("{}-{}-", entity.id, section.id);
        let found = entity.document.and_then(|document| part::short(site, document, path, section, &prefix));
        match found {
            Some(text_of) => {
                sections.push(record([("id", text(&section.id)), ("name", text(name)), ("text", text_of)]));
            }
            None => absent.push(name),
        }
    }
    Some(record([
        ("row", site.row(ix)?),
        ("anchor", text(&format!("card-{}", entity.id))),
        ("offer", offers::alone(site, ix)),
        ("sections", list(sections)),
        ("absent", text(&absent.join(", "))),
    ]))
}
