//! A step of a document through the cycle → what changes in its file.

use crate::edit::front::{Path, Wish};
use crate::edit::target::Target;
use crate::edit::value::Value;
use crate::model::playbook::At;
use jiff::civil::Date;

/// A step that somebody decided.
#[derive(Clone, Debug)]
pub struct Step {
    /// The stage that it enters; one beyond the last: it is done.
    pub to: At,
    pub date: Date,
    /// The people who decided, by id.
    pub by: Vec<String>,
    pub how: Option<String>,
    pub recorded_by: Option<String>,
    pub why: Option<String>,
    /// Rule → reason.
    pub waive: Vec<(String, String)>,
    pub conditions: Vec<String>,
}

/// The words of a gate entry that mean yes, no and back.
pub const GO: &str = "go";
pub const DECLINED: &str = "declined";
pub const REWORK: &str = "rework";

/// What a step changes: the stage, the status where the work had stopped or ends, and one more gate entry.
pub fn wishes(target: &Target, step: &Step) -> Vec<Wish> {
    let playbook = &target.workspace.playbook;
    let (entity, status) = (target.entity, target.kind.status.as_ref());
    let done = step.to >= playbook.done();
    let mut wishes = Vec::new();
    if done {
        let word = status.and_then(|status| status.done.first()).map_or("done", |word| word);
        wishes.push(Wish::Set(Path::key("status"), Value::word(word)));
    } else {
        wishes.push(Wish::Set(Path::key("stage"), Value::word(step.to.0)));
        let open = status.is_none_or(|status| entity.status.as_ref().is_none_or(|own| status.open.contains(own)));
        if let Some(status) = status.filter(|_| !open) {
            wishes.push(Wish::Set(Path::key("status"), Value::word(&*status.default)));
        }
    }
    let back = !done && entity.stage.is_some_and(|stage| step.to.0 < stage);
    wishes.push(Wish::Push(Path::key("gates"), entry(target, step, if back { REWORK } else { GO })));
    wishes
}

/// One decision at a gate, as the file keeps it.
pub fn entry(target: &Target, step: &Step, verdict: &str) -> Value {
    let playbook = &target.workspace.playbook;
    let enter = if step.to >= playbook.done() { "done".to_owned() } else { step.to.0.to_string() };
    let mut pairs =
        vec![("enter", Value::word(enter)), ("date", Value::word(step.date)), ("verdict", Value::word(verdict))];
    if !step.by.is_empty() {
        pairs.push(("by", Value::List(step.by.iter().map(Value::word).collect())));
    }
    pairs.extend(step.how.as_ref().map(|how| ("how", Value::word(how))));
    pairs.extend(step.recorded_by.as_ref().map(|by| ("recorded_by", Value::word(by))));
    pairs.extend(step.why.as_ref().map(|why| ("why", Value::text(why.as_str()))));
    if !step.conditions.is_empty() {
        let one = |what: &String| Value::Map(vec![("what".into(), Value::text(what.as_str()))]);
        pairs.push(("conditions", Value::List(step.conditions.iter().map(one).collect())));
    }
    if !step.waive.is_empty() {
        let one = |(rule, why): &(String, String)| {
            Value::Map(vec![("rule".into(), Value::word(rule)), ("why".into(), Value::text(why.as_str()))])
        };
        pairs.push(("waive", Value::List(step.waive.iter().map(one).collect())));
    }
    // What the choice was made by, for the comparison with the result.
    let chosen = step.to.0 == playbook.scoring.required_at && verdict == GO;
    let score = target.workspace.ranking.get(target.ix).filter(|_| chosen).map(|item| item.score.exact.clone());
    pairs.extend(score.map(|score| ("score", Value::word(score))));
    Value::Map(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}
