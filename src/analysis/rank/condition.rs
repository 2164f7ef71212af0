//! Of whom a score is asked, and who owes nothing more.

use crate::analysis::condition::holds;
use crate::model::entity::Entity;
use crate::model::kind::{Field, Kind};
use crate::model::playbook::Playbook;

/// Whether the field is asked of this document at all: its exceptions and its tracks.
pub fn asked(field: &Field, entity: &Entity, kind: &Kind, playbook: &Playbook) -> bool {
    let excepted = !field.unless.0.is_empty() && holds(&field.unless, entity, kind);
    let track = playbook.tracks.iter().find(|track| holds(&track.when, entity, kind));
    let on_track = field.tracks.is_empty() || track.is_some_and(|track| field.tracks.contains(&track.id));
    !excepted && on_track
}

/// Whether the document was stopped: parked, declined or merged work owes nothing more.
pub fn stopped(kind: &Kind, entity: &Entity) -> bool {
    match (&kind.status, &entity.status) {
        (Some(meaning), Some(status)) => !meaning.open.contains(status) && !meaning.done.contains(status),
        _ => false,
    }
}
