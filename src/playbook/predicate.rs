//! What a gate rule asks: exactly one of sixteen questions. Those that look beyond one field are read in `relation.rs`.
//!
//! A question about a field that there is not, or that could never be answered with yes, is a mistake of the playbook and
//! would otherwise stop work for no reason that anybody could find.

use crate::base::text::Str;
use crate::model::kind::{Field, Kind, Shape};
use crate::model::node::{Entry, Node};
use crate::model::playbook::{Predicate, Signer, TODAY};
use crate::playbook::conditions::{check, conditions, find};
use crate::playbook::form::Form;
use crate::playbook::kinds::implied;
use crate::playbook::known::Known;
use crate::playbook::relation;
use crate::playbook::review::{Review, nearest_arg};
use crate::playbook::scalar;

/// All questions, in the order in which they are documented.
pub const PREDICATES: &[&str] = &[
    "present",
    "min_items",
    "section",
    "one_of",
    "links_to",
    "count_where",
    "signed_by",
    "fresh",
    "before",
    "no_open",
    "within",
    "differ",
    "among",
    "holders",
    "each_cycle",
    "page",
];

/// What a predicate may speak about.
pub struct Scope<'a> {
    /// The kind that the rule is about.
    pub kind: &'a Kind,
    pub kinds: &'a [Kind],
    pub known: &'a Known,
}

/// The one predicate of a rule, or of an alternative in `one_of`.
pub fn predicate<'n>(form: &mut Form<'n>, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let written: Vec<&'n Entry> = PREDICATES.iter().filter_map(|name| entry(form, name)).collect();
    let entry = match *written.as_slice() {
        [] => {
            none_written(form, review);
            return None;
        }
        [entry] => entry,
        [first, second, ..] => {
            let args = vec![("first", (&*first.key).into()), ("second", (&*second.key).into())];
            review.mistake("not-both", second.key_span, args);
            return None;
        }
    };
    if &*entry.key == "one_of" {
        return one_of(&entry.value, scope, review);
    }
    let mut asked = Form::open(&entry.value, review)?;
    let found = question(&entry.key, &mut asked, scope, review);
    asked.close(review);
    found
}

/// Whether the calendar alone can make the answer no.
pub fn is_of_time(predicate: &Predicate) -> bool {
    match predicate {
        Predicate::Fresh { .. } => true,
        // `a: today` stops to hold some day; `b: today` begins to.
        Predicate::Before { a, .. } => **a == *TODAY,
        Predicate::OneOf(alternatives) => alternatives.iter().any(is_of_time),
        _ => false,
    }
}

fn entry<'n>(form: &mut Form<'n>, name: &'static str) -> Option<&'n Entry> {
    form.take(name)?;
    form.node.entries().iter().find(|entry| &*entry.key == name)
}

/// Says that there is no question, and if possible which one was meant.
fn none_written(form: &mut Form, review: &mut Review) {
    let entry = form.unasked();
    let span = entry.map_or(form.node.span, |entry| entry.key_span);
    let mut args = vec![("allowed", PREDICATES.join(", ").into())];
    if let Some(entry) = entry {
        args.push(("name", (&*entry.key).into()));
        args.extend(nearest_arg(&entry.key, PREDICATES.iter().copied()));
    }
    review.mistake("no-predicate", span, args);
    review.blame(form.node.span);
}

fn one_of(node: &Node, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let mut alternatives = Vec::with_capacity(node.items().len());
    if node.items().is_empty() {
        review.wrong_type(node, "type-list");
        return None;
    }
    for item in node.items() {
        let mut form = Form::open(item, review)?;
        alternatives.extend(predicate(&mut form, scope, review));
        form.close(review);
    }
    // An alternative that fell away with something the team removed leaves the others standing.
    if alternatives.is_empty() { None } else { Some(Predicate::OneOf(alternatives)) }
}

fn question<'n>(name: &str, form: &mut Form<'n>, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let own = &scope.kind.fields;
    match name {
        "present" => Some(Predicate::Present { field: field(form, "field", own, review)?.0 }),
        "min_items" => {
            let field = shaped(form, "field", own, ("list", is_list), review);
            let n = amount(form, "n", scope.known, review);
            Some(Predicate::MinItems { field: field?, n: n.unwrap_or(Some(1))? })
        }
        "section" => section(form, scope, review),
        "links_to" => links_to(form, scope, review),
        "count_where" => count_where(form, scope, review),
        "signed_by" => signed_by(form, scope, review),
        "fresh" => {
            let field = shaped(form, "field", own, ("date", is_date), review);
            let days = form.need("days", review).and_then(|_| amount(form, "days", scope.known, review)).flatten();
            Some(Predicate::Fresh { field: field?, days: u32::try_from(days?).ok()? })
        }
        "no_open" => no_open(form, scope, review),
        _ => relation::question(name, form, scope, review),
    }
}

fn section(form: &mut Form, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let node = form.need("id", review)?;
    let id = scalar::text(node, review)?;
    let sections: Vec<Str> = scope.kind.sections.iter().map(|section| section.id.clone()).collect();
    Some(Predicate::Section { id: review.reference("section", &sections, id, node.span)? })
}

fn links_to<'n>(form: &mut Form<'n>, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let incoming = form.flag("incoming", false, review);
    let other = kind(form, scope, review);
    let filter = conditions(form, "where", review);
    let min = form.count("min", review).unwrap_or(1);
    let Some(other) = other else {
        form.take("field");
        return None;
    };
    check(form.take("where"), &other.fields, implied(other.staged), review);
    let (holder, target) = if incoming { (other, scope.kind) } else { (scope.kind, other) };
    let field = link(form, holder, target, review)?;
    Some(Predicate::LinksTo { field, kind: other.id.clone(), filter, min, incoming })
}

