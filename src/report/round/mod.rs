//! A round of scores on sheets: one for each rater, read back when they are filled in.
//!
//! A sheet shows what is known of each document and nobody's scores: the first number that is seen draws all others towards it.

pub mod read;
pub mod sheet;
#[cfg(test)]
mod tests;

use serde_json::{Value as Json, json};

use crate::base::text::Arg;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::kind::PERSON;
use crate::model::scoring::Criterion;
use crate::model::workspace::Workspace;
use crate::owing::works;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::{clean, measure, names};

/// Columns that every sheet has.
pub const ID: &str = "id";
pub const BY: &str = "by";
pub const NOTE: &str = "note";

/// Documents in the round: those that are ranked or wait for it, in the order of their ids, which says nothing of their places.
pub fn documents(workspace: &Workspace, stage: Option<u8>) -> Vec<EntityIx> {
    let ranking = &workspace.ranking;
    let ranked = ranking.items.iter().map(|item| item.entity);
    let all = ranked.chain(ranking.unranked.iter().map(|item| item.entity));
    let mut all: Vec<EntityIx> =
        all.filter(|ix| stage.is_none_or(|stage| workspace.entity(*ix).stage == Some(stage))).collect();
    all.sort();
    all
}

/// The criteria that a person is asked: those of their roles; all of them for somebody whose roles owe none.
pub fn criteria<'a>(workspace: &'a Workspace, person: &Entity) -> Vec<&'a Criterion> {
    let all = &workspace.playbook.scoring.active().criteria;
    let own: Vec<&Criterion> = all.iter().filter(|criterion| owes(person, criterion)).collect();
    if own.is_empty() { all.iter().collect() } else { own }
}

fn owes(person: &Entity, criterion: &Criterion) -> bool {
    criterion.owed_by.as_ref().is_none_or(|role| person.has_role(role))
}

/// Those who are asked when nobody is named: whoever works here today and has a role that owes a criterion.
pub fn raters(workspace: &Workspace) -> Vec<&Entity> {
    let criteria = &workspace.playbook.scoring.active().criteria;
    let asked = |person: &&Entity| {
        let owed = criteria.iter().filter(|criterion| criterion.owed_by.is_some());
        works(workspace, person) && owed.into_iter().any(|criterion| owes(person, criterion))
    };
    workspace.of_kind(PERSON).map(|(_, person)| person).filter(asked).collect()
}

/// One criterion on which those who gave scores are far apart.
pub struct Apart<'a> {
    pub entity: EntityIx,
    pub criterion: &'a Criterion,
    /// As a share of the scale.
    pub spread: f64,
    /// Who gave what, the lowest first.
    pub given: Vec<(&'a str, &'a str)>,
}

/// What to talk about first: the widest spread on top, from the share of the scale on at which the playbook says so.
pub fn apart<'a>(workspace: &'a Workspace, among: &[EntityIx]) -> Vec<Apart<'a>> {
    let scoring = &workspace.playbook.scoring;
    let mut found = Vec::new();
    for ix in among {
        let scores = workspace.entity(*ix).items(&scoring.field);
        for criterion in &scoring.active().criteria {
            let one = |item: &'a Value| {
                let value = item.get(&criterion.id)?;
                Some((value.number()?, item.get("by").and_then(Value::text).unwrap_or("–"), value.text()?))
            };
            let mut given: Vec<(f64, &str, &str)> = scores.iter().filter_map(one).collect();
            given.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(b.1)));
            let (Some(least), Some(most)) = (given.first(), given.last()) else { continue };
            let (min, max) = criterion.scale.bounds();
            // A scale is far below 2^53.
            let spread = (most.0 - least.0) * 100.0 / ((max - min) as f64).max(1.0);
            if spread * 100.0 >= scoring.discuss_at as f64 {
                let given = given.into_iter().map(|(_, by, value)| (by, value)).collect();
                found.push(Apart { entity: *ix, criterion, spread, given });
            }
        }
    }
    found.sort_by(|a, b| b.spread.total_cmp(&a.spread).then(a.entity.cmp(&b.entity)));
    found
}

/// The list of it for people.
pub fn told(workspace: &Workspace, apart: &[Apart], reader: &Reader) -> String {
    if apart.is_empty() {
        return reader.word("round-agreed") + "\n";
    }
    let mut out = reader.style.paint(Ink::Strong, &reader.word("round-discuss")) + "\n";
    for one in apart {
        let given = one.given.iter().map(|(by, value)| format!("{} {}", clean::line(by), reader.number(value)));
        let args = vec![
            ("title", Arg::from(names::title(workspace.entity(one.entity)))),
            ("criterion", reader.label(&one.criterion.name).into()),
            ("given", given.collect::<Vec<_>>().join(", ").into()),
        ];
        out.push_str(&(measure::hang("  - ", &reader.say("round-apart", args), reader.style.width) + "\n"));
    }
    out
}

/// The same for programs.
pub fn json(workspace: &Workspace, apart: &[Apart]) -> Json {
    let one = |one: &Apart| {
        let entity = workspace.entity(one.entity);
        let given = one.given.iter().map(|(by, value)| json!({"by": by, "value": value.parse::<f64>().ok()}));
        json!({
            "id": &*entity.id, "title": names::raw_title(entity), "criterion": &*one.criterion.id,
            "spread": (one.spread * 100.0).round() / 100.0, "given": given.collect::<Vec<_>>(),
        })
    };
    apart.iter().map(one).collect()
}
