//! `sources:`: further workspaces, as a map of names to folders or as a list.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::span::{Place, Span};
use crate::base::text::Str;
use crate::model::node::{Node, NodeKind};
use crate::model::rule;
use crate::model::source::{Source, Unreadable};
use crate::playbook::form::{Form, live};
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::syntax::slug;

/// `{payments: ../payments}`, `[../payments, {id: core, path: vendor/core}]`, or a single folder.
pub fn read(node: &Node, review: &mut Review) -> Vec<Source> {
    let mut all: Vec<Source> = Vec::new();
    let named: Vec<(Option<(&str, Span)>, &Node)> = match &node.kind {
        NodeKind::Map(_) => live(node).map(|entry| (Some((&*entry.key, entry.key_span)), &entry.value)).collect(),
        NodeKind::List(items) => items.iter().map(|item| (None, item)).collect(),
        _ => vec![(None, node)],
    };
    for (name, node) in named {
        let Some(source) = one(name, node, review) else { continue };
        if all.iter().any(|known| known.id == source.id) {
            review.mistake("source-twice", source.span, vec![("id", (&source.id).into())]);
            continue;
        }
        all.push(source);
    }
    all
}

/// Says why a source cannot be read, in the settings that name it.
pub fn refused(path: &TreePath, source: &Source, why: Unreadable) -> Diagnostic {
    let message = match why {
        Unreadable::Missing => "unreadable-source-missing",
        Unreadable::NoWorkspace => "unreadable-source",
        Unreadable::Itself => "unreadable-source-itself",
        Unreadable::Around => "unreadable-source-around",
        Unreadable::Twice => "unreadable-source-twice",
    };
    let place = Place { path: path.clone(), span: source.span };
    let args = vec![("folder", (&source.folder).into()), ("id", (&source.id).into())];
    Diagnostic::worded(&rule::UNREADABLE_SOURCE, message, place, args)
}

fn one(name: Option<(&str, Span)>, node: &Node, review: &mut Review) -> Option<Source> {
    let (name, folder) = match (&node.kind, name) {
        (NodeKind::Map(_), None) => {
            let mut form = Form::open(node, review)?;
            let id = form.take("id").and_then(|id| Some((scalar::text(id, review)?, id.span)));
            let folder = form.need("path", review);
            form.close(review);
            (id, folder?)
        }
        _ => (name, node),
    };
    let path = scalar::text(folder, review)?.trim();
    // An absolute path means another folder on every machine.
    if path.is_empty() || path.starts_with(['/', '~']) || path.contains(['\\', ':']) {
        review.wrong_type(folder, "setting-source");
        return None;
    }
    let id = match name {
        Some((id, _)) if slug::is_id(id) => Str::from(id),
        Some((id, span)) => {
            review.mistake("source-id", span, vec![("id", id.into())]);
            return None;
        }
        // `..` and the like have no name to take.
        None => match path.rsplit('/').find(|part| !part.is_empty() && !part.starts_with('.')) {
            Some(last) => Str::from(slug::id(last)),
            None => Str::from("source"),
        },
    };
    Some(Source { id, folder: Str::from(path), span: folder.span, repository: None })
}