fn no_open<'n>(form: &mut Form<'n>, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let other = kind(form, scope, review);
    let filter = conditions(form, "where", review);
    let Some(other) = other else {
        form.take("field");
        return None;
    };
    check(form.take("where"), &other.fields, implied(other.staged), review);
    let field = link(form, other, scope.kind, review)?;
    Some(Predicate::NoOpen { kind: other.id.clone(), field, filter })
}

fn count_where<'n>(form: &mut Form<'n>, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let name = shaped(form, "field", &scope.kind.fields, ("list", is_list), review);
    let filter = conditions(form, "where", review);
    let (min, max) = (amount(form, "min", scope.known, review), amount(form, "max", scope.known, review));
    if min.is_none() && max.is_none() {
        form.missing("min", review);
        return None;
    }
    let (min, max) = (min.unwrap_or(Some(0)), max.unwrap_or(Some(usize::MAX)));
    let name = name?;
    if let Some(field) = find(&name, &scope.kind.fields) {
        check(form.take("where"), field.shape.fields(), &[], review);
    }
    Some(Predicate::CountWhere { field: name, filter, min: min?, max: max? })
}

/// A whole number, or the name of a limit that holds one. `Some(None)`: of a limit that the team took away.
pub fn amount<'n>(form: &mut Form<'n>, key: &'n str, known: &Known, review: &mut Review) -> Option<Option<usize>> {
    let node = form.take(key)?;
    let named = node.text().filter(|text| known.limits.iter().any(|limit| **limit == **text));
    let Some(name) = named else { return form.count(key, review).map(Some) };
    let limit = known.amounts.iter().find(|(limit, _)| **limit == *name).map(|(_, number)| *number);
    // Limits are small numbers, and what is counted is whole.
    Some(limit.filter(|number| (0.0..=1_000_000.0).contains(number)).map(|number| number as usize))
}

fn signed_by<'n>(form: &mut Form<'n>, scope: &Scope, review: &mut Review) -> Option<Predicate> {
    let n = form.count("n", review).unwrap_or(1);
    let verdict = form.flag("verdict", false, review);
    let signer = match (form.take("role"), form.take("field")) {
        (Some(_), Some(node)) => {
            let args = vec![("first", "role".into()), ("second", "field".into())];
            review.mistake("not-both", node.span, args);
            return None;
        }
        (None, Some(_)) => Signer::Named(field(form, "field", &scope.kind.fields, review)?.0),
        (Some(_), None) => Signer::Role(scope.known.role(form, "role", review)?),
        (None, None) => {
            form.missing("role", review);
            return None;
        }
    };
    Some(Predicate::SignedBy { signer, n, verdict })
}

/// The kind that is linked with.
fn kind<'a, 'n>(form: &mut Form<'n>, scope: &Scope<'a>, review: &mut Review) -> Option<&'a Kind> {
    form.need("kind", review)?;
    let id = form.name("kind", "kind", &scope.known.kinds, review)?;
    scope.kinds.iter().find(|kind| kind.id == id)
}

/// A field of the kind by name, with its place.
fn field<'f, 'n>(
    form: &mut Form<'n>,
    key: &'n str,
    fields: &'f [Field],
    review: &mut Review,
) -> Option<(Str, &'f Field, &'n Node)> {
    let node = form.need(key, review)?;
    let name = scalar::text(node, review)?;
    let found = find(name, fields);
    if found.is_none() {
        review.unknown_name("field", name, node.span, fields.iter().map(|field| &*field.id));
    }
    found.map(|field| (Str::from(name), field, node))
}

/// A field of a shape that the question can be asked of.
fn shaped<'n>(
    form: &mut Form<'n>,
    key: &'n str,
    fields: &[Field],
    (expected, fits): (&'static str, fn(&Shape) -> bool),
    review: &mut Review,
) -> Option<Str> {
    let (name, field, node) = field(form, key, fields, review)?;
    if fits(&field.shape) {
        return Some(name);
    }
    wrong_field(&name, expected, node, review);
    None
}

/// A field of `holder` that can lead to a document of `target`.
fn link<'n>(form: &mut Form<'n>, holder: &Kind, target: &Kind, review: &mut Review) -> Option<Str> {
    let (name, field, node) = field(form, "field", &holder.fields, review)?;
    if leads_to(&field.shape, &target.id) {
        return Some(name);
    }
    wrong_field(&name, "link", node, review);
    None
}

pub fn wrong_field(name: &str, expected: &'static str, node: &Node, review: &mut Review) {
    review.mistake("wrong-field", node.span, vec![("field", name.into()), ("expected", expected.into())]);
}

fn is_list(shape: &Shape) -> bool {
    match shape {
        Shape::List { .. } | Shape::Dict(_) | Shape::Score => true,
        Shape::Either(shapes) => shapes.iter().any(is_list),
        _ => false,
    }
}

pub fn is_date(shape: &Shape) -> bool {
    match shape {
        Shape::Date | Shape::DateTime => true,
        Shape::Either(shapes) => shapes.iter().any(is_date),
        _ => false,
    }
}

pub fn leads_to(shape: &Shape, kind: &Str) -> bool {
    match shape {
        Shape::Ref { kinds, .. } => kinds.is_empty() || kinds.contains(kind),
        Shape::List { of, .. } | Shape::Dict(of) => leads_to(of, kind),
        Shape::Either(shapes) => shapes.iter().any(|shape| leads_to(shape, kind)),
        _ => false,
    }
}
