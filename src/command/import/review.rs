//! New documents, read together with the workspace: a value that a check refuses goes back into the text.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::analysis;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::tree::Tree;
use crate::command::load::Loaded;
use crate::exchange::Draft;
use crate::exchange::draft::Labels;
use crate::model::log::Log;
use crate::model::rule;
use crate::model::snapshot::Snapshot;

/// Findings which say that a value is not what its field takes. What is missing, or a cycle, is for people to mend.
const VALUES: [&str; 16] = [
    rule::UNKNOWN_KEY.code,
    rule::WRONG_TYPE.code,
    rule::UNKNOWN_VALUE.code,
    rule::LENGTH.code,
    rule::OUT_OF_RANGE.code,
    rule::BAD_DATE.code,
    rule::NOT_A_BOOLEAN.code,
    rule::BARE_NONE.code,
    rule::BAD_NUMBER.code,
    rule::BAD_URL.code,
    rule::UNKNOWN_STAGE.code,
    rule::UNKNOWN_STATUS.code,
    rule::SCORE_RANGE.code,
    rule::UNKNOWN_REFERENCE.code,
    rule::WRONG_KIND.code,
    rule::UNKNOWN_PERSON.code,
];

/// A value that is taken out may have been what another one was for.
const ROUNDS: usize = 4;

/// The files of the drafts, after everything that would not be read back was taken out of their fields.
pub fn settle(drafts: &mut [Draft], labels: &Labels, loaded: &Loaded) -> Tree {
    let workspace = loaded.workspace();
    let mut rest = loaded.tree.clone();
    for document in &workspace.documents {
        rest.insert_text(document.path.clone(), document.text.bytes().to_vec());
    }
    for _ in 0..ROUNDS {
        let snapshot = Snapshot {
            tree: rest.overlay(&files(drafts, labels)),
            log: Arc::new(Log::default()),
            today: workspace.today,
        };
        let found = analysis::run(&snapshot, &workspace.config, &workspace.playbook).diagnostics;
        let places: BTreeMap<TreePath, usize> =
            drafts.iter().enumerate().map(|(at, draft)| (draft.path.clone(), at)).collect();
        let mut is_settled = true;
        // From the end, so that the number of an item still means this item when one before it goes.
        for finding in found.iter().rev().filter(|finding| is_about_a_value(finding)) {
            if let Some(at) = places.get(&finding.place.path) {
                is_settled &= !drafts[*at].refuse(&finding.path);
            }
        }
        if is_settled {
            break;
        }
    }
    files(drafts, labels)
}

fn is_about_a_value(finding: &Diagnostic) -> bool {
    !finding.path.is_empty() && VALUES.contains(&&*finding.code)
}

fn files(drafts: &[Draft], labels: &Labels) -> Tree {
    let mut tree = Tree::new();
    for draft in drafts {
        tree.insert_text(draft.path.clone(), draft.document(labels).into_bytes());
    }
    tree
}
