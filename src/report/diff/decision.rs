//! The decision in words, the weightiest first: what somebody agrees to who agrees to this change.

use crate::base::text::Arg;
use crate::model::change::{Change, Decided, Edit, MethodChange, Sort, Turn};
use crate::model::gate::{GateItem, GateMark};
use crate::model::playbook::{At, Level, Predicate};
use crate::report::diff::scribe::{Scribe, Side};
use crate::report::diff::standing;

/// How many of one sort are said by name; the others are counted.
const NAMED: usize = 2;

/// One or more sentences without full stops; never none.
pub fn decision(scribe: &Scribe) -> Vec<String> {
    let changes = scribe.subject.changes;
    let broken = || {
        let count = vec![("count", Arg::from(changes.broken.len()))];
        (!changes.broken.is_empty()).then(|| scribe.say("diff-breaks", count))
    };
    if changes.is_empty() {
        return vec![scribe.word("diff-nothing")];
    }
    if changes.is_text_only() {
        return [scribe.word("diff-text-only")].into_iter().chain(broken()).collect();
    }
    let mut said = Vec::new();
    let mut group = |sentences: Vec<String>| said.extend(named(scribe, sentences));
    let staged = |tell: &dyn Fn(&Change, Side) -> Vec<String>| -> Vec<String> {
        let told = changes.staged.iter().filter_map(|change| Some(tell(change, scribe.of(change)?)));
        told.flatten().collect()
    };
    let every = |tell: &dyn Fn(&Change, Side) -> Vec<String>| -> Vec<String> {
        let all = changes.staged.iter().chain(&changes.others);
        all.filter_map(|change| Some(tell(change, scribe.of(change)?))).flatten().collect()
    };
    let step = |wanted: bool| staged(&|change, side| step(scribe, change, side, wanted).into_iter().collect());
    let edits = |wanted: &dyn Fn(Sort) -> bool| {
        every(&|change, side| {
            let edits = change.edits.iter().filter(|edit| wanted(edit.sort));
            edits.map(|edit| edited(scribe, edit, side)).collect()
        })
    };
    group(step(true));
    group(every(&|change, side| change.waived.iter().map(|item| waived(scribe, item, side)).collect()));
    group(every(&|change, side| unmet(scribe, change, side)));
    let (loosened, rest): (Vec<&MethodChange>, Vec<_>) = changes.method.iter().partition(|change| change.loosened);
    group(loosened.into_iter().map(|change| method(scribe, "diff-loosens", change)).collect());
    group(step(false));
    group(every(&|change, side| status(scribe, change, side).into_iter().collect()));
    group(staged(&|change, side| answered(scribe, change, side)));
    group(doubts(scribe, true));
    group(broken().into_iter().collect());
    group(staged(&|change, side| score(scribe, change, side).into_iter().collect()));
    group(crossings(scribe));
    group(staged(&|change, side| gained(scribe, change, side).into_iter().collect()));
    group(edits(&|sort| matches!(sort, Sort::Slip(_))));
    group(edits(&|sort| matches!(sort, Sort::Owner | Sort::Number)));
    group(every(&|change, side| came_or_went(scribe, change, side).into_iter().collect()));
    group(rest.into_iter().map(|change| method(scribe, "diff-changes-method", change)).collect());
    group(doubts(scribe, false));
    if said.is_empty() {
        said.push(scribe.word("diff-fields-only"));
    }
    said
}

/// The first of one sort by name, and how many more there are.
fn named(scribe: &Scribe, mut sentences: Vec<String>) -> Vec<String> {
    // One more is sooner named than counted.
    let more = sentences.len().saturating_sub(NAMED);
    if more > 1 {
        sentences.truncate(NAMED);
        if let Some(last) = sentences.last_mut() {
            last.push_str(&scribe.say("diff-more-like-this", vec![("count", Arg::from(more))]));
        }
    }
    sentences
}

/// How much is missing of what the gates ask that it went through.
pub fn counts(change: &Change) -> (usize, usize) {
    let items = || change.entered.iter().flat_map(|gate| &gate.items).filter(|item| item.level != Level::Off);
    (items().filter(|item| item.state == GateMark::Missing).count(), items().count())
}

/// A stage that was raised or lowered, or the end; `unmet` asks for those where something is missing.
fn step(scribe: &Scribe, change: &Change, side: Side, unmet: bool) -> Option<String> {
    let (missing, count) = counts(change);
    if change.before.is_none() || change.after.is_none() || (missing > 0) != unmet {
        return None;
    }
    let done = side.workspace.playbook.done();
    let mut args = vec![("title", scribe.title(side).into()), ("missing", missing.into()), ("count", count.into())];
    if change.entered.last().is_some_and(|gate| gate.at == done) {
        return Some(scribe.say(if unmet { "diff-finishes-missing" } else { "diff-finishes" }, args));
    }
    let Some(Turn { from: Some(from), to: Some(to) }) = change.stage else { return None };
    if to < from {
        args.push(("from", scribe.stage(At(from)).into()));
        args.push(("to", scribe.stage(At(to)).into()));
        return Some(scribe.say("diff-lowers", args));
    }
    args.push(("stage", scribe.stage(At(to)).into()));
    Some(scribe.say(if unmet { "diff-raises-missing" } else { "diff-raises" }, args))
}

