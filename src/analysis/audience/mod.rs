//! The workspace as an audience may see it: another workspace, in which what is meant for fewer people never stood.
//!
//! Exists so that no page has to remember what it must not say. Hidden documents are left out of the files, references to
//! them out of the files that stay, and the whole pipeline runs once more over the rest; so ranks, counts, lists and links
//! are those of what is shown. Only the gates are taken over: what a hidden document proves is proved.

mod hidden;
mod redact;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::analysis::Read;
use crate::analysis::audience::hidden::Hidden;
use crate::analysis::memo::Memo;
use crate::base::text::Str;
use crate::base::tree::{File, Tree};
use crate::model::config::AUDIENCES;
use crate::model::gate::{GateItem, GateMark, GateState};
use crate::model::log::Log;
use crate::model::playbook::{Playbook, Predicate};
use crate::model::snapshot::Snapshot;
use crate::model::timeline::What;
use crate::model::workspace::Analysis;

/// The audience that sees everything, and how a document is marked that it alone sees.
const EVERYTHING: &str = AUDIENCES[0];

/// Whether an audience sees everything that there is.
pub fn sees_all(audience: &str) -> bool {
    audience == EVERYTHING
}

/// What the audience of `whole`'s settings may know of `snapshot`, of which `read` is what its files gave. It is told of no
/// findings: they are for those who can mend, and name what they are about.
pub fn shown(snapshot: &Snapshot, whole: &Analysis, read: &Read) -> Analysis {
    let workspace = &whole.workspace;
    let hidden = Hidden::of(workspace, &snapshot.tree);
    let changed = redact::texts(workspace, &hidden, &snapshot.tree);
    let mut tree = Tree::new();
    for (path, file) in snapshot.tree.iter().filter(|(path, _)| !hidden.paths.contains(path)) {
        let file = changed.get(path).map_or_else(|| file.clone(), |text| File::Text(text.clone()));
        tree.insert(path.clone(), file);
    }
    let files = snapshot.log.files.iter().filter(|(path, _)| !hidden.paths.contains(path));
    let files: BTreeMap<_, _> = files.map(|(path, versions)| (path.clone(), versions.clone())).collect();
    let log = Arc::new(Log { files, ..Log::clone(&snapshot.log) });
    let snapshot = Snapshot { tree, log, today: snapshot.today };
    let rest = crate::analysis::read(&snapshot.tree, &workspace.playbook, Some(&Memo::new(read)));
    let mut analysis = crate::analysis::judge(rest, &snapshot, &workspace.config, &workspace.playbook);
    analysis.diagnostics.clear();
    let people = hidden.people(workspace);
    let stays = workspace.entities.iter().zip(&workspace.gates).zip(&hidden.entities).filter(|(_, hidden)| !**hidden);
    let gates: Vec<GateState> = stays.map(|((_, gate), _)| told(gate, &workspace.playbook, &people)).collect();
    if gates.len() == analysis.workspace.gates.len() {
        analysis.workspace.gates = gates.into();
    }
    for event in analysis.workspace.history.timelines.iter_mut().flat_map(|timeline| &mut timeline.events) {
        if let What::Score { by, .. } = &mut event.what
            && people.contains(by)
        {
            *by = Str::from("");
        }
    }
    analysis
}

/// A gate without what asks whether a document is open of a kind that is not shown: its answer would say that there is one.
fn told(gate: &GateState, playbook: &Playbook, people: &[Str]) -> GateState {
    let asks_of_hidden = |item: &GateItem| {
        let rule = playbook.rules.iter().find(|rule| rule.id == item.rule);
        let Some(Predicate::NoOpen { kind, .. }) = rule.map(|rule| &rule.predicate) else { return false };
        playbook.kind(kind).is_some_and(|kind| &*kind.visibility == EVERYTHING)
    };
    let mut gate = gate.clone();
    gate.items.retain(|item| !asks_of_hidden(item));
    for item in &mut gate.items {
        if let GateMark::Waived { by, .. } = &mut item.state {
            by.retain(|id| !people.contains(id));
        }
    }
    gate
}
