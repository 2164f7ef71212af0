//! The fields of a kind, and those inside a field that is a map.

use crate::base::text::Str;
use crate::model::kind::{Field, Shape};
use crate::model::node::{Node, NodeKind};
use crate::playbook::conditions::{check, conditions};
use crate::playbook::form::Form;
use crate::playbook::known::{Known, things};
use crate::playbook::per_profile;
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::shape;
use crate::playbook::yaml;

/// Reads a list of fields. `nested`: the parts of a map.
pub fn fields(list: &Node, nested: bool, known: &Known, review: &mut Review) -> Vec<Field> {
    if !matches!(list.kind, NodeKind::List(_)) {
        review.wrong_type(list, "list");
        return Vec::new();
    }
    let things = things(list.items(), "field", review);
    let fields: Vec<Field> =
        things.into_iter().filter_map(|(id, node)| field(id, node, nested, known, review)).collect();
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

fn field(id: Str, node: &Node, nested: bool, known: &Known, review: &mut Review) -> Option<Field> {
    let mut form = Form::open(node, review)?;
    form.take("id");
    let shape = shape::shape(&mut form, known, review);
    let name = form.label("name", review);
    let help = form.label("help", review);
    let required = per_profile::required(&mut form, nested, known, review);
    let unless = conditions(&mut form, "unless", review);
    let tracks = known.tracks(&mut form, review);
    let owed_by = known.role(&mut form, "owed_by", review);
    let none = form.flag("none", false, review);
    let acyclic = form.flag("acyclic", false, review);
    let anonymous = form.flag("anonymous", false, review);
    let default = shape.as_ref().and_then(|shape| default(&mut form, shape, review));
    let example = form.take("example").map(|node| node.text().map_or_else(|| Str::from(yaml::flow(node)), Str::from));
    // Without a readable shape nobody knows which further keys belong here.
    let shape = shape?;
    form.close(review);
    let name = if name.is_empty() { scalar::spelled(&id) } else { name };
    Some(Field { id, shape, name, help, required, unless, tracks, owed_by, none, default, acyclic, anonymous, example })
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
