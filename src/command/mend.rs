//! `tandem check --fix` and `--diff`: the mendings that the findings bring along.
//!
//! One at a time, each judged by reading the file again: a mending that does not make its finding go away, or brings
//! another error along, is left out. Several rounds, since a mended file shows what its first mistake hid.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::analysis;
use crate::base::diagnostic::{Diagnostic, Fix, Severity};
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::base::tree::Tree;
use crate::command::change::Change;
use crate::command::load::Loaded;
use crate::edit::patch::{self, Edit};
use crate::edit::target::Rewrite;
use crate::model::playbook::Playbook;

/// How often one file is looked at again.
const ROUNDS: usize = 200;

/// What the ready mendings of these findings change.
pub fn plan(loaded: &Loaded, found: &[Diagnostic]) -> Change {
    let mut change = Change::new("check");
    let playbook = &loaded.workspace().playbook;
    let with_fix = found.iter().filter(|one| one.fix.is_some());
    let files: BTreeSet<&TreePath> = with_fix.map(|one| &one.place.path).collect();
    let mut mended = 0;
    for path in files {
        let Some(before) = loaded.source(path) else { continue };
        let wanted: BTreeSet<(String, String)> = found
            .iter()
            .filter(|one| one.place.path == *path)
            .map(|one| (one.code.to_string(), one.path.clone()))
            .collect();
        let (after, count) = mend(path, &before, &wanted, playbook);
        mended += count;
        if *after != *before {
            change.rewrites.push(Rewrite { path: path.clone(), before, after });
        }
    }
    change.said.push(loaded.words.say(&Text::with("fix-done", vec![("count", mended.into())])));
    change.message = Some(loaded.words.say(&Text::with("edit-commit-fix", vec![("count", mended.into())])));
    change
}

/// A file after its mendings, and how many were carried out. `wanted`: which findings, by code and field.
fn mend(
    path: &TreePath,
    before: &Arc<str>,
    wanted: &BTreeSet<(String, String)>,
    playbook: &Playbook,
) -> (String, usize) {
    let mut text = before.to_string();
    let mut refused: BTreeSet<(String, usize)> = BTreeSet::new();
    let mut mended = 0;
    let mut now = findings(path, &text, playbook);
    for _ in 0..ROUNDS {
        // What a mended mistake uncovers may be mended too: the first mistake hides the others of its file.
        let known = |one: &&Diagnostic| mended > 0 || wanted.contains(&(one.code.to_string(), one.path.clone()));
        let next = now.iter().filter(known).find_map(|one| {
            let fix = one.fix.as_ref()?;
            let key = (one.code.to_string(), one.place.span.start as usize);
            (!refused.contains(&key)).then_some((key, fix))
        });
        let Some((key, fix)) = next else { break };
        let after = apply(&text, fix, path);
        let then = findings(path, &after, playbook);
        if after != text && is_better(&then, &now) {
            (text, now) = (after, then);
            mended += 1;
        } else {
            refused.insert(key);
        }
    }
    (text, mended)
}

/// Whether something is mended and nothing got worse.
fn is_better(after: &[Diagnostic], before: &[Diagnostic]) -> bool {
    let fewer = after.len() < before.len() || errors(after) < errors(before) || fixable(after) < fixable(before);
    fewer && errors(after) <= errors(before)
}

fn fixable(found: &[Diagnostic]) -> usize {
    found.iter().filter(|one| one.fix.is_some()).count()
}

fn errors(found: &[Diagnostic]) -> usize {
    found.iter().filter(|one| one.severity == Severity::Error).count()
}

fn apply(text: &str, fix: &Fix, path: &TreePath) -> String {
    let own = fix.edits.iter().filter(|edit| edit.place.path == *path);
    patch::apply(text, own.map(|edit| Edit { span: edit.place.span, with: edit.new.clone() }).collect())
}

/// What is wrong with one file by itself.
fn findings(path: &TreePath, text: &str, playbook: &Playbook) -> Vec<Diagnostic> {
    let mut tree = Tree::new();
    tree.insert_text(path.clone(), text.as_bytes());
    analysis::read(&tree, playbook, None).into_findings()
}
