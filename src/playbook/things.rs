//! Lists of things with an `id`: kinds, fields, rules, roles and the like.
//!
//! All of them obey the same rules about ids and about being removed, so they are read in one way.

use crate::base::text::Str;
use crate::model::node::Node;
use crate::playbook::form::Form;
use crate::playbook::merge;
use crate::playbook::review::Review;
use crate::playbook::scalar;

/// Reads every thing of a list by `read`, which gets its id and its form. What cannot be used is left out; `what` names
/// the things in findings.
pub fn things<'n, T>(
    items: &'n [Node],
    what: &'static str,
    review: &mut Review,
    mut read: impl FnMut(Str, &mut Form<'n>, &mut Review) -> Option<T>,
) -> Vec<T> {
    let mut ids: Vec<Str> = Vec::with_capacity(items.len());
    let mut found = Vec::with_capacity(items.len());
    for item in items {
        if is_taken_out(items, item, what, review) {
            continue;
        }
        let Some(mut form) = Form::open(item, review) else { continue };
        let Some(id) = id(&mut form, review) else {
            form.give_up(review);
            continue;
        };
        if ids.contains(&id) {
            let span = item.get("id").map_or(item.span, |node| node.span);
            review.mistake("duplicate", span, vec![("what", what.into()), ("name", (&id).into())]);
            review.blame(item.span);
            form.give_up(review);
            continue;
        }
        ids.push(id.clone());
        let before = review.count();
        match read(id.clone(), &mut form, review) {
            Some(thing) => found.push(thing),
            // Nothing was said about it: it went with something that the team removed.
            None if review.count() == before => review.amend(item.span, None),
            None => review.leave_out(id),
        }
        form.close(review);
    }
    found
}

/// Whether `item` is no thing but the removal of one. Removing what is not there is a finding.
pub fn is_taken_out(items: &[Node], item: &Node, what: &'static str, review: &mut Review) -> bool {
    if merge::removed(item).is_some() {
        return true;
    }
    let Some(entry) = merge::removal(item) else { return false };
    let ids = items.iter().filter_map(|item| item.get("id").and_then(Node::text));
    review.unknown_name(what, &entry.key, entry.key_span, ids);
    review.blame(item.span);
    true
}

fn id(form: &mut Form, review: &mut Review) -> Option<Str> {
    let node = form.need("id", review)?;
    let id = scalar::text(node, review)?;
    if is_id(id) {
        return Some(Str::from(id));
    }
    review.mistake("id", node.span, vec![("what", "id".into()), ("name", id.into())]);
    review.blame(form.node.span);
    None
}

/// Letters, digits, `-` and `_`, a letter first: usable in file names, links and `checks:`.
fn is_id(id: &str) -> bool {
    let starts_well = id.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    starts_well && id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