fn status(scribe: &Scribe, change: &Change, side: Side) -> Option<String> {
    let both = change.before.is_some() && change.after.is_some();
    let turn = change.status.as_ref().filter(|_| both)?;
    // That it is done was said as a step, and that a doubt is settled has a sentence of its own.
    let meaning = side.kind().and_then(|kind| kind.status.as_ref());
    let to = turn.to.as_ref()?;
    let done = meaning.is_some_and(|meaning| meaning.done.contains(to));
    let staged = side.kind().is_some_and(|kind| kind.staged);
    let said = (done && staged && !change.entered.is_empty()) || is_doubt(scribe, change);
    let args = vec![
        ("title", scribe.title(side).into()),
        ("status", scribe.pen.plain(&crate::report::names::status(side.kind(), to, scribe.reader)).into()),
    ];
    (!said).then(|| scribe.say("diff-sets-status", args))
}

/// What was decided at a gate that it did not go through: it stays where it is, and that is the answer.
fn answered(scribe: &Scribe, change: &Change, side: Side) -> Vec<String> {
    let through = |at: Option<At>| change.entered.iter().any(|gate| Some(gate.at) == at);
    let other =
        change.decided.iter().filter(|one| one.verdict.is_some() && !through(one.at) && change.before.is_some());
    let sentence = |one: &Decided| {
        let said = standing::decided(scribe, one, side);
        scribe.say("diff-line", vec![("name", scribe.title(side).into()), ("value", said.into())])
    };
    other.map(sentence).collect()
}

/// Whether a condition is about doubts, which have sentences of their own.
fn asks_for_doubts(item: &GateItem, side: Side) -> bool {
    let rule = side.workspace.playbook.rules.iter().find(|rule| rule.id == item.rule);
    rule.is_some_and(|rule| matches!(rule.predicate, Predicate::NoOpen { .. }))
}

/// Conditions that are met now, of a document that stays at its stage.
fn gained(scribe: &Scribe, change: &Change, side: Side) -> Option<String> {
    let names: Vec<String> =
        change.met.iter().filter(|item| !asks_for_doubts(item, side)).map(|item| scribe.condition(item)).collect();
    let args = vec![("title", scribe.title(side).into()), ("names", names.join(", ").into())];
    (!names.is_empty()).then(|| scribe.say("diff-gains", args))
}

fn waived(scribe: &Scribe, item: &GateItem, side: Side) -> String {
    let (why, by) = match &item.state {
        GateMark::Waived { why, by } => (&**why, by.as_slice()),
        _ => ("", &[][..]),
    };
    let args = vec![
        ("name", scribe.condition(item).into()),
        ("title", scribe.title(side).into()),
        ("why", scribe.reason(why).into()),
        ("by", scribe.people(by.iter().map(|by| &**by)).into()),
    ];
    scribe.say("diff-waives", args)
}

/// What was met, or set aside, and is missing now.
fn unmet(scribe: &Scribe, change: &Change, side: Side) -> Vec<String> {
    let sentence = |id: &str, item: &GateItem| {
        let args = vec![("name", scribe.condition(item).into()), ("title", scribe.title(side).into())];
        scribe.say(id, args)
    };
    let lost = change.lost.iter().filter(|item| !asks_for_doubts(item, side)).map(|item| sentence("diff-loses", item));
    lost.chain(change.unwaived.iter().map(|item| sentence("diff-unwaives", item))).collect()
}

fn score(scribe: &Scribe, change: &Change, side: Side) -> Option<String> {
    let both = change.before.is_some() && change.after.is_some();
    let turn = change.score.as_ref().filter(|_| both)?;
    let mut args = vec![("title", scribe.title(side).into())];
    let shown = |score: &crate::model::ranking::Score| Arg::from(scribe.number(&score.shown));
    let (Some(from), Some(to)) = (&turn.from, &turn.to) else {
        args.extend(turn.from.iter().chain(&turn.to).map(|score| ("score", shown(score))));
        return Some(scribe.say(if turn.to.is_some() { "diff-scores-first" } else { "diff-scores-none" }, args));
    };
    args.extend([("from", shown(from)), ("to", shown(to))]);
    let said = scribe.say("diff-scores", args);
    Some(match &change.rank {
        Some(Turn { from: Some(from), to: Some(to) }) => {
            said + &scribe.say("diff-and-rank", vec![("from", (*from as usize).into()), ("to", (*to as usize).into())])
        }
        _ => said,
    })
}

