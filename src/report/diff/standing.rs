//! Where a document stands now: its stage with what was decided, its place in the ranking, its gates by role.

use crate::base::text::{Arg, Str};
use crate::model::change::{Change, Decided, Move, Turn, Vote};
use crate::model::gate::{GateItem, GateMark};
use crate::model::playbook::Level;
use crate::model::ranking::Score;
use crate::report::diff::outline::{Item, Mark};
use crate::report::diff::scribe::{Scribe, Side};
use crate::report::names;

/// A stage or a status that changed, and every new entry of the gates.
pub fn step(scribe: &Scribe, change: &Change) -> Option<Item> {
    let side = scribe.of(change)?;
    let both = change.before.is_some() && change.after.is_some();
    let mut turns = Vec::new();
    if let Some(turn) = change.stage.as_ref().filter(|_| both) {
        let from = scribe.numbered(scribe.subject.before, turn.from);
        turns.push(format!("{from} → {}", scribe.numbered(scribe.subject.after, turn.to)));
    }
    if let Some(turn) = change.status.as_ref().filter(|_| both) {
        let name =
            |id: &Option<Str>| id.as_ref().map_or("–".into(), |id| names::status(side.kind(), id, scribe.reader));
        turns.push(scribe.pen.plain(&format!("{} → {}", name(&turn.from), name(&turn.to))));
    }
    let under: Vec<Item> = change.decided.iter().map(|one| Item::plain(decided(scribe, one, side))).collect();
    if turns.is_empty() && under.is_empty() {
        return None;
    }
    let mut line = scribe.title(side);
    if !turns.is_empty() {
        line = scribe.say("diff-line", vec![("name", line.into()), ("value", turns.join(" · ").into())]);
    }
    Some(Item { mark: Mark::None, line, under })
}

/// `Gate to 3 Plan: Taken, signed by Anna Kowalska (anna). Five of six shops stop at the card`.
pub fn decided(scribe: &Scribe, decided: &Decided, side: Side) -> String {
    let verdicts = side
        .kind()
        .and_then(|kind| kind.field("gates"))
        .and_then(|field| field.shape.fields().iter().find(|field| &*field.id == "verdict").map(|field| &field.shape));
    let verdict = decided.verdict.as_ref().map(|id| match verdicts {
        Some(shape) => scribe.pen.plain(&names::choice(shape, id, scribe.reader)),
        None => scribe.pen.plain(id),
    });
    let signed = (!decided.by.is_empty()).then(|| {
        let people = scribe.people(decided.by.iter().map(|by| &**by));
        scribe.say("diff-signed-by", vec![("people", people.into())])
    });
    let reason = decided.why.as_ref().map(|why| scribe.reason(why));
    let said: Vec<String> = [verdict, signed, reason].into_iter().flatten().collect();
    let gate = decided.at.map_or("–".to_owned(), |at| scribe.stage(at));
    scribe.say("diff-decided", vec![("stage", gate.into()), ("said", said.join(" · ").into())])
}

/// The score and the place of a document before and after, with who says what now.
pub fn score(scribe: &Scribe, change: &Change) -> Option<Item> {
    let side = scribe.of(change)?;
    let (gone, new) = (change.after.is_none(), change.before.is_none());
    let left = matches!(&change.rank, Some(Turn { to: None, .. })) && change.score.is_none();
    let nothing = change.score.is_none() && change.rank.is_none() && change.votes.is_empty();
    if gone || nothing || (left && change.votes.is_empty()) {
        return None;
    }
    let mut parts = Vec::new();
    if let Some(turn) = &change.score {
        let shown =
            |score: &Option<Score>| score.as_ref().map_or("–".to_owned(), |score| scribe.number(&score.shown));
        let turn = if new { shown(&turn.to) } else { format!("{} → {}", shown(&turn.from), shown(&turn.to)) };
        parts.push(scribe.say("diff-score", vec![("turn", turn.into())]));
    }
    parts.extend(change.rank.as_ref().filter(|_| !left).map(|turn| rank(scribe, turn, new)));
    parts.extend(change.crosses.map(|above| scribe.word(if above { "diff-now-above" } else { "diff-now-below" })));
    let title = scribe.title(side);
    let line = if parts.is_empty() {
        title
    } else {
        scribe.say("diff-line", vec![("name", title.into()), ("value", parts.join(" · ").into())])
    };
    let under = if new { Vec::new() } else { votes(scribe, &change.votes) };
    Some(Item { mark: Mark::None, line, under })
}

fn rank(scribe: &Scribe, turn: &Turn<u32>, new: bool) -> String {
    let place = |rank: Option<u32>| rank.map_or("–".to_owned(), |rank| rank.to_string());
    let turn = if new { place(turn.to) } else { format!("{} → {}", place(turn.from), place(turn.to)) };
    scribe.say("diff-rank", vec![("turn", turn.into())])
}

/// One line per rater: `Anna Kowalska (anna): Impact 5 → 6, Ease 3 → 4`.
fn votes(scribe: &Scribe, votes: &[Vote]) -> Vec<Item> {
    let preset = scribe.subject.after.playbook.scoring.active();
    let mut items: Vec<Item> = Vec::new();
    for same in votes.chunk_by(|a, b| a.by == b.by) {
        let said = same.iter().map(|vote| {
            let name = preset.criteria.iter().find(|criterion| criterion.id == vote.criterion);
            let name = name.map_or(vote.criterion.to_string(), |criterion| scribe.reader.label(&criterion.name));
            let value = |text: &Option<Str>| text.as_ref().map_or("–".to_owned(), |text| scribe.number(text));
            format!("{} {} → {}", scribe.pen.plain(&name), value(&vote.value.from), value(&vote.value.to))
        });
        let said = said.collect::<Vec<_>>().join(", ");
        let who = same.first().and_then(|vote| vote.by.as_deref());
        let who = who.map_or_else(|| scribe.word("show-nobody"), |by| scribe.people([by]));
        items.push(Item::plain(scribe.say("diff-line", vec![("name", who.into()), ("value", said.into())])));
    }
    items
}

