//! One person's scores → what changes in the file.
//!
//! Everybody's scores are an item of their own, so that two people who score on two branches do not meet in one line.

use crate::edit::front::{Path, Wish};
use crate::edit::target::Target;
use crate::edit::value::Value;
use crate::model::entity::Value as Read;
use jiff::civil::Date;

/// What one person gives.
#[derive(Clone, Debug)]
pub struct Rating {
    pub by: String,
    pub date: Date,
    /// Criterion → value, as typed; `None`: not this person's field.
    pub values: Vec<(String, Option<String>)>,
    pub note: Option<String>,
}

/// A new item of the list of scores, or new values in the one that this person has already.
pub fn wishes(target: &Target, rating: &Rating) -> Vec<Wish> {
    let field = &target.workspace.playbook.scoring.field;
    let own = own_item(target, field, &rating.by);
    let value = |value: &Option<String>| Value::word(value.as_deref().unwrap_or("null"));
    let Some(own) = own else {
        let mut pairs = vec![("by".to_owned(), Value::word(&rating.by)), ("date".to_owned(), Value::word(rating.date))];
        pairs.extend(rating.values.iter().map(|(criterion, given)| (criterion.clone(), value(given))));
        pairs.extend(rating.note.as_ref().map(|note| ("note".to_owned(), Value::text(note.as_str()))));
        return vec![Wish::Push(Path::key(field), Value::Map(pairs))];
    };
    let path = |name: &str| match own {
        Own::Alone => Path::key(field).then(name),
        Own::Item(at) => Path::key(field).item(at).then(name),
    };
    let mut wishes = vec![Wish::Set(path("date"), Value::word(rating.date))];
    wishes.extend(rating.values.iter().map(|(criterion, given)| Wish::Set(path(criterion), value(given))));
    wishes.extend(rating.note.iter().map(|note| Wish::Set(path("note"), Value::text(note.as_str()))));
    wishes
}

/// Where somebody's scores stand already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Own {
    /// One map without a list around it.
    Alone,
    Item(usize),
}

/// What is read of scores is a list, also where the file has one map.
fn own_item(target: &Target, field: &str, by: &str) -> Option<Own> {
    let scores = target.entity.get(field)?;
    let at = scores.items().iter().position(|item| item.get("by").and_then(Read::text) == Some(by))?;
    let span = scores.items()[at].span;
    let before = target.text.get(..span.start as usize)?.trim_end();
    let alone = span == scores.span && !before.ends_with('-');
    Some(if alone { Own::Alone } else { Own::Item(at) })
}
