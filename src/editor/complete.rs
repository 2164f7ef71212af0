//! What may be written at the cursor: missing keys first, then other keys, values, people, documents.

use crate::base::span::Span;
use crate::base::text::{Label, Text};
use crate::editor::View;
use crate::editor::cursor::{FieldSpot, Spot, Step};
use crate::editor::expect::{self, Expected};
use crate::editor::insert;
use crate::editor::offer::{Offer, OfferSort, choice, escaped};
use crate::model::entity::Entity;
use crate::model::gate::{GateItem, GateMark};
use crate::model::kind::{Field, PERSON, Shape};
use crate::syntax::cycle;
use crate::syntax::yaml;
use crate::words::fold::fold;

/// How many documents are offered at once; typing on makes the list shorter.
pub const MOST: usize = 200;

/// The offers, best first, and whether there are more than were given.
#[derive(Clone, Debug, Default)]
pub struct Offers {
    pub list: Vec<Offer>,
    pub cut: bool,
}

/// What may be written at `offset`.
pub fn complete(view: &View<'_>, offset: usize) -> Offers {
    let mut offers = Offers::default();
    match view.spot(offset) {
        Some(Spot::Field(spot)) => fields(view, &spot, offset, &mut offers),
        Some(Spot::Link(span)) => {
            let typed = view.text.get(span.start as usize..offset).unwrap_or_default();
            let closed = view.text[span.end as usize..].starts_with("]]");
            // What stands behind the cursor inside the same brackets is replaced with it.
            let replace = if closed { span } else { Span::new(span.start as usize, offset) };
            let end = if closed { "" } else { "]]" };
            references(view, &[], typed, replace, end, &mut offers);
        }
        _ => {}
    }
    offers.list.sort_by_key(|offer| offer.sort);
    offers
}

fn fields(view: &View<'_>, spot: &FieldSpot, offset: usize, offers: &mut Offers) {
    let Some(expected) = expect::at(view, spot) else { return };
    if spot.key {
        keys(view, spot, &expected, offers);
    }
    if spot.value {
        values(view, spot, &expected, offset, offers);
    }
}

fn keys(view: &View<'_>, spot: &FieldSpot, expected: &Expected<'_>, offers: &mut Offers) {
    let there = siblings(view, spot);
    let is_free = |id: &str| !there.iter().any(|key| key == id);
    let missing = if top(view, spot) { missing(view) } else { Vec::new() };
    // A key that has its colon already keeps it, and its value.
    let has_colon = view.text[spot.word.end as usize..].trim_start_matches(' ').starts_with(':');
    for field in expected.keys.iter().filter(|field| is_free(&field.id)) {
        let asked = missing.iter().find(|item| item.rule.strip_prefix("field/") == Some(&field.id));
        let mut offer = Offer {
            sort: if asked.is_some() { OfferSort::MissingKey } else { OfferSort::Key },
            label: field.id.to_string(),
            detail: field.name.get(view.lang()).to_owned(),
            help: crate::editor::hover::field(view, field),
            insert: field.id.to_string(),
            snippet: None,
            replace: spot.word,
            filter: None,
        };
        if let Some(item) = asked {
            offer.detail = format!("{} · {}", offer.detail, debt(view, item));
        }
        if !has_colon {
            offer.insert = format!("{}: ", field.id);
            offer.snippet = Some(snippet(view, field));
        }
        offers.list.push(offer);
    }
    // Asked for, and so first in the order in which the gate asks.
    let order = |offer: &Offer| missing.iter().position(|item| item.rule.strip_prefix("field/") == Some(&*offer.label));
    offers.list.sort_by_key(|offer| (offer.sort, order(offer)));
    if expected.scores {
        scores(view, spot, &is_free, has_colon, offers);
    }
}

/// The criteria of the preset in force, and who rates.
fn scores(view: &View<'_>, spot: &FieldSpot, is_free: &dyn Fn(&str) -> bool, has_colon: bool, offers: &mut Offers) {
    let criteria = &view.workspace.playbook.scoring.active().criteria;
    let named = criteria.iter().map(|one| (&*one.id, one.name.get(view.lang()), one.help.get(view.lang())));
    let rest = ["by", "date", "note"].map(|id| (id, "", ""));
    for (id, name, help) in named.chain(rest).filter(|(id, ..)| is_free(id)) {
        offers.list.push(Offer {
            sort: OfferSort::Key,
            label: id.to_owned(),
            detail: name.to_owned(),
            help: help.to_owned(),
            insert: if has_colon { id.to_owned() } else { format!("{id}: ") },
            snippet: None,
            replace: spot.word,
            filter: None,
        });
    }
}

