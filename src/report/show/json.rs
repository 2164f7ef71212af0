//! One document as JSON: the stable contract for scripts.

use crate::base::text::Str;
use crate::model::entity::EntityIx;
use crate::model::timeline::{Event, Moment, Stay, Timeline, What, Writer};
use crate::report::rank;
use crate::report::show::Subject;
use crate::report::{ballot, gate, json, names, value};
use jiff::civil::Date;
use serde_json::{Value, json};

/// Fields as they were read, the next gate, scores, links and history.
pub fn render(subject: &Subject) -> String {
    let workspace = subject.workspace;
    let entity = workspace.entity(subject.entity);
    let scoring = &workspace.playbook.scoring;
    let ranked = workspace.ranking.get(subject.entity);
    let ballots = ballot::all(entity, &scoring.field, scoring.active());
    let known = workspace.history.of(subject.entity).filter(|timeline| timeline.is_known());
    let ballots = ballots.iter().map(|ballot| ballot::json(ballot, scoring.active()));
    let report = json!({
        "version": 1,
        "kind": "show",
        "of": &*entity.kind,
        "id": &*entity.id,
        "title": names::raw_title(entity),
        "file": workspace.config.file(&entity.path),
        "stage": entity.stage,
        "status": entity.status.as_deref(),
        "broken": entity.broken,
        "fields": value::map(&entity.values),
        "sections": entity.sections.iter().map(|section| &**section).collect::<Vec<_>>(),
        "ranking": ranked.map(|item| rank::json::ranked(workspace, item, None)),
        "raters": ballots.collect::<Vec<_>>(),
        "gate": gate::json(workspace, subject.entity),
        "timeline": known.map(|timeline| timeline.events.iter().map(|event| self::event(subject, event)).collect::<Vec<_>>()),
        "history": history(subject, known),
        "links": links(subject),
        "linked_from": backlinks(subject),
    });
    json::print(&report)
}

/// A change of one field, with the day of the commit where its committer was.
fn event(subject: &Subject, event: &Event) -> Value {
    let (field, by, from, to) = match &event.what {
        What::Stage { from, to } => {
            ("stage".to_owned(), None, from.map(|at| at.to_string()), to.map(|at| at.to_string()))
        }
        What::Status { from, to } => ("status".to_owned(), None, owned(from), owned(to)),
        What::Score { by, criterion, from, to } => {
            let field = format!("{}.{criterion}", subject.workspace.playbook.scoring.field);
            (field, Some(&**by).filter(|by| !by.is_empty()), owned(from), owned(to))
        }
    };
    json!({
        "date": event.when.day.to_string(),
        "commit": &*event.when.commit,
        "author": &*event.when.who.name,
        "person": person(subject, &event.when.who),
        "field": field,
        "by": by,
        "from": from,
        "to": to,
        "lowered": event.is_backward(),
    })
}

fn owned(text: &Option<Str>) -> Option<String> {
    text.as_deref().map(str::to_owned)
}

/// The id of an author whom the register knows.
fn person(subject: &Subject, who: &Writer) -> Option<String> {
    who.person.map(|ix| subject.workspace.entity(ix).id.to_string())
}

/// Who wrote it, and where it stood for how long; `unknown` says why something is missing.
fn history(subject: &Subject, known: Option<&Timeline>) -> Value {
    let moment = |moment: &Option<Moment>| {
        let moment = moment.as_ref()?;
        let (date, author) = (moment.day.to_string(), &*moment.who.name);
        Some(json!({"date": date, "commit": &*moment.commit, "author": author, "person": person(subject, &moment.who)}))
    };
    let writer = |who: &Writer| json!({"name": &*who.name, "person": person(subject, who)});
    let stay = |stay: &Stay| {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        json!({"stage": stay.stage, "since": day(stay.since), "until": day(stay.until), "days": stay.days})
    };
    let unknown = subject.workspace.history.unknown();
    json!({
        "unknown": unknown.or(if known.is_none() { Some("not-committed") } else { None }),
        "created": known.and_then(|timeline| moment(&timeline.created)),
        "changed": known.and_then(|timeline| moment(&timeline.changed)),
        "authors": known.map(|timeline| timeline.authors.iter().map(writer).collect::<Vec<_>>()),
        "stays": known.map(|timeline| timeline.stays.iter().map(stay).collect::<Vec<_>>()),
        "bounces": known.map(|timeline| timeline.bounces),
        "overdue": known.and_then(|timeline| timeline.overdue),
    })
}

fn links(subject: &Subject) -> Vec<Value> {
    let links = subject.workspace.links.out.get(subject.entity.0 as usize);
    links.into_iter().flatten().map(|link| end(subject, &link.field, link.to)).collect()
}

fn backlinks(subject: &Subject) -> Vec<Value> {
    let links = subject.workspace.links.back.get(subject.entity.0 as usize);
    links.into_iter().flatten().map(|link| end(subject, &link.field, link.from)).collect()
}

/// The other end of a link; the field is `null` for a link in the body.
fn end(subject: &Subject, field: &str, other: EntityIx) -> Value {
    let other = subject.workspace.entity(other);
    let field = Some(field).filter(|field| !field.is_empty());
    json!({"field": field, "kind": &*other.kind, "id": &*other.id, "title": names::raw_title(other)})
}
