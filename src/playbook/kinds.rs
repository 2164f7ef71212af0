//! The kinds of documents: where they are stored, what is asked of them, what their status means.

use crate::base::path::TreePath;
use crate::base::text::Str;
use crate::model::kind::{Choice, Field, Kind, Section, Shape, Status, Store};
use crate::model::node::Node;
use crate::playbook::conditions::{check, conditions};
use crate::playbook::fields::{check_conditions, fields};
use crate::playbook::form::Form;
use crate::playbook::known::Known;
use crate::playbook::per_profile;
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::things::things;

/// Field names that documents with stages have by themselves.
const STAGED: &[&str] = &["stage", "status", "gates"];
/// The field that says who may see it, and who may where its kind says nothing.
const VISIBLE: &str = "visibility";
const VISIBILITY: &str = "company";

/// Reads `common` and `kinds`.
pub fn kinds(root: &mut Form, known: &Known, review: &mut Review) -> Vec<Kind> {
    let before = review.count();
    let common_list = root.take("common");
    let common = common_list.map(|list| fields(list, false, known, review)).unwrap_or_default();
    let mut stores: Vec<Store> = Vec::with_capacity(known.kinds.len());
    let kinds = things(root.list("kinds", review), "kind", review, |id, form, review| {
        let kind = kind(id, form, &common, known, review)?;
        if shares_store(&kind.store, form.node, &stores, review) {
            return None;
        }
        stores.push(kind.store.clone());
        Some(kind)
    });
    if let (Some(list), Some(kind)) = (common_list, kinds.iter().find(|kind| matches!(kind.store, Store::Folder(_)))) {
        check_conditions(list, &kind.fields, implied(kind.staged), review);
    }
    if kinds.is_empty() && review.count() == before {
        root.missing("kinds", review);
    }
    kinds
}

/// The names that a condition on a kind's documents may use beside its fields.
pub fn implied(staged: bool) -> &'static [&'static str] {
    if staged { STAGED } else { &[] }
}

fn kind(id: Str, form: &mut Form, common: &[Field], known: &Known, review: &mut Review) -> Option<Kind> {
    let store = store(form, review);
    let name = form.title(&id, review);
    let plural = form.label("plural", review);
    let staged = form.flag("staged", false, review);
    let list = form.take("fields");
    let own = list.map(|list| fields(list, false, known, review)).unwrap_or_default();
    let in_folder = matches!(store, Some(Store::Folder(_)));
    // Of an entry of a register it is asked whether everybody may see it, and nothing else that documents have in common.
    let shared = common.iter().filter(|field| in_folder || &*field.id == VISIBLE).cloned().collect();
    let fields = with_common(shared, own);
    if let Some(list) = list {
        check_conditions(list, &fields, implied(staged), review);
    }
    let sections = form.list("sections", review);
    let sections = things(sections, "section", review, |id, form, review| {
        check(form.node.get("unless"), &fields, implied(staged), review);
        Some(section(id, form, known, review))
    });
    Some(Kind {
        plural: if plural.is_empty() { name.clone() } else { plural },
        name,
        help: form.label("help", review),
        dated: form.flag("dated", false, review),
        status: form.take("status").and_then(|node| status(node, &fields, review)),
        visibility: visibility(form, &fields, review),
        store: store?,
        id,
        staged,
        fields,
        sections,
    })
}

/// A kind's own field takes the place of the common one with its id.
fn with_common(mut all: Vec<Field>, own: Vec<Field>) -> Vec<Field> {
    for field in own {
        match all.iter_mut().find(|known| known.id == field.id) {
            Some(slot) => *slot = field,
            None => all.push(field),
        }
    }
    all
}

