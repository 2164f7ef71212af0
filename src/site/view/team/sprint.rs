//! Sprints that went by without showing some work.

use tera::Value as Shown;

use crate::base::text::Arg;
use crate::model::entity::EntityIx;
use crate::owing::sprint;
use crate::site::Site;
use crate::site::value::{list, record, text};

/// How many documents are named that nothing was shown of.
const SHOWN: usize = 20;

/// Work that sprints went by without showing: `{rows, more}` with `{row, said}`; nothing where there is none, or no sprints.
pub fn silent(site: &Site) -> Shown {
    let workspace = site.workspace();
    let Some(now) = sprint::of(workspace, workspace.today) else { return Shown::none() };
    let (last, limit) = (now - 1, sprint::gap(workspace));
    let shows = |ix| site.shelf().shows(ix);
    let silent = sprint::shown(site.seen(&shows)).into_iter().map(|(ix, latest)| (last - latest, ix));
    let mut found: Vec<(i64, EntityIx)> = silent.filter(|(gap, _)| *gap > limit).collect();
    found.sort_by_key(|(gap, ix)| (std::cmp::Reverse(*gap), *ix));
    if found.is_empty() {
        return Shown::none();
    }
    let more = found.len().saturating_sub(SHOWN);
    let rows = found.into_iter().take(SHOWN).filter_map(|(gap, ix)| {
        let said = site.lexicon().say("news-silent-sprints", vec![("count", Arg::from(gap))]);
        Some(record([("row", site.row(ix)?), ("said", text(&said))]))
    });
    record([("rows", list(rows)), ("more", Shown::from(more))])
}
