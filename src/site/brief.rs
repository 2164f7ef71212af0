//! A few lines for somebody who was not there: for whom, the bet, what came of it, what was learnt, and why it was begun.
//!
//! Whatever a document does not say yet is left out.

use tera::Value as Shown;

use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::Kind;
use crate::model::playbook::{GateRule, Predicate};
use crate::model::scoring::PENDING;
use crate::site::piece::{self, Piece};
use crate::site::value::{list, record, text};
use crate::site::{Site, gate, verdict};

/// `[{name, line}]`, on a page that is `root` below the root of the site.
pub fn lines(site: &Site, root: &str, entity: &Entity) -> Shown {
    let Some(kind) = site.workspace().playbook.kind(&entity.kind) else { return list([]) };
    let lexicon = site.lexicon();
    let whole = [
        ("initiative-for-whom", audience(site, entity, kind)),
        ("initiative-bet", bet(site, entity, kind)),
        ("initiative-result", verdict::line(site, entity, kind)),
        ("initiative-learnt", learnt(site, entity)),
        ("initiative-reason", reason(site, entity)),
    ];
    let said = whole.into_iter().filter(|(_, pieces)| !pieces.is_empty());
    list(said.map(|(word, pieces)| record([("name", text(&lexicon.word(word))), ("line", piece::line(root, &pieces))])))
}

/// Whose problem it is, and which.
fn audience(site: &Site, entity: &Entity, kind: &Kind) -> Vec<Piece> {
    let mut said = field(site, entity, kind, "segments");
    let task = field(site, entity, kind, "customer_task");
    if !said.is_empty() && !task.is_empty() {
        said.push(Piece::plain("–"));
    }
    said.extend(task);
    said
}

/// What should change, from where to where, by when.
fn bet(site: &Site, entity: &Entity, kind: &Kind) -> Vec<Piece> {
    let Some(target) = entity.get("target").filter(|target| matches!(target.data, Data::Map(_))) else {
        return field(site, entity, kind, "metric");
    };
    if let Some(statement) = target.get("statement").and_then(Value::text) {
        return vec![Piece::plain(statement)];
    }
    let lexicon = site.lexicon();
    let shape = kind.field("target").map(|field| &field.shape);
    let part = |name: &str| {
        let value = target.get(name)?;
        let field = shape?.fields().iter().find(|field| &*field.id == name)?;
        Some(piece::pieces(site, &field.shape, value))
    };
    let number = |name: &str| target.get(name).and_then(Value::text).map(|text| lexicon.number(text));
    let mut said = part("metric").unwrap_or_else(|| field(site, entity, kind, "metric"));
    if let (Some(from), Some(to)) = (number("from"), number("to")) {
        said.push(Piece::plain(&format!("{from} → {to}")));
    }
    said.extend(part("unit").unwrap_or_default());
    if let Some(day) = target.get("by").and_then(Value::date) {
        said.push(Piece::plain("·"));
        said.push(Piece::date(day, &lexicon.day(day)));
    }
    said
}

/// With a result: the words with which it was closed, since tests came before. Else the newest evidence that has a note,
/// or why there is none.
fn learnt(site: &Site, entity: &Entity) -> Vec<Piece> {
    if verdict::result(entity).is_some() {
        let mut closing = entity.items("gates").iter().rev().filter(|entry| verdict::is_closing(entry));
        return closing.find_map(|entry| entry.get("why")?.text()).map(Piece::plain).into_iter().collect();
    }
    let playbook = &site.workspace().playbook;
    let Some(evidence) = entity.get(&playbook.scoring.evidence_field) else { return Vec::new() };
    if let Some(why) = evidence.not_needed() {
        return vec![Piece::plain(&site.lexicon().pair(&site.lexicon().word("no-test"), why))];
    }
    // What is still running has taught nothing yet.
    let ended = evidence.items().iter().filter(|item| item.get("result").and_then(Value::text) != Some(PENDING));
    let told = ended.filter_map(|item| Some((item, item.get("note")?.text()?)));
    let newest = told.max_by_key(|(item, _)| item.get("date").and_then(Value::date));
    let Some((item, note)) = newest else { return Vec::new() };
    let kind = item.get("kind").and_then(Value::text).map(|id| {
        let rung = playbook.ladder.iter().find(|rung| *rung.id == *id);
        rung.map_or(id, |rung| site.lexicon().label(&rung.name)).to_owned()
    });
    let n = item.get("n").and_then(Value::text).map(|n| format!(" (n = {})", site.lexicon().number(n)));
    let source = kind.map(|kind| format!("{kind}{}:", n.unwrap_or_default()));
    source.iter().map(|source| Piece::plain(source)).chain([Piece::plain(note)]).collect()
}

/// The reason given at the gate that asks for an answer with reasons, or at the last one before it. Later gates say how it
/// went, and that for closing how it ended.
fn reason(site: &Site, entity: &Entity) -> Vec<Piece> {
    let answer = answer(site, entity);
    let begun = |entry: &&Value| entry.get("enter").and_then(Value::number).is_some_and(|enter| enter <= answer);
    let mut entries = entity.items("gates").iter().rev().filter(begun);
    let last = entries.find_map(|entry| Some((entry, entry.get("why")?.text()?)));
    let Some((entry, why)) = last else { return Vec::new() };
    let kind = site.workspace().playbook.kind(&entity.kind);
    let verdict = gate::answer(site, kind, entry);
    verdict.iter().map(|verdict| Piece::plain(&format!("{verdict}:"))).chain([Piece::plain(why)]).collect()
}

/// The stage whose gate asks whether it is worth doing; without such a gate, any stage.
fn answer(site: &Site, entity: &Entity) -> f64 {
    let playbook = &site.workspace().playbook;
    let profile = playbook.profiles.iter().position(|profile| profile.id == playbook.profile).unwrap_or(0);
    let asks = |rule: &&GateRule| {
        rule.kind == entity.kind && matches!(rule.predicate, Predicate::SignedBy { verdict: true, .. })
    };
    let stages = playbook.rules.iter().filter(asks).filter_map(|rule| rule.at.get(profile));
    stages.map(|at| f64::from(at.0)).reduce(f64::min).unwrap_or(f64::INFINITY)
}

fn field(site: &Site, entity: &Entity, kind: &Kind, name: &str) -> Vec<Piece> {
    match (entity.get(name), kind.field(name)) {
        (Some(value), Some(field)) => piece::pieces(site, &field.shape, value),
        _ => Vec::new(),
    }
}
