//! The line above a document: where it stands and what the next gate waits for.

use crate::base::text::Text;
use crate::editor::View;
use crate::editor::complete;

/// `stage 2 of 5 · 3 missing for 3`; nothing for kinds without stages.
pub fn lens(view: &View<'_>) -> Option<String> {
    let (ix, entity) = view.own()?;
    let playbook = &view.workspace.playbook;
    let stage = entity.stage?;
    let last = playbook.stages.len().saturating_sub(1);
    let state = view.workspace.gates.get(ix.0 as usize)?;
    let missing = complete::missing(view).len();
    let mut args = vec![("stage", usize::from(stage).into()), ("last", last.into()), ("count", missing.into())];
    let message = match state.next {
        None => return Some(view.words.say(&Text::with("editor-lens", args))),
        Some(at) if at >= playbook.done() && missing == 0 => "editor-lens-ready-done",
        Some(at) if at >= playbook.done() => "editor-lens-missing-done",
        Some(_) if missing == 0 => "editor-lens-ready",
        Some(_) => "editor-lens-missing",
    };
    args.extend(state.next.map(|at| ("next", usize::from(at.0).into())));
    Some(view.words.say(&Text::with(message, args)))
}
