//! What a change says of itself.
//!
//! In English whatever the language of messages is: it is the language of the history, a change must have the same id
//! for everybody, and the words for kinds, fields and stages are those of the playbook.

use crate::base::text::{Label, Str};
use crate::edit::rewind::part::What;
use crate::edit::rewind::stroke::Stroke;
use crate::edit::rewind::world::World;
use crate::model::kind::Kind;

const LANG: &str = "en";

pub fn beginning() -> &'static str {
    "Start the workspace"
}

pub fn message(world: &World, stroke: &Stroke) -> String {
    let page = &world.pages[stroke.page];
    // A page of a kind is known by its id, any other one by its title.
    let id = if page.kind.is_some() { &*page.id } else { page.title() };
    if stroke.first {
        return match page.kind {
            Some(kind) => format!("Add {}: {}", lower(&kind.name), page.title()),
            None => format!("Write {}", page.title()),
        };
    }
    let stage = stroke.whats.iter().rev().find_map(|what| match what {
        What::Stage(stage, why) => Some((world.playbook.stages.get(*stage)?, why)),
        _ => None,
    });
    if let Some((stage, why)) = stage {
        let reason = why.as_ref().map_or_else(String::new, |why| format!("\n\n{why}"));
        return format!("Move {id} to {}{reason}", stage.name.get(LANG));
    }
    let status = stroke.whats.iter().find_map(|what| match what {
        What::Status(status) => Some(status),
        _ => None,
    });
    if let Some(status) = status {
        return format!("Set {id} to {status}");
    }
    let fields: Vec<&Str> = stroke.whats.iter().filter_map(field).collect();
    if fields.iter().any(|field| **field == world.playbook.scoring.field) {
        return format!("Score {id}");
    }
    match (&fields[..], stroke.whats.contains(&What::Done), stroke.whats.contains(&What::Measured)) {
        ([one], ..) => format!("Add {} to {id}", name(page.kind, one)),
        ([one, two], ..) => format!("Add {} and {} to {id}", name(page.kind, one), name(page.kind, two)),
        ([one, ..], ..) => format!("Add {} and more to {id}", name(page.kind, one)),
        _ if stroke.whats.contains(&What::Renewed) => format!("Review {id}"),
        (_, true, _) => format!("Tick off work on {id}"),
        (_, _, true) => format!("Update the numbers of {id}"),
        _ => format!("Extend {id}"),
    }
}

fn field(what: &What) -> Option<&Str> {
    match what {
        What::Field(field) => Some(field),
        _ => None,
    }
}

/// A field by its name in the playbook.
fn name(kind: Option<&Kind>, field: &str) -> String {
    let known = kind.and_then(|kind| kind.field(field)).map(|field| lower(&field.name));
    known.filter(|name| !name.is_empty()).unwrap_or_else(|| field.to_owned())
}

/// A name inside a sentence; one that is all capitals stays as it is.
fn lower(label: &Label) -> String {
    let name = label.get(LANG);
    let second = name.chars().nth(1);
    if second.is_some_and(char::is_uppercase) {
        return name.to_owned();
    }
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().collect::<String>() + letters.as_str())
}
