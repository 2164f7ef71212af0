//! Work that rests on something that changed after somebody last looked at it: a price of a competitor, the message of a
//! positioning. Until somebody looks again, what was built on it is suspect.
//!
//! Only git knows what changed when, so without a past nothing is suspect. Only fields that the playbook names count: a
//! spelling that was mended makes nobody's plan doubtful.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::text::{Str, Text};
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::State;
use crate::model::owed::{Owed, What};
use crate::model::view::team::BuiltOn;
use crate::model::workspace::Workspace;
use crate::owing::Seen;

/// A document and the thing below it that changed last.
#[derive(Clone, Copy, Debug)]
pub struct Suspect<'a> {
    pub ix: EntityIx,
    pub rests: &'a BuiltOn,
    pub on: EntityIx,
    pub changed: Date,
}

/// Everything that is suspect, each document once a kind of ground, in the order of the documents.
pub fn all<'a>(workspace: &'a Workspace, shows: &dyn Fn(EntityIx) -> bool) -> Vec<Suspect<'a>> {
    let mut found = Vec::new();
    for rests in &workspace.playbook.views.team.built_on {
        let Some(kind) = workspace.playbook.kind(&rests.kind) else { continue };
        // What the ground is made of changed on this day; asked once for each, however much is built on it.
        let mut days: BTreeMap<EntityIx, Option<Date>> = BTreeMap::new();
        for (ix, entity) in workspace.of_kind(&rests.kind).filter(|(ix, _)| shows(*ix)) {
            let links = workspace.links.out.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
            let ground = links.iter().filter(|link| link.field == rests.field).map(|link| link.to);
            let mut ground = ground.filter(|on| shows(*on)).peekable();
            if ground.peek().is_none() || kind.state(entity) != State::Open {
                continue;
            }
            let Some(looked) = looked(workspace, ix, entity, &rests.looked) else { continue };
            let later = ground.filter_map(|on| {
                let changed = *days.entry(on).or_insert_with(|| changed(workspace, on, &rests.changed));
                changed.filter(|day| *day > looked).map(|day| (day, on))
            });
            if let Some((changed, on)) = later.max() {
                found.push(Suspect { ix, rests, on, changed });
            }
        }
    }
    found
}

/// The last day on which one of the fields got another value.
fn changed(workspace: &Workspace, ix: EntityIx, fields: &[Str]) -> Option<Date> {
    let timeline = workspace.history.of(ix)?;
    timeline.fields.iter().filter(|(field, _)| fields.contains(field)).map(|(_, day)| *day).max()
}

/// When somebody last answered for it: by a review, at a gate, or by writing it.
fn looked(workspace: &Workspace, ix: EntityIx, entity: &Entity, field: &str) -> Option<Date> {
    let signed = entity.items("gates").iter().filter_map(|entry| entry.get("date").and_then(Value::date));
    let written = workspace.history.of(ix).and_then(|timeline| timeline.created.as_ref()).map(|moment| moment.day);
    entity.date(field).into_iter().chain(signed).chain(written).max()
}

/// The same as something that is owed by whoever owes the field.
pub fn owed(seen: Seen) -> Vec<Owed> {
    let workspace = seen.workspace;
    let owed = all(workspace, seen.shows).into_iter().filter_map(|one| {
        let kind = workspace.playbook.kind(&one.rests.kind)?;
        Some(Owed {
            ix: one.ix,
            people: Vec::new(),
            role: kind.field(&one.rests.field).and_then(|field| field.owed_by.clone()),
            since: Some(one.changed),
            due: None,
            behind: false,
            what: What::Suspect { on: workspace.entity(one.on).title.clone(), changed: one.changed },
            sort: Text::Label(kind.name.clone()),
        })
    });
    owed.collect()
}
