//! Two front matters of one kind → the single values that differ.
//!
//! A list of maps is compared item by item: an item is itself by its first words, so that a task put in front of others
//! does not make all of them look changed.

use std::collections::BTreeMap;

use crate::base::text::Str;
use crate::model::change::{Edit, Sort};
use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::{Field, Kind, Shape};
use jiff::civil::Date;

/// The fields that differ, in the playbook's order; those that it does not know come last. `told` is what somebody else
/// tells.
pub fn edits(before: &Entity, after: &Entity, kind: &Kind, told: &[&str]) -> Vec<Edit> {
    let known = kind.fields.iter().map(|field| &field.id);
    let own = after.values.iter().chain(&before.values).map(|value| &value.name);
    let mut names: Vec<&Str> = Vec::new();
    for name in known.chain(own) {
        if !names.contains(&name) && !told.contains(&&**name) {
            names.push(name);
        }
    }
    let mut walk = Walk { edits: Vec::new() };
    for name in names {
        let shape = kind.field(name).map(|field| &field.shape);
        walk.value(&At { path: name, item: None, shape }, before.get(name), after.get(name));
    }
    walk.edits
}

/// Whether two values say the same, wherever they stand.
pub fn same(a: &Value, b: &Value) -> bool {
    let all = |a: &[Value], b: &[Value]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b));
    match (&a.data, &b.data) {
        (Data::Number { value: a, .. }, Data::Number { value: b, .. }) => a == b,
        (Data::List(a), Data::List(b)) => all(a, b),
        (Data::Map(a), Data::Map(b)) => {
            let other = |value: &Value| b.iter().find(|other| other.name == value.name);
            a.len() == b.len() && a.iter().all(|value| other(value).is_some_and(|other| same(value, other)))
        }
        (a, b) => a == b,
    }
}

struct Walk {
    edits: Vec<Edit>,
}

/// The place that is looked at.
struct At<'a> {
    path: &'a str,
    item: Option<&'a Str>,
    shape: Option<&'a Shape>,
}

impl Walk {
    fn value(&mut self, at: &At, before: Option<&Value>, after: Option<&Value>) {
        match (before, after) {
            (None, None) => {}
            (Some(before), Some(after)) if same(before, after) => {}
            (Some(before), Some(after)) => match (&before.data, &after.data) {
                (Data::Map(_), Data::Map(_)) => self.map(at, before, after),
                (Data::List(_), _) | (_, Data::List(_)) if has_maps(before) || has_maps(after) => {
                    self.list(at, before.items(), after.items());
                }
                _ => self.edit(at, Some(before), Some(after)),
            },
            _ => self.edit(at, before, after),
        }
    }

    fn map(&mut self, at: &At, before: &Value, after: &Value) {
        let (Data::Map(old), Data::Map(new)) = (&before.data, &after.data) else { return };
        let gone = old.iter().filter(|value| after.get(&value.name).is_none());
        for name in new.iter().chain(gone).map(|value| &value.name) {
            let field = at.shape.and_then(|shape| field(shape, name));
            let path = format!("{}.{name}", at.path);
            let inner = At { path: &path, item: at.item, shape: field.map(|field| &field.shape) };
            self.value(&inner, before.get(name), after.get(name));
        }
    }

    /// Items with the same first words are compared; the others came or went.
    fn list(&mut self, at: &At, before: &[Value], after: &[Value]) {
        let shape = at.shape.and_then(item_shape).or(at.shape);
        let mut old: BTreeMap<Option<Str>, Vec<&Value>> = BTreeMap::new();
        for item in before.iter().rev() {
            old.entry(key(item, shape)).or_default().push(item);
        }
        for item in after {
            let key = key(item, shape);
            let was = old.get_mut(&key).and_then(Vec::pop);
            self.value(&At { path: at.path, item: key.as_ref(), shape }, was, Some(item));
        }
        for (key, left) in old {
            for item in left.into_iter().rev() {
                self.value(&At { path: at.path, item: key.as_ref(), shape }, Some(item), None);
            }
        }
    }

    fn edit(&mut self, at: &At, before: Option<&Value>, after: Option<&Value>) {
        let is_owner = matches!(at.shape, Some(Shape::Person { .. })) && at.item.is_none() && !at.path.contains('.');
        let days = before.zip(after).and_then(|(old, new)| Some((day(old, at.shape)?, day(new, at.shape)?)));
        let slip = days.and_then(|(old, new)| new.since(old).ok()).map(|span| span.get_days());
        let numbers = before.zip(after).is_some_and(|(old, new)| old.number().is_some() && new.number().is_some());
        let sort = match slip {
            Some(days) if days != 0 => Sort::Slip(days),
            _ if is_owner => Sort::Owner,
            _ if numbers => Sort::Number,
            _ => Sort::Plain,
        };
        self.edits.push(Edit {
            path: at.path.to_owned(),
            item: at.item.cloned(),
            before: before.cloned(),
            after: after.cloned(),
            sort,
        });
    }
}

fn has_maps(value: &Value) -> bool {
    value.items().iter().any(|item| matches!(item.data, Data::Map(_)))
}

fn field<'a>(shape: &'a Shape, name: &str) -> Option<&'a Field> {
    shape.fields().iter().find(|field| &*field.id == name)
}

fn item_shape(shape: &Shape) -> Option<&Shape> {
    match shape {
        Shape::List { of, .. } => Some(of),
        Shape::Either(shapes) => shapes.iter().find_map(item_shape),
        _ => None,
    }
}

/// What tells an item from its neighbours: its first free text, else its first word; a text is its own.
fn key(item: &Value, shape: Option<&Shape>) -> Option<Str> {
    let Data::Map(values) = &item.data else { return item.text().map(Str::from) };
    let is_free = |value: &&Value| {
        let field = shape.and_then(|shape| field(shape, &value.name));
        matches!(value.data, Data::Text(_)) && field.is_none_or(|field| matches!(field.shape, Shape::Text { .. }))
    };
    let free = values.iter().find(is_free);
    let any = || values.iter().find(|value| matches!(value.data, Data::Text(_)));
    free.or_else(any).and_then(Value::text).map(Str::from)
}

/// The day that a value means; a time of day is left aside.
fn day(value: &Value, shape: Option<&Shape>) -> Option<Date> {
    let timed = || matches!(shape, Some(Shape::DateTime)).then(|| value.text()?.get(..10)?.parse().ok()).flatten();
    value.date().or_else(timed)
}