/// Another document whose rank moved.
pub fn moved(scribe: &Scribe, moved: &Move) -> Option<Item> {
    let side = scribe.side(Some(moved.before), Some(moved.after))?;
    let mut parts = vec![rank(scribe, &moved.rank, false)];
    parts.extend(moved.crosses.map(|above| scribe.word(if above { "diff-now-above" } else { "diff-now-below" })));
    let args = vec![("name", Arg::from(scribe.title(side))), ("value", parts.join(" · ").into())];
    Some(Item::plain(scribe.say("diff-line", args)))
}

/// The conditions of the gates that a document went through, by role, and every other condition whose mark changed.
pub fn gates(scribe: &Scribe, change: &Change) -> Option<Item> {
    let side = scribe.of(change)?;
    let is_staged = side.kind().is_some_and(|kind| kind.staged);
    let entered = change.entered.as_slice();
    // Of a document without stages only what it lacks is worth a line.
    let shown = |item: &&GateItem| item.level != Level::Off && (is_staged || item.state != GateMark::Passed);
    let items: Vec<&GateItem> = entered.iter().flat_map(|gate| &gate.items).filter(shown).collect();
    let aside = change.waived.iter().filter(|item| !items.iter().any(|known| known.rule == item.rule));
    let aside: Vec<&GateItem> = aside.collect();
    let rest = |id: &'static str, mark: Mark, items: &[GateItem]| {
        let line = |item: &GateItem| {
            let args = vec![("role", role(scribe, item).into()), ("name", scribe.condition(item).into())];
            Item::marked(mark, scribe.say(id, args))
        };
        items.iter().map(line).collect::<Vec<_>>()
    };
    let mut under = by_role(scribe, &items);
    under.extend(aside.into_iter().map(|item| waived(scribe, item)));
    under.extend(rest("diff-gate-unwaived", Mark::Missing, &change.unwaived));
    under.extend(rest("diff-gate-lost", Mark::Missing, &change.lost));
    under.extend(rest("diff-gate-met", Mark::Met, &change.met));
    if under.is_empty() {
        return None;
    }
    let mut line = scribe.title(side);
    if let Some(last) = entered.last().filter(|_| !items.is_empty()) {
        let count = |id: &str, mark: fn(&GateMark) -> bool| {
            let count = items.iter().filter(|item| mark(&item.state)).count();
            (count > 0).then(|| scribe.say(id, vec![("count", Arg::from(count))]))
        };
        let counts = [
            count("diff-count-missing", |mark| *mark == GateMark::Missing),
            count("diff-count-waived", |mark| matches!(mark, GateMark::Waived { .. })),
            count("diff-count-passed", |mark| *mark == GateMark::Passed),
        ];
        let counts = counts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let args = vec![("title", line.into()), ("stage", scribe.stage(last.at).into()), ("counts", counts.into())];
        line = scribe.say(if is_staged { "diff-gate-line" } else { "diff-asked-line" }, args);
    }
    Some(Item { mark: Mark::None, line, under })
}

fn role(scribe: &Scribe, item: &GateItem) -> String {
    scribe.role(item.owed_by.as_deref())
}

/// For each role, in the playbook's order: what is missing, what was set aside, what is there.
fn by_role(scribe: &Scribe, items: &[&GateItem]) -> Vec<Item> {
    let known = scribe.subject.after.playbook.roles.iter().map(|role| Some(&role.id));
    let mut roles: Vec<Option<&Str>> = known.collect();
    for item in items {
        if !roles.contains(&item.owed_by.as_ref()) {
            roles.push(item.owed_by.as_ref());
        }
    }
    let mut lines = Vec::new();
    for role in roles {
        let own: Vec<&&GateItem> = items.iter().filter(|item| item.owed_by.as_ref() == role).collect();
        let mut list = |mark: Mark, wanted: &dyn Fn(&GateItem) -> bool| {
            let names: Vec<String> =
                own.iter().filter(|item| wanted(item)).map(|item| scribe.condition(item)).collect();
            if !names.is_empty() {
                let who = scribe.role(role.map(|role| &**role));
                let args = vec![("name", Arg::from(who)), ("value", names.join(", ").into())];
                lines.push(Item::marked(mark, scribe.say("diff-line", args)));
            }
        };
        let missing = |item: &GateItem| item.state == GateMark::Missing;
        list(Mark::Missing, &|item| missing(item) && item.level == Level::Error);
        list(Mark::Asked, &|item| missing(item) && item.level != Level::Error);
        list(Mark::Met, &|item| item.state == GateMark::Passed);
        lines.extend(own.iter().filter(|item| is_waived(item)).map(|item| waived(scribe, item)));
    }
    lines
}

fn is_waived(item: &GateItem) -> bool {
    matches!(item.state, GateMark::Waived { .. })
}

fn waived(scribe: &Scribe, item: &GateItem) -> Item {
    let (why, by) = match &item.state {
        GateMark::Waived { why, by } => (&**why, by.as_slice()),
        _ => ("", &[][..]),
    };
    let args = vec![
        ("role", role(scribe, item).into()),
        ("name", scribe.condition(item).into()),
        ("why", scribe.reason(why).into()),
        ("by", scribe.people(by.iter().map(|by| &**by)).into()),
    ];
    Item::marked(Mark::Waived, scribe.say("diff-gate-waived", args))
}
