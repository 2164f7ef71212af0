//! Questions that look beyond one field: days in their order, cycles, people of both sides, pages.
//!
//! Their paths lead on through references: `initiatives.due` is the day in each document that `initiatives` names. So what two
//! documents say about each other is asked for here and needs no code of its own.

use crate::base::text::Str;
use crate::model::kind::{Field, Kind, Shape};
use crate::model::node::Node;
use crate::model::playbook::{Predicate, TODAY};
use crate::playbook::form::Form;
use crate::playbook::predicate::{Scope, amount, is_date, leads_to, wrong_field};
use crate::playbook::review::Review;
use crate::playbook::scalar;

/// What a field must be, by the word with which it is said that it is not.
type Fitting = (&'static str, fn(&Shape) -> bool);

const DAY: Fitting = ("date", is_date);
const PLAIN: Fitting = ("plain", is_plain);

pub fn question<'n>(name: &str, form: &mut Form<'n>, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    match name {
        "before" => before(form, scope, review),
        "within" => {
            let days = form.need("days", review).map(|node| scalar::words(node, review)).unwrap_or_default();
            let days: Vec<Str> =
                days.into_iter().filter_map(|(path, node)| end(path, node, scope, DAY, review)).collect();
            let cycle = trail(form, "cycle", scope, ("cycle", is_cycle), review);
            if days.is_empty() { None } else { Some(Predicate::Within { days, cycle: cycle? }) }
        }
        "differ" => {
            let a = trail(form, "a", scope, PLAIN, review);
            let b = trail(form, "b", scope, PLAIN, review);
            Some(Predicate::Differ { a: a?, b: b? })
        }
        "among" => {
            let field = trail(form, "field", scope, PLAIN, review);
            let of = form.need("of", review).map(|node| scalar::words(node, review)).unwrap_or_default();
            let of: Vec<Str> =
                of.into_iter().filter_map(|(path, node)| end(path, node, scope, PLAIN, review)).collect();
            if of.is_empty() { None } else { Some(Predicate::Among { field: field?, of }) }
        }
        "holders" => holders(form, scope, review),
        "each_cycle" => {
            let cycle = trail(form, "cycle", scope, ("cycle", is_cycle), review);
            let field = trail(form, "field", scope, ("person", is_person), review);
            let roles = form.need("roles", review).map(|_| form.names("roles", "role", &scope.known.roles, review));
            let roles = roles.filter(|roles| !roles.is_empty());
            Some(Predicate::EachCycle { cycle: cycle?, field: field?, roles: roles? })
        }
        _ => {
            let path = form.need("path", review).and_then(|node| scalar::text(node, review));
            Some(Predicate::Page { path: Str::from(path?) })
        }
    }
}

fn before<'n>(form: &mut Form<'n>, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let mut day = |key: &'n str| {
        let node = form.need(key, review)?;
        let path = scalar::text(node, review)?;
        if path == TODAY { Some(Str::from(path)) } else { end(path, node, scope, DAY, review) }
    };
    let (a, b) = (day("a"), day("b"));
    let days = amount(form, "days", scope.known, review).unwrap_or(Some(0));
    let working = form.flag("working", false, review);
    Some(Predicate::Before { a: a?, b: b?, days: u32::try_from(days?).ok()?, working })
}

/// Roles of which each must be there, or sides of which each must be.
fn holders<'n>(form: &mut Form<'n>, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let field = trail(form, "field", scope, ("person", is_person), review);
    let sides: Vec<Str> = scope.known.sides.iter().map(|(side, _)| side.clone()).collect();
    let roles = form.names("roles", "role", &scope.known.roles, review).into_iter().map(|role| vec![role]);
    let mut groups: Vec<Vec<Str>> = roles.collect();
    for side in form.names("sides", "side", &sides, review) {
        groups.extend(scope.known.sides.iter().filter(|(known, _)| *known == side).map(|(_, roles)| roles.clone()));
    }
    if form.take("roles").or_else(|| form.take("sides")).is_none() {
        form.missing("roles", review);
    }
    if groups.is_empty() { None } else { Some(Predicate::Holders { field: field?, groups }) }
}

/// The path under `key`, which must lead to a field that fits.
fn trail<'n>(form: &mut Form<'n>, key: &'n str, scope: &Scope, fitting: Fitting, review: &mut Review) -> Option<Str> {
    let node = form.need(key, review)?;
    end(scalar::text(node, review)?, node, scope, fitting, review)
}

fn end(path: &str, node: &Node, scope: &Scope, (expected, fits): Fitting, review: &mut Review) -> Option<Str> {
    let found = ends(path, &scope.kind.fields, scope.kinds);
    if found.is_empty() {
        review.unknown_name("field", path, node.span, scope.kind.fields.iter().map(|field| &*field.id));
        return None;
    }
    if found.iter().any(|field| fits(&field.shape)) {
        return Some(Str::from(path));
    }
    wrong_field(path, expected, node, review);
    None
}

/// The fields at the end of a path through maps, lists and references: as many as there are kinds that it can lead to.
fn ends<'a>(path: &str, fields: &'a [Field], kinds: &'a [Kind]) -> Vec<&'a Field> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let Some(field) = fields.iter().find(|field| &*field.id == first) else { return Vec::new() };
    let Some(rest) = rest else { return vec![field] };
    let mut found = ends(rest, field.shape.fields(), kinds);
    for kind in kinds.iter().filter(|kind| leads_to(&field.shape, &kind.id)) {
        found.extend(ends(rest, &kind.fields, kinds));
    }
    found
}

fn is_cycle(shape: &Shape) -> bool {
    of_any(shape, |shape| matches!(shape, Shape::Cycle))
}

fn is_person(shape: &Shape) -> bool {
    of_any(shape, |shape| matches!(shape, Shape::Person { .. }))
}

fn is_plain(shape: &Shape) -> bool {
    of_any(shape, |shape| !matches!(shape, Shape::Map(_) | Shape::Dict(_) | Shape::Score))
}

/// Whether the shape, one of its alternatives or the items of its list are as asked.
fn of_any(shape: &Shape, is_it: fn(&Shape) -> bool) -> bool {
    match shape {
        Shape::List { of, .. } => of_any(of, is_it),
        Shape::Either(shapes) => shapes.iter().any(|shape| of_any(shape, is_it)),
        shape => is_it(shape),
    }
}
