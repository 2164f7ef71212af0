//! One document of a comparison as JSON.

use crate::model::change::{Change, Decided, Edit, Sort, Turn, Vote};
use crate::model::gate::{GateItem, GateMark};
use crate::model::playbook::{At, Level};
use crate::report::diff::Subject;
use crate::report::{gate, names, value};
use serde_json::{Value, json};

/// `[before, after]`.
pub fn turn<T>(turn: &Turn<T>, value: impl Fn(&T) -> Value) -> Value {
    json!([turn.from.as_ref().map(&value), turn.to.as_ref().map(&value)])
}

pub fn change(subject: &Subject, change: &Change) -> Value {
    let (workspace, ix) = match (change.after, change.before) {
        (Some(ix), _) => (subject.after, ix),
        (None, Some(ix)) => (subject.before, ix),
        (None, None) => return Value::Null,
    };
    let entity = workspace.entity(ix);
    let how = match (change.before, change.after) {
        (None, _) => "new",
        (_, None) => "removed",
        _ => "changed",
    };
    let was = change.before.filter(|_| change.renamed).map(|ix| &*subject.before.entity(ix).id);
    let items = |items: &[GateItem]| items.iter().map(|item| gate::item_json(workspace, item)).collect::<Vec<_>>();
    let edits = |wanted: &dyn Fn(Sort) -> bool| {
        change.edits.iter().filter(|edit| wanted(edit.sort)).map(edit).collect::<Vec<_>>()
    };
    json!({
        "of": &*entity.kind,
        "id": &*entity.id,
        "title": names::raw_title(entity),
        "file": workspace.config.file(&entity.path),
        "change": how,
        "was": was,
        "stage": change.stage.as_ref().map(|stage| turn(stage, |at| json!(at))),
        "status": change.status.as_ref().map(|status| turn(status, |id| json!(&**id))),
        "score": change.score.as_ref().map(|score| turn(score, |score| value::number(&score.exact, score.value))),
        "rank": change.rank.as_ref().map(|rank| turn(rank, |rank| json!(rank))),
        "above_cut_line": change.crosses,
        "gate": gates(subject, change),
        "decided": change.decided.iter().map(|one| decided(subject, one)).collect::<Vec<_>>(),
        "waived": items(&change.waived),
        "unwaived": items(&change.unwaived),
        "lost": items(&change.lost),
        "met": items(&change.met),
        "votes": change.votes.iter().map(vote).collect::<Vec<_>>(),
        "dates": edits(&|sort| matches!(sort, Sort::Slip(_))),
        "owners": edits(&|sort| sort == Sort::Owner),
        "fields": edits(&|sort| matches!(sort, Sort::Number | Sort::Plain)),
        "text": change.text,
    })
}

/// The gates that it went through, as one list; `null` where it went through none.
fn gates(subject: &Subject, change: &Change) -> Value {
    if change.entered.is_empty() {
        return Value::Null;
    }
    let items = |wanted: fn(&GateMark) -> bool| {
        let all = change.entered.iter().flat_map(|gate| &gate.items);
        let of_state = all.filter(|item| wanted(&item.state) && item.level != Level::Off);
        of_state.map(|item| gate::item_json(subject.after, item)).collect::<Vec<_>>()
    };
    json!({
        "entered": change.entered.iter().map(|gate| at(subject, gate.at)).collect::<Vec<_>>(),
        "passed": items(|mark| *mark == GateMark::Passed),
        "missing": items(|mark| *mark == GateMark::Missing),
        "waived": items(|mark| matches!(mark, GateMark::Waived { .. })),
    })
}

/// A stage's number; the one after the last is `"done"`.
fn at(subject: &Subject, at: At) -> Value {
    if at >= subject.after.playbook.done() { json!("done") } else { json!(at.0) }
}

fn decided(subject: &Subject, decided: &Decided) -> Value {
    json!({
        "enter": decided.at.map(|gate| at(subject, gate)),
        "verdict": decided.verdict.as_deref(),
        "why": decided.why.as_deref(),
        "by": decided.by.iter().map(|by| &**by).collect::<Vec<_>>(),
        "date": decided.date.map(|date| date.to_string()),
    })
}

fn vote(vote: &Vote) -> Value {
    json!({
        "by": vote.by.as_deref(),
        "criterion": &*vote.criterion,
        "value": turn(&vote.value, |text| value::number(text, text.parse().unwrap_or(f64::NAN))),
    })
}

fn edit(edit: &Edit) -> Value {
    let days = match edit.sort {
        Sort::Slip(days) => Some(days),
        _ => None,
    };
    json!({
        "path": edit.path,
        "item": edit.item.as_deref(),
        "value": [edit.before.as_ref().map(value::json), edit.after.as_ref().map(value::json)],
        "days": days,
    })
}