/// Whether the keys of the document, or of an entry of a register, stand here.
fn top(view: &View<'_>, spot: &FieldSpot) -> bool {
    spot.path.len() == usize::from(view.register().is_some())
}

/// What the next gate of the document still asks for.
pub fn missing<'a>(view: &View<'a>) -> Vec<&'a GateItem> {
    let Some((ix, _)) = view.own() else { return Vec::new() };
    let state = view.workspace.gates.get(ix.0 as usize);
    let items = state.map_or(&[][..], |state| &state.items);
    items.iter().filter(|item| item.state == GateMark::Missing).collect()
}

/// `stage 3 · PMM`: who asks, and who owes it.
pub fn debt(view: &View<'_>, item: &GateItem) -> String {
    let playbook = &view.workspace.playbook;
    let asks = if item.at >= playbook.done() {
        view.words.word("editor-for-done")
    } else {
        let name = playbook.stage_name(item.at.0);
        let args = vec![("number", usize::from(item.at.0).into()), ("name", (&name).into())];
        view.words.say(&Text::with("editor-for-stage", args))
    };
    let role = item.owed_by.as_deref().and_then(|role| playbook.role(role)).map(|role| role.short.get(view.lang()));
    match role {
        Some(role) => format!("{asks} · {role}"),
        None => asks,
    }
}

/// The keys of the map that the spot stands in, itself left out.
fn siblings(view: &View<'_>, spot: &FieldSpot) -> Vec<String> {
    let Some(root) = yaml::parse(view.path, view.text, view.fields_range()).root else { return Vec::new() };
    let mut map = &root;
    for step in &spot.path {
        let inner = match step {
            Step::Key(key) => map.get(key),
            Step::Item => map.items().iter().rev().find(|item| item.span.start <= spot.word.start),
        };
        let Some(inner) = inner else { return Vec::new() };
        map = inner;
    }
    map.entries()
        .iter()
        .filter(|entry| entry.key_span.start != spot.word.start)
        .map(|entry| entry.key.to_string())
        .collect()
}

/// `key: ` with a stop where the value goes.
fn snippet(view: &View<'_>, field: &Field) -> String {
    let shapes = expect::alternatives(&field.shape);
    let value = match shapes.as_slice() {
        [Shape::Enum(choices)] if !choices.is_empty() => {
            let ids: Vec<String> = choices.iter().map(|one| choice(&one.id)).collect();
            format!("${{1|{}|}}", ids.join(","))
        }
        [Shape::Bool] => "${1|true,false|}".to_owned(),
        _ => match insert::example(view, field) {
            Some(example) => format!("${{1:{}}}", escaped(&example)),
            None => "$1".to_owned(),
        },
    };
    format!("{}: {value}", field.id)
}

fn values(view: &View<'_>, spot: &FieldSpot, expected: &Expected<'_>, offset: usize, offers: &mut Offers) {
    let typed = view.text.get(spot.word.start as usize..offset).unwrap_or_default();
    let plain = |label: &str, detail: &str, offers: &mut Offers| {
        offers.list.push(Offer {
            sort: OfferSort::Value,
            label: label.to_owned(),
            detail: detail.to_owned(),
            help: String::new(),
            insert: label.to_owned(),
            snippet: None,
            replace: spot.word,
            filter: None,
        });
    };
    let lang = view.lang();
    let playbook = &view.workspace.playbook;
    if expected.field.is_some_and(|field| &*field.id == "stage") && top_value(view, spot) {
        for (number, stage) in playbook.stages.iter().enumerate() {
            plain(&number.to_string(), stage.name.get(lang), offers);
        }
        return;
    }
    for shape in expect::words(&expected.shapes) {
        match shape {
            Shape::Enum(choices) => {
                choices.iter().for_each(|one| plain(&one.id, one.name.get(lang), offers));
            }
            Shape::Bool => ["true", "false"].iter().for_each(|word| plain(word, "", offers)),
            Shape::Date => plain(&view.workspace.today.to_string(), &view.words.word("editor-today"), offers),
            Shape::Cycle => {
                if let Some(name) = cycle::name(view.workspace.today, &playbook.cycle) {
                    plain(&name, &view.words.word("editor-this-cycle"), offers);
                }
            }
            Shape::Person { role } => people(view, role.as_deref(), spot.word, offers),
            Shape::Ref { kinds, .. } => references(view, kinds, typed, spot.word, "", offers),
            _ => {}
        }
    }
    let at_start = offset == spot.word.start as usize && spot.path.last() != Some(&Step::Item);
    if at_start && expected.field.is_some_and(|field| field.none) {
        let why = view.words.word("editor-reason");
        offers.list.push(Offer {
            sort: OfferSort::Reference,
            label: "{none: …}".to_owned(),
            detail: view.words.word("editor-not-needed"),
            help: String::new(),
            insert: format!("{{none: {why}}}"),
            snippet: Some(format!("{{none: ${{1:{}}}\\}}", escaped(&why))),
            replace: spot.word,
            filter: Some("none".to_owned()),
        });
    }
}

