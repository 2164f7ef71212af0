//! Conditions of the playbook, asked of a document: who is ranked, and of whom a score is asked.

use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::{Field, Kind};
use crate::model::playbook::{Match, Playbook, Where};

/// Whether all parts of the condition hold.
pub fn holds(condition: &Where, entity: &Entity) -> bool {
    condition.0.iter().all(|(field, ways)| {
        let value = entity.at(field);
        ways.iter().any(|way| match way {
            Match::Is(word) => value.is_some_and(|value| is(value, word)),
            Match::Present => value.is_some(),
            Match::Absent => value.is_none(),
        })
    })
}

/// Whether the field is asked of this document at all: its exceptions and its tracks.
pub fn asked(field: &Field, entity: &Entity, playbook: &Playbook) -> bool {
    let excepted = !field.unless.0.is_empty() && holds(&field.unless, entity);
    let track = playbook.tracks.iter().find(|track| holds(&track.when, entity));
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

/// A list meets a word when one of its items does.
fn is(value: &Value, word: &str) -> bool {
    match &value.data {
        Data::Text(text) | Data::Number { text, .. } => &**text == word,
        Data::Bool(bool) => word == if *bool { "true" } else { "false" },
        Data::Date(date) => date.to_string() == word,
        Data::List(items) => items.iter().any(|item| is(item, word)),
        Data::Map(_) | Data::NotNeeded(_) => false,
    }
}
