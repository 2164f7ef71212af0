//! Conditions on a document's fields: `{type: [internal], size: [s, absent]}`.
//!
//! A misspelt word in a condition would switch a rule off without anybody noticing, so every field and word is checked
//! against the fields that the condition is about.

use crate::base::text::Str;
use crate::model::kind::{Field, Shape};
use crate::model::node::{Node, NodeKind};
use crate::model::playbook::{Match, Where};
use crate::playbook::form::{Form, live};
use crate::playbook::review::Review;
use crate::playbook::scalar;

/// The condition under `key`; no condition holds always.
pub fn conditions<'n>(form: &mut Form<'n>, key: &'n str, review: &mut Review) -> Where {
    let entries = form.entries(key, review);
    let read = entries.into_iter().map(|entry| {
        let words = scalar::words(&entry.value, review).into_iter().map(|(word, _)| matching(word));
        (Str::from(&*entry.key), words.collect())
    });
    Where(read.collect())
}

/// Says which fields and words of a condition there are not. `implied`: fields without a shape that exist as well.
pub fn check(node: Option<&Node>, fields: &[Field], implied: &[&str], review: &mut Review) {
    let Some(node) = node.filter(|node| matches!(node.kind, NodeKind::Map(_))) else { return };
    for entry in live(node) {
        if let Some(field) = find(&entry.key, fields) {
            for word in words(&entry.value) {
                check_word(word, field, review);
            }
        } else if !implied.contains(&&*entry.key) {
            let known = fields.iter().map(|field| &*field.id).chain(implied.iter().copied());
            review.unknown_name("field", &entry.key, entry.key_span, known);
        }
    }
}

/// The field at a dotted path through maps and lists of maps.
pub fn find<'f>(path: &str, fields: &'f [Field]) -> Option<&'f Field> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let field = fields.iter().find(|field| &*field.id == first)?;
    rest.map_or(Some(field), |rest| find(rest, field.shape.fields()))
}

fn matching(word: &str) -> Match {
    match word {
        "present" => Match::Present,
        "absent" => Match::Absent,
        word => Match::Is(Str::from(word)),
    }
}

fn words(node: &Node) -> &[Node] {
    match node.kind {
        NodeKind::List(_) => node.items(),
        _ => std::slice::from_ref(node),
    }
}

fn check_word(node: &Node, field: &Field, review: &mut Review) {
    // `none` speaks of a `{none: reason}`, where the field allows that.
    let special = |word: &str| matches!(word, "present" | "absent") || (field.none && word == "none");
    let Some(word) = node.text().filter(|word| !special(word)) else { return };
    if let Some(choices) = choices(&field.shape)
        && !choices.contains(&word)
    {
        review.unknown_name("word", word, node.span, choices);
    }
}

/// The words that a field can hold; `None` when it can hold any.
pub fn choices(shape: &Shape) -> Option<Vec<&str>> {
    match shape {
        Shape::Enum(choices) => Some(choices.iter().map(|choice| &*choice.id).collect()),
        Shape::Bool => Some(vec!["true", "false"]),
        Shape::List { of, .. } => choices(of),
        // A map among the alternatives can never equal a word, so only the others say what is possible.
        Shape::Either(shapes) => {
            let simple = shapes.iter().filter(|shape| !matches!(shape, Shape::Map(_) | Shape::Dict(_)));
            simple.map(choices).try_fold(Vec::new(), |mut all, words| {
                all.extend(words?);
                Some(all)
            })
        }
        _ => None,
    }
}