fn top_value(view: &View<'_>, spot: &FieldSpot) -> bool {
    spot.path.len() == 1 + usize::from(view.register().is_some())
}

/// People, those who hold the role first.
fn people(view: &View<'_>, role: Option<&str>, replace: Span, offers: &mut Offers) {
    let holds = |person: &Entity| role.is_none_or(|role| roles(person).any(|held| held == role));
    let mut all: Vec<&Entity> = view.workspace.of_kind(PERSON).map(|(_, person)| person).collect();
    all.sort_by_key(|person| !holds(person));
    offers.cut |= all.len() > MOST;
    for person in all.into_iter().take(MOST) {
        let short = |id: &str| {
            let role = view.workspace.playbook.role(id);
            role.map_or_else(|| id.to_owned(), |role| role.short.get(view.lang()).to_owned())
        };
        let roles: Vec<String> = roles(person).map(short).collect();
        let detail = [person.title.to_string(), roles.join(", ")];
        let detail: Vec<String> = detail.into_iter().filter(|part| !part.is_empty()).collect();
        offers.list.push(Offer {
            sort: if holds(person) { OfferSort::Value } else { OfferSort::Person },
            label: person.id.to_string(),
            detail: detail.join(" · "),
            help: String::new(),
            insert: person.id.to_string(),
            snippet: None,
            replace,
            filter: Some(format!("{} {}", person.id, person.title)),
        });
    }
}

fn roles(person: &Entity) -> impl Iterator<Item = &str> {
    person.items("roles").iter().filter_map(|role| role.text())
}

/// Documents of these kinds (of any, when there are none) whose id or title has what was typed.
fn references(
    view: &View<'_>,
    kinds: &[crate::base::text::Str],
    typed: &str,
    replace: Span,
    end: &str,
    offers: &mut Offers,
) {
    let wanted = fold(typed.trim());
    let fits = |entity: &Entity| {
        wanted.is_empty() || fold(&entity.id).contains(&wanted) || fold(&entity.title).contains(&wanted)
    };
    let is_wanted = |entity: &Entity| kinds.is_empty() || kinds.contains(&entity.kind);
    let own = view.own().map(|(ix, _)| ix.0 as usize);
    let all = view.workspace.entities.iter().enumerate();
    let mut hits = all.filter(|(at, entity)| Some(*at) != own && is_wanted(entity) && fits(entity)).map(|(_, one)| one);
    let alone = kinds.len() == 1;
    for entity in hits.by_ref().take(MOST) {
        // An id that two kinds share is written with its kind.
        let several = !alone && view.workspace.find_any(&entity.id).len() > 1;
        let id = if several { format!("{}/{}", entity.kind, entity.id) } else { entity.id.to_string() };
        let kind = view.workspace.playbook.kind(&entity.kind).map_or_else(Label::default, |kind| kind.name.clone());
        offers.list.push(Offer {
            sort: OfferSort::Reference,
            insert: format!("{id}{end}"),
            label: id,
            detail: format!("{} · {}", entity.title, kind.get(view.lang())),
            help: String::new(),
            snippet: None,
            replace,
            filter: Some(format!("{typed} {} {}", entity.id, entity.title).trim().to_owned()),
        });
    }
    offers.cut |= hits.next().is_some();
}
