//! Whether a condition of the playbook holds for a document or for an item of a list. Ranking and gates ask the same way.

use crate::base::text::Str;
use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::{Field, Kind};
use crate::model::playbook::{Match, Where};

/// Whether all parts of `condition` hold for the entity's own fields; an absent field counts by its default.
pub fn holds(condition: &Where, entity: &Entity, kind: &Kind) -> bool {
    condition.0.iter().all(|(path, matches)| match &**path {
        // The two that every later stage asks by name are read with their defaults already.
        "status" => words_match(entity.status.as_deref(), matches),
        "stage" => words_match(entity.stage.map(|stage| stage.to_string()).as_deref(), matches),
        path => match entity.at(path) {
            Some(value) => value_matches(value, matches),
            None => {
                let default = kind.field(path).and_then(|field: &Field| field.default.as_deref());
                words_match(default, matches)
            }
        },
    })
}

/// The same for an item of a list.
pub fn item_holds(condition: &Where, item: &Value) -> bool {
    condition.0.iter().all(|(path, matches)| {
        let mut parts = path.split('.');
        let found = parts.try_fold(item, |value, part| value.get(part));
        match found {
            Some(value) => value_matches(value, matches),
            None => words_match(None, matches),
        }
    })
}

fn value_matches(value: &Value, matches: &[Match]) -> bool {
    match &value.data {
        Data::Text(text) | Data::Number { text, .. } => words_match(Some(text), matches),
        Data::Bool(value) => words_match(Some(if *value { "true" } else { "false" }), matches),
        Data::Date(date) => words_match(Some(&date.to_string()), matches),
        Data::NotNeeded(_) => words_match(Some("none"), matches),
        Data::List(items) if items.is_empty() => words_match(None, matches),
        Data::List(items) => items.iter().any(|item| value_matches(item, matches)),
        Data::Map(_) => matches.contains(&Match::Present),
    }
}

fn words_match(word: Option<&str>, matches: &[Match]) -> bool {
    let meets = |wanted: &Match| match (wanted, word) {
        (Match::Absent, None) | (Match::Present, Some(_)) => true,
        (Match::Is(text), Some(word)) => is_same(text, word),
        _ => false,
    };
    matches.iter().any(meets)
}

fn is_same(text: &Str, word: &str) -> bool {
    **text == *word
}
