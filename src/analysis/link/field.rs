//! References in typed fields: ids of documents, people, parts of a document.

use crate::analysis::index;
use crate::analysis::link::World;
use crate::base::diagnostic::Diagnostic;
use crate::base::span::Place;
use crate::base::text::{Label, Str};
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::kind::{Field, PERSON, Shape};
use crate::model::link::Link;
use crate::model::rule;

/// Resolves all references of one entity's fields.
pub fn links(world: World<'_>, entity: &Entity, found: &mut Vec<Diagnostic>) -> Vec<Link> {
    let Some(kind) = world.playbook.kind(&entity.kind) else { return Vec::new() };
    let mut walk = Walk { world, entity, out: Vec::new(), found };
    walk.values(&entity.values, &kind.fields, "");
    walk.out
}

struct Walk<'a> {
    world: World<'a>,
    entity: &'a Entity,
    out: Vec<Link>,
    found: &'a mut Vec<Diagnostic>,
}

/// What a reference may lead to.
struct Wanted<'a> {
    kinds: &'a [Str],
    fragment: bool,
    /// Words are allowed too, so an unknown one is no mistake.
    lenient: bool,
}

impl<'a> Walk<'a> {
    fn values(&mut self, values: &'a [Value], table: &'a [Field], path: &str) {
        for value in values {
            let Some(field) = table.iter().find(|field| field.id == value.name) else { continue };
            let path = if path.is_empty() { field.id.to_string() } else { format!("{path}.{}", field.id) };
            self.shape(value, &field.shape, &path, false);
        }
    }

    fn shape(&mut self, value: &'a Value, shape: &'a Shape, path: &str, lenient: bool) {
        match (shape, &value.data) {
            (_, Data::NotNeeded(_)) => {}
            (Shape::Ref { kinds, fragment }, Data::Text(text)) => {
                self.reference(value, text, &Wanted { kinds, fragment: *fragment, lenient }, path);
            }
            (Shape::Person { role }, Data::Text(text)) => self.person(value, text, role.as_ref(), path, lenient),
            (Shape::List { of, .. }, Data::List(items)) => {
                items.iter().for_each(|item| self.shape(item, of, path, lenient));
            }
            (Shape::Dict(of), Data::Map(items)) => {
                items.iter().for_each(|item| self.shape(item, of, path, lenient));
            }
            (Shape::Map(table), Data::Map(values)) => self.values(values, table, path),
            (Shape::Score, Data::List(raters)) => {
                for by in raters.iter().filter_map(|rater| rater.get("by")) {
                    if let Some(text) = by.text() {
                        self.person(by, text, None, path, false);
                    }
                }
            }
            (Shape::Either(shapes), _) => self.either(value, shapes, path, lenient),
            _ => {}
        }
    }

    /// Which alternative was read is told by the data: words where an enum member or free text would do are no references.
    fn either(&mut self, value: &'a Value, shapes: &'a [Shape], path: &str, lenient: bool) {
        let is_word = matches!(value.data, Data::Text(_));
        let listed = |shape: &Shape| match (shape, &value.data) {
            (Shape::Enum(choices), Data::Text(text)) => choices.iter().any(|choice| choice.id == *text),
            _ => false,
        };
        if shapes.iter().any(listed) {
            return;
        }
        let free = is_word && shapes.iter().any(|shape| matches!(shape, Shape::Text { .. } | Shape::Url));
        let fits = |shape: &&Shape| {
            matches!(
                (shape, &value.data),
                (Shape::Ref { .. } | Shape::Person { .. }, Data::Text(_))
                    | (Shape::List { .. } | Shape::Score, Data::List(_))
                    | (Shape::Map(_) | Shape::Dict(_), Data::Map(_))
            )
        };
        let candidates: Vec<&Shape> = shapes.iter().filter(fits).collect();
        // Several kinds of reference side by side: the first that resolves is meant, and none is a mistake only alone.
        let several = candidates.len() > 1;
        for shape in candidates {
            self.shape(value, shape, path, lenient || free || several);
        }
    }

    fn reference(&mut self, value: &Value, text: &str, wanted: &Wanted<'_>, path: &str) {
        let (name, part) = match text.split_once('#') {
            Some((name, part)) if wanted.fragment => (name, Some(part)),
            _ => (text, None),
        };
        let (kind, id) = match name.split_once('/') {
            Some((kind, id)) => (Some(kind), id),
            None => (None, name),
        };
        let allowed = |candidate: &str| {
            (wanted.kinds.is_empty() || wanted.kinds.iter().any(|own| **own == *candidate))
                && kind.is_none_or(|kind| kind == candidate)
        };
        let kinds = self.world.playbook.kinds.iter().filter(|kind| allowed(&kind.id));
        let hits: Vec<EntityIx> = kinds.filter_map(|kind| self.find(&kind.id, id)).collect();
        match hits.as_slice() {
            [] if wanted.lenient => {}
            [] => self.unknown(value, name, id, wanted, path),
            [one] => {
                if let Some(part) = part {
                    self.part(value, *one, part, path);
                }
                self.push(path, *one, value);
            }
            _ => {
                let kinds: Vec<&str> = hits.iter().map(|hit| &*self.world.entities[hit.0 as usize].kind).collect();
                let args = vec![("id", id.into()), ("kinds", kinds.join(", ").into())];
                self.report(Diagnostic::new(&rule::AMBIGUOUS_ID, self.place(value), args), path);
            }
        }
    }

