//! The fields of a document as people read them: short ones as facts beside the text, long ones and lists below it.
//!
//! What a value means follows from its field's shape alone, so a field that a team adds to its playbook is shown like
//! those that were there before.

use tera::Value as Shown;

use crate::base::text::Str;
use crate::model::entity::{Data, Entity, EntityIx, Value};
use crate::model::kind::{Field, Kind, Shape};
use crate::site::Site;
use crate::site::connection::leads_to_documents;
use crate::site::value::{list, record, text};
use crate::site::{role, row};

/// The longest text that stands beside the page's main column.
const SHORT: usize = 60;
/// Fields that a page shows elsewhere: in its head, its rail, its badges.
const ELSEWHERE: [&str; 7] = ["title", "name", "stage", "aliases", "lang", "summary", "gates"];

/// `{short, long, tables}` of a document.
pub fn values(site: &Site, entity: &Entity, kind: &Kind) -> Shown {
    let (mut short, mut long, mut tables) = (Vec::new(), Vec::new(), Vec::new());
    for field in kind.fields.iter().filter(|field| !is_elsewhere(site, kind, field)) {
        let Some(value) = entity.get(&field.id) else { continue };
        let shape = fitting(site, &field.shape, value);
        let (form, fact) = fact(site, field, shape, value);
        match form {
            "table" => tables.push(fact),
            _ if is_short(shape, value) => short.push(fact),
            _ => long.push(fact),
        }
    }
    record([("short", list(short)), ("long", list(long)), ("tables", list(tables))])
}

fn is_elsewhere(site: &Site, kind: &Kind, field: &Field) -> bool {
    let scoring = &site.workspace().playbook.scoring;
    let scored = kind.id == scoring.kind && [&scoring.field, &scoring.evidence_field].contains(&&field.id);
    let default = field.id == Str::from("status") && kind.staged;
    ELSEWHERE.contains(&&*field.id) || scored || default || leads_to_documents(&field.shape)
}

/// One field: its form, which is `text`, `list`, `table` or `pairs`, and `{name, id, form, pieces, columns, rows}`.
fn fact(site: &Site, field: &Field, shape: &Shape, value: &Value) -> (&'static str, Shown) {
    let (form, pieces, columns, rows) = match (shape, &value.data) {
        (Shape::List { of, .. }, Data::List(items)) => match fields_of(of, items) {
            Some(columns) => ("table", list([]), names(site, &columns), table(site, &columns, items)),
            None => ("list", list(items.iter().map(|item| list(pieces(site, of, item)))), list([]), list([])),
        },
        (Shape::Map(fields), Data::Map(values)) => ("pairs", list([]), list([]), pairs(site, fields, values)),
        (Shape::Dict(of), Data::Map(values)) => {
            let rows = values.iter().map(|value| {
                record([("name", text(&role_or_word(site, &value.name))), ("pieces", list(pieces(site, of, value)))])
            });
            ("pairs", list([]), list([]), list(rows))
        }
        _ => ("text", list(pieces(site, shape, value)), list([]), list([])),
    };
    let fact = record([
        ("name", site.lexicon().name(&field.name)),
        ("id", text(&field.id)),
        ("form", text(form)),
        ("pieces", pieces),
        ("columns", columns),
        ("rows", rows),
    ]);
    (form, fact)
}

/// The shape among alternatives that the value was read by.
fn fitting<'a>(site: &Site, shape: &'a Shape, value: &Value) -> &'a Shape {
    let Shape::Either(shapes) = shape else { return shape };
    let fits = |shape: &&Shape| match (shape, &value.data) {
        (Shape::Enum(choices), Data::Text(word)) => choices.iter().any(|choice| choice.id == *word),
        (Shape::List { .. }, Data::List(_)) => true,
        (Shape::Map(_) | Shape::Dict(_) | Shape::Score, Data::Map(_)) => true,
        (Shape::Date | Shape::DateTime, Data::Date(_)) => true,
        (Shape::Bool, Data::Bool(_)) => true,
        (Shape::Int { .. } | Shape::Num { .. }, Data::Number { .. }) => true,
        // An id is meant where there is something of that name; any other word is only a word.
        (Shape::Person { .. }, Data::Text(word)) => site.workspace().find(role::PEOPLE, word).is_some(),
        (Shape::Ref { kinds, .. }, Data::Text(word)) => referent(site, kinds, word).is_some(),
        (Shape::Text { .. } | Shape::Url | Shape::Cycle | Shape::DateTime, Data::Text(_)) => true,
        _ => false,
    };
    // Free text fits any word, so it is asked last.
    let (free, strict): (Vec<&Shape>, Vec<&Shape>) = shapes.iter().partition(|one| matches!(one, Shape::Text { .. }));
    strict.into_iter().chain(free).find(fits).or(shapes.first()).unwrap_or(shape)
}

fn is_short(shape: &Shape, value: &Value) -> bool {
    match (&value.data, shape) {
        (Data::Text(words), Shape::Text { .. }) | (Data::NotNeeded(words), _) => words.chars().count() <= SHORT,
        (Data::List(items), Shape::List { of, .. }) => {
            items.len() <= 6 && items.iter().all(|item| !matches!(item.data, Data::Map(_)) && is_short(of, item))
        }
        (Data::List(_) | Data::Map(_), _) => false,
        _ => true,
    }
}

