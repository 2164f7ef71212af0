//! What the views of the site are drawn from: the part `views` of a playbook.

use crate::base::text::Str;
use crate::model::kind::{Field, Kind};
use crate::model::view::{Blockers, Clock, Dates, Emergency, Glossary, Goals, Group, Market, PAGES, Views};
use crate::playbook::conditions::find;
use crate::playbook::form::Form;
use crate::playbook::known::Known;
use crate::playbook::review::Review;
use crate::playbook::scalar;
use crate::playbook::things::things;

/// Reads `views`. A view that is removed, or whose kind is, is not there.
pub fn views(root: &mut Form, kinds: &[Kind], known: &Known, review: &mut Review) -> Views {
    let Some(mut form) = root.take("views").and_then(|node| Form::open(node, review)) else { return Views::default() };
    let views = Views {
        goals: view(&mut form, "goals", kinds, known, review, goals),
        market: view(&mut form, "market", kinds, known, review, market),
        blockers: view(&mut form, "blockers", kinds, known, review, blockers),
        emergency: view(&mut form, "emergency", kinds, known, review, emergency),
        glossary: view(&mut form, "glossary", kinds, known, review, glossary),
        answers: clocks(&mut form, "answers", kinds, known, review),
        calendar: calendar(&mut form, kinds, review),
        questions: form.names("questions", "kind", &known.kinds, review),
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
struct Reader<'a, 'n> {
    form: Form<'n>,
    kinds: &'a [Kind],
    known: &'a Known,
}

fn view<'n, T>(
    form: &mut Form<'n>,
    key: &'n str,
    kinds: &[Kind],
    known: &Known,
    review: &mut Review,
    read: impl FnOnce(&mut Reader<'_, 'n>, &mut Review) -> Option<T>,
) -> Option<T> {
    let form = form.take(key).and_then(|node| Form::open(node, review))?;
    let mut reader = Reader { form, kinds, known };
    let found = read(&mut reader, review);
    reader.form.close(review);
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
        cycle: reader.field("cycle", fields(kind), review).unwrap_or_default(),
        shared: reader.field("shared", fields(kind), review).unwrap_or_default(),
        kind: kind?.id.clone(),
        of: of?,
    };
    Some(goals)
}

fn market(reader: &mut Reader, review: &mut Review) -> Option<Market> {
    let kind = reader.kind("kind", review);
    let own = reader.kind("own", review);
    let market = Market {
        by: reader.field("by", fields(kind), review).unwrap_or_default(),
        sort: reader.field("sort", fields(kind), review).unwrap_or_default(),
        price: reader.field("price", fields(kind), review).unwrap_or_default(),
        options: reader.field("options", fields(kind), review).unwrap_or_default(),
        brand: reader.field("brand", fields(kind), review).unwrap_or_default(),
        reviewed: reader.field("reviewed", fields(kind), review).unwrap_or_default(),
        criteria: reader.form.text("criteria", review).unwrap_or_default(),
        own: own.map(|own| own.id.clone()),
        kind: kind?.id.clone(),
    };
    Some(market)
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
        kind: kind?.id.clone(),
    };
    Some(emergency)
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

/// Clocks by the kind that they count for.
fn clocks<'n>(form: &mut Form<'n>, key: &'n str, kinds: &[Kind], known: &Known, review: &mut Review) -> Vec<Clock> {
    things(form.list(key, review), "kind", review, |id, form, review| {
        let kind = kinds.iter().find(|kind| kind.id == id);
        let since = form.take("since").and_then(|node| Some((scalar::text(node, review)?, node.span)));
        if let Some((name, span)) = since.filter(|(name, _)| find(name, fields(kind)).is_none()) {
            review.unknown_name("field", name, span, fields(kind).iter().map(|field| &*field.id));
        }
        Some(Clock {
            since: since.map(|(name, _)| Str::from(name)).unwrap_or_default(),
            limit: form.name("limit", "limit", &known.limits, review)?,
            working: form.flag("working", false, review),
            kind: kind?.id.clone(),
        })
    })
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

impl<'a, 'n> Reader<'a, 'n> {
    fn kind(&mut self, key: &'n str, review: &mut Review) -> Option<&'a Kind> {
        let id = self.form.name(key, "kind", &self.known.kinds, review)?;
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// The name of a field out of `fields`.
    fn field(&mut self, key: &'n str, fields: &[Field], review: &mut Review) -> Option<Str> {
        let node = self.form.take(key)?;
        let name = scalar::text(node, review)?;
        if find(name, fields).is_none() {
            review.unknown_name("field", name, node.span, fields.iter().map(|field| &*field.id));
        }
        Some(Str::from(name))
    }

    /// The fields of the items of a list field.
    fn inside(&self, kind: Option<&'a Kind>, list: Option<&Str>) -> &'a [Field] {
        kind.zip(list).and_then(|(kind, list)| kind.field(list)).map_or(&[], |field| field.shape.fields())
    }
}

fn fields(kind: Option<&Kind>) -> &[Field] {
    kind.map_or(&[], |kind| &kind.fields)
}