    fn unknown(&mut self, value: &Value, name: &str, id: &str, wanted: &Wanted<'_>, path: &str) {
        let playbook = self.world.playbook;
        let expected = self.kind_names(wanted.kinds);
        let elsewhere = playbook.kinds.iter().find_map(|kind| self.find(&kind.id, id).map(|_| &kind.name));
        if let Some(found) = elsewhere {
            let args = vec![("value", name.into()), ("found", found.into()), ("expected", (&expected).into())];
            return self.report(Diagnostic::new(&rule::WRONG_KIND, self.place(value), args), path);
        }
        let suggests = self.world.suggests(self.found.len());
        let near = |kind: &Str| index::nearest(self.world.ids, kind, id);
        let nearest = if suggests { wanted.kinds.iter().find_map(near) } else { None };
        let mut args = vec![("value", name.into()), ("kind", (&expected).into())];
        let message = match nearest {
            Some(near) => {
                args.push(("nearest", near.into()));
                "unknown-reference-near"
            }
            None => "unknown-reference",
        };
        self.report(Diagnostic::worded(&rule::UNKNOWN_REFERENCE, message, self.place(value), args), path);
    }

    /// `objective#part`: an item with that id in any list of the target.
    fn part(&mut self, value: &Value, target: EntityIx, part: &str, path: &str) {
        let entity = &self.world.entities[target.0 as usize];
        let items = entity.values.iter().flat_map(|value| match &value.data {
            Data::List(items) => items.as_slice(),
            _ => &[],
        });
        let parts: Vec<&str> = items.filter_map(|item| item.get("id")?.text()).collect();
        if !parts.contains(&part) {
            let nearest = crate::syntax::near::nearest(part, parts.iter().copied());
            let mut args = vec![("target", (&entity.id).into()), ("anchor", part.into())];
            args.extend(nearest.map(|near| ("nearest", near.into())));
            let message = if nearest.is_some() { "broken-anchor-near" } else { "broken-anchor" };
            self.report(Diagnostic::worded(&rule::BROKEN_ANCHOR, message, self.place(value), args), path);
        }
    }

    fn person(&mut self, value: &Value, text: &str, role: Option<&Str>, path: &str, lenient: bool) {
        let Some(person) = self.find(PERSON, text) else {
            if !lenient {
                let suggests = self.world.suggests(self.found.len());
                let nearest = if suggests { index::nearest(self.world.ids, PERSON, text) } else { None };
                let mut args = vec![("value", text.into())];
                args.extend(nearest.map(|near| ("nearest", near.into())));
                let message = if nearest.is_some() { "unknown-person-near" } else { "unknown-person" };
                self.report(Diagnostic::worded(&rule::UNKNOWN_PERSON, message, self.place(value), args), path);
            }
            return;
        };
        self.push(path, person, value);
        let holder = &self.world.entities[person.0 as usize];
        if let Some(role) = role
            && !holder.broken
            && !holder.has_role(role)
        {
            let name = self.world.playbook.role(role).map_or_else(|| Label::plain(role), |role| role.name.clone());
            let args = vec![("person", (&holder.title).into()), ("role", (&name).into()), ("field", path.into())];
            self.report(Diagnostic::new(&rule::PERSON_LACKS_ROLE, self.place(value), args), path);
        }
    }

    fn find(&self, kind: &str, id: &str) -> Option<EntityIx> {
        index::find(self.world.ids, kind, id)
    }

    fn push(&mut self, path: &str, to: EntityIx, value: &Value) {
        self.out.push(Link { field: Str::from(path), to, span: value.span });
    }

    fn place(&self, value: &Value) -> Place {
        Place { path: self.entity.path.clone(), span: value.span }
    }

    fn report(&mut self, finding: Diagnostic, path: &str) {
        self.found.push(finding.about(&self.entity.id).at_path(path));
    }

    /// The names of the kinds that would do, in every language at once.
    fn kind_names(&self, kinds: &[Str]) -> Label {
        match kinds {
            [one] => self.world.playbook.kind(one).map_or_else(|| Label::plain(one), |kind| kind.name.clone()),
            many => Label::plain(&many.join(", ")),
        }
    }
}
