//! The fields of a kind, and those inside a field that is a map.

use crate::base::text::Str;
use crate::model::kind::{Field, Shape};
use crate::model::node::{Node, NodeKind};
use crate::playbook::conditions::{check, conditions};
use crate::playbook::form::Form;
use crate::playbook::known::Known;
use crate::playbook::per_profile;
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::shape::shape;
use crate::playbook::things::things;
use crate::playbook::yaml;

/// Reads a list of fields. `nested`: the parts of a map.
pub fn fields(list: &Node, nested: bool, known: &Known, review: &mut Review) -> Vec<Field> {
    if !matches!(list.kind, NodeKind::List(_)) {
        review.wrong_type(list, "type-list");
        return Vec::new();
    }
    let fields = things(list.items(), "field", review, |id, form, review| field(id, form, nested, known, review));
    if nested {
        check_conditions(list, &fields, &[], review);
    }
    fields
}

/// Checks the conditions of the fields in `list` against all fields that a document has.
pub fn check_conditions(list: &Node, fields: &[Field], implied: &[&str], review: &mut Review) {
    for item in list.items() {
        check(item.get("unless"), fields, implied, review);
    }
}

fn field(id: Str, form: &mut Form, nested: bool, known: &Known, review: &mut Review) -> Option<Field> {
    let Some(shape) = shape(form, known, review) else {
        form.give_up(review);
        return None;
    };
    let default = default(form, &shape, review);
    let example = form.take("example").map(|node| node.text().map_or_else(|| Str::from(yaml::flow(node)), Str::from));
    Some(Field {
        name: form.title(&id, review),
        id,
        shape,
        help: form.label("help", review),
        required: per_profile::required(form, nested, known, review),
        unless: conditions(form, "unless", review),
        tracks: known.tracks(form, review),
        owed_by: known.role(form, "owed_by", review),
        none: form.flag("none", false, review),
        acyclic: form.flag("acyclic", false, review),
        anonymous: form.flag("anonymous", false, review),
        private: form.flag("private", false, review),
        default,
        example,
    })
}

/// The value of a field that is absent; it must be one that the field could hold.
fn default(form: &mut Form, shape: &Shape, review: &mut Review) -> Option<Str> {
    let node = form.take("default")?;
    let text = scalar::text(node, review)?;
    let known: Vec<&str> = match shape {
        Shape::Enum(choices) => choices.iter().map(|choice| &*choice.id).collect(),
        Shape::Bool => vec!["true", "false"],
        _ => return Some(Str::from(text)),
    };
    if known.contains(&text) {
        return Some(Str::from(text));
    }
    review.unknown_name("word", text, node.span, known);
    None
}