/// `folder: initiatives` or `file: people.yaml`.
fn store(form: &mut Form, review: &mut Review) -> Option<Store> {
    let (folder, file) = (form.take("folder"), form.take("file"));
    match (folder, file) {
        (Some(node), None) => path(node, review).map(Store::Folder),
        (None, Some(node)) => {
            let path = path(node, review)?;
            if path.ends_with(".yaml") || path.ends_with(".yml") {
                return Some(Store::File(path));
            }
            review.mistake("place", node.span, vec![("value", (&path).into())]);
            None
        }
        (Some(_), Some(node)) => {
            let args = vec![("first", "folder".into()), ("second", "file".into())];
            review.mistake("not-both", node.span, args);
            None
        }
        (None, None) => {
            form.missing("folder", review);
            None
        }
    }
}

/// A path inside the workspace, as it is written in the tree.
fn path(node: &Node, review: &mut Review) -> Option<Str> {
    let text = scalar::text(node, review)?;
    match TreePath::new(text) {
        Some(path) if !text.contains('\\') => Some(Str::from(path.as_str())),
        _ => {
            review.mistake("place", node.span, vec![("value", text.into())]);
            None
        }
    }
}

/// Two kinds in one place could not tell whose a document is.
fn shares_store(store: &Store, node: &Node, stores: &[Store], review: &mut Review) -> bool {
    let taken = stores.contains(store);
    if taken {
        let (key, path) = match store {
            Store::Folder(path) => ("folder", path),
            Store::File(path) => ("file", path),
        };
        let span = node.get(key).map_or(node.span, |node| node.span);
        review.mistake("duplicate", span, vec![("what", "place".into()), ("name", path.into())]);
    }
    taken
}

pub fn section(id: Str, form: &mut Form, known: &Known, review: &mut Review) -> Section {
    Section {
        name: form.title(&id, review),
        id,
        aliases: form.words("aliases", review),
        help: form.label("help", review),
        required: per_profile::required(form, false, known, review),
        unless: conditions(form, "unless", review),
        tracks: known.tracks(form, review),
        owed_by: known.role(form, "owed_by", review),
        lead: form.flag("lead", false, review),
    }
}

/// What the words of the field `status` mean: those that are neither open nor done stop the work.
fn status(node: &Node, fields: &[Field], review: &mut Review) -> Option<Status> {
    let mut form = Form::open(node, review)?;
    let default = form.text("default", review).unwrap_or_default();
    let open = form.words("open", review);
    let done = form.words("done", review);
    for key in ["default", "open", "done"] {
        if let Some(list) = form.take(key) {
            let words = scalar::words(list, review);
            words.into_iter().for_each(|(word, node)| check_word("status", word, node, fields, review));
        }
    }
    form.close(review);
    let words = choices("status", fields).unwrap_or_default().iter().map(|choice| &choice.id);
    let stopped = words.filter(|word| !open.contains(word) && !done.contains(word)).cloned().collect();
    Some(Status { default, open, done, stopped })
}

fn visibility(form: &mut Form, fields: &[Field], review: &mut Review) -> Str {
    let Some(node) = form.take(VISIBLE) else { return Str::from(VISIBILITY) };
    let Some(word) = scalar::text(node, review) else { return Str::from(VISIBILITY) };
    check_word(VISIBLE, word, node, fields, review);
    Str::from(word)
}

/// Checks a word against the enum field that it is a value of.
fn check_word(field: &str, word: &str, node: &Node, fields: &[Field], review: &mut Review) {
    let Some(choices) = choices(field, fields) else { return };
    if choices.iter().any(|choice| &*choice.id == word) {
        return;
    }
    if review.is_forgivable(node.span) {
        // The team changed the words of the field and left their meaning as it was.
        let args = vec![("what", "word".into()), ("name", word.into())];
        review.remark("unknown-name", node.span, args);
    } else {
        review.unknown_name("word", word, node.span, choices.iter().map(|choice| &*choice.id));
    }
}

/// The words of an enum field.
fn choices<'f>(field: &str, fields: &'f [Field]) -> Option<&'f [Choice]> {
    match &fields.iter().find(|known| &*known.id == field)?.shape {
        Shape::Enum(choices) => Some(choices),
        _ => None,
    }
}
