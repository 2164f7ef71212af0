//! What the views of the site are drawn from: the part `views` of a playbook.

mod team;

use crate::base::text::Str;
use crate::model::kind::{Field, Kind, Shape};
use crate::model::view::{Blockers, Contact, Dates, Emergency, Glossary, Goals, Group, PAGES, Plan, Round, Views};
use crate::playbook::conditions::{choices, find};
use crate::playbook::defence;
use crate::playbook::form::Form;
use crate::playbook::known::Known;
use crate::playbook::market;
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::things::things;

/// Reads `views`. A view that is removed, or whose kind is, is not there.
pub fn views(root: &mut Form, kinds: &[Kind], known: &Known, review: &mut Review) -> Views {
    let Some(mut form) = root.take("views").and_then(|node| Form::open(node, review)) else { return Views::default() };
    let views = Views {
        goals: view(&mut form, "goals", kinds, known, review, goals),
        plan: view(&mut form, "plan", kinds, known, review, plan),
        market: view(&mut form, "market", kinds, known, review, market::market),
        sales: view(&mut form, "sales", kinds, known, review, market::sales),
        launches: view(&mut form, "launches", kinds, known, review, market::launches),
        requests: view(&mut form, "requests", kinds, known, review, market::requests),
        insights: view(&mut form, "insights", kinds, known, review, market::insights),
        contact: view(&mut form, "contact", kinds, known, review, contact),
        alerts: view(&mut form, "alerts", kinds, known, review, market::alerts),
        blockers: view(&mut form, "blockers", kinds, known, review, blockers),
        emergency: view(&mut form, "emergency", kinds, known, review, emergency),
        defence: view(&mut form, "defence", kinds, known, review, defence::defence),
        outcome: view(&mut form, "outcome", kinds, known, review, defence::outcome),
        refusal: view(&mut form, "refusal", kinds, known, review, defence::refusal),
        round: view(&mut form, "round", kinds, known, review, round),
        glossary: view(&mut form, "glossary", kinds, known, review, glossary),
        calendar: calendar(&mut form, kinds, review),
        questions: form.names("questions", "kind", &known.kinds, review),
        team: team::team(&mut form, kinds, known, review),
        navigation: things(form.list("navigation", review), "group", review, |id, form, review| {
            Some(Group {
                name: form.title(&id, review),
                views: form.names("views", "page", &PAGES.map(Str::from), review),
                kinds: form.names("kinds", "kind", &known.kinds, review),
            })
        }),
    };
    form.close(review);
    views
}

/// A view that is being read: its form, and the kinds it may speak of.
pub struct Reader<'f, 'a, 'n> {
    pub form: &'f mut Form<'n>,
    kinds: &'a [Kind],
    pub known: &'a Known,
}

fn view<'n, T>(
    form: &mut Form<'n>,
    key: &'n str,
    kinds: &[Kind],
    known: &Known,
    review: &mut Review,
    read: impl FnOnce(&mut Reader<'_, '_, 'n>, &mut Review) -> Option<T>,
) -> Option<T> {
    let mut form = form.take(key).and_then(|node| Form::open(node, review))?;
    let found = read(&mut Reader { form: &mut form, kinds, known }, review);
    form.close(review);
    found
}

fn goals(reader: &mut Reader, review: &mut Review) -> Option<Goals> {
    let kind = reader.kind("kind", review);
    let of = reader.field("of", fields(kind), review);
    let step = reader.inside(kind, of.as_ref());
    let goals = Goals {
        start: reader.field("start", step, review).unwrap_or_default(),
        target: reader.field("target", step, review).unwrap_or_default(),
        current: reader.field("current", step, review).unwrap_or_default(),
        unit: reader.field("unit", step, review).unwrap_or_default(),
        owner: reader.field("owner", step, review).unwrap_or_default(),
        weight: reader.field("weight", step, review).unwrap_or_default(),
        metric: reader.field("metric", step, review).unwrap_or_default(),
        from: reader.field("from", step, review).unwrap_or_default(),
        until: reader.field("until", step, review).unwrap_or_default(),
        confidence: reader.field("confidence", step, review).unwrap_or_default(),
        cycle: reader.field("cycle", fields(kind), review).unwrap_or_default(),
        shared: reader.field("shared", fields(kind), review).unwrap_or_default(),
        answers: reader.field("answers", fields(kind), review).unwrap_or_default(),
        parent: reader.field("parent", fields(kind), review).unwrap_or_default(),
        commitment: reader.field("commitment", fields(kind), review).unwrap_or_default(),
        why: reader.form.text("why", review).unwrap_or_default(),
        kind: kind?.id.clone(),
        of: of?,
    };
    Some(goals)
}

