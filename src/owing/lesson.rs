//! Emergencies that are over and that nobody has learnt from yet.

use jiff::civil::Date;

use crate::base::text::{Label, Str, Text};
use crate::model::entity::EntityIx;
use crate::model::owed::{Owed, What, day_in};
use crate::owing::{Seen, day, role};

pub fn owed(seen: Seen) -> Vec<Owed> {
    let workspace = seen.workspace;
    let kind = workspace.playbook.views.team.lessons.as_ref().map(|lessons| &lessons.kind);
    let kind = kind.and_then(|kind| workspace.playbook.kind(kind));
    let owed = missing(seen).into_iter().map(|(ix, due)| Owed {
        ix,
        people: role::named(workspace, workspace.entity(ix)).into_iter().map(|(_, id)| Str::from(id)).collect(),
        role: None,
        since: None,
        due: Some(due),
        behind: false,
        what: What::Retro,
        sort: Text::Label(kind.map_or_else(Label::default, |kind| kind.name.clone())),
    });
    owed.collect()
}

/// Emergencies that are over and about which there is no retrospective, with the day by which there should be one; the first day first.
pub fn missing(seen: Seen) -> Vec<(EntityIx, Date)> {
    let workspace = seen.workspace;
    let views = &workspace.playbook.views;
    let (Some(emergency), Some(view)) = (views.emergency.as_ref(), views.team.lessons.as_ref()) else {
        return Vec::new();
    };
    let Some(days) = workspace.playbook.limit(&view.limit) else { return Vec::new() };
    let is_learnt = |ix: EntityIx| {
        let links = workspace.links.back.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
        links.iter().any(|link| link.field == view.about && workspace.entity(link.from).kind == view.kind)
    };
    let over = seen.of_kind(&emergency.kind).filter(|(ix, _)| !is_learnt(*ix));
    // A limit is a small whole number of days.
    let due = over
        .filter_map(|(ix, entity)| Some((ix, day::later(day_in(entity.get(&emergency.until)?)?, days as i64, true))));
    let mut due: Vec<(EntityIx, Date)> = due.collect();
    due.sort_by_key(|(ix, day)| (*day, *ix));
    due
}