/// The fields of a list of maps that any of its items has; `None` for lists of anything else.
fn fields_of<'a>(of: &'a Shape, items: &[Value]) -> Option<Vec<&'a Field>> {
    let fields = of.fields();
    if fields.is_empty() || !items.iter().any(|item| matches!(item.data, Data::Map(_))) {
        return None;
    }
    Some(fields.iter().filter(|field| items.iter().any(|item| item.get(&field.id).is_some())).collect())
}

fn names(site: &Site, columns: &[&Field]) -> Shown {
    list(columns.iter().map(|field| site.lexicon().name(&field.name)))
}

fn table(site: &Site, columns: &[&Field], items: &[Value]) -> Shown {
    let row = |item: &Value| {
        let cell = |(at, field): (usize, &&Field)| match item.get(&field.id) {
            Some(value) => list(pieces(site, &field.shape, value)),
            // A bare word in a list of maps stands in its first column.
            None if at == 0 && item.text().is_some() => list([piece(item.text().unwrap_or(""))]),
            None => list([]),
        };
        list(columns.iter().enumerate().map(cell))
    };
    list(items.iter().map(row))
}

fn pairs(site: &Site, fields: &[Field], values: &[Value]) -> Shown {
    let known = fields.iter().filter_map(|field| Some((field, values.iter().find(|value| value.name == field.id)?)));
    list(known.map(|(field, value)| {
        let pieces = list(pieces(site, &field.shape, value));
        record([("name", site.lexicon().name(&field.name)), ("pieces", pieces)])
    }))
}

/// The key of a map with free keys: often a role, else a word.
fn role_or_word(site: &Site, key: &str) -> String {
    match site.workspace().playbook.role(key) {
        Some(role) => site.lexicon().label(&role.name).to_owned(),
        None => key.replace(['-', '_'], " "),
    }
}

/// A value as a row of pieces `{text, href, iso, lang}`, to be set with spaces between them.
pub fn pieces(site: &Site, shape: &Shape, value: &Value) -> Vec<Shown> {
    let lexicon = site.lexicon();
    let shape = fitting(site, shape, value);
    match &value.data {
        Data::NotNeeded(reason) => vec![piece(&lexicon.say("site-not-needed", vec![("why", reason.into())]))],
        Data::Bool(yes) => vec![piece(&lexicon.word(if *yes { "site-yes" } else { "site-no" }))],
        Data::Number { text, .. } => vec![piece(&lexicon.number(text))],
        Data::Date(day) => vec![lexicon.date(*day)],
        Data::Text(words) => vec![word(site, shape, words)],
        Data::List(items) => {
            let of = if let Shape::List { of, .. } = shape { of } else { shape };
            items.iter().flat_map(|item| pieces(site, of, item)).collect()
        }
        Data::Map(values) => values.iter().flat_map(|value| inside(site, shape, value)).collect(),
    }
}

/// A member of a map within a line: its name, then its value.
fn inside(site: &Site, shape: &Shape, value: &Value) -> Vec<Shown> {
    let (name, shape) = match shape {
        Shape::Dict(of) => (role_or_word(site, &value.name), &**of),
        _ => match shape.fields().iter().find(|field| field.id == value.name) {
            Some(field) => (site.lexicon().label(&field.name).to_owned(), &field.shape),
            None => return Vec::new(),
        },
    };
    let mut all = vec![piece(&format!("{name}:"))];
    all.extend(pieces(site, shape, value));
    all
}

fn word(site: &Site, shape: &Shape, words: &str) -> Shown {
    let lexicon = site.lexicon();
    match shape {
        Shape::Enum(_) => piece(row::choice(shape, words).map_or(words, |name| lexicon.label(name))),
        Shape::Cycle => piece(&lexicon.cycle(words)),
        Shape::Person { role } => role::piece(site, words, role.as_deref()),
        Shape::Ref { kinds, .. } => reference(site, kinds, words),
        Shape::Url if words.starts_with("https://") || words.starts_with("http://") || words.starts_with("mailto:") => {
            record([("text", text(words.trim_start_matches("mailto:"))), ("url", text(words))])
        }
        _ => piece(words),
    }
}

/// The title of what an id leads to, and of the part when one is meant.
fn reference(site: &Site, kinds: &[Str], words: &str) -> Shown {
    let found = referent(site, kinds, words).and_then(|ix| Some((ix, site.href(ix)?)));
    let Some((ix, href)) = found else { return piece(words) };
    let entity = site.workspace().entity(ix);
    let part = words.split_once('#').map(|(_, part)| part);
    let mut items = entity.values.iter().flat_map(Value::items);
    let part = part.and_then(|part| items.find(|item| item.get("id").and_then(Value::text) == Some(part)));
    let title = part.and_then(|part| part.get("title")?.text()).unwrap_or(&entity.title);
    linked(title, Some(&href))
}

/// What an id leads to; the part behind `#` is looked for inside it.
fn referent(site: &Site, kinds: &[Str], words: &str) -> Option<EntityIx> {
    let workspace = site.workspace();
    let found = workspace.find_any(words.split('#').next().unwrap_or(words));
    found.into_iter().find(|ix| kinds.is_empty() || kinds.contains(&workspace.entity(*ix).kind))
}

fn piece(words: &str) -> Shown {
    record([("text", text(words))])
}

fn linked(words: &str, href: Option<&str>) -> Shown {
    match href {
        Some(href) => record([("text", text(words)), ("href", text(href))]),
        None => piece(words),
    }
}