fn plan(reader: &mut Reader, review: &mut Review) -> Option<Plan> {
    let kind = reader.kind("kind", review);
    let parts = reader.field("parts", fields(kind), review);
    let tasks = reader.field("tasks", fields(kind), review);
    let part = reader.inside(kind, parts.as_ref());
    let task = reader.inside(kind, tasks.as_ref());
    let launch = reader.kind("launch", review);
    let last = reader.known.stages.saturating_sub(1);
    let plan = Plan {
        start: reader.field("start", fields(kind), review).unwrap_or_default(),
        due: reader.field("due", fields(kind), review).unwrap_or_default(),
        after: reader.field("after", fields(kind), review).unwrap_or_default(),
        serves: reader.field("serves", fields(kind), review).unwrap_or_default(),
        parts: parts.unwrap_or_default(),
        tasks: tasks.unwrap_or_default(),
        done: reader.field("done", if part.is_empty() { task } else { part }, review).unwrap_or_default(),
        moved: reader.field("moved", if part.is_empty() { task } else { part }, review).unwrap_or_default(),
        role: reader.field("role", task, review).unwrap_or_default(),
        by: reader.field("by", task, review).unwrap_or_default(),
        next: reader.field("next", fields(kind), review).unwrap_or_default(),
        now: reader.form.small("now", last, review).unwrap_or(last),
        soon: reader.form.small("soon", last, review).unwrap_or(last),
        launched: reader.field("launched", fields(launch), review).unwrap_or_default(),
        announced: reader.field("announced", fields(launch), review).unwrap_or_default(),
        launch: launch.map(|launch| launch.id.clone()).unwrap_or_default(),
        records: reader.form.names("records", "kind", &reader.known.kinds, review),
        kind: kind?.id.clone(),
    };
    Some(plan)
}

fn blockers(reader: &mut Reader, review: &mut Review) -> Option<Blockers> {
    let kind = reader.kind("kind", review);
    let of = reader.field("of", fields(kind), review);
    let item = reader.inside(kind, of.as_ref());
    let blockers = Blockers {
        what: reader.field("what", item, review).unwrap_or_default(),
        needs: reader.field("needs", item, review).unwrap_or_default(),
        since: reader.field("since", item, review).unwrap_or_default(),
        kind: kind?.id.clone(),
        of: of?,
    };
    Some(blockers)
}

fn emergency(reader: &mut Reader, review: &mut Review) -> Option<Emergency> {
    let kind = reader.kind("kind", review);
    let emergency = Emergency {
        until: reader.field("until", fields(kind), review)?,
        see: reader.field("see", fields(kind), review).unwrap_or_default(),
        say: reader.field("say", fields(kind), review).unwrap_or_default(),
        next: reader.field("next", fields(kind), review).unwrap_or_default(),
        kind: kind?.id.clone(),
    };
    Some(emergency)
}

fn round(reader: &mut Reader, review: &mut Review) -> Option<Round> {
    let kind = reader.kind("kind", review);
    let known: Vec<Str> = fields(kind).iter().map(|field| field.id.clone()).collect();
    Some(Round { fields: reader.form.names("fields", "field", &known, review) })
}

fn contact(reader: &mut Reader, review: &mut Review) -> Option<Contact> {
    let ladder = reader.known.lists.iter().find(|(name, _)| &**name == "ladder");
    let rungs: Vec<Str> = ladder.map_or(&[][..], |(_, rungs)| rungs).iter().map(|rung| rung.id.clone()).collect();
    Some(Contact {
        kinds: reader.form.names("kinds", "rung", &rungs, review),
        roles: reader.roles("roles", review),
        until: reader.form.small("until", reader.known.stages, review).unwrap_or_default(),
    })
}

fn glossary(reader: &mut Reader, review: &mut Review) -> Option<Glossary> {
    let kind = reader.kind("kind", review);
    let mut field = |key| reader.field(key, fields(kind), review).unwrap_or_default();
    let glossary = Glossary {
        means: field("means"),
        avoid: field("avoid"),
        also: field("also"),
        see: field("see"),
        kind: kind?.id.clone(),
    };
    Some(glossary)
}

