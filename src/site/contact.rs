//! Whether somebody who speaks to the market sat with customers before a thing was built: a mark on its page, and how often it is so.
//!
//! Exists because that is where teams that have worked together for long differ from others: the message is learnt from customers
//! together with the solution, and not made up for it afterwards.

use jiff::civil::Date;
use tera::{Context, Value as Shown};

use crate::base::text::Arg;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::PERSON;
use crate::model::view::Contact;
use crate::site::shelf::{self, State};
use crate::site::value::list;
use crate::site::{Site, past, row};

/// How many of those that had it are named.
const SHOWN: usize = 40;

/// The mark for the page of a document: nothing where nobody sat with customers in time.
pub fn mark(site: &Site, ix: EntityIx) -> Shown {
    let lexicon = site.lexicon();
    let Some((view, evidence)) = view(site).and_then(|view| Some((view, first(site, view, ix)?))) else {
        return Shown::none();
    };
    let role = view.roles.first().and_then(|role| site.workspace().playbook.role(role));
    let role = role.map_or("", |role| lexicon.label(&role.short));
    let sort = evidence.get("kind").and_then(Value::text).unwrap_or("");
    let rung = site.workspace().playbook.ladder.iter().find(|rung| *rung.id == *sort);
    let why = rung.map_or(sort, |rung| lexicon.label(&rung.name));
    row::tag(&lexicon.say("contact-mark", vec![("role", Arg::from(role))]), "good", Some(why))
}

/// Adds `contact`, the words, and `contact_rows`, those that had it: of all that came as far as building or beyond. Where none had
/// it nothing is said: it is a mark of praise.
pub fn fill(site: &Site, context: &mut Context) {
    let workspace = site.workspace();
    let found = view(site).map(|view| {
        let built = workspace.of_kind(&workspace.playbook.scoring.kind).filter(|(ix, entity)| {
            let kind = workspace.playbook.kind(&entity.kind);
            let stopped = kind.is_some_and(|kind| shelf::state(kind, entity) == State::Stopped);
            !stopped && site.shelf().shows(*ix) && entity.stage.is_some_and(|stage| stage > view.until + 1)
        });
        let built: Vec<EntityIx> = built.map(|(ix, _)| ix).collect();
        let with: Vec<EntityIx> = built.iter().copied().filter(|ix| first(site, view, *ix).is_some()).collect();
        (view, built.len(), with)
    });
    let Some((view, all, with)) = found.filter(|(_, _, with)| !with.is_empty()) else {
        context.insert_value("contact", Shown::none());
        return;
    };
    let role = view.roles.first().and_then(|role| workspace.playbook.role(role));
    let role = role.map_or("", |role| site.lexicon().label(&role.short));
    let values = vec![("role", Arg::from(role)), ("count", Arg::from(with.len())), ("all", Arg::from(all))];
    context.insert_value("contact", Shown::from(site.lexicon().say("contact-share", values)));
    context.insert_value("contact_rows", list(with.iter().take(SHOWN).filter_map(|ix| site.row(*ix))));
}

fn view(site: &Site) -> Option<&Contact> {
    site.workspace().playbook.views.contact.as_ref()
}

/// The first evidence of the right sort, by somebody with the role, from before the building.
fn first<'a>(site: &'a Site, view: &Contact, ix: EntityIx) -> Option<&'a Value> {
    let workspace = site.workspace();
    let entity = workspace.entity(ix);
    let scoring = &workspace.playbook.scoring;
    if entity.kind != scoring.kind {
        return None;
    }
    let in_time = |day: Option<Date>| match entity.stage {
        Some(stage) if stage > view.until => {
            day.zip(left(site, ix, entity, view)).is_some_and(|(day, left)| day <= left)
        }
        stage => stage.is_some(),
    };
    let is_theirs = |id: &str| {
        let person = workspace.find(PERSON, id).map(|ix| workspace.entity(ix));
        person.is_some_and(|person| view.roles.iter().any(|role| person.has_role(role)))
    };
    entity.items(&scoring.evidence_field).iter().find(|item| {
        let word = |name: &str| item.get(name).and_then(Value::text);
        let is_sort = word("kind").is_some_and(|sort| view.kinds.iter().any(|one| **one == *sort));
        is_sort && word("by").is_some_and(is_theirs) && in_time(item.get("date").and_then(Value::date))
    })
}

/// The day on which it left the last stage before the building: as its gates say, else as git knows.
fn left(site: &Site, ix: EntityIx, entity: &Entity, view: &Contact) -> Option<Date> {
    let next = view.until + 1;
    let enters = |entry: &&Value| entry.get("enter").and_then(Value::number) == Some(f64::from(next));
    let entry = entity.items("gates").iter().find(enters);
    entry.and_then(|entry| entry.get("date")?.date()).or_else(|| past::entered(site, ix, entity, next))
}
