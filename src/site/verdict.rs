//! What came of it: the measured value beside the target, and what that says.
//!
//! A team may write its verdict; without one it follows from how much of the way from the start to the target was gone, so
//! that falling metrics are judged like rising ones.

use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::{Kind, Shape};
use crate::site::piece::{self, Piece};
use crate::site::{Site, row};

/// From this share of the way on, a target counts as met in part.
const PARTLY: f64 = 0.5;

/// What a result says about the target.
pub struct Verdict {
    pub name: String,
    /// `good`, `warn`, `bad`, or nothing where a team chose the words.
    pub tone: &'static str,
}

/// The result that a document has.
pub fn result(entity: &Entity) -> Option<&Value> {
    entity.get("result").filter(|result| matches!(result.data, Data::Map(_)))
}

/// Whether an entry of the gates closes the document instead of moving it to a stage.
pub fn is_closing(entry: &Value) -> bool {
    entry.get("enter").is_some_and(|enter| enter.number().is_none())
}

/// The verdict that was given, else the one that follows from the numbers; `None` when there is nothing to judge.
pub fn of(site: &Site, entity: &Entity, kind: &Kind) -> Option<Verdict> {
    let result = result(entity)?;
    if let Some(given) = result.get("verdict").and_then(Value::text) {
        let name = part(kind, "verdict").and_then(|shape| row::choice(shape, given));
        let name = name.map_or(given, |name| site.lexicon().label(name));
        return Some(Verdict { name: name.to_owned(), tone: "" });
    }
    let (word, tone) = match attained(entity, result)? {
        share if share >= 1.0 => ("site-target-met", "good"),
        share if share >= PARTLY => ("site-target-partly", "warn"),
        _ => ("site-target-missed", "bad"),
    };
    Some(Verdict { name: site.lexicon().word(word), tone })
}

/// `Target met: 143 shops, target 120 · 11 September 2026`.
pub fn line(site: &Site, entity: &Entity, kind: &Kind) -> Vec<Piece> {
    let lexicon = site.lexicon();
    let Some(result) = result(entity) else { return Vec::new() };
    let verdict = of(site, entity, kind).map(|verdict| Piece::plain(&format!("{}:", verdict.name)));
    let mut said: Vec<Piece> = verdict.into_iter().collect();
    said.extend(measured(site, entity, kind));
    if let Some(day) = result.get("date").and_then(Value::date) {
        if !said.is_empty() {
            said.push(Piece::plain("·"));
        }
        said.push(Piece::date(day, &lexicon.day(day)));
    }
    said
}

fn measured(site: &Site, entity: &Entity, kind: &Kind) -> Vec<Piece> {
    let lexicon = site.lexicon();
    let Some(actual) = result(entity).and_then(|result| result.get("actual")) else { return Vec::new() };
    let target = entity.get("target");
    let unit = target.and_then(|target| target.get("unit")?.text());
    let aim = target.and_then(|target| target.get("to")?.text());
    match (actual.number().and(actual.text()), aim) {
        (Some(actual), aim) => {
            let unit = unit.map(|unit| format!(" {unit}")).unwrap_or_default();
            let actual = format!("{}{unit}", lexicon.number(actual));
            let against = |aim| vec![("actual", actual.as_str().into()), ("target", lexicon.number(aim).into())];
            vec![Piece::plain(
                &aim.map_or_else(|| actual.clone(), |aim| lexicon.say("site-measured-against", against(aim))),
            )]
        }
        // Not measured: in the words that the playbook has for it.
        (None, _) => part(kind, "actual").map(|shape| piece::pieces(site, shape, actual)).unwrap_or_default(),
    }
}

/// How much of the way from the start to the target was gone, where the result is a number.
pub fn share(entity: &Entity) -> Option<f64> {
    attained(entity, result(entity)?)
}

/// How much of the way from the start to the target was gone: 1 is all of it.
fn attained(entity: &Entity, result: &Value) -> Option<f64> {
    let number = |name: &str| entity.get("target")?.get(name)?.number();
    let (from, to, actual) = (number("from")?, number("to")?, result.get("actual")?.number()?);
    Some((actual - from) / (to - from)).filter(|share| share.is_finite())
}

fn part<'a>(kind: &'a Kind, name: &str) -> Option<&'a Shape> {
    let fields = kind.field("result")?.shape.fields();
    fields.iter().find(|field| &*field.id == name).map(|field| &field.shape)
}
