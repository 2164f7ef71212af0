//! One document on both sides → what became of it.

use crate::analysis::compare::edit::{edits, same};
use crate::analysis::compare::place::{self, Place, Standings};
use crate::base::text::Str;
use crate::model::change::{Change, Decided, Edit, Entered, Turn, Vote};
use crate::model::document::Document;
use crate::model::entity::{Entity, EntityIx, Value};
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::kind::{Kind, Shape};
use crate::model::playbook::{At, Playbook};
use crate::model::ranking::Score;
use crate::model::workspace::Workspace;

/// The field that keeps the entries of gates.
const GATES: &str = "gates";
/// Fields that every comparison tells in its own words.
const TOLD: [&str; 3] = ["stage", "status", GATES];
/// The field with former ids.
const ALIASES: &str = "aliases";

/// Both workspaces, with what is looked up for every document.
pub struct Sides<'a> {
    before: &'a Workspace,
    after: &'a Workspace,
    was: Standings<'a>,
    is: Standings<'a>,
}

impl<'a> Sides<'a> {
    pub fn new(before: &'a Workspace, after: &'a Workspace) -> Sides<'a> {
        Sides { before, after, was: Standings::new(before), is: Standings::new(after) }
    }

    pub fn place(&self, old: Option<EntityIx>, new: Option<EntityIx>) -> Place {
        place::place((&self.was, old), (&self.is, new))
    }

    /// What became of it; without its place in the ranking, which others move too.
    pub fn change(&self, old: Option<EntityIx>, new: Option<EntityIx>) -> Change {
        let (before, after) = (old.map(|ix| self.before.entity(ix)), new.map(|ix| self.after.entity(ix)));
        let entered = self.entered(before, after, new);
        // What was read once for both sides says the same on both; only what others made of it may differ.
        let shared = self.is_shared(before, after);
        let (own_before, own_after) = if shared { (None, None) } else { (before, after) };
        let gates = Gates { was: state(self.before, old), is: state(self.after, new) };
        let through = |item: &&GateItem| !entered.iter().any(|gate| gate.at == item.at);
        let turned = |from: GateMark, to: GateMark| -> Vec<GateItem> {
            gates.turned(&from, &to).filter(through).cloned().collect()
        };
        Change {
            before: old,
            after: new,
            renamed: before.zip(after).is_some_and(|(old, new)| old.id != new.id),
            stage: turn(before.and_then(|one| one.stage), after.and_then(|one| one.stage)),
            status: turn(before.and_then(|one| one.status.clone()), after.and_then(|one| one.status.clone())),
            decided: decided(own_before, own_after, &self.after.playbook),
            waived: gates.waived(),
            unwaived: gates.unwaived(),
            lost: turned(GateMark::Passed, GateMark::Missing),
            met: turned(GateMark::Missing, GateMark::Passed),
            score: self.score(old, new),
            rank: None,
            crosses: None,
            votes: self.votes(own_before, own_after),
            edits: self.edits(own_before, own_after),
            text: own_before.zip(own_after).is_some_and(|(old, new)| self.text(old, new)),
            entered,
        }
    }

    /// The gates between what it had reached and what it has reached now.
    fn entered(&self, before: Option<&Entity>, after: Option<&Entity>, new: Option<EntityIx>) -> Vec<Entered> {
        let reached = |workspace: &Workspace, entity: &Entity| {
            let kind = workspace.playbook.kind(&entity.kind)?;
            reached(&workspace.playbook, kind, entity)
        };
        let first = match before.map(|before| reached(self.before, before)) {
            Some(Some(at)) => at.0.saturating_add(1),
            // Where it stood could not be read, so nothing is known of the way.
            Some(None) => return Vec::new(),
            None => 0,
        };
        let last = after.and_then(|after| reached(self.after, after));
        let (Some(last), Some(gate)) = (last, state(self.after, new)) else { return Vec::new() };
        let items = |at: At| gate.items.iter().filter(|item| item.at == at).cloned().collect();
        let all = (first..=last.0).map(|at| Entered { at: At(at), items: items(At(at)) });
        all.filter(|gate| !gate.items.is_empty()).collect()
    }

    fn score(&self, old: Option<EntityIx>, new: Option<EntityIx>) -> Option<Turn<Score>> {
        let (from, to) = (self.was.score(old), self.is.score(new));
        let differs = from.map(|score| &score.exact) != to.map(|score| &score.exact);
        differs.then(|| Turn { from: from.cloned(), to: to.cloned() })
    }

    /// Who says something else, by rater and criterion.
    fn votes(&self, before: Option<&Entity>, after: Option<&Entity>) -> Vec<Vote> {
        let scoring = &self.after.playbook.scoring;
        if after.or(before).is_none_or(|entity| entity.kind != scoring.kind) {
            return Vec::new();
        }
        let old = before.map_or(&[][..], |entity| entity.items(&self.before.playbook.scoring.field));
        let new = after.map_or(&[][..], |entity| entity.items(&scoring.field));
        let by = |ballot: &Value| ballot.get("by").and_then(Value::text).map(Str::from);
        let mut raters: Vec<Option<Str>> = Vec::new();
        for who in new.iter().chain(old).map(by) {
            if !raters.contains(&who) {
                raters.push(who);
            }
        }
        let mut votes = Vec::new();
        for who in raters {
            let said = |ballots: &[Value], criterion: &str| {
                let ballot = ballots.iter().find(|ballot| by(ballot) == who)?;
                Some(Str::from(ballot.get(criterion)?.text()?))
            };
            for criterion in &scoring.active().criteria {
                let (from, to) = (said(old, &criterion.id), said(new, &criterion.id));
                votes.extend(turn(from, to).map(|value| Vote {
                    by: who.clone(),
                    criterion: criterion.id.clone(),
                    value,
                }));
            }
        }
        votes
    }

    fn edits(&self, before: Option<&Entity>, after: Option<&Entity>) -> Vec<Edit> {
        let Some((before, after)) = before.zip(after) else { return Vec::new() };
        let Some(kind) = self.after.playbook.kind(&after.kind) else { return Vec::new() };
        let mut told = TOLD.to_vec();
        told.extend(kind.fields.iter().filter(|field| matches!(field.shape, Shape::Score)).map(|field| &*field.id));
        if before.id != after.id {
            told.push(ALIASES);
        }
        edits(before, after, kind, &told)
    }

    /// Whether both sides hold the very file that was read once.
    fn is_shared(&self, before: Option<&Entity>, after: Option<&Entity>) -> bool {
        let Some((old, new)) = before.and_then(|one| one.document).zip(after.and_then(|one| one.document)) else {
            return false;
        };
        let (old, new) = (self.before.document(old), self.after.document(new));
        old.path == new.path && old.text.is_shared_with(&new.text)
    }

    /// Whether the body reads otherwise.
    fn text(&self, before: &Entity, after: &Entity) -> bool {
        let (old, new) = (before.document, after.document);
        old.map(|ix| body(self.before.document(ix))) != new.map(|ix| body(self.after.document(ix)))
    }
}

