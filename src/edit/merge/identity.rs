//! Which items of three lists are the same thing.
//!
//! An item has no key, so something else must say that this line is that line, changed. A field table often does: what a
//! thing must have first is what it is called, and a rater's scores are known by the rater and the day. Where it does
//! not, items that say mostly the same are the same.

use crate::edit::merge::Three;
use crate::edit::merge::value::Value;
use crate::model::kind::{Field, Shape};

/// How items are known.
struct Names<'a> {
    /// Fields whose values together are the item's name.
    fields: Vec<&'a str>,
    /// Another name is another thing; else it may be the same one, renamed.
    fixed: bool,
}

/// Enough stages and profiles for anybody: the strictest profile knows all that is asked.
const STRICTEST: usize = 64;

/// The same number for the same thing, list by list.
pub fn ids(lists: Three<&[Value]>, item: Option<&Shape>) -> Three<Vec<usize>> {
    let names = names(lists, item);
    let (base, count) = ((0..lists.base.len()).collect::<Vec<_>>(), lists.base.len());
    let ours = pairs(lists.base, lists.ours, names.as_ref(), true);
    let theirs = pairs(lists.base, lists.theirs, names.as_ref(), true);
    // What is new on both sides may be one thing as well, but nothing is taken for it that only looks like it.
    let new = |list: &[Value], known: &[Option<usize>]| -> Vec<(usize, Value)> {
        let numbered = list.iter().cloned().enumerate();
        numbered.filter(|(at, _)| known[*at].is_none()).collect()
    };
    let (new_ours, new_theirs) = (new(lists.ours, &ours), new(lists.theirs, &theirs));
    let bare = |list: &[(usize, Value)]| -> Vec<Value> { list.iter().map(|(_, value)| value.clone()).collect() };
    let twins = pairs(&bare(&new_ours), &bare(&new_theirs), names.as_ref(), false);
    let number = |at: usize| count + at;
    let mut numbers = Three { base, ours: Vec::new(), theirs: Vec::new() };
    for (at, known) in ours.iter().enumerate() {
        let place = new_ours.iter().position(|(new, _)| *new == at).unwrap_or(0);
        numbers.ours.push(known.unwrap_or(number(place)));
    }
    for (at, known) in theirs.iter().enumerate() {
        let place = new_theirs.iter().position(|(new, _)| *new == at).unwrap_or(0);
        let twin = twins.get(place).copied().flatten();
        numbers.theirs.push(known.unwrap_or(number(twin.unwrap_or(new_ours.len() + place))));
    }
    numbers
}

/// For each item of `list`, the one of `known` that it is.
fn pairs(known: &[Value], list: &[Value], names: Option<&Names>, alike: bool) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; list.len()];
    let mut pair = |same: &dyn Fn(&Value, &Value) -> bool| {
        for at in 0..list.len() {
            let free = |number: &usize| !found.contains(&Some(*number));
            if found[at].is_none() {
                found[at] = (0..known.len()).filter(free).find(|number| same(&known[*number], &list[at]));
            }
        }
    };
    pair(&|a, b| a == b);
    if let Some(names) = names {
        pair(&|a, b| name(a, &names.fields).is_some_and(|own| Some(own) == name(b, &names.fields)));
    }
    if alike {
        let strangers = |a: &Value, b: &Value| {
            let names = names.filter(|names| names.fixed).map(|names| [a, b].map(|item| name(item, &names.fields)));
            matches!(names, Some([Some(a), Some(b)]) if a != b)
        };
        pair(&|a, b| !strangers(a, b) && resemble(a, b));
    }
    found
}

/// Whether two maps say mostly the same.
fn resemble(a: &Value, b: &Value) -> bool {
    let (a, b) = (a.entries(), b.entries());
    let shared = a.iter().filter(|entry| b.contains(entry)).count();
    shared > 0 && shared * 2 >= a.len().max(b.len())
}

/// The item's name: all its fields must be texts, and the first one must be there.
fn name<'v>(item: &'v Value, fields: &[&str]) -> Option<Vec<Option<&'v str>>> {
    let words: Vec<Option<&str>> = fields.iter().map(|field| item.word(field)).collect();
    words.first().copied().flatten().map(|_| words)
}

/// The names that fit these lists: the shortest under which no list has one thing twice.
fn names<'a>(lists: Three<&[Value]>, item: Option<&'a Shape>) -> Option<Names<'a>> {
    let all = [lists.base, lists.ours, lists.theirs];
    let unique = |fields: &[&str]| {
        all.iter().all(|list| {
            let names: Vec<_> = list.iter().filter_map(|item| name(item, fields)).collect();
            names.iter().enumerate().all(|(at, name)| !names[..at].contains(name))
        })
    };
    candidates(item).into_iter().find(|names| unique(&names.fields))
}

fn candidates(item: Option<&Shape>) -> Vec<Names<'_>> {
    let names = |fields: Vec<&'static str>| vec![Names { fields, fixed: true }];
    let fields = match item {
        Some(shape) if is_score(shape) => return names(vec!["by", "date"]),
        Some(shape) => shape.fields(),
        None => &[],
    };
    if fields.is_empty() || fields.iter().any(|field| &*field.id == "id") {
        return names(vec!["id"]);
    }
    let asked = |field: &&Field| field.required.get(STRICTEST).is_some();
    let Some(first) = fields.iter().find(asked) else { return Vec::new() };
    let Some(fixed) = is_fixed(&first.shape) else { return Vec::new() };
    let day = fields.iter().find(|field| matches!(field.shape, Shape::Date) && field.id != first.id);
    let short = Names { fields: vec![&*first.id], fixed };
    let dated = day.map(|day| Names { fields: vec![&*first.id, &*day.id], fixed });
    std::iter::once(short).chain(dated).collect()
}

/// Whether values of a shape are names that nobody rewords; `None` when they are no names at all.
fn is_fixed(shape: &Shape) -> Option<bool> {
    match shape {
        Shape::Int { .. } | Shape::Date | Shape::Cycle | Shape::Ref { .. } | Shape::Person { .. } => Some(true),
        Shape::Text { .. } | Shape::Url => Some(false),
        Shape::Either(shapes) => shapes.iter().find_map(is_fixed),
        _ => None,
    }
}

fn is_score(shape: &Shape) -> bool {
    match shape {
        Shape::Score => true,
        Shape::Either(shapes) => shapes.iter().any(is_score),
        _ => false,
    }
}

/// The shape of a list's items.
pub fn item(shape: Option<&Shape>) -> Option<&Shape> {
    match shape? {
        Shape::List { of, .. } => Some(of),
        Shape::Either(shapes) => {
            let lists = shapes.iter().filter(|shape| matches!(shape, Shape::List { .. }));
            lists.map(Some).find_map(item).or(shape)
        }
        _ => shape,
    }
}