/// Documents that come above or below the cut-line, their own change or not.
fn crossings(scribe: &Scribe) -> Vec<String> {
    let changes = scribe.subject.changes;
    let own = changes.staged.iter().filter_map(|change| Some((change.crosses?, scribe.of(change)?)));
    let others = changes.moved.iter().filter_map(|moved| {
        let side = scribe.side(Some(moved.before), Some(moved.after))?;
        Some((moved.crosses?, side))
    });
    let sentence = |(above, side): (bool, Side)| {
        let id = if above { "diff-rises-above" } else { "diff-falls-below" };
        scribe.say(id, vec![("title", scribe.title(side).into())])
    };
    own.chain(others).map(sentence).collect()
}

/// A day, an owner or a number in words.
pub fn edited(scribe: &Scribe, edit: &Edit, side: Side) -> String {
    let (from, to) = scribe.values(edit, side.kind());
    let args = vec![
        ("title", scribe.title(side).into()),
        ("field", scribe.field(edit, side.kind()).into()),
        ("from", from.into()),
        ("to", to.into()),
    ];
    let days = |days: i32| ("days", Arg::from(days.unsigned_abs() as usize));
    match edit.sort {
        Sort::Slip(late) if late > 0 => scribe.say("diff-later", [args, vec![days(late)]].concat()),
        Sort::Slip(early) => scribe.say("diff-earlier", [args, vec![days(early)]].concat()),
        // Nobody had it before, so nobody hands it over.
        Sort::Owner if edit.before.is_none() => scribe.say("diff-names-owner", args),
        Sort::Owner => scribe.say("diff-hands-over", args),
        Sort::Number | Sort::Plain => scribe.say("diff-sets", args),
    }
}

/// Something new, gone or called otherwise. What waits for an answer has a sentence of its own.
pub fn came_or_went(scribe: &Scribe, change: &Change, side: Side) -> Option<String> {
    let mut args = vec![("title", scribe.title(side).into()), ("kind", scribe.kind(side).into())];
    if is_doubt(scribe, change) {
        return None;
    }
    match (change.before, change.after) {
        (None, Some(_)) => {
            let (missing, count) = counts(change);
            let at = side.entity().stage.filter(|_| side.kind().is_some_and(|kind| kind.staged));
            args.extend([("missing", missing.into()), ("count", count.into())]);
            let Some(stage) = at.filter(|stage| *stage > 0) else { return Some(scribe.say("diff-new", args)) };
            args.push(("stage", scribe.stage(At(stage)).into()));
            Some(scribe.say(if missing > 0 { "diff-new-at-missing" } else { "diff-new-at" }, args))
        }
        (Some(_), None) => Some(scribe.say("diff-removed", args)),
        (Some(before), Some(_)) if change.renamed => {
            args.push(("from", scribe.pen.code(&scribe.subject.before.entity(before).id).into()));
            args.push(("to", scribe.pen.code(&side.entity().id).into()));
            Some(scribe.say("diff-renamed", args))
        }
        _ => None,
    }
}

/// Whether it is told as a doubt.
fn is_doubt(scribe: &Scribe, change: &Change) -> bool {
    let mut doubts = scribe.subject.changes.doubts.iter();
    doubts.any(|doubt| doubt.before == change.before && doubt.after == change.after)
}

/// Raised or settled doubts.
pub fn doubts(scribe: &Scribe, open: bool) -> Vec<String> {
    let doubts = scribe.subject.changes.doubts.iter().filter(|doubt| doubt.open == open);
    let sentence = |doubt: &crate::model::change::Doubt| {
        let side = scribe.side(doubt.before, doubt.after)?;
        let about = doubt.about.iter().map(|ix| scribe.title(Side { workspace: side.workspace, ix: *ix }));
        let args = vec![
            ("title", scribe.title(side).into()),
            ("kind", scribe.kind(side).into()),
            ("about", about.collect::<Vec<_>>().join(", ").into()),
        ];
        let id = match (open, doubt.after) {
            (true, _) => "diff-doubts",
            (false, Some(_)) => "diff-doubts-answered",
            (false, None) => "diff-doubts-gone",
        };
        Some(scribe.say(id, args))
    };
    doubts.filter_map(sentence).collect()
}

/// A part of the method before and after.
pub fn method(scribe: &Scribe, id: &str, change: &MethodChange) -> String {
    let value =
        |text: &Option<crate::base::text::Text>| text.as_ref().map_or("–".to_owned(), |text| scribe.text(text));
    let args = vec![
        ("name", scribe.text(&change.name).into()),
        ("from", value(&change.before).into()),
        ("to", value(&change.after).into()),
    ];
    scribe.say(id, args)
}