/// The gate columns of one document.
struct Gates<'a> {
    was: Option<&'a GateState>,
    is: Option<&'a GateState>,
}

impl<'a> Gates<'a> {
    /// Conditions of both sides that came from one mark to another.
    fn turned(&self, from: &GateMark, to: &GateMark) -> impl Iterator<Item = &'a GateItem> {
        let was = self.was;
        let now = self.is.map_or(&[][..], |gate| gate.items.as_slice());
        now.iter().filter(move |item| item.state == *to && find(was, item).is_some_and(|was| was.state == *from))
    }

    fn waived(&self) -> Vec<GateItem> {
        let now = self.is.map_or(&[][..], |gate| gate.items.as_slice());
        let is_new = |item: &&GateItem| is_waived(item) && !find(self.was, item).is_some_and(is_waived);
        now.iter().filter(is_new).cloned().collect()
    }

    /// What was set aside and is asked for again.
    fn unwaived(&self) -> Vec<GateItem> {
        let before = self.was.map_or(&[][..], |gate| gate.items.as_slice());
        let is_asked =
            |item: &&GateItem| is_waived(item) && find(self.is, item).is_some_and(|now| now.state == GateMark::Missing);
        before.iter().filter(is_asked).cloned().collect()
    }
}

fn is_waived(item: &GateItem) -> bool {
    matches!(item.state, GateMark::Waived { .. })
}

/// The same condition on the other side.
fn find<'a>(gate: Option<&'a GateState>, item: &GateItem) -> Option<&'a GateItem> {
    gate?.items.iter().find(|other| other.rule == item.rule && other.at == item.at)
}

fn state(workspace: &Workspace, ix: Option<EntityIx>) -> Option<&GateState> {
    workspace.gates.get(ix?.0 as usize)
}

/// How far a document has come: its stage, or the end; `None` when that cannot be read.
fn reached(playbook: &Playbook, kind: &Kind, entity: &Entity) -> Option<At> {
    let status = kind.status.as_ref();
    if status.is_some_and(|status| entity.status.as_ref().is_some_and(|own| status.done.contains(own))) {
        return Some(playbook.done());
    }
    if kind.staged { entity.stage.map(At) } else { Some(At(0)) }
}

/// The entries of the gates that were not there before.
fn decided(before: Option<&Entity>, after: Option<&Entity>, playbook: &Playbook) -> Vec<Decided> {
    let old = before.map_or(&[][..], |entity| entity.items(GATES));
    let new = after.map_or(&[][..], |entity| entity.items(GATES));
    let fresh = new.iter().filter(|entry| !old.iter().any(|known| same(known, entry)));
    let read = |entry: &Value| {
        let text = |name: &str| entry.get(name).and_then(Value::text).map(Str::from);
        let at = text("enter").map(|enter| enter.parse().map_or_else(|_| playbook.done(), At));
        let by = entry.get("by").map_or(&[][..], Value::items);
        let by = by.iter().filter_map(Value::text).map(Str::from).collect();
        Decided { at, verdict: text("verdict"), why: text("why"), by, date: entry.get("date").and_then(Value::date) }
    };
    let says_something = |one: &Decided| one.verdict.is_some() || one.why.is_some() || !one.by.is_empty();
    fresh.map(read).filter(says_something).collect()
}

fn body(document: &Document) -> &str {
    document.text.get(document.body..).unwrap_or("").trim_end()
}

fn turn<T: PartialEq>(from: Option<T>, to: Option<T>) -> Option<Turn<T>> {
    (from != to).then_some(Turn { from, to })
}
