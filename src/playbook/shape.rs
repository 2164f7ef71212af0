//! What a field's value must look like: `type` and the keys that belong to it.

use crate::base::text::{Arg, Label, Str};
use crate::model::kind::{Choice, Shape};
use crate::model::node::{Node, NodeKind};
use crate::playbook::fields;
use crate::playbook::form::Form;
use crate::playbook::known::Known;
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::things::is_taken_out;

/// All types, in the order in which they are documented.
const TYPES: &[&str] = &[
    "text", "int", "num", "bool", "date", "datetime", "cycle", "enum", "ref", "person", "url", "list", "map", "dict",
    "score", "either",
];

/// The longest text where no `max` is given: as much as a front matter may hold.
const LONGEST: usize = 65_536;

/// Reads `type` and the keys of that type from a form that may hold other keys as well.
pub fn shape(form: &mut Form, known: &Known, review: &mut Review) -> Option<Shape> {
    let node = form.need("type", review)?;
    let word = scalar::text(node, review)?;
    let shape = match word {
        "text" => {
            let (min, max) = counts(form, 1, LONGEST, review);
            Shape::Text { min, max }
        }
        "int" => whole(form, review),
        "num" => number(form, review),
        "bool" => Shape::Bool,
        "date" => Shape::Date,
        "datetime" => Shape::DateTime,
        "cycle" => Shape::Cycle,
        "enum" => Shape::Enum(choices(form, known, review)),
        "ref" => Shape::Ref {
            kinds: form.names("to", "kind", &known.kinds, review),
            fragment: form.flag("fragment", false, review),
        },
        "person" => Shape::Person { role: known.role(form, "role", review) },
        "url" => Shape::Url,
        "list" => {
            let of = Box::new(inner(form.need("of", review)?, known, review)?);
            let (min, max) = counts(form, 0, usize::MAX, review);
            Shape::List { of, min, max }
        }
        "map" => {
            let items = form.need("fields", review)?;
            Shape::Map(fields::fields(items, true, known, review))
        }
        "dict" => Shape::Dict(Box::new(inner(form.need("of", review)?, known, review)?)),
        "score" => Shape::Score,
        "either" => {
            let shapes: Vec<Shape> =
                form.list("of", review).iter().filter_map(|node| inner(node, known, review)).collect();
            if shapes.is_empty() {
                form.missing("of", review);
            }
            Shape::Either(shapes)
        }
        _ => {
            review.unknown_name("type", word, node.span, TYPES.iter().copied());
            return None;
        }
    };
    Some(shape)
}

/// A shape inside another: a map with a `type`, or the bare name of a type that needs no further keys.
fn inner(node: &Node, known: &Known, review: &mut Review) -> Option<Shape> {
    if matches!(node.kind, NodeKind::Scalar(_)) {
        let entry = crate::model::node::Entry { key: "type".into(), key_span: node.span, value: node.clone() };
        let wrapped = Node { span: node.span, kind: NodeKind::Map(vec![entry]) };
        return closed(&wrapped, known, review);
    }
    closed(node, known, review)
}

fn closed(node: &Node, known: &Known, review: &mut Review) -> Option<Shape> {
    let mut form = Form::open(node, review)?;
    let shape = shape(&mut form, known, review);
    if shape.is_some() {
        form.close(review);
    }
    shape
}

fn counts(form: &mut Form, least: usize, most: usize, review: &mut Review) -> (usize, usize) {
    let min = form.count("min", review).unwrap_or(least);
    let max = form.count("max", review).unwrap_or(most);
    if min > max {
        upside_down(form, min.to_string(), max.to_string(), review);
        return (least, most);
    }
    (min, max)
}

fn whole(form: &mut Form, review: &mut Review) -> Shape {
    let all = i64::MIN..=i64::MAX;
    let min = form.whole("min", all.clone(), review).unwrap_or(i64::MIN);
    let max = form.whole("max", all, review).unwrap_or(i64::MAX);
    if min > max {
        upside_down(form, min.to_string(), max.to_string(), review);
        return Shape::Int { min: i64::MIN, max: i64::MAX };
    }
    Shape::Int { min, max }
}

fn number(form: &mut Form, review: &mut Review) -> Shape {
    let min = form.take("min").and_then(|node| scalar::number(node, review));
    let max = form.take("max").and_then(|node| scalar::number(node, review));
    if let (Some(low), Some(high)) = (min, max)
        && low > high
    {
        upside_down(form, low.to_string(), high.to_string(), review);
        return Shape::Num { min: None, max: None };
    }
    Shape::Num { min, max }
}

/// Says that nothing is both at least `min` and at most `max`.
pub fn upside_down(form: &mut Form, min: String, max: String, review: &mut Review) {
    // Whichever of the two the team wrote is the one to look at.
    let spans = [form.take("max"), form.take("min")].into_iter().flatten().map(|node| node.span);
    let written = spans.clone().find(|span| review.sources.is_team(*span)).or_else(|| spans.clone().next());
    let args: Vec<(&'static str, Arg)> = vec![("min", min.into()), ("max", max.into())];
    review.mistake("order", written.unwrap_or(form.node.span), args);
}

/// The words of an enum: bare, with a name, or those of another list of the playbook.
fn choices(form: &mut Form, known: &Known, review: &mut Review) -> Vec<Choice> {
    if let Some((node, name)) = form.take("values").and_then(|node| Some((node, node.text()?))) {
        return known.list(name, node, review);
    }
    let items = form.list("values", review);
    let mut choices: Vec<Choice> = Vec::with_capacity(items.len());
    for item in items {
        let (choice, node) = match &item.kind {
            NodeKind::Scalar(scalar) => {
                let id = Str::from(&*scalar.text);
                (Choice { name: Label::plain(&id), id }, item)
            }
            _ => match named(items, item, review) {
                Some(choice) => (choice, item.get("id").unwrap_or(item)),
                None => continue,
            },
        };
        if choices.iter().any(|known| known.id == choice.id) {
            review.mistake("duplicate", node.span, vec![("what", "word".into()), ("name", (&choice.id).into())]);
            review.blame(item.span);
        } else {
            choices.push(choice);
        }
    }
    if choices.is_empty() {
        form.missing("values", review);
    }
    choices
}

/// `{id: s, name: Small}`.
fn named(items: &[Node], item: &Node, review: &mut Review) -> Option<Choice> {
    if is_taken_out(items, item, "word", review) {
        return None;
    }
    let mut form = Form::open(item, review)?;
    let id = form.need("id", review)?;
    let id = Str::from(scalar::text(id, review)?);
    let name = form.label("name", review);
    form.close(review);
    Some(Choice { name: if name.is_empty() { Label::plain(&id) } else { name }, id })
}