/// The fields that a calendar shows, by kind.
fn calendar<'n>(form: &mut Form<'n>, kinds: &[Kind], review: &mut Review) -> Vec<Dates> {
    things(form.list("calendar", review), "kind", review, |id, form, review| {
        let kind = kinds.iter().find(|kind| kind.id == id);
        let nodes = form.take("fields").map(|node| scalar::words(node, review)).unwrap_or_default();
        for (name, node) in nodes.iter().filter(|(name, _)| find(name, fields(kind)).is_none()) {
            review.unknown_name("field", name, node.span, fields(kind).iter().map(|field| &*field.id));
        }
        let fields = nodes.iter().map(|(name, _)| Str::from(*name)).collect();
        Some(Dates { kind: kind?.id.clone(), fields })
    })
}

impl<'a, 'n> Reader<'_, 'a, 'n> {
    pub fn kind(&mut self, key: &'n str, review: &mut Review) -> Option<&'a Kind> {
        let id = self.form.name(key, "kind", &self.known.kinds, review)?;
        self.kinds.iter().find(|kind| kind.id == id)
    }

    pub fn roles(&mut self, key: &'n str, review: &mut Review) -> Vec<Str> {
        self.form.names(key, "role", &self.known.roles, review)
    }

    /// The name of a field out of `fields`.
    pub fn field(&mut self, key: &'n str, fields: &[Field], review: &mut Review) -> Option<Str> {
        let node = self.form.take(key)?;
        let name = scalar::text(node, review)?;
        if find(name, fields).is_none() {
            review.unknown_name("field", name, node.span, fields.iter().map(|field| &*field.id));
        }
        Some(Str::from(name))
    }

    /// The same, where nothing is no field.
    pub fn named(&mut self, key: &'n str, fields: &[Field], review: &mut Review) -> Str {
        self.field(key, fields, review).unwrap_or_default()
    }

    /// Words that the field `of` can hold.
    pub fn words(&mut self, key: &'n str, fields: &[Field], of: &str, review: &mut Review) -> Vec<Str> {
        let choices = find(of, fields).and_then(|field| choices(&field.shape)).unwrap_or_default();
        let known: Vec<Str> = choices.into_iter().map(Str::from).collect();
        match known.is_empty() {
            true => self.form.words(key, review),
            false => self.form.names(key, "word", &known, review),
        }
    }

    /// A part that speaks of one field, and of the fields inside it.
    pub fn part<T>(
        &mut self,
        key: &'n str,
        kind: Option<&'a Kind>,
        review: &mut Review,
        read: impl FnOnce(&mut Reader<'_, 'a, 'n>, Str, &'a [Field], &mut Review) -> T,
    ) -> Option<T> {
        let mut form = Form::open(self.form.take(key)?, review)?;
        let mut part = Reader { form: &mut form, kinds: self.kinds, known: self.known };
        let Some(field) = part.field("field", fields(kind), review) else {
            form.give_up(review);
            return None;
        };
        let inside = part.inside(kind, Some(&field));
        let found = read(&mut part, field, inside, review);
        form.close(review);
        Some(found)
    }

    /// The kind that the references of a field lead to.
    pub fn led_to(&self, kind: Option<&Kind>, field: &str) -> Option<&'a Kind> {
        let shape = &kind?.field(field)?.shape;
        let id = target(shape)?;
        self.kinds.iter().find(|kind| kind.id == *id)
    }

    /// The fields of the items of a list field.
    pub fn inside(&self, kind: Option<&'a Kind>, list: Option<&Str>) -> &'a [Field] {
        kind.zip(list).and_then(|(kind, list)| kind.field(list)).map_or(&[], |field| field.shape.fields())
    }
}

/// The first kind that a reference may lead to.
fn target(shape: &Shape) -> Option<&Str> {
    match shape {
        Shape::Ref { kinds, .. } => kinds.first(),
        Shape::List { of, .. } => target(of),
        Shape::Either(shapes) => shapes.iter().find_map(target),
        _ => None,
    }
}

pub fn fields(kind: Option<&Kind>) -> &[Field] {
    kind.map_or(&[], |kind| &kind.fields)
}
