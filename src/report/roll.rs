//! What is open at the end of a cycle and waits for a decision.

use serde_json::{Value as Json, json};

use crate::base::text::Arg;
use crate::model::entity::{EntityIx, Value};
use crate::model::view::Goals;
use crate::model::workspace::Workspace;
use crate::report::reader::Reader;
use crate::report::style::Ink;
use crate::report::{clean, measure, names};

/// A step of a goal that is not reached, or work that was planned in the cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// `goal#step`, or the id of the work.
    pub id: String,
    pub ix: EntityIx,
    /// The number of the step in its goal.
    pub step: Option<usize>,
}

/// `- self-serve-growth#trials: More shops start a trial, 1,500 → 2,100, now 1,790`.
pub fn line(workspace: &Workspace, open: &Open, goals: &Goals, reader: &Reader) -> String {
    let entity = workspace.entity(open.ix);
    let step = open.step.and_then(|at| entity.items(&goals.of).get(at));
    let what = match step {
        Some(step) => {
            let text = |field: &str| step.get(field).and_then(Value::text);
            let title = text("title").map_or_else(|| names::title(entity), |title| clean::line(title).into_owned());
            let number = |field: &str| text(field).map_or_else(|| "–".to_owned(), |text| reader.number(text));
            let args = vec![
                ("title", Arg::from(title)),
                ("start", number(&goals.start).into()),
                ("target", number(&goals.target).into()),
                ("current", number(&goals.current).into()),
            ];
            reader.say("roll-step", args)
        }
        None => format!("{}, {}", names::title(entity), names::standing(&workspace.playbook, entity, reader)),
    };
    measure::hang("  - ", &format!("{}: {what}", clean::line(&open.id)), reader.style.width) + "\n"
}

/// All that is undecided, and how to decide.
pub fn list(
    workspace: &Workspace,
    (open, goals): (&[Open], &Goals),
    (from, to): (&str, &str),
    reader: &Reader,
) -> String {
    let args = vec![("from", Arg::from(clean::line(from).into_owned())), ("count", open.len().into())];
    let mut out = reader.style.paint(Ink::Strong, &reader.say("roll-undecided", args)) + "\n";
    out.extend(open.iter().map(|one| line(workspace, one, goals, reader)));
    let example = open.first().map_or("ID", |one| &one.id);
    let args = vec![("from", Arg::from(from)), ("to", to.into()), ("id", example.into())];
    // A command stays on one line: it must survive being copied.
    out + &reader.say("roll-how", args) + "\n"
}

/// The same for programs.
pub fn json(workspace: &Workspace, open: &[Open]) -> Json {
    let one = |one: &Open| {
        let entity = workspace.entity(one.ix);
        json!({"id": one.id, "of": &*entity.kind, "title": names::raw_title(entity), "file": workspace.config.file(&entity.path)})
    };
    open.iter().map(one).collect()
}
