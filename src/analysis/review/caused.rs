//! The findings that a change brought about, out of all that there are.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diagnostic::Diagnostic;
use crate::base::path::TreePath;
use crate::base::text::Text;
use crate::model::document::Document;
use crate::model::workspace::{Analysis, Workspace};

/// What makes a finding the same before and after: its line does not, since everything above it may grow.
type Key<'a> = (&'a str, &'a str, &'a str, &'a Text);

/// New findings wherever they are, findings on lines that the change wrote, and all of a document whose stage changed.
pub fn caused(before: &Analysis, after: &Analysis) -> Vec<Diagnostic> {
    let known: BTreeSet<Key<'_>> = before.diagnostics.iter().map(key).collect();
    let moved = moved(&before.workspace, &after.workspace);
    let mut lines: BTreeMap<&TreePath, Option<Written<'_>>> = BTreeMap::new();
    let mut reported = Vec::new();
    for finding in after.diagnostics.iter().filter(|finding| !finding.time) {
        let path = &finding.place.path;
        let written = || Written::of(&before.workspace, &after.workspace, path);
        let is_reported = !known.contains(&key(finding))
            || moved.contains(path)
            || lines.entry(path).or_insert_with(written).as_ref().is_some_and(|lines| lines.hold(finding));
        if is_reported {
            reported.push(finding.clone());
        }
    }
    reported
}

fn key(finding: &Diagnostic) -> Key<'_> {
    let about = finding.subject.as_deref().unwrap_or(finding.place.path.as_str());
    (&finding.code, about, &finding.path, &finding.message)
}

/// The files of documents whose stage or status changed.
fn moved<'a>(before: &Workspace, after: &'a Workspace) -> BTreeSet<&'a TreePath> {
    let moved = after.entities.iter().filter(|entity| {
        let earlier = super::earlier(before, entity);
        earlier.is_some_and(|earlier| earlier.stage != entity.stage || earlier.status != entity.status)
    });
    moved.map(|entity| &entity.path).collect()
}

/// The lines of a file that it did not have before.
struct Written<'a> {
    text: &'a str,
    old: BTreeSet<&'a str>,
}

impl<'a> Written<'a> {
    /// `None` for a file that did not change, and for one that is no document.
    fn of(before: &'a Workspace, after: &'a Workspace, path: &TreePath) -> Option<Written<'a>> {
        let text = &document(after, path)?.text;
        let old: &str = document(before, path).map_or("", |document| &document.text);
        (old != &**text).then(|| Written { text, old: old.lines().collect() })
    }

    /// Whether the finding stands on such a line.
    fn hold(&self, finding: &Diagnostic) -> bool {
        let start = (finding.place.span.start as usize).min(self.text.len());
        let from = self.text.get(..start).and_then(|head| head.rfind('\n')).map_or(0, |newline| newline + 1);
        let line = self.text.get(from..).and_then(|rest| rest.lines().next());
        line.is_some_and(|line| !self.old.contains(line))
    }
}

fn document<'a>(workspace: &'a Workspace, path: &TreePath) -> Option<&'a Document> {
    workspace.document_of(path).map(|ix| workspace.document(ix))
}
