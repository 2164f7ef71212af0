//! One document as a list shows it: slim, made once, shared by every page that names it.

use tera::Value;

use crate::base::text::{Label, Str};
use crate::model::entity::{Entity, EntityIx};
use crate::model::gate::GateMark;
use crate::model::kind::{Kind, Shape};
use crate::model::playbook::Predicate;
use crate::model::ranking::{Flag, Score};
pub use crate::owing::day::named as day_of;
use crate::site::shelf::{self, State};
use crate::site::value::{list, record, text, text_or_none};
use crate::site::{Site, finding, role, verdict};

/// The row of an entity that has a page.
pub fn row(site: &Site, ix: EntityIx, href: &str) -> Value {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let kind = workspace.playbook.kind(&entity.kind);
    let ranked = shelf::ranked(&workspace.ranking, site.shelf().standing(ix));
    record([
        ("href", text(href)),
        ("id", text(&entity.id)),
        ("title", text(&entity.title)),
        ("lang", lang(site, entity)),
        ("kind", kind.map_or_else(Value::none, |kind| site.lexicon().name(&kind.name))),
        ("icon", site.icon(&entity.kind)),
        ("stage", stage(site, entity, kind)),
        ("score", ranked.map_or_else(Value::none, |ranked| score(site, &ranked.score))),
        ("tags", tags(site, ix, entity, kind)),
        ("owners", role::owners(site, entity)),
        ("date", kind.filter(|kind| kind.dated).map_or_else(Value::none, |_| date(site, entity))),
        ("sort", text_or_none(kind.and_then(|kind| sort(site, kind, entity)).as_deref())),
    ])
}

/// The stage of a document that passes through the stages; one that cannot be read is told as that.
fn stage(site: &Site, entity: &Entity, kind: Option<&Kind>) -> Value {
    if !kind.is_some_and(|kind| kind.staged) {
        return Value::none();
    }
    entity.stage.and_then(|at| site.stage_or_none(at)).unwrap_or_else(|| {
        let unknown = text(&site.lexicon().word("site-no-stage"));
        record([
            ("number", text("")),
            ("name", unknown.clone()),
            ("short", unknown),
            ("purpose", text("")),
            ("glyph", text("")),
        ])
    })
}

/// That day in words.
fn date(site: &Site, entity: &Entity) -> Value {
    day_of(entity).map_or_else(Value::none, |day| site.lexicon().date(day))
}

/// The language of a document, where it is not that of the page.
pub fn lang(site: &Site, entity: &Entity) -> Value {
    text_or_none(foreign(site, entity))
}

/// The code of the language of a document, where it is not that of the site.
pub fn foreign<'a>(site: &'a Site, entity: &'a Entity) -> Option<&'a str> {
    entity.text("lang").or(site.tongue().main()).filter(|lang| *lang != site.lexicon().lang())
}

/// A score for people, with its exact value for the curious.
pub fn score(site: &Site, score: &Score) -> Value {
    let lexicon = site.lexicon();
    record([
        ("shown", text(&lexicon.number(&score.shown))),
        ("exact", text(&lexicon.number(&score.exact))),
        ("scale", text_or_none(score.on_scale.as_deref().map(|scale| lexicon.number(scale)).as_deref())),
    ])
}

/// A mark beside a title: `tone` is `bad`, `warn` or nothing.
pub fn tag(words: &str, tone: &str, why: Option<&str>) -> Value {
    record([("text", text(words)), ("tone", text(tone)), ("why", text_or_none(why))])
}

/// The mark of something to know about a score.
pub fn flag(site: &Site, flag: Flag) -> Value {
    let id = match flag {
        Flag::BeforeEvidence => "rank-flag-before-evidence".to_owned(),
        other => format!("rank-flag-{}", other.id()),
    };
    let tone = if flag == Flag::OneRater { "" } else { "warn" };
    tag(&site.lexicon().word(&id), tone, None)
}

/// What a value of an enumeration is called, through alternatives and lists.
pub fn choice<'a>(shape: &'a Shape, id: &str) -> Option<&'a Label> {
    match shape {
        Shape::Enum(choices) => choices.iter().find(|choice| &*choice.id == id).map(|choice| &choice.name),
        Shape::Either(shapes) => shapes.iter().find_map(|shape| choice(shape, id)),
        Shape::List { of, .. } => choice(of, id),
        _ => None,
    }
    .filter(|name| !name.is_empty())
}

/// What a document's status is called.
pub fn status_name(site: &Site, kind: &Kind, status: &Str) -> String {
    let name = kind.field("status").and_then(|field| choice(&field.shape, status));
    name.map_or_else(|| status.to_string(), |name| site.lexicon().label(name).to_owned())
}

/// What everybody should see wherever the document is named.
fn tags(site: &Site, ix: EntityIx, entity: &Entity, kind: Option<&Kind>) -> Value {
    let lexicon = site.lexicon();
    let mut tags = Vec::new();
    if entity.broken {
        tags.push(tag(&lexicon.word("site-broken"), "bad", None));
    } else if entity.document.is_some() && finding::errors(site, &entity.path) > 0 {
        tags.push(tag(&lexicon.word("site-needs-mending"), "bad", None));
    }
    let (Some(kind), Some(status)) = (kind, &entity.status) else { return list(tags) };
    if kind.staged && shelf::state(kind, entity) != State::Open {
        tags.push(tag(&status_name(site, kind, status), "", entity.text("why")));
    }
    tags.extend(open_about(site, ix, entity));
    if let Some(verdict) = verdict::of(site, entity, kind) {
        tags.push(tag(&verdict.name, verdict.tone, None));
    }
    if let Some(gate) = site.gate(ix) {
        if let Some(why) = &gate.untested {
            tags.push(tag(&lexicon.word("no-test"), "warn", Some(why)));
        }
        let waived = gate.items.iter().filter(|item| matches!(item.state, GateMark::Waived { .. })).count();
        if waived > 0 {
            tags.push(tag(&lexicon.say("site-waived-count", vec![("count", waived.into())]), "", None));
        }
    }
    list(tags)
}

/// Open documents about this one of the kinds that its gates ask about: somebody doubts it and waits for an answer.
fn open_about(site: &Site, ix: EntityIx, entity: &Entity) -> Vec<Value> {
    let workspace = site.workspace();
    let playbook = &workspace.playbook;
    let asked =
        playbook.rules.iter().filter(|rule| rule.kind == entity.kind).filter_map(|rule| match &rule.predicate {
            Predicate::NoOpen { kind, field, .. } => Some((playbook.kind(kind)?, field)),
            _ => None,
        });
    let links = workspace.links.back.get(ix.0 as usize).map_or(&[][..], Vec::as_slice);
    let mut tags = Vec::new();
    let mut seen = Vec::new();
    for (kind, field) in asked {
        for link in links.iter().filter(|link| link.field == *field) {
            let source = workspace.entity(link.from);
            let open = source.kind == kind.id && shelf::state(kind, source) == State::Open;
            if open && site.shelf().shows(link.from) && !seen.contains(&link.from) {
                seen.push(link.from);
                tags.push(tag(site.lexicon().label(&kind.name), "bad", Some(&source.title)));
            }
        }
    }
    tags
}

/// What sort of thing it is, where its kind knows sorts: a direct competitor, a weekly update.
fn sort(site: &Site, kind: &Kind, entity: &Entity) -> Option<String> {
    let name = choice(&kind.field("type")?.shape, entity.text("type")?)?;
    Some(site.lexicon().label(name).to_owned())
}
